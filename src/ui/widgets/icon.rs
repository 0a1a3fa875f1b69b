//! Icons, drawn with lines on a grid of 24. Those with a direction are mirrored where reading runs from the right.
//!
//! Never the only carrier of a meaning: a word stands beside each, or in its accessible name.

mod shapes;

use crate::scenario::Channel;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};

/// What there is to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Head and shoulders.
    Person,
    /// A speech bubble.
    Chat,
    /// A handset.
    Phone,
    /// An envelope.
    Mail,
    /// A loudspeaker.
    Social,
    /// A mobile telephone.
    Sms,
    /// A bell on a counter.
    Counter,
    /// Settings.
    Sliders,
    /// Towards where one came from.
    Back,
    /// Onwards.
    Forward,
    /// Send.
    Send,
    /// Done.
    Check,
    /// Close, missed.
    Cross,
    /// Something to beware of.
    Warn,
    /// A critical error.
    Stop,
    /// Identity.
    Shield,
    /// An offer.
    Tag,
    /// Passing on.
    PassOn,
    /// Time.
    Clock,
    /// Less.
    Minus,
    /// More.
    Plus,
    /// A partly filled circle.
    Half,
    /// Rules.
    Book,
    /// Opens below.
    Down,
    /// Once more.
    Again,
    /// Pause.
    Pause,
    /// A languages' globe.
    Globe,
    /// An aim.
    Goal,
    /// A light bulb.
    Hint,
    /// One step back.
    Undo,
    /// Care.
    Heart,
    /// Looking something up.
    Look,
    /// Something to fill in.
    Form,
    /// Between two alone.
    Lock,
}

/// The icon of a channel.
pub fn of_channel(channel: Channel) -> Icon {
    match channel {
        Channel::Chat => Icon::Chat,
        Channel::Phone => Icon::Phone,
        Channel::Email => Icon::Mail,
        Channel::Social => Icon::Social,
        Channel::Sms => Icon::Sms,
        Channel::Counter => Icon::Counter,
    }
}

impl Icon {
    fn has_direction(self) -> bool {
        matches!(
            self,
            Icon::Look
                | Icon::Back
                | Icon::Forward
                | Icon::Send
                | Icon::PassOn
                | Icon::Social
                | Icon::Chat
                | Icon::Again
                | Icon::Book
                | Icon::Undo
        )
    }
}

struct Pen<'p> {
    painter: &'p Painter,
    rect: Rect,
    stroke: Stroke,
    mirrored: bool,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        let x = if self.mirrored { 24.0 - x } else { x };
        self.rect.min + Vec2::new(x, y) * (self.rect.width() / 24.0)
    }

    fn size(&self, units: f32) -> f32 {
        units * self.rect.width() / 24.0
    }

    fn line(&self, points: &[(f32, f32)]) {
        let points: Vec<Pos2> = points.iter().map(|p| self.at(*p)).collect();
        self.painter.add(Shape::line(points, self.stroke));
    }

    fn closed(&self, points: &[(f32, f32)]) {
        let points: Vec<Pos2> = points.iter().map(|p| self.at(*p)).collect();
        self.painter.add(Shape::closed_line(points, self.stroke));
    }

    fn circle(&self, center: (f32, f32), radius: f32) {
        self.painter.circle_stroke(self.at(center), self.size(radius), self.stroke);
    }

    fn dot(&self, center: (f32, f32), radius: f32) {
        self.painter.circle_filled(self.at(center), self.size(radius), self.stroke.color);
    }

    /// Part of a circle, angles in degrees clockwise from the right.
    fn arc(&self, (x, y): (f32, f32), radius: f32, from: f32, to: f32) {
        let steps = 20;
        let points: Vec<(f32, f32)> = (0..=steps)
            .map(|i| (from + (to - from) * i as f32 / steps as f32).to_radians())
            .map(|a| (x + radius * a.cos(), y + radius * a.sin()))
            .collect();
        self.line(&points);
    }
}

/// Draws an icon over the largest square in the middle of `rect`.
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, color: Color32, rtl: bool) {
    let side = rect.width().min(rect.height());
    let rect = Rect::from_center_size(rect.center(), Vec2::splat(side));
    let stroke = Stroke::new((side / 24.0 * 2.0).max(1.25), color);
    let pen = Pen { painter, rect, stroke, mirrored: rtl && icon.has_direction() };
    match icon {
        Icon::Chat | Icon::Phone | Icon::Mail | Icon::Social | Icon::Sms | Icon::Counter => shapes::channels(&pen, icon),
        Icon::Back | Icon::Forward | Icon::Send | Icon::PassOn | Icon::Down | Icon::Again => shapes::arrows(&pen, icon),
        Icon::Check | Icon::Cross | Icon::Warn | Icon::Stop | Icon::Minus | Icon::Plus | Icon::Half | Icon::Pause => {
            shapes::signs(&pen, icon)
        }
        _ => shapes::things(&pen, icon),
    }
}

/// The mark of Sabr: a drop that rests in a ring.
pub fn wordmark(painter: &Painter, rect: Rect, color: Color32, fill: Color32) {
    let (center, radius) = (rect.center(), rect.width() / 2.0);
    painter.circle_filled(center, radius, color);
    let points: Vec<Pos2> = (0..=40)
        .map(|i| i as f32 / 40.0 * std::f32::consts::TAU)
        .map(|a| {
            // A teardrop: narrow at the top, round below.
            let x = a.sin() * (a / 2.0).sin().powi(2);
            pos2(center.x + x * radius * 0.62, center.y - (a.cos() * 0.58 - 0.02) * radius)
        })
        .collect();
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}
