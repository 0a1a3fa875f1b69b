//! Nothing is cut off, overlapping or too small to hit, on any screen: judged by every block of text as it was painted.

use crate::*;
use egui::{Rect, vec2};
use egui_kittest::kittest::NodeT;
use sabr::ui::text::{Painted, keep_painted, painted};

/// Roles that answer to a press.
const PRESSED: [Role; 5] = [Role::Button, Role::RadioButton, Role::CheckBox, Role::TextInput, Role::MultilineTextInput];

const WINDOWS: [[f32; 2]; 6] =
    [[480.0, 640.0], [900.0, 600.0], [1280.0, 800.0], [1920.0, 1080.0], [480.0, 480.0], [600.0, 400.0]];

type Act = fn(&mut Harness<'_, Owner>, &str);

/// A screen in a state worth looking at.
struct Scene {
    name: &'static str,
    moves: usize,
    screen: Screen,
    act: Act,
}

/// Presses what is there; some buttons exist only where there is little room.
fn try_press(harness: &mut Harness<'_, Owner>, language: &str, msg: Msg) {
    if let Some(node) = harness.query_by_role_and_label(Role::Button, &word(language, msg)) {
        node.click_accesskit();
        harness.run();
    }
}

fn scenes() -> Vec<Scene> {
    let scene = |name, moves, screen, act: Act| Scene { name, moves, screen, act };
    let brief = || Screen::Brief("late-parcel".into());
    vec![
        scene("library", 0, Screen::Library, |_, _| {}),
        scene("empty library", 0, Screen::Library, |h, _| {
            h.state_mut().library.scenarios.clear();
            h.run();
        }),
        scene("settings", 0, Screen::Library, |h, l| try_press(h, l, Msg::BarSettings)),
        scene("languages", 0, brief(), |h, l| try_press(h, l, Msg::BarLanguage)),
        scene("brief", 0, brief(), |_, _| {}),
        scene("missing brief", 0, Screen::Brief("nothing".into()), |_, _| {}),
        scene("talk", 5, Screen::Conversation, |_, _| {}),
        scene("offered", 2, Screen::Conversation, |h, l| try_press(h, l, Msg::ReplyOffered)),
        scene("rules", 3, Screen::Conversation, |h, l| {
            try_press(h, l, Msg::PanelShow);
            try_press(h, l, Msg::PanelPolicy);
        }),
        scene("escalation", 3, Screen::Conversation, |h, l| {
            try_press(h, l, Msg::PanelShow);
            try_press(h, l, Msg::PanelDesk);
            try_press(h, l, Msg::DeskEscalate);
            try_press(h, l, Msg::DeskEnd);
        }),
        scene("ended", 40, Screen::Conversation, |_, _| {}),
        scene("debrief", 40, Screen::Debrief, |h, l| try_press(h, l, Msg::MoodTableShow)),
        scene("nothing", 0, Screen::Debrief, |_, _| {}),
        scene("note and choices", 0, Screen::Brief(desk_fixture::ID.into()), |_, _| {}),
        scene("nudge and hint", 2, Screen::Conversation, |h, l| {
            h.state_mut().practice.as_mut().unwrap().step(Move::Offer("full-refund".into()), 60).unwrap();
            h.run();
            try_press(h, l, Msg::HintAsk);
        }),
        scene("pause", 2, Screen::Conversation, |h, l| try_press(h, l, Msg::PauseAsk)),
        scene("stopped", 3, Screen::Debrief, |_, _| {}),
        scene("procedure", 0, Screen::Debrief, |h, l| {
            let procedure = terms::procedure(l);
            h.state_mut().practice = procedure.practice;
            h.run();
        }),
    ]
}

fn shown(scene: &Scene, language: &str, percent: u32, size: [f32; 2]) -> Harness<'static, Owner> {
    let fixture = scene.screen == Screen::Brief(desk_fixture::ID.into());
    let mut owner = if fixture { terms::desk(language) } else { Owner::new(language) };
    owner.settings.text_percent = percent;
    owner.settings.reduced_motion = true;
    if scene.screen == Screen::Library {
        owner.notices = vec![Notice::NotSaved("disk full".into()), Notice::ContentMistakes(2)];
        let view = |id: &str, locale: &str| UnfinishedView {
            id: id.into(),
            scenario: "refund-demand".into(),
            locale: locale.into(),
            moves: 3,
            started: "20 Nov, 14:05".into(),
        };
        owner.unfinished = vec![view("a", language), view("b", "th")];
    }
    if scene.moves > 0 {
        owner.play(scene.moves);
    }
    owner.screen = scene.screen.clone();
    let mut harness = screen(owner, size);
    (scene.act)(&mut harness, language);
    keep_painted(&harness.ctx);
    harness.run_steps(3);
    harness
}

/// Everything wrong with what is painted now.
fn faults(harness: &Harness<'_, Owner>, size: [f32; 2], tall: bool) -> Vec<String> {
    let window = Rect::from_min_size(egui::Pos2::ZERO, size.into());
    let all: Vec<Painted> = painted(&harness.ctx).into_iter().filter(|b| !b.text.trim().is_empty()).collect();
    assert!(!all.is_empty());
    let bars = rects(harness, &[Role::ScrollBar]);
    let mut wrong = Vec::new();
    let mut seen: Vec<(usize, Rect)> = Vec::new();
    for (index, block) in all.iter().enumerate() {
        let clip = block.clip.intersect(window);
        let visible = block.rect.intersect(clip);
        let in_scroll = bars.iter().any(|bar| {
            // A box with a button beside it may lie that far from the bar of the page it lies on.
            bar.x_range().intersects(clip.expand(260.0).x_range()) && bar.top() < clip.bottom() && bar.bottom() > clip.top()
        });
        if visible.height() < 1.0 {
            if !in_scroll {
                wrong.push(format!("{:?} at {} is out of view and nothing scrolls to it", block.text, block.rect));
            }
            continue;
        }
        if block.rect.left() < clip.left() - 0.5 || block.rect.right() > clip.right() + 0.5 {
            wrong.push(format!("{:?} at {} is cut at the side by {clip}", block.text, block.rect));
        }
        let cut = block.rect.top() < clip.top() - 1.0 || block.rect.bottom() > clip.bottom() + 1.0;
        if cut && (tall || !in_scroll) {
            wrong.push(format!("{:?} at {} is cut above or below by {clip}", block.text, block.rect));
        }
        seen.push((index, visible.shrink2(vec2(1.0, 3.0))));
    }
    for (at, (index, rect)) in seen.iter().enumerate() {
        for (other, beside) in &seen[at + 1..] {
            if all[*index].layer == all[*other].layer && rect.is_positive() && beside.is_positive() && rect.intersects(*beside) {
                wrong.push(format!("{:?} at {rect} overlaps {:?} at {beside}", all[*index].text, all[*other].text));
            }
        }
    }
    let nodes = harness.root().children_recursive().filter(|n| PRESSED.contains(&n.accesskit_node().role()));
    for node in nodes {
        let (button, label) = (node.rect(), node.accesskit_node().label().unwrap_or_default());
        if button.width() < 23.9 || button.height() < 23.9 {
            wrong.push(format!("{label:?}, a target at {button}, is too small"));
        }
        // Where nothing scrolls or lies above, whatever stands on a button is its text.
        let sure = tall && all.iter().all(|b| b.layer == all[0].layer);
        let inside = |b: &&Painted| button.contains(b.rect.center()) && (sure || strip_isolation(&b.text) == label);
        for block in all.iter().filter(inside) {
            if !button.expand(1.0).contains_rect(block.rect) {
                wrong.push(format!("{:?} at {} leaves its button at {button}", block.text, block.rect));
            }
        }
    }
    wrong
}

fn rects(harness: &Harness<'_, Owner>, roles: &[Role]) -> Vec<Rect> {
    let nodes = harness.root().children_recursive().filter(|n| roles.contains(&n.accesskit_node().role()));
    nodes.map(|n| n.rect()).collect()
}

/// The faults of a scene in every window.
fn faults_of(name: &str, language: &str, percent: u32, shown: &dyn Fn([f32; 2]) -> Harness<'static, Owner>) -> Vec<String> {
    let mut wrong = Vec::new();
    // The last two are for large text; at 100 % they say nothing new.
    for size in WINDOWS.into_iter().take(if percent > 100 { 6 } else { 4 }) {
        let note = |fault: String| format!("{name} {language} {}×{} {percent} %: {fault}", size[0], size[1]);
        wrong.extend(faults(&shown(size), size, false).into_iter().map(note));
    }
    // High enough that nothing needs to scroll: what a scroll area cannot reach would be cut here.
    for width in [480.0, 1280.0] {
        let size = [width, 150_000.0];
        let note = |fault: String| format!("{name} {language} {width} wide, tall {percent} %: {fault}");
        wrong.extend(faults(&shown(size), size, true).into_iter().map(note));
    }
    wrong
}

/// The same for every moment of the desk and of the channels.
fn check_desk(language: &str, percent: u32) {
    let only = std::env::var("SABR_SCENE").unwrap_or_default();
    let mut wrong = Vec::new();
    for scene in crate::desk::scenes().iter().filter(|s| s.name.contains(&only)) {
        wrong.extend(faults_of(scene.name, language, percent, &|size| {
            let mut owner = (scene.owner)(language);
            owner.settings.text_percent = percent;
            owner.settings.reduced_motion = true;
            let mut harness = screen(owner, size);
            (scene.act)(&mut harness, language);
            keep_painted(&harness.ctx);
            harness.run_steps(3);
            harness
        }));
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

fn check(language: &str, percent: u32) {
    let only = std::env::var("SABR_SCENE").unwrap_or_default();
    let mut wrong = Vec::new();
    for scene in scenes().iter().filter(|s| s.name.contains(&only)) {
        wrong.extend(faults_of(scene.name, language, percent, &|size| shown(scene, language, percent, size)));
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

macro_rules! languages {
    ($($check:ident $name:ident: $language:literal $percent:literal),*) => {
        $(#[test]
        fn $name() {
            $check($language, $percent);
        })*
    };
}

languages!(
    check nothing_is_cut_or_overlaps_in_english: "en" 100,
    check nothing_is_cut_or_overlaps_in_english_at_200_percent: "en" 200,
    check nothing_is_cut_or_overlaps_in_persian: "fa" 100,
    check nothing_is_cut_or_overlaps_in_persian_at_200_percent: "fa" 200,
    check nothing_is_cut_or_overlaps_in_arabic: "ar" 100,
    check nothing_is_cut_or_overlaps_in_arabic_at_200_percent: "ar" 200,
    check nothing_is_cut_or_overlaps_in_thai: "th" 100,
    check nothing_is_cut_or_overlaps_in_thai_at_200_percent: "th" 200,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_english: "en" 100,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_english_at_200_percent: "en" 200,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_persian: "fa" 100,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_persian_at_200_percent: "fa" 200,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_arabic: "ar" 100,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_arabic_at_200_percent: "ar" 200,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_thai: "th" 100,
    check_desk nothing_of_the_desk_is_cut_or_overlaps_in_thai_at_200_percent: "th" 200
);
