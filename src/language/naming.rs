//! What the customer is called: wherever it stands in a reply it becomes one letter of its own, which patterns write as `$name`. Knows
//! letters only, never whose name it is or what naming them is worth.

use super::fold::class_of;
use super::normal::{BOUND, Normal, SENTENCE};
use super::segment::Segmenter;
use super::typos::Known;
use super::work::add_steps;

/// Everything a customer may be called.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// The longest first, as they stand in normalised text.
    forms: Vec<Vec<char>>,
    /// What they begin with, as bits.
    begin: u64,
}

/// A part of a name with fewer letters is too likely to be something else.
const SHORTEST_PART: usize = 4;

impl Names {
    /// These forms, and of each with several words its longer ones. A form that is a word of manner stays a word: a customer called
    /// Will does not take “will” from all patterns.
    pub fn new(forms: impl IntoIterator<Item = String>, known: &Known) -> Names {
        let segmenter = Segmenter::default();
        let letters = |form: &str| Normal::new(form, &segmenter).chars.iter().map(|c| c.c).collect::<Vec<char>>();
        let mut all = Vec::new();
        for form in forms {
            let parts = form.split_whitespace().map(letters).filter(|part| part.len() >= SHORTEST_PART);
            all.extend(parts);
            all.push(letters(&form));
        }
        all.retain(|form| form.len() > 1 && !known.holds(form));
        all.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        all.dedup();
        let begin = all.iter().fold(0, |bits, form| bits | bit(form[0]));
        Names { forms: all, begin }
    }

    /// The text with each name as one letter; `None` when nobody is named.
    pub fn marked(&self, text: &Normal) -> Option<Normal> {
        let mut marked: Option<Normal> = None;
        let mut at = 0;
        if self.forms.is_empty() {
            return None;
        }
        while let Some(c) = text.chars.get(at) {
            let may = c.is(BOUND) && self.begin & bit(c.c) != 0;
            match may.then(|| self.name_at(text, at)).flatten() {
                Some(length) => {
                    let so_far = || Normal { chars: text.chars[..at].to_vec() };
                    marked.get_or_insert_with(so_far).push_name(text, at..at + length);
                    at += length;
                }
                None => {
                    marked.iter_mut().for_each(|marked| marked.push_after_name(*c));
                    at += 1;
                }
            }
        }
        add_steps(text.len());
        marked
    }

    fn name_at(&self, text: &Normal, at: usize) -> Option<usize> {
        add_steps(self.forms.len());
        let stands = |form: &&Vec<char>| {
            let end = at + form.len();
            let there = text.chars.get(at..end).unwrap_or_default();
            there.len() == form.len()
                && there.iter().zip(form.iter()).all(|(c, wanted)| c.c == *wanted)
                && !there[1..].iter().any(|c| c.is(SENTENCE))
                && text.is_bound(end)
                && !text.is_inside_word(at..end)
        };
        self.forms.iter().find(stands).map(Vec::len)
    }
}

fn bit(c: char) -> u64 {
    1 << (class_of(c) & 63)
}

#[cfg(test)]
mod tests {
    use super::super::pattern::Pattern;
    use super::*;
    use std::sync::Arc;

    fn found(pattern: &str, names: &[&str], typed: &str) -> Option<String> {
        let known: Arc<Known> = Arc::new(Known::new([Pattern::parse("i will").unwrap()].iter()));
        let names = Names::new(names.iter().map(|n| (*n).to_owned()), &known);
        let text = Normal::new(typed, &Segmenter::default());
        let marked = names.marked(&text)?;
        let range = Pattern::parse(pattern).unwrap().find(&marked)?;
        Some(typed[marked.span(range)].to_owned())
    }

    #[test]
    fn a_name_is_found_in_every_script_and_form() {
        let thai = ["อรวรรณ พูลสวัสดิ์", "อรวรรณ"];
        assert_eq!(found("คุณ$name", &thai, "สวัสดีค่ะคุณอรวรรณ รอสักครู่นะคะ").as_deref(), Some("คุณอรวรรณ"));
        assert_eq!(found("(خانم|جناب) $name", &["مریم توکلی"], "چشم خانم توکلي، الان").as_deref(), Some("خانم توکلي"));
        assert_eq!(found("أستاذة $name", &["نجلاء عبد الفتاح", "نجلاء"], "حاضر يا أستاذة نجلاء").as_deref(), Some("أستاذة نجلاء"));
        assert_eq!(
            found("hello $name", &["Darren Whitlock"], "Hello, Darren Whitlock!").as_deref(),
            Some("Hello, Darren Whitlock")
        );
        assert_eq!(found("$name", &["Darren Whitlock"], "Right away, Mr Whitlock.").as_deref(), Some("Whitlock"));
    }

    #[test]
    fn others_and_parts_of_words_are_no_name() {
        assert_eq!(found("คุณ$name", &["นา"], "คุณนานมากแล้ว"), None);
        assert_eq!(found("$name", &["Ann"], "We announce it. Anna"), None);
        assert_eq!(found("$name", &["Will"], "I will look"), None, "a word of manner stays one");
        assert_eq!(found("$name", &["Ann Low"], "Call Ann. Low water"), None, "not over a full stop");
    }
}
