//! What one client may take, and what happens to one that takes more.

use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::json;
use tokio::time::{interval, timeout};
use tokio_tungstenite::tungstenite::Message;

use crate::client::{Heard, SOON, Socket, soon};
use crate::toy::Toy;

/// Kept out of the way of tests that are about something else.
const LONG: Duration = Duration::from_secs(600);

#[tokio::test]
async fn the_server_pings_and_drops_only_those_who_stay_silent() {
    let toy = Toy::with(|limits| limits.ping_period = Duration::from_millis(100)).await;
    let mut answering = Socket::open(&toy).await;
    for _ in 0..5 {
        answering.expect(json!({ "type": "ping" })).await;
        answering.send(json!({ "type": "pong" })).await;
    }
    let mut silent = Socket::open(&toy).await;
    silent.expect(json!({ "type": "ping" })).await;
    assert_eq!(silent.next().await, Heard::Gone);
}

#[tokio::test]
async fn a_message_that_is_too_large_closes_the_socket() {
    let toy = Toy::start().await;
    let of = |bytes: usize| {
        Message::text(format!(
            r#"{{"type":"ping","payload":{{"x":"{}"}}}}"#,
            "x".repeat(bytes)
        ))
    };
    let mut socket = Socket::open(&toy).await;
    socket.send_raw(of(60 * 1024)).await;
    assert_eq!(socket.message().await["type"], "pong");
    socket.send_raw(of(65 * 1024)).await;
    socket.expect_close(1009).await;

    let mut flooding = Socket::open(&toy).await;
    flooding.send_raw(of(3 * 1024 * 1024)).await;
    // What it sent and nobody read may reset the connection before the reason arrives.
    assert!(matches!(
        flooding.next().await,
        Heard::Closed { code: 1009, .. } | Heard::Gone
    ));
    soon(toy.sockets.all_closed()).await;
}

#[tokio::test]
async fn one_socket_runs_so_many_operations_and_refuses_the_next() {
    let toy = Toy::with(|limits| limits.messages_per_minute_max = 10_000).await;
    let mut socket = Socket::open(&toy).await;
    for id in 0..32 {
        socket
            .subscribe(&id.to_string(), "subscription { silent { position } }")
            .await;
    }
    socket.expect_quiet().await;
    for id in 32..5_000 {
        socket
            .subscribe(&id.to_string(), "subscription { silent { position } }")
            .await;
        let message = socket.message().await;
        assert_eq!(
            (&message["id"], &message["type"]),
            (&json!(id.to_string()), &json!("error"))
        );
        assert_eq!(
            message["payload"][0]["extensions"]["code"],
            "LIMIT_EXCEEDED"
        );
    }
    socket.send(json!({ "id": "0", "type": "complete" })).await;
    socket.subscribe("5000", "{ hello }").await;
    assert_eq!(socket.message().await["type"], "next");
}

#[tokio::test]
async fn a_client_that_talks_too_much_is_closed() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    for _ in 0..100 {
        socket.send(json!({ "type": "pong" })).await;
    }
    assert_eq!(
        socket.expect_close(4429).await,
        "more than 100 messages in a minute"
    );
}

#[tokio::test]
async fn one_user_has_so_many_sockets_and_others_still_get_theirs() {
    let toy = Toy::with(|limits| limits.sockets_per_user_max = 2).await;
    let first = Socket::open_as(&toy, "kari").await;
    let _second = Socket::open_as(&toy, "kari").await;
    let _other = Socket::open_as(&toy, "ola").await;
    let mut third = Socket::connect(&toy).await;
    let introduction =
        json!({ "type": "connection_init", "payload": { "authorization": "Bearer kari" } });
    third.send(introduction).await;
    third.expect_close(4429).await;
    drop((first, third));
    soon(async {
        while toy.sockets.open() > 2 {
            tokio::task::yield_now().await;
        }
    })
    .await;
    Socket::open_as(&toy, "kari").await;
}

#[tokio::test]
async fn the_server_has_room_for_so_many_sockets() {
    let toy = Toy::with(|limits| limits.sockets_max = 1).await;
    let _only = Socket::open(&toy).await;
    let refused =
        Socket::shake_hands(&toy, &["sec-websocket-protocol: graphql-transport-ws"]).await;
    assert_eq!(refused.err(), Some(503));
}

/// Waits until the stream of large items has not moved for a while: the socket is full.
async fn stalled(toy: &Toy) -> usize {
    let mut tick = interval(Duration::from_millis(100));
    let mut seen = (0, 0);
    soon(async {
        loop {
            tick.tick().await;
            let yielded = toy.yielded.load(Ordering::SeqCst);
            seen = if yielded == seen.0 {
                (yielded, seen.1 + 1)
            } else {
                (yielded, 0)
            };
            if yielded > 0 && seen.1 == 5 {
                return yielded;
            }
        }
    })
    .await
}

#[tokio::test]
async fn a_client_that_does_not_read_is_still_heard_and_costs_a_bounded_amount() {
    let toy = Toy::with(|limits| (limits.write_timeout, limits.ping_period) = (LONG, LONG)).await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("1", "subscription { large { text } }")
        .await;
    let yielded = stalled(&toy).await;
    assert!(
        yielded < 20,
        "{yielded} MiB were taken from the stream for a client that reads nothing"
    );
    // Nothing can be written, and yet the server hears this at once.
    socket.send(json!({ "type": "connection_init" })).await;
    timeout(SOON, toy.sockets.all_closed())
        .await
        .expect("a full socket must still be read");
}

#[tokio::test]
async fn a_write_that_cannot_finish_gives_the_socket_up() {
    let toy = Toy::with(|limits| {
        (limits.write_timeout, limits.ping_period) = (Duration::from_millis(300), LONG)
    })
    .await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("1", "subscription { large { text } }")
        .await;
    stalled(&toy).await;
    soon(toy.sockets.all_closed()).await;
    drop(socket);
}

#[tokio::test]
async fn a_client_that_reads_late_gets_everything_in_order() {
    let toy = Toy::with(|limits| limits.ping_period = LONG).await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("1", "subscription { large { position text } }")
        .await;
    stalled(&toy).await;
    for position in 1..=30 {
        assert_eq!(
            socket.message().await["payload"]["data"]["large"]["position"],
            position
        );
    }
}
