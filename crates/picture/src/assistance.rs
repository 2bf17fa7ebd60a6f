//! Requests for assistance (bistand), from asking to giving back.

use crate::access::Lens;
use crate::fact::{Fact, Forget, Origin, Words, words};
use crate::history::History;
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::assistance::events as e;
use varsko_domain::incident::assistance::events::AssistanceEvent;
use varsko_domain::words::{AssistanceStage, EntryKind};
use varsko_domain::{AssistanceId, Text, Timestamp};

words! {
    e::AssistanceAsked: name need payment;
}

pub(crate) fn kind(event: &AssistanceEvent) -> EntryKind {
    match event {
        AssistanceEvent::Asked(_) => EntryKind::MessageOut,
        AssistanceEvent::Received(_)
        | AssistanceEvent::Granted(_)
        | AssistanceEvent::Refused(_) => EntryKind::MessageIn,
        AssistanceEvent::Delivered(_) | AssistanceEvent::Returned(_) => EntryKind::Mobilisation,
        AssistanceEvent::Ranked(_) => EntryKind::Decision,
    }
}

/// A step of a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// How far it has come; `None` for a place among requests.
    pub stage: Option<AssistanceStage>,
    /// Its place among requests, from 1.
    pub rank: Option<u32>,
    /// When help is there.
    pub eta: Option<Timestamp>,
    /// What was said, or why.
    pub words: Option<Text>,
}

words! {
    Step: words;
}

/// A request, as it was made and answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Assistance {
    /// What was asked of whom.
    pub asked: Option<Fact<e::AssistanceAsked>>,
    /// What came of it.
    pub steps: History<Step>,
}

impl Forget for Assistance {
    fn forget(&mut self, line: u32) {
        self.asked.forget(line);
        self.steps.forget(line);
    }
}

/// What an event says of a request that was made; `None` for the making of it.
pub(crate) fn step(event: &AssistanceEvent) -> Option<(AssistanceId, Step)> {
    use AssistanceStage as S;
    let of = |stage, words: &Option<Text>| Step {
        stage: Some(stage),
        rank: None,
        eta: None,
        words: words.clone(),
    };
    Some(match event {
        AssistanceEvent::Asked(_) => return None,
        AssistanceEvent::Received(e) => (e.assistance, of(S::Received, &e.note)),
        AssistanceEvent::Granted(e) => {
            let eta = e.eta;
            (
                e.assistance,
                Step {
                    eta,
                    ..of(S::Granted, &e.note)
                },
            )
        }
        AssistanceEvent::Refused(e) => (e.assistance, of(S::Refused, &Some(e.reason.clone()))),
        AssistanceEvent::Delivered(e) => (e.assistance, of(S::Delivered, &e.note)),
        AssistanceEvent::Returned(e) => (e.assistance, of(S::Returned, &e.note)),
        AssistanceEvent::Ranked(e) => {
            let (stage, rank, eta) = (None, Some(e.rank), None);
            let words = Some(e.reason.clone());
            (
                e.assistance,
                Step {
                    stage,
                    rank,
                    eta,
                    words,
                },
            )
        }
    })
}

/// A request as one reader may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Which.
    pub id: AssistanceId,
    /// What was asked of whom; who asks stands in the origin.
    pub asked: Fact<e::AssistanceAsked>,
    /// How far it has come.
    pub stage: AssistanceStage,
    /// Since when.
    pub since: Origin,
    /// When help is there, as last said.
    pub eta: Option<Timestamp>,
    /// The county governor's place for it, from 1.
    pub rank: Option<u32>,
    /// What came of it, in order.
    pub steps: Vec<Fact<Step>>,
}

impl Request {
    /// True while an answer, or help itself, is waited for.
    pub fn is_awaited(&self) -> bool {
        use AssistanceStage::{Asked, Granted, Received};
        matches!(self.stage, Asked | Received | Granted)
    }
}

/// Requests the reader may read: those the governor has ranked first, then by line.
pub(crate) fn requests(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Request> {
    let known = picture.assistance.iter();
    let mut requests: Vec<Request> = known
        .filter_map(|(id, known)| request(*id, known, lens))
        .collect();
    requests.sort_by_key(|request| {
        let unranked = request.rank.is_none();
        (unranked, request.rank, request.asked.origin.line)
    });
    requests
}

fn request(id: AssistanceId, known: &Assistance, lens: &Lens<'_>) -> Option<Request> {
    let asked = known
        .asked
        .clone()
        .filter(|fact| lens.sees(fact.origin.line))?;
    let steps: Vec<Fact<Step>> = lens.through(&known.steps).cloned().collect();
    let staged = steps
        .iter()
        .rev()
        .find_map(|step| Some((step.said.stage?, step.origin)));
    let (stage, since) = staged.unwrap_or((AssistanceStage::Asked, asked.origin));
    Some(Request {
        id,
        stage,
        since,
        eta: steps.iter().rev().find_map(|step| step.said.eta),
        rank: steps.iter().rev().find_map(|step| step.said.rank),
        asked,
        steps,
    })
}
