//! `POST /attachments?incident=ID`: a file comes in, sealed as it comes, and its handle goes out once
//! it is on stable storage. Nothing stays of a file that does not arrive whole.

use super::answer::No;
use super::{Counter, PIECES_MAX, STALLED_MAX, TRANSFER_MAX};
use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use varsko_api::schema::Viewer;
use varsko_api::schema::services::{Services, Sight};
use varsko_domain::limits::ATTACHMENT_BYTES_MAX;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{IncidentId, Refusal};
use varsko_engine::attachments::{Attachments, NotTaken, Upload, Uploaded};
use varsko_picture::Language;

/// What the file is brought for.
#[derive(Deserialize)]
pub(super) struct Wanted {
    incident: Option<String>,
}

/// What was taken in.
#[derive(Serialize)]
struct Taken {
    /// The handle to name it by in `recordEntry` or `correctEntry`.
    attachment: String,
    /// Bytes.
    size: u64,
    /// SHA-256 of its content, hexadecimal: whether it arrived as it was sent.
    sha256: String,
}

/// Takes a file in for an incident that its bringer may log in.
pub(super) async fn upload(
    State(counter): State<Arc<Counter>>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let viewer = match counter.admit(&headers).await {
        Ok(viewer) => viewer,
        Err(no) => return no.told(Language::English),
    };
    match take(&counter, &viewer, wanted, &headers, body).await {
        Ok(uploaded) => {
            let taken = Taken {
                attachment: uploaded.handle,
                size: uploaded.size,
                sha256: uploaded.sha256,
            };
            (StatusCode::CREATED, Json(taken)).into_response()
        }
        Err(no) => no.told(viewer.language),
    }
}

async fn take(
    counter: &Counter,
    viewer: &Viewer,
    wanted: Wanted,
    headers: &HeaderMap,
    body: Body,
) -> Result<Uploaded, No> {
    if !counter.site.origins.admit(headers) {
        return Err(No::ForeignOrigin);
    }
    let services = counter.services();
    let incident = wanted.incident.ok_or(No::IncidentMissing)?;
    let incident = permitted(&services, viewer, &incident)?;
    if stated_bytes(headers).is_some_and(|bytes| bytes > ATTACHMENT_BYTES_MAX) {
        return Err(No::TooLarge);
    }
    let turn = counter.uploads.take(viewer.actor.person).await;
    let _turn = turn.ok_or(No::Busy)?;
    let (pieces, arriving) = mpsc::channel(PIECES_MAX);
    let files = services.engine.attachments();
    let writing = spawn_blocking(move || write(&files, arriving));
    let arrived = timeout(TRANSFER_MAX, forward(body, pieces)).await;
    // Why writing stopped is why the rest was not taken.
    let upload = writing.await.map_err(|_| No::Fault)??;
    arrived.map_err(|_| No::TooSlow)??;
    let finished = spawn_blocking(move || upload.finish(incident)).await;
    Ok(finished.map_err(|_| No::Fault)??)
}

/// The incident, if the viewer may log in it for anyone who takes part.
fn permitted(services: &Services, viewer: &Viewer, id: &str) -> Result<IncidentId, No> {
    let unknown = || No::Rule(Refusal::UnknownIncident);
    let incident: IncidentId = id.parse().map_err(|_| unknown())?;
    let sight = services.sight(viewer, incident).ok_or_else(unknown)?;
    if may_log(viewer, &sight) {
        return Ok(incident);
    }
    let lead = sight.picture.lead;
    Err(No::Rule(Refusal::NotPermitted {
        operation: Operation::Log,
        role: viewer.actor.role,
        organisation: lead.map_or_else(String::new, |lead| {
            sight.directory.standing.short_name(lead)
        }),
    }))
}

fn may_log(viewer: &Viewer, sight: &Sight) -> bool {
    let participants = sight.picture.participants();
    participants.iter().any(|organisation| {
        let directory = &sight.directory.standing;
        let relation = Relation::of(&viewer.actor, *organisation, &participants, directory);
        may(viewer.actor.role, Operation::Log, relation)
    })
}

fn stated_bytes(headers: &HeaderMap) -> Option<u64> {
    let stated = headers.get(header::CONTENT_LENGTH)?;
    stated.to_str().ok()?.parse().ok()
}

/// Hands the body on to the disk, piece by piece, until it ends.
async fn forward(body: Body, pieces: mpsc::Sender<Bytes>) -> Result<(), No> {
    let mut body = body.into_data_stream();
    loop {
        match timeout(STALLED_MAX, body.next()).await {
            Err(_) => return Err(No::TooSlow),
            Ok(None) => return Ok(()),
            Ok(Some(Err(_))) => return Err(No::CutOff),
            Ok(Some(Ok(piece))) => {
                if pieces.send(piece).await.is_err() {
                    // Nobody takes more; whoever wrote knows why.
                    return Err(No::Fault);
                }
            }
        }
    }
}

fn write(files: &Attachments, mut arriving: mpsc::Receiver<Bytes>) -> Result<Upload, NotTaken> {
    let mut upload = files.begin()?;
    while let Some(piece) = arriving.blocking_recv() {
        upload.write(&piece)?;
    }
    Ok(upload)
}
