//! What can be asked of an organisation's agreements, shelters and stockpiles.

use super::events::{ShelterParticulars, StockpileParticulars, Terms};
use crate::ids::{AgreementId, ShelterId, StockpileId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A command to what an organisation has agreed and laid by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ProvisionCommand {
    RegisterAgreement(RegisterAgreement),
    EndAgreement(EndAgreement),
    RegisterShelter(RegisterShelter),
    InspectShelter(InspectShelter),
    RetireShelter(RetireShelter),
    SetStockpile(SetStockpile),
    CountStockpile(CountStockpile),
    RetireStockpile(RetireStockpile),
}

stored! {
    /// Make an agreement known, or known anew.
    RegisterAgreement {
        /// The agreement; a new one when absent.
        agreement: Option<AgreementId>,
        /// The whole of it.
        terms: Terms,
    }
    /// Say that an agreement holds no longer.
    EndAgreement {
        /// Which.
        agreement: AgreementId,
        /// Why.
        reason: Text,
    }
    /// Make a shelter known, or known anew.
    RegisterShelter {
        /// The shelter; a new one when absent.
        shelter: Option<ShelterId>,
        /// The whole of it.
        what: ShelterParticulars,
    }
    /// Say what an inspection found; the order says when it was.
    InspectShelter {
        /// Which.
        shelter: ShelterId,
        /// True when it can be used as it is.
        sound: bool,
        /// What was found; must be given when it cannot.
        remark: Option<Text>,
        /// When it shall be inspected next; as the shelter's rhythm has it when absent.
        next_by: Option<Timestamp>,
    }
    /// Say that a shelter is no longer one.
    RetireShelter {
        /// Which.
        shelter: ShelterId,
        /// Why.
        reason: Text,
    }
    /// Make a stockpile known, or known anew.
    SetStockpile {
        /// The stockpile; a new one when absent.
        stockpile: Option<StockpileId>,
        /// The whole of it.
        what: StockpileParticulars,
    }
    /// Say how much there is; the order says when it was counted.
    CountStockpile {
        /// Which.
        stockpile: StockpileId,
        /// How much there is.
        quantity: u32,
        /// When the first of it expires.
        expires_at: Option<Timestamp>,
        /// What was noticed.
        remark: Option<Text>,
    }
    /// Say that a stockpile is no longer kept.
    RetireStockpile {
        /// Which.
        stockpile: StockpileId,
        /// Why.
        reason: Text,
    }
}
