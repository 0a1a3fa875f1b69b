//! Letters that a machine may not have: a page with Thai in it carries the font it is shown in. Latin and Arabic letters are on every
//! desktop.
//!
//! Must never name a font that is fetched.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Noto Sans Thai, weight and file; licence in `assets/fonts`.
const THAI: [(u16, &[u8]); 2] = [
    (400, include_bytes!("../../assets/fonts/NotoSansThai-Regular.ttf")),
    (700, include_bytes!("../../assets/fonts/NotoSansThai-Bold.ttf")),
];

/// The faces that a page with this text needs, as a style sheet; empty for none.
pub(super) fn faces(text: &str) -> String {
    if !text.chars().any(|c| ('\u{e00}'..='\u{e7f}').contains(&c)) {
        return String::new();
    }
    let face = |(weight, file): (u16, &[u8])| {
        let data = STANDARD.encode(file);
        format!(
            "@font-face{{font-family:\"Noto Sans Thai\";font-weight:{weight};src:local(\"Noto Sans Thai\"),url(data:font/ttf;base64,{data})}}"
        )
    };
    THAI.map(face).concat()
}

#[cfg(test)]
mod tests {
    use super::faces;

    #[test]
    fn only_a_page_with_thai_carries_a_font() {
        assert_eq!(faces("Report گزارش تقرير"), "");
        let carried = faces("รายงาน");
        assert!(carried.contains("url(data:font/ttf;base64,AAEAAAA") && carried.len() < 140_000);
        assert_eq!(carried.matches("@font-face").count(), 2);
    }
}
