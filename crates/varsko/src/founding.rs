//! An installation's first organisation and its first administrator.

use crate::edge;
use crate::installation::Installation;
use crate::trouble::{Exit, Trouble};
use uuid::Uuid;
use varsko_access::Secret;
use varsko_domain::organisation::commands::Register as RegisterOrganisation;
use varsko_domain::person::commands::{GrantAccess, Register as RegisterPerson};
use varsko_domain::words::{AccessRole, OrganisationKind};
use varsko_domain::{Actor, Command, Order, OrganisationId, PersonId};

/// The organisation.
pub(crate) struct Founding {
    pub(crate) organisation: String,
    pub(crate) short_name: String,
    pub(crate) kind: OrganisationKind,
    pub(crate) county: Option<String>,
    pub(crate) number: Option<String>,
}

/// The person.
pub(crate) struct Founder {
    pub(crate) name: String,
    pub(crate) login: String,
    pub(crate) password: Secret,
}

/// The owner of the data folder, acting at its own console.
pub(crate) const CONSOLE: Actor = Actor {
    person: PersonId(Uuid::nil()),
    role: AccessRole::System,
    organisation: OrganisationId(Uuid::nil()),
};

/// An order from the console, happening now.
pub(crate) fn from_console(command: Command, organisation: Option<OrganisationId>) -> Order {
    Order {
        id: edge::fresh_command(),
        actor: CONSOLE,
        organisation,
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    }
}

/// Makes the organisation and its first person known, who may administer it and, as preparedness
/// officer, run it until others are there.
pub(crate) async fn found(
    installation: &Installation,
    founding: Founding,
    founder: Founder,
) -> Result<(OrganisationId, PersonId), Trouble> {
    let organisation = OrganisationId::from(
        installation
            .carry_out(from_console(
                Command::RegisterOrganisation(RegisterOrganisation {
                    kind: founding.kind,
                    name: founding.organisation,
                    short_name: founding.short_name,
                    county: founding.county,
                    number: founding.number,
                }),
                None,
            ))
            .await?
            .command,
    );
    let roles = [AccessRole::Administrator, AccessRole::PreparednessOfficer];
    let person = enrol(installation, organisation, founder, &roles).await?;
    Ok((organisation, person))
}

/// Makes a person known, with an account and roles in an organisation.
pub(crate) async fn enrol(
    installation: &Installation,
    organisation: OrganisationId,
    founder: Founder,
    roles: &[AccessRole],
) -> Result<PersonId, Trouble> {
    let register = Command::RegisterPerson(RegisterPerson {
        name: founder.name.as_str().into(),
        phone: None,
        email: None,
    });
    let registered = installation
        .carry_out(from_console(register, Some(organisation)))
        .await?;
    let person = PersonId::from(registered.command);
    for role in roles {
        let grant = Command::GrantAccess(GrantAccess {
            person,
            organisation,
            role: *role,
        });
        installation.carry_out(from_console(grant, None)).await?;
    }
    let access = installation.access.clone();
    let account = tokio::task::spawn_blocking(move || {
        access.create_account(&founder.login, &founder.password, person.0, edge::now().0)
    });
    account
        .await
        .map_err(|error| Trouble::new(Exit::Refused, error.to_string()))??;
    Ok(person)
}
