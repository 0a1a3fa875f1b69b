//! `sabr erase`: removes everything that is kept of one person, for good, and says what that was.

use super::args::{Erase, WindowArgs};
use super::export::name_in_use;
use crate::lrs::Queue;
use crate::session::Folders;
use std::fs;

pub(super) fn run(args: &Erase, shared: &WindowArgs) -> anyhow::Result<u8> {
    anyhow::ensure!(shared.profile.is_some(), "whose? `sabr profile` lists the names; say --profile NAME");
    let mut store = super::store(shared)?;
    let name = name_in_use(&store)?;
    if !args.yes {
        let count = store.count_of(store.profile())?;
        anyhow::bail!("this would remove {count} attempts of \"{name}\" for good; `sabr export` keeps a copy, and --yes does it");
    }
    let erased = store.erase(&name)?;
    eprintln!(
        "removed of \"{name}\": {} attempts with {} events, and {} contents nobody else played",
        erased.attempts, erased.events, erased.contents
    );
    let folders = Folders::find(shared.data.as_deref())?;
    let (settings, last) = (folders.settings_of(&erased.profile), folders.last_person());
    if fs::read_to_string(&last).is_ok_and(|id| id.trim() == erased.profile) {
        let _ = fs::remove_file(&last);
    }
    if fs::remove_file(&settings).is_ok() {
        eprintln!("removed the settings in {}", settings.display());
    }
    let records = folders.learning_records();
    if records.exists() {
        let removed = Queue::open(&records)?.erase(&erased.profile)?;
        eprintln!("removed {removed} learning records from the queue; what a record store has got is there still");
    }
    if erased.traces {
        eprintln!(
            "sabr: another program has the file open, so its log may still hold traces; they are gone once all have closed it"
        );
    }
    for copy in &erased.copies {
        eprintln!("sabr: {} is an older copy and still holds it; remove it yourself if nobody needs it", copy.display());
    }
    eprintln!("backups and exports you made elsewhere are yours to remove");
    Ok(super::OK)
}
