//! A line of the log as the server gave it.

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use varsko_domain::words::{EntryKind, Precision, Priority};

/// The incident whose log is shown.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Incident {
    pub(super) id: String,
    /// `None` when it is not shared with the viewer.
    pub(super) title: Option<String>,
    pub(super) exercise: bool,
}

/// A line: what is shown to people, and everything as it came.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) fields: Fields,
    raw: Box<RawValue>,
}

/// What people get to see of it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Fields {
    pub(super) number: u32,
    #[serde(deserialize_with = "digits")]
    pub(super) position: u64,
    /// In upper case, as words are in the API; a newer server may know words that we do not.
    pub(super) kind: String,
    pub(super) occurred_at: String,
    pub(super) known_at: String,
    pub(super) late: bool,
    precision: String,
    pub(super) organisation: Organisation,
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
    pub(super) text: String,
    priority: String,
    pub(super) corrects: Option<u32>,
    pub(super) corrected_by: Vec<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Organisation {
    pub(super) short_name: String,
}

impl Fields {
    pub(super) fn kind(&self) -> Option<EntryKind> {
        EntryKind::from_literal(&self.kind.to_lowercase())
    }

    pub(super) fn precision(&self) -> Precision {
        Precision::from_literal(&self.precision.to_lowercase()).unwrap_or(Precision::Exact)
    }

    pub(super) fn is_urgent(&self) -> bool {
        let priority = Priority::from_literal(&self.priority.to_lowercase());
        matches!(priority, Some(Priority::High | Priority::Urgent))
    }
}

impl Entry {
    /// Reads a line. Errors when the server sent something else.
    pub(super) fn read(raw: Box<RawValue>) -> Result<Self, serde_json::Error> {
        let fields = serde_json::from_str(raw.get())?;
        Ok(Self { fields, raw })
    }

    /// The line as one JSON object: whose it is, then everything as the server gave it.
    pub(super) fn json(&self, incident: &Incident) -> String {
        let id = serde_json::Value::from(incident.id.as_str());
        let rest = self.raw.get().trim_start().trim_start_matches('{');
        format!(
            "{{\"incidentId\":{id},\"exercise\":{},{rest}",
            incident.exercise
        )
    }
}

/// A position: a string of digits, since it may outgrow a JSON number.
pub(super) fn digits<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    String::deserialize(from)?
        .parse()
        .map_err(serde::de::Error::custom)
}
