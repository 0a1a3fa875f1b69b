//! Scoring: a turn's words and acts become findings; an attempt's findings become a scorecard.
//!
//! Pure and deterministic: the same text always gives the same findings. Never reads a clock, a file or a random number.
//! By opportunity: a criterion is scored only where the moment calls for it; elsewhere it is *not observed*, which is not zero.

mod finding;
mod judge;
mod kpi;
mod measures;
mod opportunity;
mod reader;
mod scorecard;

pub use finding::{Finding, FindingKind};
pub use judge::{Judge, Judgement, Moment};
pub use kpi::Simulated;
pub use measures::{EFFECTS, Measures};
pub use opportunity::{Opportunity, VisitRecord};
pub use reader::{NearHit, PointHit, PointPatterns, Reader, Reading};
pub use scorecard::{CriterionScore, DimensionScore, Scorecard};
