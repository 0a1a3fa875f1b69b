//! The reply box: typing, keys, pointer, input methods and assistive technology.

use egui::accesskit::{Action, ActionData, ActionRequest, Role};
use egui::{Color32, Event, ImeEvent, Key, Modifiers, Stroke};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sabr::ui::reply_box::{ReplyBox, ReplyBoxColors, ReplyBoxOptions};

use super::INK;

pub(super) struct Screen {
    pub reply: ReplyBox,
    pub rtl: bool,
    pub enabled: bool,
    pub max_chars: Option<usize>,
    pub submitted: u32,
    pub changed: u32,
    pub cut: usize,
}

/// A screen with a reply box that has the keyboard and holds `text`.
pub(super) fn reply(text: &str, rtl: bool) -> Harness<'static, Screen> {
    let mut reply = ReplyBox::default();
    reply.set_text(text);
    let screen = Screen { reply, rtl, enabled: true, max_chars: None, submitted: 0, changed: 0, cut: 0 };
    let mut harness = Harness::builder().with_size([300.0, 300.0]).with_step_dt(0.02).build_ui_state(
        |ui, screen: &mut Screen| {
            let options = ReplyBoxOptions {
                id: egui::Id::new("reply box"),
                label: "Your reply",
                placeholder: "Write…",
                enabled: screen.enabled,
                rtl: screen.rtl,
                colors: ReplyBoxColors {
                    fill: Color32::WHITE,
                    stroke: Stroke::new(1.0, Color32::GRAY),
                    focus: Stroke::new(2.0, Color32::BLUE),
                    placeholder: Color32::DARK_GRAY,
                    selection: Color32::LIGHT_BLUE,
                    caret: Color32::BLACK,
                },
                style: INK,
                min_rows: 1,
                max_rows: 4,
                is_letter: false,
                max_chars: screen.max_chars,
            };
            let output = screen.reply.show(ui, &options);
            assert_eq!(output.changed, output.response.changed());
            assert!(!output.response.clicked() || ui.input(|input| input.pointer.any_click()), "a key is no click");
            screen.submitted += u32::from(output.submitted);
            screen.changed += u32::from(output.changed);
            screen.cut += output.cut;
            let _ = ui.button("next");
        },
        screen,
    );
    harness.get_by_label("Your reply").focus();
    harness.run();
    harness
}

pub(super) fn typed(harness: &mut Harness<'_, Screen>, text: &str) {
    for c in text.chars() {
        harness.get_by_label("Your reply").type_text(&c.to_string());
        harness.run();
    }
}

pub(super) fn press(harness: &mut Harness<'_, Screen>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

/// What the last frame put on the clipboard.
pub(super) fn copied(harness: &Harness<'_, Screen>) -> Option<String> {
    let commands = harness.output().platform_output.commands.clone();
    commands.into_iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text),
        _ => None,
    })
}

#[track_caller]
pub(super) fn assert_text(harness: &Harness<'_, Screen>, expected: &str) {
    assert_eq!(harness.state().reply.text(), expected);
    assert_eq!(harness.get_by_label("Your reply").value().as_deref(), Some(expected));
}

#[test]
fn typing_newline_and_submitting() {
    let mut harness = reply("", true);
    typed(&mut harness, "سلام");
    press(&mut harness, Modifiers::SHIFT, Key::Enter);
    typed(&mut harness, "ขอบคุณ");
    press(&mut harness, Modifiers::NONE, Key::Space);
    assert_text(&harness, "سلام\nขอบคุณ");
    assert_eq!((harness.state().submitted, harness.state().changed), (0, 11));
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_text(&harness, "سلام\nขอบคุณ");
    assert_eq!((harness.state().submitted, harness.state().changed), (1, 11));
    harness.state_mut().reply.clear();
    harness.run();
    typed(&mut harness, "ok");
    assert_text(&harness, "ok");
    assert_eq!(harness.get_by_label("Your reply").accesskit_node().role(), Role::MultilineTextInput);
}

#[test]
fn undo_and_redo_go_word_by_word() {
    let mut harness = reply("", false);
    typed(&mut harness, "one two");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_text(&harness, "one ");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_text(&harness, "");
    press(&mut harness, Modifiers::COMMAND, Key::Y);
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_text(&harness, "one two");
    typed(&mut harness, "!");
    assert_text(&harness, "one two!");
    harness.event(Event::Text("pasted\ntoo".to_owned()));
    harness.run();
    assert_text(&harness, "one two!pasted\ntoo");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_text(&harness, "one two!");
}

#[test]
fn words_are_deleted_whole() {
    let mut harness = reply("سلام دوست عزیز", true);
    press(&mut harness, Modifiers::CTRL, Key::Backspace);
    assert_text(&harness, "سلام دوست ");
    press(&mut harness, Modifiers::NONE, Key::Home);
    press(&mut harness, Modifiers::CTRL, Key::Delete);
    assert_text(&harness, harness.state().reply.text().trim_start_matches("سلام"));
    assert!(!harness.state().reply.text().contains("سلام"));
    let mut thai = reply("ขอบคุณที่รอ", false);
    press(&mut thai, Modifiers::CTRL, Key::Backspace);
    assert_text(&thai, "ขอบคุณที่");
}

#[test]
fn select_all_and_replace_copy_cut_and_paste() {
    let mut harness = reply("old text", false);
    press(&mut harness, Modifiers::COMMAND, Key::A);
    assert_eq!(harness.state().reply.selection(), 0..8);
    harness.event(Event::Copy);
    harness.step();
    assert_eq!(copied(&harness).as_deref(), Some("old text"));
    typed(&mut harness, "n");
    assert_text(&harness, "n");
    harness.event(Event::Paste("a\r\nb\u{2068}c\u{2069}\u{7}".to_owned()));
    harness.run();
    assert_text(&harness, "na\nbc");
    press(&mut harness, Modifiers::COMMAND, Key::A);
    harness.event(Event::Cut);
    harness.step();
    assert_eq!(copied(&harness).as_deref(), Some("na\nbc"));
    assert_text(&harness, "");
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_text(&harness, "na\nbc");
}

#[test]
fn no_more_than_max_chars_fit() {
    let mut harness = reply("", false);
    harness.state_mut().max_chars = Some(5);
    typed(&mut harness, "abc");
    harness.event(Event::Paste("defg".to_owned()));
    harness.run();
    assert_text(&harness, "abcde");
    typed(&mut harness, "x");
    assert_text(&harness, "abcde");
    press(&mut harness, Modifiers::SHIFT, Key::ArrowLeft);
    typed(&mut harness, "ی");
    assert_text(&harness, "abcdی");
}

#[test]
fn arrows_move_the_caret_as_the_eye_sees_it() {
    let mut harness = reply("سلام", true);
    let caret = |harness: &Harness<'_, Screen>| harness.state().reply.selection().start;
    assert_eq!(caret(&harness), 8);
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(caret(&harness), 6);
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(caret(&harness), 8);
    // Left from the Persian end into Latin: the caret comes in at the Latin word's right edge.
    let mut mixed = reply("سلام abc", true);
    press(&mut mixed, Modifiers::NONE, Key::Home);
    let mut seen = vec![caret(&mixed)];
    for _ in 0..8 {
        press(&mut mixed, Modifiers::NONE, Key::ArrowLeft);
        seen.push(caret(&mixed));
    }
    assert_eq!(seen[..5], [0, 2, 4, 6, 8]);
    assert_eq!(seen[6..], [11, 10, 9], "{seen:?}");
}

#[test]
fn the_pointer_places_the_caret_and_selects() {
    let mut harness = reply("first second third", false);
    let rect = harness.get_by_label("Your reply").rect();
    let at = |x: f32| egui::pos2(rect.left() + x, rect.center().y);
    harness.drag_at(at(11.0));
    harness.run();
    harness.hover_at(at(280.0));
    harness.run();
    harness.drop_at(at(280.0));
    harness.run();
    assert_eq!(harness.state().reply.selection(), 0..18);
    harness.run_steps(50);
    for _ in 0..2 {
        for pressed in [true, false] {
            let button = egui::PointerButton::Primary;
            harness.event(Event::PointerButton { pos: at(60.0), button, pressed, modifiers: Modifiers::NONE });
        }
        harness.step();
    }
    let selected = harness.state().reply.selection();
    assert_eq!(harness.state().reply.text()[selected].trim(), "second");
}

#[test]
fn an_input_method_composes_and_commits() {
    let mut harness = reply("ab", false);
    let preedit = |text: &str| Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None });
    harness.event(preedit("กา"));
    harness.run();
    assert_eq!(harness.state().reply.text(), "ab");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(harness.state().submitted, 0);
    harness.event(Event::Ime(ImeEvent::Commit("กาแฟ".to_owned())));
    harness.run();
    assert_text(&harness, "abกาแฟ");
    assert!(harness.output().platform_output.ime.is_some());
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_text(&harness, "ab");
    harness.event(Event::Ime(ImeEvent::DeleteSurrounding { before_chars: 1, after_chars: 0 }));
    harness.run();
    assert_text(&harness, "a");
    // What is still being composed when the box loses the keyboard stays.
    harness.event(preedit("กา"));
    harness.run();
    harness.get_by_label("next").focus();
    harness.run();
    assert_text(&harness, "aกา");
}

#[test]
fn assistive_technology_can_write() {
    let mut harness = reply("old", true);
    let ask = |harness: &mut Harness<'_, Screen>, action, text: &str| {
        let (target_node, target_tree) = harness.get_by_label("Your reply").accesskit_node().locate();
        let data = Some(ActionData::Value(text.into()));
        harness.event(Event::AccessKitActionRequest(ActionRequest { action, target_node, target_tree, data }));
        harness.run();
    };
    ask(&mut harness, Action::SetValue, "سلام ");
    assert_text(&harness, "سلام ");
    ask(&mut harness, Action::ReplaceSelectedText, "Sara");
    assert_text(&harness, "سلام Sara");
    assert_eq!(harness.state().changed, 2);
    harness.state_mut().enabled = false;
    harness.run();
    ask(&mut harness, Action::SetValue, "x");
    typed(&mut harness, "y");
    assert_text(&harness, "سلام Sara");
    assert!(harness.get_by_label("Your reply").accesskit_node().is_disabled());
}

#[test]
fn a_screen_reader_can_follow_and_move_the_caret() {
    let mut harness = reply("سلام abc\nขอบคุณ", true);
    let node = harness.get_by_label("Your reply");
    let runs: Vec<_> = node.accesskit_node().children().filter(|child| child.role() == Role::TextRun).collect();
    let values: Vec<_> = runs.iter().map(|run| run.data().value().unwrap_or_default().to_owned()).collect();
    assert_eq!(values, ["سلام abc\n", "ขอบคุณ"]);
    assert_eq!(runs[0].data().character_lengths(), [2, 2, 2, 2, 1, 1, 1, 1, 1]);
    // Measured from the right: the Latin letters stand in the order of the eye.
    let at = runs[0].data().character_positions().unwrap().to_vec();
    assert!(at[0] < at[1] && at[3] < at[7] && at[7] < at[6] && at[6] < at[5], "{at:?}");
    let accessible = node.accesskit_node();
    let range = accessible.text_selection().unwrap();
    assert!(range.is_degenerate() && range.start().is_document_end());
    let (anchor, focus) = (runs[0].locate().0, runs[1].locate().0);
    let selection = egui::accesskit::TextSelection {
        anchor: egui::accesskit::TextPosition { node: anchor, character_index: 5 },
        focus: egui::accesskit::TextPosition { node: focus, character_index: 1 },
    };
    let (target_node, target_tree) = node.accesskit_node().locate();
    let data = Some(ActionData::SetTextSelection(selection));
    let action = Action::SetTextSelection;
    harness.event(Event::AccessKitActionRequest(ActionRequest { action, target_node, target_tree, data }));
    harness.run();
    let reply = &harness.state().reply;
    assert_eq!(&reply.text()[reply.selection()], "abc\nข");
}

#[test]
fn tab_leaves_the_box_and_arrows_do_not() {
    let mut harness = reply("abc", false);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert!(harness.get_by_label("Your reply").is_focused());
    press(&mut harness, Modifiers::NONE, Key::Tab);
    assert!(harness.get_by_label("next").is_focused());
    typed(&mut harness, "x");
    assert_text(&harness, "abc");
    press(&mut harness, Modifiers::SHIFT, Key::Tab);
    assert!(harness.get_by_label("Your reply").is_focused());
}

#[test]
fn it_grows_to_its_rows_and_the_caret_blinks_at_leisure() {
    let mut harness = reply("", false);
    let height = |harness: &Harness<'_, Screen>| harness.get_by_label("Your reply").rect().height();
    let one = height(&harness);
    harness.state_mut().reply.set_text("1\n2\n3");
    harness.run();
    let three = height(&harness);
    harness.state_mut().reply.set_text("1\n2\n3\n4\n5\n6");
    harness.run();
    let row = (three - one) / 2.0;
    assert!(row > 20.0 && (height(&harness) - one - 3.0 * row).abs() < 0.5);

    harness.ctx.all_styles_mut(|style| style.visuals.text_cursor.blink = true);
    harness.run_steps(3);
    let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay.as_secs_f32() > 0.3 && delay.as_secs_f32() < 0.6, "{delay:?}");
}

#[test]
fn a_reply_box_may_live_in_shared_state() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<ReplyBox>();
}
