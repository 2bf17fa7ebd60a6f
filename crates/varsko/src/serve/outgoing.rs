//! A log on its way to whoever asked: made on a thread of its own, taken chunk by chunk.
//!
//! It is whole only if its end was marked. Whatever else ends it (a fault, a lost right, a reader
//! who has gone, the time that is allowed) breaks it off. A reader who stalls loses the connection
//! and with it this. Knows no route and no form of a log.

use crate::taking_out::{Export, Unfinished};
use futures_util::future::BoxFuture;
use std::io::{self, Write};
use std::sync::Arc;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until, timeout_at};
use varsko_api::turns::Turn;
use varsko_report::document::NotPrinted;
use varsko_report::export::ProofFailed;

/// Bytes gathered before they are sent.
const CHUNK_BYTES: usize = 64 * 1024;
/// Chunks that may wait to be sent.
const CHUNKS_MAX: usize = 4;

/// What comes from the thread that makes the file.
enum Part {
    Bytes(Vec<u8>),
    /// All of it was sent.
    End,
    /// It will never be whole.
    Failed(io::Error),
}

/// A file being taken, as its reader sees it.
pub(super) struct Outgoing {
    parts: mpsc::Receiver<Part>,
    /// Resolves when the reader is no longer signed in, or has lost their role.
    ended: BoxFuture<'static, String>,
    until: Instant,
    /// Held by both ends: what one of them is still busy with is still under way.
    _turn: Arc<Turn>,
}

impl Outgoing {
    /// Begins to make the file, which must be out at `until`.
    pub(super) fn begin(
        export: Export,
        turn: Turn,
        ended: BoxFuture<'static, String>,
        until: Instant,
    ) -> Self {
        let (to_reader, parts) = mpsc::channel(CHUNKS_MAX);
        let turn = Arc::new(turn);
        let making = Making {
            full: Vec::with_capacity(CHUNK_BYTES),
            to_reader,
            runtime: Handle::current(),
            until,
            turn: Arc::clone(&turn),
        };
        tokio::task::spawn_blocking(move || making.make(&export));
        Self {
            parts,
            ended,
            until,
            _turn: turn,
        }
    }

    /// The next chunk; `None` at the end of a whole file.
    pub(super) async fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        let part = tokio::select! {
            biased;
            _ = &mut self.ended => return Err(io::Error::other(Unfinished::RightLost)),
            () = sleep_until(self.until) => return Err(io::ErrorKind::TimedOut.into()),
            part = self.parts.recv() => part,
        };
        match part {
            Some(Part::Bytes(bytes)) => Ok(Some(bytes)),
            Some(Part::End) => Ok(None),
            Some(Part::Failed(unfinished)) => Err(unfinished),
            None => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

/// The other end: a file being made.
struct Making {
    full: Vec<u8>,
    to_reader: mpsc::Sender<Part>,
    runtime: Handle,
    until: Instant,
    turn: Arc<Turn>,
}

impl Making {
    fn make(mut self, export: &Export) {
        let runtime = self.runtime.clone();
        let made = export.write(&runtime, &mut self);
        if let Err(unfinished) = made.and_then(|()| Ok(self.send_full()?)) {
            return self.give_up(unfinished);
        }
        // Whoever has the whole file may ask for the next one.
        drop(self.turn);
        let ending = self.to_reader.send(Part::End);
        // Without its end, which nobody may be there to take, the file counts as broken off.
        let _ = runtime.block_on(timeout_at(self.until, ending));
    }

    fn send_full(&mut self) -> io::Result<()> {
        if self.full.is_empty() {
            return Ok(());
        }
        let chunk = std::mem::replace(&mut self.full, Vec::with_capacity(CHUNK_BYTES));
        let sending = self.to_reader.send(Part::Bytes(chunk));
        match self.runtime.block_on(timeout_at(self.until, sending)) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(io::ErrorKind::BrokenPipe.into()),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }

    fn give_up(self, unfinished: Unfinished) {
        match &unfinished {
            Unfinished::Out(_) | Unfinished::RightLost => {}
            Unfinished::Proof(ProofFailed::TooLarge)
            | Unfinished::Document(NotPrinted::TooLong) => {}
            fault => tracing::error!(detail = %fault, "an export was broken off"),
        }
        // Where there is no room for the reason, the missing end says enough.
        let _ = self
            .to_reader
            .try_send(Part::Failed(io::Error::other(unfinished)));
    }
}

impl Write for Making {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.full.len() + bytes.len() > CHUNK_BYTES {
            self.send_full()?;
        }
        self.full.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// The end of a page is not worth a chunk of its own: only the end of the file is.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
