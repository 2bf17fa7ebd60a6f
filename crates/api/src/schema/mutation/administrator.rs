//! What an administrator may do about signing in, and how that work is done.
//!
//! Accounts, sessions and tokens are not in the journal, so the engine does not judge them: the
//! rights table is asked here, with the directory as it is now (G-9).

use std::sync::Arc;

use async_graphql::Context;
use varsko_access::{Access, AccessError};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{OrganisationId, PersonId, Refusal};

use super::denied::{Denied, Stopped, fault};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

/// Refuses unless the viewer administers the organisation at this moment.
pub(super) fn administers(
    services: &Services,
    viewer: &Viewer,
    id: OrganisationId,
) -> Result<(), Refusal> {
    let directory = services.engine.directory();
    let (standing, actor) = (&directory.standing, &viewer.actor);
    if !standing.holds(actor.person, actor.organisation, actor.role) {
        return Err(Refusal::AccessLost);
    }
    if !standing.organisations.contains_key(&id) {
        return Err(Refusal::UnknownOrganisation { id });
    }
    let relation = Relation::of(actor, id, &Default::default(), standing);
    if may(actor.role, Operation::Administer, relation) {
        return Ok(());
    }
    Err(Refusal::NotPermitted {
        operation: Operation::Administer,
        role: actor.role,
        organisation: standing.short_name(id),
    })
}

/// Refuses unless the viewer administers the organisation that answers for the person.
///
/// Holding a role elsewhere gives nobody there power over the account: whoever may set its password
/// may sign in as that person everywhere.
pub(super) fn answers_for(
    services: &Services,
    viewer: &Viewer,
    person: PersonId,
) -> Result<(), Refusal> {
    let directory = services.engine.directory();
    let organisation = directory
        .contacts
        .get(&person)
        .and_then(|contact| contact.organisation)
        .ok_or(Refusal::UnknownPerson)?;
    administers(services, viewer, organisation)
}

/// Does sign-in work on a thread that may block: it hashes passwords and waits for the disk.
///
/// `work` is given the time in milliseconds since the epoch. Faults are logged and masked here.
pub(super) async fn with_access<T: Send + 'static>(
    ctx: &Context<'_>,
    work: impl FnOnce(&Access, i64) -> Result<T, AccessError> + Send + 'static,
) -> Result<T, Stopped> {
    let services = Services::of(ctx)?;
    let access = Arc::clone(&services.access);
    let now = services.wall_clock.now();
    match tokio::task::spawn_blocking(move || work(&access, now.0)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) if error.is_fault() => Err(Stopped::Fault(fault(ctx, &error))),
        Ok(Err(error)) => Err(Stopped::Denied(Denied::SignIn(error))),
        Err(panicked) => Err(Stopped::Fault(fault(ctx, &panicked))),
    }
}
