//! Letters that a machine may not have: a page with Thai in it carries the font it is shown in. Latin and Arabic letters are on every
//! desktop.
//!
//! Must never name a font that is fetched.

use super::html::Node;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Noto Sans Thai, weight and file; licence in `assets/fonts`.
const THAI: [(u16, &[u8]); 2] = [
    (400, include_bytes!("../../assets/fonts/NotoSansThai-Regular.ttf")),
    (700, include_bytes!("../../assets/fonts/NotoSansThai-Bold.ttf")),
];

/// The faces that a page with this in it needs, as style sheets.
pub(super) fn faces(nodes: &[Node]) -> Vec<String> {
    let face = |(weight, file): (u16, &[u8])| {
        let data = STANDARD.encode(file);
        format!(
            "@font-face{{font-family:\"Noto Sans Thai\";font-weight:{weight};src:local(\"Noto Sans Thai\"),url(data:font/ttf;base64,{data})}}"
        )
    };
    if has_thai(nodes) { THAI.map(face).into() } else { Vec::new() }
}

fn has_thai(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Element(element) => has_thai(&element.inside),
        Node::Text(text) => text.chars().any(is_thai),
        Node::Style(_) => false,
    })
}

/// Whether it is a Thai letter or sign.
pub(super) fn is_thai(c: char) -> bool {
    ('\u{0E00}'..='\u{0E7F}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::super::html::Html;
    use super::faces;

    #[test]
    fn only_a_page_with_thai_carries_a_font() {
        let of = |words: &str| {
            let mut page = Html::default();
            page.el("main", &[], |h| h.said("p", "", words));
            faces(&page.finish())
        };
        assert!(of("Report گزارش تقرير").is_empty());
        let carried = of("รายงาน");
        assert!(carried.iter().all(|face| face.starts_with("@font-face") && face.contains("url(data:font/ttf;base64,AAEAAAA")));
        assert_eq!((carried.len(), carried.concat().len() < 140_000), (2, true));
    }
}
