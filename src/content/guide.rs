//! The author's guide: a short book for people who write scenarios and do not program.
//!
//! Chapters are Markdown in `assets/guide`; a test runs the commands they quote. English only, as the diagnostics are.

use include_dir::{Dir, include_dir};

static GUIDE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/guide");

/// A chapter of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chapter {
    /// Its number, from 1.
    pub number: u32,
    /// Its short name, such as `first-scenario`.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The whole text, Markdown, with the title.
    pub text: &'static str,
}

impl Chapter {
    /// All chapters in reading order.
    pub fn all() -> Vec<Chapter> {
        let read = |file: &'static include_dir::File<'static>| {
            let (number, id) = file.path().file_name()?.to_str()?.strip_suffix(".md")?.split_once('-')?;
            let text = file.contents_utf8()?;
            let title = text.lines().next()?.strip_prefix("# ")?;
            Some(Chapter { number: number.parse().ok()?, id, title, text })
        };
        let mut chapters: Vec<Chapter> = GUIDE.files().filter_map(read).collect();
        chapters.sort_by_key(|chapter| chapter.number);
        chapters
    }

    /// A chapter by its number or its name.
    pub fn of(wanted: &str) -> Option<Chapter> {
        let wanted = wanted.trim();
        let fits = |chapter: &Chapter| chapter.id.eq_ignore_ascii_case(wanted) || wanted.parse() == Ok(chapter.number);
        Chapter::all().into_iter().find(fits)
    }
}
