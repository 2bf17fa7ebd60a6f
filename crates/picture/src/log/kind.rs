//! Which kind of entry, and which phase, an event counts as in the crisis log.

use varsko_domain::Event;
use varsko_domain::words::{EntryKind, Phase};

/// The kind of entry an event is. What a person wrote keeps its kind; what the product wrote gets
/// the kind a log keeper would have chosen.
pub fn kind(event: &Event) -> EntryKind {
    use Event as E;
    match event {
        E::EntryRecorded(entry) => entry.kind,
        E::IncidentDismissed(_) | E::IncidentReopened(_) => EntryKind::Decision,
        E::ReadinessSet(_) | E::FocusSet(_) | E::MeasureDecided(_) => EntryKind::Decision,
        E::BodyActivated(_) | E::BodyStoodDown(_) => EntryKind::Decision,
        E::NormalisationDecided(_) => EntryKind::Decision,
        E::MeasureNotDone(_) => EntryKind::Omission,
        E::MeasureProposed(_) | E::MeasureAssigned(_) => EntryKind::Measure,
        E::MeasureAcknowledged(_) | E::MeasureStarted(_) => EntryKind::Measure,
        E::MeasureDone(_) | E::MeasureCancelled(_) => EntryKind::Measure,
        E::MeasureEffectAssessed(_) => EntryKind::Measure,
        E::NotificationStarted(_) | E::NotificationSent(_) => EntryKind::Notification,
        E::NotificationDelivered(_) | E::NotificationAcknowledged(_) => EntryKind::Notification,
        E::NotificationDeclined(_) | E::NotificationTimedOut(_) => EntryKind::Notification,
        E::NotificationEscalated(_) | E::ReachedByOtherMeans(_) => EntryKind::Notification,
        E::RoleAssigned(_) | E::MobilisationReported(_) => EntryKind::Mobilisation,
        E::RoleRelieved(_) => EntryKind::Handover,
        E::ItemProposed(_) | E::ItemStated(_) => EntryKind::Observation,
        E::ItemRevised(_) | E::ItemWithdrawn(_) => EntryKind::Observation,
        E::IndicatorReported(_) => EntryKind::StatusReport,
        E::IncidentOpened(_) | E::PlacedUnderObservation(_) => EntryKind::Note,
        E::IncidentReclassified(_) | E::IndicatorDefined(_) => EntryKind::Note,
        E::ParticipationStarted(_) | E::ParticipationEnded(_) => EntryKind::Note,
        E::PhaseReached(_) | E::PhaseReturned(_) | E::PhaseDeviated(_) => EntryKind::Note,
        E::EntryVerificationJudged(_) => EntryKind::Note,
        E::EntryShareWidened(_) | E::EntryShareRecalled(_) => EntryKind::Note,
        E::EvaluationStarted(_) | E::ObservationPinned(_) => EntryKind::Note,
        E::ErasureRequested(_) | E::ErasureRejected(_) => EntryKind::Note,
        E::ErasureCarriedOut(_) => EntryKind::Note,
        E::OrganisationRegistered(_) | E::ServiceStarted(_) => EntryKind::Note,
        E::ServiceEnded(_) | E::RolesDefined(_) => EntryKind::Note,
        E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => EntryKind::Note,
        E::AccessGranted(_) | E::AccessRevoked(_) => EntryKind::Note,
    }
}

/// The one phase the action behind an event belongs to; `None` for the keeping of the log
/// itself and for who takes part, which belong to no phase.
pub fn phase(event: &Event) -> Option<Phase> {
    use Event as E;
    match event {
        E::EntryRecorded(entry) => Some(entry.phase),
        E::PhaseReached(reached) => Some(reached.phase),
        E::PhaseReturned(returned) => Some(returned.to),
        E::PhaseDeviated(deviated) => Some(deviated.acting),
        E::IncidentReopened(reopened) => Some(reopened.phase),
        E::IncidentDismissed(_) => Some(Phase::Dismissed),
        E::IncidentOpened(_) | E::PlacedUnderObservation(_) => Some(Phase::Detected),
        E::NotificationStarted(_) | E::NotificationSent(_) => Some(Phase::Notify),
        E::NotificationDelivered(_) | E::NotificationAcknowledged(_) => Some(Phase::Notify),
        E::NotificationDeclined(_) | E::NotificationTimedOut(_) => Some(Phase::Notify),
        E::NotificationEscalated(_) | E::ReachedByOtherMeans(_) => Some(Phase::Notify),
        E::BodyActivated(_) | E::BodyStoodDown(_) => Some(Phase::Mobilise),
        E::RoleAssigned(_) | E::RoleRelieved(_) => Some(Phase::Mobilise),
        E::MobilisationReported(_) => Some(Phase::Mobilise),
        E::ItemProposed(_) | E::ItemStated(_) => Some(Phase::Understand),
        E::ItemRevised(_) | E::ItemWithdrawn(_) => Some(Phase::Understand),
        E::IndicatorDefined(_) | E::IndicatorReported(_) => Some(Phase::Understand),
        E::FocusSet(_) => Some(Phase::Understand),
        E::MeasureProposed(_) | E::MeasureDecided(_) => Some(Phase::Handle),
        E::MeasureAssigned(_) | E::MeasureAcknowledged(_) => Some(Phase::Handle),
        E::MeasureStarted(_) | E::MeasureDone(_) | E::MeasureNotDone(_) => Some(Phase::Handle),
        E::MeasureCancelled(_) | E::MeasureEffectAssessed(_) => Some(Phase::Handle),
        E::NormalisationDecided(_) => Some(Phase::Normalise),
        E::EvaluationStarted(_) | E::ObservationPinned(_) => Some(Phase::Evaluate),
        E::IncidentReclassified(_) | E::ReadinessSet(_) => None,
        E::ParticipationStarted(_) | E::ParticipationEnded(_) => None,
        E::EntryVerificationJudged(_) => None,
        E::EntryShareWidened(_) | E::EntryShareRecalled(_) => None,
        E::ErasureRequested(_) | E::ErasureRejected(_) | E::ErasureCarriedOut(_) => None,
        E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => None,
        E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => None,
        E::AccessGranted(_) | E::AccessRevoked(_) => None,
    }
}
