//! Scoring: a turn's words and acts become findings; an attempt's findings become a scorecard.
//!
//! Pure and deterministic: the same text always gives the same findings. Never reads a clock, a file or a random number.
//!
//! # Which points a reply makes
//!
//! Decided by rule, never by weighing one point against another. In this order, for each point on its own:
//!
//! 1. **Whose words.** A quotation of the customer makes nothing and gets nothing wrong. A question that says nothing but what the
//!    customer said before makes nothing either. A statement in the customer's words counts, but gives no account data away.
//! 2. **Stated wrongly beats stated.** Where a wording that gets the point wrong (`.x1`) is found, the point is not made, wherever in
//!    the reply the right wording stands: what was said last does not win. When both stand there the reason is
//!    [`Reason::SaidBoth`].
//! 3. **Denied.** A right wording directly after “not” and its like does not make the point. Stated *and* denied in one reply is
//!    [`Reason::SaidBoth`]; denied alone is simply not made, as the author has not said that it is wrong.
//! 4. **Wrong value.** The right wording with another number is [`Reason::WrongValue`]. In doubt it is nothing: when the right number
//!    is said too, when the words belong to another point, are a question or the customer's own. It counts only in a turn that
//!    wants the point: elsewhere nobody knows what the number is about.
//! 5. **Forbidden points** are made unless an excuse stands in the same sentence.
//!
//! A reply may make several points; none shuts another out. Of branches that exclude each other the first whose condition holds is
//! taken, in the author's order: that is the only tie there is. A point of another turn is kept (`MadeEver`) and is an answer, but earns
//! nothing here. A reply in which a turn that wants points hears none, right or wrong, is not understood: the customer asks once,
//! then goes on, and `sabr check --unmatched` shows the author what was typed.
//!
//! By opportunity: a criterion is scored only where the moment calls for it; elsewhere it is *not observed*, which is not zero.

mod desk;
mod finding;
mod judge;
mod kpi;
mod measures;
mod opportunity;
mod reader;
mod refusals;
mod repeats;
mod scorecard;
mod values;

pub use desk::{Due, due};
pub use finding::{Finding, FindingKind, Reason, Step};
pub use judge::{Judge, Judgement, Moment, credit_of_words, slip_of};
pub use kpi::{Contact, Simulated};
pub use measures::{EFFECTS, Measures};
pub use opportunity::{Opening, Opportunity, VisitRecord};
pub use reader::{NearHit, PointHit, PointPatterns, Reader, Reading};
pub use repeats::{Earlier, Repeated, Sentence, sentences};
pub use scorecard::{CriterionScore, DimensionScore, Scorecard};
