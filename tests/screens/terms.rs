//! Practice and assessment on the screens: what is chosen, what help is given, and what is not.

use crate::*;
use sabr::content::Library;
use sabr::dialogue::{Hold, Resume, Ticket};
use sabr::practice::{Help, Intensity, Mode};
use std::sync::OnceLock;

/// One with the scenario that has everything.
pub fn desk(language: &str) -> Owner {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let mut owner = Owner::of(LIBRARY.get_or_init(desk_fixture::library).clone(), language);
    owner.languages.sort_by_key(|choice| LANGUAGES.iter().position(|tag| *tag == choice.tag));
    owner
}

/// In the middle of the scenario that has everything, after a curt reply.
pub fn misstep(language: &str) -> Owner {
    let mut owner = desk(language);
    owner.start(desk_fixture::ID);
    let practice = owner.practice.as_mut().unwrap();
    practice.step(Move::Choose("curt".into()), 20).unwrap();
    owner.elapsed = 32;
    owner
}

/// Something was promised that nobody may promise: a critical error, in any language.
pub fn promised(language: &str) -> Owner {
    let mut owner = Owner::new(language);
    owner.play(2);
    owner.practice.as_mut().unwrap().step(Move::Offer("full-refund".into()), 60).unwrap();
    owner.elapsed = 64;
    owner
}

/// Played to the end with a hold, a look-up, help and a ticket.
pub fn procedure(language: &str) -> Owner {
    let mut owner = misstep(language);
    let practice = owner.practice.as_mut().unwrap();
    let hold = Hold { ask: true, reason: false, minutes: Some(2) };
    let ticket = |practice: &sabr::practice::Practice| Ticket {
        category: "fee".into(),
        priority: sabr::scenario::Priority::Low,
        next_step: "call-back".into(),
        note: practice.script().text("ticket-problem").to_owned(),
    };
    for (what, secs) in [
        (Move::Back, 25),
        (Move::Hint, 25),
        (Move::LookUp("fees".into()), 30),
        (Move::Verify("order-number".into()), 60),
        (Move::Choose("kind".into()), 70),
        (Move::Hold(hold), 80),
        (Move::Resume(Resume { thank: false }), 150),
        (Move::Choose("date".into()), 160),
        (
            Move::Escalate(Escalated {
                to: "accounts".into(),
                channel: Default::default(),
                handover: Vec::new(),
                told_customer: false,
            }),
            170,
        ),
        (Move::Choose("sum".into()), 180),
    ] {
        practice.step(what, secs).unwrap();
    }
    assert!(practice.ended().is_some());
    let ticket = ticket(practice);
    practice.step(Move::WrapUp(ticket), 220).unwrap();
    owner.elapsed = 220;
    owner.screen = Screen::Debrief;
    owner
}

fn told(harness: &Harness<'_, Owner>) -> Vec<String> {
    let all = harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

fn shows(harness: &Harness<'_, Owner>, words: &str) -> bool {
    told(harness).iter().any(|told| told.contains(strip_isolation(words).as_str()))
}

fn practice<'h>(harness: &'h Harness<'_, Owner>) -> &'h sabr::practice::Practice {
    harness.state().practice.as_ref().unwrap()
}

#[test]
fn the_brief_offers_its_choices_and_passes_them_on() {
    for language in LANGUAGES {
        let words = catalogue(language);
        let mut owner = desk(language);
        owner.screen = Screen::Brief(desk_fixture::ID.into());
        let mut harness = screen(owner, [1280.0, 1500.0]);
        for id in ["content-note-insults", "content-note-grief", "mode-practice-about"] {
            assert!(shows(&harness, &words.by_id(id)), "{language} {id}");
        }
        let text = |policy: &str| {
            let setup = harness.state().library.setup(desk_fixture::ID, language, Some(policy), 1).unwrap();
            sabr::practice::LocalScript::new(&setup).unwrap().text("policy").trim().to_owned()
        };
        let (shop, bank) = (text("shop"), text("bank"));
        assert!(shows(&harness, &shop) && !shows(&harness, &bank), "{language}");
        let limit = |count: i64| words.text_with(Msg::LimitChecks, &[("count", count.into())]);
        assert!(shows(&harness, &limit(1)) && !shows(&harness, &limit(2)), "{language}");

        activate(&mut harness, &strip_isolation(&words.by_id("policy-bank")));
        assert!(shows(&harness, &bank) && !shows(&harness, &shop), "{language}: the rules follow the policy");
        assert!(shows(&harness, &limit(2)), "{language}");
        activate(&mut harness, &word(language, Msg::ModeAssessment));
        activate(&mut harness, &word(language, Msg::IntensityReal));
        let settings = harness.state().settings.clone();
        assert_eq!((settings.mode, settings.intensity), (Mode::Assessment, Intensity::Real), "they are settings");
        press(&mut harness, &word(language, Msg::BriefStart));
        let setup = practice(&harness).setup();
        assert_eq!((setup.policy.id.as_str(), setup.options), ("bank", settings.options()));
        assert!(shows(&harness, &word(language, Msg::ModeAssessment)), "{language}: the head shows the mode");
        for msg in [Msg::HintAsk, Msg::PauseAsk, Msg::BackAsk] {
            assert!(harness.query_by_role_and_label(Role::Button, &word(language, msg)).is_none(), "{language} {msg:?}");
        }
        // Another scenario begins with its own rules.
        harness.state_mut().screen = Screen::Brief("late-parcel".into());
        harness.run();
        press(&mut harness, &word(language, Msg::BriefStart));
        assert_eq!(practice(&harness).setup().policy.id, "shop");
        assert!(!shows(&harness, &words.by_id("content-note-grief")));
    }
}

#[test]
fn a_hint_is_shown_put_away_shown_again_and_noted_once() {
    for language in LANGUAGES {
        let mut owner = desk(language);
        owner.start(desk_fixture::ID);
        let mut harness = screen(owner, [1280.0, 800.0]);
        assert!(shows(&harness, &word(language, Msg::ModePractice)));
        let hint = word(language, Msg::HintAsk);
        press(&mut harness, &hint);
        assert_eq!(practice(&harness).help(), Help { hints: 1, taken_back: 0 });
        let point = practice(&harness).script().point_label(&"ask-order".into()).to_owned();
        for told in [word(language, Msg::HintHeading), word(language, Msg::HintNoted), point.clone()] {
            assert!(shows(&harness, &told), "{language}: {told}");
        }
        let card = harness.get_by_label(&word(language, Msg::HintNoted)).rect();
        let reply = harness.get_by_label(&word(language, Msg::ReplyLabel)).rect();
        assert!(card.bottom() < reply.top(), "{language}: never over the reply");
        press(&mut harness, &word(language, Msg::HintClose));
        assert!(!shows(&harness, &word(language, Msg::HintNoted)), "{language}");
        press(&mut harness, &hint);
        assert!(shows(&harness, &word(language, Msg::HintNoted)), "{language}");
        assert_eq!(practice(&harness).help().hints, 1, "the same hint again is no new one");
        // What was done since is not missing any more; the next moment has another.
        harness.state_mut().practice.as_mut().unwrap().step(Move::Verify("order-number".into()), 30).unwrap();
        harness.run();
        assert!(!shows(&harness, &point), "{language}");
        harness.state_mut().practice.as_mut().unwrap().step(Move::Choose("kind".into()), 40).unwrap();
        harness.run();
        assert!(!shows(&harness, &word(language, Msg::HintHeading)), "{language}");
    }
}

#[test]
fn a_misstep_is_nudged_in_practice_and_not_in_an_assessment() {
    for language in LANGUAGES {
        let name = catalogue(language).by_id("critical-beyond-policy");
        let mut harness = screen(promised(language), [1280.0, 800.0]);
        assert!(shows(&harness, &word(language, Msg::NudgeHeading)) && shows(&harness, &name), "{language}");
        press(&mut harness, &word(language, Msg::NudgeClose));
        assert!(!shows(&harness, &name), "{language}");
        harness.state_mut().practice.as_mut().unwrap().step(Move::Back, 70).unwrap();
        harness.run();
        assert!(!shows(&harness, &word(language, Msg::NudgeHeading)), "{language}");

        let mut owner = Owner::new(language);
        owner.settings.mode = Mode::Assessment;
        owner.play(2);
        owner.practice.as_mut().unwrap().step(Move::Offer("full-refund".into()), 60).unwrap();
        let harness = screen(owner, [1280.0, 800.0]);
        assert!(!shows(&harness, &name) && !shows(&harness, &word(language, Msg::NudgeHeading)), "{language}");
    }
}

#[test]
fn a_turn_taken_back_leaves_the_draft_and_tells_the_customers_words_again() {
    for language in LANGUAGES {
        let mut harness = screen(misstep(language), [1280.0, 800.0]);
        harness.get_by_label(&word(language, Msg::ReplyLabel)).focus();
        harness.run();
        harness.get_by_label(&word(language, Msg::ReplyLabel)).type_text("abc");
        harness.run();
        let before = practice(&harness).lines().len();
        press(&mut harness, &word(language, Msg::BackAsk));
        harness.run_steps(4);
        assert!(practice(&harness).lines().len() < before);
        assert_eq!(harness.state().state.draft(), "abc", "{language}");
        let live = harness.root().children_recursive().filter(|n| n.accesskit_node().live() != egui::accesskit::Live::Off);
        let spoken: Vec<String> = live.filter_map(|n| n.accesskit_node().value().or(n.accesskit_node().label())).collect();
        let customer = practice(&harness).lines().iter().rev().find_map(|line| match line {
            sabr::practice::Line::Customer { text, .. } => Some(strip_isolation(text)),
            _ => None,
        });
        let spoken = spoken.join("\n");
        assert!(spoken.contains(&word(language, Msg::ActBack)), "{language}: {spoken}");
        assert!(spoken.contains(&customer.unwrap()), "{language}: {spoken}");
        // Nothing is left to take back; then the transcript grows again as usual.
        assert!(harness.get_by_label(&word(language, Msg::BackAsk)).accesskit_node().is_disabled(), "{language}");
        harness.state_mut().practice.as_mut().unwrap().step(Move::Choose("kind".into()), 60).unwrap();
        harness.run();
        let fresh = practice(&harness).lines().last().cloned();
        if let Some(sabr::practice::Line::Customer { text, .. }) = fresh {
            assert!(shows(&harness, &text), "{language}");
        }
    }
}

#[test]
fn a_pause_puts_the_words_away_until_one_carries_on() {
    for language in LANGUAGES {
        let mut harness = screen(misstep(language), [900.0, 600.0]);
        let line = scenario_line(&harness);
        assert!(shows(&harness, &line));
        press(&mut harness, &word(language, Msg::PauseAsk));
        assert!(harness.state().paused && !shows(&harness, &line), "{language}");
        assert!(harness.query_by_label(&word(language, Msg::ReplyLabel)).is_none());
        press(&mut harness, &word(language, Msg::PauseGoOn));
        assert!(!harness.state().paused && shows(&harness, &line), "{language}");
    }
}

fn scenario_line(harness: &Harness<'_, Owner>) -> String {
    let lines = practice(harness).lines().iter().rev();
    lines
        .filter_map(|l| if let sabr::practice::Line::Customer { text, .. } = l { Some(strip_isolation(text)) } else { None })
        .next()
        .unwrap()
}

#[test]
fn stopping_is_met_kindly_without_a_verdict_and_leads_back() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.play(4);
        let mut harness = screen(owner, [1280.0, 800.0]);
        press(&mut harness, &word(language, Msg::StopPractice));
        assert!(
            shows(&harness, &word(language, Msg::DebriefStopped)) && shows(&harness, &word(language, Msg::DebriefStoppedWhy))
        );
        assert!(shows(&harness, &word(language, Msg::DebriefTechnique)), "{language}: what was seen so far");
        for verdict in [Msg::PassOpen, Msg::SimulatedUnknown] {
            assert!(!shows(&harness, &word(language, verdict)), "{language}");
        }
        let mark = |msg| catalogue(language).text_with(msg, &[("mark", 70.into())]);
        assert!(!shows(&harness, &mark(Msg::PassNoMark)) && !shows(&harness, &mark(Msg::PassYes)), "{language}");
        let moves = harness.state().moves();
        press(&mut harness, &word(language, Msg::DebriefGoOn));
        assert_eq!((&harness.state().screen, harness.state().moves()), (&Screen::Conversation, moves));

        let mut owner = Owner::new(language);
        owner.settings.mode = Mode::Assessment;
        owner.play(4);
        owner.screen = Screen::Debrief;
        let harness = screen(owner, [1280.0, 800.0]);
        assert!(shows(&harness, &word(language, Msg::DebriefStoppedAssessment)), "{language}");
        for evidence in [Msg::DebriefTechnique, Msg::EvidenceHeading, Msg::SimulatedHeading, Msg::MoodHeading] {
            assert!(!shows(&harness, &word(language, evidence)), "{language} {evidence:?}");
        }
    }
}

#[test]
fn the_debrief_tells_figures_help_and_the_parts_of_a_procedure() {
    for language in LANGUAGES {
        let harness = screen(procedure(language), [1280.0, 6000.0]);
        let words = catalogue(language);
        let card = practice(&harness).scorecard();
        for (name, value) in sabr::practice::figures(&card.simulated, &words) {
            assert!(shows(&harness, &name) && shows(&harness, &value), "{language}: {name} {value}");
        }
        for line in sabr::practice::help_taken(Help { hints: 1, taken_back: 1 }, &words) {
            assert!(shows(&harness, &line), "{language}: {line}");
        }
        for step in ["step-hold-reason", "step-hold-permission"] {
            assert!(words.has(step), "{step}");
            assert!(shows(&harness, &words.by_id(step)), "{language} {step}");
        }
        for msg in [Msg::StepsDone, Msg::StepsLeftOut, Msg::ModePractice] {
            assert!(shows(&harness, &word(language, msg)), "{language} {msg:?}");
        }
        let curt = practice(&harness).script().text("reply-opening-curt").to_owned();
        assert!(!shows(&harness, &curt), "{language}: what was taken back is gone");
        let kind = practice(&harness).script().text("reply-opening-kind").to_owned();
        assert!(shows(&harness, &kind), "{language}");
    }
}
