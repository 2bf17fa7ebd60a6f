//! What a link of the thread says, in the viewer's language. The link was judged before.

use async_graphql::resolver_utils::{EnumType, enum_value};
use async_graphql::{Context, Result};
use varsko_domain::{IncidentId, Text};
use varsko_picture::ThreadNode;
use varsko_picture::evaluation::evaluations;
use varsko_picture::language::Phrase;
use varsko_picture::ros::{Proposal, RosFile};

use crate::schema::directory::said;
use crate::schema::failure::{Mask, told};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::{ExerciseStage, FollowUpStage, ProposalStage};

/// What a link says, and where it stands.
pub(super) struct Telling {
    pub(super) text: String,
    pub(super) stage: Option<String>,
}

impl Telling {
    fn of(text: String) -> Self {
        Self { text, stage: None }
    }
}

pub(super) async fn tell(ctx: &Context<'_>, node: &ThreadNode) -> Result<Telling> {
    let missing = || Telling::of(String::new());
    let found = match *node {
        ThreadNode::Entry { incident, number } => {
            Some(Telling::of(line(ctx, incident, number).await?))
        }
        ThreadNode::Observation { incident, .. }
        | ThreadNode::Finding { incident, .. }
        | ThreadNode::LearningPoint { incident, .. }
        | ThreadNode::Trial { incident } => in_incident(ctx, incident, node)?,
        ThreadNode::Proposal { .. }
        | ThreadNode::NoChange { .. }
        | ThreadNode::Revision { .. }
        | ThreadNode::Measure { .. }
        | ThreadNode::Exercise { .. } => of_organisation(ctx, node)?,
    };
    Ok(found.unwrap_or_else(missing))
}

/// The line as its log tells it.
async fn line(ctx: &Context<'_>, incident: IncidentId, number: u32) -> Result<String> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let Some(sight) = services.sight(viewer, incident) else {
        return Ok(String::new());
    };
    let before = number.checked_sub(1);
    let read = services.engine.read_incident(incident, before, 1).await;
    let read = read.map_err(|fault| Mask::of(ctx).engine(viewer, &fault))?;
    let scribe = sight.scribe(viewer.language);
    let line = read.first().and_then(|recorded| scribe.line(recorded));
    Ok(line.map(|line| line.text).unwrap_or_default())
}

fn in_incident(
    ctx: &Context<'_>,
    incident: IncidentId,
    node: &ThreadNode,
) -> Result<Option<Telling>> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let Some(sight) = services.sight(viewer, incident) else {
        return Ok(None);
    };
    let lens = sight.lens();
    let taken_back = |withdrawn: bool| withdrawn.then(|| "WITHDRAWN".to_owned());
    match node {
        ThreadNode::Observation { id, .. } => {
            let mut known = lens.through(&sight.picture.header.observations);
            let found = known.find(|fact| fact.said.observation == *id);
            let text = found.map(|fact| said(ctx, &fact.said.text)).transpose()?;
            Ok(text.map(Telling::of))
        }
        ThreadNode::Finding { id, .. } => {
            let evaluations = evaluations(&sight.picture, &lens);
            let mut known = evaluations.iter().flat_map(|it| &it.findings);
            let found = known.find(|finding| finding.id == *id);
            let telling = |finding: &varsko_picture::evaluation::Finding| {
                Ok(Telling {
                    text: said(ctx, &finding.stated.said.actual)?,
                    stage: taken_back(finding.withdrawn.is_some()),
                })
            };
            found.map(telling).transpose()
        }
        ThreadNode::LearningPoint { id, .. } => {
            let evaluations = evaluations(&sight.picture, &lens);
            let mut known = evaluations.iter().flat_map(|it| &it.points);
            let found = known.find(|point| point.id == *id);
            let telling = |point: &varsko_picture::evaluation::LearningPoint| {
                Ok(Telling {
                    text: said(ctx, &point.stated.said.text)?,
                    stage: taken_back(point.withdrawn.is_some()),
                })
            };
            found.map(telling).transpose()
        }
        ThreadNode::Trial { .. } => {
            let situation = varsko_picture::view(&sight.picture, &sight.reader, &sight.directory);
            let title = situation.headline.title;
            let untitled = || viewer.language.phrase(Phrase::Untitled).to_owned();
            let title = title.map(|title| said(ctx, &title)).transpose()?;
            Ok(Some(Telling::of(title.unwrap_or_else(untitled))))
        }
        ThreadNode::Entry { .. }
        | ThreadNode::Proposal { .. }
        | ThreadNode::NoChange { .. }
        | ThreadNode::Revision { .. }
        | ThreadNode::Measure { .. }
        | ThreadNode::Exercise { .. } => Ok(None),
    }
}

fn of_organisation(ctx: &Context<'_>, node: &ThreadNode) -> Result<Option<Telling>> {
    let directory = Services::of(ctx)?.engine.directory();
    let viewer = Viewer::of(ctx)?;
    Ok(match node {
        ThreadNode::Proposal { organisation, id } => {
            let ros = directory.ros.of(*organisation);
            let found = ros.and_then(|ros| Some((ros, ros.proposals.get(id)?)));
            let told = found.map(|(ros, known)| proposal(ctx, ros, known));
            told.transpose()?
        }
        ThreadNode::NoChange { organisation, id } => {
            let ros = directory.ros.of(*organisation);
            let known = ros.and_then(|ros| ros.unchanged.get(id));
            let text = known
                .map(|known| said(ctx, &known.said.reason))
                .transpose()?;
            text.map(Telling::of)
        }
        ThreadNode::Revision {
            organisation,
            number,
        } => {
            let ros = directory.ros.of(*organisation);
            let known = ros.and_then(|ros| ros.revision(*number)?.adopted.as_ref());
            let case = known
                .map(|known| said(ctx, &known.said.case_number))
                .transpose()?;
            case.map(|case| {
                Telling::of(told(
                    viewer,
                    [
                        &format!("ROS-revisjon {number}, sak {case}"),
                        &format!("ROS-revisjon {number}, sak {case}"),
                        &format!("ROS revision {number}, case {case}"),
                    ],
                ))
            })
        }
        ThreadNode::Measure { organisation, id } => {
            let known = directory.follow_ups.get(*organisation, *id);
            let Some(known) = known else {
                return Ok(None);
            };
            Some(Telling {
                text: said(ctx, &known.planned.said.text)?,
                stage: Some(spelled(FollowUpStage::from(known.stage))),
            })
        }
        ThreadNode::Exercise { organisation, id } => {
            let known = directory.exercises.get(*organisation, *id);
            let Some(known) = known else {
                return Ok(None);
            };
            Some(Telling {
                text: said(ctx, &known.plan.title)?,
                stage: Some(spelled(ExerciseStage::from(known.stage))),
            })
        }
        ThreadNode::Entry { .. }
        | ThreadNode::Observation { .. }
        | ThreadNode::Finding { .. }
        | ThreadNode::LearningPoint { .. }
        | ThreadNode::Trial { .. } => None,
    })
}

/// A proposed change: what stands there, and what shall.
fn proposal(ctx: &Context<'_>, ros: &RosFile, known: &Proposal) -> Result<Telling> {
    let proposed = &known.proposed.said;
    let words = |text: Option<&Text>| match text {
        Some(text) => said(ctx, text),
        None => Ok("–".to_owned()),
    };
    let title = words(ros.title(proposed.scenario))?;
    let old = words(ros.old(proposed).as_ref())?;
    let new = words(ros.new_value(proposed).as_ref())?;
    Ok(Telling {
        text: format!("{title}: {old} → {new}"),
        stage: Some(spelled(ProposalStage::from(known.stage))),
    })
}

/// A word of the API as it is written there.
fn spelled<T: EnumType>(word: T) -> String {
    match enum_value(word) {
        async_graphql::Value::Enum(name) => name.to_string(),
        other => other.to_string(),
    }
}
