//! The queue as a stream: everything the viewer may read in any incident, once, in the one order.
//!
//! A follower of the journal catches up and goes live by itself. An event is judged when it is
//! handed out, by the rights in its own incident at that moment; one that may not be read then is
//! passed over for good.

use std::collections::VecDeque;
use std::sync::Arc;

use async_graphql::Result;
use futures_util::{Stream, stream};
use tokio::sync::watch;
use varsko_domain::Recorded;
use varsko_engine::Follower;

use super::Asking;
use crate::schema::failure::{right_lost, stopping, too_large};
use crate::schema::queue::{QUEUE_BEHIND_MAX, QueueRow, Wanted};

/// Every row after a position that the viewer may read and wants; from now on when there is none.
pub(super) fn rows(
    asking: Asking,
    wanted: Wanted,
    after: Option<u64>,
) -> Result<impl Stream<Item = Result<QueueRow>> + use<>> {
    let engine = &asking.services.engine;
    let head = engine.head();
    let after = after.unwrap_or(head);
    if head.saturating_sub(after) > QUEUE_BEHIND_MAX {
        return Err(too_large(
            &asking.viewer,
            [
                &format!(
                    "`after` ligger mer enn {QUEUE_BEHIND_MAX} innslag tilbake; bla gjennom spørringen `queue`, og følg med derfra den ender"
                ),
                &format!(
                    "`after` ligg meir enn {QUEUE_BEHIND_MAX} innslag tilbake; bla gjennom spørjinga `queue`, og følg med derfrå ho endar"
                ),
                &format!(
                    "`after` lies more than {QUEUE_BEHIND_MAX} events back; page through the query `queue`, and follow from where that ends"
                ),
            ],
        ));
    }
    let way = QueueWay {
        access: engine.access_changes(),
        follower: engine.follow(after),
        asking,
        wanted,
        ready: VecDeque::new(),
    };
    Ok(stream::try_unfold(way, |mut way| async move {
        let row = way.next().await?;
        Ok(Some((row, way)))
    }))
}

/// One viewer's way through everything that happens.
struct QueueWay {
    asking: Asking,
    wanted: Wanted,
    access: watch::Receiver<u64>,
    follower: Follower,
    ready: VecDeque<Arc<Recorded>>,
}

impl QueueWay {
    async fn next(&mut self) -> Result<QueueRow> {
        loop {
            while let Some(recorded) = self.ready.pop_front() {
                if let Some(row) = self.told(recorded).await? {
                    return Ok(row);
                }
            }
            self.wait().await?;
        }
    }

    /// The row for this viewer at this moment.
    async fn told(&self, recorded: Arc<Recorded>) -> Result<Option<QueueRow>> {
        let asking = &self.asking;
        let asked_for = recorded.incident();
        let asked_for = asked_for.filter(|id| self.wanted.asks_for(*id));
        let sight = asked_for.and_then(|id| asking.services.sight(&asking.viewer, id));
        let Some(sight) = sight else { return Ok(None) };
        let recorded = asking.as_it_stands(&sight, recorded).await?;
        Ok(self.wanted.row(&asking.viewer, &sight, &recorded))
    }

    async fn wait(&mut self) -> Result<()> {
        tokio::select! {
            events = self.follower.next() => {
                let events = events.map_err(|fault| self.asking.fault(&fault))?;
                self.ready.extend(events.iter().cloned());
            }
            changed = self.access.changed() => {
                changed.map_err(|_| stopping(&self.asking.viewer))?;
            }
        }
        self.holds()
    }

    /// Ends the stream when the viewer is no longer who they came as.
    fn holds(&self) -> Result<()> {
        let (viewer, directory) = (self.asking.viewer, self.asking.services.engine.directory());
        let actor = viewer.actor;
        if directory
            .standing
            .holds(actor.person, actor.organisation, actor.role)
        {
            return Ok(());
        }
        Err(right_lost(&viewer))
    }
}
