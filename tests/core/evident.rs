//! What was done or left undone is told where it happened: holds nobody came back from, words without the act, silence, a refusal once.

use crate::desk::up_to;
use crate::support::{LANGUAGES, begin, make, say};
use sabr::dialogue::{Hold, Move};
use sabr::practice::Practice;
use sabr::scenario::{Act, Criterion, Outcome, Slip};
use sabr::scoring::{Finding, FindingKind, Reason};

/// Nothing more is done until the customer goes.
fn leave_alone(practice: &mut Practice) {
    while practice.ended().is_none() {
        let at = practice.at_secs() + 60;
        practice.step(Move::Wait, at).unwrap();
    }
}

fn findings(practice: &Practice) -> Vec<&Finding> {
    practice.findings().iter().map(|found| &found.finding).collect()
}

fn count(practice: &Practice, kind: FindingKind) -> usize {
    findings(practice).iter().filter(|found| found.kind == kind).count()
}

#[test]
fn a_hold_that_nobody_comes_back_from_is_told() {
    for locale in LANGUAGES {
        let mut practice = begin("slow-line", locale, 7);
        make(&mut practice, Move::Hold(Hold { ask: true, reason: true, minutes: Some(2) }));
        leave_alone(&mut practice);
        assert_eq!(practice.ended().unwrap().1, Outcome::Abandoned, "{locale}");
        let found = findings(&practice).into_iter().find(|f| f.kind == FindingKind::Credit(Criterion::HoldsWell)).unwrap();
        let Some(Reason::Steps { missing, .. }) = found.reason.as_deref() else { panic!("{locale}: {found:?}") };
        assert!(found.amount < 1.0 && missing.iter().any(|step| step.0 == "step-hold-return"), "{locale}: {missing:?}");
    }
}

#[test]
fn silence_is_told_as_silence() {
    for locale in LANGUAGES {
        let mut practice = begin("late-parcel", locale, 7);
        leave_alone(&mut practice);
        let missed: Vec<_> =
            findings(&practice).into_iter().filter(|f| matches!(f.kind, FindingKind::Missed(_))).cloned().collect();
        assert!(
            !missed.is_empty()
                && missed
                    .iter()
                    .filter(|f| f.kind != FindingKind::Missed(Criterion::WritesTicket))
                    .all(|f| f.reason.as_deref() == Some(&Reason::Silent)),
            "{locale}: {missed:?}"
        );
        let told = practice.setup().catalogue.by_id("said-nothing");
        assert!(practice.findings().iter().any(|found| found.why.starts_with(&told)), "{locale}");
    }
}

#[test]
fn who_says_that_somebody_else_will_have_it_does_not_keep_it() {
    for (locale, passes, keeps) in [
        (
            "en",
            "Of course. I am passing you to my supervisor now.",
            "There’s no need to pass you to my manager: I’ll see it through with you myself.",
        ),
        ("fa", "بله، الان شما را به سرپرستم وصل می‌کنم.", "لازم نیست شما را به سرپرستم وصل کنم، خودم تا آخر پیگیری می‌کنم."),
        ("ar", "حاضر، سأحولك إلى المشرف الآن.", "لا داعي أن أحولك إلى المشرف، سأتابع الأمر بنفسي حتى النهاية."),
        ("th", "ได้ค่ะ เดี๋ยวโอนสายให้หัวหน้านะคะ", "ไม่ต้องโอนสายไปหาหัวหน้าค่ะ ดิฉันดูแลให้จนจบเองค่ะ"),
    ] {
        let keeping = |words: &str| {
            let mut practice = up_to("refund-demand", locale, None, "manager");
            say(&mut practice, words);
            let kind = |kept| {
                if kept { FindingKind::Credit(Criterion::KeepsOwnership) } else { FindingKind::Missed(Criterion::KeepsOwnership) }
            };
            (count(&practice, kind(true)), count(&practice, kind(false)))
        };
        assert_eq!((keeping(passes), keeping(keeps)), ((0, 1), (1, 0)), "{locale}");
    }
}

#[test]
fn what_was_announced_and_never_went_is_told_so() {
    for locale in LANGUAGES {
        let mut practice = up_to("refund-demand", locale, None, "threat");
        // The reply says that the complaint goes to the complaints team.
        make(&mut practice, Move::Choose("right".into()));
        while practice.ended().is_none() {
            let reply = practice.offered().first().map(|(id, _)| Move::Choose(id.clone()));
            make(&mut practice, reply.unwrap_or(Move::End));
        }
        let slip =
            findings(&practice).into_iter().find(|f| f.kind == FindingKind::Slip(Slip::MissingEscalation)).unwrap().clone();
        assert_eq!(slip.reason.as_deref(), Some(&Reason::OnlyAnnounced { team: "complaints".into() }), "{locale}");
    }
}

#[test]
fn one_refusal_is_one_slip() {
    for (locale, once, twice) in [
        ("en", "Unfortunately a double refund is not possible.", "A double refund is not possible. I can’t do it."),
        ("fa", "متأسفانه دو برابر کردن پول امکان ندارد.", "دو برابر امکان ندارد. نمی‌توانم."),
        ("ar", "للأسف لا يمكن رد المبلغ مضاعفًا.", "لا يمكن رد المبلغ مضاعفًا. هذا مستحيل."),
    ] {
        let slips = |words: &str| {
            let mut practice = begin("refund-demand", locale, 7);
            say(&mut practice, words);
            count(&practice, FindingKind::Slip(Slip::CantDo))
        };
        assert_eq!((slips(once), slips(twice)), (1, 2), "{locale}");
    }
}

#[test]
fn an_insult_is_one_in_every_person() {
    for words in ["تو احمقی", "شما احمق هستید", "خیلی نفهمی"] {
        let mut practice = begin("refund-demand", "fa", 7);
        say(&mut practice, words);
        assert_eq!(count(&practice, FindingKind::Slip(Slip::Insult)), 1, "{words}");
    }
}

#[test]
fn only_offered_replies_are_marked_by_an_author() {
    let mut practice = begin("late-parcel", "en", 7);
    say(&mut practice, "I’m so sorry, I’ll find out where it is myself. Could you give me the order number, please?");
    say(&mut practice, "It was last scanned at the depot.");
    say(&mut practice, "The depot was short of drivers and it was left off its route.");
    say(&mut practice, "It’ll be at your door in two working days at the latest.");
    assert!(count(&practice, FindingKind::Credit(Criterion::CanDo)) > 0);
    assert!(findings(&practice).iter().all(|found| !found.by_author));
}

#[test]
fn a_check_by_hand_is_a_reply() {
    let mut practice = begin("late-parcel", "en", 7);
    let check = practice.setup().scenario.points.iter().find_map(|p| match &p.act {
        Some(Act::Verify(check)) => Some(check.clone()),
        _ => None,
    });
    practice.step(Move::Verify(check.unwrap()), 96).unwrap();
    practice.step(Move::Say("I’ll look into it for you at once.".into()), 99).unwrap();
    let simulated = practice.scorecard().simulated;
    assert_eq!((simulated.first_reply_secs, simulated.replies), (Some(96), 2));
}
