//! Who comes in, and when they must leave.

use std::time::Duration;

use http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use tokio::time::timeout;
use varsko_access::{Holder, Issued, Revoke};
use varsko_api::door::AccessDoor;
use varsko_api::front::{Door, Shut};
use varsko_domain::words::AccessRole;
use varsko_domain::{Actor, Command, person};
use varsko_picture::Language;
use varsko_testkit::ask_of_all;
use varsko_testkit::cast::{BAERUM, administrator, log_keeper, system};

use super::town::{Town, WAIT_MAX};

fn holder(actor: Actor) -> Holder {
    Holder {
        person: actor.person.0,
        organisation: actor.organisation.0,
        role: actor.role.literal().to_owned(),
    }
}

fn session(town: &Town, actor: Actor) -> Issued {
    let now_ms = town.clock.now().0;
    town.services
        .access
        .open_session(&holder(actor), "Firefox", now_ms)
        .unwrap()
}

fn with(name: http::HeaderName, value: String) -> HeaderMap {
    HeaderMap::from_iter([(name, HeaderValue::try_from(value).unwrap())])
}

fn revoke_log_keeper() -> varsko_testkit::Ask {
    let keeper = log_keeper();
    let revoke = person::commands::RevokeAccess {
        person: keeper.person,
        organisation: BAERUM,
        role: AccessRole::LogKeeper,
        reason: None,
    };
    ask_of_all(Command::RevokeAccess(revoke)).by(administrator())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_comes_in_by_cookie_or_token_and_as_whom_it_was_opened() {
    let town = Town::founded().await;
    let door = AccessDoor::new(&town.services);
    let secret = session(&town, log_keeper()).secret;
    let cookie = with(COOKIE, format!("__Host-varsko={}", secret.expose()));
    let bearer = with(AUTHORIZATION, format!("Bearer {}", secret.expose()));
    for headers in [&cookie, &bearer] {
        let viewer = door.admit_request(headers).await.unwrap();
        assert_eq!(
            (viewer.actor, viewer.language),
            (log_keeper(), Language::Bokmal)
        );
    }
    let payload = json!({"authorization": format!("Bearer {}", secret.expose()), "language": "nn"});
    let viewer = door
        .admit_socket(&payload, &HeaderMap::new())
        .await
        .unwrap();
    assert_eq!(
        (viewer.actor, viewer.language),
        (log_keeper(), Language::Nynorsk)
    );
    assert_eq!(
        door.admit_socket(&Value::Null, &cookie)
            .await
            .unwrap()
            .actor,
        log_keeper()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_and_lost_roles_are_refused_with_a_sentence() {
    let town = Town::founded().await;
    let door = AccessDoor::new(&town.services);
    let english = with(ACCEPT_LANGUAGE, "en".to_owned());
    let Err(Shut::NotAdmitted(told)) = door.admit_request(&english).await else {
        panic!("a stranger came in")
    };
    assert!(told.starts_with("sign in first"), "{told}");
    let nynorsk = with(ACCEPT_LANGUAGE, "nn-NO,nb;q=0.8".to_owned());
    let Err(Shut::NotAdmitted(told)) = door.admit_request(&nynorsk).await else {
        panic!("a stranger came in")
    };
    assert!(told.contains("send eit token"), "{told}");
    let unknown = with(AUTHORIZATION, "Bearer vko_unknown".to_owned());
    assert!(matches!(
        door.admit_request(&unknown).await,
        Err(Shut::NotAdmitted(_))
    ));

    let secret = session(&town, log_keeper()).secret;
    let bearer = with(AUTHORIZATION, format!("Bearer {}", secret.expose()));
    town.done("01:00", revoke_log_keeper()).await;
    let Err(Shut::NotAdmitted(told)) = door.admit_request(&bearer).await else {
        panic!("a revoked role came in")
    };
    assert!(told.contains("ikke lenger rollen"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_of_the_folder_does_not_come_in_by_the_door() {
    let town = Town::founded().await;
    let door = AccessDoor::new(&town.services);
    let secret = session(&town, system(BAERUM)).secret;
    let bearer = with(AUTHORIZATION, format!("Bearer {}", secret.expose()));
    assert!(matches!(
        door.admit_request(&bearer).await,
        Err(Shut::NotAdmitted(_))
    ));
}

async fn leaves(ended: impl Future<Output = String>) -> String {
    timeout(WAIT_MAX, ended)
        .await
        .expect("the door noticed in time")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_socket_must_leave_when_its_session_or_its_role_ends() {
    // G-9
    let town = Town::founded().await;
    let door = AccessDoor::new(&town.services);
    let enter = async |issued: &Issued| {
        let bearer = with(AUTHORIZATION, format!("Bearer {}", issued.secret.expose()));
        door.admit_request(&bearer).await.unwrap()
    };
    let (first, second) = (session(&town, log_keeper()), session(&town, log_keeper()));
    let (one, two) = (enter(&first).await, enter(&second).await);
    let stays = timeout(Duration::from_millis(50), door.ended(&one)).await;
    assert!(stays.is_err(), "nothing has ended yet");
    town.services
        .access
        .revoke(Revoke::One(first.credential.id))
        .unwrap();
    assert!(leaves(door.ended(&one)).await.contains("avsluttet"));
    let leaving = door.ended(&two);
    town.done("01:00", revoke_log_keeper()).await;
    assert!(leaves(leaving).await.contains("ikke lenger rollen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_socket_must_leave_when_its_token_has_run_out() {
    let town = Town::founded().await;
    let door = AccessDoor::new(&town.services);
    let (now_ms, life_ms) = (town.clock.now().0, 40);
    let access = &town.services.access;
    let issued = access.issue_token(
        &holder(log_keeper()),
        "vakt",
        Some(now_ms + life_ms),
        now_ms,
    );
    let bearer = format!("Bearer {}", issued.unwrap().secret.expose());
    let viewer = door
        .admit_request(&with(AUTHORIZATION, bearer))
        .await
        .unwrap();
    let leaving = door.ended(&viewer);
    town.clock.advance_ms(life_ms);
    assert!(leaves(leaving).await.contains("avsluttet"));
}
