//! The whole desk from the terminal, and an attempt that is over only when its ticket is there.

use crate::cli::{err, out, sabr_in};
use crate::desk_library;
use sabr::dialogue::{Hold, Move, Resume, TimedMove};
use sabr::session::{Order, Session};
use sabr::store::{AttemptState, Store};

/// A folder with the scenario in it.
fn content() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in desk_library::files() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// What the terminal shows for these lines, and the moves that were kept.
fn typed(channel: &str, locale: &str, lines: &[&str]) -> (String, Vec<Move>) {
    let (content, data) = (content(), tempfile::tempdir().unwrap());
    let id = desk_library::id(channel);
    let args = ["play", &id, "--content", content.path().to_str().unwrap(), "--locale", locale, "--seed", "7"];
    let output = sabr_in(data.path(), &args, &(lines.join("\n") + "\n"));
    assert!(output.status.success(), "{}", err(&output));
    let shown = out(&output);
    let store = Store::open(&data.path().join("attempts.db")).unwrap();
    let row = store.attempts().unwrap().into_iter().next().unwrap();
    let events = store.attempt(&row.header.id).unwrap().events;
    let moves = events.iter().filter_map(|event| {
        let value: serde_json::Value = serde_json::from_str(&event.payload).ok()?;
        TimedMove::from_json(&value.get("move")?.to_string()).ok()
    });
    let moves = moves.map(|timed| timed.what).collect();
    (shown, moves)
}

#[test]
fn look_up_prints_the_article_and_moves_once() {
    for (locale, line) in [
        ("en", "Last scan: Leeds depot, four days ago."),
        ("fa", "آخرین اسکن: انبار قزوین، چهار روز پیش."),
        ("ar", "آخر تسجيل: مخزن طنطا، قبل أربعة أيام."),
        ("th", "สแกนล่าสุดที่คลังอยุธยา เมื่อสี่วันก่อน"),
    ] {
        let (shown, moves) = typed("Chat", locale, &["/look-up order", "/look-up order", "/look-up nothing"]);
        assert_eq!(shown.matches(line).count(), 2, "{locale}: {shown}");
        assert_eq!(moves, [Move::LookUp("order".into())], "{locale}");
        assert!(shown.contains("`nothing`"), "{locale}: {shown}");
    }
}

#[test]
fn hold_and_resume_take_their_words_in_any_order_and_digits() {
    let (shown, moves) = typed(
        "Phone",
        "fa",
        &["/hold reason ۲ ask", "سلام", "/look-up returns", "/resume thank", "/hold", "/resume", "/hold soon"],
    );
    let hold = |ask, reason, minutes| Move::Hold(Hold { ask, reason, minutes });
    let resume = |thank| Move::Resume(Resume { thank });
    let expected =
        [hold(true, true, Some(2)), Move::LookUp("returns".into()), resume(true), hold(false, false, None), resume(false)];
    assert_eq!(moves, expected, "{shown}");
    assert!(shown.contains("حداکثر مجاز: ۳ دقیقه") && shown.contains("گفته بودید: ۲ دقیقه"), "{shown}");
    let (shown, moves) = typed("Email", "en", &["/hold 2"]);
    assert!(moves.is_empty() && shown.contains("nobody waits"), "{shown}");
}

#[test]
fn escalate_says_how_with_what_and_whether_it_was_told() {
    let (shown, moves) =
        typed("Chat", "en", &["/help", "/escalate network-team by live told last-scan", "/escalate courier-desk by pigeon"]);
    let json = r#"{"escalate":{"to":"network-team","channel":"live","handover":["last-scan"],"told_customer":true}}"#;
    assert_eq!(moves, [TimedMove::from_json(json).unwrap().what], "{shown}");
    assert!(shown.contains("Network team · tier 3") && shown.contains("ticket, live, call-back"), "{shown}");
}

#[test]
fn after_the_end_there_is_the_ticket() {
    for locale in ["en", "fa", "ar", "th"] {
        let lines = ["/end", "more words", "/ticket delivery huge none", "/ticket delivery high await-courier late lamp, Leeds"];
        let (shown, moves) = typed("Chat", locale, &lines);
        let json =
            r#"{"wrap_up":{"category":"delivery","priority":"high","next_step":"await-courier","note":"late lamp, Leeds"}}"#;
        assert_eq!(moves, [Move::End, TimedMove::from_json(json).unwrap().what], "{locale}: {shown}");
        assert!(shown.contains("await-courier (") && shown.contains("`huge`"), "{locale}: {shown}");
    }
    let (shown, moves) = typed("Chat", "en", &["/end", "/skip"]);
    assert_eq!(moves, [Move::End, Move::End], "{shown}");
}

#[test]
fn a_public_post_says_who_reads_along() {
    let (shown, _) = typed("Social", "en", &["/stop"]);
    assert!(shown.contains("Public: everybody can read along · Reply within 30 min"), "{shown}");
}

#[test]
fn an_attempt_is_over_when_its_ticket_is_written() {
    let mut store = Store::in_memory().unwrap();
    let mut session = Session::start(desk_library::library(), &Order::new("desk-chat", "en", 7), &mut store).unwrap();
    session.step(Move::End, 10, &mut store).unwrap();
    assert!(session.practice().ended().is_some() && !session.practice().is_over());
    let id = session.id().to_owned();
    assert_eq!(store.attempt(&id).unwrap().row.state, AttemptState::Open);
    drop(session);
    let mut session = Session::resume(&mut store, &id).unwrap();
    session.step(Move::End, 20, &mut store).unwrap();
    assert!(session.warning().is_none() && session.practice().is_over());
    assert_eq!(store.attempt(&id).unwrap().row.state, AttemptState::Finished);
}
