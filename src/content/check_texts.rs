//! Checks of Fluent texts: what every language must have, which variables there are, whether patterns can be read.

use super::check_forms::Forms;
use super::check_looks::{self, LOOK};
use super::check_people;
use super::check_policies;
use super::check_references::Bundle;
use super::check_sets;
use super::check_translations::Original;
use super::sources::Sources;
use super::texts::{Text, Texts};
use crate::customer::Temperament;
use crate::locale::{
    AuthorMsg, CURRENCIES, CoachingMsg, CohortMsg, FormatMsg, Ftl, FtlMessage, Msg, OWN_JOINTS, OWN_POINT, PersonMsg, ReportMsg,
    SOURCE_LANGUAGE, TerminalMsg,
};
use crate::parallel::in_parallel;
use crate::scenario::{
    Channel, Criterion, Critical, Diagnostic, FactValue, GIVEN, STEPS, Scenario, Slip, Source, did_you_mean, given_to,
    set_of_message,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A message that must be there: its attributes that must, and prefixes of those that may.
pub(super) struct Wanted {
    pub(super) id: String,
    value: bool,
    attributes: Vec<&'static str>,
    prefixes: &'static [&'static str],
}

/// With the variables that it gets.
type Given = (Wanted, &'static [&'static str]);

const BANDS: &[&str] = &["calm", "tense", "hot"];

pub(super) fn wanted(id: impl Into<String>, attributes: &[&'static str], prefixes: &'static [&'static str]) -> Wanted {
    Wanted { id: id.into(), value: true, attributes: attributes.to_vec(), prefixes }
}

/// Checks the program's texts and those of every scenario in every language it lists. Each scenario comes with whether it is sound:
/// of one that is not, parts may be missing, so that texts which seem unused are no finding.
pub(super) fn check(
    scenarios: &[(Scenario, bool)],
    temperaments: &BTreeMap<String, Arc<Temperament>>,
    sources: &Sources,
    texts: &Texts<'_>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let original = Original::read(texts);
    let by_id: BTreeMap<&str, &(Scenario, bool)> = scenarios.iter().rev().map(|s| (s.0.id.as_str(), s)).collect();
    let files: BTreeSet<&str> = sources.under("scenarios/", ".ron").map(|(path, text)| Source { path, text }.stem()).collect();
    for tag in sources.languages() {
        let forms = check_program(&tag, sources, temperaments, texts, &original, &mut found);
        let folder = format!("locales/{tag}/scenarios/");
        no_lexicon(&tag, &folder, scenarios, sources, &mut found);
        let written = texts.under(&folder);
        let of_each = in_parallel(&written, |text| {
            let mut found = Vec::new();
            let id = text.source.path[folder.len()..].trim_end_matches(".ftl");
            check_text(id, text, by_id.get(id).copied(), files.contains(id), &forms, &mut found);
            if tag != SOURCE_LANGUAGE {
                original.check_scenario(id, text.source, &text.ftl, &mut found);
            }
            found
        });
        found.extend(of_each.into_iter().flatten());
    }
    for (scenario, _) in scenarios {
        for language in &scenario.languages {
            let path = format!("locales/{language}/scenarios/{}.ftl", scenario.id);
            if !sources.0.contains_key(&path) {
                let text = sources.0.get(&scenario.path).map_or("", String::as_str);
                let source = Source { path: &scenario.path, text };
                let at = source.find(&format!("\"{language}\""), source.find("languages", 0).start);
                found.push(source.error(
                    "F004",
                    at,
                    format!("there are no texts in `{language}`"),
                    format!("write {path}, or take `{language}` off the list"),
                ));
            }
        }
    }
    found
}

/// Checks the texts of one scenario in one language. `there` is whether it has a file, readable or not.
fn check_text(
    id: &str,
    text: &Text<'_>,
    scenario: Option<&(Scenario, bool)>,
    there: bool,
    forms: &Forms,
    found: &mut Vec<Diagnostic>,
) {
    let (source, ftl) = (text.source, &text.ftl);
    check_looks::check(source, ftl, found);
    found.extend(text.syntax.iter().cloned());
    let file = [text];
    let bundle = Bundle::new(&file);
    bundle.check(found);
    controls(source, found);
    forms.check(source, ftl, scenario.map(|(scenario, _)| scenario), found);
    match scenario {
        Some((scenario, sound)) => check_scenario(scenario, *sound, source, ftl, &bundle, found),
        None if there => {}
        None => found.push(source.warning(
            "F003",
            0..0,
            format!("there is no scenario `{id}`"),
            "name the file after its scenario, or remove it",
        )),
    }
}

/// Texts to play in a language whose words cannot be read; of languages that a scenario lists, its file tells the same.
fn no_lexicon(tag: &str, folder: &str, scenarios: &[(Scenario, bool)], sources: &Sources, found: &mut Vec<Diagnostic>) {
    let lexicon = format!("assets/lexicons/{tag}.ron");
    let listed = scenarios.iter().any(|(scenario, _)| scenario.languages.iter().any(|l| l == tag));
    if let Some((path, text)) = sources.under(folder, ".ftl").next().filter(|_| !listed && !sources.0.contains_key(&lexicon)) {
        found.push(Source { path, text }.warning(
            "F019",
            0..0,
            format!("`{tag}` has no lexicon, so nothing can be played in it"),
            format!("write {lexicon}; assets/lexicons/{SOURCE_LANGUAGE}.ron shows what is in one"),
        ));
    }
}

/// Control characters within texts: nobody means them and no font shows them. The first of each line is told.
fn controls(source: Source<'_>, found: &mut Vec<Diagnostic>) {
    let stray = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    for line in source.text.lines().filter(|line| !line.starts_with('#')) {
        let Some((at, c)) = line.char_indices().find(|(_, c)| stray(*c)) else { continue };
        let start = source.offset_in(line) + at;
        let message = format!("a control character (U+{:04X}) stands in the text", u32::from(c));
        found.push(source.warning("F020", start..start + c.len_utf8(), message, "take it out: no font shows it"));
    }
}

fn check_program(
    tag: &str,
    sources: &Sources,
    temperaments: &BTreeMap<String, Arc<Temperament>>,
    texts: &Texts<'_>,
    original: &Original<'_>,
    found: &mut Vec<Diagnostic>,
) -> Forms {
    let folder = format!("locales/{tag}/");
    let of_program = |file: &str| !file.contains('/') || file.starts_with(check_policies::FOLDER);
    let files: Vec<&Text<'_>> =
        texts.under(&folder).into_iter().filter(|text| of_program(&text.source.path[folder.len()..])).collect();
    for text in &files {
        found.extend(text.syntax.iter().cloned());
        controls(text.source, found);
    }
    let bundle = Bundle::new(&files);
    bundle.check(found);
    for (name, mut all) in closed_lists() {
        if name == "formats" {
            all.extend(own_formats(&folder, &files));
        }
        let path = format!("{folder}{name}.ftl");
        match files.iter().find(|text| text.source.path == path) {
            Some(text) => check_closed_list(text.source, &text.ftl, all, &bundle, found),
            None => found.push(Source { path: &path, text: "" }.error(
                "F005",
                0..0,
                format!("the file {path} is missing"),
                format!("write it; locales/{SOURCE_LANGUAGE}/{name}.ftl shows all its messages"),
            )),
        }
    }
    check_people::check(tag, sources, temperaments, &files, found);
    check_policies::check(&folder, &files, sources, &bundle, found);
    let locale = files.iter().find_map(|text| text.ftl.messages.get("language-locale")?.wordings.get(&None));
    let forms = Forms::new(locale.map_or(tag, |wording| wording.text.as_str()));
    let rubric = rubric_messages();
    let of_rubric = |id: &str| rubric.iter().find(|w| w.id == id).map(|w| w.attributes.clone()).unwrap_or_default();
    for Text { source, ftl, .. } in files.iter().copied() {
        // How a language shortens a unit or writes a debt is its own affair.
        let is_format = source.path.ends_with("/formats.ftl");
        let known = |id: &str| if is_format { vec!["short", "minus"] } else { of_rubric(id) };
        forms.check(*source, ftl, None, found);
        if tag != SOURCE_LANGUAGE {
            original.check_program(*source, ftl, &known, found);
        }
    }
    forms
}

/// The files whose messages the program knows all of: what each must hold, and the variables that its messages get.
pub(super) fn closed_lists() -> [(&'static str, Vec<Given>); 6] {
    let plain = |id: &str, variables| (wanted(id, &[], &[]), variables);
    let screens = Msg::ALL.iter().map(|m| plain(m.id(), m.variables()));
    let screens = screens.chain(AuthorMsg::ALL.iter().map(|m| plain(m.id(), m.variables())));
    let screens = screens.chain(PersonMsg::ALL.iter().map(|m| plain(m.id(), m.variables())));
    let rubric = rubric_messages().into_iter().map(|w| (w, [].as_slice()));
    let coaching = rubric.chain(CoachingMsg::ALL.iter().map(|m| plain(m.id(), m.variables())));
    [
        ("app", screens.collect()),
        ("terminal", TerminalMsg::ALL.iter().map(|m| plain(m.id(), m.variables())).collect()),
        ("coaching", coaching.collect()),
        ("formats", FormatMsg::ALL.iter().map(|m| plain(m.id(), m.variables())).collect()),
        ("report", ReportMsg::ALL.iter().map(|m| plain(m.id(), m.variables())).collect()),
        ("cohort", CohortMsg::ALL.iter().map(|m| plain(m.id(), m.variables())).collect()),
    ]
}

/// What `formats.ftl` may hold besides: currencies and ways to join a list as far as it has them.
fn own_formats(folder: &str, files: &[&Text<'_>]) -> Vec<Given> {
    let path = format!("{folder}formats.ftl");
    let there = |id: &str| files.iter().any(|text| text.source.path == path && text.ftl.messages.contains_key(id));
    let currencies = CURRENCIES.split(' ').map(|code| (format!("money-{code}"), FormatMsg::Money.variables()));
    let joints = OWN_JOINTS.iter().chain([&OWN_POINT]).map(|(id, variables)| ((*id).to_owned(), *variables));
    let may = currencies.chain(joints).filter(|(id, _)| there(id));
    may.map(|(id, variables)| (wanted(id, &[], &[]), variables)).collect()
}

/// A file whose messages the program knows all of: none missing, none unknown, variables as given.
pub(super) fn check_closed_list(
    source: Source<'_>,
    ftl: &Ftl,
    all: Vec<(Wanted, &[&str])>,
    bundle: &Bundle<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let variables_of: BTreeMap<String, BTreeSet<&str>> =
        all.iter().map(|(w, v)| (w.id.clone(), v.iter().copied().collect())).collect();
    let all: Vec<Wanted> = all.into_iter().map(|(w, _)| w).collect();
    missing(&all, source, ftl, found);
    for (id, message) in &ftl.messages {
        match variables_of.get(id) {
            Some(allowed) => {
                variables(id, message, allowed, source, found);
                borrowed(id, message, allowed, bundle, source, found);
            }
            None if bundle.refers_to(id) => {}
            None => found.push(source.warning(
                "F006",
                message.at..message.at + id.len(),
                format!("nothing uses `{id}`"),
                did_you_mean(id, variables_of.keys().map(String::as_str)),
            )),
        }
    }
}

/// A text taken over from another message brings that one's variables with it.
fn borrowed(
    id: &str,
    message: &FtlMessage,
    allowed: &BTreeSet<&str>,
    bundle: &Bundle<'_>,
    source: Source<'_>,
    found: &mut Vec<Diagnostic>,
) {
    if message.references.is_empty() {
        return;
    }
    for variable in bundle.borrowed(id).into_iter().filter(|v| !allowed.contains(v)) {
        found.push(source.error(
            "F007",
            message.at..message.at + id.len(),
            format!("`{id}` refers to a text that uses `${variable}`, which nobody gives it here"),
            "write the text out in full, with the variables this message has",
        ));
    }
}

fn rubric_messages() -> Vec<Wanted> {
    let criteria = Criterion::ALL.iter().map(|c| wanted(format!("criterion-{}", c.id()), &["met", "missed", "tip"], &[]));
    let slips = Slip::ALL.iter().map(|s| wanted(format!("slip-{}", s.id()), &["why", "tip"], &[]));
    let critical = Critical::ALL.iter().map(|c| wanted(format!("critical-{}", c.id()), &["why", "tip"], &[]));
    let steps = STEPS.iter().map(|step| wanted(*step, &[], &[]));
    criteria.chain(slips).chain(critical).chain(steps).collect()
}

fn scenario_messages(scenario: &Scenario) -> Vec<Wanted> {
    let mut all: Vec<Wanted> =
        ["title", "summary", "customer", "persona", "you", "goal", "policy"].iter().map(|id| wanted(*id, &[], &[])).collect();
    all.push(wanted("clarify", &[], BANDS));
    for turn in &scenario.turns {
        all.push(wanted(format!("turn-{}", turn.id), &[], BANDS));
        all.push(wanted(format!("model-{}", turn.id), &[], &[]));
        all.extend(turn.replies.iter().map(|r| wanted(format!("reply-{}-{}", turn.id, r.id), &[], &[])));
    }
    all.extend(scenario.points.iter().map(|p| wanted(format!("point-{}", p.id), &["label"], &["p", "x"])));
    all.extend(scenario.checks.iter().map(|c| wanted(format!("check-{c}"), &["answer"], &[])));
    all.extend(scenario.offers.iter().map(|o| wanted(format!("offer-{}", o.id), &[], &[])));
    all.extend(scenario.teams.iter().map(|t| wanted(format!("team-{t}"), &[], &[])));
    all.extend(scenario.handover.iter().map(|h| wanted(format!("handover-{h}"), &[], &[])));
    all.extend(scenario.articles.iter().map(|a| wanted(format!("article-{}", a.id), &["body"], &[])));
    if let Some(ticket) = &scenario.ticket {
        all.extend(ticket.categories.iter().map(|c| wanted(format!("category-{c}"), &[], &[])));
        all.extend(ticket.next_steps.iter().map(|s| wanted(format!("next-step-{s}"), &[], &[])));
        all.extend(ticket.facts.iter().map(|f| wanted(format!("ticket-{f}"), &["label"], &["p", "x"])));
    }
    if scenario.channel == Channel::Email {
        all.push(wanted("subject", &[], &[]));
    }
    all.extend(scenario.endings.iter().map(|e| wanted(format!("ending-{}", e.id), &["title"], &["customer"])));
    all
}

fn check_scenario(
    scenario: &Scenario,
    sound: bool,
    source: Source<'_>,
    ftl: &Ftl,
    bundle: &Bundle<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let all = scenario_messages(scenario);
    missing(&all, source, ftl, found);
    let drawn = check_sets::check(scenario, source, ftl, found);
    let facts = scenario.facts.iter().filter(|f| f.value != FactValue::Written).map(|f| f.name.as_str());
    let allowed: BTreeSet<&str> = facts.chain(drawn.iter().map(String::as_str)).chain(GIVEN).collect();
    let by_id: BTreeMap<&str, &Wanted> = all.iter().map(|wanted| (wanted.id.as_str(), wanted)).collect();
    for (id, message) in &ftl.messages {
        let at = message.at..message.at + id.len();
        if set_of_message(Some(scenario), id).is_some() {
            continue;
        }
        let Some(expected) = by_id.get(id.as_str()) else {
            if sound && id != LOOK && !bundle.refers_to(id) {
                found.push(source.warning(
                    "F006",
                    at,
                    format!("nothing uses `{id}`"),
                    did_you_mean(id, all.iter().map(|w| w.id.as_str())),
                ));
            }
            continue;
        };
        match id.as_str() {
            // Lists show it before anything is drawn.
            "title" => variables(id, message, &BTreeSet::new(), source, found),
            _ => variables(id, message, &allowed.iter().copied().chain(given_to(id)).collect(), source, found),
        }
        for name in message.attributes.keys() {
            let fits = |prefix: &&str| {
                name.strip_prefix(*prefix).is_some_and(|rest| {
                    rest.is_empty() || rest.starts_with('-') || rest.starts_with(|c: char| c.is_ascii_digit())
                })
            };
            if !expected.attributes.contains(&name.as_str()) && !expected.prefixes.iter().any(fits) {
                let known: Vec<&str> = expected.attributes.iter().chain(expected.prefixes).copied().collect();
                let span = source.find(&format!(".{name}"), message.at);
                found.push(source.warning(
                    "F006",
                    span,
                    format!("nothing uses `.{name}` of `{id}`"),
                    did_you_mean(name, known.iter().copied()),
                ));
            }
        }
        if let Some(point) = id.strip_prefix("point-").or(id.strip_prefix("ticket-")) {
            patterns(scenario, point, message, ftl, source, found);
        }
    }
}

/// Points need wordings, and every wording must be a pattern.
fn patterns(scenario: &Scenario, point: &str, message: &FtlMessage, ftl: &Ftl, source: Source<'_>, found: &mut Vec<Diagnostic>) {
    if !message.attributes.keys().any(|name| name.starts_with('p')) {
        let hint = "add the wordings that make the point: .p1 = …, .p2 = …";
        found.push(source.error(
            "F008",
            message.at..message.at + point.len(),
            format!("the point `{point}` has no phrase pattern"),
            hint,
        ));
    }
    for (name, wording) in &message.wordings {
        let is_pattern = name.as_ref().is_some_and(|n| n != "label");
        let wrong = is_pattern.then(|| check_sets::unreadable(scenario, message, name, ftl)).flatten();
        let Some((error, entry)) = wrong else { continue };
        let length = source.text.get(wording.at..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
        let with = entry.map_or_else(String::new, |entry| format!(" with the words of `{entry}`"));
        let message = format!("this pattern cannot be read{with}: {error}");
        found.push(source.error("F009", wording.at..wording.at + length, message, error.hint()));
    }
}

fn missing(all: &[Wanted], source: Source<'_>, ftl: &Ftl, found: &mut Vec<Diagnostic>) {
    for wanted in all {
        let end = source.text.trim_end().len();
        match ftl.messages.get(&wanted.id) {
            // What makes it unreadable is reported already.
            None if ftl.lost.contains(&wanted.id) => {}
            None => {
                let near = did_you_mean(
                    &wanted.id,
                    ftl.messages
                        .keys()
                        .map(String::as_str)
                        .filter(|id| !all.iter().any(|w| w.id == *id))
                        .collect::<Vec<_>>()
                        .iter()
                        .copied(),
                );
                // A point needs a wording, too.
                let wording = wanted.id.starts_with("point-").then_some("p1");
                let attributes = wanted.attributes.iter().map(AsRef::<str>::as_ref).chain(wording);
                let parts: String = attributes.map(|name| format!(" and below it `    .{name} = …`")).collect();
                let hint = if near.starts_with("did you mean") {
                    format!("add `{} = …`{parts}; or is it misspelt here: {near}", wanted.id)
                } else {
                    format!("add `{} = …`{parts}", wanted.id)
                };
                found.push(source.error("F005", end..end, format!("the message `{}` is missing", wanted.id), hint));
            }
            Some(message) => {
                let at = message.at..message.at + wanted.id.len();
                if wanted.value && !message.has_value {
                    found.push(source.error(
                        "F005",
                        at.clone(),
                        format!("`{}` has no text of its own", wanted.id),
                        "write the text after the equals sign",
                    ));
                }
                for name in wanted.attributes.iter().filter(|n| !message.attributes.contains_key(**n)) {
                    found.push(source.error(
                        "F005",
                        at.clone(),
                        format!("`{}` lacks `.{name}`", wanted.id),
                        format!("add a line `    .{name} = …` below it"),
                    ));
                }
            }
        }
    }
}

fn variables(id: &str, message: &FtlMessage, allowed: &BTreeSet<&str>, source: Source<'_>, found: &mut Vec<Diagnostic>) {
    let used: BTreeSet<&String> = message.variables.iter().chain(message.attributes.values().flatten()).collect();
    for variable in used.into_iter().filter(|v| !allowed.contains(v.as_str())) {
        let span = source.find(&format!("${variable}"), message.at);
        found.push(source.error(
            "F007",
            span,
            format!("`{id}` uses `${variable}`, which nobody gives it"),
            did_you_mean(variable, allowed.iter().copied()),
        ));
    }
}
