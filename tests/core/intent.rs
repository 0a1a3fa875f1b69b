//! Which points a reply makes, and which it gets wrong: the rules told in `scoring`, on what ships.

use crate::support::{LANGUAGES, LIBRARY, begin};
use sabr::dialogue::Move;
use sabr::language::Pattern;
use sabr::practice::{Explained, LocalScript, Practice};
use sabr::scenario::{PointId, Slip};
use sabr::scoring::{FindingKind, PointPatterns, Reader, Reading, Reason};

fn read_after(scenario: &str, locale: &str, text: &str, before: Option<&str>) -> Reading {
    let scenario = &LIBRARY.scenarios[scenario];
    let script = LocalScript::new(&LIBRARY.setup(scenario.id.as_str(), locale, None, 0).unwrap()).unwrap();
    Reader::new(LIBRARY.lexicons[locale].clone(), script.points).read_after(text, before)
}

fn read(scenario: &str, locale: &str, text: &str) -> Reading {
    read_after(scenario, locale, text, None)
}

fn makes(reading: &Reading, point: &str) -> bool {
    reading.made.iter().any(|hit| hit.id.as_str() == point)
}

fn wrong(reading: &Reading, point: &str) -> Option<Option<Reason>> {
    reading.wrong.iter().find(|hit| hit.id.as_str() == point).map(|hit| hit.reason.clone())
}

fn value(said: &str, holds: &str) -> Option<Option<Reason>> {
    Some(Some(Reason::WrongValue { said: said.into(), holds: vec![holds.into()] }))
}

/// A practice brought to a turn by offered replies; chosen so that moods do not lead elsewhere.
fn at(scenario: &str, locale: &str, turn: &str, path: &[&str]) -> Practice {
    let mut practice = begin(scenario, locale, 7);
    for reply in path {
        practice.step(Move::Choose((*reply).into()), practice.at_secs()).unwrap();
    }
    assert_eq!(practice.state().turn.as_str(), turn, "{scenario} {locale}");
    practice
}

fn contradictions(practice: &Practice) -> Vec<&Explained> {
    practice.findings().iter().filter(|f| f.finding.kind == FindingKind::Slip(Slip::Contradicts)).collect()
}

#[test]
fn the_right_words_with_another_number_are_a_wrong_value() {
    for (scenario, locale, point, text, said, holds) in [
        ("refund-demand", "en", "repair-time", "You have them back after fourteen business days.", "fourteen", "7"),
        ("refund-demand", "en", "repair-time", "That is 21 working days.", "21", "7"),
        ("late-parcel", "en", "new-date", "Within 9 working days.", "9", "2"),
        ("refund-demand", "fa", "repair-time", "دوازده روز کاری وقت می‌برد.", "دوازده", "7"),
        ("late-parcel", "fa", "new-date", "بسته نه روز کاری دیگر می‌آید.", "نه", "2"),
        ("late-parcel", "ar", "new-date", "الموعد بعد ٩ أيام عمل.", "٩", "2"),
        ("refund-demand", "th", "repair-time", "รวม ๒๑ วันทำการค่ะ", "๒๑", "7"),
        ("refund-demand", "th", "repair-time", "รวมสิบสองวันทำการค่ะ", "สิบสอง", "7"),
    ] {
        let reading = read(scenario, locale, text);
        assert_eq!(wrong(&reading, point), value(said, holds), "{locale}: {text} {:?}", reading.wrong);
        assert!(!makes(&reading, point), "{locale}: {text}");
    }
}

#[test]
fn a_date_is_one_value_however_it_is_written() {
    for (locale, wording, right, wrong_date, said, holds) in [
        (
            "en",
            "there (by|on) 12 March",
            "It will be there on March 12th.",
            "It will be there by the 15th of March.",
            "the 15th of March",
            "12 March",
        ),
        ("en", "there (by|on) 12 March", "It will be there by 12/3/2026.", "It will be there on 12/4.", "12/4", "12 March"),
        ("fa", "تا ۲۱ اسفند می‌رسد", "تا بیست و یکم اسفندماه می‌رسد.", "تا ۲۰ اسفند می‌رسد.", "۲۰ اسفند", "21 اسفند"),
        ("ar", "يصل (قبل|يوم)? ١٢ مارس", "الطلب يصل 12 من مارس.", "الطلب يصل يوم ١٢ أبريل.", "يوم ١٢ أبريل", "12 مارس"),
        ("th", "ถึงภายใน 12 มีนาคม", "ของถึงภายในวันที่ ๑๒ มี.ค. ค่ะ", "ของถึงภายใน 13 มีนาคมค่ะ", "13 มีนาคม", "12 มีนาคม"),
    ] {
        let accept = vec![Pattern::parse(wording).unwrap()];
        let point = PointPatterns { id: PointId("date".into()), accept, wrong: Vec::new(), forbidden: false };
        let reader = Reader::new(LIBRARY.lexicons[locale].clone(), vec![point]);
        assert!(makes(&reader.read(right), "date"), "{right}");
        let reading = reader.read(wrong_date);
        assert_eq!(wrong(&reading, "date"), value(said, holds), "{wrong_date}: {reading:?}");
    }
}

#[test]
fn in_doubt_a_number_is_no_wrong_value() {
    let none = |text: &str, before: Option<&str>| {
        let reading = read_after("refund-demand", "en", text, before);
        assert_eq!(wrong(&reading, "repair-time"), None, "{text}");
    };
    none("The repair takes seven working days, and you waited 3 working days before.", None);
    none("They answer within five working days.", None);
    none("Was it 14 working days that you were told?", None);
    none("14 working days is a long time to hear.", Some("They told me 14 working days!"));
    none("You say “14 working days”, I see.", Some("They told me 14 working days!"));
    none("There are 14 headphones.", None);
}

#[test]
fn a_wrong_value_counts_only_where_its_point_is_wanted() {
    let mut elsewhere = begin("refund-demand", "en", 7);
    elsewhere
        .step(Move::Say("I will look into it. 21 working days is what I see. What is your order number?".into()), 5)
        .unwrap();
    assert!(contradictions(&elsewhere).is_empty());
}

#[test]
fn the_reason_says_what_was_said_and_what_holds() {
    for (locale, text, said, holds) in [
        ("en", "You have it within 9 working days.", "9", "2"),
        ("fa", "بسته نه روز کاری دیگر می‌آید.", "نه", "۲"),
        ("ar", "الموعد بعد ٩ أيام عمل.", "٩", "٢"),
        ("th", "รวม 9 วันทำการค่ะ", "9", "2"),
    ] {
        let mut practice = at("late-parcel", locale, "when", &["own", "scan", "honest"]);
        practice.step(Move::Say(text.into()), practice.at_secs() + 5).unwrap();
        let found = contradictions(&practice);
        assert_eq!(found.len(), 1, "{locale}: {:?}", practice.findings());
        assert!(
            matches!(found[0].finding.reason.as_deref(), Some(Reason::WrongValue { said: s, .. }) if s == said),
            "{:?}",
            found[0]
        );
        let why = &found[0].why;
        assert!(why.contains(said) && (why.contains(holds) || why.contains('2')), "{locale}: {why}");
        assert!(!found[0].better.is_empty());
    }
}

#[test]
fn stated_and_contradicted_in_one_reply_is_wrong_whichever_comes_last() {
    for (scenario, locale, point, right, wrongly) in [
        ("late-parcel", "en", "new-date", "It arrives within two working days.", "It will be with you by tomorrow."),
        ("late-parcel", "fa", "new-date", "تا دو روز کاری می‌رسد.", "فردا به دستتان می‌رسد."),
        ("late-parcel", "ar", "new-date", "خلال يومي عمل.", "هيوصلك بكرة."),
        ("late-parcel", "th", "new-date", "ถึงภายใน 2 วันทำการค่ะ", "ของถึงอาทิตย์หน้าค่ะ"),
    ] {
        for text in [format!("{right} {wrongly}"), format!("{wrongly} {right}")] {
            let reading = read(scenario, locale, &text);
            assert_eq!(wrong(&reading, point), Some(Some(Reason::SaidBoth)), "{locale}: {text}");
            assert!(!makes(&reading, point), "{locale}: {text}");
        }
        assert!(makes(&read(scenario, locale, right), point), "{right}");
        assert_eq!(wrong(&read(scenario, locale, wrongly), point), Some(None), "{wrongly}");
    }
}

#[test]
fn what_is_denied_is_not_made_and_denied_and_stated_is_both() {
    let both = "The repair takes seven working days. Well, not seven working days.";
    assert_eq!(wrong(&read("refund-demand", "en", both), "repair-time"), Some(Some(Reason::SaidBoth)));
    for (locale, point, denied, stated) in [
        ("en", "repair-time", "It is not seven working days.", "It is seven working days."),
        ("ar", "open-case", "لن أفتح بلاغا.", "أفتح بلاغا."),
        ("th", "repair-time", "ไม่ 7 วันทำการค่ะ", "7 วันทำการค่ะ"),
    ] {
        let scenario = if point == "open-case" { "late-parcel" } else { "refund-demand" };
        let reading = read(scenario, locale, denied);
        assert!(!makes(&reading, point) && wrong(&reading, point).is_none(), "{locale}: {denied} {reading:?}");
        assert!(makes(&read(scenario, locale, stated), point), "{locale}: {stated}");
    }
}

#[test]
fn a_question_that_only_repeats_the_customer_makes_nothing() {
    let before = Some("Is that within two working days?");
    assert!(!makes(&read_after("late-parcel", "en", "Within two working days?", before), "new-date"));
    assert!(makes(&read_after("late-parcel", "en", "Within two working days.", before), "new-date"));
    assert!(makes(&read_after("late-parcel", "en", "Is within two working days all right?", before), "new-date"));
}

#[test]
fn a_point_of_another_turn_is_kept_but_earns_nothing_here() {
    let mut practice = begin("late-parcel", "en", 1);
    practice.step(Move::Say("It will be with you within two working days.".into()), 5).unwrap();
    let point = PointId("new-date".into());
    assert!(practice.state().made_ever.contains(&point));
    assert!(!practice.findings().iter().any(|f| f.finding.point == Some(point.clone())));
    assert_eq!(practice.state().turn.as_str(), "not-heard", "an answer, though not to what was asked");
}

/// Thai has no spaces to find a misspelt word by; it is understood all the same, and a real word is never taken for another.
#[test]
fn thai_points_forgive_slips_of_the_hand() {
    let makes = |text: &str, point: &str| makes(&read("refund-demand", "th", text), point);
    for text in ["รบกวนขอเลขออเดร์หน่อยค่ะ", "รบกวนขอหมายเลขคำสังซื้อหน่อยค่ะ"]
    {
        assert!(makes(text, "ask-order"), "{text}");
    }
    assert!(makes("ทางร้านเปลียนตัวใหม่ให้เลยค่ะ", "warranty") && makes("เดี๋ยวตรวสอบให้ตอนนี้เลยค่ะ", "look-into"));
    assert!(!makes("ทางร้านเปลี่ยวตัวใหม่ให้ค่ะ", "warranty"), "another word");
    let strict = Reader::new(LIBRARY.lexicons["th"].clone(), begin("refund-demand", "th", 0).script().points.clone());
    assert!(strict.with_typos(false).read("ทางร้านเปลียนตัวใหม่ให้เลยค่ะ").made.is_empty(), "unless the author says no");
}

/// What the authors offer and show as exemplary is never taken for a wrong value or for a point said both ways.
#[test]
fn what_ships_says_nothing_wrong_by_inference() {
    let mut failures = Vec::new();
    for (id, scenario) in &LIBRARY.scenarios {
        for locale in LANGUAGES {
            let script = LocalScript::new(&LIBRARY.setup(scenario.id.as_str(), locale, None, 3).unwrap()).unwrap();
            let reader = Reader::new(LIBRARY.lexicons[locale].clone(), script.points.clone());
            for turn in &scenario.turns {
                let offered = turn.replies.iter().map(|r| script.reply(&turn.id, &r.id));
                for text in offered.chain([script.model(&turn.id).to_owned()]) {
                    let reading = reader.read(&text);
                    let found = reading.wrong_in(turn).filter(|hit| hit.reason.is_some());
                    failures.extend(found.map(|hit| format!("{id} {locale} {}: {text}\n    {hit:?}", turn.id)));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
