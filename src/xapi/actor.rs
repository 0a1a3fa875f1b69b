//! Whose attempt it is: an account with an opaque name. Never an e-mail address, never the name of a profile.

use super::vocabulary::HOME_PAGE;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// The id of a profile that every machine has; it tells nobody from anybody.
const SHARED: &str = "default";

/// An account in somebody's system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The system.
    pub home_page: String,
    /// The account's name there.
    pub name: String,
}

impl Account {
    /// The pseudonym of a profile: its opaque id. The default profile, which every machine has, is told from others by the random id of the
    /// first attempt it keeps.
    pub fn pseudonym(profile: &str, first_attempt: &str) -> Account {
        let name = if profile == SHARED { format!("{SHARED}-{first_attempt}") } else { profile.to_owned() };
        Account { home_page: HOME_PAGE.to_owned(), name }
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Inner<'a> {
            home_page: &'a str,
            name: &'a str,
        }
        let mut map = s.serialize_map(Some(2))?;
        map.serialize_entry("objectType", "Agent")?;
        map.serialize_entry("account", &Inner { home_page: &self.home_page, name: &self.name })?;
        map.end()
    }
}
