//! What is never told: figures of fewer than five people, and what they could be reckoned from.
//!
//! A figure that was hidden is not there at all: no page or table could let it out.

use serde::Serialize;

/// The fewest people figures are told of.
pub const LEAST: usize = 5;

/// A figure, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state", content = "value")]
pub enum Shown<T> {
    /// The figure.
    Told(T),
    /// Of one to four people.
    Hidden,
    /// Of nobody.
    Nobody,
}

impl<T> Shown<T> {
    /// The figure if it is of nobody too few.
    pub fn of(people: usize, figure: impl FnOnce() -> Option<T>) -> Shown<T> {
        match people {
            0 => Shown::Nobody,
            few if few < LEAST => Shown::Hidden,
            _ => figure().map_or(Shown::Nobody, Shown::Told),
        }
    }

    /// The figure, if it is told.
    pub fn told(&self) -> Option<&T> {
        match self {
            Shown::Told(figure) => Some(figure),
            Shown::Hidden | Shown::Nobody => None,
        }
    }
}

/// Which parts of a whole are hidden, by how many people each has: those too small, and the next smaller ones until those hidden have at
/// least five together. Else a small part would be the whole less the parts that are told.
pub(super) fn hidden(sizes: &[usize]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..sizes.len()).filter(|at| sizes.get(*at).is_some_and(|size| *size > 0)).collect();
    order.sort_by_key(|at| (sizes.get(*at).copied(), *at));
    let (mut hidden, mut together) = (vec![false; sizes.len()], 0);
    for at in order {
        let size = sizes.get(at).copied().unwrap_or_default();
        if size < LEAST || (together > 0 && together < LEAST) {
            together += size;
            if let Some(hidden) = hidden.get_mut(at) {
                *hidden = true;
            }
        }
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_small_part_takes_the_next_one_with_it() {
        assert_eq!(hidden(&[5, 6, 7]), [false; 3]);
        assert_eq!(hidden(&[12, 3, 8]), [false, true, true]);
        assert_eq!(hidden(&[12, 3, 2]), [false, true, true], "five together: nothing more is hidden");
        assert_eq!(hidden(&[9, 4]), [true, true]);
        assert_eq!(hidden(&[0, 9, 0]), [false; 3]);
        assert_eq!(hidden(&[]), [false; 0]);
    }

    proptest! {
        #[test]
        fn what_is_hidden_is_nobody_or_five_or_all(sizes in prop::collection::vec(0usize..20, 0..9)) {
            let hidden = hidden(&sizes);
            let sum = |wanted: bool| sizes.iter().zip(&hidden).filter(|(_, h)| **h == wanted).map(|(s, _)| s).sum::<usize>();
            prop_assert!(sum(true) == 0 || sum(true) >= LEAST || sum(false) == 0);
            prop_assert!(sizes.iter().zip(&hidden).all(|(size, hidden)| *hidden || *size == 0 || *size >= LEAST));
        }
    }
}
