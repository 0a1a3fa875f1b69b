//! Every scene of the desk as a picture, to be looked at.

use super::scenes;
use crate::*;

/// Draws into `target/shots` or `$SABR_SHOTS`, those `$SABR_ONLY` names parts of: `cargo test --test screens -- --ignored desk::shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn shots() {
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    for language in LANGUAGES {
        for scene in scenes() {
            for (size, percent, look) in [
                ([1280.0, 800.0], 100, ""),
                ([900.0, 600.0], 100, "-small"),
                ([480.0, 640.0], 200, "-large"),
                ([1280.0, 800.0], 100, "-dark"),
            ] {
                let name = format!("{language}-{}{look}", scene.name.replace(' ', "-"));
                if !only
                    .split(',')
                    .any(|part| name.contains(part.trim_end_matches('$')) && (!part.ends_with('$') || look.is_empty()))
                {
                    continue;
                }
                let mut owner = (scene.owner)(language);
                owner.settings.text_percent = percent;
                if look == "-dark" {
                    owner.settings.theme = ThemeChoice::Dark;
                }
                picture(&name, owner, size, &|harness| (scene.act)(harness, language));
            }
        }
    }
}
