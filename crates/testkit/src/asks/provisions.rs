//! Agreements, shelters and stockpiles.

use crate::ask::{Ask, ask_of_all};
use crate::cast::{BAERUM, OSLO};
use crate::day::at;
use uuid::Uuid;
use varsko_domain::organisation::provisions::commands::*;
use varsko_domain::organisation::provisions::events::*;
use varsko_domain::words::{AgreementKind, ShelterKind};
use varsko_domain::{AgreementId, Command, ShelterId, StockpileId};

/// The agreement that [`register_agreement`] makes known when it is named so.
pub const AGREEMENT: AgreementId = AgreementId(Uuid::from_u128(0x6310));
/// The shelter that [`register_shelter`] makes known when it is named so.
pub const SHELTER: ShelterId = ShelterId(Uuid::from_u128(0x6320));
/// The stockpile that [`set_stockpile`] makes known when it is named so.
pub const STOCKPILE: StockpileId = StockpileId(Uuid::from_u128(0x6330));

fn of_provisions(command: ProvisionCommand) -> Ask {
    ask_of_all(Command::Provision(BAERUM, command))
}

/// What Bærum and Oslo agreed, from six in the morning on.
pub fn terms() -> Terms {
    Terms {
        kind: AgreementKind::InterMunicipal,
        name: "Gjensidig bistand".into(),
        with: vec![OSLO],
        others: None,
        about: "Mannskap og pumper".into(),
        document: None,
        from: at("06:00"),
        ends: Some(at("20:00")),
    }
}

/// Make an agreement of Bærum's known.
pub fn register_agreement(terms: Terms) -> Ask {
    let agreement = None;
    of_provisions(ProvisionCommand::RegisterAgreement(RegisterAgreement {
        agreement,
        terms,
    }))
}

/// Say that [`AGREEMENT`] holds no longer.
pub fn end_agreement(reason: &str) -> Ask {
    let (agreement, reason) = (AGREEMENT, reason.into());
    of_provisions(ProvisionCommand::EndAgreement(EndAgreement {
        agreement,
        reason,
    }))
}

/// A shelter for 400, inspected every twelve months.
pub fn shelter() -> ShelterParticulars {
    ShelterParticulars {
        kind: ShelterKind::Public,
        name: "Sandvika torg".into(),
        place: "Under parkeringshuset".into(),
        places: 400,
        ready_h: Some(72),
        inspect_every_months: 12,
    }
}

/// Make a shelter of Bærum's known.
pub fn register_shelter(what: ShelterParticulars) -> Ask {
    let shelter = None;
    of_provisions(ProvisionCommand::RegisterShelter(RegisterShelter {
        shelter,
        what,
    }))
}

/// Say what an inspection of [`SHELTER`] found.
pub fn inspect_shelter(sound: bool, remark: Option<&str>) -> Ask {
    of_provisions(ProvisionCommand::InspectShelter(InspectShelter {
        shelter: SHELTER,
        sound,
        remark: remark.map(Into::into),
        next_by: None,
    }))
}

/// Say that [`SHELTER`] is no longer one.
pub fn retire_shelter(reason: &str) -> Ask {
    let (shelter, reason) = (SHELTER, reason.into());
    of_provisions(ProvisionCommand::RetireShelter(RetireShelter {
        shelter,
        reason,
    }))
}

/// Water, of which there must be 5,000 litres.
pub fn stockpile() -> StockpileParticulars {
    StockpileParticulars {
        kind: "water".into(),
        name: "Drikkevann".into(),
        unit: "liter".into(),
        place: None,
        minimum: 5_000,
        role: Some("logistics".into()),
    }
}

/// Make a stockpile of Bærum's known.
pub fn set_stockpile(what: StockpileParticulars) -> Ask {
    let stockpile = None;
    of_provisions(ProvisionCommand::SetStockpile(SetStockpile {
        stockpile,
        what,
    }))
}

/// Say how much there is in [`STOCKPILE`].
pub fn count_stockpile(quantity: u32, expires: Option<&str>) -> Ask {
    of_provisions(ProvisionCommand::CountStockpile(CountStockpile {
        stockpile: STOCKPILE,
        quantity,
        expires_at: expires.map(at),
        remark: None,
    }))
}

/// Say that [`STOCKPILE`] is no longer kept.
pub fn retire_stockpile(reason: &str) -> Ask {
    let (stockpile, reason) = (STOCKPILE, reason.into());
    of_provisions(ProvisionCommand::RetireStockpile(RetireStockpile {
        stockpile,
        reason,
    }))
}
