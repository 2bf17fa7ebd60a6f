//! Exercises (øvelser) as their readers know them, and as their controllers do.
//!
//! The register is read by many; the injects before they are delivered, and the controllers' notes
//! for ever, only by the persons named as controllers. That depends on who asks and not on their role,
//! so nothing of this may be reached from a subscription, which one role shares.

mod inject;

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::organisation::exercises::events::Tested;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::words as domain;
use varsko_domain::{Actor, ExerciseId, FollowUpId, OrganisationId, ScenarioId};
use varsko_picture::Directory;
use varsko_picture::exercises::ExerciseFile;

use super::directory::{Organisation, Origin, Person, maybe_said, said};
use super::incident::Incident;
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{Attainment, ExerciseKind, ExerciseStage};
use inject::Inject;

/// What someone may read of an exercise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sees {
    Register,
    Everything,
}

/// The exercises the viewer may read of, of one organisation or of all, the latest first.
pub(super) fn register(
    ctx: &Context<'_>,
    organisation: Option<OrganisationId>,
) -> Result<Vec<Exercise>> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    let organisations = directory.standing.organisations.keys().copied();
    let asked = organisations.filter(|id| organisation.is_none_or(|asked| asked == *id));
    let mut exercises: Vec<Exercise> = asked
        .flat_map(|of| directory.exercises.of(of).map(move |known| (of, known)))
        .filter_map(|(of, (id, file))| {
            let sees = sees(&viewer.actor, of, file, &directory)?;
            let file = file.clone();
            Some(Exercise { id, of, file, sees })
        })
        .collect();
    exercises.sort_by_key(|exercise| std::cmp::Reverse((exercise.file.plan.at, exercise.id)));
    Ok(exercises)
}

/// Everything to its controllers; the register to those who may read it, and to those who play; to
/// others it is as if it were not there.
fn sees(
    actor: &Actor,
    of: OrganisationId,
    file: &ExerciseFile,
    directory: &Directory,
) -> Option<Sees> {
    let relation = Relation::of(actor, of, &Default::default(), &directory.standing);
    let named = file.plan.controllers.contains(&actor.person);
    if named && may(actor.role, Operation::ControlExercise, relation) {
        return Some(Sees::Everything);
    }
    let plays = file.plan.organisations.contains(&actor.organisation);
    let closest = if plays { Relation::Own } else { relation };
    may(actor.role, Operation::ReadYear, closest).then_some(Sees::Register)
}

/// An exercise (øvelse) in the register: planned, held or called off.
#[derive(Description)]
pub(super) struct Exercise {
    id: ExerciseId,
    of: OrganisationId,
    file: ExerciseFile,
    sees: Sees,
}

impl Exercise {
    pub(super) fn id(&self) -> ExerciseId {
        self.id
    }
}

#[Object(use_type_description)]
impl Exercise {
    /// Its id.
    #[graphql(name = "id")]
    async fn known_as(&self) -> Id<ExerciseId> {
        Id(self.id)
    }

    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.of)
    }

    /// What people call it.
    async fn title(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.plan.title)
    }

    /// Kind.
    async fn kind(&self) -> ExerciseKind {
        self.file.plan.kind.into()
    }

    /// Type key of the incident it plays.
    async fn event_type(&self) -> Option<&str> {
        self.file.plan.event_type.as_deref()
    }

    /// True when it exercises the crisis leadership.
    async fn leadership(&self) -> bool {
        self.file.plan.leadership
    }

    /// When it shall be held, or should have been.
    async fn at(&self) -> DateTime {
        self.file.plan.at.into()
    }

    /// Whom it is for.
    async fn target_group(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.plan.target_group)
    }

    /// What it shall show; at most 30. How far each was attained is told once it has ended, and to
    /// its controllers at any time.
    async fn goals(&self, ctx: &Context<'_>) -> Result<Vec<ExerciseGoal>> {
        let goals = (1..).zip(&self.file.plan.goals);
        let told = self.sees == Sees::Everything || self.file.stage == domain::ExerciseStage::Ended;
        goals
            .map(|(number, goal)| {
                let judged = self.file.goals.get(&number).filter(|_| told);
                Ok(ExerciseGoal {
                    number,
                    goal: said(ctx, &goal.goal)?,
                    measured_by: said(ctx, &goal.measured_by)?,
                    attainment: judged.map(|judged| judged.attainment.into()),
                    ground: maybe_said(ctx, judged.map(|judged| &judged.ground))?,
                    judged: judged.map(|judged| Origin(judged.origin)),
                })
            })
            .collect()
    }

    /// What it puts to the test; at most 50.
    async fn tests(&self) -> Vec<ExerciseTest> {
        let tests = self.file.plan.tests.iter();
        tests.map(|tested| ExerciseTest::from(*tested)).collect()
    }

    /// Organisations that play beside the one whose exercise it is; at most 100.
    async fn organisations(&self) -> Vec<Organisation> {
        let others = self.file.plan.organisations.iter();
        others.map(|id| Organisation(*id)).collect()
    }

    /// Keys of the roles that play.
    async fn roles(&self) -> &[String] {
        &self.file.plan.roles
    }

    /// Others who play, and how.
    async fn participants(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.plan.participants.as_ref())
    }

    /// Who run it; at most 30.
    async fn controllers(&self) -> Vec<Person> {
        let controllers = self.file.plan.controllers.iter();
        controllers.map(|id| Person(*id)).collect()
    }

    /// How far it has come.
    async fn stage(&self) -> ExerciseStage {
        self.file.stage.into()
    }

    /// When and by whom it was planned as it is now.
    async fn planned(&self) -> Origin {
        Origin(self.file.planned)
    }

    /// Where it began; null while it has not.
    async fn started(&self) -> Option<Origin> {
        self.file.run.map(|(_, origin)| Origin(origin))
    }

    /// Where it ended or was called off; null before that.
    async fn over(&self) -> Option<Origin> {
        self.file.over.as_ref().map(|(origin, _)| Origin(*origin))
    }

    /// Why it was called off.
    async fn called_off_because(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let reason = self
            .file
            .over
            .as_ref()
            .and_then(|(_, reason)| reason.as_ref());
        maybe_said(ctx, reason)
    }

    /// The incident it runs or ran in, flagged exercise; null before it began, and to those who may
    /// not read it.
    async fn incident(&self, ctx: &Context<'_>) -> Result<Option<Incident>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let incident = self.file.run.map(|(incident, _)| incident);
        let sight = incident.and_then(|incident| services.sight(viewer, incident));
        Ok(sight.map(Incident::new))
    }

    /// Its injects (innspill) in the order they come, with the controllers' notes; at most 300. Null
    /// to all but its controllers: what was delivered stands in the exercise's log.
    async fn injects(&self) -> Option<Vec<Inject>> {
        if self.sees != Sees::Everything {
            return None;
        }
        let began = self.file.run.map(|(_, origin)| origin);
        let injects = self.file.injects.iter();
        let mut injects: Vec<Inject> = injects
            .map(|(id, file)| Inject {
                id: *id,
                file: file.clone(),
                began,
            })
            .collect();
        injects.sort_by_key(|inject| (inject.file.play.at_min, inject.id));
        Some(injects)
    }
}

/// A goal of an exercise.
#[derive(SimpleObject)]
pub(super) struct ExerciseGoal {
    /// Its number, from 1.
    number: u32,
    /// What shall be attained.
    goal: String,
    /// How one can tell.
    measured_by: String,
    /// How far it was attained; null while nobody judged it, or it is not told yet.
    attainment: Option<Attainment>,
    /// On what that is said.
    ground: Option<String>,
    /// When and by whom it was judged.
    judged: Option<Origin>,
}

/// Something an exercise puts to the test: a scenario of the ROS, or a measure of the follow-up plan.
#[derive(SimpleObject)]
pub(super) struct ExerciseTest {
    /// The scenario, when it is one.
    scenario_id: Option<Id<ScenarioId>>,
    /// The revision of the ROS the scenario is tested in.
    revision: Option<u32>,
    /// The measure, when it is one.
    measure_id: Option<Id<FollowUpId>>,
}

impl From<Tested> for ExerciseTest {
    fn from(tested: Tested) -> Self {
        match tested {
            Tested::Scenario { scenario, revision } => Self {
                scenario_id: Some(Id(scenario)),
                revision: Some(revision),
                measure_id: None,
            },
            Tested::FollowUp { measure } => Self {
                scenario_id: None,
                revision: None,
                measure_id: Some(Id(measure)),
            },
        }
    }
}
