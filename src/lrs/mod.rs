//! Learning records on their way to a record store: a queue on disk, and a sender that loses nothing and gives nothing twice.
//!
//! Nothing is ever sent that was not asked for, with an address, by the person. Time and chance are passed in; the network is behind [`Web`],
//! and the one that is real is built with the feature `lrs` alone. Never touches the file of attempts, never keeps or tells a password.

mod address;
mod answer;
mod backoff;
#[cfg(feature = "lrs")]
mod http;
pub mod launch;
mod queue;
mod same;
mod sender;
mod web;

pub use address::{Address, AddressError};
#[cfg(feature = "lrs")]
pub use http::Http;
pub use queue::{Aside, Counts, Queue, QueueError, QueuedStore};
pub use same::same_statement;
pub use sender::{Sender, Step};
pub use web::{Answer, Credentials, Method, Request, Unreachable, Version, Web};
