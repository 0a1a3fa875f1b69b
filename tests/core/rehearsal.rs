//! Attempts without words: the same moves under the same seed come to the same end as a practice.

use crate::support::{LANGUAGES, LIBRARY};
use sabr::practice::{Player, Practice, Rehearsal};

#[test]
fn a_rehearsal_runs_as_a_practice_does() {
    for id in LIBRARY.scenarios.keys() {
        for locale in LANGUAGES {
            let setup = || LIBRARY.setup(id, locale, None, 7).unwrap();
            let rehearsal = Rehearsal::new(setup()).unwrap();
            for player in [Player::Good, Player::Careless] {
                let course = rehearsal.run(7, |course| Some((player.next_move(course, rehearsal.note())?, 5))).unwrap();
                let mut practice = Practice::begin(setup()).unwrap();
                while let Some(what) = player.next_move(practice.course(), rehearsal.note()) {
                    let at = practice.at_secs() + 5;
                    practice.step(what, at).unwrap();
                }
                assert_eq!(course.scorecard(), practice.scorecard(), "{id} {locale} {player:?}");
                assert_eq!(course.turns(), practice.turns(), "{id} {locale} {player:?}");
                assert_eq!(course.state().mood, practice.state().mood, "{id} {locale} {player:?}");
            }
        }
    }
}
