//! What an event is called in a sentence: names and words for the places in its template.
//!
//! Names that stand on another line (a recipient's, a measure's, a figure's) are told only to
//! those who may read that line; to others the sentence does without.

use super::Scribe;
use super::slots::{Slots, uncapitalised};
use super::template::render;
use crate::fact::concerned;
use crate::language::Phrase;
use varsko_domain::incident::events as e;
use varsko_domain::words::Scope;
use varsko_domain::{Event, Recorded};

/// The sentence an event is told in.
pub(super) fn sentence(scribe: &Scribe<'_>, recorded: &Recorded) -> String {
    let mut slots = Slots::of(scribe, concerned(recorded), recorded.occurred_at);
    slots.noticed(recorded).lasts(recorded);
    slots.fill(&recorded.event);
    render(scribe.language.sentence(&recorded.event), &slots.filled)
}

/// The statement an event makes about the picture, if it makes one.
pub(super) fn statement(event: &Event) -> Option<&e::Statement> {
    if let Event::ItemProposed(item) = event {
        Some(&item.statement)
    } else if let Event::ItemStated(item) = event {
        Some(&item.statement)
    } else if let Event::ItemRevised(item) = event {
        Some(&item.statement)
    } else {
        None
    }
}

impl Slots<'_, '_> {
    /// Fills every place the event's templates may have.
    fn fill(&mut self, event: &Event) -> &mut Self {
        use Event as E;
        match event {
            E::EntryRecorded(e) => self.text("text", &e.text),
            E::IncidentOpened(e) => self.opened(e),
            E::IncidentReclassified(e) => self.reclassified(e),
            E::PlacedUnderObservation(e) => self.because(&e.reason),
            E::IncidentDismissed(e) => self.because(&e.reason),
            E::IncidentReopened(e) => self.phase(e.phase).because(&e.reason),
            E::ParticipationStarted(e) => {
                self.organisation(e.organisation).because(e.reason.as_ref())
            }
            E::ParticipationEnded(e) => self.organisation(e.organisation).because(&e.reason),
            E::ReadinessSet(e) => self.put("level", &e.name).because(e.reason.as_ref()),
            E::PhaseReached(e) => self.phase(e.phase),
            E::PhaseReturned(e) => self.returned(e),
            E::PhaseDeviated(e) => self.deviated(e),
            E::EntryVerificationJudged(e) => self.judged(e),
            E::EntryShareWidened(e) => self.shared(e.number, e.scope),
            E::EntryShareRecalled(e) => self.shared(e.number, e.scope).because(&e.reason),
            E::IndicatorDefined(e) => self.defined(e),
            E::IndicatorReported(e) => self.reported(e),
            E::NotificationStarted(e) => self.notified(e),
            E::NotificationSent(e) => self.sent(e),
            E::NotificationDelivered(e) => self.delivered(e),
            E::NotificationAcknowledged(e) => self.acknowledged(e),
            E::NotificationDeclined(e) => self.declined(e),
            E::NotificationTimedOut(e) => self.recipient(e.notification, e.recipient),
            E::NotificationEscalated(e) => self.escalated(e),
            E::ReachedByOtherMeans(e) => self.reached(e),
            E::BodyActivated(e) => self.activated(e),
            E::BodyStoodDown(e) => self.body(e.body).because(e.reason.as_ref()),
            E::RoleAssigned(e) => self.person(e.person).role(&e.role).deputy(e.capacity),
            E::RoleRelieved(e) => self.relieved(e),
            E::MobilisationReported(e) => self.mobilised(e),
            E::ItemProposed(e) => self.stated(&e.statement),
            E::ItemStated(e) => self.stated(&e.statement),
            E::ItemRevised(e) => self.stated(&e.statement).because(e.reason.as_ref()),
            E::ItemWithdrawn(e) => self.item(e.item).because(&e.reason),
            E::FocusSet(e) => self.focus(e),
            E::MeasureProposed(e) => self.text("text", &e.text).maybe("goal", &e.goal),
            E::MeasureDecided(e) => self.decided(e),
            E::MeasureAssigned(e) => self.measure(e.measure).role(&e.role),
            E::MeasureAcknowledged(e) => self.measure(e.measure),
            E::MeasureStarted(e) => self.measure(e.measure),
            E::MeasureDone(e) => self.measure(e.measure).maybe("result", &e.result),
            E::MeasureNotDone(e) => self.measure(e.measure).because(&e.reason),
            E::MeasureCancelled(e) => self.measure(e.measure).because(&e.reason),
            E::MeasureEffectAssessed(e) => self.measure(e.measure).text("result", &e.effect),
            E::NormalisationDecided(e) => self.normalised(e),
            E::EvaluationStarted(e) => self.maybe("text", &e.mandate),
            E::ObservationPinned(e) => self.observed(&e.into()),
            E::ErasureRequested(e) => self.erasure(e),
            E::ErasureRejected(e) => self.because(&e.reason),
            E::ErasureCarriedOut(e) => self.numbers(&e.numbers).person(e.requested_by),
            E::Dispatch(_) | E::Staffing(_) | E::Link(_) | E::Area(_) => self.family(event),
            E::Clock(_) | E::Assistance(_) | E::ResourceUse(_) | E::Eps(_) => self.family(event),
            E::CardRun(_) | E::Report(_) | E::Evaluation(_) => self.family(event),
            E::Information(_) | E::IncidentWarning(_) | E::DutyLog(_) => self.family(event),
            E::Meeting(_) | E::Decision(_) | E::Task(_) | E::Demand(_) => self.family(event),
            E::External(_) | E::Goal(_) | E::TemplateUse(_) | E::Normalise(_) => self.family(event),
            E::Inject(e) => self.inject(e),
            E::Resource(_) | E::ClocksSet(_) | E::Roster(_) | E::Warning(_) | E::Card(_) => self,
            E::Plan(_) | E::Provision(_) | E::Ros(_) | E::FollowUp(_) | E::Year(_) => self,
            E::ReportTemplateDefined(_) | E::List(_) | E::Contact(_) | E::Template(_) => self,
            E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => self,
            E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => self,
            E::AccessGranted(_) | E::AccessRevoked(_) | E::Exercise(_) | E::Readership(_) => self,
        }
    }

    /// The same for events that come in families, each told of in a file of its own.
    fn family(&mut self, event: &Event) -> &mut Self {
        use Event as E;
        if let E::Dispatch(e) = event {
            self.dispatch(e)
        } else if let E::Staffing(e) = event {
            self.staffing(e)
        } else if let E::Link(e) = event {
            self.tied(e)
        } else if let E::DutyLog(e) = event {
            self.kept_daily(e)
        } else if let E::Normalise(e) = event {
            self.left_open(e)
        } else if let E::Area(e) = event {
            self.area(e)
        } else if let E::Clock(e) = event {
            self.clock(e)
        } else if let E::Assistance(e) = event {
            self.assistance(e)
        } else if let E::ResourceUse(e) = event {
            self.resource(e)
        } else if let E::Eps(e) = event {
            self.eps(e)
        } else if let E::CardRun(e) = event {
            self.card_run(e)
        } else if let E::Report(e) = event {
            self.reported_on(e)
        } else if let E::Information(e) = event {
            self.informed(e)
        } else if let E::IncidentWarning(e) = event {
            self.warning(e)
        } else if let E::Meeting(e) = event {
            self.met(e)
        } else if let E::Decision(e) = event {
            self.about_decision(e)
        } else if let E::Task(e) = event {
            self.about_task(e)
        } else if let E::Demand(e) = event {
            self.about_demand(e)
        } else if let E::External(e) = event {
            self.about_external(e)
        } else if let E::Goal(e) = event {
            self.about_goal(e)
        } else if let E::TemplateUse(e) = event {
            self.templated(e)
        } else if let E::Evaluation(e) = event {
            self.evaluated(e)
        } else {
            self
        }
    }
}

/// Events with more than two places.
impl Slots<'_, '_> {
    fn declined(&mut self, event: &e::NotificationDeclined) -> &mut Self {
        self.recipient(event.notification, event.recipient)
            .because(event.reason.as_ref())
    }

    fn reached(&mut self, event: &e::ReachedByOtherMeans) -> &mut Self {
        self.recipient(event.notification, event.recipient)
            .text("text", &event.how)
    }

    fn relieved(&mut self, event: &e::RoleRelieved) -> &mut Self {
        self.person(event.person)
            .role(&event.role)
            .maybe("text", &event.handover)
    }

    fn opened(&mut self, event: &e::Opened) -> &mut Self {
        if event.exercise {
            self.put("exercise", self.scribe.language.phrase(Phrase::Exercise));
        }
        self.text("title", &event.title)
            .maybe("place", &event.place)
            .maybe("potential", &event.potential)
    }

    fn reclassified(&mut self, event: &e::Reclassified) -> &mut Self {
        let language = self.scribe.language;
        let severity = event.severity.map(|severity| language.severity(severity));
        let changes: Vec<&str> = [
            event.title.as_ref().map(|text| language.text(text)),
            event.kind.as_deref(),
            severity,
            event.potential.as_ref().map(|text| language.text(text)),
            event.place.as_ref().map(|text| language.text(text)),
            event
                .coordinates
                .as_ref()
                .map(|at| language.text(at.text())),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !changes.is_empty() {
            self.put("changes", changes.join(", "));
        }
        self.because(event.reason.as_ref())
    }

    fn returned(&mut self, event: &e::PhaseReturned) -> &mut Self {
        let language = self.scribe.language;
        self.put("from", language.phase(event.from))
            .phase(event.to)
            .because(&event.reason)
    }

    fn deviated(&mut self, event: &e::PhaseDeviated) -> &mut Self {
        let language = self.scribe.language;
        self.phase(event.acting)
            .put("missing", language.phase(event.missing))
            .because(&event.reason)
    }

    fn judged(&mut self, event: &e::EntryVerificationJudged) -> &mut Self {
        let language = self.scribe.language;
        self.number(event.number)
            .put("verification", language.verification(event.verification))
            .because(event.reason.as_ref())
    }

    fn shared(&mut self, number: u32, scope: Scope) -> &mut Self {
        self.put("scope", self.scribe.language.scope(scope))
            .number(number)
    }

    fn defined(&mut self, event: &e::IndicatorDefined) -> &mut Self {
        self.put("name", &event.name)
            .put("unit", &event.unit)
            .put("definition", &event.definition)
    }

    fn reported(&mut self, event: &e::IndicatorReported) -> &mut Self {
        let language = self.scribe.language;
        let known = self.scribe.picture.indicators.get(&event.key);
        let defined = known.and_then(|known| self.scribe.lens.newest(&known.definitions));
        let name = defined.map_or(event.key.as_str(), |fact| fact.said.name.as_str());
        let unknown = || language.phrase(Phrase::UnknownValue).to_owned();
        if let (Some(fact), Some(_)) = (defined, event.value) {
            self.put("unit", &fact.said.unit);
        }
        self.put("name", name)
            .put(
                "value",
                event
                    .value
                    .map_or_else(unknown, |value| language.number(value)),
            )
            .put("verification", language.verification(event.verification))
            .maybe("source", &event.source)
    }

    fn notified(&mut self, event: &e::NotificationStarted) -> &mut Self {
        let language = self.scribe.language;
        if event.run.as_ref().is_some_and(|run| run.drill) {
            let mark = language.phrase(Phrase::Drill);
            self.put("drill", mark);
        }
        // On a list deputies stand in reserve: what counts is how many entries it has.
        let entries = event.recipients.iter().filter_map(|r| r.entry).max();
        let count = entries.unwrap_or(event.recipients.len() as u32);
        let list = event
            .list
            .as_ref()
            .map(|list| language.text(list).to_owned());
        let report = event
            .report
            .map(|_| uncapitalised(language.phrase(Phrase::Report)));
        let by = [list, report].into_iter().flatten().collect::<Vec<_>>();
        if !by.is_empty() {
            self.put("list", by.join(", "));
        }
        self.put("count", count.to_string())
            .maybe("again", &event.again)
            .text("text", &event.text)
    }

    fn delivered(&mut self, event: &e::NotificationDelivered) -> &mut Self {
        self.message(event.notification)
            .recipient(event.notification, event.recipient)
    }

    fn sent(&mut self, event: &e::NotificationSent) -> &mut Self {
        let language = self.scribe.language;
        self.message(event.notification)
            .recipient(event.notification, event.recipient)
            .put("channel", language.channel(event.channel))
            .put("attempt", event.attempt.to_string())
    }

    fn acknowledged(&mut self, event: &e::NotificationAcknowledged) -> &mut Self {
        self.message(event.notification)
            .recipient(event.notification, event.recipient)
            .minutes(event.eta_minutes)
            .maybe("text", &event.answer)
    }

    fn escalated(&mut self, event: &e::NotificationEscalated) -> &mut Self {
        let to = self.name_of(event.notification, event.to);
        self.message(event.notification)
            .recipient(event.notification, event.recipient)
            .put("to", to)
    }

    fn activated(&mut self, event: &e::BodyActivated) -> &mut Self {
        if !event.powers.is_empty() {
            self.texts("powers", &event.powers);
        }
        self.body(event.body)
            .maybe("place", &event.place)
            .text("authority", &event.authority)
            .maybe("ground", &event.legal_ground)
            .at_maybe("until", event.until)
            .at_maybe("picture", event.first_picture_by)
    }

    fn mobilised(&mut self, event: &e::MobilisationReported) -> &mut Self {
        let language = self.scribe.language;
        if let Some(role) = &event.role {
            self.role(role);
        }
        self.person(event.person)
            .put("presence", language.presence(event.presence))
            .minutes(event.eta_minutes)
    }

    fn stated(&mut self, statement: &e::Statement) -> &mut Self {
        let language = self.scribe.language;
        match &statement.particular {
            Some(e::Particular::Prognosis(prognosis)) => {
                self.put("prognosis", language.prognosis(*prognosis));
            }
            Some(e::Particular::Question { owner, answer_by }) => {
                self.role(owner).at_maybe("answer_by", *answer_by);
            }
            None => {}
        }
        if let Some(at) = &statement.coordinates {
            self.text("coordinates", at.text());
        }
        self.put("section", language.section(statement.section))
            .text("text", &statement.text)
    }

    fn focus(&mut self, event: &e::FocusSet) -> &mut Self {
        self.texts("text", &event.items)
    }

    fn decided(&mut self, event: &e::MeasureDecided) -> &mut Self {
        self.measure(event.measure)
            .deputy(event.capacity)
            .maybe("authority", &event.authority)
            .because(event.reason.as_ref())
    }

    fn normalised(&mut self, event: &e::NormalisationDecided) -> &mut Self {
        self.deputy(event.capacity)
            .text("text", &event.text)
            .maybe("handover", &event.handed_over)
    }

    fn erasure(&mut self, event: &e::ErasureRequested) -> &mut Self {
        self.numbers(&event.numbers)
            .text("text", &event.ground)
            .maybe("reference", &event.reference)
    }
}
