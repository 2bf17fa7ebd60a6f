//! Files that belong to lines, over HTTP: brought before the line is written, and taken out by
//! whoever may read it. Authenticated at the same door as GraphQL.

mod answer;
mod download;
mod upload;

use super::Site;
use answer::No;
use axum::Router;
use axum::http::HeaderMap;
use axum::routing::{get, post};
use std::sync::Arc;
use std::time::Duration;
use varsko_api::door::AccessDoor;
use varsko_api::front::Door;
use varsko_api::schema::{Services, Viewer};
use varsko_api::turns::Turns;

/// Files brought at once, in all and by one person.
const UPLOADS_AT_ONCE_MAX: usize = 16;
const UPLOADS_PER_PERSON_MAX: usize = 3;
/// Files taken out at once, in all and by one person.
const DOWNLOADS_AT_ONCE_MAX: usize = 32;
const DOWNLOADS_PER_PERSON_MAX: usize = 6;
/// How long anyone waits for their turn.
const TURN_WAIT_MAX: Duration = Duration::from_secs(5);
/// How long one file may be under way, either way.
const TRANSFER_MAX: Duration = Duration::from_secs(15 * 60);
/// How long the other side may be silent, or take nothing.
const STALLED_MAX: Duration = Duration::from_secs(30);
/// Pieces of a file that may wait between the disk and the socket.
const PIECES_MAX: usize = 4;

/// What both ways share.
struct Counter {
    site: Arc<Site>,
    uploads: Turns,
    downloads: Turns,
}

/// The routes.
pub(super) fn routes(site: Arc<Site>) -> Router {
    let counter = Counter {
        site,
        uploads: Turns::new(UPLOADS_AT_ONCE_MAX, UPLOADS_PER_PERSON_MAX, TURN_WAIT_MAX),
        downloads: Turns::new(
            DOWNLOADS_AT_ONCE_MAX,
            DOWNLOADS_PER_PERSON_MAX,
            TURN_WAIT_MAX,
        ),
    };
    Router::new()
        .route("/attachments", post(upload::upload))
        .route(
            "/attachments/{incident}/{number}/{nth}",
            get(download::download),
        )
        .with_state(Arc::new(counter))
}

impl Counter {
    fn services(&self) -> Services {
        self.site.installation.services()
    }

    /// Who stands there.
    async fn admit(&self, headers: &HeaderMap) -> Result<Viewer, No> {
        let door = AccessDoor::new(&self.services());
        door.admit_request(headers).await.map_err(No::Shut)
    }
}
