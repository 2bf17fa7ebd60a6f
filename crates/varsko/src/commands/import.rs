//! `varsko import`: an existing spreadsheet log becomes an incident. Doing it again adds nothing.
//!
//! Every row is a command whose id is derived from the log it stands in and its number there, so
//! that the installation itself knows what it has (G-4), whoever brings it.

use super::admin::find_or_make_organisation;
use super::say;
use crate::cli::Import;
use crate::sheet::{line, opening};
use crate::talk::Talk;
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};
use std::path::Path;
use uuid::Uuid;
use varsko_report::spreadsheet::{FILE_BYTES_MAX, Language, Row, Sheet};

/// Name given to the first organisation when a log is imported before any is known.
const FIRST_ORGANISATION: &str = "Egen kommune";
/// Rows sent at once: few enough to stay far below the largest request.
const ROWS_AT_ONCE: usize = 100;
/// Most bytes of rows sent at once, well under the largest request body.
const BYTES_AT_ONCE: usize = 128 * 1024;

const OPEN: &str = "mutation($input: OpenIncidentInput!) { openIncident(input: $input) { __typename ... on Receipt { id position recordedAt } ... on Refusal { code message } } }";
const ROWS: &str = "mutation($input: ImportEntriesInput!) { importEntries(input: $input) { __typename ... on Receipt { position number } ... on Refusal { code message } } }";
const KNOWN: &str = "query($id: ID!) { incident(id: $id) { id } }";
const HEAD: &str = "query { installation { head } }";

pub(super) fn run(import: &Import) -> Result<(), Trouble> {
    let sheet = read(&import.file)?;
    if import.dry_run {
        return tell_sheet(&sheet);
    }
    let talk = Talk::open_or_begin(&import.place)?;
    let done = into(&talk, import, &sheet);
    talk.close();
    done
}

fn read(path: &Path) -> Result<Sheet, Trouble> {
    let size = std::fs::metadata(path)
        .map_err(|error| Trouble::file(path, &error))?
        .len();
    if size > FILE_BYTES_MAX as u64 {
        let sentence = format!(
            "{}: {size} bytes; at most {FILE_BYTES_MAX} can be imported",
            path.display()
        );
        return Err(Trouble::new(Exit::File, sentence));
    }
    let bytes = std::fs::read(path).map_err(|error| Trouble::file(path, &error))?;
    Sheet::read(&bytes).map_err(|refused| {
        let problems = refused.render(Language::English);
        Trouble::new(
            Exit::Refused,
            format!(
                "{} was not imported, nothing was written\n{problems}",
                path.display()
            ),
        )
    })
}

fn tell_sheet(sheet: &Sheet) -> Result<(), Trouble> {
    say::line(&sheet.summary().render(Language::English))?;
    sheet
        .remarks
        .iter()
        .try_for_each(|remark| say::line(&remark.sentence(Language::English)))
}

/// What came of an import.
struct Outcome {
    incident: Uuid,
    entries: usize,
    added: usize,
    refused: Vec<(u64, String)>,
}

fn into(talk: &Talk, import: &Import, sheet: &Sheet) -> Result<(), Trouble> {
    let meant = import.organisation.as_deref();
    let organisation = find_or_make_organisation(talk, meant, FIRST_ORGANISATION)?;
    let before = head(talk)?;
    let incident = match &import.incident {
        Some(id) => id.parse().map_err(|_| {
            Trouble::new(
                Exit::Refused,
                format!("{id:?} is not an incident's id; an id is a UUID"),
            )
        })?,
        None => open(talk, import, sheet, &organisation)?,
    };
    let outcome = send_rows(talk, sheet, incident, &organisation, before)?;
    report(import, talk, sheet, &outcome)
}

/// The incident's id comes from the log itself: organisation, title and first row.
fn open(
    talk: &Talk,
    import: &Import,
    sheet: &Sheet,
    organisation: &Value,
) -> Result<Uuid, Trouble> {
    let title = title(import);
    let Some((id, input)) = opening(sheet, organisation, &title, import.exercise) else {
        return Err(Trouble::new(
            Exit::Refused,
            "the file has no rows; nothing was written",
        ));
    };
    // Whoever opened it: the id comes from the log, so it is this log's incident.
    let known = talk.ask(KNOWN, json!({ "id": id }))?;
    if !known["incident"].is_null() {
        return Ok(id);
    }
    talk.order(OPEN, json!({ "input": input }))?;
    Ok(id)
}

fn title(import: &Import) -> String {
    let stem = || {
        import
            .file
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    };
    import
        .title
        .clone()
        .or_else(stem)
        .unwrap_or_else(|| "Importert logg".into())
}

fn send_rows(
    talk: &Talk,
    sheet: &Sheet,
    incident: Uuid,
    organisation: &Value,
    before: u64,
) -> Result<Outcome, Trouble> {
    let mut outcome = Outcome {
        incident,
        entries: 0,
        added: 0,
        refused: Vec::new(),
    };
    let bar = say::progress(sheet.rows.len() as u64, "importing");
    for rows in portions(&sheet.rows) {
        let inputs: Vec<Value> = rows.iter().map(|row| line(incident, row)).collect();
        let input = json!({
            "incidentId": incident,
            "organisationId": organisation,
            "rows": inputs,
        });
        let data = talk.ask(ROWS, json!({ "input": input }))?;
        let answers = data["importEntries"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        if answers.len() != rows.len()
            || answers.iter().any(|answer| answer["code"] == "OVERLOADED")
        {
            // Going on would give later rows earlier numbers.
            let sentence =
                "the server has too much to do; run the import again, nothing is added twice";
            return Err(Trouble::new(Exit::Refused, sentence));
        }
        for (row, answer) in rows.iter().zip(&answers) {
            match position(answer) {
                Some(position) => {
                    outcome.entries += 1;
                    outcome.added += usize::from(position > before);
                }
                None => {
                    let why = answer["message"].as_str().unwrap_or("no answer").to_owned();
                    outcome.refused.push((row.nr, why));
                }
            }
        }
        bar.inc(rows.len() as u64);
    }
    bar.finish_and_clear();
    Ok(outcome)
}

/// Rows in portions bounded by count and size.
fn portions(rows: &[Row]) -> Vec<&[Row]> {
    let mut portions = Vec::new();
    let mut from = 0;
    let mut bytes = 0;
    for (index, row) in rows.iter().enumerate() {
        let size = row.text.len() + row.source.as_ref().map_or(0, String::len) + 1024;
        if index > from && (index - from >= ROWS_AT_ONCE || bytes + size > BYTES_AT_ONCE) {
            portions.push(&rows[from..index]);
            (from, bytes) = (index, 0);
        }
        bytes += size;
    }
    if from < rows.len() {
        portions.push(&rows[from..]);
    }
    portions
}

fn head(talk: &Talk) -> Result<u64, Trouble> {
    let data = talk.ask(HEAD, json!({}))?;
    Ok(number(&data["installation"]["head"]).unwrap_or_default())
}

fn position(answer: &Value) -> Option<u64> {
    number(&answer["position"])
}

/// A position travels as text, a small number as itself.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn report(import: &Import, talk: &Talk, sheet: &Sheet, outcome: &Outcome) -> Result<(), Trouble> {
    let summary = sheet.summary();
    if import.place.json {
        say::json(&json!({
            "incidentId": outcome.incident,
            "entries": outcome.entries,
            "added": outcome.added,
            "placeholders": sheet.rows.iter().filter(|row| row.time_is_placeholder()).map(|row| row.nr).collect::<Vec<_>>(),
            "withoutRecordedTime": summary.without_recorded_time,
            "refused": outcome.refused.iter().map(|(nr, why)| json!({"nr": nr, "message": why})).collect::<Vec<_>>(),
        }))?;
    } else {
        say::line(&format!(
            "incident {} in {}",
            outcome.incident,
            talk.describe()
        ))?;
        say::line(&format!(
            "{} entries, {} added now\n",
            outcome.entries, outcome.added
        ))?;
        tell_sheet(sheet)?;
    }
    if outcome.refused.is_empty() {
        return Ok(());
    }
    let listed: Vec<String> = outcome
        .refused
        .iter()
        .take(20)
        .map(|(nr, why)| format!("  row {nr}: {why}"))
        .collect();
    let sentence = format!(
        "{} rows were refused:\n{}",
        outcome.refused.len(),
        listed.join("\n")
    );
    Err(Trouble::new(Exit::Refused, sentence))
}
