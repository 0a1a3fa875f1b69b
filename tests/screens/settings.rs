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
                    Screen::Debrief => Msg::DebriefTechnique,
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
        let mut harness = screen(owner, SIZES[0]);
        let to = if language == "th" { "fa" } else { "th" };
        assert!(harness.query_by_label(&word(to, Msg::LanguageName)).is_none());
        press(&mut harness, &word(language, Msg::BarLanguage));
        press(&mut harness, &word(to, Msg::LanguageName));
        assert_eq!(harness.state().settings.language, to);
        // The desk, too, lies behind a button there.
        press(&mut harness, &word(to, Msg::PanelShow));
        press(&mut harness, &word(to, Msg::PanelDesk));
        harness.get_by_role_and_label(Role::Button, &word(to, Msg::DeskEnd));
        assert!(harness.query_by_label(&word(to, Msg::ReplyLabel)).is_none());
        press(&mut harness, &word(to, Msg::PanelHide));
        harness.get_by_label(&word(to, Msg::ReplyLabel));
    }
}

#[test]
fn look_and_text_size_are_asked_for() {
    let mut harness = screen(Owner::new("fa"), SIZES[1]);
    press(&mut harness, &word("fa", Msg::BarDark));
    press(&mut harness, &word("fa", Msg::BarTextLarger));
    assert_eq!(harness.state().settings, Settings { language: "fa".into(), theme: ThemeChoice::Dark, text_percent: 110 });
    press(&mut harness, &word("fa", Msg::BarLight));
    press(&mut harness, &word("fa", Msg::BarTextSmaller));
    assert_eq!(harness.state().settings, Settings { language: "fa".into(), ..Settings::default() });
}

#[test]
fn a_language_without_scenarios_says_so_and_offers_the_others() {
    let mut owner = Owner::new("en");
    owner.library.scenarios.retain(|_, s| {
        let mut only = (**s).clone();
        only.languages = vec!["th".into()];
        *s = only.into();
        true
    });
    let mut harness = screen(owner, SIZES[0]);
    harness.get_by_label(&word("en", Msg::LibraryEmpty));
    let thai = word("th", Msg::LanguageName);
    assert_eq!(harness.query_all_by_label(&thai).count(), 2, "in the bar and in the card");
    let in_the_card = harness.query_all_by_label(&thai).max_by(|a, b| a.rect().top().total_cmp(&b.rect().top())).unwrap();
    in_the_card.click();
    harness.run();
    assert_eq!(harness.state().settings.language, "th");
}
