//! Lexicons: markers of manner, as data, one file a language. A marker speaks of how something is said, never of a topic.
//!
//! A rule of a lexicon has `patterns`, or `words`: single words in one string, `help*` for all that begin so. `opens: true` wants
//! them where a sentence begins, `asks: true` in a question, `unless` excuses. `clipped: 2` finds sentences of at most two words,
//! `absent: true` a text that has none of the patterns. `$name` in a pattern is what the customer is called, which the scenario tells. For the file's words `not` lists what turns them round, `very` what makes them
//! stronger, `proclitics` what is written together with the next word.

use super::marker::{Marker, MarkerKind};
use super::matcher::{Found, Matcher};
use super::normal::{ASKED, Normal, SENTENCE};
use super::pattern::Pattern;
use super::shape;
use super::typos::Known;
use super::words::{Hit, Role, Words};
use super::work::add_steps;
use crate::scenario::{Codes, Collector, Diagnostic, Mended, Source, Spanned};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

const CODES: Codes =
    Codes { syntax: "L001", unknown_field: "L002", missing_field: "L003", format: "L004", example: "assets/lexicons/en.ron" };

#[derive(Debug, Clone)]
struct Rule {
    kind: MarkerKind,
    weight: f64,
    /// The numbers of its patterns.
    patterns: Range<u32>,
    /// The numbers of the patterns that excuse.
    unless: Range<u32>,
    /// Only where a sentence begins.
    opens: bool,
    /// Only in a question.
    asks: bool,
    /// A sign where none of its patterns stands.
    absent: bool,
    /// Finds sentences of at most so many words.
    clipped: usize,
    /// What found it, where no pattern did.
    name: Option<Arc<str>>,
}

impl Rule {
    /// The signs of the character it begins with.
    fn place(&self) -> u8 {
        (if self.opens { SENTENCE } else { 0 }) | (if self.asks { ASKED } else { 0 })
    }

    fn stands_at(&self, text: &Normal, at: usize) -> bool {
        text.chars.get(at).is_some_and(|c| c.has_all(self.place()))
    }
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
    /// The rule that each pattern excuses from, if it is an excuse.
    excused: Vec<Option<u32>>,
    /// What the character has that a match of each pattern begins with.
    places: Vec<u8>,
    /// The numbers of the rules that look at a text's shape.
    shapes: Vec<usize>,
    words: Words,
    known: OnceLock<Arc<Known>>,
}

/// How many words before a credit marker a negation cancels it.
const NEGATION_REACH: usize = 3;

/// What a “very” adds to a listed word.
const STRONGER: f64 = 1.3;

/// What is left of a warm word that a “not” turns round.
const TURNED: f64 = 0.5;

impl Lexicon {
    /// Every marker in a text, in its order. Where two of one kind overlap, the stronger stands, else the longer; the same
    /// pattern counts once.
    pub fn find(&self, text: &Normal) -> Vec<Marker> {
        self.find_where(text, |_| true)
    }

    /// As [`Lexicon::find`], but only where positions may hold a marker.
    pub fn find_where(&self, text: &Normal, may: impl Fn(&Range<usize>) -> bool) -> Vec<Marker> {
        let listed = self.words.find(text);
        let mut listed_rules: Vec<usize> = listed.iter().map(|hit| hit.rule).collect();
        listed_rules.sort_unstable();
        listed_rules.dedup();
        // Most excuses have nothing to excuse, and are not looked for.
        let mut hits = self.matcher.find_wanted(text, |pattern, found| match self.excused[pattern as usize] {
            Some(at) => {
                let rule = &self.rules[at as usize];
                let stands = found.last().is_some_and(|f| f.pattern >= rule.patterns.start);
                (stands || rule.clipped > 0 || listed_rules.binary_search(&(at as usize)).is_ok()).then_some(0)
            }
            None => Some(self.places[pattern as usize]),
        });
        hits.retain(|hit| may(&hit.range));
        let mut signs = self.signs(text, &hits);
        signs.extend(self.listed(text, listed, &hits, &may));
        self.add_shapes(text, &hits, &may, &mut signs);
        excuse_by_courtesy(&mut signs);
        add_steps(hits.len() + signs.len() * signs.len());
        signs.sort_by(|a, b| {
            let (x, y) = (&a.range, &b.range);
            let strength = b.weight.total_cmp(&a.weight);
            a.kind.cmp(&b.kind).then(strength).then(y.len().cmp(&x.len())).then(x.start.cmp(&y.start))
        });
        let mut kept = 0;
        for at in 0..signs.len() {
            let overlap = |k: &Sign<'_>| meet(&k.range, &signs[at].range);
            if !signs[..kept].iter().rev().take_while(|k| k.kind == signs[at].kind).any(overlap) {
                signs.swap(kept, at);
                kept += 1;
            }
        }
        signs.truncate(kept);
        signs.sort_by_key(|sign| (sign.range.start, sign.kind));
        let marker = |sign: Sign<'_>| Marker {
            kind: sign.kind,
            weight: sign.weight,
            span: text.span(sign.range),
            pattern: sign.source.clone(),
        };
        signs.into_iter().map(marker).collect()
    }

    /// All its patterns.
    pub fn patterns(&self) -> &[Pattern] {
        self.matcher.all()
    }

    /// The words of its patterns, which no typing error is.
    pub fn known(&self) -> Arc<Known> {
        self.known.get_or_init(|| Arc::new(Known::new(self.patterns().iter()))).clone()
    }

    /// The first match of each pattern that counts.
    fn signs(&self, text: &Normal, hits: &[Found]) -> Vec<Sign<'_>> {
        let mut signs: Vec<Sign<'_>> = Vec::new();
        let mut negations: Vec<&Range<usize>> = of(hits, &self.negations).iter().map(|f| &f.range).collect();
        negations.sort_unstable_by_key(|n| n.start);
        let mut rest = hits;
        while let Some(hit) = rest.first() {
            let Some(rule) = self.rule(hit.pattern) else {
                rest = &rest[1..];
                continue;
            };
            if rule.absent {
                rest = &rest[rest.partition_point(|f| f.pattern < rule.unless.end)..];
                continue;
            }
            let excused = Excuses::new(of(rest, &rule.unless));
            let mut told = None;
            for found in of(rest, &rule.patterns) {
                let r = &found.range;
                let counts = told != Some(found.pattern) && !excused.touch(r) && !negated(rule.kind, text, r, &negations);
                if counts {
                    let source = self.matcher.pattern(found.pattern).shared_source();
                    signs.push(Sign { kind: rule.kind, weight: rule.weight, range: r.clone(), source });
                    told = Some(found.pattern);
                }
            }
            rest = &rest[rest.partition_point(|f| f.pattern < rule.unless.end)..];
        }
        signs
    }

    /// Listed words, each once: stronger after “very”, turned round or dropped after “not”.
    fn listed<'l>(
        &'l self,
        text: &Normal,
        words: Vec<Hit<'l>>,
        hits: &[Found],
        may: impl Fn(&Range<usize>) -> bool,
    ) -> Vec<Sign<'l>> {
        let mut signs: Vec<Sign<'_>> = Vec::new();
        // Gathered once a rule, however often its words stand there: a text of nothing but “thank you” is no longer than it is.
        let mut excuses: Vec<(usize, Excuses)> = Vec::new();
        for hit in words {
            let rule = &self.rules[hit.rule];
            let (kind, share) = match rule.kind {
                MarkerKind::Warm if hit.negated => (MarkerKind::Cold, TURNED),
                MarkerKind::Cold | MarkerKind::Insult if hit.negated => continue,
                kind if hit.negated && kind.is_credit() => continue,
                kind => (kind, if hit.stronger { STRONGER } else { 1.0 }),
            };
            add_steps(signs.len());
            let known = signs.iter().any(|s| s.kind == kind && s.source == hit.word);
            if known || !rule.stands_at(text, hit.range.start) || !may(&hit.range) {
                continue;
            }
            let gathered = excuses.iter().position(|(of, _)| *of == hit.rule).unwrap_or_else(|| {
                excuses.push((hit.rule, Excuses::new(of(hits, &rule.unless))));
                excuses.len() - 1
            });
            if !excuses[gathered].1.touch(&hit.range) {
                signs.push(Sign { kind, weight: rule.weight * share, range: hit.range, source: hit.word });
            }
        }
        signs
    }

    /// What shows in a text's shape: clipped sentences that say nothing kind, and what is not there at all.
    fn add_shapes<'l>(&'l self, text: &Normal, hits: &[Found], may: impl Fn(&Range<usize>) -> bool, signs: &mut Vec<Sign<'l>>) {
        for rule in self.shapes.iter().map(|at| &self.rules[*at]) {
            let Some(source) = &rule.name else { continue };
            let sign = |range: Range<usize>| Sign { kind: rule.kind, weight: rule.weight, range, source };
            let ranges = if rule.absent {
                of(hits, &rule.patterns).is_empty().then(|| shape::whole(text)).flatten()
            } else {
                let excused = Excuses::new(of(hits, &rule.unless));
                let kind = |r: &Range<usize>| signs.iter().any(|s| s.kind < MarkerKind::Together && meet(&s.range, r));
                // An excuse stands in the sentence, not beside it.
                let excuse = |r: &Range<usize>| excused.touch(&(r.start + 1..r.end - 1));
                shape::clipped(text, rule.clipped).find(|r| !excuse(r) && !kind(r))
            };
            signs.extend(ranges.filter(&may).map(sign));
        }
    }

    fn rule(&self, pattern: u32) -> Option<&Rule> {
        let at = self.rules.partition_point(|rule| rule.unless.end <= pattern);
        self.rules.get(at).filter(|rule| rule.patterns.start <= pattern)
    }
}

/// A match that counts, by which pattern or word.
#[derive(Debug, Clone)]
struct Sign<'l> {
    kind: MarkerKind,
    weight: f64,
    range: Range<usize>,
    source: &'l Arc<str>,
}

/// Courtesy is believed before structure is: “may I ask where” asks leave, whatever its form. Small signs that share a word with it go.
fn excuse_by_courtesy(signs: &mut Vec<Sign<'_>>) {
    let mut at = 0;
    while at < signs.len() {
        let excuses = |s: &Sign<'_>| s.kind.is_kind() && meet(&s.range, &signs[at].range);
        if signs[at].kind.is_structure() && signs.iter().any(excuses) {
            signs.swap_remove(at);
        } else {
            at += 1;
        }
    }
}

/// Where a rule does not hold: beginnings in order, and with each the farthest end so far.
struct Excuses(Vec<(usize, usize)>);

impl Excuses {
    fn new(found: &[Found]) -> Excuses {
        let mut ranges: Vec<_> = found.iter().map(|f| (f.range.start, f.range.end)).collect();
        ranges.sort_unstable();
        add_steps(ranges.len());
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

fn meet(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
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
    add_steps(before.len());
    let from = negations.partition_point(|n| n.start < before.start);
    negations[from..].iter().take_while(|n| n.start < before.end).any(|n| n.end <= before.end)
}

/// Reads one lexicon file. The lexicon is there only when no mistake was found.
pub fn load_lexicon(source: Source<'_>) -> (Option<Lexicon>, Vec<Diagnostic>) {
    let mended = Mended::new(source, &CODES);
    let all = Collector::of(&mended, source.path, &CODES);
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
    let plain = |list: Vec<Spanned<String>>| list.into_iter().map(|w| w.value).collect::<Vec<_>>();
    let proclitics = plain(root.list("proclitics"));
    let mut words: Vec<(String, Role)> = plain(root.list("not")).into_iter().map(|w| (w, Role::Not)).collect();
    words.extend(plain(root.list("very")).into_iter().map(|w| (w, Role::Very)));
    let mut rules = Vec::new();
    for mut node in root.nodes("markers") {
        let kind = node.get::<MarkerKind>("kind");
        let weight = node.spanned::<f64>("weight");
        let (found, excuses) = (compile(node.list("patterns"), all), compile(node.list("unless"), all));
        let listed = plain(node.list("words"));
        let (opens, asks, absent) = (node.or_default("opens"), node.or_default("asks"), node.or_default("absent"));
        let clipped = node.or_default::<usize>("clipped");
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
        words.extend(listed.into_iter().map(|w| (w, Role::Sign(rules.len()))));
        let name = match clipped {
            _ if absent => found.first().map(|p| p.source().into()),
            0 => None,
            most => Some(format!("≤ {most}").into()),
        };
        let (patterns, unless) = (number(found), number(excuses));
        rules.push(Rule { kind, weight: weight.value, patterns, unless, opens, asks, absent, clipped, name });
    }
    root.finish();
    let (mut excused, mut places) = (vec![None; patterns.len()], vec![0; patterns.len()]);
    for (at, rule) in (0..).zip(&rules) {
        places[rule.patterns.start as usize..rule.patterns.end as usize].fill(rule.place());
        excused[rule.unless.start as usize..rule.unless.end as usize].fill(Some(at));
    }
    let words = Words::new(&proclitics, words.iter().map(|(list, role)| (list.as_str(), *role)));
    let shapes = (0..rules.len()).filter(|at| rules[*at].name.is_some()).collect();
    Some(Lexicon {
        language: language?.value,
        matcher: Matcher::new(patterns),
        negations,
        rules,
        excused,
        places,
        shapes,
        words,
        known: OnceLock::new(),
    })
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
    fn listed_words_are_turned_round_strengthened_and_tied_to_a_place() {
        let text = r#"(format: 1, language: "en", negations: [], not: ["not"], very: ["very"], markers: [
            (kind: Warm, weight: 1.0, words: ["glad help*"], unless: ["no help"]),
            (kind: Cold, weight: 1.0, words: ["bad"]),
            (kind: Challenge, weight: 1.0, opens: true, words: ["why"]),
        ])"#;
        let lexicon = load_lexicon(Source { path: "assets/lexicons/en.ron", text }).0.unwrap();
        let found = |text: &str| -> Vec<(MarkerKind, f64)> {
            let normal = Normal::new(text, &Segmenter::default());
            lexicon.find(&normal).into_iter().map(|m| (m.kind, m.weight)).collect()
        };
        assert_eq!(found("Glad, glad to be helpful"), [(MarkerKind::Warm, 1.0), (MarkerKind::Warm, 1.0)], "each word once");
        assert_eq!(found("Very glad"), [(MarkerKind::Warm, STRONGER)]);
        assert_eq!(found("I am not glad"), [(MarkerKind::Cold, TURNED)]);
        assert_eq!(found("Not bad. No help"), []);
        assert_eq!(found("Tell me why. Why?"), [(MarkerKind::Challenge, 1.0)]);
    }

    #[test]
    fn structure_is_found_where_no_courtesy_says_otherwise() {
        let text = r#"(format: 1, language: "en", negations: [], markers: [
            (kind: Invites, weight: 1.0, patterns: ["may i ask who"]),
            (kind: Rhetorical, weight: 1.0, asks: true, patterns: ["who"]),
            (kind: Plain, weight: 1.0, absent: true, patterns: ["please"]),
            (kind: Clipped, weight: 1.0, clipped: 1, unless: ["no"]),
        ])"#;
        let lexicon = load_lexicon(Source { path: "assets/lexicons/en.ron", text }).0.unwrap();
        let found = |text: &str| -> Vec<(MarkerKind, String)> {
            let normal = Normal::new(text, &Segmenter::default());
            lexicon.find(&normal).into_iter().map(|m| (m.kind, text[m.span].to_owned())).collect()
        };
        assert_eq!(found("Please say who did it."), [], "no question");
        assert_eq!(found("Please say. Who did it?"), [(MarkerKind::Rhetorical, "Who".into())]);
        assert_eq!(found("May I ask who called, please?"), [(MarkerKind::Invites, "May I ask who".into())]);
        assert_eq!(found("We are closed"), [(MarkerKind::Plain, "We are closed".into())]);
        assert_eq!(found("Please wait there. Wait. No."), [(MarkerKind::Clipped, "Wait".into())]);
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
