//! Selecting and copying what is only read.

use egui::{Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use sabr::ui::text;

use super::INK;

const PERSIAN: &str = "سفارش \u{2068}#A-1042\u{2069} شما (۲۵ عدد) با Express Post رسید";

/// Two labels in a column; the state is what stands in the first.
fn screen(words: &'static str, rtl: bool) -> Harness<'static, &'static str> {
    let mut harness = Harness::builder().with_size([600.0, 200.0]).with_step_dt(1.0 / 60.0).build_ui_state(
        move |ui, words: &mut &str| {
            text::set_direction(ui.ctx(), rtl);
            text::selectable(ui, words, &INK, &[]);
            text::selectable(ui, "another label", &INK, &[]);
        },
        words,
    );
    harness.run();
    harness
}

/// Where the middle of `part` stands on the screen, in a label at the top.
fn spot(harness: &Harness<'_, &'static str>, part: &str) -> [Pos2; 3] {
    let words = *harness.state();
    let label = harness.get_by_label(&text::without_isolates(words)).rect();
    let block = text::block(&harness.ctx, words, &INK, label.width(), &[]);
    let start = words.find(part).unwrap();
    let left = if text::is_rtl(&harness.ctx) { label.right() - block.size().x } else { label.left() };
    let rect = block.rects_of(start..start + part.len())[0].translate(egui::vec2(left, label.top()));
    [rect.left_center() + egui::vec2(1.0, 0.0), rect.center(), rect.right_center() - egui::vec2(1.0, 0.0)]
}

fn button(harness: &mut Harness<'_, &'static str>, pos: Pos2, pressed: bool, modifiers: Modifiers) {
    harness.event_modifiers(Event::PointerMoved(pos), modifiers);
    harness.event_modifiers(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers }, modifiers);
    harness.run();
}

fn click(harness: &mut Harness<'_, &'static str>, pos: Pos2, times: usize) {
    for _ in 0..times {
        button(harness, pos, true, Modifiers::NONE);
        button(harness, pos, false, Modifiers::NONE);
    }
}

fn drag(harness: &mut Harness<'_, &'static str>, from: Pos2, to: Pos2) {
    button(harness, from, true, Modifiers::NONE);
    harness.event(Event::PointerMoved(to));
    harness.run();
    button(harness, to, false, Modifiers::NONE);
}

fn copied(harness: &mut Harness<'_, &'static str>) -> Option<String> {
    harness.event(Event::Copy);
    harness.step();
    harness.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn a_drag_copies_in_reading_order_and_without_isolates() {
    let mut harness = screen(PERSIAN, true);
    let (from, to) = (spot(&harness, "سفارش")[2], spot(&harness, "عدد")[0]);
    drag(&mut harness, from, to);
    assert_eq!(text::selected_text(&harness.ctx), "سفارش #A-1042 شما (۲۵ عدد");
    assert_eq!(copied(&mut harness).as_deref(), Some("سفارش #A-1042 شما (۲۵ عدد"));
    // Back to front gives the same order.
    let (from, to) = (spot(&harness, "رسید")[0], spot(&harness, "با")[2]);
    drag(&mut harness, from, to);
    assert_eq!(copied(&mut harness).as_deref(), Some("با Express Post رسید"));
}

#[test]
fn two_clicks_take_a_word_and_three_a_paragraph() {
    for (words, part, word) in
        [("ขอบคุณที่รอนะคะ คุณลูกค้า", "คุณ", "ขอบคุณ"), ("وصل طلبك اليوم", "طلبك", "طلبك"), ("your order came\ntoday", "order", "order")]
    {
        let mut harness = screen(words, words.starts_with('و'));
        let at = spot(&harness, part)[1];
        click(&mut harness, at, 1);
        assert_eq!(text::selected_text(&harness.ctx), "");
        click(&mut harness, at, 1);
        assert_eq!(text::selected_text(&harness.ctx), word);
        click(&mut harness, at, 1);
        assert_eq!(text::selected_text(&harness.ctx), words.lines().next().unwrap());
    }
}

#[test]
fn shift_and_a_click_extend() {
    let mut harness = screen("your order came today", false);
    let (from, to) = (spot(&harness, "order")[0], spot(&harness, "came")[2]);
    click(&mut harness, from, 1);
    button(&mut harness, to, true, Modifiers::SHIFT);
    button(&mut harness, to, false, Modifiers::SHIFT);
    assert_eq!(copied(&mut harness).as_deref(), Some("order came"));
}

#[test]
fn a_press_elsewhere_escape_and_another_text_clear() {
    let take = |harness: &mut Harness<'_, &'static str>| {
        let at = spot(harness, "order")[1];
        button(harness, pos2(590.0, 190.0), true, Modifiers::NONE);
        button(harness, pos2(590.0, 190.0), false, Modifiers::NONE);
        click(harness, at, 2);
        assert_eq!(text::selected_text(&harness.ctx), "order");
    };
    let mut harness = screen("your order came", false);
    take(&mut harness);
    click(&mut harness, pos2(590.0, 190.0), 1);
    assert_eq!(copied(&mut harness), None);
    take(&mut harness);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(copied(&mut harness), None);
    take(&mut harness);
    *harness.state_mut() = "something new";
    harness.run();
    assert_eq!(copied(&mut harness), None);
    // A press in the other label moves the selection there.
    *harness.state_mut() = "your order came";
    harness.run();
    take(&mut harness);
    let below = harness.get_by_label("another label").rect().left_center() + egui::vec2(20.0, 0.0);
    click(&mut harness, below, 2);
    assert_eq!(text::selected_text(&harness.ctx), "another");
}

#[test]
fn all_of_a_text_is_taken_with_the_keyboard_once_a_part_is() {
    let mut harness = screen(PERSIAN, true);
    let at = spot(&harness, "شما")[1];
    click(&mut harness, at, 2);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    assert_eq!(copied(&mut harness), Some(text::without_isolates(PERSIAN)));
}

#[test]
fn the_selection_is_painted_below_its_letters_where_they_stand() {
    let mut harness = screen(PERSIAN, true);
    let (from, to) = (spot(&harness, "با")[2], spot(&harness, "Express")[2]);
    drag(&mut harness, from, to);
    let fill = harness.ctx.global_style().visuals.selection.bg_fill;
    let mut grounds = Vec::new();
    let mut letters = false;
    for clipped in &harness.output().shapes {
        match &clipped.shape {
            egui::Shape::Rect(rect) if rect.fill == fill => {
                assert!(!letters);
                grounds.push(rect.rect);
            }
            egui::Shape::Mesh(_) => letters = true,
            _ => {}
        }
    }
    let express = spot(&harness, "Express")[1];
    assert!(grounds.iter().any(|ground| ground.contains(express)), "{grounds:?}");
    let post = spot(&harness, "Post")[1];
    assert!(!grounds.iter().any(|ground| ground.contains(post)), "{grounds:?}");
}

#[test]
fn a_held_selection_lays_nothing_out_and_asks_for_no_repaint() {
    let mut harness = screen("your order came", false);
    let at = spot(&harness, "order")[1];
    click(&mut harness, at, 2);
    let before = text::stats(&harness.ctx);
    harness.run_steps(3);
    assert_eq!(text::stats(&harness.ctx).layouts, before.layouts);
    assert_eq!(harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay, std::time::Duration::MAX);
    assert_eq!(text::selected_text(&harness.ctx), "order");
}

/// On a slow machine a press and its release come with one frame.
#[test]
fn presses_that_are_over_within_a_frame_count() {
    let mut harness = screen(PERSIAN, true);
    let [_, pos, _] = spot(&harness, "Express");
    harness.event(Event::PointerMoved(pos));
    harness.run();
    for _ in 0..2 {
        for pressed in [true, false] {
            let modifiers = Modifiers::NONE;
            harness.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers });
        }
        harness.step();
    }
    assert_eq!(copied(&mut harness).as_deref(), Some("Express"));
}
