//! The door: a session cookie or a bearer token becomes a viewer, as long as the directory grants it.
//!
//! Knows how credentials travel, not what anyone may read. A credential says who came and in which
//! role; whether that role still holds is the newest directory's to say, at the door and for as
//! long as a socket is open (G-9).

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::HeaderMap;
use http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, COOKIE, HOST};
use serde_json::Value;
use tokio::time::sleep;
use varsko_access::{Access, Credential, CredentialId, Holder, Secret};
use varsko_domain::words::AccessRole;
use varsko_domain::{Actor, OrganisationId, PersonId, Timestamp};
use varsko_engine::{Clock, Engine};
use varsko_picture::Language;

use crate::front::{Door, Shut};
use crate::schema::{Services, Viewer};

/// The session cookie. The prefix makes browsers insist on `Secure`, no domain, and the whole site.
pub const SESSION_COOKIE: &str = "__Host-varsko";
/// The same on plain HTTP to the machine itself, where the prefix cannot be had.
pub const LOOPBACK_COOKIE: &str = "varsko";
/// Whom a page takes itself to act for, as `person,organisation,ROLE`. Browsers share one cookie among
/// their tabs: a tab that slept while somebody else signed in must not write in that person's name.
pub const ACTING_AS: &str = "varsko-as";
/// The longest a watch on an expiry sleeps before it looks at the clock again.
const EXPIRY_NAP_MS: u64 = 30_000;

/// The door of an installation.
#[derive(Clone)]
pub struct AccessDoor {
    access: Arc<Access>,
    engine: Engine,
    clock: Arc<dyn Clock>,
}

impl AccessDoor {
    /// The door in front of these services.
    pub fn new(services: &Services) -> Self {
        Self {
            access: Arc::clone(&services.access),
            engine: services.engine.clone(),
            clock: Arc::clone(&services.wall_clock),
        }
    }

    async fn admit(&self, secret: Option<Secret>, language: Language) -> Result<Viewer, Shut> {
        let secret = secret.ok_or_else(|| Shut::NotAdmitted(STRANGER.told(language)))?;
        let (access, now_ms) = (Arc::clone(&self.access), self.clock.now().0);
        let resolved = tokio::task::spawn_blocking(move || access.resolve(&secret, now_ms)).await;
        let credential = match resolved {
            Ok(Ok(credential)) => credential,
            Ok(Err(error)) if !error.is_fault() => {
                return Err(Shut::NotAdmitted(ENDED.told(language)));
            }
            Ok(Err(error)) => return Err(unavailable(&error, language)),
            Err(error) => return Err(unavailable(&error, language)),
        };
        let actor = actor(&credential.holder)
            .filter(|actor| holds(&self.engine, actor))
            .ok_or_else(|| Shut::NotAdmitted(NO_ACCESS.told(language)))?;
        let Credential { id, expires_at, .. } = credential;
        Ok(Viewer {
            actor,
            language,
            credential: Some(id),
            expires_at,
        })
    }
}

impl Door for AccessDoor {
    type Viewer = Viewer;

    async fn admit_request(&self, headers: &HeaderMap) -> Result<Viewer, Shut> {
        let language = accepted_language(headers);
        let viewer = self.admit(presented(headers), language).await?;
        if takes_itself_for_another(headers, &viewer.actor) {
            return Err(Shut::NotAdmitted(OTHER.told(language)));
        }
        Ok(viewer)
    }

    async fn admit_socket(&self, payload: &Value, handshake: &HeaderMap) -> Result<Viewer, Shut> {
        let given = |name: &str| payload.get(name).and_then(Value::as_str);
        let language = given("language").and_then(Language::parse);
        let language = language.unwrap_or_else(|| accepted_language(handshake));
        let secret = given("authorization").and_then(bearer);
        self.admit(secret.or_else(|| presented(handshake)), language)
            .await
    }

    fn user(&self, viewer: &Viewer) -> String {
        viewer.actor.person.to_string()
    }

    fn ended(&self, viewer: &Viewer) -> BoxFuture<'static, String> {
        let (door, viewer) = (self.clone(), *viewer);
        async move {
            let ended = tokio::select! {
                ended = door.credential_ends(viewer.credential, viewer.expires_at) => ended,
                ended = door.access_ends(viewer.actor) => ended,
            };
            ended.told(viewer.language)
        }
        .boxed()
    }
}

impl AccessDoor {
    /// Resolves when the session or token is revoked or has run out.
    async fn credential_ends(
        &self,
        id: Option<CredentialId>,
        mut expires_at: Option<i64>,
    ) -> &'static Sentence {
        let Some(id) = id else {
            return std::future::pending().await;
        };
        let access = Arc::clone(&self.access);
        let watched = tokio::task::spawn_blocking(move || access.watch(id)).await;
        let Ok(Ok(mut ending)) = watched else {
            // What cannot be watched cannot be trusted to hold.
            return &ENDED;
        };
        loop {
            let left_ms = expires_at.map_or(EXPIRY_NAP_MS, |end| {
                u64::try_from(end.saturating_sub(self.clock.now().0)).unwrap_or(0)
            });
            tokio::select! {
                () = ending.wait() => return &ENDED,
                () = sleep(Duration::from_millis(left_ms.min(EXPIRY_NAP_MS))) => {}
            }
            if expires_at.is_none_or(|end| self.clock.now() < Timestamp(end)) {
                continue;
            }
            // Use elsewhere may have moved the end.
            let (access, now_ms) = (Arc::clone(&self.access), self.clock.now().0);
            match tokio::task::spawn_blocking(move || access.check(id, now_ms)).await {
                Ok(Ok(credential)) => expires_at = credential.expires_at,
                Ok(Err(_)) | Err(_) => return &ENDED,
            }
        }
    }

    /// Resolves when the directory no longer grants the role.
    async fn access_ends(&self, actor: Actor) -> &'static Sentence {
        let mut changes = self.engine.access_changes();
        while holds(&self.engine, &actor) {
            if changes.changed().await.is_err() {
                // The engine has stopped; its sockets are being closed as such.
                return std::future::pending().await;
            }
        }
        &NO_ACCESS
    }
}

/// True while the directory lets the actor act so. The owner of the data folder comes in by the
/// folder, never through this door.
fn holds(engine: &Engine, actor: &Actor) -> bool {
    let directory = engine.directory();
    actor.role != AccessRole::System
        && directory
            .standing
            .holds(actor.person, actor.organisation, actor.role)
}

fn actor(holder: &Holder) -> Option<Actor> {
    Some(Actor {
        person: PersonId(holder.person),
        role: AccessRole::from_literal(&holder.role)?,
        organisation: OrganisationId(holder.organisation),
    })
}

/// True when the request says whom it acts for, and that is not who was let in.
fn takes_itself_for_another(headers: &HeaderMap, actor: &Actor) -> bool {
    let name = format!(
        "{},{},{}",
        actor.person,
        actor.organisation,
        actor.role.literal()
    );
    headers
        .get(ACTING_AS)
        .is_some_and(|given| !given.as_bytes().eq_ignore_ascii_case(name.as_bytes()))
}

/// What someone shows: a bearer token before a cookie, since only a program sends one on purpose.
fn presented(headers: &HeaderMap) -> Option<Secret> {
    let authorization = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    authorization
        .and_then(bearer)
        .or_else(|| session_cookie(headers))
}

fn bearer(authorization: &str) -> Option<Secret> {
    let (scheme, token) = authorization.trim().split_once(' ')?;
    let token = token.trim();
    let fits = scheme.eq_ignore_ascii_case("bearer") && !token.is_empty();
    fits.then(|| Secret::from(token))
}

fn session_cookie(headers: &HeaderMap) -> Option<Secret> {
    let cookies = || {
        let values = headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok());
        values
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
    };
    let named = |name: &str| {
        cookies()
            .find(|(given, _)| *given == name)
            .map(|(_, value)| value)
    };
    let secret = named(SESSION_COOKIE);
    let secret = secret.or_else(|| named(LOOPBACK_COOKIE).filter(|_| is_loopback(headers)));
    secret.map(Secret::from)
}

/// True when the request was addressed to the machine itself.
pub fn is_loopback(headers: &HeaderMap) -> bool {
    let host = headers
        .get(HOST)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => host.split(':').next(),
    };
    matches!(name, Some("localhost" | "127.0.0.1" | "::1"))
}

/// The most wanted language the product speaks; bokmål when none of them is.
pub fn accepted_language(headers: &HeaderMap) -> Language {
    let accepted = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let mut best: Option<(f32, Language)> = None;
    for wanted in accepted.unwrap_or_default().split(',') {
        let (tag, weight) = wanted.split_once(';').unwrap_or((wanted, "q=1"));
        let weight = weight
            .trim()
            .strip_prefix("q=")
            .and_then(|q| q.parse::<f32>().ok());
        let (Some(language), Some(weight)) = (Language::parse(tag), weight) else {
            continue;
        };
        if weight > best.map_or(0.0, |(best, _)| best) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language).unwrap_or_default()
}

fn unavailable(error: &dyn std::error::Error, language: Language) -> Shut {
    tracing::error!(detail = %error, "looking up a credential failed");
    Shut::Unavailable(UNAVAILABLE.told(language))
}

/// What someone at the door is told, in bokmål, nynorsk and English.
struct Sentence([&'static str; 3]);

impl Sentence {
    fn told(&self, language: Language) -> String {
        language.of(self.0).to_owned()
    }
}

const STRANGER: Sentence = Sentence([
    "logg inn først, eller send et token som `Authorization: Bearer …`",
    "logg inn først, eller send eit token som `Authorization: Bearer …`",
    "sign in first, or send a token as `Authorization: Bearer …`",
]);
const ENDED: Sentence = Sentence([
    "økten eller tokenet er avsluttet; logg inn på nytt",
    "økta eller tokenet er avslutta; logg inn på nytt",
    "the session or token has ended; sign in again",
]);
const NO_ACCESS: Sentence = Sentence([
    "du har ikke lenger rollen du logget inn med; logg inn på nytt, eller spør administratoren din",
    "du har ikkje lenger rolla du logga inn med; logg inn på nytt, eller spør administratoren din",
    "you no longer have the role you signed in with; sign in again, or ask your administrator",
]);
const OTHER: Sentence = Sentence([
    "en annen har logget inn på denne maskinen siden siden ble åpnet; last den på nytt",
    "ein annan har logga inn på denne maskina sidan sida vart opna; last henne på nytt",
    "somebody else has signed in on this machine since this page was opened; load it anew",
]);
const UNAVAILABLE: Sentence = Sentence([
    "innlogging virker ikke akkurat nå; prøv igjen om litt",
    "innlogginga verkar ikkje akkurat no; prøv igjen om litt",
    "sign-in does not work at the moment; try again shortly",
]);

#[cfg(test)]
mod tests;
