//! Markers: what can be found in a text, and what it is a sign of. Data only; where markers are looked for is the lexicon's matter.

use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::Arc;

/// What a marker is a sign of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all(serialize = "kebab-case"))]
pub enum MarkerKind {
    /// Please, kindly, a polite address.
    Courtesy,
    /// Thanks.
    Gratitude,
    /// Names the feeling or situation.
    Empathy,
    /// Says sorry.
    Apology,
    /// Takes it on.
    Ownership,
    /// Says what can be done.
    CanDo,
    /// Says what happens next, with a time or an act.
    NextStep,
    /// Asks whether it worked or was understood.
    ChecksUnderstanding,
    /// Takes the hurry out.
    GivesTime,
    /// Takes worry away.
    Reassurance,
    /// Recognises what the other did or is: good question, well spotted.
    Praise,
    /// A warm or hopeful word.
    Warm,
    /// Growth, hope, a way through: what gets better.
    Outlook,
    /// We and us: side by side.
    Together,
    /// Takes the edge off: perhaps, I think, a little.
    Softener,
    /// Takes the other's view in: I see, you have a point.
    Acknowledges,
    /// A word for a feeling.
    Feeling,
    /// Asks leave or invites: may I ask, would you like to.
    Invites,
    /// Speaks of the matter rather than of the person: it may have been missed, it can be reported online.
    Matter,
    /// Asks leave for a hold: bear with me a moment while I look.
    AsksToWait,
    /// Says that somebody else will have it: I'm passing you to my supervisor.
    PassesOn,
    /// A bare refusal.
    CantDo,
    /// A curt order.
    Orders,
    /// Waves a concern away.
    Dismissal,
    /// Blames.
    Blame,
    /// Hurries.
    Haste,
    /// Irony at the other's cost.
    Sarcasm,
    /// Threatens.
    Threat,
    /// Insults.
    Insult,
    /// Promises too much.
    OverPromise,
    /// Leaves it vague.
    Hedge,
    /// Words a layperson does not know.
    Jargon,
    /// Polite words with a sting: as I already explained, with all due respect.
    PassiveAggression,
    /// Laughs at the other.
    Mockery,
    /// Coarse or sexual words.
    Crude,
    /// Short and rude: whatever, go away.
    Curt,
    /// A dark or bitter word.
    Cold,
    /// Never, always, nothing at all.
    Absolute,
    /// Not, no, none.
    Negation,
    /// Questions the other rather than the matter: why did you, since when.
    Challenge,
    /// Insists on how things are: actually, in fact, obviously.
    Insists,
    /// Argues: because, therefore.
    Argues,
    /// Says the other is wrong.
    Contradicts,
    /// A sentence that opens with a bare command.
    Command,
    /// Turns from the matter to what the other did or left undone: you skipped two, nobody forced you.
    Pointed,
    /// Asks what is not meant to be answered: how hard can it be.
    Rhetorical,
    /// Small words of impatience and belittling: already, at last, next time, like everyone else.
    Presses,
    /// A sentence of a word or two: spelt out as if to a child, or no more than needed.
    Clipped,
    /// Nothing of what makes speech polite where the language expects it: Thai without a particle.
    Plain,
}

impl MarkerKind {
    /// Whether it speaks for the writer.
    pub fn is_credit(self) -> bool {
        self < MarkerKind::CantDo
    }

    /// Whether it is a kindness to the other rather than news of the matter.
    pub(super) fn is_kind(self) -> bool {
        use MarkerKind::*;
        matches!(self, Courtesy | Empathy | Apology | ChecksUnderstanding | GivesTime | Reassurance | Invites)
    }

    /// Whether it shows in how a sentence is built, and by itself is no offence.
    pub(super) fn is_structure(self) -> bool {
        matches!(self, MarkerKind::Pointed | MarkerKind::Rhetorical | MarkerKind::Presses)
    }

    /// Whether it costs points in the rubric; the other debits only colour the measures.
    pub fn is_slip(self) -> bool {
        (MarkerKind::CantDo..=MarkerKind::Mockery).contains(&self)
    }
}

/// A marker found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Marker {
    /// What it is a sign of.
    pub kind: MarkerKind,
    /// How strong a sign, about 0.2–1.5.
    pub weight: f64,
    /// Bytes of the text as typed.
    pub span: Range<usize>,
    /// The pattern that found it.
    pub pattern: Arc<str>,
}
