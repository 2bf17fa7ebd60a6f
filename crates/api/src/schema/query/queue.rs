//! The queue over every incident the viewer may read, page by page.

use async_graphql::{Context, Object, Result};

use crate::schema::failure::{Mask, bad_argument};
use crate::schema::page::{BOTH_WAYS, Page, items_asked};
use crate::schema::queue::{Along, Found, QueueFilter, QueueRow, Wanted, look};
use crate::schema::scalars::Position;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

#[derive(Default)]
pub(super) struct QueueQuery;

#[Object]
impl QueueQuery {
    /// The queue: the lines of every incident the viewer may read, as one log in the order they were
    /// recorded. The newest are had with `last`, what came before them with `last` and `before`.
    ///
    /// One request looks at 5,000 events at most, among them those that the viewer may not read.
    /// Where little is found among them, the page is short, `hasNextPage` is true and `endCursor`
    /// tells where to look on (going backwards, `hasPreviousPage` and `startCursor`).
    #[allow(clippy::too_many_arguments)] // as many as a page of a connection takes
    async fn queue(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many, forwards: 1 to 100, 50 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only lines after this position.")] after: Option<Position>,
        #[graphql(desc = "How many, backwards from the end or from `before`: 1 to 100.")]
        last: Option<i32>,
        #[graphql(desc = "Only lines before this position.")] before: Option<Position>,
        #[graphql(desc = "Which rows to give; all when left out.")] filter: Option<QueueFilter>,
    ) -> Result<Page<QueueRow>> {
        let backwards = last.is_some() || before.is_some();
        if backwards && (first.is_some() || after.is_some()) {
            return Err(bad_argument(ctx, BOTH_WAYS));
        }
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let (items, along) = if backwards {
            let end = services.engine.head().saturating_add(1);
            let before = before.map_or(end, |before| before.0.min(end));
            (items_asked(ctx, "last", last)?, Along::Before(before))
        } else {
            let after = after.map_or(0, |after| after.0);
            (items_asked(ctx, "first", first)?, Along::After(after))
        };
        let wanted = Wanted::from(filter.unwrap_or_default());
        // One more than asked tells whether there is more.
        let found = look(services, viewer, &wanted, along, items + 1).await;
        let found = found.map_err(|fault| Mask::of(ctx).engine(viewer, &fault))?;
        Ok(page(found, items, along))
    }
}

/// The page of what was found, in the one order whichever way it was gone through.
fn page(mut found: Found, items: usize, along: Along) -> Page<QueueRow> {
    let is_short = found.rows.len() <= items;
    let more = !is_short || !found.ended;
    let looked_until = (is_short && !found.ended).then_some(found.last).flatten();
    let looked_until = looked_until.map(|position| position.to_string());
    found.rows.truncate(items);
    if matches!(along, Along::Before(_)) {
        found.rows.reverse();
    }
    let row = |row: QueueRow| (row.entry.0.position.to_string(), row);
    let rows = found.rows.into_iter().map(row).collect();
    match along {
        Along::After(after) => Page::of(rows, after > 0, more).looked_until(looked_until),
        Along::Before(_) => Page::of(rows, more, false).looked_back_until(looked_until),
    }
}
