//! Laid-out text: order, lines, marks and labels.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Color32, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sabr::ui::text::{self, Block, Mark, Style};

use super::INK;

/// Lays text out in a screen of its own.
pub fn laid_out(text: &str, style: &Style, max_width: f32, rtl: bool) -> Arc<Block> {
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
        text::selectable(ui, "ترک «\u{2068}Sara\u{2069}»", &INK, &[]);
    });
    harness.run();
    let label = harness.get_by_label("سفارش #A-1042 شما");
    assert_eq!(label.accesskit_node().role(), Role::Label);
    assert_eq!(harness.get_by_label("ترک «Sara»").accesskit_node().role(), Role::Label);
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
        text::selectable(ui, "words to be selected", &INK, &[]);
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

/// Dots and meshes of one label.
fn dots_and_meshes(text: &str) -> (usize, usize) {
    let mut harness = Harness::new_ui(|ui| drop(text::label(ui, text, &INK)));
    harness.run();
    let shapes = &harness.output().shapes;
    let dots = shapes.iter().filter(|clipped| matches!(clipped.shape, egui::Shape::Circle(_))).count();
    (dots, shapes.iter().filter(|clipped| matches!(clipped.shape, egui::Shape::Mesh(_))).count())
}

#[test]
fn a_character_without_a_font_is_a_dot_and_no_box() {
    assert_eq!(dots_and_meshes("\u{4E2D}\u{FE0F}"), (1, 0));
}

#[test]
fn emoji_are_drawn_and_their_sequences_make_no_dots() {
    for text in
        ["😀", "😀\u{FE0F}", "🙏🏽", "👩\u{200D}💻", "❤\u{FE0F}", "👍🏿", "☎\u{FE0F}", "1\u{FE0F}\u{20E3}", "👨\u{200D}👩\u{200D}👧"]
    {
        assert_eq!(dots_and_meshes(text), (0, 1), "{text}");
        let block = laid_out(text, &INK, f32::INFINITY, false);
        assert_eq!(block.visual_order().concat().len(), 1, "{text} is one step for a caret");
    }
    // A flag is the picture of one, or one dot, never two boxes.
    let (dots, _) = dots_and_meshes("🇮🇷");
    assert!(dots <= 1, "{dots}");
}
