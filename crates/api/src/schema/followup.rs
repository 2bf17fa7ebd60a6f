//! The follow-up plan: what is to be done, by whom, by when.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::organisation::followup::events::FollowUpTarget;
use varsko_domain::rights::Operation;
use varsko_domain::{
    AgreementId, CardId, FollowUpId, IncidentId, ListId, OrganisationId, PlanId, ScenarioId,
};
use varsko_picture::followup as picture;

use super::directory::{Origin, Person, maybe_said, said};
use super::ros::may_beside;
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::thread::NodeRef;
use super::viewer::Viewer;
use super::words::{Effect, FollowUpStage, LearningTarget};

/// The most measures of one answer; what is open comes first.
const MEASURES_LISTED_MAX: usize = 1_000;

/// The measures of an organisation's follow-up plan: what is open by deadline, then the rest by when
/// it last changed; none to those who may not read the plan.
pub(super) fn of(
    ctx: &Context<'_>,
    organisation: OrganisationId,
    open: Option<bool>,
) -> Result<Vec<FollowUp>> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    if !may_beside(viewer, &directory, organisation, Operation::ReadFollowUp) {
        return Ok(Vec::new());
    }
    let measures = directory.follow_ups.of(organisation);
    let wanted = measures.filter(|(_, known)| open.is_none_or(|open| known.is_open() == open));
    let mut listed: Vec<FollowUp> = wanted
        .map(|(id, known)| FollowUp(id, known.clone()))
        .collect();
    listed.sort_by_key(|FollowUp(_, known)| {
        let newest_first = std::cmp::Reverse(known.since().position);
        let deadline = known.is_open().then_some(known.deadline);
        (deadline.is_none(), deadline, newest_first)
    });
    listed.truncate(MEASURES_LISTED_MAX);
    Ok(listed)
}

/// A measure of a follow-up plan (oppfølgingsplan).
#[derive(Description)]
pub(super) struct FollowUp(FollowUpId, picture::FollowUp);

#[Object(use_type_description)]
impl FollowUp {
    /// Its id.
    async fn id(&self) -> Id<FollowUpId> {
        Id(self.0)
    }

    /// What is to be done.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.1.planned.said.text)
    }

    /// Who answers for it: a position or a unit.
    async fn owner(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.1.planned.said.owner)
    }

    /// The person who does now, when that is known.
    async fn person(&self) -> Option<Person> {
        self.1.planned.said.person.map(Person)
    }

    /// By when it is to be done, as last set.
    async fn deadline(&self) -> DateTime {
        self.1.deadline.into()
    }

    /// True when it should have been done by now, and is neither done nor given up.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.1.is_overdue(Services::of(ctx)?.clock.now()))
    }

    /// Where it stands.
    async fn stage(&self) -> FollowUpStage {
        self.1.stage.into()
    }

    /// Since when it stands there.
    async fn since(&self) -> Origin {
        Origin(self.1.since())
    }

    /// What it changes.
    async fn target(&self, ctx: &Context<'_>) -> Result<FollowUpTargeted> {
        FollowUpTargeted::of(ctx, &self.1.planned.said.target)
    }

    /// What it shall achieve.
    async fn effect(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.1.planned.said.effect.as_ref())
    }

    /// What was learnt that asks for it, of what the viewer may see.
    async fn lessons(&self, ctx: &Context<'_>) -> Result<Vec<NodeRef>> {
        let lessons = self.1.planned.said.lessons.iter();
        let seen = lessons.map(|lesson| NodeRef::seen(ctx, (*lesson).into()));
        seen.filter_map(Result::transpose).collect()
    }

    /// What was done, or why it was given up; null while it is open.
    async fn outcome(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.1.outcome())
    }

    /// What came of trying whether it works, oldest first.
    async fn trials(&self, ctx: &Context<'_>) -> Result<Vec<FollowUpTrial>> {
        let verified = self.1.verified();
        verified
            .map(|tried| {
                Ok(FollowUpTrial {
                    effect: tried.effect.into(),
                    evidence: said(ctx, &tried.evidence)?,
                    tried_in: seen_incident(ctx, tried.tried_in)?,
                })
            })
            .collect()
    }

    /// Where it was planned, and by whom.
    async fn planned(&self) -> Origin {
        Origin(self.1.planned.origin)
    }
}

fn seen_incident(
    ctx: &Context<'_>,
    incident: Option<IncidentId>,
) -> Result<Option<Id<IncidentId>>> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let seen = incident.filter(|id| services.sight(viewer, *id).is_some());
    Ok(seen.map(Id))
}

/// What a measure changes.
#[derive(SimpleObject)]
pub(super) struct FollowUpTargeted {
    /// What kind of thing.
    kind: LearningTarget,
    /// The scenario of the ROS.
    scenario_id: Option<Id<ScenarioId>>,
    /// Key of the scenario's measure that this carries out.
    scenario_measure: Option<String>,
    /// The action card; null for one that is to be made.
    card_id: Option<Id<CardId>>,
    /// The notification list; null for one that is to be made.
    list_id: Option<Id<ListId>>,
    /// The plan; null for one that is not kept here.
    plan_id: Option<Id<PlanId>>,
    /// The agreement; null for one that is to be made.
    agreement_id: Option<Id<AgreementId>>,
    /// The name of the plan or its part, of the training or the agreement.
    name: Option<String>,
}

impl FollowUpTargeted {
    fn of(ctx: &Context<'_>, target: &FollowUpTarget) -> Result<Self> {
        use FollowUpTarget as T;
        let mut targeted = Self {
            kind: target.kind().into(),
            scenario_id: None,
            scenario_measure: None,
            card_id: None,
            list_id: None,
            plan_id: None,
            agreement_id: None,
            name: None,
        };
        match target {
            T::RosScenario { scenario, measure } => {
                targeted.scenario_id = Some(Id(*scenario));
                targeted.scenario_measure.clone_from(measure);
            }
            T::ActionCard { card } => targeted.card_id = card.map(Id),
            T::NotificationList { list } => targeted.list_id = list.map(Id),
            T::Plan { plan, name } => {
                targeted.plan_id = plan.map(Id);
                targeted.name = Some(said(ctx, name)?);
            }
            T::Training { name } => targeted.name = Some(said(ctx, name)?),
            T::Agreement { agreement, name } => {
                targeted.agreement_id = agreement.map(Id);
                targeted.name = Some(said(ctx, name)?);
            }
        }
        Ok(targeted)
    }
}

/// What came of trying whether a measure works.
#[derive(SimpleObject)]
pub(super) struct FollowUpTrial {
    /// What came of it.
    effect: Effect,
    /// How that is known.
    evidence: String,
    /// The exercise or incident it was tried in, when the viewer may see that.
    tried_in: Option<Id<IncidentId>>,
}
