//! Icons, drawn with lines on a grid of 24. Those with a direction are mirrored where reading runs from the right.
//!
//! Never the only carrier of a meaning: a word stands beside each, or in its accessible name.

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
    /// Light look.
    Sun,
    /// Dark look.
    Moon,
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
        matches!(self, Icon::Back | Icon::Forward | Icon::Send | Icon::PassOn | Icon::Social | Icon::Chat | Icon::Again | Icon::Book)
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
        Icon::Chat | Icon::Phone | Icon::Mail | Icon::Social | Icon::Sms | Icon::Counter => channels(&pen, icon),
        Icon::Back | Icon::Forward | Icon::Send | Icon::PassOn | Icon::Down | Icon::Again => arrows(&pen, icon),
        Icon::Check | Icon::Cross | Icon::Warn | Icon::Stop | Icon::Minus | Icon::Plus | Icon::Half | Icon::Pause => signs(&pen, icon),
        _ => things(&pen, icon),
    }
}

fn channels(pen: &Pen<'_>, icon: Icon) {
    match icon {
        Icon::Chat => {
            pen.closed(&[(5.0, 4.5), (19.0, 4.5), (20.5, 6.0), (20.5, 15.0), (19.0, 16.5), (11.0, 16.5), (7.0, 20.5), (7.0, 16.5), (5.0, 16.5), (3.5, 15.0), (3.5, 6.0)]);
            pen.line(&[(8.0, 9.0), (16.0, 9.0)]);
            pen.line(&[(8.0, 12.5), (13.0, 12.5)]);
        }
        Icon::Phone => {
            pen.line(&[(5.5, 3.5), (8.5, 3.5), (10.5, 8.5), (8.0, 10.5), (10.2, 13.8), (13.5, 16.0), (15.5, 13.5), (20.5, 15.5), (20.5, 18.5), (18.5, 20.5)]);
            pen.line(&[(5.5, 3.5), (3.5, 5.5), (4.2, 9.2), (6.8, 14.2), (9.8, 17.2), (14.8, 19.8), (18.5, 20.5)]);
        }
        Icon::Mail => {
            pen.closed(&[(3.5, 5.5), (20.5, 5.5), (20.5, 18.5), (3.5, 18.5)]);
            pen.line(&[(3.5, 6.5), (12.0, 13.0), (20.5, 6.5)]);
        }
        Icon::Social => {
            pen.closed(&[(4.0, 9.5), (8.0, 9.5), (16.0, 4.5), (16.0, 18.5), (8.0, 13.5), (4.0, 13.5)]);
            pen.line(&[(8.0, 13.5), (9.5, 19.5)]);
            pen.line(&[(19.0, 9.0), (20.2, 11.5), (19.0, 14.0)]);
        }
        Icon::Sms => {
            pen.closed(&[(7.0, 3.0), (17.0, 3.0), (17.0, 21.0), (7.0, 21.0)]);
            pen.line(&[(10.5, 18.0), (13.5, 18.0)]);
        }
        _ => {
            pen.arc((12.0, 16.0), 8.0, 180.0, 360.0);
            pen.line(&[(3.0, 19.0), (21.0, 19.0)]);
            pen.line(&[(4.0, 16.0), (20.0, 16.0)]);
            pen.line(&[(12.0, 8.0), (12.0, 5.0)]);
        }
    }
}

fn arrows(pen: &Pen<'_>, icon: Icon) {
    match icon {
        Icon::Back => pen.line(&[(14.5, 5.5), (8.0, 12.0), (14.5, 18.5)]),
        Icon::Forward => pen.line(&[(9.5, 5.5), (16.0, 12.0), (9.5, 18.5)]),
        Icon::Send => {
            pen.closed(&[(3.5, 4.5), (21.0, 12.0), (3.5, 19.5), (6.5, 12.0)]);
            pen.line(&[(6.5, 12.0), (13.0, 12.0)]);
        }
        Icon::PassOn => {
            pen.line(&[(4.0, 19.0), (4.0, 13.0), (6.0, 10.5), (19.0, 10.5)]);
            pen.line(&[(14.5, 5.5), (19.5, 10.5), (14.5, 15.5)]);
        }
        Icon::Down => pen.line(&[(6.0, 9.5), (12.0, 15.5), (18.0, 9.5)]),
        _ => {
            pen.arc((12.0, 12.5), 7.5, -50.0, 230.0);
            pen.line(&[(16.8, 2.5), (16.8, 6.8), (21.0, 6.8)]);
        }
    }
}

fn signs(pen: &Pen<'_>, icon: Icon) {
    match icon {
        Icon::Check => pen.line(&[(5.0, 12.5), (10.0, 17.5), (19.5, 6.5)]),
        Icon::Cross => {
            pen.line(&[(6.0, 6.0), (18.0, 18.0)]);
            pen.line(&[(18.0, 6.0), (6.0, 18.0)]);
        }
        Icon::Warn => {
            pen.closed(&[(12.0, 3.5), (21.5, 20.0), (2.5, 20.0)]);
            pen.line(&[(12.0, 9.5), (12.0, 14.0)]);
            pen.dot((12.0, 17.0), 1.2);
        }
        Icon::Stop => {
            pen.closed(&[(8.2, 3.0), (15.8, 3.0), (21.0, 8.2), (21.0, 15.8), (15.8, 21.0), (8.2, 21.0), (3.0, 15.8), (3.0, 8.2)]);
            pen.line(&[(12.0, 7.0), (12.0, 13.0)]);
            pen.dot((12.0, 16.6), 1.3);
        }
        Icon::Minus => pen.line(&[(6.0, 12.0), (18.0, 12.0)]),
        Icon::Plus => {
            pen.line(&[(6.0, 12.0), (18.0, 12.0)]);
            pen.line(&[(12.0, 6.0), (12.0, 18.0)]);
        }
        Icon::Pause => {
            pen.line(&[(9.0, 6.0), (9.0, 18.0)]);
            pen.line(&[(15.0, 6.0), (15.0, 18.0)]);
        }
        _ => {
            pen.circle((12.0, 12.0), 7.5);
            for i in 0..6 {
                let x = 12.0 - 1.1 * i as f32;
                let half = (7.0_f32 * 7.0 - (12.0 - x) * (12.0 - x)).max(0.0).sqrt();
                pen.line(&[(x, 12.0 - half), (x, 12.0 + half)]);
            }
        }
    }
}

fn things(pen: &Pen<'_>, icon: Icon) {
    match icon {
        Icon::Person => {
            pen.circle((12.0, 8.5), 4.0);
            pen.arc((12.0, 21.0), 7.5, 190.0, 350.0);
        }
        Icon::Sun => {
            pen.circle((12.0, 12.0), 4.0);
            for i in 0..8 {
                let (sin, cos) = (i as f32 * 45.0).to_radians().sin_cos();
                pen.line(&[(12.0 + 7.0 * cos, 12.0 + 7.0 * sin), (12.0 + 9.5 * cos, 12.0 + 9.5 * sin)]);
            }
        }
        Icon::Moon => {
            pen.arc((12.0, 12.0), 8.0, 20.0, 250.0);
            pen.arc((16.5, 8.0), 7.6, 62.0, 178.0);
        }
        Icon::Shield => {
            pen.closed(&[(12.0, 3.0), (19.5, 5.8), (19.0, 13.0), (16.0, 18.0), (12.0, 21.0), (8.0, 18.0), (5.0, 13.0), (4.5, 5.8)]);
            pen.line(&[(8.8, 11.8), (11.2, 14.2), (15.4, 9.2)]);
        }
        Icon::Tag => {
            pen.closed(&[(3.5, 4.0), (12.0, 4.0), (20.5, 12.5), (12.8, 20.2), (3.5, 11.0)]);
            pen.circle((8.0, 8.2), 1.4);
        }
        Icon::Clock => {
            pen.circle((12.0, 12.0), 8.5);
            pen.line(&[(12.0, 7.0), (12.0, 12.3), (15.5, 14.5)]);
        }
        Icon::Book => {
            pen.closed(&[(5.0, 3.5), (18.5, 3.5), (18.5, 20.5), (5.0, 20.5)]);
            pen.line(&[(8.5, 8.0), (15.0, 8.0)]);
            pen.line(&[(8.5, 12.0), (15.0, 12.0)]);
            pen.line(&[(8.5, 16.0), (12.0, 16.0)]);
        }
        Icon::Globe => {
            pen.circle((12.0, 12.0), 8.5);
            pen.line(&[(3.5, 12.0), (20.5, 12.0)]);
            pen.arc((17.0, 12.0), 9.8, 121.0, 239.0);
            pen.arc((7.0, 12.0), 9.8, -59.0, 59.0);
        }
        _ => {
            pen.circle((12.0, 12.0), 8.5);
            pen.circle((12.0, 12.0), 4.0);
            pen.dot((12.0, 12.0), 1.2);
        }
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
