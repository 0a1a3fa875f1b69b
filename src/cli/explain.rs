//! `sabr explain`: what a diagnostic means and what to do about it.

use super::args_authoring::Explain;
use crate::content::Page;
use crate::scenario::did_you_mean;
use std::io::Write;

pub(super) fn run(args: &Explain) -> anyhow::Result<u8> {
    let pages = Page::all();
    let mut out = std::io::stdout().lock();
    let Some(code) = &args.code else {
        for page in &pages {
            if args.json {
                writeln!(out, "{}", serde_json::json!({ "code": page.code, "title": page.title }))?;
            } else {
                writeln!(out, "{}  {}", page.code, page.title)?;
            }
        }
        return Ok(super::OK);
    };
    let Some(page) = Page::of(code) else {
        let capitals = code.to_uppercase();
        let hint = did_you_mean(&capitals, pages.iter().map(|page| page.code));
        anyhow::bail!("there is no diagnostic `{code}`; {hint} `sabr explain` lists all");
    };
    if args.json {
        writeln!(out, "{}", serde_json::to_string(&page)?)?;
    } else {
        writeln!(out, "{}  {}\n\n{}", page.code, page.title, page.text)?;
    }
    Ok(super::OK)
}
