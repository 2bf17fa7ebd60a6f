//! The crisis log of one incident, page by page, and one line of it.

use async_graphql::{Context, Object, Result};
use varsko_domain::IncidentId;
use varsko_picture::log::{Filter, matches};

use super::Asked;
use crate::schema::failure::bad_argument;
use crate::schema::line::{LogEntry, LogFilter};
use crate::schema::log::{Found, LOG_SCAN_LINES_MAX, Way, lines_up_to, look};
use crate::schema::page::{BOTH_WAYS, Page, items_asked};
use crate::schema::scalars::{Id, Position};

#[derive(Default)]
pub(super) struct LogQuery;

#[Object]
impl LogQuery {
    /// The crisis log of an incident, in the order it was recorded, with the lines the viewer may
    /// read. Without arguments, its first 50 lines; with `last` and `before`, backwards.
    ///
    /// One request looks at 5,000 lines at most. Where a filter finds little among them, the page
    /// is short, `hasNextPage` is true and `endCursor` tells where to look on (going backwards,
    /// `hasPreviousPage` and `startCursor`).
    #[allow(clippy::too_many_arguments)] // as many as a page of a connection takes
    async fn incident_log(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(desc = "How many, forwards: 1 to 100, 50 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only lines after this position.")] after: Option<Position>,
        #[graphql(desc = "How many, backwards from the end or from `before`: 1 to 100.")]
        last: Option<i32>,
        #[graphql(desc = "Only lines before this position.")] before: Option<Position>,
        #[graphql(desc = "Which lines to give; all when left out.")] filter: Option<LogFilter>,
    ) -> Result<Page<LogEntry>> {
        let backwards = last.is_some() || before.is_some();
        if backwards && (first.is_some() || after.is_some()) {
            return Err(bad_argument(ctx, BOTH_WAYS));
        }
        let items = if backwards {
            items_asked(ctx, "last", last)?
        } else {
            items_asked(ctx, "first", first)?
        };
        let asked = Asked::about(ctx, incident_id.0)?;
        let filter: Filter = filter.unwrap_or_default().into();
        let way = match (backwards, after, before) {
            (true, _, Some(before)) => Way::Down(asked.up_to(before.0.saturating_sub(1)).await?),
            (true, _, None) => Way::Down(asked.up_to(u64::MAX).await?),
            (false, Some(after), _) => Way::Up(asked.up_to(after.0).await?),
            (false, None, _) => Way::Up(0),
        };
        // One more than asked tells whether there is more.
        let bounds = (items + 1, LOG_SCAN_LINES_MAX);
        let fits = |line: &_| matches(line, &filter);
        let found = look(
            asked.services,
            &asked.sight,
            asked.viewer.language,
            way,
            bounds,
            fits,
        );
        let found = found.await.map_err(|fault| asked.fault(&fault))?;
        Ok(page(found, items, way))
    }

    /// One line of an incident's log; null when there is none, or none that the viewer may read.
    async fn entry(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which incident.")] incident_id: Id<IncidentId>,
        #[graphql(desc = "Number of the line.")] number: u32,
    ) -> Result<Option<LogEntry>> {
        let asked = Asked::about(ctx, incident_id.0)?;
        let (sight, language) = (&asked.sight, asked.viewer.language);
        let found = look(
            asked.services,
            sight,
            language,
            Way::Up(number),
            (1, 1),
            |_| true,
        );
        let found = found.await.map_err(|fault| asked.fault(&fault))?;
        Ok(found.lines.into_iter().next().map(LogEntry))
    }
}

impl Asked<'_> {
    async fn up_to(&self, position: u64) -> Result<u32> {
        let lines = lines_up_to(self.services, &self.sight, position);
        lines.await.map_err(|fault| self.fault(&fault))
    }
}

/// The page of what was found, in the order of the log whichever way it was gone through.
fn page(mut found: Found, items: usize, way: Way) -> Page<LogEntry> {
    let more = found.lines.len() > items || !found.ended;
    let looked_until = (found.lines.len() <= items && !found.ended)
        .then_some(found.last)
        .flatten()
        .map(|position| position.to_string());
    found.lines.truncate(items);
    let started_inside = match way {
        Way::Up(from) => from > 0,
        Way::Down(_) => false,
    };
    if matches!(way, Way::Down(_)) {
        found.lines.reverse();
    }
    let entry = |line: varsko_picture::log::Line| (line.position.to_string(), LogEntry(line));
    let entries = found.lines.into_iter().map(entry).collect();
    match way {
        Way::Up(_) => Page::of(entries, started_inside, more).looked_until(looked_until),
        Way::Down(_) => Page::of(entries, more, started_inside).looked_back_until(looked_until),
    }
}
