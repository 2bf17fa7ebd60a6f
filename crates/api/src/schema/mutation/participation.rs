//! Who takes part, how ready they are, and in which phase they are.

use varsko_domain::OrganisationId;

use super::order::{incident_inputs, mutations};
use crate::schema::scalars::Id;
use crate::schema::words::Phase;

mutations! {
    /// Organisations in an incident, each with its own readiness and phase.
    Participation {
        /// Ask an organisation to take part in the incident.
        invite_organisation(InviteOrganisationInput);
        /// Let an organisation's part end without closing the incident. It keeps reading its own
        /// lines and what was shared with it until now. The organisation whose incident it is cannot
        /// leave it.
        end_participation(EndParticipationInput);
        /// Set the organisation's readiness level (beredskapsnivå), one of its own.
        set_readiness(SetReadinessInput);
        /// Declare a phase reached that no action has reached by itself.
        advance_phase(AdvancePhaseInput);
        /// Go back to an earlier phase, with the reason. Reached phases stay reached.
        return_to_phase(ReturnToPhaseInput);
    }
}

incident_inputs! {
    /// An organisation to ask in.
    InviteOrganisationInput => InviteOrganisation(InviteOrganisation) {
        /// The organisation that is asked in.
        #[graphql(name = "invitedOrganisationId")]
        organisation: Id<OrganisationId>,
        /// Why it is asked in. At most 2 KiB.
        reason: Option<String>,
    }
    /// An organisation whose part ends.
    EndParticipationInput => EndParticipation(EndParticipation) {
        /// The organisation that leaves.
        #[graphql(name = "leavingOrganisationId")]
        organisation: Id<OrganisationId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A readiness level to set.
    SetReadinessInput => SetReadiness(SetReadiness) {
        /// The key of the level, among those the organisation has defined.
        level: String,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// A phase that is reached.
    AdvancePhaseInput => AdvancePhase(AdvancePhase) {
        /// Which. `NORMALISE`, `CLOSED` and `DISMISSED` are reached by acts of their own:
        /// `normalise`, `closeIncident`, `dismissIncident`.
        phase: Phase,
    }
    /// A phase to go back to.
    ReturnToPhaseInput => ReturnToPhase(ReturnToPhase) {
        /// Which: an earlier phase that was reached.
        phase: Phase,
        /// Why. At most 2 KiB.
        reason: String,
    }
}
