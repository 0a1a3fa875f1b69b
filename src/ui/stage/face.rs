//! Head and face: skull, ears, eyes, brows, nose, mouth and what age adds; all of it follows an expression.
//!
//! Must never decide what a mood means.

use super::canvas::{Canvas, Paint};
use super::curve::{self, P};
use super::expression::Expression;
use super::figure::Figure;
use super::paints::{self, DARK, MOUTH, Tones, WHITE, deeper, lighter, mix};
use crate::scenario::{Age, FacialHair, Glasses, Hair, Skin};
use egui::Color32;

/// Height of the eyes.
const EYES: f32 = -0.118;
/// Height of the mouth.
const LIPS: f32 = 0.164;

/// The outline of the head.
pub fn outline(figure: &Figure<'_>) -> Vec<P> {
    let j = figure.build.jaw;
    let round = figure.build.cheek;
    curve::closed(&curve::both_sides(&[
        [0.0, -0.60],
        [0.17, -0.578],
        [0.295, -0.48],
        [0.347, -0.31],
        [0.352, -0.12],
        [0.334 * round, 0.05],
        [0.272 * j, 0.195],
        [0.160 * j, 0.298],
        [0.0, 0.338],
    ]))
}

/// Skull and ears.
pub fn head(canvas: &mut Canvas, figure: &Figure<'_>) {
    let tones = figure.tones;
    if figure.ears {
        for side in [-1.0, 1.0] {
            canvas.oval([side * 0.352, -0.075], 0.056, 0.088, Paint::Down(tones.base, tones.shade, [-0.14, 0.02]));
            if canvas.shows(0.02) {
                let fold = curve::arc([side * 0.356, -0.072], 0.026, 0.046, 200.0, 400.0, 8);
                canvas.line(&fold, 0.012, mix(tones.shade, tones.line, 0.35));
            }
        }
    }
    canvas.fill(&outline(figure), Paint::Down(lighter(tones.base, 0.10), mix(tones.base, tones.shade, 0.28), [-0.35, 0.34]));
}

/// Blood in the cheeks and folds of the skin; a beard grows over them.
pub fn complexion(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression) {
    let outline = canvas.outline.take();
    cheeks(canvas, figure, face);
    if figure.looks.age != Age::Young {
        folds(canvas, figure, face);
    }
    canvas.outline = outline;
}

/// Everything in the face, glasses included.
pub fn features(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression) {
    let tones = figure.tones;
    let outline = canvas.outline.take();
    nose(canvas, figure, tones);
    mouth(canvas, figure, face);
    for side in [-1.0, 1.0] {
        eye(canvas, figure, face, side);
    }
    frown(canvas, figure, face);
    for side in [-1.0, 1.0] {
        brow(canvas, figure, face, side);
    }
    glasses(canvas, figure);
    canvas.outline = outline;
}

fn cheeks(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression) {
    let rest = if figure.build.soft { 0.20 } else { 0.10 };
    let strength = (rest + 0.40 * face.flush).clamp(0.0, 0.60);
    let color = figure.tones.blush.gamma_multiply(strength);
    for side in [-1.0, 1.0] {
        canvas.glow([side * 0.215, 0.042], 0.118 + 0.04 * face.flush, 0.098 + 0.03 * face.flush, color);
    }
    if face.flush > 0.3 {
        canvas.glow([0.0, 0.03], 0.09, 0.06, figure.tones.blush.gamma_multiply((face.flush - 0.3) * 0.30));
    }
}

fn nose(canvas: &mut Canvas, figure: &Figure<'_>, tones: Tones) {
    let s = figure.build.nose;
    canvas.glow([-0.004, 0.012], 0.05 * s, 0.05 * s, lighter(tones.base, 0.35).gamma_multiply(0.55));
    if canvas.shows(0.028) {
        let side = curve::open(&[[0.040 * s, -0.080], [0.030 * s, -0.033], [0.045 * s, 0.014]]);
        canvas.tapered(&side, |t| 0.006 + 0.020 * t * (1.0 - 0.4 * t), tones.shade.gamma_multiply(0.8));
    }
    let below = curve::open(&[[-0.047 * s, 0.030], [-0.036 * s, 0.050], [0.0, 0.061], [0.036 * s, 0.050], [0.047 * s, 0.030]]);
    canvas.tapered(&below, |t| 0.007 + 0.011 * (1.0 - (2.0 * t - 1.0).powi(2)), mix(tones.shade, tones.line, 0.62));
}

fn mouth(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression) {
    let tones = figure.tones;
    let open = (face.open + 0.55 * figure.life.talk).clamp(0.0, 1.0);
    let glad = face.smile.max(0.0);
    let wide = figure.build.mouth * (1.0 - 0.10 * face.press + 0.14 * glad - 0.10 * open * (1.0 - glad));
    let upper = |t: f32| {
        let bend = t * t * (1.3 - 0.3 * t * t);
        LIPS + face.smile * (0.020 - 0.050 * bend) - 0.014 * open * (1.0 - bend) - 0.005 * face.brow_askew * t
    };
    let lower = |t: f32| upper(t) + 0.098 * open * (1.0 - t * t).max(0.0).powf(0.7);
    let across: Vec<f32> = (0..=14).map(|step| step as f32 / 7.0 - 1.0).collect();
    let full = figure.build.lips * (1.0 - 0.45 * face.press);
    let bearded = figure.looks.facial_hair == FacialHair::Beard;
    let lip = mix(tones.base, tones.lip, if figure.build.soft || bearded { 0.88 } else { 0.55 });
    let trace = |line: &dyn Fn(f32) -> f32| across.iter().map(|t| [t * wide, line(*t)]).collect::<Vec<P>>();
    let between = |top: &dyn Fn(f32) -> f32, bottom: &dyn Fn(f32) -> f32| {
        let mut shape = trace(top);
        shape.extend(trace(bottom).into_iter().rev());
        shape
    };
    let bow = |t: f32| upper(t) - full * 0.62 * (1.0 - t * t) * (1.0 - 0.30 * (-(t * 5.0).powi(2)).exp());
    let pout = |t: f32| lower(t) + full * (1.0 - t * t).max(0.0).powf(0.85);
    canvas.fill(&between(&upper, &bow), deeper(lip, 0.06));
    canvas.fill(&between(&lower, &pout), lip);
    if open > 0.02 {
        canvas.fill(&between(&upper, &lower), mix(deeper(lip, 0.2), MOUTH, (open * 6.0).min(1.0)));
        let teeth = |t: f32| upper(t) + (lower(t) - upper(t)) * 0.42;
        canvas.fill(&between(&upper, &teeth), mix(MOUTH, WHITE, ((open - 0.1) * 6.0).clamp(0.0, 0.95)));
    }
    let ink = deeper(tones.lip, 0.52);
    let thick = figure.line(0.0155) * (1.0 - 0.35 * (open * 4.0).min(1.0)) + 0.004 * face.press;
    canvas.tapered(&trace(&upper), |t| thick * (0.45 + 0.55 * (1.0 - (2.0 * t - 1.0).powi(2))), ink);
    if canvas.shows(0.03) && !bearded {
        let shadow = curve::arc([0.0, LIPS + 0.062 + 0.1 * open], 0.036, 0.012, 20.0, 160.0, 6);
        canvas.tapered(&shadow, |t| 0.014 * (1.0 - (2.0 * t - 1.0).powi(2)), tones.shade.gamma_multiply(0.75));
    }
}

fn iris(figure: &Figure<'_>) -> Color32 {
    let light = matches!(figure.looks.skin, Skin::Fair);
    match figure.looks.hair {
        Hair::Red if light => super::paints::cloth(crate::scenario::Cloth::Moss),
        Hair::Blond | Hair::White | Hair::Grey if light => super::paints::cloth(crate::scenario::Cloth::Blue),
        Hair::Chestnut if light => mix(paints::hair(Hair::Chestnut), paints::cloth(crate::scenario::Cloth::Moss), 0.4),
        _ => mix(paints::hair(Hair::Brown), DARK, 0.25),
    }
}

fn eye(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression, side: f32) {
    let tones = figure.tones;
    let size = figure.build.eyes;
    let (cx, cy, wide) = (side * 0.148, EYES + figure.build.eyes_down, 0.070 * size);
    let awake = (face.lids * (1.0 - figure.life.blink)).clamp(0.0, 1.3);
    let glare = (-face.brow_inner).max(0.0);
    let low = 0.027 * size * (1.0 - 0.55 * face.squint);
    // From the inner corner, t = −1, to the outer, t = 1.
    let round = |t: f32| (1.0 - t * t).max(0.0).powf(0.72);
    let upper = |t: f32| {
        let raised = cy - 0.050 * size * awake * round(t) + 0.014 * glare * round(t) * (1.0 - t) * 0.5;
        raised + (1.0 - awake.min(1.0)) * low * 0.8 * round(t) - 0.008 * t
    };
    let lower = |t: f32| cy + low * round(t) - 0.008 * t;
    let across: Vec<f32> = (0..=12).map(|step| step as f32 / 6.0 - 1.0).collect();
    let trace = |line: &dyn Fn(f32) -> f32| across.iter().map(|t| [cx + side * t * wide, line(*t)]).collect::<Vec<P>>();
    let top: Vec<P> = across.iter().map(|t| [cx + side * t * wide, upper(*t).min(lower(*t))]).collect();
    let mut ball = top.clone();
    ball.extend(trace(&lower).into_iter().rev().skip(1).take(across.len() - 2));
    canvas.fill(&ball, Paint::Down(mix(WHITE, tones.shade, 0.35), WHITE, [cy - 0.05 * size, cy]));
    let at = [cx + 0.024 * face.gaze_x, cy - 0.010 * size + 0.018 * face.gaze_y];
    let radius = 0.0425 * size;
    let color = iris(figure);
    canvas.fill_in(
        &curve::ellipse(at, radius, radius, 20),
        &ball,
        Paint::Down(deeper(color, 0.35), color, [at[1] - radius, at[1] + radius]),
    );
    canvas.fill_in(&curve::ellipse(at, radius * 0.52, radius * 0.52, 14), &ball, DARK);
    if awake > 0.4 {
        canvas.disc([at[0] - 0.013 * size, at[1] - 0.016 * size], 0.0115 * size, WHITE);
    }
    let lash = if figure.build.soft { 0.0215 } else { 0.0165 };
    let mut lid = top;
    if figure.build.soft && figure.looks.age != Age::Old {
        lid.push([cx + side * (wide + 0.016), upper(1.0) - 0.012]);
    }
    let ink = if figure.looks.age == Age::Old { mix(DARK, tones.line, 0.35) } else { DARK };
    canvas.tapered(&lid, |t| figure.line(lash) * (0.40 + 0.60 * (1.0 - (1.6 * t - 0.9).powi(2)).max(0.0)), ink);
    if canvas.shows(0.028) {
        let fold: Vec<P> =
            across[2..11].iter().map(|t| [cx + side * t * wide * 1.06, upper(*t) - 0.022 * size - 0.006 * awake]).collect();
        canvas.tapered(&fold, |t| 0.009 * (1.0 - (2.0 * t - 1.0).powi(2)), mix(tones.shade, tones.line, 0.45));
        let bag: Vec<P> = across[3..11].iter().map(|t| [cx + side * t * wide, lower(*t) + 0.003]).collect();
        canvas.tapered(&bag, |t| 0.008 * (1.0 - (2.0 * t - 1.0).powi(2)), mix(tones.shade, tones.line, 0.35));
    }
}

fn brow(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression, side: f32) {
    let y = EYES - 0.118 + 0.4 * figure.build.eyes_down;
    let askew = face.brow_askew * if side > 0.0 { 0.034 } else { -0.008 };
    let inner = y - 0.040 * face.brow_inner - askew * 0.6;
    let outer = y + 0.006 - 0.030 * face.brow_outer - askew;
    let arch = (inner + outer) / 2.0 - 0.024 - askew * 0.25;
    let near = 0.066 - 0.012 * (-face.brow_inner).max(0.0);
    let line = curve::open(&[[side * near, inner], [side * 0.140, arch], [side * 0.232, outer]]);
    let grey = matches!(figure.looks.hair, Hair::White | Hair::Grey);
    let hair = paints::hair(figure.looks.hair);
    let color = if grey { mix(hair, figure.tones.line, 0.45) } else { mix(deeper(hair, 0.25), figure.tones.line, 0.08) };
    let thick = figure.line(figure.build.brow);
    canvas.tapered(&line, |t| thick * (0.86 + 0.30 * t - 0.95 * t * t), color);
}

/// Small upright folds between drawn brows, and lines of a forehead that is raised.
fn frown(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression) {
    let color = mix(figure.tones.shade, figure.tones.line, 0.6);
    let strength = ((-face.brow_inner - 0.25) * 1.6).clamp(0.0, 1.0);
    if strength > 0.0 && canvas.shows(0.03) {
        for side in [-1.0, 1.0] {
            let fold = [[side * 0.024, EYES - 0.135], [side * 0.030, EYES - 0.105], [side * 0.024, EYES - 0.075]];
            canvas.tapered(&curve::open(&fold), |t| 0.012 * (1.0 - (2.0 * t - 1.0).powi(2)), color.gamma_multiply(strength));
        }
    }
    let raised = ((face.brow_inner - 0.3) * 1.5).clamp(0.0, 1.0) * if figure.build.forehead { 1.0 } else { 0.0 };
    if raised > 0.0 && canvas.shows(0.03) {
        for (row, wide) in [(0.0, 0.11), (1.0, 0.08)] {
            let y = EYES - 0.215 - 0.045 * row;
            let line = curve::open(&[[-wide, y + 0.004], [-0.03, y - 0.006], [0.03, y - 0.006], [wide, y + 0.004]]);
            canvas.tapered(&line, |t| 0.009 * (1.0 - (2.0 * t - 1.0).powi(2)), color.gamma_multiply(0.7 * raised));
        }
    }
}

/// What years and smiling leave in a face.
fn folds(canvas: &mut Canvas, figure: &Figure<'_>, face: &Expression) {
    if !canvas.shows(0.03) {
        return;
    }
    let old = figure.looks.age == Age::Old;
    let strength = if old {
        0.80
    } else if figure.build.soft {
        0.16
    } else {
        0.34
    } + 0.15 * face.smile.abs();
    let color = mix(figure.tones.shade, figure.tones.line, 0.40).gamma_multiply(strength.min(1.0));
    for side in [-1.0, 1.0] {
        let cheek = curve::open(&[[side * 0.080, 0.048], [side * 0.122, 0.105], [side * (0.134 + 0.012 * face.smile), 0.158]]);
        canvas.tapered(&cheek, |t| 0.013 * (1.0 - (2.0 * t - 1.0).powi(2)), color);
        if old {
            let bag = curve::open(&[[side * 0.100, EYES + 0.062], [side * 0.150, EYES + 0.078], [side * 0.200, EYES + 0.058]]);
            canvas.tapered(&bag, |t| 0.010 * (1.0 - (2.0 * t - 1.0).powi(2)), color.gamma_multiply(0.8));
            for step in [-1.0, 0.0, 1.0] {
                let foot = [[side * 0.245, EYES + 0.014 * step], [side * 0.278, EYES + 0.030 * step - 0.004]];
                canvas.tapered(&foot, |t| 0.008 * (1.0 - t), color.gamma_multiply(0.7));
            }
        }
    }
}

fn glasses(canvas: &mut Canvas, figure: &Figure<'_>) {
    let y = EYES + figure.build.eyes_down + 0.006;
    let (rx, ry, power) = match figure.looks.glasses {
        Glasses::None => return,
        Glasses::Round => (0.108, 0.104, 2.0_f32),
        Glasses::Square => (0.116, 0.088, 4.0),
    };
    let color = paints::FRAME;
    let thick = figure.line(0.0165);
    for side in [-1.0, 1.0] {
        let rim: Vec<P> = (0..=40)
            .map(|step| {
                let (sin, cos) = (std::f32::consts::TAU * step as f32 / 40.0).sin_cos();
                let bend = |v: f32| v.signum() * v.abs().powf(2.0 / power);
                [side * 0.150 + rx * bend(cos), y + ry * bend(sin)]
            })
            .collect();
        canvas.fill(&rim[..40], WHITE.gamma_multiply(0.13));
        if canvas.shows(0.03) {
            let gleam = [[side * 0.150 - 0.050, y - ry * 0.10], [side * 0.150 - 0.010, y - ry * 0.62]];
            canvas.tapered(&gleam, |_| 0.016, WHITE.gamma_multiply(0.45));
        }
        canvas.line(&rim, thick, color);
        let arm = [[side * (0.150 + rx), y - 0.016], [side * 0.340, y - 0.030]];
        if figure.ears {
            canvas.line(&arm, thick * 0.9, color);
        }
    }
    let bridge = curve::open(&[[-0.150 + rx, y - 0.014], [0.0, y - 0.034], [0.150 - rx, y - 0.014]]);
    canvas.line(&bridge, thick * 0.9, color);
}
