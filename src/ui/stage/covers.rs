//! What covers a head: scarves wrapped or loose, hoods, the chador, turban and caps.
//!
//! Must never hide a face: brows, eyes and mouth stay free.

use super::canvas::{Canvas, Paint};
use super::curve::{self, P};
use super::figure::Figure;
use super::paints::{self, deeper, lighter, mix};
use crate::scenario::Head;
use egui::Color32;

fn color(figure: &Figure<'_>) -> Color32 {
    paints::cloth(figure.looks.scarf)
}

fn soft(color: Color32, span: [f32; 2]) -> Paint {
    Paint::Down(lighter(color, 0.10), deeper(color, 0.14), span)
}

fn fold(canvas: &mut Canvas, color: Color32, points: &[P], width: f32) {
    if canvas.shows(0.024) {
        canvas.tapered(&curve::open(points), |t| width * (1.0 - (2.0 * t - 1.0).powi(2)).max(0.0), color);
    }
}

fn fill_both(canvas: &mut Canvas, half: &[P], paint: Paint) {
    canvas.fill(&curve::closed(&curve::both_sides(half)), paint);
}

/// Behind head and shoulders.
pub fn behind(canvas: &mut Canvas, figure: &Figure<'_>) {
    let cloth = color(figure);
    match figure.looks.head {
        Head::Chador => {
            let half = [
                [0.0, -0.725],
                [0.24, -0.685],
                [0.41, -0.50],
                [0.475, -0.22],
                [0.50, 0.10],
                [0.58, 0.38],
                [0.78, 0.62],
                [0.92, 0.95],
                [0.95, 1.3],
                [0.0, 1.3],
            ];
            fill_both(canvas, &half, soft(deeper(cloth, 0.12), [-0.7, 0.9]));
        }
        Head::LooseScarf => {
            let half = [
                [0.0, -0.735],
                [0.23, -0.695],
                [0.385, -0.53],
                [0.435, -0.26],
                [0.430, 0.02],
                [0.445, 0.26],
                [0.46, 0.46],
                [0.0, 0.60],
            ];
            fill_both(canvas, &half, Paint::Down(cloth, deeper(cloth, 0.28), [-0.5, 0.35]));
        }
        _ => {}
    }
}

/// What of it lies on shoulders and chest.
pub fn on_shoulders(canvas: &mut Canvas, figure: &Figure<'_>) {
    let cloth = color(figure);
    let dark = deeper(cloth, 0.22);
    let r = figure.raised;
    match figure.looks.head {
        Head::Headscarf => {
            let half = [
                [0.0, 0.22],
                [0.24, 0.22],
                [0.325, 0.33],
                [0.37, 0.44],
                [0.46, 0.545 - r * 0.6],
                [0.43, 0.66],
                [0.27, 0.765],
                [0.0, 0.80],
            ];
            fill_both(canvas, &half, soft(cloth, [0.2, 0.85]));
            fold(canvas, dark, &[[-0.27, 0.40], [-0.08, 0.52], [0.16, 0.565], [0.37, 0.535]], 0.018);
            fold(canvas, dark, &[[-0.33, 0.49], [-0.12, 0.625], [0.12, 0.675], [0.32, 0.645]], 0.018);
            fold(canvas, lighter(cloth, 0.16), &[[-0.25, 0.36], [-0.06, 0.465], [0.16, 0.50], [0.33, 0.46]], 0.014);
        }
        Head::Maghnaeh => {
            let half = [
                [0.0, 0.20],
                [0.24, 0.20],
                [0.34, 0.30],
                [0.43, 0.45],
                [0.56, 0.585 - r * 0.7],
                [0.60, 0.72],
                [0.46, 0.84],
                [0.22, 0.90],
                [0.0, 0.915],
            ];
            fill_both(canvas, &half, soft(cloth, [0.2, 0.95]));
            fold(canvas, dark, &[[0.0, 0.39], [0.004, 0.60], [0.0, 0.90]], 0.014);
            fold(canvas, dark, &[[0.22, 0.42], [0.33, 0.60], [0.37, 0.78]], 0.016);
            fold(canvas, dark, &[[-0.22, 0.42], [-0.33, 0.60], [-0.37, 0.78]], 0.016);
        }
        Head::Chador => {
            let inner = lighter(cloth, 0.34);
            let half = [[0.0, 0.22], [0.22, 0.22], [0.30, 0.32], [0.33, 0.48], [0.26, 0.66], [0.0, 0.73]];
            fill_both(canvas, &half, soft(inner, [0.2, 0.8]));
            for side in [-1.0, 1.0] {
                let x = |x: f32| side * x;
                let drape = [
                    [x(0.30), 0.05],
                    [x(0.45), 0.05],
                    [x(0.52), 0.28],
                    [x(0.66), 0.50 - r],
                    [x(0.84), 0.72],
                    [x(0.95), 1.3],
                    [x(0.05), 1.3],
                    [x(0.07), 1.02],
                    [x(0.20), 0.74],
                    [x(0.285), 0.45],
                ];
                canvas.fill(&curve::closed(&drape), soft(cloth, [0.0, 1.1]));
                fold(canvas, dark, &[[x(0.42), 0.30], [x(0.46), 0.60], [x(0.40), 0.95]], 0.022);
                fold(canvas, dark, &[[x(0.56), 0.50], [x(0.64), 0.72], [x(0.62), 0.98]], 0.020);
            }
        }
        Head::LooseScarf => {
            for (side, low) in [(-1.0, 0.98), (1.0, 0.66)] {
                let x = |x: f32| side * x;
                let end = [
                    [x(0.30), 0.22],
                    [x(0.425), 0.20],
                    [x(0.475), 0.42],
                    [x(0.44), 0.60],
                    [x(0.37), low],
                    [x(0.37), low],
                    [x(0.16), low + 0.02],
                    [x(0.16), low + 0.02],
                    [x(0.18), 0.66],
                    [x(0.245), 0.46],
                ];
                canvas.fill(&curve::closed(&end), soft(cloth, [0.1, 1.0]));
                fold(canvas, dark, &[[x(0.35), 0.36], [x(0.355), 0.55], [x(0.30), low - 0.05]], 0.018);
            }
            // Thrown over the other shoulder.
            let over = [
                [-0.37, 0.40],
                [-0.20, 0.53],
                [0.0, 0.585],
                [0.22, 0.56],
                [0.40, 0.46 - r * 0.4],
                [0.465, 0.52 - r * 0.5],
                [0.43, 0.63],
                [0.25, 0.72],
                [0.0, 0.745],
                [-0.22, 0.685],
                [-0.39, 0.54],
            ];
            canvas.fill(&curve::closed(&over), soft(cloth, [0.38, 0.8]));
            fold(canvas, dark, &[[-0.27, 0.53], [-0.04, 0.64], [0.20, 0.63], [0.40, 0.52]], 0.020);
            fold(canvas, lighter(cloth, 0.18), &[[-0.27, 0.48], [-0.06, 0.59], [0.18, 0.59], [0.37, 0.49]], 0.014);
        }
        _ => {}
    }
}

/// Around the face, below it in the picture.
pub fn around_face(canvas: &mut Canvas, figure: &Figure<'_>) {
    let cloth = color(figure);
    match figure.looks.head {
        Head::Headscarf | Head::Maghnaeh => {
            let half = [
                [0.0, -0.700],
                [0.20, -0.668],
                [0.345, -0.535],
                [0.412, -0.30],
                [0.418, -0.05],
                [0.385, 0.18],
                [0.330, 0.34],
                [0.22, 0.45],
                [0.0, 0.50],
            ];
            fill_both(canvas, &half, soft(cloth, [-0.70, 0.5]));
        }
        Head::Chador => {
            let half = [
                [0.0, -0.690],
                [0.20, -0.655],
                [0.33, -0.52],
                [0.385, -0.30],
                [0.388, -0.05],
                [0.355, 0.18],
                [0.30, 0.33],
                [0.18, 0.42],
                [0.0, 0.44],
            ];
            fill_both(canvas, &half, soft(lighter(cloth, 0.34), [-0.6, 0.4]));
        }
        _ => {}
    }
}

/// An opening for the face: covers the edge of the head, leaves the face free.
fn hood(canvas: &mut Canvas, outer: &[P], opening: &[P], paint: Paint) {
    // Two halves, so that neither has a hole; they overlap in the middle.
    for side in [1.0, -1.0] {
        let turn = |points: &[P]| points.iter().map(|p| [side * p[0], p[1]]).collect::<Vec<P>>();
        let mut half = vec![[side * -0.006, outer[0][1]]];
        half.extend(curve::open(&turn(outer)));
        let mut back = curve::open(&turn(opening));
        back.reverse();
        half.extend(back);
        half.push([side * -0.006, opening[0][1]]);
        canvas.fill(&half, paint);
    }
}

/// Over brow and cheeks.
pub fn front(canvas: &mut Canvas, figure: &Figure<'_>) {
    let cloth = color(figure);
    let dark = deeper(cloth, 0.20);
    let shade = mix(figure.tones.shade, figure.tones.line, 0.25).gamma_multiply(0.55);
    let outline = canvas.outline.take();
    let opening = [
        [0.0, -0.432],
        [0.145, -0.410],
        [0.250, -0.315],
        [0.298, -0.150],
        [0.290, 0.035],
        [0.238, 0.185],
        [0.152, 0.292],
        [0.0, 0.352],
    ];
    match figure.looks.head {
        Head::Headscarf | Head::Maghnaeh => {
            let tight = figure.looks.head == Head::Maghnaeh;
            let outer = [
                [0.0, -0.660],
                [0.19, -0.630],
                [0.325, -0.505],
                [0.388, -0.30],
                [0.392, -0.05],
                [0.360, 0.17],
                [0.265, 0.33],
                [0.0, 0.425],
            ];
            shadow(canvas, &opening, shade);
            hood(canvas, &outer, &opening, soft(cloth, [-0.70, 0.5]));
            fold(canvas, dark, &[[-0.10, -0.425], [-0.235, -0.345], [-0.305, -0.17], [-0.302, 0.03], [-0.245, 0.20]], 0.016);
            fold(canvas, dark, &[[0.10, -0.425], [0.235, -0.345], [0.305, -0.17], [0.302, 0.03], [0.245, 0.20]], 0.016);
            if !tight {
                fold(canvas, dark, &[[-0.02, -0.655], [0.20, -0.57], [0.335, -0.36], [0.355, -0.10], [0.30, 0.20]], 0.018);
                fold(canvas, lighter(cloth, 0.20), &[[0.0, -0.60], [0.19, -0.53], [0.310, -0.34], [0.335, -0.10]], 0.014);
                fold(canvas, dark, &[[-0.25, -0.54], [-0.345, -0.36], [-0.365, -0.12]], 0.014);
            }
        }
        Head::Chador => {
            let inner = lighter(cloth, 0.34);
            let outer = [
                [0.0, -0.64],
                [0.18, -0.61],
                [0.31, -0.49],
                [0.368, -0.29],
                [0.372, -0.05],
                [0.34, 0.16],
                [0.25, 0.31],
                [0.0, 0.40],
            ];
            shadow(canvas, &opening, shade);
            hood(canvas, &outer, &opening, soft(inner, [-0.6, 0.4]));
            let over = [[0.0, -0.725], [0.24, -0.685], [0.41, -0.50], [0.475, -0.22], [0.49, 0.08], [0.50, 0.30]];
            let edge = [[0.0, -0.505], [0.17, -0.485], [0.295, -0.38], [0.350, -0.19], [0.352, 0.05], [0.31, 0.34]];
            hood(canvas, &over, &edge, soft(cloth, [-0.72, 0.5]));
            for side in [-1.0, 1.0] {
                fold(
                    canvas,
                    dark,
                    &[[side * 0.06, -0.66], [side * 0.29, -0.53], [side * 0.405, -0.28], [side * 0.425, 0.05]],
                    0.020,
                );
            }
        }
        Head::LooseScarf => {
            let hair = paints::hair(figure.looks.hair);
            // Hair in waves from a parting, below the scarf.
            for (side, part) in [(1.0, -0.03_f32), (-1.0, 0.03)] {
                let x = |x: f32| side * x;
                let wave = [
                    [x(part), -0.665],
                    [x(part), -0.665],
                    [x(0.22), -0.60],
                    [x(0.36), -0.42],
                    [x(0.395), -0.18],
                    [x(0.39), 0.06],
                    [x(0.355), 0.11],
                    [x(0.328), 0.0],
                    [x(0.325), -0.17],
                    [x(0.270), -0.345],
                    [x(0.13), -0.468],
                    [x(part), -0.535],
                    [x(part), -0.535],
                ];
                canvas.fill(&curve::closed(&wave), Paint::Down(lighter(hair, 0.14), deeper(hair, 0.08), [-0.65, -0.1]));
            }
            fold(canvas, lighter(hair, 0.22), &[[0.05, -0.57], [0.22, -0.48], [0.33, -0.32], [0.358, -0.12]], 0.014);
            fold(canvas, lighter(hair, 0.22), &[[-0.05, -0.57], [-0.22, -0.48], [-0.33, -0.32], [-0.358, -0.12]], 0.014);
            let over = [[0.0, -0.735], [0.23, -0.695], [0.385, -0.53], [0.438, -0.26], [0.435, 0.02], [0.440, 0.24]];
            let edge = [[0.0, -0.610], [0.17, -0.580], [0.300, -0.455], [0.370, -0.22], [0.382, 0.02], [0.345, 0.26]];
            hood(canvas, &over, &edge, soft(cloth, [-0.74, 0.3]));
            for side in [-1.0, 1.0] {
                fold(
                    canvas,
                    dark,
                    &[
                        [side * 0.03, -0.68],
                        [side * 0.24, -0.615],
                        [side * 0.365, -0.45],
                        [side * 0.412, -0.20],
                        [side * 0.412, 0.08],
                    ],
                    0.018,
                );
            }
        }
        Head::Turban => turban(canvas, cloth, outline),
        Head::Skullcap => {
            let half = [
                [0.0, -0.715],
                [0.17, -0.695],
                [0.295, -0.60],
                [0.352, -0.475],
                [0.365, -0.375],
                [0.365, -0.375],
                [0.20, -0.435],
                [0.0, -0.452],
            ];
            canvas.outline = outline;
            fill_both(canvas, &half, Paint::Down(lighter(cloth, 0.12), deeper(cloth, 0.08), [-0.72, -0.38]));
            canvas.outline = None;
            fold(
                canvas,
                deeper(cloth, 0.16),
                &[[-0.355, -0.425], [-0.20, -0.482], [0.0, -0.498], [0.20, -0.482], [0.355, -0.425]],
                0.014,
            );
            for x in [-0.20, -0.07, 0.07, 0.20_f32] {
                fold(canvas, deeper(cloth, 0.10), &[[x, -0.49 + x * x * 0.3], [x * 0.8, -0.60], [x * 0.4, -0.69]], 0.009);
            }
        }
        Head::Cap => {
            let half = [
                [0.0, -0.735],
                [0.19, -0.715],
                [0.325, -0.60],
                [0.385, -0.45],
                [0.388, -0.345],
                [0.388, -0.345],
                [0.20, -0.405],
                [0.0, -0.42],
            ];
            canvas.outline = outline;
            fill_both(canvas, &half, soft(cloth, [-0.73, -0.35]));
            let peak = [[0.0, -0.445], [0.22, -0.43], [0.385, -0.36], [0.40, -0.315], [0.26, -0.345], [0.0, -0.365]];
            fill_both(canvas, &peak, Paint::Down(deeper(cloth, 0.10), deeper(cloth, 0.30), [-0.45, -0.32]));
            canvas.outline = None;
            fold(canvas, dark, &[[0.0, -0.73], [0.004, -0.60], [0.0, -0.45]], 0.010);
            canvas.disc([0.0, -0.735], 0.018, deeper(cloth, 0.15));
        }
        _ => {}
    }
    canvas.outline = outline.or(canvas.outline);
}

fn shadow(canvas: &mut Canvas, opening: &[P], color: Color32) {
    if canvas.shows(0.02) {
        let line = curve::open(&curve::both_sides(&opening[..opening.len() - 1]));
        let inner: Vec<P> = line.iter().map(|p| [p[0] * 0.97, p[1] * 0.97 + 0.004]).collect();
        canvas.tapered(&inner, |_| 0.030, color);
    }
}

fn turban(canvas: &mut Canvas, cloth: Color32, outline: Option<(f32, Color32)>) {
    let dark = deeper(cloth, 0.22);
    let half = [
        [0.0, -0.865],
        [0.20, -0.840],
        [0.355, -0.730],
        [0.430, -0.560],
        [0.425, -0.400],
        [0.365, -0.205],
        [0.340, -0.215],
        [0.285, -0.335],
        [0.15, -0.425],
        [0.0, -0.475],
    ];
    canvas.outline = outline;
    fill_both(canvas, &half, soft(cloth, [-0.86, -0.25]));
    canvas.outline = None;
    let inner = [[0.0, -0.475], [0.10, -0.442], [0.0, -0.395], [-0.10, -0.442]];
    canvas.fill(&inner, deeper(cloth, 0.35));
    for side in [-1.0, 1.0] {
        let x = |x: f32| side * x;
        fold(canvas, dark, &[[x(0.375), -0.27], [x(0.30), -0.42], [x(0.14), -0.52], [x(-0.03), -0.585]], 0.018);
        fold(canvas, dark, &[[x(0.415), -0.40], [x(0.32), -0.55], [x(0.14), -0.645], [x(-0.04), -0.69]], 0.018);
        fold(canvas, dark, &[[x(0.41), -0.55], [x(0.30), -0.68], [x(0.12), -0.755], [x(-0.04), -0.785]], 0.016);
        fold(canvas, lighter(cloth, 0.2), &[[x(0.36), -0.32], [x(0.27), -0.47], [x(0.12), -0.56]], 0.012);
    }
}
