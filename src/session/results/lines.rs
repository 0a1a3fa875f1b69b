//! Lines of a file that may be anything: never more than so much of it in memory, never more than so much of it read.

use crate::cohort::Why;
use std::io::{self, BufRead, Read};
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes of the longest line: the texts of a scenario in one language are a tenth of it.
const LONGEST: u64 = 16 << 20;
/// Bytes of one file: a person who practises for years stays far below.
pub const LARGEST: u64 = 512 << 20;

/// Why reading a file stopped.
#[derive(Debug)]
pub struct Stop(pub Why);

/// More than any file of results holds.
#[derive(Debug, thiserror::Error)]
#[error("larger than results ever are")]
pub struct TooMuch;

/// How a line ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With a line break.
    Break,
    /// With the file.
    File,
}

/// The next line without its break; `None` at the end of the file.
pub fn next(reader: &mut dyn BufRead) -> Result<Option<(Vec<u8>, Ending)>, Stop> {
    let mut line = Vec::new();
    if reader.take(LONGEST).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.pop_if(|last| *last == b'\n').is_some() {
        return Ok(Some((line, Ending::Break)));
    }
    if line.len() as u64 == LONGEST { Err(Stop(Why::TooLarge)) } else { Ok(Some((line, Ending::File))) }
}

/// The first line; an empty file has an empty one.
pub fn first(reader: &mut dyn BufRead) -> Result<(Vec<u8>, Ending), Stop> {
    Ok(next(reader)?.unwrap_or((Vec::new(), Ending::File)))
}

/// All the rest, if it is no more than one line may be.
pub fn rest(reader: &mut dyn BufRead) -> Result<Vec<u8>, Stop> {
    let mut all = Vec::new();
    reader.take(LONGEST + 1).read_to_end(&mut all)?;
    if all.len() as u64 > LONGEST { Err(Stop(Why::TooLarge)) } else { Ok(all) }
}

/// A reader that fails once a file, or all files of a zip together, give more than they may.
pub struct Rationed<'b, R> {
    inner: R,
    left: u64,
    shared: Option<&'b AtomicU64>,
}

impl<'b, R: Read> Rationed<'b, R> {
    /// With so much left for all files of the same zip.
    pub fn new(inner: R, shared: Option<&'b AtomicU64>) -> Rationed<'b, R> {
        Rationed { inner, left: LARGEST, shared }
    }
}

impl<R: Read> Read for Rationed<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let took = read as u64;
        let enough = |left: u64| left.checked_sub(took);
        let shared = self.shared.is_none_or(|shared| shared.fetch_update(Ordering::Relaxed, Ordering::Relaxed, enough).is_ok());
        match enough(self.left).filter(|_| shared) {
            Some(left) => self.left = left,
            None => return Err(io::Error::other(TooMuch)),
        }
        Ok(read)
    }
}
