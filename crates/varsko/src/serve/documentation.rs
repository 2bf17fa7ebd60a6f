//! `GET /organisations/{id}/documentation`: the documentation of compliance as a file (R-57, § 9).
//!
//! Authenticated at the same door as GraphQL. It is small: each demand shows a bounded number of pieces
//! of evidence, so it is written whole before the first byte goes out.

use super::Site;
use super::export::{refused, said, too_many};
use crate::cli::DocumentForm;
use crate::documenting::Documentation;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use clap::ValueEnum;
use serde::Deserialize;
use std::sync::Arc;
use varsko_api::door::AccessDoor;
use varsko_api::front::{Door, Shut};
use varsko_domain::{OrganisationId, Timestamp};

/// How it is wanted.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    at: Option<String>,
}

/// `GET /organisations/{id}/documentation?format=csv|json&at=…`.
pub(super) async fn documentation(
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
    let (organisation, form, at) = match read(&id, &wanted) {
        Ok(read) => read,
        Err(sentence) => return said(StatusCode::BAD_REQUEST, "BAD_ARGUMENT", sentence),
    };
    let Some(_turn) = site.exports.take(viewer.actor.person).await else {
        return too_many();
    };
    let mut file = Vec::new();
    match Documentation::open(&services, viewer, organisation, at) {
        Err(refusal) => return refused(&refusal, &viewer),
        Ok(opened) => {
            if let Err(error) = opened.write(form, &mut file) {
                let sentence = format!("the documentation cannot be written: {error}");
                return said(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", sentence);
            }
        }
    }
    let mut answer = file.into_response();
    let headers = answer.headers_mut();
    let (kind, name) = match form {
        DocumentForm::Csv => (
            "text/csv; charset=utf-8; header=present",
            "attachment; filename=\"varsko-dokumentasjon.csv\"",
        ),
        DocumentForm::Json => (
            "application/json",
            "attachment; filename=\"varsko-dokumentasjon.json\"",
        ),
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
    answer
}

type Read = (OrganisationId, DocumentForm, Option<Timestamp>);

fn read(id: &str, wanted: &Wanted) -> Result<Read, &'static str> {
    let organisation = id
        .parse()
        .map_err(|_| "an organisation's id is written like 0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57")?;
    let form = match wanted.format.as_deref() {
        None => DocumentForm::Csv,
        Some(name) => DocumentForm::from_str(name, false)
            .map_err(|_| "`format` must be csv or json; left out, it is csv")?,
    };
    let at = wanted.at.as_deref().map(str::parse).transpose();
    let at = at.map_err(|_| "`at` is a time with offset, like 2027-01-01T00:00:00+01:00")?;
    Ok((organisation, form, at))
}
