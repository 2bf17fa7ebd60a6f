//! One incident's log as a stream: catch up, then live, no line twice and none left out (G-3).
//!
//! It follows first and catches up second: the follower begins at the head seen before the first
//! page is read, and the pages end there. A line is written for its reader when it is handed out,
//! with the rights and erasures of that moment.

use std::collections::VecDeque;
use std::sync::Arc;

use async_graphql::Result;
use futures_util::{Stream, stream};
use tokio::sync::watch;
use varsko_domain::{IncidentId, Recorded};
use varsko_engine::Follower;

use super::Asking;
use crate::schema::failure::{right_lost, stopping};
use crate::schema::line::LogEntry;
use crate::schema::log::lines_up_to;
use crate::schema::services::Sight;

/// Lines read at a time while catching up.
const CATCH_UP_LINES: usize = 256;

/// Every line after a position that the viewer may read.
pub(super) async fn lines(
    asking: Asking,
    sight: Sight,
    after: u64,
) -> Result<impl Stream<Item = Result<LogEntry>> + use<>> {
    let access = asking.services.engine.access_changes();
    let seam = asking.services.engine.head().max(after);
    let follower = asking.services.engine.follow(seam);
    let seen = lines_up_to(&asking.services, &sight, after).await;
    let seen = seen.map_err(|fault| asking.mask.engine(&asking.viewer, &fault))?;
    let way = LogWay {
        id: sight.id,
        asking,
        access,
        follower,
        behind: Some(Behind {
            after: seen.checked_sub(1),
            seam,
        }),
        ready: VecDeque::new(),
    };
    Ok(stream::try_unfold(way, |mut way| async move {
        let entry = way.next().await?;
        Ok(Some((entry, way)))
    }))
}

/// One viewer's way through one log.
struct LogWay {
    id: IncidentId,
    asking: Asking,
    access: watch::Receiver<u64>,
    follower: Follower,
    /// What is still to be read from storage before the follower is listened to.
    behind: Option<Behind>,
    ready: VecDeque<Arc<Recorded>>,
}

/// The part of the log between where the viewer was and where the follower began.
struct Behind {
    /// Number of the last line read.
    after: Option<u32>,
    /// Position where the follower began.
    seam: u64,
}

impl LogWay {
    async fn next(&mut self) -> Result<LogEntry> {
        loop {
            while let Some(recorded) = self.ready.pop_front() {
                if let Some(entry) = self.told(recorded).await? {
                    return Ok(entry);
                }
            }
            self.refill().await?;
        }
    }

    /// The line for this viewer at this moment.
    async fn told(&self, recorded: Arc<Recorded>) -> Result<Option<LogEntry>> {
        let sight = self.sight()?;
        let recorded = self.asking.as_it_stands(&sight, recorded).await?;
        let line = sight.scribe(self.asking.viewer.language).line(&recorded);
        Ok(line.map(LogEntry))
    }

    async fn refill(&mut self) -> Result<()> {
        match self.behind.take() {
            Some(behind) => self.catch_up(behind).await,
            None => self.wait().await,
        }
    }

    async fn catch_up(&mut self, behind: Behind) -> Result<()> {
        let engine = &self.asking.services.engine;
        let page = engine
            .read_incident(self.id, behind.after, CATCH_UP_LINES)
            .await;
        let page = page.map_err(|fault| self.asking.fault(&fault))?;
        let full = page.len() == CATCH_UP_LINES;
        let before = page.partition_point(|recorded| recorded.position <= behind.seam);
        // A line beyond the seam is the follower's to give.
        if full && before == page.len() {
            let after = page.last().map(|recorded| recorded.number());
            self.behind = Some(Behind { after, ..behind });
        }
        self.ready.extend(page.into_iter().take(before));
        Ok(())
    }

    async fn wait(&mut self) -> Result<()> {
        tokio::select! {
            events = self.follower.next() => {
                let events = events.map_err(|fault| self.asking.fault(&fault))?;
                let here = events.iter().filter(|recorded| recorded.incident() == Some(self.id));
                self.ready.extend(here.cloned());
            }
            changed = self.access.changed() => {
                changed.map_err(|_| stopping(&self.asking.viewer))?;
                self.sight()?;
            }
        }
        Ok(())
    }

    fn sight(&self) -> Result<Sight> {
        let sight = self.asking.services.sight(&self.asking.viewer, self.id);
        sight.ok_or_else(|| right_lost(&self.asking.viewer))
    }
}
