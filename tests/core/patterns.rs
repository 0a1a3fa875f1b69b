//! A real reply becomes a pattern: suggested in every language, and written into the file at the right place only.

use crate::support::LIBRARY;
use proptest::prelude::*;
use sabr::authoring::{About, AddError, add_pattern, finds, mistakes, next_attribute, suggest};
use sabr::scenario::{Severity, Source};

const FTL: &str = "# Points\n\npoint-a = I will look.\n    .label = Looks\n    .p1 = look into\n    .p2 = (find|trace) it\n\n# A remark\npoint-b =\n    Two lines\n\n    of a text\n    .p1 = two\nlast = end";

#[test]
fn a_pattern_goes_below_the_others_of_its_message() {
    assert_eq!(next_attribute(FTL, "point-a").unwrap(), "p3");
    let changed = add_pattern(FTL, "point-a", "p3", "check  on {it}").unwrap();
    let line = "    .p3 = check on { \"{\" }it{ \"}\" }\n";
    assert_eq!(changed, FTL.replace("    .p2 = (find|trace) it\n", &format!("    .p2 = (find|trace) it\n{line}")));
    let changed = add_pattern(FTL, "point-b", &next_attribute(FTL, "point-b").unwrap(), "*الطلب").unwrap();
    assert!(changed.contains("    .p1 = two\n    .p2 = *الطلب\nlast = end"), "{changed}");
    let changed = add_pattern(FTL, "last", "p1", "ขอบคุณ").unwrap();
    assert!(changed.ends_with("last = end\n    .p1 = ขอบคุณ\n"), "{changed}");
    let windows = FTL.replace('\n', "\r\n");
    let changed = add_pattern(&windows, "point-a", "p3", "see to it").unwrap();
    assert_eq!(changed.matches('\n').count(), changed.matches("\r\n").count());
    assert_eq!(changed.replace("    .p3 = see to it\r\n", ""), windows);
}

#[test]
fn what_cannot_be_added_is_said() {
    assert_eq!(add_pattern(FTL, "point-c", "p1", "a").unwrap_err(), AddError::NoMessage("point-c".into()));
    assert!(matches!(add_pattern(FTL, "point-a", "p3", "(a"), Err(AddError::Pattern { .. })));
    assert!(matches!(add_pattern(FTL, "point-a", "p2", "a"), Err(AddError::Unsafe(_))), "never over what is there");
    assert!(matches!(add_pattern(FTL, "point-a", "label", "a"), Err(AddError::Unsafe(_))));
    assert!(add_pattern(FTL, "point-a", "p3", "  ").is_err());
}

#[test]
fn every_shipped_file_takes_one_more_pattern() {
    for (path, text) in LIBRARY.sources().under("locales/", ".ftl").filter(|(path, _)| path.contains("/scenarios/")) {
        let message =
            text.lines().find_map(|line| line.starts_with("point-").then(|| line.split([' ', '=']).next().unwrap())).unwrap();
        let name = next_attribute(text, message).unwrap();
        let changed = add_pattern(text, message, &name, "one more").unwrap();
        assert_eq!(changed.replace(&format!("    .{name} = one more\n"), ""), text, "{path}");
    }
}

#[test]
fn suggestions_find_their_reply_and_leave_the_rest_out() {
    let like = ["I'll find out where it is myself, right now.".to_owned(), "(trace|track) it".to_owned()];
    let reply = "Oh dear, sorry about that! Let me find out where that parcel is (order 4411). Bye.";
    assert_eq!(suggest(reply, &like).as_deref(), Some("find out where that parcel is"));
    for reply in
        ["همین الان خودم پیگیری می‌کنم و خبرتان می‌کنم.", "سأتابع الأمر بنفسي اليوم، لا تقلق.", "เดี๋ยวผมตามเรื่องให้เองเลยครับ", "???  ok"]
    {
        let pattern = suggest(reply, &[]).unwrap();
        assert_eq!(finds(&pattern, reply), Ok(true), "{pattern}");
    }
    assert_eq!(suggest(" … !? ", &like), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_reply_gives_a_pattern_that_finds_it_and_can_be_written(reply in "[a-z ا-ی۰-۹ก-๎()|?*#{}.,\"'\\n]{0,60}", pattern in "\\PC{0,30}") {
        if let Some(pattern) = suggest(&reply, &[]) {
            prop_assert_eq!(finds(&pattern, &reply), Ok(true), "{}", pattern);
            prop_assert!(add_pattern(FTL, "point-a", "p3", &pattern).is_ok());
        }
        // Whatever an author types is refused or written and read back as it is.
        if let Ok(changed) = add_pattern(FTL, "point-a", "p3", &pattern) {
            let catalogue = sabr::locale::Catalogue::new("en", [changed.as_str()], []);
            prop_assert_eq!(catalogue.attribute("point-a", "p3"), pattern.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
}

#[test]
fn mistakes_find_their_turns() {
    let scenario = &LIBRARY.scenarios["late-parcel"];
    let text_of = |path: &str| LIBRARY.text_of(path).map(str::to_owned);
    let ron = text_of(&scenario.path).unwrap();
    let ftl_path = "locales/fa/scenarios/late-parcel.ftl";
    let ftl = text_of(ftl_path).unwrap();
    let at = |path: &str, text: &str, what: &str| {
        let start = text.find(what).unwrap();
        Source { path, text }.diagnostic("S000", Severity::Warning, start..start + 1, "m", "h")
    };
    let found = [
        at(&scenario.path, &ron, "their-fault"),
        at(&scenario.path, &ron, "(when: Escalated,"),
        at(&scenario.path, &ron, "difficulty"),
        at(ftl_path, &ftl, "reply-not-heard-start-over"),
        at(ftl_path, &ftl, "model-closing"),
        at(ftl_path, &ftl, ".label"),
        at(ftl_path, &ftl, "title ="),
    ];
    let all = mistakes(scenario, &found, text_of);
    let of = |about: About| all.get(&about).map_or(0, Vec::len);
    assert_eq!(["why", "manager", "not-heard", "closing"].map(|id| of(About::Turn(id.into()))), [1, 1, 1, 1], "{:?}", all.keys());
    assert_eq!(of(About::Scenario), 2);
    assert!(all.keys().any(|about| matches!(about, About::Point(_))));
}
