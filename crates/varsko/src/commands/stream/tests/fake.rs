//! A server that speaks just enough of the protocol, and breaks off as scripted.

use super::entry;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

/// How one connection ends.
#[derive(Clone, Copy, Debug)]
pub(super) enum End {
    /// The TCP connection is dropped, as when the process is killed.
    Cut,
    /// Closed with this code.
    Closed(u16),
    /// The operation fails with this code.
    Failed(&'static str),
    /// The operation completes.
    Complete,
}

/// One connection: how many items it gives, and how it ends.
#[derive(Clone, Debug)]
pub(super) struct Leg {
    pub(super) items: usize,
    pub(super) end: End,
    pub(super) installation: &'static str,
    pub(super) incidents: &'static [&'static str],
}

impl Leg {
    pub(super) fn of(items: usize, end: End) -> Self {
        Self {
            items,
            end,
            installation: "one",
            incidents: &["hans"],
        }
    }
}

/// What was asked of the server.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) variables: Vec<Value>,
    pub(super) tokens: Vec<Value>,
}

pub(super) struct Fake {
    pub(super) url: String,
    pub(super) asked: Arc<Mutex<Asked>>,
}

/// Serves these legs, one connection each; `log` is every item there is, as position and time.
pub(super) async fn serve(legs: Vec<Leg>, log: Vec<(u64, &'static str)>) -> Fake {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Asked::default()));
    let noted = asked.clone();
    tokio::spawn(async move {
        for leg in legs {
            let (stream, _) = listener.accept().await.unwrap();
            // A conversation that the other side breaks off is over, and that is all.
            let _ = Conversation {
                leg,
                log: &log,
                asked: &noted,
                socket: handshake(stream).await,
            }
            .hold()
            .await;
        }
    });
    Fake { url, asked }
}

#[expect(
    clippy::result_large_err,
    reason = "the library's own shape of a handshake"
)]
async fn handshake(stream: TcpStream) -> WebSocketStream<TcpStream> {
    let answer = |request: &Request, mut response: Response| -> Result<Response, ErrorResponse> {
        assert_eq!(request.uri().path(), "/graphql/ws");
        let spoken = HeaderValue::from_static("graphql-transport-ws");
        response
            .headers_mut()
            .insert("sec-websocket-protocol", spoken);
        Ok(response)
    };
    accept_hdr_async(stream, answer).await.unwrap()
}

struct Conversation<'s> {
    leg: Leg,
    log: &'s [(u64, &'static str)],
    asked: &'s Mutex<Asked>,
    socket: WebSocketStream<TcpStream>,
}

/// The other side has gone.
struct Gone;

impl Conversation<'_> {
    async fn hold(mut self) -> Result<(), Gone> {
        let init = self.hear().await?;
        assert_eq!(init["type"], "connection_init");
        self.asked
            .lock()
            .unwrap()
            .tokens
            .push(init["payload"]["authorization"].clone());
        if let End::Closed(4403) = self.leg.end {
            return self.end("").await;
        }
        self.say(json!({ "type": "connection_ack" })).await?;
        loop {
            let said = self.hear().await?;
            assert_eq!(said["type"], "subscribe");
            let id = said["id"].as_str().unwrap();
            let variables = said["payload"]["variables"].clone();
            let query = said["payload"]["query"].as_str().unwrap();
            match query.split([' ', '(']).nth(1).unwrap() {
                "Newest" | "One" => self.tell_incidents(id, variables["id"].as_str()).await?,
                "Page" => self.tell_page(id, variables).await?,
                "Log" | "Replay" => {
                    return self
                        .stream(id, variables, query.starts_with("subscription Log"))
                        .await;
                }
                other => panic!("nobody asks for {other}"),
            }
        }
    }

    async fn tell_incidents(&mut self, id: &str, wanted: Option<&str>) -> Result<(), Gone> {
        let incident = |id: &&str| json!({ "id": id, "title": id, "exercise": false });
        let known = self
            .leg
            .incidents
            .iter()
            .filter(|known| wanted.is_none_or(|wanted| wanted == **known));
        let known: Vec<Value> = known.map(incident).collect();
        let mut data = json!({ "installation": { "id": self.leg.installation } });
        match wanted {
            Some(_) => data["incident"] = known.first().cloned().unwrap_or(Value::Null),
            None => {
                let edges = |of: Vec<Value>| json!({ "edges": of.into_iter().map(|node| json!({ "node": node })).collect::<Vec<_>>() });
                data["real"] = edges(known);
                data["exercises"] = edges(Vec::new());
            }
        }
        self.answer(id, data).await
    }

    async fn tell_page(&mut self, id: &str, variables: Value) -> Result<(), Gone> {
        let left = self.after(&variables);
        let page: Vec<u64> = left
            .iter()
            .take(self.leg.items)
            .map(|(position, _)| *position)
            .collect();
        self.asked.lock().unwrap().variables.push(variables);
        let edges: Vec<Value> = page
            .iter()
            .map(|position| json!({ "node": entry(0, *position) }))
            .collect();
        let info = json!({
            "hasNextPage": page.len() < left.len(),
            "endCursor": page.last().map(u64::to_string),
        });
        self.answer(
            id,
            json!({ "incidentLog": { "edges": edges, "pageInfo": info } }),
        )
        .await
    }

    async fn stream(&mut self, id: &str, variables: Value, live: bool) -> Result<(), Gone> {
        let left = if live {
            self.after(&variables)
        } else {
            self.from(&variables)
        };
        self.asked.lock().unwrap().variables.push(variables);
        for (position, time) in left.into_iter().take(self.leg.items) {
            let entry = entry(0, position);
            let data = if live {
                json!({ "incidentLog": entry })
            } else {
                json!({ "replay": { "time": time, "entry": entry } })
            };
            self.ping().await?;
            self.say(json!({ "id": id, "type": "next", "payload": { "data": data } }))
                .await?;
        }
        self.end(id).await
    }

    /// Heard before going on: a connection dropped with something unread in it takes back what was sent.
    async fn ping(&mut self) -> Result<(), Gone> {
        self.say(json!({ "type": "ping" })).await?;
        assert_eq!(self.hear().await?, json!({ "type": "pong" }));
        Ok(())
    }

    fn after(&self, variables: &Value) -> Vec<(u64, &'static str)> {
        let after: u64 = variables["after"].as_str().unwrap().parse().unwrap();
        self.log
            .iter()
            .copied()
            .filter(|(position, _)| *position > after)
            .collect()
    }

    fn from(&self, variables: &Value) -> Vec<(u64, &'static str)> {
        let from = variables["from"].as_str().unwrap_or_default();
        self.log
            .iter()
            .copied()
            .filter(|(_, time)| *time >= from)
            .collect()
    }

    async fn end(&mut self, id: &str) -> Result<(), Gone> {
        match self.leg.end {
            End::Cut => {}
            End::Closed(code) => {
                let frame = CloseFrame {
                    code: code.into(),
                    reason: "because".into(),
                };
                self.socket.close(Some(frame)).await.map_err(|_| Gone)?;
                while self.hear().await.is_ok() {}
            }
            End::Failed(code) => {
                let error = json!([{ "message": "because", "extensions": { "code": code } }]);
                self.say(json!({ "id": id, "type": "error", "payload": error }))
                    .await?;
                while self.hear().await.is_ok() {}
            }
            End::Complete => {
                self.say(json!({ "id": id, "type": "complete" })).await?;
                while self.hear().await.is_ok() {}
            }
        }
        Ok(())
    }

    async fn answer(&mut self, id: &str, data: Value) -> Result<(), Gone> {
        self.say(json!({ "id": id, "type": "next", "payload": { "data": data } }))
            .await?;
        self.say(json!({ "id": id, "type": "complete" })).await
    }

    async fn say(&mut self, message: Value) -> Result<(), Gone> {
        self.socket
            .send(Message::text(message.to_string()))
            .await
            .map_err(|_| Gone)
    }

    async fn hear(&mut self) -> Result<Value, Gone> {
        match self.socket.next().await {
            Some(Ok(Message::Text(text))) => Ok(serde_json::from_str(&text).unwrap()),
            _ => Err(Gone),
        }
    }
}
