//! GraphQL over HTTP, beyond what the audits ask.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::client::{post, request};
use crate::toy::Toy;

const WRITE: &str = "mutation { write }";

#[tokio::test]
async fn a_mutation_runs_only_as_a_json_post() {
    let toy = Toy::start().await;
    let reply = request(
        toy.address,
        "GET /graphql?query=mutation%7Bwrite%7D",
        &[],
        b"",
    )
    .await;
    assert_eq!(
        (reply.status, reply.headers["allow"].as_str()),
        (405, "POST")
    );

    let body = json!({ "query": WRITE }).to_string();
    for content_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
    ] {
        let header = format!("content-type: {content_type}");
        let reply = request(toy.address, "POST /graphql", &[&header], body.as_bytes()).await;
        assert_eq!(reply.status, 415, "{content_type}");
    }
    assert_eq!(
        request(toy.address, "POST /graphql", &[], body.as_bytes())
            .await
            .status,
        415
    );
    assert_eq!(
        request(
            toy.address,
            "PUT /graphql",
            &["content-type: application/json"],
            body.as_bytes()
        )
        .await
        .status,
        405
    );
    assert_eq!(toy.written.load(Ordering::SeqCst), 0);

    assert_eq!(
        post(&toy, json!({ "query": WRITE }), &[]).await.json(),
        json!({ "data": { "write": 1 } })
    );
}

#[tokio::test]
async fn a_page_from_another_site_changes_nothing() {
    let toy = Toy::start().await;
    for origin in ["https://evil.example", "null", "http://varsko.example.no"] {
        let reply = post(
            &toy,
            json!({ "query": WRITE }),
            &[&format!("origin: {origin}")],
        )
        .await;
        assert_eq!(
            (reply.status, reply.code().as_str()),
            (403, "FOREIGN_ORIGIN"),
            "{origin}"
        );
    }
    assert_eq!(toy.written.load(Ordering::SeqCst), 0);
    for origin in [
        "https://varsko.example.no".to_owned(),
        format!("http://{}", toy.address),
    ] {
        assert_eq!(
            post(
                &toy,
                json!({ "query": WRITE }),
                &[&format!("origin: {origin}")]
            )
            .await
            .status,
            200,
            "{origin}"
        );
    }
    let question = post(
        &toy,
        json!({ "query": "{ hello }" }),
        &["origin: https://evil.example"],
    )
    .await;
    assert!(
        !question.headers.contains_key("access-control-allow-origin"),
        "a foreign page may not read the answer"
    );
}

#[tokio::test]
async fn a_body_is_bounded_and_never_a_batch() {
    let toy = Toy::start().await;
    let large = post(
        &toy,
        json!({ "query": "{ hello }", "extensions": { "x": "y".repeat(256 * 1024) } }),
        &[],
    )
    .await;
    assert_eq!(
        (large.status, large.code().as_str()),
        (413, "LIMIT_EXCEEDED")
    );
    let batch = post(&toy, json!([{ "query": "{ hello }" }]), &[]).await;
    assert_eq!((batch.status, batch.code().as_str()), (400, "BAD_REQUEST"));
}

#[tokio::test]
async fn a_caller_who_accepts_neither_type_gets_none() {
    let toy = Toy::start().await;
    let reply = post(
        &toy,
        json!({ "query": "{ hello }" }),
        &["accept: text/html"],
    )
    .await;
    assert_eq!((reply.status, reply.code().as_str()), (406, "BAD_REQUEST"));
}

#[tokio::test]
async fn a_document_that_would_grow_is_refused_before_it_does() {
    let toy = Toy::start().await;
    let mut doubling = String::from("{...A0}");
    for level in 0..22 {
        doubling += &format!("fragment A{level} on Query{{...A{0} ...A{0}}}", level + 1);
    }
    doubling += "fragment A22 on Query{__typename}";
    let started = Instant::now();
    for query in [
        doubling,
        format!("{{ hello }} #{}", "x".repeat(16 * 1024)),
        "{a".repeat(5_000),
        format!("{{ {} }}", "hello ".repeat(2_001)),
        "{ thing(first: 1000000000) { position } }".into(),
        "{ ...A } fragment A on Query { ...A ...A }".into(),
    ] {
        let reply = post(
            &toy,
            json!({ "query": query }),
            &["accept: application/graphql-response+json"],
        )
        .await;
        assert_eq!(reply.status, 400);
        assert!(
            ["LIMIT_EXCEEDED", "BAD_DOCUMENT"].contains(&reply.code().as_str()),
            "{}",
            reply.body
        );
        assert!(reply.json().get("data").is_none());
    }
    assert!(
        started.elapsed() < Duration::from_secs(10),
        "the executor alone needs half a minute for the first"
    );
}

#[tokio::test]
async fn at_most_twenty_errors_are_returned() {
    let toy = Toy::start().await;
    let many: String = (0..50).map(|n| format!("f{n}: fails ")).collect();
    let reply = post(
        &toy,
        json!({ "query": format!("{{ {many} }}") }),
        &["accept: application/graphql-response+json"],
    )
    .await;
    assert_eq!(reply.status, 200, "the fields failed, not the request");
    assert_eq!(reply.json()["errors"].as_array().map(Vec::len), Some(20));
    assert!(reply.json()["data"]["f49"].is_null());
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let toy = Toy::with(|limits| limits.execution_timeout = Duration::from_millis(50)).await;
    let reply = post(&toy, json!({ "query": "{ never }" }), &[]).await;
    assert_eq!((reply.status, reply.code().as_str()), (503, "TIMEOUT"));
}

#[tokio::test]
async fn the_door_decides_who_asks() {
    let toy = Toy::start().await;
    let ask = async |token: &str| {
        post(
            &toy,
            json!({ "query": "{ viewer }" }),
            &[&format!("authorization: Bearer {token}")],
        )
        .await
    };
    assert_eq!(
        ask("kari").await.json(),
        json!({ "data": { "viewer": "kari" } })
    );
    let expired = ask("expired").await;
    assert_eq!(
        (expired.status, expired.code().as_str()),
        (401, "NOT_ADMITTED")
    );
    assert_eq!(expired.headers["www-authenticate"], "Bearer");
    let down = ask("down").await;
    assert_eq!((down.status, down.code().as_str()), (503, "UNAVAILABLE"));
}

#[tokio::test]
async fn a_subscription_over_http_is_shown_the_way_to_the_socket() {
    let toy = Toy::start().await;
    let reply = post(
        &toy,
        json!({ "query": "subscription { silent { position } }" }),
        &[],
    )
    .await;
    assert_eq!(reply.status, 400);
    assert!(reply.body.contains("/graphql/ws"));
}

#[tokio::test]
async fn the_schema_is_served_as_text() {
    let toy = Toy::start().await;
    let reply = request(toy.address, "GET /graphql/schema", &[], b"").await;
    assert_eq!(reply.status, 200);
    assert!(reply.body.contains("type Query {"));
}
