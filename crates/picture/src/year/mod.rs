//! An organisation's year as it is known: aims, the annual wheel, meetings, supervision, training and
//! calendar feeds, with everything that happened to each (R-56, § 7, § 10).
//!
//! Judges no rights and knows no clock: whoever shows it does.

mod training;

pub use training::{HolderTraining, role_training};

use crate::clocks::{Clock, ClockKind};
use crate::directory::Directory;
use crate::fact::{Fact, Origin};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;
use varsko_domain::organisation::year::events::{
    AimsSet, CourseSet, GatheringHeld, GatheringPlan, ObligationPlan, SupervisionAnswered,
    SupervisionClosed, SupervisionDeadlineMoved, SupervisionFound, TrainingRecorded, YearEvent,
};
use varsko_domain::words::{GatheringStage, SupervisionStage};
use varsko_domain::{
    CalendarFeedId, GatheringId, ObligationId, OrganisationId, Recorded, SupervisionId, Text,
    Timestamp, TrainingId,
};

/// Every organisation's year. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Years(BTreeMap<OrganisationId, Arc<YearFile>>);

/// One organisation's year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct YearFile {
    /// The aims of the follow-up plan, as set last.
    pub aims: Option<Fact<AimsSet>>,
    /// What is or was on the wheel, by id.
    pub obligations: BTreeMap<ObligationId, ObligationFile>,
    /// Meetings, by id.
    pub gatherings: BTreeMap<GatheringId, GatheringFile>,
    /// What supervision found, by id.
    pub findings: BTreeMap<SupervisionId, FindingFile>,
    /// What the holders of roles must have learnt, by key.
    pub courses: BTreeMap<String, Fact<CourseSet>>,
    /// Who was trained, by id of the record.
    pub trainings: BTreeMap<TrainingId, TrainingFile>,
    /// Calendar feeds, those closed included.
    pub feeds: BTreeMap<CalendarFeedId, FeedFile>,
}

/// A duty on the wheel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ObligationFile {
    /// What it is, as set last.
    pub set: Fact<ObligationPlan>,
    /// When it is due now; `None` once it never is again.
    pub due: Option<Timestamp>,
    /// Each time it was done or given up, the first first.
    pub turns: Vec<Turn>,
    /// Where and why it was taken off the wheel.
    pub ended: Option<(Origin, Text)>,
}

/// One time a duty was due.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// When it was due.
    pub due: Timestamp,
    /// True when it was done, false when it was given up.
    pub done: bool,
    /// What came of it, or why it was given up.
    pub words: Option<Text>,
    /// When and by whom that was said.
    pub origin: Origin,
}

/// A meeting of the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GatheringFile {
    /// What is convened, as said last.
    pub convened: Fact<GatheringPlan>,
    /// How far it has come.
    pub stage: GatheringStage,
    /// Who came and what was said, once it was held.
    pub held: Option<Fact<GatheringHeld>>,
    /// Where and why it was called off.
    pub called_off: Option<(Origin, Text)>,
}

/// Something supervision found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingFile {
    /// What was found.
    pub found: Fact<SupervisionFound>,
    /// The deadline, as given last.
    pub deadline: Timestamp,
    /// How far it has come.
    pub stage: SupervisionStage,
    /// What happened to it since, in order.
    pub steps: Vec<Fact<FindingStep>>,
}

/// Something that happened to a finding of supervision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FindingStep {
    /// The supervisor gave another deadline.
    DeadlineMoved(SupervisionDeadlineMoved),
    /// It was answered.
    Answered(SupervisionAnswered),
    /// The supervisor closed it.
    Closed(SupervisionClosed),
    /// Its deadline passed.
    Overdue,
}

/// A record of someone's training.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrainingFile {
    /// Who was trained in what, until when.
    pub recorded: Fact<TrainingRecorded>,
    /// Where and why the record was withdrawn.
    pub withdrawn: Option<(Origin, Text)>,
}

/// A calendar feed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FeedFile {
    /// What it is for.
    pub label: Text,
    /// When and by whom it was opened.
    pub opened: Origin,
    /// When and by whom it was closed; `None` while it is open.
    pub closed: Option<Origin>,
}

impl Years {
    /// An organisation's year; `None` when nothing happened in it.
    pub fn of(&self, organisation: OrganisationId) -> Option<&YearFile> {
        self.0.get(&organisation).map(|file| &**file)
    }

    /// The organisation whose feed this is, and the feed.
    pub fn feed(&self, feed: CalendarFeedId) -> Option<(OrganisationId, &FeedFile)> {
        let mut years = self.0.iter();
        years.find_map(|(id, year)| Some((*id, year.feeds.get(&feed)?)))
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &YearEvent) {
        let origin = Origin::of(recorded);
        let year = Arc::make_mut(self.0.entry(origin.organisation).or_default());
        year.take(recorded, event, origin);
    }
}

impl YearFile {
    fn take(&mut self, recorded: &Recorded, event: &YearEvent, origin: Origin) {
        match event {
            YearEvent::AimsSet(e) => self.aims = Some(Fact::of(recorded, e.clone())),
            YearEvent::ObligationSet(e) => {
                let turns = self.obligations.remove(&e.obligation).map(|set| set.turns);
                let file = ObligationFile {
                    set: Fact::of(recorded, e.what.clone()),
                    due: Some(e.what.due),
                    turns: turns.unwrap_or_default(),
                    ended: None,
                };
                self.obligations.insert(e.obligation, file);
            }
            // What is due and over shows by the clock.
            YearEvent::ObligationReminded(_) | YearEvent::ObligationOverdue(_) => {}
            YearEvent::ObligationDone(e) => {
                let turn = turn(e.due, true, e.note.clone(), origin);
                self.turn(e.obligation, e.next, turn);
            }
            YearEvent::ObligationNotDone(e) => {
                let turn = turn(e.due, false, Some(e.reason.clone()), origin);
                self.turn(e.obligation, e.next, turn);
            }
            YearEvent::ObligationEnded(e) => {
                if let Some(file) = self.obligations.get_mut(&e.obligation) {
                    file.due = None;
                    file.ended = Some((origin, e.reason.clone()));
                }
            }
            YearEvent::GatheringConvened(_)
            | YearEvent::GatheringHeld(_)
            | YearEvent::GatheringCalledOff(_)
            | YearEvent::GatheringOverdue(_) => self.gather(recorded, event, origin),
            YearEvent::SupervisionFound(_)
            | YearEvent::SupervisionDeadlineMoved(_)
            | YearEvent::SupervisionAnswered(_)
            | YearEvent::SupervisionClosed(_)
            | YearEvent::SupervisionOverdue(_) => self.supervise(recorded, event),
            YearEvent::CourseSet(_)
            | YearEvent::CourseEnded(_)
            | YearEvent::TrainingRecorded(_)
            | YearEvent::TrainingWithdrawn(_) => self.train(recorded, event, origin),
            YearEvent::CalendarFeedOpened(e) => {
                let file = FeedFile {
                    label: e.label.clone(),
                    opened: origin,
                    closed: None,
                };
                self.feeds.insert(e.feed, file);
            }
            YearEvent::CalendarFeedClosed(e) => {
                if let Some(file) = self.feeds.get_mut(&e.feed) {
                    file.closed = Some(origin);
                }
            }
        }
    }

    fn turn(&mut self, id: ObligationId, next: Option<Timestamp>, turn: Turn) {
        if let Some(file) = self.obligations.get_mut(&id) {
            file.due = next;
            file.turns.push(turn);
        }
    }

    fn gather(&mut self, recorded: &Recorded, event: &YearEvent, origin: Origin) {
        if let YearEvent::GatheringConvened(e) = event {
            let file = GatheringFile {
                convened: Fact::of(recorded, e.what.clone()),
                stage: GatheringStage::Convened,
                held: None,
                called_off: None,
            };
            self.gatherings.insert(e.gathering, file);
        } else if let YearEvent::GatheringHeld(e) = event {
            if let Some(file) = self.gatherings.get_mut(&e.gathering) {
                file.stage = GatheringStage::Held;
                file.held = Some(Fact::of(recorded, e.clone()));
            }
        } else if let YearEvent::GatheringCalledOff(e) = event
            && let Some(file) = self.gatherings.get_mut(&e.gathering)
        {
            file.stage = GatheringStage::CalledOff;
            file.called_off = Some((origin, e.reason.clone()));
        }
    }

    fn train(&mut self, recorded: &Recorded, event: &YearEvent, origin: Origin) {
        if let YearEvent::CourseSet(e) = event {
            let set = Fact::of(recorded, e.clone());
            self.courses.insert(e.course.clone(), set);
        } else if let YearEvent::CourseEnded(e) = event {
            self.courses.remove(&e.course);
        } else if let YearEvent::TrainingRecorded(e) = event {
            let file = TrainingFile {
                recorded: Fact::of(recorded, e.clone()),
                withdrawn: None,
            };
            self.trainings.insert(e.training, file);
        } else if let YearEvent::TrainingWithdrawn(e) = event
            && let Some(file) = self.trainings.get_mut(&e.training)
        {
            file.withdrawn = Some((origin, e.reason.clone()));
        }
    }

    fn supervise(&mut self, recorded: &Recorded, event: &YearEvent) {
        let (finding, step) = match event {
            YearEvent::SupervisionFound(e) => {
                let file = FindingFile {
                    found: Fact::of(recorded, e.clone()),
                    deadline: e.deadline,
                    stage: SupervisionStage::Open,
                    steps: Vec::new(),
                };
                self.findings.insert(e.finding, file);
                return;
            }
            YearEvent::SupervisionDeadlineMoved(e) => {
                (e.finding, FindingStep::DeadlineMoved(e.clone()))
            }
            YearEvent::SupervisionAnswered(e) => (e.finding, FindingStep::Answered(e.clone())),
            YearEvent::SupervisionClosed(e) => (e.finding, FindingStep::Closed(e.clone())),
            YearEvent::SupervisionOverdue(e) => (e.finding, FindingStep::Overdue),
            YearEvent::AimsSet(_)
            | YearEvent::ObligationSet(_)
            | YearEvent::ObligationReminded(_)
            | YearEvent::ObligationOverdue(_)
            | YearEvent::ObligationDone(_)
            | YearEvent::ObligationNotDone(_)
            | YearEvent::ObligationEnded(_)
            | YearEvent::GatheringConvened(_)
            | YearEvent::GatheringHeld(_)
            | YearEvent::GatheringCalledOff(_)
            | YearEvent::GatheringOverdue(_)
            | YearEvent::CourseSet(_)
            | YearEvent::CourseEnded(_)
            | YearEvent::TrainingRecorded(_)
            | YearEvent::TrainingWithdrawn(_)
            | YearEvent::CalendarFeedOpened(_)
            | YearEvent::CalendarFeedClosed(_) => return,
        };
        if let Some(file) = self.findings.get_mut(&finding) {
            match &step {
                FindingStep::DeadlineMoved(e) => file.deadline = e.deadline,
                FindingStep::Answered(_) => file.stage = SupervisionStage::Answered,
                FindingStep::Closed(_) => file.stage = SupervisionStage::Closed,
                FindingStep::Overdue => {}
            }
            file.steps.push(Fact::of(recorded, step));
        }
    }
}

fn turn(due: Timestamp, done: bool, words: Option<Text>, origin: Origin) -> Turn {
    Turn {
        due,
        done,
        words,
        origin,
    }
}

/// The clocks of an organisation's year: what is on the wheel, the meetings to come, the findings that
/// are not closed, and the training its role holders lack or will lack.
pub(crate) fn clocks(directory: &Directory, organisation: OrganisationId) -> Vec<Clock> {
    let Some(year) = directory.years.of(organisation) else {
        return Vec::new();
    };
    let clock = |kind, id: Uuid, due_at, about: &Text, origin| Clock {
        kind,
        organisation,
        due_at,
        subject: Some(id),
        about: Some(about.clone()),
        origin,
    };
    let mut clocks = Vec::new();
    for (id, file) in &year.obligations {
        if let Some(due) = file.due {
            let (about, origin) = (&file.set.said.title, file.set.origin);
            clocks.push(clock(ClockKind::Obligation, id.0, due, about, origin));
        }
    }
    for (id, file) in &year.gatherings {
        if file.stage == GatheringStage::Convened {
            let (at, origin) = (file.convened.said.at, file.convened.origin);
            let none = Text::from("");
            let about = file.convened.said.matters.first().unwrap_or(&none);
            clocks.push(clock(ClockKind::Gathering, id.0, at, about, origin));
        }
    }
    for (id, file) in &year.findings {
        if file.stage != SupervisionStage::Closed {
            let (about, origin) = (&file.found.said.text, file.found.origin);
            let due = file.deadline;
            clocks.push(clock(ClockKind::Supervision, id.0, due, about, origin));
        }
    }
    clocks.extend(training::clocks(directory, organisation));
    clocks
}
