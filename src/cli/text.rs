//! A practice as readable text: lines, scorecard, evidence. In the trainee's language; words stay in reading order, as terminals
//! reorder them themselves.

use crate::content::Library;
use crate::locale::{Catalogue, negotiate, strip_isolation};
use crate::practice::{Explained, Practice};
use crate::scenario::did_you_mean;
use crate::scoring::{FindingKind, Scorecard};
use std::io::{self, Write};
use std::sync::Arc;

/// The language asked for, or the system's.
pub(super) fn choose_locale(library: &Library, wanted: Option<&str>) -> anyhow::Result<Arc<Catalogue>> {
    let there: Vec<String> = library.catalogues.keys().cloned().collect();
    let tag = match wanted {
        Some(tag) => tag.to_owned(),
        None => negotiate(&sys_locale::get_locales().collect::<Vec<_>>(), &there, "en"),
    };
    let hint = || did_you_mean(&tag, there.iter().map(String::as_str));
    library.catalogues.get(&tag).cloned().ok_or_else(|| anyhow::anyhow!("there is no language `{tag}`; {}", hint()))
}

/// The scorecard with its evidence.
pub(super) fn debrief(practice: &Practice, out: &mut dyn Write) -> io::Result<()> {
    let catalogue = &practice.setup().catalogue;
    let card = practice.scorecard();
    writeln!(out)?;
    if let Some(ending) = &card.ending {
        let id = format!("ending-{ending}");
        writeln!(out, "== {}: {}", practice.script().text(&format!("{id}.title")), practice.script().text(&id))?;
    }
    dimensions(&card, catalogue, out)?;
    writeln!(out)?;
    for finding in practice.findings() {
        evidence(finding, catalogue, out)?;
    }
    Ok(())
}

fn dimensions(card: &Scorecard, catalogue: &Catalogue, out: &mut dyn Write) -> io::Result<()> {
    for dimension in &card.dimensions {
        let name = strip_isolation(&catalogue.by_id(&format!("dimension-{}", dimension.dimension.id())));
        let score = dimension.score.map_or_else(|| strip_isolation(&catalogue.by_id("debrief-not-observed")), |s| catalogue.numbers.whole(s.into()));
        writeln!(out, "   {name}: {score}")?;
        for criterion in &dimension.criteria {
            let name = catalogue.by_id(&format!("criterion-{}", criterion.criterion.id()));
            let (credit, of) = (catalogue.numbers.format((criterion.credit * 10.0).round() / 10.0), catalogue.numbers.whole(criterion.opportunities as i64));
            writeln!(out, "      {name}: {credit} / {of}")?;
        }
    }
    for critical in &card.critical {
        writeln!(out, "   ‼ {}", catalogue.by_id(&format!("critical-{}", critical.id())))?;
    }
    Ok(())
}

/// One finding: a sign, where, the rule, why, and what would be better.
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
    let quote = if finding.quote.is_empty() { String::new() } else { format!(" «{}»", finding.quote.trim()) };
    writeln!(out, " {sign} {reply}{} ({}){quote}", explained.name, finding.turn)?;
    if !explained.better.is_empty() {
        writeln!(out, "      {}", explained.why)?;
        writeln!(out, "      → {}", explained.better)?;
    }
    Ok(())
}
