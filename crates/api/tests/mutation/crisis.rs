//! The log and the sequence while it runs: notify, mobilise, understand, handle.

use serde_json::{Value, json};
use varsko_testkit::at;
use varsko_testkit::cast::{crisis_leader, log_keeper, operator, staff};

use super::story::Story;
use super::town::refused;

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
    let corrected = with(&with(&stored, "kind", json!("correction")), "corrects", json!(1));
    story.step(keeper, "correctEntry", correction, json!([{"EntryRecorded": corrected}])).await;
}

#[tokio::test]
async fn a_line_needs_a_kind_and_a_text_and_the_rest_has_defaults() {
    let mut story = Story::begun().await;
    let recorded = json!([{"EntryRecorded": {
        "kind": "omission", "phase": "detected", "text": "Evakuerer ikke", "verification": "unverified",
        "priority": "normal", "references": [], "restricted_to": [], "precision": "exact", "attachments": [],
    }}]);
    let line = json!({"kind": "OMISSION", "text": "Evakuerer ikke"});
    story.step(log_keeper(), "recordEntry", line, recorded).await;
}

#[tokio::test]
async fn a_line_is_judged_shared_and_unshared_by_its_number() {
    let mut story = Story::begun().await;
    let keeper = log_keeper();
    story.town.order(keeper, "recordEntry", json!({
        "incidentId": story.incident, "kind": "NOTE", "text": "Rykte", "scope": "OWN",
    })).await;
    story.new_lines().await;
    let judge = json!({"number": 1, "verification": "REFUTED", "reason": "Ringte stedet"});
    let judged = json!([{"EntryVerificationJudged": {
        "number": 1, "verification": "refuted", "reason": "Ringte stedet",
    }}]);
    story.step(keeper, "judgeEntry", judge, judged).await;
    let widened = json!([{"EntryShareWidened": {"number": 1, "scope": "county"}}]);
    story.step(keeper, "widenShare", json!({"number": 1, "shareWith": "COUNTY"}), widened).await;
    let recall = json!({"number": 1, "shareWith": "PARTICIPANTS", "reason": "Delt ved en feil"});
    let recalled = json!([{"EntryShareRecalled": {
        "number": 1, "scope": "participants", "reason": "Delt ved en feil",
    }}]);
    story.step(keeper, "recallShare", recall, recalled).await;
}

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
    story.step(leader, "startNotification", with(&start, "commandId", json!(id)), started).await;
    let to = |recipient: u32| json!({"notificationId": id, "recipient": recipient});
    let of = |recipient: u32| json!({"notification": id, "recipient": recipient});
    let sent = with(&with(&of(2), "channel", json!("sms")), "attempt", json!(1));
    let mark = with(&to(2), "channel", json!("SMS"));
    story.step(leader, "markSent", mark, json!([{"NotificationSent": sent}])).await;
    let coming = json!({"notificationId": id, "recipient": 1, "etaMinutes": 20, "answer": "På vei", "channel": "SMS"});
    let acknowledged = json!({"notification": id, "recipient": 1, "eta_minutes": 20, "answer": "På vei", "channel": "sms"});
    story.step(leader, "acknowledge", coming, json!([{"NotificationAcknowledged": acknowledged}])).await;
    let cannot = with(&with(&to(3), "reason", json!("Syk")), "channel", json!("EMAIL"));
    let declined = with(&with(&of(3), "reason", json!("Syk")), "channel", json!("email"));
    story.step(leader, "decline", cannot, json!([{"NotificationDeclined": declined}])).await;
    let reached = with(&of(4), "how", json!("Vakten gikk dit"));
    let reach = with(&to(4), "how", json!("Vakten gikk dit"));
    story.step(leader, "recordReachedByOtherMeans", reach, json!([{"ReachedByOtherMeans": reached}])).await;
}

#[tokio::test]
async fn bodies_and_roles_are_filled_and_emptied() {
    let mut story = Story::begun().await;
    let (leader, keeper) = (crisis_leader(), log_keeper().person);
    story.step(leader, "advancePhase", json!({"phase": "NOTIFY"}), json!([{"PhaseReached": {"phase": "notify"}}])).await;
    let activate = json!({"body": "LEADERSHIP", "authority": "Overordnet plan", "place": "Rådhuset"});
    let activated = json!([
        {"PhaseReached": {"phase": "mobilise"}},
        {"BodyActivated": {"body": "leadership", "authority": "Overordnet plan", "place": "Rådhuset"}},
    ]);
    story.step(leader, "activate", activate, activated).await;
    let assign = json!({"role": "log_keeper", "personId": keeper, "capacity": "DEPUTY"});
    let assigned = json!([{"RoleAssigned": {"role": "log_keeper", "person": keeper, "capacity": "deputy"}}]);
    story.step(leader, "assignRole", assign, assigned).await;
    let report = json!({"personId": keeper, "role": "log_keeper", "presence": "COMING", "etaMinutes": 15});
    let reported = json!([{"MobilisationReported": {"person": keeper, "role": "log_keeper", "presence": "coming", "eta_minutes": 15}}]);
    story.step(leader, "reportMobilisation", report, reported).await;
    let relieve = json!({"role": "log_keeper", "personId": keeper, "handover": "Alt ført til 12"});
    let relieved = json!([{"RoleRelieved": {"role": "log_keeper", "person": keeper, "handover": "Alt ført til 12"}}]);
    story.step(leader, "relieveRole", relieve, relieved).await;
    let down = json!({"body": "LEADERSHIP", "reason": "Over"});
    let stood_down = json!([{"BodyStoodDown": {"body": "leadership", "reason": "Over"}}]);
    story.step(leader, "standDown", down, stood_down).await;
}

#[tokio::test]
async fn the_picture_takes_figures_items_proposals_and_a_focus() {
    let mut story = understanding().await;
    let leader = crisis_leader();
    let define = json!({"key": "evacuated", "name": "Evakuerte", "definition": "Registrert på EPS", "unit": "personer"});
    story.step(leader, "defineIndicator", define.clone(), json!([{"IndicatorDefined": define}])).await;
    let figure = json!({"key": "evacuated", "value": 42.5, "source": "EPS", "verification": "CONFIRMED", "entry": 0});
    let reported = with(&figure, "verification", json!("confirmed"));
    story.step(leader, "reportIndicator", figure, json!([{"IndicatorReported": reported}])).await;
    let statement = json!({
        "section": "CONSEQUENCES", "text": "Veien er stengt", "value": "LIFE_AND_HEALTH", "verification": "CONFIRMED",
        "source": "Politiet", "expiresAt": "2023-08-07T14:00:00+02:00", "entries": [0],
    });
    let stored = json!({
        "section": "consequences", "text": "Veien er stengt", "value": "life_and_health", "verification": "confirmed",
        "source": "Politiet", "expires_at": at("14:00"), "entries": [0],
    });
    let id = story.town.fresh_id().to_string();
    let state = json!({"commandId": id, "statement": statement});
    story.step(leader, "statePictureItem", state, json!([{"ItemStated": {"item": id, "statement": stored}}])).await;
    let revise = json!({"itemId": id, "statement": statement, "reason": "Bekreftet"});
    let revised = json!([{"ItemRevised": {"item": id, "statement": stored, "reason": "Bekreftet"}}]);
    story.step(leader, "revisePictureItem", revise, revised).await;
    let withdraw = json!({"itemId": id, "reason": "Åpnet igjen"});
    let withdrawn = json!([{"ItemWithdrawn": {"item": id, "reason": "Åpnet igjen"}}]);
    story.step(leader, "withdrawPictureItem", withdraw, withdrawn).await;
    let proposal = story.town.fresh_id().to_string();
    let propose = json!({"commandId": proposal, "statement": statement});
    let proposed = json!([{"ItemProposed": {"item": proposal, "statement": stored}}]);
    story.step(operator(), "statePictureItem", propose, proposed).await;
    let accept = json!({"statement": statement, "accepts": proposal});
    let accepted = json!([{"ItemStated": {"item": proposal, "statement": stored, "accepts": proposal}}]);
    story.step(leader, "statePictureItem", accept, accepted).await;
    let focus = json!({"items": ["Liv", "Vann"], "until": "2023-08-07T13:00:00+02:00"});
    let set = json!([{"FocusSet": {"items": ["Liv", "Vann"], "until": at("13:00")}}]);
    story.step(leader, "setFocus", focus, set).await;
}

#[tokio::test]
async fn a_measure_goes_from_proposal_to_assessed_effect() {
    let mut story = handling().await;
    let leader = crisis_leader();
    let id = story.town.fresh_id().to_string();
    let propose = json!({"commandId": id, "text": "Steng veien", "goal": "Ingen skadd", "deadline": "2023-08-07T13:00:00+02:00"});
    let proposed = json!([{"MeasureProposed": {"measure": id, "text": "Steng veien", "goal": "Ingen skadd", "deadline": at("13:00")}}]);
    story.step(staff(), "proposeMeasure", propose, proposed).await;
    let decide = json!({"measureId": id, "authority": "Kriseleder", "reason": "Ras"});
    let decided = json!([{"MeasureDecided": {"measure": id, "capacity": "holder", "authority": "Kriseleder", "reason": "Ras"}}]);
    story.step(leader, "decideMeasure", decide, decided).await;
    let assign = json!({"measureId": id, "role": "logistics", "deadline": "2023-08-07T13:30:00+02:00"});
    let assigned = json!([{"MeasureAssigned": {"measure": id, "role": "logistics", "deadline": at("13:30")}}]);
    story.step(leader, "assignMeasure", assign, assigned).await;
    let of = json!({"measure": id});
    for (step, text, event) in [
        ("ACKNOWLEDGE", json!({}), json!({"MeasureAcknowledged": of})),
        ("START", json!({}), json!({"MeasureStarted": of})),
        ("DONE", json!({"result": "Stengt"}), json!({"MeasureDone": {"measure": id, "result": "Stengt"}})),
        ("ASSESS_EFFECT", json!({"effect": "Ingen skadd"}), json!({"MeasureEffectAssessed": {"measure": id, "effect": "Ingen skadd"}})),
    ] {
        let input = with(&with(&text, "measureId", json!(id)), "step", json!(step));
        story.step(leader, "progressMeasure", input, json!([event])).await;
    }
    for (step, name) in [("NOT_DONE", "MeasureNotDone"), ("CANCEL", "MeasureCancelled")] {
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
    let story = handling().await;
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
        let answer = story.town.order(crisis_leader(), "progressMeasure", input).await;
        assert_eq!(refused(&answer), code, "{step}");
    }
}

/// An incident where the picture can be built.
async fn understanding() -> Story {
    let mut story = Story::begun().await;
    for (phase, word) in [("NOTIFY", "notify"), ("MOBILISE", "mobilise"), ("UNDERSTAND", "understand")] {
        let reached = json!([{"PhaseReached": {"phase": word}}]);
        story.step(crisis_leader(), "advancePhase", json!({"phase": phase}), reached).await;
    }
    story
}

/// An incident where measures can be decided.
async fn handling() -> Story {
    let mut story = understanding().await;
    let reached = json!([{"PhaseReached": {"phase": "handle"}}]);
    story.step(crisis_leader(), "advancePhase", json!({"phase": "HANDLE"}), reached).await;
    story
}

fn with(object: &Value, name: &str, value: Value) -> Value {
    let mut object = object.clone();
    object[name] = value;
    object
}
