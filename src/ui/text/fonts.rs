//! The bundled fonts and the parley styles made from them.
//!
//! Must never read the system's fonts: every machine shows the same.

use std::borrow::Cow;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty};

use super::{Style, Weight};

/// Covers Arabic, Latin, digits and punctuation, so that these look the same in all four languages.
const FIRST: &str = "Vazirmatn";
/// What [`FIRST`] lacks.
const THAI: &str = "Noto Sans Thai";

/// Pictographs in one colour, for what people type into chats.
const EMOJI: &str = "Noto Emoji";

/// Family names in the order they are tried.
static FAMILIES: [FontFamilyName<'static>; 3] = [
    FontFamilyName::Named(Cow::Borrowed(FIRST)),
    FontFamilyName::Named(Cow::Borrowed(THAI)),
    FontFamilyName::Named(Cow::Borrowed(EMOJI)),
];

/// A font context that knows the bundled fonts and no others.
pub(super) fn font_context() -> FontContext {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    let files: [(&str, FontWeight, &'static [u8]); 4] = [
        (FIRST, FontWeight::NORMAL, include_bytes!("../../../assets/fonts/Vazirmatn-Regular.ttf")),
        (FIRST, FontWeight::BOLD, include_bytes!("../../../assets/fonts/Vazirmatn-Bold.ttf")),
        (THAI, FontWeight::NORMAL, include_bytes!("../../../assets/fonts/NotoSansThai-Regular.ttf")),
        (THAI, FontWeight::BOLD, include_bytes!("../../../assets/fonts/NotoSansThai-Bold.ttf")),
    ];
    for (family, weight, bytes) in files {
        let named = FontInfoOverride { family_name: Some(family), weight: Some(weight), ..FontInfoOverride::default() };
        collection.register_fonts(Blob::new(Arc::new(bytes)), Some(named));
    }
    if let Some(bytes) = emoji() {
        let named = FontInfoOverride { family_name: Some(EMOJI), ..FontInfoOverride::default() };
        collection.register_fonts(Blob::new(Arc::new(bytes)), Some(named));
    }
    FontContext { collection, source_cache: SourceCache::default() }
}

/// Noto Emoji, which egui brings along for its own text.
fn emoji() -> Option<Cow<'static, [u8]>> {
    let mut known = egui::FontDefinitions::default().font_data;
    known.remove("NotoEmoji-Regular").map(|data| data.font.clone())
}

/// The parley properties of `style`; lines are a whole number of physical pixels apart, which keeps text sharp.
pub(crate) fn style_defaults(style: &Style, pixels_per_point: f32) -> [StyleProperty<'static, ()>; 5] {
    let line_pixels = (style.size * style.line_height * pixels_per_point).round().max(1.0);
    [
        StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&FAMILIES))),
        StyleProperty::FontSize(style.size),
        weight(style.weight),
        StyleProperty::LineHeight(LineHeight::Absolute(line_pixels / pixels_per_point)),
        StyleProperty::OverflowWrap(OverflowWrap::Anywhere),
    ]
}

/// The parley property of a weight.
pub(super) fn weight(weight: Weight) -> StyleProperty<'static, ()> {
    StyleProperty::FontWeight(match weight {
        Weight::Regular => FontWeight::NORMAL,
        Weight::Bold => FontWeight::BOLD,
    })
}
