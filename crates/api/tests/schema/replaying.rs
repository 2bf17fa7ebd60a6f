//! The past played back.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use varsko_domain::words::{AccessRole, Scope};
use varsko_testkit::cast::{ASKER, actor, crisis_leader, log_keeper, preparedness_officer};
use varsko_testkit::{INCIDENT, REQUEST, asks, at};

use super::town::{Town, code};

async fn played(town: &Town, arguments: &str) -> Vec<Value> {
    let document = format!(
        r#"subscription {{ replay(incidentId: "{INCIDENT}"{arguments}) {{ time entry {{ text }} situation {{ newest {{ number }} sections(only: [FACTS]) {{ items {{ text }} }} }} }} }}"#
    );
    let mut replay = town.follow(actor(AccessRole::Observer, ASKER), &document);
    let mut steps = Vec::new();
    while let Some(mut step) = replay.next().await {
        assert_eq!(step.get("errors"), None);
        steps.push(step["data"]["replay"].take());
    }
    steps
}

fn texts(steps: &[Value]) -> Vec<&str> {
    steps
        .iter()
        .map(|step| step["entry"]["text"].as_str().unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_unfolds_at_its_pace_and_completes() {
    let town = Town::in_a_storm().await;
    town.noted("07:00", "Sju", Scope::Participants).await;
    town.noted("07:10", "Bare for Bærum", Scope::Own).await;
    town.noted("07:30", "Halv åtte", Scope::Participants).await;
    let seven = at("07:00");
    let begun = Instant::now();
    let steps = played(&town, &format!(r#", from: "{seven}", speed: 3600"#)).await;
    assert_eq!(texts(&steps), ["Sju", "Halv åtte"]);
    // Half an hour at 3600 times the speed, and nothing of it left out.
    assert!(begun.elapsed() >= Duration::from_millis(500));
    let begun = Instant::now();
    let steps = played(
        &town,
        &format!(r#", from: "{seven}", speed: 60, maxGapSeconds: 1"#),
    )
    .await;
    assert_eq!(texts(&steps), ["Sju", "Halv åtte"]);
    assert!(
        begun.elapsed() < Duration::from_secs(15),
        "half an hour at 60 times the speed is 30 s"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_goes_by_what_became_known_or_by_what_happened() {
    // R-14
    let town = Town::in_a_storm().await;
    let late = asks::state_item("Brua er tatt")
        .by(log_keeper())
        .skipping("Det haster");
    town.noted("07:00", "Sju", Scope::Participants).await;
    town.done(
        "07:10",
        late.occurred("06:30").readable_by(Scope::Participants),
    )
    .await;
    let (from, to) = (at("06:20"), at("08:00"));
    let window = format!(r#", from: "{from}", to: "{to}", speed: 3600, maxGapSeconds: 1"#);
    let known = played(&town, &window).await;
    let happened = played(&town, &format!("{window}, basis: OCCURRED")).await;
    let place = |steps: &[Value], words: &str| {
        texts(steps)
            .iter()
            .position(|text| text.contains(words))
            .unwrap()
    };
    assert!(place(&known, "Sju") < place(&known, "Brua"));
    assert!(place(&happened, "Brua") < place(&happened, "Sju"));
    let facts = |step: &Value| step["situation"]["sections"][0]["items"].clone();
    assert_eq!(facts(&known[place(&known, "Sju")]), json!([]));
    assert_eq!(
        facts(&happened[place(&happened, "Sju")]),
        json!([{"text": "Brua er tatt"}])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pace_outside_its_bounds_is_refused() {
    let town = Town::in_a_storm().await;
    let (earlier, later) = (at("06:00"), at("07:00"));
    for arguments in [
        "speed: 0".to_owned(),
        "speed: 3601".to_owned(),
        format!(r#"from: "{later}", to: "{earlier}""#),
    ] {
        let document = format!(
            r#"subscription {{ replay(incidentId: "{INCIDENT}", {arguments}) {{ time }} }}"#
        );
        let refused = town.follow(log_keeper(), &document).next().await.unwrap();
        assert_eq!(code(&refused), "BAD_ARGUMENT", "{arguments}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_begun_in_the_middle_knows_what_came_before() {
    let town = Town::in_a_storm().await;
    let state = asks::state_item("Brua er tatt")
        .by(log_keeper())
        .skipping("Det haster");
    town.done("07:00", state.readable_by(Scope::Participants))
        .await;
    town.noted("07:30", "Halv åtte", Scope::Participants).await;
    let from = at("07:15");
    let steps = played(&town, &format!(r#", from: "{from}", speed: 3600"#)).await;
    assert_eq!(texts(&steps), ["Halv åtte"]);
    let facts = &steps[0]["situation"]["sections"][0]["items"];
    assert_eq!(*facts, json!([{"text": "Brua er tatt"}]));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_erased_while_a_replay_runs_do_not_come_in_it() {
    // R-20
    let town = Town::in_a_storm().await;
    town.noted("07:00", "Sju", Scope::Participants).await;
    let secret = town
        .noted("07:30", "Kari Nordmann er savnet", Scope::Participants)
        .await;
    let from = at("07:00");
    let document = format!(
        r#"subscription {{ replay(incidentId: "{INCIDENT}", from: "{from}", speed: 1, maxGapSeconds: 3) {{ entry {{ text erased }} }} }}"#
    );
    let mut replay = town.follow(log_keeper(), &document);
    assert_eq!(replay.data().await["replay"]["entry"]["text"], "Sju");
    let request = asks::request_erasure(&[secret.first_number.unwrap()], "Uten grunnlag");
    town.done("08:00", request.by(crisis_leader()).named(REQUEST.0))
        .await;
    town.done("08:05", asks::approve_erasure().by(preparedness_officer()))
        .await;
    let entry = replay.data().await["replay"]["entry"].take();
    assert_eq!(entry["erased"], json!(true));
    assert!(!entry.to_string().contains("Nordmann"), "{entry}");
}
