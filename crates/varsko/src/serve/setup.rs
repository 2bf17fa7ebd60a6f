//! The first start: a one-time link on the server's own output leads to the first administrator.

use super::Site;
use super::pages;
use crate::edge;
use crate::founding::{Founder, Founding, found};
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;
use varsko_access::{Secret, check_password};
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

/// `POST /setup`: 201 once; 400 with the sentence that says what is wrong; 403 when the code is no good.
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
    let password = Secret::from(setup.password.as_str());
    if let Err(weak) = check_password(&setup.login, &password) {
        return (StatusCode::BAD_REQUEST, weak.to_string()).into_response();
    }
    let code = Secret::from(setup.code.as_str());
    if let Err(error) = site
        .installation
        .access
        .redeem_setup_code(&code, edge::now().0)
    {
        return (StatusCode::FORBIDDEN, error.to_string()).into_response();
    }
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
        password,
    };
    match found(&site.installation, founding, founder).await {
        Ok(_) => StatusCode::CREATED.into_response(),
        Err(trouble) => (StatusCode::BAD_REQUEST, trouble.to_string()).into_response(),
    }
}
