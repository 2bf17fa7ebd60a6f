//! The words of `graphql-transport-ws`, in both directions.

use axum::extract::ws::{Message, Utf8Bytes};
use bytes::{BufMut, Bytes, BytesMut};
use serde::Deserialize;
use serde_json::Value;

use crate::front::asked::Asked;

/// What a client may say. Anything else is closed with 4400.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Said {
    ConnectionInit {
        #[serde(default)]
        payload: Value,
    },
    Ping {
        #[serde(default)]
        payload: Option<Value>,
    },
    Pong,
    Subscribe {
        id: String,
        payload: Asked,
    },
    Complete {
        id: String,
    },
}

impl Said {
    pub(super) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

pub(super) fn ack() -> Message {
    Message::Text(Utf8Bytes::from_static(r#"{"type":"connection_ack"}"#))
}

pub(super) fn ping() -> Message {
    Message::Text(Utf8Bytes::from_static(r#"{"type":"ping"}"#))
}

/// A pong carries what its ping carried.
pub(super) fn pong(payload: Option<&Value>) -> Message {
    match payload {
        None => Message::Text(Utf8Bytes::from_static(r#"{"type":"pong"}"#)),
        Some(payload) => {
            Message::text(serde_json::json!({ "type": "pong", "payload": payload }).to_string())
        }
    }
}

/// The name of an operation, already written as JSON, so that it is escaped once and spliced often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Id(Bytes);

impl Id {
    pub(super) fn new(id: &str) -> Self {
        Self(Value::from(id).to_string().into())
    }

    pub(super) fn next(&self, payload: &[u8]) -> Message {
        self.splice("next", Some(payload))
    }

    pub(super) fn error(&self, payload: &[u8]) -> Message {
        self.splice("error", Some(payload))
    }

    pub(super) fn complete(&self) -> Message {
        self.splice("complete", None)
    }

    /// Puts the id in front of a payload that is already encoded.
    fn splice(&self, kind: &str, payload: Option<&[u8]>) -> Message {
        const FRAME_BYTES: usize = r#"{"id":,"type":"complete","payload":}"#.len();
        let mut text =
            BytesMut::with_capacity(FRAME_BYTES + self.0.len() + payload.map_or(0, <[u8]>::len));
        text.put_slice(b"{\"id\":");
        text.put_slice(&self.0);
        text.put_slice(b",\"type\":\"");
        text.put_slice(kind.as_bytes());
        text.put_slice(b"\"");
        if let Some(payload) = payload {
            text.put_slice(b",\"payload\":");
            text.put_slice(payload);
        }
        text.put_slice(b"}");
        let text = Utf8Bytes::try_from(text.freeze());
        Message::Text(text.expect("a runner hands over JSON, and JSON is UTF-8"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_spliced_in_as_json_whatever_the_client_chose() {
        for id in ["1", "\"}, {\"", "æ\u{0}\u{2028}"] {
            let id_written = Id::new(id);
            for (message, kind) in [
                (id_written.next(br#"{"data":1}"#), "next"),
                (id_written.error(b"[]"), "error"),
                (id_written.complete(), "complete"),
            ] {
                let read: Value = serde_json::from_str(message.to_text().unwrap()).unwrap();
                assert_eq!(read["id"], id);
                assert_eq!(read["type"], kind);
            }
        }
    }

    #[test]
    fn what_is_not_of_the_protocol_does_not_parse() {
        for text in [
            "",
            "{",
            "[]",
            "null",
            "{}",
            r#"{"type":"start","id":"1"}"#,
            r#"{"type":"subscribe","id":"1"}"#,
            r#"{"type":"subscribe","id":1,"payload":{"query":"{a}"}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{a}","variables":[]}}"#,
            r#"{"type":"complete"}"#,
            r#"{"type":"next","id":"1","payload":{}}"#,
        ] {
            assert_eq!(Said::parse(text), None, "{text}");
        }
        assert!(
            Said::parse(
                r#"{"type":"subscribe","id":"1","payload":{"query":"{a}","variables":null}}"#
            )
            .is_some()
        );
        assert_eq!(
            Said::parse(r#"{"type":"pong","payload":{"any":"thing"}}"#),
            Some(Said::Pong)
        );
    }
}
