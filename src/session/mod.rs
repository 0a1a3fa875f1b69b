//! The shared edge of window and terminal: a practice, its journal, and what both take from the system (clock, chance, folders).
//!
//! Names neither Bevy nor egui. The practice itself stays pure: seconds and seeds are passed in from here.

mod away;
mod clock;
mod journal;
mod launching;
mod learning;
mod order;
mod paths;
mod progress;
mod replay;
mod results;
mod running;
mod sending;
mod summary;
mod timed;
mod unmatched;

pub use away::away_secs;
pub use clock::{file_stamp, fresh_id, fresh_seed, local_day, local_minute, now_ms, now_rfc3339, today};
pub use journal::{Journal, Outbox, memory_only};
pub use launching::{Course, Launched, Launching, LaunchingError, Told};
pub use learning::{LearningError, Telling, learning_record};
pub use order::{Order, read_options};
pub use paths::{Folders, PathError};
pub use progress::progress;
pub use replay::{Recorded, Recordings, ReplayError, replay};
pub use results::{Gathered, GroupsError, gather, read_groups};
pub use running::{Session, StartError, Stepped};
pub use sending::{NoNetwork, QueueingError, Sent, network, queue_attempt, send_waiting};
pub use summary::{SummaryError, rules, summarise, summarise_all};
pub use timed::{JournalMoveError, move_payload, read_move_payload};
pub use unmatched::{unmatched_replies, unmatched_replies_of};
