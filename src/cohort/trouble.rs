//! What is wrong with files of results: a closed list, so that every program can say it in its own words.

use serde::Serialize;

/// Why a file, or an attempt in it, was left out or is taken with a remark.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "why", content = "detail")]
pub enum Why {
    /// No file of results.
    Foreign,
    /// It cannot be read.
    Unreadable(String),
    /// There is no such file or folder.
    Missing,
    /// The system does not let this user read it.
    Forbidden,
    /// It is larger than results ever are.
    TooLarge,
    /// More files than can be meant.
    TooMany,
    /// It is locked with a password.
    Locked,
    /// A format of a later version.
    Later(u64),
    /// It ends in the middle; what came before is taken.
    CutOff,
    /// It was changed after it was written; attempts that are whole are taken.
    Changed,
    /// The attempt is not as it was recorded.
    Broken,
    /// The texts an attempt ran on are not there or not as they were.
    NoContent,
    /// It cannot be played again.
    NotPlayable(String),
    /// Another file tells the same attempt otherwise.
    Conflict,
    /// Its machine found it damaged when it was written out.
    DamagedThere(String),
    /// Counted again it comes to something else than was recorded; what was counted is taken.
    Recounted,
}

impl From<&std::io::Error> for Why {
    fn from(error: &std::io::Error) -> Why {
        match error.kind() {
            std::io::ErrorKind::NotFound => Why::Missing,
            std::io::ErrorKind::PermissionDenied => Why::Forbidden,
            _ => Why::Unreadable(error.to_string()),
        }
    }
}

impl Why {
    /// Whether the results are taken all the same.
    pub fn is_remark(&self) -> bool {
        matches!(self, Why::Recounted)
    }
}

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Trouble {
    /// The file, as it is shown: never used as a path.
    pub file: String,
    /// The attempt, where it is about one.
    pub attempt: Option<String>,
    /// What.
    #[serde(flatten)]
    pub why: Why,
}
