//! The list of mistakes: opened, read and closed by pointer and keyboard; the trial and the newer version say what they are.

use crate::*;
use sabr::scenario::{Diagnostic, Source};

const RON: &str = "(\n    format: 1,\n    id: \"late-parcel\",\n    strat: \"opening\",\n)\n";

fn mistakes(count: usize) -> Vec<Diagnostic> {
    let ron = Source { path: "scenarios/shop/late-parcel.ron", text: RON };
    let ftl = Source {
        path: "locales/fa/scenarios/late-parcel.ftl",
        text: "title = بسته نرسید\nturn-opening = سفارشم { $ordr } کجاست؟\n",
    };
    let unknown = ron.find("strat", 0);
    let all = [
        ftl.warning("F006", 0..5, "nothing uses `title`", "did you mean `titel`?"),
        ron.error("S003", unknown, "there is no field `strat`", "did you mean `start`?"),
        ftl.error("F007", ftl.find("$ordr", 0), "`turn-opening` uses `$ordr`, which nobody gives it", "did you mean `order`?"),
    ];
    all.iter().cycle().take(count).cloned().collect()
}

fn broken(language: &str, count: usize, kept: bool) -> Owner {
    let mut owner = Owner::new(language);
    owner.mistakes = mistakes(count);
    owner.notices = vec![if kept { Notice::LastGood(count) } else { Notice::ContentMistakes(count) }];
    owner
}

fn labels(harness: &Harness<'_, Owner>) -> Vec<String> {
    harness.root().children_recursive().filter_map(|n| n.accesskit_node().label().or(n.accesskit_node().value())).collect()
}

#[test]
fn the_list_opens_tells_everything_and_closes() {
    for language in LANGUAGES {
        for size in SIZES {
            let mut harness = screen(broken(language, 3, true), size);
            assert!(!labels(&harness).contains(&word(language, Msg::MistakesTitle)));
            press(&mut harness, &word(language, Msg::MistakesShow));
            let told = labels(&harness);
            let error = format!("{} S003: there is no field `strat`", word(language, Msg::MistakesError));
            let title = word(language, Msg::MistakesTitle);
            let place = "scenarios/shop/late-parcel.ron:4:5  S003";
            for wanted in [title.as_str(), place, "there is no field `strat`", "did you mean `start`?", error.as_str()] {
                assert!(told.iter().any(|label| label == wanted), "{language}: {wanted} not in {told:#?}");
            }
            // Errors come first.
            let at = |text: &str| told.iter().position(|label| label.starts_with(text)).unwrap();
            assert!(at("there is no field") < at("nothing uses"));
            // The button that opened it closes it, too.
            let close = word(language, Msg::MistakesHide);
            harness.get_all_by_label(&close).next().unwrap().click();
            harness.run();
            assert!(!labels(&harness).contains(&title), "{language}");
            // Mended while it is open, it is gone.
            press(&mut harness, &word(language, Msg::MistakesShow));
            (harness.state_mut().mistakes, harness.state_mut().notices) = (Vec::new(), Vec::new());
            harness.run();
            assert!(!labels(&harness).contains(&title));
        }
    }
}

#[test]
fn the_keyboard_opens_walks_and_closes_the_list() {
    for language in ["en", "fa"] {
        let mut harness = screen(broken(language, 40, false), SIZES[0]);
        harness.get_by_label(&word(language, Msg::MistakesShow)).focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        let list = || word(language, Msg::MistakesTitle);
        assert!(labels(&harness).contains(&list()));
        // The cross of the strip, the cross of the list, and every mistake in turn, each in view.
        let window = egui::Rect::from_min_size(egui::Pos2::ZERO, SIZES[0].into());
        let mut met = 0;
        for _ in 0..30 {
            harness.key_press(Key::Tab);
            harness.run();
            let Some(node) = harness.root().children_recursive().find(|n| n.is_focused()) else { continue };
            let is_mistake = node.accesskit_node().value().is_some_and(|v| v.contains('`'));
            assert!(!is_mistake || window.contains_rect(node.rect()), "{:?}", node.rect());
            met += usize::from(is_mistake);
        }
        assert!(met > 20, "{met}");
        harness.key_press(Key::Escape);
        harness.run();
        assert!(!labels(&harness).contains(&list()));
    }
}

#[test]
fn the_screen_below_stays_usable_and_what_has_no_room_is_counted() {
    let mut harness = screen(broken("en", 250, false), SIZES[0]);
    press(&mut harness, &word("en", Msg::MistakesShow));
    assert!(labels(&harness).iter().any(|label| label.contains("150 more")));
    let card = harness.get_all_by_label(&word("en", Msg::LibraryGreeting)).next().unwrap().rect();
    assert!(card.top() < SIZES[0][1] - 60.0, "{card:?}");
}

#[test]
fn a_newer_version_and_a_trial_offer_their_ways() {
    for language in LANGUAGES {
        let mut owner = Owner::new(language);
        owner.play(2);
        owner.trial = Some("opening".into());
        owner.notices = vec![Notice::Newer, Notice::Trial("opening".into())];
        let mut harness = screen(owner, SIZES[1]);
        press(&mut harness, &word(language, Msg::NoticeStartNewer));
        assert!(harness.state().practice.as_ref().unwrap().moves().is_empty(), "started again");
        press(&mut harness, &word(language, Msg::TrialLeave));
        assert_eq!(harness.state().asked, [Action::LeaveTrial]);
        let mut owner = Owner::new(language);
        owner.play(40);
        owner.trial = Some("opening".into());
        owner.screen = Screen::Debrief;
        let mut harness = screen(owner, [1280.0, 5600.0]);
        let said = catalogue(language).text_with(Msg::DebriefTrial, &[("turn", "opening".into())]);
        assert!(labels(&harness).contains(&strip_isolation(&said)), "{language}");
        activate(&mut harness, &word(language, Msg::TrialLeave));
        assert_eq!(harness.state().asked, [Action::LeaveTrial]);
    }
}

#[test]
#[ignore = "draws pictures to be looked at"]
fn pictures_of_mistakes() {
    let shoot = |name: &str, owner: Owner, size: [f32; 2], opens: Option<String>| {
        picture(name, owner, size, &|harness| opens.iter().for_each(|label| press(harness, label)));
    };
    for language in LANGUAGES {
        let show = Some(word(language, Msg::MistakesShow));
        shoot(&format!("{language}-mistakes"), broken(language, 3, true), [1280.0, 800.0], show.clone());
        let mut large = broken(language, 30, false);
        large.settings.text_percent = 200;
        large.settings.theme = ThemeChoice::ContrastDark;
        shoot(&format!("{language}-mistakes-large"), large, [600.0, 700.0], show);
        let mut trial = Owner::new(language);
        trial.play(2);
        trial.notices = vec![Notice::Newer, Notice::Trial("opening".into())];
        shoot(&format!("{language}-trial"), trial, [1280.0, 800.0], None);
        let mut debrief = Owner::new(language);
        debrief.play(40);
        debrief.trial = Some("opening".into());
        debrief.screen = Screen::Debrief;
        shoot(&format!("{language}-trial-debrief"), debrief, [1280.0, 800.0], None);
    }
}
