//! Language: text in, spans out. Normalising, phrase patterns and lexicons of markers for the four languages.
//!
//! Pure: nothing here knows a scenario, a screen or a clock. Every position found maps back to a byte span of what was typed.

mod dates;
mod fold;
mod hash;
mod keys;
mod lexicon;
mod marker;
mod matcher;
mod naming;
mod near;
mod negation;
mod normal;
mod numbers;
mod pattern;
mod program;
mod quote;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod same;
mod segment;
mod shadow;
mod shape;
mod thai_typos;
mod thai_words;
mod trie;
mod typos;
mod words;
mod work;

pub use dates::only_date;
pub use fold::digit_value;
pub use lexicon::{Lexicon, load_lexicon};
pub use marker::{Marker, MarkerKind};
pub use matcher::{Found, Matcher};
pub use naming::Names;
pub use near::{NearMiss, nearest};
pub use negation::denied;
pub use normal::Normal;
pub use numbers::NumberWords;
pub use pattern::{Pattern, PatternError};
pub use quote::{Quotation, quotations};
pub use segment::Segmenter;
pub use shadow::{Shadow, only_number};
pub use typos::{Known, Spelling};
pub use work::{add_steps, steps_of};
