//! What is to be seen of a log, and how far it was seen: all that is needed to go on.

use serde_json::{Value, json};

/// What is to be seen, and how far it was.
#[derive(Clone, Debug)]
pub(super) enum Course {
    /// The log, live, after a position.
    Log { after: u64 },
    /// The log as it stands, after a position.
    Pages { after: u64 },
    /// The past.
    Replay(Past),
}

/// A replay and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Past {
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
    pub(super) speed: u32,
    pub(super) basis: &'static str,
    pub(super) max_gap_seconds: Option<u32>,
    /// Time, in the replay, and position of what was shown last.
    pub(super) shown: Option<(String, u64)>,
}

impl Course {
    /// The same, with nothing seen yet.
    pub(super) fn begun_anew(self) -> Self {
        match self {
            Course::Log { .. } => Course::Log { after: 0 },
            Course::Pages { .. } => Course::Pages { after: 0 },
            Course::Replay(past) => Course::Replay(Past {
                shown: None,
                ..past
            }),
        }
    }
}

impl Past {
    /// What the replay is asked for with, going on where it was.
    pub(super) fn variables(&self, incident: &str) -> Value {
        let from = self
            .shown
            .as_ref()
            .map(|(time, _)| time)
            .or(self.from.as_ref());
        json!({
            "incidentId": incident,
            "from": from,
            "to": self.to,
            "speed": self.speed,
            "basis": self.basis,
            "maxGapSeconds": self.max_gap_seconds,
        })
    }

    /// A replay goes by time and then by position; resumed at a time, it gives again what stands at it.
    pub(super) fn was_shown(&self, place: &(String, u64)) -> bool {
        self.shown
            .as_ref()
            .is_some_and(|(time, position)| *time == place.0 && place.1 <= *position)
    }
}
