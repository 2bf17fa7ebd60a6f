//! What falls due by itself: deadlines that pass with nobody logged in (R-5, G-11).
//!
//! An alarm is set and taken off by events alone, so it survives a restart like everything else,
//! and it rings by an order like any other: of the system, named after what it is about, so that
//! ringing twice is the same order once (G-4). Knows no clock; whoever has one asks what is due.

use crate::actor::Actor;
use crate::command::{Command, Order};
use crate::ids::{
    CommandId, DecisionId, DemandId, EpsId, EvaluationId, ExerciseId, ExternalId, GatheringId,
    IncidentId, InjectId, MeetingId, NotificationId, ObligationId, OrganisationId, PersonId,
    ReliefId, ReportOrderId, SupervisionId, TaskId,
};
use crate::incident::commands::{IncidentCommand, Ring};
use crate::time::Timestamp;
use crate::words::{AccessRole, Body, Deadline};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// One thing that may fall due, in an incident or beside any.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Alarm {
    /// A question put up is not decided.
    DecisionNeeded {
        /// Which.
        decision: DecisionId,
    },
    /// A decision is to be looked at again.
    DecisionReview {
        /// Which.
        decision: DecisionId,
    },
    /// A task is not finished.
    TaskDue {
        /// Which.
        task: TaskId,
    },
    /// A request from above is not answered.
    DemandDue {
        /// Which.
        demand: DemandId,
    },
    /// An authority has not answered.
    ExternalAnswer {
        /// Which request.
        request: ExternalId,
    },
    /// A convened meeting has not begun.
    MeetingDue {
        /// Which.
        meeting: MeetingId,
    },
    /// A recipient of a notification has not answered.
    Unanswered {
        /// Which notification.
        notification: NotificationId,
        /// Whom, by number.
        recipient: u32,
    },
    /// A planned relief has not happened.
    Relief {
        /// Which.
        relief: ReliefId,
    },
    /// A body sits longer than planned.
    StandDown {
        /// Whose.
        organisation: OrganisationId,
        /// Which.
        body: Body,
    },
    /// An involved area has not reported.
    AreaSilent {
        /// To whom it reports.
        organisation: OrganisationId,
        /// Which.
        area: String,
    },
    /// A situation report is due.
    ReportDue {
        /// On which order.
        order: ReportOrderId,
    },
    /// The time for keeping the register of a centre has passed.
    EpsRetention {
        /// Which.
        eps: EpsId,
    },
    /// The time for answers to the draft of an evaluation has passed.
    ConsultationDue {
        /// Of which.
        evaluation: EvaluationId,
    },
    /// A clock that activation started has run out.
    Clock {
        /// Whose.
        organisation: OrganisationId,
        /// Which.
        deadline: Deadline,
    },
    /// A duty of the annual wheel will be due soon, or is.
    Obligation {
        /// Which.
        obligation: ObligationId,
    },
    /// A meeting of the year was to be held.
    Gathering {
        /// Which.
        gathering: GatheringId,
    },
    /// A finding of supervision is to be put right (§ 10).
    Supervision {
        /// Which.
        finding: SupervisionId,
    },
    /// An inject of an exercise comes to the players.
    Inject {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
    },
}

/// Whose alarms they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AlarmsOf {
    /// Those of one incident.
    Incident(IncidentId),
    /// Those an organisation lives with all year.
    Organisation(OrganisationId),
}

impl Alarm {
    /// True for what must happen also after its organisation has closed its part.
    const fn outlives_the_part(&self) -> bool {
        matches!(
            self,
            Alarm::EpsRetention { .. } | Alarm::ConsultationDue { .. }
        )
    }
}

/// The alarms set in one incident or organisation: each thing at most once, and when it is due.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Alarms {
    by: BTreeMap<Alarm, (Timestamp, OrganisationId)>,
    due: BTreeSet<(Timestamp, Alarm)>,
    /// Organisations whose part is over.
    ended: BTreeSet<OrganisationId>,
    /// Every part is over.
    all_ended: bool,
}

impl Alarms {
    /// Sets an alarm of `organisation`, in place of an earlier one about the same thing. Sets
    /// nothing when its part is over.
    pub fn set(&mut self, alarm: Alarm, at: Timestamp, organisation: OrganisationId) {
        self.take_off(&alarm);
        let over = self.all_ended || self.ended.contains(&organisation);
        if over && !alarm.outlives_the_part() {
            return;
        }
        self.due.insert((at, alarm.clone()));
        self.by.insert(alarm, (at, organisation));
    }

    /// Takes an alarm off; nothing happens when it is not set.
    pub fn take_off(&mut self, alarm: &Alarm) {
        if let Some((at, _)) = self.by.remove(alarm) {
            self.due.remove(&(at, alarm.clone()));
        }
    }

    /// Ends an organisation's part: everything it has set is taken off, and nothing more can be
    /// set for it, save what outlives its part. What is under way when it leaves, such as a message
    /// that is carried or an answer to it, then sets nothing anew.
    pub fn end(&mut self, organisation: OrganisationId) {
        self.ended.insert(organisation);
        self.take_off_where(|by| by == organisation);
    }

    /// Ends every part, as [`Alarms::end`] does.
    pub fn end_all(&mut self) {
        self.all_ended = true;
        self.take_off_where(|_| true);
    }

    /// An organisation takes part again: from now on alarms can be set for it.
    pub fn resume(&mut self, organisation: OrganisationId) {
        self.all_ended = false;
        self.ended.remove(&organisation);
    }

    fn take_off_where(&mut self, is_over: impl Fn(OrganisationId) -> bool) {
        let of = |(alarm, (_, by)): (&Alarm, &(Timestamp, OrganisationId))| {
            (is_over(*by) && !alarm.outlives_the_part()).then(|| alarm.clone())
        };
        let over: Vec<Alarm> = self.by.iter().filter_map(of).collect();
        for alarm in over {
            self.take_off(&alarm);
        }
    }

    /// When an alarm is due, and whose it is; `None` when it is not set.
    pub fn at(&self, alarm: &Alarm) -> Option<(Timestamp, OrganisationId)> {
        self.by.get(alarm).copied()
    }

    /// What is due at `now`, first things first.
    pub fn due(&self, now: Timestamp) -> impl Iterator<Item = (Timestamp, &Alarm)> {
        let due = self.due.iter().take_while(move |(at, _)| *at <= now);
        due.map(|(at, alarm)| (*at, alarm))
    }

    /// When the first of them is due.
    pub fn first(&self) -> Option<Timestamp> {
        self.due.first().map(|(at, _)| *at)
    }
}

/// The incidents and organisations with an alarm set, by when their first is due: what a clock looks
/// at.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Clockwork {
    by: BTreeMap<AlarmsOf, Timestamp>,
    due: BTreeSet<(Timestamp, AlarmsOf)>,
}

impl Clockwork {
    /// Notes when the first of their alarms is due now.
    pub(crate) fn note(&mut self, of: AlarmsOf, first: Option<Timestamp>) {
        let before = match first {
            Some(at) => self.by.insert(of, at),
            None => self.by.remove(&of),
        };
        if before == first {
            return;
        }
        if let Some(before) = before {
            self.due.remove(&(before, of));
        }
        self.due.extend(first.map(|at| (at, of)));
    }

    /// When something is due, and where; first things first.
    pub fn due(&self) -> impl Iterator<Item = (Timestamp, AlarmsOf)> {
        self.due.iter().copied()
    }
}

/// The order by which an alarm rings: as of when it was due, however late that is noticed.
pub fn ringing(of: AlarmsOf, organisation: OrganisationId, alarm: &Alarm, due: Timestamp) -> Order {
    let about = format!("{alarm:?} {}", due.0);
    let ring = Ring {
        alarm: alarm.clone(),
    };
    let (place, command) = match of {
        AlarmsOf::Incident(id) => (id.0, Command::Incident(id, IncidentCommand::Ring(ring))),
        AlarmsOf::Organisation(id) => (id.0, Command::Ring(id, ring)),
    };
    Order {
        id: CommandId(Uuid::new_v5(&place, about.as_bytes())),
        actor: Actor {
            person: PersonId(Uuid::nil()),
            role: AccessRole::System,
            organisation,
        },
        organisation: Some(organisation),
        occurred_at: Some(due),
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    }
}
