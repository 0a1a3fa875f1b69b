//! The brief: all that a trainee may know before the customer speaks, and no more.
//!
//! Must never tell branches or better replies, and of the mood no more than a face shows.

mod choices;

pub(in crate::ui) use choices::BriefState;

use super::bullet_lines;
use super::library::facts;
use crate::locale::{AuthorMsg, Msg};
use crate::practice::Mode;
use crate::scenario::{Dimension, Scenario};
use crate::ui::action::{Action, Start};
use crate::ui::model::{Model, Settings};
use crate::ui::stage;
use crate::ui::text;
use crate::ui::theme::Space;
use crate::ui::widgets::access;
use crate::ui::widgets::button::{Button, Rank, buttons};
use crate::ui::widgets::card::{Tone, card};
use crate::ui::widgets::focus;
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::layout::{columns, page, place, row, shares, slice};
use crate::ui::words::{self, Look};
use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

/// Widest page, in points at 100 % text.
const PAGE: f32 = 1080.0;
/// Side of the customer's portrait, and the least width of the words beside it.
const PORTRAIT: f32 = 132.0;
const BESIDE_PORTRAIT: f32 = 200.0;

/// Least height of the page (in points at 100 % text) above the bar with the way to start; in a lower window that ends the page.
const LEAST: f32 = 260.0;

/// Where the links on top lead.
enum Leave {
    ToLibrary,
    ToAuthor,
}

/// Shows the brief of a scenario: the page above, the way to start in view below it wherever there is room.
pub fn brief_ui(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, id: &str, state: &mut BriefState) -> Option<Action> {
    state.follow(model, id);
    let mode = model.settings.mode;
    let mut settings = None;
    let here = model.library.scenarios.get(id).filter(|s| model.catalogue.has_scenario(s.id.as_str()));
    let whole = ui.available_rect_before_wrap();
    let bar = if here.is_some() { start_height(ui, look, whole.width()) } else { 0.0 };
    let on_page = whole.height() - bar < look.theme.em(LEAST);
    let high = if on_page { 0.0 } else { bar };
    let above = Rect::from_min_max(whole.min, pos2(whole.right(), whole.bottom() - high));
    let ((back, begun), _) = place(ui, look, above, |ui| {
        page(ui, look, "brief", look.theme.em(PAGE), |ui| {
            let back = back_ui(ui, look, model.author.is_some() && here.is_some());
            ui.add_space(look.space(Space::Small));
            let begun = match here {
                Some(scenario) => {
                    settings = brief(ui, look, model, scenario, state);
                    on_page && start_on_page(ui, look, mode)
                }
                None => card(ui, look, Tone::Plain, |ui| {
                    focus::arrive(&text::label(ui, &look.text(Msg::BriefMissing), &look.theme.body()), ui, id);
                    false
                }),
            };
            (back, begun)
        })
    });
    let below = Rect::from_min_max(pos2(whole.left(), above.bottom()), whole.max);
    let started = here.filter(|_| begun || !on_page && start(ui, look, below, mode)).map(|scenario| {
        let options = model.settings.options();
        Action::Start(Start { scenario: scenario.id.to_string(), policy: state.other_policy(), options })
    });
    match back {
        Some(Leave::ToLibrary) => Some(Action::OpenLibrary),
        Some(Leave::ToAuthor) => Some(Action::OpenAuthor(id.to_owned())),
        None => started.or(settings.map(Action::Set)),
    }
}

/// The way back, its sign in line with the text below; for authors also the way behind the scenes.
fn back_ui(ui: &mut Ui, look: &Look<'_>, inside: bool) -> Option<Leave> {
    let whole = ui.available_rect_before_wrap();
    let inset = look.space(Space::Medium);
    let at = slice(whole, look.rtl, -inset, whole.width() + 2.0 * inset);
    let (back, open) = (look.text(Msg::BackToLibrary), look.text(AuthorMsg::AuthorOpen));
    let ways = [Button::new(&back, Rank::Quiet).icon(Icon::Back), Button::new(&open, Rank::Quiet).icon(Icon::Look)];
    let shown = if inside { &ways[..] } else { &ways[..1] };
    let (pressed, used) = place(ui, look, at, |ui| buttons(ui, look, shown));
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
    pressed.map(|index| if index == 0 { Leave::ToLibrary } else { Leave::ToAuthor })
}

fn start_width(look: &Look<'_>, whole: f32) -> f32 {
    (whole - 2.0 * look.space(Space::Huge)).min(look.theme.em(PAGE)).max(1.0)
}

fn start_height(ui: &Ui, look: &Look<'_>, whole: f32) -> f32 {
    let word = look.text(Msg::BriefStart);
    let button = Button::new(&word, Rank::Primary).icon_after(Icon::Forward);
    button.size(ui, look, start_width(look, whole)).y + 2.0 * look.space(Space::Medium)
}

/// The bar with the one thing to do next.
fn start(ui: &mut Ui, look: &Look<'_>, rect: Rect, mode: Mode) -> bool {
    let p = &look.theme.palette;
    ui.painter().rect_filled(rect, 0.0, p.surface);
    ui.painter().hline(rect.x_range(), rect.top(), look.theme.hairline());
    let width = start_width(look, rect.width());
    let inner = Rect::from_center_size(rect.center(), vec2(width, rect.height()));
    let word = look.text(Msg::BriefStart);
    let button = Button::new(&word, Rank::Primary).icon_after(Icon::Forward);
    let size = button.size(ui, look, inner.width());
    let room = inner.width() - size.x - look.space(Space::Large);
    let style = look.theme.small();
    let about = look.text(words::mode(mode).1);
    let block = text::block(ui.ctx(), &about, &style, room, &[]);
    if room > look.theme.em(120.0) && block.size().y <= inner.height() {
        let at = slice(inner, look.rtl, 0.0, room);
        let at = Rect::from_center_size(at.center(), vec2(room, block.size().y));
        place(ui, look, at, |ui| text::label(ui, &about, &style));
    }
    let at = slice(inner, look.rtl, inner.width() - size.x, size.x);
    row(ui, look, at, 0.0, |ui| button.show(ui, look).clicked())
}

/// The same as the end of the page.
fn start_on_page(ui: &mut Ui, look: &Look<'_>, mode: Mode) -> bool {
    ui.add_space(look.space(Space::Medium));
    text::label(ui, &look.text(words::mode(mode).1), &look.theme.small());
    ui.add_space(look.space(Space::Small));
    Button::new(&look.text(Msg::BriefStart), Rank::Primary).icon_after(Icon::Forward).show(ui, look).clicked()
}

fn brief(ui: &mut Ui, look: &Look<'_>, model: &Model<'_>, scenario: &Scenario, state: &mut BriefState) -> Option<Settings> {
    let policy = model.library.policies.get(state.policy(scenario));
    let say = |id: &str| words::before_start_under(look, scenario, policy.map(AsRef::as_ref), id);
    focus::arrive(&text::selectable(ui, &say("title"), &look.theme.display(), &[]), ui, scenario.id.as_str());
    // Room for the heading's focus ring.
    ui.add_space(look.space(Space::Small));
    facts(ui, look, scenario);
    ui.add_space(look.space(Space::Large));
    choices::note_ui(ui, look, scenario);
    let first = |ui: &mut Ui| {
        part(ui, look, Icon::Person, Msg::BriefYou, &say("you"));
        customer(ui, look, scenario);
        part(ui, look, Icon::Goal, Msg::BriefGoal, &say("goal"));
    };
    let mut wanted = None;
    if ui.available_width() >= look.theme.em(760.0) {
        shares(ui, look, &[1.0, 1.0], |part, ui| {
            access::part(ui, Role::Group, "");
            if part == 0 {
                first(ui);
                wanted = choices::terms_ui(ui, look, model.settings);
            } else {
                rules(ui, look, &say("policy"));
                choices::rules_ui(ui, look, model, scenario, state);
            }
        });
    } else {
        first(ui);
        rules(ui, look, &say("policy"));
        choices::rules_ui(ui, look, model, scenario, state);
        wanted = choices::terms_ui(ui, look, model.settings);
    }
    scored(ui, look);
    wanted
}

/// A heading with its icon.
fn heading(ui: &mut Ui, look: &Look<'_>, sign: Icon, title: Msg) {
    let whole = ui.available_rect_before_wrap();
    let side = look.theme.em(20.0);
    let beside = side + look.space(Space::Small);
    let style = look.theme.heading();
    let (_, used) = place(ui, look, slice(whole, look.rtl, beside, whole.width() - beside), |ui| {
        access::heading(&text::label(ui, &look.text(title), &style), 2);
    });
    let line = Rect::from_min_size(slice(whole, look.rtl, 0.0, side).min, vec2(side, style.size * style.line_height));
    icon::paint(ui.painter(), line, sign, look.theme.palette.accent, look.rtl);
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), used.bottom())));
    ui.add_space(look.space(Space::Hair));
}

fn part(ui: &mut Ui, look: &Look<'_>, sign: Icon, title: Msg, words: &str) {
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, sign, title);
        text::selectable(ui, words, &look.theme.body(), &[]);
    });
    ui.add_space(look.space(Space::Medium));
}

/// Who it is, beside a portrait where there is room for both.
fn customer(ui: &mut Ui, look: &Look<'_>, scenario: &Scenario) {
    let say = |id: &str| words::before_start(look, scenario, id);
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, icon::of_channel(scenario.channel), Msg::BriefCustomer);
        let whole = ui.available_rect_before_wrap();
        let side = look.theme.em(PORTRAIT);
        let gap = look.space(Space::Large);
        let fits = whole.width() - side - gap >= look.theme.em(BESIDE_PORTRAIT);
        let beside = if fits { side + gap } else { 0.0 };
        let top = if fits { whole.top() } else { whole.top() + side + gap };
        let room = slice(whole, look.rtl, beside, whole.width() - beside);
        let room = Rect::from_min_max(pos2(room.left(), top), room.max);
        let (_, used) = place(ui, look, room, |ui| {
            text::selectable(ui, &say("customer"), &look.theme.strong(), &[]);
            text::selectable(ui, &say("persona"), &look.theme.body(), &[]);
        });
        let picture = Rect::from_min_size(slice(whole, look.rtl, 0.0, side).min, vec2(side, side));
        stage::before_start(ui, look, picture, scenario);
        let bottom = used.bottom().max(picture.bottom());
        ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, pos2(whole.right(), bottom)));
    });
    ui.add_space(look.space(Space::Medium));
}

fn rules(ui: &mut Ui, look: &Look<'_>, words: &str) {
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, Icon::Book, Msg::BriefPolicy);
        bullet_lines(ui, look, words, &look.theme.body());
        text::label(ui, &look.text(Msg::BriefPolicyNote), &look.theme.small());
    });
    ui.add_space(look.space(Space::Medium));
}

fn scored(ui: &mut Ui, look: &Look<'_>) {
    card(ui, look, Tone::Plain, |ui| {
        heading(ui, look, Icon::Check, Msg::BriefScored);
        let across = ((ui.available_width() / look.theme.em(220.0)) as usize).clamp(1, 4);
        let across = if across == 3 { 2 } else { across };
        for row in Dimension::ALL.chunks(across) {
            columns(ui, look, across, |index, ui| {
                let Some(dimension) = row.get(index) else { return };
                let (name, about) = words::dimension(*dimension);
                access::heading(&text::label(ui, &look.text(name), &look.theme.strong()), 3);
                text::label(ui, &look.text(about), &look.theme.small());
            });
            ui.add_space(look.space(Space::Small));
        }
    });
}
