//! GraphQL over WebSocket: the handshake, and the room each conversation gets.
//!
//! Speaks `graphql-transport-ws` and nothing else: a client that offers several sub-protocols gets exactly the one that
//! is announced. Knows neither operations nor executors; `conversation` does.

mod allowance;
mod close;
mod conversation;
mod entrance;
mod message;
mod operations;
mod outbox;
mod sockets;

use std::sync::Arc;

use axum::extract::State;
use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use http::{HeaderMap, StatusCode, header};

use super::door::Door;
use super::gate::Gate;
use close::{Close, code};
use conversation::Conversation;
use outbox::Outbox;

pub use close::code as close_code;
pub use sockets::Sockets;

const SUBPROTOCOL: &str = "graphql-transport-ws";

/// tungstenite would set aside 128 KiB for each socket before a byte has arrived.
const READ_BUFFER_BYTES: usize = 4 * 1024;
/// Gathered before the kernel is bothered; a flush writes what there is.
const WRITE_BUFFER_BYTES: usize = 4 * 1024;

pub(super) async fn open<D: Door>(
    State(gate): State<Arc<Gate<D>>>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let refuse = |status: StatusCode, sentence: &'static str| (status, sentence).into_response();
    if !gate.origins.admit(&headers) {
        let sentence = "a page from another site may not open a socket here; \
                        the operator can list its address as one of this installation's";
        return refuse(StatusCode::FORBIDDEN, sentence);
    }
    let upgrade = upgrade.protocols([SUBPROTOCOL]);
    let speaks = upgrade.selected_protocol().is_some();
    if !speaks && headers.contains_key(header::SEC_WEBSOCKET_PROTOCOL) {
        return refuse(
            StatusCode::BAD_REQUEST,
            "offer the sub-protocol graphql-transport-ws; no other is spoken here",
        );
    }
    let Some(entered) = gate.sockets.enter(gate.limits.sockets_max) else {
        return refuse(
            StatusCode::SERVICE_UNAVAILABLE,
            "too many sockets are open on this server; try again later",
        );
    };
    upgrade
        .read_buffer_size(READ_BUFFER_BYTES)
        .write_buffer_size(WRITE_BUFFER_BYTES)
        .max_message_size(gate.limits.message_bytes_max)
        .max_frame_size(gate.limits.message_bytes_max)
        .on_upgrade(async move |socket: WebSocket| {
            let (sink, inbound) = socket.split();
            let outbox = Outbox::new(sink, gate.limits.write_timeout);
            let mut conversation = Conversation::new(gate, headers, inbound, outbox);
            let ended = if speaks {
                conversation.hold().await
            } else {
                // A browser that asked for no sub-protocol hears the reason only this way.
                Err(Close::new(
                    code::NO_SUBPROTOCOL,
                    "offer the sub-protocol graphql-transport-ws",
                ))
            };
            if let Err(reason) = ended {
                conversation.say_goodbye(reason).await;
            }
            drop(entered);
        })
}
