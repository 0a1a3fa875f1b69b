//! `sabr xapi`: attempts as learning records, a statement a line. Reads what is kept, and writes files; sends nothing by itself.

use super::args::WindowArgs;
use super::args_xapi::{TellingArgs, Xapi, XapiCommand};
use super::{files, xapi_send};
use crate::content::Library;
use crate::session::{Recordings, Telling, learning_record, local_day};
use crate::store::{AttemptState, Store};
use crate::xapi::{Account, Statement};
use anyhow::{Context, ensure};

pub(super) fn run(args: &Xapi, shared: &WindowArgs) -> anyhow::Result<u8> {
    match &args.what {
        Some(XapiCommand::Send(send)) => return xapi_send::run(send, shared),
        Some(XapiCommand::Status { json }) => return xapi_send::status(*json, shared),
        None => {}
    }
    let telling = telling(&args.telling)?;
    let library = super::checked(super::sources(shared)?);
    let store = super::store_to_read(shared)?;
    match &args.attempt {
        Some(id) => {
            let stored = store.attempt(id)?;
            let told = learning_record(&library, &store, &mut Recordings::default(), &stored, &telling)?;
            files::write_out(args.out.as_deref(), lines(&told)?)?;
            Ok(super::OK)
        }
        None => all(args, &library, &store, &telling),
    }
}

/// How attempts are told, from the command line.
pub(super) fn telling(args: &TellingArgs) -> anyhow::Result<Telling> {
    let account = match (&args.account, &args.account_home) {
        (Some(name), Some(home_page)) => {
            ensure!(!name.trim().is_empty(), "--account names nobody");
            ensure!(
                !name.contains('@'),
                "--account takes an opaque name, such as a staff number: an e-mail address tells who it is"
            );
            ensure!(
                home_page.contains("://"),
                "--account-home is the address of the system the account belongs to, such as https://hr.my-company.example"
            );
            Some(Account { home_page: home_page.clone(), name: name.clone() })
        }
        _ => None,
    };
    Ok(Telling { with_replies: args.with_replies, account })
}

/// A file for each finished attempt; those that cannot be told are named.
fn all(args: &Xapi, library: &Library, store: &Store, telling: &Telling) -> anyhow::Result<u8> {
    let dir = args.out.as_deref().context("--all wants --out DIR")?;
    let (mut written, mut left_out, mut recordings) = (0, 0, Recordings::default());
    for id in finished(store, args.since.as_deref())? {
        let told = store.attempt(&id).map_err(anyhow::Error::from).and_then(|stored| {
            let told = learning_record(library, store, &mut recordings, &stored, telling)?;
            files::write_all(dir, &[(format!("{id}.jsonl"), lines(&told)?)])
        });
        match told {
            Ok(()) => written += 1,
            Err(error) => {
                eprintln!("sabr: the attempt {id} is left out: {error:#}");
                left_out += 1;
            }
        }
    }
    eprintln!("{} holds {written} attempts", dir.display());
    Ok(if left_out == 0 { super::OK } else { super::FAILED })
}

/// The ids of the finished attempts of the profile in use that were begun since a day, in the order begun.
pub(super) fn finished(store: &Store, since: Option<&str>) -> anyhow::Result<Vec<String>> {
    let mut ids = Vec::new();
    store.each_listed(Some(store.profile()), u32::MAX, &mut |row, _| {
        if row.state == AttemptState::Finished && since.is_none_or(|since| local_day(&row.header.started_at).as_str() >= since) {
            ids.push(row.header.id);
        }
    })?;
    ids.reverse();
    Ok(ids)
}

/// Compact JSON, a statement a line.
pub(super) fn lines(statements: &[Statement]) -> anyhow::Result<String> {
    let mut text = String::new();
    for statement in statements {
        text.push_str(&serde_json::to_string(statement)?);
        text.push('\n');
    }
    Ok(text)
}
