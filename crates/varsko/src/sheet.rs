//! A spreadsheet log as commands: what opens its incident, and a row of it as one line.
//!
//! Every id is derived from the log it stands in and its number there, so that the installation
//! itself knows what it has (G-4), whoever brings it and however.

use serde_json::{Value, json};
use uuid::Uuid;
use varsko_domain::Timestamp;
use varsko_report::spreadsheet::{Row, Sheet};

/// What ids of imported logs are derived from.
const IMPORT: Uuid = Uuid::from_u128(0x0c1f_9a52_77de_5b1e_8a43_d2f6_1e90_5c77);

/// What opens the incident of a log, as `OpenIncidentInput`: its `commandId` comes from the log
/// itself, its organisation, title and first row. `None` when it has no rows.
pub(crate) fn opening(
    sheet: &Sheet,
    organisation: &Value,
    title: &str,
    exercise: bool,
) -> Option<(Uuid, Value)> {
    let first = sheet.rows.first()?;
    let name = json!([
        organisation,
        title,
        first.nr,
        first.occurred_at,
        first.text,
        exercise
    ]);
    let id = Uuid::new_v5(&IMPORT, name.to_string().as_bytes());
    let input = json!({
        "commandId": id,
        "organisationId": organisation,
        "occurredAt": Timestamp(first.occurred_at).to_string(),
        // The log was begun when its first row was written, or happened if that is not told.
        "notedAt": Timestamp(first.recorded_at.unwrap_or(first.occurred_at)).to_string(),
        "title": title,
        "exercise": exercise,
    });
    Some((id, input))
}

/// A row of a log in an incident, as `ImportRow`.
pub(crate) fn line(incident: Uuid, row: &Row) -> Value {
    let id = Uuid::new_v5(
        &incident,
        format!("row/{}/{}", row.nr, row.repeat).as_bytes(),
    );
    json!({
        "commandId": id,
        "occurredAt": Timestamp(row.occurred_at).to_string(),
        "notedAt": row.recorded_at.map(|at| Timestamp(at).to_string()),
        "kind": row.kind.literal().to_uppercase(),
        "precision": row.precision.literal().to_uppercase(),
        "text": row.text,
        "from": row.from,
        "to": row.to,
        "source": row.source,
        "nr": row.nr,
        "line": row.line,
    })
}
