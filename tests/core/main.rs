//! Tests of everything below the screens, in one binary: each test binary that links the window is large.

mod check;
mod cli;
mod golden;
mod properties;
mod store;
mod support;
mod tidy;
