//! Decisions as one reader may see them: wanted, made, looked at again, superseded.

use super::by_line;
use crate::access::Lens;
use crate::clocks::{Clock, ClockKind};
use crate::fact::{Fact, Origin, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::decision::events::{self as e, DecisionEvent};
use varsko_domain::words::DecisionStage;
use varsko_domain::{DecisionId, MeasureId, Text, Timestamp};

words! {
    e::Wanted: question options;
    e::Made: question options choice reason authority outside_activation;
    e::Reviewed: conclusion;
}

impl Words for DecisionEvent {
    fn erase(&mut self) {
        match self {
            DecisionEvent::Wanted(e) => e.erase(),
            DecisionEvent::Made(e) => e.erase(),
            DecisionEvent::Reviewed(e) => e.erase(),
            DecisionEvent::Withdrawn(e) => e.reason.erase(),
            DecisionEvent::Late(_)
            | DecisionEvent::ReviewDue(_)
            | DecisionEvent::MeasureLinked(_) => {}
        }
    }
}

/// A decision, or a question put up for one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Which.
    pub id: DecisionId,
    /// The first line the reader may read of it.
    pub first: Origin,
    /// Where it stands.
    pub stage: DecisionStage,
    /// Since when it stands there.
    pub since: Origin,
    /// What must be, or was, decided; absent when that was put up for others only.
    pub question: Option<Text>,
    /// What there is to choose from, numbered from 1.
    pub options: Vec<Text>,
    /// Where the question was put up.
    pub wanted: Option<Origin>,
    /// By when it is needed.
    pub needed_by: Option<Timestamp>,
    /// Where it was noticed that it was not made in time.
    pub late: Option<Origin>,
    /// The choice, who made it, and on what ground.
    pub made: Option<Fact<e::Made>>,
    /// The lines it rests on that the reader may read.
    pub entries: Vec<u32>,
    /// When it is to be looked at again.
    pub review_at: Option<Timestamp>,
    /// Where it was noticed that this was due, until it is done.
    pub review_due: Option<Origin>,
    /// Every time it was looked at again.
    pub reviews: Vec<Fact<e::Reviewed>>,
    /// Why the question was taken back.
    pub withdrawn: Option<Text>,
    /// The decision that took its place.
    pub superseded_by: Option<DecisionId>,
    /// The measures that carry it out.
    pub measures: Vec<MeasureId>,
}

/// The decisions the reader may read, by line.
pub(super) fn decisions(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Decision> {
    let known = picture.leading.decisions.iter();
    let mut decisions: BTreeMap<_, _> = known
        .filter_map(|(id, steps)| Some((*id, decision(*id, steps, lens)?)))
        .collect();
    let superseding: Vec<_> = decisions.values().filter_map(superseding).collect();
    for (superseded, by, since) in superseding {
        if let Some(old) = decisions.get_mut(&superseded) {
            old.superseded_by = Some(by);
            (old.stage, old.since) = (DecisionStage::Superseded, since);
            (old.review_at, old.review_due) = (None, None);
        }
    }
    by_line(decisions.into_values().collect(), |decision| {
        decision.first.line
    })
}

fn superseding(decision: &Decision) -> Option<(DecisionId, DecisionId, Origin)> {
    let made = decision.made.as_ref()?;
    Some((made.said.supersedes?, decision.id, made.origin))
}

fn decision(id: DecisionId, steps: &History<DecisionEvent>, lens: &Lens<'_>) -> Option<Decision> {
    let first = lens.through(steps).next()?.origin;
    let mut decision = Decision {
        id,
        first,
        stage: DecisionStage::Wanted,
        since: first,
        question: None,
        options: Vec::new(),
        wanted: None,
        needed_by: None,
        late: None,
        made: None,
        entries: Vec::new(),
        review_at: None,
        review_due: None,
        reviews: Vec::new(),
        withdrawn: None,
        superseded_by: None,
        measures: Vec::new(),
    };
    for step in lens.through(steps) {
        decision.take(step, lens);
    }
    Some(decision)
}

impl Decision {
    fn take(&mut self, step: &Fact<DecisionEvent>, lens: &Lens<'_>) {
        let origin = step.origin;
        match &step.said {
            DecisionEvent::Wanted(e) => {
                self.question = Some(e.question.clone());
                self.options.clone_from(&e.options);
                self.needed_by = e.needed_by;
                self.wanted = Some(origin);
                self.rest_on(&e.entries, lens);
            }
            DecisionEvent::Made(e) => {
                (self.stage, self.since) = (DecisionStage::Made, origin);
                if e.question.is_some() {
                    self.question.clone_from(&e.question);
                    self.options.clone_from(&e.options);
                }
                self.review_at = e.review_at;
                self.rest_on(&e.entries, lens);
                let said = e.clone();
                self.made = Some(Fact { origin, said });
            }
            DecisionEvent::Late(_) => self.late = Some(origin),
            DecisionEvent::ReviewDue(_) => self.review_due = Some(origin),
            DecisionEvent::Reviewed(e) => {
                (self.review_at, self.review_due) = (e.review_at, None);
                let said = e.clone();
                self.reviews.push(Fact { origin, said });
            }
            DecisionEvent::Withdrawn(e) => {
                (self.stage, self.since) = (DecisionStage::Withdrawn, origin);
                self.withdrawn = Some(e.reason.clone());
            }
            DecisionEvent::MeasureLinked(e) => self.measures.push(e.measure),
        }
    }

    fn rest_on(&mut self, entries: &[u32], lens: &Lens<'_>) {
        for line in lens.readable(entries) {
            if !self.entries.contains(&line) {
                self.entries.push(line);
            }
        }
    }

    /// True while it waits for whoever decides.
    pub fn is_wanted(&self) -> bool {
        self.stage == DecisionStage::Wanted
    }

    /// When it is needed, and when it is to be looked at again.
    pub(super) fn clocks(&self) -> Vec<Clock> {
        let clock = |kind, due_at: Option<Timestamp>| {
            Some(Clock {
                kind,
                organisation: self.first.organisation,
                due_at: due_at?,
                subject: Some(self.id.0),
                about: self.question.clone(),
                origin: self.since,
            })
        };
        let needed = self.needed_by.filter(|_| self.is_wanted());
        let review = self.review_at.filter(|_| self.stage == DecisionStage::Made);
        let clocks = [
            clock(ClockKind::Decision, needed),
            clock(ClockKind::DecisionReview, review),
        ];
        clocks.into_iter().flatten().collect()
    }
}
