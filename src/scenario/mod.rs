//! Scenarios: from a RON file to a checked [`Scenario`], with every [`Diagnostic`] on the way.
//!
//! A [`Scenario`] is whole or it does not exist: unknown ids, unreachable turns and dead ends are found here, so that nothing
//! after this module has to ask. Texts are not read here; this module never sees a language.

mod channel;
mod check;
mod check_ways;
mod cut;
mod desk;
mod diagnostic;
mod home;
mod ids;
mod load;
mod load_desk;
mod load_facts;
mod looks;
mod mend;
mod model;
mod policy;
mod reader;
mod rubric;
mod sets;

pub use channel::Channel;
pub use desk::{Article, ContentNote, Escalation, HandoverWay, Priority, TicketPlan, Under};
pub use diagnostic::{Diagnostic, Severity, Source, did_you_mean, nearest};
pub use ids::*;
pub use load::{load, load_draft};
pub use looks::{Age, Cloth, Dress, FacialHair, Glasses, Hair, Head, Looks, Person, Skin};
pub use mend::Mended;
pub use model::*;
pub use policy::{Policy, load_loose_policy, load_policy};
pub use reader::{Codes, Collector, Node, Spanned};
pub use rubric::{Criterion, Critical, Dimension, STEPS, Slip, rubric};
pub use sets::{CHECKED, GIVEN, NAME, TOLD, given_to, set_of_message, set_of_variable, sets};
