//! Bodies, roles and those on the way in.

use crate::ask::{Ask, ask};
use varsko_domain::PersonId;
use varsko_domain::incident::commands::{IncidentCommand as C, *};
use varsko_domain::words::{Body, Capacity, Presence};

/// Activate a body.
pub fn activate(body: Body) -> Ask {
    let authority = "Beredskapsplanen kap. 3";
    ask(C::ActivateBody(ActivateBody::by_authority(body, authority)))
}

/// Stand a body down.
pub fn stand_down(body: Body) -> Ask {
    ask(C::StandDownBody(StandDownBody { body, reason: None }))
}

/// Give someone a role.
pub fn assign_role(role: &str, person: PersonId, capacity: Capacity) -> Ask {
    ask(C::AssignRole(AssignRole {
        role: role.into(),
        person,
        capacity,
    }))
}

/// Relieve someone of a role.
pub fn relieve_role(role: &str, person: PersonId) -> Ask {
    ask(C::RelieveRole(RelieveRole {
        role: role.into(),
        person,
        handover: None,
    }))
}

/// Say where someone stands on the way in.
pub fn report_presence(person: PersonId, presence: Presence) -> Ask {
    ask(C::ReportMobilisation(ReportMobilisation {
        person,
        role: None,
        presence,
        eta_minutes: None,
    }))
}
