//! A made-up scenario of any number of turns, in all four languages: for what has to stay readable and quick when it is long.

use sabr::content::{Library, Sources};
use std::fmt::Write as _;

pub const ID: &str = "maze";

/// What the customer says, what the agent says: English, Persian, Arabic, Thai.
const WORDS: [(&str, [&str; 3]); 4] = [
    (
        "en",
        [
            "Question { N }: where is my parcel now, and who is looking for it?",
            "I will look into it and tell you today.",
            "Looks into it",
        ],
    ),
    ("fa", ["پرسش { N }: بستهٔ من الان کجاست و چه کسی دنبالش می‌گردد؟", "همین امروز پیگیری می‌کنم و خبرتان می‌کنم.", "پیگیری می‌کند"]),
    ("ar", ["السؤال { N }: أين طردي الآن، ومن يبحث عنه؟", "سأتابع الأمر بنفسي وأخبرك اليوم.", "يتابع الأمر"]),
    ("th", ["คำถามที่ { N }: ตอนนี้พัสดุของฉันอยู่ที่ไหน แล้วใครกำลังตามให้อยู่คะ", "เดี๋ยวตามเรื่องให้และจะแจ้งภายในวันนี้ค่ะ", "ตามเรื่องให้"]),
];

/// All content and a scenario of so many turns: a long way with short cuts, detours, ways back, and an ending every dozen turns.
pub fn sources(turns: usize) -> Sources {
    let mut sources = Sources::embedded();
    let turn = |n: usize| format!("turn-{n:03}");
    let endings = turns.div_ceil(12).max(1);
    let mut ron = format!(
        "(format: 1, id: \"{ID}\", domain: \"shop\", channel: Chat, difficulty: 3, minutes: 30, skills: [Ownership], \
         languages: [\"en\", \"fa\", \"ar\", \"th\"], policy: \"shop\", temperament: \"angry\", \
         mood: (patience: 60, anger: 50, confusion: 20, trust: 40), points: [\n"
    );
    for n in 0..turns {
        let _ = writeln!(ron, "(id: \"point-{n}\"),");
    }
    let _ = writeln!(ron, "], start: \"{}\", leaves: \"left\", hang_up: \"cut\", turns: [", turn(0));
    for n in 0..turns {
        let mut next = String::new();
        // A number that looks drawn and is not.
        let drawn = (n * 7919 + 13) % 101;
        if n + 1 < turns {
            if drawn < 30 && n + 3 < turns {
                let to = (n + 2 + drawn % 9).min(turns - 1);
                let _ = write!(next, "(when: Made(\"point-{n}\"), to: \"{}\"), ", turn(to));
            }
            if drawn % 10 == 3 && n > 4 {
                let _ = write!(next, "(when: AtLeast(Anger, 80), to: \"{}\"), ", turn(n - 3));
            }
            if n % 12 == 11 {
                let _ = write!(next, "(when: Below(Trust, 20), to: \"end-{}\"), ", n / 12);
            }
            let _ = write!(next, "(to: \"{}\")", turn(n + 1));
        } else {
            let _ = write!(next, "(to: \"end-{}\")", endings - 1);
        }
        let _ = writeln!(
            ron,
            "(id: \"{}\", required: [\"point-{n}\"], replies: [(id: \"good\", points: [\"point-{n}\"], marks: [Courtesy]), (id: \"bad\", points: [], marks: [])], next: [{next}]),",
            turn(n)
        );
    }
    ron += "], endings: [\n";
    for n in 0..endings {
        let outcome = ["Resolved", "Partly", "Unresolved"][n % 3];
        let _ = writeln!(ron, "(id: \"end-{n}\", outcome: {outcome}),");
    }
    ron += "(id: \"left\", outcome: Abandoned), (id: \"cut\", outcome: Disconnected)])\n";
    sources.0.insert(format!("scenarios/shop/{ID}.ron"), ron);
    for (tag, [says, answer, label]) in WORDS {
        let mut ftl = String::new();
        for id in ["title", "summary", "customer", "persona", "you", "goal"] {
            let _ = writeln!(ftl, "{id} = {answer}");
        }
        let _ = writeln!(ftl, "policy = {answer}\nlook = man middle fair short-hair brown-hair stubble no-glasses polo navy");
        for n in 0..turns {
            let (id, says) = (turn(n), says.replace("{ N }", &n.to_string()));
            let _ = writeln!(ftl, "turn-{id} = {says}\n    .calm-1 = {says}\n    .hot-1 = {says}");
            let _ = writeln!(ftl, "reply-{id}-good = {answer}\nreply-{id}-bad = {says}\nmodel-{id} = {answer}");
            let _ =
                writeln!(ftl, "point-point-{n} = {answer}\n    .label = {label} {n}\n    .p1 = {}", answer.trim_end_matches('.'));
        }
        let _ = writeln!(ftl, "clarify = {answer}\n    .calm-1 = {answer}\n    .hot-1 = {answer}");
        for id in (0..endings).map(|n| format!("end-{n}")).chain(["left".into(), "cut".into()]) {
            let _ = writeln!(ftl, "ending-{id} = {answer}\n    .title = {label}\n    .customer = {answer}");
        }
        sources.0.insert(format!("locales/{tag}/scenarios/{ID}.ftl"), ftl);
    }
    sources
}

pub fn library(turns: usize) -> Library {
    let library = Library::new(sources(turns));
    let errors: Vec<_> = library.diagnostics.iter().filter(|d| d.severity == sabr::scenario::Severity::Error).collect();
    assert!(library.scenarios.contains_key(ID), "{errors:#?}");
    library
}
