//! Which deadlines were kept, and which were missed (R-39, R-41 to R-45, domain §10).
//!
//! Every clock of an incident that something can meet is judged here, once what set it has fallen
//! due or was met. Those that only say how long a thing is good for are not: how long an item of the
//! picture, the focus, a body's planned sitting or a stock lasts is nobody's duty to keep, and a
//! centre's register goes by itself. What an organisation owes all year is not an incident's.

mod leading;
mod staff;

#[cfg(test)]
mod tests;

use super::Deadline;
use crate::access::Lens;
use crate::fact::Origin;
use crate::incident::IncidentPicture;
use varsko_domain::Timestamp;

/// The deadlines that were met or fell due, by when they fell due.
pub(super) fn deadlines(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Deadline> {
    let mut deadlines = Vec::new();
    for (organisation, part) in picture.parts.iter() {
        staff::of_part(*organisation, part, picture, lens, &mut deadlines);
    }
    staff::of_all(picture, lens, &mut deadlines);
    leading::of_all(picture, lens, &mut deadlines);
    let newest = picture.last.map(|last| last.recorded_at);
    let fell_due = |due: Timestamp| newest.is_some_and(|newest| due <= newest);
    deadlines.retain(|known| known.met.is_some() || fell_due(known.due_at));
    deadlines.sort_by_key(|known| (known.due_at, known.kind, known.set.position));
    deadlines
}

/// Whether a deadline still held when it fell due: what was called off before that is neither kept
/// nor missed.
fn held(due_at: Timestamp, met: Option<Origin>, ended: Option<Origin>) -> bool {
    met.is_some() || ended.is_none_or(|ended| ended.occurred_at > due_at)
}
