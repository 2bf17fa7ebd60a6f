//! What one event means on a timeline: the milestone it shows, and whether it stands out.

use super::{MarkKind, Milestone};
use varsko_domain::incident::decision::events::DecisionEvent;
use varsko_domain::incident::eps::events::EpsEvent;
use varsko_domain::incident::events::{EntryRecorded, NotificationStarted};
use varsko_domain::incident::task::events::TaskEvent;
use varsko_domain::words::{EntryKind, Phase};
use varsko_domain::{Event, NotificationId};

/// What an event means on a timeline.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Significance {
    /// The milestone it shows to have been passed.
    pub(super) milestone: Option<Milestone>,
    /// Why it stands out.
    pub(super) mark: Option<MarkKind>,
}

const NONE: Significance = Significance {
    milestone: None,
    mark: None,
};

const fn milestone(milestone: Milestone) -> Significance {
    Significance {
        milestone: Some(milestone),
        mark: None,
    }
}

const fn mark(mark: MarkKind) -> Significance {
    Significance {
        milestone: None,
        mark: Some(mark),
    }
}

const fn both(milestone: Milestone, mark: MarkKind) -> Significance {
    Significance {
        milestone: Some(milestone),
        mark: Some(mark),
    }
}

impl Significance {
    /// What it means; `is_aside` tells of a notification that it alarmed nobody.
    pub(super) fn of(event: &Event, is_aside: impl Fn(&NotificationId) -> bool) -> Self {
        use Event as E;
        match event {
            E::EntryRecorded(entry) => of_entry(entry),
            E::PhaseReached(reached) => Significance {
                milestone: of_phase(reached.phase),
                mark: Some(MarkKind::Phase),
            },
            E::PhaseReturned(_) | E::IncidentReopened(_) => mark(MarkKind::Phase),
            E::IncidentOpened(_) | E::ParticipationStarted(_) => milestone(Milestone::Detected),
            E::NotificationStarted(started) if !is_alarm(started) => NONE,
            E::NotificationStarted(_) => milestone(Milestone::Notified),
            // Nor is an answer to one of those an answer to the alarm.
            E::NotificationAcknowledged(e) if is_aside(&e.notification) => NONE,
            E::ReachedByOtherMeans(e) if is_aside(&e.notification) => NONE,
            E::NotificationAcknowledged(_) | E::ReachedByOtherMeans(_) => {
                milestone(Milestone::Acknowledged)
            }
            E::BodyActivated(_) => both(Milestone::Mobilised, MarkKind::Decision),
            E::ItemStated(_) => milestone(Milestone::FirstPicture),
            E::MeasureDecided(_) => both(Milestone::FirstMeasure, MarkKind::Measure),
            E::MeasureDone(_) | E::MeasureNotDone(_) => mark(MarkKind::Measure),
            E::NormalisationDecided(_) => both(Milestone::Normal, MarkKind::Decision),
            E::IncidentDismissed(_) | E::BodyStoodDown(_) | E::FocusSet(_) => {
                mark(MarkKind::Decision)
            }
            E::Eps(EpsEvent::Opened(_) | EpsEvent::Closed(_)) => mark(MarkKind::Decision),
            E::Eps(EpsEvent::UnitSet(_) | EpsEvent::Registered(_) | EpsEvent::Moved(_)) => NONE,
            E::Eps(EpsEvent::Counted(_) | EpsEvent::RetentionPassed(_)) => NONE,
            E::Assistance(_) | E::ResourceUse(_) | E::Resource(_) => NONE,
            E::DutyLog(_) | E::Normalise(_) | E::Readership(_) => NONE,
            E::Staffing(_) | E::Link(_) | E::Area(_) | E::Clock(_) => NONE,
            E::ClocksSet(_) | E::Roster(_) => NONE,
            E::PlacedUnderObservation(_) | E::IncidentReclassified(_) => NONE,
            E::ParticipationEnded(_) | E::ReadinessSet(_) | E::PhaseDeviated(_) => NONE,
            E::EntryVerificationJudged(_) => NONE,
            E::EntryShareWidened(_) | E::EntryShareRecalled(_) => NONE,
            E::IndicatorDefined(_) | E::IndicatorReported(_) => NONE,
            E::NotificationSent(_) | E::NotificationDelivered(_) => NONE,
            E::NotificationDeclined(_) | E::NotificationTimedOut(_) => NONE,
            E::NotificationEscalated(_) | E::MobilisationReported(_) => NONE,
            E::RoleAssigned(_) | E::RoleRelieved(_) => NONE,
            E::ItemProposed(_) | E::ItemRevised(_) | E::ItemWithdrawn(_) => NONE,
            E::MeasureProposed(_) | E::MeasureAssigned(_) | E::MeasureAcknowledged(_) => NONE,
            E::MeasureStarted(_) | E::MeasureCancelled(_) | E::MeasureEffectAssessed(_) => NONE,
            E::IncidentWarning(_) => milestone(Milestone::Detected),
            E::Template(_) | E::TemplateUse(_) => NONE,
            E::Warning(_) | E::Card(_) | E::CardRun(_) | E::Report(_) | E::Information(_) => NONE,
            E::ReportTemplateDefined(_)
            | E::Plan(_)
            | E::Provision(_)
            | E::Exercise(_)
            | E::Inject(_)
            | E::Year(_) => NONE,
            E::Decision(DecisionEvent::Made(_)) => mark(MarkKind::Decision),
            E::Task(TaskEvent::Done(_) | TaskEvent::NotDone(_)) => mark(MarkKind::Measure),
            E::Meeting(_) | E::Decision(_) | E::Task(_) => NONE,
            E::Demand(_) | E::External(_) | E::Goal(_) => NONE,
            E::Evaluation(_) | E::Ros(_) | E::FollowUp(_) => NONE,
            E::Dispatch(_) | E::List(_) | E::Contact(_) => NONE,
            E::EvaluationStarted(_) | E::ObservationPinned(_) => NONE,
            E::ErasureRequested(_) | E::ErasureRejected(_) | E::ErasureCarriedOut(_) => NONE,
            E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => NONE,
            E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => NONE,
            E::AccessGranted(_) | E::AccessRevoked(_) => NONE,
        }
    }
}

/// True for a notification that alarms: a drill notifies nobody of anything, a report only of how
/// things stand.
pub(super) fn is_alarm(started: &NotificationStarted) -> bool {
    let drill = started.run.as_ref().is_some_and(|run| run.drill);
    !drill && started.report.is_none()
}

/// What someone wrote down; a correction stands out and passes nothing by itself.
fn of_entry(entry: &EntryRecorded) -> Significance {
    if entry.corrects.is_some() {
        return mark(MarkKind::Correction);
    }
    match entry.kind {
        EntryKind::Notification => milestone(Milestone::Notified),
        EntryKind::Mobilisation => milestone(Milestone::Mobilised),
        EntryKind::Measure => both(Milestone::FirstMeasure, MarkKind::Measure),
        EntryKind::Decision => mark(MarkKind::Decision),
        EntryKind::Omission => mark(MarkKind::Omission),
        EntryKind::Correction => mark(MarkKind::Correction),
        EntryKind::MessageIn
        | EntryKind::MessageOut
        | EntryKind::Observation
        | EntryKind::Meeting
        | EntryKind::StatusReport
        | EntryKind::PublicInformation
        | EntryKind::Media
        | EntryKind::Handover
        | EntryKind::Note => match entry.phase {
            Phase::Detected => milestone(Milestone::Detected),
            _ => NONE,
        },
    }
}

fn of_phase(phase: Phase) -> Option<Milestone> {
    match phase {
        Phase::Detected => Some(Milestone::Detected),
        Phase::Notify => Some(Milestone::Notified),
        Phase::Mobilise => Some(Milestone::Mobilised),
        Phase::Understand => Some(Milestone::FirstPicture),
        Phase::Handle => Some(Milestone::FirstMeasure),
        Phase::Normalise => Some(Milestone::Normal),
        Phase::Evaluate | Phase::Closed | Phase::Dismissed => None,
    }
}
