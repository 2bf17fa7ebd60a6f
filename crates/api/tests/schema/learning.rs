//! Who may read what was learnt, and what the year's clocks tell (R-17, R-51, R-55, domain §10).

use serde_json::{Value, json};
use varsko_domain::Actor;
use varsko_domain::organisation::ros::events::RosChange;
use varsko_domain::words::{AccessRole, RosField, Scope};
use varsko_testkit::asks::*;
use varsko_testkit::cast::*;
use varsko_testkit::{INCIDENT, at};

use super::town::Town;

/// A town whose ROS was adopted, and which learnt something that only it may read.
async fn learnt() -> Town {
    let town = Town::in_a_storm().await;
    town.done("06:10", begin_ros_draft()).await;
    let put = put_scenario(false, landslide()).named(SCENARIO.0);
    town.done("06:20", put).await;
    town.done("07:05", adopt_ros("Sak 24/117")).await;
    let own = |ask: varsko_testkit::Ask| ask.readable_by(Scope::Own);
    for (time, ask) in [
        ("08:00", mandate("Lære").named(EVALUATION.0)),
        (
            "08:10",
            pin("Staben satt i faresonen", &[0]).named(OBSERVATION.0),
        ),
        ("08:20", find("Faresone").named(FINDING.0)),
        ("08:30", learn("Reservested").named(LEARNING_POINT.0)),
    ] {
        town.done(time, own(ask)).await;
    }
    let change = RosChange::Words {
        field: RosField::Vulnerability,
        text: "Kommunehuset ligger i faresonen".into(),
    };
    let propose = propose_ros_change(change).named(PROPOSAL.0);
    town.done("09:00", propose).await;
    let plan = plan_follow_up(measure_to_follow_up()).named(FOLLOW_UP.0);
    town.done("09:10", plan).await;
    town
}

async fn ros_of(town: &Town, actor: Actor, organisation: &str) -> Value {
    let query = format!(
        "{{ ros(organisationId: \"{organisation}\") {{ newest {{ number overdue \
         risks {{ band }} scenarios {{ title }} }} proposals {{ lesson {{ key }} old new }} }} }}"
    );
    town.data(actor, &query).await["ros"].clone()
}

#[tokio::test]
async fn neighbours_the_centre_and_the_governor_read_a_ros_and_strangers_get_nothing() {
    //
    let town = learnt().await;
    let baerum = BAERUM.to_string();
    for who in [
        observer(),
        operator(),
        actor(AccessRole::Observer, ASKER),
        actor(AccessRole::Observer, COUNTY_GOVERNOR),
    ] {
        let ros = ros_of(&town, who, &baerum).await;
        let title = &ros["newest"]["scenarios"][0]["title"];
        assert_eq!(title, "Skred ved Engerjordet", "{who:?}");
        assert_eq!(ros["newest"]["risks"].as_array().map(Vec::len), Some(4));
    }
    // The county governor is over Bærum and not over Oslo; nobody is over a random id.
    let governor = actor(AccessRole::Observer, COUNTY_GOVERNOR);
    let random = "0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57";
    for of in [&OSLO.to_string(), random] {
        assert_eq!(ros_of(&town, governor, of).await, Value::Null);
    }
    let stranger = actor(AccessRole::Observer, OSLO);
    assert_eq!(ros_of(&town, stranger, &baerum).await, Value::Null);
    let keeper = actor(AccessRole::EpsStaff, BAERUM);
    assert_eq!(ros_of(&town, keeper, &baerum).await, Value::Null);
}

#[tokio::test]
async fn a_proposal_tells_its_old_value_and_its_lesson_only_to_who_may_read_that() {
    //
    let town = learnt().await;
    let baerum = BAERUM.to_string();
    let key = format!("learning_point:{LEARNING_POINT}");
    for (who, lesson) in [
        (observer(), json!({ "key": key })),
        (actor(AccessRole::Observer, ASKER), Value::Null),
    ] {
        let proposal = &ros_of(&town, who, &baerum).await["proposals"][0];
        assert_eq!(proposal["old"], "Tett bebyggelse");
        assert_eq!(proposal["new"], "Kommunehuset ligger i faresonen");
        assert_eq!(proposal["lesson"], lesson, "{who:?}");
    }
}

#[tokio::test]
async fn the_thread_is_judged_link_by_link() {
    //
    let town = learnt().await;
    let from =
        |node: String| format!("{{ thread(node: {node}) {{ links {{ node {{ kind }} }} }} }}");
    let line = format!("{{ entry: {{ incidentId: \"{INCIDENT}\", number: 0 }} }}");
    let proposal =
        format!("{{ proposal: {{ organisationId: \"{BAERUM}\", id: \"{PROPOSAL}\" }} }}");
    let kinds = |told: Value| -> Vec<String> {
        let links = told["thread"]["links"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let kinds = links
            .iter()
            .map(|link| link["node"]["kind"].as_str().unwrap().to_owned());
        kinds.collect()
    };
    let whole = [
        "ENTRY",
        "OBSERVATION",
        "FINDING",
        "LEARNING_POINT",
        "PROPOSAL",
        "MEASURE",
    ];
    for node in [&line, &proposal] {
        let told = town.data(observer(), &from(node.clone())).await;
        assert_eq!(kinds(told), whole);
    }
    let asker = actor(AccessRole::Observer, ASKER);
    for (node, seen) in [(&line, "ENTRY"), (&proposal, "PROPOSAL")] {
        let told = town.data(asker, &from(node.clone())).await;
        assert_eq!(kinds(told), [seen]);
    }
    let oslo = actor(AccessRole::Observer, OSLO);
    let told = town.data(oslo, &from(line)).await;
    assert_eq!(told["thread"], Value::Null);
    let loose = format!("{{ brokenThreads(organisationId: \"{BAERUM}\") {{ how }} }}");
    assert_eq!(town.data(oslo, &loose).await["brokenThreads"], json!([]));
}

/// The clocks of the ROS and of measures, among those of the year.
fn learnt_of(row: &Value) -> Vec<Value> {
    let clocks = row["clocks"].as_array().unwrap().iter();
    let learnt = clocks.filter(|clock| clock["kind"] == "ROS" || clock["kind"] == "FOLLOW_UP");
    learnt.cloned().collect()
}

#[tokio::test]
async fn the_years_board_counts_to_48_months_and_keeps_an_overdue_measure_until_it_is_over() {
    // R-51, domain §10
    let town = learnt().await;
    let board = "{ preparedness { organisation { shortName } overdueMeasures \
                 clocks { kind dueAt leftS } } ros { newest { overdue } } }";
    let row = |told: &Value| {
        let rows = told["preparedness"].as_array().unwrap();
        let own = rows
            .iter()
            .find(|row| row["organisation"]["shortName"] == "Bærum");
        own.unwrap().clone()
    };
    let kinds = |told: &Value| -> Vec<String> {
        let clocks = learnt_of(&row(told));
        let kinds = clocks
            .iter()
            .map(|clock| clock["kind"].as_str().unwrap().to_owned());
        kinds.collect()
    };
    let due = at("07:00").plus_months(48);
    town.clock.set(due.plus_ms(-1_000));
    let before = town.data(observer(), board).await;
    assert_eq!(kinds(&before), ["FOLLOW_UP", "ROS"]);
    assert_eq!(learnt_of(&row(&before))[1]["leftS"], 1.0);
    assert_eq!(row(&before)["overdueMeasures"], 1);
    assert_eq!(before["ros"]["newest"]["overdue"], false);
    town.clock.set(due);
    let over = town.data(observer(), board).await;
    assert_eq!(learnt_of(&row(&over))[1]["leftS"], 0.0);
    assert_eq!(over["ros"]["newest"]["overdue"], true);
    let broken = "{ brokenThreads { how } }";
    let told = town.data(observer(), broken).await;
    let listed = json!([{ "how": "MEASURE_OVERDUE" }, { "how": "PROPOSAL_UNDECIDED" }]);
    assert_eq!(told["brokenThreads"], listed);
    town.done("09:20", give_up_follow_up("Lokalet er solgt"))
        .await;
    town.clock.set(due);
    let given_up = town.data(observer(), board).await;
    assert_eq!(row(&given_up)["overdueMeasures"], 0);
    assert_eq!(kinds(&given_up), ["ROS"]);
    let asker = town.data(actor(AccessRole::Observer, ASKER), board).await;
    let rows = asker["preparedness"].as_array().unwrap();
    let of_baerum = rows
        .iter()
        .filter(|row| row["organisation"]["shortName"] == "Bærum");
    for row in of_baerum {
        assert_eq!(row["overdueMeasures"], Value::Null);
    }
}
