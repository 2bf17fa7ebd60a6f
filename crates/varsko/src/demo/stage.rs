//! Setting the stage: organisations, users and tokens, the same every time the demo starts.
//!
//! Every order has an id derived from what it is, so that a demo that was cut off goes on without
//! doing anything twice (G-4).

use super::cast::{ORGANISATIONS, PASSWORD, SERVED_BY_OPSAM, USERS, User};
use crate::edge;
use crate::founding::CONSOLE;
use crate::installation::Installation;
use crate::trouble::{Exit, Trouble};
use std::time::Duration;
use uuid::Uuid;
use varsko_access::{AccessError, Holder, Secret};
use varsko_domain::organisation::commands::{DefineReadinessLevels, Register, StartService};
use varsko_domain::organisation::events::ReadinessLevel;
use varsko_domain::person::commands::{GrantAccess, Register as RegisterPerson};
use varsko_domain::{Actor, Command, CommandId, Order, OrganisationId, PersonId, Timestamp};
use varsko_engine::{Receipt, Rejection};

/// What ids of the demo are derived from.
const DEMO: Uuid = Uuid::from_u128(0x6b1d_2c7e_4a35_5f0e_9d84_0c3a_97e1_5b42);
/// How long to wait when the engine has its hands full.
const PATIENCE: Duration = Duration::from_millis(20);

/// The id of something in the demo, the same in every demo.
pub(super) fn id(name: &str) -> CommandId {
    CommandId(Uuid::new_v5(&DEMO, name.as_bytes()))
}

/// An organisation of the cast.
pub(super) fn organisation(key: &str) -> OrganisationId {
    OrganisationId::from(id(&format!("organisation/{key}")))
}

/// A user of the cast.
pub(super) fn person(login: &str) -> PersonId {
    PersonId::from(id(&format!("person/{login}")))
}

/// The user as who acts.
pub(super) fn actor(login: &str) -> Option<Actor> {
    let user = USERS.iter().find(|user| user.login == login)?;
    Some(Actor {
        person: person(login),
        role: user.role,
        organisation: organisation(user.organisation),
    })
}

/// Who acts for an organisation when nobody in particular does: its leader in the cast, else the console.
pub(super) fn actor_for(key: &str) -> Actor {
    let user = USERS.iter().find(|user| {
        user.organisation == key && user.role == varsko_domain::words::AccessRole::CrisisLeader
    });
    user.and_then(|user| actor(user.login)).unwrap_or(CONSOLE)
}

/// Carries an order of the demo out, waiting when the engine is busy.
pub(super) async fn carry_out(
    installation: &Installation,
    name: &str,
    order: Order,
) -> Result<Receipt, Trouble> {
    loop {
        match installation.engine.submit(order.clone()).await {
            Err(Rejection::Overloaded) => tokio::time::sleep(PATIENCE).await,
            Ok(receipt) => return Ok(receipt),
            Err(rejection) => {
                let sentence = format!("the demo's {name} was refused: {}", rejection.english());
                return Err(Trouble::new(Exit::Refused, sentence));
            }
        }
    }
}

fn order(
    name: &str,
    at: Timestamp,
    organisation: Option<OrganisationId>,
    command: Command,
) -> Order {
    Order {
        id: id(name),
        actor: CONSOLE,
        organisation,
        occurred_at: Some(at),
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    }
}

/// Makes organisations, users and accounts known, as of `at`. Doing it again changes nothing.
pub(super) async fn set(installation: &Installation, at: Timestamp) -> Result<(), Trouble> {
    for cast in ORGANISATIONS {
        let name = format!("organisation/{}", cast.key);
        let register = Command::RegisterOrganisation(Register {
            kind: cast.kind,
            name: cast.name.into(),
            short_name: cast.short.into(),
            county: cast.county.map(Into::into),
            number: cast.number.map(Into::into),
        });
        carry_out(installation, &name, order(&name, at, None, register)).await?;
        let name = format!("levels/{}", cast.key);
        let levels = Command::DefineReadinessLevels(DefineReadinessLevels {
            organisation: organisation(cast.key),
            levels: readiness_levels(cast.key),
        });
        carry_out(installation, &name, order(&name, at, None, levels)).await?;
    }
    for key in SERVED_BY_OPSAM {
        let name = format!("service/{key}");
        let service = Command::StartService(StartService {
            organisation: organisation(key),
            centre: organisation("opsam"),
        });
        carry_out(installation, &name, order(&name, at, None, service)).await?;
    }
    for user in USERS {
        enter(installation, user, at).await?;
    }
    Ok(())
}

/// Bærum, Asker and Oslo count their levels in different directions.
fn readiness_levels(key: &str) -> Vec<ReadinessLevel> {
    let names: &[(&str, &str)] = match key {
        "asker" => &[
            ("low", "Nivå 3 – overvåking"),
            ("medium", "Nivå 2 – delvis stab"),
            ("high", "Nivå 1 – full stab"),
        ],
        "oslo" => &[
            ("low", "Grønn beredskap"),
            ("medium", "Gul beredskap"),
            ("high", "Rød beredskap"),
        ],
        _ => &[
            ("low", "Nivå 1 – overvåking"),
            ("medium", "Nivå 2 – delvis stab"),
            ("high", "Nivå 3 – full stab"),
        ],
    };
    let level = |(key, name): &(&str, &str)| ReadinessLevel {
        key: (*key).into(),
        name: (*name).into(),
    };
    names.iter().map(level).collect()
}

async fn enter(installation: &Installation, user: &User, at: Timestamp) -> Result<(), Trouble> {
    let name = format!("person/{}", user.login);
    let register = Command::RegisterPerson(RegisterPerson {
        name: user.name.into(),
        phone: None,
        email: None,
    });
    let theirs = Some(organisation(user.organisation));
    carry_out(installation, &name, order(&name, at, theirs, register)).await?;
    let name = format!("access/{}", user.login);
    let grant = Command::GrantAccess(GrantAccess {
        person: person(user.login),
        organisation: organisation(user.organisation),
        role: user.role,
    });
    carry_out(installation, &name, order(&name, at, None, grant)).await?;
    let access = installation.access.clone();
    let (login, person) = (user.login, person(user.login).0);
    let account = tokio::task::spawn_blocking(move || {
        access.create_account(login, &Secret::from(PASSWORD), person, edge::now().0)
    });
    match account
        .await
        .map_err(|error| Trouble::new(Exit::Refused, error.to_string()))?
    {
        Ok(_) | Err(AccessError::LoginTaken) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A fresh token for a user of the cast.
pub(super) fn token(installation: &Installation, login: &str) -> Result<String, Trouble> {
    let unknown = || Trouble::new(Exit::Refused, format!("the demo has no user {login}"));
    let actor = actor(login).ok_or_else(unknown)?;
    let holder = Holder {
        person: actor.person.0,
        organisation: actor.organisation.0,
        role: actor.role.literal().into(),
    };
    let issued = installation
        .access
        .issue_token(&holder, "demo", None, edge::now().0)?;
    Ok(issued.secret.expose().to_owned())
}
