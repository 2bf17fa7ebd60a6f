//! The handle everyone holds: hand in an order, read the folds, follow what happens.
//!
//! Cheap to clone. Judges and stores nothing itself; that is the loop's, on its own thread.

use crate::answer::{Receipt, Rejection};
use crate::attachments::{Attachments, Hold, SharedEntropy, Sweeper, named_by};
use crate::body;
use crate::clock::Clock;
use crate::decode::decode;
use crate::fault::Fault;
use crate::follow::{Folded, Follower};
use crate::gather::{Entrance, entrance};
use crate::load::load;
use crate::order_loop::{Asked, Decide, OrderLoop, Request};
use crate::reading::Reading;
use crate::ring::Ringing;
use crate::snapshot::{Scribe, Snapshots};
use crate::upkeep::Upkeep;
use parking_lot::Mutex;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::TrySendError;
use std::thread::JoinHandle;
use tokio::sync::{broadcast, oneshot, watch};
use varsko_domain::{IncidentId, Order, Recorded};
use varsko_journal::{
    Checkpoint, Entropy, Feed as _, LIVE_BATCHES_MAX, Options, Published, READ_ROWS_MAX, Read,
    Reader, RootKey, Store,
};
use varsko_picture::readership::Readership;
use varsko_picture::{Directory, IncidentPicture};

/// Orders that may wait to be judged; one more is refused as [`Rejection::Overloaded`] (G-10).
pub const QUEUE_ORDERS_MAX: usize = 4_096;

/// A bug that ends the loop's thread must show: nothing is recorded any more until a restart.
struct ToldWhenItBreaks(Arc<Reading>);

impl Drop for ToldWhenItBreaks {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.end("a bug ended the thread that records");
        }
    }
}

/// A running engine.
#[derive(Clone)]
pub struct Engine {
    requests: Entrance,
    folded: Folded,
    live: broadcast::WeakSender<Published<Arc<Recorded>>>,
    snapshots: Arc<Snapshots>,
    attachments: Attachments,
    thread: Arc<Mutex<Option<JoinHandle<()>>>>,
}

impl Engine {
    /// Opens the data folder, creating what is missing, folds what is there, and starts the loop.
    /// Blocks for as long as folding takes.
    ///
    /// # Errors
    /// As [`varsko_journal::open`]; [`Fault::UnknownEvent`] when a newer version wrote the journal.
    pub fn open(
        folder: &Path,
        root: &RootKey,
        entropy: Box<dyn Entropy>,
        clock: Arc<dyn Clock>,
    ) -> Result<Engine, Fault> {
        Engine::open_with(folder, root, entropy, clock, Options::default())
    }

    /// [`Engine::open`], with options of the journal.
    ///
    /// # Errors
    /// As [`Engine::open`].
    pub fn open_with(
        folder: &Path,
        root: &RootKey,
        entropy: Box<dyn Entropy>,
        clock: Arc<dyn Clock>,
        options: Options,
    ) -> Result<Engine, Fault> {
        Engine::open_judged_by(varsko_domain::decide, folder, root, entropy, clock, options)
    }

    pub(crate) fn open_judged_by(
        decide: Decide,
        folder: &Path,
        root: &RootKey,
        entropy: Box<dyn Entropy>,
        clock: Arc<dyn Clock>,
        options: Options,
    ) -> Result<Engine, Fault> {
        let entropy = SharedEntropy::new(entropy);
        let (writer, reader) =
            varsko_journal::open_with(folder, root, Box::new(entropy.clone()), options)?;
        let snapshots = Arc::new(Snapshots::open(folder, root, reader.clone()));
        let loaded = load(&reader, &snapshots, writer.head())?;
        let history = loaded.state.history;
        tracing::info!(head = history.head, "the journal is folded");
        let reading = Arc::new(Reading::new(loaded.state.pictures, history.head));
        let attachments = Attachments::open(
            folder,
            (root, reader.installation()),
            entropy,
            clock.clone(),
            reading.clone(),
        )?;
        let folded = Folded { reader, reading };
        let (live, _) = broadcast::channel(LIVE_BATCHES_MAX);
        let weak = live.downgrade();
        let upkeep = Upkeep::at(loaded.snapshot_head, loaded.erased);
        let order_loop = OrderLoop {
            newest_recorded_at: writer.newest_recorded_at(),
            writer,
            clock,
            decide,
            history,
            folded: folded.clone(),
            live,
            snapshots: snapshots.clone(),
            scribe: Scribe::start(snapshots.clone()).map_err(Fault::Thread)?,
            sweeper: Sweeper::start(attachments.clone()).map_err(Fault::Thread)?,
            upkeep,
            ringing: Ringing::default(),
            ended: None,
            disk_full: false,
        };
        let broken = folded.reading.clone();
        let (requests, gathering) = entrance(QUEUE_ORDERS_MAX);
        let thread = std::thread::Builder::new()
            .name("varsko-orders".into())
            .spawn(move || {
                let _told = ToldWhenItBreaks(broken);
                order_loop.run(gathering);
            })
            .map_err(Fault::Thread)?;
        Ok(Engine {
            requests,
            folded,
            live: weak,
            snapshots,
            attachments,
            thread: Arc::new(Mutex::new(Some(thread))),
        })
    }

    /// Hands in an order and waits for its answer. The receipt comes once its events are durable
    /// and folded; the same order again gives the same receipt and nothing else (G-1, G-4).
    ///
    /// A caller that stops waiting does not take the order back.
    ///
    /// # Errors
    /// Each [`Rejection`] is a definite answer; [`Rejection::Stopped`] is told apart by asking again.
    pub async fn submit(&self, order: Order) -> Result<Receipt, Rejection> {
        let files = named_by(&order.command);
        if files.is_empty() {
            return self.hand_in(order).await;
        }
        let (engine, hold) = (self.clone(), self.attachments.hold(files));
        // On a task of its own: the files stay for as long as the order is under way, whether or
        // not its sender still waits.
        let attaching = tokio::spawn(async move { engine.attach(order, hold).await });
        attaching.await.unwrap_or(Err(Rejection::Stopped))
    }

    /// Carries out an order that names files, if they are there. One that was carried out before
    /// gets its receipt even if they have been erased since (G-4).
    async fn attach(&self, order: Order, hold: Hold) -> Result<Receipt, Rejection> {
        let (reader, id) = (self.reader(), order.id.0);
        let looking = tokio::task::spawn_blocking(move || {
            let may_be_named = hold.is_whole() || reader.find_command(id)?.is_some();
            Ok::<_, varsko_journal::Fault>((hold, may_be_named))
        });
        let looked = looking.await.map_err(|_| Rejection::Stopped)?;
        let (hold, may_be_named) = looked.map_err(|fault| {
            let reference = order.id.to_string();
            tracing::error!(%fault, reference, "whether a command is known could not be read");
            Rejection::Bug { reference }
        })?;
        if !may_be_named {
            return Err(Rejection::AttachmentUnknown);
        }
        let answer = self.hand_in(order).await;
        if answer.is_ok() {
            hold.attached();
        }
        answer
    }

    async fn hand_in(&self, order: Order) -> Result<Receipt, Rejection> {
        let reference = order.id.to_string();
        let body_hash = body::hash(&order).map_err(|_| Rejection::Bug { reference })?;
        let (reply, answer) = oneshot::channel();
        self.ask(Request::Carry(Box::new(Asked {
            order,
            body_hash,
            reply,
        })))?;
        answer.await.unwrap_or(Err(Rejection::Stopped))
    }

    fn ask(&self, request: Request) -> Result<(), Rejection> {
        self.requests
            .try_send(request)
            .map_err(|error| match error {
                TrySendError::Full(_) => Rejection::Overloaded,
                TrySendError::Disconnected(_) => Rejection::Stopped,
            })
    }

    /// Why nothing can be recorded until a restart; `None` while commands are taken (G-1).
    pub fn read_only(&self) -> Option<String> {
        self.folded.reading.ended()
    }

    /// Organisations and persons, as of [`Engine::head`] or later.
    pub fn directory(&self) -> Arc<Directory> {
        self.folded.reading.directory()
    }

    /// The live picture of an incident; `None` when there is no such incident.
    pub fn picture(&self, id: IncidentId) -> Option<Arc<IncidentPicture>> {
        self.folded.reading.picture(id)
    }

    /// The live pictures of all incidents, in the order of their ids.
    pub fn pictures(&self) -> Vec<(IncidentId, Arc<IncidentPicture>)> {
        self.folded
            .reading
            .pictures()
            .incidents
            .into_iter()
            .collect()
    }

    /// The position everything is folded up to; 0 while nothing has happened.
    pub fn head(&self) -> u64 {
        self.folded.reading.head()
    }

    /// Tells when [`Engine::head`] has moved, after the folds did.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.folded.reading.changes()
    }

    /// Tells when anyone's rights may have changed, after the folds did (G-9).
    pub fn access_changes(&self) -> watch::Receiver<u64> {
        self.folded.reading.access_changes()
    }

    /// Follows everything that happens after a position: every event once, in order, for as long
    /// as the engine runs (G-3). Never ahead of the folds.
    pub fn follow(&self, after: u64) -> Follower {
        let live = match self.live.upgrade() {
            Some(live) => live.subscribe(),
            // Stopped: what is stored is given out, and then that it is closed.
            None => broadcast::channel(1).1,
        };
        Follower::new(self.folded.clone(), live, after)
    }

    /// Up to `limit` lines (at most [`READ_ROWS_MAX`]) of an incident's log after a line number,
    /// from the opening when it is absent, in order.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn read_incident(
        &self,
        id: IncidentId,
        after_number: Option<u32>,
        limit: usize,
    ) -> Result<Vec<Arc<Recorded>>, Fault> {
        let folded = self.folded.clone();
        let after_version = after_number.map_or(0, |number| number.saturating_add(1));
        let read = move || {
            // Asked before reading, so that nothing shows that is not folded yet.
            let head = folded.reading.head();
            let page = folded
                .reader
                .read_stream(id.0, after_version, limit.min(READ_ROWS_MAX))?;
            page.iter()
                .take_while(|stored| stored.position <= head)
                .map(|stored| Ok(Arc::new(decode(stored)?)))
                .collect()
        };
        tokio::task::spawn_blocking(read).await.map_err(|error| {
            varsko_journal::Fault::Other(format!("the reading thread ended early: {error}"))
        })?
    }

    /// Up to `limit` events after a position, of all streams, in order; at most 5,000.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn read(&self, after: u64, limit: usize) -> Result<Vec<Arc<Recorded>>, Fault> {
        let folded = self.folded.clone();
        let read = move || folded.page(after, limit.min(READ_ROWS_MAX));
        tokio::task::spawn_blocking(read).await.map_err(|error| {
            varsko_journal::Fault::Other(format!("the reading thread ended early: {error}"))
        })?
    }

    /// Who was shown which lines of an incident, as far as it is noted.
    pub fn readership(&self, id: IncidentId) -> Arc<Readership> {
        self.folded.reading.readership(id)
    }

    /// Files that belong to lines: taken in, and opened.
    pub fn attachments(&self) -> Attachments {
        self.attachments.clone()
    }

    /// Reads the journal itself: for proofs, verification, backup.
    pub fn reader(&self) -> Reader {
        self.folded.reader.clone()
    }

    /// A signed checkpoint of everything answered so far (G-7).
    ///
    /// # Errors
    /// As [`Engine::submit`], but never a refusal.
    pub async fn checkpoint(&self) -> Result<Checkpoint, Rejection> {
        let (reply, answer) = oneshot::channel();
        self.ask(Request::Checkpoint(reply))?;
        answer.await.unwrap_or(Err(Rejection::Stopped))
    }

    /// Deletes every stored snapshot. Nothing is lost: the next start folds everything.
    pub async fn forget_snapshots(&self) {
        let snapshots = self.snapshots.clone();
        // Fails only when the runtime is going down, and then there is nobody left to tell.
        let _ = tokio::task::spawn_blocking(move || snapshots.forget()).await;
    }

    /// Stops: what was handed in before is answered, then a last checkpoint and snapshot are
    /// written and the data folder is free. Orders handed in later get [`Rejection::Stopped`].
    pub async fn shutdown(self) {
        let stop = move || {
            // The loop may have stopped already; waiting for room is what drains the queue.
            self.requests.send(Request::Stop);
            let thread = self.thread.lock().take();
            if thread.is_some_and(|thread| thread.join().is_err()) {
                tracing::error!("the engine's thread ended early; the next start folds more");
            }
        };
        let _ = tokio::task::spawn_blocking(stop).await;
    }

    #[cfg(test)]
    pub(crate) fn snapshots(&self) -> Arc<Snapshots> {
        self.snapshots.clone()
    }
}
