//! The tree of every screen: roles, names, levels, states.

use super::stage::{LANGUAGES, SIZES, Told, all_screens, printed, screen, tree, word};
use crate::owner::Owner;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::Queryable as _;
use sabr::locale::Msg;
use sabr::ui::Screen;

/// Prints all trees, to be read: `cargo test … --test screens -- --ignored print --nocapture`; `SABR_ONLY=fa` for one language.
#[test]
#[ignore = "prints trees to be read by people"]
fn print() {
    let only = std::env::var("SABR_ONLY").unwrap_or_default();
    for language in LANGUAGES.into_iter().filter(|l| only.is_empty() || *l == only) {
        for (name, owner) in all_screens(language) {
            println!("== {language} {name}\n{}", printed(&tree(&screen(owner, SIZES[0]))));
        }
    }
}

fn faults(told: &[Told]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for one in told {
        let (role, name) = (one.node.role(), one.name());
        let must_be_named = one.is_focusable() || [Role::Button, Role::Tab, Role::Image, Role::Meter].contains(&role);
        if must_be_named && name.is_empty() {
            wrong.push(format!("a {role:?} without a name"));
        }
        if role == Role::Unknown {
            wrong.push(format!("no role: “{name}”"));
        }
        if role == Role::Button && !one.is_pressable() && !one.node.is_disabled() {
            wrong.push(format!("cannot be pressed: “{name}”"));
        }
        if name.chars().any(|c| ('\u{2066}'..='\u{2069}').contains(&c)) {
            wrong.push(format!("isolation marks: “{name}”"));
        }
        if !seen.insert(one.id.0) {
            wrong.push(format!("twice in the tree: “{name}”"));
        }
    }
    let spoken: Vec<&Told> = told.iter().filter(|t| !t.name().is_empty()).collect();
    wrong.extend(spoken.windows(2).filter(|w| w[0].name() == w[1].name()).map(|w| format!("doubled: “{}”", w[0].name())));
    let tops = told.iter().filter(|t| t.node.role() == Role::Heading && t.node.level() == Some(1)).count();
    let levels: Vec<usize> = told.iter().filter_map(|t| t.node.level()).collect();
    if tops != 1 || levels.windows(2).any(|w| w[1] > w[0] + 1) {
        wrong.push(format!("levels of headings: {levels:?}"));
    }
    wrong
}

#[test]
fn nothing_is_nameless_doubled_or_without_a_role_on_any_screen() {
    for language in LANGUAGES {
        for size in SIZES {
            for (name, owner) in all_screens(language) {
                let close = word(language, Msg::NoticeClose);
                let wrong = faults(&tree(&screen(owner, size)));
                let wrong: Vec<String> = wrong.into_iter().filter(|w| !w.contains(&close)).collect();
                assert!(wrong.is_empty(), "{language} {name} {size:?}: {wrong:#?}");
            }
        }
    }
}

#[test]
fn words_in_another_language_say_which() {
    let (_, library) = all_screens("en").swap_remove(0);
    let told = tree(&screen(library, SIZES[1]));
    for (tag, name) in [("en", "English"), ("fa", "فارسی"), ("ar", "العربية"), ("th", "ไทย")] {
        let button = told.iter().find(|t| t.is_pressable() && t.name() == name).unwrap();
        assert_eq!(button.node.language(), Some(tag));
    }
    let played = told.iter().find(|t| t.node.role() == Role::Heading && t.node.language() == Some("th")).unwrap();
    assert!(played.name().chars().any(|c| ('\u{e00}'..='\u{e7f}').contains(&c)));
    // A Persian attempt shown by an English program.
    let mut owner = Owner::new("fa");
    owner.play(4);
    owner.settings.language = "en".into();
    let told = tree(&screen(owner, SIZES[1]));
    assert_eq!(told.iter().find(|t| t.node.role() == Role::Log).unwrap().node.language(), Some("fa"));
}

#[test]
fn the_mood_is_a_picture_with_words_and_a_table_with_rows_and_headers() {
    let mut owner = Owner::new("ar");
    owner.play(5);
    owner.screen = Screen::Debrief;
    let mut harness = screen(owner, SIZES[1]);
    let picture = tree(&harness).into_iter().find(|t| t.node.role() == Role::Image).unwrap();
    assert!(picture.name().contains(&word("ar", Msg::AxisAnger)));
    harness.get_by_label(&word("ar", Msg::MoodTableShow)).click_accesskit();
    harness.run();
    let steps = harness.state().practice.as_ref().unwrap().trace().len();
    let told = tree(&harness);
    let count = |role| told.iter().filter(|t| t.node.role() == role).count();
    assert_eq!((count(Role::Table), count(Role::Row), count(Role::ColumnHeader)), (1, steps + 1, 4));
    assert_eq!((count(Role::RowHeader), count(Role::Cell)), (steps, 4 * steps));
    let table = told.iter().find(|t| t.node.role() == Role::Table).unwrap();
    assert_eq!((table.node.row_count(), table.node.column_count()), (Some(steps + 1), Some(5)));
    assert_eq!(table.name(), word("ar", Msg::MoodHeading));
    let toggle = told.iter().find(|t| t.name() == word("ar", Msg::MoodTableHide)).unwrap();
    assert_eq!(toggle.node.is_expanded(), Some(true));
}

#[test]
fn meters_tabs_and_choices_carry_their_values() {
    let mut owner = Owner::new("th");
    owner.play(2);
    let mut harness = screen(owner, [1300.0, 1300.0]);
    let mood = harness.state().practice.as_ref().unwrap().state().mood;
    let told = tree(&harness);
    let meters: Vec<f64> =
        told.iter().filter(|t| t.node.role() == Role::Meter).map(|t| t.node.numeric_value().unwrap()).collect();
    let axes = sabr::scenario::Axis::ALL;
    assert_eq!(meters, axes.map(|a| f64::from(mood.get(a))));
    harness.get_by_label(&word("th", Msg::DeskEscalate)).click_accesskit();
    harness.run();
    let radio = tree(&harness).into_iter().find(|t| t.node.role() == Role::RadioButton).unwrap();
    assert_eq!((radio.node.toggled(), radio.node.position_in_set()), (Some(Toggled::False), Some(0)));
    let group = tree(&harness).into_iter().find(|t| t.node.role() == Role::RadioGroup).unwrap();
    assert_eq!(group.name(), word("th", Msg::DeskTeam));
}

#[test]
fn in_a_low_window_ways_and_panels_are_tabs() {
    let mut owner = Owner::new("fa");
    owner.start("late-parcel");
    let harness = screen(owner, SIZES[0]);
    let tabs: Vec<(String, Option<bool>)> = tree(&harness)
        .iter()
        .filter(|t| t.node.role() == Role::Tab)
        .map(|t| (t.name().to_owned(), t.node.is_selected()))
        .collect();
    let say = |msg| word("fa", msg);
    let expected = [(Msg::ReplyOwn, true), (Msg::ReplyOffered, false), (Msg::PanelPolicy, true), (Msg::PanelDesk, false)];
    assert_eq!(tabs, expected.map(|(msg, on)| (say(msg), Some(on))));
}
