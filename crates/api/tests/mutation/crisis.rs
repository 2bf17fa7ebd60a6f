//! The sequence while it runs: notify, mobilise, understand.

use serde_json::json;
use varsko_testkit::at;
use varsko_testkit::cast::{crisis_leader, log_keeper, operator};

use super::story::{Story, with};

#[tokio::test]
async fn a_notification_is_followed_to_each_answer() {
    let mut story = Story::begun().await;
    let leader = crisis_leader();
    let kari = json!({"personId": leader.person, "role": "crisis_leader", "name": "Kari", "channel": "SMS", "address": "900 00 000"});
    let recipients = json!([kari, {"name": "Ola"}, {"name": "Per"}, {"name": "Siv"}]);
    let queued = json!([
        {"number": 1, "person": leader.person, "role": "crisis_leader", "name": "Kari", "channel": "sms", "address": "900 00 000"},
        {"number": 2, "name": "Ola", "channel": "phone"},
        {"number": 3, "name": "Per", "channel": "phone"},
        {"number": 4, "name": "Siv", "channel": "phone"},
    ]);
    let start = json!({"text": "Møt på rådhuset", "list": "Kriseledelsen", "recipients": recipients, "ackTimeoutS": 600});
    // The id of what a command creates is the id of the command, known before it is sent.
    let id = story.town.fresh_id().to_string();
    let started = json!([
        {"PhaseReached": {"phase": "notify"}},
        {"NotificationStarted": {
            "notification": id, "text": "Møt på rådhuset", "list": "Kriseledelsen", "recipients": queued,
            "ack_timeout_s": 600,
        }},
    ]);
    let start = with(&start, "commandId", json!(id));
    story
        .step(leader, "startNotification", start, started)
        .await;
    for (mutation, says, event, recorded) in [
        (
            "markSent",
            json!({"recipient": 2, "channel": "SMS"}),
            "NotificationSent",
            json!({"recipient": 2, "channel": "sms", "attempt": 1}),
        ),
        (
            "acknowledge",
            json!({"recipient": 1, "etaMinutes": 20, "answer": "På vei", "channel": "SMS"}),
            "NotificationAcknowledged",
            json!({"recipient": 1, "eta_minutes": 20, "answer": "På vei", "channel": "sms", "by": "oneself"}),
        ),
        (
            "decline",
            json!({"recipient": 3, "reason": "Syk", "channel": "EMAIL"}),
            "NotificationDeclined",
            json!({"recipient": 3, "reason": "Syk", "channel": "email", "by": "hand"}),
        ),
        (
            "recordReachedByOtherMeans",
            json!({"recipient": 4, "how": "Vakten gikk dit"}),
            "ReachedByOtherMeans",
            json!({"recipient": 4, "how": "Vakten gikk dit"}),
        ),
    ] {
        let input = with(&says, "notificationId", json!(id));
        let events = json!([{event: with(&recorded, "notification", json!(id))}]);
        story.step(leader, mutation, input, events).await;
    }
}

#[tokio::test]
async fn bodies_and_roles_are_filled_and_emptied() {
    let mut story = Story::begun().await;
    let (leader, keeper) = (crisis_leader(), log_keeper().person);
    story
        .step(
            leader,
            "advancePhase",
            json!({"phase": "NOTIFY"}),
            json!([{"PhaseReached": {"phase": "notify"}}]),
        )
        .await;
    let activate =
        json!({"body": "LEADERSHIP", "authority": "Overordnet plan", "place": "Rådhuset"});
    let activated = json!([
        {"PhaseReached": {"phase": "mobilise"}},
        {"BodyActivated": {
            "body": "leadership", "authority": "Overordnet plan", "place": "Rådhuset",
            "first_picture_by": at("13:00"), "mailbox_by": at("13:00"),
        }},
    ]);
    story.step(leader, "activate", activate, activated).await;
    let assign = json!({"role": "log_keeper", "personId": keeper, "capacity": "DEPUTY"});
    let assigned =
        json!([{"RoleAssigned": {"role": "log_keeper", "person": keeper, "capacity": "deputy"}}]);
    story.step(leader, "assignRole", assign, assigned).await;
    let report =
        json!({"personId": keeper, "role": "log_keeper", "presence": "COMING", "etaMinutes": 15});
    let reported = json!([{"MobilisationReported": {"person": keeper, "role": "log_keeper", "presence": "coming", "eta_minutes": 15}}]);
    story
        .step(leader, "reportMobilisation", report, reported)
        .await;
    let relieve = json!({"role": "log_keeper", "personId": keeper, "handover": "Alt ført til 12"});
    let relieved = json!([{"RoleRelieved": {"role": "log_keeper", "person": keeper, "handover": "Alt ført til 12"}}]);
    story.step(leader, "relieveRole", relieve, relieved).await;
    let down = json!({"body": "LEADERSHIP", "reason": "Over"});
    let stood_down = json!([{"BodyStoodDown": {"body": "leadership", "reason": "Over"}}]);
    story.step(leader, "standDown", down, stood_down).await;
}

#[tokio::test]
async fn the_picture_takes_figures_items_proposals_and_a_focus() {
    let mut story = Story::understanding().await;
    let leader = crisis_leader();
    let define = json!({"key": "evacuated", "name": "Evakuerte", "definition": "Registrert på EPS", "unit": "personer"});
    story
        .step(
            leader,
            "defineIndicator",
            define.clone(),
            json!([{"IndicatorDefined": define}]),
        )
        .await;
    let figure = json!({"key": "evacuated", "value": 42.5, "source": "EPS", "verification": "CONFIRMED", "entry": 0});
    let reported = with(&figure, "verification", json!("confirmed"));
    story
        .step(
            leader,
            "reportIndicator",
            figure,
            json!([{"IndicatorReported": reported}]),
        )
        .await;
    let statement = json!({
        "section": "CONSEQUENCES", "text": "Veien er stengt", "value": "LIFE_AND_HEALTH", "verification": "CONFIRMED",
        "source": "Politiet", "expiresAt": "2023-08-07T14:00:00+02:00", "entries": [0],
        "coordinates": {"latitude": 59.8901, "longitude": 10.5263},
    });
    let stored = json!({
        "section": "consequences", "text": "Veien er stengt", "value": "life_and_health", "verification": "confirmed",
        "source": "Politiet", "expires_at": at("14:00"), "entries": [0],
        "coordinates": "59.890100,10.526300",
    });
    let id = story.town.fresh_id().to_string();
    let state = json!({"commandId": id, "statement": statement});
    story
        .step(
            leader,
            "statePictureItem",
            state,
            json!([{"ItemStated": {"item": id, "statement": stored}}]),
        )
        .await;
    let revise = json!({"itemId": id, "statement": statement, "reason": "Bekreftet"});
    let revised =
        json!([{"ItemRevised": {"item": id, "statement": stored, "reason": "Bekreftet"}}]);
    story
        .step(leader, "revisePictureItem", revise, revised)
        .await;
    let withdraw = json!({"itemId": id, "reason": "Åpnet igjen"});
    let withdrawn = json!([{"ItemWithdrawn": {"item": id, "reason": "Åpnet igjen"}}]);
    story
        .step(leader, "withdrawPictureItem", withdraw, withdrawn)
        .await;
    let proposal = story.town.fresh_id().to_string();
    let propose = json!({"commandId": proposal, "statement": statement});
    let proposed = json!([{"ItemProposed": {"item": proposal, "statement": stored}}]);
    story
        .step(operator(), "statePictureItem", propose, proposed)
        .await;
    let accept = json!({"statement": statement, "accepts": proposal});
    let accepted = json!([{"ItemStated": {"item": proposal, "statement": stored}}]);
    story
        .step(leader, "statePictureItem", accept, accepted)
        .await;
    let focus = json!({"items": ["Liv", "Vann"], "until": "2023-08-07T13:00:00+02:00"});
    let set = json!([{"FocusSet": {"items": ["Liv", "Vann"], "until": at("13:00")}}]);
    story.step(leader, "setFocus", focus, set).await;
}
