//! Signing in and out over HTTP: a login and a password become a session cookie.
//!
//! Bodies are JSON only and the origin is checked, so a foreign page can neither sign anyone in nor
//! out. Nothing here is logged: not the login, not the password, not the address.

use super::Site;
use crate::edge;
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::sync::Arc;
use uuid::Uuid;
use varsko_access::{AccessError, Holder, Revoke, Secret};
use varsko_api::door::{LOOPBACK_COOKIE, SESSION_COOKIE, accepted_language, is_loopback};
use varsko_api::schema::mutation::sentences::told;
use varsko_domain::words::AccessRole;
use varsko_domain::{OrganisationId, PersonId};
use varsko_picture::Language;

/// What signing in needs. Organisation and role are needed only by those who hold several.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignIn {
    login: String,
    password: String,
    #[serde(default)]
    organisation: Option<Uuid>,
    #[serde(default)]
    role: Option<String>,
}

/// One role someone may sign in with.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Choice {
    organisation: OrganisationId,
    organisation_name: String,
    role: AccessRole,
}

/// An answer that is not what was hoped for.
#[derive(Serialize)]
struct Refused {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice>,
}

fn refused(
    status: StatusCode,
    code: &'static str,
    language: Language,
    told: [&'static str; 3],
) -> Response {
    said(status, code, language.of(told).to_owned())
}

fn said(status: StatusCode, code: &'static str, message: String) -> Response {
    let body = Refused {
        code,
        message,
        choices: Vec::new(),
    };
    (status, Json(body)).into_response()
}

// In bokmål, nynorsk and English.
const FOREIGN_ORIGIN: [&str; 3] = [
    "en side fra et annet nettsted kan ikke logge noen inn eller ut her",
    "ei side frå ein annan nettstad kan ikkje logge nokon inn eller ut her",
    "a page from another site may not sign anyone in or out here",
];
const PLAIN_HTTP: [&str; 3] = [
    "passord tas imot over HTTPS, eller på denne maskinen selv; sett en TLS-proxy foran, og oppgi adressen dens med --public-url",
    "passord blir tekne imot over HTTPS, eller på denne maskina sjølv; set ein TLS-proxy framfor, og oppgje adressa hans med --public-url",
    "passwords are taken over HTTPS only, or on this machine itself; put a TLS proxy in front and name its address with --public-url",
];
const BAD_INPUT: [&str; 3] = [
    "send JSON med login og password, og organisation og role om du har flere roller",
    "send JSON med login og password, og organisation og role om du har fleire roller",
    "send JSON with login and password, and organisation and role if you hold several",
];
const FAULT: [&str; 3] = [
    "innloggingen gikk galt; prøv igjen",
    "innlogginga gjekk gale; prøv igjen",
    "signing in failed; try again",
];
const NO_ROLE: [&str; 3] = [
    "du har ingen slik rolle; en administrator i organisasjonen din kan gi deg en",
    "du har inga slik rolle; ein administrator i organisasjonen din kan gje deg ei",
    "you hold no such role; an administrator of your organisation can grant one",
];
const CHOOSE_ROLE: [&str; 3] = [
    "du har flere roller; logg inn igjen med organisasjon og rolle",
    "du har fleire roller; logg inn att med organisasjon og rolle",
    "you hold several roles; sign in again with organisation and role",
];

/// `POST /auth/sign-in`: 200 with the cookie; 401 wrong; 409 when a role must be chosen; 429 too often.
pub(super) async fn sign_in(
    State(site): State<Arc<Site>>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Result<Json<SignIn>, JsonRejection>,
) -> Response {
    let language = accepted_language(&headers);
    if !site.origins.admit(&headers) {
        return refused(
            StatusCode::FORBIDDEN,
            "FOREIGN_ORIGIN",
            language,
            FOREIGN_ORIGIN,
        );
    }
    if !site.tls && !is_loopback(&headers) {
        return refused(StatusCode::FORBIDDEN, "PLAIN_HTTP", language, PLAIN_HTTP);
    }
    let Ok(Json(asked)) = body else {
        return refused(StatusCode::BAD_REQUEST, "BAD_INPUT", language, BAD_INPUT);
    };
    let worker = site.clone();
    let job = tokio::task::spawn_blocking(move || enter(&worker, &asked, address, &headers));
    match job.await {
        Ok(answer) => answer,
        Err(_) => refused(StatusCode::INTERNAL_SERVER_ERROR, "FAULT", language, FAULT),
    }
}

fn enter(site: &Site, asked: &SignIn, address: SocketAddr, headers: &HeaderMap) -> Response {
    let (now, language) = (edge::now().0, accepted_language(headers));
    let password = Secret::from(asked.password.as_str());
    let person = match site
        .installation
        .access
        .sign_in(&asked.login, &password, address.ip(), now)
    {
        Ok(person) => PersonId(person),
        Err(error) => return access_refused(&error, language),
    };
    let mut choices = choices(site, person);
    choices.retain(|choice| {
        asked
            .organisation
            .is_none_or(|wanted| wanted == choice.organisation.0)
            && asked
                .role
                .as_deref()
                .is_none_or(|wanted| wanted == choice.role.literal())
    });
    let choice = match choices.as_slice() {
        [] => {
            return refused(StatusCode::FORBIDDEN, "NO_ROLE", language, NO_ROLE);
        }
        [only] => only,
        [_, _, ..] => {
            let body = Refused {
                code: "CHOOSE_ROLE",
                message: language.of(CHOOSE_ROLE).to_owned(),
                choices,
            };
            return (StatusCode::CONFLICT, Json(body)).into_response();
        }
    };
    let holder = Holder {
        person: person.0,
        organisation: choice.organisation.0,
        role: choice.role.literal().to_owned(),
    };
    let label = headers
        .get(header::USER_AGENT)
        .and_then(|agent| agent.to_str().ok())
        .unwrap_or("");
    match site.installation.access.open_session(&holder, label, now) {
        Ok(issued) => {
            let cookie = site.cookie(issued.secret.expose());
            let mut answer = Json(choice).into_response();
            if let Ok(cookie) = HeaderValue::from_str(&cookie) {
                answer.headers_mut().insert(header::SET_COOKIE, cookie);
            }
            answer
        }
        Err(error) => access_refused(&error, language),
    }
}

fn choices(site: &Site, person: PersonId) -> Vec<Choice> {
    let directory = site.installation.engine.directory();
    let grants = directory
        .standing
        .people
        .get(&person)
        .map(|person| person.grants.clone());
    let choice = |(organisation, role)| Choice {
        organisation,
        organisation_name: directory.standing.short_name(organisation),
        role,
    };
    grants.into_iter().flatten().map(choice).collect()
}

fn access_refused(error: &AccessError, language: Language) -> Response {
    let status = match error.code() {
        _ if error.is_fault() => StatusCode::SERVICE_UNAVAILABLE,
        "TOO_MANY_ATTEMPTS" | "SIGN_IN_BUSY" => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNAUTHORIZED,
    };
    said(status, error.code(), told(error, language))
}

/// `POST /auth/sign-out`: ends the session and forgets the cookie. Always 204.
pub(super) async fn sign_out(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    if !site.origins.admit(&headers) {
        return refused(
            StatusCode::FORBIDDEN,
            "FOREIGN_ORIGIN",
            accepted_language(&headers),
            FOREIGN_ORIGIN,
        );
    }
    let worker = site.clone();
    let job = tokio::task::spawn_blocking(move || {
        for secret in session_cookies(&headers) {
            let access = &worker.installation.access;
            if let Ok(credential) = access.resolve(&secret, edge::now().0) {
                // A session that cannot be ended now ends by itself; the cookie goes in any case.
                let _ = access.revoke(Revoke::One(credential.id));
            }
        }
    });
    let _ = job.await;
    let mut answer = StatusCode::NO_CONTENT.into_response();
    if let Ok(cookie) = HeaderValue::from_str(&site.forget_cookie()) {
        answer.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    answer
}

fn session_cookies(headers: &HeaderMap) -> Vec<Secret> {
    let lines = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(name, _)| [SESSION_COOKIE, LOOPBACK_COOKIE].contains(name))
        .map(|(_, value)| Secret::from(value))
        .collect()
}
