//! Agreements, shelters and stockpiles.

use async_graphql::InputObject;
use varsko_domain::organisation::provisions::events as stored;
use varsko_domain::{AgreementId, OrganisationId, ShelterId, StockpileId};

use super::kept::kept_inputs;
use super::order::{Meaning, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{AgreementKind, ShelterKind};

mutations! {
    /// What is agreed and laid by beforehand.
    Provisions {
        /// Make an agreement (avtale) known, or change what is known of one. The receipt's `id` is the
        /// id of a new agreement. Municipalities that agree read each other's plans.
        register_agreement(RegisterAgreementInput);
        /// Say that an agreement holds no longer.
        end_agreement(EndAgreementInput);
        /// Make a shelter (tilfluktsrom) known, or change what is known of one. The receipt's `id` is
        /// the id of a new shelter.
        register_shelter(RegisterShelterInput);
        /// Say what an inspection of a shelter found.
        inspect_shelter(InspectShelterInput);
        /// Say that a shelter is no longer one.
        retire_shelter(RetireShelterInput);
        /// Make a stockpile (beredskapslager) known, or change what is known of one. The receipt's
        /// `id` is the id of a new stockpile.
        set_stockpile(SetStockpileInput);
        /// Say how much there is in a stockpile, and when the first of it expires.
        count_stockpile(CountStockpileInput);
        /// Say that a stockpile is no longer kept.
        retire_stockpile(RetireStockpileInput);
    }
}

/// What was agreed.
#[derive(InputObject)]
pub(super) struct AgreementTermsInput {
    /// What kind of agreement.
    kind: AgreementKind,
    /// What it is called. At most 300 bytes.
    name: String,
    /// With whom, of those this installation knows. At most 100.
    #[graphql(default)]
    with: Vec<Id<OrganisationId>>,
    /// With whom besides. At most 2 KiB.
    others: Option<String>,
    /// What was agreed. At most 16 KiB.
    about: String,
    /// Where it stands in full: a case number, an address. At most 2 KiB.
    document: Option<String>,
    /// Since when it holds.
    from: DateTime,
    /// When it lapses; left out, it runs until someone ends it.
    ends: Option<DateTime>,
}

impl Meaning<stored::Terms> for AgreementTermsInput {
    fn meaning(self) -> stored::Terms {
        stored::Terms {
            kind: self.kind.into(),
            name: self.name,
            with: self.with.meaning(),
            others: self.others.meaning(),
            about: self.about.meaning(),
            document: self.document.meaning(),
            from: self.from.meaning(),
            ends: self.ends.meaning(),
        }
    }
}

/// What is known of a shelter.
#[derive(InputObject)]
pub(super) struct ShelterParticularsInput {
    /// What kind of shelter.
    kind: ShelterKind,
    /// What it is called. At most 300 bytes.
    name: String,
    /// Where it is. At most 2 KiB.
    place: String,
    /// For how many people.
    places: u32,
    /// Hours until it can be used.
    ready_h: Option<u32>,
    /// Months from one inspection to the next, 1 to 120.
    #[graphql(default = 12)]
    inspect_every_months: u32,
}

impl Meaning<stored::ShelterParticulars> for ShelterParticularsInput {
    fn meaning(self) -> stored::ShelterParticulars {
        stored::ShelterParticulars {
            kind: self.kind.into(),
            name: self.name,
            place: self.place.meaning(),
            places: self.places,
            ready_h: self.ready_h,
            inspect_every_months: self.inspect_every_months,
        }
    }
}

/// What is known of a stockpile.
#[derive(InputObject)]
pub(super) struct StockpileParticularsInput {
    /// Kind of goods: a short key, such as `fuel`.
    kind: String,
    /// What it is called. At most 300 bytes.
    name: String,
    /// Of what it is counted: litres, days, pieces. At most 300 bytes.
    unit: String,
    /// Where it is. At most 2 KiB.
    place: Option<String>,
    /// How much there must be.
    minimum: u32,
    /// Key of the role that sees to it.
    role: Option<String>,
}

impl Meaning<stored::StockpileParticulars> for StockpileParticularsInput {
    fn meaning(self) -> stored::StockpileParticulars {
        stored::StockpileParticulars {
            kind: self.kind,
            name: self.name,
            unit: self.unit,
            place: self.place.meaning(),
            minimum: self.minimum,
            role: self.role,
        }
    }
}

kept_inputs! { provisions, Provision(ProvisionCommand):
    /// An agreement to make known.
    RegisterAgreementInput => RegisterAgreement(RegisterAgreement) {
        /// The agreement to change. Left out, it is a new one.
        #[graphql(name = "agreementId")]
        agreement: Option<Id<AgreementId>>,
        /// The whole of it.
        terms: AgreementTermsInput,
    }
    /// An agreement to end.
    EndAgreementInput => EndAgreement(EndAgreement) {
        /// Which.
        #[graphql(name = "agreementId")]
        agreement: Id<AgreementId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A shelter to make known.
    RegisterShelterInput => RegisterShelter(RegisterShelter) {
        /// The shelter to change. Left out, it is a new one.
        #[graphql(name = "shelterId")]
        shelter: Option<Id<ShelterId>>,
        /// The whole of it.
        what: ShelterParticularsInput,
    }
    /// A shelter that was inspected; `occurredAt` says when.
    InspectShelterInput => InspectShelter(InspectShelter) {
        /// Which.
        #[graphql(name = "shelterId")]
        shelter: Id<ShelterId>,
        /// True when it can be used as it is.
        sound: bool,
        /// What was found; must be given when it cannot. At most 16 KiB.
        remark: Option<String>,
        /// When it shall be inspected next; in its rhythm when left out.
        next_by: Option<DateTime>,
    }
    /// A shelter that is no longer one.
    RetireShelterInput => RetireShelter(RetireShelter) {
        /// Which.
        #[graphql(name = "shelterId")]
        shelter: Id<ShelterId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A stockpile to make known.
    SetStockpileInput => SetStockpile(SetStockpile) {
        /// The stockpile to change. Left out, it is a new one.
        #[graphql(name = "stockpileId")]
        stockpile: Option<Id<StockpileId>>,
        /// The whole of it.
        what: StockpileParticularsInput,
    }
    /// A stockpile that was counted; `occurredAt` says when.
    CountStockpileInput => CountStockpile(CountStockpile) {
        /// Which.
        #[graphql(name = "stockpileId")]
        stockpile: Id<StockpileId>,
        /// How much there is.
        quantity: u32,
        /// When the first of it expires.
        expires_at: Option<DateTime>,
        /// What was noticed. At most 16 KiB.
        remark: Option<String>,
    }
    /// A stockpile that is no longer kept.
    RetireStockpileInput => RetireStockpile(RetireStockpile) {
        /// Which.
        #[graphql(name = "stockpileId")]
        stockpile: Id<StockpileId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
}
