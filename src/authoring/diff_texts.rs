//! What changed in the texts of one language: what people read, and the wordings by which points are found.

use super::diff::{Change, Group, Version, name};
use crate::language::MarkerKind;
use crate::locale::Ftl;
use crate::practice::{LocalScript, SAID_BY_ALL};
use crate::scenario::{NAME, Scenario, Source, set_of_message};
use crate::scoring::Reading;
use std::collections::{BTreeMap, BTreeSet};

/// A text by message and attribute, as it would be written with a point between them.
type Texts = BTreeMap<(String, Option<String>), String>;

type Side<'v> = (&'v Version, &'v Scenario);

/// Files of the program's own texts: told in one line each.
const PROGRAM: [&str; 4] = ["app", "coaching", "formats", "terminal"];

pub(super) fn changes(old: Side<'_>, new: Side<'_>, language: &str) -> Vec<Change> {
    let ((before, was), (after, is)) = (old, new);
    let id = is.id.as_str();
    let own = format!("locales/{language}/scenarios/{id}.ftl");
    let mut all = Vec::new();
    match (read(before, &own), read(after, &own)) {
        (None, None) => {}
        (None, Some(_)) => all.push(Change::plain(Group::Texts, "all texts", "the scenario is written in this language now")),
        (Some(_), None) => {
            all.push(Change::plain(Group::Texts, "all texts", "the scenario is no longer written in this language"))
        }
        (Some(old), Some(new)) => {
            let mut heard = Heard { sides: [(before, was), (after, is)], language, readings: None };
            all.extend(changed(&old, &new).into_iter().map(|(key, what)| of_scenario(key, what, &mut heard)));
        }
    }
    let people = format!("locales/{language}/people.ftl");
    if let (Some(old), Some(new)) = (read(before, &people), read(after, &people)) {
        let mine = format!("temperament-{}", is.temperament);
        let said = |key: &str| key.starts_with(&mine) || key.starts_with("temperament-any") || SAID_BY_ALL.contains(&key);
        let told = changed(&old, &new).into_iter().filter(|((id, _), _)| said(id));
        all.extend(told.map(|(key, what)| Change::plain(Group::Texts, text_name(&key), what.words())));
    }
    for file in PROGRAM {
        let path = format!("locales/{language}/{file}.ftl");
        if let (Some(old), Some(new)) = (read(before, &path), read(after, &path)) {
            let count = changed(&old, &new).len();
            if count > 0 {
                let texts = if count == 1 { "text" } else { "texts" };
                all.push(Change::plain(Group::Program, format!("{file}.ftl"), format!("{count} {texts} changed")));
            }
        }
    }
    all.into_iter().map(|change| change.within(language)).collect()
}

fn read(version: &Version, path: &str) -> Option<Texts> {
    let (ftl, _) = Ftl::parse(Source { path, text: version.sources.0.get(path)? });
    let messages = ftl.messages.into_iter().chain(ftl.terms.into_iter().map(|(id, term)| (format!("-{id}"), term)));
    let texts = messages.flat_map(|(id, message)| {
        message.wordings.into_iter().map(move |(attribute, wording)| ((id.clone(), attribute), wording.text))
    });
    Some(texts.collect())
}

/// How a text changed.
enum What {
    New(String),
    Gone(String),
    Other(String, String),
}

impl What {
    fn words(&self) -> &'static str {
        match self {
            What::New(_) => "is new",
            What::Gone(_) => "is gone",
            What::Other(..) => "changed",
        }
    }
}

fn changed(old: &Texts, new: &Texts) -> Vec<((String, Option<String>), What)> {
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let what = |key: &(String, Option<String>)| match (old.get(key), new.get(key)) {
        (Some(a), Some(b)) if a != b => Some(What::Other(a.clone(), b.clone())),
        (None, Some(b)) => Some(What::New(b.clone())),
        (Some(a), None) => Some(What::Gone(a.clone())),
        _ => None,
    };
    keys.into_iter().filter_map(|key| Some((key.clone(), what(key)?))).collect()
}

fn text_name((id, attribute): &(String, Option<String>)) -> String {
    let dotted = attribute.as_ref().map(|attribute| format!("{id}.{attribute}"));
    format!("the text {}", name(dotted.as_ref().unwrap_or(id)))
}

fn of_scenario(key: (String, Option<String>), what: What, heard: &mut Heard<'_>) -> Change {
    let (id, attribute) = &key;
    let pattern = attribute.as_deref().and_then(kind_of_pattern).filter(|_| is_found(id));
    if let Some(kind) = pattern {
        let of = match id.split_once('-') {
            Some(("ticket", fact)) => format!("what the note must say, {}", name(fact)),
            Some((_, point)) => format!("point {}", name(point)),
            None => id.clone(),
        };
        let told = match &what {
            What::New(now) => format!("it gained {kind}: {}", name(now)),
            What::Gone(was) => format!("it lost {kind}: {}", name(was)),
            What::Other(was, now) => format!("{kind} changed from {} to {}", name(was), name(now)),
        };
        return Change::scoring(Group::Rules, of, told);
    }
    let of = text_name(&key);
    if id.starts_with("reply-") && matches!(what, What::Other(..)) && heard.otherwise(id) {
        return Change::scoring(
            Group::Texts,
            of,
            format!("{}, and it reads otherwise: the same choice may score otherwise", what.words()),
        );
    }
    // A term may stand in any text, wordings included; so may what a written fact says.
    let is_amount = set_of_message(Some(heard.sides[1].1), id).is_some_and(|(set, _)| set != NAME);
    if id.starts_with('-') || is_amount {
        return Change::scoring(Group::Texts, of, what.words());
    }
    Change::plain(Group::Texts, of, what.words())
}

/// Whether replies are searched for wordings of this message.
fn is_found(id: &str) -> bool {
    id.starts_with("point-") || id.starts_with("ticket-")
}

fn kind_of_pattern(attribute: &str) -> Option<&'static str> {
    let numbered = |prefix| {
        attribute
            .strip_prefix(prefix)
            .is_some_and(|rest: &str| rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') || rest.is_empty())
    };
    match () {
        () if numbered("p") => Some("a wording"),
        () if numbered("x") => Some("a wrong wording"),
        () => None,
    }
}

/// What the markers and points of every offered reply are, in both versions.
struct Heard<'v> {
    sides: [Side<'v>; 2],
    language: &'v str,
    readings: Option<[BTreeMap<String, Signs>; 2]>,
}

/// What is read in a text: its kinds of manner with their weights, and the points made and got wrong.
type Signs = (Vec<(MarkerKind, u64)>, Vec<String>, Vec<String>);

impl Heard<'_> {
    /// Whether an offered reply of both versions reads otherwise.
    fn otherwise(&mut self, id: &str) -> bool {
        let (sides, language) = (&self.sides, self.language);
        let [old, new] = self.readings.get_or_insert_with(|| sides.map(|side| readings(side, language)));
        old.get(id) != new.get(id)
    }
}

fn readings((version, scenario): Side<'_>, language: &str) -> BTreeMap<String, Signs> {
    let library = version.library(scenario.id.as_str(), language);
    let Ok(setup) = library.setup(scenario.id.as_str(), language, None, 0) else { return BTreeMap::new() };
    let Some(script) = LocalScript::new(&setup) else { return BTreeMap::new() };
    let reader = setup.reader(script.points.clone());
    let mut all = BTreeMap::new();
    for turn in &scenario.turns {
        for reply in &turn.replies {
            let reading = reader.read(&script.reply(&turn.id, &reply.id));
            all.insert(format!("reply-{}-{}", turn.id, reply.id), signs(&reading));
        }
    }
    all
}

fn signs(reading: &Reading) -> Signs {
    let mut markers: Vec<(MarkerKind, u64)> = reading.markers.iter().map(|m| (m.kind, m.weight.to_bits())).collect();
    markers.sort_unstable();
    let ids = |hits: &[crate::scoring::PointHit]| hits.iter().map(|hit| hit.id.to_string()).collect();
    (markers, ids(&reading.made), ids(&reading.wrong))
}
