//! Where the thread breaks, or hangs loose for too long.

use super::{Direction, ThreadNode};
use crate::access::Lens;
use crate::directory::Directory;
use crate::evaluation::{Evaluation, Finding, LearningPoint, evaluations};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use varsko_domain::words::{Effect, FindingKind, FollowUpStage, ProposalStage};
use varsko_domain::{IncidentId, OrganisationId, Timestamp};

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

/// What came of the findings and learning points of one evaluation.
struct Outcome<'a> {
    incident: IncidentId,
    picture: &'a IncidentPicture,
    evaluation: &'a Evaluation,
    directory: &'a Directory,
}

impl Outcome<'_> {
    /// True when the reader knows of something that came of it beside the incident.
    fn is_answered(&self, node: &ThreadNode) -> bool {
        let mut below = self.directory.threads.next(node, Direction::Below);
        below.next().is_some()
    }

    fn finding(&self, finding: &Finding) -> ThreadNode {
        ThreadNode::Finding {
            incident: self.incident,
            id: finding.id,
        }
    }

    fn point(&self, point: &LearningPoint) -> ThreadNode {
        ThreadNode::LearningPoint {
            incident: self.incident,
            id: point.id,
        }
    }

    /// The findings that call for improvement and still stand.
    fn findings(&self) -> impl Iterator<Item = &Finding> {
        let findings = self.evaluation.findings.iter();
        findings.filter(|finding| {
            finding.stated.said.kind == FindingKind::Improvement && finding.withdrawn.is_none()
        })
    }

    /// The learning points that still stand.
    fn points(&self) -> impl Iterator<Item = &LearningPoint> {
        let points = self.evaluation.points.iter();
        points.filter(|point| point.withdrawn.is_none())
    }

    /// What was learnt from a finding.
    fn learnt(&self, finding: &Finding) -> impl Iterator<Item = ThreadNode> {
        let node = self.finding(finding);
        let below: BTreeSet<_> = self.picture.threads.next(&node, Direction::Below).collect();
        let points = self.points().map(|point| self.point(point));
        points.filter(move |point| below.contains(point))
    }

    /// True when a finding ended in something, or each thing learnt from it did.
    fn is_settled(&self, finding: &Finding) -> bool {
        if self.is_answered(&self.finding(finding)) {
            return true;
        }
        let mut learnt = self.learnt(finding).peekable();
        learnt.peek().is_some() && learnt.all(|point| self.is_answered(&point))
    }
}

/// How many findings of an evaluation call for improvement, and how many of those have not ended in a
/// change, a measure, or a reasoned "no change" (R-50, § 8).
pub(crate) fn settled(
    picture: &IncidentPicture,
    evaluation: &Evaluation,
    directory: &Directory,
) -> (usize, usize) {
    let Some(incident) = picture.id else {
        return (0, 0);
    };
    let outcome = Outcome {
        incident,
        picture,
        evaluation,
        directory,
    };
    let open = outcome.findings().filter(|it| !outcome.is_settled(it));
    (outcome.findings().count(), open.count())
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
    let outcome = Outcome {
        incident,
        picture,
        evaluation,
        directory,
    };
    for finding in outcome.findings() {
        let node = outcome.finding(finding);
        if outcome.learnt(finding).next().is_none() && !outcome.is_answered(&node) {
            let since = finding.stated.origin.recorded_at;
            let how = Break::FindingEndsInNothing;
            breaks.push(Broken { how, node, since });
        }
    }
    for point in outcome.points() {
        let node = outcome.point(point);
        if !outcome.is_answered(&node) {
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
