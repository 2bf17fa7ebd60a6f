//! The door: who is asking, and until when. A seam; sessions, cookies and tokens live behind it.

use std::future::Future;

use futures_util::future::BoxFuture;
use http::HeaderMap;

/// Decides who comes in. One viewer is made per request, or once per socket.
///
/// The viewer is put into the executor's request data under its own type, so a resolver reads it with
/// `ctx.data::<Viewer>()`. Whether a stranger may ask anything at all is the door's choice: it either
/// returns a viewer that stands for a stranger, or refuses.
pub trait Door: Send + Sync + 'static {
    /// Whoever asks, as the resolvers know them. Cloned for every operation, so keep it cheap.
    type Viewer: Clone + Send + Sync + 'static;

    /// Admits one HTTP request by its headers (cookie, bearer token, language).
    fn admit_request(
        &self,
        headers: &HeaderMap,
    ) -> impl Future<Output = Result<Self::Viewer, Shut>> + Send;

    /// Admits one socket by the payload of its `connection_init` (`null` when absent) and the headers of its handshake.
    ///
    /// Convention for the payload: `{"authorization": "Bearer …"}`. Tokens never travel in the address.
    fn admit_socket(
        &self,
        payload: &serde_json::Value,
        handshake: &HeaderMap,
    ) -> impl Future<Output = Result<Self::Viewer, Shut>> + Send;

    /// The person or integration under whom open sockets are counted.
    fn user(&self, viewer: &Self::Viewer) -> String;

    /// Resolves when the viewer's session has been revoked or has expired, with a sentence for the viewer.
    ///
    /// Every socket holds one of these and closes with 4403 as soon as it resolves (G-9). It must notice within a second.
    fn ended(&self, viewer: &Self::Viewer) -> BoxFuture<'static, String>;
}

/// Why the door stayed shut. The texts are shown to whoever knocked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Shut {
    /// Nobody we know, or a session that is over: 401 over HTTP, close code 4403 on a socket.
    #[error("{0}")]
    NotAdmitted(String),
    /// The door could not look: 503 over HTTP, close code 1013 on a socket, and trying again is right.
    #[error("{0}")]
    Unavailable(String),
}
