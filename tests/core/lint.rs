//! What is wrong with content that reads well: a planted mistake for each check, and none in what ships.

use crate::support::{LIBRARY, few};
use sabr::authoring::{Depth, review};
use sabr::content::{Library, Sources};
use sabr::scenario::{Diagnostic, Severity};

const PARCEL: &str = "scenarios/shop/late-parcel.ron";
const EN: &str = "locales/en/scenarios/late-parcel.ftl";
const TH: &str = "locales/th/scenarios/late-parcel.ftl";
const SHOP: &str = "assets/policies/shop.ron";

/// The late parcel in these languages and nothing else.
fn parcel(languages: &[&str]) -> Sources {
    let mut sources = few(&["late-parcel"]);
    let other = |path: &str| {
        let folder = |tag: &str| path.starts_with(&format!("locales/{tag}/")) || path == format!("assets/lexicons/{tag}.ron");
        ["en", "fa", "ar", "th"].iter().any(|tag| folder(tag) && !languages.contains(tag))
    };
    sources.0.retain(|path, _| !other(path));
    let listed = format!("languages: {languages:?}");
    let ron = sources.0.get_mut(PARCEL).unwrap();
    *ron = ron.replacen("languages: [\"en\", \"fa\", \"ar\", \"th\"]", &listed, 1);
    sources
}

fn change(sources: &mut Sources, path: &str, from: &str, to: &str) {
    let text = sources.0.get_mut(path).unwrap_or_else(|| panic!("no file {path}"));
    assert!(text.contains(from), "{path} does not contain {from}");
    *text = text.replacen(from, to, 1);
}

/// Puts other words in the place of a message's value.
fn say(sources: &mut Sources, path: &str, id: &str, words: &str) {
    let text = sources.0.get_mut(path).unwrap();
    let lines =
        text.lines().map(|line| if line.starts_with(&format!("{id} =")) { format!("{id} = {words}") } else { line.to_owned() });
    *text = lines.collect::<Vec<_>>().join("\n") + "\n";
}

fn reviewed(sources: Sources) -> Vec<Diagnostic> {
    let library = Library::new(sources);
    assert_eq!(library.diagnostics, [], "the mistake is of another kind");
    review(&library, Depth::Thorough)
}

#[track_caller]
fn expect(found: &[Diagnostic], code: &str, file: &str, part: &str) -> Diagnostic {
    let hit = found.iter().find(|d| d.code == code && d.file == file && d.message.contains(part));
    let hit = hit.unwrap_or_else(|| panic!("no {code} with `{part}` in {file}: {found:#?}")).clone();
    assert!(!hit.hint.is_empty() && hit.line > 1 && hit.column > 0 && !hit.span.is_empty(), "{hit:?}");
    hit
}

/// The English late parcel with words said otherwise.
#[track_caller]
fn said(words: &[(&str, &str)], code: &str, part: &str) -> Diagnostic {
    let mut sources = parcel(&["en"]);
    words.iter().for_each(|(id, words)| say(&mut sources, EN, id, words));
    expect(&reviewed(sources), code, EN, part)
}

#[test]
fn what_ships_is_fair() {
    assert_eq!(review(&LIBRARY, Depth::Usual), []);
    let notes = review(&LIBRARY, Depth::Thorough);
    assert!(!notes.is_empty() && notes.iter().all(|d| d.severity == Severity::Note && matches!(d.code, "A002" | "A009")));
}

#[test]
fn branches_that_are_never_taken() {
    let ways = |from: &str, to: &str| {
        let mut sources = parcel(&["en"]);
        change(&mut sources, PARCEL, from, to);
        let found = Library::new(sources).diagnostics;
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(found[0].severity, Severity::Warning);
        found[0].clone()
    };
    let all = "EscalatedTo(\"courier-desk\"), Below(Anger, 45)";
    let hit = ways(all, "EscalatedTo(\"courier-desk\"), AtLeast(Anger, 60), Below(Anger, 45)");
    assert!(hit.code == "S024" && hit.message.contains("cannot hold") && hit.excerpt.contains("AtLeast"), "{hit:?}");
    let any = "(when: Any([Made(\"own-search\"), Made(\"ask-order\")]), to: \"identify\"),";
    let hit = ways(any, &format!("{any}\n(when: All([Made(\"ask-order\"), Verified]), to: \"not-heard\"),"));
    assert!(hit.code == "S024" && hit.message.contains("earlier") && hit.excerpt.contains("All("), "{hit:?}");
    let fine = format!("{any}\n(when: All([Made(\"ask-order\"), Verified]), to: \"not-heard\"), // allow S024");
    let mut sources = parcel(&["en"]);
    change(&mut sources, PARCEL, any, &fine);
    assert_eq!(Library::new(sources).diagnostics, []);
    for (from, to) in [(all, "Held, Not(Held)"), (all, "Private"), ("when: AtLeast(Anger, 40)", "when: Below(Anger, 0)")] {
        assert_eq!(ways(from, to).code, "S024", "{to}");
    }
}

#[test]
fn turns_that_go_round() {
    let mut sources = parcel(&["en"]);
    let back = "next: [(when: Made(\"own-search\"), to: \"identify\"), (to: \"opening\")]";
    change(&mut sources, PARCEL, "next: [(to: \"identify\")]", back);
    let found = Library::new(sources).diagnostics;
    let hit = expect(&found, "S025", PARCEL, "`opening`, `not-heard` and again");
    assert_eq!((found.len(), &hit.excerpt[hit.span.clone()]), (1, "\"opening\""));
}

#[test]
fn a_point_that_no_offered_reply_makes() {
    let mut sources = parcel(&["en"]);
    (0..2).for_each(|_| change(&mut sources, PARCEL, "points: [\"reason\"]", "points: []"));
    let found = Library::new(sources).diagnostics;
    let hit = expect(&found, "S026", PARCEL, "`reason`");
    assert!(found.len() == 1 && hit.excerpt.contains("required: [\"reason\"]"), "{found:#?}");
}

#[test]
fn the_best_reply_is_given_away() {
    let mut sources = parcel(&["en"]);
    let text = sources.0.get_mut(EN).unwrap();
    const BEST: [&str; 10] = ["own", "start-over", "scan", "honest", "date", "fee", "stay", "case", "write", "sum"];
    let shorten = |line: &str| {
        let id = line.split(" =").next().unwrap_or_default().to_owned();
        let wrong = id.starts_with("reply-") && !BEST.iter().any(|best| id.ends_with(&format!("-{best}")));
        if wrong { format!("{id} = We can’t say.") } else { line.to_owned() }
    };
    *text = text.lines().map(shorten).collect::<Vec<_>>().join("\n") + "\n";
    let found = reviewed(sources);
    let hit = expect(&found, "A001", EN, "10 of 10 turns");
    assert_eq!(hit.severity, Severity::Warning);
    assert_eq!(expect(&found, "A002", EN, "most courteous").severity, Severity::Note);
}

#[test]
fn marks_and_words() {
    said(&[("reply-when-date", "It arrives within two working days.")], "A003", "Courtesy");
    let idiot = "I’m so sorry. The depot was short of drivers, you idiot. I’ll see to it myself.";
    let hit = said(&[("reply-why-honest", idiot)], "A004", "insult");
    assert!(hit.excerpt[hit.span.clone()].contains("idiot"), "{hit:?}");
    said(&[("reply-when-cannot", "It’ll be with you today for sure.")], "A004", "forbidden point `today-for-sure`");
    let mut sources = parcel(&["en"]);
    change(&mut sources, PARCEL, "calls_for: [CanDo, NextStep]", "calls_for: [GivesTime]");
    expect(&reviewed(sources), "A005", EN, "GivesTime");
}

#[test]
fn points_and_their_model_answers() {
    said(&[("point-new-date", "It arrives soon.")], "A006", "new-date");
    said(&[("ticket-cause", "Nobody knows.")], "A006", "cause");
    said(
        &[("point-fee-back", "I’m giving you back the delivery fee. And I’ll give you a full refund.")],
        "A007",
        "all-money-back",
    );
    said(&[("model-why", "I’m so sorry about the wait.")], "A008", "reason");
    said(&[("model-when", "It’ll be with you today for sure.")], "A008", "forbidden");
    let mut sources = parcel(&["en"]);
    change(
        &mut sources,
        EN,
        "    .label = Gives the real reason\n",
        "    .label = Gives the real reason\n    .p9 = purple elephants\n",
    );
    let hit = expect(&reviewed(sources), "A009", EN, "purple elephants");
    assert_eq!((&hit.excerpt[hit.span.clone()], hit.severity), ("purple elephants", Severity::Note));
}

#[test]
fn ceilings_and_marks() {
    let mut sources = parcel(&["en"]);
    change(&mut sources, SHOP, "pass_mark: 70", "pass_mark: 100");
    change(&mut sources, SHOP, "Jargon: 3.0", "Jargon: 3.0, Repeats: 4.0");
    change(&mut sources, SHOP, ", Repeats: 4.0,\n", ",\n");
    say(&mut sources, EN, "model-why", "The depot was short of drivers. You must wait.");
    say(&mut sources, EN, "reply-why-honest", "The depot was short of drivers. You must wait.");
    expect(&reviewed(sources), "A010", PARCEL, "nobody passes");
    let mut sources = parcel(&["en", "th"]);
    let text = sources.0.get_mut(TH).unwrap();
    let dumb = |line: &str| {
        if line.starts_with("model-") { format!("{}= ค่ะ", line.split('=').next().unwrap()) } else { line.to_owned() }
    };
    *text = text.lines().map(dumb).collect::<Vec<_>>().join("\n") + "\n";
    let hit = expect(&reviewed(sources), "A011", PARCEL, "with the model answers differs");
    assert_eq!(&hit.excerpt[hit.span.clone()], "\"th\"");
}

#[test]
fn lengths() {
    let mut sources = parcel(&["en"]);
    change(&mut sources, PARCEL, "channel: Chat", "channel: Social");
    say(&mut sources, EN, "model-why", &"The depot was short of drivers. ".repeat(12));
    expect(&reviewed(sources), "A012", EN, "383 characters");
    said(&[("model-why", &format!("The depot was short of drivers {}.", "and so on ".repeat(20)))], "A013", "66 words");
    let mut sources = parcel(&["th"]);
    say(&mut sources, TH, "model-why", &"คนขับไม่พอรถออกไม่ทัน".repeat(12));
    expect(&reviewed(sources), "A013", TH, "words");
}

#[test]
fn insults_that_nobody_was_told_of() {
    let insulted = [("turn-opening", "Where is it, you moron?"), ("turn-why", "And why, you idiot?")];
    said(&insulted, "A014", "moron");
    let mut sources = parcel(&["en"]);
    insulted.iter().for_each(|(id, words)| say(&mut sources, EN, id, words));
    change(&mut sources, PARCEL, "    policy: \"shop\",", "    content_notes: [Insults],\n    policy: \"shop\",");
    assert!(!reviewed(sources).iter().any(|d| d.code == "A014"));
    let mut sources = parcel(&["en"]);
    let people = "locales/en/people.ftl";
    change(&mut sources, people, "\nhold-answer =", "\nhold-answer = Fine, you moron.");
    expect(&reviewed(sources), "A014", people, "moron");
}

#[test]
fn numbers_of_the_policy() {
    for (words, part) in [
        ("A chat may be ended after five formal warnings.", "says 5, and the policy `shop` has 2"),
        ("Holds are ten minutes at most.", "says 10, and the policy `shop` has 3"),
        ("Three identity checks come first.", "says 3, and the policy `shop` has 1"),
        ("No goodwill above 45 % of the price.", "says 45, and the policy `shop` has 30"),
    ] {
        let mut sources = parcel(&["en"]);
        change(&mut sources, EN, "policy =\n", &format!("policy =\n    {words}\n"));
        expect(&reviewed(sources), "A015", EN, part);
    }
    let mut sources = parcel(&["th"]);
    change(&mut sources, TH, "policy =\n", "policy =\n    เตือนให้ครบ 4 ครั้งก่อนปิดแชต\n");
    expect(&reviewed(sources), "A015", TH, "says 4");
}

#[test]
fn what_is_meant_can_be_allowed() {
    let mut sources = parcel(&["en"]);
    say(&mut sources, EN, "point-new-date", "It arrives soon.");
    change(&mut sources, EN, "point-new-date =", "# allow A006: the date is secret\npoint-new-date =");
    assert!(!reviewed(sources).iter().any(|d| d.code == "A006"));
}
