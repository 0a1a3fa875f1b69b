//! Where the keyboard and the next click land: never on something that nobody meant to press.

use crate::*;
use egui::Event;

/// The smallest text, in percent.
const SMALLEST: u32 = 80;

/// A frame of a real window, so that two quick clicks are quick.
fn quick(owner: Owner, size: [f32; 2]) -> Harness<'static, Owner> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_step_dt(0.02)
        .with_max_steps(300)
        .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), owner);
    harness.run();
    harness
}

fn hit(harness: &mut Harness<'_, Owner>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn back(harness: &mut Harness<'_, Owner>) {
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
}

fn is_on(harness: &Harness<'_, Owner>, label: &str) -> bool {
    harness.query_all_by_label(label).any(|node| node.is_focused())
}

/// What has the keyboard.
fn place(harness: &Harness<'_, Owner>) -> String {
    let on = harness.root().children_recursive().find(|n| n.is_focused());
    on.and_then(|n| n.accesskit_node().label()).unwrap_or_default()
}

fn offer(harness: &Harness<'_, Owner>) -> String {
    strip_isolation(&harness.state().practice.as_ref().unwrap().offered()[0].1)
}

fn talk(language: &str) -> Owner {
    let mut owner = Owner::new(language);
    owner.start("late-parcel");
    owner
}

#[test]
fn a_second_quick_click_sends_no_offer_that_has_just_appeared() {
    let mut harness = quick(talk("en"), SIZES[0]);
    harness.get_by_label(&word("en", Msg::ReplyOffered)).click();
    harness.run_steps(2);
    for sent in 0..2 {
        let first = offer(&harness);
        let shown = harness.get_by_role_and_label(Role::Button, &first);
        assert!(!shown.accesskit_node().is_disabled(), "it does not look different");
        shown.click();
        harness.run_steps(4);
        assert_eq!(harness.state().moves().len(), sent, "nobody has read it yet");
        harness.run_steps(25);
        harness.get_by_role_and_label(Role::Button, &first).click();
        harness.run_steps(4);
        assert_eq!(harness.state().moves().len(), sent + 1, "read and meant");
    }
}

#[test]
fn a_key_held_down_chooses_once() {
    let mut harness = quick(talk("en"), SIZES[0]);
    press(&mut harness, &word("en", Msg::ReplyOffered));
    for _ in 0..3 {
        let first = offer(&harness);
        harness.get_by_role_and_label(Role::Button, &first).focus();
        harness.run();
        assert!(is_on(&harness, &first));
        let held = Event::Key { key: Key::Enter, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        harness.event(held);
        harness.run();
        assert_eq!(harness.state().moves().len(), 1);
    }
}

#[test]
fn at_the_end_of_the_text_sizes_the_keyboard_stays() {
    let mut owner = Owner::new("en");
    owner.settings.text_percent = SMALLEST + 10;
    let mut harness = screen(owner, SIZES[1]);
    press(&mut harness, &word("en", Msg::BarSettings));
    let less = word("en", Msg::BarTextSmaller);
    harness.get_by_label(&less).focus();
    harness.run();
    for _ in 0..3 {
        hit(&mut harness, Key::Space);
        assert!(is_on(&harness, &less), "on “{}”", place(&harness));
        assert_eq!(harness.state().settings.text_percent, SMALLEST);
    }
    assert!(harness.get_by_label(&less).accesskit_node().is_disabled(), "told as it is");
    assert_eq!(harness.state().settings.theme, ThemeChoice::Light);
}

#[test]
fn a_conversation_begun_again_takes_the_keyboard() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        let mut harness = screen(owner, SIZES[0]);
        press(&mut harness, &word(language, Msg::ReplyOffered));
        let first = offer(&harness);
        activate(&mut harness, &first);
        activate(&mut harness, &word(language, Msg::StopPractice));
        assert_eq!(harness.state().screen, Screen::Debrief);
        // The same practice gone on with: where it was left, by choosing.
        harness.get_by_label(&word(language, Msg::DebriefAgain)).focus();
        harness.run();
        harness.state_mut().screen = Screen::Conversation;
        harness.run();
        assert_eq!(place(&harness), word(language, Msg::ReplyOffered), "{language}");
        harness.state_mut().screen = Screen::Debrief;
        harness.run();
        // The same scenario with the same chances.
        harness.state_mut().seed -= 1;
        harness.get_by_label(&word(language, Msg::DebriefAgain)).focus();
        harness.run();
        hit(&mut harness, Key::Enter);
        assert_eq!((&harness.state().screen, harness.state().moves().len()), (&Screen::Conversation, 0));
        assert_eq!(place(&harness), word(language, Msg::ReplyLabel), "{language}");
    }
}

#[test]
fn when_nothing_is_left_the_keyboard_arrives_at_the_heading() {
    let mut owner = Owner::new("en");
    owner.unfinished = vec![UnfinishedView {
        id: "a1".into(),
        scenario: "late-parcel".into(),
        locale: "en".into(),
        moves: 3,
        started: "20 November, 14:05".into(),
    }];
    owner.notices = vec![Notice::NotSaved("disk full".into())];
    let mut harness = screen(owner, SIZES[1]);
    harness.get_by_label("Continue").focus();
    harness.run();
    hit(&mut harness, Key::Enter);
    harness.state_mut().unfinished.clear();
    harness.run();
    assert_eq!(place(&harness), "Close this notice", "before it, and not in the bar");
    hit(&mut harness, Key::Enter);
    assert_eq!(place(&harness), word("en", Msg::LibraryGreeting));
}

#[test]
fn who_writes_goes_on_writing_when_the_window_changes() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.settings.text_percent = 200;
        owner.start("late-parcel");
        let mut harness = screen(owner, [480.0, 640.0]);
        for height in [480.0, 640.0, 300.0, 900.0] {
            harness.set_size(egui::vec2(480.0, height));
            harness.run();
            assert_eq!(place(&harness), word(language, Msg::ReplyLabel), "{language} {height}");
        }
    }
}

#[test]
fn arrows_stay_within_the_settings() {
    for language in LANGUAGES {
        let mut harness = screen(Owner::new(language), SIZES[1]);
        let say = |msg| word(language, msg);
        let is_open = |harness: &Harness<'_, Owner>| harness.query_by_label(&say(Msg::SettingsStill)).is_some();
        let themes = [Msg::BarLight, Msg::BarDark, Msg::SettingsContrastLight, Msg::SettingsContrastDark].map(say);
        harness.get_by_label(&say(Msg::BarSettings)).focus();
        harness.run();
        hit(&mut harness, Key::Enter);
        for key in [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight] {
            let mut seen = std::collections::BTreeSet::new();
            for _ in 0..4 {
                hit(&mut harness, key);
                assert!(is_open(&harness), "{language} {key:?}");
                seen.insert(place(&harness));
            }
            assert!(seen.len() == 4 && themes.iter().all(|t| seen.contains(t)), "{language} {key:?}: {seen:?}");
        }
        assert_eq!(harness.state().settings.theme, ThemeChoice::Light, "moving chooses nothing");
        let (less, more) = (say(Msg::BarTextSmaller), say(Msg::BarTextLarger));
        let rtl = language == "fa" || language == "ar";
        let (down, up) = if rtl { (Key::ArrowRight, Key::ArrowLeft) } else { (Key::ArrowLeft, Key::ArrowRight) };
        for button in [less, more] {
            harness.get_by_label(&button).focus();
            harness.run();
            for (key, percent) in [(up, 110), (down, 100), (down, 90), (up, 100), (Key::ArrowUp, 100), (Key::ArrowDown, 100)] {
                hit(&mut harness, key);
                assert_eq!(harness.state().settings.text_percent, percent, "{language} {key:?}");
                assert!(is_on(&harness, &button), "{language} {key:?}");
            }
        }
        harness.get_by_label(&say(Msg::SettingsStill)).focus();
        harness.run();
        for key in [Key::ArrowLeft, Key::ArrowRight, Key::ArrowDown, Key::ArrowUp] {
            hit(&mut harness, key);
            assert!(is_on(&harness, &say(Msg::SettingsStill)), "{language} {key:?}");
        }
    }
}

#[test]
fn settings_opened_by_the_mouse_are_entered_by_tab() {
    for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
        let mut owner = Owner::new("ar");
        owner.settings.theme = theme;
        let mut harness = screen(owner, SIZES[1]);
        let say = |msg| word("ar", msg);
        let settings = say(Msg::BarSettings);
        press(&mut harness, &settings);
        hit(&mut harness, Key::Tab);
        let chosen = if theme == ThemeChoice::Light { Msg::BarLight } else { Msg::BarDark };
        assert_eq!(place(&harness), say(chosen));
        back(&mut harness);
        assert_eq!(place(&harness), settings, "all colours are one stop");
        hit(&mut harness, Key::Tab);
        assert_eq!(place(&harness), say(chosen), "and in again");
        hit(&mut harness, Key::Escape);
        assert_eq!(place(&harness), settings);
        let mut harness = screen(Owner::new("ar"), SIZES[1]);
        press(&mut harness, &settings);
        back(&mut harness);
        assert_eq!(place(&harness), settings, "back from it is its button");
        harness.get_by_label(&say(Msg::BarLight));
    }
}
