//! Where things stand: mirrored, inside the window, at any size.

use crate::*;

#[test]
fn the_conversation_is_mirrored_where_reading_runs_from_the_right() {
    let speaker_x = |language: &str| {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        let harness = screen(owner, [1000.0, 700.0]);
        let stop = harness.get_by_label(&word(language, Msg::StopPractice)).rect().center().x;
        let desk = harness.get_by_label(&word(language, Msg::PanelDesk)).rect().center().x;
        (stop, desk)
    };
    for (language, rtl) in [("en", false), ("th", false), ("fa", true), ("ar", true)] {
        let (stop, desk) = speaker_x(language);
        assert_eq!((stop < 500.0, desk < 500.0), (rtl, rtl), "{language}: {stop} {desk}");
    }
}

#[test]
fn bubbles_stand_at_the_edge_of_their_speaker() {
    for (language, customer_at_left) in [("en", true), ("th", true), ("fa", false), ("ar", false)] {
        let mut owner = Owner::new(language);
        owner.start("late-parcel");
        let size = [1000.0, 700.0];
        let harness = screen(owner, size);
        // The bubble's ground: the widest filled shape in the transcript's column that is not the column itself.
        let grounds = owner::bubbles(&harness, size);
        let middle = (harness.get_by_label(&word(language, Msg::ReplyLabel)).rect().left() + 1.0).max(1.0);
        let (left, right) =
            grounds.iter().fold((f32::INFINITY, f32::NEG_INFINITY), |(l, r), b| (l.min(b.left()), r.max(b.right())));
        assert!(!grounds.is_empty() && middle > 0.0);
        let (start, end) = owner::column(&harness, language);
        assert_eq!((left - start).abs() < (end - right).abs(), customer_at_left, "{language}: {left}..{right} in {start}..{end}");
    }
}

/// Tiling window managers ignore the least size a window asks for.
#[test]
fn a_squeezed_window_is_ugly_and_nothing_worse() {
    for percent in [100, 200] {
        for screen_name in [Screen::Library, Screen::Brief("late-parcel".into()), Screen::Conversation, Screen::Debrief] {
            let mut owner = Owner::new("fa");
            owner.play(4);
            owner.screen = screen_name.clone();
            owner.settings.text_percent = percent;
            let mut harness = screen(owner, [900.0, 600.0]);
            for size in [[600.0, 100.0], [1180.0, 60.0], [60.0, 40.0], [40.0, 600.0], [320.0, 300.0], [1.0, 1.0], [900.0, 600.0]]
            {
                harness.set_size(size.into());
                // Frames, not `run`: nobody asks such a window to come to rest.
                for _ in 0..4 {
                    harness.step();
                }
            }
            assert_eq!(harness.state().screen, screen_name);
        }
    }
}

#[test]
fn texts_stay_inside_the_window_at_any_size() {
    for language in LANGUAGES {
        for (size, percent) in [([900.0, 600.0], 100), ([900.0, 600.0], 200), ([1920.0, 1080.0], 80), ([1920.0, 1080.0], 200)] {
            for name in [Screen::Library, Screen::Brief("refund-demand".into()), Screen::Conversation, Screen::Debrief] {
                let mut owner = Owner::new(language);
                owner.settings.text_percent = percent;
                owner.play(5);
                owner.screen = name.clone();
                let harness = screen(owner, size);
                for node in harness.root().children_recursive() {
                    let (Some(label), Some(rect)) = (node.accesskit_node().label(), node.accesskit_node().bounding_box()) else {
                        continue;
                    };
                    let inside = rect.x0 >= -0.5 && rect.x1 <= f64::from(size[0]) + 0.5;
                    assert!(inside, "{language} {name:?} {size:?} {percent} %: {label:?} at {rect:?}");
                }
            }
        }
    }
}

#[test]
fn scroll_bars_stand_where_lines_end_and_can_be_dragged_and_paged() {
    for (language, at_left) in [("en", false), ("th", false), ("fa", true), ("ar", true)] {
        let mut owner = Owner::new(language);
        owner.play(20);
        owner.screen = Screen::Debrief;
        owner.settings.reduced_motion = true;
        let mut harness = screen(owner, SIZES[0]);
        let heading = word(language, Msg::DebriefTechnique);
        let top = |harness: &Harness<'_, Owner>| harness.get_by_label(&heading).rect().top();
        let bar = harness.get_by_role(Role::ScrollBar);
        let (rect, value) = (bar.rect(), bar.accesskit_node().numeric_value());
        assert_eq!(rect.center().x < 450.0, at_left, "{language}: {rect}");
        assert!(rect.width() >= 24.0 && value == Some(0.0));
        let start = top(&harness);
        let (above, below) = (rect.center_top() + egui::vec2(0.0, 8.0), rect.center_bottom() - egui::vec2(0.0, 8.0));
        harness.drag_at(below);
        harness.drop_at(below);
        harness.run();
        let paged = top(&harness);
        assert!(paged < start - rect.height() * 0.7, "{language}: a click beside the handle goes a page on, {start} to {paged}");
        harness.drag_at(above);
        harness.drop_at(above);
        harness.run();
        assert_eq!(top(&harness), start, "{language}: and back");
        harness.drag_at(above);
        harness.run();
        for step in 1..=4 {
            harness.hover_at(above.lerp(below, step as f32 / 4.0));
            harness.run();
        }
        let at_end = harness.get_by_role(Role::ScrollBar).accesskit_node().numeric_value();
        harness.drop_at(below);
        harness.run();
        assert!(at_end > Some(95.0) && top(&harness) < paged, "{language}: dragged to {at_end:?}");
        harness.key_press(Key::PageUp);
        harness.run();
        assert!(harness.get_by_role(Role::ScrollBar).accesskit_node().numeric_value() < at_end);
    }
}
