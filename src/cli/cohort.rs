//! `sabr cohort`: results of many people, as tables, a page, CSV or JSON. Reads what it is given and keeps nothing of it.

use super::args::WindowArgs;
use super::args_report::{Cohort as Args, CohortFormat, WhichArg};
use super::progress::Progress;
use super::table::Table;
use super::{files, text};
use crate::authoring::shortened;
use crate::cohort::{self, SMALL, Strand, Study, Telling, Wish};
use crate::content::Library;
use crate::locale::{Catalogue, CohortMsg, Direction, Msg, ReportMsg, strip_isolation};
use crate::report::CohortReport;
use crate::session::{Gathered, gather, read_groups};
use anyhow::{Context, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::sync::OnceLock;

/// Characters of a customer's line in a table.
const LINE: usize = 42;
/// Items and people in the terminal; the other formats have more.
const MOST: usize = 60;

pub(super) fn run(args: &Args, shared: &WindowArgs) -> anyhow::Result<u8> {
    let library = super::checked(super::sources(shared)?);
    let words = text::choose_locale(&library, shared.locale.as_deref())?;
    let format = args.format.unwrap_or_else(|| format_of(args.out.as_deref()));
    ensure!(!args.bom || format == CohortFormat::Csv, "only a CSV can begin with a byte-order mark; add --format csv");
    let groups = args.groups.as_deref().map(|path| read_groups(path, args.by.as_deref())).transpose()?;
    let gathered = {
        let progress: OnceLock<Progress> = OnceLock::new();
        gather(&args.paths, &|_, all| {
            progress.get_or_init(|| Progress::new("files", all as u64)).add(1);
            true
        })
    };
    let languages = |tag: &str| library.catalogues.get(tag).map_or_else(|| tag.to_owned(), |c| c.text(Msg::LanguageName));
    let telling = Telling { words: &words, languages: &languages };
    told(&gathered, &telling);
    if let Some((_, joined)) = &groups {
        joinable(&gathered, joined);
    }
    let wish = Wish {
        which: match args.attempt {
            WhichArg::First => cohort::Which::First,
            WhichArg::Last => cohort::Which::Last,
            WhichArg::Best => cohort::Which::Best,
        },
        scenario: args.scenario.as_deref(),
        groups: groups.as_ref().map(|(_, joined)| joined),
        people: args.people,
        pseudonyms: args.pseudonyms,
    };
    let study = gathered.cohort.study(&wish);
    let column = groups.as_ref().map(|(column, _)| column.as_str());
    let mut out = told_as(format, &study, telling, &library, column)?;
    if args.bom {
        out.insert(0, '\u{FEFF}');
    }
    files::write_out(args.out.as_deref(), out)?;
    let left_out = gathered.troubles.iter().any(|trouble| !trouble.why.is_remark());
    Ok(if left_out { super::FAILED } else { super::OK })
}

fn format_of(out: Option<&Path>) -> CohortFormat {
    match out.and_then(|path| path.extension()?.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("csv") => CohortFormat::Csv,
        Some("json") => CohortFormat::Json,
        Some("html" | "htm") => CohortFormat::Html,
        _ => CohortFormat::Table,
    }
}

fn told_as(
    format: CohortFormat,
    study: &Study,
    telling: Telling<'_>,
    library: &Library,
    column: Option<&str>,
) -> anyhow::Result<String> {
    let direction = |tag: &str| library.catalogues.get(tag).map_or(Direction::Ltr, |words| words.direction);
    let report = CohortReport { study, telling, direction: &direction, column };
    Ok(match format {
        CohortFormat::Html => report.html(),
        CohortFormat::Csv => report.csv(),
        CohortFormat::Json => format!("{}\n", serde_json::to_string_pretty(&report.json())?),
        CohortFormat::Table => {
            let mut out = Vec::new();
            tables(study, telling, column, &mut out)?;
            String::from_utf8(out).context("the tables are no text")?
        }
    })
}

/// What was read goes to stderr. No sums of people or attempts: less those that are told they would be those that are hidden.
fn told(gathered: &Gathered, telling: &Telling<'_>) {
    let say = |text: String| eprintln!("{}", text::printable(&strip_isolation(&text)));
    let args = [("files", gathered.files.into())];
    say(telling.words.text_with(CohortMsg::FilesRead, &args));
    for (msg, count) in [(CohortMsg::Repeated, gathered.repeated), (CohortMsg::Unfinished, gathered.unfinished)] {
        if count > 0 {
            say(telling.words.text_with(msg, &[("count", count.into())]));
        }
    }
    if !gathered.troubles.is_empty() {
        say(telling.say(CohortMsg::Troubles));
        for trouble in &gathered.troubles {
            let attempt = trouble.attempt.as_deref().map(|id| format!(" ({id})")).unwrap_or_default();
            say(format!("  {}{attempt}: {}", trouble.file, telling.why(&trouble.why)));
        }
    }
}

/// Who cannot be joined, by numbers alone.
fn joinable(gathered: &Gathered, groups: &BTreeMap<String, String>) {
    let shared = gathered.cohort.shared_names();
    if !shared.is_empty() {
        eprintln!("sabr: names that several people have are joined with no group: {}", shared.len());
    }
    let known: BTreeSet<String> = gathered.cohort.people.iter().map(|person| cohort::same_name(&person.name)).collect();
    let missing = groups.keys().filter(|name| !known.contains(*name)).count();
    if missing > 0 {
        eprintln!("sabr: names in the table without results: {missing}");
    }
}

fn tables(study: &Study, telling: Telling<'_>, column: Option<&str>, out: &mut Vec<u8>) -> std::io::Result<()> {
    let plain = |text: &str| text::printable(&strip_isolation(text));
    let words: &Catalogue = telling.words;
    writeln!(out, "{}", plain(&telling.which(study.which)))?;
    writeln!(out, "{}", plain(&telling.say(CohortMsg::Apart)))?;
    writeln!(out, "{}", plain(&telling.say(CohortMsg::Few)))?;
    if study.strands.is_empty() {
        writeln!(out, "\n{}", plain(&telling.say(CohortMsg::Nothing)))?;
    } else {
        writeln!(out, "\n{}", plain(&telling.say(CohortMsg::Side)))?;
        write_table(&telling.side(study), out)?;
        writeln!(out, "  {}", plain(&telling.say(CohortMsg::MiddleWhy)))?;
    }
    if !study.hidden.is_empty() {
        writeln!(out, "\n{}", plain(&telling.say(CohortMsg::HiddenHeading)))?;
        for kind in &study.hidden {
            writeln!(out, "  {} · {}", plain(&kind.scenario), plain(&telling.kind(kind)))?;
        }
    }
    for strand in &study.strands {
        writeln!(out, "\n── {} ──\n{}", plain(&strand.texts.title), plain(&telling.kind(&strand.kind)))?;
        let facts = [
            (telling.say(CohortMsg::People), telling.whole(strand.n)),
            (telling.say(ReportMsg::Attempts), telling.whole(strand.attempts)),
            (telling.say(ReportMsg::Passed), telling.of(strand.passed, strand.n)),
            (telling.say(CohortMsg::WithCritical), telling.of(strand.critical, strand.n)),
        ];
        facts.iter().try_for_each(|(name, value)| writeln!(out, "  {}: {}", plain(name), plain(value)))?;
        if strand.unproven > 0 {
            let told = words.text_with(CohortMsg::Unproven, &[("count", strand.unproven.into())]);
            writeln!(out, "  {}", plain(&told))?;
        }
        strand_tables(strand, &telling, column, out)?;
    }
    writeln!(out, "\n{}", plain(&telling.say(ReportMsg::NotValidated)))
}

fn strand_tables(strand: &Strand, telling: &Telling<'_>, column: Option<&str>, out: &mut Vec<u8>) -> std::io::Result<()> {
    let plain = |text: &str| text::printable(&strip_isolation(text));
    let head = |out: &mut Vec<u8>, text: String| writeln!(out, "\n{}", plain(&text));
    head(out, telling.say(CohortMsg::Spread))?;
    write_table(&telling.spread(strand), out)?;
    head(out, telling.say(CohortMsg::Bins))?;
    write_table(&telling.bins(strand), out)?;
    head(out, telling.say(CohortMsg::Turns))?;
    if let Some(worst) = telling.worst(strand) {
        writeln!(out, "  {}", plain(&worst))?;
    }
    write_table(&telling.turns(strand), out)?;
    head(out, telling.say(CohortMsg::Items))?;
    writeln!(out, "  {}", plain(&telling.alpha(strand)))?;
    if strand.n < SMALL {
        writeln!(out, "  {}", plain(&telling.say(CohortMsg::Small)))?;
    }
    write_table(&telling.items(strand), out)?;
    if let Some(selection) = &strand.selection {
        let args = [("column", column.unwrap_or_default().into())];
        head(out, telling.words.text_with(CohortMsg::Selection, &args))?;
        if !selection.groups.is_empty() {
            write_table(&telling.selection(selection), out)?;
        }
        if selection.highest.is_none() {
            writeln!(out, "  {}", plain(&telling.say(CohortMsg::SelectionNone)))?;
        }
        if let Some(hidden) = telling.hidden_groups(selection) {
            writeln!(out, "  {}", plain(&hidden))?;
        }
        writeln!(out, "  {}", plain(&telling.say(CohortMsg::SelectionWhy)))?;
    }
    if !strand.people.is_empty() {
        head(out, telling.say(CohortMsg::PersonByPerson))?;
        write_table(&telling.people(strand), out)?;
    }
    Ok(())
}

fn write_table(shown: &cohort::Table, out: &mut dyn Write) -> std::io::Result<()> {
    let plain = |text: &str| shortened(&text::printable(&strip_isolation(text)).replace('\n', " "), LINE);
    let left = |at: usize| shown.rows.iter().all(|row| !matches!(row.get(at), Some(cohort::Cell::Number(_))));
    let words = (0..shown.heads.len()).take_while(|at| left(*at)).count();
    let mut table = Table::new(words, shown.heads.iter().map(|head| plain(head)));
    for row in shown.rows.iter().take(MOST) {
        table.row(row.iter().map(|cell| plain(cell.text())));
    }
    table.write(out)?;
    if shown.rows.len() > MOST { writeln!(out, "  … +{}", shown.rows.len() - MOST) } else { Ok(()) }
}
