//! What is asked of a record store and what it answers, without saying how it gets there.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// The network, or a stand-in for it.
pub trait Web {
    /// Asks and waits for the answer, whatever its status.
    ///
    /// # Errors
    /// When there is no answer, or not all of it.
    fn ask(&mut self, request: &Request) -> Result<Answer, Unreachable>;
}

/// What is done with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Adds.
    Post,
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What is done.
    pub method: Method,
    /// Where.
    pub url: String,
    /// The version of xAPI it is meant in; `None` for what is not xAPI.
    pub version: Option<Version>,
    /// Who asks.
    pub credentials: Option<Credentials>,
    /// Compact UTF-8 JSON.
    pub body: Option<String>,
}

/// What the store said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// How long to wait, as the store wrote it.
    pub retry_after: Option<String>,
    /// Where to go instead, as the store wrote it.
    pub location: Option<String>,
    /// The body; what is no UTF-8 in it is replaced.
    pub body: String,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct Unreachable {
    /// What the system said.
    pub why: String,
    /// Whether it took too long: a smaller batch may get through.
    pub slow: bool,
}

/// The version a request names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// 1.0.3, which every store knows.
    #[default]
    V1,
    /// 2.0.0 (IEEE 9274.1.1).
    V2,
}

impl Version {
    /// As the header has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Version::V1 => "1.0.3",
            Version::V2 => "2.0.0",
        }
    }
}

/// The value of an `Authorization` header. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(String);

impl Credentials {
    /// A name and a password.
    pub fn basic(user: &str, password: &str) -> Credentials {
        Credentials::encoded(&STANDARD.encode(format!("{user}:{password}")))
    }

    /// A pair that somebody else has encoded, as a launch hands it out.
    pub fn encoded(token: &str) -> Credentials {
        Credentials(format!("Basic {token}"))
    }

    /// For the header alone.
    pub fn header(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_encoded_and_never_printed() {
        // The example of RFC 7617.
        let credentials = Credentials::basic("Aladdin", "open sesame");
        assert_eq!(credentials.header(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(!format!("{credentials:?}").contains("QWxh"));
    }
}
