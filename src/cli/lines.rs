//! Lines in, answers out: on all cores, in order, with bounded memory. What has been read is answered before more is waited for, so
//! that a person or program at the other end of a pipe gets each answer at once. Knows nothing of what is answered.

use std::io::{self, Read, Write};
use std::ops::Range;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// A longer line is not kept in memory.
pub(super) const LONGEST_LINE: usize = 64 * 1024 * 1024;

/// A line and its number, counted from 1; without bytes when it is too long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'l> {
    pub number: u64,
    pub bytes: Option<&'l [u8]>,
}

/// Lines that were read together, and where their answers go.
struct Batch {
    bytes: Vec<u8>,
    lines: Vec<(u64, Option<Range<usize>>)>,
    answers: SyncSender<Vec<u8>>,
}

/// Writes the answer to every line in the order of lines.
///
/// # Errors
/// When reading or writing fails.
pub(super) fn answer_lines(
    input: impl Read + Send + 'static,
    out: &mut dyn Write,
    answer: impl Fn(Line<'_>, &mut Vec<u8>) + Send + Sync + 'static,
) -> io::Result<()> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let (work, to_do) = sync_channel::<Batch>(2 * cores);
    let (order, in_order) = sync_channel(2 * cores);
    let to_do = Arc::new(Mutex::new(to_do));
    let answer = Arc::new(answer);
    for _ in 0..cores {
        let (to_do, answer) = (to_do.clone(), answer.clone());
        thread::Builder::new().spawn(move || work_on(&to_do, answer.as_ref()))?;
    }
    // When writing fails nobody waits for this one: it may be reading for ever.
    thread::Builder::new().spawn(move || read(input, &work, &order))?;
    while let Ok(batch) = in_order.recv() {
        let answers: Receiver<Vec<u8>> = batch?;
        let bytes = answers.recv().map_err(|_| io::Error::other("a line could not be answered"))?;
        out.write_all(&bytes)?;
        out.flush()?;
    }
    Ok(())
}

fn work_on(to_do: &Mutex<Receiver<Batch>>, answer: &impl Fn(Line<'_>, &mut Vec<u8>)) {
    loop {
        let batch = to_do.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(batch) = batch else { return };
        let mut out = Vec::with_capacity(4 * batch.bytes.len());
        for (number, range) in batch.lines {
            let bytes = range.map(|range| &batch.bytes[range]);
            answer(Line { number, bytes }, &mut out);
        }
        // Nobody takes the answer when writing has failed.
        let _ = batch.answers.send(out);
    }
}

/// Where answers are awaited, in the order of lines.
type Order = SyncSender<io::Result<Receiver<Vec<u8>>>>;

fn read(mut input: impl Read, work: &SyncSender<Batch>, order: &Order) {
    let mut cutter = Cutter::default();
    let mut chunk = vec![0; CHUNK];
    loop {
        let (lines, bytes, last) = match input.read(&mut chunk) {
            Ok(0) => {
                let (lines, bytes) = cutter.rest();
                (lines, bytes, true)
            }
            Ok(count) => {
                let (lines, bytes) = cutter.cut(&chunk[..count]);
                (lines, bytes, false)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                let _ = order.send(Err(error));
                return;
            }
        };
        if !lines.is_empty() {
            let (answers, awaited) = sync_channel(1);
            if order.send(Ok(awaited)).is_err() || work.send(Batch { bytes, lines, answers }).is_err() {
                return;
            }
        }
        if last {
            return;
        }
    }
}

/// Cuts what comes into whole lines.
#[derive(Default)]
struct Cutter {
    begun: Vec<u8>,
    /// Whether the line begun is too long already.
    too_long: bool,
    number: u64,
}

type Cut = (Vec<(u64, Option<Range<usize>>)>, Vec<u8>);

impl Cutter {
    fn cut(&mut self, chunk: &[u8]) -> Cut {
        let whole = chunk.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let (whole, begun) = chunk.split_at(whole);
        let mut cut = (Vec::new(), Vec::new());
        if !whole.is_empty() {
            self.keep(whole);
            cut = self.lines();
        }
        self.keep(begun);
        cut
    }

    fn rest(&mut self) -> Cut {
        if self.begun.is_empty() && !self.too_long { (Vec::new(), Vec::new()) } else { self.lines() }
    }

    /// Adds to the line begun, and what comes after it.
    fn keep(&mut self, bytes: &[u8]) {
        let line = bytes.iter().position(|b| *b == b'\n').unwrap_or(bytes.len());
        if self.too_long || self.begun.len() + line > LONGEST_LINE {
            self.too_long = true;
            self.begun.clear();
            self.begun.extend_from_slice(&bytes[line..]);
        } else {
            self.begun.extend_from_slice(bytes);
        }
    }

    fn lines(&mut self) -> Cut {
        let bytes = std::mem::take(&mut self.begun);
        let mut lines = Vec::new();
        let mut from = 0;
        for line in bytes.split_inclusive(|b| *b == b'\n') {
            self.number += 1;
            let range = from..from + line.len();
            lines.push((self.number, Some(range).filter(|_| !self.too_long)));
            self.too_long = false;
            from += line.len();
        }
        if self.too_long {
            self.number += 1;
            lines.push((self.number, None));
            self.too_long = false;
        }
        (lines, bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn echo(input: &[u8]) -> String {
        let mut out = Vec::new();
        let input = io::Cursor::new(input.to_vec());
        let echo = |line: Line<'_>, out: &mut Vec<u8>| {
            let text = String::from_utf8_lossy(line.bytes.unwrap_or(b"too long"));
            out.extend(format!("{}:{}\n", line.number, text.trim_end()).bytes());
        };
        answer_lines(input, &mut out, echo).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn order_and_numbers_are_kept() {
        assert_eq!(echo(b""), "");
        assert_eq!(echo(b"a\n\nb"), "1:a\n2:\n3:b\n");
        let many: String = (0..50_000).map(|n| format!("{n}\n")).collect();
        let expected: String = (0..50_000).map(|n| format!("{}:{n}\n", n + 1)).collect();
        assert_eq!(echo(many.as_bytes()), expected);
    }

    #[test]
    fn a_line_without_end_is_not_kept() {
        let mut input = b"a\n".to_vec();
        input.extend(std::iter::repeat_n(b'x', LONGEST_LINE + CHUNK));
        input.extend(b"\nb\n");
        assert_eq!(echo(&input), "1:a\n2:too long\n3:b\n");
    }
}
