//! `sabr progress`: how one person gets on, as the window's screen tells it.

use super::args::{Progress as Args, WindowArgs};
use super::text::{choose_locale, say, title};
use crate::content::Library;
use crate::locale::{Catalogue, Msg, PersonMsg, TerminalMsg, strip_isolation};
use crate::progress::{LATELY, Progress, Standing, Wanted, change_words, reason_words};
use crate::session::{progress, summarise_all, today};
use std::io::{self, Write};

pub(super) fn run(args: &Args, shared: &WindowArgs) -> anyhow::Result<u8> {
    let library = super::checked(super::sources(shared)?);
    let catalogue = choose_locale(&library, shared.locale.as_deref())?;
    let mut store = super::store_to_read(shared)?;
    // What ended before there were summaries gets one now; a file that cannot be written is read all the same.
    let _ = summarise_all(&mut store);
    let wanted = Wanted { mode: args.mode.map(|mode| mode.mode()), ..Wanted::default() };
    let found = progress(&store, &library, &wanted, &catalogue.tag, &today())?;
    let mut out = io::stdout().lock();
    if args.json {
        writeln!(out, "{}", serde_json::to_string(&found)?)?;
    } else {
        told(&library, &catalogue, &found, &mut out)?;
    }
    Ok(super::OK)
}

fn told(library: &Library, words: &Catalogue, found: &Progress, out: &mut dyn Write) -> io::Result<()> {
    if found.is_empty() {
        writeln!(out, "{}", words.text(TerminalMsg::NoAttempts))?;
    } else {
        sums(words, found, out)?;
        let language = library.catalogues.get(&found.locale).map_or_else(|| found.locale.clone(), |c| c.text(Msg::LanguageName));
        let mode = words.by_id(&format!("mode-{}", found.mode.id()));
        writeln!(out, "\n{} · {mode} · {}", words.text(PersonMsg::Skills), strip_isolation(&language))?;
        found.standings.iter().try_for_each(|standing| writeln!(out, "  {}", skill(words, standing)))?;
    }
    if !found.next.is_empty() {
        writeln!(out, "\n{}", words.text(PersonMsg::Next))?;
    }
    for suggestion in &found.next {
        let reason = strip_isolation(&reason_words(&suggestion.reason, words));
        writeln!(out, "  {} · {}\n    {reason}", suggestion.scenario, title(library, words, &suggestion.scenario))?;
    }
    Ok(())
}

fn sums(words: &Catalogue, found: &Progress, out: &mut dyn Write) -> io::Result<()> {
    let mut line = |name: PersonMsg, value: String| {
        let args = [("name", words.text(name).into()), ("value", value.into())];
        writeln!(out, "{}", say(words, TerminalMsg::Figure, &args))
    };
    for (sum, name) in found.sums.iter().zip([PersonMsg::SumPractised, PersonMsg::SumAssessed]) {
        if sum.contacts > 0 {
            let count = words.numbers.whole(i64::try_from(sum.contacts).unwrap_or(i64::MAX));
            let passed = say(words, PersonMsg::SumPassed, &[("count", sum.passed.into())]);
            line(name, format!("{count} · {passed}"))?;
        }
    }
    let seconds = found.sums.iter().map(|sum| sum.seconds).sum::<u64>();
    line(PersonMsg::SumTime, say(words, PersonMsg::SumTimeValue, &[("seconds", seconds.into())]))?;
    let days = found.days;
    let mut value = say(words, PersonMsg::SumDaysValue, &[("count", days.lately.into()), ("of", LATELY.into())]);
    if days.in_a_row > 1 {
        value = format!("{value} · {}", say(words, PersonMsg::SumInARow, &[("count", days.in_a_row.into())]));
    }
    line(PersonMsg::SumDays, value)
}

fn skill(words: &Catalogue, standing: &Standing) -> String {
    let name = words.by_id(&format!("dimension-{}", standing.dimension.id()));
    match standing.mean {
        // From 0 to 100.
        Some(mean) => {
            let args = [("dimension", name.into()), ("score", (mean.round() as i64).into())];
            let change = strip_isolation(&change_words(standing.change, words));
            format!("{} · {change}", say(words, Msg::ScoreValue, &args))
        }
        None => say(words, TerminalMsg::Figure, &[("name", name.into()), ("value", words.text(Msg::NotObserved).into())]),
    }
}
