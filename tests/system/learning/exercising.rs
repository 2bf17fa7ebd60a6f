//! The exercise that tests a measure: planned from the ROS, run with the same tool as a crisis, judged
//! against its goal.

use super::{Aftermath, order};
use crate::town;
use serde_json::{Value, json};

pub(super) const TITLE: &str = "Øvelse Reservested";
/// What the controllers wrote beside the inject.
const NOTE: &str = "Ring stabsleder hvis ingen har flyttet etter en halv time";

/// Holds the exercise; gives the id of the incident it ran in.
pub(super) fn exercise(story: &Aftermath, measure: &str, scenario: &str) -> String {
    let officer = &story.officer;
    let exercise = order(officer, "planExercise", plan(measure, scenario));
    let inject = json!({
        "exerciseId": exercise, "expected": "Staben flytter til kulturhuset", "note": NOTE,
        "play": { "atMin": 240, "toOrganisationId": story.own, "from": "Geotekniker", "channel": "PHONE",
            "text": "Kommunehuset må forlates nå" },
    });
    let inject = order(officer, "setInject", inject);
    let run = order(officer, "startExercise", json!({ "exerciseId": exercise }));
    let deliver = json!({
        "exerciseId": exercise, "injectId": inject, "reason": "Spillet går fortere enn planlagt",
    });
    order(officer, "deliverInject", deliver);

    town::entry(
        &story.leader,
        &run,
        "Staben er i arbeid på kulturhuset, 38 minutter etter beskjeden",
    );
    let log = story.leader.in_bokmal().ask(LOG, json!({ "id": run }));
    let lines = log["incidentLog"]["edges"].as_array().unwrap();
    let read: Vec<&Value> = lines.iter().map(|edge| &edge["node"]["text"]).collect();
    assert_eq!(
        read[read.len() - 2..],
        [
            "ØVELSE – innspill fra Geotekniker: Kommunehuset må forlates nå",
            "Staben er i arbeid på kulturhuset, 38 minutter etter beskjeden",
        ]
    );
    assert!(!log.to_string().contains(NOTE), "{log}");

    let judged = json!({
        "exerciseId": exercise, "goal": 1, "attainment": "ATTAINED", "ground": "38 minutter",
    });
    order(officer, "judgeExerciseGoal", judged);
    order(officer, "endExercise", json!({ "exerciseId": exercise }));
    run
}

const LOG: &str =
    "query($id: ID!) { incidentLog(incidentId: $id) { edges { node { number text } } } }";

fn plan(measure: &str, scenario: &str) -> Value {
    json!({ "plan": {
        "title": TITLE, "kind": "GAME", "at": "2099-03-10T09:00:00+01:00",
        "eventType": "landslide", "leadership": true,
        "targetGroup": "Kriseledelsen og krisestaben",
        "goals": [{
            "goal": "Staben i arbeid på reservestedet innen én time",
            "measuredBy": "Tiden fra beskjeden til første linje derfra",
        }],
        "scenarios": [{ "scenarioId": scenario, "revision": 2 }], "measureIds": [measure],
    } })
}
