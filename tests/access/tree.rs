//! The tree of every screen: roles, names, levels, states.

use crate::stage::{LANGUAGES, SIZES, Told, all_screens, printed, screen, tree};
use egui::accesskit::Role;

/// Prints all trees, to be read: `cargo test … --test access -- --ignored print --nocapture`; `SABR_ONLY=fa` for one language.
#[test]
#[ignore = "prints trees to be read by people"]
fn print() {
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    for language in LANGUAGES.into_iter().filter(|l| only.is_empty() || *l == only) {
        for (name, owner) in all_screens(language) {
            println!("== {language} {name}\n{}", printed(&tree(&screen(owner, SIZES[0]))));
        }
    }
}
