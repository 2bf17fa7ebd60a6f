//! Organisations and persons: each organisation's administrator answers for it.

use crate::prelude::*;
use varsko_domain::limits::{ROLES_MAX, TITLE_BYTES_MAX};
use varsko_domain::organisation::{commands as o, events as oe};
use varsko_domain::person::{commands as p, events as pe};
use varsko_domain::{Command, Decided, OrganisationId, PersonId, Stream, Thing};
use varsko_testkit::{Ask, ask_of_all};

fn by_admin(command: Command) -> Ask {
    ask_of_all(command).by(administrator())
}

fn nobody() -> OrganisationId {
    OrganisationId(uuid::Uuid::from_u128(404))
}

fn administer(organisation: &str) -> Refusal {
    not_permitted(
        Operation::Administer,
        AccessRole::Administrator,
        organisation,
    )
}

fn then(ask: Ask, stream: Stream, organisation: OrganisationId, scope: Scope, event: Event) {
    let expected = Decided {
        stream,
        organisation: Some(organisation),
        occurred_at: noon(),
        noted_at: None,
        scope,
        event,
    };
    assert_eq!(given(installation()).when(ask).decided(), [expected]);
}

fn refused(ask: Ask, refusal: Refusal) {
    given(installation()).when(ask).refused(refusal);
}

fn register() -> o::Register {
    o::Register {
        kind: OrganisationKind::Municipality,
        name: "Lier kommune".into(),
        short_name: "Lier".into(),
        county: Some("Viken".into()),
        number: Some("3049".into()),
    }
}

fn role(key: &str) -> oe::Role {
    oe::Role {
        key: key.into(),
        name: "Navn".into(),
        body: Body::Staff,
        critical: false,
    }
}

fn roles(roles: Vec<oe::Role>) -> Ask {
    by_admin(Command::DefineRoles(o::DefineRoles {
        organisation: BAERUM,
        roles,
    }))
}

fn levels(levels: Vec<oe::ReadinessLevel>) -> Ask {
    let organisation = BAERUM;
    by_admin(Command::DefineReadinessLevels(o::DefineReadinessLevels {
        organisation,
        levels,
    }))
}

#[test]
fn an_organisation_is_registered_under_the_commands_id() {
    // G-4
    let id = OrganisationId::from(WHEN);
    then(
        by_admin(Command::RegisterOrganisation(register())),
        Stream::Organisation(id),
        id,
        Scope::Public,
        Event::OrganisationRegistered(oe::Registered {
            kind: OrganisationKind::Municipality,
            name: "Lier kommune".into(),
            short_name: "Lier".into(),
            county: Some("Viken".into()),
            number: Some("3049".into()),
        }),
    );
}

#[test]
fn an_organisation_needs_its_names_within_bounds_and_an_administrator() {
    let registering = |register| by_admin(Command::RegisterOrganisation(register));
    let nameless = o::Register {
        name: "".into(),
        ..register()
    };
    refused(registering(nameless), Refusal::Empty { field: "name" });
    let endless = o::Register {
        short_name: "x".repeat(TITLE_BYTES_MAX + 1),
        ..register()
    };
    refused(registering(endless), too_long("shortName", TITLE_BYTES_MAX));
    let placeless = o::Register {
        county: Some(" ".into()),
        ..register()
    };
    refused(registering(placeless), Refusal::Empty { field: "county" });
    let numberless = o::Register {
        number: Some("".into()),
        ..register()
    };
    refused(registering(numberless), Refusal::Empty { field: "number" });
    refused(
        registering(register()).by(crisis_leader()),
        not_permitted(Operation::Administer, AccessRole::CrisisLeader, "Lier"),
    );
}

#[test]
fn a_service_begins_and_ends_by_the_one_who_is_served() {
    //
    let end = |organisation| {
        by_admin(Command::EndService(o::EndService {
            organisation,
            centre: OPSAM,
        }))
    };
    let stream = Stream::Organisation(BAERUM);
    let ended = Event::ServiceEnded(oe::ServiceEnded { centre: OPSAM });
    then(end(BAERUM), stream, BAERUM, Scope::Public, ended);
    refused(end(ASKER), administer("Asker"));
    refused(end(nobody()), Refusal::UnknownOrganisation { id: nobody() });
    let without = || installation().asked("08:00", end(BAERUM));
    given(without())
        .when(end(BAERUM))
        .refused(Refusal::Unknown {
            what: Thing::Service,
        });
    let start = |organisation, centre| {
        by_admin(Command::StartService(o::StartService {
            organisation,
            centre,
        }))
    };
    let decided = given(without()).when(start(BAERUM, OPSAM)).decided();
    assert_eq!(
        decided[0].event,
        Event::ServiceStarted(oe::ServiceStarted { centre: OPSAM })
    );
    refused(
        start(BAERUM, OPSAM),
        Refusal::AlreadyExists {
            what: Thing::Service,
        },
    );
    refused(
        start(BAERUM, ASKER),
        Refusal::UnknownOrganisation { id: ASKER },
    );
    refused(
        start(BAERUM, nobody()),
        Refusal::UnknownOrganisation { id: nobody() },
    );
    refused(start(ASKER, OPSAM), administer("Asker"));
}

#[test]
fn an_organisation_names_its_own_roles_and_one_of_them_leads() {
    //
    let list = vec![role("crisis_leader"), role("boat_crew")];
    let defined = Event::RolesDefined(oe::RolesDefined {
        roles: list.clone(),
    });
    then(
        roles(list),
        Stream::Organisation(BAERUM),
        BAERUM,
        Scope::Public,
        defined,
    );
    refused(
        roles(vec![role("boat_crew")]),
        Refusal::UnknownRole {
            role: "crisis_leader".into(),
            known: vec!["boat_crew".into()],
        },
    );
    refused(
        roles(vec![role("Boat crew")]),
        Refusal::BadKey { field: "key" },
    );
    let nameless = oe::Role {
        name: "".into(),
        ..role("boat_crew")
    };
    refused(roles(vec![nameless]), Refusal::Empty { field: "name" });
    refused(
        roles(vec![role("crisis_leader"); ROLES_MAX + 1]),
        Refusal::TooMany {
            what: "roles",
            given: ROLES_MAX + 1,
            max: ROLES_MAX,
        },
    );
    refused(
        roles(vec![role("crisis_leader")]).by(crisis_leader()),
        not_permitted(Operation::Administer, AccessRole::CrisisLeader, "Bærum"),
    );
}

#[test]
fn a_key_stands_once_in_a_list() {
    //
    let twice = |key: &str| Refusal::DuplicateKey { key: key.into() };
    refused(
        roles(vec![
            role("crisis_leader"),
            role("boat_crew"),
            role("boat_crew"),
        ]),
        twice("boat_crew"),
    );
    let mut list = baerum_levels();
    list.push(list[1].clone());
    refused(levels(list), twice("green"));
}

#[test]
fn an_organisation_names_its_own_readiness_levels() {
    //
    let list = baerum_levels();
    let defined = Event::ReadinessLevelsDefined(oe::ReadinessLevelsDefined {
        levels: list.clone(),
    });
    then(
        levels(list),
        Stream::Organisation(BAERUM),
        BAERUM,
        Scope::Public,
        defined,
    );
    let level = |key: &str, name: &str| oe::ReadinessLevel {
        key: key.into(),
        name: name.into(),
    };
    refused(
        levels(vec![level("Rød", "Rød")]),
        Refusal::BadKey { field: "key" },
    );
    refused(
        levels(vec![level("red", "")]),
        Refusal::Empty { field: "name" },
    );
    refused(
        levels(vec![level("red", "Rød"); ROLES_MAX + 1]),
        Refusal::TooMany {
            what: "levels",
            given: ROLES_MAX + 1,
            max: ROLES_MAX,
        },
    );
    refused(
        levels(Vec::new()).by(operator()),
        not_permitted(Operation::Administer, AccessRole::Operator, "Bærum"),
    );
}

#[test]
fn a_person_is_registered_with_names_and_addresses_sealed() {
    // G-8
    let full = p::Register {
        name: "Ola Nordmann".into(),
        phone: Some("900 00 000".into()),
        email: Some("ola@example.no".into()),
    };
    let event = Event::PersonRegistered(pe::Registered {
        name: "Ola Nordmann".into(),
        phone: Some("900 00 000".into()),
        email: Some("ola@example.no".into()),
    });
    let ask = by_admin(Command::RegisterPerson(full.clone()));
    let stream = Stream::Person(PersonId::from(WHEN));
    then(ask.clone(), stream, BAERUM, Scope::Own, event);
    refused(ask.clone().on_behalf_of(ASKER), administer("Asker"));
    refused(
        ask.on_behalf_of(nobody()),
        Refusal::UnknownOrganisation { id: nobody() },
    );
    let nameless = p::Register {
        name: "".into(),
        ..full.clone()
    };
    refused(
        by_admin(Command::RegisterPerson(nameless)),
        Refusal::Empty { field: "name" },
    );
    let endless = p::Register {
        phone: Some(long(TITLE_BYTES_MAX + 1)),
        ..full
    };
    refused(
        by_admin(Command::RegisterPerson(endless)),
        too_long("phone", TITLE_BYTES_MAX),
    );
}

#[test]
fn access_is_granted_within_ones_own_organisation() {
    let grant = |person, organisation, role| {
        by_admin(Command::GrantAccess(p::GrantAccess {
            person,
            organisation,
            role,
        }))
    };
    let person = log_keeper().person;
    let role = AccessRole::Evaluator;
    let event = Event::AccessGranted(pe::AccessGranted {
        organisation: BAERUM,
        role,
    });
    then(
        grant(person, BAERUM, role),
        Stream::Person(person),
        BAERUM,
        Scope::Own,
        event,
    );
    refused(grant(person, ASKER, role), administer("Asker"));
    refused(
        grant(person, nobody(), role),
        Refusal::UnknownOrganisation { id: nobody() },
    );
    let unknown = PersonId(uuid::Uuid::from_u128(404));
    refused(grant(unknown, BAERUM, role), Refusal::UnknownPerson);
    refused(
        grant(person, BAERUM, AccessRole::LogKeeper),
        Refusal::AlreadyExists {
            what: Thing::Access,
        },
    );
    refused(
        grant(person, BAERUM, AccessRole::System),
        Refusal::NotGrantable {
            role: AccessRole::System,
        },
    );
}

#[test]
fn access_that_is_revoked_is_gone_from_the_next_command_on() {
    // G-9
    let revoke = |person, organisation, role| {
        let reason = Some("Sluttet".into());
        by_admin(Command::RevokeAccess(p::RevokeAccess {
            person,
            organisation,
            role,
            reason,
        }))
    };
    let (person, role) = (log_keeper().person, AccessRole::LogKeeper);
    let event = Event::AccessRevoked(pe::AccessRevoked {
        organisation: BAERUM,
        role,
        reason: Some("Sluttet".into()),
    });
    then(
        revoke(person, BAERUM, role),
        Stream::Person(person),
        BAERUM,
        Scope::Own,
        event,
    );
    refused(revoke(person, ASKER, role), administer("Asker"));
    refused(
        revoke(person, BAERUM, AccessRole::Evaluator),
        Refusal::Unknown {
            what: Thing::Access,
        },
    );
    let unknown = PersonId(uuid::Uuid::from_u128(404));
    refused(revoke(unknown, BAERUM, role), Refusal::UnknownPerson);
    let revoked = incident()
        .detected("07:12")
        .asked("08:00", revoke(person, BAERUM, role));
    given(revoked)
        .when(record(entry("Hei")).by(log_keeper()))
        .refused(Refusal::AccessLost);
}

#[test]
fn the_last_administrator_of_an_installation_stays_until_there_is_another() {
    //
    let revoke = |organisation| {
        Command::RevokeAccess(p::RevokeAccess {
            person: person_of(AccessRole::Administrator, organisation),
            organisation,
            role: AccessRole::Administrator,
            reason: None,
        })
    };
    let others = ORGANISATIONS.into_iter().filter(|one| *one != BAERUM);
    let alone = others.fold(installation(), |history, organisation| {
        let own = actor(AccessRole::Administrator, organisation);
        history.asked("08:00", ask_of_all(revoke(organisation)).by(own))
    });
    given(alone.clone())
        .when(by_admin(revoke(BAERUM)))
        .refused(Refusal::LastAdministrator);
    let other_role = Command::RevokeAccess(p::RevokeAccess {
        person: log_keeper().person,
        organisation: BAERUM,
        role: AccessRole::LogKeeper,
        reason: None,
    });
    assert_eq!(
        given(alone.clone())
            .when(by_admin(other_role))
            .decided()
            .len(),
        1
    );
    let successor = Command::GrantAccess(p::GrantAccess {
        person: log_keeper().person,
        organisation: BAERUM,
        role: AccessRole::Administrator,
    });
    let succeeded = alone.clone().asked("09:00", by_admin(successor));
    let revoked = given(succeeded).when(by_admin(revoke(BAERUM))).decided();
    assert_eq!(revoked.len(), 1);
    // Whoever owns the data folder can make another at any time.
    let by_console = ask_of_all(revoke(BAERUM)).by(system(BAERUM));
    assert_eq!(given(alone).when(by_console).decided().len(), 1);
}
