//! All that is written for one node, looked up once: lines by mood, replies, model answer, points, and the ways in and out.
//!
//! Texts stand here as before any attempt: what a seed draws shows as an ellipsis.

use super::scene::Scene;
use crate::authoring::{Labels, Place, Why};
use crate::customer::Band;
use crate::locale::Catalogue;
use crate::scenario::{Criterion, PointId, Turn};

/// An offered reply.
pub struct ReplySheet {
    pub id: String,
    pub text: String,
    pub marks: Vec<Criterion>,
    pub points: Vec<String>,
}

/// A point wanted here.
pub struct PointSheet {
    pub id: PointId,
    pub label: String,
    /// A model sentence.
    pub model: String,
    /// The wordings that count, as the author wrote them.
    pub patterns: Vec<String>,
}

/// A way in or out.
pub struct WaySheet {
    /// The node at its other end.
    pub node: usize,
    /// The graph's edge.
    pub edge: usize,
    pub name: String,
    pub why: String,
    /// Offered replies that lead along it.
    pub replies: String,
}

/// See the module.
#[derive(Default)]
pub struct Sheet {
    pub says: Vec<(Band, Vec<String>)>,
    pub replies: Vec<ReplySheet>,
    pub model: String,
    pub points: Vec<PointSheet>,
    pub next: Vec<WaySheet>,
    pub before: Vec<WaySheet>,
}

impl Sheet {
    pub fn new(scene: &Scene, words: &Catalogue, node: usize) -> Sheet {
        let scenario = &scene.scenario;
        let labels = Labels::texts(words, scenario);
        let mut sheet = match &scene.graph.nodes[node].place {
            Place::Turn(id) => scenario.turn(id).map(|turn| of_turn(&labels, turn)).unwrap_or_default(),
            Place::Ending(id) => {
                let message = format!("ending-{id}");
                let last = labels.text(&format!("{message}.customer"));
                let model = labels.text(&message).unwrap_or_default();
                Sheet { says: last.into_iter().map(|line| (Band::Tense, vec![line])).collect(), model, ..Sheet::default() }
            }
            Place::Anywhere => Sheet::default(),
        };
        for (edge, drawn) in scene.graph.edges.iter().enumerate() {
            let way = |other: usize| WaySheet {
                node: other,
                edge,
                name: match &scene.graph.nodes[other].place {
                    Place::Anywhere => labels.line(&Place::Anywhere),
                    place => place.id().to_owned(),
                },
                why: labels.why(&drawn.why),
                replies: match &drawn.why {
                    Why::Branch { replies, .. } => labels.replies(replies),
                    _ => String::new(),
                },
            };
            if drawn.from == node {
                sheet.next.push(way(drawn.to));
            }
            if drawn.to == node && drawn.from != node {
                sheet.before.push(way(drawn.from));
            }
        }
        sheet
    }
}

fn of_turn(labels: &Labels<'_>, turn: &Turn) -> Sheet {
    let message = format!("turn-{}", turn.id);
    let mut tense: Vec<String> = labels.text(&message).into_iter().collect();
    tense.extend(labels.attributes(&message, "tense"));
    let says = [
        (Band::Calm, labels.attributes(&message, "calm")),
        (Band::Tense, tense),
        (Band::Hot, labels.attributes(&message, "hot")),
    ];
    let reply = |reply: &crate::scenario::Reply| ReplySheet {
        id: reply.id.to_string(),
        text: labels.text(&format!("reply-{}-{}", turn.id, reply.id)).unwrap_or_default(),
        marks: reply.marks.clone(),
        points: reply.points.iter().map(|point| labels.point(point)).collect(),
    };
    let point = |point: &PointId| PointSheet {
        id: point.clone(),
        label: labels.point(point),
        model: labels.text(&format!("point-{point}")).unwrap_or_default(),
        patterns: labels.attributes(&format!("point-{point}"), "p"),
    };
    Sheet {
        says: says.into_iter().filter(|(_, lines)| !lines.is_empty()).collect(),
        replies: turn.replies.iter().map(reply).collect(),
        model: labels.text(&format!("model-{}", turn.id)).unwrap_or_default(),
        points: turn.required.iter().map(point).collect(),
        ..Sheet::default()
    }
}
