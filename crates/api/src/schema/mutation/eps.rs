//! Evacuee and next-of-kin centres (EPS).

use async_graphql::InputObject;
use varsko_domain::incident::eps::events as stored;
use varsko_domain::{EpsId, GuestId, PersonId};

use super::order::{Meaning, incident_inputs, mutations};
use crate::schema::scalars::Id;
use crate::schema::words::{EpsAuthority, GuestKind};

mutations! {
    /// Evacuee and next-of-kin centres.
    Centres {
        /// Open an evacuee and next-of-kin centre (EPS), on decision of the police or the chief
        /// executive. The receipt's `id` is the id of the centre.
        open_eps(OpenEpsInput);
        /// Set up a unit of a centre, or give one another leader.
        set_eps_unit(SetEpsUnitInput);
        /// Register someone who has come, and check them in. For keepers of the register alone, who
        /// alone read it; to all others the log gives counts. The receipt's `id` is the id of the
        /// person in the register.
        register_eps_guest(RegisterEpsGuestInput);
        /// Check someone out, in again, or into another unit.
        move_eps_guest(MoveEpsGuestInput);
        /// Close a centre that everyone has left. Its register is erased by rule after the time the
        /// organisation has set.
        close_eps(CloseEpsInput);
    }
}

incident_inputs! { eps, Eps(EpsCommand):
    /// A centre to open.
    OpenEpsInput => Open(OpenEps) {
        /// Where. At most 2 KiB.
        place: String,
        /// On whose decision.
        decided_by: EpsAuthority,
        /// Who decided, and when, as it was said. At most 2 KiB.
        decision: String,
    }
    /// A unit of a centre.
    SetEpsUnitInput => SetUnit(SetEpsUnit) {
        /// Which centre.
        #[graphql(name = "epsId")]
        eps: Id<EpsId>,
        /// A short key, such as `registration`.
        unit: String,
        /// Its name for people. At most 300 bytes.
        name: String,
        /// Who leads it.
        #[graphql(name = "leaderId")]
        leader: Option<Id<PersonId>>,
    }
    /// Someone who has come.
    RegisterEpsGuestInput => Register(RegisterGuest) {
        /// Which centre.
        #[graphql(name = "epsId")]
        eps: Id<EpsId>,
        /// Evacuee or relative.
        kind: GuestKind,
        /// Key of the unit that takes care of them.
        unit: Option<String>,
        /// Who.
        who: EpsPersonInput,
    }
    /// Someone who comes or goes.
    MoveEpsGuestInput => Move(MoveGuest) {
        /// Which centre.
        #[graphql(name = "epsId")]
        eps: Id<EpsId>,
        /// Whom.
        #[graphql(name = "guestId")]
        guest: Id<GuestId>,
        /// True when they are there.
        inside: bool,
        /// Key of the unit that takes care of them now.
        unit: Option<String>,
        /// Where they went. At most 2 KiB.
        where_to: Option<String>,
    }
    /// A centre to close.
    CloseEpsInput => Close(CloseEps) {
        /// Which.
        #[graphql(name = "epsId")]
        eps: Id<EpsId>,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
}

/// What is noted of a person at a centre; all of it sealed.
#[derive(InputObject)]
pub(super) struct EpsPersonInput {
    /// What they are called. At most 300 bytes.
    name: String,
    /// When they were born. At most 300 bytes.
    born: Option<String>,
    /// How they are reached. At most 300 bytes.
    phone: Option<String>,
    /// Where they live. At most 2 KiB.
    address: Option<String>,
    /// Whose relative they are, or whom they look for. At most 2 KiB.
    relation: Option<String>,
    /// What they need. At most 2 KiB.
    needs: Option<String>,
}

impl Meaning<stored::Person> for EpsPersonInput {
    fn meaning(self) -> stored::Person {
        stored::Person {
            name: self.name.meaning(),
            born: self.born.meaning(),
            phone: self.phone.meaning(),
            address: self.address.meaning(),
            relation: self.relation.meaning(),
            needs: self.needs.meaning(),
        }
    }
}
