//! `POST /sheets/read?title=T` (or `?incident=ID`): a spreadsheet log comes in, and goes out again as
//! the commands that would bring it in, with what it can bear. Nothing is written: whoever reads what
//! it says gives the commands, and is judged then.

use super::Site;
use super::export::said;
use crate::sheet::{line, opening};
use axum::body::{Body, to_bytes};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::spawn_blocking;
use uuid::Uuid;
use varsko_api::door::AccessDoor;
use varsko_api::front::{Door, Shut};
use varsko_api::schema::Viewer;
use varsko_api::turns::Turns;
use varsko_report::spreadsheet::{FILE_BYTES_MAX, Sheet};

/// Sheets read at once, in all and for one person; how long anyone waits for their turn.
const SHEETS_AT_ONCE_MAX: usize = 2;
const SHEETS_PER_PERSON_MAX: usize = 1;
const TURN_WAIT_MAX: Duration = Duration::from_secs(5);
/// The most rows that go through a browser; `varsko import` takes more.
const ROWS_MAX: usize = 20_000;

struct Reading {
    site: Arc<Site>,
    turns: Turns,
}

/// What the log becomes.
#[derive(Deserialize)]
struct Wanted {
    title: Option<String>,
    incident: Option<Uuid>,
    exercise: Option<bool>,
}

/// The route.
pub(super) fn routes(site: Arc<Site>) -> Router {
    let turns = Turns::new(SHEETS_AT_ONCE_MAX, SHEETS_PER_PERSON_MAX, TURN_WAIT_MAX);
    Router::new()
        .route("/sheets/read", post(read))
        .with_state(Arc::new(Reading { site, turns }))
}

async fn read(
    State(reading): State<Arc<Reading>>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let services = reading.site.installation.services();
    let viewer = match AccessDoor::new(&services).admit_request(&headers).await {
        Ok(viewer) => viewer,
        Err(Shut::NotAdmitted(told)) => {
            return said(StatusCode::UNAUTHORIZED, "NOT_ADMITTED", told);
        }
        Err(Shut::Unavailable(told)) => {
            return said(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", told);
        }
    };
    let tell = |status, code, told: [&'static str; 3]| said(status, code, viewer.language.of(told));
    if !reading.site.origins.admit(&headers) {
        return tell(StatusCode::FORBIDDEN, "FOREIGN_ORIGIN", FOREIGN_ORIGIN);
    }
    let Some(_turn) = reading.turns.take(viewer.actor.person).await else {
        return tell(StatusCode::SERVICE_UNAVAILABLE, "OVERLOADED", BUSY);
    };
    let Ok(bytes) = to_bytes(body, FILE_BYTES_MAX).await else {
        return tell(StatusCode::PAYLOAD_TOO_LARGE, "TOO_LARGE", TOO_LARGE);
    };
    let read = spawn_blocking(move || Sheet::read(&bytes)).await;
    match read {
        Err(_) => tell(StatusCode::INTERNAL_SERVER_ERROR, "FAULT", FAULT),
        Ok(Err(refused)) => {
            let told = refused.render(viewer.language);
            said(StatusCode::UNPROCESSABLE_ENTITY, "SHEET_REFUSED", told)
        }
        Ok(Ok(sheet)) if sheet.rows.len() > ROWS_MAX => {
            tell(StatusCode::PAYLOAD_TOO_LARGE, "TOO_LARGE", TOO_MANY_ROWS)
        }
        Ok(Ok(sheet)) => Json(commands(&sheet, &wanted, &viewer)).into_response(),
    }
}

/// What would bring a log in, and what is to be known before.
fn commands(sheet: &Sheet, wanted: &Wanted, viewer: &Viewer) -> Value {
    let organisation = json!(viewer.actor.organisation.0);
    let title = wanted.title.as_deref().unwrap_or_default();
    let exercise = wanted.exercise.unwrap_or(false);
    let opened = match wanted.incident {
        Some(id) => Some((id, Value::Null)),
        None => opening(sheet, &organisation, title, exercise),
    };
    let (incident, open) = opened.unwrap_or((Uuid::nil(), Value::Null));
    let rows = sheet.rows.iter();
    let summary = sheet.summary();
    json!({
        "incidentId": incident,
        "open": open,
        "rows": rows.clone().map(|row| line(incident, row)).collect::<Vec<_>>(),
        "placeholders": rows.filter(|row| row.time_is_placeholder()).map(|row| row.nr).collect::<Vec<_>>(),
        "withoutRecordedTime": summary.without_recorded_time,
        "summary": summary.render(viewer.language),
        "remarks": sheet.remarks.iter().map(|remark| remark.sentence(viewer.language)).collect::<Vec<_>>(),
    })
}

// In bokmål, nynorsk and English.
const FOREIGN_ORIGIN: [&str; 3] = [
    "en side fra et annet nettsted kan ikke sende filer hit",
    "ei side frå ein annan nettstad kan ikkje sende filer hit",
    "a page from another site may not send files here",
];
const BUSY: [&str; 3] = [
    "tjeneren leser andre regneark akkurat nå; prøv igjen om litt",
    "tenaren les andre rekneark akkurat no; prøv igjen om litt",
    "the server is reading other sheets at the moment; try again shortly",
];
const TOO_LARGE: [&str; 3] = [
    "filen er for stor; høyst 20 MiB kan hentes inn",
    "fila er for stor; høgst 20 MiB kan hentast inn",
    "the file is too large; at most 20 MiB can be imported",
];
const TOO_MANY_ROWS: [&str; 3] = [
    "arket har mer enn 20 000 rader; hent det inn på tjeneren med varsko import",
    "arket har meir enn 20 000 rader; hent det inn på tenaren med varsko import",
    "the sheet has more than 20,000 rows; import it on the server with varsko import",
];
const FAULT: [&str; 3] = [
    "arket kunne ikke leses på grunn av en feil hos oss",
    "arket kunne ikkje lesast på grunn av ein feil hos oss",
    "the sheet could not be read because of a fault of ours",
];
