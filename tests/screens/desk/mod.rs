//! The whole desk and what channels mean, by label and keyboard in four languages, on a scenario made for it.
mod articles;
mod channels;
mod hold;
mod shots;
mod stage;
mod ticket;

pub use stage::scenes;
