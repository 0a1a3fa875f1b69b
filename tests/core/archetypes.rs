//! Every kind of customer: good conduct calms it, bad conduct loses it, what it is known for moves it, and no trick works on them all.

use crate::support::{LANGUAGES, LIBRARY};
use sabr::customer::{Cause, Impulse, Temperament, react};
use sabr::dialogue::{Escalated, Move};
use sabr::practice::{Course, Player, Practice, Rehearsal};
use sabr::scenario::{Axis, Criterion, Mood, Outcome, Slip};

/// Runs a player through a scenario.
fn run(rehearsal: &Rehearsal, player: Player) -> Course {
    rehearsal.run(7, |course| Some((player.next_move(course, rehearsal.note())?, 5))).unwrap()
}

fn heat(mood: &Mood) -> i32 {
    mood.anger.max(mood.confusion)
}

#[test]
fn good_conduct_settles_every_contact_and_bad_conduct_none() {
    for (id, scenario) in &LIBRARY.scenarios {
        for locale in LANGUAGES {
            let rehearsal = Rehearsal::new(LIBRARY.setup(id, locale, None, 7).unwrap()).unwrap();
            let (good, bad) = (run(&rehearsal, Player::Good), run(&rehearsal, Player::Careless));
            let (card, worse) = (good.scorecard(), bad.scorecard());
            let told = format!("{id} {locale}: {card:?}\n{worse:?}");
            assert_eq!(card.passed, Some(true), "{told}");
            assert!(matches!(card.outcome, Some(Outcome::Resolved | Outcome::HandedOver)), "{told}");
            assert!(card.dimensions.iter().all(|d| d.score.is_some_and(|s| s >= 85)), "{told}");
            assert_eq!(worse.passed, Some(false), "{told}");
            assert!(!matches!(worse.outcome, Some(Outcome::Resolved | Outcome::HandedOver)), "{told}");
            let (start, calm, lost) = (&scenario.mood, &good.state().mood, &bad.state().mood);
            assert!(heat(calm) < heat(start) && calm.trust > start.trust && calm.patience > start.patience, "{told}");
            assert!(heat(lost) > heat(start) && lost.trust < start.trust && lost.patience < start.patience, "{told}");
        }
    }
}

#[test]
fn every_archetype_is_met_and_shown_on_many_channels() {
    let met = |id: &str| LIBRARY.scenarios.values().any(|s| s.temperament == id);
    let unmet: Vec<&String> = LIBRARY.temperaments.keys().filter(|id| !met(id)).collect();
    assert!(unmet.is_empty() && LIBRARY.temperaments.len() >= 10, "{unmet:?}");
    let count = |of: &dyn Fn(&sabr::scenario::Scenario) -> String| {
        LIBRARY.scenarios.values().map(|s| of(s)).collect::<std::collections::BTreeSet<_>>().len()
    };
    assert!(count(&|s| s.channel.id().to_owned()) >= 4);
    assert!(count(&|s| s.domain.clone()) >= 6);
}

fn temperament(id: &str) -> &'static Temperament {
    &LIBRARY.temperaments[id]
}

/// How a cause moves an axis for a customer in the middle of everything.
fn moves(id: &str, cause: Cause, axis: Axis) -> i32 {
    let mut mood = Mood { patience: 50, anger: 50, confusion: 50, trust: 50 };
    react(temperament(id), &mut mood, &[Impulse::full(cause)]);
    mood.get(axis) - 50
}

/// What each is known for, in the words of its file's first line.
#[test]
fn what_an_archetype_is_known_for_moves_it_more_than_others() {
    let patience = |id, cause| moves(id, cause, Axis::Patience);
    let trust = |id, cause| moves(id, cause, Axis::Trust);
    let anger = |id, cause| moves(id, cause, Axis::Anger);
    let confusion = |id, cause| moves(id, cause, Axis::Confusion);
    // Heard first: an angry customer cools more by being understood than an expert does.
    let heard = Cause::Credit(Criterion::AcknowledgesFeeling);
    assert!(anger("angry", heard) < anger("expert", heard));
    // Small steps: the confused lose more to jargon, and gain more by a check of understanding.
    assert!(confusion("confused", Cause::Slip(Slip::Jargon)) > confusion("angry", Cause::Slip(Slip::Jargon)));
    let checks = Cause::Credit(Criterion::ChecksUnderstanding);
    assert!(confusion("confused", checks) < confusion("angry", checks));
    // The expert is the one to whom the right word is a sign of knowledge.
    assert!(trust("expert", Cause::Slip(Slip::Jargon)) > trust("confused", Cause::Slip(Slip::Jargon)));
    // The unreasonable pushes on by itself, every turn.
    assert!(anger("unreasonable", Cause::Turn) > anger("angry", Cause::Turn));
    // The impatient waits worst and cannot bear long replies; the talkative minds neither as much.
    assert!(temperament("impatient").waiting_grace_secs < temperament("talkative").waiting_grace_secs);
    assert!(patience("impatient", Cause::LongReply) < 0);
    assert!(patience("terse", Cause::LongReply) < 0);
    let short = |id: &str| temperament(id).long_reply_words.unwrap_or(usize::MAX);
    assert!(short("terse") < short("talkative") && short("impatient") < short("talkative"));
    // One offer asks for the next: the bargaining trusts the first more than any further one.
    assert!(
        trust("bargaining", Cause::OfferMade) + patience("bargaining", Cause::OfferMade)
            > trust("bargaining", Cause::OfferAgain) + patience("bargaining", Cause::OfferAgain)
    );
    // A hurried or scripted word wounds the bereaved more than the impatient.
    assert!(trust("bereaved", Cause::Slip(Slip::Haste)) < trust("impatient", Cause::Slip(Slip::Haste)));
    // Wit back at the sarcastic, a warning to the abusive, a vague word to the anxious.
    assert!(anger("sarcastic", Cause::Slip(Slip::Sarcasm)) > 0);
    assert!(
        patience("abusive", Cause::Warned) + trust("abusive", Cause::Warned) - anger("abusive", Cause::Warned)
            > patience("bereaved", Cause::Warned) + trust("bereaved", Cause::Warned) - anger("bereaved", Cause::Warned)
    );
    let vague = Cause::Slip(Slip::Hedge);
    assert!(confusion("anxious", vague) + anger("anxious", vague) - trust("anxious", vague) > 0);
}

/// Plays one trick in every turn; of what a turn calls for, nothing else.
fn trick(scenario: &str, locale: &str, trick: &mut dyn FnMut(&Practice) -> Vec<Move>) -> Option<bool> {
    let mut practice = Practice::begin(LIBRARY.setup(scenario, locale, None, 3).unwrap()).unwrap();
    for _ in 0..80 {
        if practice.is_over() {
            break;
        }
        if practice.ended().is_some() {
            practice.step(Move::End, practice.at_secs() + 5).unwrap();
            continue;
        }
        for what in trick(&practice) {
            if practice.ended().is_none() {
                practice.step(what, practice.at_secs() + 5).unwrap();
            }
        }
    }
    practice.scorecard().passed
}

#[test]
fn no_fixed_trick_wins_against_more_than_two_archetypes() {
    let phrase = |locale: &str| match locale {
        "fa" => "واقعاً درک می‌کنم چقدر ناراحت هستید و بابت این موضوع از شما عذرخواهی می‌کنم.",
        "ar" => "أتفهم تمامًا انزعاجك وأعتذر لك بشدة عما حدث.",
        "th" => "เข้าใจความรู้สึกของคุณลูกค้าจริง ๆ ค่ะ ต้องขออภัยเป็นอย่างสูงนะคะ",
        _ => "I completely understand how upsetting this must be, and I am truly sorry.",
    };
    for locale in LANGUAGES {
        let mut wins = [0; 3];
        // What is not said is the same in every language.
        let acts_too = locale == "en";
        for id in LIBRARY.scenarios.keys() {
            let mut empathy = |_: &Practice| vec![Move::Say(phrase(locale).to_owned())];
            wins[0] += u32::from(trick(id, locale, &mut empathy) == Some(true));
            if !acts_too {
                continue;
            }
            let mut escalate = |practice: &Practice| {
                let scenario = &practice.setup().scenario;
                let Some(to) = scenario.teams.first().cloned() else { return vec![Move::Say(phrase(locale).to_owned())] };
                let handover = scenario.handover.clone();
                let passed = Escalated { to, channel: Default::default(), handover, told_customer: true };
                vec![Move::Escalate(passed), Move::Say(phrase(locale).to_owned())]
            };
            wins[1] += u32::from(trick(id, locale, &mut escalate) == Some(true));
            let mut give = |practice: &Practice| {
                let best = practice.setup().scenario.offers.iter().max_by_key(|o| o.percent).map(|o| Move::Offer(o.id.clone()));
                best.into_iter().chain([Move::Say(phrase(locale).to_owned())]).collect()
            };
            wins[2] += u32::from(trick(id, locale, &mut give) == Some(true));
        }
        assert!(wins.iter().all(|w| *w <= 2), "{locale}: one phrase, always passing on, always the most: {wins:?} wins");
    }
}
