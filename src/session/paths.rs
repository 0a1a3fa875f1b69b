//! Where the program keeps its files. Creates nothing by itself.

use crate::store::DEFAULT_PROFILE;
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// Names one folder for everything, for tests and portable use.
const OVERRIDE: &str = "SABR_DATA";

/// Why no folder can be named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// The system does not say where the person's home is.
    #[error("there is no home folder to keep attempts in; name one with --data DIR or {OVERRIDE}")]
    NoHome,
}

/// The program's folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    data: PathBuf,
    config: PathBuf,
}

impl Folders {
    /// The folder given (`--data`), else `SABR_DATA`, else the places the system keeps for such files.
    ///
    /// # Errors
    /// When none is given and the system names no home.
    pub fn find(given: Option<&Path>) -> Result<Folders, PathError> {
        let named = given.map(Path::to_owned).or_else(|| std::env::var_os(OVERRIDE).filter(|v| !v.is_empty()).map(PathBuf::from));
        if let Some(folder) = named {
            return Ok(Folders { data: folder.clone(), config: folder });
        }
        let dirs = ProjectDirs::from("", "", "sabr").ok_or(PathError::NoHome)?;
        Ok(Folders { data: dirs.data_dir().to_owned(), config: dirs.config_dir().to_owned() })
    }

    /// The file of attempts.
    pub fn attempts(&self) -> PathBuf {
        self.data.join("attempts.db")
    }

    /// The queue of learning records on their way to a record store.
    pub fn learning_records(&self) -> PathBuf {
        self.data.join("learning-records.db")
    }

    /// The file of settings.
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.ron")
    }

    /// The file of settings of a profile, by its opaque id.
    pub fn settings_of(&self, profile: &str) -> PathBuf {
        if profile == DEFAULT_PROFILE { self.settings() } else { self.config.join(format!("settings-{profile}.ron")) }
    }

    /// Who practised in the window last, by the profile's opaque id: it opens with them again.
    pub fn last_person(&self) -> PathBuf {
        self.config.join("last-person")
    }

    /// The person's own content, laid over what ships.
    pub fn content(&self) -> PathBuf {
        self.data.join("content")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_folder_holds_everything() {
        let folders = Folders::find(Some(Path::new("/x"))).unwrap();
        assert_eq!(folders.attempts(), Path::new("/x/attempts.db"));
        assert_eq!(folders.settings(), Path::new("/x/settings.ron"));
        assert_eq!(folders.settings_of(DEFAULT_PROFILE), folders.settings());
        assert_eq!(folders.settings_of("k3v9"), Path::new("/x/settings-k3v9.ron"));
        assert_eq!(folders.content(), Path::new("/x/content"));
    }
}
