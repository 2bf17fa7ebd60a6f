//! Action cards in use, as one reader may see them.

use crate::access::Lens;
use crate::directory::Directory;
use crate::fact::{Origin, Words};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::card::events::{CardRunEvent, CardRunStarted};
use varsko_domain::words::{CardStepState, Phase};
use varsko_domain::{CardId, CardRunId, OrganisationId, Text};

impl Words for CardRunEvent {
    fn erase(&mut self) {
        match self {
            CardRunEvent::Started(_) => {}
            CardRunEvent::StepDone(e) => e.note.erase(),
            CardRunEvent::StepNotApplicable(e) => e.reason.erase(),
            CardRunEvent::StepReopened(e) => e.reason.erase(),
            CardRunEvent::Closed(e) => e.reason.erase(),
        }
    }
}

/// An action card in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardRun {
    /// Which.
    pub id: CardRunId,
    /// The card it is an instance of.
    pub card: CardId,
    /// The version it stays with.
    pub version: u32,
    /// Key of the responsible role.
    pub role: String,
    /// Where it was begun with; the organisation there is the one whose card it is.
    pub started: Origin,
    /// True when the card's review was overdue then.
    pub overdue: bool,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Where it was put away; `None` while it is in use.
    pub closed: Option<Put>,
}

/// A step of a card in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its number, from 1.
    pub number: u32,
    /// The phase it belongs to.
    pub phase: Phase,
    /// Where it stands.
    pub state: CardStepState,
    /// Since when, and by whom; `None` while it was never touched.
    pub since: Option<Origin>,
    /// What came of it, or why.
    pub words: Option<Text>,
}

/// Where a card was put away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Put {
    /// When and by whom.
    pub origin: Origin,
    /// Why, where steps were left open.
    pub reason: Option<Text>,
    /// Numbers of the steps that were left open.
    pub skipped: Vec<u32>,
}

impl CardRun {
    /// True while it is in use.
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// How many of its steps are open.
    pub fn open_steps(&self) -> u32 {
        let open = |step: &&Step| step.state == CardStepState::Open;
        self.steps.iter().filter(open).count() as u32
    }
}

/// The cards in use, or put away, that the reader may read of, by the line they were begun on.
pub fn runs(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<CardRun> {
    let runs = picture.cards.iter();
    let mut runs: Vec<_> = runs.filter_map(|(id, _)| run(*id, picture, lens)).collect();
    runs.sort_by_key(|run| run.started.line);
    runs
}

fn run(id: CardRunId, picture: &IncidentPicture, lens: &Lens<'_>) -> Option<CardRun> {
    let (origin, said) = started(id, picture, lens)?;
    let step = |(number, phase): (u32, &Phase)| Step {
        number,
        phase: *phase,
        state: CardStepState::Open,
        since: None,
        words: None,
    };
    let mut run = CardRun {
        id,
        card: said.card,
        version: said.version,
        role: said.role.clone(),
        started: origin,
        overdue: said.overdue,
        steps: (1..).zip(&said.steps).map(step).collect(),
        closed: None,
    };
    for fact in lens.through(picture.cards.get(&id)?) {
        run.take(fact.origin, &fact.said);
    }
    Some(run)
}

impl CardRun {
    fn take(&mut self, origin: Origin, event: &CardRunEvent) {
        use CardStepState as S;
        match event {
            CardRunEvent::Started(_) => {}
            CardRunEvent::StepDone(e) => self.stands(origin, e.step, S::Done, e.note.as_ref()),
            CardRunEvent::StepNotApplicable(e) => {
                self.stands(origin, e.step, S::NotApplicable, Some(&e.reason));
            }
            CardRunEvent::StepReopened(e) => {
                self.stands(origin, e.step, S::Open, Some(&e.reason));
            }
            CardRunEvent::Closed(e) => {
                let (reason, skipped) = (e.reason.clone(), e.open.clone());
                self.closed = Some(Put {
                    origin,
                    reason,
                    skipped,
                });
            }
        }
    }

    fn stands(&mut self, origin: Origin, step: u32, state: CardStepState, words: Option<&Text>) {
        let place = (step as usize).wrapping_sub(1);
        if let Some(step) = self.steps.get_mut(place) {
            step.state = state;
            step.since = Some(origin);
            step.words = words.cloned();
        }
    }
}

fn started<'p>(
    id: CardRunId,
    picture: &'p IncidentPicture,
    lens: &Lens<'_>,
) -> Option<(Origin, &'p CardRunStarted)> {
    lens.through(picture.cards.get(&id)?)
        .find_map(|fact| match &fact.said {
            CardRunEvent::Started(started) => Some((fact.origin, started)),
            _ => None,
        })
}

/// What the version a card in use stays with is called, and what its step says; for those who may
/// read where it was begun with.
pub(crate) fn title<'d>(
    id: CardRunId,
    step: Option<u32>,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    directory: &'d Directory,
) -> Option<(&'d Text, Option<&'d Text>)> {
    let (origin, said) = started(id, picture, lens)?;
    let of: OrganisationId = origin.organisation;
    let version = directory.cards.version(of, said.card, said.version)?;
    let place = step.and_then(|step| (step as usize).checked_sub(1));
    let text = place.and_then(|place| version.said.steps.get(place));
    Some((&version.said.title, text.map(|step| &step.text)))
}
