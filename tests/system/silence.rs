//! The server's own log tells nothing that people wrote, whatever it is asked to log (G-9).

use crate::ask::{Asker, fresh, mutation};
use crate::product::{Place, Server};
use crate::town::{self, line};
use crate::wire::{Heard, Socket, post};
use serde_json::json;

/// In every text that is sent, and in nothing else.
const CANARY: &str = "kanarifugl";

fn canary(place: &str) -> String {
    format!("{CANARY} i {place}")
}

fn serve(place: &Place, level: &str, json: bool) -> Server {
    let data = place.data();
    let mut command = place.varsko(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data",
        data.to_str().unwrap(),
    ]);
    command.env("RUST_LOG", level);
    if json {
        command.arg("--log-json");
    }
    Server::start(command, "varsko listens on ")
}

/// Every way to hand the server a text: accepted, refused, malformed, over either wire.
fn say_everything(server: &Server, token: &str) {
    let asker = Asker::new(server, token);
    let incident = town::incident(&asker, &canary("tittelen"));
    town::entry(&asker, &incident, &canary("loggen"));
    let person =
        json!({ "commandId": fresh(), "name": canary("navnet"), "email": canary("adressen") });
    asker.order("registerPerson", "RegisterPersonInput", person);

    asker.refused(
        "recordEntry",
        "RecordEntryInput",
        line(&fresh(), &canary("feil hendelse")),
    );
    asker.refused(
        "recordEntry",
        "RecordEntryInput",
        line(&incident, &canary("lang").repeat(2_000)),
    );
    let search =
        "query($text: String!) { search(text: $text) { edges { node { entry { text } } } } }";
    assert!(
        asker
            .ask(search, json!({ "text": CANARY }))
            .to_string()
            .contains("loggen")
    );
    let filter = "query($id: ID!, $text: String!) { incidentLog(incidentId: $id, filter: { text: $text }) { edges { node { text } } } }";
    asker.ask(filter, json!({ "id": incident, "text": canary("loggen") }));
    for format in ["csv", "jsonl", "proof"] {
        assert!(
            asker
                .get(&format!("/incidents/{incident}/export?format={format}"))
                .1
                .contains(CANARY)
        );
    }
    asker.get(&format!("/incidents/{CANARY}/export?format={CANARY}"));

    let written_out = format!(
        "{{ search(text: \"{}\") {{ edges {{ cursor }} }} }}",
        canary("dokumentet")
    );
    asker.ask(&written_out, json!({}));
    for body in [
        format!("{{\"query\": \"{}", canary("avkuttet")),
        json!({ "query": format!("{{ {CANARY} }}") }).to_string(),
        json!({ "query": format!("{{ search(text: \"{}\") {{ ", canary("halvt")) }).to_string(),
        json!({ "query": mutation("recordEntry", "RecordEntryInput"), "variables": { "input": { "text": canary("variabelen") } } }).to_string(),
        json!({ "query": "query($at: DateTime!) { __typename }", "variables": { "at": canary("tiden") } }).to_string(),
    ] {
        post(server, token, body.as_bytes());
    }
    post(server, &canary("tokenet"), b"{}");

    let mut socket = Socket::open(server, token);
    socket.subscribe(
        "subscription($id: ID!) { incidentLog(incidentId: $id) { text } }",
        &json!({ "id": incident }),
    );
    for _ in 0..2 {
        assert!(
            matches!(socket.next(), Heard::Message(message) if message.to_string().contains(CANARY))
        );
    }
    socket.send(&format!("{{ {}", canary("meldingen")));
    assert!(matches!(socket.next(), Heard::Closed(4400, _)));

    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build()
        .into();
    for (login, password) in [("nora", town::PASSWORD), ("nora", CANARY), (CANARY, CANARY)] {
        let asked = json!({ "login": login, "password": password });
        agent
            .post(format!("{}/auth/sign-in", server.url))
            .send_json(asked)
            .unwrap();
    }
    let asked = json!({ "code": CANARY, "organisation": CANARY });
    agent
        .post(format!("{}/setup", server.url))
        .send_json(asked)
        .unwrap();
}

fn assert_silent(json: bool) {
    let place = Place::new();
    town::organisation(&place, "Nord");
    town::person(&place, "nora", "Nord", &["log_keeper"]);
    let token = town::token(&place, "nora", "Nord", "log_keeper");
    let server = serve(&place, "trace", json);
    say_everything(&server, &token);
    let said = server.end();
    assert!(
        said.contains("DEBUG"),
        "it did not log at all, so its silence proves nothing:\n{said}"
    );
    for secret in [CANARY, &token, town::PASSWORD] {
        let told: Vec<&str> = said
            .lines()
            .filter(|line| line.contains(secret))
            .take(5)
            .collect();
        assert!(told.is_empty(), "the log tells {secret:?}: {told:#?}");
    }
}

#[test]
fn the_log_tells_no_text_even_when_it_tells_everything() {
    assert_silent(false);
}

#[test]
fn the_log_in_json_tells_no_text_either() {
    assert_silent(true);
}
