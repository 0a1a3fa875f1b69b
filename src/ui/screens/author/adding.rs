//! Real replies that no wording knew, and making one of them a pattern.
//!
//! Must never write a file: it asks for it, with all that is to be written.

use super::sheet::{PointSheet, Sheet};
use super::turn::section;
use crate::authoring::{Unmatched, finds, next_attribute, suggest};
use crate::locale::AuthorMsg;
use crate::scenario::{PointId, Scenario};
use crate::ui::action::Action;
use crate::ui::model::Model;
use crate::ui::reply_box::ReplyBox;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::chip::{Chip, chips};
use crate::ui::widgets::field::{Field, field};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::tick::radios;
use crate::ui::words::Look;
use egui::Ui;
use egui::accesskit::Role;

/// A reply that is about to become a pattern.
pub struct Adding {
    reply: String,
    point: PointId,
    pattern: ReplyBox,
}

impl Adding {
    fn new(reply: &Unmatched, points: &[PointSheet]) -> Option<Adding> {
        // The point whose wordings it came nearest to.
        let near = reply.near.first().map(|near| &near.id);
        let point = points.iter().find(|point| Some(&point.id) == near).or(points.first())?;
        let mut adding = Adding { reply: reply.text.clone(), point: point.id.clone(), pattern: ReplyBox::default() };
        adding.suggest(point);
        Some(adding)
    }

    fn suggest(&mut self, point: &PointSheet) {
        let like: Vec<String> = point.patterns.iter().chain([&point.model]).cloned().collect();
        self.pattern.set_text(&suggest(&self.reply, &like).unwrap_or_default());
    }
}

/// Shows the replies, and the form for one of them.
pub fn unmatched_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    scenario: &Scenario,
    sheet: &Sheet,
    replies: &[Unmatched],
    open: &mut Option<Adding>,
) -> Option<Action> {
    section(ui, look, AuthorMsg::AuthorUnmatched);
    let folder = model.author.and_then(|author| author.folder);
    if folder.is_none() {
        text::label(ui, &look.text(AuthorMsg::AuthorAddCopy), &look.theme.small());
        ui.add_space(look.space(Space::Small));
    }
    let mut action = None;
    for (index, reply) in replies.iter().enumerate() {
        ui.push_id(("unmatched", index), |ui| {
            text::selectable(ui, &reply.text, &look.theme.body(), &[]);
            let times = look.with(AuthorMsg::AuthorTimes, &[("count", (reply.count as i64).into())]);
            chips(ui, look, &[Chip::plain(times)]);
            ui.add_space(look.space(Space::Hair));
            let is_open = open.as_ref().is_some_and(|adding| adding.reply == reply.text);
            if is_open {
                action = card(ui, look, Tone::Accent, |ui| form_ui(ui, look, model, scenario, sheet, open)).or(action.take());
            } else {
                let word = look.text(AuthorMsg::AuthorAdd);
                let button = Button::new(&word, Rank::Secondary).icon(Icon::Plus).small().enabled(folder.is_some());
                let response = button.show(ui, look);
                access::about(&response, &reply.text);
                if response.clicked() {
                    *open = Adding::new(reply, &sheet.points);
                }
            }
            ui.add_space(look.space(Space::Medium));
        });
    }
    action
}

fn form_ui(
    ui: &mut Ui,
    look: &Look<'_>,
    model: &Model<'_>,
    scenario: &Scenario,
    sheet: &Sheet,
    open: &mut Option<Adding>,
) -> Option<Action> {
    let adding = open.as_mut()?;
    let title = text::label(ui, &look.text(AuthorMsg::AuthorAddPoint), &look.theme.overline());
    access::named_by(ui, Role::RadioGroup, &title, |ui| {
        let labels: Vec<String> = sheet.points.iter().map(|point| point.label.clone()).collect();
        let chosen = sheet.points.iter().position(|point| point.id == adding.point);
        let pressed = radios(ui, look, &labels, chosen, |_, _, _| {});
        if let Some(point) = pressed.and_then(|index| sheet.points.get(index)) {
            adding.point = point.id.clone();
            adding.suggest(point);
        }
    });
    ui.add_space(look.space(Space::Small));
    let label = look.text(AuthorMsg::AuthorAddPattern);
    text::label(ui, &label, &look.theme.overline());
    field(
        ui,
        look,
        Field { id: "sabr author pattern", label: &label, max_chars: Some(super::LONGEST_FIELD), ..Field::default() },
        &mut adding.pattern,
        false,
    );
    let pattern = adding.pattern.text().to_owned();
    let found = finds(&pattern, &adding.reply);
    let (words, color) = match &found {
        Ok(true) => (look.text(AuthorMsg::AuthorAddFinds), look.theme.palette.good),
        Ok(false) => (look.text(AuthorMsg::AuthorAddMisses), look.theme.palette.warn),
        Err(error) => (format!("{error}: {}", error.hint()), look.theme.palette.bad),
    };
    text::label(ui, &words, &look.theme.small().color(color));
    let file = format!("locales/{}/scenarios/{}.ftl", model.catalogue.tag, scenario.id);
    let message = format!("point-{}", adding.point);
    let attribute = next_attribute(model.library.text_of(&file).unwrap_or_default(), &message).unwrap_or_default();
    let save = look.with(AuthorMsg::AuthorAddSave, &[("attribute", attribute.as_str().into()), ("file", file.as_str().into())]);
    text::label(ui, &save, &look.theme.small());
    ui.add_space(look.space(Space::Hair));
    let (add, cancel) = (look.text(AuthorMsg::AuthorAdd), look.text(AuthorMsg::AuthorAddCancel));
    let may = found == Ok(true) && !attribute.is_empty();
    let ways = [Button::new(&add, Rank::Primary).icon(Icon::Plus).enabled(may), Button::new(&cancel, Rank::Quiet)];
    let pressed = buttons(ui, look, &ways)?;
    *open = None;
    (pressed == 0).then_some(Action::AddPattern { file, message, attribute, text: pattern })
}
