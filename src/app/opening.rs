//! From options to a [`Flow`]: folders, content, settings, store. The only place of the window that looks for files.

use super::AppOptions;
use super::clock::Clock;
use super::flow::Flow;
use super::saving::{Saving, Wish};
use super::settings;
use super::watching::Recipe;
use crate::content::{Library, ReadError};
use crate::locale::{Msg, SOURCE_LANGUAGE, negotiate};
use crate::progress::Wanted;
use crate::session::{Folders, PathError, fresh_seed};
use crate::ui::{LanguageChoice, Screen, Settings};
use std::sync::Arc;

/// Why the program cannot open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// No folder to keep anything in.
    #[error(transparent)]
    Paths(#[from] PathError),
    /// A content folder.
    #[error(transparent)]
    Content(#[from] ReadError),
    /// A language asked for.
    #[error("there is no language `{wanted}`; there are {}", there.join(", "))]
    Language {
        /// What was asked for.
        wanted: String,
        /// What there is.
        there: Vec<String>,
    },
}

/// Reads everything and carries out the first wishes.
///
/// # Errors
/// When a folder or language that was asked for cannot be used. Broken settings or an unusable store do not stop it.
pub fn open(options: &AppOptions) -> Result<Flow, OpenError> {
    let folders = Folders::find(options.data.as_deref())?;
    let recipe = Recipe { own: Some(folders.content()), given: options.content.clone(), language: options.locale.clone() };
    let (sources, unreadable) = recipe.read()?;
    unreadable.iter().for_each(|d| eprintln!("sabr: {}: {}", d.file, d.message));
    let library = Library::new(sources).and_unreadable(unreadable);
    let tags: Vec<String> = library.catalogues.keys().cloned().collect();
    let last = || std::fs::read_to_string(folders.last_person()).ok().map(|id| Wish::Last(id.trim().to_owned()));
    let saving = Saving::open(folders.attempts(), options.profile.clone().map(Wish::Named).or_else(last));
    let (kept, warning) = settings::read(&folders.settings_of(saving.person()));
    if let Some(warning) = warning {
        // Bevy's log is not there yet, and this is no reason to stop.
        eprintln!("sabr: {warning}");
    }
    let system: Vec<String> = sys_locale::get_locales().collect();
    let of_system = negotiate(&system, &tags, SOURCE_LANGUAGE);
    let mut chosen = kept.unwrap_or_else(|| Settings { language: of_system.clone(), ..Settings::default() });
    if let Some(wanted) = &options.locale {
        if !tags.contains(wanted) {
            return Err(OpenError::Language { wanted: wanted.clone(), there: tags });
        }
        chosen.language = wanted.clone();
    }
    let settings = settings::usable(chosen, &tags, &of_system);
    let mut flow = Flow {
        catalogue: library.catalogues.get(&settings.language).cloned().unwrap_or_else(no_words),
        languages: languages(&library),
        settings,
        saving,
        seed: options.seed,
        next_seed: options.seed.unwrap_or_else(fresh_seed),
        screen: Screen::Library,
        session: None,
        tried_on: Screen::Library,
        what_if: None,
        clock: Clock::default(),
        paused: false,
        unfinished: Vec::new(),
        folders,
        left: Default::default(),
        wanted: Wanted::default(),
        progress: None,
        refused: None,
        notices: Vec::new(),
        retry_at: 0.0,
        recipe,
        mistakes: library.diagnostics.clone(),
        is_held_back: false,
        began_with: None,
        is_newer: false,
        authors: Default::default(),
        trainers: Default::default(),
        course: None,
        library,
    };
    flow.settle(0.0);
    options.first.iter().for_each(|action| flow.apply(action.clone(), 0.0));
    Ok(flow)
}

/// The languages to switch to.
pub(super) fn languages(library: &Library) -> Vec<LanguageChoice> {
    library.catalogues.values().map(|c| LanguageChoice { tag: c.tag.clone(), name: c.text(Msg::LanguageName) }).collect()
}

fn no_words() -> Arc<crate::locale::Catalogue> {
    Arc::new(crate::locale::Catalogue::new(SOURCE_LANGUAGE, [], []))
}
