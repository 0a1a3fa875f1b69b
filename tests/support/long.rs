//! A conversation far longer than any scenario: its turns lead back to themselves, and the customer answers hundreds of questions.

use crate::owner::Owner;
use sabr::content::{Library, Sources};
use sabr::dialogue::Move;
use sabr::practice::Practice;
use sabr::scenario::{Branch, CheckId, Target, When};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

/// Typed replies; a customer bears no more than sixty.
const REPLIES: usize = 50;
/// Questions the customer has an answer to, no two alike.
const QUESTIONS: usize = 800;
const WORDS: [&str; 12] = ["سفارش", "هنوز", "نرسیده", "و", "پیک", "گفت", "که", "دیروز", "#A-1042", "می‌آید", "اما", "خبری نشد"];

/// A Persian practice with at least `lines` lines, shown on the conversation's screen.
pub fn conversation(lines: usize) -> Owner {
    let mut sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().0;
    let words = sources.0.get_mut("locales/fa/scenarios/late-parcel.ftl").unwrap();
    for index in 0..QUESTIONS {
        let answer: Vec<&str> = (0..6 + index % 23).map(|at| WORDS[(index * 5 + at * 7) % WORDS.len()]).collect();
        write!(words, "\ncheck-q{index} = پرسش {index}\n    .answer = {index} {}.", answer.join(" ")).unwrap();
    }
    let mut owner = Owner::new("fa");
    owner.library = Library::new(sources);
    owner.start("late-parcel");
    let mut setup = owner.practice.take().unwrap().setup().clone();
    let mut scenario = (*setup.scenario).clone();
    scenario.mood.patience = 100;
    scenario.checks.extend((0..QUESTIONS).map(|index| CheckId::from(format!("q{index}").as_str())));
    for turn in &mut scenario.turns {
        turn.next = vec![Branch { when: When::Always, to: Target::Turn(turn.id.clone()) }];
    }
    setup.scenario = Arc::new(scenario);
    owner.practice = Some(Practice::begin(setup).unwrap());
    for index in 0..REPLIES {
        let practice = owner.practice.as_mut().unwrap();
        if practice.lines().len() + 2 > lines || practice.state().mood.patience < 20 {
            break;
        }
        let words = format!("{} {index}", practice.script().model(&practice.state().turn.clone()));
        practice.step(Move::Say(words), 0).unwrap();
    }
    while owner.practice.as_ref().unwrap().lines().len() < lines {
        add_line(&mut owner);
    }
    owner
}

/// One more question and the customer's answer.
pub fn add_line(owner: &mut Owner) {
    let practice = owner.practice.as_mut().unwrap();
    let question = CheckId::from(format!("q{}", practice.lines().len()).as_str());
    practice.step(Move::Verify(question), 0).unwrap();
}
