//! `sabr graph`: a scenario as a graph, for a drawing program.

use super::args::WindowArgs;
use super::args_authoring::{Graph, GraphFormat};
use super::text::choose_locale;
use crate::authoring::{self, Labelled, Labels, dot, mermaid};
use crate::content::Library;
use crate::locale::SOURCE_LANGUAGE;
use anyhow::bail;
use std::io::Write;

pub(super) fn run(library: &Library, args: &Graph, shared: &WindowArgs) -> anyhow::Result<u8> {
    let scenario = &*library.scenario(&args.id)?;
    let graph = authoring::Graph::new(scenario, library.temperaments.get(&scenario.temperament).map(AsRef::as_ref));
    let wanted = shared.locale.as_deref();
    let catalogue = choose_locale(library, Some(wanted.unwrap_or(SOURCE_LANGUAGE)))?;
    if wanted.is_some() && !catalogue.has_scenario(scenario.id.as_str()) {
        bail!(
            "the scenario `{}` is not written in `{}`; it is in {}",
            args.id,
            catalogue.tag,
            library.languages_of(scenario).join(", ")
        );
    }
    let labels = if wanted.is_some() { Labels::texts(&catalogue, scenario) } else { Labels::ids(&catalogue) };
    let labelled = Labelled { graph: &graph, labels, lines: wanted.is_some() };
    let text = match args.format {
        GraphFormat::Mermaid => mermaid(&labelled),
        GraphFormat::Dot => dot(&labelled),
    };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    Ok(super::OK)
}
