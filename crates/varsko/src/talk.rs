//! Talking GraphQL to an installation: over HTTP to a server, or directly when the folder is ours.
//!
//! Commands ask the same questions either way; only the way there differs.

use crate::cli::Place;
use crate::demo::access::running_demo;
use crate::edge::SystemClock;
use crate::folder::DataFolder;
use crate::founding::CONSOLE;
use crate::installation::Installation;
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;
use varsko_api::schema::{AppSchema, Viewer};
use varsko_picture::language::Language;

/// Where a server listens unless told otherwise.
pub(crate) const DEFAULT_URL: &str = "http://127.0.0.1:8400";
/// The data folder unless told otherwise.
pub(crate) const DEFAULT_DATA: &str = "varsko-data";
/// How long a server may take to answer.
const ANSWER_MAX: Duration = Duration::from_secs(30);
/// Largest answer taken, in bytes.
const ANSWER_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A server's address and the token to show there.
#[derive(Clone, Debug)]
pub(crate) struct Remote {
    pub(crate) url: String,
    pub(crate) token: Option<String>,
}

impl Remote {
    /// The server meant: as told, else a demo of ours that runs, else the default address.
    pub(crate) fn of(place: &Place) -> Remote {
        let url = place
            .url
            .as_deref()
            .map(|url| url.trim_end_matches('/').to_owned());
        match (url, running_demo()) {
            (Some(url), _) => Remote {
                url,
                token: place.token.clone(),
            },
            (None, Some(demo)) => Remote {
                url: demo.url,
                token: place.token.clone().or(Some(demo.token)),
            },
            (None, None) => Remote {
                url: DEFAULT_URL.to_owned(),
                token: place.token.clone(),
            },
        }
    }

    /// The sentence for a server that does not answer.
    pub(crate) fn unreachable(&self, error: impl std::fmt::Display) -> Trouble {
        Trouble::new(
            Exit::Unreachable,
            format!(
                "{} does not answer ({error}); is the server running? Name another with --url",
                self.url
            ),
        )
    }
}

/// Someone to ask.
pub(crate) enum Talk {
    /// A running server.
    Remote { remote: Remote, agent: ureq::Agent },
    /// A folder that we opened ourselves.
    Local {
        runtime: Runtime,
        installation: Box<Installation>,
        schema: AppSchema,
    },
}

impl Talk {
    /// Opens the way to the place meant: a folder if named, else a server if named or a demo of
    /// ours runs, else the default folder. Refuses a folder that holds no installation.
    pub(crate) fn open(place: &Place) -> Result<Talk, Trouble> {
        Talk::open_with(place, DataFolder::existing)
    }

    /// The same for what may be the first thing ever done: a folder that is not there, or is empty,
    /// becomes an installation.
    pub(crate) fn open_or_begin(place: &Place) -> Result<Talk, Trouble> {
        Talk::open_with(place, DataFolder::create)
    }

    fn open_with(
        place: &Place,
        folder: impl FnOnce(&Path) -> Result<DataFolder, Trouble>,
    ) -> Result<Talk, Trouble> {
        if place.data.is_none() && (place.url.is_some() || running_demo().is_some()) {
            return Ok(Talk::remote(Remote::of(place)));
        }
        let path = place
            .data
            .clone()
            .unwrap_or_else(|| PathBuf::from(DEFAULT_DATA));
        Talk::local(folder(&path)?)
    }

    pub(crate) fn remote(remote: Remote) -> Talk {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(ANSWER_MAX))
            .http_status_as_error(false)
            .build();
        Talk::Remote {
            remote,
            agent: config.into(),
        }
    }

    fn local(folder: DataFolder) -> Result<Talk, Trouble> {
        let runtime = Runtime::new().map_err(|error| Trouble::data(error.to_string()))?;
        let installation = {
            let _inside = runtime.enter();
            Installation::open(folder, Arc::new(SystemClock))?
        };
        if installation.key_is_new {
            crate::commands::tell_of_new_key(&installation.folder)?;
        }
        let schema = varsko_api::schema::build(installation.services());
        Ok(Talk::Local {
            runtime,
            installation: Box::new(installation),
            schema,
        })
    }

    /// Where it leads, for a person.
    pub(crate) fn describe(&self) -> String {
        match self {
            Talk::Remote { remote, .. } => remote.url.clone(),
            Talk::Local { installation, .. } => installation.folder.path().display().to_string(),
        }
    }

    /// Asks, and gives the `data` of the answer. GraphQL errors become one sentence.
    pub(crate) fn ask(&self, document: &str, variables: Value) -> Result<Value, Trouble> {
        let answer = match self {
            Talk::Remote { remote, agent } => ask_server(remote, agent, document, &variables)?,
            Talk::Local {
                runtime, schema, ..
            } => {
                let viewer = Viewer {
                    actor: CONSOLE,
                    language: Language::English,
                    credential: None,
                    expires_at: None,
                };
                let request = async_graphql::Request::new(document)
                    .variables(async_graphql::Variables::from_json(variables))
                    .data(viewer);
                let response = runtime.block_on(schema.execute(request));
                serde_json::to_value(response).map_err(|error| Trouble::data(error.to_string()))?
            }
        };
        data_of(answer)
    }

    /// Asks for a command to be carried out, and gives its receipt; a refusal becomes a sentence.
    pub(crate) fn order(&self, document: &str, variables: Value) -> Result<Value, Trouble> {
        let result = self.result(document, variables)?;
        match refusal(&result) {
            Some(code) => Err(refused(&result, code)),
            None => Ok(result),
        }
    }

    /// The same for something that may have been done before, by someone who was cut off: gives
    /// whether it was done now. What was done before stands as it was done.
    pub(crate) fn order_once(&self, document: &str, variables: Value) -> Result<bool, Trouble> {
        let result = self.result(document, variables)?;
        match refusal(&result) {
            Some("DIFFERENT_BODY" | "ALREADY_EXISTS") => Ok(false),
            Some(code) => Err(refused(&result, code)),
            None => Ok(true),
        }
    }

    /// What the only field of a document answers.
    fn result(&self, document: &str, variables: Value) -> Result<Value, Trouble> {
        let data = self.ask(document, variables)?;
        let result = data.as_object().and_then(|data| data.values().next());
        Ok(result.cloned().unwrap_or(Value::Null))
    }

    /// Ends it: what is ours is closed in order.
    pub(crate) fn close(self) {
        if let Talk::Local {
            runtime,
            installation,
            schema,
        } = self
        {
            drop(schema);
            runtime.block_on(installation.engine.shutdown());
        }
    }
}

/// The code of a refusal, if that is what it is.
fn refusal(result: &Value) -> Option<&str> {
    let is_refusal = result["__typename"] == "Refusal";
    is_refusal.then(|| result["code"].as_str().unwrap_or("REFUSED"))
}

/// A refusal as trouble.
pub(crate) fn refused(result: &Value, code: &str) -> Trouble {
    let text = result["message"].as_str().unwrap_or("refused");
    let exit = match code {
        "NOT_PERMITTED" => Exit::NotPermitted,
        _ => Exit::Refused,
    };
    Trouble::new(exit, format!("{text} [{code}]"))
}

fn ask_server(
    remote: &Remote,
    agent: &ureq::Agent,
    document: &str,
    variables: &Value,
) -> Result<Value, Trouble> {
    let mut request = agent
        .post(format!("{}/graphql", remote.url))
        .header("accept", "application/json")
        .header("accept-language", "en");
    if let Some(token) = &remote.token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let mut answer = request
        .send_json(json!({ "query": document, "variables": variables }))
        .map_err(|error| remote.unreachable(error))?;
    let status = answer.status();
    let body = answer
        .body_mut()
        .with_config()
        .limit(ANSWER_BYTES_MAX)
        .read_to_string();
    let body = body.map_err(|error| remote.unreachable(error))?;
    let parsed = serde_json::from_str::<Value>(&body);
    match (status.as_u16(), parsed) {
        (401 | 403, parsed) => {
            let said = parsed
                .ok()
                .and_then(|value| first_error(&value))
                .unwrap_or(body);
            Err(Trouble::new(
                Exit::NotPermitted,
                format!("{said} (give a token with --token or VARSKO_TOKEN)"),
            ))
        }
        (_, Ok(value)) => Ok(value),
        (code, Err(_)) => Err(Trouble::new(
            Exit::Unreachable,
            format!(
                "{} answered {code}, not GraphQL; is it a Varsko server?",
                remote.url
            ),
        )),
    }
}

fn first_error(answer: &Value) -> Option<String> {
    let text = answer.get("errors")?.get(0)?.get("message")?.as_str()?;
    Some(text.to_owned())
}

fn data_of(answer: Value) -> Result<Value, Trouble> {
    if let Some(text) = first_error(&answer) {
        return Err(Trouble::new(Exit::Refused, text));
    }
    Ok(answer.get("data").cloned().unwrap_or(Value::Null))
}
