//! Every verb, activity type and extension a statement may name. Part of the format: what is once sent keeps its meaning.
//!
//! Verbs and types are ADL's, which every record store and dashboard knows. Our own activities and extensions live under [`BASE`]: `.example`
//! is set aside by RFC 2606, so that no one can ever own the name and nothing is ever fetched from it. It is a name, not an address.

/// The beginning of every IRI of ours.
pub const BASE: &str = "https://sabr.example/xapi";

/// The statements follow this profile; named as a category in each.
pub const PROFILE: &str = "https://sabr.example/xapi/v1";

/// The system that profiles' opaque ids belong to, unless the employer names its own.
pub const HOME_PAGE: &str = "https://sabr.example/people";

/// A verb with its word in each language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerbId {
    /// The attempt began.
    Initialized,
    /// A reply was given.
    Answered,
    /// Something was done beside the reply: a check, an offer, a hold …
    Interacted,
    /// The customer said something.
    Experienced,
    /// The next turn was reached.
    Progressed,
    /// Nothing was left to do.
    Completed,
    /// At or over the mark in every observed dimension.
    Passed,
    /// Under it, or an error that fails the attempt.
    Failed,
    /// The attempt is closed; nothing follows.
    Terminated,
    /// Left, and can be taken up again.
    Suspended,
    /// Taken up again.
    Resumed,
}

impl VerbId {
    /// All of them.
    pub const ALL: [VerbId; 11] = [
        VerbId::Initialized,
        VerbId::Answered,
        VerbId::Interacted,
        VerbId::Experienced,
        VerbId::Progressed,
        VerbId::Completed,
        VerbId::Passed,
        VerbId::Failed,
        VerbId::Terminated,
        VerbId::Suspended,
        VerbId::Resumed,
    ];

    /// The last part of its IRI.
    pub fn name(self) -> &'static str {
        match self {
            VerbId::Initialized => "initialized",
            VerbId::Answered => "answered",
            VerbId::Interacted => "interacted",
            VerbId::Experienced => "experienced",
            VerbId::Progressed => "progressed",
            VerbId::Completed => "completed",
            VerbId::Passed => "passed",
            VerbId::Failed => "failed",
            VerbId::Terminated => "terminated",
            VerbId::Suspended => "suspended",
            VerbId::Resumed => "resumed",
        }
    }

    /// Its IRI.
    pub fn iri(self) -> String {
        format!("http://adlnet.gov/expapi/verbs/{}", self.name())
    }

    /// Its word in each language. Fixed here and not a message of the program: a record must not depend on who wrote which text.
    pub fn words(self) -> [(&'static str, &'static str); 4] {
        let [fa, ar, th] = match self {
            VerbId::Initialized => ["آغاز کرد", "بدأ", "เริ่ม"],
            VerbId::Answered => ["پاسخ داد", "أجاب", "ตอบ"],
            VerbId::Interacted => ["انجام داد", "تفاعل", "ดำเนินการ"],
            VerbId::Experienced => ["روبه‌رو شد", "صادف", "ได้พบ"],
            VerbId::Progressed => ["پیش رفت", "تقدّم", "คืบหน้า"],
            VerbId::Completed => ["به پایان رساند", "أكمل", "ทำครบ"],
            VerbId::Passed => ["قبول شد", "اجتاز", "ผ่าน"],
            VerbId::Failed => ["قبول نشد", "لم يجتز", "ไม่ผ่าน"],
            VerbId::Terminated => ["بست", "أنهى", "ปิด"],
            VerbId::Suspended => ["نیمه‌کاره گذاشت", "علّق", "พักไว้"],
            VerbId::Resumed => ["از سر گرفت", "استأنف", "ทำต่อ"],
        };
        [("en", self.name()), ("fa", fa), ("ar", ar), ("th", th)]
    }
}

/// Types of activities, ADL's.
pub mod types {
    /// A scenario played for practice.
    pub const SIMULATION: &str = "http://adlnet.gov/expapi/activities/simulation";
    /// A scenario played as an assessment.
    pub const ASSESSMENT: &str = "http://adlnet.gov/expapi/activities/assessment";
    /// What is answered: a turn, by an offered reply or in own words.
    pub const CMI_INTERACTION: &str = "http://adlnet.gov/expapi/activities/cmi.interaction";
    /// A part of a scenario: a turn, a check, an offer, an article …
    pub const INTERACTION: &str = "http://adlnet.gov/expapi/activities/interaction";
    /// The vocabulary itself.
    pub const PROFILE: &str = "http://adlnet.gov/expapi/activities/profile";
}

/// What an extension is called and what it holds; `sabr xapi --help` prints this list.
pub const EXTENSIONS: &[(&str, &str)] = &[
    ("attempt", "the attempt's id, as `sabr history` shows it"),
    ("content", "a hash of the very texts it ran on"),
    ("dimensions", "the observed dimensions: score 0 to 100, credit earned, points lost; one that was not observed is left out"),
    ("critical", "critical errors, in the order made"),
    ("ending", "which ending, and what it means for the customer's concern"),
    ("findings", "what the reply or act showed: kind, id, dimension, amount, point; the words only with --with-replies"),
    ("help", "hints asked for and turns taken back"),
    ("intensity", "how rude a customer may get: off, mild, real"),
    ("mode", "practice or assessment"),
    ("mood", "the simulated customer's patience, anger, confusion and trust afterwards, each 0 to 100"),
    ("move", "the move as `sabr play --moves` reads it; without typed words unless --with-replies"),
    ("pass-mark", "what every observed dimension must reach, 0 to 100"),
    ("policy", "the employer's rules it was scored under"),
    ("progress", "turns reached and points made so far"),
    ("rules", "a hash of what it was scored by: compare scores only where it is the same"),
    ("said", "the scripted customer's words"),
    ("seed", "the seed of its chance, as text"),
    ("simulated", "figures of a model, such as satisfaction; nobody was asked"),
];

/// The IRI of an extension of ours.
pub fn extension(name: &str) -> String {
    format!("{BASE}/extensions/{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_has_a_word_of_its_own_in_each_language() {
        for tongue in 0..4 {
            let mut words: Vec<&str> = VerbId::ALL.iter().map(|verb| verb.words()[tongue].1).collect();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), VerbId::ALL.len());
            assert!(words.iter().all(|word| !word.trim().is_empty()));
        }
    }
}
