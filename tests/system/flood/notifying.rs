//! Detected and notified (R-22 to R-28): a warning comes in, an incident is opened, and people are
//! called until somebody who leads has answered.

use super::Story;
use super::before::{JON, MIA, PER, SIRI};
use crate::stage::time;
use crate::town::text;
use serde_json::{Value, json};

/// What MET and NVE sent, in the shape of CAP 1.2; our own words.
const RED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>2.49.0.1.578.0.20230809042500.091</identifier>
  <sender>urn:oid:2.49.0.0.578.0</sender>
  <sent>2023-08-09T06:25:00+02:00</sent>
  <status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
  <info>
    <language>no</language><category>Met</category><event>Flom</event>
    <urgency>Expected</urgency><severity>Extreme</severity><certainty>Likely</certainty>
    <onset>2023-08-09T07:00:00+02:00</onset><expires>2023-08-10T12:00:00+02:00</expires>
    <senderName>NVE</senderName>
    <headline>Flom, rødt nivå, Sandvikselva og Lysakerelva</headline>
    <instruction>Hold deg unna elva.</instruction>
    <parameter><valueName>awareness_level</valueName><value>4; red; Extreme</value></parameter>
    <parameter><valueName>MunicipalityId</valueName><value>3024,3025</value></parameter>
    <area><areaDesc>Bærum og Asker</areaDesc><polygon>59.8,10.3 59.8,10.7 60.0,10.7 60.0,10.3 59.8,10.3</polygon></area>
  </info>
</alert>"#;
const TAKE: &str = "mutation($m: String!) { takeWarning(input: { message: $m }) { trouble \
    organisations { new organisation { shortName } refusal { code } } } }";
const WARNINGS: &str = "{ warnings { id level needsAcknowledgement organisation { shortName } } }";
const CALL: &str = "Sandvikselva stiger raskt. Kriseledelse og krisestab møter på rådhuset.";

pub(super) fn a_red_warning_comes_in(story: &mut Story) {
    let stage = &story.stage;
    stage.at("06:32");
    let taken = stage.asks("hege", TAKE, json!({ "m": RED }));
    let taken = taken["takeWarning"]["organisations"].as_array().unwrap();
    let mut concerned: Vec<String> = taken
        .iter()
        .map(|one| text(&one["organisation"]["shortName"]))
        .collect();
    concerned.sort();
    assert_eq!(concerned, ["Asker", "Bærum"]);
    let again = stage.asks("marit", TAKE, json!({ "m": RED }));
    assert_eq!(again["takeWarning"]["organisations"][0]["new"], false);
    let warnings = stage.asks("hege", WARNINGS, json!({}))["warnings"].take();
    let warnings = warnings.as_array().unwrap();
    assert!(
        warnings
            .iter()
            .all(|one| one["level"] == "RED" && one["needsAcknowledgement"] == true)
    );
    let of = |name: &str| {
        let found = warnings
            .iter()
            .find(|one| one["organisation"]["shortName"] == name);
        found.unwrap()["id"].clone()
    };
    let asker = json!({ "warningId": of("Asker"), "note": "Asker er ringt" });
    stage.does("hege", "acknowledgeWarning", asker);

    story.ids.insert("warning", text(&of("Bærum")));
    story.stage.at("06:34");
}

pub(super) fn the_incident_is_watched(story: &mut Story) {
    let stage = &story.stage;
    let warning = json!({ "warningId": story.id("warning") });
    stage.does("hege", "attachWarning", stage.acting_for("Bærum", warning));
    stage.at("06:36");
    let watch =
        json!({ "reason": "Elva går høyt, ingen er berørt ennå", "reviewAt": time("07:30") });
    stage.does(
        "hege",
        "placeUnderObservation",
        stage.acting_for("Bærum", watch),
    );
    stage.at("06:45");
    let call = json!({
        "kind": "MESSAGE_IN", "channel": "PHONE", "from": "Vannvakta", "to": "OPSAM", "priority": "HIGH",
        "text": "Elva stiger 20 cm i timen ved Bjørnegård. Inntaksristen ved Franzefoss går tett.",
    });
    stage.does("hege", "recordEntry", call);
}

pub(super) fn the_leadership_is_notified_until_somebody_comes(story: &mut Story) {
    let list = story.id("leadership").to_owned();
    let stage = &story.stage;
    stage.at("06:50");
    let (notification, preview) = stage.starts_list("hege", "Bærum", &list, CALL);
    assert_eq!(
        (&preview["atOnce"], &preview["unreachable"]),
        (&json!(4), &json!(0))
    );
    // Anne by both channels, Per and Mia by SMS, Siri by e-mail.
    stage.until_events("hege", "notification.sent", 5);
    let progress = "notifications { called sent confirmed nextDueAt }";
    let row = stage.row("hege", "Bærum", progress);
    assert_eq!(
        row["notifications"][0],
        json!({ "called": 4, "sent": 4, "confirmed": 0, "nextDueAt": "2023-08-09T06:55:00.000+02:00" })
    );

    stage.at("06:51");
    stage.arrived(PER);
    stage.at("06:52");
    let (status, _) = stage.answers(&stage.link_to(SIRI), "nth=0&answer=coming&minutes=20");
    assert_eq!(status, 200);
    stage.replies(PER, "KOMMER 15");
    stage.at("06:53");
    stage.replies(MIA, "Hva gjelder dette? Jeg er på hytta");
    stage.at("06:54");
    stage.replies(MIA, "NEI");

    stage.at("06:55");
    stage.until_events("hege", "notification.sent", 6);
    stage.at("07:00");
    stage.until_events("hege", "notification.escalated", 1);
    stage.until_events("hege", "notification.sent", 7);
    stage.at("07:02");
    stage.answers(&stage.link_to(JON), "nth=0&answer=coming&minutes=10");
    stage.at("07:03");
    let rung = json!({ "notificationId": notification, "recipient": 1, "how": "Vekter ringte på hjemme hos henne; telefonen lå i bilen. Hun kommer." });
    let rung = stage.acting_for("Bærum", rung);
    stage.does("hege", "recordReachedByOtherMeans", rung);

    let select = "notifications { confirmed declined report { notReached responses { seconds } } \
        recipients { person { name } delivery stoodInFor steps { delivery by etaMinutes } } }";
    let told = stage.sees("hege", select)["notifications"][0].take();
    let standings: Vec<_> = told["recipients"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["person"]["name"], &one["delivery"]))
        .collect();
    assert_eq!(
        standings,
        [
            (&json!("Anne Bakken"), &json!("REACHED_BY_OTHER_MEANS")),
            (&json!("Jon Vik"), &json!("ACKNOWLEDGED")),
            (&json!("Per Moen"), &json!("ACKNOWLEDGED")),
            (&json!("Siri Dahl"), &json!("ACKNOWLEDGED")),
            (&json!("Mia Strand"), &json!("DECLINED")),
        ]
    );
    let answered: Vec<&Value> = told["recipients"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|one| one["steps"].as_array().unwrap())
        .map(|step| &step["by"])
        .filter(|by| !by.is_null())
        .collect();
    assert_eq!(answered, ["LINK", "REPLY", "LINK", "REPLY"]);

    stage.at("07:04");
    let preview = stage.preview("tone", "Bærum", &list, CALL, false);
    let start = json!({ "listId": list, "text": CALL, "previewId": preview["id"] });
    stage.denied("tone", "JUST_NOTIFIED", "startNotificationList", start);
}

pub(super) fn others_are_told_by_hand(story: &mut Story) {
    story.stage.at("07:05");
    let others = json!({
        "text": "Flom i Sandvikselva, kommunen setter kriseledelse",
        "recipients": [{ "name": "Brann og redning, vaktleder" }, { "name": "Sivilforsvaret, vakt" }],
    });
    let others = story.stage.acting_for("Bærum", others);
    story.keep("by hand", "hege", "startNotification", others);
    let told = |rest: Value| {
        let mut input = rest;
        input["notificationId"] = json!(story.id("by hand"));
        story.stage.acting_for("Bærum", input)
    };
    let stage = &story.stage;
    stage.does(
        "hege",
        "markSent",
        told(json!({ "recipient": 1, "channel": "RADIO" })),
    );
    let answer = json!({ "recipient": 1, "channel": "RADIO", "answer": "Båt og to mannskaper på vei til Kadettangen" });
    stage.does("hege", "acknowledge", told(answer));
    stage.does("hege", "markSent", told(json!({ "recipient": 2 })));
    stage.at("07:07");
    stage.does(
        "hege",
        "acknowledge",
        told(json!({ "recipient": 2, "etaMinutes": 90 })),
    );
}

/// Told by name, through the channels: the role's holder is before the cameras, and the deputy
/// answers (R-24, R-27, R-31).
pub(super) fn the_leader_does_not_answer_and_the_deputy_does(story: &mut Story) {
    let stage = &story.stage;
    stage.at("08:30");
    let words = "Elva stiger raskere enn prognosen. Beslutning om evakuering trengs før kl. 08.45. Ring Per.";
    let people = json!({
        "to": [{ "role": { "role": "crisis_leader" } }], "channels": ["SMS"], "ackTimeoutsSeconds": [300],
    });
    let preview = stage.preview_of_people("per", "Bærum", &people, words, None);
    let names: Vec<_> = preview["recipients"].as_array().unwrap().iter().collect();
    assert_eq!(
        names,
        [
            &json!({ "number": 1, "name": "Anne Bakken", "atOnce": true }),
            &json!({ "number": 2, "name": "Jon Vik", "atOnce": false }),
        ]
    );
    let tell = json!({ "people": people, "text": words, "previewId": preview["id"] });
    stage.does("per", "notifyPeople", tell.clone());
    stage.until_events("per", "notification.sent", 10);
    stage.denied("per", "JUST_NOTIFIED", "notifyPeople", tell);
    stage.at("08:35");
    stage.until_events("per", "notification.escalated", 2);
    stage.until_events("per", "notification.sent", 11);
    stage.at("08:36");
    stage.replies(JON, "JA");
    stage.until_events("per", "notification.acknowledged", 6);
}
