//! The protocol, message by message.

use serde_json::json;
use tokio_tungstenite::tungstenite::Message;

use crate::client::Socket;
use crate::toy::Toy;

#[tokio::test]
async fn the_announced_sub_protocol_is_the_one_spoken_even_among_several() {
    let toy = Toy::start().await;
    let offered = "sec-websocket-protocol: graphql-ws, graphql-transport-ws";
    let (mut socket, announced) = Socket::shake_hands(&toy, &[offered]).await.unwrap();
    assert_eq!(announced.as_deref(), Some("graphql-transport-ws"));
    socket.send(json!({ "type": "connection_init" })).await;
    socket.expect(json!({ "type": "connection_ack" })).await;
    socket
        .subscribe("1", "subscription { three { position } }")
        .await;
    assert_eq!(socket.message().await["type"], "next");
}

#[tokio::test]
async fn another_sub_protocol_is_refused_and_none_is_told_so() {
    let toy = Toy::start().await;
    let refused = Socket::shake_hands(&toy, &["sec-websocket-protocol: graphql-ws"]).await;
    assert_eq!(refused.err(), Some(400));
    let (mut socket, announced) = Socket::shake_hands(&toy, &[]).await.unwrap();
    assert_eq!(announced, None);
    socket.expect_close(4406).await;
}

#[tokio::test]
async fn a_page_from_another_site_gets_no_socket() {
    let toy = Toy::start().await;
    let protocol = "sec-websocket-protocol: graphql-transport-ws";
    for origin in ["https://evil.example", "null"] {
        let refused = Socket::shake_hands(&toy, &[protocol, &format!("origin: {origin}")]).await;
        assert_eq!(refused.err(), Some(403), "{origin}");
    }
    for origin in [
        "https://varsko.example.no".to_owned(),
        format!("http://{}", toy.address),
    ] {
        assert!(
            Socket::shake_hands(&toy, &[protocol, &format!("origin: {origin}")])
                .await
                .is_ok(),
            "{origin}"
        );
    }
}

#[tokio::test]
async fn init_is_acknowledged_once_and_not_twice() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    socket.send(json!({ "type": "connection_init" })).await;
    socket.expect_close(4429).await;
}

#[tokio::test]
async fn nothing_runs_before_the_acknowledgement() {
    let toy = Toy::start().await;
    let mut socket = Socket::connect(&toy).await;
    socket.subscribe("1", "{ hello }").await;
    socket.expect_close(4401).await;
}

#[tokio::test]
async fn what_is_not_of_the_protocol_closes_the_socket() {
    let toy = Toy::start().await;
    for message in [
        Message::text("{ not json"),
        Message::text(r#"{"type":"start","id":"1"}"#),
        Message::text(r#"{"type":"subscribe","id":"1","payload":{"query":7}}"#),
        Message::text(r#"{"type":"subscribe","id":"","payload":{"query":"{hello}"}}"#),
        Message::binary(&br#"{"type":"ping"}"#[..]),
    ] {
        let mut socket = Socket::open(&toy).await;
        socket.send_raw(message).await;
        socket.expect_close(4400).await;
    }
}

#[tokio::test]
async fn pings_are_answered_with_what_they_carried_even_before_init() {
    let toy = Toy::start().await;
    let mut socket = Socket::connect(&toy).await;
    socket.expect_quiet().await;
    socket.send(json!({ "type": "ping" })).await;
    socket.expect(json!({ "type": "pong" })).await;
}

#[tokio::test]
async fn queries_and_mutations_run_over_the_socket_too() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    socket.subscribe("1", "{ viewer }").await;
    socket
        .expect(json!({ "id": "1", "type": "next", "payload": { "data": { "viewer": "kari" } } }))
        .await;
    socket
        .expect(json!({ "id": "1", "type": "complete" }))
        .await;
    socket.subscribe("1", "mutation { write }").await;
    socket
        .expect(json!({ "id": "1", "type": "next", "payload": { "data": { "write": 1 } } }))
        .await;
    socket
        .expect(json!({ "id": "1", "type": "complete" }))
        .await;
    socket.expect_quiet().await;
}

#[tokio::test]
async fn a_subscription_sends_its_items_and_then_completes() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("æ\"1", "subscription { three { position } }")
        .await;
    for position in 1..=3 {
        let payload = json!({ "data": { "three": { "position": position } } });
        socket
            .expect(json!({ "id": "æ\"1", "type": "next", "payload": payload }))
            .await;
    }
    socket
        .expect(json!({ "id": "æ\"1", "type": "complete" }))
        .await;
}

#[tokio::test]
async fn a_document_that_cannot_run_gets_an_error_and_nothing_else() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    for query in [
        "{ no such field }",
        "subscription { noSuchField }",
        "{",
        "subscription { three { position } silent { position } }",
        "subscription { ...F } fragment F on Streams { three { position } }",
        "subscription { ... on Streams { three { position } } }",
        "subscription { refused { position } }",
        "query($id: Int!) { thing(first: $id) { position } }",
    ] {
        socket.subscribe("1", query).await;
        let message = socket.message().await;
        assert_eq!(
            (&message["id"], &message["type"]),
            (&json!("1"), &json!("error")),
            "{query}: {message}"
        );
        assert!(
            message["payload"]
                .as_array()
                .is_some_and(|errors| !errors.is_empty()),
            "{query}: {message}"
        );
        socket.expect_quiet().await;
    }
}

#[tokio::test]
async fn a_clients_complete_is_not_echoed_and_frees_the_id() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("1", "subscription { silent { position } }")
        .await;
    socket.send(json!({ "id": "1", "type": "complete" })).await;
    socket
        .send(json!({ "id": "never heard of", "type": "complete" }))
        .await;
    socket.expect_quiet().await;
    socket
        .subscribe("1", "subscription { three { position } }")
        .await;
    assert_eq!(
        socket.message().await["payload"]["data"]["three"]["position"],
        1
    );
}

#[tokio::test]
async fn an_id_in_use_cannot_be_used_twice() {
    let toy = Toy::start().await;
    for id in ["1", &"å".repeat(64)] {
        let mut socket = Socket::open(&toy).await;
        socket
            .subscribe(id, "subscription { silent { position } }")
            .await;
        socket
            .subscribe(id, "subscription { silent { position } }")
            .await;
        let reason = socket.expect_close(4409).await;
        assert!(
            reason.starts_with("Subscriber for ") && reason.len() <= 123,
            "{reason}"
        );
    }
}

#[tokio::test]
async fn a_busy_operation_leaves_its_neighbours_their_turn() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("busy", "subscription { count { position } }")
        .await;
    socket
        .subscribe("also busy", "subscription { count { position } }")
        .await;
    socket.subscribe("asked", "{ hello }").await;
    let mut counted = [0, 0];
    loop {
        let message = socket.message().await;
        match message["id"].as_str().unwrap() {
            "asked" => break,
            "busy" => counted[0] += 1,
            _ => counted[1] += 1,
        }
        assert!(
            counted.iter().sum::<usize>() < 100_000,
            "the question is starved"
        );
    }
    // From here on both streams run; neither gets ahead by more than a turn.
    let mut ahead = 0_i32;
    for _ in 0..1_000 {
        match socket.message().await["id"].as_str().unwrap() {
            "busy" => ahead += 1,
            "also busy" => ahead -= 1,
            _ => {}
        }
    }
    assert!(ahead.abs() <= 2, "one stream is {ahead} ahead of the other");
}
