//! A sum for every page of the file of attempts, in a small file beside it: shows each damaged bit, also where nothing is kept, and
//! puts a single byte right.
//!
//! The hash chain shows what somebody changed in an attempt; this shows what a disk did to the file. The sums are no secret: they prove nothing
//! against a person. The file itself is changed only when the log is moved into it, and the sums are then brought up to date.

use super::wal::Wal;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

/// Marks the file of sums, with its format.
const MAGIC: &[u8; 8] = b"SabrSum1";
/// The page SQLite never uses: its locks are there.
const LOCK_BYTE: u64 = 0x4000_0000;

const START: u64 = 0xcbf2_9ce4_8422_2325;
const FACTORS: [u64; 2] = [0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb];
/// What undoes multiplying by a factor.
const INVERSES: [u64; 2] = [inverse(FACTORS[0]), inverse(FACTORS[1])];

const fn inverse(factor: u64) -> u64 {
    let (mut inverse, mut step) = (1u64, 0);
    while step < 6 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(factor.wrapping_mul(inverse)));
        step += 1;
    }
    inverse
}

/// A sum in which every single damaged bit shows: each step can be undone, so none loses anything.
pub(super) fn sum(bytes: &[u8]) -> u64 {
    words(bytes).fold(START, |state, word| mix(state ^ word))
}

/// Spreads every bit over all others.
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(FACTORS[0]);
    x = (x ^ (x >> 27)).wrapping_mul(FACTORS[1]);
    x ^ (x >> 31)
}

/// Undoes [`mix`].
fn unmix(mut x: u64) -> u64 {
    x = (x ^ (x >> 31) ^ (x >> 62)).wrapping_mul(INVERSES[1]);
    x = (x ^ (x >> 27) ^ (x >> 54)).wrapping_mul(INVERSES[0]);
    x ^ (x >> 30) ^ (x >> 60)
}

fn words(bytes: &[u8]) -> impl DoubleEndedIterator<Item = u64> {
    let word = |chunk: &[u8]| chunk.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    bytes.chunks(8).map(move |chunk| <[u8; 8]>::try_from(chunk).map_or_else(|_| word(chunk), u64::from_le_bytes))
}

/// The sums of all pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sums {
    pub(super) page_size: u32,
    /// Of page 1, 2, …
    pub(super) pages: Vec<u64>,
}

/// A page that is not as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BadPage {
    /// Counts from 1.
    pub(super) number: u32,
    /// The place in it and the bits that are wrong there, if it is a single byte.
    pub(super) byte: Option<(usize, u8)>,
}

impl Sums {
    fn from_bytes(bytes: &[u8]) -> Option<Sums> {
        let (rest, own) = bytes.split_last_chunk::<8>()?;
        let body = rest.strip_prefix(MAGIC)?;
        let (size, pages) = body.split_first_chunk::<4>()?;
        let page_size = u32::from_le_bytes(*size);
        let usable = u64::from_le_bytes(*own) == sum(rest) && pages.len() % 8 == 0 && page_size >= 512;
        let pages = pages.chunks_exact(8).map(|b| u64::from_le_bytes([b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]]));
        usable.then(|| Sums { page_size, pages: pages.collect() })
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(self.page_size.to_le_bytes());
        self.pages.iter().for_each(|page| bytes.extend(page.to_le_bytes()));
        let own = sum(&bytes);
        bytes.extend(own.to_le_bytes());
        bytes
    }

    /// The sums beside the file; `None` when there are none, `Some(None)` when they are damaged themselves. Where moving the log was cut off there
    /// are two: of each page the one that fits.
    pub(super) fn read(path: &Path, file: &File) -> io::Result<Option<Option<Sums>>> {
        let Some(kept) = there(&super::beside(path, "-sums"))? else { return Ok(None) };
        let kept = Sums::from_bytes(&kept);
        let next = there(&super::beside(path, "-sums.new"))?.and_then(|bytes| Sums::from_bytes(&bytes));
        let (Some(kept), Some(next)) = (&kept, next) else { return Ok(Some(kept)) };
        let (mut merged, mut page) = (kept.clone(), vec![0; kept.page_size as usize]);
        let length = (file.metadata()?.len() / u64::from(kept.page_size)) as usize;
        merged.pages.resize(if length == kept.pages.len() { length } else { next.pages.len() }, 0);
        for (at, slot) in merged.pages.iter_mut().enumerate() {
            let other = next.pages.get(at).copied();
            if let Some(other) = other.filter(|other| *other != *slot)
                && page_at(file, at as u64, &mut page)?
                && sum(&page) == other
            {
                *slot = other;
            }
        }
        Ok(Some(Some(merged)))
    }

    /// Adds up the file as it is: the first time, when there is nothing to compare it with.
    pub(super) fn of_file(file: &File) -> io::Result<Sums> {
        let mut start = [0; 18];
        if !read_at(file, 0, &mut start)? {
            return Ok(Sums::default());
        }
        let page_size = match u16::from_be_bytes([start[16], start[17]]) {
            1 => 65536,
            size => u32::from(size).max(512),
        };
        let mut page = vec![0; page_size as usize];
        let mut sums = Sums { page_size, pages: Vec::new() };
        while page_at(file, sums.pages.len() as u64, &mut page)? {
            sums.pages.push(sum(&page));
        }
        Ok(sums)
    }

    /// The sums after the log is moved into the file.
    pub(super) fn after(mut self, wal: &Wal) -> Sums {
        if wal.size > 0 {
            self.pages.resize(wal.size as usize, 0);
            for (number, sum) in &wal.pages {
                let slot = (*number as usize).checked_sub(1).and_then(|at| self.pages.get_mut(at));
                slot.into_iter().for_each(|slot| *slot = *sum);
            }
        }
        self
    }

    /// Writes them as the next ones: they count beside the present ones until [`take_next`].
    pub(super) fn write_next(&self, path: &Path) -> io::Result<()> {
        let mut file = File::create(super::beside(path, "-sums.new"))?;
        file.write_all(&self.to_bytes())?;
        file.sync_all()
    }

    /// Pages that are not as they were written, of `count` from `from` on (counted from 0). Those that the log holds are not looked at: what is
    /// in the file is replaced from there.
    pub(super) fn bad_pages(&self, file: &File, log: &BTreeMap<u32, u64>, from: usize, count: usize) -> io::Result<Vec<BadPage>> {
        let mut bad = Vec::new();
        let mut page = vec![0; self.page_size as usize];
        for (at, wanted) in self.pages.iter().enumerate().skip(from).take(count) {
            let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            if log.contains_key(&number) || at as u64 == LOCK_BYTE / u64::from(self.page_size) {
                continue;
            }
            if !page_at(file, at as u64, &mut page)? {
                bad.push(BadPage { number, byte: None });
            } else if sum(&page) != *wanted {
                bad.push(BadPage { number, byte: single_byte(&page, *wanted) });
            }
        }
        Ok(bad)
    }

    /// Puts a single wrong byte right.
    pub(super) fn repair(&self, file: &mut &File, bad: BadPage) -> io::Result<()> {
        let Some((at, bits)) = bad.byte else { return Ok(()) };
        let place = (u64::from(bad.number) - 1) * u64::from(self.page_size) + at as u64;
        let mut byte = [0];
        file.seek(SeekFrom::Start(place))?;
        file.read_exact(&mut byte)?;
        byte[0] ^= bits;
        file.seek(SeekFrom::Start(place))?;
        file.write_all(&byte)?;
        file.sync_data()
    }
}

/// The next sums become the present ones.
pub(super) fn take_next(path: &Path) -> io::Result<()> {
    fs::rename(super::beside(path, "-sums.new"), super::beside(path, "-sums"))
}

/// The byte that has to be changed for the page to have this sum, and which of its bits, if it is a single byte: goes forward to each
/// word, and back to it from the sum that is wanted.
fn single_byte(page: &[u8], wanted: u64) -> Option<(usize, u8)> {
    let forward = words(page).scan(START, |state, word| {
        let before = *state;
        *state = mix(before ^ word);
        Some(before)
    });
    let forward: Vec<u64> = forward.collect();
    let (mut after, mut found) = (wanted, None);
    for (at, word) in words(page).enumerate().collect::<Vec<_>>().into_iter().rev() {
        let mixed = unmix(after);
        let wrong = (mixed ^ forward[at] ^ word).to_le_bytes();
        let mut bytes = wrong.iter().enumerate().filter(|(_, byte)| **byte != 0);
        if let (Some((byte, bits)), None) = (bytes.next(), bytes.next()) {
            if found.is_some() {
                return None;
            }
            found = Some((at * 8 + byte, *bits));
        }
        after = mixed ^ word;
    }
    found
}

fn there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads page number `at`, counted from 0; `false` when the file ends before.
fn page_at(file: &File, at: u64, page: &mut [u8]) -> io::Result<bool> {
    read_at(file, at * page.len() as u64, page)
}

fn read_at(mut file: &File, place: u64, buffer: &mut [u8]) -> io::Result<bool> {
    file.seek(SeekFrom::Start(place))?;
    match file.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_single_bit_shows_and_is_found() {
        let mut page: Vec<u8> = (0..512u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let good = sum(&page);
        for bit in 0..page.len() * 8 {
            page[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(sum(&page), good, "bit {bit}");
            assert_eq!(single_byte(&page, good), Some((bit / 8, 1 << (bit % 8))));
            page[bit / 8] ^= 1 << (bit % 8);
        }
        let turned = |bits: &[usize]| {
            let mut page = page.clone();
            bits.iter().for_each(|bit| page[bit / 8] ^= 1 << (bit % 8));
            sum(&page)
        };
        assert_ne!(turned(&[63, 127]), good, "the highest bits of two words do not cancel out");
        (0..999u64).for_each(|n| assert_eq!(unmix(mix(n.wrapping_mul(FACTORS[0]))), n.wrapping_mul(FACTORS[0])));
        page[70] ^= 1;
        page[300] ^= 1;
        assert_eq!(single_byte(&page, good), None, "two bytes cannot be told from others");
    }

    #[test]
    fn sums_go_round_and_damage_in_them_shows() {
        let sums = Sums { page_size: 4096, pages: vec![1, 2, u64::MAX] };
        let bytes = sums.to_bytes();
        assert_eq!(Sums::from_bytes(&bytes), Some(sums));
        for at in 0..bytes.len() {
            let mut bytes = bytes.clone();
            bytes[at] ^= 4;
            assert_eq!(Sums::from_bytes(&bytes), None, "byte {at}");
        }
        assert_eq!(Sums::from_bytes(b""), None);
    }
}
