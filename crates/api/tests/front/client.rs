//! Two plain clients: one request over a fresh connection, and one socket. Every wait has a bound.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::toy::Toy;

/// Longest wait for anything that should happen at once.
pub(crate) const SOON: Duration = Duration::from_secs(10);

pub(crate) async fn soon<T>(what: impl Future<Output = T>) -> T {
    timeout(SOON, what)
        .await
        .expect("it should have happened long ago")
}

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|reason| panic!("{reason}: {}", self.body))
    }

    /// The `extensions.code` of the only error.
    pub(crate) fn code(&self) -> String {
        let body = self.json();
        assert_eq!(body["errors"].as_array().map(Vec::len), Some(1), "{body}");
        body["errors"][0]["extensions"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}

/// Sends one request as it stands; header lines without their ends.
pub(crate) async fn request(
    address: SocketAddr,
    line: &str,
    headers: &[&str],
    body: &[u8],
) -> Reply {
    let mut head = format!(
        "{line} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    if !headers.iter().any(|header| header.starts_with("host:")) {
        head += &format!("host: {address}\r\n");
    }
    headers
        .iter()
        .for_each(|header| head += &format!("{header}\r\n"));
    let exchange = async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream
            .write_all(format!("{head}\r\n").as_bytes())
            .await
            .unwrap();
        // A server that refuses early may close before it has read everything.
        let _ = stream.write_all(body).await;
        let mut reply = Vec::new();
        let _ = stream.read_to_end(&mut reply).await;
        String::from_utf8(reply).unwrap()
    };
    let reply = soon(exchange).await;
    let (head, body) = reply.split_once("\r\n\r\n").expect("an answer has a head");
    let mut lines = head.lines();
    let status = lines
        .next()
        .unwrap()
        .split(' ')
        .nth(1)
        .unwrap()
        .parse()
        .unwrap();
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.into()));
    Reply {
        status,
        headers: headers.collect(),
        body: body.to_owned(),
    }
}

/// Posts a GraphQL request as JSON.
pub(crate) async fn post(toy: &Toy, body: Value, headers: &[&str]) -> Reply {
    let headers = [&["content-type: application/json"], headers].concat();
    request(
        toy.address,
        "POST /graphql",
        &headers,
        body.to_string().as_bytes(),
    )
    .await
}

/// What a socket said next.
#[derive(Debug, PartialEq)]
pub(crate) enum Heard {
    Message(Value),
    Closed {
        code: u16,
        reason: String,
    },
    /// The connection ended without a word.
    Gone,
}

pub(crate) struct Socket(WebSocketStream<TcpStream>);

impl Socket {
    /// A socket that has only shaken hands.
    pub(crate) async fn connect(toy: &Toy) -> Self {
        Self::shake_hands(toy, &["sec-websocket-protocol: graphql-transport-ws"])
            .await
            .unwrap()
            .0
    }

    /// A socket that is signed in.
    pub(crate) async fn open(toy: &Toy) -> Self {
        Self::open_as(toy, "kari").await
    }

    pub(crate) async fn open_as(toy: &Toy, name: &str) -> Self {
        let mut socket = Self::connect(toy).await;
        socket.send(json!({ "type": "connection_init", "payload": { "authorization": format!("Bearer {name}") } })).await;
        socket.expect(json!({ "type": "connection_ack" })).await;
        socket
    }

    /// Tries a handshake; returns the sub-protocol announced, or the status of the refusal.
    pub(crate) async fn shake_hands(
        toy: &Toy,
        headers: &[&str],
    ) -> Result<(Self, Option<String>), u16> {
        let mut request = format!("ws://{}/graphql/ws", toy.address)
            .into_client_request()
            .unwrap();
        for (name, value) in headers.iter().filter_map(|header| header.split_once(": ")) {
            request.headers_mut().insert(
                ::http::HeaderName::try_from(name).unwrap(),
                value.parse().unwrap(),
            );
        }
        // A small window, so that a client that stops reading is felt soon.
        let tcp = TcpSocket::new_v4().unwrap();
        tcp.set_recv_buffer_size(16 * 1024).unwrap();
        let tcp = tcp.connect(toy.address).await.unwrap();
        match soon(client_async(request, tcp)).await {
            Ok((socket, response)) => {
                let announced = response.headers().get("sec-websocket-protocol");
                Ok((
                    Self(socket),
                    announced.map(|value| value.to_str().unwrap().to_owned()),
                ))
            }
            Err(Error::Http(response)) => Err(response.status().as_u16()),
            // tungstenite itself refuses a server that ignores what was offered.
            Err(error) => panic!("{error}"),
        }
    }

    pub(crate) async fn send(&mut self, message: Value) {
        self.send_raw(Message::text(message.to_string())).await;
    }

    pub(crate) async fn send_raw(&mut self, message: Message) {
        // The server may have closed already; what it said is read afterwards.
        let _ = soon(self.0.send(message)).await;
    }

    pub(crate) async fn subscribe(&mut self, id: &str, query: &str) {
        self.send(json!({ "id": id, "type": "subscribe", "payload": { "query": query } }))
            .await;
    }

    pub(crate) async fn next(&mut self) -> Heard {
        loop {
            return match soon(self.0.next()).await {
                Some(Ok(Message::Text(text))) => {
                    Heard::Message(serde_json::from_str(&text).unwrap())
                }
                Some(Ok(Message::Close(Some(frame)))) => Heard::Closed {
                    code: frame.code.into(),
                    reason: frame.reason.to_string(),
                },
                Some(Ok(Message::Close(None)) | Err(_)) | None => Heard::Gone,
                Some(Ok(_)) => continue,
            };
        }
    }

    pub(crate) async fn message(&mut self) -> Value {
        match self.next().await {
            Heard::Message(message) => message,
            other => panic!("{other:?} instead of a message"),
        }
    }

    pub(crate) async fn expect(&mut self, message: Value) {
        assert_eq!(self.message().await, message);
    }

    /// The next thing said is a close with this code; returns its reason.
    pub(crate) async fn expect_close(&mut self, expected: u16) -> String {
        match self.next().await {
            Heard::Closed { code, reason } if code == expected => reason,
            other => panic!("{other:?} instead of a close with {expected}"),
        }
    }

    /// Nothing is left to hear: a ping comes back before anything else.
    pub(crate) async fn expect_quiet(&mut self) {
        self.send(json!({ "type": "ping", "payload": { "still": "there" } }))
            .await;
        self.expect(json!({ "type": "pong", "payload": { "still": "there" } }))
            .await;
    }
}
