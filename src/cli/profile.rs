//! `sabr profile`: the people who practise on this machine.

use super::args::{Profile, ProfileCommand, WindowArgs};
use super::text::printable;
use crate::session::{fresh_id, now_rfc3339};
use serde_json::json;
use std::io::Write;

pub(super) fn run(args: &Profile, shared: &WindowArgs) -> anyhow::Result<u8> {
    let mut store = super::store(&WindowArgs { profile: None, ..shared.clone() })?;
    match &args.what {
        None => list(&store, false)?,
        Some(ProfileCommand::List { json }) => list(&store, *json)?,
        Some(ProfileCommand::New { name }) => {
            store.new_profile(&fresh_id(), name, &now_rfc3339())?;
            eprintln!("there is a profile \"{name}\" now; `sabr --profile {name:?}` practises under it");
        }
        Some(ProfileCommand::Rename { name, other }) => {
            store.rename_profile(name, other)?;
            eprintln!("\"{name}\" is called \"{other}\" now");
        }
        Some(ProfileCommand::Remove { name }) => {
            store.remove_profile(name)?;
            eprintln!("the profile \"{name}\" is removed");
        }
    }
    Ok(super::OK)
}

fn list(store: &crate::store::Store, as_json: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for profile in store.profiles()? {
        let attempts = store.count_of(&profile.id)?;
        if as_json {
            let line = json!({"id": profile.id, "name": profile.name, "created_at": profile.created_at, "attempts": attempts});
            writeln!(out, "{line}")?;
        } else {
            let word = if attempts == 1 { "attempt" } else { "attempts" };
            writeln!(out, "{} · {attempts} {word}", printable(&profile.name))?;
        }
    }
    Ok(())
}
