//! A small scenario with everything a desk can hold, put on every channel, in four languages. Its words serve tests alone.

use sabr::content::{Library, Sources};
use std::sync::OnceLock;

/// Channels as content names them.
pub const CHANNELS: [&str; 6] = ["Chat", "Phone", "Email", "Social", "Sms", "Counter"];

const SCENARIO: &str = include_str!("desk/desk.ron");
const TEXTS: [(&str, &str); 4] = [
    ("en", include_str!("desk/en.ftl")),
    ("fa", include_str!("desk/fa.ftl")),
    ("ar", include_str!("desk/ar.ftl")),
    ("th", include_str!("desk/th.ftl")),
];

/// The scenario's id on a channel.
pub fn id(channel: &str) -> String {
    format!("desk-{}", channel.to_lowercase())
}

/// Its files, for all channels.
pub fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for channel in CHANNELS {
        let id = id(channel);
        let private = if channel == "Social" { ", private: true" } else { "" };
        let ron = SCENARIO.replace("@id", &id).replace("@channel", channel).replace("@private", private);
        files.push((format!("scenarios/shop/{id}.ron"), ron));
        for (language, text) in TEXTS {
            files.push((format!("locales/{language}/scenarios/{id}.ftl"), on_channel(text, channel)));
        }
    }
    files
}

/// An e-mail has letters and a subject, the others have neither.
fn on_channel(text: &str, channel: &str) -> String {
    let (mut kept, mut dropping) = (String::new(), false);
    let mail = channel == "Email";
    for line in text.lines() {
        let starts = !line.is_empty() && !line.starts_with(' ');
        if starts {
            dropping = if mail { line.starts_with("turn-") } else { line.starts_with("letter-") || line.starts_with("subject") };
        }
        if !dropping {
            kept.push_str(&line.replacen("letter-", "turn-", usize::from(starts)));
            kept.push('\n');
        }
    }
    kept
}

/// What ships, and these.
pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let mut sources = Sources::embedded();
        sources.0.extend(files());
        let library = Library::new(sources);
        let own: Vec<_> = library.diagnostics.iter().filter(|d| d.file.contains("/desk-")).collect();
        assert!(own.is_empty(), "{own:#?}");
        library
    })
}
