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
const ROUNDS: usize = 9;
const ROUND: Duration = Duration::from_millis(300);

fn main() {
    let library = Library::new(Sources::embedded());
    println!("{:<34} {:>12} {:>10} {:>10}", "", "replies/s", "MB/s", "us/reply");
    for language in ["en", "fa", "ar", "th"] {
        let texts = replies(language);
        let manner = Reader::new(library.lexicons[language].clone(), Vec::new());
        report(&format!("{language}  manner"), &texts, |text| {
            let reading = manner.read(text);
            black_box((Measures::of(&reading.markers), reading));
        });
        let setup = library.setup("refund-demand", language, None, 1).unwrap();
        let script = LocalScript::new(&setup.scenario, &setup.catalogue, 1).unwrap();
        let points = Reader::new(library.lexicons[language].clone(), script.points.clone());
        report(&format!("{language}  manner and a scenario's points"), &texts, |text| {
            let reading = points.read(text);
            black_box((Measures::of(&reading.markers), reading));
        });
    }
    let analyzer = vader_sentiment::SentimentIntensityAnalyzer::new();
    report("en  vader_sentiment", &replies("en"), |text| {
        black_box(analyzer.polarity_scores(text));
    });
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

/// The median of several rounds, as texts of 140 bytes in a second.
fn report(name: &str, texts: &[String], mut score: impl FnMut(&str)) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut rates: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let (begun, mut passes) = (Instant::now(), 0);
            while begun.elapsed() < ROUND {
                texts.iter().for_each(|text| score(text));
                passes += 1;
            }
            (passes * bytes) as f64 / begun.elapsed().as_secs_f64()
        })
        .collect();
    rates.sort_by(f64::total_cmp);
    let rate = rates[ROUNDS / 2];
    let replies = rate / BYTES as f64;
    println!("{name:<34} {replies:>12.0} {:>10.2} {:>10.2}", rate / 1e6, 1e6 / replies);
}
