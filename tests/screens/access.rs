//! What a screen reader and a keyboard find.

use crate::*;

#[test]
fn nothing_read_out_holds_isolation_marks_or_a_bare_id() {
    for language in LANGUAGES {
        for name in [Screen::Library, Screen::Brief("online-form".into()), Screen::Conversation, Screen::Debrief] {
            let mut owner = Owner::new(language);
            owner.play(6);
            owner.unfinished = vec![UnfinishedView {
                id: "a".into(),
                scenario: "late-parcel".into(),
                locale: "en".into(),
                moves: 1,
                started: "x".into(),
            }];
            owner.notices = vec![Notice::ContentMistakes(2), Notice::Refused("x".into())];
            owner.screen = name.clone();
            let mut harness = screen(owner, [1280.0, 800.0]);
            harness.state_mut().screen = name;
            harness.run();
            let ids: Vec<&str> = Msg::ALL.iter().map(|m| m.id()).filter(|id| id.contains('-')).collect();
            let mut labels = 0;
            for node in harness.root().children_recursive() {
                let Some(label) = node.accesskit_node().label() else { continue };
                labels += 1;
                assert!(!label.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{label:?}");
                assert!(!ids.contains(&label.as_str()) && !label.starts_with("criterion-"), "{language}: {label}");
            }
            assert!(labels > 8, "{labels}");
        }
    }
}

#[test]
fn every_button_can_be_reached_by_tab_and_pressed_by_enter() {
    let mut harness = screen(Owner::new("ar"), SIZES[1]);
    let mut reached = Vec::new();
    for _ in 0..24 {
        harness.key_press(Key::Tab);
        harness.run();
        if let Some(node) = harness.root().children_recursive().find(|n| n.is_focused()) {
            reached.extend(node.accesskit_node().label());
        }
    }
    let wanted = [word("ar", Msg::BarSettings), word("th", Msg::LanguageName)];
    for label in wanted.iter().cloned().chain(["late-parcel", "online-form", "refund-demand"].iter().map(|id| {
        let title = owner::scenario_text("ar", id, "title");
        strip_isolation(&catalogue("ar").text_with(Msg::CardOpen, &[("title", title.into())]))
    })) {
        assert!(reached.contains(&label), "{label} not in {reached:?}");
    }
    harness.get_by_label(&word("th", Msg::LanguageName)).focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().settings.language, "th");
}

#[test]
fn the_mood_plot_speaks_and_answers_to_arrow_keys() {
    for language in ["en", "fa"] {
        let mut owner = Owner::new(language);
        owner.play(20);
        owner.screen = Screen::Debrief;
        let mut harness = screen(owner, [1280.0, 3000.0]);
        let plot = harness.get_by_role(Role::Image);
        let label = plot.accesskit_node().label().unwrap();
        for axis in [Msg::AxisPatience, Msg::AxisAnger, Msg::AxisConfusion, Msg::AxisTrust] {
            assert!(label.contains(&word(language, axis)), "{label}");
        }
        plot.focus();
        harness.run();
        let onwards = if language == "fa" { Key::ArrowLeft } else { Key::ArrowRight };
        harness.key_press(onwards);
        harness.run();
        harness.get_by_label(&word(language, Msg::MoodStart));
        harness.key_press(onwards);
        harness.run();
        let step = strip_isolation(&catalogue(language).text_with(Msg::MoodStep, &[("step", 1.into())]));
        harness.get_by_label(&step);
        press(&mut harness, &word(language, Msg::MoodTableShow));
        assert_eq!(harness.query_all_by_label(&step).count(), 2, "in the causes and in the table");
    }
}

#[test]
fn every_message_is_used_by_a_screen() {
    // The terminal is a client like the screens; what both tell in the same words lies in the practice.
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut code = String::new();
    let mut folders = ["ui", "practice", "progress", "cli", "authoring"].map(|folder| root.join(folder)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    for msg in sabr::locale::AuthorMsg::ALL {
        let name = format!("AuthorMsg::{msg:?}");
        let used = code.match_indices(&name).any(|(at, _)| !code[at + name.len()..].starts_with(|c: char| c.is_alphanumeric()));
        assert!(used, "{name} is used nowhere");
    }
    for msg in Msg::ALL {
        let read_by_the_catalogue = matches!(msg, Msg::LanguageName | Msg::LanguageLocale | Msg::LanguageDirection);
        let name = format!("Msg::{msg:?}");
        // Names of closed lists are put together from their ids.
        let by_id = msg.id().match_indices('-').any(|(at, _)| code.contains(&format!("\"{}{{", &msg.id()[..=at])));
        let used =
            by_id || code.match_indices(&name).any(|(at, _)| !code[at + name.len()..].starts_with(|c: char| c.is_alphanumeric()));
        assert!(used || read_by_the_catalogue, "{name} is used nowhere in the screens");
    }
}
