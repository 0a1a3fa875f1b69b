//! What a channel means on the screen: captions, letters, limits, who reads along, and when a reply is expected.

use super::stage::{at, choose, look_up, said, whole};
use crate::*;

fn counted(language: &str, msg: Msg, args: &[(&str, u32)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
    strip_isolation(&catalogue(language).text_with(msg, &args))
}

#[test]
fn captions_are_gone_but_for_the_last_two_lines_until_the_end() {
    for language in LANGUAGES {
        for channel in ["Phone", "Counter"] {
            let moves = [choose("own"), choose("date")];
            let mut harness = screen(at(language, channel, &moves), SIZES[1]);
            let lines = ["opening", "when", "closing"].map(|turn| said(&harness, &format!("reply-{turn}-own")));
            assert_eq!(lines.len(), 3);
            let spoken: Vec<String> = harness
                .state()
                .practice
                .as_ref()
                .unwrap()
                .lines()
                .iter()
                .filter_map(|line| match line {
                    sabr::practice::Line::Customer { text, .. } => Some(strip_isolation(text)),
                    _ => None,
                })
                .collect();
            let [first, second, third] = spoken.as_slice() else { panic!("{spoken:?}") };
            harness.get_by_label(&word(language, Msg::CaptionsGone));
            let there = |harness: &Harness<'_, Owner>, text: &str| harness.query_all_by_label_contains(text).count() > 0;
            assert!(!there(&harness, first), "{language} {channel}: {first}");
            assert!(there(&harness, second) && there(&harness, third), "{language} {channel}");
            harness.state_mut().practice.as_mut().unwrap().step(choose("thanks"), 90).unwrap();
            harness.run();
            assert!(harness.query_by_label(&word(language, Msg::CaptionsGone)).is_none());
            assert!(there(&harness, first), "{language} {channel}: after the end all of it is there");
        }
        let answered_twice = [choose("own"), Move::Verify("order-number".into())];
        let harness = screen(at(language, "Counter", &answered_twice), SIZES[1]);
        let own = said(&harness, "reply-opening-own");
        assert!(harness.query_all_by_label_contains(&own).count() > 0, "{language}: what was answered to stays");
        let harness = screen(at(language, "Chat", &[choose("own"), choose("date")]), SIZES[1]);
        assert!(harness.query_by_label(&word(language, Msg::CaptionsGone)).is_none(), "a chat can be read again");
    }
}

#[test]
fn mail_has_a_subject_and_folds_its_thread() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Email", &[choose("own")]), [1280.0, 1400.0]);
        let subject = said(&harness, "subject");
        let say = |msg| strip_isolation(&catalogue(language).text_with(msg, &[("subject", subject.as_str().into())]));
        harness.get_by_label(&say(Msg::LetterReply));
        assert!(harness.query_by_label(&say(Msg::LetterSubject)).is_none(), "{language}: the first letter is folded");
        let folded = harness.query_all_by_role(Role::Button);
        // Menus of the bar are above.
        let first = folded
            .into_iter()
            .find(|b| b.rect().top() > 80.0 && b.accesskit_node().data().is_expanded() == Some(false))
            .expect("a fold");
        first.click_accesskit();
        harness.run();
        harness.get_by_label(&say(Msg::LetterSubject));
        // After the end the whole thread is open.
        let practice = harness.state_mut().practice.as_mut().unwrap();
        practice.step(choose("date"), 70).unwrap();
        practice.step(choose("thanks"), 90).unwrap();
        harness.run();
        assert!(harness.query_all_by_label(&say(Msg::LetterReply)).count() >= 4, "{language}");
    }
}

/// The answer to a misstep is read from the help that stands before it.
#[test]
fn help_about_a_letter_is_in_sight_when_the_answer_comes() {
    for (language, words) in [("en", "You idiot."), ("fa", "شما احمق هستید."), ("ar", "أنت غبي."), ("th", "ไอ้โง่")]
    {
        let mut harness = screen(at(language, "Email", &[choose("own")]), SIZES[1]);
        harness.state_mut().practice.as_mut().unwrap().step(Move::Say(words.into()), 90).unwrap();
        harness.run();
        let help = harness.get_by_label(&word(language, Msg::NudgeHeading)).rect();
        let reply = harness.get_by_label(&word(language, Msg::ReplyLabel)).rect();
        let head = harness.get_by_label(&word(language, Msg::StopPractice)).rect();
        assert!(help.top() > head.top() && help.bottom() < reply.top(), "{language}: {help:?} {reply:?}");
    }
}

#[test]
fn in_mail_enter_starts_a_line_and_the_box_is_tall() {
    let mut harness = screen(at("en", "Email", &[]), SIZES[1]);
    let label = word("en", Msg::ReplyLabel);
    assert!(harness.get_by_label(&label).rect().height() > 140.0);
    harness.get_by_label(&label).type_text("Dear Nora");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!((harness.state().state.draft(), harness.state().moves().len()), ("Dear Nora\n", 0));
    harness.key_press_modifiers(Modifiers::CTRL, Key::Enter);
    harness.run();
    assert_eq!(harness.state().moves(), [Move::Say("Dear Nora".into())]);
}

#[test]
fn a_public_post_says_who_reads_and_what_is_left() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Social", &[]), SIZES[1]);
        harness.get_by_label(&word(language, Msg::PublicPost));
        harness.get_by_label(&counted(language, Msg::CharsLeft, &[("count", 280)]));
        harness.get_by_label(&word(language, Msg::ReplyLabel)).type_text("abcde");
        harness.run();
        harness.get_by_label(&counted(language, Msg::CharsLeft, &[("count", 275)]));
        harness.state_mut().practice.as_mut().unwrap().step(choose("own"), 30).unwrap();
        harness.run();
        harness.get_by_label(&word(language, Msg::PrivateMessage));
        assert!(harness.query_by_label(&word(language, Msg::PublicPost)).is_none(), "{language}");
    }
}

#[test]
fn a_short_message_that_is_too_long_is_not_sent() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Sms", &[]), SIZES[1]);
        let count = |chars, parts| counted(language, Msg::SmsCount, &[("count", chars), ("parts", parts), ("most", 3)]);
        harness.get_by_label(&count(0, 1));
        harness.get_by_label(&word(language, Msg::ReplyLabel)).focus();
        harness.run();
        harness.event(egui::Event::Paste("س".repeat(203)));
        harness.run();
        let over = counted(language, Msg::CharsOver, &[("count", 2)]);
        let told = format!("{}\n{over}", count(203, 4));
        let line = harness.get_by_label(&told);
        assert_eq!(line.accesskit_node().live(), egui::accesskit::Live::Polite, "{language}: and says why");
        assert!(harness.get_by_label(&word(language, Msg::ReplySend)).accesskit_node().is_disabled());
        harness.key_press(Key::Enter);
        harness.run();
        assert!(harness.state().moves().is_empty(), "{language}");
        assert_eq!(harness.state().state.draft().chars().count(), 203, "{language}: nothing typed is lost");
        for _ in 0..2 {
            harness.key_press(Key::Backspace);
            harness.run();
        }
        harness.get_by_label(&count(201, 3));
        press(&mut harness, &word(language, Msg::ReplySend));
        assert_eq!(harness.state().moves().len(), 1, "{language}");
    }
}

#[test]
fn the_expected_time_stands_by_and_says_when_it_is_passed() {
    for language in LANGUAGES {
        for size in [SIZES[1], [480.0, 640.0]] {
            let mut owner = at(language, "Phone", &[]);
            owner.elapsed = 45;
            let mut harness = screen(owner, size);
            harness.get_by_label(&counted(language, Msg::ReplyWithin, &[("seconds", 45)]));
            harness.state_mut().elapsed = 46;
            harness.run();
            harness.get_by_label(&counted(language, Msg::ReplyOverdue, &[("seconds", 45)]));
            // Every further reply has a time of its own.
            harness.state_mut().practice.as_mut().unwrap().step(choose("own"), 46).unwrap();
            harness.run();
            harness.get_by_label(&counted(language, Msg::ReplyWithin, &[("seconds", 75)]));
        }
    }
    // On hold and after the end nothing is awaited.
    for moves in [vec![choose("own"), super::stage::held()], whole()] {
        let harness = screen(at("en", "Phone", &moves), SIZES[1]);
        assert!(harness.query_by_label_contains("Reply within").is_none());
    }
    let harness = screen(at("en", "Phone", &[look_up("order"), super::stage::held(), super::stage::back()]), SIZES[1]);
    harness.get_by_label("Reply within 45 s");
}
