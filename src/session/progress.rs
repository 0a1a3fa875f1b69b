//! What one person's kept attempts come to, read from their summaries: nothing is played again, and of very many only a few are read.

use super::clock::{begin_of_day, local_day, local_minute};
use crate::content::Library;
use crate::practice::Mode;
use crate::progress::{
    Candidate, DIMENSIONS, Days, Ended, Kind, Met, Pair, Progress, Sum, Wanted, Which, days, line, next, standings,
};
use crate::scenario::Scenario;
use crate::store::{First, Grain, OfKind, Scope, Store, StoreError, Summary, Tally};

/// Attempts on the line: more could not be told apart.
const ON_THE_LINE: u32 = 48;

/// How the profile in use gets on. `usual` is the language chosen when none is wanted and there are attempts in it; `today` a local date.
///
/// # Errors
/// What the file or disk refuse.
pub fn progress(store: &Store, library: &Library, wanted: &Wanted, usual: &str, today: &str) -> Result<Progress, StoreError> {
    let whose = Scope::of_profile(store.profile());
    let tallies = store.tallies(whose, Grain::default())?;
    let months = store.tallies(whose, Grain { people: false, months: true })?;
    let kinds = kinds(&tallies);
    let (mode, locale) = chosen(&kinds, wanted, usual);
    let of_kind: Vec<&Tally> = tallies.iter().filter(|t| t.mode == mode.id() && t.locale == locale).collect();
    let read = Reading { store, mode, locale: &locale, months: &months };
    let scenario = wanted.scenario.clone().filter(|id| of_kind.iter().any(|t| t.scenario == *id));
    let newest = read.some(scenario.as_deref(), None, First::Newest, ON_THE_LINE)?;
    let attempts =
        |id: Option<&str>| of_kind.iter().filter(|t| id.is_none_or(|id| t.scenario == id)).map(|t| t.attempts).sum::<u64>();
    let older = attempts(scenario.as_deref()).saturating_sub(newest.len() as u64);
    let (mut pairs, mut met) = (Vec::new(), Vec::new());
    let mut scenarios: Vec<&str> = of_kind.iter().map(|t| t.scenario.as_str()).collect();
    scenarios.dedup();
    for id in scenarios {
        let Some(last) = read.one(id, None, First::Newest)? else { continue };
        let first = read.one(id, Some(&last.rules), First::Oldest)?.filter(|first| first.id != last.id);
        let shown = match wanted.which {
            Which::Last => Some(last.clone()),
            Which::First => read.one(id, None, First::Oldest)?,
            Which::Best => read.one(id, Some(&last.rules), First::Best)?,
        };
        let other_rules = of_kind.iter().any(|t| t.scenario == id && t.rules != last.rules);
        met.push((
            last.started.clone(),
            Met { shown: shown.unwrap_or_else(|| last.clone()), attempts: attempts(Some(id)), other_rules },
        ));
        pairs.push(Pair { last, first });
    }
    met.sort_by(|a, b| b.0.cmp(&a.0));
    pairs.sort_by(|a, b| b.last.started.cmp(&a.last.started));
    let standings = standings(&pairs);
    let last: Vec<Ended> = pairs.into_iter().map(|pair| pair.last).collect();
    Ok(Progress {
        sums: Mode::ALL.map(|mode| sum(tallies.iter().filter(|t| t.mode == mode.id()))),
        days: days_of(store, today)?,
        mode,
        scenario,
        line: line(newest.into_iter().rev().collect()),
        older,
        which: wanted.which,
        met: met.into_iter().map(|(_, met)| met).collect(),
        next: next(&candidates(library, &locale), &last, &standings),
        standings,
        locale,
        kinds,
    })
}

struct Reading<'r> {
    store: &'r Store,
    mode: Mode,
    locale: &'r str,
    months: &'r [Tally],
}

impl Reading<'_> {
    fn some(&self, scenario: Option<&str>, rules: Option<&str>, first: First, most: u32) -> Result<Vec<Ended>, StoreError> {
        let (mode, locale) = (self.mode.id(), self.locale);
        // Rules that came late are not looked for among all that was played before them.
        let by_them = |t: &&Tally| t.mode == mode && t.locale == locale && Some(t.rules.as_str()) == rules;
        let since = self.months.iter().filter(by_them).map(|t| t.month.as_str()).min();
        let of = OfKind { profile: self.store.profile(), mode, locale, scenario, rules, since };
        Ok(self.store.of_kind(&of, first, most)?.into_iter().map(ended).collect())
    }

    fn one(&self, scenario: &str, rules: Option<&str>, first: First) -> Result<Option<Ended>, StoreError> {
        Ok(self.some(Some(scenario), rules, first, 1)?.pop())
    }
}

fn ended(summary: Summary) -> Ended {
    Ended {
        id: summary.attempt,
        scenario: summary.scenario,
        rules: summary.rules,
        started: local_minute(&summary.started_at),
        scores: summary.scores,
        critical: summary.critical.len(),
        passed: summary.passed,
    }
}

/// Practice before assessment, then by language.
fn kinds(tallies: &[Tally]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for mode in Mode::ALL {
        for tally in tallies.iter().filter(|t| t.mode == mode.id()) {
            match kinds.iter_mut().find(|kind| kind.mode == mode && kind.locale == tally.locale) {
                Some(kind) => kind.attempts += tally.attempts,
                None => kinds.push(Kind { mode, locale: tally.locale.clone(), attempts: tally.attempts }),
            }
        }
    }
    kinds.sort_by(|a, b| {
        let place = |kind: &Kind| Mode::ALL.iter().position(|mode| *mode == kind.mode);
        (place(a), &a.locale).cmp(&(place(b), &b.locale))
    });
    kinds
}

/// What was wanted where it is there; else practice, in the usual language or the one played most.
fn chosen(kinds: &[Kind], wanted: &Wanted, usual: &str) -> (Mode, String) {
    let has = |mode: &Mode| kinds.iter().any(|kind| kind.mode == *mode);
    let mode = wanted.mode.filter(has).or_else(|| Mode::ALL.into_iter().find(has)).unwrap_or_default();
    let of = |locale: &str| kinds.iter().any(|kind| kind.mode == mode && kind.locale == locale);
    let most = || kinds.iter().filter(|kind| kind.mode == mode).max_by_key(|kind| kind.attempts).map(|kind| kind.locale.clone());
    let locale = wanted.locale.clone().filter(|locale| of(locale)).or_else(|| of(usual).then(|| usual.to_owned())).or_else(most);
    (mode, locale.unwrap_or_else(|| usual.to_owned()))
}

fn sum<'t>(tallies: impl Iterator<Item = &'t Tally>) -> Sum {
    tallies.fold(Sum::default(), |sum, t| Sum {
        contacts: sum.contacts + t.attempts,
        seconds: sum.seconds + t.seconds,
        passed: sum.passed + t.passed,
    })
}

/// One row is read for each day that counts, however many attempts there were on it.
fn days_of(store: &Store, today: &str) -> Result<Days, StoreError> {
    let mut failed = None;
    let mut before: Option<String> = None;
    let each = std::iter::from_fn(|| match store.begun_before(store.profile(), before.as_deref()) {
        Ok(Some(at)) => {
            let day = local_day(&at);
            before = Some(begin_of_day(&day)?);
            Some(day)
        }
        Ok(None) => None,
        Err(error) => {
            failed = Some(error);
            None
        }
    });
    let days = days(each, today);
    failed.map_or(Ok(days), Err)
}

/// What can be played in a language.
fn candidates(library: &Library, locale: &str) -> Vec<Candidate> {
    let asks = |scenario: &Scenario| DIMENSIONS.map(|d| scenario.skills.iter().any(|skill| skill.dimension() == d));
    let all = library.playable(locale);
    all.iter().map(|s| Candidate { id: s.id.to_string(), difficulty: s.difficulty, asks: asks(s) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Sources;
    use crate::progress::Reason;
    use crate::store::{AttemptHeader, EventKind};

    fn keep(store: &mut Store, id: &str, change: impl FnOnce(&mut Summary)) {
        let mut summary = Summary {
            attempt: id.into(),
            profile: store.profile().into(),
            scenario: "late-parcel".into(),
            locale: "fa".into(),
            policy: "shop".into(),
            mode: "practice".into(),
            content: "c".into(),
            rules: "r1".into(),
            started_at: "2026-11-20T10:00:00.000Z".into(),
            ended_at: "2026-11-20T10:05:00.000Z".into(),
            ending: Some("end".into()),
            outcome: Some("resolved".into()),
            scores: [Some(50), Some(60), None, None],
            critical: Vec::new(),
            passed: Some(false),
            moves: 5,
            replies: 5,
            hints: 0,
            taken_back: 0,
            seconds: 300,
            first_contact: Some(true),
            satisfaction: None,
        };
        change(&mut summary);
        let header = AttemptHeader {
            id: id.into(),
            scenario: summary.scenario.clone(),
            locale: summary.locale.clone(),
            policy: "shop".into(),
            seed: 1,
            content: "c".into(),
            started_at: summary.started_at.clone(),
            options: String::new(),
            profile: summary.profile.clone(),
        };
        store.begin(&header, &[("a".to_owned(), "b".to_owned())].into()).unwrap();
        store.append(id, EventKind::Finished, &summary.ended_at, "{}").unwrap();
        store.summarise(&summary).unwrap();
    }

    const TODAY: &str = "2026-11-22";

    fn read(store: &Store, wanted: &Wanted) -> Progress {
        progress(store, &Library::new(Sources::embedded()), wanted, "fa", TODAY).unwrap()
    }

    #[test]
    fn a_newcomer_is_shown_where_to_begin() {
        let found = read(&Store::in_memory().unwrap(), &Wanted::default());
        assert!(found.is_empty() && found.met.is_empty() && found.line.is_empty());
        assert_eq!((found.days.in_a_row, found.next.len(), found.next[0].reason.clone()), (0, 1, Reason::Begin));
        assert_eq!((found.mode, found.locale.as_str()), (Mode::Practice, "fa"));
    }

    #[test]
    fn modes_languages_people_and_rules_stay_apart() {
        let mut store = Store::in_memory().unwrap();
        store.new_profile("p1", "مینا", "2026-11-01T00:00:00Z").unwrap();
        keep(&mut store, "first", |_| ());
        keep(&mut store, "best", |s| {
            s.started_at = "2026-11-21T10:00:00.000Z".into();
            s.scores = [Some(90), Some(80), None, None];
            s.rules = "r2".into();
        });
        keep(&mut store, "last", |s| {
            s.started_at = "2026-11-22T10:00:00.000Z".into();
            s.scores = [Some(70), None, None, None];
            s.rules = "r2".into();
        });
        keep(&mut store, "flawed", |s| {
            s.started_at = "2026-11-21T11:00:00.000Z".into();
            s.scores = [Some(100), Some(100), None, None];
            s.rules = "r2".into();
            s.critical = vec!["insult".into()];
        });
        keep(&mut store, "in-english", |s| s.locale = "en".into());
        keep(&mut store, "assessed", |s| s.mode = "assessment".into());
        keep(&mut store, "hers", |s| s.profile = "p1".into());

        let found = read(&store, &Wanted::default());
        let ids: Vec<&str> = found.line.iter().map(|p| p.of.id.as_str()).collect();
        assert_eq!((ids, found.older), (vec!["first", "best", "flawed", "last"], 0));
        assert_eq!(found.line.iter().map(|p| p.rules_changed).collect::<Vec<_>>(), [false, true, false, false]);
        assert_eq!(
            found.kinds.iter().map(|k| (k.mode.id(), k.locale.as_str(), k.attempts)).collect::<Vec<_>>(),
            [("practice", "en", 1), ("practice", "fa", 4), ("assessment", "fa", 1)]
        );
        assert_eq!((found.sums[0].contacts, found.sums[0].seconds, found.sums[1].contacts), (5, 1500, 1));
        assert_eq!((found.days.in_a_row, found.days.lately), (3, 3));
        assert_eq!(found.standings[0].mean, Some(70.0));
        assert_eq!(found.standings[0].change.map(|c| (c.by, c.count)), Some((-20.0, 1)), "since the first by the same rules");
        assert!(found.met.len() == 1 && found.met[0].other_rules && found.met[0].shown.id == "last");
        for (which, id) in [(Which::Best, "best"), (Which::First, "first")] {
            assert_eq!(read(&store, &Wanted { which, ..Wanted::default() }).met[0].shown.id, id);
        }
        let wanted = Wanted { mode: Some(Mode::Assessment), locale: Some("en".into()), ..Wanted::default() };
        let found = read(&store, &wanted);
        assert_eq!(
            (found.mode, found.locale.as_str(), found.line.len()),
            (Mode::Assessment, "fa", 1),
            "what is not there gives way"
        );
        store.use_profile("مینا").unwrap();
        assert_eq!(read(&store, &Wanted::default()).sums[0].contacts, 1);
    }
}
