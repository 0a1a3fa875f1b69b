//! Writes a tree of elements as HTML: elements are always closed, texts and values always escaped.
//!
//! Must never write a text unescaped.

use super::html::Node;

/// Elements that hold nothing and are never closed. Shapes of a drawing are closed like any other.
const EMPTY: [&str; 3] = ["meta", "br", "col"];

/// As HTML.
pub(super) fn html(nodes: &[Node]) -> String {
    let mut out = String::new();
    nodes.iter().for_each(|node| write(node, &mut out));
    out
}

fn write(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => escape(text, out),
        Node::Style(sheet) => {
            out.push_str("<style>");
            out.push_str(sheet);
            out.push_str("</style>");
        }
        Node::Element(element) => {
            out.push('<');
            out.push_str(element.name);
            for (key, value) in &element.attributes {
                out.push(' ');
                out.push_str(key);
                out.push_str("=\"");
                escape(value, out);
                out.push('"');
            }
            out.push('>');
            if EMPTY.contains(&element.name) {
                return;
            }
            element.inside.iter().for_each(|node| write(node, out));
            out.push_str("</");
            out.push_str(element.name);
            out.push('>');
        }
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
