//! A portrait at rest, as it stands on cards and in the brief: drawn once and kept until something about it changes.
//!
//! Must never ask for a frame.

use super::{Expression, Life, Picture};
use crate::scenario::{Channel, Looks, Mood, Scenario};
use crate::ui::theme::Theme;
use crate::ui::words::{self, Look};
use egui::{Id, Rect, Shape, Ui, Vec2, vec2};

/// What a kept drawing was made from.
#[derive(Debug, Clone, PartialEq)]
struct Made {
    words: String,
    language: String,
    mood: Mood,
    channel: Channel,
    theme: Theme,
    size: Vec2,
    pixels_per_point: f32,
    mirrored: bool,
}

/// Paints a customer who has not begun to speak, in the mood the conversation will begin with.
pub fn before_start(ui: &Ui, look: &Look<'_>, rect: Rect, scenario: &Scenario) {
    if !ui.is_rect_visible(rect) {
        return;
    }
    let made = Made {
        words: words::before_start(look, scenario, "look"),
        language: look.words.tag.clone(),
        mood: scenario.mood,
        channel: scenario.channel,
        theme: look.theme,
        size: rect.size(),
        pixels_per_point: ui.ctx().pixels_per_point(),
        mirrored: look.rtl,
    };
    let id = Id::new(("sabr portrait", scenario.id.as_str(), rect.width().to_bits()));
    let kept = ui.data(|data| data.get_temp::<(Made, Shape)>(id)).filter(|(before, _)| *before == made);
    let (_, mut shape) = kept.unwrap_or_else(|| {
        let fresh = (made.clone(), draw(&made, scenario));
        ui.data_mut(|data| data.insert_temp(id, fresh.clone()));
        fresh
    });
    shape.translate(rect.min.to_vec2());
    ui.painter().add(shape);
}

fn draw(made: &Made, scenario: &Scenario) -> Shape {
    let picture = Picture {
        looks: &Looks::new(scenario.id.as_str(), &made.language, &made.words),
        expression: Expression::of(&made.mood),
        life: Life::default(),
        channel: made.channel,
        speaks: None,
        ring: None,
        mirrored: made.mirrored,
    };
    picture.shape(Rect::from_min_size(vec2(0.0, 0.0).to_pos2(), made.size), &made.theme, made.pixels_per_point)
}
