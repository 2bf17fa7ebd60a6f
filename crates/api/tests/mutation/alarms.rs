//! The console's own alarm: what calls the viewer, and until when.

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_testkit::cast::{
    ASKER, BAERUM, actor, crisis_leader, leadership, log_keeper, operator, preparedness_officer,
    staff,
};

use super::handling::{about, done};
use super::town::{Town, refused, viewer};

const ALARMS: &str = "{ viewer { alarms { notificationId recipient incidentId title text list \
    exercise drill round dueAt organisation { shortName } } } }";

async fn alarms(town: &Town, who: Actor) -> Vec<Value> {
    let mut answer = town.execute(viewer(who), ALARMS, json!({})).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    let alarms = answer["data"]["viewer"]["alarms"].take();
    alarms.as_array().expect("a list").clone()
}

/// A notification by hand to these, by Bærum's crisis leader.
async fn called(town: &Town, incident: &str, people: &[Actor], scope: &str) -> String {
    let recipients: Vec<_> = people
        .iter()
        .map(|who| json!({"personId": who.person, "name": "En som trengs"}))
        .collect();
    let start = json!({
        "text": "Møt på rådhuset", "recipients": recipients, "ackTimeoutS": 600, "scope": scope,
    });
    done(
        town,
        crisis_leader(),
        "startNotification",
        about(incident, start),
    )
    .await
}

#[tokio::test]
async fn one_is_called_across_incidents_until_one_has_answered() {
    let town = Town::founded().await;
    let (flood, slide) = (town.incident().await, town.incident().await);
    let first = called(&town, &flood, &[staff(), crisis_leader()], "PARTICIPANTS").await;
    let second = called(&town, &slide, &[crisis_leader(), staff()], "OWN").await;
    let ringing = alarms(&town, staff()).await;
    assert_eq!(ringing.len(), 2);
    let newest = json!({
        "notificationId": second, "recipient": 2, "incidentId": slide, "title": "Flom i Sandvikselva",
        "text": "Møt på rådhuset", "list": null, "exercise": false, "drill": false, "round": 0,
        "dueAt": ringing[0]["dueAt"], "organisation": {"shortName": "Bærum"},
    });
    assert_eq!(ringing[0], newest);
    assert_eq!(alarms(&town, log_keeper()).await, Vec::<Value>::new());

    let answer =
        json!({"notificationId": first, "recipient": 1, "channel": "CONSOLE", "etaMinutes": 15});
    done(&town, staff(), "acknowledge", about(&flood, answer)).await;
    let no = json!({"notificationId": second, "recipient": 2, "channel": "CONSOLE", "reason": "Er bortreist"});
    assert_eq!(alarms(&town, staff()).await.len(), 1);
    done(&town, staff(), "decline", about(&slide, no)).await;
    assert_eq!(alarms(&town, staff()).await, Vec::<Value>::new());
    assert_eq!(
        alarms(&town, crisis_leader()).await.len(),
        2,
        "another's answer is not one's own"
    );
}

#[tokio::test]
async fn what_is_stopped_or_dismissed_calls_nobody() {
    let town = Town::founded().await;
    let (flood, slide) = (town.incident().await, town.incident().await);
    let wrong = called(&town, &flood, &[staff()], "PARTICIPANTS").await;
    called(&town, &slide, &[staff()], "PARTICIPANTS").await;
    let stop = json!({"notificationId": wrong, "reason": "Feil liste"});
    done(
        &town,
        crisis_leader(),
        "stopNotification",
        about(&flood, stop),
    )
    .await;
    let left = alarms(&town, staff()).await;
    assert_eq!((left.len(), &left[0]["incidentId"]), (1, &json!(slide)));
    let dismiss = json!({"reason": "Falsk alarm"});
    done(
        &town,
        crisis_leader(),
        "dismissIncident",
        about(&slide, dismiss),
    )
    .await;
    assert_eq!(alarms(&town, staff()).await, Vec::<Value>::new());
}

#[tokio::test]
async fn an_alarm_tells_nobody_more_than_they_may_read() {
    // named in what one may not read, one is not called by it here
    let town = Town::founded().await;
    let incident = town.incident().await;
    let marit = actor(AccessRole::CrisisLeader, ASKER);
    called(&town, &incident, &[marit], "PARTICIPANTS").await;
    assert_eq!(
        alarms(&town, marit).await,
        Vec::<Value>::new(),
        "a stranger"
    );
    let invite = json!({"invitedOrganisationId": ASKER});
    done(
        &town,
        crisis_leader(),
        "inviteOrganisation",
        about(&incident, invite),
    )
    .await;
    assert_eq!(alarms(&town, marit).await.len(), 1);
    let own = called(&town, &incident, &[marit, staff()], "OWN").await;
    assert_eq!(alarms(&town, marit).await.len(), 1);
    let for_another = json!({"notificationId": own, "recipient": 2, "channel": "CONSOLE"});
    let refusal = town
        .order(marit, "acknowledge", about(&incident, for_another))
        .await;
    assert_eq!(refused(&refusal), "UNKNOWN_ID");
}

#[tokio::test]
async fn a_drill_of_a_list_calls_through_the_console_those_whose_turn_it_is() {
    let town = Town::founded().await;
    let officer = preparedness_officer();
    for who in [staff(), leadership()] {
        let points = json!({"personId": who.person, "points": [{"channel": "CONSOLE"}]});
        done(&town, officer, "setContactPoints", points).await;
    }
    let entry = |who: Actor| json!({"people": [{"personId": who.person}]});
    let list = json!({
        "name": "Krisestaben", "order": "ORDERED", "ackTimeoutsSeconds": [300],
        "entries": [entry(staff()), entry(leadership())],
    });
    let list = done(&town, officer, "defineNotificationList", list).await;
    let incident = town.incident().await;
    let preview = "query ($incident: ID!, $list: ID!, $of: ID!) { notificationPreview(\
        incidentId: $incident, organisationId: $of, listId: $list, text: \"Møt\", drill: true) { id } }";
    let variables = json!({"incident": incident, "list": list, "of": BAERUM});
    let shown = town.execute(viewer(operator()), preview, variables).await;
    let start = json!({
        "organisationId": BAERUM, "listId": list, "text": "Møt", "drill": true,
        "previewId": shown["data"]["notificationPreview"]["id"],
    });
    done(
        &town,
        operator(),
        "startNotificationList",
        about(&incident, start),
    )
    .await;
    let [alarm] = &alarms(&town, staff()).await[..] else {
        panic!("one alarm")
    };
    let said = ["drill", "exercise", "round", "list"].map(|field| alarm[field].clone());
    assert_eq!(
        said,
        [json!(true), json!(false), json!(1), json!("Krisestaben")]
    );
    assert_ne!(alarm["dueAt"], Value::Null);
    assert_eq!(
        alarms(&town, leadership()).await,
        Vec::<Value>::new(),
        "not their turn"
    );
}
