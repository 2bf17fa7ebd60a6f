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
use varsko_domain::incident::left_open::LeftOpen;
use varsko_domain::incident::resource::events::StockReported;
use varsko_domain::incident::staffing::events::StaffingEvent;
use varsko_domain::words::Phase;
use varsko_domain::{Recorded, Text};

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

    pub(super) fn go_back(&mut self, recorded: &Recorded, returned: &PhaseReturned) {
        let PhaseReturned { from, to, reason } = returned.clone();
        self.phases
            .note(recorded, PhaseStep::Returned { from, to, reason });
    }

    pub(super) fn reopen(&mut self, recorded: &Recorded, reopened: &Reopened) {
        let Reopened { phase, reason } = reopened.clone();
        self.phases
            .note(recorded, PhaseStep::Reopened { phase, reason });
    }

    pub(super) fn activate(&mut self, recorded: &Recorded, body: &BodyActivated) {
        self.bodies
            .note(recorded, BodyStep::Activated(body.clone()));
    }

    pub(super) fn stand_down(&mut self, recorded: &Recorded, body: &BodyStoodDown) {
        self.bodies
            .note(recorded, BodyStep::StoodDown(body.clone()));
    }

    pub(super) fn assign(&mut self, recorded: &Recorded, role: &RoleAssigned) {
        self.roles.note(recorded, RoleStep::Assigned(role.clone()));
    }

    pub(super) fn relieve(&mut self, recorded: &Recorded, role: &RoleRelieved) {
        self.roles.note(recorded, RoleStep::Relieved(role.clone()));
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
