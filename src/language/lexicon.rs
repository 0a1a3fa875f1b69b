//! Lexicons: markers of manner, as data, one file a language. A marker speaks of how something is said, never of a topic.

use super::normal::Normal;
use super::pattern::Pattern;
use super::words::{Role, Words};
use crate::scenario::{Codes, Collector, Diagnostic, Mended, Source, Spanned};
use serde::{Deserialize, Serialize};
use std::ops::Range;

const CODES: Codes =
    Codes { syntax: "L001", unknown_field: "L002", missing_field: "L003", format: "L004", example: "assets/lexicons/en.ron" };

/// What a marker is a sign of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum MarkerKind {
    /// Please, kindly, a polite address.
    Courtesy,
    /// Thanks.
    Gratitude,
    /// Names the feeling or situation.
    Empathy,
    /// Says sorry.
    Apology,
    /// Takes it on.
    Ownership,
    /// Says what can be done.
    CanDo,
    /// Says what happens next, with a time or an act.
    NextStep,
    /// Asks whether it worked or was understood.
    ChecksUnderstanding,
    /// Takes the hurry out.
    GivesTime,
    /// Takes worry away.
    Reassurance,
    /// Recognises what the other did or is: good question, well spotted.
    Praise,
    /// A warm or hopeful word.
    Warm,
    /// Growth, hope, a way through: what gets better.
    Outlook,
    /// We and us: side by side.
    Together,
    /// Takes the edge off: perhaps, I think, a little.
    Softener,
    /// Takes the other's view in: I see, you have a point.
    Acknowledges,
    /// A word for a feeling.
    Feeling,
    /// Asks leave or invites: may I ask, would you like to.
    Invites,
    /// A bare refusal.
    CantDo,
    /// A curt order.
    Orders,
    /// Waves a concern away.
    Dismissal,
    /// Blames.
    Blame,
    /// Hurries.
    Haste,
    /// Irony at the other's cost.
    Sarcasm,
    /// Threatens.
    Threat,
    /// Insults.
    Insult,
    /// Promises too much.
    OverPromise,
    /// Leaves it vague.
    Hedge,
    /// Words a layperson does not know.
    Jargon,
    /// Polite words with a sting: as I already explained, with all due respect.
    PassiveAggression,
    /// Laughs at the other.
    Mockery,
    /// Coarse or sexual words.
    Crude,
    /// Short and rude: whatever, go away.
    Curt,
    /// A dark or bitter word.
    Cold,
    /// Never, always, nothing at all.
    Absolute,
    /// Not, no, none.
    Negation,
    /// Questions the other rather than the matter: why did you, since when.
    Challenge,
    /// Insists on how things are: actually, in fact, obviously.
    Insists,
    /// Argues: because, therefore.
    Argues,
    /// Says the other is wrong.
    Contradicts,
    /// A sentence that opens with a bare command.
    Command,
}

impl MarkerKind {
    /// Whether it speaks for the writer.
    pub fn is_credit(self) -> bool {
        self < MarkerKind::CantDo
    }

    /// Whether it costs points in the rubric; the other debits only colour the measures.
    pub fn is_slip(self) -> bool {
        (MarkerKind::CantDo..=MarkerKind::Mockery).contains(&self)
    }
}

/// A marker found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Marker {
    /// What it is a sign of.
    pub kind: MarkerKind,
    /// How strong a sign, about 0.2–1.5.
    pub weight: f64,
    /// Bytes of the text as typed.
    pub span: Range<usize>,
    /// The pattern that found it.
    pub pattern: String,
}

#[derive(Debug, Clone)]
struct Rule {
    kind: MarkerKind,
    weight: f64,
    patterns: Vec<Pattern>,
    unless: Vec<Pattern>,
    /// Only where a sentence begins.
    opens: bool,
}

impl Rule {
    fn excused(&self, text: &Normal) -> Vec<Range<usize>> {
        self.unless.iter().flat_map(|p| p.find_all(text)).collect()
    }

    fn stands_at(&self, text: &Normal, at: usize) -> bool {
        !self.opens || text.chars.get(at).is_some_and(|c| c.sentence_start)
    }
}

/// Where, what, how strong, by which pattern or word.
type Found<'l> = (Range<usize>, MarkerKind, f64, &'l str);

/// All markers of one language.
#[derive(Debug, Clone)]
pub struct Lexicon {
    /// The language's tag.
    pub language: String,
    negations: Vec<Pattern>,
    rules: Vec<Rule>,
    words: Words,
}

/// How many words before a credit marker a negation cancels it.
const NEGATION_REACH: usize = 3;

/// What a “very” adds to a listed word.
const STRONGER: f64 = 1.3;

impl Lexicon {
    /// Every marker in a text, in its order. Where two of one kind overlap, the stronger stands, else the longer; the same
    /// pattern counts once.
    pub fn find(&self, text: &Normal) -> Vec<Marker> {
        let mut found: Vec<Found<'_>> = self.find_words(text);
        for rule in &self.rules {
            if rule.patterns.is_empty() {
                continue;
            }
            let excused: Vec<_> = rule.excused(text);
            for pattern in &rule.patterns {
                let counts = |r: &Range<usize>| {
                    rule.stands_at(text, r.start)
                        && !excused.iter().any(|e| e.start <= r.end && r.start <= e.end)
                        && !self.negated(rule.kind, text, r)
                };
                if let Some(range) = pattern.find_all(text).into_iter().find(counts) {
                    found.push((range, rule.kind, rule.weight, pattern.source()));
                }
            }
        }
        found.sort_by(|a, b| {
            a.1.cmp(&b.1).then(b.2.total_cmp(&a.2)).then(b.0.len().cmp(&a.0.len())).then(a.0.start.cmp(&b.0.start))
        });
        let mut kept: Vec<Found<'_>> = Vec::new();
        for new in found {
            let overlaps = kept.iter().any(|k| k.1 == new.1 && k.0.start < new.0.end && new.0.start < k.0.end);
            if !overlaps {
                kept.push(new);
            }
        }
        kept.sort_by_key(|(range, kind, ..)| (range.start, *kind));
        let marker = |(range, kind, weight, pattern): Found<'_>| Marker {
            kind,
            weight,
            span: text.span(range),
            pattern: pattern.to_owned(),
        };
        kept.into_iter().map(marker).collect()
    }

    /// Listed words, each once: stronger after “very”, turned round or dropped after “not”.
    fn find_words(&self, text: &Normal) -> Vec<Found<'_>> {
        let mut found: Vec<Found<'_>> = Vec::new();
        for hit in self.words.find(text) {
            let rule = &self.rules[hit.rule];
            let (kind, share) = match rule.kind {
                MarkerKind::Warm if hit.negated => (MarkerKind::Cold, 0.5),
                MarkerKind::Cold | MarkerKind::Insult if hit.negated => continue,
                kind if hit.negated && kind.is_credit() => continue,
                kind => (kind, if hit.stronger { STRONGER } else { 1.0 }),
            };
            let known = found.iter().any(|f| f.1 == kind && f.3 == hit.word);
            let excused = || rule.excused(text).iter().any(|e| e.start <= hit.range.end && hit.range.start <= e.end);
            if !known && rule.stands_at(text, hit.range.start) && !excused() {
                found.push((hit.range, kind, rule.weight * share, hit.word));
            }
        }
        found
    }

    fn negated(&self, kind: MarkerKind, text: &Normal, range: &Range<usize>) -> bool {
        if !kind.is_credit() {
            return false;
        }
        let before = text.words_before(range.start, NEGATION_REACH);
        self.negations.iter().any(|n| n.find_all(text).iter().any(|m| m.start >= before.start && m.end <= before.end))
    }
}

/// Reads one lexicon file. The lexicon is there only when no mistake was found.
pub fn load_lexicon(source: Source<'_>) -> (Option<Lexicon>, Vec<Diagnostic>) {
    let mended = Mended::new(source, &CODES);
    let all = Collector::new(mended.source(source.path), &CODES);
    let lexicon = read(&all);
    let found = mended.with(all.finish());
    (lexicon.filter(|_| found.is_empty()), found)
}

fn read(all: &Collector<'_>) -> Option<Lexicon> {
    let mut root = all.root()?;
    let language = root.spanned::<String>("language");
    let stem = all.source.stem();
    if let Some(language) = language.as_ref().filter(|l| l.value != stem) {
        all.error(
            "L007",
            language.span.clone(),
            format!("the language `{}` is not the file's name `{stem}`", language.value),
            "make the two equal",
        );
    }
    let negations = compile(root.list("negations"), all);
    let plain = |list: Vec<Spanned<String>>| list.into_iter().map(|w| w.value).collect::<Vec<_>>();
    let mut words = Words::new(&plain(root.list("proclitics")));
    plain(root.list("not")).iter().for_each(|w| words.add(w, Role::Not));
    plain(root.list("very")).iter().for_each(|w| words.add(w, Role::Very));
    let mut rules = Vec::new();
    for mut node in root.nodes("markers") {
        let kind = node.get::<MarkerKind>("kind");
        let weight = node.spanned::<f64>("weight");
        let patterns = compile(node.list("patterns"), all);
        let unless = compile(node.list("unless"), all);
        let listed = plain(node.list("words"));
        let opens = node.or_default::<bool>("opens");
        node.finish();
        let (Some(kind), Some(weight)) = (kind, weight) else { continue };
        if !(0.0..=3.0).contains(&weight.value) || weight.value == 0.0 {
            all.error(
                "L005",
                weight.span,
                "a marker's weight is out of range",
                "use more than 0 and at most 3; about 0.2 to 1.5 is usual",
            );
            continue;
        }
        listed.iter().for_each(|w| words.add(w, Role::Sign(rules.len())));
        rules.push(Rule { kind, weight: weight.value, patterns, unless, opens });
    }
    root.finish();
    Some(Lexicon { language: language?.value, negations, rules, words })
}

fn compile(patterns: Vec<Spanned<String>>, all: &Collector<'_>) -> Vec<Pattern> {
    let mut compiled = Vec::new();
    for pattern in patterns {
        match Pattern::parse(&pattern.value) {
            Ok(p) => compiled.push(p),
            Err(error) => all.error("L006", pattern.span, format!("this pattern cannot be read: {error}"), error.hint()),
        }
    }
    compiled
}

#[cfg(test)]
mod tests {
    use super::super::normal::Segmenter;
    use super::*;

    const TEXT: &str = r#"(format: 1, language: "en", negations: ["not"], markers: [
        (kind: CanDo, weight: 1.0, patterns: ["happy to", "i can"], unless: ["only if i can"]),
        (kind: CantDo, weight: 1.0, patterns: ["cannot", "i cannot"]),
    ])"#;

    fn kinds(text: &str) -> Vec<(MarkerKind, String)> {
        let lexicon = load_lexicon(Source { path: "assets/lexicons/en.ron", text: TEXT }).0.unwrap();
        let normal = Normal::new(text, &Segmenter::default());
        lexicon.find(&normal).into_iter().map(|m| (m.kind, text[m.span].to_owned())).collect()
    }

    #[test]
    fn negation_and_excuses_cancel() {
        assert_eq!(kinds("Happy to help."), [(MarkerKind::CanDo, "Happy to".into())]);
        assert_eq!(kinds("I am not really happy to."), []);
        assert_eq!(kinds("Not now. Happy to."), [(MarkerKind::CanDo, "Happy to".into())]);
        assert_eq!(kinds("Only if I can"), []);
    }

    #[test]
    fn one_of_two_overlapping_stands_and_stuffing_counts_once() {
        assert_eq!(kinds("I cannot, I cannot"), [(MarkerKind::CantDo, "I cannot".into())]);
        assert_eq!(kinds("I can I can I can").len(), 1);
    }

    #[test]
    fn mistakes_are_all_found() {
        let text = r#"(format: 1, language: "en", markers: [(kind: CanDoo, weight: 9.0, patterns: ["(a"])], extra: 1)"#;
        let (lexicon, found) = load_lexicon(Source { path: "en.ron", text });
        assert!(lexicon.is_none());
        let codes: Vec<_> = found.iter().map(|d| d.code).collect();
        assert!(codes.contains(&"L001") && codes.contains(&"L006") && codes.contains(&"L002"), "{codes:?}");
    }
}
