//! One person, from back to front: what stands behind the head, body and dress, head, face, hair or headwear.
//!
//! Must never know a theme or a channel; the same person is the same everywhere.

use super::canvas::{Canvas, Turn};
use super::expression::Expression;
use super::paints::{self, Tones};
use super::{covers, dress, face, hair};
use crate::scenario::{Age, Head, Looks, Person};

/// What moves by itself in a living person.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Life {
    /// −1 breathed out to 1 breathed in.
    pub breath: f32,
    /// 1 when the eyes are shut.
    pub blink: f32,
    /// The head from side to side, −1 to 1.
    pub sway: f32,
    /// How far speaking opens the mouth, 0 to 1.
    pub talk: f32,
}

/// Proportions.
#[derive(Debug, Clone, Copy)]
pub struct Build {
    /// Width of the jaw.
    pub jaw: f32,
    /// Width of the cheeks.
    pub cheek: f32,
    /// Half the width of the neck.
    pub neck: f32,
    /// Width of the shoulders.
    pub shoulders: f32,
    /// Size of the eyes.
    pub eyes: f32,
    /// How much lower they lie.
    pub eyes_down: f32,
    /// Thickness of the brows.
    pub brow: f32,
    /// Size of the nose.
    pub nose: f32,
    /// Half the width of the mouth.
    pub mouth: f32,
    /// Fullness of the lips.
    pub lips: f32,
    /// Softer colours of lips, cheeks and lashes.
    pub soft: bool,
    /// The forehead shows.
    pub forehead: bool,
}

impl Build {
    fn of(looks: &Looks) -> Build {
        let base = match looks.person {
            Person::Woman => Build { jaw: 0.94, cheek: 0.985, neck: 0.118, shoulders: 0.86, brow: 0.0215, ..Build::MAN },
            Person::Man => Build::MAN,
            Person::Girl | Person::Boy => {
                Build { jaw: 0.93, cheek: 1.06, neck: 0.095, shoulders: 0.72, brow: 0.0205, ..Build::MAN }
            }
        };
        let woman = matches!(looks.person, Person::Woman | Person::Girl);
        let child = matches!(looks.person, Person::Girl | Person::Boy);
        let old = looks.age == Age::Old;
        Build {
            eyes: if child {
                1.28
            } else if woman {
                1.18
            } else if old {
                1.02
            } else {
                1.08
            },
            eyes_down: if child { 0.034 } else { 0.0 },
            nose: if child {
                0.78
            } else if woman {
                0.90
            } else {
                1.06
            },
            mouth: if child {
                0.076
            } else if woman {
                0.086
            } else {
                0.096
            },
            lips: if child {
                0.024
            } else if woman {
                0.034
            } else {
                0.025
            } * if old { 0.78 } else { 1.0 },
            soft: woman,
            forehead: !child && !matches!(looks.head, Head::Cap | Head::Turban),
            ..base
        }
    }

    const MAN: Build = Build {
        jaw: 1.05,
        cheek: 1.0,
        neck: 0.152,
        shoulders: 1.0,
        eyes: 1.0,
        eyes_down: 0.0,
        brow: 0.0285,
        nose: 1.0,
        mouth: 0.096,
        lips: 0.025,
        soft: false,
        forehead: true,
    };
}

/// A person about to be drawn.
#[derive(Debug, Clone, Copy)]
pub struct Figure<'l> {
    /// How the person looks.
    pub looks: &'l Looks,
    /// Proportions.
    pub build: Build,
    /// The skin's tones.
    pub tones: Tones,
    /// What moves by itself.
    pub life: Life,
    /// The ears show.
    pub ears: bool,
    /// Lines are so many times thicker, where the picture is small or the theme strong.
    pub thicker: f32,
    /// Shoulders, raised by breath and mood; up is positive.
    pub raised: f32,
}

impl<'l> Figure<'l> {
    /// A person with a mood's expression.
    pub fn new(looks: &'l Looks, face: &Expression, life: Life, thicker: f32) -> Figure<'l> {
        let covered = matches!(looks.head, Head::Headscarf | Head::Maghnaeh | Head::Chador | Head::LooseScarf);
        let hidden = covered || matches!(looks.head, Head::Bob | Head::LongHair | Head::Turban | Head::Afro);
        let raised = 0.050 * face.shoulders + 0.010 * life.breath;
        Figure { looks, build: Build::of(looks), tones: paints::skin(looks.skin), life, ears: !hidden, thicker, raised }
    }

    /// A line's width that stays visible.
    pub fn line(&self, width: f32) -> f32 {
        width * self.thicker
    }

    /// Draws the person.
    pub fn draw(&self, canvas: &mut Canvas, expression: &Expression) {
        let scale = figure_scale(self.looks) + 0.030 * expression.lean;
        let body = Turn { scale, pivot: [0.0, 1.0], ..Turn::NONE };
        let carried = 0.58 * (1.0 - scale);
        let head = Turn {
            degrees: expression.tilt + 1.1 * self.life.sway,
            pivot: [0.0, 0.42],
            shift: [0.012 * expression.gaze_x, carried - 0.25 * self.raised + 0.010 * expression.shoulders.max(0.0)],
            scale,
        };
        canvas.turn = head;
        hair::behind(canvas, self);
        covers::behind(canvas, self);
        canvas.turn = body;
        dress::behind(canvas, self);
        dress::neck(canvas, self);
        dress::dress(canvas, self);
        covers::on_shoulders(canvas, self);
        hair::on_shoulders(canvas, self);
        canvas.turn = head;
        covers::around_face(canvas, self);
        face::head(canvas, self);
        face::complexion(canvas, self, expression);
        hair::on_face(canvas, self);
        face::features(canvas, self, expression);
        hair::front(canvas, self);
        covers::front(canvas, self);
        dress::extras(canvas, self);
        canvas.turn = Turn::NONE;
    }
}

/// How large a person is drawn: a child is smaller, and what stands high on a head needs room.
fn figure_scale(looks: &Looks) -> f32 {
    match (looks.person, looks.head) {
        (Person::Girl | Person::Boy, _) => 1.0,
        (_, Head::Bun) => 1.03,
        (_, Head::Turban) => 1.05,
        (_, Head::Afro) => 1.07,
        _ => 1.11,
    }
}
