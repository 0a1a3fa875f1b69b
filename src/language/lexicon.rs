//! Lexicons: markers of manner, as data, one file a language. A marker speaks of how something is said, never of a topic.

use super::matcher::{Found, Matcher};
use super::normal::Normal;
use super::pattern::Pattern;
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
}

impl MarkerKind {
    /// Whether it speaks for the writer.
    pub fn is_credit(self) -> bool {
        self < MarkerKind::CantDo
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
    /// The numbers of its patterns.
    patterns: Range<u32>,
    /// The numbers of the patterns that excuse.
    unless: Range<u32>,
}

/// All markers of one language.
#[derive(Debug, Clone)]
pub struct Lexicon {
    /// The language's tag.
    pub language: String,
    matcher: Matcher,
    negations: Range<u32>,
    /// In the order of their patterns' numbers.
    rules: Vec<Rule>,
}

/// How many words before a credit marker a negation cancels it.
const NEGATION_REACH: usize = 3;

impl Lexicon {
    /// Every marker in a text, in its order. Where two of one kind overlap, the stronger stands, else the longer; the same
    /// pattern counts once.
    pub fn find(&self, text: &Normal) -> Vec<Marker> {
        self.find_where(text, |_| true)
    }

    /// As [`Lexicon::find`], but only where positions may hold a marker.
    pub fn find_where(&self, text: &Normal, may: impl Fn(&Range<usize>) -> bool) -> Vec<Marker> {
        let mut hits = self.matcher.find(text);
        hits.retain(|hit| may(&hit.range));
        let mut kept: Vec<Sign<'_>> = Vec::new();
        for sign in self.signs(text, &hits) {
            let overlaps = kept.iter().any(|k| {
                k.rule.kind == sign.rule.kind
                    && k.found.range.start < sign.found.range.end
                    && sign.found.range.start < k.found.range.end
            });
            if !overlaps {
                kept.push(sign);
            }
        }
        kept.sort_by_key(|sign| (sign.found.range.start, sign.rule.kind));
        let marker = |sign: Sign<'_>| Marker {
            kind: sign.rule.kind,
            weight: sign.rule.weight,
            span: text.span(sign.found.range.clone()),
            pattern: self.matcher.pattern(sign.found.pattern).source().to_owned(),
        };
        kept.into_iter().map(marker).collect()
    }

    /// All its patterns.
    pub fn patterns(&self) -> &[Pattern] {
        self.matcher.all()
    }

    /// How many steps reading a text takes: tests hold it to the text's length.
    pub fn steps(&self, text: &Normal) -> u64 {
        self.matcher.steps(text)
    }

    /// The first match of each pattern that counts, the strongest of each kind first.
    fn signs<'f>(&'f self, text: &Normal, hits: &'f [Found]) -> Vec<Sign<'f>> {
        let mut signs: Vec<Sign<'f>> = Vec::new();
        let mut negations: Vec<&Range<usize>> = of(hits, &self.negations).iter().map(|f| &f.range).collect();
        negations.sort_unstable_by_key(|n| n.start);
        let mut rest = hits;
        while let Some(hit) = rest.first() {
            let Some(rule) = self.rule(hit.pattern) else {
                rest = &rest[1..];
                continue;
            };
            let excused = Excuses::new(of(rest, &rule.unless));
            let mut told = None;
            for found in of(rest, &rule.patterns) {
                let r = &found.range;
                let counts = told != Some(found.pattern) && !excused.touch(r) && !negated(rule.kind, text, r, &negations);
                if counts {
                    signs.push(Sign { rule, found });
                    told = Some(found.pattern);
                }
            }
            rest = &rest[rest.partition_point(|f| f.pattern < rule.unless.end)..];
        }
        signs.sort_by(|a, b| {
            let (x, y) = (&a.found.range, &b.found.range);
            let strength = b.rule.weight.total_cmp(&a.rule.weight);
            a.rule.kind.cmp(&b.rule.kind).then(strength).then(y.len().cmp(&x.len())).then(x.start.cmp(&y.start))
        });
        signs
    }

    fn rule(&self, pattern: u32) -> Option<&Rule> {
        let at = self.rules.partition_point(|rule| rule.unless.end <= pattern);
        self.rules.get(at).filter(|rule| rule.patterns.start <= pattern)
    }
}

/// A match that counts.
#[derive(Debug, Clone, Copy)]
struct Sign<'f> {
    rule: &'f Rule,
    found: &'f Found,
}

/// Where a rule does not hold: beginnings in order, and with each the farthest end so far.
struct Excuses(Vec<(usize, usize)>);

impl Excuses {
    fn new(found: &[Found]) -> Excuses {
        let mut ranges: Vec<_> = found.iter().map(|f| (f.range.start, f.range.end)).collect();
        ranges.sort_unstable();
        let mut farthest = 0;
        for (_, end) in &mut ranges {
            farthest = farthest.max(*end);
            *end = farthest;
        }
        Excuses(ranges)
    }

    fn touch(&self, range: &Range<usize>) -> bool {
        let begun = self.0.partition_point(|(start, _)| *start <= range.end);
        begun.checked_sub(1).is_some_and(|last| self.0[last].1 >= range.start)
    }
}

/// The matches of these patterns; matches stand in the order of patterns.
fn of<'f>(hits: &'f [Found], patterns: &Range<u32>) -> &'f [Found] {
    let from = hits.partition_point(|f| f.pattern < patterns.start);
    let to = hits.partition_point(|f| f.pattern < patterns.end);
    &hits[from..to]
}

fn negated(kind: MarkerKind, text: &Normal, range: &Range<usize>, negations: &[&Range<usize>]) -> bool {
    if !kind.is_credit() || negations.is_empty() {
        return false;
    }
    let before = text.words_before(range.start, NEGATION_REACH);
    let from = negations.partition_point(|n| n.start < before.start);
    negations[from..].iter().take_while(|n| n.start < before.end).any(|n| n.end <= before.end)
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
    let mut patterns = Vec::new();
    let mut number = |new: Vec<Pattern>| {
        let from = patterns.len() as u32;
        patterns.extend(new);
        from..patterns.len() as u32
    };
    let negations = number(compile(root.list("negations"), all));
    let mut rules = Vec::new();
    for mut node in root.nodes("markers") {
        let kind = node.get::<MarkerKind>("kind");
        let weight = node.spanned::<f64>("weight");
        let (found, excuses) = (compile(node.list("patterns"), all), compile(node.list("unless"), all));
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
        rules.push(Rule { kind, weight: weight.value, patterns: number(found), unless: number(excuses) });
    }
    root.finish();
    Some(Lexicon { language: language?.value, matcher: Matcher::new(patterns), negations, rules })
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
    use super::super::segment::Segmenter;
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
        for border in [", ", "; ", ": ", " – ", "، "] {
            let text = format!("Why not{border}happy to help.");
            assert_eq!(kinds(&text), [(MarkerKind::CanDo, "happy to".into())], "a negation ends with its clause: {text}");
        }
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
