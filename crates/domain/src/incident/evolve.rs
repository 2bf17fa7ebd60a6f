//! How each event changes what is remembered of an incident. Infallible: history cannot be refused.

use super::events::{Opened, PhaseReached, Reopened, RoleAssigned};
use super::state::{Erasure, Incident, Item, Line, Measure, Part, Standing};
use super::warning::IncidentWarningEvent;
use super::{card, information};
use crate::event::{Event, Recorded};
use crate::ids::{EvaluationId, ItemId, MeasureId, OrganisationId, RequestId};
use crate::words::{Delivery, MeasureStage, Phase};

impl Incident {
    /// Takes one event of this incident's stream in.
    pub fn evolve(&mut self, recorded: &Recorded) {
        self.lines.push(Line {
            organisation: recorded.organisation,
            scope: recorded.scope,
            entry: matches!(recorded.event, Event::EntryRecorded(_)),
            restricted_to: recorded.event.restricted_to().to_vec(),
        });
        if let Some(organisation) = recorded.organisation {
            self.remember(organisation, recorded);
        }
    }

    /// One line per event; those that no later decision asks about are named at the end.
    #[rustfmt::skip] // a table, read by column
    fn remember(&mut self, by: OrganisationId, recorded: &Recorded) {
        use {Delivery as D, Event as E, MeasureStage as S};
        match &recorded.event {
            E::IncidentOpened(e) => self.opened(e),
            E::PlacedUnderObservation(_) => self.under_observation = true,
            E::IncidentDismissed(_) => { self.dismissed = true; self.alarms.end_all(); }
            E::IncidentReopened(e) => self.reopened(by, e),
            E::ParticipationStarted(e) => self.joined(e.organisation),
            E::ParticipationEnded(e) => self.left(e.organisation),
            E::PhaseReached(e) => self.reached(by, e),
            E::PhaseReturned(e) => self.part(by).current = e.to,
            E::BodyActivated(e) => self.activated(by, e),
            E::BodyStoodDown(e) => self.stood_down(by, e),
            E::RoleAssigned(e) => self.assigned(by, e),
            E::RoleRelieved(e) => self.relieved(by, &e.role, e.person),
            E::EntryShareWidened(e) => self.lines.rescope(e.number, e.scope),
            E::EntryShareRecalled(e) => self.lines.rescope(e.number, e.scope),
            E::IndicatorDefined(e) => { self.indicators.insert(e.key.clone()); }
            E::NotificationStarted(e) => self.notified(by, e, recorded),
            E::NotificationSent(e) => self.sent(by, e, recorded),
            E::NotificationDelivered(e) => self.delivered(e),
            E::NotificationAcknowledged(e) => self.confirmed(e.notification, e.recipient, D::Acknowledged),
            E::NotificationDeclined(e) => self.ended(e.notification, e.recipient, D::Declined),
            E::NotificationTimedOut(e) => self.ended(e.notification, e.recipient, D::TimedOut),
            E::NotificationEscalated(e) => self.ended(e.notification, e.recipient, D::Escalated),
            E::ReachedByOtherMeans(e) => self.confirmed(e.notification, e.recipient, D::ReachedByOtherMeans),
            E::Dispatch(e) => self.dispatched(by, e, recorded),
            E::ItemProposed(e) => self.item(by, e.item, Standing::Proposed),
            E::ItemStated(e) => { self.item(by, e.item, Standing::Stated); self.pictured(by); }
            E::ItemWithdrawn(e) => self.item(by, e.item, Standing::Withdrawn),
            E::MeasureProposed(e) => self.measure(by, e.measure, S::Proposed),
            E::MeasureDecided(e) => self.measure(by, e.measure, S::Decided),
            E::MeasureAssigned(e) => self.measure(by, e.measure, S::Assigned),
            E::MeasureAcknowledged(e) => self.measure(by, e.measure, S::Acknowledged),
            E::MeasureStarted(e) => self.measure(by, e.measure, S::InProgress),
            E::MeasureDone(e) => self.measure(by, e.measure, S::Done),
            E::MeasureNotDone(e) => self.measure(by, e.measure, S::NotDone),
            E::MeasureCancelled(e) => self.measure(by, e.measure, S::Cancelled),
            E::MeasureEffectAssessed(e) => self.measure(by, e.measure, S::EffectAssessed),
            E::Meeting(e) => self.met(by, e, recorded),
            E::Decision(e) => self.decided(by, e, recorded),
            E::Task(e) => self.tasked(by, e, recorded),
            E::Demand(e) => self.demanded(by, e, recorded),
            E::External(e) => self.asked(by, e, recorded),
            E::Goal(e) => self.aimed(by, e),
            E::EvaluationStarted(_) => self.evaluations.begin(EvaluationId(recorded.command.0), by, recorded),
            E::ObservationPinned(e) => { self.evaluations.observations.insert(e.observation, recorded.number()); }
            E::Evaluation(e) => self.evaluations.evolve(by, e, recorded, &mut self.alarms),
            E::ErasureRequested(e) => self.erasure_asked(by, e.request, &e.numbers, recorded),
            E::ErasureRejected(e) => self.settled(e.request),
            E::ErasureCarriedOut(e) => self.settled(e.request),
            E::Staffing(e) => self.staffed(by, e),
            E::Link(e) => self.linked(e),
            E::DutyLog(e) => self.kept_daily(e),
            E::Area(e) => self.area(by, e, recorded.occurred_at),
            E::Report(e) => self.reports.evolve(by, recorded, e, &mut self.alarms),
            E::Information(e) => information::state::evolve(&mut self.information, by, e),
            E::CardRun(e) => card::state::evolve(&mut self.cards, by, e),
            E::Clock(e) => self.clock(by, e),
            E::Assistance(e) => self.assistance(by, e),
            E::ResourceUse(e) => self.resource(by, e),
            E::Eps(e) => self.eps(by, e, recorded),
            E::IncidentWarning(IncidentWarningEvent::Attached(e)) => { self.warnings.insert(e.warning, e.identifier.clone()); }
            E::Exercise(_) | E::Inject(_) | E::Year(_) => {}
            E::Warning(_) | E::Card(_) | E::Template(_) | E::TemplateUse(_) | E::Plan(_) | E::Provision(_) | E::ReportTemplateDefined(_) | E::ClocksSet(_) | E::Roster(_) | E::List(_) | E::Contact(_) | E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_)
            | E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) | E::AccessGranted(_) | E::AccessRevoked(_) | E::IncidentReclassified(_)
            | E::ReadinessSet(_) | E::PhaseDeviated(_) | E::EntryRecorded(_) | E::EntryVerificationJudged(_) | E::IndicatorReported(_) | E::MobilisationReported(_)
            | E::ItemRevised(_) | E::FocusSet(_) | E::NormalisationDecided(_) | E::Resource(_) | E::Ros(_) | E::FollowUp(_) | E::Normalise(_) | E::Readership(_) => {}
        }
    }

    pub(super) fn part(&mut self, organisation: OrganisationId) -> &mut Part {
        self.parts.entry(organisation).or_default()
    }

    fn joined(&mut self, organisation: OrganisationId) {
        self.participants.insert(organisation);
        self.left.remove(&organisation);
        self.alarms.resume(organisation);
        self.part(organisation);
    }

    fn left(&mut self, organisation: OrganisationId) {
        if self.participants.remove(&organisation) {
            self.left.insert(organisation, self.lines.newest());
            self.alarms.end(organisation);
        }
    }

    fn opened(&mut self, opened: &Opened) {
        self.lead = Some(opened.lead);
        self.exercise = opened.exercise;
        self.joined(opened.lead);
    }

    fn reopened(&mut self, by: OrganisationId, reopened: &Reopened) {
        self.dismissed = false;
        self.alarms.resume(by);
        self.part(by).current = reopened.phase;
    }

    fn reached(&mut self, by: OrganisationId, reached: &PhaseReached) {
        self.under_observation = false;
        let part = self.part(by);
        part.reached.insert(reached.phase);
        part.current = part.current.max(reached.phase);
        if reached.phase == Phase::Closed {
            self.alarms.end(by);
        }
    }

    fn assigned(&mut self, by: OrganisationId, assigned: &RoleAssigned) {
        let key = (assigned.role.clone(), assigned.person);
        self.part(by).roles.insert(key, assigned.capacity);
    }

    fn item(&mut self, by: OrganisationId, id: ItemId, standing: Standing) {
        let organisation = by;
        self.items.insert(
            id,
            Item {
                organisation,
                standing,
            },
        );
    }

    fn measure(&mut self, by: OrganisationId, id: MeasureId, stage: MeasureStage) {
        let organisation = by;
        self.measures.insert(
            id,
            Measure {
                organisation,
                stage,
            },
        );
    }

    fn erasure_asked(
        &mut self,
        by: OrganisationId,
        id: RequestId,
        numbers: &[u32],
        recorded: &Recorded,
    ) {
        let erasure = Erasure {
            organisation: by,
            numbers: numbers.to_vec(),
            asked_by: recorded.actor.person,
            settled: false,
        };
        self.erasures.insert(id, erasure);
    }

    fn settled(&mut self, id: RequestId) {
        if let Some(erasure) = self.erasures.get_mut(&id) {
            erasure.settled = true;
        }
    }
}
