//! Whole logs are read a few at a time, and not all of them for one person.

use std::time::Duration;

use varsko_api::schema::history::{HISTORY_FIELDS, Readings};
use varsko_api::schema::{Services, build};
use varsko_api::turns::Turns;
use varsko_domain::Actor;
use varsko_domain::words::{AccessRole, Scope};
use varsko_testkit::cast::{ASKER, actor, log_keeper};
use varsko_testkit::{INCIDENT, at};

use super::town::{Town, WAIT_MAX, code};

/// Turns for which nobody waits.
fn turns(at_once_max: usize, per_person_max: usize) -> Turns {
    Turns::new(at_once_max, per_person_max, Duration::ZERO)
}

/// A town in a storm with as many turns as the test wants.
async fn town_with(histories: Turns, replays: Turns) -> Town {
    let mut town = Town::in_a_storm().await;
    town.services = Services {
        readings: Readings { histories, replays },
        ..town.services
    };
    town.schema = build(town.services.clone());
    town
}

fn observer() -> Actor {
    actor(AccessRole::Observer, ASKER)
}

/// Every question that reads a whole log.
fn questions() -> [String; 5] {
    let earlier = at("09:00");
    let then = format!(r#"{{instant: {{time: "{earlier}"}}}}"#);
    [
        format!(r#"{{ situation(incidentId: "{INCIDENT}", at: {then}) {{ title }} }}"#),
        format!(
            r#"{{ indicatorSeries(incidentId: "{INCIDENT}", key: "evacuated", at: {then}) {{ value }} }}"#
        ),
        format!(
            r#"{{ compareSituations(incidentId: "{INCIDENT}", from: {then}) {{ gone {{ __typename }} }} }}"#
        ),
        format!(r#"{{ timeline(incidentId: "{INCIDENT}") {{ bucketSeconds }} }}"#),
        r#"{ search(text: "Hans") { edges { cursor } } }"#.to_owned(),
    ]
}

fn replay() -> String {
    let from = at("06:50");
    format!(
        r#"subscription {{ replay(incidentId: "{INCIDENT}", from: "{from}") {{ entry {{ text }} }} }}"#
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_all_their_turns_is_refused_and_everyone_else_is_answered() {
    // G-10
    let town = town_with(turns(2, 1), turns(1, 1)).await;
    let held = town.services.readings.histories.take(log_keeper().person);
    let held = held.await.unwrap();
    for question in questions() {
        let refused = town.answer(log_keeper(), &question).await;
        assert_eq!(code(&refused), "OVERLOADED", "{question}");
        town.data(observer(), &question).await;
    }
    let refused = town.follow(log_keeper(), &replay()).ends_with().await;
    assert_eq!(refused, "OVERLOADED");
    drop(held);
    for question in questions() {
        town.data(log_keeper(), &question).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_no_whole_log_needs_no_turn() {
    let town = town_with(turns(0, 0), turns(0, 0)).await;
    let now = format!(
        r#"{{ situation(incidentId: "{INCIDENT}") {{ title }} incidentLog(incidentId: "{INCIDENT}") {{ edges {{ cursor }} }} }}"#
    );
    town.data(log_keeper(), &now).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_document_waits_for_its_own_turns_and_is_answered_whole() {
    let one_by_one = Turns::new(1, 1, WAIT_MAX);
    let town = town_with(one_by_one, turns(1, 1)).await;
    let timeline =
        |name: usize| format!(r#"t{name}: timeline(incidentId: "{INCIDENT}") {{ bucketSeconds }}"#);
    let fields: Vec<String> = (0..8).map(timeline).collect();
    let data = town
        .data(log_keeper(), &format!("{{ {} }}", fields.join(" ")))
        .await;
    assert_eq!(data.as_object().map(serde_json::Map::len), Some(8));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_that_waits_for_its_next_line_holds_no_turn_at_reading() {
    let town = town_with(turns(1, 1), turns(2, 1)).await;
    town.noted("07:00", "Sju", Scope::Participants).await;
    town.noted("19:00", "Sju om kvelden", Scope::Participants)
        .await;
    let mut running = town.follow(log_keeper(), &replay());
    assert_eq!(running.data().await["replay"]["entry"]["text"], "Sju");
    for question in questions() {
        town.data(log_keeper(), &question).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_has_so_many_replays_running_and_another_when_one_has_ended() {
    let town = town_with(turns(2, 1), turns(2, 1)).await;
    town.noted("07:00", "Sju", Scope::Participants).await;
    town.noted("19:00", "Sju om kvelden", Scope::Participants)
        .await;
    let mut first = town.follow(log_keeper(), &replay());
    first.data().await;
    let refused = town.follow(log_keeper(), &replay()).ends_with().await;
    assert_eq!(refused, "OVERLOADED");
    town.follow(observer(), &replay()).data().await;
    drop(first);
    town.follow(log_keeper(), &replay()).data().await;
}

#[test]
fn every_field_that_takes_a_turn_is_in_the_schema_under_that_name() {
    let sdl = varsko_api::schema::sdl();
    for field in HISTORY_FIELDS {
        let written = format!("{}(", field.name());
        assert!(sdl.contains(&written), "{written} is not in the schema");
    }
}
