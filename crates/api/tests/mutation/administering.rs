//! Organisations, people and access: what each mutation changes in the directory, and for whom.

use serde_json::json;
use varsko_access::{Holder, Kind, Of};
use varsko_domain::words::AccessRole;
use varsko_domain::{OrganisationId, PersonId};
use varsko_testkit::cast::{ASKER, BAERUM, OPSAM, administrator, crisis_leader, log_keeper};

use super::town::{Town, refused};

#[tokio::test]
async fn an_organisation_is_registered_served_and_given_roles_and_levels() {
    let town = Town::founded().await;
    let system = varsko_testkit::cast::system(BAERUM);
    let input = json!({
        "kind": "MUNICIPALITY", "name": "Lier kommune", "shortName": "Lier", "county": "Buskerud", "number": "3312",
    });
    let receipt = town.order(system, "registerOrganisation", input).await;
    let id = receipt["id"].as_str().unwrap().to_owned();
    let lier: OrganisationId = id.parse().unwrap();
    let centre = json!({"organisationId": id, "centreId": OPSAM.to_string()});
    town.order(system, "startService", centre.clone()).await;
    let roles = json!({"organisationId": id, "roles": [
        {"key": "crisis_leader", "name": "Kriseleder", "body": "LEADERSHIP", "critical": true},
        {"key": "drone", "name": "Dronefører", "body": "STAFF"},
    ]});
    town.order(system, "defineRoles", roles).await;
    let levels = json!({"organisationId": id, "levels": [{"key": "green", "name": "Grønn"}]});
    town.order(system, "defineReadinessLevels", levels).await;

    let directory = town.engine.directory();
    let known = &directory.standing.organisations[&lier];
    assert_eq!(
        (known.name.as_str(), known.short_name.as_str()),
        ("Lier kommune", "Lier")
    );
    assert_eq!(
        (known.county.as_deref(), known.number.as_deref()),
        (Some("Buskerud"), Some("3312"))
    );
    assert!(known.centres.contains(&OPSAM));
    let drone = known.role("drone").unwrap();
    assert_eq!((drone.name.as_str(), drone.critical), ("Dronefører", false));
    assert_eq!(known.levels[0].name, "Grønn");

    town.order(system, "endService", centre).await;
    assert!(!town.engine.directory().standing.serves(OPSAM, lier));
}

#[tokio::test]
async fn a_person_is_registered_and_given_access_until_it_is_taken_away() {
    let town = Town::founded().await;
    let input = json!({"name": "Kari", "phone": "900 00 000", "email": "kari@example.no"});
    let receipt = town.order(administrator(), "registerPerson", input).await;
    let kari: PersonId = receipt["id"].as_str().unwrap().parse().unwrap();
    let access =
        json!({"personId": kari, "organisationId": BAERUM.to_string(), "role": "LOG_KEEPER"});
    town.order(administrator(), "grantAccess", access.clone())
        .await;
    let directory = town.engine.directory();
    assert_eq!(directory.contacts[&kari].organisation, Some(BAERUM));
    assert_eq!(directory.contacts[&kari].phone, Some("900 00 000".into()));
    assert!(
        directory
            .standing
            .holds(kari, BAERUM, AccessRole::LogKeeper)
    );

    town.order(administrator(), "revokeAccess", access).await;
    assert!(
        !town
            .engine
            .directory()
            .standing
            .holds(kari, BAERUM, AccessRole::LogKeeper)
    );
}

#[tokio::test]
async fn taking_access_away_ends_what_was_signed_in_with_it() {
    let town = Town::founded().await;
    let keeper = log_keeper();
    let session = |role: AccessRole| {
        let holder = Holder {
            person: keeper.person.0,
            organisation: BAERUM.0,
            role: role.literal().to_owned(),
        };
        town.access
            .open_session(&holder, "Firefox", town.clock.now().0)
            .unwrap()
    };
    let (keeping, observing) = (
        session(AccessRole::LogKeeper),
        session(AccessRole::Observer),
    );
    let access = json!({"personId": keeper.person, "organisationId": BAERUM.to_string(), "role": "LOG_KEEPER"});
    let receipt = town.order(administrator(), "revokeAccess", access).await;
    assert_eq!(receipt["count"], 1);
    let left = town.access.list(
        Kind::Session,
        Of::Person(keeper.person.0),
        town.clock.now().0,
    );
    let left: Vec<_> = left
        .unwrap()
        .into_iter()
        .map(|listed| listed.credential.id)
        .collect();
    assert_eq!(left, [observing.credential.id]);
    assert!(town.access.watch(keeping.credential.id).unwrap().has_come());
}

#[tokio::test]
async fn nobody_administers_an_organisation_but_its_own_administrator() {
    let town = Town::founded().await;
    let asker = ASKER.to_string();
    let person = log_keeper().person;
    for (mutation, input) in [
        ("defineRoles", json!({"organisationId": asker, "roles": []})),
        (
            "defineReadinessLevels",
            json!({"organisationId": asker, "levels": []}),
        ),
        (
            "startService",
            json!({"organisationId": asker, "centreId": OPSAM.to_string()}),
        ),
        (
            "endService",
            json!({"organisationId": asker, "centreId": OPSAM.to_string()}),
        ),
        (
            "registerPerson",
            json!({"organisationId": asker, "name": "Kari"}),
        ),
        (
            "grantAccess",
            json!({"personId": person, "organisationId": asker, "role": "OBSERVER"}),
        ),
        (
            "revokeAccess",
            json!({"personId": person, "organisationId": asker, "role": "OBSERVER"}),
        ),
    ] {
        for actor in [administrator(), crisis_leader()] {
            let answer = town.order(actor, mutation, input.clone()).await;
            assert_eq!(refused(&answer), "NOT_PERMITTED", "{mutation}");
            assert_eq!(
                answer["couldBeDoneBy"],
                json!(["ADMINISTRATOR"]),
                "{mutation}"
            );
        }
    }
}
