//! What the regulation on municipal preparedness finds of the municipality that learnt: every paragraph
//! worked out from what was recorded, and turning on its own day as the clock goes on.

use super::{Aftermath, adopt, adopt_the_first, change_the_ros, evaluate, finish, measure, order};
use crate::ask::Asker;
use crate::product::Place;
use crate::standing_clock::StandingClock;
use crate::town::text;
use serde_json::{Value, json};
use std::sync::Arc;

const COMPLIANCE: &str = "query($at: DateTime) { compliance(at: $at) { paragraphs { number standing \
    requirements { demand standing because lapsesAt evidence { kind about position } } } } }";

/// How the regulation finds the municipality, as of `at`, or now.
fn paragraphs(asker: &Asker, at: Option<&str>) -> Vec<Value> {
    let told = asker.ask(COMPLIANCE, json!({ "at": at }));
    let paragraphs = &told["compliance"]["paragraphs"];
    paragraphs.as_array().unwrap().clone()
}

/// What is not fulfilled, or unknown: paragraph, demand, and the day it lapsed.
fn wanting(asker: &Asker) -> Vec<(u64, String, String)> {
    let mut wanting = Vec::new();
    for paragraph in paragraphs(&asker.in_bokmal(), None) {
        for demand in paragraph["requirements"].as_array().unwrap() {
            if ["NOT_FULFILLED", "UNKNOWN"].contains(&demand["standing"].as_str().unwrap()) {
                let number = paragraph["number"].as_u64().unwrap();
                let lapsed = demand["lapsesAt"].as_str().unwrap_or_default();
                let (day, _) = lapsed.split_once('T').unwrap_or_default();
                wanting.push((number, text(&demand["demand"]), day.to_owned()));
            }
        }
    }
    wanting
}

/// The overall plan in force, with a list of people who were told, and what it leads to.
fn plan(story: &Aftermath) {
    let (officer, people) = (&story.officer, &story.people);
    let listed: Vec<Value> = people
        .iter()
        .map(|person| json!({ "personId": person, "informedAt": "2023-01-10T12:00:00+01:00" }))
        .collect();
    let list = json!({
        "name": "Kriseledelsen", "order": "ORDERED", "ackTimeoutsSeconds": [300],
        "entries": [{ "role": "crisis_leader", "people": listed }],
    });
    let list = order(officer, "defineNotificationList", list);
    let chapters: Vec<Value> = [
        ("resources", "Ressurser", "RESOURCES", "To pumpelag på Rud"),
        ("evacuation", "Evakuering", "EVACUATION", "Innbyggerne samles i idrettshallen"),
        ("warning", "Befolkningsvarsling", "PUBLIC_WARNING", "Politiet sender Nødvarsel på anmodning"),
        ("communication", "Krisekommunikasjon", "COMMUNICATION", "Berørte først, så alle"),
    ]
    .map(|(key, title, part, text)| {
        json!({ "key": key, "title": title, "part": part, "text": text, "required": true })
    })
    .into();
    let mut body = json!({
        "title": "Overordnet beredskapsplan", "responsible": "staff_leader",
        "chapters": chapters,
        "leadership": [{ "role": "crisis_leader", "responsibility": "Leder håndteringen",
            "powers": "Beslutter alle tiltak", "convenes": true, "people": people }],
    });
    let draft = json!({ "kind": "OVERALL", "body": body });
    let plan = order(officer, "draftPlan", draft);
    let adopt = |version: u32| {
        json!({ "planId": plan, "version": version, "by": "Kommunestyret", "caseNumber": "PS 12/23",
            "occurredAt": "2023-08-08T18:00:00+02:00" })
    };
    let refused = super::refused(&story.leader, "adoptPlan", adopt(1));
    assert_eq!(
        refused, "PLAN_INCOMPLETE",
        "it leads to no notification list"
    );
    let notify = json!({ "key": "notify", "title": "Varsling", "part": "NOTIFICATION_LIST",
        "links": [{ "kind": "LIST", "id": list }] });
    body["chapters"].as_array_mut().unwrap().push(notify);
    order(
        officer,
        "revisePlan",
        json!({ "planId": plan, "body": body }),
    );
    order(&story.leader, "adoptPlan", adopt(2));
}

/// Everything else that the regulation asks for.
fn the_rest(story: &Aftermath) {
    let officer = &story.officer;
    let pumps = json!({ "kind": "pump", "name": "Pumpelag", "quantity": 2, "unit": "lag" });
    order(officer, "registerResource", pumps);
    let terms = json!({ "kind": "INTER_MUNICIPAL", "name": "Gjensidig bistand", "with": [story.neighbour],
        "about": "Mannskap og pumper", "from": "2020-01-01T00:00:00+01:00" });
    order(officer, "registerAgreement", json!({ "terms": terms }));
    let course = json!({
        "course": "crisis_leadership", "name": "Ledelse i krise", "roles": ["crisis_leader"],
    });
    order(officer, "setCourse", course);
    for person in &story.people {
        let training = json!({ "course": "crisis_leadership", "personId": person });
        order(officer, "recordTraining", training);
    }
    let found = json!({
        "kind": "DEVIATION", "supervisor": "Statsforvalteren", "foundOn": "2023-05-02T12:00:00+02:00",
        "deadline": "2023-12-01T12:00:00+01:00", "paragraph": "§ 7",
        "text": "Planen var ikke øvd de siste to årene",
    });
    let finding = order(officer, "recordSupervisionFinding", found);
    let answer = json!({ "findingId": finding, "text": "Øvelse Reservested er holdt" });
    order(officer, "answerSupervisionFinding", answer);
    let close = json!({ "findingId": finding, "ground": "Statsforvalteren lukket avviket" });
    order(officer, "closeSupervisionFinding", close);
}

/// The exercise as it ran, evaluated to its final report.
fn evaluate_the_exercise(story: &Aftermath, run: &str) {
    let ask = |name: &str, mut input: Value| {
        input["incidentId"] = json!(run);
        order(&story.evaluator, name, input)
    };
    let mandate = json!({ "purpose": "Lære av øvelsen", "themes": ["Reservested"] });
    let evaluation = ask("mandateEvaluation", mandate);
    ask(
        "collectForEvaluation",
        json!({ "evaluationId": evaluation }),
    );
    let report =
        json!({ "evaluationId": evaluation, "text": "Staben var i arbeid etter 38 minutter" });
    ask("draftEvaluationReport", report.clone());
    let consultation = json!({
        "evaluationId": evaluation, "deadline": "2099-01-01T00:00:00Z", "asked": ["Politiet"],
    });
    ask("openConsultation", consultation);
    let mut report = report;
    report["early"] = json!("Politiet deltok ikke i øvelsen");
    ask("finaliseEvaluation", report);
}

/// The day of a demand that is not fulfilled.
fn turned(paragraph: u64, demand: &str, day: &str) -> (u64, String, String) {
    (paragraph, demand.into(), day.into())
}

#[test]
fn every_paragraph_rests_on_records_and_turns_on_its_own_day_as_years_pass() {
    let clock = Arc::new(StandingClock::at("12:00"));
    let story = Aftermath::at(Place::going_by(clock.clone()));
    let missing: Vec<u64> = wanting(&story.officer).iter().map(|it| it.0).collect();
    let each = (2..=10).all(|number| missing.contains(&number));
    assert!(
        each,
        "nothing is on record, so nothing is fulfilled: {missing:?}"
    );

    let scenario = adopt_the_first(&story);
    let learnt = evaluate(&story);
    finish(&story, &learnt);
    change_the_ros(&story, &learnt, &scenario);
    let run = measure(&story, &learnt, &scenario);
    let close = json!({ "evaluationId": learnt.evaluation, "conclusion": "Målene er nådd" });
    story.evaluate("closeEvaluation", close);
    let close = json!({ "incidentId": story.incident, "skipping": "Fra et regneark" });
    order(&story.leader, "closeIncident", close);
    order(&story.officer, "beginRosDraft", json!({}));
    adopt(&story, "Sak 23/90", "2023-08-08T18:00:00+02:00");
    plan(&story);
    the_rest(&story);
    // The exercise was ended and its run never closed: it owes an evaluation all the same.
    let unevaluated = turned(8, "hver avsluttet hendelse og øvelse er evaluert", "");
    assert_eq!(wanting(&story.officer), [unevaluated]);
    evaluate_the_exercise(&story, &run);
    assert_eq!(wanting(&story.officer), []);
    for paragraph in paragraphs(&story.officer, None) {
        let number = &paragraph["number"];
        for demand in paragraph["requirements"].as_array().unwrap() {
            let rests_on = demand["evidence"].as_array().unwrap();
            assert!(!rests_on.is_empty(), "§ {number}: {demand}");
        }
    }

    let plan_lapsed = turned(6, "planen er revidert det siste året", "2024-08-08");
    let in_a_year = "2024-08-09T12:00:00+02:00";
    let foreseen = paragraphs(&story.officer, Some(in_a_year));
    clock.pass_days(366);
    assert_eq!(wanting(&story.officer), std::slice::from_ref(&plan_lapsed));
    assert_eq!(paragraphs(&story.officer, None), foreseen);
    clock.pass_days(366);
    let not_exercised = turned(7, "planen er øvd de siste to årene", "2025-08-09");
    let not_from_ros = turned(7, "øvelsen bygger på et scenario fra ROS", "2025-08-09");
    let two_years = [plan_lapsed, not_exercised, not_from_ros];
    assert_eq!(wanting(&story.officer), two_years);
    clock.pass_days(731);
    let ros_lapsed = turned(6, "ROS er under fire år gammel", "2027-08-08");
    let mut four_years = two_years.to_vec();
    four_years.insert(0, ros_lapsed);
    assert_eq!(wanting(&story.officer), four_years);

    let of = "query($id: ID!) { compliance(organisationId: $id) { at } }";
    let asked = story.stranger.ask(of, json!({ "id": story.own }));
    assert_eq!(asked["compliance"], Value::Null);
}
