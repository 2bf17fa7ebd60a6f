//! What is remembered of an organisation's exercises. Of texts only what a start or an inject that
//! comes by itself must say; the controllers' notes are not among them.

use super::events::{ExerciseEvent, ExercisePlan, InjectPlay, InjectSet, Tested};
use crate::alarm::{Alarm, Alarms};
use crate::event::Recorded;
use crate::ids::{ExerciseId, IncidentId, InjectId, OrganisationId, PersonId};
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{ExerciseStage, InjectStage};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An organisation's exercises by id.
pub type Exercises = BTreeMap<ExerciseId, Exercise>;

/// An exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exercise {
    /// What people call it.
    pub title: Text,
    /// Type key of the incident it plays.
    pub event_type: Option<String>,
    /// True when it exercises the crisis leadership.
    pub leadership: bool,
    /// When it shall be held.
    pub at: Timestamp,
    /// How many goals it has.
    pub goals: u32,
    /// What it puts to the test.
    pub tests: Vec<Tested>,
    /// Organisations that play beside the one whose exercise it is.
    pub organisations: BTreeSet<OrganisationId>,
    /// Who run it.
    pub controllers: BTreeSet<PersonId>,
    /// How far it has come.
    pub stage: ExerciseStage,
    /// The incident it runs in, and when minute 0 was.
    pub run: Option<(IncidentId, Timestamp)>,
    /// When it was over.
    pub ended_at: Option<Timestamp>,
    /// Its injects.
    pub injects: BTreeMap<InjectId, Inject>,
}

/// An inject.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inject {
    /// Where it stands.
    pub stage: InjectStage,
    /// What the players get; `None` once that is settled.
    pub play: Option<InjectPlay>,
}

impl Exercise {
    fn planned(plan: &ExercisePlan, injects: BTreeMap<InjectId, Inject>) -> Self {
        Self {
            title: plan.title.clone(),
            event_type: plan.event_type.clone(),
            leadership: plan.leadership,
            at: plan.at,
            goals: plan.goals.len() as u32,
            tests: plan.tests.clone(),
            organisations: plan.organisations.iter().copied().collect(),
            controllers: plan.controllers.iter().copied().collect(),
            stage: ExerciseStage::Planned,
            run: None,
            ended_at: None,
            injects,
        }
    }

    /// When it was held; `None` while it was not, or when it was broken off.
    pub fn held_at(&self) -> Option<Timestamp> {
        self.ended_at.filter(|_| self.stage == ExerciseStage::Ended)
    }

    /// True when it puts a scenario of the ROS to the test (§ 7).
    pub fn tests_ros(&self) -> bool {
        let mut tests = self.tests.iter();
        tests.any(|tested| matches!(tested, Tested::Scenario { .. }))
    }
}

/// Takes one event of an organisation's exercises in.
pub(crate) fn evolve(
    exercises: &mut Exercises,
    alarms: &mut Alarms,
    of: OrganisationId,
    event: &ExerciseEvent,
    recorded: &Recorded,
) {
    let id = event.exercise();
    if let ExerciseEvent::Planned(e) = event {
        let before = exercises.remove(&id).map(|before| before.injects);
        exercises.insert(id, Exercise::planned(&e.plan, before.unwrap_or_default()));
        return;
    }
    let Some(exercise) = exercises.get_mut(&id) else {
        return;
    };
    let bell = |inject| Alarm::Inject {
        exercise: id,
        inject,
    };
    match event {
        ExerciseEvent::Planned(_) | ExerciseEvent::ReactionNoted(_) => {}
        ExerciseEvent::GoalJudged(_) => {}
        ExerciseEvent::InjectSet(e) => {
            if let Some(due) = exercise.wait(e) {
                alarms.set(bell(e.inject), due, of);
            }
        }
        ExerciseEvent::InjectRemoved(e) => {
            exercise.injects.remove(&e.inject);
            alarms.take_off(&bell(e.inject));
        }
        ExerciseEvent::Started(e) => {
            exercise.stage = ExerciseStage::Running;
            exercise.run = Some((e.incident, recorded.occurred_at));
            for (inject, due) in exercise.dues(recorded.occurred_at) {
                alarms.set(bell(inject), due, of);
            }
        }
        ExerciseEvent::InjectDelivered(e) => {
            exercise.settle(e.inject, InjectStage::Delivered);
            alarms.take_off(&bell(e.inject));
        }
        ExerciseEvent::InjectHeld(e) => {
            alarms.take_off(&bell(e.inject));
            if let Some(until) = e.until {
                alarms.set(bell(e.inject), until, of);
            }
            if let Some(inject) = exercise.injects.get_mut(&e.inject) {
                inject.stage = InjectStage::Held;
            }
        }
        ExerciseEvent::InjectSkipped(e) => {
            exercise.settle(e.inject, InjectStage::Skipped);
            alarms.take_off(&bell(e.inject));
        }
        ExerciseEvent::InjectLapsed(e) => {
            exercise.settle(e.inject, InjectStage::Lapsed);
            alarms.take_off(&bell(e.inject));
        }
        ExerciseEvent::Ended(_) => {
            exercise.end(ExerciseStage::Ended, recorded.occurred_at, alarms, bell);
        }
        ExerciseEvent::CalledOff(_) => {
            exercise.end(ExerciseStage::CalledOff, recorded.occurred_at, alarms, bell);
        }
    }
}

impl Exercise {
    /// Takes an inject in, and tells when it is due if the exercise runs.
    fn wait(&mut self, set: &InjectSet) -> Option<Timestamp> {
        let inject = Inject {
            stage: InjectStage::Waiting,
            play: Some(set.play.clone()),
        };
        self.injects.insert(set.inject, inject);
        let running = self.stage == ExerciseStage::Running;
        let (_, began) = self.run.filter(|_| running)?;
        Some(began.plus_min(set.play.at_min))
    }

    /// When each inject that waits is due, counted from minute 0.
    fn dues(&self, began: Timestamp) -> Vec<(InjectId, Timestamp)> {
        let waiting = self
            .injects
            .iter()
            .filter(|(_, inject)| inject.stage == InjectStage::Waiting);
        let due = |(id, inject): (&InjectId, &Inject)| {
            let play = inject.play.as_ref()?;
            Some((*id, began.plus_min(play.at_min)))
        };
        waiting.filter_map(due).collect()
    }

    fn settle(&mut self, id: InjectId, stage: InjectStage) {
        if let Some(inject) = self.injects.get_mut(&id) {
            inject.stage = stage;
            inject.play = None;
        }
    }

    /// Nothing more is delivered from now on.
    fn end(
        &mut self,
        stage: ExerciseStage,
        at: Timestamp,
        alarms: &mut Alarms,
        bell: impl Fn(InjectId) -> Alarm,
    ) {
        self.stage = stage;
        self.ended_at = Some(at);
        for (id, inject) in &mut self.injects {
            inject.play = None;
            alarms.take_off(&bell(*id));
        }
    }
}
