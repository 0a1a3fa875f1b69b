//! A long conversation: what a frame lays out and paints, and what a screen reader finds, does not depend on what is in view.

use crate::owner::{Owner, bubbles, catalogue};
use egui::{Event, Key, Modifiers, Shape, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sabr::locale::{Msg, strip_isolation};
use sabr::practice::Line;

const LINES: usize = 200;
const SIZE: [f32; 2] = [1000.0, 700.0];

fn screen(lines: usize) -> Harness<'static, Owner> {
    let mut harness = Harness::builder()
        .with_size(SIZE)
        .with_step_dt(0.1)
        .with_max_steps(60)
        .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), crate::long::conversation(lines));
    harness.run();
    harness
}

fn layouts(harness: &Harness<'_, Owner>) -> u64 {
    sabr::ui::text::stats(&harness.ctx).layouts
}

fn wheel(harness: &mut Harness<'_, Owner>, points: f32) {
    harness.hover_at(pos2(750.0, 250.0));
    harness.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, points),
        phase: egui::TouchPhase::Move,
        modifiers: Modifiers::NONE,
    });
    harness.run();
}

/// Words of all lines in the order a screen reader meets them.
fn told(harness: &Harness<'_, Owner>) -> Vec<String> {
    let lines = harness.root().children_recursive().filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Article);
    lines.filter_map(|node| node.accesskit_node().value().or(node.accesskit_node().label())).collect()
}

#[test]
fn only_lines_near_the_view_are_painted() {
    let mut harness = screen(LINES);
    let near = bubbles(&harness, SIZE).len();
    assert!((2..40).contains(&near), "{near} bubbles");
    let meshes = |harness: &Harness<'_, Owner>| {
        harness.output().shapes.iter().filter(|clipped| matches!(clipped.shape, Shape::Mesh(_))).count()
    };
    assert!(meshes(&harness) < 200, "{} meshes", meshes(&harness));
    for _ in 0..12 {
        wheel(&mut harness, 900.0);
        assert!(meshes(&harness) < 200, "{} meshes", meshes(&harness));
        assert!(bubbles(&harness, SIZE).len() < 40);
    }
}

#[test]
fn a_frame_lays_out_only_what_is_new() {
    let mut harness = screen(LINES);
    harness.run_steps(200);
    let before = layouts(&harness);
    harness.run_steps(5);
    assert_eq!(layouts(&harness), before, "nothing changed");
    crate::long::add_line(harness.state_mut());
    harness.run();
    // A line for the act and one for the answer; the desk and the head may change a word or two.
    assert!(layouts(&harness) - before < 12, "{}", layouts(&harness) - before);
    let before = layouts(&harness);
    harness.event(Event::Text("س".to_owned()));
    harness.run();
    assert!(layouts(&harness) - before < 4, "{}", layouts(&harness) - before);
}

#[test]
fn a_screen_reader_finds_every_line_in_order() {
    let mut harness = screen(LINES);
    let lines: Vec<String> = harness
        .state()
        .practice
        .as_ref()
        .unwrap()
        .lines()
        .iter()
        .filter_map(|line| match line {
            Line::Customer { text, .. } | Line::Agent { text, .. } => Some(strip_isolation(text)),
            Line::Act { .. } => None,
        })
        .collect();
    for scrolled in [0.0, 3000.0, 30_000.0] {
        wheel(&mut harness, scrolled);
        let told = told(&harness);
        let mut at = 0;
        for line in &lines {
            let found = told.iter().skip(at).position(|label| label.ends_with(line.as_str()));
            at += 1 + found.unwrap_or_else(|| panic!("{line} is not told at {scrolled}"));
        }
    }
}

#[test]
fn heights_stay_when_lines_go_out_of_sight() {
    let mut harness = screen(60);
    let newest = strip_isolation(&catalogue("fa").text(Msg::TranscriptNewest));
    let place = |harness: &Harness<'_, Owner>| bubbles(harness, SIZE).iter().map(|rect| rect.top()).collect::<Vec<_>>();
    let at_end = place(&harness);
    assert!(harness.query_by_label(&newest).is_none());
    for _ in 0..10 {
        wheel(&mut harness, 700.0);
    }
    assert_ne!(place(&harness), at_end);
    harness.get_by_label(&newest).click();
    harness.run();
    harness.run_steps(5);
    assert_eq!(place(&harness), at_end);
}

#[test]
fn page_keys_scroll_the_transcript_unless_the_reply_needs_them() {
    let mut harness = screen(60);
    let newest = strip_isolation(&catalogue("fa").text(Msg::TranscriptNewest));
    harness.key_press(Key::PageUp);
    harness.run();
    harness.get_by_label(&newest).click();
    harness.run();
    assert!(harness.query_by_label(&newest).is_none());
    harness.get_by_label(&strip_isolation(&catalogue("fa").text(Msg::ReplyLabel))).focus();
    harness.run();
    harness.event(Event::Paste("۱\n۲\n۳\n۴\n۵\n۶\n۷\n۸\n۹".to_owned()));
    harness.run();
    harness.key_press(Key::PageUp);
    harness.run();
    assert!(harness.query_by_label(&newest).is_none(), "the page key belonged to the reply");
}

/// A practice whose customer writes by text message.
fn by_post(language: &str) -> Owner {
    let mut owner = Owner::new(language);
    owner.start("late-parcel");
    let mut setup = owner.practice.take().unwrap().setup().clone();
    let mut scenario = (*setup.scenario).clone();
    scenario.channel = sabr::scenario::Channel::Social;
    setup.scenario = std::sync::Arc::new(scenario);
    owner.practice = Some(sabr::practice::Practice::begin(setup).unwrap());
    owner
}

#[test]
fn a_channel_with_a_limit_counts_and_says_what_did_not_fit() {
    for language in ["en", "fa", "ar", "th"] {
        let mut harness = Harness::builder()
            .with_size(SIZE)
            .with_max_steps(60)
            .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), by_post(language));
        harness.run();
        let words = catalogue(language);
        let left = |count: i64| strip_isolation(&words.text_with(Msg::CharsLeft, &[("count", count.into())]));
        let live = |harness: &Harness<'_, Owner>, label: &str| {
            harness.get_by_label(label).accesskit_node().live() == egui::accesskit::Live::Polite
        };
        assert!(!live(&harness, &left(280)), "{language}: an empty box says nothing");
        harness.get_by_label(&strip_isolation(&words.text(Msg::ReplyLabel))).focus();
        harness.run();
        harness.event(Event::Paste("س".repeat(283)));
        harness.run();
        let cut = strip_isolation(&words.text_with(Msg::ReplyCut, &[("count", 3.into())]));
        assert!(live(&harness, &format!("{}\n{cut}", left(0))), "{language}");
        harness.key_press(Key::Backspace);
        harness.run();
        assert!(live(&harness, &left(1)), "{language}: nearly full");
    }
}

/// Draws the reply box with mixed text, a selection and a full message: `cargo test --test conversation -- --ignored shots`.
#[test]
#[ignore = "draws pictures to be looked at"]
fn shots() {
    let folder = std::env::var("SABR_SHOTS").unwrap_or_else(|_| "target/shots".into());
    for language in ["en", "fa", "ar", "th"] {
        let textures = crate::raster::Textures::default();
        let mut harness = Harness::builder()
            .with_size(SIZE)
            .with_max_steps(60)
            .renderer(textures.renderer())
            .build_ui_state(|ui, owner: &mut Owner| owner.frame(ui), by_post(language));
        harness.run();
        harness.get_by_label(&strip_isolation(&catalogue(language).text(Msg::ReplyLabel))).focus();
        harness.run();
        let words = "سفارش #A-1042 با شمارهٔ 021-555-12 فردا می‌رسد.\nYour order #A-1042 is on its way.\nขอบคุณที่รอนะคะ รหัส #A-1042";
        harness.event(Event::Paste(format!("{words}{}", "\nسطر یک تا آخر".repeat(6))));
        harness.run();
        harness.key_press_modifiers(Modifiers::CTRL, Key::Home);
        for _ in 0..2 {
            harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowDown);
        }
        harness.run_steps(3);
        textures.save_png(&harness, format!("{folder}/reply-{language}.png"));
    }
}
