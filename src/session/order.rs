//! What starts an attempt, and how its terms are written down.

use crate::practice::Options;

/// What starts an attempt.
#[derive(Debug, Clone, Copy)]
pub struct Order<'o> {
    /// The scenario's id.
    pub scenario: &'o str,
    /// The language.
    pub locale: &'o str,
    /// The policy's id; without one the scenario's own holds.
    pub policy: Option<&'o str>,
    /// The seed.
    pub seed: u64,
    /// Practice or assessment, and how rude a customer may get.
    pub options: Options,
}

impl<'o> Order<'o> {
    /// Practice under the scenario's own policy.
    pub fn new(scenario: &'o str, locale: &'o str, seed: u64) -> Order<'o> {
        Order { scenario, locale, policy: None, seed, options: Options::default() }
    }
}

/// Terms as the store keeps them.
pub(super) fn write_options(options: Options) -> String {
    serde_json::to_string(&options).unwrap_or_default()
}

/// Terms as they were kept; an attempt from before there were any was practice.
///
/// # Errors
/// When they were written by another program or a later version.
pub fn read_options(kept: &str) -> Result<Options, serde_json::Error> {
    if kept.is_empty() { Ok(Options::default()) } else { serde_json::from_str(kept) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::{Intensity, Mode};

    #[test]
    fn terms_go_round_and_old_attempts_were_practice() {
        for mode in Mode::ALL {
            for intensity in Intensity::ALL {
                let options = Options { mode, intensity };
                assert_eq!(read_options(&write_options(options)).unwrap(), options);
            }
        }
        assert_eq!(read_options("").unwrap(), Options::default());
        assert_eq!(write_options(Options::default()), r#"{"mode":"practice","intensity":"mild"}"#, "part of the file's format");
        assert!(read_options(r#"{"mode":"exam"}"#).is_err());
    }
}
