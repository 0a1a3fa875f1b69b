//! Screens in languages that no code knows: a fifth one, and those made from English.

use crate::owner::Owner;
use crate::screen;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sabr::content::{Library, Sources};
use sabr::locale::{FluentArgs, Msg, Pseudo, strip_isolation};
use sabr::ui::{Notice, Screen, Settings, UnfinishedView};
use std::sync::OnceLock;

const WIDE: [f32; 2] = [1440.0, 900.0];
const NARROW: [f32; 2] = [900.0, 600.0];

/// Presses what may need scrolling to, by its action.
fn press(harness: &mut Harness<'_, Owner>, label: &str) {
    harness.get_by_label(label).click_accesskit();
    harness.run();
}

/// Clicks a button that may need scrolling to, by its action.
fn activate(harness: &mut Harness<'_, Owner>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click_accesskit();
    harness.run();
}

fn word(harness: &Harness<'_, Owner>, msg: Msg) -> String {
    let owner = harness.state();
    strip_isolation(&owner.library.catalogues[&owner.settings.language].text(msg))
}

/// Content with both languages made from English, read once.
fn made_up() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let all = || Pseudo::ALL.iter().fold(Sources::embedded(), |sources, pseudo| sources.with_pseudo(Some(pseudo.tag())));
    LIBRARY.get_or_init(|| Library::new(all()))
}

fn pseudo(pseudo: Pseudo) -> Owner {
    let mut owner = Owner::of(made_up().clone(), pseudo.tag());
    owner.languages.retain(|choice| choice.tag == pseudo.tag() || Pseudo::of(&choice.tag).is_none());
    owner
}

/// Shows every screen in every state that has words of its own, and hands each to `look`.
fn walk(pseudo_locale: Pseudo, look: &mut dyn FnMut(&str, &Harness<'_, Owner>)) {
    let fresh = |moves: usize, shown: Screen| {
        let mut owner = pseudo(pseudo_locale);
        if moves > 0 {
            owner.play(moves);
        }
        owner.screen = shown;
        owner
    };
    let nothing = empty(pseudo_locale.tag());
    for (size, percent) in [(WIDE, 100), (NARROW, 100), (NARROW, 200)] {
        let show = |mut owner: Owner| {
            owner.settings.text_percent = percent;
            screen(owner, size)
        };
        let mut owner = fresh(0, Screen::Library);
        let unfinished = |id: &str, moves| UnfinishedView {
            id: id.into(),
            scenario: "late-parcel".into(),
            locale: pseudo_locale.tag().into(),
            moves,
            started: "20. 11. 14:05".into(),
        };
        owner.unfinished = vec![unfinished("a", 3), unfinished("b", 1), unfinished("c", 0)];
        owner.notices = vec![Notice::NotSaved("–".into()), Notice::Refused("–".into()), Notice::ContentMistakes(2)];
        look("library", &show(owner));
        let mut owner = fresh(0, Screen::Library);
        owner.library = nothing.clone();
        look("empty library", &show(owner));
        for scenario in ["late-parcel", "online-form", "refund-demand"] {
            look("brief", &show(fresh(0, Screen::Brief(scenario.into()))));
        }
        look("brief of nothing", &show(fresh(0, Screen::Brief("nothing".into()))));
        look("no conversation", &show(fresh(0, Screen::Conversation)));
        look("no debrief", &show(fresh(0, Screen::Debrief)));
        let mut harness = show(fresh(7, Screen::Conversation));
        look("conversation", &harness);
        let offered = word(&harness, Msg::ReplyOffered);
        press(&mut harness, &offered);
        look("offered replies", &harness);
        if harness.query_by_label(&word(&harness, Msg::PanelShow)).is_some() {
            let panel = word(&harness, Msg::PanelShow);
            press(&mut harness, &panel);
            look("rules", &harness);
        }
        let desk = word(&harness, Msg::PanelDesk);
        press(&mut harness, &desk);
        for msg in [Msg::DeskEscalate, Msg::DeskEnd] {
            let label = word(&harness, msg);
            activate(&mut harness, &label);
            look("desk", &harness);
        }
        look("closing", &show(fresh(40, Screen::Conversation)));
        for moves in [1, 6, 40] {
            let mut harness = show(fresh(moves, Screen::Debrief));
            look("debrief", &harness);
            let table = word(&harness, Msg::MoodTableShow);
            activate(&mut harness, &table);
            look("debrief with its table", &harness);
        }
    }
}

/// A library whose scenarios speak other languages only.
fn empty(tag: &str) -> Library {
    let mut sources = Sources::embedded().with_pseudo(Some(tag));
    sources.0.retain(|path, _| !path.starts_with(&format!("locales/{tag}/scenarios/")));
    Library::new(sources)
}

/// Everything a screen reader is told.
fn told(harness: &Harness<'_, Owner>) -> Vec<String> {
    let all = harness.root().children_recursive();
    let of = |node: egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description(), node.placeholder().map(str::to_owned)]
    };
    all.flat_map(of).flatten().filter(|text| !text.is_empty()).collect()
}

#[test]
fn every_word_on_every_screen_comes_from_the_catalogue() {
    let names = Owner::new("en").languages.into_iter().map(|l| l.name).collect::<Vec<_>>();
    let mut escaped = Vec::new();
    let mut seen = 0;
    walk(Pseudo::Accented, &mut |place, harness| {
        for text in told(harness) {
            seen += 1;
            // Accented English has no plain vowel, but for the languages' own names for themselves and for what ICU joins a list with.
            if text.replace(" and ", " ").contains(|c: char| "aeiouyAEIOUY".contains(c)) && !names.contains(&text) {
                escaped.push(format!("{place}: {text:?}"));
            }
        }
    });
    escaped.sort();
    escaped.dedup();
    assert!(seen > 1000, "{seen}");
    assert!(escaped.is_empty(), "not from the catalogue:\n{}", escaped.join("\n"));
}

#[test]
fn every_screen_is_mirrored_for_mirrored_english() {
    let mut places = 0;
    walk(Pseudo::Mirrored, &mut |place, harness| {
        places += 1;
        assert!(told(harness).len() > 5, "{place}");
        // The settings stand at the far end of the bar: the left one here.
        let settings = harness.get_by_label(&word(harness, Msg::BarSettings)).rect();
        assert!(settings.center().x < harness.ctx.content_rect().center().x, "{place}: {settings:?}");
        if place == "conversation" {
            let stop = harness.get_by_label(&word(harness, Msg::StopPractice)).rect();
            assert!(stop.center().x < harness.ctx.content_rect().center().x, "{stop:?}");
        }
    });
    assert!(places > 40, "{places}");
}

#[test]
fn languages_made_from_english_are_neither_offered_nor_kept() {
    assert_eq!(Owner::new("en").languages.len(), 4);
    for pseudo in Pseudo::ALL {
        let now = Settings { language: pseudo.tag().into(), text_percent: 120, ..Settings::default() };
        let before = Settings { language: "th".into(), ..Settings::default() };
        let kept = now.to_keep(Some(before));
        assert_eq!((kept.language.as_str(), kept.text_percent), ("th", 120));
        assert_eq!(now.to_keep(None).language, "", "the system's language will do");
    }
    let thai = Settings { language: "th".into(), ..Settings::default() };
    assert_eq!(thai.to_keep(None), thai);
}

/// Every character that accented English writes is in the first font, so that no box stands for it.
#[test]
fn the_first_font_has_every_accented_letter() {
    let font = include_bytes!("../../assets/fonts/Vazirmatn-Regular.ttf");
    let font = swash::FontRef::from_index(font, 0).unwrap();
    let alphabet: String = ('A'..='Z').chain('a'..='z').collect();
    let accented = Pseudo::Accented.words(&alphabet);
    assert!(accented.chars().filter(|c| !c.is_ascii()).count() > 40, "{accented}");
    for c in accented.chars().chain(['[', ']']) {
        assert_ne!(font.charmap().map(c), 0, "{c:?}");
    }
    // Whoever adds a font with these may use them as brackets.
    assert_eq!(font.charmap().map('⟦'), 0);
}

#[test]
fn a_fifth_language_is_among_the_choices_and_mirrored() {
    let mut sources = Sources::embedded();
    sources.0.extend(crate::fifth::files());
    let library = Library::new(sources);
    assert_eq!(library.diagnostics, []);
    let mut harness = screen(Owner::of(library, "en"), WIDE);
    press(&mut harness, crate::fifth::NAME);
    assert_eq!(harness.state().settings.language, "qaa");
    let greeting = word(&harness, Msg::LibraryGreeting);
    assert!(harness.get_by_label(&greeting).rect().center().x > WIDE[0] / 2.0);
    let catalogue = harness.state().library.catalogues["qaa"].clone();
    let title = catalogue.scenario("late-parcel", FluentArgs::new()).unwrap().value("title").unwrap();
    let open = strip_isolation(&catalogue.text_with(Msg::CardOpen, &[("title", title.into())]));
    activate(&mut harness, &open);
    let start = word(&harness, Msg::BriefStart);
    activate(&mut harness, &start);
    harness.state_mut().elapsed = 65;
    harness.run();
    harness.get_by_label_contains("١:٠٥");
    for msg in [Msg::StopPractice, Msg::PanelDesk] {
        assert!(harness.get_by_label(&word(&harness, msg)).rect().center().x < WIDE[0] / 2.0, "{msg:?}");
    }
    harness.state_mut().play(40);
    harness.state_mut().screen = Screen::Debrief;
    harness.run();
    harness.get_by_label(&word(&harness, Msg::DebriefTechnique));
}

/// Draws the languages made from English and the fifth one: `cargo test --test screens -- --ignored languages::shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn shots() {
    let folder = std::env::var("SABR_SHOTS").unwrap_or_else(|_| "target/shots".into());
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    let mut sources = Sources::embedded().with_pseudo(Some("en-XA")).with_pseudo(Some("ar-XB"));
    sources.0.extend(crate::fifth::files());
    let library = Library::new(sources);
    for tag in ["en-XA", "ar-XB", "qaa"] {
        let all = [
            ("library", Screen::Library, 900.0),
            ("brief", Screen::Brief("late-parcel".into()), 1000.0),
            ("talk", Screen::Conversation, 800.0),
            ("debrief", Screen::Debrief, 4000.0),
        ];
        for (name, shown, height) in all.into_iter().filter(|(name, ..)| format!("{tag}-{name}").contains(&only)) {
            let mut owner = Owner::of(library.clone(), tag);
            owner.play(5);
            owner.screen = shown;
            let textures = crate::raster::Textures::default();
            let mut harness = Harness::builder()
                .with_size([1280.0, height])
                .with_step_dt(0.1)
                .with_max_steps(60)
                .renderer(textures.renderer())
                .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
            harness.run();
            harness.run_steps(12);
            textures.save_png(&harness, format!("{folder}/{tag}-{name}.png"));
        }
    }
}
