//! One scenario under three policies: what is exemplary under one is marked down under another, for the right reason.

use crate::support::{LANGUAGES, LIBRARY};
use sabr::dialogue::Move;
use sabr::practice::{Player, Practice, Rehearsal};
use sabr::scenario::{Critical, Slip};
use sabr::scoring::FindingKind;

const POLICIES: [&str; 3] = ["bank", "shop", "public-office"];

/// The good player's moves under a policy, and how they went.
fn exemplary(locale: &str, policy: &str) -> (Vec<Move>, Practice) {
    let setup = LIBRARY.setup("late-fee", locale, Some(policy), 7).unwrap();
    let note = Rehearsal::new(setup.clone()).unwrap().note().to_owned();
    let mut practice = Practice::begin(setup).unwrap();
    while let Some(what) = Player::Good.next_move(practice.course(), &note) {
        let at = practice.at_secs() + 5;
        practice.step(what, at).unwrap();
    }
    (practice.moves().iter().map(|(what, _)| what.clone()).collect(), practice)
}

/// The same moves under another policy, as far as they are possible there.
fn under(locale: &str, policy: &str, moves: &[Move]) -> Practice {
    let mut practice = Practice::begin(LIBRARY.setup("late-fee", locale, Some(policy), 7).unwrap()).unwrap();
    for what in moves {
        let at = practice.at_secs() + 5;
        let _ = practice.step(what.clone(), at);
    }
    practice
}

fn has(practice: &Practice, kind: FindingKind) -> bool {
    practice.findings().iter().any(|f| f.finding.kind == kind)
}

#[test]
fn each_policy_has_its_own_right_way() {
    for locale in LANGUAGES {
        let ways = POLICIES.map(|policy| exemplary(locale, policy));
        for ((_, practice), policy) in ways.iter().zip(POLICIES) {
            assert_eq!(practice.scorecard().passed, Some(true), "{locale} {policy}: {:?}", practice.scorecard());
        }
        let [(bank, _), (shop, _), (office, _)] = &ways;
        assert!(bank != shop && shop != office && bank != office, "{locale}");
        let beyond = FindingKind::Critical(Critical::BeyondPolicy);
        // A shop's generosity is beyond a bank and a public office.
        for strict in ["bank", "public-office"] {
            let practice = under(locale, strict, shop);
            assert!(has(&practice, beyond), "{locale} {strict}");
            assert_ne!(practice.scorecard().passed, Some(true), "{locale} {strict}");
        }
        // One check is not enough for a bank.
        assert!(
            has(&under(locale, "bank", shop), FindingKind::Critical(Critical::AccountData))
                || has(&under(locale, "bank", shop), FindingKind::Slip(Slip::UnverifiedRecord)),
            "{locale}"
        );
        // What a bank passes on, a shop's agent decides.
        let practice = under(locale, "shop", bank);
        let untimely =
            [Slip::NeedlessEscalation, Slip::EarlyEscalation].into_iter().any(|slip| has(&practice, FindingKind::Slip(slip)));
        assert!(untimely, "{locale}");
        // A bank's part of the fee is more than a public office may give.
        assert!(has(&under(locale, "public-office", bank), beyond), "{locale}");
    }
}

#[test]
fn the_rules_told_are_those_of_the_policy() {
    for locale in LANGUAGES {
        let told = POLICIES.map(|policy| {
            let practice = Practice::begin(LIBRARY.setup("late-fee", locale, Some(policy), 7).unwrap()).unwrap();
            practice.script().text("policy").to_owned()
        });
        assert!(told[0] != told[1] && told[1] != told[2] && told[0] != told[2], "{locale}: {told:?}");
    }
}
