//! A notification list from its making to the report of what it showed, over the API alone.

use serde_json::{Value, json};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::dispatch::{Answer, DispatchCommand, ReportAnswer, ReportSent};
use varsko_domain::words::{AnsweredBy, Channel};
use varsko_domain::{Actor, Command, CommandId, IncidentId, NotificationId, Order};
use varsko_testkit::cast::{
    BAERUM, crisis_leader, leadership, observer, operator, preparedness_officer, system,
};

use super::town::{Town, error, refused, viewer};

const TEXT: &str = "Sandvikselva stiger. Møt på rådhuset";
const PREVIEW: &str = "query ($incident: ID!, $list: ID!, $text: String!, $drill: Boolean!, $organisation: ID) { \
    notificationPreview(incidentId: $incident, organisationId: $organisation, listId: $list, text: $text, drill: $drill) { \
    id text atOnce unreachable vacantRoles recipients { number entry atOnce unreached person { id } \
    rounds { round ackTimeoutSeconds points { channel address } } } } }";
const SITUATION: &str = "query ($incident: ID!) { situation(incidentId: $incident) { notifications { \
    drill called sent confirmed notReached nextDueAt channels { channel dead waiting sent } \
    run { order revision } report { notReached withoutContactPoint responses { recipient seconds } medianResponseSeconds } \
    recipients { number delivery dueAt attempts { channel standing address } steps { delivery by } } } } }";

/// A leader reached by SMS with a deputy reached by nothing, on a list of Bærum's.
async fn prepared(town: &Town) -> String {
    let officer = preparedness_officer();
    let points = json!({
        "personId": crisis_leader().person,
        "points": [{"channel": "SMS", "address": "+47 900 00 001"}],
    });
    let set = town.order(officer, "setContactPoints", points).await;
    assert_eq!(set["__typename"], "Receipt", "{set}");
    let list = json!({
        "name": "Kriseledelsen", "order": "ORDERED", "ackTimeoutsSeconds": [300],
        "entries": [{"role": "crisis_leader", "people": [
            {"personId": crisis_leader().person}, {"personId": leadership().person}
        ]}],
    });
    let defined = town.order(officer, "defineNotificationList", list).await;
    defined["id"].as_str().expect("a receipt").to_owned()
}

async fn preview(town: &Town, actor: Actor, incident: &str, list: &str, drill: bool) -> Value {
    let variables = json!({
        "incident": incident, "list": list, "text": TEXT, "drill": drill, "organisation": BAERUM,
    });
    let mut answer = town.execute(viewer(actor), PREVIEW, variables).await;
    assert_eq!(answer.get("errors"), None);
    answer["data"]["notificationPreview"].take()
}

fn starting(incident: &str, list: &str, preview: &Value, drill: bool) -> Value {
    json!({
        "incidentId": incident, "organisationId": BAERUM, "listId": list, "text": TEXT,
        "previewId": preview["id"], "drill": drill,
    })
}

async fn notification(town: &Town, actor: Actor, incident: &str) -> Value {
    let variables = json!({"incident": incident});
    let mut answer = town.execute(viewer(actor), SITUATION, variables).await;
    assert_eq!(answer.get("errors"), None);
    answer["data"]["situation"]["notifications"][0].take()
}

/// The courier's report, as the system gives it.
pub(crate) async fn reports(town: &Town, incident: &str, report: DispatchCommand) {
    let id: IncidentId = incident.parse().unwrap();
    let order = Order {
        id: CommandId(town.fresh_id()),
        actor: system(BAERUM),
        organisation: Some(BAERUM),
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command: Command::Incident(id, IncidentCommand::Dispatch(report)),
    };
    town.engine.submit(order).await.unwrap();
}

#[tokio::test]
async fn an_operator_previews_starts_and_follows_a_list() {
    //
    let town = Town::founded().await;
    let list = prepared(&town).await;
    let incident = town.incident().await;
    let shown = preview(&town, operator(), &incident, &list, false).await;
    assert_eq!(shown["text"], TEXT);
    assert_eq!(
        (&shown["atOnce"], &shown["unreachable"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(
        shown["recipients"][0]["rounds"],
        json!([{"round": 1, "ackTimeoutSeconds": 300, "points": [{"channel": "SMS", "address": "+47 900 00 001"}]}])
    );
    assert_eq!(shown["recipients"][1]["unreached"], "NO_CONTACT_POINT");
    let start = starting(&incident, &list, &shown, false);
    let receipt = town.order(operator(), "startNotificationList", start).await;
    let id: NotificationId = receipt["id"].as_str().expect("a receipt").parse().unwrap();
    let sent = ReportSent {
        notification: id,
        recipient: 1,
        attempt: 1,
        address: Some("+47 900 00 001".into()),
    };
    reports(&town, &incident, DispatchCommand::Sent(sent)).await;
    let followed = notification(&town, operator(), &incident).await;
    assert_eq!(followed["run"], json!({"order": "ORDERED", "revision": 1}));
    assert_eq!(
        (&followed["called"], &followed["sent"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(followed["nextDueAt"], "2023-08-07T12:05:00.000+02:00");
    let attempt = json!([{"channel": "SMS", "standing": "SENT", "address": "+47 900 00 001"}]);
    assert_eq!(followed["recipients"][0]["attempts"], attempt);
    // Where people are reached is not for everyone who may read what happened.
    let read = notification(&town, observer(), &incident).await;
    assert_eq!(read["recipients"][0]["attempts"][0]["address"], Value::Null);
    town.clock.advance_ms(120_000);
    let answer = ReportAnswer {
        notification: id,
        recipient: 1,
        answer: Answer::Coming { minutes: 20 },
        words: None,
        channel: Channel::Sms,
        by: AnsweredBy::Link,
    };
    reports(&town, &incident, DispatchCommand::Answered(answer)).await;
    let followed = notification(&town, operator(), &incident).await;
    assert_eq!(
        (&followed["confirmed"], &followed["nextDueAt"]),
        (&json!(1), &Value::Null)
    );
    assert_eq!(
        followed["report"]["responses"],
        json!([{"recipient": 1, "seconds": 120}])
    );
    assert_eq!(
        followed["recipients"][0]["steps"][2],
        json!({"delivery": "ACKNOWLEDGED", "by": "LINK"})
    );
}

#[tokio::test]
async fn a_list_is_not_started_unseen_nor_twice_by_accident() {
    //
    let town = Town::founded().await;
    let list = prepared(&town).await;
    let incident = town.incident().await;
    let leader = crisis_leader();
    let for_a_drill = preview(&town, leader, &incident, &list, true).await;
    assert_eq!(for_a_drill["text"], format!("PRØVE: {TEXT}"));
    let unseen = starting(&incident, &list, &for_a_drill, false);
    let answer = town.order(leader, "startNotificationList", unseen).await;
    assert_eq!(refused(&answer), "PREVIEW_CHANGED");
    let shown = preview(&town, leader, &incident, &list, false).await;
    let start = || starting(&incident, &list, &shown, false);
    let receipt = town.order(leader, "startNotificationList", start()).await;
    let id = receipt["id"].as_str().expect("a receipt");
    let again = town.order(leader, "startNotificationList", start()).await;
    assert_eq!(refused(&again), "JUST_NOTIFIED");
    let stop = json!({"incidentId": incident, "notificationId": id, "reason": "Feil liste"});
    let stopped = town.order(leader, "stopNotification", stop).await;
    assert_eq!(stopped["__typename"], "Receipt", "{stopped}");
    let followed = notification(&town, leader, &incident).await;
    assert_eq!(followed["nextDueAt"], Value::Null);
}

#[tokio::test]
async fn lists_and_addresses_are_for_those_who_notify_or_prepare() {
    //
    let town = Town::founded().await;
    prepared(&town).await;
    let lists = "query ($of: ID) { notificationLists(organisationId: $of) { name entries { role people { person { id } } } } }";
    let of = json!({"of": BAERUM});
    let seen = town.execute(viewer(operator()), lists, of.clone()).await;
    assert_eq!(
        seen["data"]["notificationLists"][0]["name"],
        "Kriseledelsen"
    );
    let closed = town.execute(viewer(observer()), lists, of).await;
    assert!(error(&closed).starts_with("du kan se listene"));
    let points = "query ($who: ID) { contactPoints(personId: $who) { channel address round } }";
    let who = json!({"who": crisis_leader().person});
    let closed = town.execute(viewer(observer()), points, who.clone()).await;
    assert!(error(&closed).starts_with("du kan se listene"));
    let own = town
        .execute(viewer(crisis_leader()), points, json!({}))
        .await;
    let expected = json!([{"channel": "SMS", "address": "+47 900 00 001", "round": 1}]);
    assert_eq!(own["data"]["contactPoints"], expected);
    let seen = town.execute(viewer(operator()), points, who).await;
    assert_eq!(seen["data"]["contactPoints"], expected);
}

#[tokio::test]
async fn a_list_that_could_not_be_trusted_at_night_is_refused_with_its_sentence() {
    //
    let town = Town::founded().await;
    let define = |entries: Value| json!({"name": "Staben", "order": "PARALLEL", "ackTimeoutsSeconds": [300], "entries": entries});
    let one = json!({"personId": crisis_leader().person});
    let other = json!({"personId": leadership().person});
    let cases = [
        (json!([]), "EMPTY_LIST"),
        (json!([{"role": "log_keeper"}]), "ROLE_WITH_NOBODY"),
        (
            json!([{"people": [one, other]}, {"people": [other, one]}]),
            "CIRCULAR_DEPUTY",
        ),
        (
            json!([{"people": [one]}, {"people": [one]}]),
            "LISTED_TWICE",
        ),
    ];
    for (entries, code) in cases {
        let list = define(entries);
        let answer = town
            .order(preparedness_officer(), "defineNotificationList", list)
            .await;
        assert_eq!(refused(&answer), code, "{answer}");
    }
}
