//! After the contact: its ticket is written or left, and only then it is over.

use super::stage::{at, choose, open_desk, said, whole};
use crate::*;
use sabr::dialogue::Ticket;
use sabr::scenario::Priority;

#[test]
fn the_ticket_is_written_and_leads_to_the_debrief() {
    for (language, note) in
        [("en", "Lamp late, Leeds."), ("fa", "چراغ دیر رسیده."), ("ar", "المصباح متأخر."), ("th", "โคมไฟมาช้า")]
    {
        let mut harness = screen(at(language, "Chat", &whole()), SIZES[1]);
        let say = |msg| word(language, msg);
        assert!(harness.get_by_label(&say(Msg::WrapHeading)).is_focused(), "{language}: the keyboard arrives at the form");
        assert!(
            harness.query_by_label(&say(Msg::EndedDebrief)).is_none() && harness.query_by_label(&say(Msg::ReplyLabel)).is_none()
        );
        harness.get_by_label(&say(Msg::StopPractice));
        let write = |harness: &Harness<'_, Owner>| harness.get_by_label(&say(Msg::WrapWrite)).accesskit_node().is_disabled();
        assert!(write(&harness));
        let (category, step) = (said(&harness, "category-delivery"), said(&harness, "next-step-await-courier"));
        activate(&mut harness, &category);
        activate(&mut harness, &say(Msg::UrgencyHigh));
        assert!(write(&harness), "{language}: a choice is missing");
        activate(&mut harness, &step);
        assert!(!write(&harness), "{language}");
        harness.get_by_role_and_label(Role::MultilineTextInput, &say(Msg::WrapNote)).focus();
        harness.run();
        harness.get_by_role_and_label(Role::MultilineTextInput, &say(Msg::WrapNote)).type_text(note);
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().moves().len(), 4, "{language}: Enter starts a line and sends nothing");
        activate(&mut harness, &say(Msg::WrapWrite));
        let ticket = Ticket {
            category: "delivery".into(),
            priority: Priority::High,
            next_step: "await-courier".into(),
            note: note.into(),
        };
        assert_eq!(harness.state().moves().last(), Some(&Move::WrapUp(ticket)), "{language}");
        assert!(harness.state().practice.as_ref().unwrap().is_over());
        assert!(harness.query_by_label(&say(Msg::StopPractice)).is_none(), "{language}: nothing is left to stop");
        activate(&mut harness, &say(Msg::EndedDebrief));
        assert_eq!(harness.state().screen, Screen::Debrief);
    }
}

#[test]
fn the_ticket_can_be_left() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Phone", &whole()), SIZES[0]);
        activate(&mut harness, &word(language, Msg::WrapLeave));
        let practice = harness.state().practice.as_ref().unwrap();
        assert!(practice.is_over() && practice.state().ticket_skipped, "{language}");
        activate(&mut harness, &word(language, Msg::EndedDebrief));
    }
}

#[test]
fn the_clock_runs_until_the_ticket_is_there() {
    let mut harness = screen(at("en", "Chat", &whole()), SIZES[1]);
    harness.state_mut().elapsed = 605;
    harness.run();
    harness.get_by_label_contains("10:05");
    activate(&mut harness, &word("en", Msg::WrapLeave));
    harness.state_mut().elapsed = 700;
    harness.run();
    harness.get_by_label_contains("10:05");
}

#[test]
fn tab_and_the_arrows_reach_everything_of_the_form() {
    let mut harness = screen(at("ar", "Chat", &whole()), SIZES[1]);
    let mut reached: Vec<String> = Vec::new();
    let mut groups = 0;
    let focused = |harness: &Harness<'_, Owner>| {
        let node = harness.root().children_recursive().find(|n| n.is_focused())?;
        Some((node.accesskit_node().role(), node.accesskit_node().label()?))
    };
    for _ in 0..30 {
        harness.key_press(Key::Tab);
        harness.run();
        let Some((role, label)) = focused(&harness).filter(|(_, label)| !reached.contains(label)) else { continue };
        reached.push(label);
        if role != Role::RadioButton {
            continue;
        }
        groups += 1;
        loop {
            harness.key_press(Key::ArrowDown);
            harness.run();
            let (_, label) = focused(&harness).unwrap();
            if reached.contains(&label) {
                break;
            }
            reached.push(label);
        }
    }
    assert_eq!(groups, 3, "each choice is one stop: {reached:?}");
    let plan = ["category-delivery", "category-account", "next-step-none"].map(|id| said(&harness, id));
    let words = [Msg::UrgencyLow, Msg::UrgencyUrgent, Msg::WrapNote, Msg::WrapLeave].map(|msg| word("ar", msg));
    for label in plan.iter().chain(&words) {
        assert!(reached.contains(label), "{label} not in {reached:?}");
    }
}

#[test]
fn who_ends_the_contact_in_a_narrow_window_finds_the_ticket() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Chat", &[choose("own")]), [480.0, 760.0]);
        let say = |msg| word(language, msg);
        open_desk(&mut harness, language);
        activate(&mut harness, &say(Msg::DeskEnd));
        assert!(harness.query_by_label(&say(Msg::WrapHeading)).is_none());
        activate(&mut harness, &say(Msg::DeskEndYes));
        harness.run_steps(4);
        assert!(harness.get_by_label(&say(Msg::WrapHeading)).is_focused(), "{language}");
        open_desk(&mut harness, language);
        assert!(harness.query_by_label(&say(Msg::WrapHeading)).is_none(), "{language}: what was read there can be read again");
    }
}
