//! Checks of what Fluent texts refer to: that it is there (`F010`) and does not lead back to itself (`F011`). Calls of functions are
//! checked next door.

use super::check_functions;
use super::texts::Text;
use crate::locale::{FtlMessage, FtlReference, FtlTarget};
use crate::scenario::{Diagnostic, Source, did_you_mean};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A text that can be referred to: the value or an attribute of a message or, with its hyphen, a term.
type Place<'b> = (&'b str, Option<&'b str>);

/// The files that Fluent sees together.
pub(super) struct Bundle<'b> {
    /// Every message and term with its file.
    entries: Vec<(Source<'b>, String, &'b FtlMessage)>,
    lost: BTreeSet<&'b str>,
}

impl<'b> Bundle<'b> {
    pub fn new(files: &'b [&'b Text<'b>]) -> Bundle<'b> {
        let mut entries = Vec::new();
        for Text { source, ftl, .. } in files.iter().copied() {
            entries.extend(ftl.messages.iter().map(|(id, m)| (*source, id.clone(), m)));
            entries.extend(ftl.terms.iter().map(|(id, t)| (*source, format!("-{id}"), t)));
        }
        Bundle { entries, lost: files.iter().flat_map(|text| &text.ftl.lost).map(String::as_str).collect() }
    }

    /// Whether some text of the bundle refers to this message.
    pub fn refers_to(&self, id: &str) -> bool {
        let names = |r: &FtlReference| matches!(&r.to, FtlTarget::Message(to, _) if to == id);
        self.entries.iter().any(|(_, _, entry)| entry.references.iter().any(names))
    }

    /// Checks every reference, and the variables of terms.
    pub fn check(&self, found: &mut Vec<Diagnostic>) {
        for (source, id, entry) in &self.entries {
            for reference in &entry.references {
                if let FtlTarget::Function(name) = &reference.to {
                    check_functions::check(name, reference, *source, found);
                } else if let Some((message, hint)) = self.wrong(&reference.to) {
                    found.push(source.error("F010", span(reference), message, hint));
                }
            }
            if id.starts_with('-') {
                self.variables_of_term(*source, id, entry, found);
            }
        }
        self.cycles(found);
    }

    /// Variables that a message gets into its text by referring to other messages; terms keep theirs to themselves.
    pub fn borrowed(&self, id: &str) -> BTreeSet<&'b str> {
        let leads = self.leads();
        let own = leads.iter().filter(|((from, _), _)| *from == id).flat_map(|(_, to)| to.iter().copied());
        let places: BTreeSet<Place<'_>> = own.flat_map(|to| reach(to, &leads)).collect();
        let of = |(_, known, entry): &(Source<'b>, String, &'b FtlMessage)| {
            let value = places.contains(&(known.as_str(), None)).then_some(&entry.variables);
            let attributes = entry.attributes.iter().filter(|(name, _)| places.contains(&(known.as_str(), Some(name.as_str()))));
            let all = value.into_iter().chain(attributes.map(|(_, variables)| variables)).flatten();
            if known.starts_with('-') { Vec::new() } else { all.map(String::as_str).collect() }
        };
        self.entries.iter().flat_map(of).collect()
    }

    /// What is wrong with a reference and what to do about it, if anything is.
    fn wrong(&self, to: &FtlTarget) -> Option<(String, String)> {
        let (id, attribute) = match to {
            FtlTarget::Function(_) => return None,
            FtlTarget::Message(id, attribute) => (id.clone(), attribute),
            FtlTarget::Term(id, attribute) => (format!("-{id}"), attribute),
        };
        if self.lost.contains(id.as_str()) {
            return None;
        }
        let Some((_, _, entry)) = self.entries.iter().rfind(|(_, known, _)| *known == id) else {
            let of_kind = |known: &&str| known.starts_with('-') == id.starts_with('-');
            let known: Vec<&str> = self.entries.iter().map(|(_, known, _)| known.as_str()).filter(of_kind).collect();
            let kind = if id.starts_with('-') { "term" } else { "message" };
            return Some((
                format!("there is no {kind} `{id}` for this text to refer to"),
                did_you_mean(&id, known.iter().copied()),
            ));
        };
        match attribute {
            Some(name) if !entry.attributes.contains_key(name) => {
                let hint = did_you_mean(name, entry.attributes.keys().map(String::as_str));
                Some((format!("`{id}` has no attribute `.{name}`"), hint))
            }
            None if !entry.has_value => {
                Some((format!("`{id}` has no text of its own"), format!("refer to an attribute, as {{ {id}.name }}")))
            }
            _ => None,
        }
    }

    /// A term knows only the variables that a reference to it gives.
    fn variables_of_term(&self, source: Source<'_>, id: &str, term: &FtlMessage, found: &mut Vec<Diagnostic>) {
        let is_it = |r: &&FtlReference| matches!(&r.to, FtlTarget::Term(to, _) if id.strip_prefix('-') == Some(to.as_str()));
        let references = self.entries.iter().flat_map(|(_, _, entry)| &entry.references).filter(is_it);
        let given: BTreeSet<&str> = references.flat_map(|r| &r.gives).map(String::as_str).collect();
        let used: BTreeSet<&String> = term.variables.iter().chain(term.attributes.values().flatten()).collect();
        for variable in used.into_iter().filter(|v| !given.contains(v.as_str())) {
            found.push(source.error(
                "F007",
                source.find(&format!("${variable}"), term.at),
                format!("`{id}` uses `${variable}`, which no reference to it gives"),
                format!("give it where the term is used, as {{ {id}({variable}: \"…\") }}, or write a message instead"),
            ));
        }
    }

    /// Reports every circle of references once, at the first of its texts.
    fn cycles(&self, found: &mut Vec<Diagnostic>) {
        let leads = self.leads();
        let mut told: BTreeSet<Place<'_>> = BTreeSet::new();
        for (source, id, entry) in &self.entries {
            for reference in &entry.references {
                let from: Place<'_> = (id, reference.within.as_deref());
                let Some(to) = self.place(&reference.to).filter(|_| !told.contains(&from)) else { continue };
                let reached = reach(to, &leads);
                if reached.contains(&from) {
                    let name = reference.within.as_ref().map_or_else(|| id.clone(), |within| format!("{id}.{within}"));
                    let message = format!("`{name}` refers back to itself");
                    found.push(source.error("F011", span(reference), message, "write one of the texts out in full"));
                    told.insert(from);
                    told.extend(reached.iter().filter(|place| reach(**place, &leads).contains(&from)));
                }
            }
        }
    }

    /// Where the references of each text lead.
    fn leads(&self) -> BTreeMap<Place<'_>, Vec<Place<'_>>> {
        let mut leads: BTreeMap<Place<'_>, Vec<Place<'_>>> = BTreeMap::new();
        for (_, id, entry) in &self.entries {
            for reference in &entry.references {
                leads.entry((id, reference.within.as_deref())).or_default().extend(self.place(&reference.to));
            }
        }
        leads
    }

    fn place<'s>(&'s self, to: &'s FtlTarget) -> Option<Place<'s>> {
        let (id, attribute) = match to {
            FtlTarget::Function(_) => return None,
            FtlTarget::Message(id, attribute) => (id.clone(), attribute),
            FtlTarget::Term(id, attribute) => (format!("-{id}"), attribute),
        };
        self.entries.iter().find(|(_, known, _)| *known == id).map(|(_, known, _)| (known.as_str(), attribute.as_deref()))
    }
}

/// The place itself and every one its references lead to.
fn reach<'p>(from: Place<'p>, leads: &BTreeMap<Place<'p>, Vec<Place<'p>>>) -> BTreeSet<Place<'p>> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(place) = open.pop() {
        if seen.insert(place) {
            open.extend(leads.get(&place).into_iter().flatten());
        }
    }
    seen
}

fn span(reference: &FtlReference) -> Range<usize> {
    let (FtlTarget::Message(name, _) | FtlTarget::Term(name, _) | FtlTarget::Function(name)) = &reference.to;
    reference.at..reference.at + name.len()
}
