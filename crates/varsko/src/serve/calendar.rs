//! `GET /kalender/{token}.ics`: an organisation's annual wheel as an iCalendar feed, to whoever holds
//! its address.
//!
//! The address opens that feed and nothing else. A feed that is closed, and one that never was, look the
//! same.

use super::Site;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use std::sync::Arc;
use varsko_domain::CalendarFeedId;
use varsko_picture::Language;
use varsko_report::calendar::calendar;

/// What may stand behind the address.
#[derive(Deserialize)]
struct Wishes {
    /// `nb`, `nn` or `en`.
    sprak: Option<String>,
}

/// The route.
pub(super) fn routes(site: Arc<Site>) -> Router {
    Router::new()
        .route("/kalender/{name}", get(feed))
        .with_state(site)
}

async fn feed(
    State(site): State<Arc<Site>>,
    Path(name): Path<String>,
    Query(wishes): Query<Wishes>,
) -> Response {
    let language = wishes.sprak.as_deref().and_then(Language::parse);
    match open(&site, &name, language.unwrap_or_default()) {
        Some(text) => (
            [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (header::CACHE_CONTROL, "private, max-age=300"),
            ],
            text,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn open(site: &Site, name: &str, language: Language) -> Option<String> {
    let token = name.strip_suffix(".ics")?;
    let feed = CalendarFeedId(site.installation.feed_key.open(token)?);
    let directory = site.installation.engine.directory();
    let (organisation, file) = directory.years.feed(feed)?;
    let open = file.closed.is_none();
    open.then(|| calendar(&directory, organisation, language))
}
