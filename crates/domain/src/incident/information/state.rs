//! What is remembered of public information to judge the next command about it. Holds no free text.

use super::events::InformationEvent;
use crate::ids::{InformationId, OrganisationId};
use crate::refusal::Refusal;
use crate::words::{Audience, PoliceMatter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One piece of information.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Information {
    /// Whose.
    pub organisation: OrganisationId,
    /// Who is told first.
    pub audience: Audience,
    /// Number of its newest version, from 1.
    pub version: u32,
    /// What in that version only the police let out.
    pub about: Vec<PoliceMatter>,
    /// The version the police let out last.
    pub police_cleared: Option<u32>,
    /// The version those affected were told last.
    pub told_affected: Option<u32>,
    /// The version that was cleared last.
    pub cleared: Option<u32>,
    /// The version that is public.
    pub published: Option<u32>,
}

impl Information {
    /// The newest version, which must be the one named: nobody clears what they have not seen.
    pub(super) fn newest(&self, named: u32) -> Result<u32, Refusal> {
        if named == self.version {
            return Ok(named);
        }
        let newest = self.version;
        Err(Refusal::NotTheNewest { named, newest })
    }
}

/// Takes one event of `by` in.
pub(in crate::incident) fn evolve(
    known: &mut BTreeMap<InformationId, Information>,
    by: OrganisationId,
    event: &InformationEvent,
) {
    if let InformationEvent::Drafted(e) = event {
        let information = Information {
            organisation: by,
            audience: e.audience,
            version: 1,
            about: e.wording.about.clone(),
            police_cleared: None,
            told_affected: None,
            cleared: None,
            published: None,
        };
        known.insert(e.information, information);
    }
    let Some(information) = known.get_mut(&event.information()) else {
        return;
    };
    match event {
        InformationEvent::Drafted(_) => {}
        InformationEvent::Revised(e) => {
            information.version = e.version;
            information.about.clone_from(&e.wording.about);
        }
        InformationEvent::PoliceCleared(e) => information.police_cleared = Some(e.version),
        InformationEvent::ToldAffected(e) => information.told_affected = Some(e.version),
        InformationEvent::Cleared(e) => information.cleared = Some(e.version),
        InformationEvent::Published(e) => information.published = Some(e.version),
        InformationEvent::Withdrawn(_) => information.published = None,
    }
}
