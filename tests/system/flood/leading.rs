//! Led: who may not, who may, and that a deputy's decision shows as one.

use super::Story;
use super::hans;
use crate::stage::time;
use serde_json::{Value, json};

/// what an operator may not do, and that nobody decides outside an activation.
pub(super) fn the_operator_may_not_lead(story: &mut Story) {
    let stage = &story.stage;
    stage.at("07:08");
    let leadership = json!(["CRISIS_LEADER", "CRISIS_LEADERSHIP", "PREPAREDNESS_OFFICER"]);
    let leader = json!(["CRISIS_LEADER"]);
    let forbidden = [
        (
            "activate",
            json!({ "body": "LEADERSHIP", "authority": "Haster" }),
            &leadership,
        ),
        (
            "assignRole",
            json!({ "role": "crisis_leader", "personId": stage.id("jon") }),
            &leadership,
        ),
        ("setReadiness", json!({ "level": "red" }), &leadership),
        (
            "makeDecision",
            json!({ "question": "Skal vi evakuere", "choice": "Ja" }),
            &leader,
        ),
        (
            "decideMeasure",
            json!({ "text": "Evakuere Kjørbo" }),
            &leader,
        ),
        (
            "approveSituationReport",
            json!({ "reportId": story.id("by hand") }),
            &leader,
        ),
        ("normalise", json!({ "text": "Over" }), &leader),
        ("closeIncident", json!({}), &leader),
    ];
    for (mutation, input, could) in forbidden {
        let input = stage.acting_for("Bærum", input);
        let refusal = stage.denied("hege", "NOT_PERMITTED", mutation, input);
        assert_eq!(refusal["couldBeDoneBy"], *could, "{mutation}");
        let sentence = refusal["message"].as_str().unwrap();
        assert!(
            sentence.starts_with("en operatør kan ikke ") && sentence.contains("for Bærum"),
            "{sentence}"
        );
    }
    let decide = json!({ "question": "Skal Kjørbo tømmes", "choice": "Ja" });
    stage.denied("anne", "OUTSIDE_ACTIVATION", "makeDecision", decide);
}

pub(super) fn the_first_meeting_sets_focus_and_goals(story: &mut Story) {
    story.stage.at("07:57");
    let convene = json!({ "kind": "FIRST", "startsAt": time("08:10"), "place": "Formannskapssalen og Teams", "chairId": story.stage.id("anne"), "matters": ["Solvik sykehjem"] });
    story.keep("first meeting", "anne", "conveneMeeting", convene);
    let meeting = json!(story.id("first meeting"));
    let stage = &story.stage;
    stage.at("08:10");
    stage.does("per", "startMeeting", json!({ "meetingId": meeting }));
    let there = json!([
        { "personId": stage.id("anne") }, { "personId": stage.id("per") },
        { "personId": stage.id("jon"), "attendance": "REMOTE" }, { "name": "Politiets innsatsleder", "attendance": "REMOTE" },
    ]);
    stage.does(
        "siri",
        "attendMeeting",
        json!({ "meetingId": meeting, "attendees": there }),
    );
    for (point, words) in [
        (
            1,
            "Elva er over sine bredder ved Kjørbo. Ingen er skadet eller savnet.",
        ),
        (
            3,
            "500-årsflom: Sandvika sentrum og Solvik sykehjem under vann fra kl. 14.",
        ),
        (
            4,
            "Planlegg for 500-årsflom, ikke for prognosen. Be politiet evakuere nedsiden av Kjørbo.",
        ),
        (
            6,
            "Sykehjemmet flyttes før det haster: 48 beboere, 12 sengeliggende.",
        ),
    ] {
        stage.does(
            "siri",
            "noteInMeeting",
            json!({ "meetingId": meeting, "point": point, "text": words }),
        );
    }
    let focus = json!({ "items": ["Liv og helse ved Kjørbo og på Solvik", "Kjente fakta ut til innbyggerne", "Bemanning i 48 timer"], "until": time("10:00") });
    stage.does("anne", "setFocus", focus);
    let goal = json!({ "text": "Alle nedenfor Kjørbo er ute", "indicator": "evacuated", "target": 1_200.0, "by": time("12:00") });
    story.keep("goal", "anne", "setGoal", goal);
    let stage = &story.stage;
    let end = json!({ "meetingId": meeting, "conclusion": "Evakuering forberedes nå. Anne tar pressen kl. 08.30, Jon leder imens.", "nextAt": time("10:00") });
    let next = stage.does("anne", "adjournMeeting", end);
    story.ids.insert("status meeting", next);
    let held = story.stage.sees("marit", "meetings(stage: ADJOURNED) { kind fromLine started { number } agenda { topic notes { text } } focus { items } }");
    let held = &held["meetings"][0];
    assert_eq!(
        held["fromLine"].as_u64().map(|line| line + 1),
        held["started"]["number"].as_u64()
    );
    assert_eq!(held["agenda"][2]["topic"], "WORST_CASE");
    assert_eq!(
        held["focus"]["items"][0],
        "Liv og helse ved Kjørbo og på Solvik"
    );
}

pub(super) fn a_question_is_put_up(story: &mut Story) {
    let stage = &story.stage;
    stage.at("08:20");
    let flow = json!({ "key": "flow", "value": 140.0, "source": "NVE målestasjon", "verification": "CONFIRMED" });
    stage.does("siri", "reportIndicator", flow);
    let measured = stage.newest("siri");
    let want = json!({
        "question": "Skal vi be politiet evakuere nedenfor Kjørbo nå", "options": ["Ja, nå", "Vente på prognosen kl. 10"],
        "neededBy": time("08:45"), "entries": [measured],
    });
    story.keep("evacuate", "per", "wantDecision", want);
    story.ids.insert("measured", measured.to_string());
}

pub(super) fn the_deputy_decides_while_the_leader_is_away(story: &mut Story) {
    let measured: u64 = story.id("measured").parse().unwrap();
    let stage = &story.stage;
    stage.at("08:40");
    assert_eq!(
        stage.row("hege", "Bærum", "decisionsWanted")["decisionsWanted"],
        1
    );
    let decide = json!({
        "decisionId": story.id("evacuate"), "option": 1, "choice": "Ja, nå. Tiltak legges som om det blir 500-årsflom.",
        "reason": "Elva stiger raskere enn prognosen", "reviewAt": time("11:00"),
        "meetingId": story.id("first meeting"), "entries": [measured],
    });
    stage.does("jon", "makeDecision", decide);
    let made = stage.sees(
        "hege",
        "decisions { question made { capacity choice origin { by { person { name } } } } }",
    );
    let made = &made["decisions"][0]["made"];
    assert_eq!(made["capacity"], "DEPUTY");
    assert_eq!(made["origin"]["by"]["person"]["name"], "Jon Vik");

    let measure = json!({ "text": "Bygge flomvern med gravemaskiner og sand langs Elias Smiths vei", "goal": "Vannet holdes ute av Solvik til sykehjemmet er tomt", "deadline": time("12:00") });
    story.keep("flood wall", "nils", "proposeMeasure", measure);
    let wall = |rest: Value| {
        let mut input = rest;
        input["measureId"] = json!(story.id("flood wall"));
        input
    };
    let stage = &story.stage;
    stage.does(
        "jon",
        "decideMeasure",
        wall(json!({ "authority": "Kriseledelsen" })),
    );
    stage.does(
        "per",
        "assignMeasure",
        wall(json!({ "role": "operations", "deadline": time("11:45") })),
    );
    stage.does(
        "nils",
        "progressMeasure",
        wall(json!({ "step": "ACKNOWLEDGE" })),
    );
    let tied = wall(json!({ "decisionId": story.id("evacuate") }));
    stage.does("per", "linkMeasureToDecision", tied);
    stage.at("08:50");
    stage.does("nils", "progressMeasure", wall(json!({ "step": "START" })));
    let task = json!({
        "title": "Skaffe tre busser med rullestolplass", "text": "Til Solvik sykehjem, først kl. 09.30", "role": "logistics",
        "priority": "URGENT", "deadline": time("09:20"), "origin": { "decisionId": story.id("evacuate") },
    });
    story.keep("buses", "per", "giveTask", task);
    assert_eq!(
        story.stage.row("per", "Bærum", "ownerlessTasks")["ownerlessTasks"],
        1
    );
    let stage = &story.stage;
    stage.does(
        "per",
        "assignRole",
        json!({ "role": "logistics", "personId": stage.id("mia") }),
    );
    let buses = |step: Value| {
        let mut input = step;
        input["taskId"] = json!(story.id("buses"));
        input
    };
    stage.at("08:55");
    let here = json!({ "personId": stage.id("mia"), "role": "logistics", "presence": "IN_PLACE" });
    stage.does("siri", "reportMobilisation", here);
    stage.does(
        "mia",
        "progressTask",
        buses(json!({ "step": "ACKNOWLEDGE" })),
    );
    stage.at("09:25");
    stage.does(
        "mia",
        "progressTask",
        buses(json!({ "step": "DONE", "result": "To busser kl. 09.30, den tredje kl. 11.30" })),
    );
    let tasks = stage.sees(
        "per",
        "tasks { title late { number } owners { person { name } } }",
    );
    let mut tasks = tasks["tasks"].as_array().unwrap().iter();
    let late = tasks.find(|task| task["late"].is_object()).unwrap();
    assert_eq!(late["title"], "Skaffe tre busser med rullestolplass");
    assert_eq!(late["owners"][0]["person"]["name"], "Mia Strand");

    // What was said elsewhere is noted as it was said, and put right when it was wrong.
    let wrong = hans::row(34).entry();
    let number = stage.does("hege", "recordEntry", wrong);
    assert!(!number.is_empty());
    let correction = hans::row(35);
    let correct = json!({
        "corrects": stage.newest("hege"), "text": correction.message, "from": correction.from,
        "occurredAt": correction.occurred_at, "precision": correction.precision,
    });
    stage.does("hege", "correctEntry", correct);
}
