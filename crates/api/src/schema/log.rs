//! Paging through one incident's log, forwards and backwards, with what its reader may read.
//!
//! Positions are cursors, line numbers are how the log is stored; both grow together, so a cursor
//! finds its line by halving. One request looks at a bounded number of lines, found or not.

use std::sync::Arc;

use varsko_domain::Recorded;
use varsko_engine::Fault;
use varsko_picture::Language;
use varsko_picture::log::Line;

use super::services::{Services, Sight};

/// The most lines of a log that one request looks at, whether they fit the filter or not.
pub const LOG_SCAN_LINES_MAX: u32 = 5_000;
/// Lines read at a time.
const LOG_PAGE_LINES: u32 = 250;

/// Which way to go through a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// From the line with this number, upwards.
    Up(u32),
    /// From below the line with this number, downwards.
    Down(u32),
}

/// What was found on the way.
#[derive(Default)]
pub(super) struct Found {
    /// The lines that were wanted, in the order they were come by.
    pub(super) lines: Vec<Line>,
    /// How many lines were looked at.
    pub(super) looked_at: u32,
    /// The position of the last line looked at.
    pub(super) last: Option<u64>,
    /// The number of that line.
    pub(super) last_number: Option<u32>,
    /// True when the log has no line beyond it.
    pub(super) ended: bool,
}

/// Goes through a log until `wanted` lines were found, `budget` lines looked at, or it ends.
pub(super) async fn look(
    services: &Services,
    sight: &Sight,
    language: Language,
    way: Way,
    (wanted, budget): (usize, u32),
    fits: impl Fn(&Line) -> bool,
) -> Result<Found, Fault> {
    let mut found = Found::default();
    let mut way = way;
    loop {
        let page = page(services, sight, way, budget - found.looked_at).await?;
        let Some(far) = page.last().map(|recorded| recorded.number()) else {
            found.ended = found.looked_at < budget || found.last_number == Some(0);
            return Ok(found);
        };
        let scribe = sight.scribe(language);
        for recorded in page {
            found.looked_at += 1;
            found.last = Some(recorded.position);
            found.last_number = Some(recorded.number());
            found
                .lines
                .extend(scribe.line(&recorded).filter(|line| fits(line)));
            if found.lines.len() == wanted {
                return Ok(found);
            }
        }
        way = match way {
            Way::Up(_) => Way::Up(far + 1),
            Way::Down(_) => Way::Down(far),
        };
    }
}

/// The next few lines on the way, in the order they are come by; none at its end.
async fn page(
    services: &Services,
    sight: &Sight,
    way: Way,
    most: u32,
) -> Result<Vec<Arc<Recorded>>, Fault> {
    let most = most.min(LOG_PAGE_LINES);
    let (from, count) = match way {
        Way::Up(from) => (from, most),
        Way::Down(below) => (below.saturating_sub(most), most.min(below)),
    };
    if count == 0 {
        return Ok(Vec::new());
    }
    let lines = services
        .engine
        .read_incident(sight.id, from.checked_sub(1), count as usize);
    let mut lines = lines.await?;
    if matches!(way, Way::Down(_)) {
        lines.reverse();
    }
    Ok(lines)
}

/// How many lines of the log stand at or before a position: the number of the first one after it.
pub(super) async fn lines_up_to(
    services: &Services,
    sight: &Sight,
    position: u64,
) -> Result<u32, Fault> {
    let lines = sight.newest_number().map_or(0, |newest| newest + 1);
    if sight
        .picture
        .last
        .is_some_and(|last| last.position <= position)
    {
        return Ok(lines);
    }
    let (mut low, mut high) = (0, lines);
    while low < high {
        let middle = low + (high - low) / 2;
        let line = services
            .engine
            .read_incident(sight.id, middle.checked_sub(1), 1)
            .await?;
        let before = line
            .first()
            .is_some_and(|recorded| recorded.position <= position);
        if before {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}
