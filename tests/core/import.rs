//! Conversations written elsewhere: they come in as drafts that load and can be played, and what has no place is listed, never dropped
//! in silence.

use crate::cli::{err, out, sabr};
use crate::support::few;
use proptest::prelude::*;
use sabr::authoring::import::{Taken, Talk, TalkWish, read_talk_table, read_twee, take};
use sabr::content::{Library, Sources};
use sabr::dialogue::Move;
use sabr::practice::Practice;
use sabr::scenario::{Channel, Severity};

const TWEE: &str = r#":: StoryTitle
Lost bag

:: StoryData
{"ifid":"D674C58C-DEFA-4F70-B7A2-27742230C0FC","format":"Harlowe","start":"At the desk"}

:: style [stylesheet]
body { color: red }

:: Nowhere
Nobody gets here. [[At the desk]]

:: At the desk {"position":"1,1"}
(set: $bag to "red")
My bag { is gone } and $name knows it.
![] [img[bag.png]]
(if: $angry)[I am furious!]
[[I am sorry, let me look for it.->Looking]]
[[Brush off|Angry]]
[[Wait]]

:: Looking
<<set $x = 1>>It is <b>brown</b>.
[[Thank you, I will write to you tomorrow.->Done]]
[[Go round->Angry]]

:: Angry
I want to talk to somebody else!
[[Please stay with me.->Looking]]

:: Wait
…
[[And again->Wait]]

:: Done
Thanks, then.
"#;

fn wish(language: &str) -> TalkWish {
    TalkWish {
        id: "lost-bag".into(),
        domain: "travel".into(),
        channel: Channel::Chat,
        language: language.into(),
        file: "bag.twee".into(),
    }
}

fn library(taken: &Taken) -> Library {
    let mut sources = few(&[]);
    sources.overlay(Sources(taken.files.iter().cloned().collect()));
    Library::new(sources)
}

#[track_caller]
fn loads(talk: Talk, language: &str) -> (Taken, Library) {
    let taken = take(talk, &wish(language)).unwrap();
    let library = library(&taken);
    let errors: Vec<_> = library.diagnostics.iter().filter(|d| d.severity == Severity::Error).collect();
    assert!(errors.is_empty() && library.scenarios.contains_key("lost-bag"), "{errors:#?}\n{:#?}", taken.files);
    (taken, library)
}

/// Plays a draft by the words of its replies.
fn play(library: &Library, language: &str, replies: &[&str]) -> Practice {
    let mut practice = Practice::begin(library.setup("lost-bag", language, None, 1).unwrap()).unwrap();
    for (n, reply) in replies.iter().enumerate() {
        practice.step(Move::Say((*reply).into()), 10 * (n as u32 + 1)).unwrap();
    }
    practice
}

#[test]
fn a_story_of_twine_becomes_a_draft_that_is_played_by_its_words() {
    let (taken, library) = loads(read_twee(TWEE).unwrap(), "en");
    let practice = play(&library, "en", &["I am sorry, let me look for it.", "Thank you, I will write to you tomorrow."]);
    assert_eq!(practice.ended().map(|(id, _)| id.as_str()), Some("done"), "{:?}", practice.state().turn);
    let practice = play(&library, "en", &["Brush off"]);
    assert_eq!(practice.state().turn.as_str(), "angry");
    let lost: Vec<String> = taken.lost.iter().map(|l| format!("{}:{}: {}", l.line, l.column, l.what)).collect();
    for wanted in [
        "7:1: `style` is a script",
        "10:1: `Nowhere`: nothing leads there",
        "14:1: the macro (set: $bag to \"red\")",
        "15:24: the variable $name",
        "16:5: an image",
        "17:1: the macro (if: $angry)",
        "23:1: the macro <<set $x = 1>>",
        "23:21: the HTML tag <b>",
        "31:1: `Wait` never comes to an end",
    ] {
        assert!(lost.iter().any(|l| l.starts_with(wanted)), "{wanted} is not in {lost:#?}");
    }
    let (_, ftl) = &taken.files[1];
    assert!(ftl.contains("title = Lost bag") && ftl.contains("# 14:1: the macro"), "{ftl}");
    assert!(ftl.contains("My bag { \"{\" } is gone { \"}\" } and … knows it.") && ftl.contains("I am furious!"), "{ftl}");
    assert!(!ftl.contains("[[") && !ftl.contains("img["), "{ftl}");
}

const TABLE: &str = "turn;customer;reply;next;marks;Owner\n\
    opening;«سلام، بسته‌ام کجاست؟»;الان پیگیری می‌کنم;why;ownership courtesy;x\n\
    ;;صبر کنید;;kindness;\n\
    why;چرا دیر شد؟;راننده نداشتیم;bye;;\n\
    bye;ممنون.;;;;\n";

#[test]
fn a_table_becomes_a_draft() {
    let (taken, library) = loads(read_talk_table(TABLE).unwrap(), "fa");
    let practice = play(&library, "fa", &["الان پیگیری می‌کنم", "راننده نداشتیم"]);
    assert_eq!(practice.ended().map(|(id, _)| id.as_str()), Some("bye"));
    let lost: Vec<String> = taken.lost.iter().map(|l| format!("{}:{}: {}", l.line, l.column, l.what)).collect();
    assert!(lost.len() == 2 && lost[0].starts_with("1:32: the column `Owner`") && lost[1].starts_with("3:"), "{lost:#?}");
    assert!(lost[1].contains("kindness"), "{lost:#?}");
    assert!(taken.files[0].1.contains("marks: [Ownership, Courtesy]"), "{}", taken.files[0].1);
}

#[test]
fn what_is_no_conversation_is_refused_with_its_place() {
    for (text, told) in
        [("just words", "1:1: there is no passage"), (":: Start\nNo links here.", "1:1: nothing can be answered in `Start`")]
    {
        let error = match read_twee(text) {
            Err(error) => error.to_string(),
            Ok(talk) => take(talk, &wish("en")).unwrap_err().to_string(),
        };
        assert!(error.starts_with(told), "{error}");
    }
    for (text, told) in [
        ("turn,customer,reply\n", "1:1: there is no column `next`"),
        ("turn,customer,reply,next\na,\"open,x,y\n", "2:3: this quote is never closed"),
        ("turn,customer,reply,next\n,b,c,d\n", "2:1: the first row has no turn"),
    ] {
        assert!(read_talk_table(text).unwrap_err().to_string().starts_with(told), "{:?}", read_talk_table(text));
    }
}

#[test]
fn the_command_writes_a_draft_that_checks_without_errors() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().to_str().unwrap();
    let file = dir.path().join("bag.twee");
    std::fs::write(&file, TWEE).unwrap();
    let file = file.to_str().unwrap();
    let made = sabr(&["import", file, "--as", "lost-bag", "--dir", folder, "--channel", "email"], "");
    assert!(made.status.success() && out(&made).contains("bag.twee:14:1: the macro"), "{}{}", out(&made), err(&made));
    let checked = sabr(&["check", folder], "");
    assert!(err(&checked).contains("0 errors"), "{}{}", out(&checked), err(&checked));
    let again = sabr(&["import", file, "--as", "lost-bag", "--dir", folder], "");
    assert!(again.status.code() == Some(2) && err(&again).contains("is there already"), "{}", err(&again));
    for (args, told) in [
        (&["import", "nothing.twee", "--as", "x"][..], "cannot read"),
        (&["import", file, "--as", "X Y"], "cannot name a scenario"),
        (&["import", file, "--as", "late-parcel"], "ships with Sabr"),
        (&["import", file, "--as", "x", "--locale", "de"], "has no lexicon"),
    ] {
        let output = sabr(&[args, &["--dir", folder]].concat(), "");
        assert!(output.status.code() == Some(2) && err(&output).contains(told), "{args:?}: {}", err(&output));
    }
    let other = dir.path().join("story.json");
    std::fs::write(&other, "{}").unwrap();
    let output = sabr(&["import", other.to_str().unwrap(), "--as", "x", "--dir", folder], "");
    assert!(output.status.code() == Some(2) && err(&output).contains(".twee"), "{}", err(&output));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// No text makes the readers panic, and whatever they read becomes a scenario without errors.
    #[test]
    fn anything_may_come_in(parts in proptest::collection::vec(prop_oneof![
        Just(":: "), Just("\n:: "), Just("a"), Just("b"), Just("สวัสดี"), Just("سلام"), Just(" "), Just("\n"), Just("[["), Just("]]"), Just("->"),
        Just("|"), Just("("), Just("set:"), Just(")"), Just("["), Just("]"), Just("<<"), Just(">>"), Just("<"), Just(">"), Just("$x"), Just("{"),
        Just("}"), Just("\""), Just("'"), Just("\\"), Just("é"), Just("[img["), Just("<!--"), Just("\r"), Just("…"), Just(".p1 = "), Just("#"),
        Just("[[a]]"), Just("[[x->b]]"),
    ], 0..60)) {
        let text = parts.concat();
        for talk in [read_twee(&text), read_talk_table(&text), read_twee(&format!(":: a\n[[{text}]]")), read_talk_table(&format!("turn,customer,reply,next\n{text}"))].into_iter().flatten() {
            let Ok(taken) = take(talk, &wish("th")) else { continue };
            let (path, ron) = &taken.files[0];
            let (scenario, found) = sabr::scenario::load(sabr::scenario::Source { path, text: ron });
            prop_assert!(scenario.is_some(), "{:#?}\n{}", found, ron);
            let (path, ftl) = &taken.files[1];
            let (_, found) = sabr::locale::Ftl::parse(sabr::scenario::Source { path, text: ftl });
            prop_assert_eq!(found, [], "{}", ftl);
        }
    }
}
