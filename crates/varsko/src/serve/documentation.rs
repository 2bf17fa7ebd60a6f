//! `GET /organisations/{id}/documentation`: the documentation of compliance as a file (R-57, § 9).
//!
//! Authenticated at the same door as GraphQL. It is small: each demand shows a bounded number of pieces
//! of evidence, so it is written whole before the first byte goes out.

use super::Site;
use super::export::{bad_argument, refused, said, too_many};
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
use varsko_api::schema::{Services, Viewer};
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
    let viewer = match admitted(&services, &headers).await {
        Ok(viewer) => viewer,
        Err(answer) => return answer,
    };
    let (organisation, form, at) = match read(&id, &wanted) {
        Ok(read) => read,
        Err(told) => return bad_argument(&viewer, told),
    };
    let Some(_turn) = site.exports.take(viewer.actor.person).await else {
        return too_many(&viewer);
    };
    let mut file = Vec::new();
    match Documentation::open(&services, viewer, organisation, at) {
        Err(refusal) => return refused(&refusal, &viewer),
        Ok(opened) => {
            if let Err(error) = opened.write(form, &mut file) {
                let cannot = viewer.language.of(NOT_WRITTEN);
                let sentence = format!("{cannot}: {error}");
                return said(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", sentence);
            }
        }
    }
    match form {
        DocumentForm::Csv => {
            let kind = "text/csv; charset=utf-8; header=present";
            as_file(file, kind, "varsko-dokumentasjon.csv")
        }
        DocumentForm::Json => as_file(file, "application/json", "varsko-dokumentasjon.json"),
    }
}

/// Who asks, or why they are not let in.
pub(super) async fn admitted(services: &Services, headers: &HeaderMap) -> Result<Viewer, Response> {
    let shut = match AccessDoor::new(services).admit_request(headers).await {
        Ok(viewer) => return Ok(viewer),
        Err(shut) => shut,
    };
    Err(match shut {
        Shut::NotAdmitted(sentence) => said(StatusCode::UNAUTHORIZED, "NOT_ADMITTED", sentence),
        Shut::Unavailable(sentence) => {
            said(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", sentence)
        }
    })
}

/// A file that was made whole, to be kept under a name in ASCII.
pub(super) fn as_file(file: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let mut answer = file.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    answer
}

type Read = (OrganisationId, DocumentForm, Option<Timestamp>);

fn read(id: &str, wanted: &Wanted) -> Result<Read, [&'static str; 3]> {
    let organisation = id.parse().map_err(|_| ORGANISATION_ID)?;
    let form = match wanted.format.as_deref() {
        None => DocumentForm::Csv,
        Some(name) => DocumentForm::from_str(name, false).map_err(|_| FORMS)?,
    };
    let at = wanted.at.as_deref().map(str::parse).transpose();
    let at = at.map_err(|_| TIMES)?;
    Ok((organisation, form, at))
}

// In bokmål, nynorsk and English.
pub(super) const ORGANISATION_ID: [&str; 3] = [
    "organisasjonens id skrives som 0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57",
    "id-en til organisasjonen vert skriven som 0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57",
    "an organisation's id is written like 0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57",
];
const FORMS: [&str; 3] = [
    "`format` skal være csv eller json; utelatt er det csv",
    "`format` skal vere csv eller json; utelate er det csv",
    "`format` must be csv or json; left out, it is csv",
];
const TIMES: [&str; 3] = [
    "`at` er et tidspunkt med forskyvning, som 2027-01-01T00:00:00+01:00",
    "`at` er eit tidspunkt med forskyving, som 2027-01-01T00:00:00+01:00",
    "`at` is a time with offset, like 2027-01-01T00:00:00+01:00",
];
const NOT_WRITTEN: [&str; 3] = [
    "dokumentasjonen kan ikke skrives akkurat nå",
    "dokumentasjonen kan ikkje skrivast akkurat no",
    "the documentation cannot be written at the moment",
];
