//! Content that is edited while the window is open: the real watcher, the whole app without a GPU.

use super::{app, play};
use bevy::prelude::App;
use sabr::app::{AppOptions, Flow, open};
use sabr::locale::{FluentArgs, SOURCE_LANGUAGE};
use sabr::ui::{Action, Notice};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const RON: &str = "scenarios/shop/late-parcel.ron";
const FTL: &str = "locales/en/scenarios/late-parcel.ftl";

/// A window on a folder with one scenario.
struct Bench {
    app: App,
    folder: PathBuf,
    text: String,
    _dirs: [tempfile::TempDir; 2],
}

impl Bench {
    fn new() -> Bench {
        let dirs = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let folder = dirs[0].path().join("content");
        for file in [RON, FTL] {
            copy(file, &folder);
        }
        for language in ["fa", "ar", "th"] {
            copy(&FTL.replace("/en/", &format!("/{language}/")), &folder);
        }
        let options = AppOptions {
            content: Some(folder.clone()),
            data: Some(dirs[1].path().to_owned()),
            locale: Some(SOURCE_LANGUAGE.into()),
            seed: Some(7),
            ..AppOptions::default()
        };
        let mut bench = Bench {
            app: app(open(&options).unwrap()),
            text: std::fs::read_to_string(folder.join(FTL)).unwrap(),
            folder,
            _dirs: dirs,
        };
        // The watch opens its eyes on a thread of its own.
        bench.until("it runs", |_| true);
        std::thread::sleep(Duration::from_millis(200));
        bench
    }

    fn flow(&mut self) -> &Flow {
        self.app.world().resource::<Flow>()
    }

    fn act(&mut self, action: Action) {
        self.app.world_mut().resource_mut::<Flow>().apply(action, 0.0);
    }

    /// Frames until something holds; how long that took.
    fn until(&mut self, what: &str, holds: impl Fn(&Flow) -> bool) -> Duration {
        let begun = Instant::now();
        loop {
            self.app.update();
            if holds(self.flow()) {
                return begun.elapsed();
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "{what}: {:?}", self.flow().model(0.0).mistakes);
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn until_title(&mut self, title: &str) -> Duration {
        self.until(title, |flow| title_of(flow) == title)
    }

    /// The scenario's texts with another title.
    fn titled(&self, title: &str) -> String {
        let line = self.text.lines().find(|line| line.starts_with("title = ")).unwrap();
        self.text.replacen(line, &format!("title = {title}"), 1)
    }

    fn save(&self, file: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.folder.join(file), text).unwrap();
    }

    /// As many editors do: beside it, and renamed onto it.
    fn save_by_renaming(&self, file: &str, text: &str) {
        let beside = self.folder.join(file).with_extension("swp");
        std::fs::write(&beside, text).unwrap();
        std::fs::rename(beside, self.folder.join(file)).unwrap();
    }
}

fn copy(file: &str, folder: &Path) {
    let to = folder.join(file);
    std::fs::create_dir_all(to.parent().unwrap()).unwrap();
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(file), to).unwrap();
}

fn title_of(flow: &Flow) -> String {
    let catalogue = &flow.model(0.0).library.catalogues["en"];
    catalogue.scenario("late-parcel", FluentArgs::new()).and_then(|texts| texts.value("title")).unwrap_or_default()
}

fn is_told(flow: &Flow, file: &str) -> bool {
    flow.model(0.0).mistakes.iter().any(|d| d.file == file)
}

#[test]
fn what_is_saved_shows_what_is_broken_is_told_and_a_running_practice_stays() {
    let mut bench = Bench::new();
    bench.act(Action::Start("late-parcel".into()));
    let now = play(&mut bench.app.world_mut().resource_mut::<Flow>(), 0.0, 1);
    let own = bench.flow().model(now).practice.unwrap().script().text("title").to_owned();

    bench.save_by_renaming(FTL, &bench.titled("Saved anew"));
    bench.until_title("Saved anew");
    let model = bench.flow().model(now);
    assert_eq!(model.practice.unwrap().script().text("title"), own, "it goes on with what it began with");
    assert!(model.notices.contains(&Notice::Newer), "{:?}", model.notices);

    let broken = std::fs::read_to_string(bench.folder.join(RON)).unwrap().replacen("start:", "strat:", 1);
    let sound = std::fs::read(bench.folder.join(RON)).unwrap();
    bench.save(RON, broken);
    bench.until("the mistake is told", |flow| is_told(flow, RON));
    let model = bench.flow().model(now);
    assert!(model.notices.iter().any(|n| matches!(n, Notice::LastGood(_))), "{:?}", model.notices);
    assert!(model.mistakes.iter().any(|d| d.line > 1 && !d.hint.is_empty()));
    assert_eq!(title_of(bench.flow()), "Saved anew");
    bench.act(Action::Again);
    let model = bench.flow().model(now);
    assert_eq!(model.practice.unwrap().script().text("title"), "Saved anew", "the last good version is played");
    assert!(!model.notices.contains(&Notice::Newer));

    bench.save(RON, sound);
    bench.until("it is mended", |flow| flow.model(0.0).mistakes.is_empty());
    assert!(!bench.flow().model(now).notices.iter().any(|n| matches!(n, Notice::LastGood(_) | Notice::ContentMistakes(_))));
}

#[test]
fn new_files_and_other_languages_come_and_go() {
    let mut bench = Bench::new();
    let named = |text: &str| text.replace("\"late-parcel\"", "\"later-parcel\"");
    let ron = std::fs::read_to_string(bench.folder.join(RON)).unwrap();
    for language in ["en", "fa", "ar", "th"] {
        let from = FTL.replace("/en/", &format!("/{language}/"));
        std::fs::copy(bench.folder.join(&from), bench.folder.join(from.replace("late-", "later-"))).unwrap();
    }
    std::fs::create_dir_all(bench.folder.join("scenarios/shop")).unwrap();
    bench.save(&RON.replace("late-", "later-"), named(&ron));
    bench.until("a new scenario", |flow| flow.model(0.0).library.scenarios.contains_key("later-parcel"));
    for language in ["en", "fa", "ar", "th"] {
        std::fs::remove_file(bench.folder.join(FTL.replace("/en/", &format!("/{language}/")).replace("late-", "later-")))
            .unwrap();
    }
    std::fs::remove_file(bench.folder.join(RON.replace("late-", "later-"))).unwrap();
    bench.until("it is gone", |flow| !flow.model(0.0).library.scenarios.contains_key("later-parcel"));
    assert!(bench.flow().model(0.0).mistakes.is_empty());
}

#[test]
fn whatever_befalls_the_folder_is_told_and_mended() {
    let mut bench = Bench::new();
    let title = title_of(bench.flow());
    let is_sound = |flow: &Flow| flow.model(0.0).mistakes.is_empty();

    // Half a file, as a slow writer leaves it for a while.
    bench.save(FTL, &bench.text.as_bytes()[..bench.text.len() / 2]);
    bench.until("half a file", |flow| is_told(flow, FTL));
    assert_eq!(title_of(bench.flow()), title);
    // No text at all, and far too much of it.
    for (what, bytes) in [("not UTF-8", vec![b'a', 0xFF, 0xFE]), ("50 MB", vec![b'#'; 50 << 20])] {
        bench.save(FTL, bytes);
        bench.until(what, |flow| flow.model(0.0).mistakes.iter().any(|d| d.file == FTL && d.code.starts_with('R')));
        assert_eq!(title_of(bench.flow()), title, "{what}");
        bench.save(FTL, bench.titled(what));
        bench.until_title(what);
        bench.save(FTL, &bench.text);
        bench.until_title(&title);
    }
    #[cfg(unix)]
    {
        // A folder that leads back into itself, a text that leads nowhere.
        std::os::unix::fs::symlink(&bench.folder, bench.folder.join("scenarios/round")).unwrap();
        std::os::unix::fs::symlink("nowhere", bench.folder.join("scenarios/lost.ron")).unwrap();
        bench.until("a link to nowhere", |flow| is_told(flow, "scenarios/lost.ron"));
        std::fs::remove_file(bench.folder.join("scenarios/lost.ron")).unwrap();
        bench.until("no such link", is_sound);
        bench.save(FTL, bench.titled("With a loop"));
        bench.until_title("With a loop");
        std::fs::remove_file(bench.folder.join("scenarios/round")).unwrap();
    }
    // The whole folder, gone and back.
    let away = bench.folder.with_extension("away");
    for round in 0..2 {
        std::fs::rename(&bench.folder, &away).unwrap();
        bench.until("the folder is gone", |flow| !is_sound(flow));
        assert!(bench.flow().model(0.0).library.scenarios.contains_key("late-parcel"));
        std::fs::rename(&away, &bench.folder).unwrap();
        bench.until("the folder is back", is_sound);
        let title = format!("Back {round}");
        bench.save(FTL, bench.titled(&title));
        bench.until_title(&title);
    }
    std::fs::remove_dir_all(&bench.folder).unwrap();
    bench.until("the folder is deleted", |flow| !is_sound(flow));
    let title = "Back again";
    std::fs::create_dir_all(bench.folder.join("locales/en/scenarios")).unwrap();
    bench.save(FTL, bench.titled(title));
    bench.until_title(title);
    bench.until("all is well", is_sound);
}

/// Resident memory in KiB.
#[cfg(target_os = "linux")]
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// `cargo test --test flow -- --ignored --nocapture a_hundred` tells how long each save took to show.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes a minute, and its bound holds for optimised code on a machine that does nothing else"]
fn a_hundred_saves_in_a_row_show_within_a_second_each() {
    let threads = || std::fs::read_dir("/proc/self/task").unwrap().count();
    let mut bench = Bench::new();
    // The first ones fill what is kept for good.
    let mut save = |title: &str| {
        bench.save(FTL, bench.titled(title));
        bench.until_title(title)
    };
    (0..10).for_each(|n| assert!(save(&format!("Warm {n}")) > Duration::ZERO));
    let (before, threads_before) = (memory(), threads());
    let mut took: Vec<Duration> = (0..100).map(|n| save(&format!("Save {n}"))).collect();
    took.sort();
    let at = |percent: usize| took[(took.len() - 1) * percent / 100].as_millis();
    eprintln!("ms until a save shows: min {} median {} p90 {} p99 {} max {}", at(0), at(50), at(90), at(99), at(100));
    eprintln!("memory: {before} KiB before, {} KiB after; threads: {threads_before}, {}", memory(), threads());
    assert!(at(100) <= 1000, "the slowest took {} ms", at(100));
    assert!(memory() < before + 20_000 && threads() == threads_before);
}
