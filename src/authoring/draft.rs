//! A small scenario to begin with: structure and texts from one story, in the chosen languages and for the chosen channel.
//!
//! The story lies in `templates/`; a line `@sms phone` there begins what only these channels have, `@not email` what all others
//! have, `@end` ends it, and a name between ‹ and › is left out of mails, whose greeting says it. Must never write a file.

use crate::scenario::{Channel, is_valid_id};

const STRUCTURE: &str = include_str!("templates/scenario.ron");

/// The languages the story is written in, each with its texts, then how its people begin and end a mail: the customer, the agent.
const LANGUAGES: [(&str, &str, [&str; 2]); 4] = [
    (
        "en",
        include_str!("templates/en.ftl"),
        ["Hello,\n{}\nRegards,\nJoanne Pike", "Dear Joanne,\n{}\nKind regards,\nSam Whitley, Brightway"],
    ),
    (
        "fa",
        include_str!("templates/fa.ftl"),
        ["سلام،\n{}\nسمیرا رستمی", "سرکار خانم رستمی،\n{}\nبا احترام،\nکیان فرهمند، پشتیبانی مهرگان"],
    ),
    (
        "ar",
        include_str!("templates/ar.ftl"),
        ["السلام عليكم،\n{}\nشريف منصور", "الأستاذ شريف المحترم،\n{}\nمع خالص التحية،\nنهى سالم، وصلة"],
    ),
    ("th", include_str!("templates/th.ftl"), ["เรียน ใบบัว\n{}\nนภัสสร", "เรียน คุณนภัสสร\n{}\nด้วยความนับถือ\nเจน ฝ่ายดูแลลูกค้า ใบบัว"]),
];

/// What kind of scenario is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftWish {
    /// Its id.
    pub id: String,
    /// Field of business: the folder it lies in.
    pub domain: String,
    /// Where it takes place.
    pub channel: Channel,
    /// Languages, in the order the scenario lists them.
    pub languages: Vec<String>,
}

/// Why no scenario can be made of a wish.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// A name that cannot be one.
    #[error(
        "`{0}` cannot name a {1}: use lower-case Latin letters, digits and single hyphens, a letter first, such as late-parcel"
    )]
    Name(String, &'static str),
    /// A language the story is not written in.
    #[error(
        "the story to begin with is written in en, fa, ar and th, not in `{0}`; make it in one of these and translate it with `sabr translate export`"
    )]
    Language(String),
    /// No language at all.
    #[error("name at least one language, such as --locales en,fa")]
    NoLanguage,
}

/// The files of a new scenario: paths in a content folder, each with its text.
///
/// # Errors
/// When a name cannot be one, or the story is not written in a language.
pub fn draft(wish: &DraftWish) -> Result<Vec<(String, String)>, DraftError> {
    check_name(&wish.id, "scenario")?;
    check_name(&wish.domain, "domain")?;
    let mut languages: Vec<&str> = Vec::new();
    for language in &wish.languages {
        if !LANGUAGES.iter().any(|(tag, ..)| tag == language) {
            return Err(DraftError::Language(language.clone()));
        }
        if !languages.contains(&language.as_str()) {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        return Err(DraftError::NoLanguage);
    }
    let listed: Vec<String> = languages.iter().map(|tag| format!("\"{tag}\"")).collect();
    let fill = |text: &str| {
        text.replace("%ID%", &wish.id)
            .replace("%DOMAIN%", &wish.domain)
            .replace("%CHANNEL%", &format!("{:?}", wish.channel))
            .replace("%POLICY%", policy_of(&wish.domain))
            .replace("%LANGUAGES%", &listed.join(", "))
    };
    let structure = fill(&for_channel(STRUCTURE, wish.channel));
    let mut files = vec![(format!("scenarios/{}/{}.ron", wish.domain, wish.id), structure)];
    for (tag, template, mails) in LANGUAGES.iter().filter(|(tag, ..)| languages.contains(tag)) {
        let text = for_channel(template, wish.channel);
        let text = match wish.channel {
            Channel::Email => as_mails(&text, mails),
            _ => text.replace(['‹', '›'], ""),
        };
        // One character outside the short message's alphabet makes all of them count double.
        let text = match wish.channel {
            Channel::Sms => text.replace(['’', '‘'], "'"),
            _ => text,
        };
        files.push((format!("locales/{tag}/scenarios/{}.ftl", wish.id), fill(&text)));
    }
    Ok(files)
}

pub(super) fn check_name(name: &str, kind: &'static str) -> Result<(), DraftError> {
    if is_valid_id(name) { Ok(()) } else { Err(DraftError::Name(name.to_owned(), kind)) }
}

/// The policy of those that ship which fits a field of business best.
pub(super) fn policy_of(domain: &str) -> &'static str {
    match domain {
        "shop" => "shop",
        "bank" | "payments" => "bank",
        "public-office" => "public-office",
        "it" => "help-desk",
        _ => "service",
    }
}

/// A template without what other channels have.
fn for_channel(template: &str, channel: Channel) -> String {
    let mut text = String::new();
    let mut keep = true;
    for line in template.split_inclusive('\n') {
        match line.trim_end().strip_prefix('@').map(|rest| rest.split(' ').collect::<Vec<_>>()).as_deref() {
            Some(["end"]) => keep = true,
            Some(["not", others @ ..]) => keep = !others.contains(&channel.id()),
            Some(these) => keep = these.contains(&channel.id()),
            None if keep => text.push_str(line),
            None => {}
        }
    }
    text
}

/// What customer and agent say, as whole mails.
fn as_mails(text: &str, [customer, agent]: &[&str; 2]) -> String {
    let mut mails = String::new();
    let mut frame = None;
    for line in text.lines() {
        if !line.starts_with(' ') {
            let begins = |prefix: &str| line.starts_with(prefix);
            frame = match line {
                _ if begins("turn-") || begins("clarify") => Some(customer),
                _ if begins("reply-") || begins("model-") => Some(agent),
                _ => None,
            };
        }
        match (frame, line.split_once(" = ")) {
            (Some(frame), Some((name, body))) => {
                mails.push_str(name);
                mails.push_str(" =");
                for part in frame.replace("{}", &without_names(body)).lines() {
                    mails.push_str(if name.starts_with(' ') { "\n        " } else { "\n    " });
                    mails.push_str(part);
                }
            }
            _ => mails.push_str(line),
        }
        mails.push('\n');
    }
    mails
}

fn without_names(body: &str) -> String {
    let mut rest = String::new();
    for (n, part) in body.split(['‹', '›']).enumerate() {
        if n % 2 == 0 {
            rest.push_str(part);
        }
    }
    rest
}
