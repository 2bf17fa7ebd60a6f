//! Letting what is due happen: each alarm is judged where its subject is (G-11).

use super::commands::Ring;
use super::desk::Desk;
use super::{
    area, clock, decision, demand, eps, evaluation, external, meeting, notify, report, staffing,
    task,
};
use crate::alarm::Alarm;
use crate::refusal::Refusal;
use crate::rights::Operation;

/// Lets an alarm ring. Quiet when it was taken off meanwhile, or set anew for later.
pub(super) fn ring(desk: &mut Desk, command: &Ring) -> Result<(), Refusal> {
    desk.permit(Operation::Ring)?;
    let set = desk.incident.alarms.at(&command.alarm);
    if set.is_none_or(|(at, _)| Some(at) != desk.order.occurred_at) {
        return Ok(());
    }
    match &command.alarm {
        Alarm::DecisionNeeded { decision } => decision::late(desk, *decision),
        Alarm::DecisionReview { decision } => decision::review_due(desk, *decision),
        Alarm::TaskDue { task } => task::late(desk, *task),
        Alarm::DemandDue { demand } => demand::late(desk, *demand),
        Alarm::ExternalAnswer { request } => external::unanswered(desk, *request),
        Alarm::MeetingDue { meeting } => meeting::overdue(desk, *meeting),
        Alarm::Unanswered {
            notification,
            recipient,
        } => notify::unanswered(desk, *notification, *recipient),
        Alarm::Relief { relief } => staffing::relief_due(desk, *relief),
        Alarm::StandDown { body, .. } => staffing::stand_down_due(desk, *body),
        Alarm::AreaSilent { area, .. } => area::silent(desk, area),
        Alarm::ReportDue { order } => report::missed(desk, *order),
        Alarm::EpsRetention { eps } => eps::retention_passed(desk, *eps),
        Alarm::ConsultationDue { evaluation } => evaluation::passed(desk, *evaluation),
        Alarm::Clock { deadline, .. } => clock::overdue(desk, *deadline),
        // An organisation's own, beside any incident.
        Alarm::Inject { .. }
        | Alarm::Obligation { .. }
        | Alarm::Gathering { .. }
        | Alarm::Supervision { .. } => Ok(()),
    }
}
