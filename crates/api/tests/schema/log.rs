//! Paging through a log, and single lines.

use serde_json::{Value, json};
use varsko_domain::words::{AccessRole, Scope};
use varsko_testkit::cast::{OSLO, actor, crisis_leader, log_keeper, preparedness_officer};
use varsko_testkit::{INCIDENT, asks};

use super::town::{Town, code, each};

async fn page(town: &Town, arguments: &str) -> Value {
    let query = format!(
        r#"{{ incidentLog(incidentId: "{INCIDENT}"{arguments}) {{ edges {{ cursor node {{ number position }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"#
    );
    town.data(log_keeper(), &query).await["incidentLog"].take()
}

fn numbers(page: &Value) -> Vec<u64> {
    each(page, "number")
        .into_iter()
        .map(|number| number.as_u64().unwrap())
        .collect()
}

async fn long_log() -> Town {
    let town = Town::in_a_storm().await;
    for number in 0..20 {
        // Others write too, so that positions and numbers part.
        let level = if number % 2 == 0 { "green" } else { "yellow" };
        town.done("07:00", asks::set_readiness(level)).await;
        town.noted("07:00", &format!("Linje {number}"), Scope::Participants)
            .await;
    }
    town
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other_forwards_and_backwards_without_gap_or_repeat() {
    let town = long_log().await;
    let all = numbers(&page(&town, ", first: 100").await);
    assert_eq!(all, (0..all.len() as u64).collect::<Vec<_>>());
    assert!(all.len() > 40);

    let (mut forwards, mut after) = (Vec::new(), "\"0\"".to_owned());
    loop {
        let page = page(&town, &format!(", first: 7, after: {after}")).await;
        forwards.extend(numbers(&page));
        after = page["pageInfo"]["endCursor"].to_string();
        if page["pageInfo"]["hasNextPage"] == json!(false) {
            break;
        }
    }
    assert_eq!(forwards, all);

    let (mut backwards, mut before) = (Vec::new(), String::new());
    loop {
        let page = page(&town, &format!(", last: 7{before}")).await;
        backwards.splice(0..0, numbers(&page));
        before = format!(", before: {}", page["pageInfo"]["startCursor"]);
        if page["pageInfo"]["hasPreviousPage"] == json!(false) {
            break;
        }
    }
    assert_eq!(backwards, all);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cursor_is_the_position_of_its_line() {
    let town = long_log().await;
    for edge in page(&town, ", first: 9").await["edges"].as_array().unwrap() {
        assert_eq!(edge["cursor"], edge["node"]["position"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_leaves_only_what_was_asked_for() {
    let town = long_log().await;
    let found = page(&town, r#", filter: {kinds: [NOTE], text: "LINJE 1"}"#).await;
    assert_eq!(numbers(&found).len(), 11, "1 and 10 to 19");
    assert_eq!(found["pageInfo"]["hasNextPage"], json!(false));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_bounded_and_goes_one_way() {
    let town = Town::in_a_storm().await;
    for arguments in ["first: 0", "first: 101", "last: -1", "first: 1, last: 1"] {
        let query = format!(
            r#"{{ incidentLog(incidentId: "{INCIDENT}", {arguments}) {{ edges {{ cursor }} }} }}"#
        );
        assert_eq!(
            code(&town.answer(log_keeper(), &query).await),
            "BAD_ARGUMENT",
            "{arguments}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn erased_words_are_gone_from_the_log_and_from_search_and_the_line_stays() {
    // R-20
    let town = Town::in_a_storm().await;
    let secret = town
        .noted("07:00", "Kari Nordmann er savnet", Scope::Participants)
        .await;
    let number = secret.first_number.unwrap();
    let request = asks::request_erasure(&[number], "Personopplysning uten grunnlag");
    town.done(
        "08:00",
        request.by(crisis_leader()).named(varsko_testkit::REQUEST.0),
    )
    .await;
    town.done("08:05", asks::approve_erasure().by(preparedness_officer()))
        .await;
    let query = format!(
        r#"{{ entry(incidentId: "{INCIDENT}", number: {number}) {{ text erased number }} search(text: "Nordmann") {{ edges {{ cursor }} }} }}"#
    );
    let shown = town.data(log_keeper(), &query).await;
    assert_eq!(shown["entry"]["erased"], json!(true));
    assert_eq!(shown["entry"]["number"], json!(number));
    assert!(!shown.to_string().contains("Nordmann"), "{shown}");
    assert_eq!(shown["search"]["edges"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_someone_asked_to_have_erased_waits_for_a_second_person_who_need_not_be_told_its_id() {
    // R-20
    let town = Town::in_a_storm().await;
    let line = town.noted("07:00", "Et navn", Scope::Participants).await;
    let number = line.first_number.unwrap();
    let request = asks::request_erasure(&[number], "Personopplysning uten grunnlag");
    let request = request.by(crisis_leader());
    town.done("08:00", request.named(varsko_testkit::REQUEST.0))
        .await;
    let waiting = "{ erasureRequests(pending: true) { id incident { id } numbers ground own state \
        asked { by { person { id } } } settled { recordedAt } } }";
    let asked = town.data(crisis_leader(), waiting).await["erasureRequests"].take();
    assert_eq!(asked[0]["own"], json!(true));
    let second = town.data(preparedness_officer(), waiting).await["erasureRequests"].take();
    assert_eq!(second.as_array().unwrap().len(), 1);
    let row = &second[0];
    assert_eq!(row["id"], json!(varsko_testkit::REQUEST.to_string()));
    assert_eq!(row["incident"]["id"], json!(INCIDENT.to_string()));
    assert_eq!(row["numbers"], json!([number]));
    assert_eq!(row["ground"], json!("Personopplysning uten grunnlag"));
    assert_eq!(row["own"], json!(false));
    assert_eq!(row["settled"], Value::Null);
    // R-17: whoever may not see the incident learns of no request.
    let stranger = actor(AccessRole::Administrator, OSLO);
    let nothing = town.data(stranger, waiting).await["erasureRequests"].take();
    assert_eq!(nothing, json!([]));
    town.done("08:05", asks::approve_erasure().by(preparedness_officer()))
        .await;
    let left = town.data(crisis_leader(), waiting).await["erasureRequests"].take();
    assert_eq!(left, json!([]));
    let all = format!(
        r#"{{ erasureRequests(incidentId: "{INCIDENT}") {{ state settled {{ recordedAt }} }} }}"#
    );
    let all = town.data(crisis_leader(), &all).await["erasureRequests"].take();
    assert_eq!(all[0]["state"], json!("CARRIED_OUT"));
    assert_ne!(all[0]["settled"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn times_are_told_in_norwegian_time() {
    let town = Town::in_a_storm().await;
    let query = format!(r#"{{ incident(id: "{INCIDENT}") {{ detectedAt }} }}"#);
    let shown = town.data(log_keeper(), &query).await;
    let told = shown["incident"]["detectedAt"].as_str().unwrap();
    assert!(
        told.ends_with("+02:00") || told.ends_with("+01:00"),
        "{told}"
    );
    let instant: varsko_domain::Timestamp = told.parse().unwrap();
    assert_eq!(instant, varsko_testkit::at("06:00"));
}
