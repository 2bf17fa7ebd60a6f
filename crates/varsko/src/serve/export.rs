//! `GET /incidents/{id}/export`: a log as a file, streamed, in bounded memory.
//!
//! Authenticated at the same door as GraphQL, which is watched until the last byte. An incident its
//! reader may not see is answered like one that does not exist, word for word. What does not come
//! out whole is broken off, so that nobody takes half a log for a whole one.

use super::Site;
use super::outgoing::Outgoing;
use crate::cli::Format;
use crate::taking_out::{self, Export, Part, Unfinished};
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use clap::ValueEnum;
use futures_util::stream;
use serde::Deserialize;
use serde_json::json;
use std::io;
use std::sync::Arc;
use tokio::time::Instant;
use varsko_api::door::AccessDoor;
use varsko_api::front::{Door, Shut};
use varsko_api::schema::Viewer;
use varsko_api::schema::history::HISTORY_LINES_MAX;
use varsko_domain::words::Scope;
use varsko_domain::{IncidentId, Refusal};
use varsko_report::document::{DOCUMENT_PAGES_MAX, NotPrinted};
use varsko_report::export::{PROOF_ENTRIES_MAX, ProofFailed, Tally};

/// Headers that tell how many lines there are, and how many the reader may not read.
const ENTRIES: &str = "varsko-entries";
const WITHHELD: &str = "varsko-withheld";

/// How the log is wanted.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    scope: Option<String>,
    #[serde(default)]
    report: Option<String>,
    #[serde(default)]
    evaluation: Option<String>,
}

/// `GET /incidents/{id}/export?format=csv|jsonl|proof|pdf|json|archive&scope=own|participants|county|public`;
/// with `&report=…` a situation report in place of the log, with `&evaluation=…` an evaluation's.
pub(super) async fn export(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Response {
    let services = site.installation.services();
    let door = AccessDoor::new(&services);
    let viewer = match door.admit_request(&headers).await {
        Ok(viewer) => viewer,
        Err(Shut::NotAdmitted(sentence)) => {
            return said(StatusCode::UNAUTHORIZED, "NOT_ADMITTED", sentence);
        }
        Err(Shut::Unavailable(sentence)) => {
            return said(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", sentence);
        }
    };
    let (format, scope, part) = match read(&wanted) {
        Ok(read) => read,
        Err(told) => return bad_argument(&viewer, told),
    };
    let incident = id
        .parse::<IncidentId>()
        .map_err(|_| Refusal::UnknownIncident);
    let export =
        incident.and_then(|incident| Export::open(&services, viewer, incident, format, scope));
    let export = match export.and_then(|export| export.of(part?)) {
        Ok(export) => export,
        Err(refusal) => return refused(&refusal, &viewer),
    };
    let Some(turn) = site.exports.take(viewer.actor.person).await else {
        return too_many(&viewer);
    };
    let (name, tally) = (export.file_name(), export.tally());
    let until = Instant::now() + site.bounds.export_timeout;
    let mut outgoing = Outgoing::begin(export, turn, door.ended(&viewer), until);
    // Whatever cannot be told once the file has begun is told now.
    let first = match outgoing.next().await {
        Err(unfinished) => return not_begun(&unfinished, &viewer),
        Ok(first) => first,
    };
    let rest = stream::try_unfold((first, outgoing), |(first, mut outgoing)| async move {
        let next = match first {
            Some(first) => Some(first),
            None => outgoing.next().await?,
        };
        Ok::<_, io::Error>(next.map(|next| (next, (None, outgoing))))
    });
    as_file(
        Body::from_stream(rest).into_response(),
        format,
        &name,
        tally,
    )
}

pub(super) fn too_many(viewer: &Viewer) -> Response {
    let sentence = viewer.language.of([
        "for mange logger tas ut akkurat nå; du kan ta ut én om gangen, så prøv igjen når din er ferdig",
        "for mange loggar blir tekne ut akkurat no; du kan ta ut éin om gongen, så prøv igjen når din er ferdig",
        "too many logs are being taken out at the moment; you can take out one at a time, so try again when yours is done",
    ]);
    let mut answer = said(StatusCode::SERVICE_UNAVAILABLE, "OVERLOADED", sentence);
    let soon = HeaderValue::from_static("5");
    answer.headers_mut().insert(header::RETRY_AFTER, soon);
    answer
}

/// The answer as a file to keep: its kind, its name, and how much is in it and left out.
fn as_file(mut answer: Response, format: Format, name: &str, tally: Tally) -> Response {
    let headers = answer.headers_mut();
    let kind = match format {
        Format::Csv => "text/csv; charset=utf-8; header=present",
        Format::Jsonl => "application/x-ndjson",
        Format::Proof | Format::Json => "application/json",
        Format::Pdf => "application/pdf",
        Format::Archive => "application/zip",
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(ENTRIES, tally.entries.into());
    headers.insert(WITHHELD, tally.withheld.into());
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    answer
}

/// The form, the scope, and the part that is wanted; what cannot be an id is an unknown one.
type Read = (Format, Option<Scope>, Result<Part, Refusal>);

fn read(wanted: &Wanted) -> Result<Read, [&'static str; 3]> {
    let format = match wanted.format.as_deref() {
        None => Format::Csv,
        Some(name) => Format::from_str(name, false).map_err(|_| FORMATS)?,
    };
    let scope = wanted.scope.as_deref().filter(|scope| !scope.is_empty());
    let known = |scope| Scope::from_literal(scope).ok_or(SCOPES);
    let report = wanted.report.as_deref().filter(|id| !id.is_empty());
    let evaluation = wanted.evaluation.as_deref().filter(|id| !id.is_empty());
    taking_out::fits(format, &[report, evaluation])?;
    let part = Part::asked(report, evaluation);
    Ok((format, scope.map(known).transpose()?, part))
}

// In bokmål, nynorsk and English.
const FORMATS: [&str; 3] = [
    "`format` skal være csv, jsonl, proof, pdf, json eller archive; utelatt er det csv",
    "`format` skal vere csv, jsonl, proof, pdf, json eller archive; utelate er det csv",
    "`format` must be csv, jsonl, proof, pdf, json or archive; left out, it is csv",
];
const SCOPES: [&str; 3] = [
    "`scope` skal være own, participants, county eller public; utelatt tas alt du kan lese, med",
    "`scope` skal vere own, participants, county eller public; utelate blir alt du kan lese, teke med",
    "`scope` must be own, participants, county or public; left out, all you may read is taken out",
];

const PROOF_TOO_LARGE: [&str; 3] = [
    "et bevis har høyst {} linjer, og denne loggen har flere; ta den ut som csv eller jsonl, og la den som drifter tjeneren, kjøre varsko verify",
    "eit prov har høgst {} linjer, og denne loggen har fleire; ta han ut som csv eller jsonl, og lat den som driftar tenaren, køyre varsko verify",
    "a proof holds at most {} entries, and this log has more; take it out as csv or jsonl, and have the server's operator run varsko verify",
];
const DOCUMENT_TOO_LONG: [&str; 3] = [
    "et dokument har høyst {} sider, og dette har flere; ta loggen ut som csv eller jsonl",
    "eit dokument har høgst {} sider, og dette har fleire; ta loggen ut som csv eller jsonl",
    "a document holds at most {} pages, and this one has more; take the log out as csv or jsonl",
];
const TOO_MANY_LINES: [&str; 3] = [
    "en evaluering skrives ut fra en logg på høyst {} linjer",
    "ei evaluering vert skriven ut frå ein logg på høgst {} linjer",
    "an evaluation is reported on from a log of at most {} lines",
];

/// A document with more pages than are printed.
pub(super) fn too_long(viewer: &Viewer) -> Response {
    too_large(viewer, DOCUMENT_TOO_LONG, DOCUMENT_PAGES_MAX)
}

fn too_large(viewer: &Viewer, told: [&'static str; 3], most: usize) -> Response {
    let sentence = viewer.language.of(told).replace("{}", &most.to_string());
    said(StatusCode::PAYLOAD_TOO_LARGE, "TOO_LARGE", sentence)
}

pub(super) fn bad_argument(viewer: &Viewer, told: [&'static str; 3]) -> Response {
    let sentence = viewer.language.of(told);
    said(StatusCode::BAD_REQUEST, "BAD_ARGUMENT", sentence)
}

pub(super) fn said(status: StatusCode, code: &str, message: impl Into<String>) -> Response {
    (
        status,
        Json(json!({ "code": code, "message": message.into() })),
    )
        .into_response()
}

pub(super) fn refused(refusal: &Refusal, viewer: &Viewer) -> Response {
    let status = match refusal {
        Refusal::NotPermitted { .. } => StatusCode::FORBIDDEN,
        Refusal::NotAhead { .. } => StatusCode::BAD_REQUEST,
        _ => StatusCode::NOT_FOUND,
    };
    said(status, refusal.code(), refusal.told(viewer.language))
}

fn not_begun(unfinished: &io::Error, viewer: &Viewer) -> Response {
    let told = unfinished
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<Unfinished>());
    match told {
        Some(Unfinished::Proof(ProofFailed::TooLarge)) => {
            too_large(viewer, PROOF_TOO_LARGE, PROOF_ENTRIES_MAX)
        }
        Some(Unfinished::Document(NotPrinted::TooLong)) => too_long(viewer),
        Some(Unfinished::TooManyLines) => {
            too_large(viewer, TOO_MANY_LINES, HISTORY_LINES_MAX as usize)
        }
        _ => said(
            StatusCode::SERVICE_UNAVAILABLE,
            "UNAVAILABLE",
            viewer.language.of([
                "loggen kan ikke tas ut akkurat nå; prøv igjen, eller spør den som drifter tjeneren",
                "loggen kan ikkje takast ut akkurat no; prøv igjen, eller spør den som driftar tenaren",
                "the log cannot be taken out at the moment; try again, or ask the server's operator",
            ]),
        ),
    }
}
