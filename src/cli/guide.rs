//! `sabr guide`: the author's guide, a chapter at a time. Reads nothing but what the program carries.

use super::args_authoring::Guide;
use super::markdown;
use crate::content::Chapter;
use crate::scenario::did_you_mean;
use std::io::{IsTerminal, Write};

pub(super) fn run(args: &Guide) -> anyhow::Result<u8> {
    let chapters = Chapter::all();
    let mut out = std::io::stdout().lock();
    let Some(wanted) = &args.chapter else {
        writeln!(out, "The author's guide. `sabr guide 1` shows the first chapter.\n")?;
        for chapter in &chapters {
            writeln!(out, "  {}  {:<15} {}", chapter.number, chapter.id, chapter.title)?;
        }
        return Ok(super::OK);
    };
    let Some(chapter) = Chapter::of(wanted) else {
        let hint = did_you_mean(wanted, chapters.iter().map(|chapter| chapter.id));
        anyhow::bail!("the guide has no chapter `{wanted}`; {hint}. `sabr guide` lists all");
    };
    if args.raw {
        out.write_all(chapter.text.as_bytes())?;
        return Ok(super::OK);
    }
    let bold = out.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    out.write_all(markdown::plain(chapter.text, bold).as_bytes())?;
    if let Some(next) = chapters.iter().find(|other| other.number == chapter.number + 1) {
        writeln!(out, "\nNext: sabr guide {}  ({})", next.number, next.title)?;
    }
    Ok(super::OK)
}
