//! The first start: a one-time link on the server's own output leads to the first administrator.

use super::Site;
use super::pages;
use crate::founding::{Founder, Founding, found};
use crate::trouble::Exit;
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;
use varsko_access::Secret;
use varsko_domain::words::OrganisationKind;

/// `GET /setup/{code}`: the form. The code is checked when the form is sent.
pub(super) async fn form(Path(_code): Path<String>) -> Response {
    pages::page(pages::SETUP)
}

/// What the form sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Setup {
    code: String,
    organisation: String,
    short_name: String,
    kind: OrganisationKind,
    #[serde(default)]
    county: Option<String>,
    #[serde(default)]
    number: Option<String>,
    name: String,
    login: String,
    password: String,
}

/// `POST /setup`: 201 once; 400 with the sentence that says what is wrong, and nothing done; 403 when
/// the code is no good; 503 when nothing can be recorded now. After a 503, or no answer at all, the
/// same link or a new one goes on where this one stopped.
pub(super) async fn submit(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    body: Result<Json<Setup>, JsonRejection>,
) -> Response {
    if !site.origins.admit(&headers) {
        return (
            StatusCode::FORBIDDEN,
            "a page from another site may not set this up",
        )
            .into_response();
    }
    let Ok(Json(setup)) = body else {
        return (
            StatusCode::BAD_REQUEST,
            "send JSON with code, organisation, short_name, kind, name, login and password",
        )
            .into_response();
    };
    let code = Secret::from(setup.code.as_str());
    let founding = Founding {
        organisation: setup.organisation,
        short_name: setup.short_name,
        kind: setup.kind,
        county: setup.county,
        number: setup.number,
    };
    let founder = Founder {
        name: setup.name,
        login: setup.login,
        password: setup.password.as_str().into(),
    };
    match found(&site.installation, code, founding, founder).await {
        Ok(_) => StatusCode::CREATED.into_response(),
        Err(trouble) => {
            let status = match trouble.exit() {
                Exit::NotPermitted => StatusCode::FORBIDDEN,
                Exit::Data => StatusCode::SERVICE_UNAVAILABLE,
                _ => StatusCode::BAD_REQUEST,
            };
            (status, trouble.to_string()).into_response()
        }
    }
}
