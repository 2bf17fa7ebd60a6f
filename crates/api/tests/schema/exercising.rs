//! Exercises through the schema: injects come by themselves, and what their controllers wrote beside
//! them comes to nobody else by any way (R-58, R-11, G-9, G-11).

use serde_json::Value;
use tokio::time::timeout;
use varsko_domain::Actor;
use varsko_domain::words::AccessRole;
use varsko_testkit::asks::*;
use varsko_testkit::cast::{
    ASKER, COUNTY_GOVERNOR, OSLO, actor, crisis_leader, log_keeper, operator, preparedness_officer,
};
use varsko_testkit::{INCIDENT, at};

use super::town::{Town, WAIT_MAX};

/// In every text that only controllers may read, and in nothing else.
const CANARY: &str = "kanarifugl";
/// What an inject says, which players may read once it came.
const COME: &str = "Elva går over breddene";
/// Everything the register tells of an exercise, its injects included.
const EXERCISE_FIELDS: &str =
    "id title kind eventType leadership at targetGroup stage roles participants
    goals { number goal measuredBy attainment ground } tests { scenarioId revision measureId }
    organisations { shortName } controllers { name } calledOffBecause incident { id title exercise }
    injects { id atMin dueAt toRole from channel text scope expected note stage reason
              reactions { reaction done entries } }";

fn told(place: &str) -> varsko_domain::Text {
    format!("{CANARY} i {place}").into()
}

/// An exercise that runs since eight, with an inject at minute 30 and one at minute 90.
async fn running() -> Town {
    let town = Town::founded().await;
    town.done("06:00", begin_ros_draft().by(preparedness_officer()))
        .await;
    town.done("06:10", put_scenario(false, landslide()).named(SCENARIO.0))
        .await;
    town.done("07:05", adopt_ros("Sak 24/117")).await;
    town.done("07:10", plan_exercise(flood_exercise()).named(EXERCISE.0))
        .await;
    town.done("07:15", set_inject(play(30, COME)).named(INJECT.0))
        .await;
    town.done("07:16", noted("forventet", "notatet", play(90, CANARY)))
        .await;
    town.done("08:00", start_exercise().named(INCIDENT.0)).await;
    town
}

/// An inject whose every word beside what it says is secret.
fn noted(
    expected: &str,
    note: &str,
    play: varsko_domain::organisation::exercises::events::InjectPlay,
) -> varsko_testkit::Ask {
    use varsko_domain::Command;
    use varsko_domain::organisation::exercises::commands::{ExerciseCommand, SetInject};
    let set = SetInject {
        exercise: EXERCISE,
        inject: None,
        play,
        expected: Some(told(expected)),
        note: Some(told(note)),
    };
    let command = Command::Exercise(
        varsko_testkit::cast::BAERUM,
        ExerciseCommand::SetInject(set),
    );
    varsko_testkit::ask_of_all(command).by(preparedness_officer())
}

/// The lines of the exercise's log, as this actor reads them.
async fn lines(town: &Town, reader: Actor) -> Vec<Value> {
    let log = format!(
        "{{ incidentLog(incidentId: \"{INCIDENT}\") {{ edges {{ node {{ number event kind text from to channel occurredAt organisation {{ shortName }} }} }} }} }}"
    );
    let mut log = town.data(reader, &log).await;
    let edges = log["incidentLog"]["edges"].take();
    let edges = edges.as_array().expect("lines").clone();
    edges
        .into_iter()
        .map(|mut edge| edge["node"].take())
        .collect()
}

/// Sets the clock, and waits until the log has this many lines.
async fn until(town: &Town, time: &str, count: usize) -> Vec<Value> {
    town.clock.set(at(time));
    let mut changes = town.engine.changes();
    let reached = async {
        loop {
            let lines = lines(town, crisis_leader()).await;
            if lines.len() >= count {
                return lines;
            }
            changes.changed().await.expect("the engine goes on");
        }
    };
    timeout(WAIT_MAX, reached).await.expect("the lines in time")
}

async fn exercise(town: &Town, reader: Actor) -> Value {
    let query = format!(
        "{{ exercise(id: \"{}\") {{ {EXERCISE_FIELDS} }} }}",
        EXERCISE.0
    );
    town.data(reader, &query).await["exercise"].take()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inject_comes_on_time_with_nobody_there_as_a_marked_line_of_an_exercise() {
    // R-58, G-11
    let town = running().await;
    let lines = until(&town, "08:31", 3).await;
    let inject = &lines[2];
    assert_eq!(inject["event"], "inject.delivered");
    assert_eq!(
        inject["text"],
        "ØVELSE – innspill til Kriseleder fra 110-sentralen: Elva går over breddene"
    );
    assert_eq!(inject["kind"], "MESSAGE_IN");
    assert_eq!(inject["from"], "110-sentralen");
    assert_eq!(inject["to"], "Kriseleder");
    assert_eq!(inject["channel"], "PHONE");
    assert_eq!(inject["occurredAt"], "2023-08-07T08:30:00.000+02:00");
    let seen = exercise(&town, crisis_leader()).await;
    assert_eq!(seen["stage"], "RUNNING");
    assert_eq!(seen["incident"]["exercise"], true);
    let controlled = exercise(&town, preparedness_officer()).await;
    assert_eq!(controlled["injects"][0]["stage"], "DELIVERED");
    assert_eq!(controlled["injects"][1]["stage"], "WAITING");
    assert_eq!(
        controlled["injects"][1]["dueAt"],
        "2023-08-07T09:30:00.000+02:00"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_controllers_wrote_reaches_players_by_no_query_and_no_subscription() {
    // R-58, G-9: while it runs, and when it is over.
    let town = running().await;
    until(&town, "08:31", 3).await;
    town.done("08:40", note_reaction(CANARY, &[2])).await;
    let followed = format!(
        "subscription {{ incidentLog(incidentId: \"{INCIDENT}\") {{ number text from to source }} }}"
    );
    let replayed = format!(
        "subscription {{ replay(incidentId: \"{INCIDENT}\", speed: 3600) {{ __typename }} }}"
    );
    for over in [false, true] {
        if over {
            town.done("08:50", end_exercise()).await;
        }
        let players = [
            crisis_leader(),
            log_keeper(),
            operator(),
            actor(AccessRole::CrisisLeader, ASKER),
            actor(AccessRole::PreparednessOfficer, ASKER),
            actor(AccessRole::Observer, COUNTY_GOVERNOR),
        ];
        for player in players {
            let mut all = Vec::new();
            all.push(exercise(&town, player).await);
            for query in queries() {
                all.push(known(town.answer(player, &query).await));
            }
            let told = serde_json::to_string(&all).unwrap();
            assert!(!told.contains(CANARY), "{player:?}: {told}");
        }
        let mut log = town.follow(crisis_leader(), &followed);
        for _ in 0..3 {
            assert!(!log.data().await.to_string().contains(CANARY));
        }
        let mut replay = town.follow(crisis_leader(), &replayed);
        while let Some(step) = replay.next().await {
            assert!(!step.to_string().contains(CANARY));
        }
        let controller = exercise(&town, preparedness_officer()).await.to_string();
        assert!(controller.contains(CANARY), "a controller reads it all");
    }
}

/// An answer whose only errors are those of an incident that is not there for its reader.
fn known(answer: Value) -> Value {
    for error in answer["errors"].as_array().into_iter().flatten() {
        assert_eq!(error["extensions"]["code"], "UNKNOWN_INCIDENT", "{answer}");
    }
    answer
}

/// Every question that tells of an exercise or of its incident.
fn queries() -> Vec<String> {
    let id = INCIDENT.0;
    vec![
        format!("{{ exercises {{ {EXERCISE_FIELDS} }} }}"),
        format!(
            "{{ incidentLog(incidentId: \"{id}\") {{ edges {{ node {{ text from to source screeningGround }} }} }} }}"
        ),
        format!("{{ search(text: \"{CANARY}\") {{ edges {{ node {{ entry {{ text }} }} }} }} }}"),
        format!(
            "{{ incidentLog(incidentId: \"{id}\", filter: {{ text: \"{CANARY}\" }}) {{ edges {{ node {{ text }} }} }} }}"
        ),
        format!("{{ situation(incidentId: \"{id}\") {{ clocks {{ about }} }} }}"),
        format!("{{ timeline(incidentId: \"{id}\") {{ marks {{ kind }} }} }}"),
        "{ statusBoard { title exercise clocks { about } } }".to_owned(),
        "{ preparedness { overdue clocks { kind about } } }".to_owned(),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exercise_hangs_on_the_revision_it_tests_and_its_incident_on_it() {
    //
    let town = running().await;
    let (baerum, id) = (varsko_testkit::cast::BAERUM, EXERCISE.0);
    let thread = format!(
        "{{ thread(node: {{ exercise: {{ organisationId: \"{baerum}\", id: \"{id}\" }} }}) {{ links {{ text stage node {{ key kind }} above }} }} }}"
    );
    let mut answer = town.data(crisis_leader(), &thread).await;
    let links = answer["thread"]["links"].take();
    let of = |kind: &str| {
        let mut links = links.as_array().unwrap().iter();
        links
            .find(|link| link["node"]["kind"] == kind)
            .unwrap()
            .clone()
    };
    let (exercise, revision) = (of("EXERCISE"), of("REVISION"));
    assert_eq!(exercise["text"], "Øvelse Sandvikselva");
    assert_eq!(exercise["stage"], "RUNNING");
    assert_eq!(exercise["above"][0], revision["node"]["key"]);
    assert_eq!(of("TRIAL")["above"][0], exercise["node"]["key"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_know_no_exercise_and_readers_know_the_register() {
    let town = running().await;
    let stranger = exercise(&town, actor(AccessRole::CrisisLeader, OSLO)).await;
    assert_eq!(stranger, Value::Null);
    let governor = exercise(&town, actor(AccessRole::Observer, COUNTY_GOVERNOR)).await;
    assert_eq!(governor["title"], "Øvelse Sandvikselva");
    assert_eq!(governor["injects"], Value::Null);
    let plays = exercise(&town, actor(AccessRole::CrisisLeader, ASKER)).await;
    assert_eq!(plays["goals"][0]["number"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clocks_of_exercises_run_from_when_one_was_held() {
    // Domain §10: 24 months for the plan, 12 for the leadership.
    let town = running().await;
    let board =
        "{ preparedness { organisation { shortName } overdue clocks { kind dueAt about } } }";
    let row = |answer: &Value| {
        let rows = answer["preparedness"].as_array().expect("rows").clone();
        let own = |row: &Value| row["organisation"]["shortName"] == "Bærum";
        rows.into_iter().find(own).expect("Bærum's row")
    };
    let before = row(&town.data(crisis_leader(), board).await);
    assert_eq!(before["clocks"][0]["kind"], "LEADERSHIP_EXERCISE");
    assert_eq!(before["clocks"][0]["about"], Value::Null, "never held");
    town.done("10:00", end_exercise()).await;
    let after = row(&town.data(crisis_leader(), board).await);
    assert_eq!(
        (&after["clocks"][0]["dueAt"], &after["clocks"][1]["dueAt"]),
        (
            &Value::from("2024-08-07T10:00:00.000+02:00"),
            &Value::from("2025-08-07T10:00:00.000+02:00")
        )
    );
    assert_eq!(after["clocks"][1]["kind"], "EXERCISE");
    assert_eq!(after["clocks"][1]["about"], "Øvelse Sandvikselva");
    assert_eq!(after["overdue"], 0);
    town.clock.set("2024-08-08T12:00:00+02:00".parse().unwrap());
    let later = row(&town.data(crisis_leader(), board).await);
    assert_eq!(later["overdue"], 1, "the leadership's alone");
    town.clock.set("2025-08-08T12:00:00+02:00".parse().unwrap());
    let latest = row(&town.data(crisis_leader(), board).await);
    assert_eq!(latest["overdue"], 2);
}
