//! The screens as assistive technology gets them: their nodes in the order they are read.

use crate::owner::{Owner, catalogue};
pub(crate) use crate::screen;
use egui::accesskit::{Node, NodeId, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _};
use sabr::locale::{Msg, strip_isolation};
use sabr::ui::{Notice, Screen, UnfinishedView};

pub const LANGUAGES: [&str; 4] = ["en", "fa", "ar", "th"];
pub const SIZES: [[f32; 2]; 2] = [[900.0, 600.0], [1440.0, 1100.0]];

/// The program's word as a screen reader gets it.
pub fn word(language: &str, msg: Msg) -> String {
    strip_isolation(&catalogue(language).text(msg))
}

/// Every screen with everything on it.
pub fn all_screens(language: &str) -> Vec<(&'static str, Owner)> {
    let mut library = Owner::new(language);
    let other = if language == "th" { "fa" } else { "th" };
    library.unfinished = [(language, "a1"), (other, "a2")]
        .map(|(locale, id)| UnfinishedView {
            id: id.into(),
            scenario: "late-parcel".into(),
            locale: locale.into(),
            moves: 3,
            started: "20 November, 14:05".into(),
        })
        .to_vec();
    library.notices = vec![Notice::NotSaved("disk full".into()), Notice::ContentMistakes(2)];
    let mut brief = Owner::new(language);
    brief.screen = Screen::Brief("late-parcel".into());
    let mut missing = Owner::new(language);
    missing.screen = Screen::Brief("no such".into());
    let mut talk = Owner::new(language);
    talk.play(3);
    let mut ended = Owner::new(language);
    ended.play(60);
    ended.screen = Screen::Conversation;
    let mut debrief = Owner::new(language);
    debrief.play(60);
    debrief.screen = Screen::Debrief;
    let mut nothing = Owner::new(language);
    nothing.screen = Screen::Debrief;
    vec![
        ("library", library),
        ("brief", brief),
        ("brief missing", missing),
        ("conversation", talk),
        ("ended", ended),
        ("debrief", debrief),
        ("nothing", nothing),
    ]
}

/// A node with its depth and its parent.
pub struct Told {
    pub id: NodeId,
    pub depth: usize,
    pub node: Node,
    label: Option<String>,
}

impl Told {
    /// As adapters name it: a label is named by its value.
    pub fn name(&self) -> &str {
        let value = if self.node.role() == Role::Label { self.node.value() } else { None };
        value.or(self.label.as_deref()).unwrap_or_default()
    }

    pub fn is_focusable(&self) -> bool {
        self.node.supports_action(egui::accesskit::Action::Focus)
    }

    pub fn is_pressable(&self) -> bool {
        self.node.supports_action(egui::accesskit::Action::Click)
    }
}

/// All nodes in the order they are read.
pub fn tree(harness: &Harness<'_, Owner>) -> Vec<Told> {
    fn add(node: AccessKitNode<'_>, depth: usize, told: &mut Vec<Told>) {
        told.push(Told { id: node.locate().0, depth, node: node.data().clone(), label: node.label() });
        node.children().for_each(|child| add(child, depth + 1, told));
    }
    let mut told = Vec::new();
    add(harness.root().accesskit_node(), 0, &mut told);
    told
}

/// To be read by people: one node a line, containers without a word left out.
pub fn printed(told: &[Told]) -> String {
    let mut lines = String::new();
    for one in told.iter().filter(|t| t.node.role() != Role::GenericContainer || t.is_focusable() || !t.name().is_empty()) {
        let node = &one.node;
        let mut line = format!("{}{:?} “{}”", "  ".repeat(one.depth.min(20)), node.role(), one.name());
        let mut add = |what: String| line.push_str(&format!(" {what}"));
        node.level().into_iter().for_each(|l| add(format!("level={l}")));
        node.toggled().into_iter().for_each(|t| add(format!("{t:?}")));
        node.is_selected().into_iter().for_each(|s| add(format!("selected={s}")));
        node.is_expanded().into_iter().for_each(|e| add(format!("expanded={e}")));
        node.numeric_value().into_iter().for_each(|v| add(format!("value={v}")));
        node.description().into_iter().for_each(|d| add(format!("about=“{d}”")));
        node.language().into_iter().for_each(|l| add(format!("lang={l}")));
        node.live().into_iter().for_each(|l| add(format!("live={l:?}")));
        if one.node.is_disabled() {
            add("disabled".into());
        }
        if one.is_focusable() {
            add("focusable".into());
        }
        if one.is_pressable() {
            add("pressable".into());
        }
        lines.push_str(&line);
        lines.push('\n');
    }
    lines
}
