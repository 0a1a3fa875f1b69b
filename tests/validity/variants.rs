//! Spelling variants of one reply, which a person would call the same.
