//! A practice as readable text: lines, scorecard, evidence. In the trainee's language; words stay in reading order, as terminals
//! reorder them themselves.

use crate::content::Library;
use crate::dialogue::{Event, Move};
use crate::language::digit_value;
use crate::locale::{Catalogue, FluentArgs, FluentValue, Message, Msg, SOURCE_LANGUAGE, TerminalMsg, negotiate, strip_isolation};
use crate::practice::{
    Explained, Line, Mode, Practice, Record, act_words, content_notes, figures, help_taken, limits, policy_name,
};
use crate::scenario::{ArticleId, Axis, Mood, did_you_mean};
use crate::scoring::{Finding, FindingKind, Scorecard};
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
    let (script, setup) = (practice.script(), practice.setup());
    let catalogue = &setup.catalogue;
    writeln!(out, "\n== {} ==", script.text("title"))?;
    let notes = content_notes(&setup.scenario, catalogue);
    if !notes.is_empty() {
        writeln!(out, "\n{}", catalogue.text(Msg::BriefNoteHeading))?;
        notes.iter().try_for_each(|note| writeln!(out, "  {note}"))?;
    }
    for id in ["you", "persona", "policy"] {
        writeln!(out, "\n{}", script.text(id))?;
    }
    writeln!(out, "\n{}", policy_name(&setup.policy.id, catalogue))?;
    for line in limits(&setup.policy, &setup.scenario, catalogue) {
        writeln!(out, "  {}", strip_isolation(&line))?;
    }
    writeln!(out, "\n{}", script.text("goal"))?;
    let mode = format!("mode-{}", setup.options.mode.id());
    writeln!(out, "\n{}: {}\n", catalogue.by_id(&mode), catalogue.by_id(&format!("{mode}-about")))
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

/// How the customer feels, in one line.
pub(super) fn mood(mood: Mood, catalogue: &Catalogue) -> String {
    let args = Axis::ALL.map(|axis| (axis.id(), catalogue.numbers.whole(mood.get(axis).into()).into()));
    say(catalogue, TerminalMsg::Mood, &args)
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

/// What a hint said, and that a turn was taken back, when that was the last thing to happen.
pub(super) fn help_given(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let catalogue = &practice.setup().catalogue;
    let Some(Record::Event { event, .. }) = practice.records().last() else { return Ok(()) };
    match event {
        Event::Hinted { criteria, points, .. } => {
            writeln!(out, "\n  {}", catalogue.text(Msg::HintHeading))?;
            for criterion in criteria {
                writeln!(out, "  · {}", catalogue.by_id(&format!("criterion-{}", criterion.id())))?;
            }
            for point in points {
                writeln!(out, "  · {}", strip_isolation(practice.script().point_label(point)))?;
            }
            if criteria.is_empty() && points.is_empty() {
                writeln!(out, "  {}", catalogue.text(Msg::HintNothing))?;
            }
            writeln!(out, "  {}", catalogue.text(Msg::HintNoted))
        }
        Event::TookBack { .. } => writeln!(out, "  – {}", catalogue.text(Msg::ActBack)),
        _ => Ok(()),
    }
}

/// The scorecard with its evidence.
pub(super) fn debrief(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let catalogue = &practice.setup().catalogue;
    let card = practice.scorecard();
    writeln!(out)?;
    if card.ending.is_none() {
        // What was seen so far would help an assessment that can still be gone on with.
        let assessed = practice.setup().options.mode == Mode::Assessment;
        let why = if assessed { Msg::DebriefStoppedAssessment } else { Msg::DebriefStoppedWhy };
        writeln!(out, "== {}\n{}\n", catalogue.text(Msg::DebriefStopped), catalogue.text(why))?;
        if assessed {
            return Ok(());
        }
    }
    if let Some(ending) = &card.ending {
        let id = format!("ending-{ending}");
        writeln!(out, "== {}\n{}\n", practice.script().text(&format!("{id}.title")), practice.script().text(&id))?;
    }
    dimensions(&card, catalogue, out)?;
    if card.ending.is_some() {
        verdict(practice, &card, out)?;
    }
    played(practice, out)?;
    simulated(&card, catalogue, out)?;
    writeln!(out, "\n== {}", catalogue.text(TerminalMsg::Evidence))?;
    // Turn by turn, and once per turn what could have been said instead.
    for turn in practice.findings().chunk_by(|a, b| a.finding.turn == b.finding.turn) {
        turn.iter().try_for_each(|finding| evidence(finding, catalogue, out))?;
        let model = turn.first().map_or("", |finding| practice.script().model(&finding.finding.turn));
        let of_ticket = |found: &&Explained| found.better_label() == Msg::FindingBetterNote;
        let (tickets, said): (Vec<_>, Vec<_>) = turn.iter().filter(|found| !found.better.is_empty()).partition(of_ticket);
        if !said.is_empty() && !model.is_empty() {
            you_could_say(model, catalogue, out)?;
        }
        for ticket in tickets {
            writeln!(out, "      → {} {}", catalogue.text(ticket.better_label()), ticket.better.replace('\n', " "))?;
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

/// Under which terms, and with what help.
fn played(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let (setup, catalogue) = (practice.setup(), &practice.setup().catalogue);
    let mut told = vec![catalogue.by_id(&format!("mode-{}", setup.options.mode.id()))];
    if setup.options.mode == Mode::Practice {
        told.extend(help_taken(practice.help(), catalogue));
    }
    writeln!(out, "\n  {}", strip_isolation(&told.join(" · ")))
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
    let heading =
        [("heading", catalogue.text(Msg::SimulatedHeading).into()), ("note", catalogue.text(Msg::SimulatedNote).into())];
    writeln!(out, "\n  {}", say(catalogue, TerminalMsg::Simulated, &heading))?;
    figures(&card.simulated, catalogue).into_iter().try_for_each(|(name, value)| {
        let args = [("name", name.into()), ("value", value.into())];
        writeln!(out, "      {}", say(catalogue, TerminalMsg::Figure, &args))
    })
}

/// One finding: a sign, where, the rule, the words; for what fell short also why.
pub(super) fn evidence(explained: &Explained, catalogue: &Catalogue, out: &mut dyn Write) -> io::Result<()> {
    let finding = &explained.finding;
    let sign = sign(finding);
    let reply = finding.reply.map_or_else(String::new, |r| format!("[{}] ", catalogue.numbers.whole(r as i64 + 1)));
    let args = [("name", explained.name.as_str().into()), ("words", printable(finding.quote.trim()).into())];
    let line = if finding.quote.is_empty() { explained.name.clone() } else { say(catalogue, TerminalMsg::Finding, &args) };
    writeln!(out, "  {sign} {reply}{line}")?;
    if !explained.better.is_empty() {
        writeln!(out, "      {}", explained.why)?;
    }
    Ok(())
}

/// A finding's sign: earned, earned in part, missed, cost, critical.
pub(super) fn sign(finding: &Finding) -> &'static str {
    match finding.kind {
        FindingKind::Credit(_) if finding.amount >= 1.0 => "+",
        FindingKind::Credit(_) => "±",
        FindingKind::Missed(_) => "·",
        FindingKind::Slip(_) => "−",
        FindingKind::Critical(_) => "‼",
    }
}
