//! Another way from a turn on: from the debrief into a conversation that is not kept, and both ways side by side.

use crate::owner::{Owner, library};
use crate::{LANGUAGES, activate, screen, word};
use egui_kittest::kittest::Queryable as _;
use sabr::dialogue::Move;
use sabr::locale::Msg;
use sabr::ui::Screen;

#[test]
fn from_the_debrief_another_way_is_tried_and_compared() {
    assert!(library().scenarios.contains_key("late-parcel"));
    for language in LANGUAGES {
        for size in [[1280.0, 800.0], [480.0, 800.0]] {
            let mut owner = Owner::new(language);
            owner.play(11);
            owner.screen = Screen::Debrief;
            let kept = owner.moves();
            let mut harness = screen(owner, size);
            harness.run();
            harness.get_all_by_label(&word(language, Msg::WaysTry)).nth(2).unwrap().click_accesskit();
            harness.run();
            assert_eq!(harness.state().screen, Screen::Conversation, "{language}");
            assert_eq!(harness.state().what_if.as_ref().unwrap().0, 2);
            {
                let other = &mut harness.state_mut().what_if.as_mut().unwrap().1;
                assert_eq!(other.state().turn, other.turns()[2]);
                let at = other.at_secs() + 5;
                let reply = other.offered()[0].0.clone();
                other.step(Move::Choose(reply), at).unwrap();
            }
            harness.state_mut().screen = Screen::Compare;
            harness.run();
            harness.get_by_label(&word(language, Msg::WaysHeading));
            harness.get_by_label(&word(language, Msg::CriticalHeading));
            assert!(harness.get_all_by_label(&word(language, Msg::WaysFirst)).count() >= 2, "{language}");
            assert!(harness.get_all_by_label(&word(language, Msg::WaysOther)).count() >= 2, "{language}");
            activate(&mut harness, &word(language, Msg::WaysBack));
            assert_eq!(harness.state().screen, Screen::Debrief, "{language}");
            assert!(harness.state().what_if.is_none());
            assert_eq!(harness.state().moves(), kept, "{language}: the first attempt stays");
        }
    }
}
