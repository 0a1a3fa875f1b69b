//! Ten thousand scenarios: `sabr check` reads them in seconds.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const STRUCTURE: &str = r#"(
    format: 1,
    id: "ID",
    domain: "shop",
    channel: Chat,
    difficulty: 2,
    minutes: 5,
    skills: [AcknowledgesFeeling, NextStep],
    languages: ["en"],
    policy: "shop",
    temperament: "angry",
    mood: (patience: 70, anger: 50, confusion: 15, trust: 40),
    facts: [(name: "order", value: Code(6)), (name: "days", value: Between(2, 6))],
    checks: ["order-number"],
    offers: [(id: "delivery-fee", percent: 8)],
    teams: ["supervisor"],
    points: [
        (id: "ask-order", act: Verify("order-number")),
        (id: "reason"),
        (id: "new-date"),
        (id: "anything-else"),
        (id: "for-sure", forbidden: BeyondPolicy),
    ],
    start: "opening",
    leaves: "gone",
    hang_up: "cut-off",
    turns: [
        (
            id: "opening",
            required: ["ask-order"],
            calls_for: [AcknowledgesFeeling, Ownership],
            replies: [
                (id: "own", points: ["ask-order"], marks: [AcknowledgesFeeling, Ownership, Courtesy]),
                (id: "plain", points: ["ask-order"], marks: []),
                (id: "brush", points: [], marks: []),
            ],
            next: [(to: "why")],
        ),
        (
            id: "why",
            required: ["reason"],
            replies: [(id: "honest", points: ["reason"], marks: [AcknowledgesFeeling]), (id: "shrug", points: [], marks: [])],
            next: [(to: "when")],
        ),
        (
            id: "when",
            required: ["new-date"],
            calls_for: [NextStep],
            replies: [
                (id: "date", points: ["new-date"], marks: [NextStep, Courtesy]),
                (id: "sure", points: ["for-sure"], marks: []),
            ],
            next: [(when: Made("new-date"), to: "closing"), (to: "closing")],
        ),
        (
            id: "closing",
            closing: true,
            required: ["anything-else"],
            replies: [(id: "ask", points: ["anything-else"], marks: [Courtesy]), (id: "bye", points: [], marks: [])],
            next: [(when: All([MadeEver("new-date"), Below(Anger, 45)]), to: "satisfied"), (to: "grudging")],
        ),
    ],
    endings: [
        (id: "satisfied", outcome: Resolved),
        (id: "grudging", outcome: Partly),
        (id: "gone", outcome: Abandoned),
        (id: "cut-off", outcome: Disconnected),
    ],
)
"#;

const TEXTS: &str = "title = Late again
summary = A parcel is { $days } days late.
customer = Darren
persona = Darren has written twice.
you = You are Ellie, in customer care.
goal = Give him a date.
policy = Take the order number first. Promise nothing sooner than two working days.

turn-opening = My parcel is { $days } days late. Where is it?
    .hot-1 = { $days } days! Where is it?!
    .calm-1 = Hello, my parcel is { $days } days late, I’m afraid.
reply-opening-own = I’m so sorry, I understand why you’re angry. I’ll see to it myself. Could you give me the order number, please?
reply-opening-plain = What is the order number? It’s six digits, and it’s in the subject line of the confirmation email that was sent to you.
reply-opening-brush = Deliveries are running late all over the country at the moment, so keep an eye on the tracking page in the meantime.
model-opening = I’m really sorry; I understand why you’re angry. I’ll see to it myself. Could you give me the order number, please?

turn-why = And why is it late?
reply-why-honest = I’m sorry. The depot was short of drivers.
reply-why-shrug = It’s hard to say from here what goes on with them.
model-why = I’m sorry, I understand how that feels. The depot was short of drivers.

turn-when = So when do I get it?
reply-when-date = It’ll be with you within two working days. I’ll write to you by five tomorrow. Thank you for waiting.
reply-when-sure = It’ll be with you today for sure, and that’s all there is to it, so there’s no need to ask about it any more now.
model-when = It’ll be with you within two working days. I’ll write to you by five tomorrow. Thank you for waiting.

turn-closing = Fine.
reply-closing-ask = Thank you. Is there anything else I can do for you?
reply-closing-bye = That’s it then. This chat will be closed now.
model-closing = Thank you for your patience. Is there anything else I can do for you?

point-ask-order = Could you give me the order number, please?
    .label = Asks for the order number
    .p1 = order (number|no|ref|reference)
point-reason = The depot was short of drivers.
    .label = Gives the reason
    .p1 = (short of|not enough|too few) (drivers|staff|people)
    .p2 = (driver|staff) shortage
point-new-date = It will be with you within two working days.
    .label = Gives the date
    .p1 = (within|in) (two|2) (working|business) days
    .x1 = (with you|arrive|arrives) * (tomorrow|next week)
point-anything-else = Is there anything else I can do for you?
    .label = Asks whether there is more
    .p1 = (is|was) there * anything (else|more)
point-for-sure = It’ll be with you today for sure.
    .label = Promises it for today
    .p1 = (today|tonight) (for sure|for certain|definitely)

check-order-number = Order number
    .answer = { $order }.
offer-delivery-fee = Give back the delivery fee
team-supervisor = Supervisor

clarify = Sorry, what’s that got to do with it?
    .hot-1 = What? That isn’t an answer!

ending-satisfied = He believes you.
    .title = A date he believes
    .customer = Thanks.
ending-grudging = He’ll write again.
    .title = Not quite convinced
ending-gone = He leaves.
    .title = Gone
ending-cut-off = You closed the chat.
    .title = Closed on him
";

fn write(dir: &Path, count: usize) {
    let (structure, texts) = (dir.join("scenarios/shop"), dir.join("locales/en/scenarios"));
    [&structure, &texts].into_iter().for_each(|dir| std::fs::create_dir_all(dir).unwrap());
    for number in 0..count {
        let mut id = String::new();
        write!(id, "late-{number}").unwrap();
        std::fs::write(structure.join(format!("{id}.ron")), STRUCTURE.replace("ID", &id)).unwrap();
        std::fs::write(texts.join(format!("{id}.ftl")), TEXTS).unwrap();
    }
}

/// Writes them, checks them as an author would, and gives the seconds that took.
fn check(count: usize, args: &[&str]) -> f64 {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), count);
    let begun = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_sabr")).arg("check").args(args).arg(dir.path()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", &text[..text.len().min(3000)]);
    assert!(text.contains(&format!("{count}/{count}")), "{text}");
    begun.elapsed().as_secs_f64()
}

#[test]
fn generated_scenarios_are_clean() {
    check(40, &[]);
}

/// What an optimised build takes: `cargo test --release --test core -- --ignored --nocapture ten_thousand`.
#[test]
#[ignore = "wants an optimised build"]
fn ten_thousand_scenarios_are_checked_in_seconds() {
    let (quick, all) = (check(10_000, &["--quick"]), check(10_000, &[]));
    eprintln!("10,000 scenarios: {quick:.1} s without, {all:.1} s with the review");
    assert!(cfg!(debug_assertions) || (quick <= 5.0 && all <= 5.0), "{quick} s, {all} s");
}
