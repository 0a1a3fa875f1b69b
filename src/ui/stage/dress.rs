//! Neck, shoulders and what is worn on them; tie, earrings and headset.
//!
//! Must never draw above the chin but for what hangs from ears or head.

use super::canvas::{Canvas, Paint};
use super::curve::{self, P};
use super::figure::Figure;
use super::paints::{self, GOLD, WHITE, deeper, lighter, mix};
use crate::scenario::{Age, Cloth, Dress};
use egui::Color32;

/// Cloth of a part: lighter on the shoulders.
fn soft(color: Color32) -> Paint {
    Paint::Down(lighter(color, 0.08), deeper(color, 0.14), [0.45, 1.0])
}

fn seam(canvas: &mut Canvas, color: Color32, points: &[P]) {
    if canvas.shows(0.024) {
        canvas.tapered(&curve::open(points), |t| 0.013 * (1.0 - 0.8 * (2.0 * t - 1.0).powi(2)), deeper(color, 0.24));
    }
}

fn button(canvas: &mut Canvas, at: P, color: Color32) {
    if canvas.shows(0.03) {
        canvas.disc(at, 0.013, color);
    }
}

/// What goes below or over a colour, so that both are seen.
fn other(color: Cloth) -> Color32 {
    let light = matches!(
        color,
        Cloth::White | Cloth::Cream | Cloth::Sand | Cloth::Sky | Cloth::Lilac | Cloth::Rose | Cloth::Mustard | Cloth::Grey
    );
    paints::cloth(if light { Cloth::Charcoal } else { Cloth::Cream })
}

/// Behind the neck.
pub fn behind(canvas: &mut Canvas, figure: &Figure<'_>) {
    if figure.looks.dress == Dress::Hoodie {
        let cloth = paints::cloth(figure.looks.cloth);
        let half = [[0.0, 0.16], [0.22, 0.20], [0.34, 0.34], [0.36, 0.48], [0.24, 0.60], [0.0, 0.62]];
        canvas.fill(&curve::closed(&curve::both_sides(&half)), deeper(cloth, 0.26));
    }
}

/// Shoulders in cloth, then the neck.
pub fn neck(canvas: &mut Canvas, figure: &Figure<'_>) {
    let cloth = paints::cloth(figure.looks.cloth);
    let base = if figure.looks.dress == Dress::Overalls { other(figure.looks.cloth) } else { cloth };
    let (s, n, r) = (figure.build.shoulders, figure.build.neck, figure.raised);
    let half = [
        [0.0, 0.49],
        [n * 0.6, 0.465 - r * 0.2],
        [n + 0.050, 0.440 - r * 0.4],
        [0.36 * s + 0.02, 0.520 - r * 0.8],
        [0.60 * s, 0.595 - r],
        [0.735 * s, 0.700 - r * 0.9],
        [0.80 * s, 0.90 - r * 0.5],
        [0.83 * s, 1.30],
        [0.0, 1.30],
    ];
    canvas.fill(&curve::closed(&curve::both_sides(&half)), soft(base));
    for side in [-1.0, 1.0] {
        seam(canvas, base, &[[side * 0.555 * s, 1.02], [side * 0.575 * s, 0.90], [side * 0.555 * s, 0.80]]);
    }
    let tones = figure.tones;
    let low = match figure.looks.dress {
        Dress::Blouse => 0.70,
        Dress::Manteau | Dress::Shirt | Dress::Uniform => 0.61,
        Dress::Polo => 0.62,
        _ => 0.545,
    };
    let half = [
        [0.0, 0.15],
        [n, 0.15],
        [n, 0.30],
        [n + 0.004, 0.385],
        [n + 0.045, 0.445 - r * 0.3],
        [n * 0.62, 0.445 + (low - 0.445) * 0.62],
        [0.0, low],
    ];
    canvas.fill(&curve::closed(&curve::both_sides(&half)), Paint::Down(tones.base, tones.base, [0.3, 0.6]));
    let chin = [[0.0, 0.20], [n, 0.20], [n + 0.002, 0.345], [n * 0.55, 0.405], [0.0, 0.428]];
    let outline = canvas.outline.take();
    canvas.fill(
        &curve::closed(&curve::both_sides(&chin)),
        Paint::Down(mix(tones.shade, tones.line, 0.22), tones.shade, [0.26, 0.42]),
    );
    canvas.outline = outline;
}

/// Collars, necklines and fronts.
pub fn dress(canvas: &mut Canvas, figure: &Figure<'_>) {
    let cloth = paints::cloth(figure.looks.cloth);
    let n = figure.build.neck;
    let outline = canvas.outline.take();
    match figure.looks.dress {
        Dress::Shirt | Dress::Uniform => {
            placket(canvas, cloth, 1.2);
            tie(canvas, figure);
            collar(canvas, n, lighter(cloth, 0.16), 0.0);
            if figure.looks.dress == Dress::Uniform {
                badge(canvas, cloth);
            } else if figure.build.soft == (figure.looks.age == Age::Old) {
                seam(canvas, cloth, &[[0.20, 0.80], [0.28, 0.80], [0.36, 0.80]]);
            }
        }
        Dress::Polo => {
            let strip = [[-0.032, 0.54], [0.032, 0.54], [0.032, 0.77], [-0.032, 0.77]];
            canvas.fill(&strip, deeper(cloth, 0.10));
            seam(canvas, cloth, &[[0.034, 0.56], [0.034, 0.66], [0.034, 0.77]]);
            button(canvas, [0.0, 0.645], WHITE);
            button(canvas, [0.0, 0.715], WHITE);
            collar(canvas, n, deeper(cloth, 0.16), 0.0);
        }
        Dress::Blouse => {
            for side in [-1.0, 1.0] {
                let x = |x: f32| side * x;
                let fall = [
                    [x(n + 0.045), 0.425],
                    [x(n + 0.045), 0.425],
                    [x(n + 0.135), 0.50],
                    [x(0.20), 0.62],
                    [x(0.125), 0.715],
                    [x(0.0), 0.735],
                    [x(0.0), 0.735],
                    [x(0.075), 0.60],
                ];
                canvas.fill(&curve::closed(&fall), lighter(cloth, 0.22));
                seam(canvas, cloth, &[[x(n + 0.135), 0.50], [x(0.20), 0.62], [x(0.125), 0.715], [x(0.0), 0.735]]);
            }
            seam(canvas, cloth, &[[0.0, 0.74], [0.004, 0.86], [0.0, 1.0]]);
            button(canvas, [0.0, 0.80], lighter(cloth, 0.4));
            button(canvas, [0.0, 0.90], lighter(cloth, 0.4));
        }
        Dress::TShirt => band(canvas, n, cloth, 0.036),
        Dress::Jumper => {
            if !figure.build.soft && figure.looks.age != Age::Young {
                collar(canvas, n, WHITE, -0.035);
            }
            band(canvas, n, cloth, 0.062);
        }
        Dress::Cardigan => {
            open_front(canvas, figure, other(figure.looks.cloth), 0.175);
            for side in [-1.0, 1.0] {
                let edge =
                    curve::open(&[[side * (n + 0.055), 0.425], [side * 0.230, 0.60], [side * 0.205, 0.80], [side * 0.180, 1.1]]);
                canvas.line(&edge, 0.046, deeper(cloth, 0.15));
            }
            button(canvas, [-0.205, 0.80], lighter(cloth, 0.45));
            button(canvas, [-0.193, 0.91], lighter(cloth, 0.45));
        }
        Dress::Jacket => {
            open_front(canvas, figure, other(figure.looks.cloth), 0.15);
            lapels(canvas, figure, cloth, false);
        }
        Dress::Suit => {
            open_front(canvas, figure, WHITE, 0.10);
            placket(canvas, WHITE, 1.0);
            tie(canvas, figure);
            collar(canvas, n, WHITE, 0.0);
            lapels(canvas, figure, cloth, true);
        }
        Dress::Hoodie => {
            for side in [-1.0, 1.0] {
                let x = |x: f32| side * x;
                let hood = [
                    [x(n + 0.03), 0.30],
                    [x(n + 0.15), 0.33],
                    [x(0.33), 0.47],
                    [x(0.25), 0.60],
                    [x(0.0), 0.705],
                    [x(0.0), 0.60],
                    [x(0.10), 0.53],
                    [x(n + 0.02), 0.43],
                ];
                canvas.fill(&curve::closed(&hood), Paint::Down(lighter(cloth, 0.10), deeper(cloth, 0.10), [0.3, 0.7]));
                let string = curve::open(&[[x(0.075), 0.60], [x(0.085), 0.70], [x(0.078), 0.80]]);
                canvas.line(&string, 0.016, WHITE);
            }
        }
        Dress::Overalls => overalls(canvas, figure, cloth),
        Dress::Manteau => {
            seam(canvas, cloth, &[[0.035, 0.64], [0.040, 0.82], [0.036, 1.0]]);
            for side in [-1.0, 1.0] {
                let x = |x: f32| side * x;
                let edge = [
                    [x(n + 0.03), 0.41],
                    [x(n + 0.115), 0.455],
                    [x(0.18), 0.60],
                    [x(0.035), 0.80],
                    [x(0.0), 0.70],
                    [x(0.085), 0.56],
                ];
                canvas.fill(&curve::closed(&edge), lighter(cloth, 0.12));
                seam(canvas, cloth, &[[x(n + 0.115), 0.455], [x(0.18), 0.60], [x(0.035), 0.80]]);
                seam(canvas, cloth, &[[x(0.34), 0.70], [x(0.30), 0.85], [x(0.28), 1.0]]);
            }
            button(canvas, [0.005, 0.86], deeper(cloth, 0.4));
        }
        Dress::Galabeya => {
            let trim = mix(cloth, if lighter(cloth, 0.0).r() > 150 { deeper(cloth, 0.5) } else { WHITE }, 0.55);
            let neckline = curve::open(&[[-(n + 0.055), 0.435], [-0.10, 0.535], [0.0, 0.568], [0.10, 0.535], [n + 0.055, 0.435]]);
            canvas.line(&neckline, 0.042, lighter(cloth, 0.10));
            canvas.line(&neckline, 0.012, trim);
            let slit = [[-0.040, 0.575], [0.040, 0.575], [0.034, 0.845], [0.0, 0.875], [-0.034, 0.845]];
            canvas.fill(&slit, lighter(cloth, 0.12));
            let around = [[-0.040, 0.575], [-0.034, 0.845], [0.0, 0.875], [0.034, 0.845], [0.040, 0.575]];
            canvas.line(&around, 0.011, trim);
            for y in [0.635, 0.705, 0.775] {
                button(canvas, [0.0, y], trim);
            }
            seam(canvas, cloth, &[[0.34, 0.72], [0.31, 0.86], [0.30, 1.0]]);
            seam(canvas, cloth, &[[-0.34, 0.72], [-0.31, 0.86], [-0.30, 1.0]]);
        }
        Dress::ThaiBlouse => {
            let stand = [[n + 0.006, 0.375], [n + 0.052, 0.455], [0.030, 0.605], [0.0, 0.595], [0.0, 0.535], [n * 0.7, 0.470]];
            for half in [stand.to_vec(), curve::mirror(&stand)] {
                canvas.fill(&half, lighter(cloth, 0.16));
            }
            for side in [-1.0, 1.0] {
                canvas.line(
                    &curve::open(&[[side * (n + 0.010), 0.378], [side * n * 0.75, 0.465], [side * 0.012, 0.540]]),
                    0.013,
                    GOLD,
                );
            }
            seam(canvas, cloth, &[[0.0, 0.60], [0.002, 0.80], [0.0, 1.0]]);
            for y in [0.665, 0.755, 0.845] {
                if canvas.shows(0.022) {
                    canvas.line(&[[-0.045, y], [0.045, y]], 0.013, mix(GOLD, cloth, 0.15));
                }
                button(canvas, [0.0, y], GOLD);
            }
            let sheen = lighter(cloth, 0.42).gamma_multiply(0.45);
            if canvas.shows(0.03) {
                for side in [-1.0, 1.0] {
                    canvas.tapered(
                        &curve::open(&[[side * 0.30, 0.62], [side * 0.25, 0.78], [side * 0.24, 0.95]]),
                        |t| 0.03 * (1.0 - (2.0 * t - 1.0).powi(2)),
                        sheen,
                    );
                }
            }
        }
    }
    canvas.outline = outline;
}

fn collar(canvas: &mut Canvas, n: f32, color: Color32, up: f32) {
    for side in [-1.0, 1.0] {
        let x = |x: f32| side * x;
        let wing = [
            [x(0.004), 0.552 + up],
            [x(n * 0.75), 0.475 + up],
            [x(n + 0.006), 0.365 + up * 0.5],
            [x(n + 0.062), 0.425 + up * 0.5],
            [x(n + 0.055), 0.505 + up],
            [x(0.112), 0.650 + up],
        ];
        canvas.fill(&wing, Paint::Down(color, deeper(color, 0.05), [0.36, 0.65]));
        if canvas.shows(0.024) {
            let edge = [[x(n + 0.058), 0.495 + up], [x(0.112), 0.650 + up], [x(0.004), 0.552 + up]];
            canvas.line(&edge, 0.010, deeper(color, 0.20));
        }
    }
}

fn placket(canvas: &mut Canvas, color: Color32, low: f32) {
    seam(canvas, color, &[[0.0, 0.55], [0.002, 0.75], [0.0, low]]);
    for y in [0.70, 0.80, 0.90] {
        button(canvas, [0.0, y], mix(lighter(color, 0.5), deeper(color, 0.3), if color == WHITE { 0.5 } else { 0.0 }));
    }
}

fn band(canvas: &mut Canvas, n: f32, cloth: Color32, width: f32) {
    let line = curve::open(&[
        [-(n + 0.045), 0.415],
        [-(n + 0.010), 0.485],
        [-n * 0.5, 0.530],
        [0.0, 0.545],
        [n * 0.5, 0.530],
        [n + 0.010, 0.485],
        [n + 0.045, 0.415],
    ]);
    canvas.line(&line, width, deeper(cloth, 0.15));
    if width > 0.05 && canvas.shows(0.028) {
        for p in line.iter().step_by(3) {
            let out = [p[0] * 0.10, 0.024 * (1.0 - (p[0] / 0.2).powi(2))];
            canvas.line(&[[p[0] - out[0], p[1] - out[1]], [p[0] + out[0], p[1] + out[1]]], 0.007, deeper(cloth, 0.26));
        }
    }
}

fn open_front(canvas: &mut Canvas, figure: &Figure<'_>, inner: Color32, wide: f32) {
    let n = figure.build.neck;
    let half = [
        [0.0, 0.53],
        [n * 0.6, 0.50],
        [n + 0.050, 0.43],
        [n + 0.065, 0.45],
        [0.215, 0.60],
        [wide, 0.85],
        [wide * 0.7, 1.3],
        [0.0, 1.3],
    ];
    canvas.fill(&curve::both_sides(&half), soft(inner));
    if inner != WHITE {
        band(canvas, n, inner, 0.030);
    }
}

fn lapels(canvas: &mut Canvas, figure: &Figure<'_>, cloth: Color32, notched: bool) {
    let n = figure.build.neck;
    for side in [-1.0, 1.0] {
        let x = |x: f32| side * x;
        let flap: &[P] = if notched {
            &[
                [n + 0.035, 0.395],
                [n + 0.130, 0.475],
                [0.295, 0.640],
                [0.235, 0.660],
                [0.290, 0.715],
                [0.185, 0.90],
                [0.045, 1.06],
                [0.115, 0.72],
            ]
        } else {
            &[[n + 0.020, 0.375], [n + 0.110, 0.440], [0.290, 0.560], [0.235, 0.700], [0.165, 0.640]]
        };
        let flap: Vec<P> = flap.iter().map(|p| [x(p[0]), p[1]]).collect();
        canvas.fill(&flap, Paint::Down(lighter(cloth, 0.16), lighter(cloth, 0.02), [0.4, 1.0]));
        let edge: Vec<P> = flap.iter().skip(1).take(if notched { 6 } else { 4 }).copied().collect();
        if canvas.shows(0.024) {
            canvas.line(&edge, 0.010, deeper(cloth, 0.25));
        }
        if !notched {
            seam(canvas, cloth, &[[x(0.165), 0.64], [x(0.19), 0.85], [x(0.19), 1.05]]);
        }
    }
}

fn tie(canvas: &mut Canvas, figure: &Figure<'_>) {
    if !figure.looks.tie {
        return;
    }
    let color = match figure.looks.cloth {
        Cloth::White | Cloth::Sky | Cloth::Cream => paints::cloth(Cloth::Navy),
        Cloth::Charcoal | Cloth::Black | Cloth::Grey => paints::cloth(Cloth::Maroon),
        _ => paints::cloth(Cloth::Rust),
    };
    let blade = [[-0.030, 0.605], [0.030, 0.605], [0.062, 0.94], [0.0, 1.04], [-0.062, 0.94]];
    canvas.fill(&blade, Paint::Down(color, deeper(color, 0.18), [0.6, 1.0]));
    let knot = [[-0.046, 0.520], [0.046, 0.520], [0.030, 0.612], [-0.030, 0.612]];
    canvas.fill(&knot, lighter(color, 0.10));
    if canvas.shows(0.03) {
        for y in [0.70, 0.79, 0.88] {
            canvas.line(&[[-0.030, y + 0.022], [0.034, y - 0.022]], 0.014, lighter(color, 0.22));
        }
    }
}

fn badge(canvas: &mut Canvas, cloth: Color32) {
    let card = [[0.235, 0.745], [0.385, 0.745], [0.385, 0.845], [0.235, 0.845]];
    canvas.fill(&card, mix(WHITE, cloth, 0.06));
    if canvas.shows(0.03) {
        canvas.line(&[[0.260, 0.775], [0.340, 0.775]], 0.014, deeper(cloth, 0.25));
        canvas.line(&[[0.260, 0.812], [0.360, 0.812]], 0.010, mix(cloth, WHITE, 0.4));
    }
}

fn overalls(canvas: &mut Canvas, figure: &Figure<'_>, cloth: Color32) {
    band(canvas, figure.build.neck, other(figure.looks.cloth), 0.036);
    let (s, r) = (figure.build.shoulders, figure.raised);
    for side in [-1.0, 1.0] {
        let strap = curve::open(&[[side * 0.36 * s, 0.505 - r * 0.8], [side * 0.285, 0.64], [side * 0.235, 0.80]]);
        canvas.line(&strap, 0.082, deeper(cloth, 0.08));
    }
    let bib = [[-0.285, 0.755], [0.285, 0.755], [0.325, 0.95], [0.60, 1.30], [-0.60, 1.30], [-0.325, 0.95]];
    canvas.fill(&bib, Paint::Down(cloth, deeper(cloth, 0.12), [0.75, 1.0]));
    seam(canvas, cloth, &[[-0.265, 0.785], [0.0, 0.785], [0.265, 0.785]]);
    seam(canvas, cloth, &[[-0.12, 0.85], [0.0, 0.855], [0.12, 0.85]]);
    for side in [-1.0, 1.0] {
        canvas.disc([side * 0.235, 0.795], 0.024, GOLD);
    }
}

/// What hangs from ears and head.
pub fn extras(canvas: &mut Canvas, figure: &Figure<'_>) {
    let outline = canvas.outline.take();
    if figure.looks.earrings && !figure.looks.head.is_covered() {
        for side in [-1.0, 1.0] {
            canvas.disc([side * 0.362, 0.030], 0.021, GOLD);
        }
    }
    if figure.looks.headset {
        let dark = paints::DEVICE;
        canvas.line(&curve::arc([0.0, -0.19], 0.405, 0.535, 188.0, 352.0, 24), 0.036, dark);
        for side in [-1.0, 1.0] {
            canvas.oval([side * 0.385, -0.08], 0.060, 0.095, Paint::Down(lighter(dark, 0.15), dark, [-0.18, 0.02]));
        }
        let boom = curve::open(&[[-0.385, 0.0], [-0.345, 0.15], [-0.20, 0.235], [-0.135, 0.228]]);
        canvas.line(&boom, 0.018, dark);
        canvas.oval([-0.130, 0.226], 0.034, 0.024, dark);
    }
    canvas.outline = outline;
}
