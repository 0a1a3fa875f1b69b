//! After the last word: how it ended, told to the trainee, and the way to the debrief.
//!
//! Must never tell a score.

use crate::locale::Msg;
use crate::practice::Practice;
use crate::ui::action::Action;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::place;
use crate::ui::widgets::scroll::scroll_beside;
use crate::ui::words::Look;
use egui::{Rect, ScrollArea, Ui, pos2, vec2};

/// Shows the closing card.
pub fn closing_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, most: f32) -> Option<Action> {
    let (ending, _) = practice.ended()?;
    let whole = ui.max_rect();
    let pad = look.space(Space::Huge);
    let width = (whole.width() - 2.0 * pad).min(look.theme.reading_width() * 1.25).max(1.0);
    let column = Rect::from_min_size(
        pos2(whole.center().x - width / 2.0, whole.top() + look.space(Space::Large)),
        vec2(width, f32::INFINITY),
    );
    let (clicked, used) = place(ui, look, column, |ui| {
        let words = |id: String| practice.script().text(&id).to_owned();
        let room = most - look.theme.control_height() - look.space(Space::Section) - look.space(Space::Large);
        let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(room.max(40.0));
        scroll_beside(ui, look, "ending", area, |ui| {
            text::label(ui, &look.text(Msg::EndedHeading), &look.theme.overline());
            let title = text::selectable(ui, &words(format!("ending-{ending}.title")), &look.theme.title(), &[]);
            focus::arrive_at(&title, ui, 2, "ending");
            text::selectable(ui, &words(format!("ending-{ending}")), &look.theme.body(), &[]);
        });
        ui.add_space(look.space(Space::Medium));
        Button::new(&look.text(Msg::EndedDebrief), Rank::Primary).icon_after(Icon::Forward).show(ui, look).clicked()
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom() + look.space(Space::Large))));
    clicked.then_some(Action::OpenDebrief)
}
