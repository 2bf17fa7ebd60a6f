//! What waits to be written to one socket. Fed whole, flushed once, and never waited for longer than a bound.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::task::{Poll, ready};
use std::time::Duration;

use axum::Error;
use axum::extract::ws::{Message, WebSocket};
use futures_util::SinkExt;
use futures_util::stream::SplitSink;
use tokio::time::Instant;

pub(super) struct Outbox {
    sink: SplitSink<WebSocket, Message>,
    waiting: VecDeque<Message>,
    waiting_bytes: usize,
    /// Set while something is on its way: when the wait for it is over.
    deadline: Option<Instant>,
    write_timeout: Duration,
}

impl Outbox {
    pub(super) fn new(sink: SplitSink<WebSocket, Message>, write_timeout: Duration) -> Self {
        Self {
            sink,
            waiting: VecDeque::new(),
            waiting_bytes: 0,
            deadline: None,
            write_timeout,
        }
    }

    pub(super) fn push(&mut self, message: Message) {
        self.waiting_bytes += length(&message);
        self.waiting.push_back(message);
        self.deadline
            .get_or_insert_with(|| Instant::now() + self.write_timeout);
    }

    /// Whether less than one batch is waiting.
    pub(super) fn has_room(&self, messages_max: usize, bytes_max: usize) -> bool {
        self.waiting.len() < messages_max && self.waiting_bytes < bytes_max
    }

    /// When a write that has not finished is given up; nothing while there is nothing to write.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Hands everything over and flushes. May be dropped half-way and called again; nothing is lost or repeated.
    pub(super) async fn pump(&mut self) -> Result<(), Error> {
        poll_fn(|context| {
            while !self.waiting.is_empty() {
                ready!(self.sink.poll_ready_unpin(context))?;
                if let Some(message) = self.waiting.pop_front() {
                    self.waiting_bytes -= length(&message);
                    self.sink.start_send_unpin(message)?;
                }
            }
            ready!(self.sink.poll_flush_unpin(context))?;
            Poll::Ready(Ok(()))
        })
        .await
        .inspect(|()| self.deadline = None)
    }
}

fn length(message: &Message) -> usize {
    match message {
        Message::Text(text) => text.len(),
        Message::Binary(bytes) | Message::Ping(bytes) | Message::Pong(bytes) => bytes.len(),
        Message::Close(_) => 0,
    }
}
