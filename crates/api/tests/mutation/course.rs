//! The course of an incident: from opening to closing, and who takes part.

use serde_json::json;
use varsko_domain::words::Scope;
use varsko_testkit::at;
use varsko_testkit::cast::{ASKER, BAERUM, OSLO, crisis_leader, operator};

use super::story::Story;
use super::town::Town;

#[tokio::test]
async fn opening_records_every_field_and_who_takes_part() {
    let town = Town::founded().await;
    let input = json!({
        "title": "Flom i Sandvikselva", "kind": "flood", "severity": "SEVERE", "exercise": true,
        "potential": "Sentrum under vann", "place": "Sandvika", "occurredAt": "2023-08-07T06:30:00+02:00",
        "participantIds": [ASKER.to_string()],
    });
    let receipt = town.order(crisis_leader(), "openIncident", input).await;
    assert_eq!(receipt["incident"]["title"], "Flom i Sandvikselva");
    assert_eq!(
        (&receipt["number"], &receipt["count"]),
        (&json!(0), &json!(2))
    );
    let id = receipt["id"].as_str().unwrap().parse().unwrap();
    let lines = town.engine.read_incident(id, None, 10).await.unwrap();
    assert_eq!(
        json!([lines[0].event, lines[1].event]),
        json!([
            {"IncidentOpened": {
                "title": "Flom i Sandvikselva", "kind": "flood", "severity": "severe",
                "potential": "Sentrum under vann", "place": "Sandvika", "exercise": true, "lead": BAERUM,
            }},
            {"ParticipationStarted": {"organisation": ASKER, "reason": null}},
        ])
    );
    assert_eq!(lines[0].occurred_at, at("06:30"));
}

#[tokio::test]
async fn what_stands_about_a_command_reaches_the_head_of_its_line() {
    let mut story = Story::begun().await;
    let about = json!({
        "incidentId": story.incident, "organisationId": BAERUM.to_string(), "scope": "COUNTY",
        "occurredAt": "2023-08-07T05:00:00Z", "notedAt": "2023-08-07T07:10:00+02:00",
        "kind": "NOTE", "text": "Vannet stiger",
    });
    let actor = crisis_leader();
    story.town.order(actor, "recordEntry", about).await;
    let lines = story.new_lines().await;
    let line = lines.first().expect("the note");
    assert_eq!(line.organisation, Some(BAERUM));
    assert_eq!(line.scope, Scope::County);
    assert_eq!(
        (line.occurred_at, line.noted_at),
        (at("07:00"), Some(at("07:10")))
    );
    assert_eq!((line.recorded_at, line.actor), (at("12:00"), actor));
}

#[tokio::test]
async fn an_operations_centre_names_the_municipality_it_opens_for() {
    let town = Town::founded().await;
    let input = json!({"title": "Steinsprang", "organisationId": BAERUM.to_string()});
    let receipt = town.order(operator(), "openIncident", input).await;
    let id = receipt["id"].as_str().unwrap().parse().unwrap();
    let lines = town.engine.read_incident(id, None, 10).await.unwrap();
    assert_eq!(lines[0].organisation, Some(BAERUM));
}

#[tokio::test]
async fn each_step_of_the_course_records_its_event() {
    let mut story = Story::begun().await;
    let leader = crisis_leader();
    let observe = json!({"reason": "Elva stiger", "reviewAt": "2023-08-07T13:00:00+02:00"});
    let observed =
        json!([{"PlacedUnderObservation": {"reason": "Elva stiger", "review_at": at("13:00")}}]);
    story
        .step(leader, "placeUnderObservation", observe, observed)
        .await;
    let anew = json!({
        "title": "Storflom", "kind": "flood", "severity": "EXTREME", "potential": "Liv kan gå tapt",
        "place": "Bærum", "reason": "Ny prognose",
        "coordinates": {"latitude": 59.8901, "longitude": 10.5263},
    });
    let mut changed = anew.clone();
    changed["severity"] = json!("extreme");
    changed["coordinates"] = json!("59.890100,10.526300");
    story
        .step(
            leader,
            "reclassifyIncident",
            anew,
            json!([{"IncidentReclassified": changed}]),
        )
        .await;
    let level = json!({"level": "yellow", "reason": "Rødt farevarsel"});
    let set =
        json!([{"ReadinessSet": {"level": "yellow", "name": "Gul", "reason": "Rødt farevarsel"}}]);
    story.step(leader, "setReadiness", level, set).await;
    let invite = json!({"invitedOrganisationId": OSLO.to_string(), "reason": "Felles vassdrag"});
    let joined =
        json!([{"ParticipationStarted": {"organisation": OSLO, "reason": "Felles vassdrag"}}]);
    story
        .step(leader, "inviteOrganisation", invite, joined)
        .await;
    let part = json!({"leavingOrganisationId": OSLO.to_string(), "reason": "Ikke berørt"});
    let parted = json!([{"ParticipationEnded": {"organisation": OSLO, "reason": "Ikke berørt"}}]);
    story.step(leader, "endParticipation", part, parted).await;
    let reached = json!([{"PhaseReached": {"phase": "notify"}}]);
    story
        .step(leader, "advancePhase", json!({"phase": "NOTIFY"}), reached)
        .await;
    let back = json!({"phase": "DETECTED", "reason": "Falsk alarm"});
    let returned =
        json!([{"PhaseReturned": {"from": "notify", "to": "detected", "reason": "Falsk alarm"}}]);
    story.step(leader, "returnToPhase", back, returned).await;
    let dismissed = json!([{"IncidentDismissed": {"reason": "Måleren var feil"}}]);
    story
        .step(
            leader,
            "dismissIncident",
            json!({"reason": "Måleren var feil"}),
            dismissed,
        )
        .await;
    let again = json!({"reason": "Den var riktig", "phase": "NOTIFY"});
    let reopened = json!([{"IncidentReopened": {"phase": "notify", "reason": "Den var riktig"}}]);
    story.step(leader, "reopenIncident", again, reopened).await;
}

#[tokio::test]
async fn a_skipped_phase_is_refused_until_someone_says_why_and_then_recorded() {
    let mut story = Story::begun().await;
    let leader = crisis_leader();
    let mut normal =
        json!({"incidentId": story.incident, "text": "Tilbake til drift", "handedOver": "Vakt"});
    let refusal = story.town.order(leader, "normalise", normal.clone()).await;
    assert_eq!(refusal["code"], "PHASE_NOT_REACHED");
    normal["skipping"] = json!("Ingen skade skjedde");
    let deviated = |acting: &str, missing: &str| json!({"PhaseDeviated": {"acting": acting, "missing": missing, "reason": "Ingen skade skjedde"}});
    let normalised = json!([
        deviated("normalise", "handle"),
        {"PhaseReached": {"phase": "normalise"}},
        {"NormalisationDecided": {"capacity": "holder", "text": "Tilbake til drift", "handed_over": "Vakt"}},
    ]);
    story.step(leader, "normalise", normal, normalised).await;
    let close = json!({"skipping": "Ingen skade skjedde"});
    let closed = json!([deviated("closed", "evaluate"), {"PhaseReached": {"phase": "closed"}}]);
    story.step(leader, "closeIncident", close, closed).await;
}
