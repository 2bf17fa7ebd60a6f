//! The outside judges against the whole product: the audits and the client that everybody else uses.

#[path = "../judges/node.rs"]
pub(crate) mod node;

use crate::ask::{Asker, fresh};
use crate::product::{Place, Server};
use crate::town;
use serde_json::{Value, json};

/// Lines in the log that the stock client follows; two requests' worth.
const LINES: u64 = 200;

fn serve(place: &Place) -> (Server, String) {
    town::organisation(place, "Gjerdrum");
    town::person(place, "kari", "Gjerdrum", &["log_keeper"]);
    let token = town::token(place, "kari", "Gjerdrum", "log_keeper");
    (place.serve(), token)
}

#[test]
fn all_sixty_one_audits_pass_on_the_product() {
    let place = Place::new();
    let (server, token) = serve(&place);
    let said = node::judge("audit.mjs", &[&format!("{}/graphql", server.url), &token]);
    assert_eq!(said.trim(), "61 of 61 audits passed");
}

#[test]
fn the_stock_client_follows_a_log_over_cut_connections_without_gap_or_repeat() {
    let place = Place::new();
    let (server, token) = serve(&place);
    let asker = Asker::new(&server, &token);
    let incident = town::incident(&asker, "Skred");
    let begun: u64 = town::head(&asker).parse().unwrap();
    let import =
        "mutation($input: ImportEntriesInput!) { importEntries(input: $input) { __typename } }";
    for portion in [1..=LINES / 2, LINES / 2 + 1..=LINES] {
        let rows: Vec<Value> = portion
            .map(|nr| {
                json!({
                    "commandId": fresh(), "kind": "NOTE", "nr": nr, "line": nr, "text": format!("Linje {nr}"),
                    "occurredAt": "2020-12-30T12:00:00+01:00",
                })
            })
            .collect();
        let input = json!({ "incidentId": incident, "rows": rows });
        let came = asker.ask(import, json!({ "input": input }))["importEntries"].clone();
        assert!(
            came.as_array()
                .unwrap()
                .iter()
                .all(|one| one["__typename"] == "Receipt"),
            "{came}"
        );
    }
    let asked = json!({
        "url": format!("{}/graphql/ws", server.url.replacen("http", "ws", 1)),
        "token": token,
        "query": "subscription($id: ID!, $after: Position) { incidentLog(incidentId: $id, after: $after) { position } }",
        "variables": { "id": incident },
        "cursor": "incidentLog.position",
        "from": begun,
        "until": begun + LINES,
        "cuts": 3,
    });
    let said = node::judge("resume.mjs", &[&asked.to_string()]);
    assert_eq!(
        said.trim(),
        "200 items in order over 4 connections, 3 of them cut"
    );
}
