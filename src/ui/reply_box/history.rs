//! What can be undone and redone in a reply box.
//!
//! Must never grow without bound: the oldest steps are forgotten.

/// Steps kept.
const STEPS: usize = 100;
/// A pause in typing of this many seconds begins a new step.
const PAUSE_SECS: f64 = 1.5;

/// Text and selection at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Snapshot {
    pub text: String,
    /// Byte where the selection began and where the caret is.
    pub anchor: usize,
    pub focus: usize,
}

/// Edits of one kind in a row make one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Typing,
    Deleting,
    /// Always a step of its own.
    Other,
}

/// The steps; see the module.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    undo: Vec<Snapshot>,
    redo: Vec<Snapshot>,
    last: Option<(Kind, f64)>,
}

impl History {
    /// To be called before an edit with what it is going to change.
    pub fn before(&mut self, kind: Kind, now: f64, current: impl FnOnce() -> Snapshot) {
        let goes_on = kind != Kind::Other && self.last.is_some_and(|(last, at)| last == kind && now - at < PAUSE_SECS);
        if !goes_on {
            if self.undo.len() == STEPS {
                self.undo.remove(0);
            }
            self.undo.push(current());
        }
        self.redo.clear();
        self.last = Some((kind, now));
    }

    /// The next edit begins a new step, as after the caret moved or a word ended.
    pub fn pause(&mut self) {
        self.last = None;
    }

    /// One step back from `current`.
    pub fn undo(&mut self, current: Snapshot) -> Option<Snapshot> {
        self.last = None;
        // Edits that changed nothing, as Backspace in an empty box, are no steps.
        while let Some(step) = self.undo.pop() {
            if step.text != current.text {
                self.redo.push(current);
                return Some(step);
            }
        }
        None
    }

    /// One step forth again from `current`.
    pub fn redo(&mut self, current: Snapshot) -> Option<Snapshot> {
        let step = self.redo.pop()?;
        self.undo.push(current);
        self.last = None;
        Some(step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Snapshot {
        Snapshot { text: text.to_owned(), anchor: text.len(), focus: text.len() }
    }

    #[test]
    fn typing_without_a_pause_is_one_step() {
        let mut history = History::default();
        history.before(Kind::Typing, 0.0, || at(""));
        history.before(Kind::Typing, 0.2, || at("a"));
        history.before(Kind::Deleting, 0.3, || at("ab"));
        assert_eq!(history.undo(at("a")), Some(at("ab")));
        assert_eq!(history.undo(at("ab")), Some(at("")));
        assert_eq!(history.undo(at("")), None);
        assert_eq!(history.redo(at("")), Some(at("ab")));
    }

    #[test]
    fn a_new_edit_ends_redo_and_old_steps_are_forgotten() {
        let mut history = History::default();
        for step in 0..STEPS + 5 {
            history.before(Kind::Other, 0.0, || at(&step.to_string()));
        }
        assert_eq!(history.undo.len(), STEPS);
        assert_eq!(history.undo.first(), Some(&at("5")));
        assert!(history.undo(at("x")).is_some());
        history.before(Kind::Typing, 0.0, || at("y"));
        assert_eq!(history.redo(at("z")), None);
    }

    #[test]
    fn steps_that_changed_nothing_are_skipped() {
        let mut history = History::default();
        history.before(Kind::Typing, 0.0, || at(""));
        history.before(Kind::Deleting, 0.1, || at("a"));
        assert_eq!(history.undo(at("a")), Some(at("")));
    }
}
