//! The queue: what happens in every incident the viewer may read, as one stream in the one order.
//!
//! Each row is judged by the viewer's rights in its own incident at the moment it is handed out.
//! Positions are cursors. One request looks at a bounded number of events, found or not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use async_graphql::{Description, Enum, InputObject, Object};
use varsko_domain::{IncidentId, Recorded};
use varsko_engine::Fault;
use varsko_picture::duty_log;
use varsko_picture::log::{Filter, matches};
use varsko_picture::queue as picture;

use super::incident::Incident;
use super::line::{LogEntry, LogFilter};
use super::scalars::Id;
use super::services::{Services, Sight};
use super::viewer::Viewer;

/// The most events that one request for the queue looks at, whoever may read them.
pub const QUEUE_SCAN_EVENTS_MAX: u64 = 5_000;
/// How far behind the newest event a subscription to the queue may begin.
pub const QUEUE_BEHIND_MAX: u64 = 200_000;
/// Events read at a time.
const QUEUE_PAGE_EVENTS: u64 = 500;

/// What a line waits for, as things stand.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "picture::Awaited")]
pub enum Awaited {
    /// That it was received and understood: of a notification, a task, a request from above, a warning.
    Acknowledgement,
    /// What came of it: of a request to an authority or for assistance.
    Answer,
    /// A decision.
    Decision,
}

/// One row of the queue: a line of an incident's log, and which incident that is.
#[derive(Description)]
pub struct QueueRow {
    incident: Incident,
    id: IncidentId,
    pub(super) entry: LogEntry,
    awaits: Option<picture::Awaited>,
}

#[Object(use_type_description)]
impl QueueRow {
    /// Which incident.
    async fn incident_id(&self) -> Id<IncidentId> {
        Id(self.id)
    }

    /// The incident at a glance.
    async fn incident(&self) -> &Incident {
        &self.incident
    }

    /// The line, as the incident's log gives it.
    async fn entry(&self) -> &LogEntry {
        &self.entry
    }

    /// What the line still waits for; null when for nothing.
    async fn awaits(&self) -> Option<Awaited> {
        self.awaits.map(Awaited::from)
    }
}

/// Which rows of the queue to give. What is left out asks nothing; all that is given must hold.
#[derive(InputObject, Default)]
pub struct QueueFilter {
    /// Lines like this.
    entry: Option<LogFilter>,
    /// Of one of these incidents.
    #[graphql(default)]
    incident_ids: Vec<Id<IncidentId>>,
    /// Of exercises only, or of none.
    exercise: Option<bool>,
    /// Of duty logs only, or of incidents only.
    duty_logs: Option<bool>,
    /// Lines that still wait for one of these.
    #[graphql(default)]
    awaits: Vec<Awaited>,
}

/// The same, in the words of the picture.
#[derive(Default)]
pub(super) struct Wanted {
    entry: Filter,
    incidents: BTreeSet<IncidentId>,
    exercise: Option<bool>,
    duty_logs: Option<bool>,
    awaits: BTreeSet<picture::Awaited>,
}

impl From<QueueFilter> for Wanted {
    fn from(filter: QueueFilter) -> Self {
        Self {
            entry: filter.entry.map(Filter::from).unwrap_or_default(),
            incidents: filter.incident_ids.into_iter().map(|id| id.0).collect(),
            exercise: filter.exercise,
            duty_logs: filter.duty_logs,
            awaits: filter.awaits.into_iter().map(Into::into).collect(),
        }
    }
}

impl Wanted {
    /// True when lines of the incident may be wanted at all.
    pub(super) fn asks_for(&self, incident: IncidentId) -> bool {
        self.incidents.is_empty() || self.incidents.contains(&incident)
    }

    /// The row an event is for whoever has this sight, when it is one and wanted.
    pub(super) fn row(
        &self,
        viewer: &Viewer,
        sight: &Sight,
        recorded: &Recorded,
    ) -> Option<QueueRow> {
        let exercise = sight.picture.exercise;
        let kept_daily = duty_log::kept_for(&sight.picture).is_some();
        if self.exercise.is_some_and(|wanted| wanted != exercise)
            || self.duty_logs.is_some_and(|wanted| wanted != kept_daily)
        {
            return None;
        }
        let line = sight.scribe(viewer.language).line(recorded)?;
        if !matches(&line, &self.entry) {
            return None;
        }
        let (picture, directory) = (&sight.picture, &sight.directory);
        let awaits = picture::awaited(picture, &sight.lens(), directory, recorded);
        let waits = awaits.is_some_and(|awaited| self.awaits.contains(&awaited));
        (self.awaits.is_empty() || waits).then(|| QueueRow {
            incident: Incident::new(sight.clone()),
            id: sight.id,
            entry: LogEntry(line),
            awaits,
        })
    }
}

/// Which way to go through the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Along {
    /// From behind this position, upwards.
    After(u64),
    /// From below this position, downwards.
    Before(u64),
}

/// What was found on the way.
#[derive(Default)]
pub(super) struct Found {
    /// The rows that were wanted, in the order they were come by.
    pub(super) rows: Vec<QueueRow>,
    /// The position of the last event looked at.
    pub(super) last: Option<u64>,
    /// True when there is nothing beyond it.
    pub(super) ended: bool,
}

/// Goes through what happened until `most` rows were found, enough events looked at, or it ends.
pub(super) async fn look(
    services: &Services,
    viewer: &Viewer,
    wanted: &Wanted,
    along: Along,
    most: usize,
) -> Result<Found, Fault> {
    let mut sights: BTreeMap<IncidentId, Option<Sight>> = BTreeMap::new();
    let (mut found, mut along) = (Found::default(), along);
    let mut looked_at = 0;
    while looked_at < QUEUE_SCAN_EVENTS_MAX {
        let page = page(services, along).await?;
        let Some(far) = page.last().map(|recorded| recorded.position) else {
            found.ended = true;
            return Ok(found);
        };
        for recorded in page {
            looked_at += 1;
            found.last = Some(recorded.position);
            let asked_for = recorded.incident().filter(|id| wanted.asks_for(*id));
            let Some(id) = asked_for else { continue };
            let sight = sights
                .entry(id)
                .or_insert_with(|| services.sight(viewer, id));
            let row = sight.as_ref();
            let row = row.and_then(|sight| wanted.row(viewer, sight, &recorded));
            found.rows.extend(row);
            if found.rows.len() == most {
                return Ok(found);
            }
        }
        along = match along {
            Along::After(_) => Along::After(far),
            Along::Before(_) => Along::Before(far),
        };
    }
    Ok(found)
}

/// The next few events on the way, in the order they are come by; none at its end.
async fn page(services: &Services, along: Along) -> Result<Vec<Arc<Recorded>>, Fault> {
    let (after, count) = match along {
        Along::After(after) => (after, QUEUE_PAGE_EVENTS),
        Along::Before(before) => {
            let below = before.saturating_sub(1);
            let after = below.saturating_sub(QUEUE_PAGE_EVENTS);
            (after, below - after)
        }
    };
    if count == 0 {
        return Ok(Vec::new());
    }
    let mut events = services.engine.read(after, count as usize).await?;
    if matches!(along, Along::Before(_)) {
        events.reverse();
    }
    Ok(events)
}
