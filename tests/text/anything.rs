//! Any string at any width: laid out, measured, painted, selected, copied, and nothing panics.

use egui::{Color32, pos2};
use egui_kittest::Harness;
use proptest::prelude::*;
use sabr::ui::text::{self, Extras, LineOrder, Mark, Span};

use super::INK;

/// Characters that make trouble, beside any others.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => any::<char>().prop_map(String::from),
        3 => prop::sample::select(vec![
            "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{200E}", "\u{200F}",
            "\u{61C}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FE0F}", "\u{AD}", "\n", "\r\n", "\t", "\u{B}", "\u{2028}", "\u{2029}",
            "\u{0}", "\u{7F}", "\u{85}", "\u{301}", "\u{64B}", "\u{E49}", "\u{E33}", "\u{20E3}", "\u{1F3FD}", "\u{E000}", "\u{10FFFF}", "\u{FFFE}",
        ]).prop_map(String::from),
        3 => prop::sample::select(vec![
            "سلام", "می‌رود", "ﷺ", "لا", "۲۰٪", "+98 21 5555 1234", "#A-1042", "ขอบคุณ", "กี้", "เ", "ๆ", "ฯ", "word", " ", "   ", "👩\u{200D}💻", "🇮🇷",
            "(", ")", "«", "»", "%", "-", "https://sabr.example/?q=1", "ffi",
        ]).prop_map(String::from),
        1 => ("[a-zا-یก-ฮ]", 1..300_usize).prop_map(|(letter, times)| letter.repeat(times)),
    ]
}

fn anything() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..24).prop_map(|pieces| pieces.concat())
}

fn width() -> impl Strategy<Value = f32> {
    prop_oneof![Just(0.0), Just(f32::INFINITY), 0.0..600.0_f32]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn is_drawn_selected_and_copied_as_given(
        words in anything(), width in width(), rtl: bool, from in 0..200_usize, long in 0..200_usize, lines in prop::option::of(0..4_usize),
        x in -50.0..700.0_f32, y in -50.0..300.0_f32,
    ) {
        let marks = [Mark { range: from..from + long, fill: Color32::YELLOW, underline: Some(Color32::RED) }];
        let spans = [Span::bold(from / 2..from), Span::link(long..from + long, Color32::BLUE), Span::colored(from..long, Color32::RED)];
        let mut harness = Harness::builder().with_size([400.0, 200.0]).build_ui(|ui| {
            text::set_direction(ui.ctx(), rtl);
            let extras = Extras { marks: &marks, spans: &spans, max_lines: lines };
            let block = text::block_with(ui.ctx(), &words, &INK, width, &extras);
            assert!(block.size().x.is_finite() && block.size().y.is_finite());
            if let Some(lines) = lines {
                assert!(block.line_count() <= lines.max(1));
            }
            block.paint(ui.painter(), pos2(3.0, 3.0));
            let byte = block.byte_at(pos2(x, y));
            assert!(byte <= words.len() && words.is_char_boundary(byte), "{byte} of {words:?}");
            for rect in block.rects_of(from..from + long) {
                assert!(rect.is_finite());
            }
            text::selectable(ui, &words, &INK, &marks);
            text::elided(ui, &words, &INK, 2);
            text::rich(ui, &words, &INK, &spans);
        });
        harness.run_steps(2);
        drop(harness);
        // Everything but isolation marks, in the order it was given, is what a selection of all of it copies.
        prop_assert_eq!(text::without_isolates(&words), words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""));
        LineOrder::default().of(&words, rtl);
        for at in text::line_breaks(&words) {
            prop_assert!(words.is_char_boundary(at));
        }
    }

    #[test]
    fn a_drag_over_everything_copies_everything(words in "[a-z سلام‌ขอบคุณ۲۰%\u{2068}\u{2069}-]{1,40}", rtl: bool) {
        let shown = words.clone();
        let mut harness = Harness::builder().with_size([900.0, 200.0]).with_step_dt(1.0 / 60.0).build_ui(move |ui| {
            text::set_direction(ui.ctx(), rtl);
            text::selectable(ui, &shown, &INK, &[]);
        });
        harness.run_steps(2);
        harness.event(egui::Event::PointerMoved(pos2(450.0, 12.0)));
        for pressed in [true, false, true, false, true, false] {
            let pos = egui_kittest::kittest::Queryable::get_by_role(&harness, egui::accesskit::Role::Label).rect().center();
            let modifiers = egui::Modifiers::NONE;
            harness.event(egui::Event::PointerMoved(pos));
            harness.event(egui::Event::PointerButton { pos, button: egui::PointerButton::Primary, pressed, modifiers });
            harness.step();
        }
        prop_assert_eq!(text::selected_text(&harness.ctx), text::without_isolates(&words));
    }
}

#[test]
fn very_long_texts_take_bounded_time() {
    let began = std::time::Instant::now();
    for text in ["ا".repeat(4_000), "ก".repeat(4_000), "\u{301}".repeat(2_000), "#A-1 سلام ".repeat(400), "\u{2068}".repeat(2_000)]
    {
        let mut harness = Harness::new_ui(|ui| {
            text::selectable(ui, &text, &INK, &[]);
            text::elided(ui, &text, &INK, 1);
        });
        harness.run_steps(1);
    }
    assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
}
