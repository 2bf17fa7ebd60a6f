//! Telling the log what came of a message, once, however often it is told.

use crate::installation::Installation;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::dispatch::DispatchCommand;
use varsko_domain::words::AccessRole;
use varsko_domain::{Actor, Command, CommandId, IncidentId, Order, OrganisationId, PersonId};
use varsko_engine::Rejection;

/// Waits between two tries while the log takes nothing, from the first to the longest.
const FIRST_WAIT: Duration = Duration::from_millis(200);
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// What came of telling.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It stands in the log.
    Yes,
    /// The log said no, with this code.
    Refused(&'static str),
    /// The server stopped first.
    Stopped,
}

/// Tells, again and again while the log is full or busy. `name` tells this report from every other
/// of the incident; the same name again is the same order (G-4).
pub(crate) async fn tell(
    installation: &Arc<Installation>,
    of: (IncidentId, OrganisationId),
    name: String,
    report: DispatchCommand,
    mut stopping: watch::Receiver<bool>,
) -> Told {
    let now = installation.clock.now();
    let mut order = order(of, &name, IncidentCommand::Dispatch(report));
    order.occurred_at = Some(now);
    let mut wait = FIRST_WAIT;
    loop {
        match installation.engine.submit(order.clone()).await {
            // Another body under the same name: it was told before, at another instant.
            Ok(_) | Err(Rejection::DifferentBody) => return Told::Yes,
            Err(Rejection::Overloaded | Rejection::Full | Rejection::ReadOnly(_)) => {}
            Err(Rejection::Stopped) => return Told::Stopped,
            Err(rejection) => return Told::Refused(rejection.code()),
        }
        if *stopping.borrow() {
            return Told::Stopped;
        }
        tokio::select! {
            _ = stopping.changed() => {}
            () = tokio::time::sleep(wait) => wait = (wait * 2).min(LONGEST_WAIT),
        }
    }
}

/// An order of the system about an incident, named by what it says.
pub(crate) fn order(
    (incident, organisation): (IncidentId, OrganisationId),
    name: &str,
    command: IncidentCommand,
) -> Order {
    Order {
        id: CommandId(Uuid::new_v5(&incident.0, name.as_bytes())),
        actor: Actor {
            person: PersonId(Uuid::nil()),
            role: AccessRole::System,
            organisation,
        },
        organisation: Some(organisation),
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command: Command::Incident(incident, command),
    }
}

/// What tells a report from every other of the same incident.
pub(crate) fn name(report: &DispatchCommand) -> String {
    match report {
        DispatchCommand::Sent(r) => {
            format!("sent {} {} {}", r.notification, r.recipient, r.attempt)
        }
        DispatchCommand::Failed(r) => {
            let how = if r.retry { "failing" } else { "failed" };
            format!("{how} {} {} {}", r.notification, r.recipient, r.attempt)
        }
        DispatchCommand::Delivered(r) => {
            format!("delivered {} {} {}", r.notification, r.recipient, r.attempt)
        }
        // An answer may be changed; whoever takes it in says which one it is.
        DispatchCommand::Answered(r) => {
            format!("answered {} {} {:?}", r.notification, r.recipient, r.answer)
        }
    }
}
