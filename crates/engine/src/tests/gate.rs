//! A disk in a test's hand: it waits, or fails, at the commit it is told to.

use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use varsko_journal::{CommitGate, Fault};

/// What the disk does at its next commit.
enum Step {
    Wait {
        arrived: tokio::sync::oneshot::Sender<()>,
        release: Receiver<()>,
    },
    Lose(Fault),
    KeepAndFail(Fault),
}

/// The disk; it works unless told otherwise.
#[derive(Clone, Default)]
pub(super) struct Gate(Arc<Mutex<VecDeque<Step>>>);

impl Gate {
    /// Holds the next commit: tells when it has arrived, and goes on when the sender is used or dropped.
    pub(super) fn hold(&self) -> (tokio::sync::oneshot::Receiver<()>, Sender<()>) {
        let (arrived, has_arrived) = tokio::sync::oneshot::channel();
        let (go, release) = channel();
        self.0.lock().push_back(Step::Wait { arrived, release });
        (has_arrived, go)
    }

    /// The next commit fails, and nothing of it is on the disk.
    pub(super) fn lose(&self, fault: Fault) {
        self.0.lock().push_back(Step::Lose(fault));
    }

    /// The next commit fails, and yet all of it is on the disk.
    pub(super) fn keep_and_fail(&self, fault: Fault) {
        self.0.lock().push_back(Step::KeepAndFail(fault));
    }
}

impl CommitGate for Gate {
    fn pass(&mut self, commit: &mut dyn FnMut() -> Result<(), Fault>) -> Result<(), Fault> {
        let step = self.0.lock().pop_front();
        match step {
            None => commit(),
            Some(Step::Wait { arrived, release }) => {
                let _ = arrived.send(());
                let _ = release.recv();
                commit()
            }
            Some(Step::Lose(fault)) => Err(fault),
            Some(Step::KeepAndFail(fault)) => commit().and(Err(fault)),
        }
    }
}
