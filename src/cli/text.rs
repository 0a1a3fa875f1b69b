//! A practice as readable text: lines, scorecard, evidence. In the trainee's language; words stay in reading order, as terminals
//! reorder them themselves.

use crate::content::Library;
use crate::dialogue::Move;
use crate::language::digit_value;
use crate::locale::{Catalogue, FluentArgs, FluentValue, Message, Msg, SOURCE_LANGUAGE, TerminalMsg, negotiate, strip_isolation};
use crate::practice::{Explained, Line, Practice, act_words};
use crate::scenario::{ArticleId, did_you_mean};
use crate::scoring::{FindingKind, Scorecard};
use std::io::{self, Write};
use std::sync::Arc;

/// The language asked for, or the system's.
pub(super) fn choose_locale(library: &Library, wanted: Option<&str>) -> anyhow::Result<Arc<Catalogue>> {
    let there: Vec<String> = library.catalogues.keys().cloned().collect();
    let tag = choose_tag(&there, wanted)?;
    library.catalogues.get(&tag).cloned().ok_or_else(|| anyhow::anyhow!("there is no language `{tag}`"))
}

/// The tag of the language asked for, or of the system's.
pub(super) fn choose_tag(there: &[String], wanted: Option<&str>) -> anyhow::Result<String> {
    let tag = match wanted {
        Some(tag) => tag.to_owned(),
        None => negotiate(&sys_locale::get_locales().collect::<Vec<_>>(), there, SOURCE_LANGUAGE),
    };
    let hint = || did_you_mean(&tag, there.iter().map(String::as_str));
    anyhow::ensure!(there.contains(&tag), "there is no language `{tag}`; {}", hint());
    Ok(tag)
}

/// A scenario's title in a language; its id when it has none there.
pub(super) fn title(library: &Library, catalogue: &Catalogue, id: &str) -> String {
    let written = library.scenarios.contains_key(id);
    let texts = catalogue.scenario(id, FluentArgs::new()).filter(|_| written);
    texts.and_then(|t| t.value("title")).unwrap_or_else(|| id.to_owned())
}

/// A number typed in any digits; `None` for anything else.
pub(super) fn number(line: &str) -> Option<usize> {
    let line = line.trim();
    let digits: Option<Vec<u32>> = line.chars().map(digit_value).collect();
    let digits = digits.filter(|d| !d.is_empty() && d.len() <= 3)?;
    Some(digits.into_iter().fold(0, |n, d| n * 10 + d as usize))
}

/// Who the trainee is, whom they meet, what holds.
pub(super) fn brief(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let script = practice.script();
    writeln!(out, "\n== {} ==", script.text("title"))?;
    for id in ["you", "persona", "policy", "goal"] {
        writeln!(out, "\n{}", script.text(id))?;
    }
    writeln!(out)
}

/// The transcript from a line on.
pub(super) fn lines(practice: &Practice, from: usize, out: &mut dyn Write) -> io::Result<()> {
    let script = practice.script();
    for line in practice.lines().iter().skip(from) {
        match line {
            Line::Customer { text, .. } => {
                let args = [("speaker", script.text("customer").into()), ("words", printable(text).into())];
                writeln!(out, "\n{}", say(&practice.setup().catalogue, Msg::SpeakerSays, &args))?;
            }
            Line::Agent { text, reply, .. } => {
                writeln!(out, "\n  [{}] {}", practice.setup().catalogue.numbers.whole(*reply as i64 + 1), printable(text))?
            }
            Line::Act { what, .. } => writeln!(out, "  – {}", act(practice, what))?,
        }
    }
    Ok(())
}

/// An article or a record, as it can be read.
pub(super) fn article(practice: &Practice, id: &ArticleId, out: &mut dyn Write) -> io::Result<()> {
    let script = practice.script();
    writeln!(out, "\n    {}", script.text(&format!("article-{id}")))?;
    let body = script.text(&format!("article-{id}.body")).to_owned();
    body.lines().try_for_each(|line| writeln!(out, "      {line}"))
}

/// A message with values, as a terminal shows it.
pub(super) fn say(catalogue: &Catalogue, msg: impl Message, args: &[(&str, FluentValue<'_>)]) -> String {
    strip_isolation(&catalogue.text_with(msg, args))
}

/// Text that cannot command the terminal.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{FFFD}' } else { c }).collect()
}

/// An act in words, its further lines indented below the first.
fn act(practice: &Practice, what: &Move) -> String {
    let words = strip_isolation(&act_words(what, &practice.setup().catalogue, practice.script()));
    printable(&words).replace('\n', "\n    ")
}

/// The scorecard with its evidence.
pub(super) fn debrief(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let catalogue = &practice.setup().catalogue;
    let card = practice.scorecard();
    writeln!(out)?;
    if let Some(ending) = &card.ending {
        let id = format!("ending-{ending}");
        writeln!(out, "== {}\n{}\n", practice.script().text(&format!("{id}.title")), practice.script().text(&id))?;
    }
    dimensions(&card, catalogue, out)?;
    verdict(practice, &card, out)?;
    simulated(&card, catalogue, out)?;
    writeln!(out, "\n== {}", catalogue.text(TerminalMsg::Evidence))?;
    // Turn by turn, and once per turn what could have been said instead.
    for turn in practice.findings().chunk_by(|a, b| a.finding.turn == b.finding.turn) {
        turn.iter().try_for_each(|finding| evidence(finding, catalogue, out))?;
        let model = turn.first().map_or("", |finding| practice.script().model(&finding.finding.turn));
        let fell_short = turn.iter().any(|finding| !finding.better.is_empty());
        if fell_short && !model.is_empty() {
            you_could_say(model, catalogue, out)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

pub(super) fn you_could_say(text: &str, catalogue: &Catalogue, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "      → {}", strip_isolation(&catalogue.text_with(TerminalMsg::YouCouldSay, &[("text", text.into())])))
}

fn dimensions(card: &Scorecard, catalogue: &Catalogue, out: &mut dyn Write) -> io::Result<()> {
    for dimension in &card.dimensions {
        let name = catalogue.by_id(&format!("dimension-{}", dimension.dimension.id()));
        let score = dimension.score.map_or_else(|| catalogue.text(Msg::NotObserved).into(), FluentValue::from);
        writeln!(out, "  {}", say(catalogue, TerminalMsg::Score, &[("name", name.into()), ("score", score)]))?;
        for criterion in &dimension.criteria {
            let name = catalogue.by_id(&format!("criterion-{}", criterion.criterion.id()));
            let (credit, count) = (criterion.credit.into(), criterion.opportunities.into());
            let args = [("name", name.into()), ("credit", credit), ("count", count)];
            writeln!(out, "      {}", say(catalogue, TerminalMsg::Criterion, &args))?;
        }
    }
    for critical in &card.critical {
        writeln!(out, "  ‼ {}", catalogue.by_id(&format!("critical-{}", critical.id())))?;
    }
    Ok(())
}

/// Passed or not, and why.
fn verdict(practice: &Practice, card: &Scorecard, out: &mut dyn Write) -> io::Result<()> {
    let (policy, catalogue) = (&practice.setup().policy, &practice.setup().catalogue);
    let mark = [("mark", policy.pass_mark.into())];
    let line = match card.passed {
        None => catalogue.text(Msg::PassOpen),
        Some(true) => catalogue.text_with(Msg::PassYes, &mark),
        Some(false) if policy.fails(&card.critical) => catalogue.text(Msg::PassNoCritical),
        Some(false) => catalogue.text_with(Msg::PassNoMark, &mark),
    };
    writeln!(out, "\n  {}", strip_isolation(&line))
}

/// Figures of a model, said to be such.
fn simulated(card: &Scorecard, catalogue: &Catalogue, out: &mut dyn Write) -> io::Result<()> {
    let figures = &card.simulated;
    let unknown = || catalogue.text(Msg::SimulatedUnknown);
    let csat = figures.csat.map_or_else(unknown, |v| catalogue.text_with(Msg::SimulatedCsatValue, &[("value", v.into())]));
    let settled = |yes: bool| catalogue.text(if yes { Msg::SimulatedYes } else { Msg::SimulatedNo });
    let resolution = figures.first_contact_resolution.map_or_else(unknown, settled);
    let heading =
        [("heading", catalogue.text(Msg::SimulatedHeading).into()), ("note", catalogue.text(Msg::SimulatedNote).into())];
    writeln!(out, "\n  {}", say(catalogue, TerminalMsg::Simulated, &heading))?;
    let handling = catalogue.text_with(Msg::SimulatedHandlingValue, &[("seconds", figures.handling_secs.into())]);
    let rows = [(Msg::SimulatedCsat, csat), (Msg::SimulatedResolution, resolution), (Msg::SimulatedHandling, handling)];
    rows.into_iter().try_for_each(|(name, value)| {
        let args = [("name", catalogue.text(name).into()), ("value", value.into())];
        writeln!(out, "      {}", say(catalogue, TerminalMsg::Figure, &args))
    })
}

/// One finding: a sign, where, the rule, the words; for what fell short also why.
pub(super) fn evidence(explained: &Explained, catalogue: &Catalogue, out: &mut dyn Write) -> io::Result<()> {
    let finding = &explained.finding;
    let sign = match finding.kind {
        FindingKind::Credit(_) if finding.amount >= 1.0 => "+",
        FindingKind::Credit(_) => "±",
        FindingKind::Missed(_) => "·",
        FindingKind::Slip(_) => "−",
        FindingKind::Critical(_) => "‼",
    };
    let reply = finding.reply.map_or_else(String::new, |r| format!("[{}] ", catalogue.numbers.whole(r as i64 + 1)));
    let args = [("name", explained.name.as_str().into()), ("words", printable(finding.quote.trim()).into())];
    let line = if finding.quote.is_empty() { explained.name.clone() } else { say(catalogue, TerminalMsg::Finding, &args) };
    writeln!(out, "  {sign} {reply}{line}")?;
    if !explained.better.is_empty() {
        writeln!(out, "      {}", explained.why)?;
    }
    Ok(())
}
