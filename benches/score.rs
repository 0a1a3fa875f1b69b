//! How many replies of 140 bytes are scored in a second, on one core, in each language: measures, markers and points with their
//! spans. Beside it the `vader_sentiment` crate, which gives one number a text. Run with `cargo bench --no-default-features`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench that cannot go on should say so; its result is its output")]

use sabr::content::{Library, Sources};
use sabr::practice::LocalScript;
use sabr::scoring::{Measures, Reader};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The length the goals speak of.
const BYTES: usize = 140;
const ROUNDS: usize = 11;
const ROUND: Duration = Duration::from_millis(200);

fn main() {
    let library = Library::new(Sources::embedded());
    let analyzer = vader_sentiment::SentimentIntensityAnalyzer::new();
    let mut contestants = Vec::new();
    for language in ["en", "fa", "ar", "th"] {
        let setup = library.setup("refund-demand", language, None, 1).unwrap();
        let script = LocalScript::new(&setup).unwrap();
        for (what, points) in [("manner", Vec::new()), ("manner and a scenario's points", script.points.clone())] {
            let reader = Reader::new(library.lexicons[language].clone(), points);
            let score = move |text: &str| {
                let reading = reader.read(text);
                black_box((Measures::of(&reading.markers), reading));
            };
            let name = format!("{language}  {what}");
            contestants.push(Contestant { name, texts: replies(language), score: Box::new(score), rates: Vec::new() });
        }
    }
    let score = |text: &str| drop(black_box(analyzer.polarity_scores(text)));
    let name = "en  vader_sentiment".to_owned();
    contestants.push(Contestant { name, texts: replies("en"), score: Box::new(score), rates: Vec::new() });
    // `cargo bench … -- fa` runs only those whose name holds `fa`.
    let wanted = std::env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_default();
    let exact = contestants.iter().any(|c| c.name == wanted);
    contestants.retain(|c| if exact { c.name == wanted } else { c.name.contains(&wanted) });
    // Round by round, so that all meet the same weather.
    (0..ROUNDS).for_each(|_| contestants.iter_mut().for_each(Contestant::round));
    println!("{:<34} {:>12} {:>10} {:>10}", "", "replies/s", "MB/s", "us/reply");
    contestants.iter_mut().for_each(Contestant::report);
}

/// What the shipped scenarios' agents say, cut at spaces into texts of about 140 bytes.
fn replies(language: &str) -> Vec<String> {
    let sources = Sources::embedded();
    let folder = format!("locales/{language}/scenarios/");
    let said = |line: &&str| line.starts_with("reply-") || line.starts_with("model-");
    let lines = sources.under(&folder, ".ftl").flat_map(|(_, text)| text.lines()).filter(said);
    let all: Vec<&str> = lines.filter_map(|line| Some(line.split_once(" = ")?.1)).filter(|t| !t.contains('{')).collect();
    let all = all.join(" ");
    let mut texts = Vec::new();
    let mut rest = all.as_str();
    while rest.len() > BYTES {
        let mut end = BYTES;
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let end = rest[..end].rfind(' ').filter(|at| *at > BYTES / 2).unwrap_or(end);
        texts.push(rest[..end].to_owned());
        rest = rest[end..].trim_start();
    }
    texts
}

/// Seconds this thread has had a core for, where the system tells; what else runs on the machine then matters less.
fn core_secs(begun: Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|t| t.split(' ').next()?.parse::<f64>().ok());
    nanos.map_or(begun.elapsed().as_secs_f64(), |n| n / 1e9)
}

/// One contestant: its texts, what it does with each, and how fast it was in each round, in bytes a second.
struct Contestant<'c> {
    name: String,
    texts: Vec<String>,
    score: Box<dyn Fn(&str) + 'c>,
    rates: Vec<f64>,
}

impl Contestant<'_> {
    fn round(&mut self) {
        let bytes: usize = self.texts.iter().map(String::len).sum();
        let begun = Instant::now();
        let (before, mut passes) = (core_secs(begun), 0);
        while begun.elapsed() < ROUND {
            self.texts.iter().for_each(|text| (self.score)(text));
            passes += 1;
        }
        self.rates.push((passes * bytes) as f64 / (core_secs(begun) - before));
    }

    /// The median round, as texts of 140 bytes in a second.
    fn report(&mut self) {
        self.rates.sort_by(f64::total_cmp);
        let rate = self.rates[ROUNDS / 2];
        let replies = rate / BYTES as f64;
        println!("{:<34} {replies:>12.0} {:>10.2} {:>10.2}", self.name, rate / 1e6, 1e6 / replies);
    }
}
