//! How well the measures agree with people, and weights fitted to what people said. Reads the rated texts from the folder that
//! `SABR_CALIBRATION` names; nothing of them is kept. `tests/validity/README.md` says what the figures mean.
//!
//! `cargo bench --no-default-features --bench fit` prints the figures of the shipped weights and of weights fitted without the
//! texts they are tried on; `-- --write` writes weights fitted on all texts into `assets/lexicons/en.ron` and prints the effects
//! to paste into `src/scoring/measures.rs`; `-- --rules` prints every rule; `-- --misses hostility` the texts judged worst.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a tool that cannot go on should say so")]

#[path = "fit/data.rs"]
mod data;
#[path = "fit/model.rs"]
mod model;
#[path = "fit/reasoned.rs"]
mod reasoned;
#[path = "fit/stats.rs"]
mod stats;

use data::Set;
use model::Model;
use std::io::Write;

/// Folds of the cross-validation.
const FOLDS: usize = 5;

fn main() {
    let out = &mut std::io::stdout();
    let arguments: Vec<String> = std::env::args().collect();
    let Ok(folder) = std::env::var("SABR_CALIBRATION") else {
        writeln!(out, "SABR_CALIBRATION names no folder of rated texts: nothing to do").unwrap();
        return;
    };
    let lexicon = data::Lexicon::open();
    let sets = data::read(folder.as_ref(), &lexicon);
    let (shipped, reasoned) = (Model::shipped(&lexicon), Model::reasoned(&lexicon));
    let everything: Vec<Vec<usize>> = sets.iter().map(|s| (0..s.rows.len()).collect()).collect();

    let fold_models: Vec<Model> = std::thread::scope(|threads| {
        let runs: Vec<_> = (0..FOLDS)
            .map(|fold| {
                let (sets, reasoned) = (&sets, &reasoned);
                threads.spawn(move || {
                    let train = |s: &Set| (0..s.rows.len()).filter(|i| i % FOLDS != fold).collect();
                    reasoned.fitted(sets, &sets.iter().map(train).collect::<Vec<_>>())
                })
            })
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    let fitted = reasoned.fitted(&sets, &everything);

    writeln!(
        out,
        "{:28} {:>6} {:>9} {:>22} {:>8} {:>22} {:>6}",
        "", "rows", "reasoned", "shipped", "fitted", "cross-validated", "aim"
    )
    .unwrap();
    for set in &sets {
        let by = |model: &Model| set.rows.iter().map(|row| set.scores(model, row)).collect::<Vec<_>>();
        let held_out: Vec<_> = set.rows.iter().enumerate().map(|(i, row)| set.scores(&fold_models[i % FOLDS], row)).collect();
        let interval = |scores: &[[f64; 2]]| {
            let (low, high) = stats::interval(set, scores);
            format!("{:.3} [{low:.3}, {high:.3}]", set.figure(scores))
        };
        let (now, cross) = (interval(&by(&shipped)), interval(&held_out));
        let (all, before) = (set.figure(&by(&fitted)), set.figure(&by(&reasoned)));
        writeln!(out, "{:28} {:>6} {before:>9.3} {now:>22} {all:>8.3} {cross:>22} {:>6}", set.name, set.rows.len(), set.aim)
            .unwrap();
    }
    let (thai, rows) = data::thai_sentiment(folder.as_ref());
    writeln!(out, "{:28} {rows:>6} {:>9} {thai:>22.3}   sentiment, not tone; nothing fitted", "Thai, posts, good or bad", "")
        .unwrap();
    if arguments.iter().any(|a| a == "--rules") {
        model::print_rules(&lexicon, &sets, &fitted, out);
    }
    if let Some(at) = arguments.iter().position(|a| a == "--misses") {
        let wanted = arguments.get(at + 1).map_or("", String::as_str);
        sets.iter().filter(|s| s.name.contains(wanted)).for_each(|s| s.print_misses(&shipped, out));
    }
    if arguments.iter().any(|a| a == "--write") {
        fitted.write(&lexicon, out);
    }
}
