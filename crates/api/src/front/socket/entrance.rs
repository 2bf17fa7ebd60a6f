//! How far a client has come in: waiting for `connection_init`, at the door, or inside.

use futures_util::future::BoxFuture;

use super::sockets::Seat;
use crate::front::gate::Refused;

pub(super) enum Entrance<V> {
    /// No `connection_init` yet.
    Waiting,
    /// The door is being asked.
    AtTheDoor(BoxFuture<'static, Result<V, Refused>>),
    /// Admitted, until `ended` resolves.
    Inside(Inside<V>),
}

pub(super) struct Inside<V> {
    pub(super) viewer: V,
    /// Resolves with a sentence when the session is over.
    pub(super) ended: BoxFuture<'static, String>,
    /// Held for its drop: it counts this socket for its user.
    pub(super) _seat: Seat,
}

pub(super) enum Passage<V> {
    Answered(Result<V, Refused>),
    Ended(String),
}

impl<V> Entrance<V> {
    /// The next thing that happens here; never, while waiting for the client. May be dropped and called again.
    pub(super) async fn passage(&mut self) -> Passage<V> {
        match self {
            Self::Waiting => std::future::pending().await,
            Self::AtTheDoor(answer) => Passage::Answered(answer.await),
            Self::Inside(inside) => Passage::Ended((&mut inside.ended).await),
        }
    }
}
