//! Low windows with large text: one page that scrolls, and what counts now in view.

use crate::*;
use egui::{Event, Modifiers, Rect, pos2, vec2};
use egui_kittest::kittest::NodeT as _;
use sabr::practice::Line;
use sabr::ui::text::{keep_painted, painted};

const SIZES: [[f32; 2]; 4] = [[480.0, 640.0], [480.0, 480.0], [600.0, 400.0], [900.0, 420.0]];

fn large(language: &str, moves: usize, screen_name: Screen, size: [f32; 2]) -> Harness<'static, Owner> {
    let mut owner = Owner::new(language);
    owner.settings.text_percent = 200;
    if moves > 0 {
        owner.play(moves);
    }
    owner.screen = screen_name;
    let mut harness = screen(owner, size);
    keep_painted(&harness.ctx);
    harness.run_steps(8);
    harness
}

fn rects(harness: &Harness<'_, Owner>, role: Role) -> Vec<Rect> {
    let nodes = harness.root().children_recursive().filter(|n| n.accesskit_node().role() == role);
    nodes.map(|n| n.rect()).collect()
}

fn wheel(harness: &mut Harness<'_, Owner>, size: [f32; 2], points: f32) {
    harness.hover_at(pos2(size[0] / 2.0, size[1] - 40.0));
    harness.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, points),
        phase: egui::TouchPhase::Move,
        modifiers: Modifiers::NONE,
    });
    harness.run();
    harness.run_steps(8);
}

/// Where a text was painted, and how much of it shows.
fn place_of(harness: &Harness<'_, Owner>, words: &str) -> (Rect, Rect) {
    let words = strip_isolation(words);
    let all = painted(&harness.ctx);
    let found = all.iter().rev().find(|block| strip_isolation(&block.text) == words);
    let block = found.unwrap_or_else(|| panic!("{words:?} is not painted"));
    (block.rect, block.rect.intersect(block.clip))
}

/// The customer's last words, and where the reply begins, as far as the window holds both.
fn newest_is_in_view(harness: &Harness<'_, Owner>, size: [f32; 2], what: &str) {
    let practice = harness.state().practice.as_ref().unwrap();
    let last = practice.lines().iter().rev().find_map(|line| match line {
        Line::Customer { text, .. } => Some(text.clone()),
        _ => None,
    });
    let (message, seen) = place_of(harness, &last.unwrap());
    assert!(seen.top() == message.top() && seen.height() > 0.0, "{what}: the newest message begins at {message}, {seen} shows");
    let reply = rects(harness, Role::MultilineTextInput)[0];
    let page = rects(harness, Role::ScrollBar)[0];
    let fits = reply.top() + 20.0 - message.top() < page.height() - 60.0;
    assert!(!fits || (seen == message && reply.top() + 20.0 < size[1]), "{what}: {message}, {seen}, the reply at {reply}");
}

#[test]
fn a_low_talk_is_one_page() {
    for language in LANGUAGES {
        for size in SIZES {
            let what = format!("{language} {size:?}");
            let mut harness = large(language, 3, Screen::Conversation, size);
            assert_eq!(rects(&harness, Role::ScrollBar).len(), 1, "{what}");
            newest_is_in_view(&harness, size, &what);
            // Back to the head, then on to the end, which is whole.
            wheel(&mut harness, size, 20_000.0);
            assert!(rects(&harness, Role::MultilineTextInput)[0].top() > size[1], "{what}");
            let practice = harness.state_mut().practice.as_mut().unwrap();
            let words = practice.script().model(&practice.state().turn.clone()).to_owned();
            practice.step(sabr::dialogue::Move::Say(words), 0).unwrap();
            harness.run();
            harness.run_steps(8);
            newest_is_in_view(&harness, size, &what);
            wheel(&mut harness, size, -20_000.0);
            let (hint, seen) = place_of(&harness, &catalogue(language).text(Msg::ReplyHint));
            assert!(seen == hint && hint.bottom() < size[1], "{what}: {hint}, {seen}");
            // Room for the words themselves: more than half of the window is the page.
            assert!(rects(&harness, Role::ScrollBar)[0].height() > size[1] * 0.5, "{what}");
        }
    }
}

#[test]
fn a_low_brief_ends_with_the_way_to_start() {
    for language in LANGUAGES {
        for size in SIZES {
            let what = format!("{language} {size:?}");
            let mut harness = large(language, 0, Screen::Brief("late-parcel".into()), size);
            let start = |harness: &Harness<'_, Owner>| harness.get_by_label(&word(language, Msg::BriefStart)).rect();
            assert!(start(&harness).top() > size[1], "{what}: the start stands in the way of the page");
            wheel(&mut harness, size, -20_000.0);
            assert!(start(&harness).bottom() < size[1], "{what}");
            press(&mut harness, &word(language, Msg::BriefStart));
            assert!(matches!(harness.state().screen, Screen::Conversation), "{what}");
        }
    }
}

/// The ring around the brief's heading stands free of the chips below it.
#[test]
fn the_ring_of_a_heading_touches_nothing() {
    for (language, percent) in [("en", 100), ("fa", 100), ("ar", 100), ("th", 100), ("en", 200), ("th", 200)] {
        let mut owner = Owner::new(language);
        owner.settings.text_percent = percent;
        let mut harness = screen(owner, [1280.0, 900.0]);
        harness.key_press(Key::Tab);
        harness.run();
        harness.state_mut().screen = Screen::Brief("late-parcel".into());
        harness.run();
        let shapes = harness.output().shapes.iter();
        let boxes: Vec<_> =
            shapes.filter_map(|s| if let egui::Shape::Rect(rect) = &s.shape { Some(rect.clone()) } else { None }).collect();
        let ring = boxes.iter().find(|b| b.stroke.width == 2.5 && b.fill == egui::Color32::TRANSPARENT).expect("a ring");
        let around = ring.rect.expand(ring.stroke.width + 1.0);
        let touching = boxes.iter().find(|b| {
            b.fill != egui::Color32::TRANSPARENT && b.rect.intersects(around) && !b.rect.expand(1.0).contains_rect(around)
        });
        assert!(touching.is_none(), "{language} {percent} %: {around} touches {:?}", touching.map(|b| b.rect));
    }
}

#[test]
fn the_arrows_bring_a_radio_button_into_view() {
    for language in LANGUAGES {
        for size in [[480.0, 640.0], [600.0, 400.0]] {
            let mut harness = large(language, 0, Screen::Brief("card-blocked".into()), size);
            harness.query_all_by_role(Role::RadioButton).next().unwrap().focus();
            harness.run_steps(8);
            for step in 0..3 {
                harness.key_press(Key::ArrowDown);
                harness.run_steps(8);
                let focused = harness.root().children_recursive().find(|n| n.is_focused()).unwrap();
                let (rect, role) = (focused.rect(), focused.accesskit_node().role());
                assert_eq!(role, Role::RadioButton);
                assert!(rect.top() > 0.0 && rect.bottom() < size[1], "{language} {size:?} {step}: {rect}");
            }
        }
    }
}
