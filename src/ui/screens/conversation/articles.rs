//! What can be looked up: the customer's record and articles, and the one that is open, to be read beside the conversation.
//!
//! Must never say which of them matters now.

use crate::dialogue::Move;
use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::{Article, ArticleId};
use crate::ui::screens::bullet_lines;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::layout::{place, slice};
use crate::ui::words::Look;
use egui::accesskit::Role;
use egui::{Key, Rect, Ui, pos2};

/// The article that is open, and where the keyboard goes.
#[derive(Debug, Default)]
pub(super) struct Reading {
    open: Option<ArticleId>,
    just_opened: bool,
    just_closed: Option<ArticleId>,
    /// Page Up and Page Down belong to what is read.
    takes_page_keys: bool,
}

impl Reading {
    /// Whether Page Up and Page Down scroll what is read.
    pub fn takes_page_keys(&self) -> bool {
        self.takes_page_keys
    }

    fn toggle(&mut self, id: &ArticleId) {
        let open = self.open.as_ref() == Some(id);
        self.open = (!open).then(|| id.clone());
        self.just_opened = !open;
    }
}

/// Shows what there is; asks to look something up for the first time. What was looked up before opens without a move.
pub fn list_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, reading: &mut Reading, live: bool) -> Option<Move> {
    let articles = &practice.setup().scenario.articles;
    let mut wanted = None;
    for (title, record) in [(Msg::DeskRecords, true), (Msg::DeskArticles, false)] {
        let some: Vec<&Article> = articles.iter().filter(|article| article.record == record).collect();
        super::desk::section(ui, look, title, !some.is_empty());
        for article in some {
            wanted = article_button(ui, look, practice, reading, article, live).or(wanted);
        }
    }
    wanted
}

fn article_button(
    ui: &mut Ui,
    look: &Look<'_>,
    practice: &Practice,
    reading: &mut Reading,
    article: &Article,
    live: bool,
) -> Option<Move> {
    let title = practice.script().text(&format!("article-{}", article.id)).to_owned();
    let known = practice.state().looked_up.contains(&article.id);
    let open = known && reading.open.as_ref() == Some(&article.id);
    let again = look.with(Msg::DeskOpenAgain, &[("article", title.as_str().into())]);
    let sign = match (known, article.record) {
        (true, _) => Icon::Check,
        (false, true) => Icon::Person,
        (false, false) => Icon::Look,
    };
    let button = Button::new(&title, Rank::Secondary).icon(sign).wide().enabled(live || known);
    let button = if known && !open { button.named(&again) } else { button };
    let button = if open { button.selected(true) } else { button };
    let response = ui.push_id(article.id.as_str(), |ui| button.show(ui, look)).inner;
    if known {
        access::expands(&response, open);
    }
    if reading.just_closed.as_ref() == Some(&article.id) {
        reading.just_closed = None;
        response.request_focus();
    }
    if !response.clicked() {
        return None;
    }
    reading.toggle(&article.id);
    (!known).then(|| Move::LookUp(article.id.clone()))
}

/// Shows the article that is open, if any.
pub fn article_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice, reading: &mut Reading) {
    let had_keyboard = std::mem::take(&mut reading.takes_page_keys);
    // One that was taken back is no longer known.
    let Some(id) = reading.open.clone().filter(|id| practice.state().looked_up.contains(id)) else {
        // What follows has the same ids with an article above it and without: the keyboard stays where it is.
        ui.skip_ahead_auto_ids(2);
        return;
    };
    let script = practice.script();
    let title = script.text(&format!("article-{id}")).to_owned();
    let body = script.text(&format!("article-{id}.body")).to_owned();
    let whole = ui.available_rect_before_wrap();
    let (closed, used) = place(ui, look, whole, |ui| {
        card(ui, look, Tone::Accent, |ui| {
            access::within(ui, Role::Article, &title, |ui| {
                access::language_of(ui, &practice.setup().catalogue.tag);
                let closed = head_ui(ui, look, [&title, &body], reading, had_keyboard);
                ui.add_space(look.space(Space::Hair));
                bullet_lines(ui, look, &body, &look.theme.body());
                closed
            })
        })
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom() + look.space(Space::Large))));
    if closed {
        reading.open = None;
        reading.just_closed = Some(id);
    }
}

/// The title, and the way to close it; whether it was taken. The keyboard arrives there, and what is read is told with it.
fn head_ui(ui: &mut Ui, look: &Look<'_>, [title, body]: [&str; 2], reading: &mut Reading, had_keyboard: bool) -> bool {
    let name = look.with(Msg::ArticleClose, &[("article", title.into())]);
    let button = Button::icon_only(Icon::Cross, &name, Rank::Quiet).small();
    let size = button.size(ui, look, f32::INFINITY);
    let whole = ui.available_rect_before_wrap();
    let room = slice(whole, look.rtl, 0.0, (whole.width() - size.x - look.space(Space::Small)).max(1.0));
    let ((), used) = place(ui, look, room, |ui| {
        access::heading(&text::label(ui, title, &look.theme.heading()), 2);
    });
    let corner = Rect::from_min_size(slice(whole, look.rtl, whole.width() - size.x, size.x).min, size);
    let (close, _) = place(ui, look, corner, |ui| button.show(ui, look));
    access::about(&close, body);
    let bottom = used.bottom().max(corner.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
    if std::mem::take(&mut reading.just_opened) {
        close.request_focus();
    }
    // Escape takes the keyboard away before anybody hears of it.
    let left = had_keyboard && ui.input(|input| input.key_pressed(Key::Escape));
    reading.takes_page_keys = close.has_focus();
    close.clicked() || left
}
