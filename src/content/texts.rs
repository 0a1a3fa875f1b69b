//! Every Fluent file of a set of sources, read once: what all checks of texts look at.

use super::sources::Sources;
use crate::locale::Ftl;
use crate::parallel::in_parallel;
use crate::scenario::{Diagnostic, Source};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Mutex;

/// A Fluent file as read.
pub(super) struct Text<'s> {
    pub source: Source<'s>,
    pub ftl: Ftl,
    /// Mistakes of its syntax.
    pub syntax: Vec<Diagnostic>,
}

/// Fluent files by their paths.
pub(super) struct Texts<'s>(BTreeMap<&'s str, Text<'s>>);

impl<'s> Texts<'s> {
    /// Reads all files below `locales/`.
    pub fn read(sources: &'s Sources) -> Texts<'s> {
        Texts::of(sources.under("locales/", ".ftl").collect())
    }

    /// Reads the program's own files only, those that lie right in the folder of their language.
    pub fn of_program(sources: &'s Sources) -> Texts<'s> {
        Texts::of(sources.under("locales/", ".ftl").filter(|(path, _)| path.matches('/').count() == 2).collect())
    }

    fn of(files: Vec<(&'s str, &'s str)>) -> Texts<'s> {
        let read = in_parallel(&files, |(path, text)| {
            let source = Source { path, text };
            let (ftl, syntax) = Ftl::parse(source);
            Text { source, ftl, syntax }
        });
        Texts(read.into_iter().map(|text| (text.source.path, text)).collect())
    }

    /// Gives everything back, on all cores.
    pub fn give_back(self) {
        let files: Vec<Mutex<Option<Text<'s>>>> = self.0.into_values().map(|text| Mutex::new(Some(text))).collect();
        in_parallel(&files, |text| drop(text.lock().map(|mut text| text.take())));
    }

    /// Files below a folder, those of deeper folders too.
    pub fn under<'t>(&'t self, folder: &str) -> Vec<&'t Text<'s>> {
        let from = (Bound::Included(folder), Bound::Unbounded);
        self.0.range::<str, _>(from).take_while(|(path, _)| path.starts_with(folder)).map(|(_, text)| text).collect()
    }
}
