//! Removing files that nobody can need: those of erased lines, and those that no line came to name.
//!
//! On a thread of its own, so that no receipt waits for it. A file that a line names and that can
//! be opened is never touched, and neither is one that a command under way names.

use super::{Attachments, UNATTACHED_KEPT_MS};
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;
use varsko_journal::{BlobStored, Fault};

/// Seconds between two looks at the folder, unless an erasure asks for one.
pub const SWEEP_EVERY_S: u64 = 3_600;
/// Most files looked at closely, and removed, before others get a turn.
const FILES_AT_ONCE_MAX: usize = 100;

/// The background sweeper. It looks once when it starts.
pub(crate) struct Sweeper {
    wake: SyncSender<()>,
    thread: JoinHandle<()>,
}

impl Sweeper {
    pub(crate) fn start(attachments: Attachments) -> io::Result<Sweeper> {
        let (wake, woken) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("varsko-sweeper".into())
            .spawn(move || sweep_on(&attachments, &woken))?;
        Ok(Sweeper { wake, thread })
    }

    /// Asks for a look soon. One that is asked for already is enough.
    pub(crate) fn wake(&self) {
        let _ = self.wake.try_send(());
    }

    /// Waits until the look in hand is over.
    pub(crate) fn finish(self) {
        drop(self.wake);
        if self.thread.join().is_err() {
            tracing::warn!("the sweeper's thread ended early; the next start sweeps again");
        }
    }
}

fn sweep_on(attachments: &Attachments, woken: &Receiver<()>) {
    loop {
        match attachments.sweep() {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "files that nothing needs were removed"),
            Err(fault) => tracing::warn!(%fault, "the folder of files could not be swept"),
        }
        match woken.recv_timeout(Duration::from_secs(SWEEP_EVERY_S)) {
            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            // What an erasure asked for is done before the end.
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

impl Attachments {
    /// Removes what nobody can need; gives how many files went.
    pub(crate) fn sweep(&self) -> Result<usize, Fault> {
        let mut files = self.0.blobs.list()?;
        let named = self.named();
        files.retain(|file| named.get(&file.name) != Some(&true));
        let now = self.0.clock.now().0;
        let mut removed = 0;
        for some in files.chunks(FILES_AT_ONCE_MAX) {
            removed += self.sweep_some(some, now)?;
        }
        Ok(removed)
    }

    fn sweep_some(&self, files: &[BlobStored], now: i64) -> Result<usize, Fault> {
        // Whoever submits a command takes a hold under this lock first, and lets go of it after the
        // command is folded: a file that is not held here is named by now, or will be refused.
        let mut ledger = self.0.ledger.lock();
        let named = self.named();
        let mut removed = 0;
        for file in files {
            let goes = match named.get(&file.name) {
                Some(opens) => !opens,
                None => now.saturating_sub(file.came_at) > UNATTACHED_KEPT_MS,
            };
            if goes && !ledger.is_held(file.name) {
                self.0.blobs.remove(file.name)?;
                ledger.settled(file.name);
                removed += 1;
            } else if !named.contains_key(&file.name) {
                ledger.waits(file.name, file.bytes);
            }
        }
        Ok(removed)
    }
}
