//! What each event adds to the picture: one line per event, and the steps of those that come in many.

use super::{DeliveryStep, IncidentPicture, ItemStep, MeasureStep};
use crate::fact::{Fact, concerned};
use crate::{eps, evaluation};
use varsko_domain::incident::evaluation::events::EvaluationEvent;
use varsko_domain::incident::events::{
    Dismissed, ErasureRequested, EvaluationStarted, PhaseReached,
};
use varsko_domain::words::Phase;
use varsko_domain::{Event, ItemId, MeasureId, NotificationId, Recorded};

impl IncidentPicture {
    /// Takes in what an event says.
    pub(super) fn fold(&mut self, r: &Recorded) {
        use Event as E;
        match &r.event {
            E::EntryRecorded(e) => self.record(r, e),
            E::EntryVerificationJudged(e) => self.lines.judge(e.number, r.number(), e.verification),
            E::EntryShareWidened(e) => self.access.share(e.number, r.number(), e.scope),
            E::EntryShareRecalled(e) => self.access.share(e.number, r.number(), e.scope),
            E::IncidentOpened(e) => self.open(r, e),
            E::IncidentReclassified(e) => self.header().reclassified.note(r, e.clone()),
            E::PlacedUnderObservation(e) => self.header().observed.note(r, e.clone()),
            E::ObservationPinned(e) => self.header().observations.note(r, e.into()),
            E::Evaluation(e) => self.evaluate(r, e),
            E::ParticipationStarted(e) => self.parts.edit(e.organisation).start(r),
            E::ParticipationEnded(e) => self.end(r, e.organisation),
            E::Link(e) => self.links.note(r, e.clone()),
            E::TemplateUse(e) => self.templates.note(r, e.clone()),
            E::DutyLog(e) => self.duty_log.note(r, e.clone()),
            E::Assistance(e) => self.assist(r, e),
            E::ResourceUse(e) => self.use_resource(r, e),
            E::Eps(e) => self.eps.edit(eps::centre(e)).steps.note(r, e.clone()),
            E::EvaluationStarted(e) => self.start_evaluation(r, e),
            E::IndicatorDefined(e) => self.indicators.edit(e.key.clone()).define(r, e),
            E::IndicatorReported(e) => self.indicators.edit(e.key.clone()).report(r, e),
            E::Dispatch(e) => self.dispatch(r, e),
            E::CardRun(e) => self.cards.edit(e.run()).note(r, e.clone()),
            E::Report(e) => self.report(r, e),
            E::Information(e) => self.information.edit(e.information()).note(r, e.clone()),
            E::IncidentWarning(e) => self.warnings.edit(e.warning()).note(r, e.clone()),
            E::Meeting(e) => self.meetings.edit(e.meeting()).take(r, e),
            E::Decision(e) => self.leading.decide(r, e),
            E::Task(e) => self.leading.task(r, e),
            E::Demand(e) => self.leading.demand(r, e),
            E::External(e) => self.leading.ask(r, e),
            E::Goal(e) => self.leading.aim(r, e),
            E::IncidentDismissed(e) => self.dismiss(r, e),
            E::PhaseReached(e) => self.reach(r, e),
            E::IncidentReopened(_) | E::PhaseReturned(_) | E::PhaseDeviated(_) => {
                self.part(r).take(r)
            }
            E::BodyActivated(_) | E::BodyStoodDown(_) | E::RoleAssigned(_) => self.part(r).take(r),
            E::RoleRelieved(_) | E::MobilisationReported(_) => self.part(r).take(r),
            E::Staffing(_) | E::ReadinessSet(_) | E::FocusSet(_) => self.part(r).take(r),
            E::Area(_) | E::Clock(_) => self.part(r).take(r),
            E::Normalise(_) | E::NormalisationDecided(_) => self.part(r).take(r),
            E::NotificationStarted(_) | E::NotificationSent(_) => self.notify(r),
            E::NotificationDelivered(_) | E::NotificationAcknowledged(_) => self.notify(r),
            E::NotificationDeclined(_) | E::NotificationTimedOut(_) => self.notify(r),
            E::NotificationEscalated(_) | E::ReachedByOtherMeans(_) => self.notify(r),
            E::ItemProposed(_) | E::ItemStated(_) => self.state(r),
            E::ItemRevised(_) | E::ItemWithdrawn(_) => self.state(r),
            E::MeasureProposed(_) | E::MeasureDecided(_) | E::MeasureAssigned(_) => self.act(r),
            E::MeasureAcknowledged(_) | E::MeasureStarted(_) | E::MeasureDone(_) => self.act(r),
            E::MeasureNotDone(_) | E::MeasureCancelled(_) => self.act(r),
            E::MeasureEffectAssessed(_) => self.act(r),
            E::ErasureRequested(e) => self.ask_erasure(r, e),
            E::ErasureRejected(e) => self.erasures.edit(e.request).reject(r),
            E::ErasureCarriedOut(e) => self.carry_out(r, e),
            E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => {}
            E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => {}
            E::AccessGranted(_) | E::AccessRevoked(_) | E::List(_) | E::Contact(_) => {}
            E::ClocksSet(_) | E::Roster(_) | E::Resource(_) | E::ReportTemplateDefined(_) => {}
            E::Warning(_) | E::Card(_) | E::Template(_) | E::Plan(_) | E::Provision(_) => {}
            E::Exercise(_) | E::Inject(_) | E::Ros(_) | E::FollowUp(_) | E::Year(_) => {}
            E::Readership(_) => {}
        }
    }

    fn start_evaluation(&mut self, recorded: &Recorded, event: &EvaluationStarted) {
        self.part(recorded).evaluation.note(recorded, event.clone());
        let mandated = evaluation::mandated(recorded, event);
        self.evaluations.note(recorded, mandated);
    }

    fn evaluate(&mut self, recorded: &Recorded, event: &EvaluationEvent) {
        if let EvaluationEvent::Observed(e) = event {
            self.header().observations.note(recorded, e.clone());
            return;
        }
        if let EvaluationEvent::Mandated(e) = event {
            let mandate = Some(e.purpose.clone());
            let part = self.part(recorded);
            part.evaluation
                .note(recorded, EvaluationStarted { mandate });
        }
        self.evaluations.note(recorded, event.clone());
    }

    fn dismiss(&mut self, recorded: &Recorded, event: &Dismissed) {
        self.header().dismissed.note(recorded, event.clone());
        self.nothing_more_for(None);
    }

    fn reach(&mut self, recorded: &Recorded, event: &PhaseReached) {
        self.part(recorded).reach(recorded, event);
        if event.phase == Phase::Closed {
            self.nothing_more_for(Some(concerned(recorded)));
        }
    }

    fn ask_erasure(&mut self, recorded: &Recorded, event: &ErasureRequested) {
        let request = self.erasures.edit(event.request);
        request.requested = Some(Fact::of(recorded, event.clone()));
    }

    fn notify(&mut self, r: &Recorded) {
        let event = &r.event;
        if let Event::NotificationStarted(e) = event {
            self.notifications.edit(e.notification).started = Some(Fact::of(r, e.clone()));
        } else if let Event::NotificationSent(e) = event {
            self.deliver(r, e.notification, e.into());
            self.carried(e.notification, e.recipient, e.attempt);
        } else if let Event::NotificationDelivered(e) = event {
            self.deliver(r, e.notification, e.into());
            self.carried(e.notification, e.recipient, e.attempt);
        } else if let Event::NotificationAcknowledged(e) = event {
            self.deliver(r, e.notification, e.into());
            self.needless(e.notification, e.recipient, true);
        } else if let Event::NotificationDeclined(e) = event {
            self.deliver(r, e.notification, e.into());
            self.needless(e.notification, e.recipient, false);
        } else if let Event::NotificationTimedOut(e) = event {
            self.deliver(r, e.notification, e.into());
        } else if let Event::NotificationEscalated(e) = event {
            self.deliver(r, e.notification, e.into());
        } else if let Event::ReachedByOtherMeans(e) = event {
            self.deliver(r, e.notification, e.into());
            self.needless(e.notification, e.recipient, true);
        }
    }

    fn state(&mut self, r: &Recorded) {
        if let Event::ItemProposed(e) = &r.event {
            self.say(r, e.item, ItemStep::Proposed(e.statement.clone()));
        } else if let Event::ItemStated(e) = &r.event {
            self.say(r, e.item, ItemStep::Stated(e.statement.clone()));
        } else if let Event::ItemRevised(e) = &r.event {
            self.say(r, e.item, e.into());
        } else if let Event::ItemWithdrawn(e) = &r.event {
            self.say(r, e.item, ItemStep::Withdrawn(e.reason.clone()));
        }
    }

    fn act(&mut self, r: &Recorded) {
        let event = &r.event;
        if let Event::MeasureProposed(e) = event {
            self.measures.edit(e.measure).proposed = Some(Fact::of(r, e.clone()));
        } else if let Event::MeasureDecided(e) = event {
            self.advance(r, e.measure, e.into());
        } else if let Event::MeasureAssigned(e) = event {
            self.advance(r, e.measure, e.into());
        } else if let Event::MeasureAcknowledged(e) = event {
            self.advance(r, e.measure, e.into());
        } else if let Event::MeasureStarted(e) = event {
            self.advance(r, e.measure, e.into());
        } else if let Event::MeasureDone(e) = event {
            self.advance(r, e.measure, e.into());
        } else if let Event::MeasureNotDone(e) = event {
            self.advance(r, e.measure, e.into());
        } else if let Event::MeasureCancelled(e) = event {
            self.advance(r, e.measure, e.into());
        } else if let Event::MeasureEffectAssessed(e) = event {
            self.advance(r, e.measure, e.into());
        }
    }

    pub(super) fn deliver(&mut self, recorded: &Recorded, id: NotificationId, step: DeliveryStep) {
        self.notifications.edit(id).steps.note(recorded, step);
    }

    fn say(&mut self, recorded: &Recorded, id: ItemId, step: ItemStep) {
        self.items.edit(id).steps.note(recorded, step);
    }

    fn advance(&mut self, recorded: &Recorded, id: MeasureId, step: MeasureStep) {
        self.measures.edit(id).steps.note(recorded, step);
    }
}
