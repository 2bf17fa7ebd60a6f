//! What an organisation has agreed and laid by, in words: agreements, shelters with their inspections,
//! stockpiles with their counts.
//!
//! Whether something lapses, is due or runs low is judged by whoever reads.

use crate::fact::Origin;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::organisation::provisions::events::{
    ProvisionEvent as E, ShelterParticulars, StockpileParticulars, Terms,
};
use varsko_domain::{
    AgreementId, OrganisationId, Recorded, ShelterId, StockpileId, Text, Timestamp,
};

/// Most inspections of a shelter, and counts of a stockpile, that are kept: the newest.
pub const LOOKS_KEPT_MAX: usize = 100;

/// What every organisation has agreed and laid by. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Provisions(BTreeMap<OrganisationId, Arc<Kept>>);

/// What one organisation has agreed and laid by, by id; what is over is among it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Agreements.
    pub agreements: BTreeMap<AgreementId, AgreementFile>,
    /// Shelters.
    pub shelters: BTreeMap<ShelterId, ShelterFile>,
    /// Stockpiles.
    pub stockpiles: BTreeMap<StockpileId, StockpileFile>,
}

/// When and by whom something was ended, and why.
pub type Over = Option<(Origin, Text)>;

/// An agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementFile {
    /// What was agreed, as known last.
    pub terms: Terms,
    /// When and by whom that was made known.
    pub registered: Origin,
    /// Why it was ended; `None` while it was not.
    pub ended: Over,
}

/// A shelter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShelterFile {
    /// What is known of it.
    pub what: ShelterParticulars,
    /// When and by whom that was made known.
    pub registered: Origin,
    /// Its inspections, the first first.
    pub inspections: Vec<Inspection>,
    /// Why it is none any more.
    pub retired: Over,
}

/// An inspection of a shelter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inspection {
    /// When, and by whom.
    pub origin: Origin,
    /// True when it could be used as it was.
    pub sound: bool,
    /// What was found.
    pub remark: Option<Text>,
    /// When it shall be inspected next.
    pub next_by: Timestamp,
}

/// A stockpile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StockpileFile {
    /// What is known of it.
    pub what: StockpileParticulars,
    /// When and by whom that was made known.
    pub set: Origin,
    /// Its counts, the first first.
    pub counts: Vec<Count>,
    /// Why it is kept no more.
    pub retired: Over,
}

/// A count of a stockpile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// When, and by whom.
    pub origin: Origin,
    /// How much there was.
    pub quantity: u32,
    /// When the first of it expires.
    pub expires_at: Option<Timestamp>,
    /// What was noticed.
    pub remark: Option<Text>,
}

impl AgreementFile {
    /// True when it holds at `at`.
    pub fn holds(&self, at: Timestamp) -> bool {
        let lapsed = self.terms.ends.is_some_and(|ends| ends <= at);
        self.ended.is_none() && self.terms.from <= at && !lapsed
    }
}

impl ShelterFile {
    /// When it is to be inspected next: at once, when it never was.
    pub fn inspect_by(&self) -> Timestamp {
        let newest = self.inspections.last();
        newest.map_or(self.registered.occurred_at, |newest| newest.next_by)
    }
}

impl StockpileFile {
    /// How much there was when it was last counted; `None` when it never was.
    pub fn quantity(&self) -> Option<u32> {
        self.counts.last().map(|count| count.quantity)
    }

    /// True when there is less than there must be, or nobody knows how much there is.
    pub fn is_short(&self) -> bool {
        let enough = |quantity| quantity >= self.what.minimum;
        !self.quantity().is_some_and(enough)
    }
}

impl Provisions {
    /// What an organisation has agreed and laid by.
    pub fn of(&self, organisation: OrganisationId) -> Option<&Kept> {
        self.0.get(&organisation).map(|kept| &**kept)
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &E) {
        let origin = Origin::of(recorded);
        let kept = Arc::make_mut(self.0.entry(origin.organisation).or_default());
        kept.apply(origin, event);
    }
}

impl Kept {
    fn apply(&mut self, origin: Origin, event: &E) {
        match event {
            E::AgreementRegistered(e) => {
                let file = AgreementFile {
                    terms: e.terms.clone(),
                    registered: origin,
                    ended: None,
                };
                self.agreements.insert(e.agreement, file);
            }
            E::AgreementEnded(e) => {
                if let Some(file) = self.agreements.get_mut(&e.agreement) {
                    file.ended = Some((origin, e.reason.clone()));
                }
            }
            E::ShelterRegistered(e) => self.shelter(origin, e.shelter, &e.what),
            E::ShelterInspected(e) => {
                if let Some(file) = self.shelters.get_mut(&e.shelter) {
                    let (sound, remark, next_by) = (e.sound, e.remark.clone(), e.next_by);
                    let inspection = Inspection {
                        origin,
                        sound,
                        remark,
                        next_by,
                    };
                    push(&mut file.inspections, inspection);
                }
            }
            E::ShelterRetired(e) => {
                if let Some(file) = self.shelters.get_mut(&e.shelter) {
                    file.retired = Some((origin, e.reason.clone()));
                }
            }
            E::StockpileSet(e) => self.stockpile(origin, e.stockpile, &e.what),
            E::StockpileCounted(e) => {
                if let Some(file) = self.stockpiles.get_mut(&e.stockpile) {
                    let (expires_at, remark) = (e.expires_at, e.remark.clone());
                    let count = Count {
                        origin,
                        quantity: e.quantity,
                        expires_at,
                        remark,
                    };
                    push(&mut file.counts, count);
                }
            }
            E::StockpileRetired(e) => {
                if let Some(file) = self.stockpiles.get_mut(&e.stockpile) {
                    file.retired = Some((origin, e.reason.clone()));
                }
            }
        }
    }

    fn shelter(&mut self, origin: Origin, id: ShelterId, what: &ShelterParticulars) {
        let file = self.shelters.entry(id).or_insert_with(|| ShelterFile {
            what: what.clone(),
            registered: origin,
            inspections: Vec::new(),
            retired: None,
        });
        file.what.clone_from(what);
    }

    fn stockpile(&mut self, origin: Origin, id: StockpileId, what: &StockpileParticulars) {
        let file = self.stockpiles.entry(id).or_insert_with(|| StockpileFile {
            what: what.clone(),
            set: origin,
            counts: Vec::new(),
            retired: None,
        });
        file.what.clone_from(what);
    }
}

fn push<T>(looks: &mut Vec<T>, look: T) {
    if looks.len() == LOOKS_KEPT_MAX {
        looks.remove(0);
    }
    looks.push(look);
}
