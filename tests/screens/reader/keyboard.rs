//! The keyboard alone: everything reached in reading order, played from the library to the debrief, never lost and never trapped.

use super::stage::{LANGUAGES, SIZES, Told, all_screens, screen, tree, word};
use crate::owner::{Owner, catalogue, scenario_text};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, pos2};
use egui_kittest::Harness;
use sabr::locale::{Direction, Msg, strip_isolation};
use sabr::ui::Screen;

/// What has the keyboard.
fn focused(harness: &Harness<'_, Owner>) -> Option<Told> {
    let id = harness.ctx.memory(|m| m.focused())?.accesskit_id();
    tree(harness).into_iter().find(|t| t.id == id)
}

fn name(harness: &Harness<'_, Owner>) -> String {
    focused(harness).map(|t| t.name().to_owned()).unwrap_or_default()
}

fn hit(harness: &mut Harness<'_, Owner>, key: Key) {
    harness.key_press(key);
    harness.run();
    // What is scrolled into view goes on moving for a while.
    harness.run_steps(4);
}

fn back(harness: &mut Harness<'_, Owner>) {
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
    harness.run_steps(2);
}

/// Tab until it is there.
fn tab_to(harness: &mut Harness<'_, Owner>, wanted: &str) {
    for _ in 0..60 {
        if name(harness) == wanted {
            return;
        }
        hit(harness, Key::Tab);
    }
    panic!("Tab never came to “{wanted}”");
}

fn region(told: &[Told], one: &Told) -> usize {
    let parts = [Role::Banner, Role::Header, Role::Log, Role::TabList, Role::Complementary, Role::ListItem, Role::Group];
    let at = told.iter().position(|t| t.id == one.id).unwrap();
    let mut depth = one.depth;
    for before in told[..at].iter().rev() {
        if before.depth < depth {
            depth = before.depth;
            if parts.contains(&before.node.role()) {
                return told.iter().position(|t| t.id == before.id).unwrap();
            }
        }
    }
    0
}

fn rect(one: &Told) -> Rect {
    let b = one.node.bounds().unwrap();
    Rect::from_min_max(pos2(b.x0 as f32, b.y0 as f32), pos2(b.x1 as f32, b.y1 as f32))
}

/// Whether `b` is read after `a`: below it, or in the same row further on.
fn reads_on(a: Rect, b: Rect, rtl: bool) -> bool {
    let same_row = a.y_range().intersection(b.y_range()).span() > 0.5 * a.height().min(b.height());
    match (same_row, rtl) {
        (false, _) => a.center().y < b.center().y,
        (true, false) => a.center().x < b.center().x,
        (true, true) => a.center().x > b.center().x,
    }
}

#[test]
fn tab_goes_in_reading_order_and_comes_round() {
    for language in LANGUAGES {
        let rtl = catalogue(language).direction == Direction::Rtl;
        for (screen_name, owner) in all_screens(language) {
            let mut harness = screen(owner, [1300.0, 3000.0]);
            let told = tree(&harness);
            // The arrival at the heading is no stop; the bar has an order of its own test.
            let bar = told.iter().position(|t| t.node.role() == Role::Main).unwrap();
            let stops: Vec<&Told> = told[bar..].iter().filter(|t| t.is_focusable() && t.node.role() != Role::Heading).collect();
            for pair in stops.windows(2) {
                let same = region(&told, pair[0]) == region(&told, pair[1]);
                assert!(
                    !same || reads_on(rect(pair[0]), rect(pair[1]), rtl),
                    "{language} {screen_name}: “{}” then “{}”",
                    pair[0].name(),
                    pair[1].name()
                );
            }
            // Tab visits them in the order of the tree, all of them, and starts again.
            let all: Vec<String> =
                told.iter().filter(|t| t.is_focusable() && t.node.role() != Role::Heading).map(|t| t.name().to_owned()).collect();
            let first = stops.first().map_or(all[0].clone(), |s| s.name().to_owned());
            tab_to(&mut harness, &first);
            let start = all.iter().position(|n| *n == first).unwrap();
            for step in 1..=all.len() {
                hit(&mut harness, Key::Tab);
                let mut now = name(&harness);
                if now.is_empty() {
                    // Round at the end: the frame after.
                    harness.run_steps(2);
                    now = name(&harness);
                }
                assert_eq!(now, all[(start + step) % all.len()], "{language} {screen_name}");
            }
            back(&mut harness);
            assert_eq!(name(&harness), all[(start + all.len() - 1) % all.len()], "{language} {screen_name}, back");
        }
    }
}

#[test]
fn a_whole_conversation_is_played_by_keys_alone() {
    for language in ["en", "fa"] {
        let say = |msg| word(language, msg);
        let mut harness = screen(Owner::new(language), SIZES[0]);
        assert_eq!(name(&harness), say(Msg::LibraryGreeting), "the keyboard arrives at the heading");
        let title = scenario_text(language, "late-parcel", "title");
        let open = strip_isolation(&catalogue(language).text_with(Msg::CardOpen, &[("title", title.clone().into())]));
        tab_to(&mut harness, &open);
        hit(&mut harness, Key::Enter);
        assert_eq!(name(&harness), strip_isolation(&title));
        tab_to(&mut harness, &say(Msg::BriefStart));
        hit(&mut harness, Key::Space);
        assert_eq!((&harness.state().screen, name(&harness)), (&Screen::Conversation, say(Msg::ReplyLabel)));

        // In one's own words first.
        harness.event(egui::Event::Text("سلام / hello".into()));
        harness.run();
        hit(&mut harness, Key::Enter);
        assert_eq!(name(&harness), say(Msg::ReplyLabel), "ready for the next reply");
        // An act: the tab of the desk by an arrow, a check, and the keyboard stays where it was made.
        tab_to(&mut harness, &say(Msg::PanelPolicy));
        hit(&mut harness, if language == "fa" { Key::ArrowLeft } else { Key::ArrowRight });
        assert_eq!(name(&harness), say(Msg::PanelDesk));
        let check = scenario_text(language, "late-parcel", "check-order-number");
        tab_to(&mut harness, &strip_isolation(&check));
        hit(&mut harness, Key::Enter);
        let done = strip_isolation(&catalogue(language).text_with(Msg::DeskDone, &[("what", check.into())]));
        assert_eq!(name(&harness), done);
        hit(&mut harness, Key::Enter);
        assert_eq!(harness.state().moves().len(), 2, "a second Enter does nothing");

        for _ in 0..20 {
            let practice = harness.state().practice.as_ref().unwrap();
            if practice.ended().is_some() {
                break;
            }
            let offered = strip_isolation(&practice.offered()[0].1);
            if !tree(&harness).iter().any(|t| t.name() == offered) {
                tab_to(&mut harness, &say(Msg::ReplyOffered));
                hit(&mut harness, Key::Enter);
            }
            tab_to(&mut harness, &offered);
            hit(&mut harness, Key::Enter);
            assert!(focused(&harness).is_some(), "the reply is gone, the keyboard is not");
        }
        assert_eq!(name(&harness), say(Msg::WrapHeading), "the keyboard arrives at the ticket");
        tab_to(&mut harness, &say(Msg::WrapLeave));
        hit(&mut harness, Key::Enter);
        let practice = harness.state().practice.as_ref().unwrap();
        let (ending, _) = practice.ended().unwrap().clone();
        let ending = strip_isolation(practice.script().text(&format!("ending-{ending}.title")));
        assert_eq!(name(&harness), ending, "the keyboard arrives at the ending");
        tab_to(&mut harness, &say(Msg::EndedDebrief));
        hit(&mut harness, Key::Enter);
        assert_eq!((&harness.state().screen, name(&harness)), (&Screen::Debrief, ending));
        tab_to(&mut harness, &say(Msg::DebriefAgain));
        hit(&mut harness, Key::Enter);
        assert_eq!(harness.state().screen, Screen::Conversation);
    }
}

#[test]
fn forms_are_left_by_escape_and_give_the_keyboard_back() {
    let mut owner = Owner::new("ar");
    owner.start("late-parcel");
    let mut harness = screen(owner, [1300.0, 1300.0]);
    let say = |msg| word("ar", msg);
    tab_to(&mut harness, &say(Msg::DeskEscalate));
    hit(&mut harness, Key::Enter);
    hit(&mut harness, Key::Tab);
    assert_eq!(focused(&harness).unwrap().node.role(), Role::RadioButton);
    hit(&mut harness, Key::Escape);
    assert_eq!(name(&harness), say(Msg::DeskEscalate));
    assert!(!tree(&harness).iter().any(|t| t.node.role() == Role::RadioButton));
    tab_to(&mut harness, &say(Msg::DeskEnd));
    hit(&mut harness, Key::Enter);
    assert_eq!(name(&harness), say(Msg::DeskEndNo), "on the way that changes nothing");
    hit(&mut harness, Key::Escape);
    assert_eq!(name(&harness), say(Msg::DeskEnd));
    assert!(harness.state().moves().is_empty());
}

#[test]
fn f6_goes_from_part_to_part() {
    let mut owner = Owner::new("th");
    owner.start("late-parcel");
    let mut harness = screen(owner, SIZES[0]);
    let start = name(&harness);
    let mut seen = Vec::new();
    for _ in 0..4 {
        hit(&mut harness, Key::F6);
        seen.push(name(&harness));
    }
    let distinct: std::collections::BTreeSet<&String> = seen.iter().collect();
    assert_eq!(distinct.len(), 4, "from “{start}”: {seen:?}");
    assert!(seen.contains(&word("th", Msg::StopPractice)) && seen.contains(&word("th", Msg::PanelPolicy)));
    harness.key_press_modifiers(Modifiers::SHIFT, Key::F6);
    harness.run();
    assert_eq!(name(&harness), seen[2]);
}
