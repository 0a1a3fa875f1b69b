//! Bold words, colours, links and ellipses inside a paragraph.

use egui::accesskit::Role;
use egui::{Color32, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use sabr::ui::text::{self, Extras, Span};

use super::INK;

fn span_of(text: &str, part: &str) -> std::ops::Range<usize> {
    let start = text.find(part).unwrap();
    start..start + part.len()
}

/// Lays out with extras, in a screen of its own.
fn with(text: &str, width: f32, rtl: bool, extras: &Extras<'_>) -> std::sync::Arc<text::Block> {
    let mut block = None;
    let mut harness = Harness::new_ui(|ui| {
        text::set_direction(ui.ctx(), rtl);
        block = Some(text::block_with(ui.ctx(), text, &INK, width, extras));
    });
    harness.run();
    drop(harness);
    block.unwrap()
}

#[test]
fn colours_change_nothing_in_the_layout_and_bold_letters_keep_joining() {
    let text = "سلامت باشید";
    let plain = with(text, f32::INFINITY, true, &Extras::default()).size();
    let part = span_of(text, "لام");
    let colored = [Span::colored(part.clone(), Color32::RED)];
    assert_eq!(with(text, f32::INFINITY, true, &Extras { spans: &colored, ..Extras::default() }).size(), plain);
    // Letters that stopped joining at the edges of the bold part would take their wide final forms.
    let bold = [Span::bold(part)];
    let mixed = with(text, f32::INFINITY, true, &Extras { spans: &bold, ..Extras::default() }).size();
    let all = [Span::bold(0..text.len())];
    let whole = with(text, f32::INFINITY, true, &Extras { spans: &all, ..Extras::default() }).size();
    assert!(plain.x <= mixed.x && mixed.x <= whole.x, "{plain} {mixed} {whole}");
    let apart = with("س\u{200C}لام\u{200C}ت باشید", f32::INFINITY, true, &Extras::default()).size();
    assert!(apart.x > mixed.x + 2.0, "{apart} {mixed}");
}

#[test]
fn spans_wrap_with_their_paragraph_and_may_be_nonsense() {
    let text = "the words of a paragraph that wraps";
    let spans = [
        Span::bold(4..9),
        Span::colored(30..900, Color32::RED),
        Span::bold(std::ops::Range { start: 9, end: 4 }),
        Span::link(3..3, Color32::BLUE),
    ];
    let block = with(text, 90.0, false, &Extras { spans: &spans, ..Extras::default() });
    assert!(block.line_count() > 2);
    let cut = "é".len();
    let halves = [Span::bold(1..cut + 1)];
    assert!(with("éé", 90.0, false, &Extras { spans: &halves, ..Extras::default() }).size().x > 0.0);
}

#[test]
fn links_answer_to_pointer_keyboard_and_assistive_technology() {
    let text = "برای بازگشت کالا قوانین فروشگاه و راهنمای ارسال را بخوانید";
    let spans = [
        Span::bold(span_of(text, "کالا")),
        Span::link(span_of(text, "قوانین فروشگاه"), Color32::BLUE),
        Span::link(span_of(text, "راهنمای ارسال"), Color32::BLUE),
    ];
    let mut harness = Harness::builder().with_size([150.0, 300.0]).build_ui_state(
        move |ui, followed: &mut Vec<usize>| {
            text::set_direction(ui.ctx(), true);
            followed.extend(text::rich(ui, text, &INK, &spans).followed);
        },
        Vec::new(),
    );
    harness.run();
    assert_eq!(harness.get_by_label("قوانین فروشگاه").accesskit_node().role(), Role::Link);
    harness.get_by_label("قوانین فروشگاه").click();
    harness.run();
    harness.get_by_label("راهنمای ارسال").click_accesskit();
    harness.run();
    harness.get_by_label("راهنمای ارسال").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(*harness.state(), [1, 2, 2]);
    // One stop for each link, in the order of the text, however many rows it takes.
    for (presses, label) in [(1, "قوانین فروشگاه"), (1, "راهنمای ارسال")] {
        if label.starts_with('ق') {
            let focused = harness.ctx.memory(|memory| memory.focused()).unwrap();
            harness.ctx.memory_mut(|memory| memory.surrender_focus(focused));
        }
        for _ in 0..presses {
            harness.key_press(Key::Tab);
            harness.run();
        }
        assert!(harness.get_by_label(label).accesskit_node().is_focused(), "{label}");
    }
}

#[test]
fn the_ellipsis_stands_at_the_end_of_the_reading_order() {
    for (text, rtl) in [
        ("Your order from the shop in the market arrived yesterday", false),
        ("سفارش شما از فروشگاه بازار دیروز با پیک رسید", true),
        ("سفارش شما با Express Post Office Delivery Service رسید", true),
        ("คำสั่งซื้อของคุณจากร้านในตลาดถึงแล้วเมื่อวานนี้", false),
    ] {
        for lines in [1, 2] {
            let extras = Extras { max_lines: Some(lines), ..Extras::default() };
            let block = with(text, 130.0, rtl, &extras);
            assert!(block.is_elided() && block.line_count() == lines, "{text}");
            assert!(block.size().x <= 130.0);
            let order = block.visual_order();
            let last = order.last().unwrap();
            let ellipsis = if rtl { last.first() } else { last.last() }.unwrap();
            assert!(ellipsis.range.is_empty(), "{ellipsis:?}");
            let shown = last.iter().map(|glimpse| glimpse.range.end).max().unwrap();
            assert!(shown < text.len() && shown > text.len() / 5 * lines.min(2), "{shown} of {text}");
        }
        let room = with(text, f32::INFINITY, rtl, &Extras { max_lines: Some(1), ..Extras::default() });
        assert!(!room.is_elided());
    }
    let two = with("one\ntwo", f32::INFINITY, false, &Extras { max_lines: Some(1), ..Extras::default() });
    assert!(two.is_elided() && two.line_count() == 1);
}

#[test]
fn assistive_technology_gets_the_whole_of_a_cut_text_and_the_pointer_a_tip() {
    let text = "سفارش شما از فروشگاه بازار دیروز با پیک رسید";
    let mut harness = Harness::builder().with_size([160.0, 200.0]).build_ui(move |ui| {
        text::set_direction(ui.ctx(), true);
        text::elided(ui, text, &INK, 1);
    });
    harness.run();
    assert!(harness.get_by_label(text).rect().height() < 30.0);
    harness.get_by_label(text).hover();
    harness.run_steps(60);
    assert_eq!(harness.get_all_by_label(text).count(), 2);
}
