//! What a frame of a long conversation costs on the processor: `cargo bench --no-default-features --features ui --bench frame`.
//!
//! Prints a table; judges nothing, because times belong to the machine. What must hold on every machine (what is laid out and
//! painted in a frame) is in `tests/screens/long_talk.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

#[path = "../tests/support/long.rs"]
mod long;
#[path = "../tests/support/maze.rs"]
mod maze;
#[path = "../tests/support/owner.rs"]
#[allow(dead_code)]
mod owner;

use egui::{Context, Event, Key, Modifiers, RawInput, Rect, ViewportId, pos2, vec2};
use owner::Owner;
use sabr::scenario::{Channel, Looks, Mood};
use sabr::ui::Settings;
use sabr::ui::stage::{Expression, Life, Picture};
use sabr::ui::theme::Theme;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Lines in the conversation.
const LINES: usize = 500;
/// Frames measured for each row.
const FRAMES: usize = 300;
const STEP_SECS: f64 = 1.0 / 60.0;

/// A window without a window.
struct Desk {
    ctx: Context,
    owner: Owner,
    time: f64,
}

impl Desk {
    fn new(lines: usize, accessible: bool) -> Desk {
        let ctx = Context::default();
        if accessible {
            ctx.enable_accesskit();
        }
        let mut desk = Desk { ctx, owner: long::conversation(lines), time: 0.0 };
        for _ in 0..90 {
            desk.frame(Vec::new());
        }
        desk
    }

    /// Runs and tessellates one frame; what it took, and after how long the next is asked for.
    fn frame(&mut self, events: Vec<Event>) -> (Duration, Duration) {
        self.time += STEP_SECS;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0))),
            time: Some(self.time),
            focused: true,
            events,
            ..RawInput::default()
        };
        let begun = Instant::now();
        let output = self.ctx.run_ui(input, |ui| self.owner.frame(ui));
        let delay = output.viewport_output.get(&ViewportId::ROOT).map_or(Duration::MAX, |view| view.repaint_delay);
        black_box(self.ctx.tessellate(output.shapes, output.pixels_per_point));
        (begun.elapsed(), delay)
    }
}

fn unchanged(accessible: bool) -> Vec<Duration> {
    let mut desk = Desk::new(LINES, accessible);
    (0..FRAMES).map(|_| desk.frame(Vec::new()).0).collect()
}

fn first_frame() -> Vec<Duration> {
    let times = (0..10).map(|_| {
        let mut desk = Desk::new(1, false);
        desk.owner = long::conversation(LINES);
        desk.frame(Vec::new()).0
    });
    times.collect()
}

fn message_arrives(accessible: bool) -> Vec<Duration> {
    let mut desk = Desk::new(LINES, accessible);
    let mut times = Vec::new();
    for _ in 0..FRAMES / 3 {
        long::add_line(&mut desk.owner);
        times.push(desk.frame(Vec::new()).0);
        for _ in 0..5 {
            desk.frame(Vec::new());
        }
    }
    times
}

fn key_typed(accessible: bool) -> Vec<Duration> {
    let mut desk = Desk::new(LINES, accessible);
    let words = "سلام، سفارش شما به شماره #A-1042 فردا می‌رسد. ".chars().cycle();
    let mut times = Vec::new();
    for (index, c) in words.take(FRAMES).enumerate() {
        times.push(desk.frame(vec![Event::Text(c.to_string())]).0);
        if index % 180 == 179 {
            for (key, modifiers) in [(Key::A, Modifiers::COMMAND), (Key::Backspace, Modifiers::NONE)] {
                let key = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
                desk.frame(vec![key]);
            }
        }
    }
    times
}

fn scrolled() -> Vec<Duration> {
    let mut desk = Desk::new(LINES, false);
    desk.frame(vec![Event::PointerMoved(pos2(800.0, 300.0))]);
    let mut times = Vec::new();
    for _ in 0..FRAMES {
        let wheel = Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, 60.0),
            phase: egui::TouchPhase::Move,
            modifiers: Modifiers::NONE,
        };
        times.push(desk.frame(vec![wheel]).0);
    }
    times
}

/// Turns of the scenario an author looks at.
const TURNS: usize = 500;

/// The author's view of a long scenario; `events` are those of each frame.
fn author(coverage: bool, before: &[Event], events: impl Fn(usize) -> Vec<Event>) -> Vec<Duration> {
    let mut desk = Desk::new(1, false);
    desk.owner = author_of(coverage);
    for event in before {
        desk.frame(vec![event.clone()]);
    }
    for _ in 0..10 {
        desk.frame(Vec::new());
    }
    (0..FRAMES).map(|index| desk.frame(events(index)).0).collect()
}

fn author_of(coverage: bool) -> Owner {
    static LIBRARY: std::sync::OnceLock<sabr::content::Library> = std::sync::OnceLock::new();
    let library = LIBRARY.get_or_init(|| maze::library(TURNS)).clone();
    let mut owner = Owner::of(library, "fa");
    (owner.authoring, owner.screen) = (true, sabr::ui::Screen::Author(maze::ID.into()));
    let scenario = &owner.library.scenarios[maze::ID];
    let turns = scenario.turns.iter().enumerate().map(|(index, turn)| (turn.id.clone(), index as u32 % 3 * 100));
    owner.coverage = coverage.then(|| sabr::authoring::Coverage { runs: 500, turns: turns.collect(), ..Default::default() });
    owner
}

/// The first frame lays the graph out.
fn author_opens() -> Vec<Duration> {
    let times = (0..10).map(|_| {
        let mut desk = Desk::new(1, false);
        desk.owner = author_of(false);
        desk.frame(Vec::new()).0
    });
    times.collect()
}

/// A letter in the search each frame, which lists and marks other turns; taken back after a while.
fn searched() -> Vec<Duration> {
    let mut desk = Desk::new(1, false);
    desk.owner = author_of(true);
    let field = egui::Id::new("sabr author search");
    desk.frame(vec![over_graph()]);
    desk.ctx.memory_mut(|memory| memory.request_focus(field));
    for _ in 0..10 {
        desk.frame(Vec::new());
    }
    assert!(desk.ctx.memory(|memory| memory.has_focus(field)), "there is a field to search in");
    let mut times = Vec::new();
    for (index, c) in "پرسش بسته".chars().cycle().take(FRAMES).enumerate() {
        times.push(desk.frame(vec![Event::Text(c.to_string())]).0);
        if index % 9 == 8 {
            for (key, modifiers) in [(Key::A, Modifiers::COMMAND), (Key::Backspace, Modifiers::NONE)] {
                let key = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
                times.push(desk.frame(vec![key]).0);
            }
        }
    }
    times
}

fn over_graph() -> Event {
    Event::PointerMoved(pos2(600.0, 400.0))
}

fn wheel(modifiers: Modifiers, down: f32) -> Vec<Event> {
    let (unit, phase) = (egui::MouseWheelUnit::Point, egui::TouchPhase::Move);
    vec![Event::MouseWheel { unit, delta: vec2(0.0, down), phase, modifiers }]
}

/// Everything in view at once, as after “show all”: the graph has the keyboard and hears 0.
fn all_in_view() -> Vec<Event> {
    let pos = pos2(500.0, 600.0);
    let button =
        |pressed| Event::PointerButton { pos, button: egui::PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    let key = Event::Key { key: Key::Num0, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    vec![Event::PointerMoved(pos), button(true), button(false), key]
}

/// Frames asked for in ten seconds of a screen nobody touches, and how many of them at once.
fn idle() -> (usize, usize) {
    let mut desk = Desk::new(LINES, false);
    let until = desk.time + 10.0;
    let (mut frames, mut at_once) = (0, 0);
    while desk.time < until {
        let (_, delay) = desk.frame(Vec::new());
        frames += 1;
        at_once += usize::from(delay < Duration::from_millis(20));
        desk.time += (delay.as_secs_f64() - STEP_SECS).clamp(0.0, 10.0);
    }
    (frames, at_once)
}

/// Shapes and triangles of one large portrait, each time another mood.
fn portrait() -> Vec<Duration> {
    let everybody: Vec<Looks> = ["en", "fa", "ar", "th"].into_iter().flat_map(Looks::at_home).collect();
    let theme = Theme::new(&Settings::default());
    let frame = Rect::from_min_size(pos2(0.0, 0.0), vec2(148.0, 148.0));
    let times = (0..FRAMES).map(|index| {
        let mood = Mood { patience: 50, anger: (index % 101) as i32, confusion: 20, trust: 40 };
        let begun = Instant::now();
        let picture = Picture {
            looks: &everybody[index % everybody.len()],
            expression: Expression::of(&mood),
            life: Life::default(),
            channel: Channel::Chat,
            speaks: Some(0.3),
            ring: Some([0.5, 0.4, 0.2, 0.4]),
            mirrored: false,
        };
        drop(black_box(picture.shape(frame, &theme, 2.0)));
        begun.elapsed()
    });
    times.collect()
}

/// The same arithmetic over and over: how much this machine's times vary by themselves.
fn noise() -> Vec<Duration> {
    let times = (0..FRAMES).map(|_| {
        let begun = Instant::now();
        black_box((0..200_000_u64).fold(0, |sum: u64, n| black_box(sum ^ n.wrapping_mul(0x9E37_79B9))));
        begun.elapsed()
    });
    times.collect()
}

fn row(name: &str, goal_ms: Option<f64>, mut times: Vec<Duration>) {
    times.sort();
    let ms = |time: &Duration| time.as_secs_f64() * 1000.0;
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len() - 1)).map_or(0.0, ms);
    let goal = goal_ms.map_or("–".to_owned(), |goal| format!("{goal:.1}"));
    let [best, median, p95, p99, worst] = [0, 50, 95, 99, 100].map(at);
    println!("| {name:<44} | {best:>8.2} | {median:>8.2} | {p95:>8.2} | {p99:>8.2} | {worst:>8.2} | {goal:>5} |");
}

fn main() {
    // Only `cargo bench` says so; `cargo test --all-targets` is not about time.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let heading = format!("a Persian conversation of {LINES} lines, ms");
    println!(
        "| {heading:<44} | {:>8} | {:>8} | {:>8} | {:>8} | {:>8} | {:>5} |",
        "best", "median", "p95", "p99", "worst", "goal"
    );
    println!("|{:-<46}|{:->10}|{:->10}|{:->10}|{:->10}|{:->10}|{:->7}|", "", "", "", "", "", "", "");
    row("unchanged", Some(2.0), unchanged(false));
    row("unchanged, screen reader on", None, unchanged(true));
    row("a message arrives", Some(8.0), message_arrives(false));
    row("a message arrives, screen reader on", None, message_arrives(true));
    row("a key typed", Some(4.0), key_typed(false));
    row("a key typed, screen reader on", None, key_typed(true));
    row("scrolling back", None, scrolled());
    row("the first frame of an old conversation", None, first_frame());
    row("500 turns from the inside, opened", None, author_opens());
    row("500 turns from the inside, unchanged", Some(16.6), author(true, &[over_graph()], |_| Vec::new()));
    let by = |down: f32| move |_| wheel(Modifiers::NONE, down);
    row("500 turns from the inside, moved", Some(16.6), author(true, &[over_graph()], by(-40.0)));
    let sized = |index: usize| wheel(Modifiers::COMMAND, if (index / 30).is_multiple_of(2) { -40.0 } else { 40.0 });
    row("500 turns from the inside, sized", Some(16.6), author(true, &[over_graph()], sized));
    row("500 turns from the inside, searched", Some(16.6), searched());
    row("500 turns from the inside, all in view", Some(16.6), author(true, &all_in_view(), |_| Vec::new()));
    row("a portrait alone", Some(0.5), portrait());
    row("fixed arithmetic (noise of the machine)", None, noise());
    let (frames, at_once) = idle();
    println!("\nidle: {frames} frames in 10 s of a still screen, {at_once} of them asked for at once");
}
