//! Spoken channels: what was said is gone, but for the last two lines of the customer and one's own last words. After the contact all
//! of it is there.
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
    let lines = practice.lines();
    let heard = (0..lines.len()).rev().filter(|index| matches!(lines[*index], Line::Customer { .. })).nth(KEPT - 1).unwrap_or(0);
    // What the customer answered to stays beside a long answer.
    let own = lines.iter().rposition(|line| matches!(line, Line::Agent { .. }));
    own.map_or(0, |own| own.min(heard))
}

/// A quiet line in the place of what is gone.
pub fn gone_ui(ui: &mut Ui, look: &Look<'_>) {
    text::label(ui, &look.text(Msg::CaptionsGone), &look.theme.small().center());
}
