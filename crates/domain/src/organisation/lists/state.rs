//! What is remembered of a notification list.

use super::events::{Defined, ListEvent};
use crate::event::Recorded;
use crate::ids::{ListId, PersonId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A notification list as it is now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// What it says.
    pub defined: Defined,
    /// How many times it was defined, from 1.
    pub revision: u32,
    /// When it was last defined.
    pub defined_at: Timestamp,
    /// When someone last found it right, and who; nobody since it was last defined when absent.
    pub verified: Option<(Timestamp, PersonId)>,
    /// True once it is not used any more.
    pub withdrawn: bool,
}

/// Takes one event of an organisation's lists in.
pub(crate) fn evolve(lists: &mut BTreeMap<ListId, List>, event: &ListEvent, recorded: &Recorded) {
    let (at, by) = (recorded.occurred_at, recorded.actor.person);
    match event {
        ListEvent::Defined(defined) => {
            let before = lists.get(&defined.list).map_or(0, |list| list.revision);
            let list = List {
                defined: defined.clone(),
                revision: before.saturating_add(1),
                defined_at: at,
                verified: None,
                withdrawn: false,
            };
            lists.insert(defined.list, list);
        }
        ListEvent::Verified(verified) => {
            if let Some(list) = lists.get_mut(&verified.list) {
                list.verified = Some((at, by));
            }
        }
        ListEvent::Withdrawn(withdrawn) => {
            if let Some(list) = lists.get_mut(&withdrawn.list) {
                list.withdrawn = true;
            }
        }
    }
}
