//! Where the caret goes in a reply box: by the eye, by words, by rows, by the pointer; in every direction.

use egui::os::OperatingSystem;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::reply_box::{Screen, assert_text, press, reply, typed};

type Box<'a> = Harness<'a, Screen>;

const NONE: Modifiers = Modifiers::NONE;

fn caret(harness: &Box<'_>) -> usize {
    let selection = harness.state().reply.selection();
    assert!(selection.is_empty(), "{selection:?}");
    selection.start
}

/// Where the caret shows, as input methods are told.
fn place(harness: &Box<'_>) -> Rect {
    harness.output().platform_output.ime.expect("has the keyboard").cursor_rect
}

fn selected(harness: &Box<'_>) -> String {
    let reply = &harness.state().reply;
    reply.text()[reply.selection()].to_owned()
}

fn click(harness: &mut Box<'_>, pos: Pos2, modifiers: Modifiers) {
    for pressed in [true, false] {
        harness.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers });
        harness.step();
    }
}

#[test]
fn an_arrow_walks_through_wrapped_persian_and_back() {
    let text = "سلام و درود بر شما، سفارش شما فردا پیش از ظهر به دستتان می‌رسد و پیک تماس می‌گیرد.";
    let mut harness = reply(text, true);
    press(&mut harness, Modifiers::CTRL, Key::Home);
    let walk = |harness: &mut Box<'_>, key| {
        let mut seen = vec![caret(harness)];
        loop {
            press(harness, NONE, key);
            if seen.last() == Some(&caret(harness)) {
                return seen;
            }
            seen.push(caret(harness));
        }
    };
    let there = walk(&mut harness, Key::ArrowLeft);
    assert!(there.is_sorted() && there.last() == Some(&text.len()), "{there:?}");
    let rows = harness.get_by_label("Your reply").accesskit_node().children().count();
    assert!(rows >= 2, "it wraps");
    // A ZWNJ and its letter are one step; where a row wraps the caret crosses without an extra press.
    let stops = text.chars().filter(|c| *c != '\u{200C}').count() + 1;
    assert!(there.len() >= stops - rows && there.len() <= stops + 2, "{} {stops}", there.len());
    let mut back = walk(&mut harness, Key::ArrowRight);
    back.reverse();
    assert!(back.first() == Some(&0) && back.is_sorted());
}

#[test]
fn each_paragraph_has_its_own_direction() {
    for rtl in [true, false] {
        let mut harness = reply("سلام\nhello\n۱۲", rtl);
        let field = harness.get_by_label("Your reply").rect();
        press(&mut harness, Modifiers::CTRL, Key::Home);
        assert!((place(&harness).center().x - (field.right() - 10.0)).abs() < 2.0, "Persian begins at the right");
        press(&mut harness, NONE, Key::ArrowDown);
        press(&mut harness, NONE, Key::Home);
        assert!((place(&harness).center().x - (field.left() + 10.0)).abs() < 2.0, "English begins at the left");
        press(&mut harness, Modifiers::CTRL, Key::End);
        let right_half = place(&harness).center().x > field.center().x;
        assert_eq!(right_half, rtl, "digits stand with the screen");
        // From the Persian line's left end on to the English line's left end, and back.
        press(&mut harness, Modifiers::CTRL, Key::Home);
        press(&mut harness, NONE, Key::End);
        press(&mut harness, NONE, Key::ArrowLeft);
        assert_eq!(caret(&harness), 9);
        press(&mut harness, NONE, Key::ArrowLeft);
        assert_eq!(caret(&harness), 8);
    }
}

#[test]
fn an_empty_line_takes_the_direction_of_what_is_typed() {
    let mut harness = reply("hello", true);
    press(&mut harness, Modifiers::SHIFT, Key::Enter);
    let field = harness.get_by_label("Your reply").rect();
    assert!(place(&harness).center().x > field.center().x, "an empty line stands with the screen");
    typed(&mut harness, "ok");
    assert!(place(&harness).center().x < field.center().x);
    press(&mut harness, NONE, Key::Backspace);
    press(&mut harness, NONE, Key::Backspace);
    typed(&mut harness, "س");
    assert!(place(&harness).center().x > field.center().x);
}

#[test]
fn codes_show_in_their_order_while_they_are_typed() {
    for code in ["#A-1042", "021-555-12", "1042-A"] {
        let text = format!("سفارش {code} رسید");
        let mut harness = reply(&text, true);
        let node = harness.get_by_label("Your reply");
        let run = node.accesskit_node().children().next().unwrap();
        let at = run.data().character_positions().unwrap()[6..6 + code.len()].to_vec();
        assert!(at.is_sorted_by(|a, b| a > b), "{code} runs from left to right: {at:?}");
        assert_text(&harness, &text);
        // Every press moves the caret: the marks that keep the order are no stations.
        press(&mut harness, NONE, Key::Home);
        let mut seen = vec![(caret(&harness), place(&harness))];
        for _ in 0..text.chars().count() {
            press(&mut harness, NONE, Key::ArrowLeft);
            let now = (caret(&harness), place(&harness));
            assert!(!seen.contains(&now), "{code}: {now:?} after {seen:?}");
            seen.push(now);
        }
        assert_eq!(caret(&harness), text.len());
    }
    let mut harness = reply("", true);
    typed(&mut harness, "کد #A-1042 و 021-555-12.");
    assert_text(&harness, "کد #A-1042 و 021-555-12.");
}

#[test]
fn words_are_crossed_in_reading_order() {
    let mut thai = reply("ขอบคุณที่รอ", false);
    press(&mut thai, NONE, Key::Home);
    let stops: Vec<usize> = (0..3)
        .map(|_| {
            press(&mut thai, Modifiers::CTRL, Key::ArrowRight);
            caret(&thai) / 3
        })
        .collect();
    assert_eq!(stops, [6, 9, 11]);
    press(&mut thai, Modifiers::CTRL | Modifiers::SHIFT, Key::ArrowLeft);
    assert_eq!(selected(&thai), "รอ");

    let mut persian = reply("سلام دوست\nعزیز", true);
    persian.ctx.set_os(OperatingSystem::Nix);
    press(&mut persian, Modifiers::CTRL, Key::Home);
    let mut stops = Vec::new();
    for _ in 0..4 {
        press(&mut persian, Modifiers::CTRL, Key::ArrowLeft);
        stops.push(caret(&persian));
    }
    assert_eq!(stops, [8, 17, 18, 26]);
    press(&mut persian, Modifiers::CTRL, Key::ArrowRight);
    assert_eq!(caret(&persian), 18);
    persian.ctx.set_os(OperatingSystem::Windows);
    press(&mut persian, Modifiers::CTRL, Key::Home);
    press(&mut persian, Modifiers::CTRL, Key::ArrowLeft);
    assert_eq!(caret(&persian), 9, "to the next word's start");
}

#[test]
fn a_mac_has_its_own_habits() {
    let mut harness = reply("one two\nthree", false);
    harness.ctx.set_os(OperatingSystem::Mac);
    let command = Modifiers { mac_cmd: true, command: true, ..NONE };
    press(&mut harness, command, Key::ArrowLeft);
    assert_eq!(caret(&harness), 8);
    press(&mut harness, command, Key::ArrowUp);
    assert_eq!(caret(&harness), 0);
    press(&mut harness, Modifiers::ALT, Key::ArrowRight);
    assert_eq!(caret(&harness), 3);
    press(&mut harness, command | Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(selected(&harness), " two");
    press(&mut harness, command, Key::ArrowDown);
    assert_eq!(caret(&harness), 13);
    press(&mut harness, command, Key::Backspace);
    assert_text(&harness, "one two\n");
    press(&mut harness, command, Key::Z);
    assert_text(&harness, "one two\nthree");
    press(&mut harness, Modifiers::ALT, Key::Backspace);
    assert_text(&harness, "one two\n");
}

#[test]
fn home_end_up_and_down_with_and_without_shift() {
    let mut harness = reply("long first line\nx\nanother long line", false);
    press(&mut harness, NONE, Key::ArrowUp);
    assert_eq!(caret(&harness), 17, "the short line's end");
    press(&mut harness, NONE, Key::ArrowUp);
    assert_eq!(caret(&harness), 15, "as far right as it can");
    press(&mut harness, NONE, Key::ArrowDown);
    press(&mut harness, NONE, Key::ArrowDown);
    assert_eq!(caret(&harness), 35, "the aim is kept");
    press(&mut harness, NONE, Key::ArrowDown);
    assert_eq!(caret(&harness), 35);
    press(&mut harness, Modifiers::SHIFT, Key::Home);
    assert_eq!(selected(&harness), "another long line");
    press(&mut harness, NONE, Key::ArrowLeft);
    assert_eq!(caret(&harness), 18, "an arrow goes to the selection's edge");
    press(&mut harness, Modifiers::CTRL | Modifiers::SHIFT, Key::Home);
    assert_eq!(selected(&harness), "long first line\nx\n");
    press(&mut harness, NONE, Key::ArrowRight);
    assert_eq!(caret(&harness), 18);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowUp);
    assert_eq!(selected(&harness), "x\n");
    press(&mut harness, Modifiers::CTRL | Modifiers::SHIFT, Key::End);
    assert_eq!(selected(&harness), "another long line");
}

#[test]
fn page_keys_are_taken_only_when_there_is_more_than_shows() {
    let mut harness = reply("1\n2\n3\n4\n5\n6\n7\n8\n9", false);
    assert!(harness.state().reply.takes_page_keys());
    press(&mut harness, NONE, Key::PageUp);
    assert_eq!(caret(&harness), 11, "three rows up, one stays in view");
    press(&mut harness, Modifiers::SHIFT, Key::PageUp);
    assert_eq!(selected(&harness), "\n4\n5\n6");
    let mut short = reply("1\n2", false);
    assert!(!short.state().reply.takes_page_keys());
    press(&mut short, NONE, Key::PageUp);
    assert_eq!(caret(&short), 3);
}

#[test]
fn clicks_select_words_and_paragraphs_and_shift_extends() {
    let mut harness = reply("first second third\nfourth", false);
    let field = harness.get_by_label("Your reply").rect();
    let at = pos2(field.left() + 60.0, field.top() + 18.0);
    click(&mut harness, at, NONE);
    let clicked = caret(&harness);
    assert!((6..=12).contains(&clicked));
    click(&mut harness, at, NONE);
    assert_eq!(selected(&harness), "second");
    click(&mut harness, at, NONE);
    assert_eq!(selected(&harness), "first second third");
    harness.run_steps(40);
    click(&mut harness, at, NONE);
    click(&mut harness, pos2(field.right() - 20.0, field.bottom() - 15.0), Modifiers::SHIFT);
    assert_eq!(harness.state().reply.selection(), clicked..25);
    // A drag that began with a double click takes whole words, also backwards.
    harness.run_steps(40);
    click(&mut harness, at, NONE);
    harness.event(Event::PointerButton { pos: at, button: PointerButton::Primary, pressed: true, modifiers: NONE });
    harness.step();
    harness.event(Event::PointerMoved(pos2(field.left() + 14.0, at.y)));
    harness.step();
    assert_eq!(selected(&harness), "first second");

    let mut persian = reply("سلام دوست عزیز", true);
    let field = persian.get_by_label("Your reply").rect();
    let at = pos2(field.right() - 20.0, field.center().y);
    click(&mut persian, at, NONE);
    click(&mut persian, at, NONE);
    assert_eq!(selected(&persian), "سلام");
}

#[test]
fn a_drag_held_below_the_box_scrolls_and_selects() {
    let text: Vec<String> = (1..30).map(|line| line.to_string()).collect();
    let mut harness = reply(&text.join("\n"), false);
    press(&mut harness, Modifiers::CTRL, Key::Home);
    let field = harness.get_by_label("Your reply").rect();
    let from = pos2(field.left() + 11.0, field.top() + 12.0);
    harness.event(Event::PointerMoved(from));
    harness.event(Event::PointerButton { pos: from, button: PointerButton::Primary, pressed: true, modifiers: NONE });
    harness.step();
    harness.event(Event::PointerMoved(pos2(field.left() + 40.0, field.bottom() + 60.0)));
    harness.run_steps(200);
    assert_eq!(selected(&harness), text.join("\n"));
}

#[test]
fn the_scroll_bar_stands_where_reading_ends() {
    for rtl in [false, true] {
        let harness = reply("1\n2\n3\n4\n5\n6\n7", rtl);
        let field = harness.get_by_label("Your reply").rect();
        let bar = harness.output().shapes.iter().find_map(|clipped| match &clipped.shape {
            egui::Shape::Rect(shape) if shape.rect.width() == 3.0 && shape.rect.height() > 10.0 => Some(shape.rect),
            _ => None,
        });
        let bar = bar.expect("a scroll bar");
        assert_eq!(bar.center().x < field.center().x, rtl);
        assert!(field.contains_rect(bar));
    }
}
