//! What goes into a reply box and what is taken out: spelling, deleting, the clipboard, limits, input methods.

use egui::{Event, ImeEvent, Key, Modifiers, PointerButton};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::reply_box::{Screen, assert_text, copied, press, reply, typed};

const NONE: Modifiers = Modifiers::NONE;

fn paste(harness: &mut Harness<'_, Screen>, text: &str) {
    harness.event(Event::Paste(text.to_owned()));
    harness.run();
}

fn ime(harness: &mut Harness<'_, Screen>, event: ImeEvent) {
    harness.event(Event::Ime(event));
    harness.run();
}

fn preedit(harness: &mut Harness<'_, Screen>, text: &str, range: Option<std::ops::Range<usize>>) {
    ime(harness, ImeEvent::Preedit { text: text.to_owned(), active_range_chars: range });
}

#[test]
fn enter_sends_with_control_too_and_makes_lines_with_shift_or_alt() {
    let mut harness = reply("a", false);
    press(&mut harness, Modifiers::ALT, Key::Enter);
    press(&mut harness, Modifiers::SHIFT, Key::Enter);
    assert_text(&harness, "a\n\n");
    assert_eq!(harness.state().submitted, 0);
    press(&mut harness, Modifiers::CTRL, Key::Enter);
    press(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(harness.state().submitted, 2);
    assert_text(&harness, "a\n\n");
}

#[test]
fn backspace_mends_marks_and_takes_emoji_whole() {
    for (text, rests) in [
        ("ที่", &["ที", "ท", ""][..]),
        ("مُدَ", &["مُد", "مُ", "م"]),
        ("می\u{200C}", &["می", "م"]),
        ("a👩\u{200D}👩\u{200D}👧", &["a", ""]),
        ("🇮🇷👍🏽❤\u{FE0F}", &["🇮🇷👍🏽", "🇮🇷", ""]),
        ("e\u{301}\n", &["e\u{301}", "e"]),
    ] {
        let mut harness = reply(text, false);
        for rest in rests {
            press(&mut harness, NONE, Key::Backspace);
            assert_text(&harness, rest);
        }
    }
}

#[test]
fn delete_takes_a_character_with_its_marks() {
    for (text, rest) in [("ที่a", "a"), ("مُد", "د"), ("👩\u{200D}👧b", "b"), ("\nx", "x")] {
        let mut harness = reply(text, false);
        press(&mut harness, Modifiers::CTRL, Key::Home);
        press(&mut harness, NONE, Key::Delete);
        assert_text(&harness, rest);
    }
}

#[test]
fn what_is_typed_before_something_it_joins_stays_before_it() {
    // Each new part joins the next one to one character; the caret must not jump to that character's start.
    let mut harness = reply("👧", false);
    press(&mut harness, NONE, Key::Home);
    typed(&mut harness, "a👩\u{200D}");
    assert_text(&harness, "a👩\u{200D}👧");
    let mut thai = reply("\u{E48}", false);
    press(&mut thai, NONE, Key::Home);
    typed(&mut thai, "กท");
    assert_text(&thai, "กท\u{E48}");
}

#[test]
fn a_paste_keeps_spelling_and_drops_what_nobody_sees() {
    let mut harness = reply("", true);
    paste(
        &mut harness,
        "می\u{200C}خواهم\r\nن\u{64E}ه\r\u{200F}(a)\u{2028}👩\u{200D}🚀\tي\u{0}\u{1B}[\u{202E}x\u{202C}\u{2067}y\u{2069}\u{FEFF}",
    );
    let kept = "می\u{200C}خواهم\nن\u{64E}ه\n\u{200F}(a)\n👩\u{200D}🚀 ي[xy";
    assert_text(&harness, kept);
    press(&mut harness, Modifiers::COMMAND, Key::A);
    harness.event(Event::Copy);
    harness.step();
    assert_eq!(copied(&harness).as_deref(), Some(kept));
    // A paste of nothing that is kept takes nothing away.
    paste(&mut harness, "\u{0}\u{202E}");
    assert_text(&harness, kept);
}

#[test]
fn copies_are_in_reading_order_and_a_paste_is_one_step() {
    let mut harness = reply("کد #A-1042 است", true);
    press(&mut harness, NONE, Key::Home);
    for _ in 0..2 {
        press(&mut harness, Modifiers::CTRL | Modifiers::SHIFT, Key::ArrowLeft);
    }
    harness.event(Event::Copy);
    harness.step();
    assert!(copied(&harness).unwrap().starts_with("کد #"));
    paste(&mut harness, "one\ntwo three");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_text(&harness, "کد #A-1042 است");
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(harness.state().reply.text().starts_with("one\ntwo three"));
}

#[test]
fn a_paste_past_the_limit_is_cut_between_characters_and_says_so() {
    let mut harness = reply("", false);
    harness.state_mut().max_chars = Some(6);
    paste(&mut harness, "abcd\u{E17}\u{E35}\u{E48}x");
    assert_text(&harness, "abcd");
    assert_eq!(harness.state().cut, 4);
    assert_eq!(harness.state().reply.cut(), 4);
    typed(&mut harness, "e");
    assert_eq!(harness.state().reply.cut(), 0, "it is said once");
    typed(&mut harness, "fg");
    assert_text(&harness, "abcdef");
    assert_eq!(harness.state().reply.cut(), 1);
    assert_eq!(harness.state().reply.count(), 6);
    // A full box keeps what is selected when what would replace it has no room at all.
    harness.state_mut().max_chars = Some(1);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowLeft);
    paste(&mut harness, "zz");
    assert_text(&harness, "abcdef");
}

#[test]
fn an_input_method_shows_its_caret_and_can_be_called_off() {
    let mut harness = reply("ab", false);
    press(&mut harness, NONE, Key::ArrowLeft);
    preedit(&mut harness, "กาแ", Some(1..2));
    assert_eq!(harness.state().reply.selection(), 4..7);
    assert_eq!(harness.state().reply.text(), "ab");
    let place = harness.output().platform_output.ime.unwrap();
    assert!(place.rect.contains_rect(place.cursor_rect));
    press(&mut harness, NONE, Key::Backspace);
    press(&mut harness, NONE, Key::Home);
    assert_eq!(harness.state().reply.selection(), 4..7, "keys belong to the input method");
    preedit(&mut harness, "", None);
    assert_text(&harness, "ab");
    assert_eq!(harness.state().reply.selection(), 1..1);
    preedit(&mut harness, "ก", None);
    ime(&mut harness, ImeEvent::Commit("กา".to_owned()));
    assert_text(&harness, "aกาb");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_text(&harness, "ab");
    press(&mut harness, Modifiers::COMMAND, Key::Y);
    assert_text(&harness, "aกาb");
}

#[test]
fn a_click_keeps_what_is_composed_and_keeps_it_once() {
    let mut harness = reply("ab", false);
    preedit(&mut harness, "กา", None);
    let pos = harness.get_by_label("Your reply").rect().left_center() + egui::vec2(11.0, 0.0);
    harness.event(Event::PointerMoved(pos));
    harness.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed: true, modifiers: NONE });
    harness.step();
    assert!(harness.output().platform_output.ime.is_some_and(|ime| ime.should_interrupt_composition));
    assert_text(&harness, "abกา");
    // Some input methods send what they were made to let go of.
    ime(&mut harness, ImeEvent::Commit("กา".to_owned()));
    assert_text(&harness, "abกา");
    assert_eq!(harness.state().reply.selection(), 0..0);
    // What is committed on its own later is meant.
    ime(&mut harness, ImeEvent::Commit("กา".to_owned()));
    assert_text(&harness, "กาabกา");
}

#[test]
fn a_key_lays_out_its_own_paragraph_only() {
    let mut harness = reply("یک\nدو\nสาม\nfour", true);
    let before = harness.state().reply.layouts();
    press(&mut harness, NONE, Key::ArrowUp);
    assert_eq!(harness.state().reply.layouts(), before);
    typed(&mut harness, "ส");
    assert_eq!(harness.state().reply.layouts(), before + 1);
    press(&mut harness, Modifiers::SHIFT, Key::Enter);
    assert!(harness.state().reply.layouts() <= before + 3);
}
