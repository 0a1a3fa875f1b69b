//! The mood over the steps: a drawing, the same in words, and the same as a table with what moved it.
//!
//! Must never leave the drawing as the only way to learn what it shows, nor colour as the only way to tell its lines apart.

use super::drawing::{label, number, shape, svg};
use super::html::Html;
use super::page::{Cell, heading, row, table};
use crate::locale::{Catalogue, Direction, Msg, ReportMsg};
use crate::practice::{MoodPoint, cause_name, moods_in_words};
use crate::scenario::Axis;

/// Size of the drawing, and the room around it.
const SIZE: (f64, f64) = (640.0, 220.0);
const ROOM: f64 = 34.0;

/// Colour, dashes and shape of each line: any of the three tells them apart.
const LINES: [(&str, &str, Mark); 4] = [
    ("#1f4f8f", "", Mark::Round),
    ("#9c1420", "7 3", Mark::Square),
    ("#7a4300", "2 3", Mark::Up),
    ("#0b5d3b", "9 3 2 3", Mark::Slant),
];

#[derive(Clone, Copy)]
enum Mark {
    Round,
    Square,
    Up,
    Slant,
}

/// Draws, tells and lists.
pub(super) fn mood(h: &mut Html, words: &Catalogue, trace: &[MoodPoint]) {
    heading(h, "mood", &words.text(Msg::MoodHeading));
    h.el("figure", &[], |h| {
        drawing(h, words, trace);
        h.el("figcaption", &[], |h| {
            h.el("ul", &[("class", "legend")], |h| {
                for (axis, line) in Axis::ALL.into_iter().zip(LINES) {
                    h.el("li", &[], |h| {
                        sample(h, line);
                        h.words(" ");
                        h.text(&axis_name(words, axis));
                    });
                }
            });
        });
    });
    let heads: Vec<String> = [words.text(ReportMsg::Step)]
        .into_iter()
        .chain(Axis::ALL.into_iter().map(|axis| axis_name(words, axis)))
        .chain([words.text(ReportMsg::MovedBy)])
        .collect();
    table(h, "mood", &heads, |h| {
        for (step, point) in trace.iter().enumerate() {
            let name = match step {
                0 => words.text(Msg::MoodStart),
                _ => words.text_with(Msg::MoodStep, &[("step", step.into())]),
            };
            let values = Axis::ALL.into_iter().map(|axis| Cell::Number(words.numbers.whole(point.mood.get(axis).into())));
            let why = point.changes.iter().map(|change| cause_name(change.cause, words)).fold(Vec::new(), |mut all, next| {
                if !all.contains(&next) {
                    all.push(next);
                }
                all
            });
            let why = if why.is_empty() { words.text(Msg::MoodUnchanged) } else { words.list(&why) };
            let cells: Vec<Cell> = [Cell::Number(name)].into_iter().chain(values).chain([Cell::Text(why)]).collect();
            row(h, words, "", &cells);
        }
    });
}

fn axis_name(words: &Catalogue, axis: Axis) -> String {
    words.by_id(&format!("axis-{}", axis.id()))
}

fn drawing(h: &mut Html, words: &Catalogue, trace: &[MoodPoint]) {
    let (width, height) = SIZE;
    let rtl = words.direction == Direction::Rtl;
    // Time runs as the language does.
    let along = |step: usize| {
        let share = step as f64 / (trace.len().saturating_sub(1).max(1)) as f64;
        let share = if rtl { 1.0 - share } else { share };
        ROOM + share * (width - 2.0 * ROOM)
    };
    let up = |value: i32| height - 24.0 - f64::from(value.clamp(0, 100)) / 100.0 * (height - 36.0);
    let told = [words.text(Msg::MoodHeading), moods_in_words(trace, words)];
    svg(h, words, SIZE, ["mood-in-short", "mood-in-words"], [&told[0], &told[1]], |h| {
        let edge = if rtl { width - ROOM + 8.0 } else { ROOM - 8.0 };
        let anchor = if rtl { "start" } else { "end" };
        for value in [0, 50, 100] {
            let y = number(up(value));
            let ends = [("x1", number(ROOM)), ("x2", number(width - ROOM)), ("y1", y.clone()), ("y2", y)];
            shape(h, "line", &ends, &[("stroke", "#c9d0da")]);
            label(h, edge, up(value) + 4.0, anchor, &words.numbers.whole(value.into()));
        }
        // Not more numbers than there is room for.
        let every = trace.len().div_ceil(16).max(1);
        for step in (0..trace.len()).step_by(every) {
            label(h, along(step), height - 6.0, "middle", &words.numbers.whole(step as i64));
        }
        for (axis, (color, dashes, mark)) in Axis::ALL.into_iter().zip(LINES) {
            let points: Vec<(f64, f64)> =
                trace.iter().enumerate().map(|(step, point)| (along(step), up(point.mood.get(axis)))).collect();
            let line: Vec<String> = points.iter().map(|(x, y)| format!("{} {}", number(*x), number(*y))).collect();
            let path = format!("M{}", line.join("L"));
            shape(
                h,
                "path",
                &[("d", path)],
                &[("fill", "none"), ("stroke", color), ("stroke-width", "2"), ("stroke-dasharray", dashes)],
            );
            points.iter().for_each(|(x, y)| dot(h, *x, *y, color, mark));
        }
    });
}

/// A line's sample for the legend.
fn sample(h: &mut Html, (color, dashes, mark): (&str, &str, Mark)) {
    let attributes =
        [("viewBox", "0 0 40 12"), ("style", "display:inline-block;width:40px;height:12px"), ("aria-hidden", "true")];
    h.el("svg", &attributes, |h| {
        let path = [("d", "M2 6L38 6".to_owned())];
        shape(h, "path", &path, &[("stroke", color), ("stroke-width", "2"), ("stroke-dasharray", dashes)]);
        dot(h, 20.0, 6.0, color, mark);
    });
}

fn dot(h: &mut Html, x: f64, y: f64, color: &str, mark: Mark) {
    let at = |dx: f64, dy: f64| format!("{} {}", number(x + dx), number(y + dy));
    let corners = match mark {
        Mark::Round => {
            shape(h, "circle", &[("cx", number(x)), ("cy", number(y)), ("r", "3.2".to_owned())], &[("fill", color)]);
            return;
        }
        Mark::Square => [at(-3.0, -3.0), at(3.0, -3.0), at(3.0, 3.0), at(-3.0, 3.0)].join("L"),
        Mark::Up => [at(0.0, -4.0), at(4.0, 3.0), at(-4.0, 3.0)].join("L"),
        Mark::Slant => [at(0.0, -4.2), at(4.2, 0.0), at(0.0, 4.2), at(-4.2, 0.0)].join("L"),
    };
    shape(h, "path", &[("d", format!("M{corners}Z"))], &[("fill", color)]);
}
