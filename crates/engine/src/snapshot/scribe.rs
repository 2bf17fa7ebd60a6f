//! Writes snapshots in the background, one at a time, on a thread of its own.
//!
//! The loop hands over a capture and goes on; while one is being written no other is taken.

use super::{Capture, Snapshots};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// The background writer. Dropping it without [`Scribe::finish`] leaves a snapshot in hand to be
/// finished or not; either way the next start is right.
pub(crate) struct Scribe {
    captures: SyncSender<Capture>,
    busy: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Scribe {
    pub(crate) fn start(snapshots: Arc<Snapshots>) -> io::Result<Scribe> {
        let (captures, taken) = sync_channel(1);
        let busy = Arc::new(AtomicBool::new(false));
        let working = busy.clone();
        let thread = std::thread::Builder::new()
            .name("varsko-snapshots".into())
            .spawn(move || write_all(&taken, &snapshots, &working))?;
        Ok(Scribe {
            captures,
            busy,
            thread,
        })
    }

    /// True when a capture would be written at once.
    pub(crate) fn is_idle(&self) -> bool {
        !self.busy.load(Ordering::Acquire)
    }

    /// Hands a capture over; waits while another is being written.
    pub(crate) fn write(&self, capture: Capture) {
        self.busy.store(true, Ordering::Release);
        // The thread ends only when this sender does.
        let _ = self.captures.send(capture);
    }

    /// Waits until everything handed over is written.
    pub(crate) fn finish(self) {
        drop(self.captures);
        if self.thread.join().is_err() {
            tracing::warn!("the snapshot thread ended early; the next start folds more");
        }
    }
}

fn write_all(captures: &Receiver<Capture>, snapshots: &Snapshots, busy: &AtomicBool) {
    for capture in captures {
        let position = capture.position;
        match snapshots.write(&capture) {
            Ok(()) => tracing::debug!(position, "a snapshot is written"),
            Err(fault) => {
                let why = super::store::chain(&fault);
                tracing::warn!(
                    position,
                    why,
                    "a snapshot could not be written; the next start folds more"
                );
            }
        }
        busy.store(false, Ordering::Release);
    }
}
