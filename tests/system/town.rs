//! Setting an installation up from its own console before it serves: who there is, and their tokens.

use crate::ask::{Asker, fresh};
use crate::product::{Place, Server};
use serde_json::{Value, json};
use std::process::Output;

/// The password of everyone a test makes known.
pub(crate) const PASSWORD: &str = "gul bok og grønn penn";

/// Runs a command on the folder itself, and gives what it answered as JSON.
pub(crate) fn at_console(place: &Place, arguments: &[&str]) -> Value {
    let data = place.data();
    let mut command = place.varsko(arguments);
    command
        .args(["--json", "--data", data.to_str().unwrap()])
        .env("VARSKO_PASSWORD", PASSWORD);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", err(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Makes an organisation known; gives its id.
pub(crate) fn organisation(place: &Place, name: &str) -> String {
    text(&at_console(place, &["org", "add", name])["id"])
}

/// Makes an operations centre known, which serves `served`; gives its id.
pub(crate) fn centre(place: &Place, name: &str, served: &str) -> String {
    let id = text(&at_console(place, &["org", "add", name, "--kind", "operations_centre"])["id"]);
    at_console(place, &["org", "serve", served, name]);
    id
}

/// Makes a person known who may sign in, in these roles; gives their id.
pub(crate) fn person(place: &Place, login: &str, organisation: &str, roles: &[&str]) -> String {
    let mut arguments = vec![
        "user",
        "add",
        login,
        "--name",
        login,
        "--organisation",
        organisation,
    ];
    arguments.extend(roles.iter().flat_map(|role| ["--role", role]));
    text(&at_console(place, &arguments)["id"])
}

/// Issues a token for one of a person's roles.
pub(crate) fn token(place: &Place, login: &str, organisation: &str, role: &str) -> String {
    let name = format!("{login} {role}");
    let arguments = [
        "token",
        "issue",
        &name,
        "--login",
        login,
        "--organisation",
        organisation,
        "--role",
        role,
    ];
    text(&at_console(place, &arguments)["secret"])
}

/// Opens an incident; gives its id.
pub(crate) fn incident(asker: &Asker, title: &str) -> String {
    let input = json!({ "commandId": fresh(), "title": title });
    text(&asker.done("openIncident", "OpenIncidentInput", input)["id"])
}

/// Writes a line in an incident's log.
pub(crate) fn entry(asker: &Asker, incident: &str, words: &str) -> Value {
    asker.done("recordEntry", "RecordEntryInput", line(incident, words))
}

/// The input that writes a line.
pub(crate) fn line(incident: &str, words: &str) -> Value {
    json!({ "commandId": fresh(), "incidentId": incident, "kind": "OBSERVATION", "text": words })
}

/// The newest position.
pub(crate) fn head(asker: &Asker) -> String {
    text(&asker.ask("{ installation { head } }", json!({}))["installation"]["head"])
}

/// Runs a command against a server with a token.
pub(crate) fn run_at(place: &Place, server: &Server, token: &str, arguments: &[&str]) -> Output {
    let mut command = place.varsko(arguments);
    command
        .args(["--url", &server.url, "--token", token])
        .output()
        .unwrap()
}

/// What a command said on standard error.
pub(crate) fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A value that must be a text.
pub(crate) fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
        .to_owned()
}
