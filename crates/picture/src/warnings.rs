//! Warnings (farevarsel) with their words, beside what the domain remembers of them, and what an
//! incident's log has told of those it is about.
//!
//! Whether one has begun or expired is judged by whoever reads.

use crate::access::Lens;
use crate::fact::{Fact, Origin, Words};
use crate::history::History;
use crate::incident::{IncidentPicture, Shelf};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::incident::warning::{IncidentWarningEvent, WarningAttached};
use varsko_domain::organisation::warnings as domain;
use varsko_domain::organisation::warnings::events::{WarningEvent, WarningMessage};
use varsko_domain::{OrganisationId, Recorded, Text, WarningId};

/// What the logs of an incident have told of warnings, by warning.
pub type Told = Shelf<WarningId, History<IncidentWarningEvent>>;

/// The warnings that concern each organisation. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Warnings(BTreeMap<OrganisationId, Arc<BTreeMap<WarningId, WarningFile>>>);

/// A warning as one organisation has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WarningFile {
    /// What its newest message says.
    pub message: WarningMessage,
    /// When it first came.
    pub received: Origin,
    /// When its sender last said it anew.
    pub updated: Option<Origin>,
    /// When its sender called it off, and the warning that took its place, if one did.
    pub cancelled: Option<(Origin, Option<WarningId>)>,
    /// When and by whom it was acknowledged as it is now, with what was noted.
    pub acknowledged: Option<(Origin, Option<Text>)>,
    /// When, by whom and why it was set aside as it is now.
    pub set_aside: Option<(Origin, Text)>,
}

impl Warnings {
    /// The warnings of an organisation, by id.
    pub fn of(
        &self,
        organisation: OrganisationId,
    ) -> impl Iterator<Item = (WarningId, &WarningFile)> {
        let shelf = self.0.get(&organisation).into_iter();
        shelf.flat_map(|shelf| shelf.iter().map(|(id, warning)| (*id, warning)))
    }

    /// One warning.
    pub fn get(&self, organisation: OrganisationId, warning: WarningId) -> Option<&WarningFile> {
        self.0.get(&organisation)?.get(&warning)
    }

    /// Takes an event of an organisation's stream in; of very many it keeps those the domain keeps.
    pub(crate) fn apply(
        &mut self,
        recorded: &Recorded,
        event: &WarningEvent,
        standing: Option<&domain::Warnings>,
    ) {
        let origin = Origin::of(recorded);
        let shelf = Arc::make_mut(self.0.entry(origin.organisation).or_default());
        match event {
            WarningEvent::Received(e) => {
                let file = WarningFile {
                    message: e.message.clone(),
                    received: origin,
                    updated: None,
                    cancelled: None,
                    acknowledged: None,
                    set_aside: None,
                };
                shelf.insert(e.warning, file);
                if let Some(standing) = standing {
                    shelf.retain(|id, _| standing.known.contains_key(id));
                }
            }
            WarningEvent::Updated(e) => {
                if let Some(file) = shelf.get_mut(&e.warning) {
                    file.message = e.message.clone();
                    file.updated = Some(origin);
                    if e.asks.acknowledgement {
                        (file.acknowledged, file.set_aside) = (None, None);
                    }
                }
            }
            WarningEvent::Cancelled(e) => {
                if let Some(file) = shelf.get_mut(&e.warning) {
                    file.cancelled = Some((origin, e.replaced_by));
                }
            }
            WarningEvent::Acknowledged(e) => {
                if let Some(file) = shelf.get_mut(&e.warning) {
                    file.acknowledged = Some((origin, e.note.clone()));
                    file.set_aside = None;
                }
            }
            WarningEvent::SetAside(e) => {
                if let Some(file) = shelf.get_mut(&e.warning) {
                    file.set_aside = Some((origin, e.reason.clone()));
                }
            }
            WarningEvent::OrdersSet(_) => {}
        }
    }
}

impl Words for IncidentWarningEvent {
    fn erase(&mut self) {
        match self {
            IncidentWarningEvent::Attached(e) => e.headline.erase(),
        }
    }
}

/// The warnings an incident is about, each as its log told of it last, as one reader may see them;
/// by the line each was first told on.
pub fn told(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Fact<WarningAttached>> {
    let newest = |history: &History<IncidentWarningEvent>| {
        let first = lens.through(history).next()?.origin.line;
        let Fact { origin, said } = lens.newest(history)?;
        let IncidentWarningEvent::Attached(said) = said;
        let (origin, said) = (*origin, said.clone());
        Some((first, Fact { origin, said }))
    };
    let warnings = picture.warnings.iter();
    let mut told: Vec<_> = warnings
        .filter_map(|(_, history)| newest(history))
        .collect();
    told.sort_by_key(|(first, _)| *first);
    told.into_iter().map(|(_, fact)| fact).collect()
}

#[cfg(test)]
mod tests;
