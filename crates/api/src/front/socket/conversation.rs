//! One conversation in `graphql-transport-ws`, from the first message to the close.
//!
//! One task per socket. It waits for whichever comes first: the client, the door, an operation, the clock, the end of a
//! write. Reading never waits for writing, so a client that reads slowly still has its pings heard; operations are asked
//! for more only when the last batch has left, so the slowness reaches the stream and not our memory.

use std::future::poll_fn;
use std::sync::Arc;

use axum::Error;
use axum::extract::ws::{Message, WebSocket};
use futures_util::stream::SplitStream;
use futures_util::{FutureExt, StreamExt};
use http::HeaderMap;
use tokio::select;
use tokio::sync::watch;
use tokio::time::{Instant, interval_at, sleep_until, timeout};

use super::allowance::Allowance;
use super::close::{Close, code};
use super::entrance::{Entrance, Inside, Passage};
use super::message::{Said, ack, ping, pong};
use super::operations::{Operations, Word};
use super::outbox::Outbox;
use crate::front::asked::Asked;
use crate::front::door::{Door, Shut};
use crate::front::faults::{code as faults, error};
use crate::front::gate::{Gate, Refused};
use crate::front::runner::Frame;

pub(super) struct Conversation<D: Door> {
    gate: Arc<Gate<D>>,
    /// Of the handshake, until the door has seen them.
    headers: HeaderMap,
    inbound: SplitStream<WebSocket>,
    outbox: Outbox,
    operations: Operations,
    entrance: Entrance<D::Viewer>,
    allowance: Allowance,
    stopping: watch::Receiver<bool>,
    /// Whether anything came in since the last ping.
    heard: bool,
}

/// The client has left, or cannot be reached: nothing more to say. Anything we end ourselves is a [`Close`].
pub(super) struct Gone;

/// Something happened.
enum Event<V> {
    Stopping,
    Passage(Passage<V>),
    InitOverdue,
    Beat,
    Heard(Option<Result<Message, Error>>),
    Wrote(Result<(), Error>),
    WriteOverdue,
    Word(Word),
}

impl<D: Door> Conversation<D> {
    pub(super) fn new(
        gate: Arc<Gate<D>>,
        headers: HeaderMap,
        inbound: SplitStream<WebSocket>,
        outbox: Outbox,
    ) -> Self {
        Self {
            headers,
            inbound,
            outbox,
            operations: Operations::default(),
            entrance: Entrance::Waiting,
            allowance: Allowance::new(gate.limits.messages_per_minute_max, Instant::now()),
            stopping: gate.stopping.clone(),
            heard: true,
            gate,
        }
    }

    /// Talks until the client has gone, or until there is a reason to close.
    pub(super) async fn hold(&mut self) -> Result<Gone, Close> {
        let start = Instant::now();
        let init_deadline = start + self.gate.limits.init_timeout;
        let ping_period = self.gate.limits.ping_period;
        let mut beat = interval_at(start + ping_period, ping_period);
        loop {
            let waiting = matches!(self.entrance, Entrance::Waiting);
            let writing = self.outbox.deadline();
            let event = select! {
                biased;
                _ = self.stopping.wait_for(|stopping| *stopping) => Event::Stopping,
                passage = self.entrance.passage() => Event::Passage(passage),
                _ = beat.tick() => Event::Beat,
                heard = self.inbound.next() => Event::Heard(heard),
                () = sleep_until(init_deadline), if waiting => Event::InitOverdue,
                wrote = self.outbox.pump(), if writing.is_some() => Event::Wrote(wrote),
                () = sleep_until(writing.unwrap_or(start)), if writing.is_some() => Event::WriteOverdue,
                word = poll_fn(|context| self.operations.poll_word(context)),
                    if writing.is_none() && !self.operations.is_empty() => Event::Word(word),
            };
            match event {
                Event::Stopping => {
                    return Err(Close::new(
                        code::RESTART,
                        "the server is stopping; reconnect, resume by `after`",
                    ));
                }
                Event::Passage(Passage::Answered(answer)) => self.let_in(answer)?,
                Event::Passage(Passage::Ended(sentence)) => {
                    return Err(Close::new(code::FORBIDDEN, sentence));
                }
                Event::InitOverdue => {
                    return Err(Close::new(
                        code::INIT_TIMEOUT,
                        "no connection_init came in time",
                    ));
                }
                Event::Beat if !self.heard => return Ok(Gone),
                Event::Beat => {
                    self.heard = false;
                    self.outbox.push(ping());
                }
                Event::Heard(Some(Ok(Message::Close(_))) | None) => return Ok(Gone),
                Event::Heard(Some(Ok(message))) => self.listen(message)?,
                Event::Heard(Some(Err(error))) => return self.misheard(error),
                Event::Wrote(Ok(())) => {}
                Event::Wrote(Err(_)) | Event::WriteOverdue => return Ok(Gone),
                Event::Word(word) => self.pass_on(word)?,
            }
        }
    }

    /// Closes with a reason and gives the client a moment to answer, so that the reason is not lost with the connection.
    pub(super) async fn say_goodbye(&mut self, reason: Close) {
        self.operations = Operations::default();
        self.outbox.push(reason.into_message());
        let farewell = async {
            if self.outbox.pump().await.is_ok() {
                while let Some(Ok(_)) = self.inbound.next().await {}
            }
        };
        // Whether the client answered or not, the socket is dropped now.
        let _ = timeout(self.gate.limits.close_timeout, farewell).await;
    }

    fn listen(&mut self, message: Message) -> Result<(), Close> {
        self.heard = true;
        if !self.allowance.take(Instant::now()) {
            let most = self.gate.limits.messages_per_minute_max;
            return Err(Close::new(
                code::TOO_MANY,
                format!("more than {most} messages in a minute"),
            ));
        }
        let said = match &message {
            Message::Ping(_) | Message::Pong(_) => return Ok(()),
            Message::Text(text) => Said::parse(text),
            Message::Binary(_) | Message::Close(_) => None,
        };
        match said {
            None => Err(Close::new(
                code::INVALID_MESSAGE,
                "that is not a message of graphql-transport-ws",
            )),
            Some(Said::ConnectionInit { payload }) => self.knock(payload),
            Some(Said::Ping { payload }) => {
                self.outbox.push(pong(payload.as_ref()));
                Ok(())
            }
            Some(Said::Pong) => Ok(()),
            Some(Said::Subscribe { id, payload }) => self.subscribe(id, payload),
            Some(Said::Complete { id }) => {
                self.operations.stop(&id);
                Ok(())
            }
        }
    }

    fn misheard(&self, error: Error) -> Result<Gone, Close> {
        use tungstenite::Error as Cause;
        match error.into_inner().downcast::<Cause>().map(|cause| *cause) {
            Ok(Cause::Capacity(_)) => {
                let most = self.gate.limits.message_bytes_max;
                Err(Close::new(
                    code::TOO_BIG,
                    format!("a message may have at most {most} bytes"),
                ))
            }
            Ok(Cause::Utf8(_)) => Err(Close::new(code::INVALID_MESSAGE, "messages must be UTF-8")),
            Ok(_) | Err(_) => Ok(Gone),
        }
    }

    fn knock(&mut self, payload: serde_json::Value) -> Result<(), Close> {
        if !matches!(self.entrance, Entrance::Waiting) {
            return Err(Close::new(code::TOO_MANY, "connection_init was sent twice"));
        }
        let gate = Arc::clone(&self.gate);
        let headers = std::mem::take(&mut self.headers);
        self.entrance = Entrance::AtTheDoor(Box::pin(async move {
            gate.admit(gate.door.admit_socket(&payload, &headers)).await
        }));
        Ok(())
    }

    fn let_in(&mut self, answer: Result<D::Viewer, Refused>) -> Result<(), Close> {
        let viewer = answer.map_err(|refused| match refused {
            Refused::Shut(Shut::NotAdmitted(sentence)) => Close::new(code::FORBIDDEN, sentence),
            Refused::Shut(Shut::Unavailable(sentence)) => Close::new(code::TRY_AGAIN, sentence),
            Refused::Broke(error) => Close::new(code::FAULT, error.message),
        })?;
        let most = self.gate.limits.sockets_per_user_max;
        let Some(seat) = self.gate.sockets.seat(self.gate.door.user(&viewer), most) else {
            let sentence = format!("you have {most} sockets open already; close one first");
            return Err(Close::new(code::TOO_MANY, sentence));
        };
        let ended = self.gate.door.ended(&viewer);
        self.entrance = Entrance::Inside(Inside {
            viewer,
            ended,
            _seat: seat,
        });
        self.outbox.push(ack());
        Ok(())
    }

    fn subscribe(&mut self, id: String, asked: Asked) -> Result<(), Close> {
        let Entrance::Inside(Inside { viewer, .. }) = &self.entrance else {
            return Err(Close::new(
                code::NOT_ACKNOWLEDGED,
                "wait for connection_ack before subscribing",
            ));
        };
        if id.is_empty() || id.len() > self.gate.limits.id_bytes_max {
            let most = self.gate.limits.id_bytes_max;
            return Err(Close::new(
                code::INVALID_MESSAGE,
                format!("an operation id has 1 to {most} bytes"),
            ));
        }
        if self.operations.contains(&id) {
            return Err(Close::new(
                code::DUPLICATE_ID,
                format!("Subscriber for {id} already exists"),
            ));
        }
        let frames = if self.operations.len() >= self.gate.limits.operations_max {
            let most = self.gate.limits.operations_max;
            let sentence =
                format!("{most} operations are running on this socket; complete one first");
            self.gate.failed(error(faults::LIMIT_EXCEEDED, sentence))
        } else {
            self.gate.frames(viewer.clone(), asked)
        };
        self.operations.start(id, frames);
        Ok(())
    }

    /// Takes a word and every further one that is ready, so that one write carries them all.
    fn pass_on(&mut self, first: Word) -> Result<(), Close> {
        let mut next = Some(first);
        while let Some(word) = next {
            match word {
                Word::Frame(id, Frame::Next(payload)) => self.outbox.push(id.next(&payload)),
                Word::Frame(id, Frame::Failed(errors)) => self.outbox.push(id.error(&errors)),
                Word::Frame(_, Frame::Lagged) => {
                    return Err(Close::new(
                        code::LAGGED,
                        "this stream fell behind; reconnect and resume by `after`",
                    ));
                }
                Word::Ended(id) => self.outbox.push(id.complete()),
            }
            let limits = &self.gate.limits;
            next = if self
                .outbox
                .has_room(limits.batch_messages_max, limits.batch_bytes_max)
            {
                poll_fn(|context| self.operations.poll_word(context)).now_or_never()
            } else {
                None
            };
        }
        Ok(())
    }
}
