//! The rated texts and the lexicon, as numbers: which rules each text sets off.

use super::model::Model;
use super::stats::auc;
use sabr::language::{MarkerKind, load_lexicon};
use sabr::scenario::Source;
use sabr::scoring::{EFFECTS, Measures, Reader};
use serde::Deserialize;
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// Area under the curve of labels 0 and 1.
    Class,
    /// Fitted to all ratings; area under the curve of the outer quartiles.
    Quartiles,
    /// Rank correlation.
    Rating,
    /// Rank correlation with the number of characters held constant.
    RatingGivenLength,
    /// Share of pairs in which the second text scores higher.
    Pairs,
}

/// The rules a text sets off: which kind, which rule of the lexicon if any, and with what share of its weight.
pub type Signs = Vec<(usize, Option<usize>, f64)>;

pub struct Row {
    pub signs: Vec<Signs>,
    pub label: f64,
    pub class: Option<f64>,
    pub length: f64,
    text: String,
}

pub struct Set {
    pub name: &'static str,
    pub measure: usize,
    pub goal: Goal,
    pub aim: &'static str,
    /// How much it counts in the fit.
    pub share: f64,
    pub rows: Vec<Row>,
}

impl Set {
    /// Scores of a row's one or two texts.
    pub fn scores(&self, model: &Model, row: &Row) -> [f64; 2] {
        let first = model.score(self.measure, &row.signs[0]);
        [first, row.signs.get(1).map_or(first, |s| model.score(self.measure, s))]
    }

    /// The texts whose score is farthest from their label.
    pub fn print_misses(&self, model: &Model, out: &mut dyn Write) {
        let mut order: Vec<(f64, &Row)> = self
            .rows
            .iter()
            .filter(|r| self.goal != Goal::Quartiles || r.class.is_some())
            .map(|row| {
                let [first, second] = self.scores(model, row);
                (if self.goal == Goal::Pairs { second - first } else { first }, row)
            })
            .collect();
        order.sort_by(|a, b| a.0.total_cmp(&b.0));
        let middle = order.iter().map(|o| o.1.class.unwrap_or(o.1.label)).sum::<f64>() / order.len() as f64;
        let high = |row: &Row| row.class.unwrap_or(row.label) > middle || self.goal == Goal::Pairs;
        writeln!(out, "\n{}: scored low, rated high", self.name).unwrap();
        order
            .iter()
            .filter(|o| high(o.1))
            .take(40)
            .for_each(|(s, r)| writeln!(out, "{s:6.2} {:5.2} {}", r.label, r.text).unwrap());
        writeln!(out, "\n{}: scored high, rated low", self.name).unwrap();
        order
            .iter()
            .rev()
            .filter(|o| !high(o.1))
            .take(40)
            .for_each(|(s, r)| writeln!(out, "{s:6.2} {:5.2} {}", r.label, r.text).unwrap());
    }
}

/// The English lexicon's file, its rules in their order.
pub struct Lexicon {
    pub path: PathBuf,
    pub file: String,
    pub rules: Vec<Rule>,
}

#[derive(Deserialize)]
pub struct Rule {
    pub kind: MarkerKind,
    pub weight: f64,
    #[serde(default)]
    pub patterns: Vec<String>,
    #[serde(default)]
    pub words: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    markers: Vec<Rule>,
}

impl Lexicon {
    pub fn open() -> Lexicon {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/lexicons/en.ron");
        let file = std::fs::read_to_string(&path).unwrap();
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let File { markers } = options.from_str(&file).unwrap();
        Lexicon { path, file, rules: markers }
    }
}

#[derive(Deserialize)]
struct Line {
    text: Option<String>,
    texts: Option<[String; 2]>,
    label: f64,
    cls: Option<f64>,
}

pub fn kind_index(kind: MarkerKind) -> usize {
    EFFECTS.iter().position(|(k, _)| *k == kind).expect("every kind has effects")
}

fn reader(path: &str, text: &str) -> Reader {
    let (loaded, found) = load_lexicon(Source { path, text });
    Reader::new(Arc::new(loaded.unwrap_or_else(|| panic!("{found:?}"))), Vec::new())
}

/// How well positive language tells good Thai posts from bad ones, and of how many: only a sign that the words point the right way.
pub fn thai_sentiment(folder: &Path) -> (f64, usize) {
    #[derive(Deserialize)]
    struct Post {
        text: String,
        label: String,
    }
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/lexicons/th.ron");
    let reader = reader("assets/lexicons/th.ron", &std::fs::read_to_string(path).unwrap());
    let file = std::fs::read_to_string(folder.join("th_sentiment_wisesight.jsonl")).unwrap();
    let posts = file.lines().map(|line| serde_json::from_str::<Post>(line).unwrap());
    let (scores, labels): (Vec<f64>, Vec<f64>) = posts
        .filter(|p| p.label == "pos" || p.label == "neg")
        .map(|p| (Measures::of(&reader.read(&p.text).markers).positive_language, f64::from(u8::from(p.label == "pos"))))
        .unzip();
    (auc(&scores, &labels), scores.len())
}

pub fn read(folder: &Path, lexicon: &Lexicon) -> Vec<Set> {
    let reader = reader("assets/lexicons/en.ron", &lexicon.file);
    let mut rules: HashMap<(MarkerKind, &str), usize> = HashMap::new();
    for (number, rule) in lexicon.rules.iter().enumerate() {
        let words = rule.words.iter().flat_map(|w| w.split_whitespace());
        for pattern in rule.patterns.iter().map(String::as_str).chain(words) {
            rules.entry((rule.kind, pattern)).or_insert(number);
        }
    }
    let signs = |text: &str| -> Signs {
        let of = |m: sabr::language::Marker| {
            let rule = rules.get(&(m.kind, &*m.pattern)).copied();
            (kind_index(m.kind), rule, rule.map_or(m.weight, |r| m.weight / lexicon.rules[r].weight))
        };
        reader.read(text).markers.into_iter().map(of).collect()
    };
    let set = |name, file: &str, measure, goal, aim, share| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
        let row = |line: &str| {
            let line: Line = serde_json::from_str(line).unwrap();
            let texts: Vec<String> = line.text.into_iter().chain(line.texts.into_iter().flatten()).collect();
            Row {
                signs: texts.iter().map(|t| signs(t)).collect(),
                label: line.label,
                class: line.cls,
                length: texts[0].chars().count() as f64,
                text: texts.join("  →  "),
            }
        };
        Set { name, measure, goal, aim, share, rows: text.lines().map(row).collect() }
    };
    vec![
        set("courtesy, Wikipedia", "en_politeness_spc_wiki.jsonl", 0, Goal::Quartiles, ".84", 1.0),
        set("courtesy, Stack Exchange", "en_politeness_spc_se.jsonl", 0, Goal::Quartiles, ".63", 1.0),
        set("positive, reframed", "en_positive_reframe_pairs.jsonl", 1, Goal::Pairs, ".86", 1.0),
        set("positive, warm offers", "en_warm_tough_offers.jsonl", 1, Goal::Class, ".82", 0.3),
        set("empathy, personas", "en_empathy_personas.jsonl", 2, Goal::RatingGivenLength, ".38", 0.6),
        set("hostility, ConvAbuse", "en_abuse_convabuse.jsonl", 3, Goal::Class, ".88", 1.0),
        set("patience, receptiveness", "en_receptiveness.jsonl", 4, Goal::Rating, ".22", 1.0),
    ]
}
