//! `sabr launch`: one attempt for a learning management system, by cmi5; in the window, or here in the terminal.

use super::args::WindowArgs;
use super::args_launch::Launch as Args;
use super::play::{Saving, from_moves, open_store, read_moves};
use super::{interactive, text};
use crate::session::{Folders, Launched, Launching, Session, fresh_seed, network};
use crate::store::Store;
use crate::xapi::cmi5::{Launch, LaunchError};
use std::time::Duration;

/// The launch asked for.
///
/// # Errors
/// When the address is none of a launch.
pub(super) fn asked(args: &Args) -> Result<Launching, LaunchError> {
    Ok(Launching {
        launch: Launch::parse(&args.url)?,
        scenario: args.of.clone(),
        with_replies: args.with_replies,
        unencrypted: args.unencrypted,
        patience: Duration::from_secs(args.wait),
    })
}

pub(super) fn run(args: &Args, shared: &WindowArgs) -> anyhow::Result<u8> {
    let asked = asked(args)?;
    let library = super::checked(super::sources(shared)?);
    // Everything that can fail here fails before the token is used up.
    let moves = args.moves.as_deref().map(|path| read_moves(path).map(|moves| (path, moves))).transpose()?;
    let usual = text::choose_locale(&library, shared.locale.as_deref())?;
    let mut store = open_store(shared, &usual)?;
    let records = Folders::find(shared.data.as_deref())?.learning_records();
    let mut launched = Launched::open(asked, &records, network()?)?;
    let course = launched.course(&library, shared.locale.as_deref(), &usual.tag)?;
    let order = course.order(shared.seed.unwrap_or_else(fresh_seed));
    let mut session = Session::start(&library, &order, &mut store)?;
    let mut saving = Saving::new(session.practice().setup().catalogue.clone());
    saving.tell(&session);
    let kept = |session: &Session, store: Option<&Store>| store.and_then(|store| store.attempt(session.id()).ok());
    if let Err(error) = launched.begin(&library, &session, kept(&session, store.as_ref()).as_ref(), &mut tell) {
        session.abandon(&mut store);
        return Err(error.into());
    }
    let played = match moves {
        Some((path, moves)) => from_moves(&mut session, &mut store, path, moves, false),
        None => interactive::run(&mut session, &mut store, &mut saving).map_err(Into::into),
    };
    saving.tell(&session);
    session.abandon(&mut store);
    let told = launched.told(&library, &session, kept(&session, store.as_ref()).as_ref(), true)?;
    let stopped = launched.deliver(&told, &mut tell)?;
    launched.last_words(session.id(), stopped.as_deref()).iter().for_each(|words| tell(words));
    played?;
    Ok(if stopped.is_some() { super::FAILED } else { super::OK })
}

fn tell(what: &str) {
    eprintln!("sabr: {what}");
}
