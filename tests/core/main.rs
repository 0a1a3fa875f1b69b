//! Tests of everything below the screens, in one binary: each test binary that links the window is large.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on should say so loudly")]

#[path = "../support/desk_fixture.rs"]
mod desk_fixture;

mod allocations;
mod amounts;
mod archetypes;
mod channels;
mod check;
mod cli;
mod cohort;
mod cohort_files;
mod cohort_scale;
mod desk;
#[path = "../support/desk.rs"]
mod desk_library;
mod desk_terminal;
mod diff;
mod evident;
mod explain;
mod formats;
mod golden;
mod graph;
mod guide;
mod house;
mod import;
mod intent;
mod keeping_terminal;
mod languages;
mod lint;
mod living;
mod many;
#[path = "../support/maze.rs"]
mod maze;
mod mutations;
mod names;
mod new;
mod patterns;
mod planted;
mod policies;
mod properties;
mod reading;
#[path = "../support/record_store.rs"]
#[cfg_attr(not(feature = "lrs"), allow(dead_code, reason = "only the network needs all of it"))]
mod record_store;
mod rehearsal;
mod renewal;
mod replies;
mod report;
mod report_pdf;
#[path = "../support/results.rs"]
mod results;
mod schema;
mod sense;
mod simulate;
mod store;
mod store_health;
mod store_killed;
mod store_old;
mod store_people;
mod store_scale;
mod support;
mod terms;
mod tidy;
mod translate;
mod translations;
mod trial;
mod unmatched;
mod versions;
mod what_if;
mod xapi;
#[cfg(feature = "lrs")]
mod xapi_http;
#[cfg(feature = "lrs")]
mod xapi_launch;
mod xapi_sending;
