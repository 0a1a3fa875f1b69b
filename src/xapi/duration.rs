//! Lengths of time as ISO 8601 has them: `PT2M5S`.

use std::fmt::Write;

/// So many seconds; hours are the largest part, since days are not all of one length.
pub(super) fn iso8601(secs: u32) -> String {
    let (hours, minutes, seconds) = (secs / 3600, secs / 60 % 60, secs % 60);
    let mut text = "PT".to_owned();
    for (value, letter) in [(hours, 'H'), (minutes, 'M'), (seconds, 'S')] {
        if value > 0 || (letter == 'S' && text.len() == 2) {
            let _ = write!(text, "{value}{letter}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_are_nothing_are_left_out() {
        let told = [0, 7, 60, 125, 3600, 90_061].map(iso8601);
        assert_eq!(told, ["PT0S", "PT7S", "PT1M", "PT2M5S", "PT1H", "PT25H1M1S"]);
        for text in told {
            text.parse::<jiff::Span>().unwrap();
        }
    }
}
