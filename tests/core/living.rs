//! A customer who is left without words, asked to wait, warned for nothing, or told where the matter went.

use crate::support::{LANGUAGES, LIBRARY, begin, make, say};
use sabr::customer::Cause;
use sabr::dialogue::{Escalated, Event, Hold, Move, MoveError, Resume, Speech};
use sabr::practice::{Practice, Record, StepError};
use sabr::scenario::{Criterion, Critical, Dimension, HandoverWay, Outcome, Slip};
use sabr::scoring::{FindingKind, Reason};

fn events(practice: &Practice) -> impl Iterator<Item = &Event> {
    practice.records().iter().filter_map(|record| match record {
        Record::Event { event, .. } => Some(event),
        _ => None,
    })
}

fn asked(practice: &Practice) -> usize {
    events(practice).filter(|e| matches!(e, Event::CustomerSaid { speech: Speech::Waiting, .. })).count()
}

fn found(practice: &Practice, kind: &FindingKind) -> bool {
    practice.findings().iter().any(|f| f.finding.kind == *kind)
}

#[test]
fn silence_is_felt_asked_about_and_at_last_left() {
    for locale in LANGUAGES {
        for scenario in ["late-parcel", "online-form", "missing-paper"] {
            let mut left = begin(scenario, locale, 7);
            let patience = left.state().mood.patience;
            let mut waits = 0;
            while let Some(at) = left.next_wait_secs() {
                left.step(Move::Wait, at).unwrap();
                waits += 1;
                assert!(waits <= 20, "{locale} {scenario}: nobody waits for ever");
                if waits == 1 {
                    assert_eq!(asked(&left), 0, "{locale} {scenario}: the first moment is only felt");
                    assert!(left.state().mood.patience <= patience);
                }
            }
            assert!((1..=2).contains(&asked(&left)), "{locale} {scenario}");
            assert!(
                left.lines().iter().any(|line| matches!(line, sabr::practice::Line::Customer { text, .. } if !text.is_empty()))
            );
            assert_eq!(left.ended().map(|(id, _)| id), Some(&LIBRARY.scenarios[scenario].leaves), "{locale} {scenario}");
            // What was asked for is missed; how it was said is not judged.
            assert_eq!(left.scorecard().score(Dimension::Accuracy), Some(0), "{locale} {scenario}");
            assert!(found(&left, &FindingKind::Missed(Criterion::StatesPoint)), "{locale} {scenario}");
            assert!(!found(&left, &FindingKind::Missed(Criterion::Courtesy)), "{locale} {scenario}");
        }
    }
}

#[test]
fn an_answer_in_time_is_never_waited_for() {
    let mut practice = begin("late-parcel", "en", 7);
    let first = practice.next_wait_secs().unwrap();
    practice.step(Move::Choose("own".into()), first - 1).unwrap();
    assert!(practice.next_wait_secs().unwrap() > first);
    let moved = |p: &Practice| events(p).any(|e| matches!(e, Event::MoodMoved(c) if c.cause == Cause::Waiting));
    assert!(!moved(&practice));
    let mut mail = begin("two-rooms", "en", 1);
    assert_eq!(mail.next_wait_secs(), None);
    assert!(matches!(mail.step(Move::Wait, 1000), Err(StepError::Move(MoveError::NobodyWaits))));
}

/// In each language: leave asked for a hold, as a person says it.
const LEAVE: [(&str, [&str; 2]); 4] = [
    (
        "en",
        [
            "Would you mind waiting about three minutes? I’d like to ask the back office.",
            "Bear with me a moment while I look at that.",
        ],
    ),
    ("fa", ["ممکنه چند دقیقه صبر کنید تا از همکارم بپرسم؟", "لطفاً چند لحظه تشریف داشته باشید تا نگاه کنم."]),
    ("ar", ["ممكن حضرتك تستنى دقيقتين أسأل زميلي؟", "لحظة من فضلك أراجع مع القسم."]),
    ("th", ["รบกวนรอสักครู่นะคะ ขอถามหัวหน้าก่อน", "ขออนุญาตพักสายสองนาทีนะครับ"]),
];

#[test]
fn leave_for_a_hold_can_be_asked_in_words() {
    for (locale, texts) in LEAVE {
        for text in texts {
            let mut practice = begin("missing-paper", locale, 7);
            let turn = practice.state().turn.clone();
            say(&mut practice, text);
            assert!(!events(&practice).any(|e| matches!(e, Event::Unmatched { .. })), "{locale}: {text}");
            let answered = events(&practice).any(|e| matches!(e, Event::CustomerSaid { speech: Speech::Hold, .. }));
            assert!(answered, "{locale}: {text}");
            assert_eq!(practice.state().turn, turn, "{locale}: the matter still waits for its answer");
            // Also when something is said in between, and with nothing ticked: it was said.
            if text == texts[1] {
                let reply = practice.offered()[0].0.clone();
                make(&mut practice, Move::Choose(reply));
            }
            make(&mut practice, Move::Hold(Hold { ask: false, reason: false, minutes: None }));
            make(&mut practice, Move::Resume(Resume { thank: true }));
            let badly = |e: &Event| matches!(e, Event::MoodMoved(change) if change.cause == Cause::HeldBadly);
            assert!(!events(&practice).any(badly), "{locale}: {text}");
            let held = practice.findings().iter().rfind(|f| f.finding.kind == FindingKind::Credit(Criterion::HoldsWell)).unwrap();
            let missing = match held.finding.reason.as_deref() {
                Some(Reason::Steps { missing, .. }) => missing.iter().map(|step| step.0.as_str()).collect(),
                _ => Vec::new(),
            };
            for step in ["step-hold-permission", "step-hold-reason", "step-hold-length"] {
                assert!(!missing.contains(&step), "{locale}: {missing:?}");
            }
        }
    }
}

#[test]
fn a_warning_wants_a_cause_and_so_does_hanging_up() {
    for locale in LANGUAGES {
        let mut calm = begin("new-slot", locale, 7);
        let anger = calm.state().mood.anger;
        for _ in 0..3 {
            make(&mut calm, Move::Warn);
        }
        assert!(found(&calm, &FindingKind::Slip(Slip::Threat)), "{locale}");
        assert_eq!(calm.state().warnings, 0, "{locale}: it warned of nothing");
        assert!(calm.state().mood.anger >= anger, "{locale}");
        make(&mut calm, Move::End);
        assert!(found(&calm, &FindingKind::Critical(Critical::Disconnect)), "{locale}");

        let why = calm.findings().iter().find(|f| f.finding.reason.as_deref() == Some(&Reason::NothingAbusive)).unwrap();
        assert!(!why.why.contains("nothing-abusive"), "{locale}: {}", why.why);
    }
}

#[test]
fn who_says_where_it_went_has_told_the_customer() {
    let mut practice = begin("late-parcel", "en", 7);
    say(&mut practice, "I’m so sorry, I’ll find out where it is myself. Could you give me the order number, please?");
    make(&mut practice, Move::Verify("order-number".into()));
    let texts = [
        "It was last scanned at the depot.",
        "The depot was short of drivers and it was left off its route. That’s our fault and I’m sorry.",
        "It’ll be with you within two working days.",
        "I’ll give you back the delivery fee, of course.",
    ];
    texts.iter().for_each(|text| say(&mut practice, text));
    while practice.state().turn.as_str() != "case" {
        assert!(practice.ended().is_none());
        say(&mut practice, "I can do everything here that a manager could, and I’ll see it through for you.");
    }
    let escalated = Escalated {
        to: "courier-desk".into(),
        channel: HandoverWay::Ticket,
        handover: vec!["order-number".into(), "last-scan".into(), "address-confirmed".into()],
        told_customer: false,
    };
    make(&mut practice, Move::Escalate(escalated));
    say(&mut practice, "The courier desk have your case now and they look for the parcel.");
    assert!(found(&practice, &FindingKind::Credit(Criterion::TellsCustomer)));
}

#[test]
fn the_wrong_team_does_not_make_the_good_end() {
    let play = |team: &str| {
        let setup = LIBRARY.setup("online-form", "en", None, 7).unwrap();
        let note = sabr::practice::Rehearsal::new(setup.clone()).unwrap().note().to_owned();
        let mut practice = Practice::begin(setup).unwrap();
        let mut passed_on = false;
        while practice.ended().is_none() {
            let what = sabr::practice::Player::Good.next_move(practice.course(), &note).unwrap();
            let what = match what {
                Move::Escalate(right) if !passed_on => {
                    passed_on = true;
                    Move::Escalate(Escalated { to: team.into(), ..right })
                }
                Move::Escalate(_) => Move::Choose("team".into()),
                other => other,
            };
            make(&mut practice, what);
            assert!(practice.records().len() < 1000, "no end in sight");
        }
        practice.ended().cloned().unwrap()
    };
    let teams: Vec<String> = LIBRARY.scenarios["online-form"].teams.iter().map(ToString::to_string).collect();
    let other = teams.iter().find(|team| *team != "accounts-team").unwrap();
    assert_eq!(play("accounts-team"), ("reassured".into(), Outcome::HandedOver));
    assert_ne!(play(other).0, "reassured".into());
}

#[test]
fn an_answer_without_a_cant_is_something_that_can_be_done() {
    let mut practice = begin("late-parcel", "en", 7);
    say(&mut practice, "I’m so sorry, I’ll find out where it is myself. Could you give me the order number, please?");
    say(&mut practice, "It was last scanned at the depot.");
    say(&mut practice, "The depot was short of drivers and it was left off its route.");
    assert_eq!(practice.state().turn.as_str(), "when");
    say(&mut practice, "It’ll be at your door in two working days at the latest.");
    assert!(found(&practice, &FindingKind::Credit(Criterion::CanDo)));
    let missed = practice.findings().iter().any(|f| f.finding.kind == FindingKind::Missed(Criterion::CanDo));
    assert!(!missed);
}

#[test]
fn what_was_announced_may_follow_with_the_next_move() {
    let play = |announces: bool| {
        let setup = LIBRARY.setup("online-form", "en", None, 7).unwrap();
        let note = sabr::practice::Rehearsal::new(setup.clone()).unwrap().note().to_owned();
        let mut practice = Practice::begin(setup).unwrap();
        let mut kept = None;
        while practice.state().turn.as_str() != "closing" {
            let turn = practice.state().turn.clone();
            let what = match sabr::practice::Player::Good.next_move(practice.course(), &note).unwrap() {
                Move::Escalate(right) if turn.as_str() == "unlock" => {
                    kept = Some(Move::Escalate(right));
                    Move::Choose(if announces { "team".into() } else { "cannot".into() })
                }
                other => other,
            };
            make(&mut practice, what);
            if practice.state().turn.as_str() == "how-long" {
                kept.take().into_iter().for_each(|what| make(&mut practice, what));
            }
        }
        practice
    };
    let said = play(true);
    assert!(found(&said, &FindingKind::Credit(Criterion::EscalatesWhenDue)));
    assert!(found(&said, &FindingKind::Credit(Criterion::HandsOver)));
    assert!(!found(&said, &FindingKind::Slip(Slip::LateEscalation)));
    let late = play(false);
    assert!(found(&late, &FindingKind::Slip(Slip::LateEscalation)));
    let missed = |c| found(&late, &FindingKind::Missed(c));
    assert!(missed(Criterion::EscalatesWhenDue) && !missed(Criterion::RightTeam) && !missed(Criterion::HandsOver));
}
