//! Drawings of a study: boxes and bars. All that they show stands in the table beside them.

use super::drawing::{label, number, shape, svg};
use super::html::Html;
use crate::authoring::shortened;
use crate::cohort::{BINS, Spread, Strand, Telling};
use crate::locale::{CohortMsg, Direction, strip_isolation};

const WIDTH: f64 = 640.0;
/// Room for names at the side where a line begins.
const NAMES: f64 = 172.0;
const ROOM: f64 = 20.0;
const ROW: f64 = 58.0;
const BAR: f64 = 24.0;
/// Names longer than this are cut: the table has them whole.
const LONGEST: usize = 22;
/// Bars beyond this are in the table.
const MOST: usize = 12;

/// Places along a line that runs as the language does.
#[derive(Clone, Copy)]
struct Along {
    rtl: bool,
}

impl Along {
    /// Where a share from 0 to 1 lies.
    fn at(self, share: f64) -> f64 {
        let x = NAMES + share * (WIDTH - NAMES - 2.0 * ROOM);
        if self.rtl { WIDTH - x } else { x }
    }

    /// A box from one share to another.
    fn bar(self, from: f64, to: f64) -> (f64, f64) {
        let (one, other) = (self.at(from), self.at(to));
        (one.min(other), (one - other).abs())
    }

    /// A name at the side where lines begin.
    fn name(self, h: &mut Html, y: f64, text: &str) {
        let shown = shortened(&strip_isolation(text), LONGEST);
        // `end` is where the text ends, whichever way it runs.
        label(h, if self.rtl { WIDTH - NAMES + 10.0 } else { NAMES - 10.0 }, y, if self.rtl { "start" } else { "end" }, &shown);
    }
}

fn drawing(
    h: &mut Html,
    telling: &Telling<'_>,
    height: f64,
    ids: [&str; 2],
    told: [&str; 2],
    draw: impl FnOnce(&mut Html, Along),
) {
    let along = Along { rtl: telling.words.direction == Direction::Rtl };
    h.el("figure", &[], |h| svg(h, telling.words, (WIDTH, height), ids, told, |h| draw(h, along)));
}

/// For each dimension how many people lie in each ten, and below it where the quarters lie.
pub(super) fn spreads(h: &mut Html, telling: &Telling<'_>, strand: &Strand, id: &str) {
    let told: Vec<&Spread> = strand.dimensions.iter().filter_map(|d| d.spread.told()).collect();
    if told.is_empty() {
        return;
    }
    let ids = [format!("{id}-spread-short"), format!("{id}-spread-words")];
    let about: Vec<String> = strand.dimensions.iter().filter_map(|d| telling.spread_about(d)).collect();
    let height = ROW * told.len() as f64 + 24.0;
    let title = telling.say(CohortMsg::Spread);
    drawing(h, telling, height, [&ids[0], &ids[1]], [&title, &about.join(" ")], |h, along| {
        for value in [0, 25, 50, 75, 100] {
            let x = number(along.at(f64::from(value) / 100.0));
            let ends = [("x1", x.clone()), ("x2", x), ("y1", number(4.0)), ("y2", number(height - 20.0))];
            shape(h, "line", &ends, &[("stroke", "#c9d0da")]);
            label(h, along.at(f64::from(value) / 100.0), height - 6.0, "middle", &telling.whole(value as usize));
        }
        let shown = strand.dimensions.iter().filter_map(|d| Some((d.dimension, d.spread.told()?)));
        for (at, (dimension, spread)) in shown.enumerate() {
            let top = ROW * at as f64 + 6.0;
            along.name(h, top + 30.0, &telling.dimension(dimension));
            bars(h, along, spread, top);
            quarters(h, along, spread, top + 42.0);
        }
    });
}

fn bars(h: &mut Html, along: Along, spread: &Spread, top: f64) {
    let high = 32.0;
    // Each to its own height: it shows a shape, the table has the numbers.
    let most = spread.bins.into_iter().max().unwrap_or_default();
    for (bin, count) in spread.bins.iter().enumerate().filter(|(_, count)| **count > 0) {
        let tall = high * *count as f64 / most.max(1) as f64;
        let (x, wide) = along.bar(bin as f64 / BINS as f64, (bin + 1) as f64 / BINS as f64);
        let places =
            [("x", number(x + 1.0)), ("y", number(top + high - tall)), ("width", number(wide - 2.0)), ("height", number(tall))];
        shape(h, "rect", &places, &[("fill", "#a9c1e2"), ("stroke", "#1f4f8f"), ("stroke-width", "0.8")]);
    }
}

/// A line from the lowest to the highest, a box over the middle half, a stroke at the middle.
fn quarters(h: &mut Html, along: Along, spread: &Spread, y: f64) {
    let [lowest, low, middle, high, highest] = spread.quartiles.map(|value| value / 100.0);
    let ends = [("x1", along.at(lowest)), ("x2", along.at(highest)), ("y1", y), ("y2", y)].map(|(key, at)| (key, number(at)));
    shape(h, "line", &ends, &[("stroke", "#1b2330"), ("stroke-width", "1.2")]);
    let (x, wide) = along.bar(low, high);
    let places = [("x", number(x)), ("y", number(y - 5.0)), ("width", number(wide.max(1.0))), ("height", number(10.0))];
    shape(h, "rect", &places, &[("fill", "#ffffff"), ("stroke", "#1b2330"), ("stroke-width", "1.2")]);
    let x = along.at(middle);
    let ends = [("x1", x), ("x2", x), ("y1", y - 6.5), ("y2", y + 6.5)].map(|(key, at)| (key, number(at)));
    shape(h, "line", &ends, &[("stroke", "#9c1420"), ("stroke-width", "3")]);
}

/// The share of people who slip in each turn.
pub(super) fn turns(h: &mut Html, telling: &Telling<'_>, strand: &Strand, id: &str) {
    let shares = strand.turns.iter().filter_map(|turn| Some((turn.turn.as_str(), turn.share()?)));
    let shown: Vec<(&str, f64)> = shares.take(MOST).collect();
    if shown.is_empty() {
        return;
    }
    let ids = [format!("{id}-turns-short"), format!("{id}-turns-words")];
    let height = BAR * shown.len() as f64 + 10.0;
    let (title, worst) = (telling.say(CohortMsg::Turns), telling.worst(strand).unwrap_or_default());
    drawing(h, telling, height, [&ids[0], &ids[1]], [&title, &worst], |h, along| {
        let ends = [("x1", along.at(0.0)), ("x2", along.at(0.0)), ("y1", 2.0), ("y2", height - 4.0)];
        shape(h, "line", &ends.map(|(key, at)| (key, number(at))), &[("stroke", "#4d586a")]);
        for (at, (turn, share)) in shown.iter().enumerate() {
            let top = BAR * at as f64 + 4.0;
            // Room for the number after the longest bar.
            let (x, wide) = along.bar(0.0, share * 0.88);
            let places = [("x", number(x)), ("y", number(top)), ("width", number(wide)), ("height", number(BAR - 7.0))];
            shape(h, "rect", &places, &[("fill", "#f0c98f"), ("stroke", "#7a4300"), ("stroke-width", "0.8")]);
            along.name(h, top + 13.0, telling.line(strand, turn));
            let (end, anchor) = if along.rtl { (x - 6.0, "end") } else { (x + wide + 6.0, "start") };
            label(h, end, top + 13.0, anchor, &strip_isolation(&telling.share(*share)));
        }
    });
}
