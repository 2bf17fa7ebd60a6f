//! Warnings (farevarsel) through the API: taken in once, answered, and what their incident tells (R-28).

use crate::town::{Town, viewer};
use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_picture::Language;
use varsko_testkit::cast::{OSLO, actor, crisis_leader, operator};

/// What MET sent before Hans, for Bærum by its number.
const ORANGE: &str = r#"<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>hans-1</identifier><sender>noreply@met.no</sender>
<sent>2023-08-06T14:00:00+02:00</sent><status>Actual</status><msgType>Alert</msgType>
<info><language>no</language><event>Regn</event><severity>Severe</severity>
<headline>Ekstremt mye regn, oransje nivå</headline>
<parameter><valueName>MunicipalityId</valueName><value>3024</value></parameter>
<area><areaDesc>Bærum</areaDesc></area></info></alert>"#;
const LIST: &str = "{ warnings { id level state headline needsAcknowledgement exercise \
    organisation { shortName } acknowledged { by { role } } setAside { note } incidents { title } } }";
const TAKE: &str = "mutation ($m: String!) { takeWarning(input: { message: $m }) { trouble \
    organisations { new organisation { shortName } refusal { code } } } }";

/// What MET sent the next day.
fn red() -> String {
    let references = "<references>noreply@met.no,hans-1,2023-08-06T14:00:00+02:00</references>";
    ORANGE
        .replace("hans-1", "hans-2")
        .replace("Alert</msgType>", &format!("Update</msgType>{references}"))
        .replace("oransje", "rødt")
}

async fn take(town: &Town, actor: Actor, message: &str) -> Value {
    let answer = town
        .execute(viewer(actor), TAKE, json!({ "m": message }))
        .await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["takeWarning"].clone()
}

async fn warnings(town: &Town, actor: Actor) -> Value {
    let answer = town.execute(viewer(actor), LIST, json!({})).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["warnings"].clone()
}

/// Somebody whom no warning here concerns.
fn observer_of_oslo() -> Actor {
    actor(AccessRole::Observer, OSLO)
}

#[tokio::test]
async fn a_message_is_taken_in_once_for_those_it_concerns_whoever_brings_it() {
    let town = Town::founded().await;
    let taken = take(&town, operator(), ORANGE).await;
    let baerum = json!([{"new": true, "organisation": {"shortName": "Bærum"}, "refusal": null}]);
    assert_eq!(taken, json!({"trouble": null, "organisations": baerum}));
    let again = take(&town, crisis_leader(), ORANGE).await;
    assert_eq!(again["organisations"][0]["new"], false);
    assert_eq!(again["organisations"][0]["refusal"], Value::Null);
    let seen = warnings(&town, crisis_leader()).await;
    assert_eq!(seen.as_array().unwrap().len(), 1);
    assert_eq!(seen[0]["level"], "ORANGE");
    assert_eq!(seen[0]["needsAcknowledgement"], true);
    // R-17: a stranger learns nothing of it.
    assert_eq!(warnings(&town, observer_of_oslo()).await, json!([]));
}

#[tokio::test]
async fn where_a_warning_holds_is_told_in_the_order_of_geojson_and_thinned_when_it_is_endless() {
    const HOLDS: &str = "{ warnings { municipalities counties outlines } }";
    let polygon = |corners: usize| {
        let corner = |at: usize| format!("{},10.5", 60.0 + at as f64 / 10_000.0);
        let ring: Vec<String> = (0..corners).map(corner).chain([corner(0)]).collect();
        format!("</areaDesc><polygon>{}</polygon>", ring.join(" "))
    };
    for (corners, kept) in [(3, 4), (15_000, 2_000)] {
        let town = Town::founded().await;
        let message = ORANGE.replace("</areaDesc>", &polygon(corners));
        take(&town, operator(), &message).await;
        let answer = town.execute(viewer(operator()), HOLDS, json!({})).await;
        let told = &answer["data"]["warnings"][0];
        assert_eq!(told["municipalities"], json!(["3024"]), "{answer}");
        assert_eq!(told["counties"], json!([]));
        let outline = told["outlines"][0].as_array().unwrap();
        assert!(outline.len() <= kept && outline.len() > kept / 2);
        assert_eq!(outline[0], json!([10.5, 60.0]));
        assert_eq!(outline.first(), outline.last());
    }
}

#[tokio::test]
async fn a_message_that_is_wrong_gets_its_sentence_and_changes_nothing() {
    let town = Town::founded().await;
    let cut_off = take(&town, crisis_leader(), &ORANGE[..200]).await;
    let sentence = cut_off["trouble"].as_str().unwrap();
    assert!(
        sentence.starts_with("meldingen er ikke riktig bygd opp"),
        "{sentence}"
    );
    let swapped = ORANGE.replace(
        "</areaDesc>",
        "</areaDesc><polygon>10.0,60.0 11.0,60.0 11.0,61.0 10.0,61.0 10.0,60.0</polygon>",
    );
    for (language, told) in [
        (Language::Bokmal, "i hverandres plass"),
        (Language::Nynorsk, "i plassen til kvarandre"),
        (Language::English, "in each other's place"),
    ] {
        let mut reader = viewer(crisis_leader());
        reader.language = language;
        let taken = town.execute(reader, TAKE, json!({ "m": swapped })).await;
        let sentence = taken["data"]["takeWarning"]["trouble"].as_str().unwrap();
        assert!(sentence.contains(told), "{sentence}");
    }
    assert_eq!(warnings(&town, crisis_leader()).await, json!([]));
}

#[tokio::test]
async fn a_warning_is_acknowledged_and_then_asks_for_nothing() {
    let town = Town::founded().await;
    take(&town, operator(), ORANGE).await;
    let id = warnings(&town, operator()).await[0]["id"].clone();
    let receipt = town
        .order(operator(), "acknowledgeWarning", json!({ "warningId": id }))
        .await;
    assert_eq!(receipt["__typename"], "Receipt", "{receipt}");
    let seen = warnings(&town, crisis_leader()).await;
    assert_eq!(seen[0]["needsAcknowledgement"], false);
    assert_eq!(seen[0]["acknowledged"]["by"]["role"], "OPERATOR");
    // To a stranger it is as unknown as one that never came.
    let stranger = town.order(
        observer_of_oslo(),
        "acknowledgeWarning",
        json!({ "warningId": id }),
    );
    assert_eq!(stranger.await["code"], "NOT_PERMITTED");
}

#[tokio::test]
async fn an_incident_opened_from_a_warning_tells_of_it_and_sending_that_again_changes_nothing() {
    let town = Town::founded().await;
    take(&town, operator(), ORANGE).await;
    let id = warnings(&town, crisis_leader()).await[0]["id"].clone();
    let input = json!({
        "commandId": "0189cafe-0000-7000-8000-00000000f001",
        "warningId": id,
        "kind": "flood",
    });
    let opened = town
        .order(crisis_leader(), "openIncidentFromWarning", input.clone())
        .await;
    assert_eq!(opened["__typename"], "Receipt", "{opened}");
    // What its sender has said since is told by the log, and changes nothing of the command.
    assert_eq!(
        take(&town, operator(), &red()).await["trouble"],
        Value::Null
    );
    let newest = warnings(&town, operator()).await[0]["headline"].clone();
    assert_eq!(newest, "Ekstremt mye regn, rødt nivå");
    let again = town
        .order(crisis_leader(), "openIncidentFromWarning", input.clone())
        .await;
    assert_eq!(again, opened);
    let mut other = input;
    other["kind"] = json!("landslide");
    let other = town.order(crisis_leader(), "openIncidentFromWarning", other);
    assert_eq!(other.await["code"], "DIFFERENT_BODY");
    let seen = warnings(&town, crisis_leader()).await;
    assert_eq!(seen[0]["needsAcknowledgement"], false);
    assert_eq!(
        seen[0]["incidents"],
        json!([{"title": "Ekstremt mye regn, oransje nivå"}])
    );
    let document = "query ($id: ID!) { incident(id: $id) { warnings { level headline news } } }";
    let told = town
        .execute(
            viewer(crisis_leader()),
            document,
            json!({ "id": opened["id"] }),
        )
        .await;
    let told = &told["data"]["incident"]["warnings"];
    let headline = "Ekstremt mye regn, oransje nivå";
    assert_eq!(
        *told,
        json!([{"level": "ORANGE", "headline": headline, "news": "ATTACHED"}])
    );
}

#[tokio::test]
async fn a_warning_attached_again_under_the_same_id_is_the_same_command_whatever_it_says_since() {
    // G-4
    let town = Town::founded().await;
    take(&town, operator(), ORANGE).await;
    let id = warnings(&town, crisis_leader()).await[0]["id"].clone();
    let opened = town.order(crisis_leader(), "openIncident", json!({ "title": "Flom" }));
    let input = json!({
        "commandId": "0189cafe-0000-7000-8000-00000000f002",
        "incidentId": opened.await["id"],
        "warningId": id,
    });
    let first = town.order(crisis_leader(), "attachWarning", input.clone());
    let first = first.await;
    assert_eq!(first["__typename"], "Receipt", "{first}");
    take(&town, operator(), &red()).await;
    let again = town.order(crisis_leader(), "attachWarning", input).await;
    assert_eq!(again, first);
}
