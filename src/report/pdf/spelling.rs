//! Which letters each drawn sign stands for, so that what is copied, searched and read aloud is what was written.
//!
//! Typst tells only whole groups: the three signs of a Thai syllable stand for all of it together, marks that guide breaks and direction
//! count as letters, and a joiner that is not drawn belongs to its neighbour. Never moves a sign.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use typst::ecow::{EcoString, EcoVec};
use typst::layout::{Em, Frame, FrameItem};
use typst::model::Document;
use typst::text::{Glyph, TextItem, is_default_ignorable};
use typst_layout::PagedDocument;

/// What keeps letters from joining: it is spelled, though not drawn.
const NON_JOINER: char = '\u{200C}';
/// What a sign stands for whose letters other signs stand for already.
const NOTHING: char = '\u{2060}';

/// The same pages, spelled sign by sign.
pub(super) fn spelled(document: &PagedDocument) -> PagedDocument {
    let mut known = Known::default();
    let pages = document.pages().iter().cloned().map(|mut page| {
        known.frame(&mut page.frame);
        page
    });
    PagedDocument::new(pages.collect::<EcoVec<_>>(), document.info().clone())
}

/// Signs, in the order of the letters they stand for.
struct Spelled {
    glyphs: Vec<Glyph>,
    letters: String,
}

/// What each sign was said to stand for: a file says so once for all places, and typst's writer keeps the first it is told.
#[derive(Default)]
struct Known(BTreeMap<(String, u16), String>);

impl Known {
    fn frame(&mut self, frame: &mut Frame) {
        // A group may be cut where a mark stands higher: its parts follow each other, each with the letters of all.
        let beginnings: Vec<Option<EcoString>> = frame.items().filter_map(|(_, item)| beginning(item)).collect();
        let mut next = beginnings.into_iter().skip(1);
        let mut before = Rest::default();
        frame.retain(|item| {
            match item {
                FrameItem::Group(group) => self.frame(&mut group.frame),
                FrameItem::Text(text) => before = self.spell(text, std::mem::take(&mut before), next.next().flatten().as_deref()),
                _ => {}
            }
            true
        });
    }

    /// Spells a run. `before` is what the run before it left over, `next` are the letters the run after it begins with.
    fn spell(&mut self, item: &mut TextItem, mut before: Rest, next: Option<&str>) -> Rest {
        let backwards =
            item.glyphs.first().zip(item.glyphs.last()).is_some_and(|(first, last)| first.range.start > last.range.start);
        let font = item.font.font().post_script_name().unwrap_or_default();
        let groups: Vec<&[Glyph]> = item.glyphs.chunk_by(|one, next| one.range == next.range).collect();
        let mut spelled: Vec<Vec<Spelled>> = Vec::new();
        for (number, group) in groups.iter().enumerate() {
            let whole = group.first().and_then(|glyph| item.text.get(glyph.range())).unwrap_or_default();
            let part = if before.of == whole && !before.letters.is_empty() { before.letters.clone() } else { letters(whole) };
            let first_part = part.len() == letters(whole).len();
            let goes_on = number + 1 == groups.len() && next == Some(whole);
            let mut group = group.to_vec();
            if backwards || is_backwards(whole) {
                group.reverse();
            }
            let (mut signs, left) = signs(item, &group, &part, goes_on);
            let cut = !first_part || !left.is_empty();
            before = Rest { of: whole.into(), letters: left };
            if first_part && let Some(joiner) = joiner(item, &group, whole) {
                signs.insert(if whole.starts_with(NON_JOINER) { 0 } else { signs.len() }, joiner);
            }
            spelled.push(self.together(&font, signs, cut));
        }
        if backwards {
            spelled.reverse();
        }
        let (mut text, mut glyphs) = (EcoString::new(), Vec::new());
        for sign in spelled.into_iter().flatten() {
            let start = text.len();
            text.push_str(&sign.letters);
            let (Ok(start), Ok(end)) = (u16::try_from(start), u16::try_from(text.len())) else { return Rest::default() };
            glyphs.extend(sign.glyphs.into_iter().map(|glyph| Glyph { range: start..end, ..glyph }));
        }
        if backwards || is_backwards(&text) {
            glyphs.reverse();
        }
        (item.text, item.glyphs) = (text, glyphs);
        before
    }

    /// Signs of one group stay together where all of them are known already: readers that know how take them as one, the others by what
    /// each stands for.
    fn together(&mut self, font: &str, signs: Vec<Spelled>, cut: bool) -> Vec<Spelled> {
        let mut all_known = true;
        for sign in &signs {
            for glyph in &sign.glyphs {
                let known = self.0.entry((font.to_owned(), glyph.id));
                all_known &= matches!(&known, Entry::Occupied(known) if *known.get() == sign.letters);
                known.or_insert_with(|| sign.letters.clone());
            }
        }
        if cut || !all_known || signs.len() < 2 || signs.iter().any(|sign| sign.letters.starts_with(NON_JOINER)) {
            return signs;
        }
        let letters = signs.iter().map(|sign| sign.letters.as_str()).collect();
        vec![Spelled { glyphs: signs.into_iter().flat_map(|sign| sign.glyphs).collect(), letters }]
    }
}

/// Letters of a group that no sign stood for yet.
#[derive(Default)]
struct Rest {
    of: EcoString,
    letters: Vec<char>,
}

/// The letters that the first signs of a run stand for.
fn beginning(item: &FrameItem) -> Option<Option<EcoString>> {
    let FrameItem::Text(text) = item else { return None };
    Some(text.glyphs.first().and_then(|glyph| text.text.get(glyph.range())).map(EcoString::from))
}

fn letters(text: &str) -> Vec<char> {
    text.chars().filter(|c| !is_default_ignorable(*c)).collect()
}

fn is_backwards(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') && c.is_alphabetic())
}

fn usual(item: &TextItem, c: char) -> Option<u16> {
    item.font.ttf().glyph_index(c).map(|id| id.0)
}

/// What is not drawn between two letters, as a sign without width.
fn joiner(item: &TextItem, group: &[Glyph], whole: &str) -> Option<Spelled> {
    let id = whole.contains(NON_JOINER).then(|| usual(item, NON_JOINER)).flatten()?;
    let glyph = group.first()?.clone();
    let nothing = Glyph { id, x_advance: Em::zero(), x_offset: Em::zero(), y_offset: Em::zero(), ..glyph };
    Some(Spelled { glyphs: vec![nothing], letters: NON_JOINER.into() })
}

/// The signs of a group, or of a part of one that `goes_on`, each with its letters; and the letters left for the parts to come.
fn signs(item: &TextItem, group: &[Glyph], letters: &[char], goes_on: bool) -> (Vec<Spelled>, Vec<char>) {
    // First each letter with its usual sign: marks may be drawn in another order than written.
    let mut left: Vec<Option<char>> = letters.iter().copied().map(Some).collect();
    let mut found: Vec<Option<char>> = group
        .iter()
        .map(|glyph| left.iter_mut().find(|c| c.is_some_and(|c| usual(item, c) == Some(glyph.id))).and_then(Option::take))
        .collect();
    let mut rest: Vec<char> = left.into_iter().flatten().collect();
    let unknown = found.iter().filter(|letter| letter.is_none()).count();
    // Then one each, where there are enough. Of a text that runs backwards the end is drawn first.
    if unknown == rest.len() || (goes_on && unknown < rest.len()) {
        let from = if is_backwards(&letters.iter().collect::<String>()) { rest.len() - unknown } else { 0 };
        let mut given = rest.drain(from..from + unknown).collect::<Vec<_>>().into_iter();
        found.iter_mut().filter(|letter| letter.is_none()).for_each(|letter| *letter = given.next());
    }
    let mut out: Vec<Spelled> = Vec::new();
    for (glyph, letter) in group.iter().zip(found) {
        let glyphs = vec![glyph.clone()];
        match letter {
            Some(letter) => out.push(Spelled { glyphs, letters: letter.into() }),
            // What has no letter of its own stands for all that are left, or belongs to the sign before it.
            None if !rest.is_empty() => out.push(Spelled { glyphs, letters: rest.drain(..).collect() }),
            None => match out.last_mut() {
                Some(before) => before.glyphs.extend(glyphs),
                None => out.push(Spelled { glyphs, letters: NOTHING.into() }),
            },
        }
    }
    if !goes_on && let Some(last) = out.last_mut() {
        last.letters.extend(rest.drain(..));
    }
    (out, rest)
}
