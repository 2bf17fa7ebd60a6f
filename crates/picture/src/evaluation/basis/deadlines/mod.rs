//! Which deadlines were kept, and which were missed (R-39, R-41 to R-45, domain §10).
//!
//! Every clock of an incident that something can meet is judged here, once what set it has fallen
//! due or was met. Those that only say how long a thing is good for are not: how long an item of the
//! picture, the focus, a body's planned sitting or a stock lasts is nobody's duty to keep, and a
//! centre's register goes by itself. What an organisation owes all year is not an incident's.

mod course;
mod leading;
mod moved;
mod staff;

#[cfg(test)]
mod tests;

use super::Deadline;
use crate::access::Lens;
use crate::fact::Origin;
use crate::incident::IncidentPicture;
use crate::situation::{dismissed, phase_now};
use varsko_domain::words::Phase;
use varsko_domain::{OrganisationId, Timestamp};

/// The deadlines that were met or fell due, by when they fell due.
pub(super) fn deadlines(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Deadline> {
    let mut deadlines = Vec::new();
    for (organisation, part) in picture.parts.iter() {
        staff::of_part(*organisation, part, picture, lens, &mut deadlines);
    }
    staff::of_all(picture, lens, &mut deadlines);
    leading::of_all(picture, lens, &mut deadlines);
    deadlines.retain(|known| known.met.is_some() || is_missed(known, picture, lens));
    deadlines.sort_by_key(|known| (known.due_at, known.kind, known.set.position));
    deadlines
}

/// Whether what was never met had fallen due by the newest line its reader may read, and while it was
/// waited for: nothing is, once an organisation's part is over.
fn is_missed(known: &Deadline, picture: &IncidentPicture, lens: &Lens<'_>) -> bool {
    let newest = lens.newest_line();
    newest.is_some_and(|newest| known.due_at <= newest.recorded_at)
        && held(known.due_at, None, over(known.organisation, picture, lens))
}

/// Where an organisation's part was over: closed, left, or dismissed with the incident.
fn over(
    organisation: OrganisationId,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<Origin> {
    let part = picture.parts.get(&organisation)?;
    let closed = phase_now(part, lens).filter(|now| now.phase == Phase::Closed);
    let ends = [
        closed.map(|now| now.since),
        part.ended.filter(|origin| lens.knows(origin)),
        dismissed(picture, lens).map(|fact| fact.origin),
    ];
    ends.into_iter().flatten().min_by_key(|end| end.position)
}

/// Whether a deadline still held when it fell due: what was called off before that is neither kept
/// nor missed.
fn held(due_at: Timestamp, met: Option<Origin>, ended: Option<Origin>) -> bool {
    met.is_some() || ended.is_none_or(|ended| ended.occurred_at > due_at)
}
