//! A reply box under any sequence of events: it never panics, keeps exactly what was typed, and can undo and redo all of it.

use egui::{Event, ImeEvent, Key, Modifiers, PointerButton, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use proptest::collection::vec;
use proptest::prelude::*;

use super::reply_box::{Screen, copied, reply};

#[derive(Clone, Debug)]
enum Act {
    Type(String),
    Paste(String),
    Press(Key, Modifiers),
    Click(f32, f32, bool),
    Drag(f32, f32),
    Preedit(String, usize, usize),
    Commit(String),
    Around(usize, usize),
    Resize(f32),
    Cut,
    Wait,
}

/// Letters of all kinds, marks, joiners, bidi controls, control characters, line ends, emoji.
fn text() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        4 => prop::sample::select(vec![
            "س", "لا", "می\u{200C}", "\u{64E}", "ال", "#A-1042", "021-555-12", "ขอบคุณ", "ที่", "\u{E48}", "ำ", "abc", "é", "e\u{301}",
            " ", "\n", "\r\n", "\r", "\t", "\u{0}", "\u{7F}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{202E}", "\u{202C}",
            "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{FEFF}", "👩\u{200D}🚀", "🇮🇷", "👍🏽", "❤\u{FE0F}", "𞤀", "۱۲", "(", "\u{AD}", "\u{2028}", "\u{85}", "한", "\u{1F1E6}", "\u{0301}",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    vec(parts, 0..6).prop_map(|parts| parts.concat())
}

fn act() -> impl Strategy<Value = Act> {
    use Key::*;
    let keys = prop::sample::select(vec![
        ArrowLeft, ArrowRight, ArrowUp, ArrowDown, Home, End, PageUp, PageDown, Backspace, Backspace, Delete, Enter, Z, Y, A,
    ]);
    let modifiers = prop::sample::select(vec![
        Modifiers::NONE,
        Modifiers::NONE,
        Modifiers::SHIFT,
        Modifiers::CTRL,
        Modifiers::COMMAND,
        Modifiers::ALT,
        Modifiers::COMMAND | Modifiers::SHIFT,
    ]);
    prop_oneof![
        4 => text().prop_map(Act::Type),
        2 => text().prop_map(Act::Paste),
        6 => (keys, modifiers).prop_map(|(key, modifiers)| Act::Press(key, modifiers)),
        1 => (0.0..300.0_f32, 0.0..140.0_f32, any::<bool>()).prop_map(|(x, y, shift)| Act::Click(x, y, shift)),
        1 => (0.0..300.0_f32, -50.0..300.0_f32).prop_map(|(x, y)| Act::Drag(x, y)),
        1 => (text(), 0..4_usize, 0..4_usize).prop_map(|(text, from, to)| Act::Preedit(text, from, to)),
        1 => text().prop_map(Act::Commit),
        1 => (0..3_usize, 0..3_usize).prop_map(|(before, after)| Act::Around(before, after)),
        1 => (60.0..400.0_f32).prop_map(Act::Resize),
        1 => Just(Act::Cut),
        1 => Just(Act::Wait),
    ]
}

fn apply(harness: &mut Harness<'_, Screen>, act: Act) {
    let button = |pos, pressed, modifiers| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers };
    match act {
        Act::Type(text) => harness.event(Event::Text(text)),
        Act::Paste(text) => harness.event(Event::Paste(text)),
        Act::Press(key, modifiers) => harness.key_press_modifiers(modifiers, key),
        Act::Click(x, y, shift) => {
            let modifiers = if shift { Modifiers::SHIFT } else { Modifiers::NONE };
            harness.event(Event::PointerMoved(pos2(x, y)));
            harness.event(button(pos2(x, y), true, modifiers));
            harness.step();
            harness.event(button(pos2(x, y), false, modifiers));
        }
        Act::Drag(x, y) => {
            harness.event(Event::PointerMoved(pos2(40.0, 20.0)));
            harness.event(button(pos2(40.0, 20.0), true, Modifiers::NONE));
            harness.step();
            harness.event(Event::PointerMoved(pos2(x, y)));
            harness.run_steps(3);
            harness.event(button(pos2(x, y), false, Modifiers::NONE));
        }
        Act::Preedit(text, from, to) => {
            harness.event(Event::Ime(ImeEvent::Preedit { text, active_range_chars: Some(from..to) }));
        }
        Act::Commit(text) => harness.event(Event::Ime(ImeEvent::Commit(text))),
        Act::Around(before_chars, after_chars) => {
            harness.event(Event::Ime(ImeEvent::DeleteSurrounding { before_chars, after_chars }));
        }
        Act::Resize(width) => {
            harness.set_size(vec2(width, 300.0));
        }
        Act::Cut => harness.event(Event::Cut),
        Act::Wait => harness.run_steps(80),
    }
    harness.step();
}

/// What the box promises to keep of a text, told in another way than it does it.
fn kept(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let hidden = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    text.chars().filter(|c| *c == '\n' || !(c.is_control() || hidden(*c))).collect()
}

fn focus(harness: &mut Harness<'_, Screen>) {
    harness.get_by_label("Your reply").focus();
    harness.step();
    harness.event(Event::Ime(ImeEvent::Preedit { text: String::new(), active_range_chars: None }));
    harness.step();
}

/// Ctrl and a key until nothing changes any more; every press but the last must change something.
fn press_to_the_end(harness: &mut Harness<'_, Screen>, key: Key) -> String {
    loop {
        let before = harness.state().reply.text().to_owned();
        harness.key_press_modifiers(Modifiers::COMMAND, key);
        harness.step();
        if harness.state().reply.text() == before {
            return before;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_breaks_it_and_all_can_be_undone(start in text(), rtl: bool, acts in vec(act(), 1..40)) {
        let mut harness = reply(&start, rtl);
        let start = harness.state().reply.text().to_owned();
        prop_assert_eq!(&start, &kept(&start));
        for act in acts {
            apply(&mut harness, act);
            let reply = &harness.state().reply;
            prop_assert_eq!(reply.text(), kept(reply.text()));
        }
        focus(&mut harness);
        let end = harness.state().reply.text().to_owned();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.step();
        harness.event(Event::Copy);
        harness.step();
        let copy = copied(&harness).unwrap_or_default();
        prop_assert_eq!(&copy, &end, "select all and copy");
        // Where the acts ended in the middle of an undo, the end is where redo leads.
        let last = press_to_the_end(&mut harness, Key::Y);
        let first = press_to_the_end(&mut harness, Key::Z);
        prop_assert_eq!(first, start, "undo all");
        let again = press_to_the_end(&mut harness, Key::Y);
        prop_assert_eq!(again, last, "redo all");
    }

    #[test]
    fn what_is_typed_at_the_end_stands_there(parts in vec((text(), 0..3_u8), 1..20), rtl: bool) {
        let mut harness = reply("", rtl);
        let mut model = String::new();
        for (part, how) in parts {
            model.push_str(&kept(&part));
            match how {
                // A lone line end as typed text is Enter's, which comes as a key.
                0 if part == "\n" || part == "\r" => model.truncate(model.len() - 1),
                0 => harness.event(Event::Text(part)),
                1 => harness.event(Event::Paste(part)),
                _ => {
                    harness.event(Event::Ime(ImeEvent::Preedit { text: part.clone(), active_range_chars: None }));
                    harness.step();
                    harness.event(Event::Ime(ImeEvent::Commit(part)));
                }
            }
            harness.step();
            prop_assert_eq!(harness.state().reply.text(), &model);
            prop_assert_eq!(harness.state().reply.selection(), model.len()..model.len());
        }
    }
}
