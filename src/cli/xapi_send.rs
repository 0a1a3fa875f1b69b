//! `sabr xapi send` and `sabr xapi status`: learning records to a record store that the person names. Never tells or keeps a password.

use super::args::WindowArgs;
use super::args_xapi::{Send, VersionArg};
use super::xapi::{finished, telling};
use crate::lrs::{Address, Credentials, Queue, Sender, Version};
use crate::session::{Folders, Recordings, fresh_seed, network, queue_attempt, send_waiting};
use anyhow::{Context, bail};
use serde_json::json;
use std::io::Write;
use std::time::Duration;

pub(super) fn run(args: &Send, shared: &WindowArgs) -> anyhow::Result<u8> {
    let address = Address::parse(&args.to, args.unencrypted)?;
    let credentials = credentials(args)?;
    let mut web = network()?;
    let telling = telling(&args.telling)?;
    let library = super::checked(super::sources(shared)?);
    let store = super::store_to_read(shared)?;
    let mut queue = Queue::open(&Folders::find(shared.data.as_deref())?.learning_records())?;
    let ids = match &args.attempt {
        Some(id) => vec![store.attempt(id)?.row.header.id],
        None => finished(&store, args.since.as_deref())?,
    };
    let (mut left_out, mut recordings) = (false, Recordings::default());
    for id in ids {
        if let Err(error) = queue_attempt(&library, &store, &mut recordings, &id, &telling, &mut queue, address.as_str()) {
            eprintln!("sabr: the attempt {id} is left out: {error}");
            left_out = true;
        }
    }
    if args.retry {
        queue.put_back(address.as_str())?;
    }
    let version = match args.xapi_version {
        VersionArg::V1 => Version::V1,
        VersionArg::V2 => Version::V2,
    };
    let mut sender = Sender::new(address.clone(), credentials, version, fresh_seed());
    let patience = Duration::from_secs(args.wait);
    let sent = send_waiting(&mut sender, &mut queue, &mut *web, patience, &mut |what| eprintln!("sabr: {what}"))?;
    eprintln!("{address}: {} statements delivered", sent.delivered);
    if sent.aside > 0 {
        eprintln!("sabr: {} statements were refused and are kept aside; `sabr xapi status` tells why", sent.aside);
    }
    if let Some(why) = &sent.stopped {
        let waiting = queue.counts(address.as_str())?.waiting;
        eprintln!("sabr: {waiting} statements wait, and nothing is lost: {why}");
    }
    Ok(if left_out || sent.aside > 0 || sent.stopped.is_some() { super::FAILED } else { super::OK })
}

/// From the environment or a file; without a name there are none.
fn credentials(args: &Send) -> anyhow::Result<Option<Credentials>> {
    let of_environment = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let password = match &args.password_file {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            Some(text.trim_end_matches(['\r', '\n']).to_owned())
        }
        None => of_environment("SABR_LRS_PASSWORD"),
    };
    match (args.user.clone().or_else(|| of_environment("SABR_LRS_USER")), password) {
        (Some(user), Some(password)) => Ok(Some(Credentials::basic(&user, &password))),
        (None, None) => Ok(None),
        (Some(_), None) => bail!("there is a name and no password: set SABR_LRS_PASSWORD, or name a file with --password-file"),
        (None, Some(_)) => bail!("there is a password and no name: say --user NAME, or set SABR_LRS_USER"),
    }
}

/// What waits, what was delivered and what was refused.
pub(super) fn status(as_json: bool, shared: &WindowArgs) -> anyhow::Result<u8> {
    let file = Folders::find(shared.data.as_deref())?.learning_records();
    let mut out = std::io::stdout().lock();
    if !file.exists() {
        return Ok(super::OK);
    }
    let queue = Queue::open(&file)?;
    for store in queue.stores()? {
        let (counts, aside) = (store.counts, queue.aside(&store.url)?);
        if as_json {
            let aside: Vec<_> = aside.iter().map(|a| json!({"id": a.id, "attempt": a.attempt, "reason": a.reason})).collect();
            let line = json!({
                "store": store.url, "waiting": counts.waiting, "delivered": counts.delivered, "refused": counts.aside, "aside": aside,
                "failures": store.failures,
            });
            writeln!(out, "{line}")?;
            continue;
        }
        writeln!(out, "{} · {} waiting · {} delivered · {} refused", store.url, counts.waiting, counts.delivered, counts.aside)?;
        for statement in aside {
            writeln!(out, "  {} of {}: {}", statement.id, statement.attempt, statement.reason)?;
        }
    }
    Ok(super::OK)
}
