//! “Play from here”: the moods to arrive with, and a seed.
//!
//! Every mood can be set by buttons as well as by pointing at its bar. Must never begin anything itself.

use super::turn::section;
use crate::language::digit_value;
use crate::locale::AuthorMsg;
use crate::scenario::{Axis, Mood, Scenario, TurnId};
use crate::ui::action::Action;
use crate::ui::reply_box::ReplyBox;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::field::{Field, field};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::widgets::{access, meter};
use crate::ui::words::{self, Look};
use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// How far a button moves a mood.
const STEP: i32 = 5;

/// The form while it is open.
pub struct Trial {
    moods: Mood,
    seed: ReplyBox,
}

impl Trial {
    pub fn new(scenario: &Scenario) -> Trial {
        Trial { moods: scenario.mood, seed: ReplyBox::default() }
    }
}

/// Shows the button, or the form it opens.
pub fn trial_ui(ui: &mut Ui, look: &Look<'_>, scenario: &Scenario, turn: &TurnId, open: &mut Option<Trial>) -> Option<Action> {
    let Some(trial) = open else {
        let word = look.text(AuthorMsg::AuthorPlay);
        if Button::new(&word, Rank::Primary).icon_after(Icon::Forward).show(ui, look).clicked() {
            *open = Some(Trial::new(scenario));
        }
        return None;
    };
    section(ui, look, AuthorMsg::AuthorPlayMoods);
    for axis in Axis::ALL {
        ui.push_id(axis.id(), |ui| mood_ui(ui, look, axis, &mut trial.moods));
    }
    let label = look.text(AuthorMsg::AuthorPlaySeed);
    text::label(ui, &label, &look.theme.small());
    field(
        ui,
        look,
        Field { id: "sabr author seed", label: &label, max_chars: Some(super::LONGEST_FIELD), ..Field::default() },
        &mut trial.seed,
        false,
    );
    ui.add_space(look.space(Space::Small));
    let (go, cancel) = (look.text(AuthorMsg::AuthorPlayGo), look.text(AuthorMsg::AuthorAddCancel));
    let ways = [Button::new(&go, Rank::Primary).icon_after(Icon::Forward), Button::new(&cancel, Rank::Quiet)];
    match buttons(ui, look, &ways) {
        Some(0) => {
            let moods = (trial.moods != scenario.mood).then_some(trial.moods);
            let seed = seed(trial.seed.text());
            Some(Action::PlayFrom { scenario: scenario.id.to_string(), turn: turn.clone(), moods, seed })
        }
        Some(_) => {
            *open = None;
            None
        }
        None => None,
    }
}

/// A number in digits of any kind; nothing else is a seed.
fn seed(text: &str) -> Option<u64> {
    let digits: Option<String> = text.trim().chars().map(|c| digit_value(c).map(|d| d.to_string())).collect();
    digits?.parse().ok()
}

/// One mood: its name and number, less, a bar to point at, more.
fn mood_ui(ui: &mut Ui, look: &Look<'_>, axis: Axis, moods: &mut Mood) {
    let name = look.text(words::axis(axis));
    let value = moods.get(axis);
    let args = [("axis", name.as_str().into())];
    let (less, more) = (look.with(AuthorMsg::AuthorLess, &args), look.with(AuthorMsg::AuthorMore, &args));
    let less = Button::icon_only(Icon::Minus, &less, Rank::Secondary).small();
    let more = Button::icon_only(Icon::Plus, &more, Rank::Secondary).small();
    text::label(ui, &format!("{name} {}", look.number(value)), &look.theme.small().color(look.theme.palette.ink));
    let whole = ui.available_rect_before_wrap();
    let size = less.size(ui, look, whole.width());
    let row = Rect::from_min_size(whole.min, vec2(whole.width(), size.y));
    let (less, _) = place(ui, look, slice(row, look.rtl, 0.0, size.x), |ui| less.show(ui, look));
    let middle =
        slice(row, look.rtl, size.x, (row.width() - 2.0 * size.x).max(1.0)).shrink2(vec2(look.space(Space::Medium), 0.0));
    let (more, _) = place(ui, look, slice(row, look.rtl, row.width() - size.x, size.x), |ui| more.show(ui, look));
    let bar = ui.interact(middle, ui.id().with("bar"), Sense::CLICK | Sense::DRAG);
    if let Some(at) = bar.interact_pointer_pos() {
        let along = if look.rtl { middle.right() - at.x } else { at.x - middle.left() };
        moods.set(axis, (along / middle.width() * 100.0).round() as i32);
    }
    if less.clicked() {
        moods.set(axis, value - STEP);
    }
    if more.clicked() {
        moods.set(axis, value + STEP);
    }
    let line = Rect::from_center_size(middle.center(), vec2(middle.width(), look.theme.em(8.0)));
    let color = look.theme.palette.axes[Axis::ALL.iter().position(|a| *a == axis).unwrap_or_default()];
    meter::bar(ui, look, line, moods.get(axis) as f32 / 100.0, color);
    bar.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &name));
    access::meter(&bar, &name, moods.get(axis).into());
    access::role(&bar, Role::Meter);
    ui.advance_cursor_after_rect(row);
    ui.add_space(look.space(Space::Small));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_are_numbers_in_any_digits() {
        assert_eq!([seed("42"), seed(" ۴۲ "), seed("٤٢"), seed(""), seed("x1")], [Some(42), Some(42), Some(42), None, None]);
    }
}
