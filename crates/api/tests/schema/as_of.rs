//! Pictures of the past: what was known, what had happened, what differs since.

use serde_json::{Value, json};
use varsko_domain::words::Scope;
use varsko_testkit::cast::{crisis_leader, log_keeper};
use varsko_testkit::{Ask, INCIDENT, asks, at};

use super::town::Town;

/// Bærum states at ten what happened at seven.
async fn late() -> Town {
    let town = Town::in_a_storm().await;
    let state = |text: &str| -> Ask {
        asks::state_item(text)
            .by(log_keeper())
            .skipping("Det haster")
            .readable_by(Scope::Participants)
    };
    town.done("08:00", state("Veien er åpen")).await;
    town.done("10:00", state("Brua er tatt").occurred("07:00"))
        .await;
    town
}

fn picture(at: &str) -> String {
    format!(
        r#"{{ situation(incidentId: "{INCIDENT}"{at}) {{ sections(only: [FACTS, UNKNOWNS]) {{ items {{ text }} }} }} }}"#
    )
}

fn items(data: &Value) -> Vec<String> {
    let sections = data["situation"]["sections"].as_array().unwrap();
    let items = sections
        .iter()
        .flat_map(|section| section["items"].as_array().unwrap());
    items
        .map(|item| item["text"].as_str().unwrap().to_owned())
        .collect()
}

async fn items_at(town: &Town, time: &str, basis: &str) -> Vec<String> {
    let time = at(time);
    let at = format!(r#", at: {{instant: {{time: "{time}", basis: {basis}}}}}"#);
    items(&town.data(log_keeper(), &picture(&at)).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_known_and_what_had_happened_at_one_instant_differ() {
    // R-14
    let town = late().await;
    let (open, taken) = ("Veien er åpen".to_owned(), "Brua er tatt".to_owned());
    let known = items_at(&town, "09:00", "RECORDED").await;
    assert_eq!(known, std::slice::from_ref(&open));
    let mut happened = items_at(&town, "09:00", "OCCURRED").await;
    happened.sort();
    assert_eq!(happened, [taken.clone(), open]);
    assert_eq!(items_at(&town, "07:30", "OCCURRED").await, [taken]);
    assert_eq!(items(&town.data(log_keeper(), &picture("")).await).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_pictures_are_compared_by_what_they_say() {
    // R-38
    let town = late().await;
    let earlier = at("09:00");
    let query = format!(
        r#"{{ compareSituations(incidentId: "{INCIDENT}", from: {{instant: {{time: "{earlier}"}}}}) {{
            new {{ ... on Item {{ text }} }} changed {{ before {{ __typename }} }} gone {{ __typename }}
        }} }}"#
    );
    let changes = town.data(log_keeper(), &query).await;
    let expected = json!({"new": [{"text": "Brua er tatt"}], "changed": [], "gone": []});
    assert_eq!(changes["compareSituations"], expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comparison_tells_of_decisions_and_tasks() {
    // R-38
    let town = late().await;
    let skip = |ask: Ask| ask.by(crisis_leader()).skipping("Det haster");
    town.done("11:00", skip(asks::want_decision("Skal skolen stenges?")))
        .await;
    town.done("11:05", skip(asks::give_task("Senger", "logistics")))
        .await;
    let earlier = at("10:30");
    let query = format!(
        r#"{{ compareSituations(incidentId: "{INCIDENT}", from: {{instant: {{time: "{earlier}"}}}}) {{
            new {{ ... on Decision {{ question }} ... on Task {{ title }} }} }} }}"#
    );
    let changes = town.data(log_keeper(), &query).await;
    let new = &changes["compareSituations"]["new"];
    let expected = json!([{"question": "Skal skolen stenges?"}, {"title": "Senger"}]);
    assert_eq!(*new, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_is_told_as_it_was_known_then() {
    // R-21
    let town = Town::in_a_storm().await;
    let skip = |ask: Ask| ask.by(log_keeper()).skipping("Det haster");
    town.done("08:00", skip(asks::define_indicator("evacuated")))
        .await;
    town.done(
        "08:00",
        skip(asks::report_indicator("evacuated", Some(12.0))),
    )
    .await;
    town.done(
        "10:00",
        skip(asks::report_indicator("evacuated", Some(40.0))),
    )
    .await;
    let earlier = at("09:00");
    let query = format!(
        r#"{{
            then: indicatorSeries(incidentId: "{INCIDENT}", key: "evacuated", at: {{instant: {{time: "{earlier}"}}}}) {{ value }}
            now: indicatorSeries(incidentId: "{INCIDENT}", key: "evacuated") {{ value series {{ value }} }}
            none: indicatorSeries(incidentId: "{INCIDENT}", key: "missing") {{ value }}
        }}"#
    );
    let expected = json!({
        "then": {"value": 12.0},
        "now": {"value": 40.0, "series": [{"value": 12.0}, {"value": 40.0}]},
        "none": null,
    });
    assert_eq!(town.data(log_keeper(), &query).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timeline_tells_who_came_how_far() {
    // R-9
    let town = late().await;
    let query = format!(
        r#"{{ timeline(incidentId: "{INCIDENT}", bucketSeconds: 3600) {{ courses {{ organisation {{ shortName }} passed {{ milestone }} }} density {{ lines }} bucketSeconds }} }}"#
    );
    let timeline = town.data(log_keeper(), &query).await["timeline"].take();
    let courses = timeline["courses"].as_array().unwrap();
    let baerum = courses
        .iter()
        .find(|course| course["organisation"]["shortName"] == "Bærum");
    let passed = json!([{"milestone": "DETECTED"}, {"milestone": "FIRST_PICTURE"}]);
    assert_eq!(baerum.unwrap()["passed"], passed);
    assert_eq!(timeline["bucketSeconds"], json!(3600));
}
