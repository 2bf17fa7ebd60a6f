//! What is answered: the same receipt again, refusals in the reader's language, unreadable input.

use serde_json::json;
use varsko_picture::Language;
use varsko_testkit::cast::{crisis_leader, log_keeper, operator};

use super::town::{Town, error, refused, viewer};

#[tokio::test]
async fn the_same_command_twice_gives_the_same_receipt_and_one_line() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let id = town.fresh_id().to_string();
    let note =
        json!({"commandId": id, "incidentId": incident, "kind": "NOTE", "text": "Vannet stiger"});
    let first = town.order(log_keeper(), "recordEntry", note.clone()).await;
    let head = town.engine.head();
    town.clock.advance_ms(60_000);
    let second = town.order(log_keeper(), "recordEntry", note).await;
    assert_eq!(first["__typename"], "Receipt");
    assert_eq!(first["commandId"], json!(id));
    assert_eq!(first, second);
    assert_eq!(town.engine.head(), head);
}

#[tokio::test]
async fn the_same_id_with_another_content_is_refused() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let id = town.fresh_id().to_string();
    let note =
        |text: &str| json!({"commandId": id, "incidentId": incident, "kind": "NOTE", "text": text});
    town.order(log_keeper(), "recordEntry", note("Vannet stiger"))
        .await;
    let refusal = town
        .order(log_keeper(), "recordEntry", note("Vannet synker"))
        .await;
    assert_eq!(refused(&refusal), "DIFFERENT_BODY");
    assert_eq!(refusal["retry"], false);
}

#[tokio::test]
async fn a_refusal_speaks_the_language_of_whoever_asked_and_names_who_could() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let decide = json!({"incidentId": incident, "text": "Steng veien", "skipping": "Haster"});
    for (language, sentence) in [
        (Language::English, "may not decide a measure for Bærum"),
        (Language::Bokmal, "kan ikke beslutte et tiltak for Bærum"),
        (Language::Nynorsk, "kan ikkje vedta eit tiltak for Bærum"),
    ] {
        let mut asks = viewer(log_keeper());
        asks.language = language;
        let refusal = town.order_as(asks, "decideMeasure", decide.clone()).await;
        assert_eq!(refused(&refusal), "NOT_PERMITTED");
        assert_eq!(refusal["couldBeDoneBy"], json!(["CRISIS_LEADER"]));
        let said = refusal["message"].as_str().unwrap();
        assert!(said.contains(sentence), "{said}");
    }
}

#[tokio::test]
async fn a_correction_is_written_with_its_own_mutation() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let note = json!({"incidentId": incident, "kind": "CORRECTION", "text": "Feil elv"});
    for (language, sentence) in [
        (
            Language::English,
            "kind: a correction points at the line it corrects",
        ),
        (
            Language::Bokmal,
            "kind: en rettelse peker på linjen den retter",
        ),
    ] {
        let mut asks = viewer(log_keeper());
        asks.language = language;
        let refusal = town.order_as(asks, "recordEntry", note.clone()).await;
        assert_eq!(refused(&refusal), "BAD_INPUT");
        assert!(refusal["message"].as_str().unwrap().starts_with(sentence));
    }
}

#[tokio::test]
async fn an_incident_of_strangers_is_refused_like_one_that_does_not_exist() {
    let town = Town::founded().await;
    let leader = varsko_testkit::cast::actor(
        varsko_domain::words::AccessRole::LogKeeper,
        varsko_testkit::cast::OSLO,
    );
    let incident = town.incident().await;
    let nowhere = town.fresh_id().to_string();
    let note = |incident: &str| json!({"incidentId": incident, "kind": "NOTE", "text": "Hei"});
    let strange = town.order(leader, "recordEntry", note(&incident)).await;
    let missing = town.order(leader, "recordEntry", note(&nowhere)).await;
    assert_eq!(refused(&strange), "UNKNOWN_INCIDENT");
    assert_eq!(strange, missing);
}

#[tokio::test]
async fn unreadable_values_are_errors_that_show_a_readable_one() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let note = json!({
        "commandId": town.fresh_id().to_string(), "incidentId": incident, "kind": "NOTE", "text": "Hemmelig",
    });
    for (field, value, sentence) in [
        ("incidentId", json!("flommen"), "an id is written like"),
        ("commandId", json!(7), "an id is written like"),
        (
            "occurredAt",
            json!("i går"),
            "a time is written with date, time and offset",
        ),
        (
            "occurredAt",
            json!("2023-08-07T12:00:00"),
            "without the offset",
        ),
        ("kind", json!("SLADDER"), "SLADDER"),
    ] {
        let mut wrong = note.clone();
        wrong[field] = value;
        let answer = town
            .answer(viewer(operator()), "recordEntry", wrong, "__typename")
            .await;
        let said = error(&answer);
        assert!(said.contains(sentence), "{field}: {said}");
        assert!(!said.contains("Hemmelig"), "{said}");
    }
}

#[tokio::test]
async fn a_time_in_the_future_is_refused() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let note = json!({
        "incidentId": incident, "kind": "NOTE", "text": "I morgen", "occurredAt": "2023-08-08T12:00:00+02:00",
    });
    let refusal = town.order(crisis_leader(), "recordEntry", note).await;
    assert_eq!(refused(&refusal), "IN_THE_FUTURE");
}
