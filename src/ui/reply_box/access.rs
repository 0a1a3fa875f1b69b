//! What assistive technology is told about a reply box and may ask of it.
//!
//! Each line becomes a text run with the place of every character, so that a screen reader can follow the caret.
//! Must never expose text in any order but reading order.

use egui::accesskit::{Action, ActionData, NodeId, Rect as Bounds, Role, TextDirection, TextPosition, TextSelection};
use egui::{Event, Id, Pos2, Response, Ui, UiBuilder, WidgetInfo};
use parley::Line;

use super::history::Kind;
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
    /// Applies what assistive technology asks for; whether the text changed.
    pub(super) fn take_accesskit(&mut self, ui: &Ui, id: Id, options: &ReplyBoxOptions<'_>, usable: bool) -> bool {
        let wishes: Vec<Wish> = ui.input(|input| {
            let requests = input.events.iter().filter_map(|event| match event {
                Event::AccessKitActionRequest(request) if request.target_node == id.accesskit_id() => Some(request),
                _ => None,
            });
            requests.filter_map(|request| self.wish(request.action, request.data.as_ref()?)).collect()
        });
        if !usable || wishes.is_empty() {
            return false;
        }
        self.edit(ui.ctx(), |editing| {
            for wish in wishes {
                match wish {
                    Wish::SetText(text) => editing.replace_all(&text, options.max_chars),
                    Wish::Replace(text) => editing.insert(&text, Kind::Other, options.max_chars),
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
        let Some(layout) = self.editor.try_layout() else { return };
        for (index, line) in layout.lines().enumerate() {
            let builder = UiBuilder::new().id_salt(index).accessibility_parent(response.id);
            let run = lines.new_child(builder).unique_id();
            let bytes = describe_line(&lines, run, &line, self.editor.raw_text(), layout.is_rtl(), origin);
            self.runs.push(Run { node: run.accesskit_id(), bytes });
        }
        let selection = self.editor.raw_selection();
        let (anchor, focus) = (self.position(selection.anchor().index()), self.position(selection.focus().index()));
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

/// Fills the node of one line; the first byte of each of its characters, and its end.
fn describe_line(ui: &Ui, run: Id, line: &Line<'_, ()>, text: &str, rtl: bool, origin: Pos2) -> Vec<usize> {
    let scale = ui.ctx().pixels_per_point();
    let metrics = line.metrics();
    let (left_edge, right_edge) = (metrics.offset, metrics.offset + metrics.advance);
    let mut clusters = Vec::new();
    let mut x = left_edge;
    for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
        let at = if rtl { right_edge - x - cluster.advance() } else { x - left_edge };
        clusters.push((cluster.text_range(), at / scale, cluster.advance() / scale, cluster.is_word_boundary()));
        x += cluster.advance();
    }
    clusters.sort_by_key(|(bytes, ..)| bytes.start);
    // An empty layout holds a space that is not in the text.
    clusters.retain(|(bytes, ..)| bytes.end <= text.len() && bytes.start < bytes.end);
    let begins_word = |bytes: &std::ops::Range<usize>| {
        text.get(bytes.clone()).is_some_and(|cluster| cluster.starts_with(char::is_alphanumeric))
    };
    let words = clusters.iter().enumerate().filter(|(_, (bytes, .., word))| *word && begins_word(bytes));
    let word_starts: Vec<u8> = words.filter_map(|(index, _)| u8::try_from(index).ok()).collect();
    let end = clusters.last().map_or(line.text_range().start, |(bytes, ..)| bytes.end);
    let start = clusters.first().map_or(end, |(bytes, ..)| bytes.start);
    ui.ctx().accesskit_node_builder(run, |node| {
        node.set_role(Role::TextRun);
        node.set_text_direction(if rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight });
        node.set_value(text.get(start..end).unwrap_or_default());
        node.set_character_lengths(clusters.iter().map(|(bytes, ..)| bytes.len().min(255) as u8).collect::<Vec<_>>());
        node.set_character_positions(clusters.iter().map(|(_, at, ..)| *at).collect::<Vec<_>>());
        node.set_character_widths(clusters.iter().map(|(_, _, width, _)| *width).collect::<Vec<_>>());
        node.set_word_starts(word_starts);
        node.set_bounds(Bounds {
            x0: (origin.x + left_edge / scale).into(),
            y0: (origin.y + metrics.block_min_coord / scale).into(),
            x1: (origin.x + right_edge / scale).into(),
            y1: (origin.y + metrics.block_max_coord / scale).into(),
        });
    });
    clusters.into_iter().map(|(bytes, ..)| bytes.start).chain([end]).collect()
}
