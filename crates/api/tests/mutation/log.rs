//! Lines of the crisis log: every field of a line, and what is said about a line later.

use serde_json::json;
use varsko_testkit::cast::log_keeper;

use super::story::{Story, with};

#[tokio::test]
async fn a_line_keeps_every_field_and_a_correction_points_at_it() {
    let mut story = Story::begun().await;
    let keeper = log_keeper();
    let words = json!({
        "text": "Demningen holder", "phase": "HANDLE", "from": "Innsatsleder", "to": "Kriseleder",
        "channel": "RADIO", "verification": "PLAUSIBLE", "source": "Egen observasjon", "priority": "URGENT",
        "references": [0], "restrictedTo": ["LOG_KEEPER", "CRISIS_LEADER"],
        "screeningGround": "offl. § 24", "precision": "APPROXIMATE",
    });
    let stored = json!({
        "text": "Demningen holder", "phase": "handle", "from": "Innsatsleder", "to": "Kriseleder",
        "channel": "radio", "verification": "plausible", "source": "Egen observasjon", "priority": "urgent",
        "references": [0], "restricted_to": ["log_keeper", "crisis_leader"],
        "screening_ground": "offl. § 24", "precision": "approximate", "attachments": [],
    });
    let line = with(&words, "kind", json!("MESSAGE_IN"));
    let recorded = json!([{"EntryRecorded": with(&stored, "kind", json!("message_in"))}]);
    story.step(keeper, "recordEntry", line, recorded).await;
    let correction = with(&words, "corrects", json!(1));
    let corrected = with(
        &with(&stored, "kind", json!("correction")),
        "corrects",
        json!(1),
    );
    story
        .step(
            keeper,
            "correctEntry",
            correction,
            json!([{"EntryRecorded": corrected}]),
        )
        .await;
}

#[tokio::test]
async fn a_line_needs_a_kind_and_a_text_and_the_rest_has_defaults() {
    let mut story = Story::begun().await;
    let recorded = json!([{"EntryRecorded": {
        "kind": "omission", "phase": "detected", "text": "Evakuerer ikke", "verification": "unverified",
        "priority": "normal", "references": [], "restricted_to": [], "precision": "exact", "attachments": [],
    }}]);
    let line = json!({"kind": "OMISSION", "text": "Evakuerer ikke"});
    story
        .step(log_keeper(), "recordEntry", line, recorded)
        .await;
}

#[tokio::test]
async fn a_line_is_judged_shared_and_unshared_by_its_number() {
    let mut story = Story::begun().await;
    let keeper = log_keeper();
    story
        .town
        .order(
            keeper,
            "recordEntry",
            json!({
                "incidentId": story.incident, "kind": "NOTE", "text": "Rykte", "scope": "OWN",
            }),
        )
        .await;
    story.new_lines().await;
    let judge = json!({"number": 1, "verification": "REFUTED", "reason": "Ringte stedet"});
    let judged = json!([{"EntryVerificationJudged": {
        "number": 1, "verification": "refuted", "reason": "Ringte stedet",
    }}]);
    story.step(keeper, "judgeEntry", judge, judged).await;
    let widened = json!([{"EntryShareWidened": {"number": 1, "scope": "county"}}]);
    story
        .step(
            keeper,
            "widenShare",
            json!({"number": 1, "shareWith": "COUNTY"}),
            widened,
        )
        .await;
    let recall = json!({"number": 1, "shareWith": "PARTICIPANTS", "reason": "Delt ved en feil"});
    let recalled = json!([{"EntryShareRecalled": {
        "number": 1, "scope": "participants", "reason": "Delt ved en feil",
    }}]);
    story.step(keeper, "recallShare", recall, recalled).await;
}
