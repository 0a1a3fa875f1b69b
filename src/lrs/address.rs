//! The address of a record store: checked before anything goes there.

use std::fmt;

/// Where a store's resources are, with a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(String);

/// Why an address cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Not HTTP at all.
    #[error("`{0}` is no address of a record store; one begins with https://")]
    NotHttp(String),
    /// A password where others can read it.
    #[error("an address must not hold a name or a password: others can read the command line. See `sabr xapi send --help`")]
    Password,
    /// Not encrypted, and not on this machine.
    #[error(
        "`{0}` is not encrypted: names, scores and the password could be read on the way. Use https://, or say --unencrypted"
    )]
    Unencrypted(String),
    /// Has a part that only a page has.
    #[error("the address of a record store has no `?` and no `#`: `{0}`")]
    Query(String),
}

impl Address {
    /// Checks an address as a person writes it; that of the statements themselves will do, too.
    ///
    /// # Errors
    /// When nothing may be sent there.
    pub fn parse(text: &str, unencrypted: bool) -> Result<Address, AddressError> {
        let text = text.trim();
        let lower = text.to_ascii_lowercase();
        let secure = lower.starts_with("https://");
        let Some(rest) = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")) else {
            return Err(AddressError::NotHttp(text.to_owned()));
        };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err(AddressError::Password);
        }
        if authority.is_empty() || text.contains(char::is_whitespace) {
            return Err(AddressError::NotHttp(text.to_owned()));
        }
        if text.contains(['?', '#']) {
            return Err(AddressError::Query(text.to_owned()));
        }
        if !secure && !unencrypted && !is_here(authority) {
            return Err(AddressError::Unencrypted(text.to_owned()));
        }
        let base = text.trim_end_matches('/');
        let base = base.strip_suffix("/statements").unwrap_or(base).trim_end_matches('/');
        Ok(Address(format!("{base}/")))
    }

    /// As it is kept and told.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A resource of the store.
    pub fn resource(&self, name: &str) -> String {
        format!("{}{name}", self.0)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a host is this machine: nobody reads along there.
fn is_here(authority: &str) -> bool {
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_addresses_are_taken() {
        let base = |text: &str| Address::parse(text, false).map(|a| a.0);
        for text in ["https://lrs.example/xapi", "https://lrs.example/xapi/", " https://lrs.example/xapi/statements "] {
            assert_eq!(base(text).unwrap(), "https://lrs.example/xapi/");
        }
        assert_eq!(base("http://127.0.0.1:8100/xAPI").unwrap(), "http://127.0.0.1:8100/xAPI/");
        assert_eq!(base("http://[::1]:8100").unwrap(), "http://[::1]:8100/");
        assert!(matches!(base("http://lrs.example/"), Err(AddressError::Unencrypted(_))));
        assert!(matches!(base("http://127.0.0.1.evil.example/"), Err(AddressError::Unencrypted(_))));
        assert!(Address::parse("http://lrs.example/", true).is_ok());
        assert!(matches!(base("https://me:secret@lrs.example/"), Err(AddressError::Password)));
        assert!(matches!(base("https://lrs.example/?a=b"), Err(AddressError::Query(_))));
        for text in ["lrs.example", "ftp://lrs.example", "https://", "https://a b/"] {
            assert!(matches!(base(text), Err(AddressError::NotHttp(_))), "{text}");
        }
    }
}
