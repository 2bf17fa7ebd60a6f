//! One revision of a ROS: how it was adopted, its scales, its scenarios in the risk matrix.

use std::sync::Arc;

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::organisation::ros::events as stored;
use varsko_domain::organisation::ros::scales::Scales;
use varsko_domain::{ProposalId, ScenarioId};
use varsko_picture::{Fact, ros as picture};

use super::scenario::RosScenario;
use crate::schema::directory::{Origin, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::words::{AdoptingBody, RiskBand, RosPart};

/// A revision of a ROS, or the draft of one.
#[derive(Description)]
pub(in crate::schema) struct RosRevision(pub(super) Arc<picture::Revision>);

#[Object(use_type_description)]
impl RosRevision {
    /// Its number, from 1.
    async fn number(&self) -> u32 {
        self.0.number
    }

    /// Where its draft was begun, and by whom.
    async fn begun(&self) -> Origin {
        Origin(self.0.begun)
    }

    /// Why.
    async fn reason(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.reason.as_ref())
    }

    /// How it was adopted; null while it is a draft.
    async fn adopted(&self, ctx: &Context<'_>) -> Result<Option<RosAdoption>> {
        let adopted = self.0.adopted.as_ref();
        let adoption = |fact: &Fact<stored::RevisionAdopted>| {
            let took_part = fact.said.took_part.iter();
            Ok(RosAdoption {
                by: fact.said.by.into(),
                case_number: said(ctx, &fact.said.case_number)?,
                decided_on: fact.said.decided_on.into(),
                took_part: took_part
                    .map(|name| said(ctx, name))
                    .collect::<Result<_>>()?,
                remark: maybe_said(ctx, fact.said.remark.as_ref())?,
                proposal_ids: fact.said.changes.iter().copied().map(Id).collect(),
                origin: Origin(fact.origin),
            })
        };
        adopted.map(adoption).transpose()
    }

    /// When it must have been looked at anew: 48 months after it was decided. Null for a draft.
    async fn due_at(&self) -> Option<DateTime> {
        self.0.due_at().map(DateTime)
    }

    /// True when it should have been looked at anew by now.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let now = Services::of(ctx)?.clock.now();
        Ok(self.0.due_at().is_some_and(|due| due <= now))
    }

    /// What it is assessed by.
    async fn scales(&self) -> RosScales {
        RosScales::from(&self.0.scales)
    }

    /// The parts of the whole that were written.
    async fn parts(&self, ctx: &Context<'_>) -> Result<Vec<RosPartText>> {
        let parts = self.0.parts.iter();
        let part = |(part, fact): (&varsko_domain::words::RosPart, &Fact<_>)| {
            Ok(RosPartText {
                part: (*part).into(),
                text: said(ctx, &fact.said)?,
                origin: Origin(fact.origin),
            })
        };
        parts.map(part).collect()
    }

    /// Its scenarios; at most 100.
    async fn scenarios(&self) -> Vec<RosScenario> {
        let scenarios = self.0.scenarios.iter();
        scenarios
            .map(|(id, fact)| RosScenario::of(*id, fact))
            .collect()
    }

    /// One of its scenarios.
    async fn scenario(
        &self,
        #[graphql(desc = "Which.")] id: Id<ScenarioId>,
    ) -> Option<RosScenario> {
        let fact = self.0.scenarios.get(&id.0)?;
        Some(RosScenario::of(id.0, fact))
    }

    /// Where its scenarios stand in the risk matrix: one for each that is assessed, and each value.
    async fn risks(&self) -> Vec<RosRisk> {
        let risks = picture::risks(&self.0).into_iter();
        risks
            .map(|risk| RosRisk {
                scenario_id: Id(risk.scenario),
                value: risk.value,
                probability: risk.probability,
                step: risk.step,
                band: risk.band.into(),
            })
            .collect()
    }
}

/// How a revision was adopted.
#[derive(SimpleObject)]
pub(super) struct RosAdoption {
    /// By whom.
    by: AdoptingBody,
    /// The number of the case.
    case_number: String,
    /// When it was decided.
    decided_on: DateTime,
    /// Who took part in the work.
    took_part: Vec<String>,
    /// What was said about it.
    remark: Option<String>,
    /// The proposed changes that were taken into it.
    proposal_ids: Vec<Id<ProposalId>>,
    /// Where it was recorded, and by whom.
    origin: Origin,
}

/// How probability and consequences are measured, and what counts as how much of a risk.
#[derive(SimpleObject)]
pub(super) struct RosScales {
    /// Probability, the lowest first.
    probability: Vec<ProbabilityStep>,
    /// The values something can be a consequence for.
    values: Vec<ConsequenceValue>,
    /// The risk matrix: for each step of probability a colour for each step of consequence.
    matrix: Vec<Vec<RiskBand>>,
}

/// A step of the scale of probability.
#[derive(SimpleObject)]
pub(super) struct ProbabilityStep {
    /// Short key.
    key: String,
    /// Name for people.
    name: String,
    /// The lower bound, in thousandths a year.
    from_per_mille: u32,
}

/// A value, and the steps of the consequences for it.
#[derive(SimpleObject)]
pub(super) struct ConsequenceValue {
    /// Short key.
    key: String,
    /// Name for people.
    name: String,
    /// Names of its steps, the least first.
    steps: Vec<String>,
}

impl From<&Scales> for RosScales {
    fn from(scales: &Scales) -> Self {
        let probability = scales.probability.iter().cloned();
        let values = scales.values.iter().cloned();
        let matrix = scales.matrix.iter();
        Self {
            probability: probability
                .map(|step| ProbabilityStep {
                    key: step.key,
                    name: step.name,
                    from_per_mille: step.from_per_mille,
                })
                .collect(),
            values: values
                .map(|value| ConsequenceValue {
                    key: value.key,
                    name: value.name,
                    steps: value.steps,
                })
                .collect(),
            matrix: matrix
                .map(|row| row.iter().map(|band| (*band).into()).collect())
                .collect(),
        }
    }
}

/// A part of the whole that forskrift om kommunal beredskapsplikt § 2 asks for.
#[derive(SimpleObject)]
pub(super) struct RosPartText {
    /// Which.
    part: RosPart,
    /// What it says.
    text: String,
    /// Where it was written, and by whom.
    origin: Origin,
}

/// One scenario's risk for one value.
#[derive(SimpleObject)]
pub(super) struct RosRisk {
    /// Which scenario.
    scenario_id: Id<ScenarioId>,
    /// Key of the value.
    value: String,
    /// Key of the step of probability.
    probability: String,
    /// Step of the consequence, from 1.
    step: u32,
    /// Its colour.
    band: RiskBand,
}
