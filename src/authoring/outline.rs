//! A graph as text for other programs: Mermaid and Graphviz's DOT.
//!
//! Must never let a text end its quotes: whatever is written in a scenario comes out as a label.

use super::graph::{Graph, Node, NodeKind, Place, Why};
use super::label::{Labels, shortened};

/// Longest line of a label, in characters.
const LINE: usize = 48;

/// A graph with its words.
pub struct Labelled<'a> {
    /// The graph.
    pub graph: &'a Graph,
    /// Its words.
    pub labels: Labels<'a>,
    /// Whether nodes show the customer's line beside the id.
    pub lines: bool,
}

impl Labelled<'_> {
    /// The lines of a node's label.
    fn node(&self, node: &Node) -> Vec<String> {
        let line = shortened(&self.labels.line(&node.place), LINE);
        match &node.place {
            Place::Anywhere => vec![line],
            place if self.lines && line != place.id() => vec![place.id().to_owned(), line],
            place => vec![place.id().to_owned()],
        }
    }

    /// The lines of an edge's label.
    fn edge(&self, why: &Why) -> Vec<String> {
        let mut lines = vec![shortened(&self.labels.why(why), 2 * LINE)];
        if let Why::Branch { replies, .. } = why
            && !replies.is_empty()
        {
            lines.push(format!("[{}]", self.labels.replies(replies)));
        }
        lines
    }
}

/// As a Mermaid flowchart.
pub fn mermaid(what: &Labelled<'_>) -> String {
    let text = |lines: Vec<String>| lines.iter().map(|line| mermaid_text(line)).collect::<Vec<_>>().join("<br/>");
    let mut out = String::from("flowchart TD\n");
    for (index, node) in what.graph.nodes.iter().enumerate() {
        let label = text(what.node(node));
        let (open, close, class) = match node.kind {
            NodeKind::Start => ("[[", "]]", "start"),
            NodeKind::Turn => ("[", "]", "turn"),
            NodeKind::Ending(outcome) => ("([", "])", outcome.id()),
            NodeKind::Anywhere => ("{{", "}}", "anywhere"),
        };
        out += &format!("    n{index}{open}\"{label}\"{close}\n    class n{index} {class};\n");
    }
    for edge in &what.graph.edges {
        out += &format!("    n{} -->|\"{}\"| n{}\n", edge.from, text(what.edge(&edge.why)), edge.to);
    }
    out + "    classDef start stroke-width:3px;\n    classDef anywhere stroke-dasharray:4 3;\n"
}

/// What Mermaid could take for its own is written by number, and so is what would begin a list.
fn mermaid_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut begins = true;
    for c in text.chars() {
        let plain = c.is_alphanumeric() || c == ' ' || !c.is_ascii() && !c.is_control();
        if plain || (!begins && matches!(c, ',' | ':' | '-' | '_' | '!' | '?' | '\'')) {
            out.push(c);
        } else {
            out += &format!("#{};", u32::from(c));
        }
        begins = begins && c == ' ';
    }
    out
}

/// As a DOT graph.
pub fn dot(what: &Labelled<'_>) -> String {
    let text = |lines: Vec<String>| lines.iter().map(|line| dot_text(line)).collect::<Vec<_>>().join("\\n");
    let mut out =
        format!("digraph \"{}\" {{\n    rankdir=TB;\n    node [shape=box, style=rounded];\n", dot_text(&what.graph.scenario));
    for (index, node) in what.graph.nodes.iter().enumerate() {
        let more = match node.kind {
            NodeKind::Start => ", penwidth=3",
            NodeKind::Turn => "",
            NodeKind::Ending(_) => ", shape=ellipse",
            NodeKind::Anywhere => ", shape=hexagon, style=dashed",
        };
        out += &format!("    n{index} [label=\"{}\"{more}];\n", text(what.node(node)));
    }
    for edge in &what.graph.edges {
        out += &format!("    n{} -> n{} [label=\"{}\"];\n", edge.from, edge.to, text(what.edge(&edge.why)));
    }
    out + "}\n"
}

fn dot_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out += "\\\"",
            '\\' => out += "\\\\",
            // Graphviz reads `&quot;` and the like.
            '&' => out += "&amp;",
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
