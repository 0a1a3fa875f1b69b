//! Reports as PDF: whole, tagged, in the shipped fonts alone, the same bytes every time; and what is said where they are not built in.

use crate::cli::{err, sabr_in};
#[cfg(feature = "pdf")]
use crate::support::{LANGUAGES, LIBRARY, begin, play_file, root};
#[cfg(feature = "pdf")]
use sabr::{
    dialogue::Move,
    locale::strip_isolation,
    practice::Practice,
    report::{Attempt, Facts, Overview, PdfError, Span, State, Summary},
};

#[cfg(not(feature = "pdf"))]
#[test]
fn without_the_feature_it_says_how_to_get_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("week.pdf");
    for wish in [&["--format", "pdf"][..], &["--out", file.to_str().unwrap()]] {
        let refused = sabr_in(folder.path(), &[&["report", "--week"], wish].concat(), "");
        assert_eq!(refused.status.code(), Some(2));
        assert!(
            err(&refused).contains("print it from a browser") && err(&refused).contains("--features pdf"),
            "{}",
            err(&refused)
        );
        assert!(refused.stdout.is_empty() && !file.exists());
    }
}

#[cfg(feature = "pdf")]
fn facts() -> Facts {
    Facts {
        id: "abc".into(),
        started: "2026-11-22T14:05".into(),
        state: State::Finished,
        away_secs: 0,
        content: "c0ffee".into(),
        rules: "r1".into(),
    }
}

#[cfg(feature = "pdf")]
fn pdf(practice: &Practice, told_in: &str) -> Result<Vec<u8>, PdfError> {
    Attempt::new(facts(), practice, LIBRARY.catalogues[told_in].clone()).unwrap().pdf()
}

/// What every one of them must be; the text of its objects, which are not packed.
#[cfg(feature = "pdf")]
fn is_sound(pdf: &[u8], locale: &str, title: &str) -> String {
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
    let text = String::from_utf8_lossy(pdf).into_owned();
    assert!(text.contains(&format!("/Lang({locale})")) && text.contains("/Marked true") && text.contains("/StructTreeRoot"));
    assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>") && text.contains("/DisplayDocTitle true"));
    assert!(text.contains(&strip_isolation(title)), "the title is told");
    let direction = if ["fa", "ar"].contains(&locale) { "/Direction/R2L" } else { "/Direction/L2R" };
    assert!(text.contains(direction) || direction.ends_with("L2R"), "{locale}");
    // Nothing of the clock, and nothing to run or fetch.
    for absent in ["/CreationDate", "/ModDate", "CreateDate", "/JavaScript", "/JS", "/URI", "/Launch", "/EmbeddedFile"] {
        assert!(!text.contains(absent), "{absent}");
    }
    let fonts: Vec<&str> = text.split("/FontName/").skip(1).map(|rest| rest.split('/').next().unwrap()).collect();
    assert!(!fonts.is_empty() && fonts.iter().all(|f| f.contains("+Vazirmatn-") || f.contains("+NotoSansThai-")), "{fonts:?}");
    assert_eq!(text.matches("/FontFile2").count(), fonts.len(), "all are in the file");
    text
}

#[cfg(feature = "pdf")]
#[test]
fn one_attempt_in_four_languages() {
    for locale in LANGUAGES {
        let practice = play_file("vpn-down", locale, 7, &root().join(format!("tests/golden/vpn-down/{locale}/careless.jsonl")));
        let written = pdf(&practice, locale).unwrap();
        let text = is_sound(&written, locale, practice.script().text("title"));
        for tag in ["/S/H1", "/S/H2", "/S/H3", "/S/Table", "/S/TH", "/Scope/Row", "/S/Figure", "/Alt", "/S/Link", "/S/L/"] {
            assert!(text.contains(tag), "{locale}: nothing is tagged {tag}");
        }
        if locale == "th" {
            assert_eq!(written, pdf(&practice, locale).unwrap(), "the same bytes every time");
        }
    }
}

/// Typst reads none of it: what would be a mistake, a command or a reference stays what was typed.
#[cfg(feature = "pdf")]
#[test]
fn hostile_words_stay_words() {
    let long = "w".repeat(1000);
    let hostile = [
        "#panic() #sys.inputs $x_ \\ \\u{0} *a _b `c @nowhere <nowhere> // /* = + - ~ [ ] { } #{ #[ \"",
        "\u{202E}\u{2067}\u{2069}\u{200F}\0\u{7}\u{FEFF}\u{FFFC}\u{FFFF}\u{2028}\t 😀👩‍👩‍👧🇮🇷 王 \u{1F3FB} e\u{301}\u{300} ก\u{E48}\u{E33} م\u{651}\u{64E} \u{E000}",
        &long,
    ];
    let mut practice = begin("late-parcel", "fa", 7);
    for words in hostile {
        let _ = practice.step(Move::Say(words.into()), practice.at_secs() + 5);
    }
    is_sound(&pdf(&practice, "en").unwrap(), "en", practice.script().text("title"));
}

#[cfg(feature = "pdf")]
#[test]
fn many_attempts_and_none() {
    let practice = begin("late-parcel", "ar", 7);
    let summary = Summary::new(facts(), &practice);
    let (from, to) = ("2026-11-16".to_owned(), "2026-11-22".to_owned());
    let direction = |tag: &str| LIBRARY.catalogues[tag].direction;
    for (locale, all) in [("fa", vec![summary]), ("th", Vec::new())] {
        let words = &LIBRARY.catalogues[locale];
        let overview = Overview::new(Span::Week { from: from.clone(), to: to.clone() }, all, 0);
        is_sound(&overview.pdf(words, &direction).unwrap(), locale, &words.text(sabr::locale::ReportMsg::OfWeek));
    }
}

#[cfg(feature = "pdf")]
#[test]
fn the_terminal_writes_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out/week.PDF");
    let written = sabr_in(folder.path(), &["report", "--week", "--locale", "ar", "--out", file.to_str().unwrap()], "");
    assert!(written.status.success(), "{}", err(&written));
    let piped = sabr_in(folder.path(), &["report", "--week", "--locale", "ar", "--format", "pdf"], "");
    assert_eq!(piped.stdout, std::fs::read(file).unwrap());
}
