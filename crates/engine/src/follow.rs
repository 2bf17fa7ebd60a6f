//! Following everything that happens, in the domain's words: catch up, then live, no seam (G-3).
//!
//! The way through pages and live batches is the journal's; here is what is followed. A follower
//! never runs ahead of the folds, and never hands out a text that was erased on its way.

use crate::decode::decode;
use crate::fault::Fault;
use crate::reading::Reading;
use std::sync::Arc;
use tokio::sync::broadcast;
use varsko_domain::Recorded;
use varsko_journal::{Feed, Published, Read, Reader};

/// The journal up to the position everything is folded to.
#[derive(Clone)]
pub(crate) struct Folded {
    pub(crate) reader: Reader,
    pub(crate) reading: Arc<Reading>,
}

impl Feed for Folded {
    type Event = Arc<Recorded>;
    type Fault = Fault;

    fn page(&self, after: u64, limit: usize) -> Result<Vec<Arc<Recorded>>, Fault> {
        // Positions have no gaps, so stopping at the head is asking for fewer rows.
        let folded = self.reading.head().saturating_sub(after);
        let limit = usize::try_from(folded).map_or(limit, |folded| folded.min(limit));
        if limit == 0 {
            return Ok(Vec::new());
        }
        let page = self.reader.read(after, limit)?;
        page.iter()
            .map(|stored| Ok(Arc::new(decode(stored)?)))
            .collect()
    }

    fn position(recorded: &Arc<Recorded>) -> u64 {
        recorded.position
    }
}

/// One reader's way through everything that happens: every event once, in order.
pub struct Follower {
    way: varsko_journal::Follower<Folded>,
    folded: Folded,
    /// Taken from the way, to be read again before it is given out.
    stale: Option<Arc<[Arc<Recorded>]>>,
}

impl Follower {
    pub(crate) fn new(
        folded: Folded,
        live: broadcast::Receiver<Published<Arc<Recorded>>>,
        after: u64,
    ) -> Follower {
        let way = varsko_journal::Follower::new(folded.clone(), live, after);
        Follower {
            way,
            folded,
            stale: None,
        }
    }

    /// The next events, at least one, in the order of positions; waits while there are none. A
    /// call that is dropped half-way has given out nothing.
    ///
    /// # Errors
    /// [`varsko_journal::Fault::Closed`] when the engine has stopped and everything was given out;
    /// otherwise when an event cannot be read.
    pub async fn next(&mut self) -> Result<Arc<[Arc<Recorded>]>, Fault> {
        let stale = match self.stale.clone() {
            Some(stale) => stale,
            None => {
                let events = self.way.next().await?;
                if !self.folded.reading.holds_erased(&events) {
                    return Ok(events);
                }
                self.stale = Some(events.clone());
                events
            }
        };
        let events = self.read_again(&stale).await?;
        self.stale = None;
        Ok(events)
    }

    /// The same events as they stand in the journal now.
    async fn read_again(&self, stale: &[Arc<Recorded>]) -> Result<Arc<[Arc<Recorded>]>, Fault> {
        let after = stale.first().map_or(0, |first| first.position - 1);
        let (folded, count) = (self.folded.clone(), stale.len());
        let page = tokio::task::spawn_blocking(move || folded.page(after, count))
            .await
            .map_err(|error| {
                varsko_journal::Fault::Other(format!("the reading thread ended early: {error}"))
            })??;
        Ok(page.into())
    }
}
