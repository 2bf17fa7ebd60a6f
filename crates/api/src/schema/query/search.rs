//! Searching the logs of every incident the viewer may see.
//!
//! There is no index on disk: lines are read and opened as they are looked at, a bounded number per
//! request, so that nothing that was erased or is kept from the viewer can be found through one.

use async_graphql::{Context, Object, Result, SimpleObject};
use varsko_domain::IncidentId;
use varsko_picture::log::{Filter, Line, Needle, matches};

use super::no_history;
use crate::schema::failure::{Mask, bad_argument};
use crate::schema::history::NoHistory;
use crate::schema::incident::Incident;
use crate::schema::line::LogEntry;
use crate::schema::log::{Way, look};
use crate::schema::page::{Page, items_asked};
use crate::schema::services::{Services, Sight};
use crate::schema::viewer::Viewer;

/// The most lines one request looks at.
const SEARCH_LINES_MAX: u32 = 20_000;
/// The most characters to search for.
const SEARCH_CHARS_MAX: usize = 200;

#[derive(Default)]
pub(super) struct SearchQuery;

/// A line that was found, and the incident it stands in.
#[derive(SimpleObject)]
pub struct SearchHit {
    /// The incident.
    incident: Incident,
    /// The line.
    entry: LogEntry,
}

#[Object]
impl SearchQuery {
    /// Lines with these words, next to each other, in all incidents the viewer may see: the
    /// incident opened last first, and in each the newest line first.
    ///
    /// One request looks at 20,000 lines at most. A short page with `hasNextPage` says that there
    /// is more to look at: go on after `endCursor`.
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The words: 1 to 200 characters. Case is ignored, and å is not a.")]
        text: String,
        #[graphql(desc = "How many: 1 to 100, 50 when left out.")] first: Option<i32>,
        #[graphql(desc = "Go on after this cursor.")] after: Option<String>,
    ) -> Result<Page<SearchHit>> {
        let first = items_asked(ctx, "first", first)?;
        let filter = wanted(ctx, &text)?;
        let start = after
            .as_deref()
            .map(|after| Place::read(ctx, after))
            .transpose()?;
        let (services, viewer, mask) = (Services::of(ctx)?, Viewer::of(ctx)?, Mask::of(ctx));
        let turn = services.readings.histories.take(viewer.actor.person).await;
        let _turn = turn.ok_or_else(|| no_history(&mask, viewer, &NoHistory::Overloaded))?;
        let mut sights = services.sights(viewer);
        sights.sort_by_key(|sight| std::cmp::Reverse(sight.opened_at()));
        if let Some(start) = &start {
            let place = sights.iter().position(|sight| sight.id == start.incident);
            sights.drain(..place.unwrap_or(0));
        }
        let mut hits: Vec<(String, SearchHit)> = Vec::new();
        let mut budget = SEARCH_LINES_MAX;
        for sight in sights {
            let below = start.as_ref().filter(|start| start.incident == sight.id);
            let way = Way::Down(match below {
                Some(place) => place.number,
                None => sight.newest_number().map_or(0, |newest| newest + 1),
            });
            // One more than asked tells whether there is more.
            let bounds = (first + 1 - hits.len(), budget);
            let fits = |line: &Line| matches(line, &filter);
            let found = look(services, &sight, viewer.language, way, bounds, fits).await;
            let found = found.map_err(|fault| mask.engine(viewer, &fault))?;
            budget -= found.looked_at;
            hits.extend(found.lines.into_iter().map(|line| hit(&sight, line)));
            if hits.len() > first {
                hits.truncate(first);
                return Ok(Page::of(hits, start.is_some(), true));
            }
            if !found.ended {
                // Where nothing was looked at, the next page begins this incident anew.
                let untouched = match way {
                    Way::Down(number) | Way::Up(number) => number,
                };
                let number = found.last_number.unwrap_or(untouched);
                let place = Place {
                    incident: sight.id,
                    number,
                };
                let page = Page::of(hits, start.is_some(), true);
                return Ok(page.looked_until(Some(place.to_string())));
            }
        }
        Ok(Page::of(hits, start.is_some(), false))
    }
}

fn wanted(ctx: &Context<'_>, text: &str) -> Result<Filter> {
    let text = text.trim();
    if !(1..=SEARCH_CHARS_MAX).contains(&text.chars().count()) {
        return Err(bad_argument(
            ctx,
            [
                &format!("`text` skal ha 1 til {SEARCH_CHARS_MAX} tegn"),
                &format!("`text` skal ha 1 til {SEARCH_CHARS_MAX} teikn"),
                &format!("`text` must have 1 to {SEARCH_CHARS_MAX} characters"),
            ],
        ));
    }
    Ok(Filter {
        text: Some(Needle::new(text)),
        ..Filter::default()
    })
}

fn hit(sight: &Sight, line: Line) -> (String, SearchHit) {
    let place = Place {
        incident: sight.id,
        number: line.number,
    };
    let incident = Incident::new(sight.clone());
    (
        place.to_string(),
        SearchHit {
            incident,
            entry: LogEntry(line),
        },
    )
}

/// How far a search has come: below this line of this incident.
struct Place {
    incident: IncidentId,
    number: u32,
}

impl Place {
    fn read(ctx: &Context<'_>, cursor: &str) -> Result<Self> {
        let parts = cursor.split_once(':');
        let place = parts.and_then(|(incident, number)| {
            Some(Self {
                incident: incident.parse().ok()?,
                number: number.parse().ok()?,
            })
        });
        place.ok_or_else(|| {
            bad_argument(
                ctx,
                [
                    "`after` er ingen plass i et søk; utelat det, eller send en `endCursor` slik den ble gitt",
                    "`after` er ingen plass i eit søk; utelat det, eller send ein `endCursor` slik han vart gjeven",
                    "`after` is not a cursor of a search; leave it out, or send an `endCursor` as it was given",
                ],
            )
        })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.incident, self.number)
    }
}
