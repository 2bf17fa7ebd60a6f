//! What was there before the flood: lists, ways to people, cards, resources, numbers, clocks; and
//! the drill that showed who would not have been reached.

use super::Story;
use crate::stage::time;
use serde_json::{Value, json};

pub(super) const ANNE: &str = "+4790000001";
pub(super) const JON: &str = "+4790000002";
pub(super) const PER: &str = "+4790000003";
pub(super) const MIA: &str = "+4790000004";
pub(super) const SIRI: &str = "siri.dahl@example.no";
pub(super) const BODIL: &str = "bodil.krog@example.no";
pub(super) const OSLO: &str = "+4790000301";
const NILS: &str = "+4790000005";

/// Everything that a prepared municipality has ready.
pub(super) fn everything_is_prepared(story: &mut Story) {
    ways_to_people(story);
    lists(story);
    cards(story);
    let stage = &story.stage;
    stage.counts_levels(
        "Bærum",
        &[
            ("normal", "Normal"),
            ("green", "Grønn"),
            ("yellow", "Gul"),
            ("red", "Rød"),
        ],
    );
    stage.counts_levels(
        "Asker",
        &[
            ("n3", "Nivå 3 – daglig"),
            ("n2", "Nivå 2 – forhøyet"),
            ("n1", "Nivå 1 – krise"),
        ],
    );
    stage.counts_levels(
        "Oslo",
        &[
            ("t0", "Normaldrift"),
            ("t1", "Beredskap trinn 1"),
            ("t2", "Beredskap trinn 2"),
        ],
    );
    let pumps = json!({
        "kind": "pump", "name": "Lensepumpe", "quantity": 3, "unit": "stk.", "place": "Rudsletta driftsstasjon",
        "owner": "Vann og avløp", "leadMin": 40, "agreement": "Rammeavtale 2021", "agreementEnds": "2023-06-30T00:00:00+02:00",
    });
    story.keep("pumps", "tone", "registerResource", pumps);
    let number = json!({ "name": "Vannvakta", "value": "67 50 40 50", "role": "operations" });
    story.keep("vannvakta", "tone", "setDutyNumber", number);
    let tested = json!({ "numberId": story.id("vannvakta"), "answered": true });
    story.stage.does("tone", "testDutyNumber", tested);
    let duty = json!({
        "role": "operations", "personId": story.stage.id("nils"), "from": time("06:00"), "to": time("18:00"),
    });
    story.stage.does("tone", "planDuty", duty);
    let clocks = json!({ "areaStatusMin": 120 });
    story.stage.does("tone", "setClocks", clocks);
}

fn ways_to_people(story: &Story) {
    let stage = &story.stage;
    stage.reach(
        "tone",
        "anne",
        &[
            ("SMS", ANNE, 1),
            ("EMAIL", "anne.bakken@example.no", 1),
            ("SMS", ANNE, 2),
        ],
    );
    stage.reach("tone", "jon", &[("SMS", JON, 1)]);
    stage.reach("tone", "per", &[("SMS", PER, 1)]);
    stage.reach("tone", "mia", &[("SMS", MIA, 1)]);
    stage.reach("tone", "siri", &[("EMAIL", SIRI, 1)]);
    stage.reach("tone", "nils", &[("SMS", NILS, 1)]);
    // People of other organisations see to theirs themselves.
    stage.reach("bodil", "bodil", &[("EMAIL", BODIL, 1)]);
}

fn lists(story: &mut Story) {
    let one = |who: &str| json!({ "personId": story.stage.id(who), "informedAt": "2023-06-20T12:00:00+02:00" });
    let leadership = json!({
        "name": "Kriseledelse og krisestab", "order": "PARALLEL", "ackTimeoutsSeconds": [300, 300],
        "entries": [
            { "role": "crisis_leader", "people": [one("anne"), one("jon")] },
            { "role": "staff_leader", "people": [one("per")] },
            { "role": "log_keeper", "people": [one("siri")] },
            { "role": "information", "people": [one("mia")] },
        ],
    });
    let technical = json!({
        "name": "Vakt teknisk", "order": "ORDERED", "ackTimeoutsSeconds": [600], "channels": ["SMS"],
        "entries": [{ "role": "operations", "people": [one("ola")] }],
    });
    story.keep("leadership", "tone", "defineNotificationList", leadership);
    story.keep("technical", "tone", "defineNotificationList", technical);
    let verify = json!({ "listId": story.id("leadership"), "note": "Kontrollert før ferien" });
    story.stage.does("tone", "verifyNotificationList", verify);
}

fn cards(story: &mut Story) {
    let flood = json!({
        "title": "Flom i vassdrag", "goal": "Ingen i faresonen når vannet kommer", "role": "operations", "scenario": "flood",
        "steps": [
            { "phase": "NOTIFY", "text": "Ring NVE og få prognosen for de neste seks timene" },
            { "text": "Rydd inntaksristene ved Kjørbo og Franzefoss" },
            { "text": "Steng undergangen ved Sandvika stasjon" },
        ],
        "reviewBy": "2023-08-09T06:05:00+02:00",
    });
    story.keep("flood card", "tone", "publishActionCard", flood);
}

/// The monthly drill of a list, in an incident of its own.
pub(super) fn a_drill_shows_who_would_not_have_been_reached(story: &mut Story) {
    let title = json!({ "title": "Månedlig varslingsprøve, august", "kind": "planned" });
    story.keep("drill", "tone", "openIncident", title);
    let drill = story.id("drill").to_owned();
    story.stage.incident.clone_from(&drill);
    let words = "Månedlig prøve av varslingslisten";
    let stage = &story.stage;
    let preview = stage.preview("tone", "Bærum", story.id("technical"), words, true);
    assert_eq!(preview["text"], "PRØVE: Månedlig prøve av varslingslisten");
    // On call is called first; behind him stands one whom nothing leads to.
    let reached: Vec<_> = preview["recipients"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["person"]["name"], &one["unreached"]))
        .collect();
    assert_eq!(
        reached,
        [
            (&json!("Nils Berg"), &Value::Null),
            (&json!("Ola Rud"), &json!("NO_CONTACT_POINT"))
        ]
    );
    let start = json!({
        "listId": story.id("technical"), "text": words, "previewId": preview["id"], "drill": true,
    });
    stage.does("tone", "startNotificationList", start);
    stage.until_events("tone", "notification.sent", 1);
    stage.at("06:20");
    stage.until_events("tone", "notification.timed_out", 1);
    let report = stage.sees(
        "tone",
        "phase: parts { phase } notifications { drill report { notReached withoutContactPoint } }",
    );
    assert_eq!(
        report["notifications"][0],
        json!({ "drill": true, "report": { "notReached": [1, 2], "withoutContactPoint": [2] } })
    );
    assert_eq!(
        report["phase"][0]["phase"], "DETECTED",
        "a drill moves no phase"
    );
    let message = stage.sms.took();
    assert!(
        message[0].json["text"]
            .as_str()
            .unwrap()
            .starts_with("PRØVE: ")
    );
    // What the drill showed is mended before the day is over.
    stage.reach("tone", "ola", &[("SMS", "+4790000006", 1)]);
}
