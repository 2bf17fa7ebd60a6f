//! Opening an incident from a scenario template: seen before, carried out part by part, told of in
//! the log, and never done twice.

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_testkit::cast::{
    BAERUM, crisis_leader, leadership, log_keeper, observer, operator, preparedness_officer, staff,
};

use super::town::{Town, viewer};

const TEMPLATES: &str = "query { incidentTemplates { id version shipped withdrawn \
    content { name kind title severity potential parts { key list { name text } } } } }";
const PREVIEW: &str = "query ($terms: TemplateTermsInput!) { templatePreview(terms: $terms) { \
    id title toldAtOnce refusal { code message } template { version } \
    parts { key kind called outcome why refusal { code couldBeDoneBy } person { id } \
    notification { text atOnce vacantRoles recipients { person { id } rounds { points { channel address } } } } } } }";
const OPENING: &str = "incidentId refusal { code message } \
    parts { key kind called outcome why id refusal { code couldBeDoneBy } }";
const LOG: &str = "query ($incident: ID!) { incidentLog(incidentId: $incident, first: 100) { edges { node { number text } } } }";
const USED: &str = "query ($incident: ID!) { incident(id: $incident) { title exercise templates { \
    version name partsStarted left { key kind called why } } } \
    situation(incidentId: $incident) { tasks { title role deadline } notifications { called text } } }";

async fn asked(town: &Town, actor: Actor, document: &str, variables: Value) -> Value {
    let mut answer = town.execute(viewer(actor), document, variables).await;
    assert_eq!(answer.get("errors"), None, "{document}");
    answer["data"].take()
}

/// The flood template that comes with the product.
async fn flood(town: &Town) -> String {
    let mut data = asked(town, crisis_leader(), TEMPLATES, json!({})).await;
    let all = data["incidentTemplates"].take();
    let kinds: Vec<_> = all.as_array().unwrap().iter().collect();
    assert_eq!(kinds.len(), 9);
    let flood = kinds
        .into_iter()
        .find(|one| one["content"]["kind"] == "flood");
    flood.unwrap()["id"].as_str().unwrap().to_owned()
}

/// A leader reached by SMS, on a list of Bærum's that goes by a name the template knows.
async fn with_a_list(town: &Town) {
    let officer = preparedness_officer();
    let points = json!({
        "personId": crisis_leader().person,
        "points": [{"channel": "SMS", "address": "+47 900 00 001"}],
    });
    let set = town.order(officer, "setContactPoints", points).await;
    assert_eq!(set["__typename"], "Receipt", "{set}");
    let list = json!({
        "name": "KRISELEDELSE", "order": "PARALLEL", "ackTimeoutsSeconds": [300],
        "entries": [{"role": "crisis_leader", "people": [
            {"personId": crisis_leader().person}, {"personId": leadership().person}
        ]}],
    });
    let defined = town.order(officer, "defineNotificationList", list).await;
    assert_eq!(defined["__typename"], "Receipt", "{defined}");
}

fn terms(template: &str) -> Value {
    json!({
        "templateId": template, "organisationId": BAERUM, "title": "Flom i Lommedalen",
        "place": "Lommedalen", "authority": "Kommunedirektøren, beredskapsplanen 3.1",
        "choices": [
            {"part": "fill_crisis_leader", "personId": crisis_leader().person},
            {"part": "fill_log_keeper", "personId": log_keeper().person},
        ],
    })
}

async fn preview(town: &Town, actor: Actor, terms: &Value) -> Value {
    let mut data = asked(town, actor, PREVIEW, json!({"terms": terms})).await;
    data["templatePreview"].take()
}

async fn open(town: &Town, actor: Actor, id: &str, terms: &Value, preview: &Value) -> Value {
    let input = json!({"commandId": id, "previewId": preview, "terms": terms});
    town.ask(viewer(actor), "openFromTemplate", input, OPENING)
        .await
}

fn part<'a>(answer: &'a Value, key: &str) -> &'a Value {
    let mut parts = answer["parts"].as_array().unwrap().iter();
    parts.find(|part| part["key"] == key).unwrap()
}

fn outcomes(answer: &Value) -> Vec<(&str, &str)> {
    let parts = answer["parts"].as_array().unwrap().iter();
    parts
        .map(|part| {
            (
                part["key"].as_str().unwrap(),
                part["outcome"].as_str().unwrap(),
            )
        })
        .collect()
}

async fn sentences(town: &Town, incident: &Value) -> Vec<String> {
    let data = asked(town, crisis_leader(), LOG, json!({"incident": incident})).await;
    let lines = data["incidentLog"]["edges"].as_array().unwrap().iter();
    lines
        .map(|line| line["node"]["text"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_flood_opened_from_its_template_does_what_was_previewed_and_its_log_tells_all_of_it() {
    //
    let town = Town::founded().await;
    with_a_list(&town).await;
    let terms = terms(&flood(&town).await);
    let shown = preview(&town, crisis_leader(), &terms).await;
    assert_eq!(shown["refusal"], Value::Null);
    assert_eq!(
        (&shown["title"], &shown["toldAtOnce"]),
        (&json!("Flom i Lommedalen"), &json!(1))
    );
    let call = part(&shown, "call_leadership");
    assert_eq!(call["outcome"], "STARTED", "{call}");
    let text = call["notification"]["text"].as_str().unwrap();
    assert!(
        text.starts_with("Flom i Lommedalen. Kriseledelsen settes."),
        "{text}"
    );
    assert_eq!(
        call["notification"]["recipients"][0]["rounds"][0]["points"],
        json!([{"channel": "SMS", "address": "+47 900 00 001"}])
    );
    // What will not happen is said before anyone counts on it.
    let lacking = part(&shown, "call_staff");
    assert_eq!(lacking["outcome"], "NOT_POSSIBLE");
    assert!(
        lacking["why"].as_str().unwrap().contains("Krisestaben"),
        "{lacking}"
    );
    let nobody = part(&shown, "fill_operations");
    assert_eq!(nobody["outcome"], "NOT_POSSIBLE");
    assert!(
        nobody["why"].as_str().unwrap().contains("Operasjon"),
        "{nobody}"
    );
    let id = town.fresh_id().to_string();
    let opened = open(&town, crisis_leader(), &id, &terms, &shown["id"]).await;
    assert_eq!(
        (&opened["refusal"], &opened["incidentId"]),
        (&Value::Null, &json!(id))
    );
    assert_eq!(outcomes(&opened), outcomes(&shown));
    assert_ne!(part(&opened, "call_leadership")["id"], Value::Null);
    let started = outcomes(&opened)
        .into_iter()
        .filter(|(_, outcome)| *outcome == "STARTED")
        .count();
    let data = asked(&town, crisis_leader(), USED, json!({"incident": id})).await;
    assert_eq!(data["incident"]["title"], "Flom i Lommedalen");
    let used = &data["incident"]["templates"][0];
    assert_eq!(
        (&used["name"], &used["partsStarted"]),
        (&json!("Flom"), &json!(started))
    );
    let left = used["left"].as_array().unwrap();
    assert_eq!(
        left.len() + started,
        opened["parts"].as_array().unwrap().len()
    );
    let tasks = data["situation"]["tasks"].as_array().unwrap();
    let alarms = tasks
        .iter()
        .find(|task| task["title"] == "Ring alle med trygghetsalarm i utsatte områder");
    assert_eq!(alarms.unwrap()["deadline"], "2023-08-07T13:00:00.000+02:00");
    let log = sentences(&town, &json!(id)).await;
    for told in [
        "Malen «Flom», versjon 1, er tatt i bruk",
        "Tiltakskort i bruk: Få folk ut av flomsonen, versjon 1",
        "Ikke satt i gang: varslingsliste «Krisestaben»; ",
    ] {
        assert!(
            log.iter().any(|line| line.contains(told)),
            "{told}: {log:#?}"
        );
    }
}

#[tokio::test]
async fn the_same_command_again_adds_nothing_and_another_person_takes_up_the_rest() {
    // G-4
    let town = Town::founded().await;
    with_a_list(&town).await;
    let template = flood(&town).await;
    let terms = terms(&template);
    let shown = preview(&town, operator(), &terms).await;
    let id = town.fresh_id().to_string();
    let opened = open(&town, operator(), &id, &terms, &shown["id"]).await;
    assert_eq!(opened["refusal"], Value::Null, "{opened}");
    let head = town.engine.head();
    let again = open(&town, operator(), &id, &terms, &shown["id"]).await;
    assert_eq!(again["incidentId"], json!(id));
    assert_eq!(town.engine.head(), head);
    // what the operator may not do is named, with who may.
    let refused = part(&opened, "sit_leadership");
    assert_eq!(refused["outcome"], "REFUSED", "{refused}");
    assert_eq!(refused["refusal"]["code"], "NOT_PERMITTED");
    let who = refused["refusal"]["couldBeDoneBy"].as_array().unwrap();
    assert!(who.contains(&json!("CRISIS_LEADER")), "{refused}");
    assert_eq!(part(&opened, "call_leadership")["outcome"], "STARTED");
    assert_eq!(part(&opened, "peak")["outcome"], "STARTED");
    let data = asked(&town, crisis_leader(), USED, json!({"incident": id})).await;
    let left = data["incident"]["templates"][0]["left"].as_array().unwrap();
    assert!(left.iter().any(|part| part["key"] == "sit_leadership"));
    // The crisis leader comes, and uses the same template in the incident that runs.
    let mut rest = terms.clone();
    rest["incidentId"] = json!(id);
    let shown = preview(&town, crisis_leader(), &rest).await;
    assert_eq!(
        part(&shown, "call_leadership")["outcome"],
        "ALREADY_STARTED"
    );
    assert_eq!(part(&shown, "sit_leadership")["outcome"], "STARTED");
    let command = town.fresh_id().to_string();
    let taken_up = open(&town, crisis_leader(), &command, &rest, &shown["id"]).await;
    assert_eq!(taken_up["incidentId"], json!(id));
    assert_eq!(outcomes(&taken_up), outcomes(&shown));
    let data = asked(&town, crisis_leader(), USED, json!({"incident": id})).await;
    assert_eq!(
        data["situation"]["notifications"].as_array().unwrap().len(),
        1
    );
    assert_eq!(data["incident"]["templates"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn what_broke_off_half_way_goes_on_where_it_was() {
    let town = Town::founded().await;
    with_a_list(&town).await;
    let mut terms = terms(&flood(&town).await);
    let leave: Vec<_> = ["tell_flood", "focus"].into();
    terms["leaveOut"] = json!(leave);
    let shown = preview(&town, crisis_leader(), &terms).await;
    let id = town.fresh_id().to_string();
    // The server stopped after the incident was opened, before anything was started.
    let opening = json!({
        "commandId": id, "organisationId": BAERUM, "title": "Flom i Lommedalen", "kind": "flood",
        "severity": "SEVERE", "place": "Lommedalen",
    });
    let receipt = town.order(crisis_leader(), "openIncident", opening).await;
    assert_eq!(receipt["__typename"], "Receipt", "{receipt}");
    let opened = open(&town, crisis_leader(), &id, &terms, &shown["id"]).await;
    assert_eq!(opened["refusal"], Value::Null, "{opened}");
    assert_eq!(part(&opened, "call_leadership")["outcome"], "STARTED");
    assert_eq!(part(&opened, "focus")["outcome"], "LEFT_OUT");
    assert_eq!(part(&opened, "tell_flood")["outcome"], "LEFT_OUT");
}

#[tokio::test]
async fn what_is_not_as_previewed_is_not_started() {
    //
    let town = Town::founded().await;
    with_a_list(&town).await;
    let terms = terms(&flood(&town).await);
    let shown = preview(&town, crisis_leader(), &terms).await;
    let points = json!({"personId": crisis_leader().person, "points": []});
    town.order(preparedness_officer(), "setContactPoints", points)
        .await;
    let head = town.engine.head();
    let id = town.fresh_id().to_string();
    let opened = open(&town, crisis_leader(), &id, &terms, &shown["id"]).await;
    assert_eq!(opened["refusal"]["code"], "PREVIEW_CHANGED", "{opened}");
    assert_eq!(opened["incidentId"], Value::Null);
    assert_eq!(town.engine.head(), head);
}

#[tokio::test]
async fn whoever_may_not_open_an_incident_opens_none_from_a_template_and_sees_no_contacts() {
    let town = Town::founded().await;
    let terms = terms(&flood(&town).await);
    let answer = town
        .execute(viewer(observer()), PREVIEW, json!({"terms": terms}))
        .await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "NOT_PERMITTED");
    let head = town.engine.head();
    let id = town.fresh_id().to_string();
    let opened = open(&town, observer(), &id, &terms, &json!(id)).await;
    assert_eq!(opened["refusal"]["code"], "NOT_PERMITTED");
    assert_eq!(opened["parts"], json!([]));
    assert_eq!(town.engine.head(), head);
}

#[tokio::test]
async fn an_exercise_opened_from_a_template_says_so_to_everyone_it_calls() {
    //
    let town = Town::founded().await;
    with_a_list(&town).await;
    let mut terms = terms(&flood(&town).await);
    terms["exercise"] = json!(true);
    let shown = preview(&town, staff(), &terms).await;
    let text = part(&shown, "call_leadership")["notification"]["text"].clone();
    assert!(text.as_str().unwrap().contains("ØVELSE"), "{text}");
    let id = town.fresh_id().to_string();
    let opened = open(&town, staff(), &id, &terms, &shown["id"]).await;
    assert_eq!(opened["refusal"], Value::Null, "{opened}");
    let data = asked(&town, staff(), USED, json!({"incident": id})).await;
    assert_eq!(data["incident"]["exercise"], true);
}

#[tokio::test]
async fn a_municipality_makes_the_template_its_own_and_opens_from_that() {
    let town = Town::founded().await;
    with_a_list(&town).await;
    let officer = preparedness_officer();
    let content = json!({
        "name": "Flom i Sandvikselva", "about": "Når NVE varsler rødt nivå", "kind": "flood",
        "title": "Flom i Sandvikselva", "severity": "SEVERE", "potential": "Hvem bor under flomsonen?",
        "parts": [
            {"key": "call", "list": {"name": "Kriseledelse", "also": [], "text": "{title}: møt på rådhuset"}},
            {"key": "bridge", "task": {"title": "Steng Løkkebrua", "role": "operations", "withinMin": 30, "priority": "HIGH"}},
        ],
    });
    let nothing = json!({"content": {
        "name": "x", "about": "x", "kind": "flood", "title": "x", "severity": "SEVERE", "potential": "x",
        "parts": [{"key": "nothing"}],
    }});
    let denied = town.order(officer, "publishTemplate", nothing).await;
    assert_eq!(denied["code"], "BAD_INPUT", "{denied}");
    let published = town
        .order(officer, "publishTemplate", json!({"content": content}))
        .await;
    let template = published["id"].as_str().expect("a receipt").to_owned();
    let data = asked(&town, officer, TEMPLATES, json!({})).await;
    let own = &data["incidentTemplates"][0];
    assert_eq!(
        (&own["id"], &own["shipped"]),
        (&json!(template), &json!(false))
    );
    let terms = json!({"templateId": template, "organisationId": BAERUM});
    let shown = preview(&town, operator(), &terms).await;
    let id = town.fresh_id().to_string();
    let opened = open(&town, operator(), &id, &terms, &shown["id"]).await;
    assert_eq!(
        outcomes(&opened),
        [("call", "STARTED"), ("bridge", "REFUSED")]
    );
    // G-4: whatever is published meanwhile, what was begun is the same command.
    let next = json!({"templateId": template, "content": content});
    town.order(officer, "publishTemplate", next).await;
    let again = open(&town, operator(), &id, &terms, &shown["id"]).await;
    assert_eq!(
        outcomes(&again),
        [("call", "ALREADY_STARTED"), ("bridge", "REFUSED")]
    );
    let withdrawn = json!({"templateId": template, "reason": "Erstattet"});
    town.order(officer, "withdrawTemplate", withdrawn).await;
    let gone = preview(&town, operator(), &terms).await;
    assert_eq!(gone, Value::Null);
}
