//! Text on screen and the reply box, tried without a window.
#![cfg(feature = "ui")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::{Action, ActionData, ActionRequest, Role};
use egui::{Color32, Event, ImeEvent, Key, Modifiers, Rect, Stroke, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sabr::ui::reply_box::{ReplyBox, ReplyBoxColors, ReplyBoxOptions};
use sabr::ui::text::{self, Block, ButtonLook, Mark, Style};

const INK: Style = Style::new(16.0, Color32::BLACK);

/// Lays text out in a screen of its own.
fn laid_out(text: &str, style: &Style, max_width: f32, rtl: bool) -> Arc<Block> {
    let mut block = None;
    let mut harness = Harness::new_ui(|ui| {
        text::set_direction(ui.ctx(), rtl);
        block = Some(text::block(ui.ctx(), text, style, max_width, &[]));
    });
    harness.run();
    drop(harness);
    block.unwrap()
}

fn find(text: &str, part: &str) -> Range<usize> {
    let start = text.find(part).unwrap();
    start..start + part.len()
}

/// The only rectangle of `part` in `text`.
fn rect_of(block: &Block, text: &str, part: &str) -> Rect {
    let rects = block.rects_of(find(text, part));
    assert_eq!(rects.len(), 1, "{part:?} stands in one piece: {rects:?}");
    rects[0]
}

/// Left edges of the parts, which are expected to rise.
#[track_caller]
fn assert_left_to_right(block: &Block, text: &str, parts: &[&str]) {
    let lefts: Vec<f32> = parts.iter().map(|part| rect_of(block, text, part).left()).collect();
    assert!(lefts.windows(2).all(|pair| pair[0] < pair[1]), "{parts:?} at {lefts:?}");
}

#[test]
fn a_mixed_persian_sentence_is_ordered_for_the_eye() {
    let text = "سفارش \u{2068}#A-1042\u{2069} شما (۲۵ عدد) با Express Post رسید";
    let block = laid_out(text, &INK, f32::INFINITY, true);
    assert_left_to_right(&block, text, &["رسید", "Express", "Post", "با", "عدد", "۲", "۵", "شما", "#", "A-", "1042", "سفارش"]);
    // Brackets: the one written first stands at the right of what it encloses.
    assert_left_to_right(&block, text, &[")", "عدد", "۲۵", "("]);
}

#[test]
fn arabic_digits_keep_their_order_and_english_keeps_its_own_direction() {
    let arabic = "القيمة ٢٥٠ دولارًا";
    assert_left_to_right(&laid_out(arabic, &INK, f32::INFINITY, true), arabic, &["دولار", "٢", "٥", "٠", "القيمة"]);
    // Without any letter the ambient direction decides.
    assert_left_to_right(&laid_out("1!", &INK, f32::INFINITY, false), "1!", &["1", "!"]);
    assert_left_to_right(&laid_out("1!", &INK, f32::INFINITY, true), "1!", &["!", "1"]);
    let english = "Your order (#7) arrived.";
    let block = laid_out(english, &INK, f32::INFINITY, true);
    assert_left_to_right(&block, english, &["Your", "order", "(", "#", "7", ")", "arrived", "."]);
}

#[test]
fn isolates_are_honoured_and_take_no_room() {
    let width = |text: &str| laid_out(text, &INK, f32::INFINITY, false).size().x;
    assert_eq!(width("order \u{2068}A-1\u{2069} came"), width("order A-1 came"));
    assert_eq!(width("\u{2068}\u{2069}"), width(""));
    // Without them the neutral bracket joins the Arabic around it.
    let bare = "رقم [A وصل";
    assert_left_to_right(&laid_out(bare, &INK, f32::INFINITY, true), bare, &["A", "["]);
    let isolated = "رقم \u{2068}[A\u{2069} وصل";
    assert_left_to_right(&laid_out(isolated, &INK, f32::INFINITY, true), isolated, &["[", "A"]);
    assert_eq!(text::without_isolates(isolated), bare);
}

#[test]
fn order_numbers_keep_their_shape_in_arabic_without_any_isolates() {
    let text = "طلبك #A-1042 وهاتفك 021-555-77 مسجلان";
    let block = laid_out(text, &INK, f32::INFINITY, true);
    assert_left_to_right(&block, text, &["مسجلان", "021-", "555-", "77", "وهاتفك", "#", "A-", "1042", "طلبك"]);
    let starts_with_one = "#A-1042: طلبك";
    assert_left_to_right(
        &laid_out(starts_with_one, &INK, f32::INFINITY, true),
        starts_with_one,
        &["طلبك", ":", "#", "A", "1042"],
    );
}

#[test]
fn wrapped_rows_of_a_mixed_sentence_read_from_the_top() {
    let text = "سلام، بسته را با Express Post Office Delivery Service می‌فرستیم.";
    let block = laid_out(text, &INK, 250.0, true);
    assert_eq!(block.line_count(), 2);
    let (first, second) = (rect_of(&block, text, "Office"), rect_of(&block, text, "Delivery"));
    assert!(first.bottom() <= second.top() + 2.0);
    // The space at which the row broke leaves no gap beside the Persian word, and both rows begin at the right.
    let (word, latin) = (rect_of(&block, text, "با"), rect_of(&block, text, "Express Post Office"));
    let space = rect_of(&block, text, "را ").width() - rect_of(&block, text, "را").width();
    assert!((word.left() - latin.right() - space).abs() < 2.5, "{word:?} {latin:?} {space}");
    for start in ["سلام", "Delivery Service"] {
        assert!((rect_of(&block, text, start).right() - block.size().x).abs() <= 1.5);
    }
}

#[test]
fn thai_breaks_between_words_and_stacks_its_marks() {
    let words = ["ขอบคุณ", "ที่", "รอ", "นะ", "คะ", "คำ", "สั่ง", "ซื้อ", "ของ", "คุณ", "ถึง", "แล้ว"];
    let text = words.concat();
    let mut ends = vec![0];
    for word in words {
        ends.push(ends[ends.len() - 1] + word.len());
    }
    for width in [60.0, 75.0, 90.0, 120.0] {
        let lines = laid_out(&text, &INK, width, false).line_ranges();
        assert!(lines.len() > 2, "{lines:?}");
        for line in lines {
            assert!(ends.contains(&line.end), "broken inside a word: {:?}", &text[line]);
        }
    }
    let width = |text: &str| laid_out(text, &INK, f32::INFINITY, false).size().x;
    assert_eq!(width("ก่"), width("ก"));
    assert_eq!(width("กี้"), width("ก"));
}

#[test]
fn digits_are_as_wide_in_every_language_and_bold_is_wider() {
    let width = |text: &str, style: &Style| {
        let block = laid_out(text, style, f32::INFINITY, false);
        rect_of(&block, text, "1042").width()
    };
    for text in ["سفارش 1042", "طلب 1042", "คำสั่ง 1042"] {
        assert!((width(text, &INK) - width("order 1042", &INK)).abs() <= 1.0, "{text}");
    }
    let whole = |style: &Style| laid_out("the order arrived", style, f32::INFINITY, false).size().x;
    assert!(whole(&INK.bold()) > whole(&INK));
}

#[test]
fn marks_cover_their_words_across_directions_and_rows() {
    let text = "سلام، بسته را با Express Post Office Delivery Service می‌فرستیم.";
    let block = laid_out(text, &INK, 250.0, true);
    let across = find(text, "با").start..find(text, "Delivery").end;
    let rects = block.rects_of(across);
    let covered = |part: &str| {
        let part = rect_of(&block, text, part).shrink(1.0);
        rects.iter().any(|rect| rect.contains_rect(part))
    };
    for part in ["با", "Express", "Post", "Office", "Delivery"] {
        assert!(covered(part), "{part}: {rects:?}");
    }
    for part in ["بسته", "Service"] {
        let part = rect_of(&block, text, part).shrink(1.0);
        assert!(!rects.iter().any(|rect| rect.intersects(part)), "{rects:?}");
    }
    assert!(block.rects_of(5..5).is_empty());
    assert!(block.rects_of(900..1000).is_empty());
}

#[test]
fn lines_stand_at_the_ambient_start() {
    let text = "long first line of text\nshort";
    let right = |rtl, style| rect_of(&laid_out(text, &style, f32::INFINITY, rtl), text, "short").right();
    let size = laid_out(text, &INK, f32::INFINITY, false).size();
    assert!(right(false, INK) < size.x / 2.0);
    assert!((right(true, INK) - size.x).abs() <= 1.0);
    assert!((right(false, INK.end()) - size.x).abs() <= 1.0);
    let middle = laid_out(text, &INK.center(), f32::INFINITY, false);
    assert!((rect_of(&middle, text, "short").center().x - size.x / 2.0).abs() <= 1.0);
    assert!((size.y - 2.0 * (16.0_f32 * 1.6).round()).abs() < 0.01);
}

#[test]
fn labels_keep_to_the_right_in_persian_and_to_their_words_in_a_row() {
    let mut rects = (Rect::NOTHING, Rect::NOTHING);
    let mut harness = Harness::builder().with_size([400.0, 200.0]).build_ui(|ui| {
        text::set_direction(ui.ctx(), true);
        rects.0 = text::label(ui, "سلام", &INK).rect;
        ui.horizontal(|ui| rects.1 = text::label(ui, "سلام", &INK).rect);
    });
    harness.run();
    drop(harness);
    assert!(rects.0.width() > 350.0 && rects.1.width() < 60.0, "{rects:?}");
}

#[test]
fn assistive_technology_reads_in_reading_order_without_isolates() {
    let mut harness = Harness::new_ui(|ui| {
        text::set_direction(ui.ctx(), true);
        text::label(ui, "سفارش \u{2068}#A-1042\u{2069} شما", &INK);
        let (fill, text) = (Color32::WHITE, "ترک «\u{2068}Sara\u{2069}»");
        text::button(ui, text, &look(fill), true);
    });
    harness.run();
    let label = harness.get_by_label("سفارش #A-1042 شما");
    assert_eq!(label.accesskit_node().role(), Role::Label);
    assert_eq!(harness.get_by_label("ترک «Sara»").accesskit_node().role(), Role::Button);
}

#[test]
fn an_unchanged_frame_lays_nothing_out_and_unused_blocks_go() {
    let mut harness = Harness::new_ui_state(
        |ui, shown: &mut Vec<&str>| {
            for text in shown.iter() {
                text::marked(ui, text, &INK, &[Mark { range: 0..2, fill: Color32::YELLOW, underline: None }]);
            }
        },
        vec!["one", "two", "سه"],
    );
    harness.run_steps(3);
    let before = text::stats(&harness.ctx);
    assert_eq!((before.layouts, before.blocks), (3, 3));
    assert!(before.glyphs >= 6);
    harness.run_steps(3);
    assert_eq!(text::stats(&harness.ctx), before);
    harness.state_mut().truncate(1);
    harness.run_steps(200);
    let after = text::stats(&harness.ctx);
    assert_eq!((after.layouts, after.blocks), (3, 1));
}

#[test]
fn a_still_screen_asks_for_no_repaint() {
    let mut harness = Harness::new_ui(|ui| {
        text::label(ui, "still سلام", &INK);
        text::button(ui, "button", &look(Color32::WHITE), true);
    });
    harness.run();
    let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert_eq!(delay, std::time::Duration::MAX);
}

#[test]
fn glyphs_stand_on_whole_pixels_at_any_scale() {
    for scale in [1.0, 1.25, 1.5, 2.0] {
        let mut harness = Harness::builder().with_pixels_per_point(scale).build_ui(|ui| {
            ui.add_space(3.3);
            text::label(ui, "Sharp تیز คม", &INK.center());
        });
        harness.run();
        let mut corners = 0;
        for clipped in &harness.output().shapes {
            if let egui::Shape::Mesh(mesh) = &clipped.shape {
                for vertex in &mesh.vertices {
                    let (x, y) = (vertex.pos.x * scale, vertex.pos.y * scale);
                    assert!((x - x.round()).abs() < 0.01 && (y - y.round()).abs() < 0.01, "{x} {y} at {scale}");
                    corners += 1;
                }
            }
        }
        assert!(corners >= 40, "{corners}");
    }
}

#[test]
fn a_character_without_a_font_is_a_dot_and_no_box() {
    let mut harness = Harness::new_ui(|ui| drop(text::label(ui, "\u{1F600}\u{FE0F}", &INK)));
    harness.run();
    let shapes = &harness.output().shapes;
    assert!(shapes.iter().any(|clipped| matches!(clipped.shape, egui::Shape::Circle(_))));
    assert!(!shapes.iter().any(|clipped| matches!(clipped.shape, egui::Shape::Mesh(_))));
}

fn look(fill: Color32) -> ButtonLook {
    ButtonLook {
        fill,
        hover: Color32::LIGHT_GRAY,
        active: Color32::GRAY,
        stroke: Stroke::new(1.0, Color32::BLACK),
        text: INK.center(),
        padding: vec2(10.0, 4.0),
        rounding: 4.0,
        min_size: vec2(0.0, 0.0),
    }
}

#[test]
fn buttons_answer_to_pointer_keyboard_and_assistive_technology() {
    let mut harness = Harness::builder().with_size([200.0, 200.0]).build_ui_state(
        |ui, clicks: &mut [u32; 2]| {
            clicks[0] += u32::from(
                text::button(ui, "یک دکمه با نوشته‌ای بلند که باید در چند خط شکسته شود", &look(Color32::WHITE), true).clicked(),
            );
            let tiny = ButtonLook { text: INK.size(6.0), padding: vec2(0.0, 0.0), ..look(Color32::WHITE) };
            clicks[1] += u32::from(text::button(ui, "off", &tiny, false).clicked());
        },
        [0, 0],
    );
    harness.run();
    let rect = harness.get_by_role_and_label(Role::Button, "یک دکمه با نوشته‌ای بلند که باید در چند خط شکسته شود").rect();
    assert!(rect.width() <= 200.0 && rect.height() > 50.0, "{rect:?}");
    let smallest = harness.get_by_label("off").rect().size().min_elem();
    assert!(smallest >= 24.0, "{smallest}");
    harness.get_by_label_contains("یک").click();
    harness.run();
    assert_eq!(*harness.state(), [1, 0]);
    harness.get_by_label_contains("یک").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    harness.get_by_label_contains("یک").click_accesskit();
    harness.run();
    assert_eq!(*harness.state(), [4, 0]);
    assert!(harness.get_by_label("off").accesskit_node().is_disabled());
    harness.get_by_label("off").click();
    harness.get_by_label("off").click_accesskit();
    harness.run();
    assert_eq!(*harness.state(), [4, 0]);
}

struct Screen {
    reply: ReplyBox,
    rtl: bool,
    enabled: bool,
    max_chars: Option<usize>,
    submitted: u32,
    changed: u32,
}

/// A screen with a reply box that has the keyboard and holds `text`.
fn reply(text: &str, rtl: bool) -> Harness<'static, Screen> {
    let mut reply = ReplyBox::default();
    reply.set_text(text);
    let screen = Screen { reply, rtl, enabled: true, max_chars: None, submitted: 0, changed: 0 };
    let mut harness = Harness::builder().with_size([300.0, 300.0]).with_step_dt(0.02).build_ui_state(
        |ui, screen: &mut Screen| {
            let options = ReplyBoxOptions {
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
                max_rows: 4,
                max_chars: screen.max_chars,
            };
            let output = screen.reply.show(ui, &options);
            assert_eq!(output.changed, output.response.changed());
            assert!(!output.response.clicked() || ui.input(|input| input.pointer.any_click()), "a key is no click");
            screen.submitted += u32::from(output.submitted);
            screen.changed += u32::from(output.changed);
            let _ = ui.button("next");
        },
        screen,
    );
    harness.get_by_label("Your reply").focus();
    harness.run();
    harness
}

fn typed(harness: &mut Harness<'_, Screen>, text: &str) {
    for c in text.chars() {
        harness.get_by_label("Your reply").type_text(&c.to_string());
        harness.run();
    }
}

fn press(harness: &mut Harness<'_, Screen>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

#[track_caller]
fn assert_text(harness: &Harness<'_, Screen>, expected: &str) {
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
    let copied = |harness: &Harness<'_, Screen>| {
        let commands = harness.output().platform_output.commands.clone();
        commands.into_iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text),
            _ => None,
        })
    };
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
