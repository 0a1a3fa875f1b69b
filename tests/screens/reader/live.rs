//! What is announced: new words once, when they come, and nothing again.

use super::stage::{LANGUAGES, SIZES, screen, tree};
use crate::owner::Owner;
use egui::accesskit::Live;
use egui_kittest::Harness;
use sabr::dialogue::Move;
use sabr::ui::{Notice, Screen};
use std::collections::BTreeMap;

/// Hears what adapters announce: live nodes that are new, or have another name.
#[derive(Default)]
struct Ear {
    known: BTreeMap<u64, String>,
    heard: Vec<(Live, String)>,
}

impl Ear {
    fn listen(&mut self, harness: &Harness<'_, Owner>) {
        let mut now = BTreeMap::new();
        for one in tree(harness) {
            let Some(live) = one.node.live() else { continue };
            if self.known.get(&one.id.0).is_none_or(|name| name != one.name()) {
                self.heard.push((live, one.name().to_owned()));
            }
            now.insert(one.id.0, one.name().to_owned());
        }
        self.known = now;
    }

    fn steps(&mut self, harness: &mut Harness<'_, Owner>, count: usize) -> Vec<(Live, String)> {
        for _ in 0..count {
            harness.step();
            self.listen(harness);
        }
        std::mem::take(&mut self.heard)
    }
}

fn make(harness: &mut Harness<'_, Owner>, what: Move) {
    harness.state_mut().practice.as_mut().unwrap().step(what, 20).unwrap();
}

#[test]
fn the_customers_words_are_told_once_when_they_come() {
    for language in LANGUAGES {
        let mut harness = screen(Owner::new(language), SIZES[0]);
        let mut ear = Ear::default();
        ear.steps(&mut harness, 1);
        harness.state_mut().start("late-parcel");
        let heard = ear.steps(&mut harness, 12);
        assert_eq!(heard.len(), 1, "{language}: {heard:?}");
        let (live, first) = &heard[0];
        assert_eq!(*live, Live::Polite);
        assert!(harness.state().practice.as_ref().unwrap().lines().len() == 1 && first.contains(": "));

        let reply = harness.state().practice.as_ref().unwrap().offered()[0].clone();
        make(&mut harness, Move::Choose(reply.0));
        let heard = ear.steps(&mut harness, 12);
        assert_eq!(heard.len(), 1, "{language}: {heard:?}");
        assert!(!heard[0].1.contains(&reply.1), "one's own words are known");

        make(&mut harness, Move::Verify("order-number".into()));
        let heard = ear.steps(&mut harness, 12);
        assert_eq!(heard.len(), 1, "act and answer together: {heard:?}");
        assert!(heard[0].1.contains('\n'));

        // Scrolling, another size of window or text, looking elsewhere and coming back: nothing new.
        harness.set_size(egui::vec2(700.0, 500.0));
        harness.state_mut().settings.text_percent = 150;
        assert!(ear.steps(&mut harness, 8).is_empty());
        harness.state_mut().screen = Screen::Library;
        ear.steps(&mut harness, 4);
        harness.state_mut().screen = Screen::Conversation;
        assert!(ear.steps(&mut harness, 8).is_empty(), "{language}");
    }
}

#[test]
fn what_is_gone_on_with_is_not_told_again() {
    let mut harness = screen(Owner::new("fa"), SIZES[0]);
    let mut ear = Ear::default();
    harness.state_mut().play(4);
    assert!(ear.steps(&mut harness, 6).is_empty());
}

#[test]
fn the_end_is_told_at_once() {
    let mut owner = Owner::new("en");
    owner.play(3);
    let mut harness = screen(owner, SIZES[1]);
    let mut ear = Ear::default();
    ear.steps(&mut harness, 2);
    make(&mut harness, Move::End);
    let heard = ear.steps(&mut harness, 12);
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert_eq!(heard[0].0, Live::Assertive);
    assert!(heard[0].1.contains("How it ended"));
}

#[test]
fn notices_are_told_politely_and_a_refusal_at_once() {
    let mut owner = Owner::new("th");
    owner.start("late-parcel");
    let mut harness = screen(owner, SIZES[0]);
    let mut ear = Ear::default();
    ear.steps(&mut harness, 2);
    harness.state_mut().notices = vec![Notice::NotSaved("disk full".into()), Notice::Refused("not now".into())];
    let heard = ear.steps(&mut harness, 3);
    assert_eq!(heard.iter().map(|(live, _)| *live).collect::<Vec<_>>(), [Live::Polite, Live::Assertive]);
    // The first is gone and the other moves up: nothing new.
    harness.state_mut().notices.remove(0);
    assert!(ear.steps(&mut harness, 3).is_empty());
}
