//! Bodies, roles and people on their way in (mobilisering).

use varsko_domain::PersonId;

use super::order::{incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Body, Capacity, Presence};

mutations! {
    /// Crisis leadership, crisis staff, and who is in place.
    Mobilising {
        /// Activate crisis leadership (kriseledelse) or crisis staff (krisestab). Powers assigned
        /// for the crisis hold only while the leadership is activated.
        activate(ActivateInput);
        /// Stand a body down.
        stand_down(StandDownInput);
        /// Give someone a role in this incident, as holder or deputy.
        assign_role(AssignRoleInput);
        /// Relieve someone of a role (avløsning), with what was handed over.
        relieve_role(RelieveRoleInput);
        /// Say where someone stands on the way in.
        report_mobilisation(ReportMobilisationInput);
    }
}

incident_inputs! {
    /// A body to activate.
    ActivateInput => ActivateBody(ActivateBody) {
        /// Which.
        body: Body,
        /// By what authority (fullmakt). At most 2 KiB.
        authority: String,
        /// On what legal ground (hjemmel). At most 2 KiB.
        legal_ground: Option<String>,
        /// Special powers (særlige fullmakter) that hold until it is stood down. At most 20, each at
        /// most 2 KiB.
        #[graphql(default)]
        powers: Vec<String>,
        /// Where it sits. At most 2 KiB.
        place: Option<String>,
        /// Until when it is meant to sit: later than now.
        until: Option<DateTime>,
    }
    /// A body to stand down.
    StandDownInput => StandDownBody(StandDownBody) {
        /// Which.
        body: Body,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// A role to fill.
    AssignRoleInput => AssignRole(AssignRole) {
        /// The organisation's key for the role, such as `log_keeper`.
        role: String,
        /// Who gets it.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// As holder, or as deputy (stedfortreder).
        #[graphql(default_with = "Capacity::Holder")]
        capacity: Capacity,
    }
    /// A role to be relieved of.
    RelieveRoleInput => RelieveRole(RelieveRole) {
        /// The organisation's key for the role.
        role: String,
        /// Who is relieved.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// What was handed over to whoever comes next. At most 16 KiB.
        handover: Option<String>,
    }
    /// Where someone stands on the way in.
    ReportMobilisationInput => ReportMobilisation(ReportMobilisation) {
        /// Who.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// For which role, as the organisation's key for it.
        role: Option<String>,
        /// Where they stand.
        presence: Presence,
        /// Minutes until they are there.
        eta_minutes: Option<u32>,
    }
}
