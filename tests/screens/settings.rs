//! Languages, look and text size: switched on every screen.

use crate::*;

#[test]
fn every_language_is_one_click_away_on_every_screen() {
    for size in SIZES {
        for screen_name in [Screen::Library, Screen::Brief("late-parcel".into()), Screen::Conversation, Screen::Debrief] {
            let mut owner = Owner::new("en");
            owner.play(3);
            owner.screen = screen_name.clone();
            let mut harness = screen(owner, size);
            for language in ["fa", "th", "ar", "en"] {
                let name = word(language, Msg::LanguageName);
                press(&mut harness, &name);
                assert_eq!(harness.state().settings.language, language, "{screen_name:?}");
                let expected = match screen_name {
                    Screen::Library => Msg::LibraryGreeting,
                    Screen::Brief(_) => Msg::BriefScored,
                    Screen::Conversation => Msg::StopPractice,
                    Screen::Debrief | Screen::Compare | Screen::Author(_) | Screen::Trainer | Screen::Progress => {
                        Msg::DebriefTechnique
                    }
                };
                harness.get_by_label(&word(language, expected));
            }
        }
    }
}

#[test]
fn in_a_narrow_window_the_languages_lie_in_a_menu() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.settings.text_percent = 200;
        owner.start("late-parcel");
        let mut harness = screen(owner, [600.0, 600.0]);
        let to = if language == "th" { "fa" } else { "th" };
        assert!(harness.query_by_label(&word(to, Msg::LanguageName)).is_none());
        press(&mut harness, &word(language, Msg::BarLanguage));
        press(&mut harness, &word(to, Msg::LanguageName));
        assert_eq!(harness.state().settings.language, to);
        // The desk, too, lies behind a button there.
        activate(&mut harness, &word(to, Msg::PanelShow));
        activate(&mut harness, &word(to, Msg::PanelDesk));
        harness.get_by_role_and_label(Role::Button, &word(to, Msg::DeskEnd));
        assert!(harness.query_by_label(&word(to, Msg::ReplyLabel)).is_none());
        activate(&mut harness, &word(to, Msg::PanelHide));
        harness.get_by_label(&word(to, Msg::ReplyLabel));
    }
}

#[test]
fn look_motion_and_text_size_are_asked_for_on_every_screen() {
    for name in screens() {
        let mut owner = Owner::new("fa");
        owner.play(3);
        owner.screen = name.clone();
        let mut harness = screen(owner, SIZES[1]);
        let say = |msg| word("fa", msg);
        press(&mut harness, &say(Msg::BarSettings));
        for (msg, theme) in [
            (Msg::BarDark, ThemeChoice::Dark),
            (Msg::SettingsContrastDark, ThemeChoice::ContrastDark),
            (Msg::SettingsContrastLight, ThemeChoice::ContrastLight),
            (Msg::BarLight, ThemeChoice::Light),
        ] {
            press(&mut harness, &say(msg));
            assert_eq!(harness.state().settings.theme, theme, "{name:?}: the panel stays open for the next choice");
        }
        press(&mut harness, &say(Msg::BarTextLarger));
        press(&mut harness, &say(Msg::SettingsStill));
        let expected = Settings { language: "fa".into(), text_percent: 110, reduced_motion: true, ..Settings::default() };
        assert_eq!(harness.state().settings, expected);
        press(&mut harness, &say(Msg::BarTextSmaller));
        press(&mut harness, &say(Msg::SettingsStill));
        assert_eq!(harness.state().settings, Settings { language: "fa".into(), ..Settings::default() });
        harness.drag_at(egui::pos2(700.0, 700.0));
        harness.drop_at(egui::pos2(700.0, 700.0));
        harness.run();
        assert!(harness.query_by_label(&say(Msg::BarDark)).is_none(), "a click elsewhere closes the panel");
        assert_eq!(harness.state().screen, name, "and presses nothing that lies there");
    }
}

#[test]
fn the_button_for_larger_text_stays_under_the_pointer() {
    for language in LANGUAGES {
        let mut harness = screen(Owner::new(language), SIZES[1]);
        let larger = word(language, Msg::BarTextLarger);
        press(&mut harness, &word(language, Msg::BarSettings));
        let there = harness.get_by_label(&larger).rect();
        for times in 1..=6 {
            harness.hover_at(there.center());
            harness.drag_at(there.center());
            harness.event(egui::Event::PointerButton {
                pos: there.center(),
                button: egui::PointerButton::Primary,
                pressed: false,
                modifiers: egui::Modifiers::NONE,
            });
            harness.run();
            assert_eq!(harness.state().settings.text_percent, 100 + 10 * times, "{language}");
            assert_eq!(harness.get_by_label(&larger).rect(), there, "{language}");
        }
        harness.hover_at(egui::pos2(20.0, 700.0));
        harness.run();
        assert!(harness.get_by_label(&larger).rect().height() > there.height(), "{language}: it grows once the pointer has left");
    }
}

#[test]
fn a_click_that_closes_the_settings_presses_nothing_below() {
    let mut harness = screen(Owner::new("en"), SIZES[1]);
    let settings = word("en", Msg::BarSettings);
    press(&mut harness, &settings);
    let card =
        harness.query_all_by_role(Role::Button).find(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with("Open")));
    card.unwrap().click();
    harness.run();
    assert!(harness.query_by_label(&word("en", Msg::BarDark)).is_none());
    assert_eq!(harness.state().screen, Screen::Library);
    press(&mut harness, &settings);
    press(&mut harness, &settings);
    assert!(harness.query_by_label(&word("en", Msg::BarDark)).is_none(), "its own button closes it, too");
}

#[test]
fn the_settings_are_opened_changed_and_closed_by_keyboard() {
    for (language, size, percent) in [("en", SIZES[1], 100), ("ar", [480.0, 640.0], 200)] {
        let mut owner = Owner::new(language);
        owner.settings.text_percent = percent;
        let mut harness = screen(owner, size);
        let say = |msg| word(language, msg);
        harness.get_by_label(&say(Msg::BarSettings)).focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert!(harness.get_by_label(&say(Msg::BarLight)).is_focused(), "the choice made has the keyboard");
        harness.key_press(Key::ArrowDown);
        harness.run();
        harness.key_press(Key::Space);
        harness.run();
        assert_eq!(harness.state().settings.theme, ThemeChoice::Dark);
        harness.key_press(Key::Escape);
        harness.run();
        assert!(harness.query_by_label(&say(Msg::BarDark)).is_none());
        assert!(harness.get_by_label(&say(Msg::BarSettings)).is_focused(), "and its button has it back");
        harness.key_press(Key::Enter);
        harness.run();
        for _ in 0..12 {
            harness.key_press(Key::Tab);
            harness.run();
        }
        assert!(harness.query_by_label(&say(Msg::BarDark)).is_none(), "left by Tab, it covers nothing");
    }
}

#[test]
fn the_bar_is_read_and_reached_in_order() {
    for language in LANGUAGES {
        let mut harness = screen(Owner::new(language), SIZES[1]);
        let mut expected: Vec<String> = LANGUAGES.map(|tag| word(tag, Msg::LanguageName)).to_vec();
        expected.push(word(language, Msg::BarSettings));
        let labels: Vec<String> =
            harness.root().children_recursive().filter_map(|n| n.accesskit_node().label()).take(20).collect();
        let places: Vec<_> = expected.iter().map(|e| labels.iter().position(|l| l == e).unwrap()).collect();
        assert!(places.is_sorted(), "{language}: {labels:?}");
        let mut reached = Vec::new();
        harness.get_by_label(&expected[0]).focus();
        harness.run();
        for step in 0..5 {
            if step > 0 {
                harness.key_press(Key::Tab);
                harness.run();
            }
            reached.extend(harness.root().children_recursive().find(|n| n.is_focused()).unwrap().accesskit_node().label());
        }
        assert_eq!(reached, expected);
        let x: Vec<f32> = expected.iter().map(|e| harness.get_by_label(e).rect().center().x).collect();
        let rtl = language == "fa" || language == "ar";
        assert!(x.is_sorted_by(|a, b| if rtl { a > b } else { a < b }), "{language}: {x:?}");
    }
}

#[test]
fn a_language_without_scenarios_says_so_and_offers_the_others() {
    let mut sources = sabr::content::Sources::embedded();
    sources.0.retain(|path, _| !path.contains("/scenarios/") || path.starts_with("locales/th/"));
    for (path, text) in sources.0.iter_mut().filter(|(path, _)| path.starts_with("scenarios/")) {
        assert!(text.contains("[\"en\", \"fa\", \"ar\", \"th\"]"), "{path}");
        *text = text.replace("[\"en\", \"fa\", \"ar\", \"th\"]", "[\"th\"]");
    }
    let owner = Owner::of(sabr::content::Library::new(sources), "en");
    let mut harness = screen(owner, SIZES[0]);
    harness.get_by_label(&word("en", Msg::LibraryEmpty));
    let thai = word("th", Msg::LanguageName);
    assert_eq!(harness.query_all_by_label(&thai).count(), 2, "in the bar and in the card");
    let in_the_card = harness.query_all_by_label(&thai).max_by(|a, b| a.rect().top().total_cmp(&b.rect().top())).unwrap();
    in_the_card.click();
    harness.run();
    assert_eq!(harness.state().settings.language, "th");
}
