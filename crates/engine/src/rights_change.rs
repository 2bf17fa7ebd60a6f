//! Which events may change what anyone is allowed to do or read (G-9).
//!
//! Rather too often than too seldom: whoever watches looks again, and nothing is lost by looking.

use varsko_domain::Event;

/// True when someone's rights may be others after this event than before it.
pub(crate) fn may_change_rights(event: &Event) -> bool {
    use Event as E;
    match event {
        E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => true,
        E::PersonRegistered(_) | E::AccessGranted(_) | E::AccessRevoked(_) => true,
        E::IncidentOpened(_) | E::ParticipationStarted(_) | E::ParticipationEnded(_) => true,
        E::EntryShareWidened(_) | E::EntryShareRecalled(_) | E::ErasureCarriedOut(_) => true,
        // An agreement makes neighbours, who read each other's plans.
        E::Provision(_) => true,
        E::RolesDefined(_) | E::ReadinessLevelsDefined(_) => false,
        E::ClocksSet(_) | E::Roster(_) | E::Staffing(_) | E::Area(_) | E::Link(_) | E::Clock(_) => {
            false
        }
        E::PlacedUnderObservation(_) | E::IncidentDismissed(_) => false,
        E::IncidentReclassified(_) | E::IncidentReopened(_) | E::ReadinessSet(_) => false,
        E::PhaseReached(_) | E::PhaseReturned(_) | E::PhaseDeviated(_) => false,
        E::EntryRecorded(_) | E::EntryVerificationJudged(_) => false,
        E::IndicatorDefined(_) | E::IndicatorReported(_) => false,
        E::NotificationStarted(_) | E::NotificationSent(_) | E::NotificationDelivered(_) => false,
        E::NotificationAcknowledged(_) | E::NotificationDeclined(_) => false,
        E::NotificationTimedOut(_) | E::NotificationEscalated(_) => false,
        E::ReachedByOtherMeans(_) | E::Dispatch(_) | E::List(_) | E::Contact(_) => false,
        E::BodyActivated(_) | E::BodyStoodDown(_) => false,
        E::RoleAssigned(_) | E::RoleRelieved(_) | E::MobilisationReported(_) => false,
        E::ItemProposed(_) | E::ItemStated(_) | E::ItemRevised(_) | E::ItemWithdrawn(_) => false,
        E::DutyLog(_) | E::Normalise(_) | E::Readership(_) => false,
        E::Warning(_)
        | E::IncidentWarning(_)
        | E::Card(_)
        | E::Plan(_)
        | E::Template(_)
        | E::TemplateUse(_)
        | E::CardRun(_)
        | E::Report(_)
        | E::Information(_) => false,
        E::ReportTemplateDefined(_) | E::Exercise(_) | E::Inject(_) => false,
        E::Evaluation(_) | E::Ros(_) | E::FollowUp(_) | E::Year(_) => false,
        E::Decision(_) | E::Task(_) | E::Demand(_) | E::External(_) | E::Goal(_) => false,
        E::Meeting(_) | E::Resource(_) | E::ResourceUse(_) | E::Assistance(_) | E::Eps(_) => false,
        E::FocusSet(_) | E::NormalisationDecided(_) | E::EvaluationStarted(_) => false,
        E::MeasureProposed(_) | E::MeasureDecided(_) | E::MeasureAssigned(_) => false,
        E::MeasureAcknowledged(_) | E::MeasureStarted(_) | E::MeasureDone(_) => false,
        E::MeasureNotDone(_) | E::MeasureCancelled(_) | E::MeasureEffectAssessed(_) => false,
        E::ObservationPinned(_) | E::ErasureRequested(_) | E::ErasureRejected(_) => false,
    }
}
