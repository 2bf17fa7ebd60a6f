//! A gateway that takes messages over HTTP, described by a template.
//!
//! Follows no redirect, reads no more of an answer than it needs, and believes nothing that it
//! cannot read. The client blocks, so each message has a thread while it is under way; a channel
//! carries few at once.

use crate::driver::{Driver, Failure, Message, Outcome};
use crate::number::NumberForm;
use crate::settings::{HttpSettings, SettingsError, Success};
use crate::template::{Escape, Own, Template};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::future::BoxFuture;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use ureq::Agent;
use ureq::http::{HeaderName, HeaderValue, Method, Request, Response};

/// Most of an answer that is read, in bytes.
const ANSWER_BYTES_MAX: u64 = 64 << 10;
/// Most of what a gateway says about an error that is kept, in characters.
const SAID_CHARS_MAX: usize = 120;
/// Statuses that mean "not now" though the request is sound: time-out, too early, too many.
const NOT_NOW: [u16; 3] = [408, 425, 429];

/// A gateway.
pub struct HttpDriver(Arc<Gateway>);

struct Gateway {
    agent: Agent,
    method: Method,
    url: Template,
    headers: Vec<(HeaderName, Template)>,
    body: Template,
    number: NumberForm,
    success: Success,
}

impl HttpDriver {
    pub(crate) fn new(
        settings: &HttpSettings,
        own: &Own<'_>,
        timeout: Duration,
    ) -> Result<Self, SettingsError> {
        let config = Agent::config_builder()
            .timeout_global(Some(timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("varsko/", env!("CARGO_PKG_VERSION")))
            .build();
        Ok(Self(Arc::new(Gateway {
            agent: config.into(),
            method: method(&settings.method)?,
            url: Template::read_address(&settings.url, own)?,
            headers: headers(settings, own)?,
            body: Template::read(&settings.body, settings.escape, own)?,
            number: settings.number,
            success: settings.success.clone(),
        })))
    }
}

impl Driver for HttpDriver {
    fn send<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Outcome> {
        let (gateway, message) = (self.0.clone(), message.clone());
        Box::pin(async move {
            let sent = tokio::task::spawn_blocking(move || gateway.send(&message)).await;
            match sent {
                Ok(Ok(reference)) => Outcome::Sent { reference },
                Ok(Err(failure)) => Outcome::Failed(failure),
                Err(_) => Outcome::Failed(Failure::lasting("en feil i programmet")),
            }
        })
    }
}

impl Gateway {
    fn send(&self, message: &Message) -> Result<Option<String>, Failure> {
        let to = self.number.write(&message.to);
        let to = to.ok_or_else(|| Failure::lasting("adressen er ikke et telefonnummer"))?;
        let message = Message {
            to,
            ..message.clone()
        };
        let request = self.request(&message)?;
        let answer = self.agent.run(request).map_err(|error| silence(&error))?;
        self.judge(answer)
    }

    fn request(&self, message: &Message) -> Result<Request<Vec<u8>>, Failure> {
        let mut request = Request::builder()
            .method(self.method.clone())
            .uri(self.url.fill(message));
        for (name, value) in &self.headers {
            let value = HeaderValue::from_str(&value.fill(message))
                .map_err(|_| Failure::lasting("en topptekst kan ikke sendes"))?;
            request = request.header(name, value);
        }
        request
            .body(self.body.fill(message).into_bytes())
            .map_err(|_| Failure::lasting("adressen til tjenesten er ikke gyldig"))
    }

    /// What the gateway's answer means.
    fn judge(&self, mut answer: Response<ureq::Body>) -> Result<Option<String>, Failure> {
        let status = answer.status().as_u16();
        let body = answer.body_mut().with_config().limit(ANSWER_BYTES_MAX);
        let body = body.read_to_vec().map_err(|error| silence(&error));
        let says_yes = match self.success.status.as_slice() {
            [] => answer.status().is_success(),
            statuses => statuses.contains(&status),
        };
        if !says_yes {
            let json = body
                .ok()
                .and_then(|body| serde_json::from_slice(&body).ok());
            let reason = format!("tjenesten svarte {status}{}", self.said(json.as_ref()));
            let passing = status >= 500 || NOT_NOW.contains(&status);
            let retry = passing;
            return Err(Failure { reason, retry });
        }
        let json: Option<Value> = serde_json::from_slice(&body?).ok();
        let at = |pointer: &Option<String>| at(json.as_ref()?, pointer.as_deref()?);
        if self.success.pointer.is_some() {
            match at(&self.success.pointer) {
                Some(value) if self.success.equals.contains(&value) => {}
                Some(value) => {
                    let reason = format!("tjenesten sa nei ({value}{})", self.said(json.as_ref()));
                    return Err(Failure::lasting(short(&reason)));
                }
                None => return Err(Failure::passing("tjenestens svar var ikke til å forstå")),
            }
        }
        Ok(at(&self.success.id))
    }

    fn said(&self, answer: Option<&Value>) -> String {
        let pointer = self.success.error.as_deref();
        let said = answer
            .zip(pointer)
            .and_then(|(json, pointer)| at(json, pointer));
        said.map(|said| format!(": {}", short(&said)))
            .unwrap_or_default()
    }
}

/// What stands at a place in an answer, as text.
fn at(json: &Value, pointer: &str) -> Option<String> {
    match json.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The beginning of what someone else said, on one line.
fn short(said: &str) -> String {
    let plain = said.chars().map(|c| if c.is_control() { ' ' } else { c });
    plain.take(SAID_CHARS_MAX).collect()
}

/// Why there was no answer. Names no address: it may hold a secret.
fn silence(error: &ureq::Error) -> Failure {
    match error {
        ureq::Error::Timeout(_) => Failure::passing("tjenesten svarte ikke i tide"),
        ureq::Error::HostNotFound => Failure::passing("tjenesten ble ikke funnet på nettet"),
        ureq::Error::ConnectionFailed | ureq::Error::Io(_) => {
            Failure::passing("tjenesten er ikke å nå")
        }
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => {
            Failure::lasting("adressen til tjenesten er ikke gyldig")
        }
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => {
            Failure::passing("den sikre forbindelsen til tjenesten kom ikke i stand")
        }
        _ => Failure::passing("tjenestens svar var ikke til å forstå"),
    }
}

fn method(stated: &str) -> Result<Method, SettingsError> {
    match stated {
        "POST" => Ok(Method::POST),
        "PUT" => Ok(Method::PUT),
        "GET" => Ok(Method::GET),
        _ => Err(SettingsError::Unusable {
            field: "http.method",
            why: "it must be POST, PUT or GET".into(),
        }),
    }
}

fn headers(
    settings: &HttpSettings,
    own: &Own<'_>,
) -> Result<Vec<(HeaderName, Template)>, SettingsError> {
    let mut headers = Vec::new();
    for (name, value) in &settings.headers {
        let name =
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| SettingsError::Unusable {
                field: "http.headers",
                why: format!("`{name}` is no name of a header"),
            })?;
        headers.push((name, Template::read(value, Escape::Header, own)?));
    }
    if let Some(basic) = &settings.basic {
        let stated = Template::read(basic, Escape::Text, own)?.fill(&NOBODY);
        let value = format!("Basic {}", BASE64_STANDARD.encode(stated));
        let value = Template::read(&value, Escape::Header, own)?;
        headers.push((ureq::http::header::AUTHORIZATION, value));
    }
    Ok(headers)
}

/// Signing in to a gateway asks for nothing of a message.
const NOBODY: Message = Message {
    reference: String::new(),
    to: String::new(),
    name: String::new(),
    subject: String::new(),
    text: String::new(),
    link: None,
};
