//! The outside judges: the audits and the client that everybody else uses.

use serde_json::json;

use crate::node::judge;
use crate::toy::Toy;

/// Judges block their thread; the server needs its own.
async fn heard(script: &'static str, arguments: Vec<String>) -> String {
    let judged = tokio::task::spawn_blocking(move || {
        judge(
            script,
            &arguments.iter().map(String::as_str).collect::<Vec<_>>(),
        )
    });
    judged
        .await
        .unwrap_or_else(|failed| std::panic::resume_unwind(failed.into_panic()))
}

#[tokio::test]
async fn all_sixty_one_audits_pass() {
    let toy = Toy::start().await;
    let said = heard("audit.mjs", vec![format!("http://{}/graphql", toy.address)]).await;
    assert_eq!(said.trim(), "61 of 61 audits passed");
}

#[tokio::test]
async fn the_stock_client_resumes_over_cut_connections_without_gap_or_repeat() {
    let toy = Toy::start().await;
    let asked = json!({
        "url": format!("ws://{}/graphql/ws", toy.address),
        "token": "kari",
        "query": "subscription($after: Int) { count(after: $after) { position } }",
        "cursor": "count.position",
        "until": 400,
        "cuts": 3,
    });
    let said = heard("resume.mjs", vec![asked.to_string()]).await;
    assert_eq!(
        said.trim(),
        "400 items in order over 4 connections, 3 of them cut"
    );
}
