//! What a watchdog, a proxy or a person with curl asks.

use super::Site;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Serialize;
use std::sync::Arc;

/// Whether the installation can take commands, and how far it has come.
#[derive(Serialize)]
pub(super) struct Ready {
    /// True when commands are taken.
    writing: bool,
    /// Why not, when they are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<String>,
    /// The newest position.
    head: u64,
}

/// `GET /healthz`: the process answers.
pub(super) async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: 200 when commands are taken, 503 when only reading goes on.
pub(super) async fn ready(State(site): State<Arc<Site>>) -> (StatusCode, Json<Ready>) {
    let engine = &site.installation.engine;
    let because = engine.read_only();
    let status = if because.is_none() {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (
        status,
        Json(Ready {
            writing: because.is_none(),
            because,
            head: engine.head(),
        }),
    )
}

/// `GET /version`.
pub(super) async fn version() -> &'static str {
    concat!("varsko ", env!("CARGO_PKG_VERSION"), "\n")
}
