//! What assistive technology gets and may ask for, and the keyboard alone: without a window, in four languages.
mod keyboard;
mod live;
mod requests;
mod stage;
mod tree;
