//! A conversation as a draft scenario: turns, replies that each make a point of their own, branches by those points, endings.
//!
//! The draft loads and can be played at once; what makes it a good exercise (moods, model answers, wordings) is the author's to add.

use super::{Lost, Passage, Talk};
use crate::authoring::draft::{DraftError, check_name, policy_of};
use crate::authoring::translate::value;
use crate::language::Pattern;
use crate::scenario::{Channel, is_valid_id};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What is to become of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkWish {
    /// The scenario's id.
    pub id: String,
    /// Field of business: the folder it lies in.
    pub domain: String,
    /// Where it takes place.
    pub channel: Channel,
    /// The language the conversation is written in.
    pub language: String,
    /// The file it comes from, named in the comments.
    pub file: String,
}

/// A draft scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its files: paths in a content folder, each with its text.
    pub files: Vec<(String, String)>,
    /// What could not be carried over, in the order of its lines.
    pub lost: Vec<Lost>,
}

/// What an author has not written yet, in the language of the conversation: title, summary, customer, persona, you, goal, policy,
/// what is said to a reply that cannot be read, and the endings when the customer leaves and when the agent hangs up.
fn fillers(language: &str) -> [&'static str; 12] {
    match language {
        "fa" => [
            "گفت‌وگوی تازه",
            "خلاصهٔ ماجرا را اینجا بنویسید.",
            "مشتری",
            "بنویسید مشتری کیست و چه می‌خواهد.",
            "شما کارشناس پشتیبانی هستید.",
            "بنویسید کارآموز باید به چه برسد.",
            "بنویسید کارآموز چه اجازه‌ای دارد.",
            "متوجه نشدم. می‌شه دوباره بگید؟",
            "مشتری گفت‌وگو را نیمه‌کاره گذاشت.",
            "مشتری رفت",
            "شما گفت‌وگو را تمام کردید.",
            "ناتمام",
        ],
        "ar" => [
            "محادثة جديدة",
            "اكتب هنا ملخص ما جرى.",
            "العميل",
            "اكتب من هو العميل وماذا يريد.",
            "أنت موظف خدمة العملاء.",
            "اكتب ما الذي على المتدرب أن يصل إليه.",
            "اكتب ما المسموح للمتدرب.",
            "معلش، مش فاهم. ممكن تقولها تاني؟",
            "ترك العميل المحادثة قبل أن تنتهي.",
            "انصرف العميل",
            "أنهيتَ المحادثة.",
            "نهاية قبل أوانها",
        ],
        "th" => [
            "บทสนทนาใหม่",
            "เขียนเรื่องย่อตรงนี้",
            "ลูกค้า",
            "เขียนว่าลูกค้าเป็นใครและต้องการอะไร",
            "คุณคือเจ้าหน้าที่ดูแลลูกค้า",
            "เขียนว่าผู้เข้าฝึกต้องทำอะไรให้ได้",
            "เขียนว่าผู้เข้าฝึกทำอะไรได้บ้าง",
            "ขอโทษค่ะ ไม่เข้าใจ ช่วยพูดอีกทีได้ไหมคะ",
            "ลูกค้าออกจากการสนทนากลางคัน",
            "ลูกค้าไปแล้ว",
            "คุณจบการสนทนาก่อน",
            "จบเร็วเกินไป",
        ],
        _ => [
            "A new conversation",
            "Write here what it is about.",
            "The customer",
            "Write who the customer is and what they want.",
            "You work in customer care.",
            "Write what the trainee should reach.",
            "Write what the trainee may do.",
            "Sorry, I don’t follow. Could you say that again?",
            "The customer left before it was settled.",
            "The customer left",
            "You ended the conversation.",
            "Ended too early",
        ],
    }
}

/// A conversation ready to be written down.
struct Plan<'t> {
    turns: Vec<(String, &'t Passage)>,
    /// Endings: their id, their name, and what the customer says at last.
    endings: Vec<(String, String, String)>,
    /// Where a name leads.
    ids: BTreeMap<&'t str, String>,
    /// Turns that lead in a circle only.
    endless: BTreeSet<String>,
}

/// Makes a draft scenario of a conversation.
///
/// # Errors
/// When a name cannot be one, or nothing can be answered where the conversation begins.
pub fn take(talk: Talk, wish: &TalkWish) -> Result<Taken, TakeError> {
    check_name(&wish.id, "scenario")?;
    check_name(&wish.domain, "domain")?;
    let mut lost = talk.lost.clone();
    let plan = plan(&talk, &mut lost)?;
    lost.sort_by_key(|l| (l.line, l.column));
    let ron = (format!("scenarios/{}/{}.ron", wish.domain, wish.id), structure(&plan, wish));
    let ftl = (format!("locales/{}/scenarios/{}.ftl", wish.language, wish.id), texts(&plan, &talk, wish, &lost));
    Ok(Taken { files: vec![ron, ftl], lost })
}

/// Why a conversation cannot become a scenario.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TakeError {
    /// A name that cannot be one.
    #[error(transparent)]
    Name(#[from] DraftError),
    /// Nothing to answer.
    #[error(
        "{line}:1: nothing can be answered in `{name}`, where the conversation begins; a scenario needs at least one reply there"
    )]
    NothingToAnswer {
        /// The line of the passage.
        line: usize,
        /// Its name.
        name: String,
    },
}

fn plan<'t>(talk: &'t Talk, lost: &mut Vec<Lost>) -> Result<Plan<'t>, TakeError> {
    let find = |name: &str| talk.passages.iter().find(|p| p.name == name);
    let Some(first) = find(&talk.start).or(talk.passages.first()) else {
        return Err(TakeError::NothingToAnswer { line: 1, name: String::new() });
    };
    if first.answers.is_empty() {
        return Err(TakeError::NothingToAnswer { line: first.line, name: first.name.clone() });
    }
    // What can be reached, in the order of the file, the beginning first.
    let (mut reached, mut open) = (BTreeSet::new(), vec![first.name.as_str()]);
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(find(name).into_iter().flat_map(|p| &p.answers).map(|a| a.to.as_str()));
        }
    }
    let mut lose = |line: usize, what: String| lost.push(Lost { line, column: 1, what });
    for passage in talk.passages.iter().filter(|p| !reached.contains(p.name.as_str())) {
        lose(passage.line, format!("`{}`: nothing leads there", passage.name));
    }
    let mut plan = Plan { turns: Vec::new(), endings: Vec::new(), ids: BTreeMap::new(), endless: BTreeSet::new() };
    let mut taken: BTreeSet<String> = ["left".to_owned(), "hung-up".to_owned()].into();
    let rest = talk.passages.iter().filter(|p| reached.contains(p.name.as_str()) && p.name != first.name);
    for passage in [first].into_iter().chain(rest) {
        let kind = if passage.answers.is_empty() { "ending" } else { "turn" };
        let id = id_of(&passage.name, kind, &mut taken);
        plan.ids.insert(&passage.name, id.clone());
        if passage.answers.is_empty() {
            plan.endings.push((id, passage.name.clone(), passage.says.clone()));
        } else {
            plan.turns.push((id, passage));
        }
    }
    for answer in plan.turns.iter().flat_map(|(_, p)| &p.answers) {
        if !plan.ids.contains_key(answer.to.as_str()) {
            let id = id_of(&answer.to, "ending", &mut taken);
            plan.ids.insert(&answer.to, id.clone());
            plan.endings.push((id, answer.to.clone(), String::new()));
            if answer.to != "end" {
                lose(answer.line, format!("`{}` is not there; it became an ending", answer.to));
            }
        }
    }
    // Turns from which some ending can be reached.
    let mut ends: BTreeSet<&str> = plan.endings.iter().map(|(id, ..)| id.as_str()).collect();
    loop {
        let before = ends.len();
        for (id, passage) in &plan.turns {
            if passage.answers.iter().any(|a| plan.ids.get(a.to.as_str()).is_some_and(|to| ends.contains(to.as_str()))) {
                ends.insert(id);
            }
        }
        if ends.len() == before {
            break;
        }
    }
    for (id, passage) in plan.turns.iter().filter(|(id, _)| !ends.contains(id.as_str())) {
        plan.endless.insert(id.clone());
        lose(
            passage.line,
            format!("`{}` never comes to an end; the customer leaves there when their patience is gone", passage.name),
        );
    }
    Ok(plan)
}

/// An id made of a name, and no other's.
fn id_of(name: &str, kind: &str, taken: &mut BTreeSet<String>) -> String {
    let lower: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<&str> = lower.split('-').filter(|part| !part.is_empty()).collect();
    let slug: String = parts.join("-").chars().take(40).collect();
    let slug = slug.trim_end_matches('-').to_owned();
    let base = if is_valid_id(&slug) { slug } else { kind.to_owned() };
    let mut id = base.clone();
    let mut n = 2;
    while !taken.insert(id.clone()) {
        id = format!("{base}-{n}");
        n += 1;
    }
    id
}

fn point(turn: &str, n: usize) -> String {
    format!("{turn}-says-{}", n + 1)
}

fn structure(plan: &Plan<'_>, wish: &TalkWish) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "// A draft taken in from {}. Each reply makes a point of its own, by which the conversation goes on. Next: give the\n// turns their `required` points and what they call for, and the points wordings in the texts. `sabr check` tells what is missing.",
        one_line(&wish.file)
    );
    let _ = writeln!(
        out,
        "(\n    format: 1,\n    id: \"{}\",\n    domain: \"{}\",\n    channel: {:?},\n    difficulty: 2,\n    minutes: 5,\n    skills: [],\n    languages: [\"{}\"],\n    policy: \"{}\",\n    temperament: \"angry\",\n    mood: (patience: 70, anger: 40, confusion: 20, trust: 45),\n    points: [",
        wish.id,
        wish.domain,
        wish.channel,
        wish.language,
        policy_of(&wish.domain)
    );
    for (id, passage) in &plan.turns {
        for n in 0..passage.answers.len() {
            let _ = writeln!(out, "        (id: \"{}\"),", point(id, n));
        }
    }
    let start = plan.turns.first().map_or("", |(id, _)| id);
    let _ = writeln!(out, "    ],\n    start: \"{start}\",\n    leaves: \"left\",\n    hang_up: \"hung-up\",\n    turns: [");
    for (id, passage) in &plan.turns {
        let _ = writeln!(out, "        (\n            id: \"{id}\",\n            replies: [");
        for (n, answer) in passage.answers.iter().enumerate() {
            let marks: Vec<String> = answer.marks.iter().map(|mark| format!("{mark:?}")).collect();
            let _ = writeln!(
                out,
                "                (id: \"reply-{}\", points: [\"{}\"], marks: [{}]),",
                n + 1,
                point(id, n),
                marks.join(", ")
            );
        }
        let _ = writeln!(out, "            ],\n            next: [");
        if plan.endless.contains(id) {
            let _ = writeln!(out, "                (when: Below(Patience, 10), to: \"left\"),");
        }
        for (n, answer) in passage.answers.iter().enumerate() {
            let to = plan.ids.get(answer.to.as_str()).map_or("left", String::as_str);
            if n + 1 < passage.answers.len() {
                let _ = writeln!(out, "                (when: Made(\"{}\"), to: \"{to}\"),", point(id, n));
            } else {
                let _ = writeln!(out, "                (to: \"{to}\"),");
            }
        }
        let _ = writeln!(out, "            ],\n        ),");
    }
    let _ = writeln!(out, "    ],\n    endings: [");
    for (id, ..) in &plan.endings {
        let _ = writeln!(out, "        (id: \"{id}\", outcome: Partly), // Resolved, Partly, HandedOver or Unresolved?");
    }
    let _ = writeln!(
        out,
        "        (id: \"left\", outcome: Abandoned),\n        (id: \"hung-up\", outcome: Disconnected),\n    ],\n)"
    );
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(plan: &Plan<'_>, talk: &Talk, wish: &TalkWish, lost: &[Lost]) -> String {
    let [title, summary, customer, persona, you, goal, policy, clarify, left, left_title, hung_up, hung_up_title] =
        fillers(&wish.language);
    let mut out =
        format!("# Taken in from {}. The structure is in scenarios/{}/{}.ron.\n", one_line(&wish.file), wish.domain, wish.id);
    if !lost.is_empty() {
        out.push_str("#\n# What could not be carried over, by line:\n");
    }
    for lost in lost {
        let _ = writeln!(out, "# {}:{}: {}", lost.line, lost.column, one_line(&lost.what));
    }
    let mut put = |id: &str, text: &str| {
        let text = if text.trim().is_empty() { "…" } else { text };
        let _ = writeln!(out, "{id} ={}", value(text, id.starts_with(' ')));
    };
    put("\ntitle", if talk.title.is_empty() { title } else { &talk.title });
    for (id, text) in [
        ("summary", summary),
        ("customer", customer),
        ("persona", persona),
        ("you", you),
        ("goal", goal),
        ("policy", policy),
        ("clarify", clarify),
    ] {
        put(id, text);
    }
    if wish.channel == Channel::Email {
        put("subject", if talk.title.is_empty() { title } else { &talk.title });
    }
    for (id, passage) in &plan.turns {
        put(&format!("\nturn-{id}"), &passage.says);
        put(&format!("model-{id}"), passage.answers.first().map_or("", |a| &a.text));
        for (n, answer) in passage.answers.iter().enumerate() {
            put(&format!("reply-{id}-reply-{}", n + 1), &answer.text);
        }
        for (n, answer) in passage.answers.iter().enumerate() {
            put(&format!("point-{}", point(id, n)), &answer.text);
            put("    .label", &one_line(&answer.text).chars().take(60).collect::<String>());
            put("    .p1", &wording(&answer.text, n));
        }
    }
    for (id, name, says) in &plan.endings {
        put(&format!("\nending-{id}"), name);
        put("    .title", name);
        if !says.is_empty() {
            put("    .customer", says);
        }
    }
    put("\nending-left", left);
    put("    .title", left_title);
    put("ending-hung-up", hung_up);
    put("    .title", hung_up_title);
    out
}

/// The first words of a reply as a phrase pattern: it is made by saying just that.
fn wording(text: &str, n: usize) -> String {
    let sign = |c: char| (c.is_ascii_punctuation() && c != '\'') || "«»“”‘…—–؟،؛".contains(c) || c.is_control();
    let plain: String = text.chars().map(|c| if sign(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = plain.split_whitespace().take(8).collect();
    let pattern: String = words.join(" ").chars().take(120).collect();
    if Pattern::parse(pattern.trim()).is_ok() { pattern.trim().to_owned() } else { format!("reply {}", n + 1) }
}
