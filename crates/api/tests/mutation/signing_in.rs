//! Accounts, tokens and sessions: what administrators may do about them, and nobody else.

use std::net::{IpAddr, Ipv4Addr};

use serde_json::{Value, json};
use varsko_access::{Holder, Issued, Secret};
use varsko_api::schema::Viewer;
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_picture::Language;
use varsko_testkit::cast::{ASKER, BAERUM, actor, administrator, crisis_leader, log_keeper};

use super::town::{Town, refused, viewer};

const PASSWORD: &str = "blåbær og lyng på fjellet";
const ANOTHER: &str = "tre elger gikk over veien";
const ACCOUNT: &str = "__typename ... on Account { personId login disabled } \
    ... on Refusal { code message couldBeDoneBy }";
const TOKEN: &str = "__typename ... on IssuedToken { secret token { id label role } } \
    ... on Refusal { code message }";
const ENDED: &str = "__typename ... on Ended { id } ... on Refusal { code message }";

async fn create(town: &Town, by: Actor, whose: Actor, login: &str) -> Value {
    let input = json!({"personId": whose.person, "login": login, "password": PASSWORD});
    town.ask(viewer(by), "createAccount", input, ACCOUNT).await
}

fn signs_in(town: &Town, login: &str, password: &str) -> bool {
    let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
    town.clock.advance_ms(3_600_000);
    let now = town.clock.now().0;
    town.access
        .sign_in(login, &Secret::from(password), address, now)
        .is_ok()
}

fn session(town: &Town, of: Actor) -> Issued {
    let holder = Holder {
        person: of.person.0,
        organisation: of.organisation.0,
        role: of.role.literal().to_owned(),
    };
    town.access
        .open_session(&holder, "Firefox", town.clock.now().0)
        .unwrap()
}

fn with_session(town: &Town, of: Actor) -> Viewer {
    Viewer {
        credential: Some(session(town, of).credential.id),
        ..viewer(of)
    }
}

#[tokio::test]
async fn an_account_is_created_changed_disabled_and_enabled() {
    let town = Town::founded().await;
    let (chief, keeper) = (administrator(), log_keeper());
    let made = create(&town, chief, keeper, "Kari").await;
    assert_eq!(made["login"], "kari");
    assert!(signs_in(&town, "kari", PASSWORD));

    let change = json!({"personId": keeper.person, "password": ANOTHER});
    town.ask(viewer(chief), "setPassword", change, ACCOUNT)
        .await;
    assert!(!signs_in(&town, "kari", PASSWORD));
    assert!(signs_in(&town, "kari", ANOTHER));

    let whose = json!({"personId": keeper.person});
    let off = town
        .ask(viewer(chief), "disableAccount", whose.clone(), ACCOUNT)
        .await;
    assert_eq!(off["disabled"], true);
    assert!(!signs_in(&town, "kari", ANOTHER));
    let on = town
        .ask(viewer(chief), "enableAccount", whose, ACCOUNT)
        .await;
    assert_eq!(on["disabled"], false);
    assert!(signs_in(&town, "kari", ANOTHER));
}

#[tokio::test]
async fn setting_a_password_keeps_the_session_it_was_set_from_and_no_other() {
    let town = Town::founded().await;
    let chief = administrator();
    create(&town, chief, chief, "sjefen").await;
    let other = session(&town, chief);
    let here = with_session(&town, chief);
    let change = json!({"personId": chief.person, "password": ANOTHER});
    town.ask(here, "setPassword", change, ACCOUNT).await;
    let now = town.clock.now().0;
    assert!(town.access.check(here.credential.unwrap(), now).is_ok());
    assert!(town.access.check(other.credential.id, now).is_err());
}

#[tokio::test]
async fn only_the_administrator_who_answers_for_a_person_touches_the_account() {
    let town = Town::founded().await;
    let stranger = actor(AccessRole::Administrator, ASKER);
    let keeper = log_keeper();
    // A role in Asker gives Asker's administrator no power over an account that Bærum answers for.
    let lent =
        json!({"personId": keeper.person, "organisationId": ASKER.to_string(), "role": "OBSERVER"});
    assert_eq!(town.order(stranger, "grantAccess", lent).await["count"], 1);
    create(&town, administrator(), keeper, "kari").await;
    for by in [stranger, crisis_leader(), keeper] {
        for (mutation, input) in [
            (
                "createAccount",
                json!({"personId": keeper.person, "login": "x2", "password": ANOTHER}),
            ),
            (
                "setPassword",
                json!({"personId": keeper.person, "password": ANOTHER}),
            ),
            ("disableAccount", json!({"personId": keeper.person})),
            ("enableAccount", json!({"personId": keeper.person})),
        ] {
            let answer = town.ask(viewer(by), mutation, input, ACCOUNT).await;
            assert_eq!(refused(&answer), "NOT_PERMITTED", "{mutation}");
            assert_eq!(answer["couldBeDoneBy"], json!(["ADMINISTRATOR"]));
        }
    }
    assert!(signs_in(&town, "kari", PASSWORD));
}

#[tokio::test]
async fn a_role_that_was_taken_away_administers_nothing() {
    let town = Town::founded().await;
    let chief = administrator();
    let own = json!({"personId": chief.person, "organisationId": BAERUM.to_string(), "role": "ADMINISTRATOR"});
    town.order(chief, "revokeAccess", own).await;
    let answer = create(&town, chief, log_keeper(), "kari").await;
    assert_eq!(refused(&answer), "ACCESS_LOST");
}

#[tokio::test]
async fn what_is_wrong_with_an_account_is_said_in_both_languages_and_repeats_no_password() {
    let town = Town::founded().await;
    let chief = administrator();
    create(&town, chief, log_keeper(), "kari").await;
    let other = crisis_leader().person;
    for (login, password, code, english, bokmal) in [
        (
            "kari",
            ANOTHER,
            "LOGIN_TAKEN",
            "the login is taken",
            "brukernavnet er opptatt",
        ),
        (
            "ola",
            "pizza9",
            "PASSWORD_TOO_SHORT",
            "the password is too short",
            "passordet er for kort",
        ),
        (
            "o l a",
            ANOTHER,
            "LOGIN_NOT_ALLOWED",
            "a login is 2 to 100",
            "et brukernavn er minst to",
        ),
    ] {
        for (language, sentence) in [(Language::English, english), (Language::Bokmal, bokmal)] {
            let asks = Viewer {
                language,
                ..viewer(chief)
            };
            let input = json!({"personId": other, "login": login, "password": password});
            let answer = town.ask(asks, "createAccount", input, ACCOUNT).await;
            assert_eq!(refused(&answer), code);
            let said = answer["message"].as_str().unwrap();
            assert!(said.starts_with(sentence), "{said}");
            assert!(!said.contains(password), "{said}");
        }
    }
    let nobody = json!({"personId": other, "password": ANOTHER});
    let answer = town
        .ask(viewer(chief), "setPassword", nobody, ACCOUNT)
        .await;
    assert_eq!(refused(&answer), "NO_SUCH_ACCOUNT");
}

#[tokio::test]
async fn a_token_works_for_whoever_holds_the_role_and_shows_its_secret_once() {
    let town = Town::founded().await;
    let (chief, keeper) = (administrator(), log_keeper());
    let input = json!({
        "name": "Sensor", "personId": keeper.person, "organisationId": BAERUM.to_string(), "role": "LOG_KEEPER",
        "expiresAt": "2024-01-01T00:00:00+01:00",
    });
    let issued = town.ask(viewer(chief), "issueToken", input, TOKEN).await;
    let secret = Secret::from(issued["secret"].as_str().unwrap());
    let credential = town.access.resolve(&secret, town.clock.now().0).unwrap();
    assert_eq!(credential.holder.role, "log_keeper");
    assert_eq!(credential.holder.person, keeper.person.0);

    let listed = town
        .execute(
            viewer(chief),
            "{ tokens { id label role personId expiresAt } }",
            json!({}),
        )
        .await;
    let token = &listed["data"]["tokens"][0];
    assert_eq!(
        (&token["label"], &token["role"]),
        (&json!("Sensor"), &json!("LOG_KEEPER"))
    );
    assert_eq!(token["id"], issued["token"]["id"]);
    assert!(!listed.to_string().contains(secret.expose()));

    let end = json!({"id": token["id"]});
    let ended = town
        .ask(viewer(chief), "revokeToken", end.clone(), ENDED)
        .await;
    assert_eq!(ended["__typename"], "Ended");
    assert!(town.access.resolve(&secret, town.clock.now().0).is_err());
    assert_eq!(
        refused(&town.ask(viewer(chief), "revokeToken", end, ENDED).await),
        "UNKNOWN_CREDENTIAL"
    );
}

#[tokio::test]
async fn a_token_is_never_issued_for_a_role_the_person_does_not_hold() {
    let town = Town::founded().await;
    let (chief, keeper) = (administrator(), log_keeper());
    for (organisation, role, code) in [
        (BAERUM, "CRISIS_LEADER", "ROLE_NOT_GRANTED"),
        (BAERUM, "SYSTEM", "ROLE_NOT_GRANTED"),
        (ASKER, "LOG_KEEPER", "NOT_PERMITTED"),
    ] {
        let input = json!({
            "name": "Sensor", "personId": keeper.person, "organisationId": organisation.to_string(), "role": role,
        });
        let answer = town.ask(viewer(chief), "issueToken", input, TOKEN).await;
        assert_eq!(refused(&answer), code, "{role}");
    }
    let own = json!({
        "name": "Sensor", "personId": keeper.person, "organisationId": BAERUM.to_string(), "role": "LOG_KEEPER",
    });
    let answer = town.ask(viewer(keeper), "issueToken", own, TOKEN).await;
    assert_eq!(refused(&answer), "NOT_PERMITTED");
}

#[tokio::test]
async fn sessions_are_listed_and_ended_by_their_holder_and_the_administrator_alone() {
    let town = Town::founded().await;
    let keeper = log_keeper();
    let kari = with_session(&town, keeper);
    let id = json!({"id": kari.credential.unwrap().0});
    let sees = async |viewer: Viewer| {
        let answer = town
            .execute(viewer, "{ sessions { id current label } }", json!({}))
            .await;
        answer["data"]["sessions"].as_array().unwrap().clone()
    };
    let own = json!({"id": kari.credential.unwrap().0, "current": true, "label": "Firefox"});
    assert_eq!(sees(kari).await, [own]);
    for stranger in [crisis_leader(), actor(AccessRole::Administrator, ASKER)] {
        assert_eq!(sees(viewer(stranger)).await, Vec::<Value>::new());
        let answer = town
            .ask(viewer(stranger), "revokeSession", id.clone(), ENDED)
            .await;
        assert_eq!(refused(&answer), "UNKNOWN_CREDENTIAL");
    }
    assert_eq!(sees(viewer(administrator())).await.len(), 1);
    let ended = town
        .ask(viewer(administrator()), "revokeSession", id, ENDED)
        .await;
    assert_eq!(ended["__typename"], "Ended");
    assert_eq!(sees(kari).await, Vec::<Value>::new());
}

#[tokio::test]
async fn signing_out_ends_the_session_one_came_with() {
    let town = Town::founded().await;
    let kari = with_session(&town, log_keeper());
    let other = session(&town, log_keeper());
    let leave = format!("mutation {{ signOut {{ {ENDED} }} }}");
    let answer = town.execute(kari, &leave, json!({})).await;
    assert_eq!(answer["data"]["signOut"]["__typename"], "Ended");
    let now = town.clock.now().0;
    assert!(town.access.check(kari.credential.unwrap(), now).is_err());
    assert!(town.access.check(other.credential.id, now).is_ok());
    let again = town.execute(viewer(log_keeper()), &leave, json!({})).await;
    assert_eq!(again["data"]["signOut"]["code"], "NO_SESSION");
}

#[tokio::test]
async fn everyone_changes_their_own_password_in_the_session_they_came_with() {
    let town = Town::founded().await;
    let keeper = log_keeper();
    create(&town, administrator(), keeper, "kari").await;
    let (here, elsewhere) = (with_session(&town, keeper), session(&town, keeper));
    let change = |current: &str| json!({"current": current, "new": ANOTHER});
    let wrong = town
        .ask(here, "changePassword", change("feil passord her"), ACCOUNT)
        .await;
    assert_eq!(refused(&wrong), "WRONG_PASSWORD");
    let too_soon = town
        .ask(here, "changePassword", change(PASSWORD), ACCOUNT)
        .await;
    assert_eq!(refused(&too_soon), "TOO_MANY_ATTEMPTS");
    town.clock.advance_ms(1_000);
    let changed = town
        .ask(here, "changePassword", change(PASSWORD), ACCOUNT)
        .await;
    assert_eq!(changed["login"], "kari");
    let now = town.clock.now().0;
    assert!(town.access.check(here.credential.unwrap(), now).is_ok());
    assert!(town.access.check(elsewhere.credential.id, now).is_err());
    assert!(signs_in(&town, "kari", ANOTHER));
    assert!(!signs_in(&town, "kari", PASSWORD));
}

#[tokio::test]
async fn a_program_changes_nobodys_password() {
    let town = Town::founded().await;
    let keeper = log_keeper();
    create(&town, administrator(), keeper, "kari").await;
    let holder = Holder {
        person: keeper.person.0,
        organisation: BAERUM.0,
        role: "log_keeper".into(),
    };
    let now = town.clock.now().0;
    let token = town.access.issue_token(&holder, "kart", None, now).unwrap();
    let by_token = Viewer {
        credential: Some(token.credential.id),
        ..viewer(keeper)
    };
    let change = json!({"current": PASSWORD, "new": ANOTHER});
    for by in [by_token, viewer(keeper)] {
        let answer = town
            .ask(by, "changePassword", change.clone(), ACCOUNT)
            .await;
        assert_eq!(refused(&answer), "NO_SESSION");
    }
    assert!(signs_in(&town, "kari", PASSWORD));
}

#[tokio::test]
async fn the_last_administrator_who_can_sign_in_is_neither_disabled_nor_revoked() {
    let town = Town::founded().await;
    let (chief, other) = (administrator(), actor(AccessRole::Administrator, ASKER));
    create(&town, chief, chief, "sjefen").await;
    let disable = |whose: Actor| json!({"personId": whose.person});
    let revoke = |whose: Actor| {
        let organisation = whose.organisation.to_string();
        json!({"personId": whose.person, "organisationId": organisation, "role": "ADMINISTRATOR"})
    };
    let answer = town
        .ask(viewer(chief), "disableAccount", disable(chief), ACCOUNT)
        .await;
    assert_eq!(refused(&answer), "LAST_ADMINISTRATOR");
    let answer = town.order(chief, "revokeAccess", revoke(chief)).await;
    assert_eq!(refused(&answer), "LAST_ADMINISTRATOR");
    assert!(signs_in(&town, "sjefen", PASSWORD));

    // With another who can sign in the first may go, and then the other is the last.
    create(&town, other, other, "andre").await;
    let answer = town
        .ask(viewer(chief), "disableAccount", disable(chief), ACCOUNT)
        .await;
    assert_eq!(answer["disabled"], true);
    let answer = town.order(other, "revokeAccess", revoke(other)).await;
    assert_eq!(refused(&answer), "LAST_ADMINISTRATOR");
    // Nobody else is kept by this, and the owner of the data folder by nothing.
    create(&town, chief, log_keeper(), "kari").await;
    let keeper = disable(log_keeper());
    let answer = town
        .ask(viewer(chief), "disableAccount", keeper, ACCOUNT)
        .await;
    assert_eq!(answer["disabled"], true);
    let system = varsko_testkit::cast::system(ASKER);
    let answer = town
        .ask(viewer(system), "disableAccount", disable(other), ACCOUNT)
        .await;
    assert_eq!(answer["disabled"], true);
}

#[tokio::test]
async fn a_login_is_judged_before_a_person_is_registered_and_for_administrators_only() {
    let town = Town::founded().await;
    create(&town, administrator(), log_keeper(), "kari").await;
    let document = "query ($login: String!) { loginRefusal(login: $login) { code } }";
    for (by, login, expected) in [
        (administrator(), "ola", json!(null)),
        (administrator(), "Kari", json!({"code": "LOGIN_TAKEN"})),
        (
            administrator(),
            "o l a",
            json!({"code": "LOGIN_NOT_ALLOWED"}),
        ),
        (crisis_leader(), "kari", json!({"code": "NOT_PERMITTED"})),
        (varsko_testkit::cast::system(BAERUM), "ola", json!(null)),
    ] {
        let answer = town
            .execute(viewer(by), document, json!({"login": login}))
            .await;
        assert_eq!(answer, json!({"data": {"loginRefusal": expected}}));
    }
}
