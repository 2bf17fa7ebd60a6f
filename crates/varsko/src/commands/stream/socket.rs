//! One conversation with a server in `graphql-transport-ws`, from the handshake to its end.
//!
//! Asks one thing after another; remembers nothing of what it was told, and never comes back by itself.

use crate::talk::Remote;
use futures_util::{SinkExt, StreamExt};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::error::ProtocolError;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};
use varsko_api::front::close_code as code;
use varsko_picture::Language;

const SUBPROTOCOL: &str = "graphql-transport-ws";
/// How long connecting, being let in, or an answer may take.
const ANSWER_MAX: Duration = Duration::from_secs(15);
/// The server pings every 12 seconds; one from which nothing came for this long is gone.
const SILENCE_MAX: Duration = Duration::from_secs(40);
/// Largest message taken, in bytes.
const MESSAGE_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Why a conversation ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Lost {
    /// Coming back may help. The text says what happened.
    ForNow(String),
    /// Not admitted, or no longer permitted, in the server's words.
    NotPermitted(String),
    /// The server refused what was asked, in its words; asking again gives the same.
    Refused(String),
    /// Whatever answers there is no server of ours.
    NotVarsko(String),
}

/// A socket that was let in.
pub(super) struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// Operations so far; the newest one's id.
    operations: u32,
}

/// What a server says. The payload is read once it is known what it must be.
#[derive(Deserialize)]
struct Said {
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    id: String,
    payload: Option<Box<RawValue>>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Kind {
    ConnectionAck,
    Ping,
    Pong,
    Next,
    Error,
    Complete,
}

impl Said {
    fn payload<'s, T: Deserialize<'s>>(&'s self) -> Result<T, Lost> {
        let payload = self.payload.as_deref().map_or("null", RawValue::get);
        serde_json::from_str(payload).map_err(|_| foreign())
    }
}

/// What speaks there does not speak our protocol.
fn foreign() -> Lost {
    Lost::NotVarsko("it does not speak graphql-transport-ws".into())
}

#[derive(Deserialize)]
struct Payload {
    data: Option<Box<RawValue>>,
    #[serde(default)]
    errors: Vec<Problem>,
}

#[derive(Deserialize)]
struct Problem {
    message: String,
    #[serde(default)]
    extensions: Extensions,
}

#[derive(Default, Deserialize)]
struct Extensions {
    #[serde(default)]
    code: String,
}

impl Socket {
    /// Connects, and is let in.
    pub(super) async fn open(remote: &Remote, language: Language) -> Result<Self, Lost> {
        let address = address(&remote.url)?;
        let mut request = address
            .as_str()
            .into_client_request()
            .map_err(|error| Lost::NotVarsko(format!("{} is no address: {error}", remote.url)))?;
        let protocol = HeaderValue::from_static(SUBPROTOCOL);
        request
            .headers_mut()
            .insert("sec-websocket-protocol", protocol);
        let config = WebSocketConfig::default()
            .max_message_size(Some(MESSAGE_BYTES_MAX))
            .max_frame_size(Some(MESSAGE_BYTES_MAX));
        let connecting = connect_async_with_config(request, Some(config), true);
        let (stream, _) = timeout(ANSWER_MAX, connecting)
            .await
            .map_err(|_| Lost::ForNow("no answer".into()))?
            .map_err(not_connected)?;
        let mut socket = Self {
            stream,
            operations: 0,
        };
        let mut init = json!({ "language": language.tag() });
        if let Some(token) = &remote.token {
            init["authorization"] = format!("Bearer {token}").into();
        }
        socket
            .send(json!({ "type": "connection_init", "payload": init }))
            .await?;
        match socket.hear(ANSWER_MAX).await?.kind {
            Kind::ConnectionAck => Ok(socket),
            _ => Err(foreign()),
        }
    }

    /// Asks a question and gives the `data` of its answer.
    pub(super) async fn ask(
        &mut self,
        document: &str,
        variables: Value,
    ) -> Result<Box<RawValue>, Lost> {
        self.begin(document, variables).await?;
        let answer = self.next_within(ANSWER_MAX).await?;
        let answer = answer.ok_or_else(|| Lost::ForNow("an empty answer".into()))?;
        // The answer is whole; what may still come is the completion.
        match self.next_within(ANSWER_MAX).await? {
            None => Ok(answer),
            Some(_) => Err(Lost::NotVarsko("it answered a question twice".into())),
        }
    }

    /// Begins an operation; what it says is had from [`Socket::next`].
    pub(super) async fn begin(&mut self, document: &str, variables: Value) -> Result<(), Lost> {
        self.operations += 1;
        let payload = json!({ "query": document, "variables": variables });
        let id = self.operations.to_string();
        self.send(json!({ "id": id, "type": "subscribe", "payload": payload }))
            .await
    }

    /// Ends the running operation early.
    pub(super) async fn stop(&mut self) -> Result<(), Lost> {
        let id = self.operations.to_string();
        self.send(json!({ "id": id, "type": "complete" })).await
    }

    /// The next `data` of the running operation; `None` once it is complete.
    pub(super) async fn next(&mut self) -> Result<Option<Box<RawValue>>, Lost> {
        self.next_within(SILENCE_MAX).await
    }

    async fn next_within(&mut self, silence: Duration) -> Result<Option<Box<RawValue>>, Lost> {
        let running = self.operations.to_string();
        loop {
            let said = self.hear(silence).await?;
            if said.id != running {
                // Of an operation that was stopped while this was on its way.
                continue;
            }
            match said.kind {
                Kind::Next => return item(said.payload()?).map(Some),
                Kind::Error => {
                    let problems: Vec<Problem> = said.payload()?;
                    return Err(problems
                        .first()
                        .map_or_else(|| Lost::ForNow("an error".into()), lost));
                }
                Kind::Complete => return Ok(None),
                Kind::ConnectionAck | Kind::Ping | Kind::Pong => {}
            }
        }
    }

    async fn send(&mut self, message: Value) -> Result<(), Lost> {
        let sending = self.stream.send(Message::text(message.to_string()));
        match timeout(ANSWER_MAX, sending).await {
            Ok(Ok(())) => Ok(()),
            // Why it was closed, if it was, is still to be heard.
            Ok(Err(Error::ConnectionClosed | Error::AlreadyClosed)) => Ok(()),
            Ok(Err(error)) => Err(broken(&error)),
            Err(_) => Err(Lost::ForNow("the server takes nothing more".into())),
        }
    }

    /// The next thing the server says, its pings answered.
    async fn hear(&mut self, silence: Duration) -> Result<Said, Lost> {
        loop {
            let heard = timeout(silence, self.stream.next()).await;
            let heard = heard.map_err(|_| Lost::ForNow("the server has gone silent".into()))?;
            let said = match heard {
                Some(Ok(Message::Text(text))) => {
                    serde_json::from_str::<Said>(&text).map_err(|_| foreign())?
                }
                Some(Ok(Message::Close(frame))) => return Err(closed(frame)),
                Some(Ok(_)) => continue,
                Some(Err(error)) => return Err(broken(&error)),
                None => return Err(Lost::ForNow("the connection broke".into())),
            };
            if said.kind == Kind::Ping {
                self.send(json!({ "type": "pong" })).await?;
                continue;
            }
            return Ok(said);
        }
    }
}

/// The data of one answer. What went wrong inside it is told only when nothing came of it.
fn item(payload: Payload) -> Result<Box<RawValue>, Lost> {
    let problem = payload.errors.first().map(lost);
    match payload.data.filter(|data| data.get() != "null") {
        Some(data) => Ok(data),
        None => Err(problem.unwrap_or_else(|| Lost::ForNow("an answer without data".into()))),
    }
}

/// Where the socket is, given where the server is.
fn address(url: &str) -> Result<String, Lost> {
    let rest = |scheme| url.strip_prefix(scheme);
    match (rest("http://"), rest("https://")) {
        (Some(rest), _) => Ok(format!("ws://{rest}/graphql/ws")),
        (_, Some(rest)) => Ok(format!("wss://{rest}/graphql/ws")),
        (None, None) => Err(Lost::NotVarsko(format!(
            "{url} is no address; write it like http://127.0.0.1:8400"
        ))),
    }
}

fn not_connected(error: Error) -> Lost {
    match error {
        Error::Http(answer) => {
            let status = answer.status();
            let text = answer
                .body()
                .as_deref()
                .map(String::from_utf8_lossy)
                .unwrap_or_default();
            match status.as_u16() {
                // What a proxy says while the server behind it restarts, and what a full server says.
                429 | 500..=599 => Lost::ForNow(format!("{status}")),
                401 | 403 => Lost::NotPermitted(text.into_owned()),
                _ => Lost::NotVarsko(format!("it answered {status}")),
            }
        }
        Error::Url(error) => Lost::NotVarsko(error.to_string()),
        Error::Protocol(ProtocolError::SecWebSocketSubProtocolError(_)) => foreign(),
        other => broken(&other),
    }
}

/// A connection that broke, without the library's words for it.
fn broken(error: &Error) -> Lost {
    Lost::ForNow(match error {
        Error::Io(error) => error.to_string(),
        Error::Protocol(_) | Error::ConnectionClosed | Error::AlreadyClosed => {
            "the connection broke".into()
        }
        other => other.to_string(),
    })
}

/// What a close of the socket means: the codes of the protocol, and our own.
fn closed(frame: Option<CloseFrame>) -> Lost {
    let Some(CloseFrame { code, reason }) = frame else {
        return Lost::ForNow("the connection was closed".into());
    };
    let reason = reason.to_string();
    match u16::from(code) {
        code::FORBIDDEN => Lost::NotPermitted(reason),
        code::INVALID_MESSAGE
        | code::NOT_ACKNOWLEDGED
        | code::NO_SUBPROTOCOL
        | code::DUPLICATE_ID => Lost::NotVarsko(format!("it speaks otherwise: {reason}")),
        _ => Lost::ForNow(reason),
    }
}

/// What an error of an operation means, by its code.
fn lost(problem: &Problem) -> Lost {
    let message = problem.message.clone();
    match problem.extensions.code.as_str() {
        "RIGHT_LOST" | "NOT_PERMITTED" | "NOT_ADMITTED" => Lost::NotPermitted(message),
        "UNAVAILABLE" | "TIMEOUT" | "FAULT" | "LAGGED" => Lost::ForNow(message),
        _ => Lost::Refused(message),
    }
}
