//! Leading a crisis: meetings, decisions, tasks, requests and goals, asked for and seen.

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_testkit::cast::{ASKER, actor, crisis_leader, log_keeper, operator, staff};

use super::story::{Story, with};
use super::town::{refused, viewer};

/// An incident where the crisis leadership sits and the picture is there.
async fn led() -> Story {
    let mut story = Story::handling().await;
    let activate = json!({"body": "LEADERSHIP", "authority": "Overordnet plan"});
    done(&mut story, crisis_leader(), "activate", activate).await;
    story
}

/// Something was done; gives the id of what it created.
async fn done(story: &mut Story, who: Actor, mutation: &str, mut input: Value) -> String {
    input["incidentId"] = json!(story.incident);
    let receipt = story.town.order(who, mutation, input).await;
    assert_eq!(receipt["__typename"], "Receipt", "{mutation}: {receipt}");
    story.new_lines().await;
    receipt["id"].as_str().expect("an id").to_owned()
}

async fn refusal(story: &Story, who: Actor, mutation: &str, mut input: Value) -> Value {
    input["incidentId"] = json!(story.incident);
    story.town.order(who, mutation, input).await
}

/// What someone sees of the situation.
async fn seen(story: &Story, who: Actor, select: &str) -> Value {
    let document = "query ($id: ID!) { situation(incidentId: $id) { SELECT } }";
    let document = document.replace("SELECT", select);
    let variables = json!({"id": story.incident});
    let mut answer = story.town.execute(viewer(who), &document, variables).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["situation"].take()
}

/// What someone sees of the board's only row of Bærum's.
async fn row(story: &Story, select: &str) -> Value {
    let document = format!("{{ statusBoard {{ {select} }} }}");
    let answer = story
        .town
        .execute(viewer(crisis_leader()), &document, json!({}))
        .await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    answer["data"]["statusBoard"][0].clone()
}

#[tokio::test]
async fn a_meeting_is_convened_held_on_a_pinned_line_and_followed_as_it_is_written() {
    //
    let mut story = led().await;
    let convene =
        json!({"kind": "FIRST", "startsAt": "2023-08-07T13:00:00+02:00", "matters": ["Skolene"]});
    let id = done(&mut story, crisis_leader(), "conveneMeeting", convene).await;
    let before = seen(
        &story,
        operator(),
        "meetings { stage secondsLeft(at: \"2023-08-07T12:40:00+02:00\") pictureFrom
           agenda { number topic title } position }",
    )
    .await;
    let meeting = &before["meetings"][0];
    assert_eq!(meeting["stage"], "CONVENED");
    assert_eq!(meeting["secondsLeft"], 1_200);
    assert_eq!(meeting["pictureFrom"], "2023-08-07T12:45:00.000+02:00");
    assert_eq!(meeting["position"], Value::Null);
    assert_eq!(meeting["agenda"][2]["topic"], "WORST_CASE");
    assert_eq!(
        meeting["agenda"][5],
        json!({"number": 6, "topic": null, "title": "Skolene"})
    );
    let board = row(&story, "nextMeeting meetingSits").await;
    assert_eq!(
        board,
        json!({"nextMeeting": "2023-08-07T13:00:00.000+02:00", "meetingSits": false})
    );

    done(
        &mut story,
        staff(),
        "startMeeting",
        json!({"meetingId": id}),
    )
    .await;
    let note = json!({"meetingId": id, "point": 6, "text": "Skolene holder åpent"});
    done(&mut story, log_keeper(), "noteInMeeting", note).await;
    let there =
        json!({"meetingId": id, "attendees": [{"name": "Liaison", "attendance": "REMOTE"}]});
    done(&mut story, log_keeper(), "attendMeeting", there).await;
    let focus = json!({"items": ["Liv først"]});
    done(&mut story, crisis_leader(), "setFocus", focus).await;
    let adjourn = json!({"meetingId": id, "nextAt": "2023-08-07T15:00:00+02:00"});
    let next = done(&mut story, crisis_leader(), "adjournMeeting", adjourn).await;
    let after = seen(
        &story,
        operator(),
        "meetings { id kind stage fromLine started { number } agenda { notes { text } }
           attendees { name attendance } focus { items } nextAt }",
    )
    .await;
    let held = &after["meetings"][0];
    assert_eq!(held["stage"], "ADJOURNED");
    // The line before the one it began on.
    assert_eq!(
        held["fromLine"].as_u64().map(|line| line + 1),
        held["started"]["number"].as_u64()
    );
    assert_eq!(
        held["agenda"][5]["notes"][0]["text"],
        "Skolene holder åpent"
    );
    assert_eq!(
        held["attendees"],
        json!([{"name": "Liaison", "attendance": "REMOTE"}])
    );
    assert_eq!(held["focus"]["items"], json!(["Liv først"]));
    let second = &after["meetings"][1];
    assert_eq!(
        (&second["id"], &second["kind"], &second["stage"]),
        (&json!(next), &json!("STATUS"), &json!("CONVENED"))
    );
}

#[tokio::test]
async fn a_decision_is_wanted_by_the_centre_made_by_the_leader_and_shows_what_it_rests_on() {
    //
    let mut story = led().await;
    let want = json!({"question": "Skal skolen stenges", "options": ["Ja", "Nei"], "entries": [0]});
    let id = done(&mut story, operator(), "wantDecision", want).await;
    assert_eq!(row(&story, "decisionsWanted").await["decisionsWanted"], 1);
    let decide = json!({
        "decisionId": id, "choice": "Ja, fra i morgen", "option": 1, "reason": "Vannet når skoleveien",
        "reviewAt": "2023-08-07T18:00:00+02:00",
    });
    let denied = refusal(&story, staff(), "makeDecision", decide.clone()).await;
    assert_eq!(refused(&denied), "NOT_PERMITTED");
    assert_eq!(denied["couldBeDoneBy"], json!(["CRISIS_LEADER"]));
    done(&mut story, crisis_leader(), "makeDecision", decide).await;
    let select = "decisions(stage: MADE) { id question entries reviewAt
        made { choice option capacity outsideActivation position origin { position } } }";
    let shown = seen(&story, operator(), select).await;
    let decision = &shown["decisions"][0];
    assert_eq!(decision["question"], "Skal skolen stenges");
    assert_eq!(decision["entries"], json!([0]));
    assert_eq!(decision["reviewAt"], "2023-08-07T18:00:00.000+02:00");
    let made = &decision["made"];
    assert_eq!(made["choice"], "Ja, fra i morgen");
    assert_eq!(
        (&made["option"], &made["capacity"]),
        (&json!(1), &json!("HOLDER"))
    );
    assert_eq!(made["outsideActivation"], Value::Null);
    assert_eq!(made["position"], made["origin"]["position"]);
    assert_eq!(row(&story, "decisionsWanted").await["decisionsWanted"], 0);

    let instead = json!({"question": "Skal skolen stenges", "choice": "Nei", "supersedesId": id});
    let second = done(&mut story, crisis_leader(), "makeDecision", instead).await;
    let shown = seen(&story, operator(), "decisions { id stage supersededBy }").await;
    assert_eq!(
        shown["decisions"][0],
        json!({"id": id, "stage": "SUPERSEDED", "supersededBy": second})
    );
}

#[tokio::test]
async fn a_decision_outside_an_activation_or_on_what_one_may_not_read_is_refused() {
    //
    let story = Story::handling().await;
    let decide = json!({"question": "Skal vi", "choice": "Ja"});
    let outside = refusal(&story, crisis_leader(), "makeDecision", decide.clone()).await;
    assert_eq!(refused(&outside), "OUTSIDE_ACTIVATION");
    let story = led().await;
    let unknown = with(&decide, "entries", json!([99]));
    let unknown = refusal(&story, crisis_leader(), "makeDecision", unknown).await;
    assert_eq!(refused(&unknown), "UNKNOWN_ENTRY");
    let evacuate = json!({"authority": "FIRE", "matter": "EVACUATION", "text": "Nedsiden"});
    let evacuate = refusal(&story, crisis_leader(), "askAuthority", evacuate).await;
    assert_eq!(refused(&evacuate), "FOR_THE_POLICE");
}

#[tokio::test]
async fn a_task_shows_whose_it_is_now_and_a_step_takes_its_own_text() {
    //
    let mut story = led().await;
    let give = json!({"title": "Skaffe senger", "role": "logistics", "deadline": "2023-08-07T13:00:00+02:00"});
    let id = done(&mut story, crisis_leader(), "giveTask", give).await;
    let select = "tasks(open: true) { id roleName ownerless owners { capacity person { name } }
        secondsLeft(at: \"2023-08-07T13:10:00+02:00\") late { number } steps { stage words } }";
    let nobodys = seen(&story, operator(), select).await;
    assert_eq!(nobodys["tasks"][0]["ownerless"], true);
    assert_eq!(nobodys["tasks"][0]["roleName"], "Logistikk");
    assert_eq!(nobodys["tasks"][0]["secondsLeft"], -600);
    let tally = "openTasks ownerlessTasks lateTasks";
    assert_eq!(
        row(&story, tally).await,
        json!({"openTasks": 1, "ownerlessTasks": 1, "lateTasks": 0})
    );
    let assign = json!({"role": "logistics", "personId": staff().person, "capacity": "DEPUTY"});
    done(&mut story, crisis_leader(), "assignRole", assign).await;
    let owned = seen(&story, operator(), select).await;
    assert_eq!(owned["tasks"][0]["owners"][0]["capacity"], "DEPUTY");
    for (step, text, code) in [
        ("NOT_DONE", json!({}), "REASON_NEEDED"),
        ("START", json!({"reason": "x"}), "BAD_INPUT"),
    ] {
        let input = with(&with(&text, "taskId", json!(id)), "step", json!(step));
        let denied = refusal(&story, staff(), "progressTask", input).await;
        assert_eq!(refused(&denied), code);
    }
    let not_done = json!({"taskId": id, "step": "NOT_DONE", "reason": "Lageret er tomt"});
    done(&mut story, staff(), "progressTask", not_done).await;
    let shown = seen(&story, operator(), "tasks { stage steps { stage words } }").await;
    assert_eq!(
        shown["tasks"][0],
        json!({"stage": "NOT_DONE", "steps": [{"stage": "NOT_DONE", "words": "Lageret er tomt"}]})
    );
}

#[tokio::test]
async fn requests_from_above_and_to_authorities_are_followed_to_their_end() {
    //
    let mut story = led().await;
    let receive = json!({"from": "Statsforvalteren", "text": "Rapport", "deadline": "2023-08-07T17:00:00+02:00"});
    let demand = done(&mut story, log_keeper(), "receiveDemand", receive).await;
    let ask = json!({"authority": "POLICE", "matter": "EVACUATION", "text": "Nedsiden", "askedBy": "Stabsleder"});
    let request = done(&mut story, staff(), "askAuthority", ask).await;
    let open = "unacknowledgedDemands openDemands openAuthorityRequests";
    assert_eq!(
        row(&story, open).await,
        json!({"unacknowledgedDemands": 1, "openDemands": 1, "openAuthorityRequests": 1})
    );
    done(
        &mut story,
        staff(),
        "acknowledgeDemand",
        json!({"demandId": demand}),
    )
    .await;
    let granted = json!({"requestId": request, "answer": "GRANTED", "by": "Lund"});
    done(&mut story, log_keeper(), "noteAuthorityAnswer", granted).await;
    // What is granted is not done, and what is acknowledged is not completed.
    assert_eq!(
        row(&story, open).await,
        json!({"unacknowledgedDemands": 0, "openDemands": 1, "openAuthorityRequests": 1})
    );
    let done_at = json!({
        "requestId": request, "answer": "CARRIED_OUT", "by": "Dahl", "words": "Seksti er ute",
        "occurredAt": "2023-08-07T11:30:00+02:00",
    });
    done(&mut story, log_keeper(), "noteAuthorityAnswer", done_at).await;
    let complete = json!({"demandId": demand, "answer": "Tolv husstander"});
    done(&mut story, staff(), "completeDemand", complete).await;
    let select =
        "authorityRequests { stage askedBy steps { stage by words origin { occurredAt } } }
        demands { from acknowledged { words } completed { words } }";
    let shown = seen(&story, operator(), select).await;
    let asked = &shown["authorityRequests"][0];
    assert_eq!(asked["stage"], "CARRIED_OUT");
    assert_eq!(
        asked["steps"][1],
        json!({"stage": "CARRIED_OUT", "by": "Dahl", "words": "Seksti er ute",
               "origin": {"occurredAt": "2023-08-07T11:30:00.000+02:00"}})
    );
    assert_eq!(shown["demands"][0]["completed"]["words"], "Tolv husstander");
}

#[tokio::test]
async fn goals_are_set_and_measured_and_what_is_kept_to_oneself_is_nowhere_for_others() {
    //
    let mut story = led().await;
    let invite = json!({"invitedOrganisationId": ASKER});
    done(&mut story, crisis_leader(), "inviteOrganisation", invite).await;
    let define = json!({"key": "missing", "name": "Savnede", "definition": "Ikke gjort rede for", "unit": "personer"});
    done(&mut story, crisis_leader(), "defineIndicator", define).await;
    let goal = json!({"text": "Alle er gjort rede for", "indicator": "missing", "target": 0.0});
    let id = done(&mut story, crisis_leader(), "setGoal", goal).await;
    let figure = json!({"key": "missing", "value": 2.0});
    done(&mut story, log_keeper(), "reportIndicator", figure).await;
    let assess = json!({"goalId": id, "standing": "ON_THE_WAY"});
    done(&mut story, staff(), "assessGoal", assess).await;
    let shown = seen(&story, operator(), "goals { text target value standing }").await;
    assert_eq!(
        shown["goals"][0],
        json!({"text": "Alle er gjort rede for", "target": 0.0, "value": 2.0, "standing": "ON_THE_WAY"})
    );
    let secret = json!({"question": "Skal vi si opp avtalen", "scope": "OWN"});
    done(&mut story, staff(), "wantDecision", secret).await;
    let own = seen(&story, crisis_leader(), "decisions { question }").await;
    assert_eq!(own["decisions"].as_array().map(Vec::len), Some(1));
    let others = seen(&story, operator(), "decisions { question }").await;
    assert_eq!(others["decisions"], json!([]));
    let asker = actor(AccessRole::CrisisLeader, ASKER);
    let fellow = seen(&story, asker, "decisions { question } goals { text }").await;
    assert_eq!(fellow["decisions"], json!([]));
    assert_eq!(fellow["goals"].as_array().map(Vec::len), Some(1));
}
