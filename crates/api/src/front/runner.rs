//! Running an operation: the seam between the front and whatever executes.
//!
//! The front hands over an operation and a viewer, and gets back one answer or a stream of encoded payloads; the socket
//! only puts the client's operation id in front of them. So one execution may feed many sockets: a runner that shares
//! identical subscriptions hands the same [`Bytes`] to each of them. [`Direct`] executes each operation by itself.

use async_graphql::{Executor, Request, Response, ServerError, Value};
use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use serde::Serialize;

use super::faults::code;
use super::operation::Operation;

/// What a running subscription has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// One execution result: a JSON object with `data` and perhaps `errors`.
    Next(Bytes),
    /// The subscription could not start or has ended badly: a JSON array of errors. Nothing follows it.
    Failed(Bytes),
    /// The stream has fallen behind and let something go. The socket closes with 4900; the client resumes by `after`.
    Lagged,
}

/// Everything a subscription will say, in order. Its end completes the operation.
pub type Frames = BoxStream<'static, Frame>;

/// Executes operations for a viewer. Panics and overlong waits are the front's to handle.
pub trait Runner<V>: Send + Sync + 'static {
    /// Runs a query or mutation.
    fn answer(&self, viewer: &V, operation: Operation) -> BoxFuture<'static, Response>;

    /// Runs a subscription. Dropping the stream ends it. Anything shared between viewers must be keyed by their rights.
    fn follow(&self, viewer: &V, operation: Operation) -> Frames;
}

/// Runs every operation by itself on an executor, with the viewer in the request data.
#[derive(Clone, Debug)]
pub struct Direct<E> {
    executor: E,
    errors_max: usize,
}

impl<E: Executor> Direct<E> {
    /// `errors_max` bounds the errors of one payload.
    pub fn new(executor: E, errors_max: usize) -> Self {
        Self {
            executor,
            errors_max,
        }
    }

    fn request<V: Clone + Send + Sync + 'static>(viewer: &V, operation: Operation) -> Request {
        operation.request.data(viewer.clone())
    }
}

impl<E: Executor, V: Clone + Send + Sync + 'static> Runner<V> for Direct<E> {
    fn answer(&self, viewer: &V, operation: Operation) -> BoxFuture<'static, Response> {
        let executor = self.executor.clone();
        let request = Self::request(viewer, operation);
        Box::pin(async move { executor.execute(request).await })
    }

    fn follow(&self, viewer: &V, operation: Operation) -> Frames {
        let errors_max = self.errors_max;
        let responses = self
            .executor
            .execute_stream(Self::request(viewer, operation), None);
        responses
            .map(move |response| Frame::of_item(response, errors_max))
            .boxed()
    }
}

impl Frame {
    /// The frame of one item of a subscription.
    ///
    /// An error of the root field itself (the stream yielded `Err`, or could not start) ends the subscription; errors
    /// further down belong to the item and travel with it.
    pub fn of_item(response: Response, errors_max: usize) -> Self {
        if response.errors.iter().any(is_lag) {
            return Self::Lagged;
        }
        let ended = response.data == Value::Null
            && !response.errors.is_empty()
            && response.errors.iter().all(|error| error.path.len() <= 1);
        if ended {
            Self::failed(response.errors, errors_max)
        } else {
            Self::Next(encode(response, errors_max))
        }
    }

    /// The frame that ends an operation with errors.
    pub fn failed(mut errors: Vec<ServerError>, errors_max: usize) -> Self {
        errors.truncate(errors_max);
        Self::Failed(to_bytes(&errors))
    }
}

fn is_lag(error: &ServerError) -> bool {
    let code = error
        .extensions
        .as_ref()
        .and_then(|extensions| extensions.get("code"));
    code == Some(&Value::from(code::LAGGED))
}

/// Whether the request was refused as a whole: no field was ever run, so there is no `data` to speak of.
pub(super) fn is_refused(response: &Response) -> bool {
    response.data == Value::Null
        && !response.errors.is_empty()
        && response.errors.iter().all(|error| error.path.is_empty())
}

/// The JSON of one execution result. A refused request has no `data` member at all, as the specification wants it.
pub(super) fn encode(mut response: Response, errors_max: usize) -> Bytes {
    #[derive(Serialize)]
    struct Payload<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        data: Option<&'a Value>,
        #[serde(skip_serializing_if = "<[ServerError]>::is_empty")]
        errors: &'a [ServerError],
        #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
        extensions: &'a std::collections::BTreeMap<String, Value>,
    }
    let refused = is_refused(&response);
    response.errors.truncate(errors_max);
    to_bytes(&Payload {
        data: (!refused).then_some(&response.data),
        errors: &response.errors,
        extensions: &response.extensions,
    })
}

fn to_bytes(value: &impl Serialize) -> Bytes {
    serde_json::to_vec(value)
        .expect("GraphQL values have string keys and write to memory, so encoding cannot fail")
        .into()
}
