//! Evaluation, and making texts unreadable.

use serde_json::json;
use varsko_testkit::cast::{crisis_leader, evaluator, log_keeper, preparedness_officer};

use super::story::Story;
use super::town::refused;

#[tokio::test]
async fn an_evaluation_begins_and_observations_are_pinned() {
    let mut story = Story::begun().await;
    let id = story.town.fresh_id().to_string();
    let pin = json!({
        "commandId": id, "text": "Sen varsling", "entries": [0], "seenAt": "7", "tendency": "IMPROVEMENT",
        "replayed": {"at": "1970-01-01T00:00:00Z", "basis": "OCCURRED"},
    });
    let pinned = json!([{"Evaluation": {"Observed": {
        "observation": id, "text": "Sen varsling", "entries": [0], "seen_at": 7, "tendency": "improvement",
        "replayed": {"at": 0, "basis": "occurred"},
    }}}]);
    story.step(evaluator(), "pinObservation", pin, pinned).await;
    let start = json!({"mandate": "De første timene"});
    let started = json!([{"EvaluationStarted": {"mandate": "De første timene"}}]);
    story
        .step(evaluator(), "startEvaluation", start, started)
        .await;
}

#[tokio::test]
async fn two_people_make_a_text_unreadable() {
    let mut story = Story::begun().await;
    let note = json!({"incidentId": story.incident, "kind": "NOTE", "text": "Navn og diagnose"});
    story.town.order(log_keeper(), "recordEntry", note).await;
    story.new_lines().await;
    let (asks, agrees) = (crisis_leader(), preparedness_officer());
    let ask = json!({"numbers": [1], "ground": "pvl. art. 17", "reference": "23/456"});
    for approved in [false, true] {
        let id = story.town.fresh_id().to_string();
        let mut request = ask.clone();
        request["commandId"] = json!(id);
        let requested = json!([{"ErasureRequested": {
            "request": id, "numbers": [1], "ground": "pvl. art. 17", "reference": "23/456",
        }}]);
        story.step(asks, "requestErasure", request, requested).await;
        if approved {
            let own = json!({"incidentId": story.incident, "requestId": id});
            let refusal = story.town.order(asks, "approveErasure", own).await;
            assert_eq!(refused(&refusal), "SAME_PERSON");
            let carried_out = json!([{"ErasureCarriedOut": {"request": id, "numbers": [1], "requested_by": asks.person}}]);
            story
                .step(
                    agrees,
                    "approveErasure",
                    json!({"requestId": id}),
                    carried_out,
                )
                .await;
        } else {
            let rejected = json!([{"ErasureRejected": {"request": id, "reason": "Trengs ennå"}}]);
            let reject = json!({"requestId": id, "reason": "Trengs ennå"});
            story.step(agrees, "rejectErasure", reject, rejected).await;
        }
    }
}
