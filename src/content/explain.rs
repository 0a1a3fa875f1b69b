//! The help page of every diagnostic: what it means, why it matters, a mistake and the same mended, whether it can be silenced.
//!
//! Pages are plain text in `assets/guide/codes`; a test holds that each code has one and each page a code. English only, as the
//! diagnostics are.

use include_dir::{Dir, include_dir};
use serde::Serialize;

static CODES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/guide/codes");

/// What is said of one code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Page {
    /// The code, such as `S012`.
    pub code: &'static str,
    /// What it is about, in one line.
    pub title: &'static str,
    /// The whole text.
    pub text: &'static str,
}

impl Page {
    /// All pages in the order of their codes.
    pub fn all() -> Vec<Page> {
        let files = CODES.files().filter_map(|file| file.contents_utf8());
        let mut pages: Vec<Page> = files.flat_map(read).collect();
        pages.sort_by_key(|page| page.code);
        pages
    }

    /// The page of a code, in capitals or small letters.
    pub fn of(code: &str) -> Option<Page> {
        Page::all().into_iter().find(|page| page.code.eq_ignore_ascii_case(code))
    }
}

/// The pages of one file: each begins with a line such as `# S012 A dead end`, outside of examples.
fn read(file: &'static str) -> Vec<Page> {
    let mut begins: Vec<usize> = Vec::new();
    let (mut at, mut example) = (0, false);
    for line in file.split_inclusive('\n') {
        example ^= line.starts_with("```");
        if line.starts_with("# ") && !example {
            begins.push(at);
        }
        at += line.len();
    }
    let ends = begins.iter().skip(1).copied().chain([file.len()]);
    let page = |(from, to): (&usize, usize)| {
        let (head, text) = file[*from..to].split_once('\n')?;
        let (code, title) = head.strip_prefix("# ")?.split_once(' ')?;
        Some(Page { code, title, text: text.trim() })
    };
    begins.iter().zip(ends).filter_map(page).collect()
}
