//! SQLite's write-ahead log as bytes: which pages it holds, and whether anything in it was damaged. Never changes it.
//!
//! SQLite reads the log up to the first entry whose checksum is wrong and takes that for the place where a power cut hit: damage
//! in the middle would silently cost what comes after. The format is part of SQLite's file format and does not change.

use super::sums::sum;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::Path;

const HEADER: usize = 32;
const FRAME: usize = 24;

/// What a log holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Wal {
    /// The sum of each page as the last complete transaction left it.
    pub(super) pages: BTreeMap<u32, u64>,
    /// How many pages the file has after that; 0: nothing complete is in the log.
    pub(super) size: u32,
    /// Where it cannot be read on though more was written: damage, or a write that was cut off.
    pub(super) broken_at: Option<u32>,
}

/// SQLite's checksum, going on from `s`.
fn checksum(mut s: (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    let word = |b: &[u8]| {
        let b = [b[0], b[1], b[2], b[3]];
        if big { u32::from_be_bytes(b) } else { u32::from_le_bytes(b) }
    };
    for pair in bytes.chunks_exact(8) {
        s.0 = s.0.wrapping_add(word(&pair[..4])).wrapping_add(s.1);
        s.1 = s.1.wrapping_add(word(&pair[4..])).wrapping_add(s.0);
    }
    s
}

fn be(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]))
}

/// Fills as much of the buffer as there is.
fn fill(from: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match from.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

impl Wal {
    /// Reads the log of the file at `path`; no log is an empty one.
    pub(super) fn read(path: &Path) -> io::Result<Wal> {
        match File::open(super::beside(path, "-wal")) {
            Ok(file) => Wal::from(BufReader::with_capacity(1 << 16, file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Wal::default()),
            Err(error) => Err(error),
        }
    }

    fn from(mut log: impl Read) -> io::Result<Wal> {
        let mut wal = Wal::default();
        let mut header = [0; HEADER];
        match fill(&mut log, &mut header)? {
            0 => return Ok(wal),
            HEADER => {}
            _ => return Ok(Wal { broken_at: Some(0), ..wal }),
        }
        let big = header[3] & 1 == 1;
        let page_size = be(&header, 8) as usize;
        let mut s = checksum((0, 0), &header[..24], big);
        let known = be(&header, 0) & !1 == 0x377f_0682 && be(&header, 4) == 3_007_000;
        let sound = known && (512..=65536).contains(&page_size) && page_size.is_power_of_two();
        if !sound || s != (be(&header, 24), be(&header, 28)) {
            return Ok(Wal { broken_at: Some(0), ..wal });
        }
        let mut frame = vec![0; FRAME + page_size];
        let mut waiting = BTreeMap::new();
        for number in 1.. {
            let there = fill(&mut log, &mut frame)?;
            if there == 0 {
                break;
            }
            let foreign = (0..8).map(|at| (frame[8 + at] ^ header[16 + at]).count_ones()).sum::<u32>();
            // What is left of an earlier log has quite other salts; a damaged salt is off by a bit or few.
            if foreign > 3 {
                break;
            }
            s = checksum(checksum(s, &frame[..8], big), &frame[FRAME..], big);
            if there < frame.len() || foreign > 0 || s != (be(&frame, 16), be(&frame, 20)) {
                wal.broken_at = Some(number);
                break;
            }
            waiting.insert(be(&frame, 0), sum(&frame[FRAME..]));
            if be(&frame, 4) > 0 {
                wal.size = be(&frame, 4);
                wal.pages.append(&mut waiting);
            }
        }
        Ok(wal)
    }
}
