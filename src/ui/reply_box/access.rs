//! What assistive technology is told about a reply box and may ask of it.
//!
//! Must never expose text in any order but reading order.

use egui::accesskit::{Action, ActionData, Role};
use egui::{Event, Id, Rect, Response, Ui, WidgetInfo};

use super::history::Kind;
use super::{ReplyBox, ReplyBoxOptions};

impl ReplyBox {
    /// Applies requests to set the text or to replace the selection; whether the text changed.
    pub(super) fn take_accesskit(&mut self, ui: &Ui, id: Id, options: &ReplyBoxOptions<'_>, usable: bool) -> bool {
        let wanted: Vec<(Action, String)> = ui.input(|input| {
            let requests = input.events.iter().filter_map(|event| match event {
                Event::AccessKitActionRequest(request) if request.target_node == id.accesskit_id() => Some(request),
                _ => None,
            });
            requests
                .filter_map(|request| match &request.data {
                    Some(ActionData::Value(value)) => Some((request.action, value.to_string())),
                    _ => None,
                })
                .collect()
        });
        if !usable || wanted.is_empty() {
            return false;
        }
        self.edit(ui.ctx(), |editing| {
            for (action, value) in &wanted {
                match action {
                    Action::SetValue => editing.replace_all(value, options.max_chars),
                    Action::ReplaceSelectedText => editing.insert(value, Kind::Other, options.max_chars),
                    _ => {}
                }
            }
        })
    }

    /// Fills the node of the box.
    pub(super) fn describe(
        &self,
        ui: &Ui,
        response: &Response,
        options: &ReplyBoxOptions<'_>,
        _inner: Rect,
        usable: bool,
    ) {
        response.widget_info(|| WidgetInfo::text_edit(usable, "", &self.text, options.placeholder));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::MultilineTextInput);
            node.set_label(options.label);
            if usable {
                node.add_action(Action::SetValue);
                node.add_action(Action::ReplaceSelectedText);
            }
        });
    }
}
