//! Following the journal: catch up from storage, then go live, with no seam between (G-3).
//!
//! The follower subscribes before it reads, joins the two by position and drops what it has
//! seen. One that lags behind the bounded live channel goes back to storage, so a slow follower
//! never holds a writer, nor memory, nor a read transaction. What it follows is a [`Feed`]: the
//! journal's stored events, or what someone makes of them.

use std::sync::Arc;

use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use crate::event::Stored;
use crate::fault::Fault;
use crate::store::Read;

/// Rows read from storage per read transaction while catching up.
pub const CATCH_UP_ROWS: usize = 1_000;
/// Batches the live channel keeps for followers that are behind.
pub const LIVE_BATCHES_MAX: usize = 1_024;
/// Events a batch may carry through the live channel; followers read larger ones from storage.
pub const LIVE_BATCH_EVENTS_MAX: usize = 1_024;

/// What can be followed: events that know their position, and storage to catch up from.
pub trait Feed: Clone + Send + Sync + 'static {
    /// What followers are given.
    type Event: Clone + Send + Sync + 'static;
    /// What reading can fail with.
    type Fault: From<Fault> + Send + 'static;

    /// Up to `limit` events after a position, in order, none of them newer than what was published.
    ///
    /// # Errors
    /// When storage cannot be read.
    fn page(&self, after: u64, limit: usize) -> Result<Vec<Self::Event>, Self::Fault>;

    /// The place of an event in the one order.
    fn position(event: &Self::Event) -> u64;
}

impl<R: Read> Feed for R {
    type Event = Stored;
    type Fault = Fault;

    fn page(&self, after: u64, limit: usize) -> Result<Vec<Stored>, Fault> {
        self.read(after, limit)
    }

    fn position(event: &Stored) -> u64 {
        event.position
    }
}

/// What followers are told once a batch is durable.
#[derive(Debug, Clone)]
pub struct Published<E = Stored> {
    /// The position of the batch's last event.
    pub head: u64,
    /// The batch, or nothing when it is to be read from storage, being too large to carry.
    pub events: Arc<[E]>,
}

/// One reader's way through a feed, never skipping, never repeating.
pub struct Follower<F: Feed> {
    feed: F,
    live: Receiver<Published<F::Event>>,
    after: u64,
    catching_up: bool,
}

impl<F: Feed> Follower<F> {
    /// Follows from `after`. `live` must have been subscribed to before this call, which is what
    /// closes the gap between the last page read and the first batch heard.
    pub fn new(feed: F, live: Receiver<Published<F::Event>>, after: u64) -> Follower<F> {
        Follower {
            feed,
            live,
            after,
            catching_up: true,
        }
    }

    /// The position of the last event given out: where to resume after a break.
    pub fn position(&self) -> u64 {
        self.after
    }

    /// The next events, at least one, in order. Waits while there are none. Cancel-safe: a call
    /// that is dropped half-way has given out nothing.
    ///
    /// # Errors
    /// [`Fault::Closed`] when the writer is gone and everything was given out; reading faults.
    pub async fn next(&mut self) -> Result<Arc<[F::Event]>, F::Fault> {
        loop {
            if self.catching_up
                && let Some(page) = self.catch_up().await?
            {
                return Ok(page);
            }
            match self.live.recv().await {
                Ok(published) => {
                    if let Some(events) = self.join(published) {
                        return Ok(events);
                    }
                }
                Err(RecvError::Lagged(_)) => self.catching_up = true,
                // Storage may hold more than was heard only if this follower never read it.
                Err(RecvError::Closed) => match self.catch_up().await? {
                    Some(page) => return Ok(page),
                    None => return Err(Fault::Closed.into()),
                },
            }
        }
    }

    /// One page from storage. A page that is not full reached what was durable when it was read;
    /// everything later is already on its way through the live channel.
    async fn catch_up(&mut self) -> Result<Option<Arc<[F::Event]>>, F::Fault> {
        let (feed, after) = (self.feed.clone(), self.after);
        let page = tokio::task::spawn_blocking(move || feed.page(after, CATCH_UP_ROWS))
            .await
            .map_err(|error| Fault::Other(format!("the reading thread ended early: {error}")))??;
        self.catching_up = page.len() == CATCH_UP_ROWS;
        let Some(last) = page.last() else {
            return Ok(None);
        };
        self.after = F::position(last);
        Ok(Some(page.into()))
    }

    /// The part of a live batch that was not seen; goes back to storage where it does not join.
    fn join(&mut self, published: Published<F::Event>) -> Option<Arc<[F::Event]>> {
        if published.head <= self.after {
            return None;
        }
        let unseen = published
            .events
            .partition_point(|event| F::position(event) <= self.after);
        let joins = published
            .events
            .get(unseen)
            .is_some_and(|event| F::position(event) == self.after + 1);
        if !joins {
            self.catching_up = true;
            return None;
        }
        self.after = published.head;
        Some(if unseen == 0 {
            published.events
        } else {
            published.events[unseen..].into()
        })
    }
}

#[cfg(test)]
mod tests;
