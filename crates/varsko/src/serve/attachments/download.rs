//! `GET /attachments/INCIDENT/NUMBER/NTH`: a file of a line, opened as it goes out, for whoever may
//! read the line. To anyone else it is as unknown as one that was never attached.
//!
//! A browser keeps it and runs nothing of it, whatever it says it is.

use super::answer::No;
use super::{Counter, PIECES_MAX, STALLED_MAX, TRANSFER_MAX};
use crate::attached::{self, NotFound};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use std::io;
use std::sync::Arc;
use std::time::Instant;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::time::timeout;
use varsko_api::schema::Viewer;
use varsko_api::turns::Turn;
use varsko_domain::Refusal;
use varsko_domain::incident::events::Attachment;
use varsko_domain::words::Means;
use varsko_engine::attachments::{Attachments, NotOpened};
use varsko_picture::Language;

/// Types that are named to a browser; all others go out as bytes.
const NAMED_TYPES: [&str; 12] = [
    "application/pdf",
    "audio/mp4",
    "audio/mpeg",
    "image/avif",
    "image/gif",
    "image/heic",
    "image/jpeg",
    "image/png",
    "image/webp",
    "text/csv",
    "text/plain",
    "video/mp4",
];

type Piece = Result<Vec<u8>, NotOpened>;

/// Gives a file out.
pub(super) async fn download(
    State(counter): State<Arc<Counter>>,
    Path((incident, number, nth)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let viewer = match counter.admit(&headers).await {
        Ok(viewer) => viewer,
        Err(no) => return no.told(Language::English),
    };
    match give(&counter, &viewer, &incident, &number, &nth).await {
        Ok(answer) => answer,
        Err(no) => no.told(viewer.language),
    }
}

async fn give(
    counter: &Counter,
    viewer: &Viewer,
    incident: &str,
    number: &str,
    nth: &str,
) -> Result<Response, No> {
    let unknown_incident = || No::Rule(Refusal::UnknownIncident);
    let incident = incident.parse().map_err(|_| unknown_incident())?;
    // A number that is none names no line: whether there is the incident is told first.
    let (number, nth) = (number.parse().unwrap_or(u32::MAX), nth.parse().unwrap_or(0));
    let services = counter.services();
    let found = attached::find(&services, viewer, incident, number, nth).await;
    let attachment = found.map_err(|why| match why {
        NotFound::Incident => unknown_incident(),
        NotFound::Attachment => No::Unknown,
        NotFound::Log(fault) => {
            tracing::error!(%fault, "the line of an attachment could not be read");
            No::Fault
        }
    })?;
    let (shown, now) = (&services.shown, services.clock.now());
    shown.note(incident, &viewer.actor, Means::Attachment, number, now);
    let turn = counter.downloads.take(viewer.actor.person).await;
    let turn = turn.ok_or(No::Busy)?;
    let (pieces, mut sent) = mpsc::channel(PIECES_MAX);
    let (files, file) = (services.engine.attachments(), attachment.clone());
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || send(&files, &file, &pieces, &runtime, turn));
    // What cannot be told once the file has begun is told now.
    let first = match sent.recv().await.ok_or(No::Fault)? {
        Err(NotOpened::Erased) => return Err(No::Erased),
        Err(NotOpened::Broken(broken)) => {
            tracing::error!(sealed = attachment.sha256, %broken, "an attachment does not open");
            return Err(No::Damaged);
        }
        Ok(first) => first,
    };
    let rest = stream::unfold((Some(first), sent), |(first, mut sent)| async move {
        let next = match first {
            Some(first) => Ok(first),
            None => sent.recv().await?.map_err(io::Error::other),
        };
        Some((next, (None, sent)))
    });
    Ok(as_file(Body::from_stream(rest), &attachment))
}

/// Opens a file and sends it piece by piece, for as long as it is taken. Blocks.
fn send(
    files: &Attachments,
    attachment: &Attachment,
    pieces: &mpsc::Sender<Piece>,
    runtime: &Handle,
    _turn: Turn,
) {
    let until = Instant::now() + TRANSFER_MAX;
    let offer = |piece: Piece| {
        let left = until.saturating_duration_since(Instant::now());
        let sending = timeout(STALLED_MAX.min(left), pieces.send(piece));
        matches!(runtime.block_on(sending), Ok(Ok(())))
    };
    let mut opening = match files.read(attachment) {
        Ok(opening) => opening,
        Err(why) => {
            offer(Err(why));
            return;
        }
    };
    loop {
        let more = match opening.next_piece() {
            Ok(Some(piece)) => offer(Ok(piece)),
            Ok(None) => false,
            Err(broken) => {
                offer(Err(broken.into()));
                false
            }
        };
        if !more {
            return;
        }
    }
}

/// The answer as a file to keep. Its length is stated, so that half a file is never taken for a
/// whole one.
fn as_file(body: Body, attachment: &Attachment) -> Response {
    let mut answer = body.into_response();
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, content_type(&attachment.media_type)),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_LENGTH, attachment.size.into());
    let kept_as = disposition(attachment.name.as_str().unwrap_or_default());
    if let Ok(kept_as) = HeaderValue::from_str(&kept_as) {
        headers.insert(header::CONTENT_DISPOSITION, kept_as);
    }
    answer
}

fn content_type(media_type: &str) -> &'static str {
    let named = NAMED_TYPES.iter().find(|named| **named == media_type);
    named.copied().unwrap_or("application/octet-stream")
}

/// How a file is to be kept (RFC 6266): under its name, and in ASCII for programs that know no more.
fn disposition(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._ ".contains(c);
    let ascii: String = name
        .chars()
        .map(|c| if plain(c) { c } else { '_' })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|byte| match byte {
            b'-' | b'.' | b'_' => char::from(byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_kept_under_its_name_and_no_name_breaks_out_of_its_header() {
        assert_eq!(
            disposition("Skade på brua.jpg"),
            "attachment; filename=\"Skade p_ brua.jpg\"; filename*=UTF-8''Skade%20p%C3%A5%20brua.jpg"
        );
        assert_eq!(
            disposition("a\"; b\r\nset-cookie: c"),
            "attachment; filename=\"a__ b__set-cookie_ c\"; \
             filename*=UTF-8''a%22%3B%20b%0D%0Aset-cookie%3A%20c"
        );
    }

    #[test]
    fn what_a_browser_could_run_goes_out_as_bytes() {
        assert_eq!(content_type("image/jpeg"), "image/jpeg");
        for runs in ["text/html", "image/svg+xml", "application/xhtml+xml"] {
            assert_eq!(content_type(runs), "application/octet-stream");
        }
    }
}
