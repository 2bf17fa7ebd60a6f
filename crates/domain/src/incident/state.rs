//! What is remembered of an incident to judge the next command. Holds no free text.

use crate::event::{Event, Recorded};
use crate::ids::{ItemId, MeasureId, NotificationId, OrganisationId, PersonId, RequestId};
use crate::incident::events::{PhaseReached, Recipient};
use crate::words::{Body, Capacity, Delivery, MeasureStage, Phase, Scope};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// Whose incident it is; `None` only before it was opened.
    pub lead: Option<OrganisationId>,
    /// An exercise.
    pub exercise: bool,
    /// Judged not to be an incident.
    pub dismissed: bool,
    /// Watched without notifying anyone.
    pub under_observation: bool,
    /// Who takes part now.
    pub participants: BTreeSet<OrganisationId>,
    /// Each organisation's part, those that left included.
    pub parts: BTreeMap<OrganisationId, Part>,
    /// Notifications by id.
    pub notifications: BTreeMap<NotificationId, Notification>,
    /// Defined indicators.
    pub indicators: BTreeSet<String>,
    /// Items of the picture.
    pub items: BTreeMap<ItemId, Item>,
    /// Measures.
    pub measures: BTreeMap<MeasureId, Measure>,
    /// Requests for erasure.
    pub erasures: BTreeMap<RequestId, Erasure>,
    /// What each line of the log is.
    pub lines: Lines,
}

/// One organisation's part in an incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Phases reached, ever.
    pub reached: BTreeSet<Phase>,
    /// The phase it is in.
    pub current: Phase,
    /// Bodies activated now.
    pub bodies: BTreeSet<Body>,
    /// Who holds which role now.
    pub roles: BTreeMap<(String, PersonId), Capacity>,
}

impl Default for Part {
    fn default() -> Self {
        Self {
            reached: BTreeSet::from([Phase::Detected]),
            current: Phase::Detected,
            bodies: BTreeSet::new(),
            roles: BTreeMap::new(),
        }
    }
}

impl Part {
    /// True once the organisation closed its part.
    pub fn closed(&self) -> bool {
        self.current == Phase::Closed
    }
}

/// A notification: whom, and where each stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// In order of recipient number, from 1.
    pub recipients: Vec<(Option<PersonId>, Delivery)>,
}

/// An item of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub standing: Standing,
}

/// Where an item of the picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Proposed by someone without the say.
    Proposed,
    /// In the picture.
    Stated,
    /// Taken out.
    Withdrawn,
}

/// A measure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Whose.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub stage: MeasureStage,
}

/// A request for erasure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Erasure {
    /// The lines.
    pub numbers: Vec<u32>,
    /// Who asked.
    pub asked_by: PersonId,
    /// Agreed to or rejected.
    pub settled: bool,
}

/// What one line of the log is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Whose.
    pub organisation: Option<OrganisationId>,
    /// Readable by, as first recorded.
    pub scope: Scope,
    /// Written by a person, so that it can be corrected.
    pub entry: bool,
    /// Screened to named roles.
    pub screened: bool,
}

/// All lines of a log, as runs of equal ones: a long log of one organisation is a handful of runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lines {
    /// How many lines there are; the newest has this number minus one.
    count: u32,
    /// First number of each run, rising.
    runs: Vec<(u32, Line)>,
    /// Scopes that were widened or recalled since.
    scopes: BTreeMap<u32, Scope>,
}

impl Lines {
    /// Number of the newest line.
    pub fn newest(&self) -> u32 {
        self.count.saturating_sub(1)
    }

    /// The line with this number, with the scope it has now.
    pub fn get(&self, number: u32) -> Option<Line> {
        if number >= self.count {
            return None;
        }
        let run = self
            .runs
            .partition_point(|(first, _)| *first <= number)
            .checked_sub(1)?;
        let mut line = self.runs.get(run)?.1;
        if let Some(scope) = self.scopes.get(&number) {
            line.scope = *scope;
        }
        Some(line)
    }

    fn push(&mut self, line: Line) {
        if self.runs.last().is_none_or(|(_, last)| *last != line) {
            self.runs.push((self.count, line));
        }
        self.count += 1;
    }
}

impl Incident {
    /// Takes one event of this incident's stream in.
    pub fn evolve(&mut self, recorded: &Recorded) {
        self.lines.push(Line {
            organisation: recorded.organisation,
            scope: recorded.scope,
            entry: matches!(recorded.event, Event::EntryRecorded(_)),
            screened: !recorded.event.restricted_to().is_empty(),
        });
        let Some(organisation) = recorded.organisation else {
            return;
        };
        self.evolve_course(organisation, recorded);
    }

    fn part(&mut self, organisation: OrganisationId) -> &mut Part {
        self.parts.entry(organisation).or_default()
    }

    /// The course of the incident: who takes part, and in which phase.
    fn evolve_course(&mut self, organisation: OrganisationId, recorded: &Recorded) {
        match &recorded.event {
            Event::IncidentOpened(opened) => {
                self.lead = Some(opened.lead);
                self.exercise = opened.exercise;
                self.participants.insert(opened.lead);
                self.part(opened.lead);
            }
            Event::PlacedUnderObservation(_) => self.under_observation = true,
            Event::IncidentDismissed(_) => self.dismissed = true,
            Event::IncidentReopened(reopened) => {
                self.dismissed = false;
                self.part(organisation).current = reopened.phase;
            }
            Event::ParticipationStarted(started) => {
                self.participants.insert(started.organisation);
                self.part(started.organisation);
            }
            Event::ParticipationEnded(ended) => {
                self.participants.remove(&ended.organisation);
            }
            Event::PhaseReached(PhaseReached { phase }) => {
                self.under_observation = false;
                let part = self.part(organisation);
                part.reached.insert(*phase);
                part.current = part.current.max(*phase);
            }
            Event::PhaseReturned(returned) => self.part(organisation).current = returned.to,
            Event::BodyActivated(activated) => {
                self.part(organisation).bodies.insert(activated.body);
            }
            Event::BodyStoodDown(stood_down) => {
                self.part(organisation).bodies.remove(&stood_down.body);
            }
            Event::RoleAssigned(assigned) => {
                let key = (assigned.role.clone(), assigned.person);
                self.part(organisation).roles.insert(key, assigned.capacity);
            }
            Event::RoleRelieved(relieved) => {
                let key = (relieved.role.clone(), relieved.person);
                self.part(organisation).roles.remove(&key);
            }
            _ => self.evolve_work(organisation, recorded),
        }
    }

    /// What is worked on: shares, indicators, notifications, items, measures, erasures.
    fn evolve_work(&mut self, organisation: OrganisationId, recorded: &Recorded) {
        match &recorded.event {
            Event::EntryShareWidened(widened) => {
                self.lines.scopes.insert(widened.number, widened.scope);
            }
            Event::EntryShareRecalled(recalled) => {
                self.lines.scopes.insert(recalled.number, recalled.scope);
            }
            Event::IndicatorDefined(defined) => {
                self.indicators.insert(defined.key.clone());
            }
            Event::NotificationStarted(started) => {
                let recipients = started.recipients.iter().map(queued).collect();
                self.notifications.insert(
                    started.notification,
                    Notification {
                        organisation,
                        recipients,
                    },
                );
            }
            Event::ItemProposed(proposed) => {
                self.items.insert(
                    proposed.item,
                    Item {
                        organisation,
                        standing: Standing::Proposed,
                    },
                );
            }
            Event::ItemStated(stated) => {
                self.items.insert(
                    stated.item,
                    Item {
                        organisation,
                        standing: Standing::Stated,
                    },
                );
            }
            Event::ItemWithdrawn(withdrawn) => {
                let standing = Standing::Withdrawn;
                self.items.insert(
                    withdrawn.item,
                    Item {
                        organisation,
                        standing,
                    },
                );
            }
            Event::ErasureRequested(requested) => {
                let numbers = requested.numbers.clone();
                let asked_by = recorded.actor.person;
                self.erasures.insert(
                    requested.request,
                    Erasure {
                        numbers,
                        asked_by,
                        settled: false,
                    },
                );
            }
            Event::ErasureRejected(rejected) => self.settle(rejected.request),
            Event::ErasureCarriedOut(carried_out) => self.settle(carried_out.request),
            event => self.evolve_deliveries(organisation, event),
        }
    }

    fn settle(&mut self, request: RequestId) {
        if let Some(erasure) = self.erasures.get_mut(&request) {
            erasure.settled = true;
        }
    }

    fn evolve_deliveries(&mut self, organisation: OrganisationId, event: &Event) {
        let (notification, recipient, delivery) = match event {
            Event::NotificationSent(e) => (e.notification, e.recipient, Delivery::Sent),
            Event::NotificationDelivered(e) => (e.notification, e.recipient, Delivery::Delivered),
            Event::NotificationAcknowledged(e) => {
                (e.notification, e.recipient, Delivery::Acknowledged)
            }
            Event::NotificationDeclined(e) => (e.notification, e.recipient, Delivery::Declined),
            Event::NotificationTimedOut(e) => (e.notification, e.recipient, Delivery::TimedOut),
            Event::NotificationEscalated(e) => (e.notification, e.recipient, Delivery::Escalated),
            Event::ReachedByOtherMeans(e) => {
                (e.notification, e.recipient, Delivery::ReachedByOtherMeans)
            }
            event => return self.evolve_measures(organisation, event),
        };
        let Some(notification) = self.notifications.get_mut(&notification) else {
            return;
        };
        let index = (recipient as usize).wrapping_sub(1);
        if let Some((_, standing)) = notification.recipients.get_mut(index) {
            *standing = delivery;
        }
    }

    fn evolve_measures(&mut self, organisation: OrganisationId, event: &Event) {
        let (measure, stage) = match event {
            Event::MeasureProposed(e) => (e.measure, MeasureStage::Proposed),
            Event::MeasureDecided(e) => (e.measure, MeasureStage::Decided),
            Event::MeasureAssigned(e) => (e.measure, MeasureStage::Assigned),
            Event::MeasureAcknowledged(e) => (e.measure, MeasureStage::Acknowledged),
            Event::MeasureStarted(e) => (e.measure, MeasureStage::InProgress),
            Event::MeasureDone(e) => (e.measure, MeasureStage::Done),
            Event::MeasureNotDone(e) => (e.measure, MeasureStage::NotDone),
            Event::MeasureCancelled(e) => (e.measure, MeasureStage::Cancelled),
            Event::MeasureEffectAssessed(e) => (e.measure, MeasureStage::EffectAssessed),
            // Judged above, or nothing to remember: named, so that a new event must be considered.
            Event::OrganisationRegistered(_)
            | Event::ServiceStarted(_)
            | Event::ServiceEnded(_)
            | Event::RolesDefined(_)
            | Event::ReadinessLevelsDefined(_)
            | Event::PersonRegistered(_)
            | Event::AccessGranted(_)
            | Event::AccessRevoked(_)
            | Event::IncidentOpened(_)
            | Event::PlacedUnderObservation(_)
            | Event::IncidentDismissed(_)
            | Event::IncidentReclassified(_)
            | Event::IncidentReopened(_)
            | Event::ParticipationStarted(_)
            | Event::ParticipationEnded(_)
            | Event::ReadinessSet(_)
            | Event::PhaseReached(_)
            | Event::PhaseReturned(_)
            | Event::PhaseDeviated(_)
            | Event::EntryRecorded(_)
            | Event::EntryVerificationJudged(_)
            | Event::EntryShareWidened(_)
            | Event::EntryShareRecalled(_)
            | Event::IndicatorDefined(_)
            | Event::IndicatorReported(_)
            | Event::NotificationStarted(_)
            | Event::NotificationSent(_)
            | Event::NotificationDelivered(_)
            | Event::NotificationAcknowledged(_)
            | Event::NotificationDeclined(_)
            | Event::NotificationTimedOut(_)
            | Event::NotificationEscalated(_)
            | Event::ReachedByOtherMeans(_)
            | Event::BodyActivated(_)
            | Event::BodyStoodDown(_)
            | Event::RoleAssigned(_)
            | Event::RoleRelieved(_)
            | Event::MobilisationReported(_)
            | Event::ItemProposed(_)
            | Event::ItemStated(_)
            | Event::ItemRevised(_)
            | Event::ItemWithdrawn(_)
            | Event::FocusSet(_)
            | Event::NormalisationDecided(_)
            | Event::EvaluationStarted(_)
            | Event::ObservationPinned(_)
            | Event::ErasureRequested(_)
            | Event::ErasureRejected(_)
            | Event::ErasureCarriedOut(_) => return,
        };
        self.measures.insert(
            measure,
            Measure {
                organisation,
                stage,
            },
        );
    }
}

fn queued(recipient: &Recipient) -> (Option<PersonId>, Delivery) {
    (recipient.person, Delivery::Queued)
}
