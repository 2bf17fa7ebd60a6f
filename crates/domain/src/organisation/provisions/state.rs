//! Agreements, shelters and stockpiles as decisions need them.

use super::events::ProvisionEvent as E;
use crate::ids::{AgreementId, OrganisationId, ShelterId, StockpileId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What an organisation has agreed and laid by, and still has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Provisions {
    /// With whom each agreement is.
    pub agreements: BTreeMap<AgreementId, BTreeSet<OrganisationId>>,
    /// Months from one inspection of each shelter to the next.
    pub shelters: BTreeMap<ShelterId, u32>,
    /// Stockpiles that are kept.
    pub stockpiles: BTreeSet<StockpileId>,
}

impl Provisions {
    /// True when there is an agreement with this organisation.
    pub fn agree_with(&self, organisation: OrganisationId) -> bool {
        let mut agreements = self.agreements.values();
        agreements.any(|with| with.contains(&organisation))
    }

    /// Takes one event in.
    pub(crate) fn evolve(&mut self, event: &E) {
        match event {
            E::AgreementRegistered(e) => {
                let with = e.terms.with.iter().copied().collect();
                self.agreements.insert(e.agreement, with);
            }
            E::AgreementEnded(e) => {
                self.agreements.remove(&e.agreement);
            }
            E::ShelterRegistered(e) => {
                self.shelters.insert(e.shelter, e.what.inspect_every_months);
            }
            E::ShelterInspected(_) | E::StockpileCounted(_) => {}
            E::ShelterRetired(e) => {
                self.shelters.remove(&e.shelter);
            }
            E::StockpileSet(e) => {
                self.stockpiles.insert(e.stockpile);
            }
            E::StockpileRetired(e) => {
                self.stockpiles.remove(&e.stockpile);
            }
        }
    }
}
