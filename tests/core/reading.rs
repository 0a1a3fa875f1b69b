//! How replies are read in a running practice: the customer's own words, typing errors, refusals.

use crate::support::{FEW, LIBRARY, begin, few};
use sabr::content::Library;
use sabr::dialogue::Move;
use sabr::practice::Practice;
use sabr::scenario::{Critical, PointId, Slip};
use sabr::scoring::FindingKind;

/// The parcel scenario in English with one file changed.
fn parcel(path: &str, change: impl Fn(&str) -> String) -> Practice {
    let mut sources = few(&FEW);
    let text = sources.0.get_mut(path).unwrap();
    *text = change(text);
    let library = Library::new(sources);
    Practice::begin(library.setup("late-parcel", "en", None, 1).unwrap()).unwrap()
}

fn criticals(practice: &Practice) -> Vec<Critical> {
    let critical = |f: &sabr::practice::Explained| match f.finding.kind {
        FindingKind::Critical(critical) => Some(critical),
        _ => None,
    };
    practice.findings().iter().filter_map(critical).collect()
}

#[test]
fn what_the_customer_said_before_gives_no_account_data_away() {
    let says = |text: &str| {
        text.lines()
            .filter(|line| !line.starts_with("    .") || line.contains(".p") || line.contains(".x") || line.contains(".label"))
            .map(|line| match line.starts_with("turn-opening =") {
                true => "turn-opening = My tracking says it is stuck at the depot. Where is my parcel?\n",
                false => line,
            })
            .collect::<Vec<_>>()
            .join("\n")
    };
    let reply = |text: &str| {
        let mut sources = few(&FEW);
        let path = "locales/en/scenarios/late-parcel.ftl";
        let changed = says(&sources.0[path]);
        sources.0.insert(path.into(), changed);
        // Attributes the scenario needs are gone; only the lines matter here, so the embedded scenario is kept.
        let catalogue = Library::new(sources).catalogues["en"].clone();
        let mut setup = LIBRARY.setup("late-parcel", "en", None, 1).unwrap();
        setup.catalogue = catalogue;
        let mut practice = Practice::begin(setup).unwrap();
        practice.step(Move::Say(text.into()), 10).unwrap();
        criticals(&practice)
    };
    assert_eq!(reply("I see that it is stuck at the depot, as you say."), []);
    assert_eq!(reply("It was last scanned at Warrington."), [Critical::AccountData]);
}

#[test]
fn authors_may_refuse_typing_errors() {
    let made = |change: &dyn Fn(&str) -> String| {
        let mut practice = parcel("scenarios/shop/late-parcel.ron", change);
        practice.step(Move::Say("What is your odrer number, and your ordre numbr?".into()), 10).unwrap();
        let asked = PointId("ask-order".into());
        practice.findings().iter().any(|f| f.finding.point == Some(asked.clone()) && f.finding.amount >= 1.0)
    };
    assert!(made(&str::to_owned));
    assert!(!made(&|text| text.replacen("    points:", "    typos: false,\n    points:", 1)));
}

/// A refusal that is not left alone shuts no door, also where the way on stands in a sentence of its own.
#[test]
fn a_refusal_with_a_way_on_is_no_bare_refusal() {
    let pairs = [
        ("en", "I can’t give you the whole 49.50 back today.", "What I can do is mend it for free."),
        ("fa", "نمی‌توانم کل پول را برگردانم.", "می‌توانم همین امروز رایگان برایتان تعمیرش کنم."),
        ("ar", "لا أستطيع رد المبلغ كاملًا.", "أستطيع أن أصلّحها لك مجانًا اليوم."),
        ("th", "ช่วยไม่ได้ค่ะ", "ที่ทำได้คือซ่อมให้ฟรีวันนี้เลยค่ะ"),
    ];
    for (locale, refusal, way_on) in pairs {
        let bare = |said: String| {
            let mut practice = begin("refund-demand", locale, 7);
            practice.step(Move::Say(said), 10).unwrap();
            practice.findings().iter().any(|f| f.finding.kind == FindingKind::Slip(Slip::CantDo))
        };
        assert!(!bare(format!("{refusal} {way_on}")), "{locale}");
        assert!(bare(refusal.to_owned()) && bare(format!("{way_on} {refusal}")), "{locale}: alone, or as the last word");
        let far = "x ".repeat(120);
        assert!(bare(format!("{refusal} {far}. {way_on}")), "{locale}: too far away");
    }
}
