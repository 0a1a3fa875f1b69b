//! The stage: portraits that follow the mood, at rest when nothing moves, and drawn to be looked at.

use crate::*;
use egui::{Rect, pos2, vec2};
use sabr::scenario::{Channel, Looks, Mood};
use sabr::ui::stage::{Expression, Life, Picture};
use sabr::ui::theme::Theme;

const MOODS: [Mood; 6] = [
    Mood { patience: 70, anger: 10, confusion: 10, trust: 50 },
    Mood { patience: 95, anger: 0, confusion: 0, trust: 95 },
    Mood { patience: 50, anger: 55, confusion: 10, trust: 30 },
    Mood { patience: 15, anger: 100, confusion: 10, trust: 5 },
    Mood { patience: 60, anger: 5, confusion: 95, trust: 40 },
    Mood { patience: 5, anger: 20, confusion: 10, trust: 20 },
];
const CHANNELS: [Channel; 6] = [Channel::Chat, Channel::Phone, Channel::Email, Channel::Social, Channel::Sms, Channel::Counter];

fn of(theme: ThemeChoice) -> Theme {
    Theme::new(&Settings { theme, ..Settings::default() })
}

/// All looks at home in a language, in all moods; for each theme the first rows. Into `$SABR_SHOTS`, as the screens are.
#[test]
#[ignore = "draws pictures to be looked at"]
fn shots_of_the_stage() {
    let folder = std::env::var("SABR_SHOTS").unwrap_or_else(|_| "target/shots".into());
    let side: f32 = std::env::var("SABR_SIDE").ok().and_then(|s| s.parse().ok()).unwrap_or(150.0);
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    let themes = [
        ("light", ThemeChoice::Light),
        ("dark", ThemeChoice::Dark),
        ("black", ThemeChoice::ContrastDark),
        ("white", ThemeChoice::ContrastLight),
    ];
    for language in LANGUAGES {
        for (name, theme) in themes {
            let name = format!("sheet-{language}-{name}");
            if !only.split(',').any(|part| name.contains(part)) {
                continue;
            }
            let people = Looks::at_home(language);
            let size = [(side + 10.0) * MOODS.len() as f32, (side + 10.0) * people.len() as f32];
            raster::shoot(format!("{folder}/{name}.png"), size, 1.0, |ui| {
                ui.painter().rect_filled(ui.max_rect(), 0.0, of(theme).palette.surface);
                for (row, looks) in people.iter().enumerate() {
                    for (column, mood) in MOODS.iter().enumerate() {
                        let at = pos2(5.0 + column as f32 * (side + 10.0), 5.0 + row as f32 * (side + 10.0));
                        let rect = Rect::from_min_size(at, vec2(side, side));
                        let picture = Picture {
                            looks,
                            expression: Expression::of(mood),
                            life: Life::default(),
                            channel: CHANNELS[(row + column) % 6],
                            speaks: (column == 3).then_some(0.3),
                            ring: Some([mood.patience, mood.anger, mood.confusion, mood.trust].map(|v| v as f32 / 100.0)),
                            mirrored: language == "fa" || language == "ar",
                        };
                        ui.painter().add(picture.shape(rect, &of(theme), ui.ctx().pixels_per_point()));
                    }
                }
            });
        }
    }
}
