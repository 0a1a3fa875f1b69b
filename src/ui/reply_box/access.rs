//! What assistive technology is told about a reply box and may ask of it.
//!
//! Each line becomes a text run with the place of every character, so that a screen reader can follow the caret.
//! Must never expose text in any order but reading order.

use egui::accesskit::{Action, ActionData, NodeId, Rect as Bounds, Role, TextDirection, TextPosition, TextSelection};
use egui::{Event, Id, Pos2, Response, Ui, UiBuilder, WidgetInfo};

use super::history::Kind;
use super::page::Row;
use super::{ReplyBox, ReplyBoxOptions};

/// A line as it was last described.
#[derive(Clone, Debug)]
pub(super) struct Run {
    node: NodeId,
    /// First byte of every character, and the end of the line.
    bytes: Vec<usize>,
}

/// One thing assistive technology may ask for.
enum Wish {
    SetText(String),
    Replace(String),
    Select(usize, usize),
}

impl ReplyBox {
    /// Applies what assistive technology asks for; whether the text changed and how much found no room.
    pub(super) fn take_accesskit(&mut self, ui: &Ui, id: Id, usable: bool) -> (bool, usize) {
        let wishes: Vec<Wish> = ui.input(|input| {
            let requests = input.events.iter().filter_map(|event| match event {
                Event::AccessKitActionRequest(request) if request.target_node == id.accesskit_id() => Some(request),
                _ => None,
            });
            requests.filter_map(|request| self.wish(request.action, request.data.as_ref()?)).collect()
        });
        if !usable || wishes.is_empty() {
            return (false, 0);
        }
        self.edit(ui.ctx(), |editing| {
            for wish in wishes {
                match wish {
                    Wish::SetText(text) => editing.replace_all(&text),
                    Wish::Replace(text) => editing.insert(&text, Kind::Other),
                    Wish::Select(anchor, focus) => editing.select(anchor, focus),
                }
            }
        })
    }

    fn wish(&self, action: Action, data: &ActionData) -> Option<Wish> {
        match (action, data) {
            (Action::SetValue, ActionData::Value(text)) => Some(Wish::SetText(text.to_string())),
            (Action::ReplaceSelectedText, ActionData::Value(text)) => Some(Wish::Replace(text.to_string())),
            (Action::SetTextSelection, ActionData::SetTextSelection(selection)) => {
                let byte = |at: &TextPosition| {
                    let run = self.runs.iter().find(|run| run.node == at.node)?;
                    run.bytes.get(at.character_index).copied()
                };
                Some(Wish::Select(byte(&selection.anchor)?, byte(&selection.focus)?))
            }
            _ => None,
        }
    }

    /// Fills the node of the box and its text runs; `origin` is where the text begins on the screen.
    pub(super) fn describe(
        &mut self,
        ui: &mut Ui,
        response: &Response,
        options: &ReplyBoxOptions<'_>,
        origin: Pos2,
        usable: bool,
    ) {
        response.widget_info(|| WidgetInfo::text_edit(usable, "", &self.text, options.placeholder));
        let listening = ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::MultilineTextInput);
            node.set_label(options.label);
            if usable {
                node.add_action(Action::SetValue);
                node.add_action(Action::ReplaceSelectedText);
                node.add_action(Action::SetTextSelection);
            }
        });
        self.runs.clear();
        // One child whatever the number of lines: the automatic ids of what follows must not change while typing.
        let mut lines = ui.new_child(UiBuilder::new().id_salt((response.id, "lines")));
        if listening.is_none() {
            return;
        }
        for (index, row) in self.page.rows.iter().enumerate() {
            let builder = UiBuilder::new().id_salt(index).accessibility_parent(response.id);
            let run = lines.new_child(builder).unique_id();
            let bytes = describe_row(&lines, run, row, &self.buffer.raw, origin);
            self.runs.push(Run { node: run.accesskit_id(), bytes });
        }
        let selection = self.buffer.selection;
        let (anchor, focus) = (self.position(selection.anchor.byte), self.position(selection.focus.byte));
        if let (Some(anchor), Some(focus)) = (anchor, focus) {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_text_selection(TextSelection { anchor, focus });
            });
        }
    }

    fn position(&self, byte: usize) -> Option<TextPosition> {
        let holds = |run: &&Run| run.bytes.last().is_some_and(|end| byte < *end);
        let run = self.runs.iter().find(holds).or(self.runs.last())?;
        let character_index = run.bytes.iter().take_while(|start| **start < byte).count();
        Some(TextPosition { node: run.node, character_index: character_index.min(run.bytes.len().saturating_sub(1)) })
    }
}

/// Fills the node of one row; the first byte of each of its characters, and its end.
fn describe_row(ui: &Ui, run: Id, row: &Row, text: &str, origin: Pos2) -> Vec<usize> {
    let scale = ui.ctx().pixels_per_point();
    let (left_edge, right_edge) = row.edges;
    let mut cells: Vec<_> = row
        .cells
        .iter()
        .map(|cell| {
            let at = if row.rtl { right_edge - cell.right } else { cell.left - left_edge };
            (cell.bytes.clone(), at / scale, (cell.right - cell.left) / scale, cell.starts_word)
        })
        .collect();
    cells.sort_by_key(|(bytes, ..)| bytes.start);
    if row.hard {
        cells.push((row.bytes.end..row.bytes.end + 1, (right_edge - left_edge) / scale, 0.0, false));
    }
    let begins_word =
        |bytes: &std::ops::Range<usize>| text.get(bytes.clone()).is_some_and(|cell| cell.starts_with(char::is_alphanumeric));
    let words = cells.iter().enumerate().filter(|(_, (bytes, .., word))| *word && begins_word(bytes));
    let word_starts: Vec<u8> = words.filter_map(|(index, _)| u8::try_from(index).ok()).collect();
    let end = cells.last().map_or(row.bytes.start, |(bytes, ..)| bytes.end);
    let start = cells.first().map_or(end, |(bytes, ..)| bytes.start);
    ui.ctx().accesskit_node_builder(run, |node| {
        node.set_role(Role::TextRun);
        node.set_text_direction(if row.rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight });
        node.set_value(text.get(start..end).unwrap_or_default());
        node.set_character_lengths(cells.iter().map(|(bytes, ..)| bytes.len().min(255) as u8).collect::<Vec<_>>());
        node.set_character_positions(cells.iter().map(|(_, at, ..)| *at).collect::<Vec<_>>());
        node.set_character_widths(cells.iter().map(|(_, _, width, _)| *width).collect::<Vec<_>>());
        node.set_word_starts(word_starts);
        node.set_bounds(Bounds {
            x0: (origin.x + left_edge / scale).into(),
            y0: (origin.y + row.top / scale).into(),
            x1: (origin.x + right_edge / scale).into(),
            y1: (origin.y + row.bottom / scale).into(),
        });
    });
    cells.into_iter().map(|(bytes, ..)| bytes.start).chain([end]).collect()
}
