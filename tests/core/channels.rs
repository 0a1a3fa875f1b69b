//! What a channel means for the course: what it carries, who waits, how long is too long.

use crate::support::{LANGUAGES, LIBRARY, begin};
use sabr::customer::Cause;
use sabr::dialogue::{Event, Hold, Move, MoveError};
use sabr::practice::{Practice, Record, StepError};
use sabr::scenario::Channel;

fn on(channel: Channel) -> &'static str {
    LIBRARY.scenarios.values().find(|s| s.channel == channel).unwrap().id.as_str()
}

#[test]
fn every_channel_has_a_scenario() {
    Channel::ALL.iter().for_each(|channel| assert!(!on(*channel).is_empty()));
}

/// What is offered and what is shown as better must be sendable.
#[test]
fn offered_replies_and_models_fit_their_channel() {
    for (id, scenario) in &LIBRARY.scenarios {
        for locale in LANGUAGES {
            let practice = begin(id, locale, 7);
            let parts = practice.setup().policy.sms_parts;
            for turn in &scenario.turns {
                let offered = turn.replies.iter().map(|reply| practice.script().reply(&turn.id, &reply.id));
                for text in offered.chain([practice.script().model(&turn.id).to_owned()]) {
                    let most = scenario.channel.max_chars(&text, parts).unwrap_or(usize::MAX);
                    assert!(
                        text.chars().count() <= most,
                        "{id} {locale} {}: {} of {most}: {text}",
                        turn.id,
                        text.chars().count()
                    );
                }
            }
        }
    }
}

#[test]
fn what_a_channel_cannot_carry_is_refused_and_changes_nothing() {
    for (channel, locale, text) in
        [(Channel::Sms, "en", "a ".repeat(300)), (Channel::Sms, "th", "ก".repeat(202)), (Channel::Social, "en", "a ".repeat(141))]
    {
        let mut practice = begin(on(channel), locale, 7);
        let refused = practice.step(Move::Say(text), 5);
        assert!(matches!(refused, Err(StepError::Move(MoveError::TooLong { .. }))), "{channel:?}");
        assert!(practice.moves().is_empty());
    }
    let mut mail = begin(on(Channel::Email), "en", 7);
    mail.step(Move::Say("a ".repeat(2_000)), 5).unwrap();
}

fn waited(practice: &Practice) -> bool {
    practice
        .records()
        .iter()
        .any(|r| matches!(r, Record::Event { event: Event::MoodMoved(change), .. } if change.cause == Cause::Waiting))
}

#[test]
fn who_sits_and_waits_feels_it_and_who_does_not_does_not() {
    let after = |channel, secs| {
        let mut practice = begin(on(channel), "en", 7);
        let reply = practice.offered()[0].0.clone();
        practice.step(Move::Choose(reply), secs).unwrap();
        waited(&practice)
    };
    assert!(after(Channel::Phone, 600) && after(Channel::Chat, 600) && after(Channel::Counter, 600));
    assert!(!after(Channel::Email, 600) && !after(Channel::Social, 600));
    assert!(after(Channel::Email, 100_000), "a day is too long for a letter too");
}

/// Reading while the customer waits is waiting; on hold the announced minutes are borne.
#[test]
fn a_hold_is_borne_as_long_as_was_announced() {
    let held = |minutes: u32, secs: u32| {
        let mut practice = begin(on(Channel::Phone), "en", 7);
        practice.step(Move::Hold(Hold { ask: true, reason: true, minutes: Some(minutes) }), 1).unwrap();
        practice.step(Move::Resume(Default::default()), 1 + secs).unwrap();
        waited(&practice)
    };
    assert!(!held(3, 170));
    assert!(held(1, 170));
    let mut reading = begin(on(Channel::Phone), "en", 7);
    let article = reading.setup().scenario.articles[0].id.clone();
    for at in 1..30 {
        reading.step(Move::LookUp(article.clone()), at).unwrap();
    }
    assert!(waited(&reading), "wandering through articles costs time");
}
