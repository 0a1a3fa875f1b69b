//! `sabr list`

use super::args::{List, WindowArgs};
use super::text::{choose_locale, say};
use crate::content::Library;
use crate::locale::Msg;
use crate::practice::LocalScript;
use serde_json::json;
use std::io::Write;

pub(super) fn run(library: &Library, args: &List, shared: &WindowArgs) -> anyhow::Result<u8> {
    let catalogue = choose_locale(library, shared.locale.as_deref())?;
    let mut out = std::io::stdout().lock();
    for scenario in library.scenarios.values() {
        let setup = library.setup(scenario.id.as_str(), &catalogue.tag, None, 0).ok();
        let script = setup.as_ref().and_then(LocalScript::new);
        let title = script.as_ref().map_or(scenario.id.as_str(), |s| s.text("title"));
        let languages = library.languages_of(scenario);
        let skills: Vec<&str> = scenario.skills.iter().map(|s| s.id()).collect();
        if args.json {
            let line = json!({
                "id": scenario.id, "title": title, "domain": scenario.domain, "channel": scenario.channel.id(), "difficulty": scenario.difficulty,
                "minutes": scenario.minutes, "languages": languages, "skills": skills,
            });
            writeln!(out, "{line}")?;
        } else {
            let stars = "●".repeat(scenario.difficulty.into()) + &"○".repeat(usize::from(5 - scenario.difficulty.min(5)));
            writeln!(
                out,
                "{:<16} {}  {}  {}  {}  {}",
                scenario.id,
                stars,
                catalogue.by_id(&format!("channel-{}", scenario.channel.id())),
                say(&catalogue, Msg::CardMinutes, &[("minutes", scenario.minutes.into())]),
                languages.join(" "),
                title
            )?;
        }
    }
    Ok(super::OK)
}
