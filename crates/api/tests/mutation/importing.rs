//! Many lines at once: in their order, each with its own answer, and never twice.

use serde_json::{Value, json};
use varsko_domain::words::AccessRole;
use varsko_domain::{Actor, Event, IncidentId};
use varsko_testkit::at;
use varsko_testkit::cast::{
    BAERUM, OSLO, actor, administrator, log_keeper, operator, preparedness_officer, system,
};

use super::town::{Town, error, viewer};

const ANSWERS: &str = "__typename ... on Receipt { number } ... on Refusal { code }";

fn row(nr: u64) -> Value {
    json!({
        "commandId": uuid::Uuid::from_u128(u128::from(0xC000_0000 + nr)).to_string(),
        "kind": "MESSAGE_IN", "text": format!("Melding {nr}"), "occurredAt": "2023-08-07T06:00:00+02:00",
        "notedAt": "2023-08-07T06:05:00+02:00", "precision": "DAYPART", "nr": nr, "line": nr + 1,
    })
}

async fn import(town: &Town, incident: &str, rows: Vec<Value>) -> Vec<Value> {
    import_by(town, log_keeper(), incident, rows).await
}

async fn import_by(town: &Town, who: Actor, incident: &str, rows: Vec<Value>) -> Vec<Value> {
    let baerum = BAERUM.to_string();
    let input = json!({"incidentId": incident, "organisationId": baerum, "rows": rows});
    let answers = town.ask(viewer(who), "importEntries", input, ANSWERS).await;
    answers.as_array().expect("an answer for each row").clone()
}

#[tokio::test]
async fn rows_become_lines_in_their_order_and_coming_again_adds_nothing() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let rows: Vec<Value> = (1..=200).map(row).collect();
    let answers = import(&town, &incident, rows.clone()).await;
    let numbers: Vec<u64> = answers
        .iter()
        .map(|answer| answer["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, (1..=200).collect::<Vec<_>>());
    let id: IncidentId = incident.parse().unwrap();
    let lines = town.engine.read_incident(id, Some(0), 300).await.unwrap();
    assert_eq!(lines.len(), 200);
    for (line, nr) in lines.iter().zip(1..) {
        assert_eq!(
            (line.occurred_at, line.noted_at),
            (at("06:00"), Some(at("06:05")))
        );
        let Event::EntryRecorded(entry) = &line.event else {
            panic!("{:?}", line.event)
        };
        assert_eq!(entry.text, format!("Melding {nr}").into());
        let from = entry.imported.as_ref().unwrap();
        assert_eq!((from.nr, from.line), (nr, nr + 1));
    }
    let head = town.engine.head();
    assert_eq!(import(&town, &incident, rows).await, answers);
    assert_eq!(town.engine.head(), head);
}

#[tokio::test]
async fn the_same_rows_add_nothing_whoever_brings_them_and_wherever_they_stand_in_a_file() {
    // G-4
    let town = Town::founded().await;
    let incident = town.incident().await;
    let answers = import(&town, &incident, vec![row(1), row(2)]).await;
    let head = town.engine.head();
    let mut moved = vec![row(1), row(2)];
    moved.iter_mut().for_each(|row| row["line"] = json!(70));
    for who in [preparedness_officer(), operator(), system(BAERUM)] {
        assert_eq!(
            import_by(&town, who, &incident, moved.clone()).await,
            answers
        );
    }
    assert_eq!(town.engine.head(), head);
    let mut other = row(2);
    other["text"] = json!("Noe annet");
    let answers = import_by(&town, preparedness_officer(), &incident, vec![other]).await;
    assert_eq!(answers[0]["code"], "DIFFERENT_BODY");
    assert_eq!(town.engine.head(), head);
}

#[tokio::test]
async fn whoever_may_not_see_the_incident_does_not_learn_that_a_row_is_there() {
    // G-9
    let town = Town::founded().await;
    let incident = town.incident().await;
    import(&town, &incident, vec![row(1)]).await;
    let nowhere = uuid::Uuid::from_u128(404).to_string();
    for who in [actor(AccessRole::LogKeeper, OSLO), administrator()] {
        for asked in [&incident, &nowhere] {
            let answers = import_by(&town, who, asked, vec![row(1), row(2)]).await;
            let unknown = json!({"__typename": "Refusal", "code": "UNKNOWN_INCIDENT"});
            assert_eq!(answers, [unknown.clone(), unknown]);
        }
    }
}

#[tokio::test]
async fn a_refused_row_leaves_the_others_standing() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let mut empty = row(2);
    empty["text"] = json!(" ");
    let answers = import(&town, &incident, vec![row(1), empty, row(3)]).await;
    assert_eq!(
        answers,
        [
            json!({"__typename": "Receipt", "number": 1}),
            json!({"__typename": "Refusal", "code": "EMPTY_TEXT"}),
            json!({"__typename": "Receipt", "number": 2}),
        ]
    );
}

#[tokio::test]
async fn an_imported_correction_may_not_know_what_it_corrects() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let mut correction = row(1);
    correction["kind"] = json!("CORRECTION");
    let answers = import(&town, &incident, vec![correction]).await;
    assert_eq!(answers[0]["number"], 1);
}

#[tokio::test]
async fn more_rows_than_are_allowed_are_refused_whole() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let head = town.engine.head();
    let rows: Vec<Value> = (1..=201).map(row).collect();
    let input = json!({"incidentId": incident, "rows": rows});
    let answer = town
        .answer(viewer(log_keeper()), "importEntries", input, ANSWERS)
        .await;
    assert!(error(&answer).contains("200"), "{answer}");
    assert_eq!(town.engine.head(), head);
}
