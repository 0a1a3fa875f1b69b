//! The closed lists of the rubric: dimensions, criteria (credit), slips (debit) and critical errors.
//! Authors, policies, temperaments, findings and texts all name these; what earns them is decided in `scoring`.

use serde::{Deserialize, Serialize};

macro_rules! rubric {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $id:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every one, in the order shown to people.
            pub const ALL: &[$name] = &[$($name::$variant),*];
            /// The stable id used in JSON and in Fluent message names.
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $id),* }
            }
        }
        // RON writes the variant's name; JSON and text ids carry `id()`.
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.id()) }
        }
    };
}

rubric! {
    /// What is scored.
    Dimension {
        /// Patience: feelings acknowledged, time given, calm kept.
        Patience = "patience",
        /// Positive language: courtesy, can-do framing, next steps, ownership.
        PositiveLanguage = "positive-language",
        /// Accuracy: the points made, and nothing said wrongly.
        Accuracy = "accuracy",
        /// Escalation: the right team, at the right time, with what it needs; and not without need.
        Escalation = "escalation",
    }
}

rubric! {
    /// A leaf of the rubric that earns credit where there is an opportunity for it.
    Criterion {
        /// Names the customer's feeling or situation.
        AcknowledgesFeeling = "acknowledges-feeling",
        /// Stays calm and civil when provoked.
        StaysCalm = "stays-calm",
        /// Asks whether it worked or was understood.
        ChecksUnderstanding = "checks-understanding",
        /// Takes the hurry out.
        GivesTime = "gives-time",
        /// Puts on hold as one should: asked, with a reason and a length, back in time.
        HoldsWell = "holds-well",
        /// Greets, asks and thanks politely.
        Courtesy = "courtesy",
        /// Says what can be done.
        CanDo = "can-do",
        /// Says what happens next, and when.
        NextStep = "next-step",
        /// Takes it on personally.
        Ownership = "ownership",
        /// Makes a point the turn needs.
        StatesPoint = "states-point",
        /// Looks it up before answering.
        LooksUp = "looks-up",
        /// Writes a ticket others can work from.
        WritesTicket = "writes-ticket",
        /// Escalates where the policy wants it.
        EscalatesWhenDue = "escalates-when-due",
        /// Escalates to the right team.
        RightTeam = "right-team",
        /// Hands over what that team needs.
        HandsOver = "hands-over",
        /// Tells the customer what happens next when escalating.
        TellsCustomer = "tells-customer",
        /// Keeps a contact that needs no escalation.
        KeepsOwnership = "keeps-ownership",
    }
}

rubric! {
    /// A slip: manner or content that costs points wherever it appears.
    Slip {
        /// A bare refusal.
        CantDo = "cant-do",
        /// A curt order to the customer.
        Orders = "orders",
        /// Waves the concern away.
        Dismissal = "dismissal",
        /// Blames the customer.
        Blame = "blame",
        /// Hurries the customer.
        Haste = "haste",
        /// Irony at the customer's cost.
        Sarcasm = "sarcasm",
        /// Threatens.
        Threat = "threat",
        /// Insults.
        Insult = "insult",
        /// Promises what nobody can promise.
        OverPromise = "over-promise",
        /// Leaves it vague.
        Hedge = "hedge",
        /// Words a layperson does not know.
        Jargon = "jargon",
        /// States something that is not so.
        Contradicts = "contradicts",
        /// Says a sentence again, word for word.
        Repeats = "repeats",
        /// Asks for personal data where everybody can read it.
        InPublic = "in-public",
        /// Opens the customer's record before the identity check.
        UnverifiedRecord = "unverified-record",
        /// Escalates without need.
        NeedlessEscalation = "needless-escalation",
        /// Escalates to the right team before it is due.
        EarlyEscalation = "early-escalation",
        /// Escalates after the moment has passed.
        LateEscalation = "late-escalation",
        /// Never escalates what had to be.
        MissingEscalation = "missing-escalation",
    }
}

rubric! {
    /// An error that is listed apart and never averaged away.
    Critical {
        /// An insult to the customer.
        Insult = "insult",
        /// Account data given before the identity check.
        AccountData = "account-data",
        /// A promise or offer beyond the policy.
        BeyondPolicy = "beyond-policy",
        /// Asked for, or took, a secret such as a password or a one-time code.
        Secret = "secret",
        /// Disconnected without the warnings the policy wants.
        Disconnect = "disconnect",
    }
}

/// Counts up whenever the same words or acts are read or judged otherwise than before, so that scores are not compared unseen.
const REVISION: u32 = 1;

/// The rubric as one text: what an attempt is judged by beside its content. Two equal texts judge alike.
pub fn rubric() -> String {
    let dimensions = |name: &str, all: &mut dyn Iterator<Item = (&'static str, Dimension)>| {
        all.map(|(id, dimension)| format!("{name} {id}: {}\n", dimension.id())).collect::<String>()
    };
    let criteria = dimensions("criterion", &mut Criterion::ALL.iter().map(|c| (c.id(), c.dimension())));
    let slips = dimensions("slip", &mut Slip::ALL.iter().map(|s| (s.id(), s.dimension())));
    let errors: String = Critical::ALL.iter().map(|error| format!("critical {}\n", error.id())).collect();
    format!("revision {REVISION}\n{criteria}{slips}{errors}")
}

/// Parts of procedures, by the ids of their texts; findings name those that were done and those that were left out.
pub const STEPS: [&str; 12] = [
    "step-hold-permission",
    "step-hold-reason",
    "step-hold-length",
    "step-hold-questions",
    "step-hold-return",
    "step-hold-thanks",
    "step-way-ticket",
    "step-way-live",
    "step-way-call-back",
    "step-ticket-category",
    "step-ticket-priority",
    "step-ticket-next-step",
];

impl Criterion {
    /// The dimension this criterion belongs to.
    pub fn dimension(self) -> Dimension {
        use Criterion::*;
        match self {
            AcknowledgesFeeling | StaysCalm | ChecksUnderstanding | GivesTime | HoldsWell => Dimension::Patience,
            Courtesy | CanDo | NextStep | Ownership => Dimension::PositiveLanguage,
            StatesPoint | LooksUp | WritesTicket => Dimension::Accuracy,
            EscalatesWhenDue | RightTeam | HandsOver | TellsCustomer | KeepsOwnership => Dimension::Escalation,
        }
    }

    /// Whether it is earned by words (and not by an act or a point).
    pub fn is_manner(self) -> bool {
        matches!(self.dimension(), Dimension::Patience | Dimension::PositiveLanguage) && self != Criterion::HoldsWell
    }
}

impl Slip {
    /// The dimension this slip costs points in.
    pub fn dimension(self) -> Dimension {
        use Slip::*;
        match self {
            Dismissal | Blame | Haste | Sarcasm | Threat | Insult => Dimension::Patience,
            CantDo | Orders | Hedge | Jargon | Repeats => Dimension::PositiveLanguage,
            OverPromise | Contradicts | InPublic | UnverifiedRecord => Dimension::Accuracy,
            NeedlessEscalation | EarlyEscalation | LateEscalation | MissingEscalation => Dimension::Escalation,
        }
    }

    /// Whether it breaks calm: these void [`Criterion::StaysCalm`].
    pub fn is_hostile(self) -> bool {
        matches!(self, Slip::Dismissal | Slip::Blame | Slip::Haste | Slip::Sarcasm | Slip::Threat | Slip::Insult)
    }
}
