//! How much work reading takes, in steps: a character looked at, a comparison, a place tried. Counted on every thread by itself, the same on
//! every machine, so that tests can hold it to a text's length. Never read by anything but tests.

use std::cell::Cell;

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Adds steps; called once a loop, not once a step.
#[inline]
pub fn add_steps(steps: usize) {
    STEPS.with(|all| all.set(all.get().wrapping_add(steps as u64)));
}

/// What a piece of work gives, and how many steps it takes on this thread.
pub fn steps_of<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = STEPS.get();
    let done = work();
    (done, STEPS.get().wrapping_sub(before))
}
