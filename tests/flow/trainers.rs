//! The trainer's view: files dropped on the window are read and counted beside it, and what cannot be read is named.

use super::*;
use bevy::window::FileDragAndDrop;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A file with the results of somebody who has played once.
fn results(folder: &Path, name: &str) -> PathBuf {
    let data = tempfile::tempdir().unwrap();
    let mut window = flow(data.path(), "fa");
    window.apply(Action::Start("late-parcel".into()), 0.0);
    play(&mut window, 0.0, 60);
    drop(window);
    let store = Store::open(&data.path().join("attempts.db")).unwrap();
    let mut out = Vec::new();
    store.export("default", "2026-11-22T10:00:00Z", &mut out).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, out).unwrap();
    path
}

/// Lets go of files over the window, together.
fn drop_on(app: &mut App, paths: &[PathBuf]) {
    for path_buf in paths {
        let window = Entity::PLACEHOLDER;
        app.world_mut().write_message(FileDragAndDrop::DroppedFile { window, path_buf: path_buf.clone() });
    }
}

/// Looks as the window does until all is read and counted.
fn counted(app: &mut App) {
    let since = Instant::now();
    loop {
        app.update();
        let trainer = app.world().resource::<Flow>().model(0.0).trainer.unwrap();
        if trainer.read.is_some() && trainer.reading.is_none() && !trainer.counting {
            return;
        }
        assert!(since.elapsed() < Duration::from_secs(60), "it does not end");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn files_dropped_on_the_trainers_view_are_read_and_elsewhere_they_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<PathBuf> = (1..=5).map(|n| results(folder.path(), &format!("{n}.jsonl"))).collect();
    std::fs::write(folder.path().join("notes.txt"), "no results").unwrap();
    let data = tempfile::tempdir().unwrap();
    let mut window = flow(data.path(), "fa");
    let settings = window.model(0.0).settings.clone();
    window.apply(Action::Set(Settings { training: true, ..settings }), 0.0);
    let mut app = app(window);
    drop_on(&mut app, &files);
    app.update();
    let trainer = |app: &App| {
        let trainer = app.world().resource::<Flow>().model(0.0).trainer.unwrap();
        let troubles = trainer.read.map(|read| read.troubles.iter().map(|t| t.file.clone()).collect::<Vec<_>>());
        (trainer.read.map(|read| read.files), trainer.study.map(|study| study.strands.len()), troubles.unwrap_or_default())
    };
    assert_eq!(trainer(&app), (None, None, vec![]), "nothing asked for them in the library");

    app.world_mut().resource_mut::<Flow>().apply(Action::OpenTrainer, 1.0);
    drop_on(&mut app, &files[..3]);
    counted(&mut app);
    assert_eq!(trainer(&app), (Some(3), Some(0), vec![]), "too few to be shown");
    drop_on(&mut app, &files[2..]);
    counted(&mut app);
    assert_eq!(trainer(&app), (Some(5), Some(1), vec![]), "added, each file once");
    drop_on(&mut app, &[folder.path().join("notes.txt"), folder.path().join("nowhere")]);
    counted(&mut app);
    assert_eq!(trainer(&app), (Some(5), Some(1), vec!["notes.txt".into(), "nowhere".into()]));
    app.world_mut().resource_mut::<Flow>().apply(Action::ForgetResults, 2.0);
    assert_eq!(trainer(&app), (None, None, vec![]));
}
