//! Too much asked at once, from outside: refused, kept waiting or broken off, and never at others' cost.

use crate::ask::{Asker, fresh};
use crate::product::{PATIENCE, Place, Server};
use crate::town::{self, text};
use crate::wire::{Heard, Socket};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;

/// What all buffers between a server and a client who does not read hold, and more.
const LOG_BYTES: usize = 12 * 1024 * 1024;
/// Almost as long as one line may be, and as many as one request may bring.
const LINE_BYTES: usize = 15 * 1024;
const LINES_OF_A_REQUEST: usize = 15;

/// Makes an incident's log long.
fn fill(asker: &Asker, incident: &str) {
    let import =
        "mutation($input: ImportEntriesInput!) { importEntries(input: $input) { __typename } }";
    let words = "vann ".repeat(LINE_BYTES / 5);
    let row = |nr: usize| {
        json!({
            "commandId": fresh(), "kind": "NOTE", "nr": nr, "line": nr, "text": words,
            "occurredAt": "2020-12-30T12:00:00+01:00",
        })
    };
    for _ in 0..LOG_BYTES / LINE_BYTES / LINES_OF_A_REQUEST {
        let rows: Vec<Value> = (1..=LINES_OF_A_REQUEST).map(row).collect();
        let input = json!({ "incidentId": incident, "rows": rows });
        let came = asker.ask(import, json!({ "input": input }));
        assert!(!came.to_string().contains("Refusal"), "{came}");
    }
}

/// An export of which its reader has read no more than the head.
struct Reading {
    stream: TcpStream,
    head: String,
}

impl Reading {
    fn begin(server: &Server, token: &str, incident: &str) -> Self {
        let host = server.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let request = format!(
            "GET /incidents/{incident}/export?format=jsonl HTTP/1.1\r\nhost: {host}\r\n\
             authorization: Bearer {token}\r\naccept-language: en\r\nconnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut head = vec![0; 4 * 1024];
        let count = stream.read(&mut head).unwrap();
        let head = String::from_utf8_lossy(&head[..count]).into_owned();
        Self { stream, head }
    }

    fn is_under_way(&self) -> bool {
        self.head.starts_with("HTTP/1.1 200 ")
    }

    /// True when the rest comes and says that it was all.
    fn comes_whole(mut self) -> bool {
        let mut rest = Vec::new();
        let ended = self.stream.read_to_end(&mut rest);
        ended.is_ok() && rest.ends_with(b"\r\n0\r\n\r\n")
    }
}

#[test]
fn a_person_takes_out_one_log_at_a_time_and_none_to_its_end_once_the_right_is_gone() {
    // G-9, G-10
    let place = Place::new();
    town::organisation(&place, "Nord");
    town::person(&place, "nora", "Nord", &["log_keeper"]);
    let odd = town::person(&place, "odd", "Nord", &["evaluator"]);
    town::person(&place, "adam", "Nord", &["administrator"]);
    let writes = town::token(&place, "nora", "Nord", "log_keeper");
    let reads = town::token(&place, "odd", "Nord", "evaluator");
    let grants = town::token(&place, "adam", "Nord", "administrator");
    let server = place.serve();
    let (nora, adam) = (Asker::new(&server, &writes), Asker::new(&server, &grants));
    let incident = town::incident(&nora, "Flom");
    fill(&nora, &incident);

    let own = Reading::begin(&server, &writes, &incident);
    let others = Reading::begin(&server, &reads, &incident);
    assert!(own.is_under_way(), "{}", own.head);
    assert!(others.is_under_way(), "{}", others.head);
    let second = Reading::begin(&server, &reads, &incident);
    assert!(second.head.starts_with("HTTP/1.1 503 "), "{}", second.head);
    assert!(second.head.contains("OVERLOADED"), "{}", second.head);

    let organisation =
        adam.ask("{ viewer { organisation { id } } }", json!({}))["viewer"]["organisation"]["id"]
            .clone();
    adam.done("revokeAccess", "RevokeAccessInput", json!({
        "commandId": fresh(), "organisationId": organisation, "personId": odd, "role": "EVALUATOR",
    }));
    assert!(!others.comes_whole());
    assert!(own.comes_whole());
    assert!(Reading::begin(&server, &writes, &incident).comes_whole());
}

#[test]
fn a_document_that_reads_whole_logs_too_often_is_refused_on_either_wire() {
    // G-10
    let place = Place::new();
    town::organisation(&place, "Nord");
    town::person(&place, "nora", "Nord", &["log_keeper"]);
    let token = town::token(&place, "nora", "Nord", "log_keeper");
    let server = place.serve();
    let nora = Asker::new(&server, &token);
    let incident = town::incident(&nora, "Flom");
    for field in [
        "timeline(incidentId: $id) { bucketSeconds }",
        "situation(incidentId: $id, at: { position: 100 }) { title }",
        "compareSituations(incidentId: $id, from: { position: 1 }) { gone { __typename } }",
        "indicatorSeries(incidentId: $id, key: \"evacuated\", at: { position: 1 }) { value }",
    ] {
        let document = |times: usize| {
            let fields = (0..times).map(|n| format!("f{n}: {field} "));
            format!("query($id: ID!) {{ {} }}", fields.collect::<String>())
        };
        let variables = json!({ "id": incident });
        nora.ask(&document(8), variables.clone());
        let refused = nora.answer(&document(9), variables.clone());
        let error = &refused["errors"][0];
        assert_eq!(error["extensions"]["code"], "LIMIT_EXCEEDED", "{refused}");
        let said = text(&error["message"]);
        assert!(
            said.contains("more than 8 readings of a whole log"),
            "{said}"
        );
        let mut socket = Socket::open(&server, &token);
        socket.subscribe(&document(9), &variables);
        let heard = socket.next();
        assert!(
            matches!(&heard, Heard::Message(message) if message["type"] == "error"),
            "{heard:?}"
        );
    }
}
