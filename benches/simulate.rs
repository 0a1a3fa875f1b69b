//! Whole attempts played by a player that needs no person: simulated turns a second on one core, offered replies scored, evidence
//! included. Run with `cargo bench --no-default-features --bench simulate`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench that cannot go on should say so; its result is its output")]

use sabr::content::{Library, Sources};
use sabr::practice::{Player, Rehearsal};
use std::time::{Duration, Instant};

const ROUNDS: usize = 11;
const ROUND: Duration = Duration::from_millis(200);

fn play(rehearsal: &Rehearsal, seed: u64) -> usize {
    let course = rehearsal.run(seed, |course| Player::Good.next_move(course, rehearsal.note()).map(|what| (what, 5))).unwrap();
    std::hint::black_box(course.scorecard());
    course.turns().len()
}

fn main() {
    let library = Library::new(Sources::embedded());
    for locale in ["en", "fa", "ar", "th"] {
        let rehearsal = Rehearsal::new(library.setup("late-parcel", locale, None, 1).unwrap()).unwrap();
        let mut seed = 0;
        let mut rates: Vec<f64> = Vec::new();
        for _ in 0..ROUNDS {
            let (begun, mut turns) = (Instant::now(), 0);
            while begun.elapsed() < ROUND {
                seed += 1;
                turns += play(&rehearsal, seed);
            }
            rates.push(turns as f64 / begun.elapsed().as_secs_f64());
        }
        rates.sort_by(f64::total_cmp);
        println!(
            "{locale}: {:.0} turns/s (median of {ROUNDS}; from {:.0} to {:.0})",
            rates[ROUNDS / 2],
            rates[0],
            rates[ROUNDS - 1]
        );
    }
}
