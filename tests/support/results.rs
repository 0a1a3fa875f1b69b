//! People who practised, each better or worse, and what is exported of them.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sabr::content::Library;
use sabr::practice::{Mode, Options, Player};
use sabr::session::{Order, Session, now_rfc3339};
use sabr::store::Store;

/// What one person plays.
#[derive(Debug, Clone, Copy)]
pub struct Plan<'p> {
    pub scenario: &'p str,
    pub locale: &'p str,
    pub mode: Mode,
    pub attempts: u64,
}

/// A store with one person in it; `skill` is the share of moves made well.
pub fn practised(library: &Library, name: &str, plans: &[Plan<'_>], seed: u64, skill: f64) -> Store {
    let mut store = Store::in_memory().unwrap();
    store.new_profile(&format!("id-{seed}"), name, &now_rfc3339()).unwrap();
    store.use_profile(name).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    for plan in plans {
        for number in 0..plan.attempts {
            let options = Options { mode: plan.mode, ..Options::default() };
            let order = Order { options, ..Order::new(plan.scenario, plan.locale, seed * 100 + number) };
            let mut session = Session::start(library, &order, &mut store).unwrap();
            let note = session.practice().script().ticket_note(&session.practice().setup().scenario);
            for _ in 0..200 {
                let well = chance.random_range(0.0..1.0) < skill;
                let player = if well { Player::Good } else { Player::Careless };
                let Some(what) = player.next_move(session.practice().course(), &note) else { break };
                let at = session.practice().at_secs() + 20;
                session.step(what, at, &mut store).unwrap();
            }
        }
    }
    store
}

/// What `sabr export` would write of that person.
pub fn exported(store: &Store, name: &str) -> String {
    let mut out = Vec::new();
    store.export(name, &now_rfc3339(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}
