//! The register of exercises: what was planned, what was run, and what the controllers made of it
//!
//!
//! Everything is kept here, the controllers' notes included; what of it someone may read is decided
//! where they ask.

use crate::clocks::{Clock, ClockKind};
use crate::directory::Directory;
use crate::fact::Origin;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::organisation::exercises::events::{
    ExerciseEvent, ExercisePlan, ExercisePlanned, InjectPlay, InjectSet, ReactionNoted, Tested,
};
use varsko_domain::words::{Attainment, ExerciseStage, InjectStage, OrganisationKind};
use varsko_domain::{ExerciseId, IncidentId, InjectId, OrganisationId, Recorded, Text, Timestamp};

/// Every organisation's exercises. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExerciseRegister(BTreeMap<OrganisationId, Arc<BTreeMap<ExerciseId, ExerciseFile>>>);

/// One exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExerciseFile {
    /// What is planned, as said last.
    pub plan: ExercisePlan,
    /// When and by whom that was said.
    pub planned: Origin,
    /// How far it has come.
    pub stage: ExerciseStage,
    /// The incident it runs or ran in, and where it was begun.
    pub run: Option<(IncidentId, Origin)>,
    /// Where it ended or was called off, and why.
    pub over: Option<(Origin, Option<Text>)>,
    /// Its injects by id.
    pub injects: BTreeMap<InjectId, InjectFile>,
    /// The newest judgement of each goal, by number.
    pub goals: BTreeMap<u32, GoalJudgement>,
}

/// One inject, as its controllers know it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InjectFile {
    /// What the players get.
    pub play: InjectPlay,
    /// What they are expected to do.
    pub expected: Option<Text>,
    /// The controllers' note.
    pub note: Option<Text>,
    /// When and by whom it was written.
    pub set: Origin,
    /// Where it stands.
    pub stage: InjectStage,
    /// Since when, and why; `None` while it was never touched.
    pub since: Option<(Origin, Option<Text>)>,
    /// When it comes after all, while it is held.
    pub until: Option<Timestamp>,
    /// What the players did about it, as noted, the first first.
    pub reactions: Vec<(Origin, ReactionNoted)>,
}

/// How far a goal was attained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoalJudgement {
    /// When and by whom it was judged.
    pub origin: Origin,
    /// How far.
    pub attainment: Attainment,
    /// On what.
    pub ground: Text,
}

impl ExerciseRegister {
    /// The exercises of an organisation, by id.
    pub fn of(&self, id: OrganisationId) -> impl Iterator<Item = (ExerciseId, &ExerciseFile)> {
        let exercises = self.0.get(&id).into_iter();
        exercises.flat_map(|all| all.iter().map(|(id, file)| (*id, file)))
    }

    /// One exercise.
    pub fn get(&self, of: OrganisationId, exercise: ExerciseId) -> Option<&ExerciseFile> {
        self.0.get(&of)?.get(&exercise)
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &ExerciseEvent) {
        let origin = Origin::of(recorded);
        let exercises = Arc::make_mut(self.0.entry(origin.organisation).or_default());
        if let ExerciseEvent::Planned(e) = event {
            let before = exercises.remove(&e.exercise);
            let file = ExerciseFile::planned(before, e, origin);
            exercises.insert(e.exercise, file);
        } else if let Some(file) = exercises.get_mut(&event.exercise()) {
            file.take(event, origin);
        }
    }
}

impl ExerciseFile {
    fn planned(before: Option<Self>, event: &ExercisePlanned, origin: Origin) -> Self {
        let injects = before.map(|before| before.injects).unwrap_or_default();
        Self {
            plan: event.plan.clone(),
            planned: origin,
            stage: ExerciseStage::Planned,
            run: None,
            over: None,
            injects,
            goals: BTreeMap::new(),
        }
    }

    /// When it was held; `None` while it was not, or when it was broken off.
    pub fn held(&self) -> Option<Origin> {
        let (over, _) = self.over.as_ref()?;
        (self.stage == ExerciseStage::Ended).then_some(*over)
    }

    fn take(&mut self, event: &ExerciseEvent, origin: Origin) {
        use InjectStage as S;
        match event {
            ExerciseEvent::Planned(_) => {}
            ExerciseEvent::InjectSet(e) => {
                self.injects.insert(e.inject, InjectFile::of(e, origin));
            }
            ExerciseEvent::InjectRemoved(e) => {
                self.injects.remove(&e.inject);
            }
            ExerciseEvent::Started(e) => {
                self.stage = ExerciseStage::Running;
                self.run = Some((e.incident, origin));
            }
            ExerciseEvent::InjectDelivered(e) => {
                self.inject(e.inject, S::Delivered, (origin, e.reason.clone()));
            }
            ExerciseEvent::InjectHeld(e) => {
                self.inject(e.inject, S::Held, (origin, Some(e.reason.clone())));
                if let Some(inject) = self.injects.get_mut(&e.inject) {
                    inject.until = e.until;
                }
            }
            ExerciseEvent::InjectSkipped(e) => {
                self.inject(e.inject, S::Skipped, (origin, Some(e.reason.clone())));
            }
            ExerciseEvent::InjectLapsed(e) => self.inject(e.inject, S::Lapsed, (origin, None)),
            ExerciseEvent::ReactionNoted(e) => {
                if let Some(inject) = self.injects.get_mut(&e.inject) {
                    inject.reactions.push((origin, e.clone()));
                }
            }
            ExerciseEvent::GoalJudged(e) => {
                let judgement = GoalJudgement {
                    origin,
                    attainment: e.attainment,
                    ground: e.ground.clone(),
                };
                self.goals.insert(e.goal, judgement);
            }
            ExerciseEvent::Ended(_) => {
                self.stage = ExerciseStage::Ended;
                self.over = Some((origin, None));
            }
            ExerciseEvent::CalledOff(e) => {
                self.stage = ExerciseStage::CalledOff;
                self.over = Some((origin, Some(e.reason.clone())));
            }
        }
    }

    fn inject(&mut self, id: InjectId, stage: InjectStage, since: (Origin, Option<Text>)) {
        if let Some(inject) = self.injects.get_mut(&id) {
            inject.stage = stage;
            inject.since = Some(since);
            inject.until = None;
        }
    }
}

impl InjectFile {
    fn of(event: &InjectSet, origin: Origin) -> Self {
        Self {
            play: event.play.clone(),
            expected: event.expected.clone(),
            note: event.note.clone(),
            set: origin,
            stage: InjectStage::Waiting,
            since: None,
            until: None,
            reactions: Vec::new(),
        }
    }
}

/// Months from one exercise of the plan to the next (§ 7).
pub const EXERCISE_EVERY_MONTHS: u32 = 24;
/// Months from one exercise of the crisis leadership to the next.
pub const LEADERSHIP_EXERCISE_EVERY_MONTHS: u32 = 12;

impl ExerciseRegister {
    /// When a municipality must have exercised its plan with a scenario of the ROS, and its crisis
    /// leadership (domain §10): counted from when that was last done, and until it ever was, from
    /// when the organisation became known here.
    pub(crate) fn clocks(&self, of: OrganisationId, directory: &Directory) -> Vec<Clock> {
        let known = directory.standing.organisations.get(&of);
        let owes = known.is_some_and(|known| known.kind == OrganisationKind::Municipality);
        let Some(registered) = directory.registered.get(&of).filter(|_| owes) else {
            return Vec::new();
        };
        let clock = |kind, months, counts: fn(&ExerciseFile) -> bool| {
            let held = self.of(of).filter(|(_, file)| counts(file));
            let last = held
                .filter_map(|(id, file)| Some((file.held()?, id, file)))
                .max_by_key(|(held, ..)| (held.occurred_at, held.position));
            let origin = last.map_or(*registered, |(held, ..)| held);
            Clock {
                kind,
                organisation: of,
                due_at: origin.occurred_at.plus_months(months),
                subject: last.map(|(_, id, _)| id.0),
                about: last.map(|(.., file)| file.plan.title.clone()),
                origin,
            }
        };
        vec![
            clock(
                ClockKind::Exercise,
                EXERCISE_EVERY_MONTHS,
                ExerciseFile::tests_ros,
            ),
            clock(
                ClockKind::LeadershipExercise,
                LEADERSHIP_EXERCISE_EVERY_MONTHS,
                |file| file.plan.leadership,
            ),
        ]
    }
}

impl ExerciseFile {
    /// True when it puts a scenario of the ROS to the test (§ 7).
    pub fn tests_ros(&self) -> bool {
        let mut tests = self.plan.tests.iter();
        tests.any(|tested| matches!(tested, Tested::Scenario { .. }))
    }
}
