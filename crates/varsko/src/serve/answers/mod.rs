//! Answering a notification without signing in: by the link in the message, and by a reply that a
//! gateway passes on; and the receipts that gateways send.
//!
//! A link opens one notification's text, and whose answer it is, to whoever holds it. It reads
//! nothing else. Opening it changes nothing: mail scanners open links.

mod desk;
mod gateways;
mod link;
mod page;
mod words;

use super::Site;
use crate::channels::Channels;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use desk::Desk;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Requests that are judged at once; those beyond wait for their turn.
const AT_ONCE_MAX: usize = 32;
/// Most an answer's form may hold, in bytes.
const FORM_BYTES_MAX: usize = 4 << 10;
/// Most a gateway may tell in one request, in bytes.
const TOLD_BYTES_MAX: usize = 256 << 10;

/// What these routes share.
pub(super) struct Answers {
    desk: Desk,
    channels: Arc<Channels>,
    turns: Semaphore,
    unknown: link::Unknown,
}

/// The routes.
pub(super) fn routes(site: &Site, channels: Arc<Channels>) -> Router {
    let answers = Arc::new(Answers {
        desk: Desk::new(site.installation.clone()),
        channels,
        turns: Semaphore::new(AT_ONCE_MAX),
        unknown: link::Unknown::default(),
    });
    let links = Router::new()
        .route("/svar.css", get(page::style))
        .route("/svar/{token}", get(link::show).post(link::answer))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX));
    let gateways = Router::new()
        .route(
            "/varsling/{channel}/kvittering/{secret}",
            post(gateways::receipts),
        )
        .route("/varsling/{channel}/svar/{secret}", post(gateways::replies))
        .layer(DefaultBodyLimit::max(TOLD_BYTES_MAX));
    links.merge(gateways).with_state(answers)
}
