//! Reads a reply: which markers of manner it carries, which points it makes or gets wrong.

use super::finding::Reason;
use super::values::{OtherValue, Values};
use crate::language::*;
use crate::scenario::{PointId, Turn};
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// The wordings of one point in one language, its facts filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointPatterns {
    /// The point.
    pub id: PointId,
    /// Wordings that make it.
    pub accept: Vec<Pattern>,
    /// Wordings that state it wrongly; for a forbidden point, wordings that excuse.
    pub wrong: Vec<Pattern>,
    /// Whether it must not be made: then nothing about it is wrong but making it.
    pub forbidden: bool,
}

/// A point found in a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointHit {
    /// The point.
    pub id: PointId,
    /// Bytes of the reply.
    pub span: Range<usize>,
    /// Whether these very words were the customer's before: repeating them gives nothing away.
    pub echo: bool,
    /// For a point stated wrongly: what is wrong, where more is known than that a wording says so.
    pub reason: Option<Reason>,
    /// Whether no wording says so, only another number in a right one: worth something only where the point is wanted.
    pub inferred: bool,
}

/// What was found in a reply.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Markers of manner in the reply's order.
    pub markers: Vec<Marker>,
    /// Points made, each once.
    pub made: Vec<PointHit>,
    /// Points stated wrongly; such a point is not made.
    pub wrong: Vec<PointHit>,
    /// Bytes at which sentences begin; none where nothing was found that costs points.
    pub sentences: Vec<usize>,
    /// Number of words.
    pub words: usize,
}

impl Reading {
    /// The number of the sentence that a byte lies in.
    pub fn sentence(&self, at: usize) -> usize {
        self.sentences.partition_point(|start| *start <= at)
    }

    /// Points stated wrongly, as far as a turn can know what was meant.
    pub fn wrong_in(&self, turn: &Turn) -> impl Iterator<Item = &PointHit> {
        self.wrong.iter().filter(|hit| !hit.inferred || turn.required.contains(&hit.id))
    }
}

/// A point, and which of the matcher's patterns are its wordings.
#[derive(Debug, Clone)]
struct Point {
    id: PointId,
    accept: Range<u32>,
    wrong: Range<u32>,
    forbidden: bool,
}

/// Reads replies in one language.
#[derive(Debug, Clone)]
pub struct Reader {
    segmenter: Segmenter,
    lexicon: Arc<Lexicon>,
    wordings: Matcher,
    points: Vec<Point>,
    /// Those wordings that speak of numbers, with number words as digits, and the wordings they are.
    counted: Matcher,
    counted_from: Vec<u32>,
    numbers: Arc<NumberWords>,
    values: Values,
    /// For typing errors; none are forgiven without it.
    spelling: Option<Spelling>,
    /// What the customer may be called.
    names: Names,
}

impl Reader {
    /// A reader for one scenario's points; without points only manner is read. Points forgive typing errors.
    pub fn new(lexicon: Arc<Lexicon>, points: Vec<PointPatterns>) -> Reader {
        let mut patterns = Vec::new();
        let mut number = |new: Vec<Pattern>| {
            let from = patterns.len() as u32;
            patterns.extend(new);
            from..patterns.len() as u32
        };
        let number = |p: PointPatterns| {
            let (accept, wrong) = (number(p.accept), number(p.wrong));
            Point { id: p.id, accept, wrong, forbidden: p.forbidden }
        };
        let points: Vec<Point> = points.into_iter().map(number).collect();
        let numbers = NumberWords::of(&lexicon.language);
        let counted = (0..).zip(&patterns).filter_map(|(number, p)| Some((number, p.counted(&numbers)?)));
        let (counted_from, counted): (Vec<u32>, Vec<Pattern>) = counted.unzip();
        let values = Values::new(&patterns, &numbers);
        let spelling = (!points.is_empty()).then(|| Spelling::new(lexicon.known(), &patterns, &numbers));
        Reader {
            segmenter: Segmenter::default(),
            lexicon,
            wordings: Matcher::new(patterns),
            counted: Matcher::new(counted),
            counted_from,
            numbers,
            values,
            spelling,
            names: Names::default(),
            points,
        }
    }

    /// Whether points forgive typing errors.
    pub fn with_typos(mut self, forgiven: bool) -> Reader {
        self.spelling = self.spelling.filter(|_| forgiven);
        self
    }

    /// What the customer may be called: naming them is a matter of manner.
    pub fn with_names(mut self, forms: impl IntoIterator<Item = String>) -> Reader {
        self.names = Names::new(forms, &self.lexicon.known());
        self
    }

    /// Reads a reply of which nothing is known that went before.
    pub fn read(&self, text: &str) -> Reading {
        self.read_after(text, None)
    }

    /// Reads a reply to what the customer said before. The customer's words, quoted, are not the agent's.
    pub fn read_after(&self, text: &str, customer: Option<&str>) -> Reading {
        let normal = Normal::new(text, &self.segmenter);
        let before = customer.map(|said| Normal::new(said, &self.segmenter));
        let foreign = foreign(text, &normal, before.as_ref());
        let own = |span: &Range<usize>| {
            let begun = foreign.partition_point(|f| f.start <= span.start);
            begun.checked_sub(1).is_none_or(|last| foreign[last].end < span.end)
        };
        let marked = self.names.marked(&normal);
        let named = marked.as_ref().unwrap_or(&normal);
        let markers = self.lexicon.find_where(named, |range| foreign.is_empty() || own(&named.span(range.clone())));
        let slips = markers.iter().any(|marker| marker.kind.is_slip());
        let sentences = if slips { normal.sentence_starts() } else { Vec::new() };
        let mut reading = Reading { markers, sentences, words: normal.words(), ..Reading::default() };
        if self.points.is_empty() {
            return reading;
        }
        let (mut found, mut others) = self.wordings_in(&normal, text);
        found.retain(|w| own(&w.span));
        others.retain(|o| own(&o.span));
        let reply = Reply { normal: &normal, before: before.as_ref(), sentences: OnceCell::new() };
        let taken = Spans::new(found.iter().map(|w| &w.span));
        add_steps(found.len() + others.len());
        for point in &self.points {
            let (accept, wrong) = (of(&found, &point.accept), of(&found, &point.wrong));
            let hit = |w: &Wording| PointHit {
                id: point.id.clone(),
                span: w.span.clone(),
                echo: reply.is_echo(&w.span),
                reason: None,
                inferred: false,
            };
            if point.forbidden {
                // An excuse holds for its own sentence.
                let sentences: &[usize] = if wrong.is_empty() || accept.is_empty() { &[] } else { reply.sentences() };
                let sentence = |w: &Wording| sentences.get(normal.positions(&w.span).start);
                let excused: BTreeSet<_> = wrong.iter().filter_map(sentence).collect();
                let counts = |w: &&Wording| sentence(w).is_none_or(|s| !excused.contains(s)) && !reply.only_asks_back(&w.span);
                reading.made.extend(first(accept.iter().filter(counts)).map(hit));
                continue;
            }
            let said = accept.iter().filter(|w| !reply.only_asks_back(&w.span));
            let (denied, stated): (Vec<&Wording>, Vec<&Wording>) =
                said.partition(|w| denied(&normal, &normal.positions(&w.span)));
            let other = || self.other_value(point, &others, &taken, &reply);
            if let Some(w) = first(wrong.iter()) {
                let wrongs = Spans::new(wrong.iter().map(|w| &w.span));
                let both = stated.iter().any(|s| !wrongs.touch(&s.span));
                let value = others.iter().find(|o| point.accept.contains(&o.wording) && touch(&o.span, &w.span));
                let reason = if both { Some(Reason::SaidBoth) } else { value.map(OtherValue::reason) };
                reading.wrong.push(PointHit { reason, ..hit(w) });
            } else if let Some(w) = first(denied.iter().copied().filter(|d| stated.iter().any(|s| !touch(&s.span, &d.span)))) {
                reading.wrong.push(PointHit { reason: Some(Reason::SaidBoth), ..hit(w) });
            } else if let Some(w) = first(stated.iter().copied()) {
                reading.made.push(hit(w));
            } else if let Some(other) = other() {
                let w = Wording { pattern: other.wording, span: other.span.clone() };
                reading.wrong.push(PointHit { reason: Some(other.reason()), inferred: true, ..hit(&w) });
            }
        }
        reading
    }

    /// The first wording of a point with another number, where there is no doubt.
    fn other_value<'o>(
        &self,
        point: &Point,
        others: &'o [OtherValue],
        taken: &Spans,
        reply: &Reply<'_>,
    ) -> Option<&'o OtherValue> {
        let own = || others.iter().filter(|o| point.accept.contains(&o.wording));
        let mut held: Vec<&String> = own().flat_map(|o| &o.holds).collect();
        held.sort_unstable();
        held.dedup();
        add_steps(others.len());
        let doubtful = |o: &OtherValue| {
            held.binary_search(&&o.digits).is_ok() || taken.touch(&o.span) || reply.is_echo(&o.span) || reply.is_question(&o.span)
        };
        let own = own().filter(|o| !doubtful(o));
        own.min_by_key(|o| (o.span.start, std::cmp::Reverse(o.span.end)))
    }

    /// All wordings of points, typing errors forgiven, numbers in words and digits, in the order of patterns; and those with other
    /// numbers.
    fn wordings_in(&self, normal: &Normal, text: &str) -> (Vec<Wording>, Vec<OtherValue>) {
        let corrected = self.spelling.as_ref().and_then(|s| s.corrected(normal));
        let normal = corrected.as_ref().unwrap_or(normal);
        let wording = |f: Found| Wording { pattern: f.pattern, span: normal.span(f.range) };
        let mut found: Vec<Wording> = self.wordings.find(normal).into_iter().map(wording).collect();
        let speaks = !self.counted_from.is_empty() || !self.values.is_empty();
        let Some(counted) = Some(normal).filter(|_| speaks).and_then(|normal| self.numbers.counted(normal, text)) else {
            return (found, Vec::new());
        };
        let wording = |f: Found| Wording { pattern: self.counted_from[f.pattern as usize], span: counted.span(f.range) };
        // No wording begins within a number: seven days are not in twenty-seven days.
        found.retain(|w| !counted.splits(w.span.start));
        found.extend(self.counted.find(&counted).into_iter().map(wording));
        found.sort_by_key(|w| w.pattern);
        (found, self.values.others(&counted, text))
    }

    /// Of points a reading did not find, those that were nearly made, and what was missing.
    pub fn near(&self, text: &str, reading: &Reading) -> Vec<NearHit> {
        let normal = Normal::new(text, &self.segmenter);
        let found = |id: &PointId| reading.made.iter().chain(&reading.wrong).any(|hit| hit.id == *id);
        let open = self.points.iter().filter(|point| !point.forbidden && !found(&point.id));
        let near = |point: &Point| {
            let near = nearest(self.wordings.patterns(&point.accept), &normal)?;
            let heard = near.heard.into_iter().map(|range| normal.span(range)).collect();
            Some(NearHit { id: point.id.clone(), heard, missing: near.missing })
        };
        open.filter_map(near).collect()
    }
}

/// A point that was nearly made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearHit {
    /// The point.
    pub id: PointId,
    /// Bytes of the reply: what is there of the nearest wording.
    pub heard: Vec<Range<usize>>,
    /// What that wording would have needed; empty when only the order or the distance is wrong.
    pub missing: Vec<String>,
}

/// A reply and what the customer said before.
struct Reply<'r> {
    normal: &'r Normal,
    before: Option<&'r Normal>,
    /// The number of the sentence of each position, counted when it is first asked for.
    sentences: OnceCell<Vec<usize>>,
}

impl Reply<'_> {
    /// Whether these very words were the customer's before.
    fn is_echo(&self, span: &Range<usize>) -> bool {
        self.before.is_some_and(|b| b.says(self.normal, self.normal.positions(span)))
    }

    /// Whether a question mark ends the sentence.
    fn is_question(&self, span: &Range<usize>) -> bool {
        self.normal.is_asked(self.normal.positions(span).start)
    }

    /// Whether the sentence is a question that says nothing but what the customer said.
    fn only_asks_back(&self, span: &Range<usize>) -> bool {
        self.is_question(span) && self.is_echo(&self.sentence(span))
    }

    fn sentences(&self) -> &[usize] {
        self.sentences.get_or_init(|| self.normal.sentences())
    }

    /// Bytes of the whole sentence.
    fn sentence(&self, span: &Range<usize>) -> Range<usize> {
        let sentences = self.sentences();
        let Some(number) = sentences.get(self.normal.positions(span).start) else { return span.clone() };
        let from = sentences.partition_point(|s| s < number);
        let to = sentences.partition_point(|s| s <= number);
        self.normal.span(from..to)
    }
}

fn touch(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// Many spans, to be asked whether any is touched: beginnings in order, and with each the farthest end so far.
struct Spans(Vec<(usize, usize)>);

impl Spans {
    fn new<'s>(spans: impl Iterator<Item = &'s Range<usize>>) -> Spans {
        let mut all: Vec<(usize, usize)> = spans.map(|s| (s.start, s.end)).collect();
        all.sort_unstable();
        let mut farthest = 0;
        for (_, end) in &mut all {
            farthest = farthest.max(*end);
            *end = farthest;
        }
        Spans(all)
    }

    fn touch(&self, span: &Range<usize>) -> bool {
        let begun = self.0.partition_point(|(start, _)| *start < span.end);
        begun.checked_sub(1).is_some_and(|last| self.0[last].1 > span.start)
    }
}

/// A wording found: the number of its pattern, and bytes of the reply.
#[derive(Debug, Clone)]
struct Wording {
    pattern: u32,
    span: Range<usize>,
}

/// The matches of these patterns; matches stand in the order of patterns.
fn of<'f>(found: &'f [Wording], patterns: &Range<u32>) -> &'f [Wording] {
    let from = found.partition_point(|f| f.pattern < patterns.start);
    let to = found.partition_point(|f| f.pattern < patterns.end);
    &found[from..to]
}

/// The first match, the longest of those that begin together.
fn first<'f>(found: impl Iterator<Item = &'f Wording>) -> Option<&'f Wording> {
    found.min_by_key(|w| (w.span.start, std::cmp::Reverse(w.span.end)))
}

/// Bytes in which the customer's words are quoted. Where it is not known what the customer said, a single quoted word is taken for
/// the agent's irony, and more for a quotation.
fn foreign(text: &str, normal: &Normal, before: Option<&Normal>) -> Vec<Range<usize>> {
    let theirs = |quotation: &Quotation| {
        let range = normal.positions(&quotation.bytes);
        quotation.line
            || match before {
                Some(before) => before.says(normal, range),
                None => normal.words_in(range) > 1,
            }
    };
    quotations(text).into_iter().filter(theirs).map(|q| q.bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::load_lexicon;
    use crate::scenario::Source;

    const LEXICON: &str = r#"(format: 1, language: "en", markers: [
        (kind: Insult, weight: 1.0, patterns: ["(rubbish|useless)"]),
        (kind: Courtesy, weight: 1.0, patterns: ["please"]),
    ])"#;

    fn reader() -> Reader {
        let lexicon = load_lexicon(Source { path: "assets/lexicons/en.ron", text: LEXICON }).0.unwrap();
        let parse = |patterns: &[&str]| patterns.iter().map(|p| Pattern::parse(p).unwrap()).collect();
        let point = |id: &str, accept: &[&str], wrong: &[&str], forbidden| PointPatterns {
            id: PointId(id.into()),
            accept: parse(accept),
            wrong: parse(wrong),
            forbidden,
        };
        let points = vec![
            point("repair", &["free repair*"], &["repair (costs|takes) * (14|28) days"], false),
            point("time", &["(7|seven) days"], &[], false),
            point("refund", &["i'll refund you"], &["(can't|not) * say"], true),
        ];
        Reader::new(Arc::new(lexicon), points)
    }

    fn made(text: &str) -> Vec<String> {
        let reading = reader().read(text);
        let quote = |hit: &PointHit| format!("{}: {}", hit.id, &text[hit.span.clone()]);
        reading.made.iter().map(quote).chain(reading.wrong.iter().map(|w| format!("wrong {}", quote(w)))).collect()
    }

    #[test]
    fn typing_errors_are_forgiven_unless_the_author_says_no() {
        assert_eq!(made("A free repiar for you."), ["repair: free repiar"]);
        assert_eq!(reader().with_typos(false).read("A free repiar for you.").made, []);
    }

    #[test]
    fn numbers_in_words_and_digits_make_one_wording() {
        assert_eq!(made("It takes ７ days"), ["time: ７ days"]);
        assert_eq!(made("The repair takes about fourteen days"), ["wrong repair: repair takes about fourteen days"]);
        assert_eq!(made("in twenty-seven days"), Vec::<String>::new());
    }

    #[test]
    fn an_excuse_holds_for_its_own_sentence() {
        assert_eq!(made("I can't say I'll refund you."), Vec::<String>::new());
        assert_eq!(made("I can't say why. I'll refund you."), ["refund: I'll refund you"]);
    }

    #[test]
    fn quoted_words_of_the_customer_are_not_the_agents() {
        let kinds = |text: &str, before: Option<&str>| reader().read_after(text, before).markers.len();
        let before = Some("This is useless rubbish. Will you refund me?");
        assert_eq!(kinds("You wrote “useless rubbish”, and I see why.", before), 0);
        assert_eq!(
            kinds(
                "> useless rubbish
I see why.",
                None
            ),
            0
        );
        assert_eq!(kinds("Your “useless” letter", Some("Hello")), 1);
        assert_eq!(kinds("Your “rubbish” letter", None), 1, "one quoted word is irony");
        assert_eq!(kinds("That is useless rubbish.", before), 1);
        assert!(made("You say “free repair”.") == Vec::<String>::new());
    }

    #[test]
    fn repeating_the_customers_words_is_an_echo() {
        let echo = |text: &str| reader().read_after(text, Some("You promised seven days!")).made[0].echo;
        assert!(echo("Seven days, you say."));
        assert!(!echo("It takes 7 days."));
    }
}
