//! Sabr (صبر, *patience*): a customer-support training and coaching simulator.
//!
//! A trainee plays a scripted customer, in offered replies or their own words; Sabr scores patience, positive language, accuracy
//! and escalation, and shows the words behind every point. Offline, deterministic, explainable; in English, Persian, Arabic and
//! Thai as equals.
//!
//! # One reply's way
//!
//! A screen (or the terminal) makes a [`dialogue::Move`]. The [`session`] hands it to its [`practice::Practice`], which lets
//! [`scoring`] read the words: markers of manner by the [`language`]'s lexicon, points by their phrase patterns. What was found
//! goes two ways: as evidence to the scorecard, and as what the customer heard to the [`dialogue`], where the [`customer`]'s mood
//! moves and the next turn, a clarification or an ending follows. Everything that happened comes back as records; the move is in
//! the [`store`] before they are shown. The course itself ([`practice::Course`]) has no words: the practice reads what comes in and puts
//! into words what goes out, a rehearsal does neither.
//!
//! # Modules, and what each may use
//!
//! | module | duty | may use |
//! |---|---|---|
//! | [`scenario`] | RON file to checked scenario and every diagnostic; the rubric's closed lists; policies | – |
//! | `parallel` | the same work for many things on all cores | – |
//! | [`language`] | normalising, phrase patterns, lexicons: text in, spans out | scenario (for diagnostics), parallel |
//! | [`locale`] | Fluent catalogues, the closed list of messages, direction, digits, dates, amounts, plural forms | scenario (for diagnostics) |
//! | [`customer`] | moods and temperaments: arithmetic only | scenario |
//! | [`dialogue`] | the conversation as a state machine: a move in, events out | scenario, customer |
//! | [`scoring`] | words and acts to findings, findings to a scorecard | scenario, customer, dialogue, language |
//! | [`practice`] | one run of one trainee, with help and what-if; rehearsals without words; no I/O, time and seed passed in | the above |
//! | [`content`] | all files read and checked together: what can be played | scenario, customer, language, locale, practice, parallel |
//! | [`authoring`] | the author's tools over whole scenarios: drafts, simulated runs, graphs, differences, translations, imports | the above |
//! | [`cohort`] | results of many people: spread, slips, items, selection rates; what is hidden is not in it; no I/O | scenario, locale, scoring, practice |
//! | [`report`] | attempts to pages, tables and JSON that can be kept and shown, with the feature `pdf` to PDF, too; no I/O | the above |
//! | [`xapi`] | learning records: an attempt as xAPI statements, and what cmi5 adds to them; no I/O | scenario, dialogue, locale, scoring, practice |
//! | [`lrs`] | learning records on their way to a record store: the queue on disk, the sender; the only network code, feature `lrs` | xapi |
//! | [`progress`] | many attempts of one person: where skills stand, how they moved, whom to meet next; arithmetic, and words for it | scenario, locale, practice |
//! | [`store`] | attempts as an append-only log in SQLite, by person; whole, or told; figures are kept as given, never computed | – |
//! | [`session`] | a practice tied to its place in the store: begin, go on, replay, sum up; launches and learning records; results of others read from files; ids, clocks and folders | all but the clients |
//! | [`cli`] | the terminal: list, play, check, score, history, replay, reports, profiles, backups, and the author's commands | all but `ui` and `app` |
//! | `ui` | screens as plain functions from a model to an action; one layer draws all text (feature `ui`) | all but store, session, clients |
//! | `app` | the window: Bevy around the screens; one owner of the running session (feature `gui`) | all but cli |
//!
//! Nothing imports `app` or [`cli`]; the engine never names Bevy or egui. `tests/core/tidy.rs` holds these arrows.
//!
//! # What never happens
//!
//! * Scoring never reads a clock, a file or a random number: the same text gives the same findings on every machine.
//! * Chance comes from one seed per attempt and four streams of it; how many variants or names a language has never shifts the course.
//! * A scenario is whole or it does not exist; author mistakes are collected, never panics.
//! * Text is kept in reading order everywhere; only the text layer of `ui` reorders, while drawing.
//! * A move is acknowledged only when it is in the store, or the person has been told that nothing is being saved.

#[cfg(feature = "gui")]
pub mod app;
pub mod authoring;
pub mod cli;
pub mod cohort;
pub mod content;
pub mod customer;
pub mod dialogue;
pub mod language;
pub mod locale;
pub mod lrs;
mod parallel;
pub mod practice;
pub mod progress;
pub mod report;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod store;
#[cfg(feature = "ui")]
pub mod ui;
pub mod xapi;
