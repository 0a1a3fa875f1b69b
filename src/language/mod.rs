//! Language: text in, spans out. Normalising, phrase patterns and lexicons of markers for the four languages.
//!
//! Pure: nothing here knows a scenario, a screen or a clock. Every position found maps back to a byte span of what was typed.

mod lexicon;
mod normal;
mod pattern;
mod words;

pub use lexicon::{Lexicon, Marker, MarkerKind, load_lexicon};
pub use normal::{Normal, Segmenter, digit_value};
pub use pattern::{Pattern, PatternError};
