//! An organisation's action cards, with every version ever published.

use crate::fact::Origin;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::organisation::cards::events::{CardEvent, CardPublished};
use varsko_domain::{CardId, OrganisationId, Recorded, Text, Timestamp};

/// Every organisation's cards. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cards(BTreeMap<OrganisationId, Arc<BTreeMap<CardId, CardFile>>>);

/// One card.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CardFile {
    /// Every version, the first first.
    pub versions: Vec<CardVersion>,
    /// When the newest version shall be looked at again.
    pub review_by: Timestamp,
    /// When and by whom it was last found to hold, with what was said.
    pub reviewed: Option<(Origin, Option<Text>)>,
    /// When, by whom and why it was taken out of use; `None` while it is in use.
    pub withdrawn: Option<(Origin, Text)>,
}

/// A version of a card; it never changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardVersion {
    /// What it says.
    pub said: CardPublished,
    /// When and by whom it was published.
    pub origin: Origin,
}

impl CardFile {
    /// The newest version.
    pub fn newest(&self) -> Option<&CardVersion> {
        self.versions.last()
    }

    /// The version with this number.
    pub fn version(&self, number: u32) -> Option<&CardVersion> {
        let mut versions = self.versions.iter();
        versions.find(|version| version.said.version == number)
    }

    /// True when it shall have been looked at again by `at`.
    pub fn is_overdue(&self, at: Timestamp) -> bool {
        self.review_by <= at
    }
}

impl Cards {
    /// The cards of an organisation, by id.
    pub fn of(&self, organisation: OrganisationId) -> impl Iterator<Item = (CardId, &CardFile)> {
        let cards = self.0.get(&organisation).into_iter();
        cards.flat_map(|cards| cards.iter().map(|(id, card)| (*id, card)))
    }

    /// One card.
    pub fn get(&self, organisation: OrganisationId, card: CardId) -> Option<&CardFile> {
        self.0.get(&organisation)?.get(&card)
    }

    /// One version of one card.
    pub fn version(
        &self,
        organisation: OrganisationId,
        card: CardId,
        version: u32,
    ) -> Option<&CardVersion> {
        self.get(organisation, card)?.version(version)
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &CardEvent) {
        let origin = Origin::of(recorded);
        let shelf = Arc::make_mut(self.0.entry(origin.organisation).or_default());
        match event {
            CardEvent::Published(e) => {
                let card = shelf.entry(e.card).or_default();
                card.review_by = e.review_by;
                card.withdrawn = None;
                let said = e.clone();
                card.versions.push(CardVersion { said, origin });
            }
            CardEvent::Reviewed(e) => {
                let card = shelf.entry(e.card).or_default();
                card.review_by = e.review_by;
                card.reviewed = Some((origin, e.remark.clone()));
            }
            CardEvent::Withdrawn(e) => {
                shelf.entry(e.card).or_default().withdrawn = Some((origin, e.reason.clone()));
            }
        }
    }
}
