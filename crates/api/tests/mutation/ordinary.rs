//! Ordinary days, who was shown what, and what a return to normal hands over, through the API.

use crate::town::{Town, viewer};
use serde_json::{Value, json};
use varsko_domain::readership::NoteShowings;
use varsko_domain::words::AccessRole;
use varsko_domain::{Actor, Command, CommandId, IncidentId, Order};
use varsko_testkit::cast::{
    ASKER, BAERUM, actor, crisis_leader, log_keeper, observer, operator, system,
};

async fn ask(town: &Town, by: Actor, document: &str, variables: Value) -> Value {
    let answer = town.execute(viewer(by), document, variables).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"].clone()
}

async fn duty_log(town: &Town) -> Value {
    let input = json!({ "title": "Vaktlogg uke 32", "kind": "DUTY" });
    let opened = town.order(log_keeper(), "openDutyLog", input).await;
    assert_eq!(opened["__typename"], "Receipt", "{opened}");
    opened["id"].clone()
}

#[tokio::test]
async fn a_duty_log_is_kept_like_any_log_stands_beside_the_incidents_and_becomes_one() {
    //
    let town = Town::founded().await;
    let log = duty_log(&town).await;
    let input =
        json!({ "incidentId": log, "kind": "MESSAGE_IN", "text": "Vann i kjeller i Storgata" });
    let noted = town.order(log_keeper(), "recordEntry", input).await;
    assert_eq!(noted["number"], 2, "{noted}");
    let handed = json!({ "incidentId": log, "text": "Følg med på Storgata", "entries": [2] });
    let handed = town.order(log_keeper(), "handOverShift", handed).await;
    assert_eq!(handed["__typename"], "Receipt", "{handed}");
    let made = json!({ "dutyLogId": log, "numbers": [2], "title": "Flom i Sandvikselva", "kind": "flood" });
    let made = town
        .order(crisis_leader(), "openIncidentFromEntries", made)
        .await;
    assert_eq!(made["__typename"], "Receipt", "{made}");
    let lists = "{ incidents { edges { node { title dutyLog begunIn { incidentId numbers } } } } \
        logs: incidents(filter: { dutyLogs: true }) { edges { node { title dutyLog incidentsMade { incidentId } \
        shiftHandovers { text entries } } } } statusBoard { title } \
        queue(last: 100, filter: { dutyLogs: true }) { edges { node { entry { text } } } } }";
    let seen = ask(&town, log_keeper(), lists, json!({})).await;
    let incident = json!({ "title": "Flom i Sandvikselva", "dutyLog": null, "begunIn": { "incidentId": log, "numbers": [2] } });
    assert_eq!(seen["incidents"]["edges"], json!([{ "node": incident }]));
    let kept = json!({ "title": "Vaktlogg uke 32", "dutyLog": "DUTY", "incidentsMade": [{ "incidentId": made["id"] }],
        "shiftHandovers": [{ "text": "Følg med på Storgata", "entries": [2] }] });
    assert_eq!(seen["logs"]["edges"], json!([{ "node": kept }]));
    assert_eq!(
        seen["statusBoard"],
        json!([{ "title": "Flom i Sandvikselva" }])
    );
    let queue = seen["queue"]["edges"].to_string();
    assert!(queue.contains("Vann i kjeller i Storgata"), "{queue}");
    let again = json!({ "title": "Vaktlogg uke 33", "kind": "DUTY" });
    let again = town.order(log_keeper(), "openDutyLog", again).await;
    assert_eq!(again["code"], "DUTY_LOG_KEPT");
}

/// Notes what was shown, as the server does once a minute.
async fn note_what_was_shown(town: &Town) {
    let engine = &town.engine;
    let notes = town.shown.take(|incident| engine.readership(incident));
    for (nth, (incident, note)) in (0u128..).zip(notes) {
        let order = noting(0xB000 + nth, incident, note);
        engine.submit(order).await.unwrap();
    }
}

fn noting(id: u128, incident: IncidentId, note: NoteShowings) -> Order {
    Order {
        id: CommandId(uuid::Uuid::from_u128(id)),
        actor: system(BAERUM),
        organisation: Some(BAERUM),
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command: Command::NoteShowings(incident, note),
    }
}

#[tokio::test]
async fn a_line_tells_those_who_may_know_whom_it_was_shown_to() {
    //
    let town = Town::founded().await;
    let opened = json!({ "title": "Flom", "participantIds": [ASKER.to_string()] });
    let incident = town.order(crisis_leader(), "openIncident", opened).await["id"].clone();
    let entry =
        json!({ "incidentId": incident, "kind": "NOTE", "text": "Evakueringsliste for Storgata" });
    let number = town.order(log_keeper(), "recordEntry", entry).await["number"].clone();
    let neighbour = actor(AccessRole::Observer, ASKER);
    let about = json!({ "i": incident, "n": number });
    let read = "query ($i: ID!, $n: Int!) { entry(incidentId: $i, number: $n) { text } }";
    let without_words =
        "query ($i: ID!, $n: Int!) { entry(incidentId: $i, number: $n) { number } }";
    ask(&town, neighbour, read, about.clone()).await;
    ask(&town, observer(), without_words, about.clone()).await;
    note_what_was_shown(&town).await;
    let recall = json!({ "incidentId": incident, "number": number, "shareWith": "OWN", "reason": "Personopplysninger" });
    let recalled = town.order(log_keeper(), "recallShare", recall).await;
    assert_eq!(recalled["__typename"], "Receipt", "{recalled}");
    let shown = "query ($i: ID!, $n: Int!) { entry(incidentId: $i, number: $n) { recalls shownTo { \
        to { role organisation { shortName } } means } } }";
    let told = ask(&town, log_keeper(), shown, about.clone()).await["entry"].clone();
    let to = json!([{ "to": { "role": "OBSERVER", "organisation": { "shortName": "Asker" } }, "means": "LOG" }]);
    assert_eq!(told, json!({ "recalls": null, "shownTo": to }));
    // The line that recalls it tells the same of the line it recalls.
    let recall = json!({ "i": incident, "n": recalled["number"] });
    let told = ask(&town, log_keeper(), shown, recall).await["entry"].clone();
    assert_eq!(told, json!({ "recalls": number, "shownTo": to }));
    // Whoever may not recall it need not know who has read it.
    let told = ask(&town, observer(), shown, about).await["entry"].clone();
    assert_eq!(told["shownTo"], Value::Null);
    // Noted once: showing it again records nothing.
    let head = town.engine.head();
    ask(&town, log_keeper(), "{ statusBoard { title } }", json!({})).await;
    note_what_was_shown(&town).await;
    assert_eq!(town.engine.head(), head);
}

#[tokio::test]
async fn the_picture_tells_what_is_worst_who_finds_out_and_what_is_open() {
    //
    let town = Town::founded().await;
    let opened = json!({ "title": "Flom" });
    let incident = town.order(crisis_leader(), "openIncident", opened).await["id"].clone();
    let skipping = "Liv i fare";
    let item = |statement: Value| json!({ "incidentId": incident, "skipping": skipping, "statement": statement });
    let unmarked = item(json!({ "section": "PROGNOSIS", "text": "Elva stiger" }));
    let refused = town
        .order(crisis_leader(), "statePictureItem", unmarked)
        .await;
    assert_eq!(refused["code"], "PROGNOSIS_UNMARKED");
    let worst =
        item(json!({ "section": "PROGNOSIS", "text": "Demningen ryker", "prognosis": "WORST" }));
    let question = item(
        json!({ "section": "UNKNOWNS", "text": "Hvor mange bor der?", "owner": "operations", "answerBy": "2023-08-07T23:00:00+02:00" }),
    );
    for statement in [worst, question] {
        let stated = town
            .order(crisis_leader(), "statePictureItem", statement)
            .await;
        assert_eq!(stated["__typename"], "Receipt", "{stated}");
    }
    let seen = "query ($i: ID!) { situation(incidentId: $i) { sections(only: [PROGNOSIS, UNKNOWNS]) { items { prognosis owner answerBy } } \
        openWork { kind about } } statusBoard { openQuestions ownerlessQuestions clocks { kind } } }";
    let told = ask(&town, operator(), seen, json!({ "i": incident })).await;
    let sections = &told["situation"]["sections"];
    assert_eq!(
        sections[0]["items"].as_array().unwrap().len()
            + sections[1]["items"].as_array().unwrap().len(),
        2
    );
    assert!(
        told.to_string().contains("\"prognosis\":\"WORST\""),
        "{told}"
    );
    assert!(
        told.to_string().contains("\"owner\":\"operations\""),
        "{told}"
    );
    assert_eq!(told["statusBoard"][0]["openQuestions"], 1);
    assert_eq!(told["statusBoard"][0]["ownerlessQuestions"], 0);
    assert!(
        told["statusBoard"][0]["clocks"]
            .to_string()
            .contains("QUESTION"),
        "{told}"
    );
}
