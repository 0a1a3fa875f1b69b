//! A launch.
