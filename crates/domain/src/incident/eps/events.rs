//! What can have happened to an evacuee and next-of-kin centre.

use crate::event::family;
use crate::ids::{EpsId, GuestId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{AccessRole, EpsAuthority, GuestKind};
use serde::{Deserialize, Serialize};

stored! {
    /// A centre is open.
    EpsOpened {
        /// Which.
        eps: EpsId,
        /// Where.
        place: Text,
        /// On whose decision.
        decided_by: EpsAuthority,
        /// Who decided, and when, as it was said.
        decision: Text,
    }
    /// A unit of a centre, and who leads it.
    UnitSet {
        /// Which centre.
        eps: EpsId,
        /// Short key.
        unit: String,
        /// Name for people.
        name: String,
        /// Who leads it.
        leader: Option<PersonId>,
    }
    /// Someone came and is registered. Screened to those who keep the register.
    GuestRegistered {
        /// Which centre.
        eps: EpsId,
        /// Whom: a pseudonym.
        guest: GuestId,
        /// Evacuee or relative.
        kind: GuestKind,
        /// The unit that takes care of them.
        unit: Option<String>,
        /// Who.
        who: Person,
    }
    /// What is noted of a person: every word sealed.
    Person {
        /// What they are called.
        name: Text,
        /// When they were born.
        born: Option<Text>,
        /// How they are reached.
        phone: Option<Text>,
        /// Where they live.
        address: Option<Text>,
        /// Whose relative they are, or whom they look for.
        relation: Option<Text>,
        /// What they need.
        needs: Option<Text>,
    }
    /// Someone was checked in or out. Screened to those who keep the register.
    GuestMoved {
        /// Which centre.
        eps: EpsId,
        /// Whom.
        guest: GuestId,
        /// True when they are there.
        inside: bool,
        /// The unit that takes care of them now.
        unit: Option<String>,
        /// Where they went.
        where_to: Option<Text>,
    }
    /// How many a centre has: what others than the keepers of its register get to know.
    GuestsCounted {
        /// Which centre.
        eps: EpsId,
        /// Registered since it opened.
        registered: u32,
        /// Evacuees there now.
        evacuees: u32,
        /// Relatives there now.
        relatives: u32,
    }
    /// A centre is closed.
    EpsClosed {
        /// Which.
        eps: EpsId,
        /// Why.
        reason: Option<Text>,
        /// When its register is erased.
        erase_at: Timestamp,
    }
    /// The time for keeping a register has passed; the lines after this one erase it.
    RetentionPassed {
        /// Which centre's.
        eps: EpsId,
        /// How many lines it has.
        lines: u32,
    }
}

family! {
    /// What can have happened to an evacuee and next-of-kin centre.
    EpsEvent {
        "eps.opened" 1 Opened(EpsOpened),
        "eps.unit_set" 1 UnitSet(UnitSet),
        "eps.guest_registered" 1 Registered(GuestRegistered),
        "eps.guest_moved" 1 Moved(GuestMoved),
        "eps.guests_counted" 1 Counted(GuestsCounted),
        "eps.closed" 1 Closed(EpsClosed),
        "eps.retention_passed" 1 RetentionPassed(RetentionPassed),
    }
}

impl EpsEvent {
    /// What is said of a person is for the keepers of the register, and for no other leader.
    pub const fn restricted_to(&self) -> &'static [AccessRole] {
        match self {
            EpsEvent::Registered(_) | EpsEvent::Moved(_) => &[AccessRole::EpsStaff],
            EpsEvent::Opened(_)
            | EpsEvent::UnitSet(_)
            | EpsEvent::Counted(_)
            | EpsEvent::Closed(_)
            | EpsEvent::RetentionPassed(_) => &[],
        }
    }
}
