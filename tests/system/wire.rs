//! The two wires a hostile or clumsy client holds: a socket, and bytes as they stand.

use crate::product::{PATIENCE, Server};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use tokio_tungstenite::tungstenite::client::{IntoClientRequest, client};
use tokio_tungstenite::tungstenite::handshake::HandshakeError;
use tokio_tungstenite::tungstenite::{Error, Message, WebSocket};

/// What a socket said next.
#[derive(Debug, PartialEq)]
pub(crate) enum Heard {
    Message(Value),
    Closed(u16, String),
    /// The connection ended without a word.
    Gone,
}

/// A socket to `/graphql/ws`.
pub(crate) struct Socket(WebSocket<TcpStream>);

impl Socket {
    /// Shakes hands, offering this sub-protocol or none; or gives the status of the refusal.
    pub(crate) fn connect(server: &Server, protocol: Option<&str>) -> Result<Self, u16> {
        let address = format!("{}/graphql/ws", server.url.replacen("http", "ws", 1));
        let mut request = address.into_client_request().unwrap();
        if let Some(protocol) = protocol {
            let offered = protocol.parse().unwrap();
            request
                .headers_mut()
                .insert("sec-websocket-protocol", offered);
        }
        match client(request, connect(server)) {
            Ok((socket, _)) => Ok(Self(socket)),
            Err(HandshakeError::Failure(Error::Http(answer))) => Err(answer.status().as_u16()),
            Err(error) => panic!("{error}"),
        }
    }

    /// A socket that was let in.
    pub(crate) fn open(server: &Server, token: &str) -> Self {
        let mut socket = Self::connect(server, Some("graphql-transport-ws")).unwrap();
        let payload = json!({ "authorization": format!("Bearer {token}"), "language": "en" });
        socket.send(&json!({ "type": "connection_init", "payload": payload }).to_string());
        assert_eq!(
            socket.next(),
            Heard::Message(json!({ "type": "connection_ack" }))
        );
        socket
    }

    pub(crate) fn subscribe(&mut self, document: &str, variables: &Value) {
        let payload = json!({ "query": document, "variables": variables });
        self.send(&json!({ "id": "1", "type": "subscribe", "payload": payload }).to_string());
    }

    pub(crate) fn send(&mut self, message: &str) {
        // The server may have closed already; what it said is read afterwards.
        let _ = self.0.send(Message::text(message.to_owned()));
    }

    /// The next thing the server says, its pings answered and left aside.
    pub(crate) fn next(&mut self) -> Heard {
        loop {
            match self.0.read() {
                Ok(Message::Text(text)) => {
                    let message: Value = serde_json::from_str(&text).unwrap();
                    if message["type"] != "ping" {
                        return Heard::Message(message);
                    }
                    self.send(r#"{"type":"pong"}"#);
                }
                Ok(Message::Close(Some(frame))) => {
                    return Heard::Closed(frame.code.into(), frame.reason.to_string());
                }
                Ok(Message::Close(None)) | Err(_) => return Heard::Gone,
                Ok(_) => {}
            }
        }
    }

    /// Breaks off in the middle of a message: its head promises more than ever comes.
    pub(crate) fn break_off(mut self) {
        let masked_text_of_100_bytes = [0x81, 0x80 | 100, 1, 2, 3, 4, b'{' ^ 1];
        self.0
            .get_mut()
            .write_all(&masked_text_of_100_bytes)
            .unwrap();
    }
}

/// A connection to a server.
pub(crate) fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(server.url.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

/// Posts a body to `/graphql` as it stands; gives the status and the body of the answer.
pub(crate) fn post(server: &Server, token: &str, body: &[u8]) -> (u16, String) {
    let host = server.url.trim_start_matches("http://");
    let head = format!(
        "POST /graphql HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\n\
         content-type: application/json\r\naccept-language: en\r\nconnection: close\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = connect(server);
    stream.write_all(head.as_bytes()).unwrap();
    // A server that refuses early may close before it has read everything.
    let _ = stream.write_all(body);
    answer(&mut stream)
}

/// What a server answers until it closes: the status and the body.
pub(crate) fn answer(stream: &mut TcpStream) -> (u16, String) {
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer
        .split_once("\r\n\r\n")
        .unwrap_or_else(|| panic!("{answer:?}"));
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, body.to_owned())
}
