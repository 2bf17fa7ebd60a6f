//! The year through the schema: what is due, done, given up; who was trained; who may know.

use serde_json::Value;
use varsko_domain::Actor;
use varsko_domain::words::{AccessRole, ListOrder};
use varsko_testkit::asks::*;
use varsko_testkit::cast::{
    COUNTY_GOVERNOR, OSLO, actor, crisis_leader, observer, preparedness_officer,
};
use varsko_testkit::{LIST, at};

use super::town::Town;

async fn year(town: &Town, reader: Actor, select: &str) -> Value {
    let id = varsko_testkit::cast::BAERUM;
    let query = format!("{{ year(organisationId: \"{id}\") {{ {select} }} }}");
    town.data(reader, &query).await["year"].take()
}

/// What is overdue in Bærum by the board, and the kinds of all that is due.
async fn board(town: &Town) -> (Value, Vec<String>) {
    let query =
        "{ preparedness { organisation { shortName } overdue clocks(first: 100) { kind } } }";
    let answer = town.data(crisis_leader(), query).await;
    let rows = answer["preparedness"].as_array().unwrap();
    let own = rows
        .iter()
        .find(|row| row["organisation"]["shortName"] == "Bærum");
    let own = own.unwrap();
    let clocks = own["clocks"].as_array().unwrap().iter();
    let kinds = clocks.map(|clock| clock["kind"].as_str().unwrap().to_owned());
    (own["overdue"].clone(), kinds.collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_duty_is_on_the_board_until_it_is_done_or_given_up_with_a_reason() {
    //
    let town = Town::founded().await;
    town.done("08:00", set_obligation(list_check()).named(OBLIGATION.0))
        .await;
    assert!(board(&town).await.1.contains(&"OBLIGATION".to_owned()));
    town.clock.set(at("15:01"));
    assert_eq!(board(&town).await.0, 1);
    town.done("15:30", give_up_obligation("Ny liste i mai"))
        .await;
    assert_eq!(board(&town).await.0, 0);
    let seen = year(
        &town,
        observer(),
        "obligations { title kind due overdue everyMonths turns { due done note } } calendarFeeds { path }",
    )
    .await;
    let duty = &seen["obligations"][0];
    assert_eq!(duty["kind"], "LIST_CHECK");
    assert_eq!(duty["due"], "2024-02-07T15:00:00.000+01:00");
    assert_eq!(duty["overdue"], false);
    assert_eq!(duty["turns"][0]["done"], false);
    assert_eq!(duty["turns"][0]["note"], "Ny liste i mai");
    assert_eq!(seen["calendarFeeds"], Value::Null, "for those who keep it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_council_its_minutes_and_a_finding_of_supervision_are_told_as_they_stand() {
    let town = Town::founded().await;
    town.done("08:00", convene_gathering(council()).named(GATHERING.0))
        .await;
    town.done("08:10", record_finding("14:00").named(SUPERVISION.0))
        .await;
    town.done("16:00", hold_gathering(&[2], &[Some(1)])).await;
    town.done("16:10", answer_finding()).await;
    let governor = actor(AccessRole::Observer, COUNTY_GOVERNOR);
    let select = "gatherings { kind stage invited { who came } matters { matter minutes } }
        supervision { kind stage paragraph overdue steps { event text } }";
    let seen = year(&town, governor, select).await;
    let council = &seen["gatherings"][0];
    assert_eq!(council["stage"], "HELD");
    assert_eq!(council["invited"][0]["came"], false);
    assert_eq!(council["invited"][1]["came"], true);
    assert_eq!(council["matters"][0]["minutes"][0], "Tatt til orientering");
    let finding = &seen["supervision"][0];
    assert_eq!(finding["stage"], "ANSWERED");
    assert_eq!(finding["overdue"], true);
    let mut steps = finding["steps"].as_array().unwrap().iter();
    assert!(steps.any(|step| step["event"] == "supervision.answered"));
    let stranger = actor(AccessRole::PreparednessOfficer, OSLO);
    assert_eq!(year(&town, stranger, "aims { aims }").await, Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn holders_of_a_role_without_its_training_are_told_of_until_they_have_it() {
    // § 7
    let town = Town::founded().await;
    let people = vec![listed(Some("crisis_leader"), &[crisis_leader().person])];
    town.done(
        "08:00",
        define_list(list(ListOrder::Ordered, people)).named(LIST.0),
    )
    .await;
    town.done("08:10", set_course("leadership")).await;
    let select = "roleTraining { role course valid validUntil trained { number } }";
    let before = year(&town, preparedness_officer(), select).await;
    assert_eq!(before["roleTraining"][0]["valid"], false);
    assert_eq!(before["roleTraining"][0]["role"], "crisis_leader");
    assert_eq!(board(&town).await.0, 1);
    let record = record_training(crisis_leader().person, "leadership");
    town.done("09:00", record.named(TRAINING.0)).await;
    let after = year(&town, preparedness_officer(), select).await;
    assert_eq!(after["roleTraining"][0]["valid"], true);
    assert_eq!(
        after["roleTraining"][0]["validUntil"],
        "2025-08-07T09:00:00.000+02:00"
    );
    assert_eq!(board(&town).await.0, 0);
    town.done("10:00", withdraw_training("Feil person")).await;
    assert_eq!(board(&town).await.0, 1);
}
