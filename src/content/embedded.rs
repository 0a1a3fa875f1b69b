//! What ships inside the program.

use super::sources::Sources;
use include_dir::{Dir, include_dir};

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static LEXICONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicons");
static POLICIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/policies");
static TEMPERAMENTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/temperaments");

impl Sources {
    /// The content the program carries.
    pub fn embedded() -> Sources {
        let mut sources = Sources::default();
        let folders = [
            ("scenarios", &SCENARIOS),
            ("locales", &LOCALES),
            ("assets/lexicons", &LEXICONS),
            ("assets/policies", &POLICIES),
            ("assets/temperaments", &TEMPERAMENTS),
        ];
        for (name, dir) in folders {
            add(dir, name, &mut sources);
        }
        sources
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

fn add(dir: &Dir<'_>, name: &str, sources: &mut Sources) {
    for file in dir.files() {
        let path = format!("{name}/{}", file.path().to_string_lossy().replace('\\', "/"));
        if let (true, Some(text)) = (Sources::is_content(&path), file.contents_utf8()) {
            sources.0.insert(path, text.to_owned());
        }
    }
    dir.dirs().for_each(|sub| add(sub, name, sources));
}
