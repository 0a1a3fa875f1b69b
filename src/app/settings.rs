//! What a person chose, kept as RON in the configuration folder.
//!
//! Never stops a practice: a file that cannot be read gives the defaults and a warning.

use crate::ui::Settings;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Text sizes that screens are made for, in percent.
const TEXT_PERCENT: std::ops::RangeInclusive<u32> = 80..=200;

/// Why settings were not read or kept.
#[derive(Debug, thiserror::Error)]
pub(super) enum SettingsError {
    /// The file.
    #[error("{}: {source}; the settings are not kept", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    /// What is in it.
    #[error("{}: {source}; the defaults are used", path.display())]
    Syntax { path: PathBuf, source: Box<ron::error::SpannedError> },
    /// What should go into it.
    #[error("{}: {source}; the settings are not kept", path.display())]
    Unwritable { path: PathBuf, source: Box<ron::Error> },
}

/// Settings always come out valid, with what was wrong beside them. `None`: there are none yet, this is the first start.
pub(super) fn read(path: &Path) -> (Option<Settings>, Option<SettingsError>) {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return (None, None),
        Err(source) => return (None, Some(SettingsError::Io { path: path.to_owned(), source })),
    };
    match ron::from_str(&text) {
        Ok(settings) => (Some(settings), None),
        Err(source) => (None, Some(SettingsError::Syntax { path: path.to_owned(), source: Box::new(source) })),
    }
}

/// The nearest settings that can be used: a language there is, a text size that screens are made for.
pub(super) fn usable(settings: Settings, languages: &[String], fallback: &str) -> Settings {
    let language = if languages.contains(&settings.language) { settings.language } else { fallback.to_owned() };
    let text_percent = settings.text_percent.clamp(*TEXT_PERCENT.start(), *TEXT_PERCENT.end());
    Settings { language, text_percent, ..settings }
}

/// Keeps the settings; a reader never sees half a file.
///
/// # Errors
/// What the folder or disk refuse.
pub(super) fn write(path: &Path, settings: &Settings) -> Result<(), SettingsError> {
    let settings = settings.to_keep(read(path).0);
    let text = ron::ser::to_string_pretty(&settings, ron::ser::PrettyConfig::default())
        .map_err(|source| SettingsError::Unwritable { path: path.to_owned(), source: Box::new(source) })?;
    replace(path, &text).map_err(|source| SettingsError::Io { path: path.to_owned(), source })
}

/// Puts a file in the place of another at once.
///
/// # Errors
/// What the folder or disk refuse.
pub(super) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let beside = path.with_added_extension("new");
    let mut file = std::fs::File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::ThemeChoice;

    #[test]
    fn settings_go_round_and_broken_ones_only_warn() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/settings.ron");
        assert!(matches!(read(&path), (None, None)));
        let chosen = Settings {
            language: "th".into(),
            theme: ThemeChoice::ContrastDark,
            text_percent: 150,
            reduced_motion: true,
            ..Settings::default()
        };
        write(&path, &chosen).unwrap();
        assert_eq!(read(&path).0, Some(chosen));
        std::fs::write(&path, "(language: ").unwrap();
        assert!(matches!(read(&path), (None, Some(SettingsError::Syntax { .. }))));
        std::fs::write(&path, "(text_percent: 900, language: \"xx\")").unwrap();
        let read = usable(read(&path).0.unwrap(), &["en".into()], "en");
        assert_eq!((read.language.as_str(), read.text_percent), ("en", 200));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        assert!(write(&file.join("settings.ron"), &Settings::default()).is_err());
    }
}
