//! The two small pages that need no console: the set-up form, and the door where there is no console. Bokmål first.

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// The set-up form.
pub(super) const SETUP: &str = include_str!("setup.html");
/// The door: what this is, signing in, where to go.
#[cfg(not(feature = "console"))]
const DOOR: &str = include_str!("door.html");
/// Shared by both.
const STYLE: &str = include_str!("pages.css");
/// What the two forms do.
const SCRIPT: &str = include_str!("pages.js");

/// A page under a policy that lets nothing in from elsewhere.
pub(super) fn page(html: &'static str) -> Response {
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                  form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, html).into_response()
}

/// `GET /`.
#[cfg(not(feature = "console"))]
pub(super) async fn door() -> Response {
    page(DOOR)
}

/// `GET /pages.css`.
pub(super) async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

/// `GET /pages.js`.
pub(super) async fn script() -> Response {
    (
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
        SCRIPT,
    )
        .into_response()
}
