//! The landslide of 30 December 2020, brought in from its spreadsheet and asked about at any instant.

use crate::ask::{Asker, fresh};
use crate::product::{Place, Server};
use crate::town;
use serde_json::{Value, json};

/// The log, as it is kept with the tests.
pub(crate) const LOG: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/A-gjerdrum-2020.csv"
);

/// Persons, when it was so, and when that was noted; clock times of that day.
type Reports = &'static [(f64, &'static str, &'static str)];

/// Neither is in the order of the clock: reports come when they come.
const MISSING: Reports = &[
    (21.0, "13:30", "13:30"),
    (26.0, "12:00", "12:00"),
    (15.0, "17:00", "17:00"),
    (10.0, "22:00", "22:00"),
    (12.0, "18:35", "18:35"),
];
const EVACUATED: Reports = &[
    (200.0, "07:00", "07:00"),
    (700.0, "17:00", "17:00"),
    (1000.0, "22:30", "22:30"),
    (500.0, "10:40", "11:10"),
];

const SITUATION: &str =
    "query($id: ID!, $at: At) { situation(incidentId: $id, at: $at) { indicators { key value } } }";
const SERIES: &str = "query($id: ID!, $key: String!, $at: At) { indicatorSeries(incidentId: $id, key: $key, at: $at) { value series { value origin { occurredAt } } } }";
const COMPARE: &str = "query($id: ID!, $from: At!, $to: At) { compareSituations(incidentId: $id, from: $from, to: $to) { \
    new { ... on Indicator { key value } } gone { __typename } \
    changed { before { ... on Indicator { key value } } after { ... on Indicator { key value } } } } }";

fn import(place: &Place) -> Value {
    let data = place.data();
    let said = place.must(&["import", LOG, "--json", "--data", data.to_str().unwrap()]);
    serde_json::from_str(&said).unwrap()
}

/// An instant of that day, by its clock.
fn clock(time: &str) -> String {
    format!("2020-12-30T{time}:00+01:00")
}

fn at(time: &str, basis: &str) -> Value {
    json!({ "instant": { "time": clock(time), "basis": basis } })
}

/// The imported landslide, served to whoever keeps its log.
struct Landslide {
    asker: Asker,
    incident: String,
    _server: Server,
    _place: Place,
}

impl Landslide {
    fn told() -> Self {
        let place = Place::new();
        let imported = import(&place);
        town::person(&place, "kari", "Egen kommune", &["log_keeper"]);
        let token = town::token(&place, "kari", "Egen kommune", "log_keeper");
        let server = place.serve();
        let asker = Asker::new(&server, &token);
        let incident = town::text(&imported["incidentId"]);
        let landslide = Self {
            asker,
            incident,
            _server: server,
            _place: place,
        };
        landslide.report("missing", "Savnede", MISSING);
        landslide.report("evacuated", "Evakuerte", EVACUATED);
        landslide
    }

    fn report(&self, key: &str, name: &str, reports: Reports) {
        let order = |name: &str, input_type: &str, occurred: &str, noted: &str, more: Value| {
            let mut input = json!({
                "commandId": fresh(), "incidentId": self.incident, "key": key,
                "occurredAt": clock(occurred), "notedAt": clock(noted),
            });
            input
                .as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            self.asker.done(name, input_type, input);
        };
        let defined = json!({ "name": name, "unit": "personer", "definition": "Antall personer" });
        order(
            "defineIndicator",
            "DefineIndicatorInput",
            "04:30",
            "04:30",
            defined,
        );
        for (value, occurred, noted) in reports {
            let said = json!({ "value": value });
            order(
                "reportIndicator",
                "ReportIndicatorInput",
                occurred,
                noted,
                said,
            );
        }
    }

    /// The value of a figure in the picture at an instant.
    fn pictured(&self, key: &str, time: &str, basis: &str) -> Value {
        let variables = json!({ "id": self.incident, "at": at(time, basis) });
        let picture = self.asker.ask(SITUATION, variables);
        let figures = picture["situation"]["indicators"].as_array().unwrap();
        let found = figures.iter().find(|figure| figure["key"] == key);
        found.map_or(Value::Null, |figure| figure["value"].clone())
    }

    /// The value of a figure by its own series at an instant.
    fn counted(&self, key: &str, time: &str, basis: &str) -> Value {
        let variables = json!({ "id": self.incident, "key": key, "at": at(time, basis) });
        self.asker.ask(SERIES, variables)["indicatorSeries"]["value"].clone()
    }
}

#[test]
fn the_log_becomes_105_numbered_entries_at_their_local_times_and_again_adds_nothing() {
    let place = Place::new();
    let first = import(&place);
    assert_eq!(
        (&first["entries"], &first["added"]),
        (&json!(105), &json!(105)),
        "{first}"
    );
    assert_eq!(first["placeholders"].as_array().unwrap().len(), 33);
    assert_eq!(first["withoutRecordedTime"], 94);
    assert_eq!(first["refused"], json!([]));
    let again = import(&place);
    assert_eq!(
        (&again["entries"], &again["added"]),
        (&json!(105), &json!(0)),
        "{again}"
    );
    assert_eq!(again["incidentId"], first["incidentId"]);

    town::person(&place, "kari", "Egen kommune", &["observer"]);
    let token = town::token(&place, "kari", "Egen kommune", "observer");
    let server = place.serve();
    let asker = Asker::new(&server, &token);
    let page = "query($id: ID!, $after: Position) { incidentLog(incidentId: $id, first: 100, after: $after) { \
                edges { node { number position occurredAt importedFrom { number } } } } }";
    let mut lines = Vec::new();
    for _ in 0..2 {
        let after = lines
            .last()
            .map_or(Value::Null, |line: &Value| line["position"].clone());
        let page = asker.ask(page, json!({ "id": first["incidentId"], "after": after }));
        let edges = page["incidentLog"]["edges"].as_array().unwrap();
        lines.extend(edges.iter().map(|edge| edge["node"].clone()));
    }
    let numbers: Vec<u64> = lines
        .iter()
        .map(|line| line["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, (0..=105).collect::<Vec<_>>());
    assert!(
        lines[1..]
            .iter()
            .all(|line| line["importedFrom"]["number"] == line["number"])
    );
    assert_eq!(lines[1]["occurredAt"], "2020-12-30T03:56:45.000+01:00");
    assert_eq!(lines[103]["occurredAt"], "2021-04-07T12:00:00.000+02:00");
}

#[test]
fn one_summary_tells_which_times_are_placeholders_and_how_many_rows_lack_a_recorded_time() {
    let place = Place::new();
    let data = place.data();
    let said = place.must(&["import", LOG, "--data", data.to_str().unwrap()]);
    assert!(said.contains("105 entries, 105 added now"), "{said}");
    for rows in [
        "25 rows have only the part of the day",
        "8 rows have only the date",
    ] {
        let told = format!("{rows}; their clock times are placeholders (nr ");
        assert!(said.contains(&told), "{said}");
    }
    assert!(
        said.contains("94 rows do not say when they were written down"),
        "{said}"
    );
}

#[test]
fn what_was_known_at_eleven_and_what_had_happened_by_eleven_differ() {
    // the 500 had left by 10:40, and nobody knew before 11:10.
    let landslide = Landslide::told();
    assert_eq!(landslide.pictured("evacuated", "11:00", "RECORDED"), 200.0);
    assert_eq!(landslide.pictured("evacuated", "11:00", "OCCURRED"), 500.0);
    assert_eq!(landslide.pictured("evacuated", "11:10", "RECORDED"), 500.0);

    let variables = json!({ "id": landslide.incident, "from": at("11:00", "RECORDED"), "to": at("12:30", "RECORDED") });
    let differs = landslide.asker.ask(COMPARE, variables)["compareSituations"].clone();
    assert_eq!(
        (&differs["new"], &differs["gone"]),
        (&json!([]), &json!([])),
        "{differs}"
    );
    let changed = differs["changed"].as_array().unwrap();
    let figure = |key: &str, value: Value| json!({ "key": key, "value": value });
    for (key, before, after) in [
        ("evacuated", json!(200.0), json!(500.0)),
        ("missing", Value::Null, json!(26.0)),
    ] {
        let expected = json!({ "before": figure(key, before), "after": figure(key, after) });
        assert!(
            changed.contains(&expected),
            "{expected} is not in {differs}"
        );
    }
    assert_eq!(changed.len(), 2, "{differs}");
}

#[test]
fn the_missing_and_the_evacuated_can_be_asked_for_at_any_instant() {
    //
    let landslide = Landslide::told();
    let expected: [(&str, Option<f64>, Option<f64>); 9] = [
        ("06:59", None, None),
        ("07:00", None, Some(200.0)),
        ("10:39", None, Some(200.0)),
        ("10:40", None, Some(500.0)),
        ("12:00", Some(26.0), Some(500.0)),
        ("16:59", Some(21.0), Some(500.0)),
        ("18:00", Some(15.0), Some(700.0)),
        ("18:35", Some(12.0), Some(700.0)),
        ("23:59", Some(10.0), Some(1000.0)),
    ];
    for (time, missing, evacuated) in expected {
        for (key, value) in [("missing", missing), ("evacuated", evacuated)] {
            assert_eq!(
                landslide.counted(key, time, "OCCURRED"),
                json!(value),
                "{key} {time}"
            );
            assert_eq!(
                landslide.pictured(key, time, "OCCURRED"),
                json!(value),
                "{key} {time}"
            );
        }
    }
    let variables =
        json!({ "id": landslide.incident, "key": "missing", "at": at("23:59", "OCCURRED") });
    let series = landslide.asker.ask(SERIES, variables)["indicatorSeries"]["series"].clone();
    let values: Vec<f64> = series
        .as_array()
        .unwrap()
        .iter()
        .map(|report| report["value"].as_f64().unwrap())
        .collect();
    assert_eq!(values, [26.0, 21.0, 15.0, 12.0, 10.0]);
}
