//! A language's texts: the program's own messages and those of each scenario, formatted by Fluent.

use super::counted::written;
use super::formats::{Formats, OWN_POINT};
use super::ftl::too_deep;
use super::functions::register;
use super::message::Message;
use super::number::Numbers;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// All texts of one language.
pub struct Catalogue {
    /// The language's tag, equal to its folder's name.
    pub tag: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Numbers in its digits.
    pub numbers: Numbers,
    formats: Arc<Formats>,
    app: FluentBundle<Arc<FluentResource>>,
    lang: LanguageIdentifier,
    scenarios: BTreeMap<String, Lazy>,
}

/// A scenario's texts, read when they are wanted first: most are not in most runs.
struct Lazy {
    text: String,
    read: OnceLock<(FluentBundle<Arc<FluentResource>>, Arc<FluentResource>)>,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("tag", &self.tag).finish_non_exhaustive()
    }
}

struct MemoNumbers(Numbers);

impl Memoizable for MemoNumbers {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, _: ()) -> Result<Self, ()> {
        Ok(MemoNumbers(Numbers::new(&lang.to_string())))
    }
}

fn format_number(value: &FluentValue, memo: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if let Some(text) = written(number) {
        return Some(text.to_owned());
    }
    memo.with_try_get::<MemoNumbers, _, _>((), |numbers| numbers.0.format(number.value)).ok()
}

fn bundle(locale: &LanguageIdentifier, isolating: bool) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(isolating);
    bundle.set_formatter(Some(format_number));
    bundle
}

/// Letters of the blocks that Unicode keeps for right-to-left scripts.
fn is_rtl_letter(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

impl Catalogue {
    /// Builds a language's catalogue from its FTL texts: the program's files, and one text per scenario id.
    ///
    /// Syntax mistakes were reported when the files were checked; what can be read is used.
    pub fn new<'t>(
        tag: &str,
        app: impl IntoIterator<Item = &'t str>,
        scenarios: impl IntoIterator<Item = (String, &'t str)>,
    ) -> Catalogue {
        let resources: Vec<_> = app.into_iter().map(resource).collect();
        let own = |id: &str| {
            let lang: LanguageIdentifier = tag.parse().unwrap_or_default();
            let mut plain = bundle(&lang, false);
            resources.iter().for_each(|r| plain.add_resource_overriding(r.clone()));
            value(&plain, id, None)
        };
        // The language says for itself how its numbers look and which way it runs: a new one needs no code.
        let locale = own("language-locale").unwrap_or_else(|| tag.to_owned());
        let direction = match own("language-direction").as_deref() {
            Some("rtl") => Direction::Rtl,
            Some(_) => Direction::Ltr,
            // Missing is a mistake, and told; until it is mended the language runs as its own name does.
            None if own("language-name").is_some_and(|name| name.contains(is_rtl_letter)) => Direction::Rtl,
            None => Direction::Ltr,
        };
        let lang: LanguageIdentifier = locale.parse().or_else(|_| tag.parse()).unwrap_or_default();
        let numbers = Numbers::new(&locale).with_point(own(OWN_POINT.0));
        let mut words = bundle(&lang, false);
        resources.iter().for_each(|r| words.add_resource_overriding(r.clone()));
        let formats = Arc::new(Formats::new(numbers.clone(), words));
        let mut app = bundle(&lang, true);
        register(&mut app, &formats, true);
        resources.into_iter().for_each(|r| app.add_resource_overriding(r));
        let scenario = |(id, text): (String, &str)| (id, Lazy { text: text.to_owned(), read: OnceLock::new() });
        Catalogue {
            tag: tag.to_owned(),
            direction,
            numbers,
            scenarios: scenarios.into_iter().map(scenario).collect(),
            formats,
            app,
            lang,
        }
    }

    /// A message of the program.
    pub fn text(&self, msg: impl Message) -> String {
        self.by_id(msg.id())
    }

    /// A message of the program with values for its variables.
    pub fn text_with(&self, msg: impl Message, args: &[(&str, FluentValue<'_>)]) -> String {
        let args = self.formats.given(&args.iter().map(|(name, value)| (*name, value.clone())).collect());
        let id = msg.id();
        value(&self.app, id, Some(&args)).unwrap_or_else(|| id.to_owned())
    }

    /// A message found by an id that data names, such as `criterion-courtesy`; the id itself when there is none.
    pub fn by_id(&self, id: &str) -> String {
        value(&self.app, id, None).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of such a message; empty when there is none.
    pub fn attribute(&self, id: &str, name: &str) -> String {
        attribute(&self.app, id, name, None).unwrap_or_default()
    }

    /// Several words as the language joins them: “a, b and c”.
    pub fn list(&self, items: &[String]) -> String {
        self.formats.list(items, super::formats::Joint::And)
    }

    /// The same of which one is enough: “a, b or c”.
    pub fn either(&self, items: &[String]) -> String {
        self.formats.list(items, super::formats::Joint::Or)
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.app.has_message(id)
    }

    /// The attributes of such a message whose name is `prefix` followed by a number or by `-` and more, in the order written.
    pub fn attributes(&self, id: &str, prefix: &str) -> Vec<String> {
        attributes(&self.app, id, prefix, None).into_iter().map(|text| strip_isolation(&text)).collect()
    }

    /// The texts of a scenario, with values for its facts; `None` when it is not written in this language.
    pub fn scenario<'c>(&'c self, id: &str, args: FluentArgs<'c>) -> Option<ScenarioTexts<'c>> {
        let (bundle, resource) = self.scenario_read(id)?;
        Some(ScenarioTexts { bundle, resource, args: self.formats.given(&args) })
    }

    fn scenario_bundle(&self, id: &str) -> Option<&FluentBundle<Arc<FluentResource>>> {
        self.scenario_read(id).map(|(bundle, _)| bundle)
    }

    fn scenario_read(&self, id: &str) -> Option<&(FluentBundle<Arc<FluentResource>>, Arc<FluentResource>)> {
        let lazy = self.scenarios.get(id)?;
        // Scenario texts carry no isolation marks: evidence points at their bytes, and exports show them as they are.
        let read = || {
            let mut texts = bundle(&self.lang, false);
            register(&mut texts, &self.formats, false);
            let resource = resource(&lazy.text);
            texts.add_resource_overriding(resource.clone());
            (texts, resource)
        };
        Some(lazy.read.get_or_init(read))
    }

    /// Whether a scenario's texts name a variable anywhere.
    pub fn names_variable(&self, id: &str, variable: &str) -> bool {
        let named = format!("${variable}");
        self.scenarios.get(id).is_some_and(|lazy| lazy.text.contains(&named))
    }

    /// How many entries a set of a scenario has: `name-1`, `name-2` and so on without a gap.
    pub fn entries(&self, id: &str, set: &str) -> usize {
        let Some(bundle) = self.scenario_bundle(id) else { return 0 };
        (1..).take_while(|number| bundle.has_message(&format!("{set}-{number}"))).count()
    }

    /// One of these entries, counted from 1, as texts use it: `name` is the whole of it, `name-first` its attribute `.first`.
    pub fn entry(&self, id: &str, set: &str, number: usize) -> Vec<(String, String)> {
        let Some(bundle) = self.scenario_bundle(id) else { return Vec::new() };
        let Some(message) = bundle.get_message(&format!("{set}-{number}")) else { return Vec::new() };
        let write = |pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
        let whole = message.value().map(|value| (set.to_owned(), write(value)));
        let forms = message.attributes().map(|form| (format!("{set}-{}", form.id()), write(form.value())));
        whole.into_iter().chain(forms).collect()
    }

    /// Whether the scenario is written in this language.
    pub fn has_scenario(&self, id: &str) -> bool {
        self.scenarios.contains_key(id)
    }
}

/// A scenario's texts with its facts filled in.
pub struct ScenarioTexts<'c> {
    bundle: &'c FluentBundle<Arc<FluentResource>>,
    resource: &'c FluentResource,
    args: FluentArgs<'c>,
}

impl<'c> ScenarioTexts<'c> {
    /// Every message with what it has: a value (`None`), and attributes by their names.
    pub fn messages(&self) -> BTreeMap<&'c str, BTreeSet<Option<&'c str>>> {
        let mut messages = BTreeMap::new();
        for entry in self.resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.is_some().then_some(None);
            let attributes = message.attributes.iter().map(|attribute| Some(attribute.id.name));
            messages.insert(message.id.name, value.into_iter().chain(attributes).collect());
        }
        messages
    }

    /// A message's value; `None` when it is missing.
    pub fn value(&self, id: &str) -> Option<String> {
        value(self.bundle, id, Some(&self.args))
    }

    /// An attribute; `None` when it is missing.
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        attribute(self.bundle, id, name, Some(&self.args))
    }

    /// The attributes whose name is `prefix` followed by a number or by `-` and more, in the order written.
    pub fn attributes(&self, id: &str, prefix: &str) -> Vec<String> {
        attributes(self.bundle, id, prefix, Some(&self.args))
    }

    /// The names of those attributes.
    pub fn attribute_names(&self, id: &str, prefix: &str) -> Vec<String> {
        let message = self.bundle.get_message(id);
        let names = message.iter().flat_map(|m| m.attributes()).map(|a| a.id());
        names.filter(|name| is_numbered(name, prefix)).map(str::to_owned).collect()
    }
}

/// Whether a name is `prefix` alone, or followed by a number or by `-` and more.
fn is_numbered(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-') || rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn attributes(bundle: &FluentBundle<Arc<FluentResource>>, id: &str, prefix: &str, args: Option<&FluentArgs<'_>>) -> Vec<String> {
    let Some(message) = bundle.get_message(id) else { return Vec::new() };
    let format = |pattern| bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned();
    message.attributes().filter(|a| is_numbered(a.id(), prefix)).map(|a| format(a.value())).collect()
}

fn resource(text: &str) -> Arc<FluentResource> {
    // What the parser could choke on was reported and is no text at all.
    let text = if too_deep(text).is_some() { "" } else { text };
    Arc::new(match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    })
}

fn value(bundle: &FluentBundle<Arc<FluentResource>>, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
}

fn attribute(bundle: &FluentBundle<Arc<FluentResource>>, id: &str, name: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = message.get_attribute(name)?.value();
    Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
}

/// The text without Fluent's isolation marks, for exports and terminals.
pub fn strip_isolation(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// The best of the languages there are for what a person or system asks for, the fallback where none fits.
pub fn negotiate(wanted: &[String], there: &[String], fallback: &str) -> String {
    type Tag = fluent_langneg::LanguageIdentifier;
    let parse =
        |list: &[String]| -> Vec<Tag> { list.iter().filter_map(|t| Tag::try_from_locale_bytes(t.as_bytes()).ok()).collect() };
    let (wanted, available) = (parse(wanted), parse(there));
    let default: Option<Tag> = fallback.parse().ok();
    let best =
        fluent_langneg::negotiate_languages(&wanted, &available, default.as_ref(), fluent_langneg::NegotiationStrategy::Lookup);
    best.first().map_or_else(|| fallback.to_owned(), |l| l.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_describes_itself() {
        let app = "language-locale = ar-EG\nlanguage-direction = rtl\n";
        let scenario = "turn-a = منذ { $days } أيام\n    .hot-1 = حار\n    .hot-2 = أحر\n    .hotter = لا\n";
        let catalogue = Catalogue::new("ar", [app], [("s".to_owned(), scenario)]);
        assert_eq!(catalogue.direction, Direction::Rtl);
        let texts = catalogue.scenario("s", FluentArgs::from_iter([("days", 5)])).unwrap();
        assert_eq!(texts.value("turn-a").as_deref(), Some("منذ ٥ أيام"));
        assert_eq!(texts.attributes("turn-a", "hot"), ["حار", "أحر"]);
    }

    #[test]
    fn nesting_without_end_is_no_text() {
        let deep = format!("a = {}", "{".repeat(100_000));
        assert_eq!(Catalogue::new("en", [deep.as_str()], []).by_id("a"), "a");
    }

    #[test]
    fn languages_are_negotiated() {
        let there: Vec<String> = ["en", "fa", "ar", "th"].map(String::from).to_vec();
        assert_eq!(negotiate(&["th-TH".into()], &there, "en"), "th");
        assert_eq!(negotiate(&["ar-SA".into(), "en".into()], &there, "en"), "ar");
        assert_eq!(negotiate(&["xx".into()], &there, "en"), "en");
        assert_eq!(negotiate(&["xx".into()], &there, ""), "");
        assert_eq!(negotiate(&["th-TH-u-nu-thai".into()], &there, "en"), "th", "what is said beside the language");
    }
}
