//! Measures, from proposal to assessed effect, and the text that each step takes.

use serde_json::json;
use varsko_testkit::at;
use varsko_testkit::cast::{crisis_leader, staff};

use super::story::{Story, with};
use super::town::refused;

#[tokio::test]
async fn a_measure_goes_from_proposal_to_assessed_effect() {
    let mut story = Story::handling().await;
    let leader = crisis_leader();
    let id = story.town.fresh_id().to_string();
    let propose = json!({"commandId": id, "text": "Steng veien", "goal": "Ingen skadd", "deadline": "2023-08-07T13:00:00+02:00"});
    let proposed = json!([{"MeasureProposed": {"measure": id, "text": "Steng veien", "goal": "Ingen skadd", "deadline": at("13:00")}}]);
    story
        .step(staff(), "proposeMeasure", propose, proposed)
        .await;
    let decide = json!({"measureId": id, "authority": "Kriseleder", "reason": "Ras"});
    let decided = json!([{"MeasureDecided": {"measure": id, "capacity": "holder", "authority": "Kriseleder", "reason": "Ras"}}]);
    story.step(leader, "decideMeasure", decide, decided).await;
    let assign =
        json!({"measureId": id, "role": "logistics", "deadline": "2023-08-07T13:30:00+02:00"});
    let assigned =
        json!([{"MeasureAssigned": {"measure": id, "role": "logistics", "deadline": at("13:30")}}]);
    story.step(leader, "assignMeasure", assign, assigned).await;
    let of = json!({"measure": id});
    for (step, text, event) in [
        ("ACKNOWLEDGE", json!({}), json!({"MeasureAcknowledged": of})),
        ("START", json!({}), json!({"MeasureStarted": of})),
        (
            "DONE",
            json!({"result": "Stengt"}),
            json!({"MeasureDone": {"measure": id, "result": "Stengt"}}),
        ),
        (
            "ASSESS_EFFECT",
            json!({"effect": "Ingen skadd"}),
            json!({"MeasureEffectAssessed": {"measure": id, "effect": "Ingen skadd"}}),
        ),
    ] {
        let input = with(&with(&text, "measureId", json!(id)), "step", json!(step));
        story
            .step(leader, "progressMeasure", input, json!([event]))
            .await;
    }
    for (step, name) in [
        ("NOT_DONE", "MeasureNotDone"),
        ("CANCEL", "MeasureCancelled"),
    ] {
        let id = story.town.fresh_id().to_string();
        let decided = json!([
            {"MeasureProposed": {"measure": id, "text": "Sandsekker"}},
            {"MeasureDecided": {"measure": id, "capacity": "holder"}},
        ]);
        let decide = json!({"commandId": id, "text": "Sandsekker"});
        story.step(leader, "decideMeasure", decide, decided).await;
        let input = json!({"measureId": id, "step": step, "reason": "Ingen sand"});
        let event = json!([{name: {"measure": id, "reason": "Ingen sand"}}]);
        story.step(leader, "progressMeasure", input, event).await;
    }
}

#[tokio::test]
async fn a_step_of_a_measure_takes_its_own_text_and_no_other() {
    let story = Story::handling().await;
    for (step, text, code) in [
        ("NOT_DONE", json!({}), "REASON_NEEDED"),
        ("CANCEL", json!({}), "REASON_NEEDED"),
        ("ASSESS_EFFECT", json!({}), "EMPTY_TEXT"),
        ("START", json!({"reason": "x"}), "BAD_INPUT"),
        ("DONE", json!({"effect": "x"}), "BAD_INPUT"),
        ("CANCEL", json!({"reason": "x", "result": "x"}), "BAD_INPUT"),
    ] {
        let mut input = with(&text, "step", json!(step));
        input["incidentId"] = json!(story.incident);
        input["measureId"] = json!(story.town.fresh_id().to_string());
        let answer = story
            .town
            .order(crisis_leader(), "progressMeasure", input)
            .await;
        assert_eq!(refused(&answer), code, "{step}");
    }
}
