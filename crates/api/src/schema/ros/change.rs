//! Changes of a ROS because of what was learnt, and what differs between revisions.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::organisation::ros::events as stored;
use varsko_domain::{NoChangeId, ProposalId, ScenarioId};
use varsko_picture::{Fact, ros as picture};

use crate::schema::directory::{Origin, maybe_said, said};
use crate::schema::scalars::Id;
use crate::schema::thread::NodeRef;
use crate::schema::words::{ProposalStage, RosField, RosPart};

/// A change that was proposed because of what was learnt.
#[derive(SimpleObject)]
pub(super) struct RosProposal {
    /// Its id.
    id: Id<ProposalId>,
    /// Of which scenario; of a new one, the one it becomes.
    scenario_id: Id<ScenarioId>,
    /// What that scenario is called; null for a new one that is not adopted.
    scenario: Option<String>,
    /// Number of the revision it was proposed against.
    against: u32,
    /// The field.
    field: RosField,
    /// The key of the value or the measure, where the field has several.
    key: Option<String>,
    /// What stands there in that revision; null when nothing does.
    old: Option<String>,
    /// What shall stand there.
    new: Option<String>,
    /// What was learnt that asks for it; null when the viewer may not see that.
    lesson: Option<NodeRef>,
    /// Why.
    reason: String,
    /// Where it stands.
    stage: ProposalStage,
    /// Since when it stands there.
    since: Origin,
    /// Number of the revision it was taken into.
    revision: Option<u32>,
    /// Why it was rejected.
    rejected: Option<String>,
    /// Where it was proposed, and by whom.
    origin: Origin,
}

impl RosProposal {
    pub(super) fn of(
        ctx: &Context<'_>,
        id: ProposalId,
        known: &picture::Proposal,
        file: &picture::RosFile,
    ) -> Result<Self> {
        let proposed = &known.proposed.said;
        let field = picture::Field::of(&proposed.change);
        let rejected = known.rejected.as_ref();
        Ok(Self {
            id: Id(id),
            scenario_id: Id(proposed.scenario),
            scenario: maybe_said(ctx, file.title(proposed.scenario))?,
            against: proposed.against,
            field: field.field.into(),
            key: field.key,
            old: maybe_said(ctx, file.old(proposed).as_ref())?,
            new: maybe_said(ctx, file.new_value(proposed).as_ref())?,
            lesson: NodeRef::seen(ctx, proposed.lesson.into())?,
            reason: said(ctx, &proposed.reason)?,
            stage: known.stage.into(),
            since: Origin(known.since),
            revision: known.revision,
            rejected: maybe_said(ctx, rejected.map(|fact| &fact.said.reason))?,
            origin: Origin(known.proposed.origin),
        })
    }
}

/// Something learnt that changes nothing in the ROS.
#[derive(SimpleObject)]
pub(super) struct RosNoChange {
    /// Its id.
    id: Id<NoChangeId>,
    /// What was learnt; null when the viewer may not see that.
    lesson: Option<NodeRef>,
    /// Why it changes nothing.
    reason: String,
    /// Where it was concluded, and by whom.
    origin: Origin,
}

impl RosNoChange {
    pub(super) fn of(
        ctx: &Context<'_>,
        id: NoChangeId,
        concluded: &Fact<stored::NoChangeConcluded>,
    ) -> Result<Self> {
        Ok(Self {
            id: Id(id),
            lesson: NodeRef::seen(ctx, concluded.said.lesson.into())?,
            reason: said(ctx, &concluded.said.reason)?,
            origin: Origin(concluded.origin),
        })
    }
}

/// What differs between two revisions.
#[derive(Description)]
pub(super) struct RosDiff(pub(super) picture::Diff, pub(super) picture::RosFile);

#[Object(use_type_description)]
impl RosDiff {
    /// Scenarios that are new.
    async fn added(&self) -> Vec<Id<ScenarioId>> {
        self.0.added.iter().copied().map(Id).collect()
    }

    /// Scenarios that are gone.
    async fn removed(&self) -> Vec<Id<ScenarioId>> {
        self.0.removed.iter().copied().map(Id).collect()
    }

    /// Fields of scenarios that stand in both and say another thing.
    async fn changed(&self, ctx: &Context<'_>) -> Result<Vec<RosFieldChange>> {
        let changed = self.0.changed.iter();
        changed
            .map(|change| {
                Ok(RosFieldChange {
                    scenario_id: Id(change.scenario),
                    scenario: maybe_said(ctx, self.1.title(change.scenario))?,
                    field: change.field.field.into(),
                    key: change.field.key.clone(),
                    old: maybe_said(ctx, change.old.as_ref())?,
                    new: maybe_said(ctx, change.new.as_ref())?,
                })
            })
            .collect()
    }

    /// Parts of the whole that say another thing.
    async fn parts(&self) -> Vec<RosPart> {
        self.0.parts.iter().map(|part| (*part).into()).collect()
    }

    /// True when the two are not assessed by the same scales.
    async fn scales(&self) -> bool {
        self.0.scales
    }
}

/// A field of a scenario that says another thing.
#[derive(SimpleObject)]
pub(super) struct RosFieldChange {
    /// Of which scenario.
    scenario_id: Id<ScenarioId>,
    /// What that scenario is called.
    scenario: Option<String>,
    /// The field.
    field: RosField,
    /// The key of the value or the measure, where the field has several.
    key: Option<String>,
    /// What stood there.
    old: Option<String>,
    /// What stands there.
    new: Option<String>,
}
