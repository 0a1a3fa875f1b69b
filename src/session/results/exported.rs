//! An export of one person: line by line, each attempt checked against its hash chain and played again.

use super::contents::{Content, Contents};
use super::joined::{Found, OneCopy, Owner};
use super::lines::{self, Ending, Stop};
use crate::cohort::{Played, Why};
use crate::scoring::Scorecard;
use crate::store::{
    AttemptHeader, AttemptRow, AttemptState, EXPORT_FORMAT, EventKind, Profile, StoredAttempt, StoredEvent, hex, last_link,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::BufRead;
use std::sync::Arc;

/// Events of the longest attempt: playing again takes longer than its events are many.
const MOST_EVENTS: usize = 4000;

/// The first line of an export.
#[derive(Debug, Deserialize)]
pub struct Head {
    kind: String,
    format: u64,
    #[serde(default)]
    made_at: String,
    profile: Profile,
}

/// What a line is.
#[derive(Deserialize)]
struct Tag {
    kind: String,
}

#[derive(Deserialize)]
struct AttemptLine {
    header: AttemptHeader,
    events: Vec<StoredEvent>,
    #[serde(default)]
    chain: Option<String>,
}

#[derive(Deserialize)]
struct Damaged {
    id: String,
    why: String,
}

#[derive(Deserialize)]
struct End {
    #[serde(default)]
    sha256: Option<String>,
}

/// The result as it was noted at the end; other fields may differ between versions of the program.
#[derive(Deserialize)]
struct Noted {
    dimensions: Vec<NotedScore>,
    critical: Vec<String>,
    passed: Option<bool>,
}

#[derive(Deserialize)]
struct NotedScore {
    dimension: String,
    score: Option<u32>,
}

impl Noted {
    fn agrees(&self, card: &Scorecard) -> bool {
        let scores = card.dimensions.iter().map(|d| (d.dimension.id(), d.score));
        scores.eq(self.dimensions.iter().map(|d| (d.dimension.as_str(), d.score)))
            && card.critical.iter().map(|critical| critical.id()).eq(self.critical.iter().map(String::as_str))
            && card.passed == self.passed
    }
}

/// The head, if a line is one of any version.
pub fn head(line: &[u8]) -> Option<Head> {
    let line = line.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(line);
    serde_json::from_slice(line).ok().filter(|head: &Head| head.kind == "sabr-export")
}

/// Reads the rest.
pub fn read(head: Head, first: &[u8], reader: &mut dyn BufRead, contents: &Contents, found: &mut Found) -> Result<(), Stop> {
    if head.format != u64::from(EXPORT_FORMAT) {
        return Err(Stop(Why::Later(head.format)));
    }
    found.owner = Some(Owner { id: head.profile.id, name: head.profile.name, made_at: head.made_at });
    let mut sha = Sha256::new();
    let mut add = |line: &[u8]| {
        sha.update(line);
        sha.update(b"\n");
        sha.clone()
    };
    let mut before = add(first);
    let mut known: BTreeMap<String, Arc<Content>> = BTreeMap::new();
    while let Some((line, ending)) = lines::next(reader)? {
        let tag = serde_json::from_slice::<Tag>(&line).map(|tag| tag.kind);
        match tag.as_deref() {
            Ok("content") => known.extend(contents.line(&line)),
            Ok("attempt") => match serde_json::from_slice::<AttemptLine>(&line) {
                Ok(attempt) => take(attempt, &known, contents, found),
                Err(_) => found.trouble(None, Why::Changed),
            },
            Ok("damaged") => {
                if let Ok(Damaged { id, why }) = serde_json::from_slice(&line) {
                    found.trouble(Some(id), Why::DamagedThere(why));
                }
            }
            Ok("end") => {
                let written = serde_json::from_slice::<End>(&line).ok().and_then(|end| end.sha256);
                let counted = || hex(&before.clone().finalize());
                return match written {
                    Some(written) if written != counted() => Err(Stop(Why::Changed)),
                    _ => Ok(()),
                };
            }
            Ok(_) => {}
            Err(_) if ending == Ending::File => return Err(Stop(Why::CutOff)),
            Err(_) => found.trouble(None, Why::Changed),
        }
        before = add(&line);
    }
    Err(Stop(Why::CutOff))
}

/// Checks an attempt, plays it again and takes what it came to.
fn take(line: AttemptLine, known: &BTreeMap<String, Arc<Content>>, contents: &Contents, found: &mut Found) {
    let AttemptLine { header, events, chain } = line;
    let id = header.id.clone();
    if events.len() > MOST_EVENTS {
        return found.trouble(Some(id), Why::TooLarge);
    }
    let in_order = events.iter().zip(1..).all(|(event, seq)| event.seq == seq);
    let ended = events.iter().position(|event| event.kind == EventKind::Finished);
    let last = ended.is_none_or(|at| at + 1 == events.len());
    let Some(content) = known.get(&header.content) else {
        return found.trouble(Some(id), Why::NoContent);
    };
    let link = last_link(&header, &content.digest, &events);
    // An attempt handed on under another name is nobody's.
    let own = found.owner.as_ref().is_some_and(|owner| owner.id == header.profile);
    if !own || !in_order || !last || chain.as_ref().is_some_and(|chain| *chain != link) {
        return found.trouble(Some(id), Why::Broken);
    }
    if ended.is_none() {
        found.unfinished += 1;
        return;
    }
    let scorecard = events.last().map(|event| event.payload.clone());
    let moves = u32::try_from(events.iter().filter(|event| event.kind == EventKind::Move).count()).unwrap_or(u32::MAX);
    let row = AttemptRow { header, state: AttemptState::Finished, moves, scorecard };
    let stored = StoredAttempt { row, events };
    let practice = match content.recorded.replay(&stored) {
        Ok(practice) => practice,
        Err(error) => return found.trouble(Some(id), Why::NotPlayable(error.to_string())),
    };
    let header = &stored.row.header;
    let setup = practice.setup();
    let kind = contents.kind([&header.scenario, &header.locale, &setup.policy.id], setup.options.mode, content.recorded.rules());
    contents.note(&kind, content);
    let played = contents.with_names(|names| Played::new(&practice, &id, &header.started_at, kind, names));
    let Some(played) = played else {
        return found.trouble(Some(id), Why::Broken);
    };
    let noted: Option<Noted> = stored.row.scorecard.as_deref().and_then(|card| serde_json::from_str(card).ok());
    if noted.is_none_or(|noted| !noted.agrees(&practice.scorecard())) {
        found.trouble(Some(id), Why::Recounted);
    }
    found.played.push(OneCopy { played: Played { proven: chain.is_some(), ..played }, link: Some(link) });
}
