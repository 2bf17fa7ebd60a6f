//! What is still awaited of a line: how an operator sees what nobody has answered.
//!
//! A line that asked something of someone is awaited until the answer stands on another line that
//! the reader may read. Only the line's own kind of subject is looked at.

use crate::access::Lens;
use crate::assistance::{Request, requests};
use crate::directory::Directory;
use crate::fact::{Origin, concerned};
use crate::incident::IncidentPicture;
use crate::leading::{awaited_demands, awaited_externals, awaited_tasks, wanted_decisions};
use crate::situation::{Notification, notifications};
use varsko_domain::incident::assistance::events::AssistanceEvent;
use varsko_domain::incident::decision::events::DecisionEvent;
use varsko_domain::incident::demand::events::DemandEvent;
use varsko_domain::incident::external::events::ExternalEvent;
use varsko_domain::incident::task::events::TaskEvent;
use varsko_domain::incident::warning::{IncidentWarningEvent, WarningAttached};
use varsko_domain::{Event, Recorded};

/// What a line waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Awaited {
    /// That it was received and understood.
    Acknowledgement,
    /// What came of it.
    Answer,
    /// A decision.
    Decision,
}

/// What the line of an event waits for now; `None` when for nothing, or nothing the reader may know.
pub fn awaited(
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    directory: &Directory,
    recorded: &Recorded,
) -> Option<Awaited> {
    let line = recorded.number();
    if !lens.sees(line) {
        return None;
    }
    let event = &recorded.event;
    let (awaited, open) = if let Event::NotificationStarted(_) = event {
        let running = notifications(picture, lens).into_iter();
        let running = running.filter(Notification::runs);
        let origins = running.map(|known| known.origin).collect();
        (Awaited::Acknowledgement, origins)
    } else if let Event::Demand(DemandEvent::Received(_)) = event {
        (Awaited::Acknowledgement, awaited_demands(picture, lens))
    } else if let Event::Task(TaskEvent::Given(_)) = event {
        (Awaited::Acknowledgement, awaited_tasks(picture, lens))
    } else if let Event::External(ExternalEvent::Asked(_)) = event {
        (Awaited::Answer, awaited_externals(picture, lens))
    } else if let Event::Assistance(AssistanceEvent::Asked(_)) = event {
        let open = requests(picture, lens).into_iter();
        let open = open.filter(Request::is_awaited);
        let origins = open.map(|request| request.asked.origin).collect();
        (Awaited::Answer, origins)
    } else if let Event::Decision(DecisionEvent::Wanted(_)) = event {
        (Awaited::Decision, wanted_decisions(picture, lens))
    } else if let Event::IncidentWarning(IncidentWarningEvent::Attached(told)) = event {
        let asks = asks(directory, recorded, told);
        return asks.then_some(Awaited::Acknowledgement);
    } else {
        return None;
    };
    open.iter()
        .any(|origin: &Origin| origin.line == line)
        .then_some(awaited)
}

/// True while somebody in the organisation has to acknowledge the warning its line told of.
fn asks(directory: &Directory, recorded: &Recorded, told: &WarningAttached) -> bool {
    let organisation = directory.standing.organisations.get(&concerned(recorded));
    let known = organisation.and_then(|known| known.warnings.known.get(&told.warning));
    known.is_some_and(|warning| warning.asks.acknowledgement && !warning.over)
}
