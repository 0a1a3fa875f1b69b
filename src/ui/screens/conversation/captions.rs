//! Spoken channels: what was said is gone, but for the last two lines of the customer. After the contact all of it is there.
//!
//! Must never hide what is new.

use crate::locale::Msg;
use crate::practice::{Line, Practice};
use crate::ui::text;
use crate::ui::words::Look;
use egui::Ui;

/// Lines of the customer that can be read again.
const KEPT: usize = 2;

/// The first line that can still be read.
pub fn first_shown(practice: &Practice) -> usize {
    if !practice.setup().scenario.channel.is_spoken() || practice.ended().is_some() {
        return 0;
    }
    let lines = practice.lines().iter().enumerate();
    let said = lines.filter(|(_, line)| matches!(line, Line::Customer { .. })).map(|(index, _)| index);
    said.rev().nth(KEPT - 1).unwrap_or(0)
}

/// A quiet line in the place of what is gone.
pub fn gone_ui(ui: &mut Ui, look: &Look<'_>) {
    text::label(ui, &look.text(Msg::CaptionsGone), &look.theme.small().center());
}
