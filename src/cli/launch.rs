//! `sabr launch`: one attempt for a learning management system, by cmi5. Its first statement is in the record store before anything is
//! played, its last one is that it is closed; what cannot be sent waits in the queue.

use super::args::{IntensityArg, ModeArg, WindowArgs};
use super::args_launch::Launch as Args;
use super::play::{Saving, from_moves, open_store, read_moves};
use super::{interactive, text, xapi_send};
use crate::content::Library;
use crate::locale::negotiate;
use crate::lrs::launch::{Opened, open};
use crate::lrs::{Queue, Sender, Version, Web};
use crate::session::{Folders, Order, Session, fresh_seed, now_rfc3339, send_waiting};
use crate::store::Store;
use crate::xapi::cmi5::{Launch, dressed};
use anyhow::{Context, bail};
use clap::ValueEnum;
use std::time::Duration;

pub(super) fn run(args: &Args, shared: &WindowArgs) -> anyhow::Result<u8> {
    let launch = Launch::parse(&args.url)?;
    let library = super::checked(super::sources(shared)?);
    // Everything that can fail here fails before the token is used up.
    let moves = args.moves.as_deref().map(|path| read_moves(path).map(|moves| (path, moves))).transpose()?;
    let mut store = open_store(shared, &*text::choose_locale(&library, shared.locale.as_deref())?)?;
    let mut queue = Queue::open(&Folders::find(shared.data.as_deref())?.learning_records())?;
    let mut web = xapi_send::network()?;
    let opened = open(launch, &mut *web, args.unencrypted)?;
    let wish = Wish::read(&opened, args, shared, &library)?;
    let order =
        Order { policy: wish.policy.as_deref(), options: wish.options(), ..Order::new(&wish.scenario, &wish.locale, wish.seed) };
    let mut session = Session::start(&library, &order, &mut store)?;
    let began = now_rfc3339();
    let mut saving = Saving::new(session.practice().setup().catalogue.clone());
    saving.tell(&session);
    let mut post = Post { opened: &opened, queue: &mut queue, web: &mut *web, args, library: &library, began };
    if let Some(why) = post.send(&session, store.as_ref(), false)? {
        session.abandon(&mut store);
        bail!("the record store takes nothing ({why}), so nothing was played");
    }
    let played = match moves {
        Some((path, moves)) => from_moves(&mut session, &mut store, path, moves, false),
        None => interactive::run(&mut session, &mut store, &mut saving).map_err(Into::into),
    };
    saving.tell(&session);
    if !session.practice().is_over() {
        session.abandon(&mut store);
    }
    let stopped = post.send(&session, store.as_ref(), true)?;
    if let Some(why) = &stopped {
        eprintln!(
            "sabr: not everything is in the record store yet: {why}. What waits is kept; `sabr xapi send {} --to {} --user NAME` sends it later",
            session.id(),
            opened.address
        );
    }
    if let Some(url) = &opened.data.return_url {
        eprintln!("sabr: go on at {url}");
    }
    played?;
    Ok(if stopped.is_some() { super::FAILED } else { super::OK })
}

/// What is to be played.
struct Wish {
    scenario: String,
    policy: Option<String>,
    mode: ModeArg,
    intensity: IntensityArg,
    locale: String,
    seed: u64,
}

impl Wish {
    /// The course's word comes first, then the address's, then the command line's.
    fn read(opened: &Opened, args: &Args, shared: &WindowArgs, library: &Library) -> anyhow::Result<Wish> {
        let word = |name: &str| opened.data.parameters.get(name).or_else(|| opened.launch.own.get(name)).cloned();
        fn read<T: ValueEnum + Default>(name: &str, word: Option<String>) -> anyhow::Result<T> {
            let read = |word: String| T::from_str(&word, false).map_err(|_| anyhow::anyhow!("there is no {name} `{word}`"));
            word.map_or_else(|| Ok(T::default()), read)
        }
        let scenario = word("scenario").or_else(|| args.of.clone());
        let scenario = scenario
            .context("the course names no scenario: it belongs into the launchParameters, such as scenario=late-parcel")?;
        let known = library.scenario(&scenario)?;
        let preferred = preferred(&opened.languages, library.languages_of(&known));
        let locale = match (&shared.locale, preferred) {
            (None, Some(preferred)) => preferred,
            (given, _) => text::choose_locale(library, given.as_deref())?.tag.clone(),
        };
        Ok(Wish {
            scenario,
            policy: word("policy"),
            mode: read("mode", word("mode"))?,
            intensity: read("intensity", word("intensity"))?,
            locale,
            seed: shared.seed.unwrap_or_else(fresh_seed),
        })
    }

    fn options(&self) -> crate::practice::Options {
        crate::practice::Options { mode: self.mode.mode(), intensity: self.intensity.intensity() }
    }
}

/// The written language that the learner likes best; none where nothing fits.
fn preferred(wanted: &[String], written: Vec<String>) -> Option<String> {
    let best = negotiate(wanted, &written, "");
    written.into_iter().find(|tag| tag.eq_ignore_ascii_case(&best))
}

/// Brings the attempt's statements to the system's record store.
struct Post<'p> {
    opened: &'p Opened,
    queue: &'p mut Queue,
    web: &'p mut dyn Web,
    args: &'p Args,
    library: &'p Library,
    began: String,
}

impl Post<'_> {
    /// Queues what there is to tell by now, closed or not, and sends it; answers why not all of it went.
    fn send(&mut self, session: &Session, store: Option<&Store>, closed: bool) -> anyhow::Result<Option<String>> {
        let stored = store.and_then(|store| store.attempt(session.id()).ok());
        let told = crate::session::launched_record(
            self.library,
            session,
            stored.as_ref(),
            &self.began,
            self.opened,
            self.args.with_replies,
            closed,
        )?;
        let first = if closed { told.len() } else { 1 };
        let bodies: Vec<(String, String)> = told
            .iter()
            .take(first)
            .map(|statement| (statement.id.clone(), dressed(statement, &self.opened.launch, &self.opened.data).to_string()))
            .collect();
        let profile = store.map_or(crate::store::DEFAULT_PROFILE, Store::profile);
        let (url, id) = (self.opened.address.as_str(), session.id());
        self.queue.add(url, id, profile, &bodies, closed)?;
        let credentials = Some(self.opened.credentials.clone());
        let mut sender = Sender::new(self.opened.address.clone(), credentials, Version::V1, fresh_seed()).only(id);
        let patience = Duration::from_secs(self.args.wait);
        let sent = send_waiting(&mut sender, self.queue, self.web, patience, &mut |what| eprintln!("sabr: {what}"))?;
        let refused = (sent.aside > 0).then(|| "it refuses some of it; `sabr xapi status` tells why".to_owned());
        Ok(sent.stopped.or(refused))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_learner_gets_the_language_nearest_to_the_one_preferred() {
        let preferred = |wanted: &[&str], written: &[&str]| {
            let all = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
            super::preferred(&all(wanted), all(written))
        };
        assert_eq!(preferred(&["ar-EG", "en"], &["ar", "en"]).as_deref(), Some("ar"));
        assert_eq!(preferred(&["ar-EG", "en"], &["ar", "ar-EG", "en"]).as_deref(), Some("ar-EG"));
        assert_eq!(preferred(&["de", "TH-th"], &["en", "th"]).as_deref(), Some("th"));
        assert_eq!(preferred(&["pt-BR"], &["en", "pt-br"]).as_deref(), Some("pt-br"), "as its folder is called");
        assert_eq!(preferred(&["de"], &["en", "th"]), None);
        assert_eq!(preferred(&[], &["en"]), None);
    }
}
