//! What is remembered of an organisation's year to judge the next command. No texts.

use super::events::{ObligationSet, YearEvent};
use crate::alarm::{Alarm, Alarms};
use crate::event::Recorded;
use crate::ids::{
    CalendarFeedId, GatheringId, ObligationId, OrganisationId, PersonId, SupervisionId, TrainingId,
};
use crate::time::Timestamp;
use crate::words::{GatheringStage, SupervisionStage};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How long after a meeting was to begin someone may still write its minutes before it counts as
/// forgotten, in milliseconds: a day.
const MINUTES_WITHIN_MS: i64 = 86_400_000;
const DAY_MS: i64 = 86_400_000;

/// An organisation's year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Year {
    /// What is on the annual wheel, by id.
    pub obligations: BTreeMap<ObligationId, Obligation>,
    /// Meetings of the year, by id.
    pub gatherings: BTreeMap<GatheringId, Gathering>,
    /// What supervision found, by id.
    pub findings: BTreeMap<SupervisionId, Finding>,
    /// What the holders of roles must have learnt, by key.
    pub courses: BTreeMap<String, Course>,
    /// Who was trained in what, by id of the record; those withdrawn are left out.
    pub trainings: BTreeMap<TrainingId, Training>,
    /// Calendar feeds that are open.
    pub feeds: BTreeSet<CalendarFeedId>,
}

/// A duty on the wheel.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Obligation {
    /// When it was due first.
    pub first: Timestamp,
    /// How many times it was done or given up since.
    pub times: u32,
    /// When it is due now; `None` once it never is again.
    pub due: Option<Timestamp>,
    /// The latest of the times it was due that were done or given up.
    pub settled: Option<Timestamp>,
    /// Months until it is due again.
    pub every_months: Option<u32>,
    /// Days beforehand that it is reminded of.
    pub remind_days: u32,
}

impl Obligation {
    fn set(event: &ObligationSet, settled: Option<Timestamp>) -> Self {
        Self {
            settled,
            first: event.what.due,
            times: 0,
            due: Some(event.what.due),
            every_months: event.what.every_months,
            remind_days: event.what.remind_days,
        }
    }

    /// When it is due after this time. Counted from when it was due first, so that a month with
    /// fewer days moves nothing for good.
    pub fn next(&self) -> Option<Timestamp> {
        let months = self.every_months?.checked_mul(self.times.checked_add(1)?)?;
        Some(self.first.plus_months(months))
    }

    /// True when the time it was due that someone looked at has been done or given up since.
    pub(super) fn is_settled(&self, seen: Option<Timestamp>) -> bool {
        seen.is_some_and(|seen| Some(seen) <= self.settled)
    }

    fn remind_at(&self) -> Option<Timestamp> {
        let days = i64::from(self.remind_days);
        let due = self.due.filter(|_| days > 0)?;
        Some(due.plus_ms(-days * DAY_MS))
    }
}

/// A meeting of the year.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gathering {
    /// How far it has come.
    pub stage: GatheringStage,
    /// How many are invited.
    pub invited: u32,
    /// How many matters it has.
    pub matters: u32,
}

/// Something supervision found.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// How far it has come.
    pub stage: SupervisionStage,
    /// By when it must be put right.
    pub deadline: Timestamp,
}

/// What the holders of roles must have learnt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// What it is called.
    pub name: String,
    /// Keys of the roles whose holders must have it.
    pub roles: Vec<String>,
    /// Months it is good for.
    pub valid_months: Option<u32>,
}

/// Someone who was trained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Training {
    /// Who.
    pub person: PersonId,
    /// In what.
    pub course: String,
    /// When.
    pub at: Timestamp,
    /// Until when it is good.
    pub valid_until: Option<Timestamp>,
}

impl Year {
    /// Takes one event in.
    pub(crate) fn evolve(
        &mut self,
        alarms: &mut Alarms,
        of: OrganisationId,
        event: &YearEvent,
        recorded: &Recorded,
    ) {
        match event {
            YearEvent::AimsSet(_) => {}
            YearEvent::ObligationSet(e) => {
                let before = self.obligations.get(&e.obligation);
                let set = Obligation::set(e, before.and_then(|before| before.settled));
                self.obligations.insert(e.obligation, set);
                self.wind(e.obligation, alarms, of, recorded.recorded_at);
            }
            YearEvent::ObligationReminded(e) => {
                let obligation = e.obligation;
                alarms.set(Alarm::Obligation { obligation }, e.due, of);
            }
            YearEvent::ObligationOverdue(e) => {
                let obligation = e.obligation;
                alarms.take_off(&Alarm::Obligation { obligation });
            }
            YearEvent::ObligationDone(e) => {
                self.settle(e.obligation, e.due);
                self.turn(e.obligation, e.next, alarms, of, recorded.recorded_at);
            }
            YearEvent::ObligationNotDone(e) => {
                self.settle(e.obligation, e.due);
                self.turn(e.obligation, e.next, alarms, of, recorded.recorded_at);
            }
            YearEvent::ObligationEnded(e) => {
                self.turn(e.obligation, None, alarms, of, recorded.recorded_at);
            }
            YearEvent::GatheringConvened(_)
            | YearEvent::GatheringHeld(_)
            | YearEvent::GatheringCalledOff(_)
            | YearEvent::GatheringOverdue(_) => self.gather(alarms, of, event),
            YearEvent::SupervisionFound(_)
            | YearEvent::SupervisionDeadlineMoved(_)
            | YearEvent::SupervisionAnswered(_)
            | YearEvent::SupervisionClosed(_)
            | YearEvent::SupervisionOverdue(_) => self.supervise(alarms, of, event),
            YearEvent::CourseSet(_)
            | YearEvent::CourseEnded(_)
            | YearEvent::TrainingRecorded(_)
            | YearEvent::TrainingWithdrawn(_) => self.train(event, recorded.occurred_at),
            YearEvent::CalendarFeedOpened(e) => {
                self.feeds.insert(e.feed);
            }
            YearEvent::CalendarFeedClosed(e) => {
                self.feeds.remove(&e.feed);
            }
        }
    }

    /// Sets the alarm of a duty: for its reminder while that lies ahead, else for when it is due.
    fn wind(&self, id: ObligationId, alarms: &mut Alarms, of: OrganisationId, now: Timestamp) {
        let bell = Alarm::Obligation { obligation: id };
        alarms.take_off(&bell);
        if let Some(set) = self.obligations.get(&id) {
            let reminder = set.remind_at().filter(|at| *at > now);
            if let Some(at) = reminder.or(set.due) {
                alarms.set(bell, at, of);
            }
        }
    }

    fn settle(&mut self, id: ObligationId, due: Timestamp) {
        if let Some(obligation) = self.obligations.get_mut(&id) {
            obligation.settled = obligation.settled.max(Some(due));
        }
    }

    fn turn(
        &mut self,
        id: ObligationId,
        next: Option<Timestamp>,
        alarms: &mut Alarms,
        of: OrganisationId,
        now: Timestamp,
    ) {
        if let Some(obligation) = self.obligations.get_mut(&id) {
            obligation.times = obligation.times.saturating_add(1);
            obligation.due = next;
        }
        self.wind(id, alarms, of, now);
    }

    fn gather(&mut self, alarms: &mut Alarms, of: OrganisationId, event: &YearEvent) {
        let bell = |gathering| Alarm::Gathering { gathering };
        if let YearEvent::GatheringConvened(e) = event {
            let gathering = Gathering {
                stage: GatheringStage::Convened,
                invited: e.what.invited.len() as u32,
                matters: e.what.matters.len() as u32,
            };
            self.gatherings.insert(e.gathering, gathering);
            let forgotten = e.what.at.plus_ms(MINUTES_WITHIN_MS);
            alarms.set(bell(e.gathering), forgotten, of);
        } else if let YearEvent::GatheringHeld(e) = event {
            self.gathered(e.gathering, GatheringStage::Held);
            alarms.take_off(&bell(e.gathering));
        } else if let YearEvent::GatheringCalledOff(e) = event {
            self.gathered(e.gathering, GatheringStage::CalledOff);
            alarms.take_off(&bell(e.gathering));
        } else if let YearEvent::GatheringOverdue(e) = event {
            alarms.take_off(&bell(e.gathering));
        }
    }

    fn gathered(&mut self, id: GatheringId, stage: GatheringStage) {
        if let Some(gathering) = self.gatherings.get_mut(&id) {
            gathering.stage = stage;
        }
    }

    fn supervise(&mut self, alarms: &mut Alarms, of: OrganisationId, event: &YearEvent) {
        let bell = |finding| Alarm::Supervision { finding };
        if let YearEvent::SupervisionFound(e) = event {
            let finding = Finding {
                stage: SupervisionStage::Open,
                deadline: e.deadline,
            };
            self.findings.insert(e.finding, finding);
            alarms.set(bell(e.finding), e.deadline, of);
        } else if let YearEvent::SupervisionDeadlineMoved(e) = event {
            if let Some(finding) = self.findings.get_mut(&e.finding) {
                finding.deadline = e.deadline;
                alarms.set(bell(e.finding), e.deadline, of);
            }
        } else if let YearEvent::SupervisionAnswered(e) = event {
            self.stands(e.finding, SupervisionStage::Answered);
        } else if let YearEvent::SupervisionClosed(e) = event {
            self.stands(e.finding, SupervisionStage::Closed);
            alarms.take_off(&bell(e.finding));
        } else if let YearEvent::SupervisionOverdue(e) = event {
            alarms.take_off(&bell(e.finding));
        }
    }

    fn stands(&mut self, id: SupervisionId, stage: SupervisionStage) {
        if let Some(finding) = self.findings.get_mut(&id) {
            finding.stage = stage;
        }
    }

    fn train(&mut self, event: &YearEvent, at: Timestamp) {
        if let YearEvent::CourseSet(e) = event {
            let course = Course {
                name: e.name.clone(),
                roles: e.roles.clone(),
                valid_months: e.valid_months,
            };
            self.courses.insert(e.course.clone(), course);
        } else if let YearEvent::CourseEnded(e) = event {
            self.courses.remove(&e.course);
        } else if let YearEvent::TrainingRecorded(e) = event {
            let training = Training {
                person: e.person,
                course: e.course.clone(),
                at,
                valid_until: e.valid_until,
            };
            self.trainings.insert(e.training, training);
        } else if let YearEvent::TrainingWithdrawn(e) = event {
            self.trainings.remove(&e.training);
        }
    }
}
