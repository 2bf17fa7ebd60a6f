//! What can have happened to agreements, shelters and stockpiles. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{AgreementId, OrganisationId, ShelterId, StockpileId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{AgreementKind, ShelterKind};
use serde::{Deserialize, Serialize};

stored! {
    /// An agreement is known, or known anew.
    AgreementRegistered {
        /// Which.
        agreement: AgreementId,
        /// The whole of it.
        terms: Terms,
    }
    /// What was agreed.
    Terms {
        /// What kind of agreement.
        kind: AgreementKind,
        /// What it is called. Agreements are not persons: plain.
        name: String,
        /// With whom, of those this installation knows.
        with: Vec<OrganisationId>,
        /// With whom besides.
        others: Option<Text>,
        /// What was agreed.
        about: Text,
        /// Where it stands in full: a case number, an address.
        document: Option<Text>,
        /// Since when it holds.
        from: Timestamp,
        /// When it lapses; `None` when it runs until someone ends it.
        ends: Option<Timestamp>,
    }
    /// An agreement holds no longer.
    AgreementEnded {
        /// Which.
        agreement: AgreementId,
        /// Why.
        reason: Text,
    }
    /// A shelter is known, or known anew.
    ShelterRegistered {
        /// Which.
        shelter: ShelterId,
        /// The whole of it.
        what: ShelterParticulars,
    }
    /// What is known of a shelter (tilfluktsrom).
    ShelterParticulars {
        /// What kind of shelter.
        kind: ShelterKind,
        /// What it is called. Shelters are not persons: plain.
        name: String,
        /// Where it is.
        place: Text,
        /// For how many people.
        places: u32,
        /// Hours until it can be used.
        ready_h: Option<u32>,
        /// Months from one inspection to the next.
        inspect_every_months: u32,
    }
    /// A shelter was inspected.
    ShelterInspected {
        /// Which.
        shelter: ShelterId,
        /// True when it can be used as it is.
        sound: bool,
        /// What was found.
        remark: Option<Text>,
        /// When it shall be inspected next.
        next_by: Timestamp,
    }
    /// A shelter is no longer one.
    ShelterRetired {
        /// Which.
        shelter: ShelterId,
        /// Why.
        reason: Text,
    }
    /// A stockpile is known, or known anew.
    StockpileSet {
        /// Which.
        stockpile: StockpileId,
        /// The whole of it.
        what: StockpileParticulars,
    }
    /// What is known of a stockpile (beredskapslager).
    StockpileParticulars {
        /// Kind of goods: a short key, such as `fuel`.
        kind: String,
        /// What it is called. Goods are not persons: plain.
        name: String,
        /// Of what it is counted: litres, days, pieces.
        unit: String,
        /// Where it is.
        place: Option<Text>,
        /// How much there must be.
        minimum: u32,
        /// Key of the role that sees to it.
        role: Option<String>,
    }
    /// A stockpile was counted.
    StockpileCounted {
        /// Which.
        stockpile: StockpileId,
        /// How much there is.
        quantity: u32,
        /// When the first of it expires; `None` for what does not.
        expires_at: Option<Timestamp>,
        /// What was noticed.
        remark: Option<Text>,
    }
    /// A stockpile is no longer kept.
    StockpileRetired {
        /// Which.
        stockpile: StockpileId,
        /// Why.
        reason: Text,
    }
}

family! {
    /// What happened to what was agreed and laid by beforehand.
    ProvisionEvent {
        "agreement.registered" 1 AgreementRegistered(AgreementRegistered),
        "agreement.ended" 1 AgreementEnded(AgreementEnded),
        "shelter.registered" 1 ShelterRegistered(ShelterRegistered),
        "shelter.inspected" 1 ShelterInspected(ShelterInspected),
        "shelter.retired" 1 ShelterRetired(ShelterRetired),
        "stockpile.set" 1 StockpileSet(StockpileSet),
        "stockpile.counted" 1 StockpileCounted(StockpileCounted),
        "stockpile.retired" 1 StockpileRetired(StockpileRetired),
    }
}
