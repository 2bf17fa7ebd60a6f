//! How dangerous it is, in the colours everyone uses.

use serde::{Deserialize, Serialize};

/// The awareness level of a warning. Orange and red ask for action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Not said, or nothing to be aware of.
    Green,
    /// Be aware: a challenging situation.
    Yellow,
    /// Be prepared: a serious situation.
    Orange,
    /// Take action: an extreme situation.
    Red,
}

impl Level {
    /// Reads MeteoAlarm's `awareness_level`, such as `3; orange; Severe`.
    pub fn of_awareness(level: &str) -> Option<Level> {
        Level::of_colour(level.split(';').nth(1)?)
    }

    /// Reads a colour.
    pub fn of_colour(colour: &str) -> Option<Level> {
        match colour.trim().to_ascii_lowercase().as_str() {
            "green" => Some(Level::Green),
            "yellow" => Some(Level::Yellow),
            "orange" => Some(Level::Orange),
            "red" => Some(Level::Red),
            _ => None,
        }
    }

    /// Reads CAP's `severity` (§3.2.2), for senders that say no colour.
    pub fn of_severity(severity: &str) -> Option<Level> {
        match severity {
            "Extreme" => Some(Level::Red),
            "Severe" => Some(Level::Orange),
            "Moderate" => Some(Level::Yellow),
            "Minor" | "Unknown" => Some(Level::Green),
            _ => None,
        }
    }

    /// True when somebody has to do something.
    pub fn asks_for_action(self) -> bool {
        self >= Level::Orange
    }
}
