//! One organisation's part in an incident, as histories: phases, bodies, roles, presence, focus.
//!
//! What holds now, and for whom it shows, is judged in `situation`; here nothing is ever dropped.

use crate::fact::{Forget, Origin, Words};
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::area::events::AreaEvent;
use varsko_domain::incident::clock::events::ClockEvent;
use varsko_domain::incident::events::{
    BodyActivated, BodyStoodDown, EvaluationStarted, FocusSet, MobilisationReported,
    NormalisationDecided, PhaseDeviated, PhaseReached, PhaseReturned, ReadinessSet, Reopened,
    RoleAssigned, RoleRelieved,
};
use varsko_domain::incident::left_open::{LeftOpen, NormaliseEvent};
use varsko_domain::incident::resource::events::StockReported;
use varsko_domain::incident::staffing::events::StaffingEvent;
use varsko_domain::words::Phase;
use varsko_domain::{Event as E, Recorded, Text};

/// A step between phases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PhaseStep {
    /// A phase was reached; reaching an earlier one late moves nothing back.
    Reached(Phase),
    /// Back to an earlier phase.
    Returned {
        /// Where it was.
        from: Phase,
        /// Where it went.
        to: Phase,
        /// Why.
        reason: Text,
    },
    /// A closed part was opened again.
    Reopened {
        /// The phase it went on in.
        phase: Phase,
        /// Why.
        reason: Text,
    },
}

impl Words for PhaseStep {
    fn erase(&mut self) {
        match self {
            PhaseStep::Reached(_) => {}
            PhaseStep::Returned { reason, .. } | PhaseStep::Reopened { reason, .. } => {
                reason.erase();
            }
        }
    }
}

/// A body was activated or stood down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum BodyStep {
    /// Powers hold from here.
    Activated(BodyActivated),
    /// Powers end here.
    StoodDown(BodyStoodDown),
}

impl Words for BodyStep {
    fn erase(&mut self) {
        match self {
            BodyStep::Activated(step) => step.erase(),
            BodyStep::StoodDown(step) => step.erase(),
        }
    }
}

/// Someone took a role or was relieved of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RoleStep {
    /// Holds it from here.
    Assigned(RoleAssigned),
    /// Held it until here.
    Relieved(RoleRelieved),
}

impl Words for RoleStep {
    fn erase(&mut self) {
        match self {
            RoleStep::Assigned(step) => step.erase(),
            RoleStep::Relieved(step) => step.erase(),
        }
    }
}

/// One organisation's part in an incident. Every history is in the order it was folded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Where it came in; `None` for an organisation that only ever acted from outside.
    pub started: Option<Origin>,
    /// Where its part ended without the incident being closed.
    pub ended: Option<Origin>,
    /// Phases reached and gone back to.
    pub phases: History<PhaseStep>,
    /// Deviations from the sequence.
    pub deviations: History<PhaseDeviated>,
    /// Crisis leadership and crisis staff.
    pub bodies: History<BodyStep>,
    /// Who held which role.
    pub roles: History<RoleStep>,
    /// Where people stand on the way in.
    pub presence: History<MobilisationReported>,
    /// Reliefs, minimums and planned ends.
    pub staffing: History<StaffingEvent>,
    /// Areas that report, and their reports.
    pub areas: History<AreaEvent>,
    /// What was reported of stocks.
    pub stocks: History<StockReported>,
    /// Looks into the mailbox, and clocks that ran out.
    pub clocks: History<ClockEvent>,
    /// Readiness levels, in the organisation's own names.
    pub readiness: History<ReadinessSet>,
    /// Leadership focus.
    pub focus: History<FocusSet>,
    /// The decided return to normal.
    pub normalisation: History<NormalisationDecided>,
    /// What was open when the return to normal was decided.
    pub left_open: History<LeftOpen>,
    /// The evaluation's beginning.
    pub evaluation: History<EvaluationStarted>,
}

impl Part {
    pub(super) fn start(&mut self, recorded: &Recorded) {
        self.started = Some(Origin::of(recorded));
        self.ended = None;
    }

    pub(super) fn end(&mut self, recorded: &Recorded) {
        self.ended = Some(Origin::of(recorded));
    }

    pub(super) fn reach(&mut self, recorded: &Recorded, reached: &PhaseReached) {
        self.phases
            .note(recorded, PhaseStep::Reached(reached.phase));
    }

    /// Takes in what one of the part's own events says.
    pub(super) fn take(&mut self, r: &Recorded) {
        let event = &r.event;
        if let E::IncidentReopened(e) = event {
            let Reopened { phase, reason } = e.clone();
            self.phases.note(r, PhaseStep::Reopened { phase, reason });
        } else if let E::PhaseReturned(e) = event {
            let PhaseReturned { from, to, reason } = e.clone();
            let returned = PhaseStep::Returned { from, to, reason };
            self.phases.note(r, returned);
        } else if let E::PhaseDeviated(e) = event {
            self.deviations.note(r, e.clone());
        } else if let E::ReadinessSet(e) = event {
            self.readiness.note(r, e.clone());
        } else if let E::BodyActivated(e) = event {
            self.bodies.note(r, BodyStep::Activated(e.clone()));
        } else if let E::BodyStoodDown(e) = event {
            self.bodies.note(r, BodyStep::StoodDown(e.clone()));
        } else if let E::RoleAssigned(e) = event {
            self.roles.note(r, RoleStep::Assigned(e.clone()));
        } else if let E::RoleRelieved(e) = event {
            self.roles.note(r, RoleStep::Relieved(e.clone()));
        } else if let E::MobilisationReported(e) = event {
            self.presence.note(r, e.clone());
        } else if let E::Staffing(e) = event {
            self.staffing.note(r, e.clone());
        } else if let E::Area(e) = event {
            self.areas.note(r, e.clone());
        } else if let E::Clock(e) = event {
            self.clocks.note(r, e.clone());
        } else if let E::FocusSet(e) = event {
            self.focus.note(r, e.clone());
        } else if let E::NormalisationDecided(e) = event {
            self.normalisation.note(r, e.clone());
        } else if let E::Normalise(NormaliseEvent::LeftOpen(e)) = event {
            self.left_open.note(r, e.clone());
        }
    }
}

impl Forget for Part {
    fn forget(&mut self, line: u32) {
        self.phases.forget(line);
        self.deviations.forget(line);
        self.bodies.forget(line);
        self.roles.forget(line);
        self.presence.forget(line);
        self.staffing.forget(line);
        self.areas.forget(line);
        self.stocks.forget(line);
        self.clocks.forget(line);
        self.readiness.forget(line);
        self.focus.forget(line);
        self.normalisation.forget(line);
        self.left_open.forget(line);
        self.evaluation.forget(line);
    }
}
