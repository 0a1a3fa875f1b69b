//! Damage to the file of attempts: every single bit of it is noticed and told, what is whole stays usable, and nothing panics.

use crate::store::{AT, files, header};
use sabr::store::{EventKind, Store, StoreError, verify_copy};
use std::fs;
use std::path::{Path, PathBuf};

const IDS: [&str; 4] = ["a1", "b2", "c3", "d4"];

/// A file with several attempts, closed; a fifth was removed from it, so that it has free space too.
fn written(folder: &Path) -> PathBuf {
    let path = folder.join("attempts.db");
    let mut store = Store::open(&path).unwrap();
    store.new_profile("p1", "مینا", AT).unwrap();
    for id in IDS {
        store.begin(&header(id), &files()).unwrap();
        for n in 0..25 {
            store.append(id, EventKind::Move, AT, &format!("{id} {n} {}", "ขอบคุณ".repeat(20))).unwrap();
        }
    }
    store.append("a1", EventKind::Finished, AT, "{}").unwrap();
    path
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", path.display()))
}

/// What every one of the attempts says, or why not.
fn read(store: &Store) -> Vec<Result<usize, String>> {
    IDS.iter().map(|id| store.attempt(id).map(|a| a.events.len()).map_err(|e| e.to_string())).collect()
}

/// Scattered, the same in every run.
fn scattered(seed: u64, below: usize) -> usize {
    let mixed = (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed ^ (mixed >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 20) as usize % below
}

#[test]
fn one_turned_bit_anywhere_is_told_and_put_right() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path());
    let whole = read(&Store::open(&path).unwrap());
    assert_eq!(whole, [Ok(26), Ok(25), Ok(25), Ok(25)]);
    let (good, sums) = (fs::read(&path).unwrap(), fs::read(beside(&path, "-sums")).unwrap());
    assert!(!beside(&path, "-wal").exists(), "a closed file stands alone");
    let pages = good.len() / 4096;
    assert!(pages > 20, "{pages}");
    // Every page several times, and every byte of the header.
    let in_pages = (0..pages * 6).map(|n| (n / 6 * 4096 + scattered(n as u64, 4096), n % 8));
    let in_header = (0..100).map(|n| (n, n % 8));
    for (byte, bit) in in_header.chain(in_pages) {
        let mut bytes = good.clone();
        bytes[byte] ^= 1 << bit;
        fs::write(&path, &bytes).unwrap();
        let store = Store::open(&path).unwrap_or_else(|error| panic!("byte {byte}: {error}"));
        let page = format!("page {}", byte / 4096 + 1);
        assert!(store.found().len() == 1 && store.found()[0].to_string().contains(&page), "byte {byte}: {:?}", store.found());
        assert_eq!(read(&store), whole, "byte {byte}");
        drop(store);
        assert_eq!(fs::read(&path).unwrap(), good, "byte {byte} is as it was");
        fs::write(beside(&path, "-sums"), &sums).unwrap();
    }
    for byte in (0..sums.len()).step_by(7) {
        let mut bytes = sums.clone();
        bytes[byte] ^= 0x10;
        fs::write(beside(&path, "-sums"), &bytes).unwrap();
        let store = Store::open(&path).unwrap();
        assert!(store.found().len() == 1 && store.found()[0].to_string().contains("sums"), "{:?}", store.found());
        assert_eq!(read(&store), whole);
        drop(store);
        assert_eq!(fs::read(beside(&path, "-sums")).unwrap(), sums, "made anew");
    }
}

/// More damage than can be put right: `verify` names what is whole, reading goes on, and a rescue leaves a clean file.
#[test]
fn more_damage_costs_only_what_it_hit() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path());
    let (good, sums) = (fs::read(&path).unwrap(), fs::read(beside(&path, "-sums")).unwrap());
    let (mut rescued, mut lost) = (0, 0);
    for page in 0..good.len() / 4096 {
        let mut bytes = good.clone();
        for at in [1500, 2900, 3600] {
            bytes[page * 4096 + at + scattered(page as u64, 400)] ^= 0x41;
        }
        fs::write(&path, &bytes).unwrap();
        fs::write(beside(&path, "-sums"), &sums).unwrap();
        let store = match Store::open(&path) {
            Ok(store) => store,
            Err(StoreError::Corrupt { .. }) => continue,
            Err(other) => panic!("page {page}: {other}"),
        };
        assert!(store.found()[0].to_string().contains(&format!("page {} ", page + 1)), "page {page}: {:?}", store.found());
        let verdict = store.verify(&mut |_| ()).unwrap();
        assert!(!verdict.is_sound() && verdict.bad_pages == Some(vec![page as u32 + 1]), "page {page}: {verdict:?}");
        let readable = read(&store).into_iter().filter(Result::is_ok).count() as u64;
        assert!(verdict.whole >= readable || !verdict.structure.is_empty(), "page {page}: {readable}, {verdict:?}");
        let aside = folder.path().join(format!("aside-{page}.db"));
        match store.rescue(&aside) {
            Ok(saved) => {
                assert_eq!(saved, verdict.whole, "page {page}");
                let store = Store::open(&path).unwrap();
                let after = store.verify(&mut |_| ()).unwrap();
                assert!(after.broken.is_empty() && after.structure.is_empty() && after.whole == saved, "page {page}: {after:?}");
                assert!(aside.exists());
                rescued += 1;
                lost += 4 - saved;
            }
            Err(error) => assert!(!error.to_string().is_empty(), "page {page}"),
        }
    }
    assert!(rescued > 15 && lost > 0, "{rescued} rescued, {lost} lost");
}

/// The state a killed process leaves: everything newer than the last tidying is in the log.
#[test]
fn one_turned_bit_in_the_log_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let live = folder.path().join("live.db");
    let mut store = Store::open(&live).unwrap();
    for id in IDS {
        store.begin(&header(id), &files()).unwrap();
        for n in 0..6 {
            store.append(id, EventKind::Move, AT, &format!("{id} {n}")).unwrap();
        }
    }
    let path = folder.path().join("attempts.db");
    let (file, log) = (fs::read(&live).unwrap(), fs::read(beside(&live, "-wal")).unwrap());
    drop(store);
    let sums = fs::read(beside(&live, "-sums")).unwrap();
    assert!(log.len() > 20 * 4096, "{}", log.len());
    let restart = |log: &[u8]| {
        for ending in ["-shm", "-sums", "-sums.new"] {
            let _ = fs::remove_file(beside(&path, ending));
        }
        for n in 1..3 {
            let _ = fs::remove_file(beside(&path, &format!("-wal.damaged-{n}")));
        }
        fs::write(&path, &file).unwrap();
        fs::write(beside(&path, "-wal"), log).unwrap();
        // Sums of the time before all this: the pages that changed since are in the log.
        fs::write(beside(&path, "-sums"), &sums).unwrap();
    };
    restart(&log);
    let store = Store::open(&path).unwrap();
    let kept = read(&store);
    assert_eq!(kept, [Ok(6), Ok(6), Ok(6), Ok(6)]);
    drop(store);
    // A write that was cut off is told once; afterwards the file stands alone again.
    restart(&[&log[..], &log[log.len() - 4120..log.len() - 100]].concat());
    fs::remove_file(beside(&path, "-sums")).unwrap();
    let store = Store::open(&path).unwrap();
    assert!(store.found().len() == 1 && store.found()[0].to_string().contains("cut off"), "{:?}", store.found());
    assert_eq!(read(&store), kept);
    drop(store);
    assert!(!beside(&path, "-wal").exists());
    let store = Store::open(&path).unwrap();
    assert!(store.found().is_empty() && store.verify(&mut |_| ()).unwrap().is_sound(), "{:?}", store.found());
    drop(store);
    let places = (0..32).chain((0..150).map(|n| scattered(n, log.len()))).chain((1..40).map(|n| 32 + n * 4120 + n % 24));
    for byte in places.filter(|byte| *byte < log.len()) {
        let mut bytes = log.clone();
        bytes[byte] ^= 1 << (byte % 8);
        restart(&bytes);
        match Store::open(&path) {
            Ok(store) => {
                assert!(store.found().iter().any(|found| found.to_string().contains("log")), "byte {byte}: {:?}", store.found());
                assert!(beside(&path, "-wal.damaged-1").exists(), "byte {byte}");
                // Each attempt that is there is a true beginning of what was recorded.
                for id in IDS {
                    let events = store.attempt(id).map(|a| a.events).unwrap_or_default();
                    events.iter().enumerate().for_each(|(n, event)| assert_eq!(event.payload, format!("{id} {n}")));
                }
            }
            Err(error) => assert!(matches!(error, StoreError::Corrupt { .. }), "byte {byte}: {error}"),
        }
    }
}

#[test]
fn a_backup_is_whole_and_a_damaged_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path());
    let copy = folder.path().join("deep/copy.db");
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.backup(&copy, false).unwrap().whole, 4);
    assert!(matches!(store.backup(&copy, false), Err(StoreError::InTheWay { .. })));
    assert!(matches!(store.backup(&path, true), Err(StoreError::InTheWay { .. })), "never onto itself");
    // Another attempt while the file is open, then back to the copy under the open connection.
    store.begin(&header("later"), &files()).unwrap();
    store.append("later", EventKind::Move, AT, "kept aside").unwrap();
    let aside = folder.path().join("attempts-before-restore.db");
    let restored = sabr::store::restore(&path, &copy, &aside).unwrap();
    assert_eq!((restored.verdict.whole, restored.aside.as_deref()), (4, Some(aside.as_path())));
    assert_eq!(store.attempts().unwrap().len(), 4, "the open connection sees it at once");
    assert!(matches!(store.append("later", EventKind::Move, AT, "x"), Err(StoreError::NotFound { .. })));
    store.append("b2", EventKind::Move, AT, "goes on").unwrap();
    drop(store);
    assert_eq!(Store::open(&aside).unwrap().attempt("later").unwrap().events[0].payload, "kept aside");
    let store = Store::open(&path).unwrap();
    assert!(store.found().is_empty() && store.verify(&mut |_| ()).unwrap().is_sound(), "{:?}", store.found());
    assert_eq!(store.attempt("b2").unwrap().events.len(), 26);
    drop(store);

    let good = fs::read(&copy).unwrap();
    let before = fs::read(&path).unwrap();
    for n in 0..40 {
        let mut bytes = good.clone();
        bytes[scattered(n, good.len())] ^= 1 << (n % 8);
        fs::write(&copy, &bytes).unwrap();
        let told = match verify_copy(&copy, folder.path()) {
            Ok(verdict) => !verdict.is_sound(),
            Err(_) => true,
        };
        assert!(told, "{n}");
        assert!(sabr::store::restore(&path, &copy, &folder.path().join("never.db")).is_err(), "{n}");
    }
    assert_eq!(fs::read(&path).unwrap(), before, "nothing was changed");
    assert!(!folder.path().join("never.db").exists());
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    assert!(
        left.iter().all(|name| !name.contains("restored") && !name.contains("verify") && !name.contains(".part")),
        "{left:?}"
    );
    // A file nothing can read is moved away for the backup.
    fs::write(&copy, &good).unwrap();
    fs::write(&path, vec![7; 9000]).unwrap();
    let _ = fs::remove_file(beside(&path, "-sums"));
    let aside = folder.path().join("unreadable.db");
    assert_eq!(sabr::store::restore(&path, &copy, &aside).unwrap().verdict.whole, 4);
    assert_eq!(fs::read(&aside).unwrap(), vec![7; 9000]);
    assert_eq!(Store::open(&path).unwrap().attempts().unwrap().len(), 4);
}
