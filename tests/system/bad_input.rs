//! What goes wrong at the keyboard and on the wire: one sentence, a documented code, and nothing recorded.

use crate::ask::{Asker, fresh};
use crate::gjerdrum;
use crate::product::{Place, Server};
use crate::town::{self, err, head, line, run_at};
use crate::wire::{Heard, Socket, post};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const CODES: &str = include_str!("../../docs/errors.md");
/// Longer than any refusal may take; doubling forty times would take for ever.
const SOON: Duration = Duration::from_secs(5);

/// A leader with an open incident.
struct Desk {
    incident: String,
    leader: Asker,
    token: String,
    server: Server,
    place: Place,
}

impl Desk {
    fn open() -> Self {
        let place = Place::new();
        town::organisation(&place, "Nord");
        town::person(&place, "nora", "Nord", &["crisis_leader"]);
        let token = town::token(&place, "nora", "Nord", "crisis_leader");
        let server = place.serve();
        let leader = Asker::new(&server, &token);
        let incident = town::incident(&leader, "Flom");
        Self {
            incident,
            leader,
            token,
            server,
            place,
        }
    }

    /// Does something that must be refused: the server still answers, and nothing was recorded.
    fn nothing_recorded<T>(&self, attempt: impl FnOnce() -> T) -> T {
        let before = head(&self.leader);
        let came = attempt();
        assert_eq!(head(&self.leader), before);
        came
    }

    /// Sends a command that must be refused with this code.
    fn refused(&self, code: &str, name: &str, input_type: &str, input: Value) {
        let came = self.nothing_recorded(|| self.leader.order(name, input_type, input));
        assert_eq!(came["code"], code, "{came}");
        one_sentence(came["message"].as_str().unwrap());
        documented(code);
    }
}

fn documented(code: &str) {
    let row = [format!("| `{code}` |"), format!("| {code} |")];
    assert!(
        row.iter().any(|row| CODES.contains(row)),
        "{code} is not in docs/errors.md"
    );
}

fn one_sentence(said: &str) {
    assert!(
        !said.trim().is_empty() && !said.contains('\n') && said.len() < 400,
        "{said:?}"
    );
}

/// The code of the only error of an answer.
fn code(body: &str) -> String {
    let answer: Value = serde_json::from_str(body).unwrap_or_else(|_| panic!("{body}"));
    one_sentence(answer["errors"][0]["message"].as_str().unwrap());
    town::text(&answer["errors"][0]["extensions"]["code"])
}

#[test]
fn an_unknown_incident_an_empty_text_and_a_time_to_come_are_refused() {
    let desk = Desk::open();
    let record = |code, input| desk.refused(code, "recordEntry", "RecordEntryInput", input);
    record("UNKNOWN_INCIDENT", line(&fresh(), "hei"));
    record("EMPTY_TEXT", line(&desk.incident, ""));
    record("EMPTY_TEXT", line(&desk.incident, " \t\n"));
    let mut future = line(&desk.incident, "hei");
    future["occurredAt"] = json!("2126-01-01T00:00:00+01:00");
    record("IN_THE_FUTURE", future);
    town::entry(&desk.leader, &desk.incident, "hei");
}

#[test]
fn a_phase_not_reached_is_told_and_may_be_skipped_with_a_reason() {
    // R-5
    let desk = Desk::open();
    let input = || json!({ "commandId": fresh(), "incidentId": desk.incident, "body": "LEADERSHIP", "authority": "Beredskapsplanen" });
    desk.refused("PHASE_NOT_REACHED", "activate", "ActivateInput", input());
    let mut skipping = input();
    skipping["skipping"] = json!("Alle sitter allerede i samme rom");
    desk.leader.done("activate", "ActivateInput", skipping);
    let picture = "query($id: ID!) { situation(incidentId: $id) { parts { phase deviations { missing reason } } } }";
    let parts =
        desk.leader.ask(picture, json!({ "id": desk.incident }))["situation"]["parts"].clone();
    assert_eq!(parts[0]["phase"], "MOBILISE", "{parts}");
    assert_eq!(parts[0]["deviations"][0]["missing"], "NOTIFY", "{parts}");
}

#[test]
fn a_text_that_is_too_long_is_refused_however_long_it_is() {
    let desk = Desk::open();
    let long = |bytes: usize| line(&desk.incident, &"å".repeat(bytes / 2));
    desk.refused(
        "TEXT_TOO_LONG",
        "recordEntry",
        "RecordEntryInput",
        long(16 * 1024 + 2),
    );
    desk.refused(
        "TEXT_TOO_LONG",
        "recordEntry",
        "RecordEntryInput",
        long(100_000),
    );
    let document = crate::ask::mutation("recordEntry", "RecordEntryInput");
    let body = json!({ "query": document, "variables": { "input": long(1_000_000) } }).to_string();
    let (status, answer) =
        desk.nothing_recorded(|| post(&desk.server, &desk.token, body.as_bytes()));
    assert_eq!(status, 413, "{answer}");
    documented(&code(&answer));
    town::entry(&desk.leader, &desk.incident, &"å".repeat(8 * 1024));
}

#[test]
fn a_sheet_with_a_broken_date_in_row_57_is_refused_whole_and_the_row_is_named() {
    let desk = Desk::open();
    let sheet = std::fs::read_to_string(gjerdrum::LOG).unwrap();
    let broken = sheet.replacen(
        "\n57,2020-12-31T10:00:00+01:00,",
        "\n57,2020-13-31T10:00:00+01:00,",
        1,
    );
    assert_ne!(broken, sheet);
    let path = desk.place.path("broken.csv");
    std::fs::write(&path, broken).unwrap();
    let arguments = ["import", path.to_str().unwrap()];
    let output =
        desk.nothing_recorded(|| run_at(&desk.place, &desk.server, &desk.token, &arguments));
    assert_eq!(output.status.code(), Some(1));
    let said = err(&output);
    let told: Vec<&str> = said.lines().collect();
    assert!(
        told[0].ends_with("was not imported, nothing was written"),
        "{said}"
    );
    assert_eq!(told.len(), 2, "one sentence for one mistake: {said}");
    assert!(
        told[1].contains("57") && told[1].contains("2020-13-31"),
        "{said}"
    );
    one_sentence(told[1]);
}

#[test]
fn a_socket_that_breaks_off_or_speaks_otherwise_harms_nobody() {
    let desk = Desk::open();
    let asked = "subscription($id: ID!) { incidentLog(incidentId: $id) { number } }";
    let mut bystander = Socket::open(&desk.server, &desk.token);
    bystander.subscribe(asked, &json!({ "id": desk.incident }));
    assert!(matches!(bystander.next(), Heard::Message(message) if message["type"] == "next"));

    desk.nothing_recorded(|| Socket::open(&desk.server, &desk.token).break_off());

    let mut halved = Socket::open(&desk.server, &desk.token);
    desk.nothing_recorded(|| halved.send(r#"{"id":"1","type":"subscr"#));
    closed(&halved.next(), 4400);

    let refused = desk.nothing_recorded(|| Socket::connect(&desk.server, Some("graphql-ws")).err());
    assert_eq!(refused, Some(400));
    let mut silent = desk.nothing_recorded(|| Socket::connect(&desk.server, None).unwrap());
    closed(&silent.next(), 4406);

    town::entry(&desk.leader, &desk.incident, "Vannet stiger");
    let next = bystander.next();
    let Heard::Message(message) = &next else {
        panic!("{next:?}")
    };
    assert_eq!(message["payload"]["data"]["incidentLog"]["number"], 1);
}

fn closed(heard: &Heard, code: u16) {
    let Heard::Closed(given, reason) = heard else {
        panic!("{heard:?} instead of a close")
    };
    assert_eq!(*given, code, "{reason}");
    one_sentence(reason);
    documented(&code.to_string());
}

#[test]
fn fragments_that_double_are_refused_before_they_are_spread_out() {
    let desk = Desk::open();
    let mut document = String::from("{ ...f40 } fragment f0 on Query { installation { head } }");
    for level in 1..=40 {
        let below = level - 1;
        document.push_str(&format!(
            " fragment f{level} on Query {{ ...f{below} ...f{below} }}"
        ));
    }
    let body = json!({ "query": document }).to_string();
    let began = Instant::now();
    let (_, answer) = desk.nothing_recorded(|| post(&desk.server, &desk.token, body.as_bytes()));
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    assert_eq!(code(&answer), "LIMIT_EXCEEDED");
    documented("LIMIT_EXCEEDED");
}

#[test]
fn bytes_that_are_no_request_are_told_so() {
    let desk = Desk::open();
    for (body, expected) in [
        (&b"{\"query\": \"{ installa"[..], "BAD_REQUEST"),
        (b"", "BAD_REQUEST"),
        (b"\xff\xfe", "BAD_REQUEST"),
        (br#"{"query": "{ installation { "}"#, "BAD_DOCUMENT"),
    ] {
        let (status, answer) = desk.nothing_recorded(|| post(&desk.server, &desk.token, body));
        assert!(status == 400 || status == 200, "{status} {answer}");
        assert_eq!(code(&answer), expected);
        documented(expected);
    }
}

#[test]
fn a_second_server_on_the_same_folder_is_refused_and_the_first_goes_on() {
    let desk = Desk::open();
    let data = desk.place.data();
    let arguments = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data",
        data.to_str().unwrap(),
    ];
    let output = desk.nothing_recorded(|| desk.place.run(&arguments));
    assert_eq!(output.status.code(), Some(4), "{}", err(&output));
    one_sentence(err(&output).trim());
    town::entry(&desk.leader, &desk.incident, "Den første går videre");
}
