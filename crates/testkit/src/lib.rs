//! given/when/then, a manual clock, a seeded source. Only ever a dev-dependency.

mod ask;
pub mod asks;
pub mod cast;
mod clock;
mod day;
mod entropy;
mod history;
pub mod samples;
mod scenario;

pub use ask::{Ask, ask, ask_of_all, open};
pub use clock::ManualClock;
pub use day::{at, noon};
pub use entropy::SeededEntropy;
pub use history::{
    DECISION, DEMAND, EXTERNAL, GOAL, History, INCIDENT, ITEM, LIST, MEASURE, MEETING,
    NOTIFICATION, REQUEST, TASK, incident, installation,
};
pub use scenario::{Given, Outcome, WHEN, given};
