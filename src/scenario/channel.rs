//! Where a contact takes place, and what that place allows. Expected times are the policy's affair, not the channel's.

use serde::{Deserialize, Serialize};

/// Where a contact takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum Channel {
    /// Live text chat.
    Chat,
    /// Telephone, shown as captions.
    Phone,
    /// Electronic mail.
    Email,
    /// Public social media.
    Social,
    /// Short messages.
    Sms,
    /// A counter, face to face.
    Counter,
}

impl Channel {
    /// The stable id used in JSON and Fluent message names.
    pub fn id(self) -> &'static str {
        match self {
            Channel::Chat => "chat",
            Channel::Phone => "phone",
            Channel::Email => "email",
            Channel::Social => "social",
            Channel::Sms => "sms",
            Channel::Counter => "counter",
        }
    }

    /// Every channel.
    pub const ALL: [Channel; 6] =
        [Channel::Chat, Channel::Phone, Channel::Email, Channel::Social, Channel::Sms, Channel::Counter];

    /// Whether the customer is there while the agent works: can be put on hold, and notices every minute.
    pub fn is_live(self) -> bool {
        matches!(self, Channel::Chat | Channel::Phone | Channel::Counter)
    }

    /// Whether what was said is gone once it was said.
    pub fn is_spoken(self) -> bool {
        matches!(self, Channel::Phone | Channel::Counter)
    }

    /// Whether everybody can read along until the contact moves to a private message.
    pub fn is_public(self) -> bool {
        self == Channel::Social
    }

    /// The most a reply may hold, in characters; `None` where nothing limits it.
    ///
    /// A public reply: 280, as on the largest networks. A short message: `sms_parts` parts of 153 characters when the GSM alphabet
    /// suffices, of 67 when it does not (one part alone: 160 and 70), after 3GPP TS 23.038 and 23.040.
    pub fn max_chars(self, text: &str, sms_parts: u32) -> Option<usize> {
        match self {
            Channel::Social => Some(280),
            Channel::Sms => {
                let (alone, part) = if is_gsm(text) { (160, 153) } else { (70, 67) };
                Some(if sms_parts <= 1 { alone } else { part * sms_parts as usize })
            }
            Channel::Chat | Channel::Phone | Channel::Email | Channel::Counter => None,
        }
    }

    /// Short messages a text is sent as; 0 for no text.
    pub fn sms_parts(text: &str) -> usize {
        let (alone, part) = if is_gsm(text) { (160, 153) } else { (70, 67) };
        match sms_chars(text) {
            0 => 0,
            chars if chars <= alone => 1,
            chars => chars.div_ceil(part),
        }
    }
}

/// Whether the GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1) holds every character.
fn is_gsm(text: &str) -> bool {
    const OTHERS: &str = "\n\r £¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./:;<=>?¡§¿@$ÄÖÑÜäöñüà^{}\\[~]|€";
    text.chars().all(|c| c.is_ascii_alphanumeric() || OTHERS.contains(c))
}

/// What a text takes up in a short message: characters beyond the basic plane count two.
fn sms_chars(text: &str) -> usize {
    if is_gsm(text) {
        text.chars().map(|c| if "^{}\\[~]|€".contains(c) { 2 } else { 1 }).sum()
    } else {
        text.encode_utf16().count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_messages_count_as_networks_do() {
        assert_eq!(Channel::sms_parts(&"a".repeat(160)), 1);
        assert_eq!(Channel::sms_parts(&"a".repeat(161)), 2);
        assert_eq!(Channel::sms_parts(&"ก".repeat(70)), 1);
        assert_eq!(Channel::sms_parts(&"س".repeat(71)), 2);
        assert_eq!(Channel::sms_parts("€".repeat(80).as_str()), 1);
        assert_eq!(Channel::Sms.max_chars("hello", 3), Some(459));
        assert_eq!(Channel::Sms.max_chars("سلام", 3), Some(201));
    }
}
