//! Bounded lists with cursors: how many, from where, and whether there is more.
//!
//! Knows nothing of what it lists. A cursor is opaque to clients, and any cursor may be kept.

use async_graphql::{Context, OutputType, Result, SimpleObject};

use super::directory::{Organisation, PersonRecord};
use super::failure::bad_argument;
use super::incident::Incident;
use super::line::LogEntry;
use super::query::SearchHit;
use super::queue::QueueRow;

/// The most items of one page.
pub const PAGE_ITEMS_MAX: usize = 100;
/// The items of a page when nobody says how many.
pub const PAGE_ITEMS: usize = 50;

/// One page of a list.
#[derive(SimpleObject)]
#[graphql(concrete(name = "IncidentConnection", params(Incident)))]
#[graphql(concrete(name = "LogConnection", params(LogEntry)))]
#[graphql(concrete(name = "QueueConnection", params(QueueRow)))]
#[graphql(concrete(name = "SearchConnection", params(SearchHit)))]
#[graphql(concrete(name = "OrganisationConnection", params(Organisation)))]
#[graphql(concrete(name = "PersonConnection", params(PersonRecord)))]
pub struct Page<N: OutputType>
where
    Edge<N>: OutputType,
{
    /// The items, in order, each with its cursor.
    edges: Vec<Edge<N>>,
    /// Whether there is more, and where to go on.
    page_info: PageInfo,
}

/// An item of a list and its place there.
#[derive(SimpleObject)]
#[graphql(concrete(name = "IncidentEdge", params(Incident)))]
#[graphql(concrete(name = "LogEdge", params(LogEntry)))]
#[graphql(concrete(name = "QueueEdge", params(QueueRow)))]
#[graphql(concrete(name = "SearchEdge", params(SearchHit)))]
#[graphql(concrete(name = "OrganisationEdge", params(Organisation)))]
#[graphql(concrete(name = "PersonEdge", params(PersonRecord)))]
pub struct Edge<N: OutputType> {
    /// The item's place, to go on after or before. For log entries it is the position.
    cursor: String,
    /// The item.
    node: N,
}

/// Whether there is more, and where to go on.
#[derive(SimpleObject)]
pub struct PageInfo {
    /// True when more follows after `endCursor`.
    has_next_page: bool,
    /// True when something stands before `startCursor`.
    has_previous_page: bool,
    /// Where this page begins; null for an empty one.
    start_cursor: Option<String>,
    /// Where to go on. It may lie beyond the last item, when nothing more was found as far as one
    /// request looks; then `hasNextPage` is true and the next page looks further.
    end_cursor: Option<String>,
}

impl<N: OutputType> Page<N>
where
    Edge<N>: OutputType,
{
    /// A page of these items with their cursors.
    pub(super) fn of(items: Vec<(String, N)>, before: bool, after: bool) -> Self {
        let edge = |(cursor, node)| Edge { cursor, node };
        let edges: Vec<Edge<N>> = items.into_iter().map(edge).collect();
        let page_info = PageInfo {
            has_next_page: after,
            has_previous_page: before,
            start_cursor: edges.first().map(|edge| edge.cursor.clone()),
            end_cursor: edges.last().map(|edge| edge.cursor.clone()),
        };
        Self { edges, page_info }
    }

    /// The same page, to be gone on with from `cursor` because so far everything was looked at.
    pub(super) fn looked_until(mut self, cursor: Option<String>) -> Self {
        self.page_info.end_cursor = cursor.or(self.page_info.end_cursor);
        self
    }

    /// The same page, to be gone back from `cursor` because so far everything was looked at.
    pub(super) fn looked_back_until(mut self, cursor: Option<String>) -> Self {
        self.page_info.start_cursor = cursor.or(self.page_info.start_cursor);
        self
    }

    /// A page of a list that is all in memory, in its order, after the item with this cursor.
    pub(super) fn of_list(
        list: impl IntoIterator<Item = (String, N)>,
        first: usize,
        after: Option<&str>,
    ) -> Self {
        let mut items: Vec<(String, N)> = list.into_iter().collect();
        let start = after.map_or(0, |after| {
            let place = items.iter().position(|(cursor, _)| cursor == after);
            place.map_or(0, |place| place + 1)
        });
        let mut rest = items.split_off(start);
        let more = rest.len() > first;
        rest.truncate(first);
        Self::of(rest, start > 0, more)
    }
}

/// Two ways through a log at once, in bokmål, nynorsk and English.
pub(super) const BOTH_WAYS: [&str; 3] = [
    "gå framover med `first` og `after`, eller bakover med `last` og `before`, ikke begge deler",
    "gå framover med `first` og `after`, eller bakover med `last` og `before`, ikkje begge delar",
    "go forwards with `first` and `after`, or backwards with `last` and `before`, not both",
];

/// How many items `first` or `last` asks for.
pub(super) fn items_asked(ctx: &Context<'_>, name: &str, given: Option<i32>) -> Result<usize> {
    let given = given.map_or(Ok(PAGE_ITEMS), usize::try_from);
    match given {
        Ok(items) if (1..=PAGE_ITEMS_MAX).contains(&items) => Ok(items),
        _ => Err(bad_argument(
            ctx,
            [
                &format!("`{name}` skal være 1 til {PAGE_ITEMS_MAX}; utelatt er det {PAGE_ITEMS}"),
                &format!("`{name}` skal vere 1 til {PAGE_ITEMS_MAX}; utelate er det {PAGE_ITEMS}"),
                &format!("`{name}` must be 1 to {PAGE_ITEMS_MAX}; left out, it is {PAGE_ITEMS}"),
            ],
        )),
    }
}
