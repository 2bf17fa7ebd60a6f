//! What an administrator may do about signing in, and how that work is done.
//!
//! Accounts, sessions and tokens are not in the journal, so the engine does not judge them: the
//! rights table is asked here, with the directory as it is now (G-9).

use std::sync::Arc;

use async_graphql::{Context, Result as Answer};
use tokio::sync::{Mutex, MutexGuard};
use varsko_access::{Access, AccessError};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::words::AccessRole;
use varsko_domain::{OrganisationId, PersonId, Refusal};

use super::denied::{Denied, Stopped, fault};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

/// Held by whoever takes an administrator away: that another is left must still be so when the one
/// is gone.
#[derive(Default)]
pub(crate) struct Administering(Mutex<()>);

impl Administering {
    /// Waits for everyone else who is about to take an administrator away.
    pub(super) async fn alone<'a>(ctx: &Context<'a>) -> Answer<MutexGuard<'a, ()>> {
        Ok(ctx.data::<Self>()?.0.lock().await)
    }
}

/// Refuses when this person alone both administers the installation and can sign in. Whoever owns
/// the data folder may still do it, since they can make another.
pub(super) async fn others_administer(ctx: &Context<'_>, person: PersonId) -> Result<(), Stopped> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    if viewer.actor.role == AccessRole::System {
        return Ok(());
    }
    let directory = services.engine.directory();
    let accounts = with_access(ctx, |access, _| access.accounts()).await?;
    let can_sign_in = |person: PersonId| {
        let mut theirs = accounts.iter().filter(|account| account.person == person.0);
        theirs.any(|account| !account.disabled)
    };
    let mut able = directory
        .standing
        .administrators()
        .filter(|one| can_sign_in(*one));
    if able.next() == Some(person) && able.next().is_none() {
        return Err(Refusal::LastAdministrator.into());
    }
    Ok(())
}

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
    permit(viewer, relation, || standing.short_name(id))
}

/// Refuses unless the viewer administers an organisation at this moment, whichever it is.
pub(super) fn may_administer(services: &Services, viewer: &Viewer) -> Result<(), Refusal> {
    let directory = services.engine.directory();
    let (standing, actor) = (&directory.standing, &viewer.actor);
    if !standing.holds(actor.person, actor.organisation, actor.role) {
        return Err(Refusal::AccessLost);
    }
    permit(viewer, Relation::Own, || {
        standing.short_name(actor.organisation)
    })
}

fn permit(
    viewer: &Viewer,
    relation: Relation,
    organisation: impl FnOnce() -> String,
) -> Result<(), Refusal> {
    if may(viewer.actor.role, Operation::Administer, relation) {
        return Ok(());
    }
    Err(Refusal::NotPermitted {
        operation: Operation::Administer,
        role: viewer.actor.role,
        organisation: organisation(),
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
