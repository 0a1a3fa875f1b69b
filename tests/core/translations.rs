//! What `sabr check` tells translators, and a fifth language that needs no code.

use crate::support::{FEW, LIBRARY, few, root};
use sabr::content::{LanguageStatus, Library, Sources};
use sabr::scenario::Diagnostic;

fn with(changes: &[(&str, &str, &str)]) -> Library {
    let mut sources = few(&FEW);
    for (path, from, to) in changes {
        let text = sources.0.get_mut(*path).unwrap_or_else(|| panic!("no file {path}"));
        assert!(text.contains(from), "{path} does not contain {from}");
        *text = text.replacen(from, to, 1);
    }
    Library::new(sources)
}

/// The one thing found after a change, which must be marked on the part that is wrong.
#[track_caller]
fn only(path: &str, from: &str, to: &str, code: &str, marked: &str) -> Diagnostic {
    let found = with(&[(path, from, to)]).diagnostics;
    let [one] = found.as_slice() else { panic!("not one: {found:#?}") };
    assert_eq!((one.code, one.file.as_str()), (code, path), "{one:#?}");
    assert!(one.line > 0 && !one.hint.is_empty() && one.excerpt[one.span.clone()] == *marked, "{one:#?}");
    one.clone()
}

fn clean(path: &str, from: &str, to: &str) {
    assert_eq!(with(&[(path, from, to)]).diagnostics, [], "{path}: {to}");
}

fn status(library: &Library, language: &str) -> LanguageStatus {
    library.statuses().into_iter().find(|s| s.language == language).unwrap()
}

const TH: &str = "locales/th/app.ftl";
const AR: &str = "locales/ar/app.ftl";

/// The line of a message in a file that ships.
fn line(path: &str, id: &str) -> String {
    let text = &Sources::embedded().0[path];
    text.lines().find(|l| l.starts_with(&format!("{id} ="))).unwrap().to_owned()
}

#[test]
fn english_left_standing_is_told_unless_it_is_meant() {
    let from = line(TH, "back-to-library");
    let hit = only(TH, &from, "back-to-library = Library", "F013", "Library");
    assert!(hit.hint.contains("# same as English"));
    clean(TH, &from, "# The shop's own word.\n# Same as English.\nback-to-library = Library");
    // Nothing to translate: no letters, or placeables only.
    assert_eq!(line(TH, "language-direction"), line("locales/en/app.ftl", "language-direction"));
    clean(TH, &line(TH, "percent"), &line("locales/en/app.ftl", "percent"));
    let scenario = "locales/th/scenarios/late-parcel.ftl";
    let english = line("locales/en/scenarios/late-parcel.ftl", "title");
    only(scenario, &line(scenario, "title"), &english, "F013", english.split_once("= ").unwrap().1);
    let coaching = "locales/fa/coaching.ftl";
    let text = &Sources::embedded().0["locales/en/coaching.ftl"];
    let met = text.lines().find(|l| l.contains(".met")).unwrap();
    let own = Sources::embedded().0[coaching].lines().find(|l| l.contains(".met")).unwrap().to_owned();
    let hit = only(coaching, &own, met, "F013", met.split_once("= ").unwrap().1);
    assert!(hit.message.contains("criterion-acknowledges-feeling.met"), "{hit:?}");
}

#[test]
fn a_lost_variable_is_told_unless_it_is_meant() {
    let from = line(TH, "notice-refused");
    let hit = only(TH, &from, "notice-refused = ทำไม่ได้", "F014", "notice-refused");
    assert!(hit.message.contains("$reason"));
    clean(TH, &from, "# without $reason\nnotice-refused = ทำไม่ได้");
}

#[test]
fn attributes_of_the_programs_texts_are_those_of_english() {
    let from = line(TH, "notice-close");
    only(TH, &from, &format!("{from}\n    .tip = ปิด"), "F015", ".tip");
    let english = line("locales/en/app.ftl", "notice-close");
    let found = with(&[("locales/en/app.ftl", &english, &format!("{english}\n    .tip = Close"))]).diagnostics;
    let codes: Vec<_> = found.iter().map(|d| (d.code, d.file.as_str())).collect();
    assert_eq!(codes, [("F015", AR), ("F015", "locales/fa/app.ftl"), ("F015", TH)]);
    let coaching = "locales/th/coaching.ftl";
    let own = Sources::embedded().0[coaching].lines().find(|l| l.contains(".met")).unwrap().to_owned();
    let found = with(&[(coaching, &own, "    .mett = ดี")]).diagnostics;
    assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["F005", "F015"], "{found:#?}");
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let hit = only(AR, "    [two] نحو دقيقتين\n", "", "F016", "other");
    assert!(hit.message.contains("[two]") && hit.hint.contains("[two] for 2"), "{hit:?}");
    // An exact number will do where it is all there is to the category.
    clean(AR, "    [two] نحو دقيقتين\n", "    [2] نحو دقيقتين\n");
    only(AR, "    [few] نحو { $minutes } دقائق\n", "    [3] نحو { $minutes } دقائق\n", "F016", "other");
    let minutes = line(TH, "card-minutes");
    let choose = |variants: &str| format!("card-minutes = {{ $minutes ->\n{variants}    }}");
    only(TH, &minutes, &choose("    [one] หนึ่งนาที\n   *[other] { $minutes } นาที\n"), "F017", "one");
    only("locales/en/app.ftl", "    [one] about", "    [few] a few\n    [one] about", "F017", "few");
    clean(TH, &minutes, &choose("    [0] ไม่ถึงนาที\n   *[other] { $minutes } นาที\n"));
    only(TH, &minutes, &choose("    [1] ก\n    [1] ข\n   *[other] { $minutes } นาที\n"), "F018", "1");
    only(AR, "    [two] نحو دقيقتين\n", "    [two] نحو دقيقتين\n    [two] دقيقتان\n", "F018", "two");
}

/// `$minutes` of this scenario is at least 20: forms for one or two of them would never be read.
#[test]
fn a_scenarios_numbers_are_known() {
    let path = "locales/ar/scenarios/online-form.ftl";
    let hit = only(path, "        [many] { $minutes } دقيقة\n", "", "F016", "other");
    assert!(hit.message.contains("[many]") && !hit.message.contains("[two]"), "{hit:?}");
}

#[test]
fn the_status_counts() {
    let whole = status(&LIBRARY, "th");
    assert_eq!((whole.translated, whole.missing, whole.untranslated, whole.extra), (whole.messages, 0, 0, 0));
    let all = LIBRARY.scenarios.len();
    assert_eq!((whole.scenarios, whole.scenarios_total, whole.lexicon, whole.errors, whole.warnings), (all, all, true, 0, 0));
    let library = with(&[
        (TH, &line(TH, "back-to-library"), "back-to-library = Library"),
        (TH, &line(TH, "notice-close"), ""),
        (TH, &line(TH, "bar-dark"), "# same as English\nbar-dark = Dark colours\nnothing = ไม่มี"),
        ("locales/th/scenarios/late-parcel.ftl", "\nmodel-why =", "\nmodel-wy ="),
    ]);
    let th = status(&library, "th");
    assert_eq!((th.messages, th.translated, th.missing), (whole.messages, whole.messages - 2, 1));
    assert_eq!((th.untranslated, th.same_as_english, th.extra), (1, 1, 1));
    assert_eq!((th.errors, th.warnings, th.scenarios), (2, 3, 2), "{:#?}", library.diagnostics);
    assert_eq!(status(&library, "en").warnings, 0);
}

/// A language that a scenario does not list counts once its texts are whole; until then only that language goes without.
#[test]
fn a_language_that_is_not_listed_harms_no_other() {
    let mut sources = few(&FEW);
    let ron = sources.0.get_mut("scenarios/shop/late-parcel.ron").unwrap();
    *ron = ron.replace(", \"th\"]", "]");
    assert!(!ron.contains("\"th\""));
    let library = Library::new(sources.clone());
    assert_eq!(library.diagnostics, []);
    let parcel = library.scenarios["late-parcel"].clone();
    assert_eq!(library.languages_of(&parcel), ["en", "fa", "ar", "th"]);
    assert!(library.setup("late-parcel", "th", None, 1).is_ok());
    let texts = sources.0.get_mut("locales/th/scenarios/late-parcel.ftl").unwrap();
    *texts = texts.replace("\nmodel-why =", "\nmodel-wy =");
    let library = Library::new(sources);
    assert_eq!(library.languages_of(&parcel), ["en", "fa", "ar"]);
    assert!(library.setup("late-parcel", "th", None, 1).is_err() && library.setup("late-parcel", "fa", None, 1).is_ok());
    assert!(library.playable("th").iter().all(|s| s.id.as_str() != "late-parcel"));
}

#[test]
fn texts_without_a_lexicon_are_told() {
    let mut sources = few(&FEW);
    for file in
        ["app.ftl", "terminal.ftl", "coaching.ftl", "formats.ftl", "report.ftl", "cohort.ftl", "scenarios/late-parcel.ftl"]
    {
        let text = sources.0[&format!("locales/fa/{file}")].clone();
        sources.0.insert(format!("locales/qaa/{file}"), text);
    }
    let found = Library::new(sources).diagnostics;
    assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["F019"], "{found:#?}");
    assert!(root().join("assets/lexicons/en.ron").is_file() && found[0].hint.contains("assets/lexicons/qaa.ron"));
}

/// Until the mistake is mended, a language that does not say which way it runs goes by its own name.
#[test]
fn a_language_that_forgot_its_direction_runs_as_its_name_does() {
    for (tag, expected) in [("fa", sabr::locale::Direction::Rtl), ("th", sabr::locale::Direction::Ltr)] {
        let path = format!("locales/{tag}/app.ftl");
        let library = with(&[(&path, "\nlanguage-direction =", "\nlanguage-direktion =")]);
        assert_eq!(library.catalogues[tag].direction, expected);
        assert!(!library.is_sound());
    }
}
