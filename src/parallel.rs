//! The same work for many things on all cores, the results in the order of the things. Must never change what is found: only when.

use std::num::NonZero;
use std::thread;

/// Fewer things than this are done at once: a thread costs more than they do.
const FEWEST: usize = 16;

/// Does `work` for each of `things`.
pub(crate) fn in_parallel<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if things.len() < FEWEST { things.iter().map(work).collect() } else { each_in_parallel(things, work) }
}

/// The same where even a few things are much work.
pub(crate) fn each_in_parallel<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(things.len());
    if cores <= 1 {
        return things.iter().map(work).collect();
    }
    // More pieces than cores, so that one slow piece keeps nobody waiting for long.
    let piece = things.len().div_ceil(cores * 8).max(1);
    let pieces: Vec<&[T]> = things.chunks(piece).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let Some(piece) = pieces.get(at) else { return done };
            done.push((at, piece.iter().map(&work).collect::<Vec<R>>()));
        }
    };
    let mut done: Vec<(usize, Vec<R>)> = thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(take)).collect();
        let own = take();
        let joined = others.into_iter().map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        joined.flatten().chain(own).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..1000).collect();
        assert_eq!(in_parallel(&things, |n| n * 2), things.iter().map(|n| n * 2).collect::<Vec<_>>());
        assert_eq!(in_parallel(&things[..3], |n| n + 1), [1, 2, 3]);
        assert!(in_parallel(&[] as &[u8], |n| *n).is_empty());
    }
}
