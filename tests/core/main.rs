//! Tests of everything below the screens, in one binary: each test binary that links the window is large.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on should say so loudly")]

#[path = "../support/desk_fixture.rs"]
mod desk_fixture;

mod allocations;
mod archetypes;
mod channels;
mod check;
mod cli;
mod desk;
#[path = "../support/desk.rs"]
mod desk_library;
mod desk_terminal;
mod diff;
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
mod rehearsal;
mod renewal;
mod replies;
mod report;
mod schema;
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
