//! What ships inside the program.

use super::sources::Sources;
use crate::parallel::in_parallel;
use include_dir::{Dir, File, include_dir};

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static LEXICONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicons");
static POLICIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/policies");
static TEMPERAMENTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/temperaments");

impl Sources {
    /// The content the program carries.
    pub fn embedded() -> Sources {
        let folders = [
            ("scenarios", &SCENARIOS),
            ("locales", &LOCALES),
            ("assets/lexicons", &LEXICONS),
            ("assets/policies", &POLICIES),
            ("assets/temperaments", &TEMPERAMENTS),
        ];
        let mut files = Vec::new();
        folders.into_iter().for_each(|(name, dir)| add(dir, name, &mut files));
        // Millions of bytes are looked through, and copied: the longest part of a short command, if it is not done with care.
        let texts = in_parallel(&files, |(_, file)| simdutf8::basic::from_utf8(file.contents()).ok().map(str::to_owned));
        let texts = files.into_iter().zip(texts).filter_map(|((path, _), text)| Some((path, text?)));
        Sources(texts.collect())
    }
}

/// Whether a file ships with the program, whatever it says elsewhere.
pub(super) fn ships(path: &str) -> bool {
    let within = |folder: &str, dir: &Dir<'_>| path.strip_prefix(folder).is_some_and(|file| dir.get_file(file).is_some());
    within("assets/temperaments/", &TEMPERAMENTS)
        || within("assets/policies/", &POLICIES)
        || within("assets/lexicons/", &LEXICONS)
        || within("scenarios/", &SCENARIOS)
        || within("locales/", &LOCALES)
}

fn add<'d>(dir: &'d Dir<'d>, name: &str, files: &mut Vec<(String, &'d File<'d>)>) {
    for file in dir.files() {
        let path = format!("{name}/{}", file.path().to_string_lossy().replace('\\', "/"));
        if Sources::is_content(&path) {
            files.push((path, file));
        }
    }
    dir.dirs().for_each(|sub| add(sub, name, files));
}
