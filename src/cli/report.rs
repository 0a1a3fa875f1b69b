//! `sabr report`: attempts as a page, a table or JSON. Reads what is kept, and writes one file.

use super::args::WindowArgs;
use super::args_report::{Report, ReportFormat};
use super::{files, text};
use crate::content::Library;
use crate::locale::{Catalogue, Direction, month_of, week_of};
use crate::practice::Practice;
use crate::report::{Attempt, Facts, Overview, Span, State, Summary, add_rows, begin_csv};
use crate::session::{Folders, Recordings, away_secs, local_day, local_minute, today};
use crate::store::{AttemptState, Store, StoredAttempt};
use anyhow::{Context, bail, ensure};
use std::io::IsTerminal;
use std::path::Path;

/// Whoever reads it may not build programs: a browser's print does as well.
const WITHOUT_PDF: &str = "this sabr was built without PDF: write the page with --format html and print it from a browser, or build with --features pdf";

pub(super) fn run(args: &Report, shared: &WindowArgs) -> anyhow::Result<u8> {
    let format = args.format.unwrap_or_else(|| format_of(args.out.as_deref()));
    ensure!(!args.bom || format == ReportFormat::Csv, "only a CSV can begin with a byte-order mark; add --format csv");
    if format == ReportFormat::Pdf {
        ensure!(cfg!(feature = "pdf"), WITHOUT_PDF);
        let to_screen = args.out.is_none() && std::io::stdout().is_terminal();
        ensure!(!to_screen, "a PDF is nothing to read in a terminal; name a file with --out");
    }
    let library = super::checked(super::sources(shared)?);
    let mut report = match &args.attempt {
        Some(id) => of_attempt(&library, id, format, shared)?,
        None => of_many(&library, args, format, shared)?,
    };
    if args.bom {
        report.splice(0..0, *b"\xEF\xBB\xBF");
    }
    files::write_out(args.out.as_deref(), report)?;
    Ok(super::OK)
}

fn format_of(out: Option<&Path>) -> ReportFormat {
    match out.and_then(|path| path.extension()?.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("csv") => ReportFormat::Csv,
        Some("json") => ReportFormat::Json,
        Some("pdf") => ReportFormat::Pdf,
        _ => ReportFormat::Html,
    }
}

/// The store, if there is one: looking leaves nothing behind.
fn open(shared: &WindowArgs) -> anyhow::Result<Option<Store>> {
    let file = Folders::find(shared.data.as_deref())?.attempts();
    Ok(if file.exists() { Some(super::store_to_read(shared)?) } else { None })
}

/// Played again, with what is known besides its course.
fn read(store: &Store, recordings: &mut Recordings, stored: &StoredAttempt) -> anyhow::Result<(Facts, Practice)> {
    let header = &stored.row.header;
    let content = recordings.content(store, &header.content)?;
    let facts = Facts {
        id: header.id.clone(),
        started: local_minute(&header.started_at),
        state: match stored.row.state {
            AttemptState::Open => State::Open,
            AttemptState::Abandoned => State::Abandoned,
            AttemptState::Finished => State::Finished,
        },
        away_secs: away_secs(stored),
        content: header.content.clone(),
        rules: content.rules().to_owned(),
    };
    Ok((facts, content.replay(stored)?))
}

fn of_attempt(library: &Library, id: &str, format: ReportFormat, shared: &WindowArgs) -> anyhow::Result<Vec<u8>> {
    let Some(store) = open(shared)? else { bail!("there is no attempt `{id}`: nothing has been played yet") };
    let (facts, practice) = read(&store, &mut Recordings::default(), &store.attempt(id)?)?;
    let words = match shared.locale.as_deref() {
        Some(tag) if tag != practice.setup().catalogue.tag => text::choose_locale(library, Some(tag))?,
        _ => practice.setup().catalogue.clone(),
    };
    let attempt = Attempt::new(facts, &practice, words)?;
    Ok(match format {
        ReportFormat::Html => attempt.html().into_bytes(),
        #[cfg(feature = "pdf")]
        ReportFormat::Pdf => attempt.pdf()?,
        #[cfg(not(feature = "pdf"))]
        ReportFormat::Pdf => bail!(WITHOUT_PDF),
        ReportFormat::Json => pretty(&attempt.json())?,
        ReportFormat::Csv => {
            let mut out = String::new();
            begin_csv(&mut out);
            add_rows(&attempt, &mut out);
            out.into_bytes()
        }
    })
}

fn of_many(library: &Library, args: &Report, format: ReportFormat, shared: &WindowArgs) -> anyhow::Result<Vec<u8>> {
    let words = text::choose_locale(library, shared.locale.as_deref())?;
    let span = span(args, &words)?;
    let (mut summaries, mut left_out, mut rows, mut whose) = (Vec::new(), 0, String::new(), None);
    begin_csv(&mut rows);
    if let Some(store) = open(shared)? {
        whose = store.profiles()?.into_iter().find(|profile| profile.id == store.profile()).map(|profile| profile.name);
        let mut recordings = Recordings::default();
        // The newest comes first in the list; reports tell in the order begun.
        for row in store.attempts()?.iter().rev() {
            if !span.holds(&local_day(&row.header.started_at)) {
                continue;
            }
            let known =
                store.attempt(&row.header.id).map_err(Into::into).and_then(|stored| read(&store, &mut recordings, &stored));
            match known {
                Ok((facts, practice)) => {
                    if format == ReportFormat::Csv {
                        // An assessment that is not finished has no rows yet.
                        let told = Attempt::new(facts, &practice, practice.setup().catalogue.clone());
                        told.iter().for_each(|attempt| add_rows(attempt, &mut rows));
                    } else {
                        summaries.push(Summary::new(facts, &practice));
                    }
                }
                Err(error) => {
                    eprintln!("sabr: the attempt {} is left out: {error}", row.header.id);
                    left_out += 1;
                }
            }
        }
    }
    let direction = |tag: &str| library.catalogues.get(tag).map_or(Direction::Ltr, |words| words.direction);
    let overview = Overview { whose, ..Overview::new(span, summaries, left_out) };
    Ok(match format {
        ReportFormat::Csv => rows.into_bytes(),
        ReportFormat::Html => overview.html(&words, &direction).into_bytes(),
        #[cfg(feature = "pdf")]
        ReportFormat::Pdf => overview.pdf(&words, &direction)?,
        #[cfg(not(feature = "pdf"))]
        ReportFormat::Pdf => bail!(WITHOUT_PDF),
        ReportFormat::Json => pretty(&overview.json(&words))?,
    })
}

fn span(args: &Report, words: &Catalogue) -> anyhow::Result<Span> {
    if args.person {
        return Ok(Span::Person { since: args.since.clone() });
    }
    let day = args.day.clone().unwrap_or_else(today);
    let of = if args.week { week_of(words, &day) } else { month_of(words, &day) };
    let (from, to) = of.with_context(|| format!("{day} is no day"))?;
    Ok(if args.week { Span::Week { from, to } } else { Span::Month { from, to } })
}

fn pretty(value: &serde_json::Value) -> anyhow::Result<Vec<u8>> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?).into_bytes())
}
