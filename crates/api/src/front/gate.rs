//! The gate: what every request and socket of one front shares, and the one way an operation is run.
//!
//! A panic or an overlong wait ends here as one masked error; nothing of a request reaches the log.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use async_graphql::{Response, ServerError};
use futures_util::{FutureExt, StreamExt, stream};
use tokio::sync::watch;
use tokio::time::timeout;

use super::door::{Door, Shut};
use super::faults::{Faults, code, error};
use super::limits::Limits;
use super::operation::Operation;
use super::origin::Origins;
use super::runner::{Frame, Frames, Runner};
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

    /// Runs a subscription.
    pub(super) fn follow(&self, viewer: &D::Viewer, operation: Operation) -> Frames {
        let operation = self.with_faults(operation);
        let errors_max = self.limits.errors_max;
        let start = AssertUnwindSafe(|| self.runner.follow(viewer, operation));
        let Ok(frames) = std::panic::catch_unwind(start) else {
            return stream::iter([Frame::failed(vec![self.broke()], errors_max)]).boxed();
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
