//! The first start: a one-time link on the server's own output leads to the first administrator.

use super::Site;
use super::pages::{self, Wishes};
use crate::founding::{Founder, Founding, NotFounded, found};
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;
use varsko_access::Secret;
use varsko_api::door::accepted_language;
use varsko_domain::words::OrganisationKind;
use varsko_engine::Rejection;

/// `GET /setup/{code}`: the form, in the language of `?sprak=` or the one the browser asks for. The code
/// is checked when the form is sent.
pub(super) async fn form(
    Path(_code): Path<String>,
    Query(wishes): Query<Wishes>,
    headers: HeaderMap,
) -> Response {
    pages::setup(wishes.language(&headers))
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
    let language = accepted_language(&headers);
    let no = |status, told: [&'static str; 3]| (status, language.of(told)).into_response();
    if !site.origins.admit(&headers) {
        return no(StatusCode::FORBIDDEN, FOREIGN_ORIGIN);
    }
    let Ok(Json(setup)) = body else {
        return no(StatusCode::BAD_REQUEST, BAD_INPUT);
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
        Err(why) => (status(&why), why.told(language)).into_response(),
    }
}

fn status(why: &NotFounded) -> StatusCode {
    match why {
        NotFounded::Code(error) | NotFounded::Account(error) if error.is_fault() => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        NotFounded::Engine(Rejection::Full | Rejection::ReadOnly(_) | Rejection::Stopped) => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        NotFounded::Code(_) => StatusCode::FORBIDDEN,
        _ => StatusCode::BAD_REQUEST,
    }
}

// In bokmål, nynorsk and English.
const FOREIGN_ORIGIN: [&str; 3] = [
    "en side fra et annet nettsted kan ikke gjøre dette oppsettet",
    "ei side frå ein annan nettstad kan ikkje gjere dette oppsettet",
    "a page from another site may not set this up",
];
const BAD_INPUT: [&str; 3] = [
    "send JSON med code, organisation, short_name, kind, name, login og password",
    "send JSON med code, organisation, short_name, kind, name, login og password",
    "send JSON with code, organisation, short_name, kind, name, login and password",
];
