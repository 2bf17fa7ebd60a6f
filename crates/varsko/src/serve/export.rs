//! `GET /incidents/{id}/export`: a log as a file, streamed, in bounded memory.
//!
//! Authenticated at the same door as GraphQL. An incident its reader may not see is answered like
//! one that does not exist, word for word.

use super::Site;
use crate::cli::Format;
use crate::taking_out::{Export, Unfinished};
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use clap::ValueEnum;
use futures_util::stream;
use serde::Deserialize;
use serde_json::json;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::timeout;
use varsko_api::door::AccessDoor;
use varsko_api::front::{Door, Shut};
use varsko_api::schema::Viewer;
use varsko_domain::words::Scope;
use varsko_domain::{IncidentId, Refusal};
use varsko_picture::Language;
use varsko_report::export::{ProofFailed, Tally};

/// Exports running at once, in the whole process; a proof is made in memory.
const EXPORTS_MAX: usize = 4;
/// Bytes gathered before they are sent.
const CHUNK_BYTES: usize = 64 * 1024;
/// Chunks that may wait to be sent.
const CHUNKS_MAX: usize = 4;
/// How long a reader may take over one chunk before the export is given up.
const STALLED_MAX: Duration = Duration::from_secs(30);
/// Headers that tell how many lines there are, and how many the reader may not read.
const ENTRIES: &str = "varsko-entries";
const WITHHELD: &str = "varsko-withheld";

static RUNNING: Semaphore = Semaphore::const_new(EXPORTS_MAX);

/// How the log is wanted.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    scope: Option<String>,
}

/// `GET /incidents/{id}/export?format=csv|jsonl|proof&scope=own|participants|county|public`.
pub(super) async fn export(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Response {
    let services = site.installation.services();
    let viewer = match AccessDoor::new(&services).admit_request(&headers).await {
        Ok(viewer) => viewer,
        Err(Shut::NotAdmitted(sentence)) => {
            return said(StatusCode::UNAUTHORIZED, "NOT_ADMITTED", sentence);
        }
        Err(Shut::Unavailable(sentence)) => {
            return said(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", sentence);
        }
    };
    let (format, scope) = match read(&wanted) {
        Ok(read) => read,
        Err(sentence) => return said(StatusCode::BAD_REQUEST, "BAD_ARGUMENT", sentence),
    };
    let incident = id
        .parse::<IncidentId>()
        .map_err(|_| Refusal::UnknownIncident);
    let export =
        incident.and_then(|incident| Export::open(&services, viewer, incident, format, scope));
    let export = match export {
        Ok(export) => export,
        Err(refusal) => return refused(&refusal, &viewer),
    };
    let Ok(place) = RUNNING.try_acquire() else {
        return too_many();
    };
    let (name, tally) = (export.file_name(), export.tally());
    let (chunks, mut sent) = mpsc::channel(CHUNKS_MAX);
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || {
        let _place = place;
        let mut out = Chunks {
            full: Vec::with_capacity(CHUNK_BYTES),
            chunks,
            runtime,
        };
        let runtime = out.runtime.clone();
        let written = export.write(&runtime, &mut out);
        if let Err(unfinished) = written.and_then(|()| Ok(out.send()?)) {
            out.give_up(unfinished);
        }
    });
    // Whatever cannot be told once the file has begun is told now.
    let first = match sent.recv().await {
        Some(Err(unfinished)) => return not_begun(&unfinished),
        first => first,
    };
    let rest = stream::unfold((first, sent), |(first, mut sent)| async move {
        let next = match first {
            Some(first) => Some(first),
            None => sent.recv().await,
        };
        next.map(|next| (next, (None, sent)))
    });
    as_file(
        Body::from_stream(rest).into_response(),
        format,
        &name,
        tally,
    )
}

fn too_many() -> Response {
    let sentence = "too many logs are being taken out at the moment; try again shortly";
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
        Format::Proof => "application/json",
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

fn read(wanted: &Wanted) -> Result<(Format, Option<Scope>), &'static str> {
    let format = match wanted.format.as_deref() {
        None => Format::Csv,
        Some(name) => Format::from_str(name, false)
            .map_err(|_| "`format` must be csv, jsonl or proof; left out, it is csv")?,
    };
    let scope = wanted.scope.as_deref().filter(|scope| !scope.is_empty());
    let known = |scope| {
        Scope::from_literal(scope).ok_or(
            "`scope` must be own, participants, county or public; left out, all you may read is taken out",
        )
    };
    Ok((format, scope.map(known).transpose()?))
}

fn said(status: StatusCode, code: &str, message: impl Into<String>) -> Response {
    (
        status,
        Json(json!({ "code": code, "message": message.into() })),
    )
        .into_response()
}

fn refused(refusal: &Refusal, viewer: &Viewer) -> Response {
    let status = match refusal {
        Refusal::NotPermitted { .. } => StatusCode::FORBIDDEN,
        _ => StatusCode::NOT_FOUND,
    };
    let sentence = match viewer.language {
        Language::English => refusal.english(),
        Language::Bokmal | Language::Nynorsk => refusal.bokmal(),
    };
    said(status, refusal.code(), sentence)
}

fn not_begun(unfinished: &io::Error) -> Response {
    let told = unfinished
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<Unfinished>());
    match told {
        Some(Unfinished::Proof(failed @ ProofFailed::TooLarge)) => said(
            StatusCode::PAYLOAD_TOO_LARGE,
            "TOO_LARGE",
            failed.to_string(),
        ),
        _ => said(
            StatusCode::SERVICE_UNAVAILABLE,
            "UNAVAILABLE",
            "the log cannot be taken out at the moment; try again, or ask the server's operator",
        ),
    }
}

/// A file on its way to whoever asked, in chunks.
struct Chunks {
    full: Vec<u8>,
    chunks: mpsc::Sender<Result<Vec<u8>, io::Error>>,
    runtime: Handle,
}

impl Chunks {
    fn send(&mut self) -> io::Result<()> {
        if self.full.is_empty() {
            return Ok(());
        }
        let chunk = std::mem::replace(&mut self.full, Vec::with_capacity(CHUNK_BYTES));
        let sending = timeout(STALLED_MAX, self.chunks.send(Ok(chunk)));
        match self.runtime.block_on(sending) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(io::Error::new(
                io::ErrorKind::BrokenPipe,
                "the reader has gone",
            )),
            Err(_) => Err(io::Error::new(
                io::ErrorKind::TimedOut,
                "the reader has stalled",
            )),
        }
    }

    /// Breaks the answer off, so that nobody takes half a log for a whole one.
    fn give_up(self, unfinished: Unfinished) {
        match &unfinished {
            Unfinished::Out(_) | Unfinished::Proof(ProofFailed::TooLarge) => {}
            fault => tracing::error!(detail = %fault, "an export was broken off"),
        }
        // With nobody left to tell, there is nothing to break off.
        let _ = self.chunks.try_send(Err(io::Error::other(unfinished)));
    }
}

impl Write for Chunks {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.full.len() + bytes.len() > CHUNK_BYTES {
            self.send()?;
        }
        self.full.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// The end of a page is not worth a chunk of its own: only the end of the file is.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
