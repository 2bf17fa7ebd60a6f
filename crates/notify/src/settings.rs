//! What the owner of an installation states about a channel, and the driver it makes.

use crate::driver::Driver;
use crate::http::HttpDriver;
use crate::inbound::{Inbound, ReceiptForm, ReplyForm};
use crate::mail::MailDriver;
use crate::number::NumberForm;
use crate::presets::presets;
use crate::secret::Secrets;
use crate::template::{Escape, Own};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Messages a channel carries at once unless told otherwise, and most it may be told.
const AT_ONCE: u16 = 8;
const AT_ONCE_MAX: u16 = 64;
/// Messages a channel carries a minute unless told otherwise, and most it may be told.
const PER_MINUTE: u32 = 600;
const PER_MINUTE_MAX: u32 = 60_000;
/// How long a peer may take for one message unless told otherwise, and longest it may be told, in
/// seconds.
const TIMEOUT_S: u16 = 15;
const TIMEOUT_S_MAX: u16 = 60;

/// Why a channel cannot be set up as it is stated. Holds no secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// No way, or several, of carrying a message.
    #[error("state exactly one of `preset`, `smtp` and `http`")]
    OneWay,
    /// No such preset.
    #[error("there is no preset `{stated}`; there are: {known}")]
    UnknownPreset {
        /// What was stated.
        stated: String,
        /// Those there are.
        known: String,
    },
    /// A template asks for a value.
    #[error(
        "`{{{{{0}}}}}` is asked for: state it under `values` (to, name, subject, text, link, reference and secret.… are known)"
    )]
    ValueMissing(String),
    /// A template, or signing in, asks for a secret.
    #[error("the secret `{0}` is missing")]
    SecretMissing(String),
    /// A place has no end.
    #[error("`{{{{{0}` is not closed by `}}}}`")]
    PlaceNotClosed(String),
    /// A number outside its bounds.
    #[error("`{field}` must be 1 to {most}")]
    OutOfBounds {
        /// Which.
        field: &'static str,
        /// The most it may be.
        most: u32,
    },
    /// A setting that cannot be used; the sentence says why.
    #[error("`{field}` cannot be used: {why}")]
    Unusable {
        /// Which.
        field: &'static str,
        /// Why not.
        why: String,
    },
}

/// One channel, as it stands in the settings file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ChannelSettings {
    /// Name of a ready-made description of a gateway.
    pub preset: Option<String>,
    /// A mail server.
    pub smtp: Option<SmtpSettings>,
    /// A gateway described in full.
    pub http: Option<HttpSettings>,
    /// What the template asks for besides the message itself.
    pub values: BTreeMap<String, String>,
    /// Messages carried at once.
    pub at_once: Option<u16>,
    /// Messages carried a minute.
    pub per_minute: Option<u32>,
    /// How long the peer may take for one message, in seconds.
    pub timeout_s: Option<u16>,
}

/// A mail server. Its password is the secret `password`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpSettings {
    /// Its name.
    pub host: String,
    /// Its port; the usual one of `security` when left out.
    pub port: Option<u16>,
    /// How the connection is protected.
    #[serde(default)]
    pub security: SmtpSecurity,
    /// Who signs in; nobody when left out.
    pub user: Option<String>,
    /// From whom, such as `Varsko <varsko@example.no>`.
    pub from: String,
    /// Certificate of the authority to trust besides the usual ones, in PEM.
    pub ca_file: Option<PathBuf>,
}

/// How a connection to a mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SmtpSecurity {
    /// TLS by STARTTLS, never without (port 587).
    #[default]
    Starttls,
    /// TLS from the first byte (port 465).
    Tls,
    /// Not at all: for a relay on the same machine (port 25).
    None,
}

/// A gateway that takes messages over HTTP.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HttpSettings {
    /// POST, PUT or GET.
    #[serde(default = "post")]
    pub method: String,
    /// Address, with places.
    pub url: String,
    /// Headers, with places.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// User and password of HTTP basic authentication, with places: `{{user}}:{{secret.password}}`.
    pub basic: Option<String>,
    /// The body, with places.
    #[serde(default)]
    pub body: String,
    /// How what is filled into the body is made harmless.
    #[serde(default)]
    pub escape: Escape,
    /// How the gateway wants numbers written.
    #[serde(default)]
    pub number: NumberForm,
    /// What an answer looks like that says yes.
    #[serde(default)]
    pub success: Success,
    /// What a receipt of delivery looks like, if the gateway sends them.
    pub receipt: Option<ReceiptForm>,
    /// What a person's reply looks like, if the gateway passes them on.
    pub reply: Option<ReplyForm>,
}

fn post() -> String {
    "POST".into()
}

/// What an answer looks like that says yes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Success {
    /// The statuses; any of 200 to 299 when left out.
    pub status: Vec<u16>,
    /// Where in the JSON answer a value stands that must be one of `equals`.
    pub pointer: Option<String>,
    /// The values that mean yes; numbers are compared as they are written.
    pub equals: Vec<String>,
    /// Where the gateway's own name for the message stands.
    pub id: Option<String>,
    /// Where it says what is wrong.
    pub error: Option<String>,
}

/// How fast a channel may carry, and how long one message may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Messages at once.
    pub at_once: u16,
    /// Messages a minute.
    pub per_minute: u32,
    /// Longest time the peer may take for one message.
    pub timeout: Duration,
}

/// How fast a channel may carry.
///
/// # Errors
/// When a figure is outside its bounds.
pub fn pace_of(settings: &ChannelSettings) -> Result<Pace, SettingsError> {
    let bounded = |field, stated: Option<u32>, usual, most| match stated.unwrap_or(usual) {
        figure if (1..=most).contains(&figure) => Ok(figure),
        _ => Err(SettingsError::OutOfBounds { field, most }),
    };
    let small = |field, stated: Option<u16>, usual: u16, most: u16| {
        bounded(field, stated.map(u32::from), usual.into(), most.into())
            .map(|figure| u16::try_from(figure).unwrap_or(most))
    };
    let timeout = small("timeout_s", settings.timeout_s, TIMEOUT_S, TIMEOUT_S_MAX)?;
    Ok(Pace {
        at_once: small("at_once", settings.at_once, AT_ONCE, AT_ONCE_MAX)?,
        per_minute: bounded(
            "per_minute",
            settings.per_minute,
            PER_MINUTE,
            PER_MINUTE_MAX,
        )?,
        timeout: Duration::from_secs(timeout.into()),
    })
}

/// The driver of the channel `name`.
///
/// # Errors
/// Says what is missing or wrong, and never a secret.
pub fn driver_of(
    name: &str,
    settings: &ChannelSettings,
    secrets: Secrets<'_>,
) -> Result<Arc<dyn Driver>, SettingsError> {
    let timeout = pace_of(settings)?.timeout;
    let secret = |key: &str| secrets(name, key);
    if let Some(smtp) = &settings.smtp
        && gateway(settings)?.is_none()
    {
        return Ok(Arc::new(MailDriver::new(
            smtp,
            secret("password"),
            timeout,
        )?));
    }
    let gateway = gateway(settings)?.ok_or(SettingsError::OneWay)?;
    let own = Own {
        values: &settings.values,
        secret: &secret,
    };
    Ok(Arc::new(HttpDriver::new(&gateway, &own, timeout)?))
}

/// What comes back over a channel; `None` when nothing does.
///
/// # Errors
/// As [`driver_of`]; the secret `inbound` is part of the address a gateway is given.
pub fn inbound_of(
    name: &str,
    settings: &ChannelSettings,
    secrets: Secrets<'_>,
) -> Result<Option<Inbound>, SettingsError> {
    let Some(gateway) = gateway(settings)? else {
        return Ok(None);
    };
    // A gateway that can tell of deliveries need not be told where to.
    let secret = secrets(name, "inbound");
    Ok(secret.and_then(|secret| Inbound::new(gateway.receipt, gateway.reply, secret)))
}

/// The HTTP gateway that is stated, in full or by the name of a preset.
fn gateway(settings: &ChannelSettings) -> Result<Option<HttpSettings>, SettingsError> {
    match (&settings.preset, &settings.smtp, &settings.http) {
        (Some(name), None, None) => {
            let all = presets();
            let found = all.iter().find(|preset| preset.name == *name);
            let names: Vec<_> = all.iter().map(|preset| preset.name.as_str()).collect();
            found
                .map(|preset| Some(preset.http.clone()))
                .ok_or_else(|| SettingsError::UnknownPreset {
                    stated: name.clone(),
                    known: names.join(", "),
                })
        }
        (None, Some(_), None) => Ok(None),
        (None, None, Some(http)) => Ok(Some(http.clone())),
        _ => Err(SettingsError::OneWay),
    }
}

#[cfg(test)]
mod tests;
