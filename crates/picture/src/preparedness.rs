//! An organisation's year at a glance, beside any incident: what must be looked at anew, what is to
//! be done, and what is overdue (R-51, domain §10).
//!
//! Whatever gets a clock of the year of its own joins [`clocks`] with one line.

use crate::clocks::Clock;
use crate::directory::Directory;
use crate::upkeep::upkeep;
use crate::year;
use varsko_domain::{OrganisationId, Timestamp};

/// The clocks of the year that run for an organisation, soonest first.
pub fn clocks(directory: &Directory, organisation: OrganisationId) -> Vec<Clock> {
    let mut clocks: Vec<Clock> = upkeep(organisation, directory);
    clocks.extend(directory.exercises.clocks(organisation, directory));
    clocks.extend(directory.ros.clock(organisation));
    clocks.extend(directory.follow_ups.clocks(organisation));
    clocks.extend(year::clocks(directory, organisation));
    clocks.sort_by_key(|clock| (clock.due_at, clock.kind, clock.origin.position));
    clocks
}

/// How many measures of its follow-up plan an organisation should have done by `at`.
pub fn overdue_measures(
    directory: &Directory,
    organisation: OrganisationId,
    at: Timestamp,
) -> usize {
    let measures = directory.follow_ups.of(organisation);
    measures
        .filter(|(_, measure)| measure.is_overdue(at))
        .count()
}
