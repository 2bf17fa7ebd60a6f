//! An installation's first organisation and its first administrator.
//!
//! Everything that can be refused is judged before anything is recorded. Each step is named after
//! the installation itself, so that a founding that was cut off is finished by the next one,
//! whatever set-up code that comes with: there is one organisation and one person, and no second.

use crate::edge;
use crate::installation::Installation;
use uuid::Uuid;
use varsko_access::{AccessError, Secret, check_password};
use varsko_api::schema::mutation::sentences;
use varsko_domain::organisation::commands::Register as RegisterOrganisation;
use varsko_domain::person::commands::{GrantAccess, Register as RegisterPerson};
use varsko_domain::words::{AccessRole, OrganisationKind};
use varsko_domain::{Actor, Command, CommandId, Order, OrganisationId, PersonId, Refusal};
use varsko_engine::Rejection;
use varsko_journal::Read as _;
use varsko_picture::Language;

/// What the ids of a founding are derived from, together with the installation's own.
const FOUNDING: Uuid = Uuid::from_u128(0x5e0c_41b7_90d3_5a8e_b2f1_7d46_03ca_e9b8);

/// What whoever founds may do from then on: administer, and run the organisation as its
/// preparedness officer until others are there.
const ROLES: [AccessRole; 2] = [AccessRole::Administrator, AccessRole::PreparednessOfficer];

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

/// Why nothing was founded, or not all of it.
#[derive(Debug)]
pub(crate) enum NotFounded {
    /// The set-up code is no good.
    Code(AccessError),
    /// A rule of the domain.
    Rule(Refusal),
    /// The login or the password will not do, or the accounts cannot be reached.
    Account(AccessError),
    /// The engine took no command.
    Engine(Rejection),
    /// The work was broken off.
    BrokenOff,
}

impl NotFounded {
    /// The sentence in the reader's language.
    pub(crate) fn told(&self, language: Language) -> String {
        match self {
            Self::Code(error) | Self::Account(error) => sentences::told(error, language),
            Self::Rule(refusal) => refusal.told(language),
            Self::Engine(rejection) => rejection.told(language),
            Self::BrokenOff => language.of(BROKEN_OFF).to_owned(),
        }
    }
}

/// In bokmål, nynorsk and English.
const BROKEN_OFF: [&str; 3] = [
    "oppsettet ble avbrutt; send det igjen, så går det videre der det stoppet",
    "oppsettet vart avbrote; send det igjen, så går det vidare der det stoppa",
    "the set-up was broken off; send it again, and it goes on where it stopped",
];

/// Makes the organisation and its first person known, and lets that person in with an account.
///
/// The set-up code is used up by the account, the last step. Where an earlier founding had recorded
/// the organisation or the person already, that stands, with the names it was given then.
pub(crate) async fn found(
    installation: &Installation,
    code: Secret,
    founding: Founding,
    founder: Founder,
) -> Result<(OrganisationId, PersonId), NotFounded> {
    // One founding at a time: two people with the same link must not each write half of it.
    let _alone = installation.founding.lock().await;
    // A stranger is told of nothing but the code.
    let checked = installation.access.check_setup_code(&code, edge::now().0);
    checked.map_err(NotFounded::Code)?;
    let steps = Steps::of(installation.engine.reader().installation());
    let (organisation, person) = (steps.organisation(), steps.person());
    let Founder {
        name,
        login,
        password,
    } = founder;
    let orders = steps.orders(founding, &name).map_err(NotFounded::Rule)?;
    let will_do = check_password(&login, &password).map_err(AccessError::from);
    let will_do = will_do.and_then(|()| installation.access.check_login(&login));
    will_do.map_err(NotFounded::Account)?;
    for order in orders {
        match installation.engine.submit(order).await {
            // Another body is the same step of an earlier founding, in other words.
            Ok(_) | Err(Rejection::DifferentBody) => {}
            Err(rejection) => return Err(NotFounded::Engine(rejection)),
        }
    }
    let access = installation.access.clone();
    let account = tokio::task::spawn_blocking(move || {
        access.create_first_account(&code, &login, &password, person.0, edge::now().0)
    });
    let made = account.await.map_err(|_| NotFounded::BrokenOff)?;
    made.map_err(NotFounded::Account)?;
    Ok((organisation, person))
}

/// The steps of one installation's founding, by the ids they always have.
struct Steps(Uuid);

impl Steps {
    fn of(installation: Uuid) -> Self {
        Self(Uuid::new_v5(&FOUNDING, installation.as_bytes()))
    }

    fn id(&self, step: &str) -> CommandId {
        CommandId(Uuid::new_v5(&self.0, step.as_bytes()))
    }

    fn organisation(&self) -> OrganisationId {
        OrganisationId::from(self.id("organisation"))
    }

    fn person(&self) -> PersonId {
        PersonId::from(self.id("person"))
    }

    /// What is asked of the engine, in order. Refuses names that any of it would be refused for.
    fn orders(&self, founding: Founding, name: &str) -> Result<Vec<Order>, Refusal> {
        let (organisation, person) = (self.organisation(), self.person());
        let town = RegisterOrganisation {
            kind: founding.kind,
            name: founding.organisation,
            short_name: founding.short_name,
            county: founding.county,
            number: founding.number,
        };
        let founder = RegisterPerson {
            name: name.into(),
            phone: None,
            email: None,
        };
        town.check()?;
        founder.check()?;
        let order = |step: &str, organisation, command| Order {
            id: self.id(step),
            actor: CONSOLE,
            organisation,
            occurred_at: None,
            noted_at: None,
            scope: None,
            skipping: None,
            command,
        };
        let mut orders = vec![
            order("organisation", None, Command::RegisterOrganisation(town)),
            order(
                "person",
                Some(organisation),
                Command::RegisterPerson(founder),
            ),
        ];
        for role in ROLES {
            let grant = GrantAccess {
                person,
                organisation,
                role,
            };
            let step = format!("access/{}", role.literal());
            orders.push(order(&step, None, Command::GrantAccess(grant)));
        }
        Ok(orders)
    }
}

#[cfg(test)]
mod tests;
