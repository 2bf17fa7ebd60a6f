//! Who plays in every test: three municipalities, the operations centre that serves them, and a
//! county governor, each with one person per access role. Ids are fixed and readable.

use crate::ask::{Ask, ask_of_all};
use uuid::Uuid;
use varsko_domain::organisation::commands as organisation;
use varsko_domain::organisation::events::ReadinessLevel;
use varsko_domain::person::commands as person;
use varsko_domain::words::{AccessRole, OrganisationKind};
use varsko_domain::{Actor, Command, CommandId, OrganisationId, PersonId};

/// Bærum: the municipality that leads in most tests.
pub const BAERUM: OrganisationId = OrganisationId(Uuid::from_u128(0x3024));
/// Asker: the neighbour, in the same county.
pub const ASKER: OrganisationId = OrganisationId(Uuid::from_u128(0x3025));
/// Oslo: another county.
pub const OSLO: OrganisationId = OrganisationId(Uuid::from_u128(0x0301));
/// OPSAM: the operations centre that serves all three.
pub const OPSAM: OrganisationId = OrganisationId(Uuid::from_u128(0x0112));
/// The county governor over Bærum and Asker, not over Oslo.
pub const COUNTY_GOVERNOR: OrganisationId = OrganisationId(Uuid::from_u128(0x6000));

/// Everyone's organisations.
pub const ORGANISATIONS: [OrganisationId; 5] = [BAERUM, ASKER, OSLO, OPSAM, COUNTY_GOVERNOR];

/// The person who holds `role` in `organisation`.
pub fn person_of(role: AccessRole, organisation: OrganisationId) -> PersonId {
    PersonId(Uuid::from_u128(
        organisation.0.as_u128() << 64 | (1 + role as u128),
    ))
}

/// That person, acting in the role.
pub fn actor(role: AccessRole, organisation: OrganisationId) -> Actor {
    Actor {
        person: person_of(role, organisation),
        role,
        organisation,
    }
}

/// The installation itself, acting for `organisation`.
pub fn system(organisation: OrganisationId) -> Actor {
    Actor {
        person: PersonId(Uuid::nil()),
        role: AccessRole::System,
        organisation,
    }
}

/// Bærum's administrator.
pub fn administrator() -> Actor {
    actor(AccessRole::Administrator, BAERUM)
}

/// OPSAM's operator.
pub fn operator() -> Actor {
    actor(AccessRole::Operator, OPSAM)
}

/// Bærum's crisis leader by standing appointment.
pub fn crisis_leader() -> Actor {
    actor(AccessRole::CrisisLeader, BAERUM)
}

/// A member of Bærum's crisis leadership.
pub fn leadership() -> Actor {
    actor(AccessRole::CrisisLeadership, BAERUM)
}

/// A member of Bærum's crisis staff.
pub fn staff() -> Actor {
    actor(AccessRole::CrisisStaff, BAERUM)
}

/// Bærum's log keeper.
pub fn log_keeper() -> Actor {
    actor(AccessRole::LogKeeper, BAERUM)
}

/// Bærum's preparedness officer.
pub fn preparedness_officer() -> Actor {
    actor(AccessRole::PreparednessOfficer, BAERUM)
}

/// Bærum's evaluator.
pub fn evaluator() -> Actor {
    actor(AccessRole::Evaluator, BAERUM)
}

/// Someone in Bærum who reads and nothing else.
pub fn observer() -> Actor {
    actor(AccessRole::Observer, BAERUM)
}

/// Bærum's own readiness levels, lowest first.
pub fn baerum_levels() -> Vec<ReadinessLevel> {
    [
        ("normal", "Normal"),
        ("green", "Grønn"),
        ("yellow", "Gul"),
        ("red", "Rød"),
    ]
    .map(|(key, name)| ReadinessLevel {
        key: key.into(),
        name: name.into(),
    })
    .into()
}

/// The orders that found the installation, in order.
pub fn founding() -> Vec<Ask> {
    let mut asks: Vec<Ask> = [
        (
            BAERUM,
            OrganisationKind::Municipality,
            "Bærum kommune",
            "Bærum",
            "Viken",
            "3024",
        ),
        (
            ASKER,
            OrganisationKind::Municipality,
            "Asker kommune",
            "Asker",
            "Viken",
            "3025",
        ),
        (
            OSLO,
            OrganisationKind::Municipality,
            "Oslo kommune",
            "Oslo",
            "Oslo",
            "0301",
        ),
        (
            OPSAM,
            OrganisationKind::OperationsCentre,
            "Operasjonssenter for samvirke og beredskap",
            "OPSAM",
            "Oslo",
            "0112",
        ),
        (
            COUNTY_GOVERNOR,
            OrganisationKind::CountyGovernor,
            "Statsforvalteren",
            "SF",
            "Viken",
            "6000",
        ),
    ]
    .into_iter()
    .map(|(id, kind, name, short_name, county, number)| {
        let command = Command::RegisterOrganisation(organisation::Register {
            kind,
            name: name.into(),
            short_name: short_name.into(),
            county: Some(county.into()),
            number: Some(number.into()),
        });
        ask_of_all(command).by(system(id)).named(CommandId(id.0))
    })
    .collect();
    for served in [BAERUM, ASKER, OSLO] {
        let service = organisation::StartService {
            organisation: served,
            centre: OPSAM,
        };
        asks.push(ask_of_all(Command::StartService(service)).by(system(served)));
    }
    let levels = organisation::DefineReadinessLevels {
        organisation: BAERUM,
        levels: baerum_levels(),
    };
    asks.push(ask_of_all(Command::DefineReadinessLevels(levels)).by(system(BAERUM)));
    for id in ORGANISATIONS {
        for role in AccessRole::ALL
            .iter()
            .copied()
            .filter(|role| *role != AccessRole::System)
        {
            asks.extend(hiring(role, id));
        }
    }
    asks
}

fn hiring(role: AccessRole, organisation: OrganisationId) -> [Ask; 2] {
    let person = person_of(role, organisation);
    let register = person::Register {
        name: format!("{role} {}", organisation.0.as_u128()).into(),
        phone: None,
        email: None,
    };
    let grant = person::GrantAccess {
        person,
        organisation,
        role,
    };
    [
        ask_of_all(Command::RegisterPerson(register))
            .by(system(organisation))
            .named(CommandId(person.0)),
        ask_of_all(Command::GrantAccess(grant)).by(system(organisation)),
    ]
}
