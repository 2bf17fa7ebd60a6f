//! Action cards, situation reports and public information, as a client meets them.

use std::time::Duration;

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_picture::Language;
use varsko_testkit::at;
use varsko_testkit::cast::{COUNTY_GOVERNOR, actor, crisis_leader, log_keeper, observer, staff};

use super::town::{Town, refused, viewer};

/// How long the engine is waited for. A bound, not a measure.
const PATIENCE: Duration = Duration::from_secs(60);

/// An input about an incident.
pub(crate) fn about(incident: &str, rest: Value) -> Value {
    let mut input = rest;
    input["incidentId"] = json!(incident);
    input
}

/// The id of what a command created, which must have been recorded.
pub(crate) async fn done(town: &Town, by: Actor, mutation: &str, input: Value) -> String {
    let answer = town.order(by, mutation, input).await;
    assert_eq!(answer["__typename"], "Receipt", "{mutation}: {answer}");
    answer["id"].as_str().unwrap().to_owned()
}

/// What someone may see of an incident.
pub(crate) async fn situation(town: &Town, by: Actor, incident: &str, select: &str) -> Value {
    let document = format!("query ($id: ID!) {{ situation(incidentId: $id) {{ {select} }} }}");
    let answer = town.execute(viewer(by), &document, json!({"id": incident}));
    let mut answer = answer.await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["situation"].take()
}

async fn board(town: &Town, select: &str) -> Value {
    let document = format!("{{ statusBoard {{ {select} }} }}");
    let mut answer = town
        .execute(viewer(crisis_leader()), &document, json!({}))
        .await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["statusBoard"][0].take()
}

#[tokio::test]
async fn a_card_is_published_used_and_put_away_with_its_open_steps_named() {
    //
    let town = Town::founded().await;
    let leader = crisis_leader();
    let card = json!({
        "title": "Flom i vassdrag", "goal": "Ingen i faresonen", "role": "operations",
        "steps": [{"phase": "NOTIFY", "text": "Ring NVE"}, {"text": "Steng veien"}],
        "reviewBy": "2023-08-08T12:00:00+02:00",
    });
    let card = done(&town, leader, "publishActionCard", card).await;
    let incident = town.incident().await;
    let run = json!({"cardId": card});
    let run = done(&town, leader, "runActionCard", about(&incident, run)).await;
    let step = json!({"runId": run, "step": 1, "state": "DONE", "note": "Geolog på vei"});
    done(&town, staff(), "progressActionCard", about(&incident, step)).await;
    let step = json!({"runId": run, "step": 2, "state": "NOT_APPLICABLE"});
    let answer = town
        .order(leader, "progressActionCard", about(&incident, step))
        .await;
    assert_eq!(refused(&answer), "REASON_NEEDED");
    let row = board(&town, "openCards openCardSteps").await;
    assert_eq!(row, json!({"openCards": 1, "openCardSteps": 1}));
    let close = json!({"runId": run, "reason": "Politiet tok over"});
    done(&town, leader, "closeActionCard", about(&incident, close)).await;
    let select = "actionCards { version overdue open card { title steps { text } } \
        steps { number state note } closed { skipped reason } }";
    let shown = situation(&town, observer(), &incident, select).await;
    assert_eq!(
        shown["actionCards"],
        json!([{
            "version": 1, "overdue": false, "open": false,
            "card": {"title": "Flom i vassdrag", "steps": [{"text": "Ring NVE"}, {"text": "Steng veien"}]},
            "steps": [
                {"number": 1, "state": "DONE", "note": "Geolog på vei"},
                {"number": 2, "state": "OPEN", "note": null},
            ],
            "closed": {"skipped": [2], "reason": "Politiet tok over"},
        }])
    );
}

#[tokio::test]
async fn strangers_see_no_cards_and_the_centre_sees_those_it_serves() {
    let town = Town::founded().await;
    let card = json!({
        "title": "Flom", "goal": "Liv først", "role": "operations",
        "steps": [{"text": "Steng veien"}], "reviewBy": "2023-08-08T12:00:00+02:00",
    });
    done(&town, crisis_leader(), "publishActionCard", card).await;
    let document = "query ($id: ID!) { organisation(id: $id) { actionCards { title } } }";
    let baerum = json!({"id": varsko_testkit::cast::BAERUM.to_string()});
    let asker = actor(AccessRole::CrisisLeader, varsko_testkit::cast::ASKER);
    for (who, cards) in [
        (asker, json!([])),
        (varsko_testkit::cast::operator(), json!([{"title": "Flom"}])),
    ] {
        let answer = town.execute(viewer(who), document, baerum.clone()).await;
        assert_eq!(answer["data"]["organisation"]["actionCards"], cards);
    }
}

/// Something confirmed in the picture.
async fn pictured(town: &Town, incident: &str, text: &str, verification: &str) {
    let statement = json!({"section": "FACTS", "text": text, "verification": verification});
    let state = json!({"statement": statement, "skipping": "Haster"});
    done(
        town,
        crisis_leader(),
        "statePictureItem",
        about(incident, state),
    )
    .await;
}

#[tokio::test]
async fn a_report_is_filled_from_the_picture_approved_sent_and_acknowledged_by_the_governor() {
    //
    let town = Town::founded().await;
    let (leader, governor) = (
        crisis_leader(),
        actor(AccessRole::LogKeeper, COUNTY_GOVERNOR),
    );
    let incident = town.incident().await;
    pictured(&town, &incident, "Brua er tatt", "CONFIRMED").await;
    pictured(&town, &incident, "Noen er savnet", "UNVERIFIED").await;
    let draft = json!({"written": [{"key": "written", "text": "Neste klokka ett"}]});
    let draft = about(&incident, draft);
    let report = done(&town, log_keeper(), "draftSituationReport", draft).await;
    let id = json!({"reportId": report});
    let of = |rest: Value| about(&incident, rest);
    let early = town
        .order(
            leader,
            "sendSituationReport",
            of(json!({"reportId": report, "to": ["SF"], "channel": "EMAIL"})),
        )
        .await;
    assert_eq!(refused(&early), "REPORT_STAGE");
    done(&town, staff(), "reviewSituationReport", of(id.clone())).await;
    done(&town, leader, "approveSituationReport", of(id.clone())).await;
    // Nothing of the incident was shared with the county yet.
    let document = "query ($id: ID!) { situation(incidentId: $id) { situationReports { id } } }";
    let unseen = town.execute(viewer(governor), document, json!({"id": incident}));
    let unseen = unseen.await;
    assert_eq!(
        unseen["errors"][0]["extensions"]["code"],
        "UNKNOWN_INCIDENT"
    );
    let send = json!({"reportId": report, "to": ["Statsforvalteren"], "channel": "EMAIL"});
    done(&town, leader, "sendSituationReport", of(send)).await;
    let answer = json!({"reportId": report, "answer": "Mottatt"});
    let answer = of(answer);
    done(&town, governor, "acknowledgeSituationReport", answer).await;
    let select = "situationReports { stage leftOut text acknowledged { answer } }";
    let shown = situation(&town, governor, &incident, select).await;
    let shown = &shown["situationReports"][0];
    assert_eq!(
        (&shown["stage"], &shown["leftOut"]),
        (&json!("ACKNOWLEDGED"), &json!(1))
    );
    assert_eq!(shown["acknowledged"], json!([{"answer": "Mottatt"}]));
    let text = shown["text"].as_str().unwrap();
    assert!(text.contains("Brua er tatt") && text.contains("Neste klokka ett"));
    assert!(!text.contains("Noen er savnet"));
    let revise = of(json!({"reportId": report}));
    let late = town.order(leader, "reviseSituationReport", revise).await;
    assert_eq!(refused(&late), "REPORT_STAGE");

    pictured(&town, &incident, "Strømmen er borte", "CONFIRMED").await;
    done(
        &town,
        leader,
        "draftSituationReport",
        of(json!({"withUnconfirmed": true})),
    )
    .await;
    let select = "situationReports(stage: DRAFT) { comparedWith fields { key lines { text sinceLast verification } } }";
    let second = situation(&town, leader, &incident, select).await;
    let second = &second["situationReports"][0];
    assert!(second["comparedWith"].is_string());
    let fields = second["fields"].as_array().unwrap();
    let facts = fields.iter().find(|field| field["key"] == "facts").unwrap();
    assert_eq!(
        facts["lines"],
        json!([
            {"text": "Brua er tatt", "sinceLast": "SAME", "verification": "CONFIRMED"},
            {"text": "Noen er savnet", "sinceLast": "SAME", "verification": "UNVERIFIED"},
            {"text": "Strømmen er borte", "sinceLast": "NEW", "verification": "CONFIRMED"},
        ])
    );
}

#[tokio::test]
async fn drafting_again_with_the_same_id_gives_the_first_receipt_though_the_picture_moved_on() {
    // G-4
    let town = Town::founded().await;
    let incident = town.incident().await;
    let id = town.fresh_id().to_string();
    let draft = about(&incident, json!({"commandId": id}));
    let first = town.order(crisis_leader(), "draftSituationReport", draft.clone());
    let first = first.await;
    pictured(&town, &incident, "Brua er tatt", "CONFIRMED").await;
    let again = town
        .order(crisis_leader(), "draftSituationReport", draft)
        .await;
    assert_eq!(first["position"], again["position"], "{again}");
    let other = about(&incident, json!({"commandId": id, "withUnconfirmed": true}));
    let other = town
        .order(crisis_leader(), "draftSituationReport", other)
        .await;
    assert_eq!(refused(&other), "DIFFERENT_BODY");
}

#[tokio::test]
async fn an_ordered_report_that_is_not_sent_leaves_a_line_and_shows_as_time_over() {
    //
    let town = Town::founded().await;
    let incident = town.incident().await;
    let governor = actor(AccessRole::CrisisStaff, COUNTY_GOVERNOR);
    let terms = json!({"firstDue": "2023-08-07T13:00:00+02:00", "everyMinutes": 240});
    let order = about(
        &incident,
        json!({"from": "Statsforvalteren", "terms": terms}),
    );
    done(&town, governor, "orderSituationReports", order).await;
    let select = "reportOrders { leftS nextDue missed { due } }";
    let before = situation(&town, crisis_leader(), &incident, select).await;
    assert_eq!(before["reportOrders"][0]["leftS"], 3_600.0);
    town.clock.set(at("13:10"));
    let missed = async {
        loop {
            let now = situation(&town, crisis_leader(), &incident, select).await;
            let order = now["reportOrders"][0].clone();
            if order["missed"] != json!([]) {
                return order;
            }
            tokio::task::yield_now().await;
        }
    };
    let order = tokio::time::timeout(PATIENCE, missed).await.unwrap();
    assert_eq!(
        order,
        json!({
            "leftS": -600.0,
            "nextDue": "2023-08-07T17:00:00.000+02:00",
            "missed": [{"due": "2023-08-07T13:00:00.000+02:00"}],
        })
    );
    let row = board(&town, "clocks { kind leftS }").await;
    assert_eq!(row["clocks"], json!([{"kind": "REPORT", "leftS": -600.0}]));
}

#[tokio::test]
async fn what_the_police_let_out_is_not_published_before_they_did() {
    //
    let town = Town::founded().await;
    let incident = town.incident().await;
    let of = |rest: Value| about(&incident, rest);
    let wording = json!({"title": "Ulykke ved brua", "text": "Hold avstand", "about": ["SCENE"]});
    let draft = of(json!({"audience": "PUBLIC", "wording": wording}));
    let id = done(&town, log_keeper(), "draftInformation", draft).await;
    let version = of(json!({"informationId": id, "version": 1}));
    let row = board(&town, "publicNow awaitingClearance").await;
    assert_eq!(row, json!({"publicNow": 0, "awaitingClearance": 1}));
    let leader = crisis_leader();
    done(&town, leader, "clearInformation", version.clone()).await;
    let early = town
        .order(leader, "publishInformation", version.clone())
        .await;
    assert_eq!(refused(&early), "POLICE_MUST_CLEAR");
    let police = of(json!({"informationId": id, "version": 1, "officer": "Innsatsleder Berg"}));
    done(&town, log_keeper(), "recordPoliceClearance", police).await;
    done(&town, leader, "publishInformation", version).await;
    let row = board(&town, "publicNow awaitingClearance").await;
    assert_eq!(row, json!({"publicNow": 1, "awaitingClearance": 0}));
    let withdraw = of(json!({"informationId": id, "reason": "Feil sted"}));
    done(&town, leader, "withdrawInformation", withdraw).await;
    let select = "information { stage publicVersion versions { police { text } } public { version reason } }";
    let shown = situation(&town, leader, &incident, select).await;
    assert_eq!(
        shown["information"],
        json!([{
            "stage": "WITHDRAWN", "publicVersion": null,
            "versions": [{"police": {"text": "Innsatsleder Berg"}}],
            "public": [{"version": 1, "reason": "Feil sted"}],
        }])
    );
}

#[tokio::test]
async fn a_refusal_reads_in_the_askers_language() {
    let town = Town::founded().await;
    let incident = town.incident().await;
    let wording = json!({"title": "Flom", "text": "Hold avstand"});
    let draft = about(&incident, json!({"audience": "PUBLIC", "wording": wording}));
    let id = done(&town, crisis_leader(), "draftInformation", draft).await;
    let mut english = viewer(crisis_leader());
    english.language = Language::English;
    let version = about(&incident, json!({"informationId": id, "version": 1}));
    let answer = town.order_as(english, "publishInformation", version).await;
    assert!(
        answer["message"]
            .as_str()
            .unwrap()
            .starts_with("this version is not cleared")
    );
}
