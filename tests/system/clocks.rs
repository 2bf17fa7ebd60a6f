//! Every deadline and clock of the domain's table as time left, and as time over, on the status
//! board (R-39, domain §10).

use crate::stage::{BAERUM, Organisation, Part, Stage, TONE, time};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const GOVERNOR: Organisation = Organisation {
    key: "Statsforvalteren",
    name: "Statsforvalteren i Oslo og Viken",
    kind: "county_governor",
    county: Some("Viken"),
    number: None,
    serves: &[],
};

const fn part(
    who: &'static str,
    name: &'static str,
    organisation: &'static str,
    role: &'static str,
) -> Part {
    Part {
        who,
        name,
        organisation,
        role,
    }
}

/// Seconds left of each kind of clock, the one that runs out first, as the board tells it.
fn left(stage: &Stage) -> BTreeMap<String, i64> {
    let row = stage.row("anne", "Bærum", "clocks(first: 100) { kind leftS }");
    let mut left = BTreeMap::new();
    for clock in row["clocks"].as_array().unwrap() {
        let kind = clock["kind"].as_str().unwrap().to_owned();
        left.entry(kind)
            .or_insert_with(|| clock["leftS"].as_f64().unwrap() as i64);
    }
    left
}

/// The board tells these, each later by so many seconds than stated, and no other.
fn expect(stage: &Stage, later: i64, expected: &[(&str, i64)]) {
    let expected = expected.iter();
    let expected: BTreeMap<String, i64> = expected
        .map(|(kind, left)| ((*kind).to_owned(), *left - later))
        .collect();
    assert_eq!(left(stage), expected);
}

/// Seconds left of what a crisis starts, by kind.
const ANSWER: (&str, i64) = ("ANSWER", 600);
const LEFT: &[(&str, i64)] = &[
    ("AREA_STATUS", 14_400),
    ("ASSISTANCE", 2_400),
    ("DECISION", 600),
    ("DECISION_REVIEW", 900),
    ("DEMAND", 1_800),
    ("DEPLETION", 5_400),
    ("EPS_RETENTION", 30 * 86_400),
    ("EXTERNAL_ANSWER", 300),
    ("FOCUS", 5_400),
    ("FRESHNESS", 1_200),
    ("GOAL", 3_300),
    ("MAILBOX", 3_600),
    ("MEASURE", 3_000),
    ("MEETING", 3_600),
    ("PICTURE_REFRESH", 2_700),
    ("RELIEF", 7_200),
    ("REPORT", 4_200),
    ("STAND_DOWN", 28_800),
    ("TASK", 1_500),
];
/// What tells of itself in the log when it is over, in the order it falls due.
const TELL_THEMSELVES: &[&str] = &[
    "external.unanswered",
    "decision.late",
    "notification.timed_out",
    "decision.review_due",
    "task.late",
    "demand.late",
    "clock.overdue",
    "meeting.overdue",
    "reporting.missed",
    "relief.overdue",
    "area.silent",
    "body.stand_down_overdue",
];

#[test]
fn every_deadline_shows_as_time_left_and_as_time_over_on_the_board() {
    let [baerum] = BAERUM else {
        unreachable!("one municipality")
    };
    let mut stage = Stage::set(
        "10:00",
        &[Organisation { ..*baerum }, GOVERNOR],
        &[
            TONE,
            part("anne", "Anne Bakken", "Bærum", "crisis_leader"),
            part("bodil", "Bodil Krog", "Statsforvalteren", "crisis_staff"),
        ],
    );
    stage.incident = stage.does("anne", "openIncident", json!({ "title": "Flom" }));
    let recipients = json!([{ "name": "Vannvakta" }]);
    let told = stage.does(
        "anne",
        "startNotification",
        json!({ "text": "Flom", "recipients": recipients, "ackTimeoutS": 600 }),
    );
    stage.does(
        "anne",
        "markSent",
        json!({ "notificationId": told, "recipient": 1 }),
    );
    let activate = |body: &str, until: Value| json!({ "body": body, "authority": "Beredskapsplanen", "until": until });
    stage.does("anne", "activate", activate("LEADERSHIP", Value::Null));
    stage.does("anne", "activate", activate("STAFF", time("18:00")));
    let activated = [
        ANSWER,
        ("FIRST_PICTURE", 3_600),
        ("MAILBOX", 3_600),
        ("STAND_DOWN", 28_800),
    ];
    expect(&stage, 0, &activated);

    deadlines_of_every_other_kind(&stage);
    expect(&stage, 0, &[&[ANSWER], LEFT].concat());

    // Nobody does anything until past the last of them, save the register's.
    stage.at("18:01");
    expect(&stage, 8 * 3_600 + 60, &[&[ANSWER], LEFT].concat());
    let log = || {
        stage.log(
            "anne",
            &stage.incident,
            "event recordedBy { person { name } } occurredAt recordedAt",
        )
    };
    let rung = |lines: Vec<Value>| -> Vec<Value> {
        let system = |line: &Value| line["recordedBy"]["person"]["name"] == "systemet";
        lines.into_iter().filter(system).collect()
    };
    let told = rung(log());
    let events: Vec<&Value> = told.iter().map(|line| &line["event"]).collect();
    assert_eq!(events, TELL_THEMSELVES);
    assert!(
        told.iter()
            .all(|line| line["occurredAt"] == line["recordedAt"]),
        "{told:?}"
    );
    // A month later the register is erased by rule.
    stage.clock.pass_days(31);
    stage.until_events("anne", "eps.retention_passed", 1);
    assert!(!left(&stage).contains_key("EPS_RETENTION"));
}

#[test]
fn a_picture_and_an_answer_that_do_not_come_show_as_time_over_until_they_do() {
    let anne = part("anne", "Anne Bakken", "Bærum", "crisis_leader");
    let mut stage = Stage::set("10:00", BAERUM, &[TONE, anne]);
    stage.incident = stage.does("anne", "openIncident", json!({ "title": "Flom" }));
    let vannvakta = json!([{ "name": "Vannvakta" }]);
    let told = json!({ "text": "Flom", "recipients": vannvakta, "ackTimeoutS": 600 });
    let told = stage.does("anne", "startNotification", told);
    let one = json!({ "notificationId": told, "recipient": 1 });
    stage.does("anne", "markSent", one.clone());
    let leadership = json!({ "body": "LEADERSHIP", "authority": "Beredskapsplanen" });
    stage.does("anne", "activate", leadership);
    stage.at("11:05");
    let over = [
        ("ANSWER", -3_300),
        ("FIRST_PICTURE", -300),
        ("MAILBOX", -300),
    ];
    expect(&stage, 0, &over);
    stage.does("anne", "acknowledge", one);
    let fact = json!({ "section": "FACTS", "text": "Elva går over ved Kjørbo" });
    stage.does("anne", "statePictureItem", json!({ "statement": fact }));
    expect(&stage, 0, &[("MAILBOX", -300)]);
}

/// Whatever else has a deadline, each once.
fn deadlines_of_every_other_kind(stage: &Stage) {
    let of = |key: &str, id: &str| json!({ key: id });
    stage.does(
        "anne",
        "assignRole",
        json!({ "role": "log_keeper", "personId": stage.id("tone") }),
    );
    stage.does(
        "anne",
        "planRelief",
        json!({ "role": "log_keeper", "personId": stage.id("tone"), "at": time("12:00") }),
    );
    let fact = json!({ "section": "PROGNOSIS", "prognosis": "EXPECTED", "text": "Topp kl. 15", "expiresAt": time("10:20") });
    stage.does("anne", "statePictureItem", json!({ "statement": fact }));
    stage.does(
        "anne",
        "involveArea",
        json!({ "area": "health", "name": "Helse" }),
    );
    stage.does(
        "anne",
        "setFocus",
        json!({ "items": ["Liv først"], "until": time("11:30") }),
    );
    stage.does(
        "anne",
        "conveneMeeting",
        json!({ "kind": "STATUS", "startsAt": time("11:00") }),
    );
    stage.does(
        "anne",
        "proposeMeasure",
        json!({ "text": "Flomvern", "deadline": time("10:50") }),
    );
    let diesel = json!({ "stock": "diesel", "name": "Diesel", "unit": "liter", "amount": 90.0, "perHour": 60.0 });
    stage.does("anne", "reportStock", diesel);
    let help = json!({ "helper": "NEIGHBOUR", "name": "Asker", "need": "Pumper", "neededBy": time("10:40") });
    stage.does("anne", "askAssistance", help);
    let open = json!({ "place": "Hotellet", "decidedBy": "POLICE", "decision": "På telefon" });
    let centre = stage.does("anne", "openEps", open);
    stage.does("anne", "closeEps", of("epsId", &centre));
    stage.does(
        "anne",
        "wantDecision",
        json!({ "question": "Skal skolen stenges", "neededBy": time("10:10") }),
    );
    let decide =
        json!({ "question": "Skal vi evakuere", "choice": "Ja", "reviewAt": time("10:15") });
    stage.does("anne", "makeDecision", decide);
    stage.does(
        "anne",
        "giveTask",
        json!({ "title": "Busser", "role": "logistics", "deadline": time("10:25") }),
    );
    stage.does(
        "anne",
        "receiveDemand",
        json!({ "from": "DSB", "text": "Antall", "deadline": time("10:30") }),
    );
    let police = json!({ "authority": "POLICE", "matter": "EVACUATION", "text": "Nedsiden", "neededBy": time("10:05") });
    stage.does("anne", "askAuthority", police);
    stage.does(
        "anne",
        "setGoal",
        json!({ "text": "Alle er ute", "by": time("10:55") }),
    );
    let order = json!({ "from": "Statsforvalteren", "terms": { "firstDue": time("11:10") } });
    stage.does(
        "bodil",
        "orderSituationReports",
        stage.acting_for("Bærum", order),
    );
}
