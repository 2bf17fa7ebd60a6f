//! An incident's beginning and end: open, observe, dismiss, reclassify, normalise, close, reopen.

use async_graphql::InputObject;
use varsko_domain::incident::commands::OpenIncident;
use varsko_domain::{Actor, Command, CommandId, Order, OrganisationId};

use super::denied::Denied;
use super::order::{Ask, Meaning as _, incident_inputs, mutations};
use crate::schema::coordinates::CoordinatesInput;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Phase, Scope, Severity};

mutations! {
    /// How an incident begins and ends.
    Lifecycle {
        /// Open an incident (hendelse). A title is enough; everything else may come later. The
        /// receipt's `id` is the id of the incident.
        open_incident(OpenIncidentInput);
        /// Watch an incident without notifying anyone yet (overvåke).
        place_under_observation(PlaceUnderObservationInput);
        /// Judge that it is no incident after all (avvise). It can be reopened.
        dismiss_incident(DismissIncidentInput);
        /// Change title, type, severity, potential, place or point on the map; what is left out stays as it is. For the
        /// organisation whose incident it is.
        reclassify_incident(ReclassifyIncidentInput);
        /// Decide the return to normal (normalisering), in writing. The crisis leader decides it.
        normalise(NormaliseInput);
        /// Close the organisation's part of the incident (avslutte); others go on with theirs.
        close_incident(CloseIncidentInput);
        /// Open a closed part, or a dismissed incident, again.
        reopen_incident(ReopenIncidentInput);
    }
}

/// A new incident.
#[derive(InputObject)]
pub(super) struct OpenIncidentInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended. It becomes the
    /// id of the incident. Sent again with the same content it gives the first receipt again.
    command_id: Id<CommandId>,
    /// The organisation whose incident it is; your own when left out. An operations centre names
    /// the municipality that it opens the incident for.
    organisation_id: Option<Id<OrganisationId>>,
    /// When it was detected, if not just now. Never in the future.
    occurred_at: Option<DateTime>,
    /// When that was first noted, if elsewhere.
    noted_at: Option<DateTime>,
    /// Who may read the first line of its log; `PARTICIPANTS` when left out.
    scope: Option<Scope>,
    /// What people call it. At most 300 bytes.
    title: String,
    /// Its type as a short key, such as `flood` or `landslide`: at most 40 of a–z, 0–9 and _ .
    kind: Option<String>,
    /// The worst plausible outcome, not today's damage.
    #[graphql(default_with = "Severity::Unknown")]
    severity: Severity,
    /// The worst plausible outcome in words. At most 16 KiB.
    potential: Option<String>,
    /// Where it is. At most 2 KiB.
    place: Option<String>,
    /// True for an exercise (øvelse). It stays one for good, and is marked everywhere.
    #[graphql(default)]
    exercise: bool,
    /// Further organisations that take part from the start. At most 100 in an incident.
    #[graphql(default)]
    participant_ids: Vec<Id<OrganisationId>>,
}

impl Ask for OpenIncidentInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        Ok(Order {
            id: self.command_id.0,
            actor,
            organisation: self.organisation_id.meaning(),
            occurred_at: self.occurred_at.meaning(),
            noted_at: self.noted_at.meaning(),
            scope: self.scope.meaning(),
            skipping: None,
            command: Command::OpenIncident(OpenIncident {
                title: self.title.meaning(),
                kind: self.kind,
                severity: self.severity.meaning(),
                potential: self.potential.meaning(),
                place: self.place.meaning(),
                exercise: self.exercise,
                participants: self.participant_ids.meaning(),
            }),
        })
    }
}

incident_inputs! {
    /// An incident to watch.
    PlaceUnderObservationInput => PlaceUnderObservation(PlaceUnderObservation) {
        /// Why, and what is watched. At most 2 KiB.
        reason: String,
        /// When to judge it again.
        review_at: Option<DateTime>,
    }
    /// An incident that is none.
    DismissIncidentInput => Dismiss(Dismiss) {
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// What changes about an incident: at least one thing.
    ReclassifyIncidentInput => Reclassify(Reclassify) {
        /// The new title. At most 300 bytes.
        title: Option<String>,
        /// The new type as a short key: at most 40 of a–z, 0–9 and _ .
        kind: Option<String>,
        /// The new severity: the worst plausible outcome.
        severity: Option<Severity>,
        /// The new potential in words. At most 16 KiB.
        potential: Option<String>,
        /// The new place. At most 2 KiB.
        place: Option<String>,
        /// Why it changes. At most 2 KiB.
        reason: Option<String>,
        /// The new point on the map.
        coordinates: Option<CoordinatesInput>,
    }
    /// The decision to return to normal.
    NormaliseInput => Normalise(Normalise) {
        /// The decision. At most 16 KiB.
        text: String,
        /// What ordinary operation takes over. At most 16 KiB.
        handed_over: Option<String>,
        /// True to stand down the organisation's crisis leadership and staff with it.
        #[graphql(default)]
        stand_down: bool,
    }
    /// A part to close.
    CloseIncidentInput => Close(Close) {}
    /// A part to open again.
    ReopenIncidentInput => Reopen(Reopen) {
        /// Why. At most 2 KiB.
        reason: String,
        /// The phase to go on in; `HANDLE` when left out.
        phase: Option<Phase>,
    }
}
