//! What a channel allows a reply to be: who can read it, how long it may get, and in how many parts it goes.
//!
//! Must never shorten words that were typed.

use crate::locale::Msg;
use crate::practice::Practice;
use crate::scenario::Channel;
use crate::ui::reply_box::ReplyBox;
use crate::ui::text;
use crate::ui::widgets::access;
use crate::ui::widgets::chip::{Chip, ChipTone, chip};
use crate::ui::widgets::icon::Icon;
use crate::ui::words::Look;
use egui::Ui;

/// With so many characters left or fewer, each change of the count is announced.
const NEARLY_FULL: usize = 10;

/// How long a reply is, against how long it may be.
pub(super) struct Limit {
    count: String,
    over: Option<String>,
    matters: bool,
}

impl Limit {
    /// Whether it cannot be sent as it is.
    pub fn is_over(&self) -> bool {
        self.over.is_some()
    }
}

/// Characters the box takes at most, where it refuses more.
pub fn most_chars(practice: &Practice) -> Option<usize> {
    let channel = practice.setup().scenario.channel;
    channel.max_chars("", practice.setup().policy.sms_parts).filter(|_| channel.is_public())
}

/// The limit of a channel that has one, for what is typed now.
pub fn of(look: &Look<'_>, practice: &Practice, reply: &ReplyBox) -> Option<Limit> {
    let (channel, parts) = (practice.setup().scenario.channel, practice.setup().policy.sms_parts);
    let most = channel.max_chars(reply.text(), parts)?;
    let chars = reply.count();
    let count = match channel {
        Channel::Sms => {
            let used = Channel::sms_parts(reply.text()).max(1);
            look.with(Msg::SmsCount, &[("count", chars.into()), ("parts", used.into()), ("most", parts.into())])
        }
        _ => look.with(Msg::CharsLeft, &[("count", most.saturating_sub(chars).into())]),
    };
    let over = chars.saturating_sub(most);
    let over = match (over, reply.cut()) {
        (1.., _) => Some(look.with(Msg::CharsOver, &[("count", over.into())])),
        // Characters that take up two places.
        _ if Channel::sms_parts(reply.text()) > parts as usize && channel == Channel::Sms => {
            Some(look.with(Msg::CharsOver, &[("count", 1.into())]))
        }
        _ => None,
    };
    let matters = over.is_some() || reply.cut() > 0 || most.saturating_sub(chars) <= NEARLY_FULL;
    Some(Limit { count, over, matters })
}

/// How long the reply is, and what found no room in it. Said to a screen reader only when it matters.
pub fn counter_ui(ui: &mut Ui, look: &Look<'_>, limit: &Limit, reply: &ReplyBox) {
    let mut lines = vec![limit.count.clone()];
    if reply.cut() > 0 {
        lines.push(look.with(Msg::ReplyCut, &[("count", reply.cut().into())]));
    }
    lines.extend(limit.over.clone());
    let style = if limit.is_over() { look.theme.small().bold().color(look.theme.palette.warn) } else { look.theme.small() };
    let response = text::label(ui, &lines.join("\n"), &style);
    if limit.matters {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
}

/// Who can read what is written, where that may be everybody.
pub fn audience_ui(ui: &mut Ui, look: &Look<'_>, practice: &Practice) {
    if !practice.setup().scenario.channel.is_public() {
        return;
    }
    let shown = match practice.state().private {
        true => Chip { text: look.text(Msg::PrivateMessage), icon: Some(Icon::Lock), tone: ChipTone::Accent },
        false => Chip { text: look.text(Msg::PublicPost), icon: Some(Icon::Globe), tone: ChipTone::Warn },
    };
    let response = chip(ui, look, &shown);
    access::told(&response, false);
}
