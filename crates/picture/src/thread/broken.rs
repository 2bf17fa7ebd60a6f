//! Where the thread breaks, or hangs loose for too long.

use super::{Direction, ThreadNode};
use crate::access::Lens;
use crate::directory::Directory;
use crate::evaluation::{Evaluation, evaluations};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::words::{Effect, FindingKind, FollowUpStage, ProposalStage};
use varsko_domain::{OrganisationId, Timestamp};

/// For how long a proposed change may stay undecided, and a measure that is done unverified, in
/// months, before it is listed.
pub const LOOSE_AFTER_MONTHS: u32 = 3;

/// How the thread breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Break {
    /// A measure should have been done, and is neither done nor given up.
    MeasureOverdue,
    /// Nothing was learnt from a finding that calls for improvement, and nothing else came of it.
    FindingEndsInNothing,
    /// Nothing came of a learning point.
    LearningPointEndsInNothing,
    /// Nobody has decided on a proposed change for long.
    ProposalUndecided,
    /// A change was adopted, and nobody has tried it since.
    ChangeNeverTested,
    /// A measure is done, and nobody has verified its effect for long.
    EffectUnverified,
    /// A measure was tried, and did not work.
    EffectNotAchieved,
}

/// A place where the thread breaks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Broken {
    /// How.
    pub how: Break,
    /// At which link.
    pub node: ThreadNode,
    /// Since when.
    pub since: Timestamp,
}

/// Where an organisation's threads break as of `now`, the kinds in order of urgency and the longest
/// first within each. `incidents` are those whoever asks may see, each with their lens; `plan` is
/// true when they may read the follow-up plan, `ros` when they may read the ROS.
pub fn broken<'a>(
    organisation: OrganisationId,
    incidents: impl IntoIterator<Item = (&'a IncidentPicture, Lens<'a>)>,
    directory: &Directory,
    (plan, ros): (bool, bool),
    now: Timestamp,
) -> Vec<Broken> {
    let mut breaks = Vec::new();
    if plan {
        for (picture, lens) in incidents {
            let own = evaluations(picture, &lens).into_iter();
            let own = own.filter(|evaluation| evaluation.organisation == organisation);
            own.for_each(|it| unanswered(&mut breaks, picture, &it, directory));
        }
        measures(&mut breaks, organisation, directory, now);
    }
    if ros {
        changes(&mut breaks, organisation, directory, now);
    }
    breaks.sort_by_key(|known| (known.how, known.since, known.node));
    breaks
}

fn unanswered(
    breaks: &mut Vec<Broken>,
    picture: &IncidentPicture,
    evaluation: &Evaluation,
    directory: &Directory,
) {
    let Some(incident) = picture.id else {
        return;
    };
    let learnt = |node: &ThreadNode| {
        let standing = |point: &ThreadNode| {
            let mut points = evaluation.points.iter();
            points.any(|known| {
                let id = known.id;
                known.withdrawn.is_none() && *point == ThreadNode::LearningPoint { incident, id }
            })
        };
        let mut below = picture.threads.next(node, Direction::Below);
        below.any(|point| standing(&point))
    };
    let answered = |node: &ThreadNode| {
        let mut below = directory.threads.next(node, Direction::Below);
        below.next().is_some()
    };
    for finding in &evaluation.findings {
        let node = ThreadNode::Finding {
            incident,
            id: finding.id,
        };
        let asks = finding.stated.said.kind == FindingKind::Improvement;
        if asks && finding.withdrawn.is_none() && !learnt(&node) && !answered(&node) {
            let since = finding.stated.origin.recorded_at;
            let how = Break::FindingEndsInNothing;
            breaks.push(Broken { how, node, since });
        }
    }
    for point in &evaluation.points {
        let node = ThreadNode::LearningPoint {
            incident,
            id: point.id,
        };
        if point.withdrawn.is_none() && !answered(&node) {
            let since = point.stated.origin.recorded_at;
            let how = Break::LearningPointEndsInNothing;
            breaks.push(Broken { how, node, since });
        }
    }
}

fn measures(
    breaks: &mut Vec<Broken>,
    organisation: OrganisationId,
    directory: &Directory,
    now: Timestamp,
) {
    for (id, measure) in directory.follow_ups.of(organisation) {
        let newest = measure.since().recorded_at;
        let failed = measure.verified().last();
        let failed = failed.is_some_and(|tried| tried.effect == Effect::NotAchieved);
        let found = if measure.is_overdue(now) {
            Some((Break::MeasureOverdue, measure.deadline))
        } else if failed {
            Some((Break::EffectNotAchieved, newest))
        } else if measure.stage == FollowUpStage::Done && is_loose(newest, now) {
            Some((Break::EffectUnverified, newest))
        } else {
            None
        };
        let node = ThreadNode::Measure { organisation, id };
        breaks.extend(found.map(|(how, since)| Broken { how, node, since }));
    }
}

fn changes(
    breaks: &mut Vec<Broken>,
    organisation: OrganisationId,
    directory: &Directory,
    now: Timestamp,
) {
    let Some(ros) = directory.ros.of(organisation) else {
        return;
    };
    for (id, proposal) in &ros.proposals {
        let node = ThreadNode::Proposal {
            organisation,
            id: *id,
        };
        let since = proposal.since.recorded_at;
        let how = match proposal.stage {
            ProposalStage::Proposed | ProposalStage::TakenIn if is_loose(since, now) => {
                Break::ProposalUndecided
            }
            ProposalStage::Adopted if !is_tested(&node, directory) => Break::ChangeNeverTested,
            ProposalStage::Proposed
            | ProposalStage::TakenIn
            | ProposalStage::Adopted
            | ProposalStage::Rejected => continue,
        };
        breaks.push(Broken { how, node, since });
    }
}

/// True when a measure that hangs on the same lesson was tried, whatever came of it.
fn is_tested(proposal: &ThreadNode, directory: &Directory) -> bool {
    let threads = &directory.threads;
    let mut lessons = threads.next(proposal, Direction::Above);
    lessons.any(|lesson| {
        let mut answers = threads.next(&lesson, Direction::Below);
        answers.any(|answer| match answer {
            ThreadNode::Measure { organisation, id } => {
                let measure = directory.follow_ups.get(organisation, id);
                measure.is_some_and(|measure| measure.verified().next().is_some())
            }
            ThreadNode::Entry { .. }
            | ThreadNode::Observation { .. }
            | ThreadNode::Finding { .. }
            | ThreadNode::LearningPoint { .. }
            | ThreadNode::Proposal { .. }
            | ThreadNode::NoChange { .. }
            | ThreadNode::Revision { .. }
            | ThreadNode::Exercise { .. }
            | ThreadNode::Trial { .. } => false,
        })
    })
}

fn is_loose(since: Timestamp, now: Timestamp) -> bool {
    since.plus_months(LOOSE_AFTER_MONTHS) <= now
}
