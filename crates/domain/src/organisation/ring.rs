//! Letting happen what falls due in an organisation beside any incident (G-11).

use super::{exercises, permitted, year};
use crate::alarm::Alarm;
use crate::command::Order;
use crate::decide::Decided;
use crate::event::Event;
use crate::ids::OrganisationId;
use crate::incident::commands::Ring;
use crate::refusal::Refusal;
use crate::rights::Operation;
use crate::time::Timestamp;
use crate::words::Scope;
use crate::world::World;

/// Lets an alarm ring. Quiet when it was taken off meanwhile, or set anew for later, and when it is
/// one that only incidents have.
pub(crate) fn ring(
    world: &World,
    order: &Order,
    id: OrganisationId,
    command: &Ring,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let organisation = permitted(world, order, id, Operation::Ring)?;
    let set = organisation.alarms.at(&command.alarm);
    if set.is_none_or(|(at, _)| Some(at) != order.occurred_at) {
        return Ok(Vec::new());
    }
    let told = |event: Option<year::events::YearEvent>| {
        let event = event.map(Event::Year);
        let told = |event| Decided::of_organisation(order, now, id, Scope::Own, event);
        event.map(told).into_iter().collect()
    };
    Ok(match &command.alarm {
        Alarm::Inject { exercise, inject } => {
            exercises::inject_due(world, order, organisation, (*exercise, *inject), now)
        }
        Alarm::Obligation { obligation } => {
            let at = order.occurred_at.unwrap_or(now);
            told(year::obligation_due(organisation, *obligation, at))
        }
        Alarm::Gathering { gathering } => told(year::gathering_overdue(organisation, *gathering)),
        Alarm::Supervision { finding } => told(year::finding_overdue(organisation, *finding)),
        Alarm::DecisionNeeded { .. }
        | Alarm::DecisionReview { .. }
        | Alarm::TaskDue { .. }
        | Alarm::DemandDue { .. }
        | Alarm::ExternalAnswer { .. }
        | Alarm::MeetingDue { .. }
        | Alarm::Unanswered { .. }
        | Alarm::Relief { .. }
        | Alarm::StandDown { .. }
        | Alarm::ConsultationDue { .. }
        | Alarm::AreaSilent { .. }
        | Alarm::ReportDue { .. }
        | Alarm::EpsRetention { .. }
        | Alarm::Clock { .. } => Vec::new(),
    })
}
