//! The formula of the measures with its weights free, and their fit: each weight is the reasoned one times a factor, factors are
//! shrunk towards one, and no effect ever changes its sign.

use super::data::{Goal, Lexicon, Set, Signs};
use super::reasoned;
use sabr::language::MarkerKind;
use sabr::scoring::EFFECTS;
use std::io::Write;

/// How strongly factors are held to one.
const SHRINK: f64 = 3.0;
/// How far a factor's logarithm may go.
const FARTHEST: f64 = 1.4;
const STEPS: usize = 300;
const MEASURES: usize = 5;

#[derive(Clone)]
pub struct Model {
    /// Weight of each rule.
    weights: Vec<f64>,
    /// Effect of each kind on each measure.
    effects: Vec<[f64; MEASURES]>,
    /// Logarithms of the factors: those of the rules, then those of the effects.
    factors: Vec<f64>,
    /// Which factors may move.
    free: Vec<bool>,
}

/// Kinds of the rubric whose effects the rated texts can speak to. The others are about an agent's work (what can be done, by when,
/// whose task it is), which requests to editors, posts and chatter with a bot say nothing of.
const RATED: [MarkerKind; 6] = [
    MarkerKind::Courtesy,
    MarkerKind::Gratitude,
    MarkerKind::Empathy,
    MarkerKind::Apology,
    MarkerKind::Blame,
    MarkerKind::Insult,
];

/// Kinds that only colour the measures; the weights of the others also decide what the rubric gives and takes, so they stay.
fn only_colours(kind: MarkerKind) -> bool {
    (MarkerKind::Praise..MarkerKind::CantDo).contains(&kind) || kind > MarkerKind::Mockery
}

// A kind that nobody reasoned about could not be fitted.
const _: () = assert!(reasoned::EFFECTS.len() == EFFECTS.len());

impl Model {
    pub fn shipped(lexicon: &Lexicon) -> Model {
        let weights: Vec<f64> = lexicon.rules.iter().map(|r| r.weight).collect();
        let effects: Vec<_> = EFFECTS.iter().map(|e| e.1).collect();
        let count = weights.len() + effects.len() * MEASURES;
        Model { factors: vec![0.0; count], free: vec![false; count], weights, effects }
    }

    /// Before any rated text was seen.
    pub fn reasoned(lexicon: &Lexicon) -> Model {
        let mut model = Model::shipped(lexicon);
        for (number, rule) in lexicon.rules.iter().enumerate() {
            if only_colours(rule.kind) {
                model.weights[number] = reasoned::WEIGHT;
                model.free[number] = true;
            }
        }
        for (number, (kind, _)) in EFFECTS.iter().enumerate() {
            model.effects[number] = reasoned::EFFECTS.iter().find(|e| e.0 == *kind).expect("reasoned for every kind").1;
            for measure in 0..MEASURES {
                let at = model.effect_at(number, measure);
                model.free[at] = only_colours(*kind) || RATED.contains(kind);
            }
        }
        model
    }

    fn weight(&self, rule: usize) -> f64 {
        self.weights[rule] * self.factors[rule].exp()
    }

    fn effect_at(&self, kind: usize, measure: usize) -> usize {
        self.weights.len() + kind * MEASURES + measure
    }

    fn effect(&self, kind: usize, measure: usize) -> f64 {
        self.effects[kind][measure] * self.factors[self.effect_at(kind, measure)].exp()
    }

    fn sums(&self, signs: &Signs) -> Vec<(usize, f64)> {
        let mut sums: Vec<(usize, f64)> = Vec::new();
        for (kind, rule, share) in signs {
            let weight = share * rule.map_or(1.0, |r| self.weight(r));
            match sums.iter_mut().find(|s| s.0 == *kind) {
                Some(sum) => sum.1 += weight,
                None => sums.push((*kind, weight)),
            }
        }
        sums
    }

    pub fn score(&self, measure: usize, signs: &Signs) -> f64 {
        self.sums(signs).iter().map(|(kind, sum)| self.effect(*kind, measure) * (1.0 - (-sum).exp())).sum()
    }

    /// Adds `slope` times the score's gradient.
    fn add_gradient(&self, measure: usize, signs: &Signs, slope: f64, gradient: &mut [f64]) {
        let sums = self.sums(signs);
        for (kind, sum) in &sums {
            gradient[self.effect_at(*kind, measure)] += slope * self.effect(*kind, measure) * (1.0 - (-sum).exp());
        }
        for (kind, rule, share) in signs {
            let Some(rule) = rule else { continue };
            let sum = sums.iter().find(|s| s.0 == *kind).map_or(0.0, |s| s.1);
            gradient[*rule] += slope * self.effect(*kind, measure) * (-sum).exp() * share * self.weight(*rule);
        }
    }

    /// The model fitted to the given rows of each set: Adam on logistic loss (classes, pairs) and squared loss (ratings).
    pub fn fitted(&self, sets: &[Set], rows: &[Vec<usize>]) -> Model {
        let mut model = self.clone();
        let count = model.factors.len();
        // Each set has its own offset, scale and slope of length, so that length explains what it can before the markers do.
        let mut free = vec![0.0_f64; count + sets.len() * 3];
        let (mut first, mut second) = (vec![0.0; free.len()], vec![0.0; free.len()]);
        let targets: Vec<Targets> = sets.iter().zip(rows).map(|(s, r)| Targets::of(s, r)).collect();
        for step in 1..=STEPS {
            let mut gradient = vec![0.0; free.len()];
            for (number, ((set, rows), target)) in sets.iter().zip(rows).zip(&targets).enumerate() {
                let at = count + number * 3;
                let (offset, scale, by_length) = (free[at], free[at + 1].exp(), free[at + 2]);
                let share = set.share * 500.0 / rows.len() as f64;
                for i in rows {
                    let row = &set.rows[*i];
                    let scores = set.scores(&model, row);
                    if set.goal == Goal::Pairs {
                        let difference = scores[1] - scores[0];
                        let slope = -share * scale / (1.0 + (scale * difference).exp());
                        model.add_gradient(set.measure, &row.signs[1], slope, &mut gradient[..count]);
                        model.add_gradient(set.measure, &row.signs[0], -slope, &mut gradient[..count]);
                        gradient[at + 1] += slope * difference;
                        continue;
                    }
                    let length = target.length(row.length);
                    let guess = offset + scale * scores[0] + by_length * length;
                    let error = share
                        * match set.goal {
                            Goal::Class => 1.0 / (1.0 + (-guess).exp()) - row.label,
                            _ => guess - (row.label - target.mean) / target.deviation,
                        };
                    model.add_gradient(set.measure, &row.signs[0], error * scale, &mut gradient[..count]);
                    gradient[at] += error;
                    gradient[at + 1] += error * scale * scores[0];
                    // Only where length is known to lead raters astray.
                    if set.goal == Goal::RatingGivenLength {
                        gradient[at + 2] += error * length;
                    }
                }
            }
            for (i, g) in gradient.iter_mut().enumerate().take(count) {
                *g += SHRINK * free[i];
            }
            for i in 0..free.len() {
                first[i] = 0.9 * first[i] + 0.1 * gradient[i];
                second[i] = 0.99 * second[i] + 0.01 * gradient[i] * gradient[i];
                let (m, v) = (first[i] / (1.0 - 0.9f64.powi(step as i32)), second[i] / (1.0 - 0.99f64.powi(step as i32)));
                free[i] -= 0.03 * m / (v.sqrt() + 1e-8);
                if i < count {
                    free[i] = if self.free[i] { free[i].clamp(-FARTHEST, FARTHEST) } else { 0.0 };
                }
            }
            model.factors.copy_from_slice(&free[..count]);
        }
        model
    }

    /// Writes the rules' weights into the lexicon's file and prints the effects.
    pub fn write(&self, lexicon: &Lexicon, out: &mut dyn Write) {
        let mut parts = lexicon.file.split("weight: ");
        let mut file = parts.next().unwrap_or_default().to_owned();
        for (rule, part) in parts.enumerate() {
            let end = part.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(0);
            let weight = (self.weight(rule) * 100.0).round().max(5.0) / 100.0;
            file += &format!("weight: {weight:?}{}", &part[end..]);
        }
        std::fs::write(&lexicon.path, file).unwrap();
        for (kind, (name, _)) in EFFECTS.iter().enumerate() {
            let effects: Vec<String> =
                (0..MEASURES).map(|m| format!("{:?}", (self.effect(kind, m) * 100.0).round() / 100.0 + 0.0)).collect();
            writeln!(out, "    (MarkerKind::{name:?}, [{}]),", effects.join(", ")).unwrap();
        }
    }
}

struct Targets {
    mean: f64,
    deviation: f64,
    log_length: f64,
}

impl Targets {
    fn of(set: &Set, rows: &[usize]) -> Targets {
        let mean = |f: &dyn Fn(usize) -> f64| rows.iter().map(|i| f(*i)).sum::<f64>() / rows.len() as f64;
        let label = mean(&|i| set.rows[i].label);
        let variance = mean(&|i| (set.rows[i].label - label).powi(2));
        Targets { mean: label, deviation: variance.sqrt().max(1e-9), log_length: mean(&|i| set.rows[i].length.ln()) }
    }

    fn length(&self, characters: f64) -> f64 {
        characters.ln() - self.log_length
    }
}

/// Each rule: how often it is set off in each set, and its weight before and after.
pub fn print_rules(lexicon: &Lexicon, sets: &[Set], fitted: &Model, out: &mut dyn Write) {
    for (number, rule) in lexicon.rules.iter().enumerate() {
        let counts: Vec<String> = sets
            .iter()
            .map(|s| {
                let texts = s.rows.iter().flat_map(|r| &r.signs);
                texts.filter(|signs| signs.iter().any(|m| m.1 == Some(number))).count().to_string()
            })
            .collect();
        let what = rule.patterns.iter().chain(&rule.words).next().map_or("", String::as_str);
        let what: String = what.chars().take(60).collect();
        writeln!(out, "{:?} {:.2} → {:.2} [{}] {what}", rule.kind, rule.weight, fitted.weight(number), counts.join(" ")).unwrap();
    }
}
