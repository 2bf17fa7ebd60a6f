//! The gate: what every request and socket of one front shares, and the one way an operation is run.
//!
//! A panic or an overlong wait ends here as one masked error; nothing of a request reaches the log.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use async_graphql::parser::types::OperationType;
use async_graphql::{Response, ServerError};
use futures_util::{FutureExt, StreamExt, stream};
use tokio::sync::watch;
use tokio::time::timeout;

use super::asked::Asked;
use super::door::{Door, Shut};
use super::faults::{Faults, code, error};
use super::limits::Limits;
use super::operation::Operation;
use super::origin::Origins;
use super::runner::{Frame, Frames, Runner, encode, is_refused};
use super::socket::Sockets;

/// Everything the handlers share.
pub(super) struct Gate<D: Door> {
    pub(super) door: D,
    pub(super) runner: Arc<dyn Runner<D::Viewer>>,
    pub(super) limits: Limits,
    pub(super) origins: Origins,
    pub(super) faults: Arc<Faults>,
    pub(super) sockets: Sockets,
    pub(super) stopping: watch::Receiver<bool>,
}

/// How a query or mutation came out.
pub(super) enum Outcome {
    /// The executor answered, well or badly.
    Answered(Response),
    /// It took longer than the limit and was given up.
    TimedOut(ServerError),
    /// It panicked.
    Broke(ServerError),
}

impl<D: Door> Gate<D> {
    /// Runs a query or mutation.
    pub(super) async fn answer(&self, viewer: &D::Viewer, operation: Operation) -> Outcome {
        let run = async {
            self.runner
                .answer(viewer, self.with_faults(operation))
                .await
        };
        match timeout(
            self.limits.execution_timeout,
            AssertUnwindSafe(run).catch_unwind(),
        )
        .await
        {
            Ok(Ok(response)) => Outcome::Answered(response),
            Ok(Err(_)) => Outcome::Broke(self.broke()),
            Err(_) => Outcome::TimedOut(error(
                code::TIMEOUT,
                "the answer took too long and was given up; a mutation may have happened all the same, \
                 so repeat it with the same command id",
            )),
        }
    }

    /// Runs whatever was asked, as a stream of frames: one frame for a query or mutation.
    pub(super) fn frames(self: &Arc<Self>, viewer: D::Viewer, asked: Asked) -> Frames {
        let operation = match Operation::prepare(asked, &self.limits) {
            Ok(operation) => operation,
            Err(refused) => return self.failed(refused),
        };
        if operation.kind == OperationType::Subscription {
            return self.follow(&viewer, operation);
        }
        let gate = Arc::clone(self);
        let answer = async move {
            let errors_max = gate.limits.errors_max;
            match gate.answer(&viewer, operation).await {
                Outcome::Answered(answer) if is_refused(&answer) => {
                    Frame::failed(answer.errors, errors_max)
                }
                Outcome::Answered(answer) => Frame::Next(encode(answer, errors_max)),
                Outcome::TimedOut(error) | Outcome::Broke(error) => {
                    Frame::failed(vec![error], errors_max)
                }
            }
        };
        stream::once(answer).boxed()
    }

    /// An operation that never started.
    pub(super) fn failed(&self, error: ServerError) -> Frames {
        stream::iter([Frame::failed(vec![error], self.limits.errors_max)]).boxed()
    }

    /// Runs a subscription.
    fn follow(&self, viewer: &D::Viewer, operation: Operation) -> Frames {
        let operation = self.with_faults(operation);
        let errors_max = self.limits.errors_max;
        let start = AssertUnwindSafe(|| self.runner.follow(viewer, operation));
        let Ok(frames) = std::panic::catch_unwind(start) else {
            return self.failed(self.broke());
        };
        let faults = Arc::clone(&self.faults);
        AssertUnwindSafe(frames)
            .catch_unwind()
            .map(move |frame| match frame {
                Ok(frame) => frame,
                Err(_) => Frame::failed(
                    vec![faults.mask("an operation panicked", &"subscription")],
                    errors_max,
                ),
            })
            .boxed()
    }

    /// Asks the door, which may neither hang nor panic on us.
    pub(super) async fn admit(
        &self,
        ask: impl Future<Output = Result<D::Viewer, Shut>>,
    ) -> Result<D::Viewer, Refused> {
        match timeout(
            self.limits.execution_timeout,
            AssertUnwindSafe(ask).catch_unwind(),
        )
        .await
        {
            Ok(Ok(Ok(viewer))) => Ok(viewer),
            Ok(Ok(Err(shut))) => Err(Refused::Shut(shut)),
            Ok(Err(_)) => Err(Refused::Broke(
                self.faults.mask("the door panicked", &"sign-in"),
            )),
            Err(_) => Err(Refused::Shut(Shut::Unavailable(
                "sign-in took too long; try again".into(),
            ))),
        }
    }

    fn with_faults(&self, mut operation: Operation) -> Operation {
        operation.request.data.insert(Arc::clone(&self.faults));
        operation
    }

    fn broke(&self) -> ServerError {
        self.faults.mask(
            "an operation panicked",
            &"query, mutation or start of a subscription",
        )
    }
}

/// Why nobody was let in.
pub(super) enum Refused {
    Shut(Shut),
    Broke(ServerError),
}
