//! Reading results of many people: what is whole is counted, what is not is named, and whatever a file holds, reading it ends.

use crate::cli::{err, out, sabr_in};
use crate::report::{plain, stands_alone};
use crate::results::{Plan, exported, practised};
use crate::support::{LANGUAGES, LIBRARY};
use sabr::cohort::{Cohort, Why, Wish};
use sabr::locale::{ReportMsg, strip_isolation};
use sabr::practice::Mode;
use sabr::session::{Gathered, gather};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use zip::write::{SimpleFileOptions, ZipWriter};

const PLAN: Plan<'static> = Plan { scenario: "late-parcel", locale: "en", mode: Mode::Assessment, attempts: 1 };
const PEOPLE: [&str; 6] = ["Mina", "มานี ใจดี", "سارة", "Dana", "مینا رضایی", "Eve"];

/// An export of each person.
static EXPORTS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let one = |(at, name): (usize, &&str)| {
        let plans = [PLAN, Plan { attempts: u64::from(at == 0), mode: Mode::Practice, ..PLAN }];
        let store = practised(&LIBRARY, name, &plans, at as u64, at as f64 / 5.0);
        (format!("{at}.jsonl"), exported(&store, name))
    };
    PEOPLE.iter().enumerate().map(one).collect()
});

fn folder(files: &[(String, String)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    files.iter().for_each(|(name, text)| fs::write(dir.path().join(name), text).unwrap());
    dir
}

fn zipped(dir: &Path, files: &[(String, Vec<u8>)]) -> PathBuf {
    let path = dir.join("all.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
    path
}

fn read(paths: &[PathBuf]) -> Gathered {
    gather(paths, &|_, _| true)
}

fn read_text(text: impl AsRef<[u8]>) -> Gathered {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("one.jsonl");
    fs::write(&path, text).unwrap();
    read(&[path])
}

fn whys(gathered: &Gathered) -> Vec<&Why> {
    gathered.troubles.iter().map(|trouble| &trouble.why).collect()
}

fn names(cohort: &Cohort) -> Vec<&str> {
    let mut names: Vec<&str> = cohort.people.iter().map(|person| person.name.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_folder_and_a_zip_of_exports_come_to_the_same_in_any_order() {
    let dir = folder(&EXPORTS);
    let whole = read(&[dir.path().to_owned()]);
    assert_eq!((whole.files, whole.repeated, whole.unfinished, &whole.troubles), (6, 0, 0, &vec![]));
    let mut expected = PEOPLE.to_vec();
    expected.sort_unstable();
    assert_eq!(names(&whole.cohort), expected);
    assert!(whole.cohort.people.iter().flat_map(|person| &person.attempts).all(|played| played.proven));

    let study = whole.cohort.study(&Wish { people: true, ..Wish::default() });
    assert_eq!((study.strands.len(), study.hidden.len(), study.strands[0].n, study.strands[0].unproven), (1, 1, 6, 0));
    let strand = &study.strands[0];
    assert!(strand.items.iter().filter(|item| item.figures.told().is_some()).count() > 4 && !strand.turns.is_empty());
    assert_ne!(strand.texts.title, "late-parcel");
    assert!(strand.turns.iter().all(|turn| strand.texts.lines.contains_key(&turn.turn)));

    let mut files: Vec<PathBuf> = EXPORTS.iter().map(|(name, _)| dir.path().join(name)).collect();
    files.reverse();
    assert_eq!(read(&files).cohort, whole.cohort);
    let bytes: Vec<(String, Vec<u8>)> =
        EXPORTS.iter().rev().map(|(name, text)| (name.clone(), text.clone().into_bytes())).collect();
    let zip = zipped(dir.path(), &bytes);
    assert_eq!(read(std::slice::from_ref(&zip)).cohort, whole.cohort);
    // The same again, by another way: nothing counts twice.
    let both = read(&[dir.path().to_owned(), zip]);
    assert_eq!((both.cohort, both.repeated), (whole.cohort, 14));
}

/// One person may hand in an older export, a newer one, and reports.
#[test]
fn files_of_one_person_are_one_person() {
    let mut store = practised(&LIBRARY, "Old name", &[PLAN], 77, 0.5);
    let early = exported(&store, "Old name");
    store.rename_profile("Old name", "New name").unwrap();
    let late = exported(&store, "New name").replace("\"made_at\":\"2", "\"made_at\":\"3");
    let dir = folder(&[("a".into(), late.clone()), ("b".into(), early)]);
    let gathered = read(&[dir.path().to_owned()]);
    assert_eq!((names(&gathered.cohort), gathered.repeated), (vec!["New name"], 1));
    assert_eq!(whys(&gathered), [&Why::Changed], "a changed date is told");

    let data = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| sabr_in(data.path(), args, "");
    let moves = data.path().join("moves");
    let golden = crate::support::root().join("tests/golden/late-parcel/en/careless.jsonl");
    fs::copy(golden, &moves).unwrap();
    let play = ["play", "late-parcel", "--locale", "en", "--seed", "3", "--moves", moves.to_str().unwrap()];
    assert!(run(&play).status.success());
    let listed: serde_json::Value = serde_json::from_str(out(&run(&["history", "--json"])).lines().next().unwrap()).unwrap();
    let reported = out(&run(&["report", listed["id"].as_str().unwrap(), "--format", "json"]));
    let export = data.path().join("Ali.jsonl");
    assert!(run(&["export", "--out", export.to_str().unwrap()]).status.success());
    let from_export = read(std::slice::from_ref(&export));
    assert_eq!((names(&from_export.cohort), from_export.troubles.len()), (vec!["Ali"], 0), "the default profile has no name");

    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("Bahar")).unwrap();
    fs::write(folder.path().join("Bahar/1.json"), &reported).unwrap();
    let from_report = read(&[folder.path().to_owned()]);
    assert_eq!((names(&from_report.cohort), &from_report.troubles), (vec!["Bahar"], &vec![]));
    let (one, other) = (&from_export.cohort.people[0].attempts[0], &from_report.cohort.people[0].attempts[0]);
    assert!(one.proven && !other.proven);
    assert_eq!((&one.kind, one.scores, &one.visits), (&other.kind, other.scores, &other.visits));
    // The export can be checked, so it is what counts; the report's word is not asked.
    let changed = reported.replacen("\"passed\": false", "\"passed\": true", 1);
    assert_ne!(changed, reported);
    fs::write(folder.path().join("Bahar/2.json"), changed).unwrap();
    let conflict = read(&[folder.path().to_owned()]);
    assert!(conflict.cohort.people.is_empty() && whys(&conflict) == [&Why::Conflict, &Why::Conflict], "{:?}", conflict.troubles);
    fs::copy(&export, folder.path().join("Ali.jsonl")).unwrap();
    let both = read(&[folder.path().to_owned()]);
    assert_eq!((names(&both.cohort), whys(&both)), (vec!["Ali"], vec![]));
}

#[test]
fn one_changed_letter_anywhere_is_told() {
    let text = EXPORTS[1].1.clone();
    let whole = read_text(&text);
    assert!(whole.troubles.is_empty());
    let step = (text.len() / 23).max(1);
    for at in (0..text.len()).step_by(step).chain([text.len() - 3, text.len() - 40]) {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        let found = read_text(&bytes);
        assert!(!found.troubles.is_empty(), "byte {at}: {}", String::from_utf8_lossy(&bytes[at.saturating_sub(20)..at + 3]));
        // What is taken all the same is as it was.
        for played in found.cohort.people.iter().flat_map(|person| &person.attempts) {
            assert_eq!(*played, whole.cohort.people[0].attempts[0], "byte {at}");
        }
    }
    for end in [1, text.len() / 3, text.len() - 2] {
        let found = read_text(&text[..end]);
        assert!(matches!(whys(&found)[..], [Why::CutOff | Why::Foreign]), "{:?}", found.troubles);
    }
}

#[test]
fn an_attempt_that_was_changed_or_is_somebody_elses_is_left_out() {
    let text = &EXPORTS[0].1;
    let lines: Vec<&str> = text.lines().collect();
    let change = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        let found = read_text(text.replace(from, to));
        (found.cohort.attempts(), found.troubles.into_iter().map(|trouble| trouble.why).collect::<Vec<_>>())
    };
    assert_eq!(change("\"{\\\"mode\\\":\\\"practice", "\"{\\\"mode\\\":\\\"assessment"), (1, vec![Why::Changed, Why::Broken]));
    assert_eq!(change("\"id\":\"id-0\"", "\"id\":\"id-1\""), (0, vec![Why::Changed, Why::Broken, Why::Broken]));
    assert_eq!(change("\"format\":1,", "\"format\":2,").1, [Why::Later(2)]);
    // Without its own sums a file can be changed unseen; the count is made again all the same, and says so.
    let unsigned = |text: &str| {
        let chain = text.split("\"chain\":\"").skip(1).map(|rest| rest[..64].to_owned());
        let sha = text.split("\"sha256\":\"").skip(1).map(|rest| rest[..64].to_owned());
        let out = chain.fold(text.to_owned(), |text, chain| text.replace(&format!("\"chain\":\"{chain}\","), ""));
        sha.fold(out, |text, sha| text.replace(&format!(",\"sha256\":\"{sha}\""), ""))
    };
    let plain = read_text(unsigned(text));
    assert_eq!((plain.cohort.attempts(), plain.troubles.len()), (2, 0));
    assert!(plain.cohort.people[0].attempts.iter().all(|played| !played.proven));
    let better = unsigned(text).replace("\\\"score\\\":", "\\\"score\\\":1");
    assert_ne!(better, unsigned(text));
    let found = read_text(better);
    assert!(whys(&found).iter().all(|why| **why == Why::Recounted) && !found.troubles.is_empty(), "{:?}", found.troubles);
    let scores = |gathered: &Gathered| gathered.cohort.people[0].attempts.iter().map(|played| played.scores).collect::<Vec<_>>();
    assert_eq!(scores(&found), scores(&plain), "what was written of scores counts for nothing");
    // Another order of lines, lines left out, lines twice.
    let content = lines.iter().position(|line| line.contains("\"kind\":\"content\"")).unwrap();
    let without: Vec<&str> = lines.iter().enumerate().filter(|(at, _)| *at != content).map(|(_, line)| *line).collect();
    let found = read_text(without.join("\n"));
    assert!(found.cohort.people.is_empty() && whys(&found).contains(&&Why::NoContent), "{:?}", found.troubles);
}

#[test]
fn foreign_files_and_hostile_zips_are_named_and_the_rest_is_counted() {
    let dir = tempfile::tempdir().unwrap();
    let long = |bytes: usize| vec![b' '; bytes];
    let mut first_line_only = EXPORTS[0].1.lines().next().unwrap().as_bytes().to_vec();
    first_line_only.push(b'\n');
    let inner = {
        let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("x.jsonl", SimpleFileOptions::default()).unwrap();
        zip.write_all(EXPORTS[0].1.as_bytes()).unwrap();
        zip.finish().unwrap().into_inner()
    };
    let files = [
        ("../../etc/passwd".to_owned(), EXPORTS[0].1.clone().into_bytes()),
        ("/abs/olute.jsonl".to_owned(), EXPORTS[1].1.clone().into_bytes()),
        ("c:\\win\\dows.jsonl".to_owned(), EXPORTS[2].1.clone().into_bytes()),
        ("re\u{202E}lsnoj.exe\n\u{1b}[2J".to_owned(), b"MZ".to_vec()),
        ("notes.txt".to_owned(), b"hello".to_vec()),
        ("empty.jsonl".to_owned(), Vec::new()),
        ("deep.json".to_owned(), b"{\"a\":".repeat(100_000)),
        ("list.json".to_owned(), b"[1,2]".to_vec()),
        ("overview.json".to_owned(), br#"{"report":"overview","format":1}"#.to_vec()),
        ("newer.json".to_owned(), br#"{"report":"attempt","format":9}"#.to_vec()),
        ("half.json".to_owned(), br#"{"report":"attempt","format":1}"#.to_vec()),
        ("zip.zip".to_owned(), inner),
        ("line.jsonl".to_owned(), [first_line_only, long(20 << 20)].concat()),
        (".hidden".to_owned(), b"x".to_vec()),
        ("__MACOSX/._0.jsonl".to_owned(), b"x".to_vec()),
    ];
    let zip = zipped(dir.path(), &files);
    let found = read(std::slice::from_ref(&zip));
    assert_eq!(found.cohort.people.len(), 3);
    let told: Vec<(&str, &Why)> = found.troubles.iter().map(|t| (t.file.as_str(), &t.why)).collect();
    let why = |name: &str| told.iter().find(|(file, _)| file.ends_with(name)).map(|(_, why)| (*why).clone());
    for (name, expected) in [
        ("notes.txt", Why::Foreign),
        ("empty.jsonl", Why::Foreign),
        ("deep.json", Why::Foreign),
        ("list.json", Why::Foreign),
        ("overview.json", Why::Foreign),
        ("newer.json", Why::Later(9)),
        ("zip.zip", Why::Foreign),
        ("line.jsonl", Why::TooLarge),
    ] {
        assert_eq!(why(name), Some(expected), "{name}: {told:?}");
    }
    assert!(matches!(why("half.json"), Some(Why::Unreadable(_))));
    assert_eq!(told.len(), 10, "{told:?}");
    assert!(told.iter().all(|(file, _)| !file.chars().any(|c| c.is_control() || c == '\u{202E}')), "{told:?}");

    // A small file that would fill the room: it ends long before.
    let bomb = tempfile::tempdir().unwrap();
    let path = bomb.path().join("bomb.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    let head = format!("{}\n", EXPORTS[0].1.lines().next().unwrap());
    for number in 0..24 {
        zip.start_file(format!("{number}.jsonl"), SimpleFileOptions::default()).unwrap();
        zip.write_all(head.as_bytes()).unwrap();
        let line = [b"{\"kind\":\"x\",\"y\":\"".to_vec(), vec![b'a'; 1 << 20], b"\"}\n".to_vec()].concat();
        (0..6).for_each(|_| zip.write_all(&line).unwrap());
    }
    zip.finish().unwrap();
    assert!(fs::metadata(&path).unwrap().len() < 1 << 20);
    let found = read(&[path]);
    assert!(found.cohort.people.is_empty());
    assert!(whys(&found).iter().filter(|why| **why == &Why::TooLarge).count() > 8, "{:?}", whys(&found));

    // Cut, empty and missing zips, and a folder that links to itself.
    let rest = tempfile::tempdir().unwrap();
    let whole = fs::read(zip_of_all(rest.path())).unwrap();
    fs::write(rest.path().join("cut.zip"), &whole[..whole.len() / 2]).unwrap();
    fs::write(rest.path().join("none.zip"), []).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(rest.path(), rest.path().join("loop")).unwrap();
    let found = read(&[rest.path().to_owned(), rest.path().join("nowhere")]);
    assert_eq!(found.cohort.people.len(), 6);
    assert_eq!(found.troubles.len(), 3, "{:?}", found.troubles);
    assert_eq!(whys(&found).iter().filter(|why| matches!(why, Why::Unreadable(_))).count(), 2);
    assert_eq!(whys(&found).iter().filter(|why| **why == &Why::Missing).count(), 1);
}

fn zip_of_all(dir: &Path) -> PathBuf {
    let bytes: Vec<(String, Vec<u8>)> = EXPORTS.iter().map(|(name, text)| (name.clone(), text.clone().into_bytes())).collect();
    zipped(dir, &bytes)
}

#[test]
fn the_terminal_tells_it_in_four_languages_and_keeps_nothing() {
    let dir = folder(&EXPORTS);
    let data = tempfile::tempdir().unwrap();
    let path = dir.path().to_str().unwrap();
    fs::write(dir.path().join("groups.txt"), "name,site\nMina,north\nDana,north\nEve,south\n=1+1,south\n").unwrap();
    let groups = dir.path().join("groups.txt");
    for locale in LANGUAGES {
        let words = &LIBRARY.catalogues[locale];
        let run = |args: &[&str]| sabr_in(data.path(), &[&["cohort", path, "--locale", locale], args].concat(), "");
        let table = run(&["--people"]);
        assert_eq!(table.status.code(), Some(1), "a file that is no result is told: {}", err(&table));
        let shown = out(&table);
        assert!(
            shown.contains(&strip_isolation(&words.text(ReportMsg::NotValidated))) && shown.contains("مینا رضایی"),
            "{shown}"
        );
        assert!(!shown.contains("cohort-") && err(&table).contains("groups.txt"), "{shown}");
        let html = out(&run(&["--format", "html", "--groups", groups.to_str().unwrap()]));
        stands_alone(&html);
        let text = plain(&html);
        assert!(text.contains(&words.text(ReportMsg::NotValidated)) && !text.contains("Mina"));
        assert!(html.matches("<svg").count() == 2 && html.matches("<table").count() >= 5);
    }
    let run = |args: &[&str]| sabr_in(data.path(), &[&["cohort", path], args].concat(), "");
    let csv = out(&run(&["--format", "csv", "--people", "--pseudonyms"]));
    assert!(csv.starts_with("scenario,locale,policy,mode,rules,attempt,about,id,turn,point,figure,n,value\r\n"));
    assert!(PEOPLE.iter().all(|name| !csv.contains(name)) && csv.contains(",person,6,"));
    let json: serde_json::Value = serde_json::from_str(&out(&run(&["--format", "json", "--attempt", "best"]))).unwrap();
    assert_eq!((&json["report"], &json["attempt"], &json["people"]), (&"cohort".into(), &"best".into(), &6.into()));
    assert!(json["not_validated"].as_str().unwrap().contains("hiring"));
    for (args, code) in [
        (&["--people", "--groups", "x"][..], 2),
        (&["--pseudonyms"][..], 2),
        (&["--groups", "/nowhere"][..], 2),
        (&["--groups", groups.to_str().unwrap(), "--by", "age"][..], 2),
        (&["--bom"][..], 2),
    ] {
        assert_eq!(run(args).status.code(), Some(code), "{args:?}");
    }
    assert!(!data.path().join("attempts.sqlite").exists() && fs::read_dir(data.path()).unwrap().count() == 0, "nothing is kept");
}
