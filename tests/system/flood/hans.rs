//! What happened elsewhere that day, word for word as the fixture has it.

use crate::gjerdrum;
use serde_json::{Value, json};

/// A row of the log of the extreme weather Hans.
pub(super) struct Row {
    /// When, as the API takes it.
    pub(super) occurred_at: String,
    pub(super) from: String,
    pub(super) message: String,
    pub(super) precision: &'static str,
}

/// The row of this number.
pub(super) fn row(number: usize) -> Row {
    let path = gjerdrum::LOG.replace("A-gjerdrum-2020", "D-hans-2023");
    let sheet = std::fs::read_to_string(path).unwrap();
    let line = sheet.lines().nth(number).unwrap();
    let fields = fields(line);
    assert_eq!(fields[0], number.to_string());
    let marks = [
        (" [ca, kun døgndel oppgitt]", "DAYPART"),
        (" [kl. ukjent]", "DATE_ONLY"),
        (" [ca]", "APPROXIMATE"),
    ];
    let marked = marks
        .iter()
        .find_map(|(mark, precision)| Some((fields[6].strip_suffix(mark)?, *precision)));
    let (message, precision) = marked.unwrap_or((&fields[6], "EXACT"));
    Row {
        occurred_at: fields[1].clone(),
        from: fields[3].clone(),
        message: message.to_owned(),
        precision,
    }
}

impl Row {
    /// The row as an entry that somebody notes.
    pub(super) fn entry(&self) -> Value {
        json!({
            "kind": "MESSAGE_IN", "from": self.from, "text": self.message, "source": "Åpne kilder",
            "occurredAt": self.occurred_at, "precision": self.precision,
        })
    }
}

/// The fields of a line of comma-separated values; none of ours is broken over lines.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            other => fields.last_mut().unwrap().push(other),
        }
    }
    fields
}
