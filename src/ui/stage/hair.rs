//! Hair: what hangs behind the head, what frames it, and what grows in the face.
//!
//! Must never cover an eye.

use super::canvas::{Canvas, Paint};
use super::curve::{self, P};
use super::figure::Figure;
use super::paints::{self, deeper, lighter, mix};
use crate::scenario::{FacialHair, Head};
use egui::Color32;

fn color(figure: &Figure<'_>) -> Color32 {
    paints::hair(figure.looks.hair)
}

fn sheen(figure: &Figure<'_>) -> Paint {
    let hair = color(figure);
    Paint::Down(lighter(hair, 0.13), deeper(hair, 0.10), [-0.72, -0.10])
}

fn depth(figure: &Figure<'_>) -> Paint {
    let hair = color(figure);
    Paint::Down(deeper(hair, 0.10), deeper(hair, 0.26), [-0.5, 0.4])
}

/// A line of bumps along an ellipse's rim: curls.
fn curls(center: P, rx: f32, ry: f32, from: f32, to: f32, bumps: usize) -> Vec<P> {
    let steps = bumps * 7;
    let bump = |step: usize| {
        let along = step as f32 / steps as f32;
        let angle = (from + (to - from) * along).to_radians();
        let wave = (along * bumps as f32 * std::f32::consts::PI).sin().abs();
        let out = 1.0 + 0.13 * wave.sqrt() - 0.05;
        [center[0] + rx * out * angle.cos(), center[1] + ry * out * angle.sin()]
    };
    (0..=steps).map(bump).collect()
}

/// Behind the head and the shoulders.
pub fn behind(canvas: &mut Canvas, figure: &Figure<'_>) {
    match figure.looks.head {
        Head::Bob => {
            let half = [
                [0.0, -0.70],
                [0.25, -0.66],
                [0.40, -0.48],
                [0.445, -0.18],
                [0.440, 0.10],
                [0.415, 0.27],
                [0.30, 0.33],
                [0.0, 0.34],
            ];
            canvas.fill(&curve::closed(&curve::both_sides(&half)), depth(figure));
        }
        Head::LongHair => {
            let half = [
                [0.0, -0.70],
                [0.25, -0.66],
                [0.405, -0.48],
                [0.45, -0.16],
                [0.445, 0.20],
                [0.47, 0.52],
                [0.40, 0.80],
                [0.0, 0.84],
            ];
            canvas.fill(&curve::closed(&curve::both_sides(&half)), depth(figure));
        }
        Head::Afro => {
            canvas.fill(&curls([0.0, -0.26], 0.535, 0.52, 128.0, 412.0, 17), depth(figure));
        }
        Head::Curly => {
            let long = figure.build.soft;
            let (from, to, ry) = if long { (112.0, 428.0, 0.50) } else { (160.0, 380.0, 0.43) };
            canvas.fill(&curls([0.0, -0.25], 0.43, ry, from, to, if long { 15 } else { 10 }), depth(figure));
        }
        Head::Ponytail => {
            let tail = [
                [0.10, -0.66],
                [0.38, -0.64],
                [0.52, -0.42],
                [0.54, -0.12],
                [0.47, 0.22],
                [0.50, 0.34],
                [0.38, 0.20],
                [0.36, -0.20],
            ];
            canvas.fill(&curve::closed(&tail), depth(figure));
        }
        Head::Bun => {
            let old = figure.looks.age == crate::scenario::Age::Old;
            let (at, size) = if old { ([0.0, -0.70], 0.135) } else { ([0.0, -0.755], 0.150) };
            canvas.oval(at, size * 1.08, size, depth(figure));
            if canvas.shows(0.03) {
                let swirl = curve::arc([at[0] + 0.01, at[1] + 0.01], size * 0.62, size * 0.55, 150.0, 380.0, 12);
                canvas.tapered(&swirl, |t| 0.016 * (1.0 - (2.0 * t - 1.0).powi(2)), lighter(color(figure), 0.16));
            }
        }
        _ => {}
    }
}

/// What falls over the shoulders.
pub fn on_shoulders(canvas: &mut Canvas, figure: &Figure<'_>) {
    if figure.looks.head == Head::LongHair {
        let lock = [
            [0.345, -0.20],
            [0.445, -0.05],
            [0.452, 0.25],
            [0.475, 0.52],
            [0.43, 0.78],
            [0.33, 0.80],
            [0.345, 0.55],
            [0.30, 0.30],
            [0.325, 0.05],
        ];
        for lock in [curve::closed(&lock), curve::closed(&curve::mirror(&lock))] {
            canvas.fill(&lock, Paint::Down(color(figure), deeper(color(figure), 0.12), [0.0, 0.8]));
        }
        if canvas.shows(0.03) {
            for side in [-1.0, 1.0] {
                let strand = curve::open(&[[side * 0.385, 0.10], [side * 0.385, 0.35], [side * 0.405, 0.62]]);
                canvas.tapered(&strand, |t| 0.014 * (1.0 - (2.0 * t - 1.0).powi(2)), lighter(color(figure), 0.14));
            }
        }
    }
}

/// Beards and moustaches.
pub fn on_face(canvas: &mut Canvas, figure: &Figure<'_>) {
    let hair = color(figure);
    let j = figure.build.jaw;
    let beard = curve::closed(&[
        [0.353, -0.10],
        [0.353, -0.10],
        [0.345, 0.06],
        [0.288 * j, 0.215],
        [0.172 * j, 0.335],
        [0.0, 0.385],
        [-0.172 * j, 0.335],
        [-0.288 * j, 0.215],
        [-0.345, 0.06],
        [-0.353, -0.10],
        [-0.353, -0.10],
        [-0.308, 0.02],
        [-0.250, 0.105],
        [-0.130, 0.118],
        [0.0, 0.098],
        [0.130, 0.118],
        [0.250, 0.105],
        [0.308, 0.02],
    ]);
    let outline = std::mem::take(&mut canvas.outline);
    match figure.looks.facial_hair {
        FacialHair::Beard => {
            canvas.fill(&beard, Paint::Down(mix(hair, figure.tones.shade, 0.12), deeper(hair, 0.06), [-0.1, 0.3]));
        }
        FacialHair::Stubble => {
            let color = mix(figure.tones.shade, hair, 0.40).gamma_multiply(0.40);
            canvas.fill(&beard, Paint::Down(Color32::TRANSPARENT, color, [-0.04, 0.16]));
        }
        FacialHair::Moustache => {
            let half =
                [[0.0, 0.094], [0.055, 0.090], [0.112, 0.118], [0.142, 0.160], [0.128, 0.168], [0.070, 0.150], [0.0, 0.144]];
            canvas.fill(
                &curve::closed(&curve::both_sides(&half)),
                Paint::Down(lighter(hair, 0.06), deeper(hair, 0.12), [0.09, 0.17]),
            );
        }
        FacialHair::None => {}
    }
    canvas.outline = outline;
}

/// On the skull and along the face.
pub fn front(canvas: &mut Canvas, figure: &Figure<'_>) {
    let cap = |outer: &[P], inner: &[P]| -> Vec<P> {
        // The outer line from the right temple over the top to the left, back along the hairline.
        let mut line = curve::open(outer);
        line.extend(curve::open(inner));
        line
    };
    let over_the_top = [[0.368, -0.035], [0.398, -0.20], [0.392, -0.40], [0.315, -0.585], [0.165, -0.685], [0.0, -0.705]];
    let rim = |points: &[P]| -> Vec<P> {
        let left = points.iter().rev().filter(|p| p[0] != 0.0).map(|p| [-p[0], p[1]]);
        points.iter().copied().chain(left).collect()
    };
    let dome = rim(&over_the_top);
    match figure.looks.head {
        Head::ShortHair => {
            let line = [
                [-0.335, -0.06],
                [-0.325, -0.22],
                [-0.285, -0.335],
                [-0.20, -0.40],
                [-0.05, -0.385],
                [0.10, -0.415],
                [0.24, -0.375],
                [0.305, -0.30],
                [0.328, -0.20],
                [0.335, -0.06],
            ];
            canvas.fill(&cap(&dome, &line), sheen(figure));
        }
        Head::SidePart => {
            let top = [
                [0.368, -0.035],
                [0.402, -0.22],
                [0.402, -0.44],
                [0.325, -0.63],
                [0.14, -0.735],
                [-0.06, -0.715],
                [-0.22, -0.645],
                [-0.34, -0.52],
                [-0.392, -0.36],
                [-0.395, -0.20],
                [-0.368, -0.035],
            ];
            let line = [
                [-0.335, -0.06],
                [-0.325, -0.22],
                [-0.290, -0.36],
                [-0.205, -0.475],
                [-0.08, -0.425],
                [0.08, -0.385],
                [0.22, -0.385],
                [0.300, -0.32],
                [0.330, -0.19],
                [0.335, -0.06],
            ];
            canvas.fill(&cap(&top, &line), sheen(figure));
            strands(
                canvas,
                figure,
                &[
                    &[[-0.20, -0.50], [-0.02, -0.575], [0.18, -0.55], [0.31, -0.42]],
                    &[[-0.17, -0.545], [0.02, -0.64], [0.20, -0.62]],
                ],
            );
        }
        Head::Receding => {
            let top = [[0.366, -0.035], [0.392, -0.20], [0.378, -0.38], [0.29, -0.545], [0.15, -0.622], [0.0, -0.640]];
            let line = [
                [-0.338, -0.06],
                [-0.330, -0.22],
                [-0.292, -0.345],
                [-0.245, -0.480],
                [-0.16, -0.525],
                [-0.07, -0.500],
                [0.0, -0.490],
                [0.07, -0.500],
                [0.16, -0.525],
                [0.245, -0.480],
                [0.292, -0.345],
                [0.330, -0.22],
                [0.338, -0.06],
            ];
            canvas.fill(&cap(&rim(&top), &line), sheen(figure));
        }
        Head::Bald => {
            canvas.glow([-0.11, -0.47], 0.12, 0.07, lighter(figure.tones.base, 0.75).gamma_multiply(0.55));
            if figure.looks.age != crate::scenario::Age::Young {
                let tuft = [[0.350, -0.30], [0.378, -0.22], [0.385, -0.10], [0.362, -0.02], [0.340, -0.10], [0.338, -0.22]];
                canvas.fill(&curve::closed(&tuft), sheen(figure));
                canvas.fill(&curve::closed(&curve::mirror(&tuft)), sheen(figure));
            }
        }
        Head::Curly | Head::Afro => {
            let big = figure.looks.head == Head::Afro;
            let mut shape = if big {
                curls([0.0, -0.28], 0.47, 0.45, 172.0, 368.0, 12)
            } else {
                curls([0.0, -0.25], 0.40, 0.44, 168.0, 372.0, 10)
            };
            let line = curls([0.0, -0.10], 0.325, 0.315, -12.0, -168.0, 8);
            shape.extend(line);
            canvas.fill(&shape, sheen(figure));
        }
        Head::Bob | Head::LongHair => {
            let reach = if figure.looks.head == Head::Bob { 0.235 } else { 0.10 };
            for (side, part) in [(1.0, -0.06_f32), (-1.0, 0.06)] {
                let x = |x: f32| side * x;
                let curtain = [
                    [x(part), -0.695],
                    [x(part), -0.695],
                    [x(0.20), -0.680],
                    [x(0.365), -0.535],
                    [x(0.425), -0.26],
                    [x(0.430), 0.02],
                    [x(0.415), reach],
                    [x(0.365), reach + 0.045],
                    [x(0.330), reach - 0.04],
                    [x(0.338), -0.05],
                    [x(0.315), -0.235],
                    [x(0.235), -0.385],
                    [x(0.10), -0.495],
                    [x(part), -0.575],
                    [x(part), -0.575],
                ];
                canvas.fill(&curve::closed(&curtain), sheen(figure));
            }
            strands(
                canvas,
                figure,
                &[
                    &[[0.05, -0.625], [0.22, -0.56], [0.345, -0.38], [0.385, -0.14]],
                    &[[-0.12, -0.625], [-0.26, -0.53], [-0.355, -0.36], [-0.385, -0.12]],
                ],
            );
        }
        Head::Bun | Head::Ponytail => {
            let top = [[0.362, -0.075], [0.388, -0.22], [0.375, -0.42], [0.295, -0.585], [0.155, -0.672], [0.0, -0.690]];
            let line = [
                [-0.345, -0.08],
                [-0.328, -0.20],
                [-0.280, -0.345],
                [-0.165, -0.445],
                [0.0, -0.478],
                [0.165, -0.445],
                [0.280, -0.345],
                [0.328, -0.20],
                [0.345, -0.08],
            ];
            canvas.fill(&cap(&rim(&top), &line), sheen(figure));
            strands(
                canvas,
                figure,
                &[
                    &[[0.10, -0.47], [0.08, -0.57], [0.04, -0.66]],
                    &[[-0.10, -0.47], [-0.08, -0.57], [-0.04, -0.66]],
                    &[[0.255, -0.37], [0.20, -0.54], [0.10, -0.645]],
                    &[[-0.255, -0.37], [-0.20, -0.54], [-0.10, -0.645]],
                ],
            );
        }
        Head::Skullcap | Head::Cap => {
            let line =
                [[0.352, -0.02], [0.385, -0.14], [0.384, -0.30], [0.345, -0.40], [0.320, -0.34], [0.328, -0.20], [0.336, -0.06]];
            canvas.fill(&curve::closed(&line), depth(figure));
            canvas.fill(&curve::closed(&curve::mirror(&line)), depth(figure));
        }
        Head::Headscarf | Head::LooseScarf | Head::Maghnaeh | Head::Chador | Head::Turban => {}
    }
}

fn strands(canvas: &mut Canvas, figure: &Figure<'_>, lines: &[&[P]]) {
    if canvas.shows(0.026) {
        for line in lines {
            let shine = mix(color(figure), lighter(color(figure), 0.5), 0.32);
            canvas.tapered(&curve::open(line), |t| 0.015 * (1.0 - (2.0 * t - 1.0).powi(2)), shine);
        }
    }
}
