//! An organisation's duty numbers in words, beside the roster that the domain keeps.
//!
//! Who may see a number is judged by whoever shows it.

use std::collections::BTreeMap;
use varsko_domain::organisation::roster::events::RosterEvent;
use varsko_domain::{DutyNumberId, Text};

/// The numbers by id.
pub type Numbers = BTreeMap<DutyNumberId, Text>;

pub(crate) fn apply(numbers: &mut Numbers, event: &RosterEvent) {
    match event {
        RosterEvent::NumberSet(e) => {
            numbers.insert(e.number, e.value.clone());
        }
        RosterEvent::NumberRemoved(e) => {
            numbers.remove(&e.number);
        }
        RosterEvent::Planned(_)
        | RosterEvent::Swapped(_)
        | RosterEvent::Cancelled(_)
        | RosterEvent::NumberTested(_) => {}
    }
}
