//! `sabr import`: takes a conversation written elsewhere in as a draft scenario.

use super::args::WindowArgs;
use super::args_authoring::Import;
use super::files::{folder, write_new};
use super::new::{ensure_free, next_steps};
use crate::authoring::import::{TalkWish, read_talk_table, read_twee, take};
use anyhow::{Context, anyhow, bail, ensure};
use std::io::Write;

pub(super) fn run(args: &Import, shared: &WindowArgs) -> anyhow::Result<u8> {
    let shown = args.file.display();
    let bytes = std::fs::read(&args.file).with_context(|| format!("cannot read {shown}"))?;
    ensure!(bytes.len() < 8 * 1024 * 1024, "{shown} is too large for a conversation");
    let text = String::from_utf8(bytes).map_err(|_| anyhow!("{shown} is not UTF-8 text; save it as UTF-8"))?;
    let ending = args.file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let talk = match ending.as_str() {
        "twee" | "tw" | "txt" => read_twee(&text),
        "csv" | "tsv" => read_talk_table(&text),
        other => bail!(
            "a conversation is taken in from Twee (.twee, .tw) or from a table (.csv); `{other}` cannot be read. From Twine, choose “Export As Twee”"
        ),
    };
    let talk = talk.map_err(|error| anyhow!("{shown}:{error}"))?;
    let language = shared.locale.clone().unwrap_or_else(|| crate::locale::SOURCE_LANGUAGE.to_owned());
    let sources = super::sources(shared)?;
    ensure!(
        sources.0.contains_key(&format!("assets/lexicons/{language}.ron")),
        "nothing can be played in `{language}`: it has no lexicon. Say with --locale what the conversation is written in"
    );
    let file = args.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let wish = TalkWish { id: args.id.clone(), domain: args.domain.clone(), channel: args.channel, language, file };
    ensure_free(&args.id)?;
    let taken = take(talk, &wish).map_err(|error| match error {
        crate::authoring::import::TakeError::Name(error) => anyhow!(error),
        error => anyhow!("{shown}:{error}"),
    })?;
    let dir = folder(args.dir.as_deref(), shared)?;
    write_new(&dir, &taken.files)?;
    let mut out = std::io::stdout().lock();
    for (path, _) in &taken.files {
        writeln!(out, "{}", dir.join(path).display())?;
    }
    if !taken.lost.is_empty() {
        writeln!(out, "\nNot carried over (also at the head of the texts):")?;
    }
    for lost in &taken.lost {
        writeln!(out, "  {shown}:{}:{}: {}", lost.line, lost.column, lost.what)?;
    }
    writeln!(out, "{}", next_steps(&args.id, &dir.display().to_string(), &wish.language))?;
    Ok(super::OK)
}
