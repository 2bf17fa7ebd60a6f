//! How conversations end: by time, by the door, by the stream, by the server.

use std::time::Duration;

use serde_json::json;

use crate::client::{Heard, Socket, soon};
use crate::toy::{SECRET, Toy};

#[tokio::test]
async fn a_socket_that_does_not_introduce_itself_is_closed() {
    let toy = Toy::with(|limits| limits.init_timeout = Duration::from_millis(50)).await;
    let mut socket = Socket::connect(&toy).await;
    socket.expect_close(4408).await;
    let mut patient = Socket::open(&toy).await;
    patient.subscribe("1", "{ never }").await;
    patient.expect_quiet().await;
}

#[tokio::test]
async fn the_door_says_why_it_stays_shut() {
    let toy = Toy::start().await;
    for (token, code, reason) in [
        (
            "expired",
            4403,
            "your session has expired; sign in again".to_owned(),
        ),
        ("long", 4403, "å".repeat(61)),
        (
            "down",
            1013,
            "sign-in cannot be reached; try again".to_owned(),
        ),
        (
            "broken",
            4500,
            "something went wrong on the server; tell its operator the reference toy-1".to_owned(),
        ),
    ] {
        let mut socket = Socket::connect(&toy).await;
        socket
            .send(json!({ "type": "connection_init", "payload": { "authorization": token } }))
            .await;
        assert_eq!(socket.expect_close(code).await, reason);
    }
}

#[tokio::test]
async fn a_revoked_session_ends_its_sockets_within_a_second_and_nobody_elses() {
    let toy = Toy::start().await;
    let mut kari = [
        Socket::open_as(&toy, "kari").await,
        Socket::open_as(&toy, "kari").await,
    ];
    let mut ola = Socket::open_as(&toy, "ola").await;
    kari[0]
        .subscribe("1", "subscription { silent { position } }")
        .await;
    kari[0].expect_quiet().await;
    toy.revoke.send_replace("kari".into());
    for socket in &mut kari {
        let reason = tokio::time::timeout(Duration::from_secs(1), socket.expect_close(4403))
            .await
            .unwrap();
        assert_eq!(reason, "your session was revoked; sign in again");
    }
    ola.expect_quiet().await;
}

#[tokio::test]
async fn a_stream_that_fell_behind_closes_the_socket_so_that_the_client_resumes() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("1", "subscription { lags { position } }")
        .await;
    let mut heard = socket.next().await;
    if matches!(heard, Heard::Message(_)) {
        heard = socket.next().await;
    }
    assert!(
        matches!(heard, Heard::Closed { code: 4900, .. }),
        "{heard:?}"
    );
}

#[tokio::test]
async fn a_stream_may_end_with_an_error_while_the_socket_goes_on() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    socket
        .subscribe("1", "subscription { endsBadly { position } }")
        .await;
    assert_eq!(socket.message().await["type"], "next");
    let message = socket.message().await;
    assert_eq!(message["type"], "error");
    assert_eq!(
        message["payload"][0]["message"],
        "your right to this was taken away"
    );
    socket.expect_quiet().await;
}

#[tokio::test]
async fn a_panic_ends_its_operation_with_a_reference_and_no_word_of_the_request() {
    let toy = Toy::start().await;
    let mut socket = Socket::open(&toy).await;
    for (kind, items) in [("query", 0), ("subscription", 1)] {
        let field = if items == 0 {
            "breaks(text: $text)"
        } else {
            "breaks(text: $text) { position }"
        };
        let query = format!("{kind}($text: String!) {{ {field} }}");
        let payload = json!({ "query": query, "variables": { "text": SECRET } });
        socket
            .send(json!({ "id": kind, "type": "subscribe", "payload": payload }))
            .await;
        for _ in 0..items {
            assert_eq!(socket.message().await["type"], "next");
        }
        let message = socket.message().await;
        assert_eq!(message["type"], "error", "{message}");
        let error = &message["payload"][0];
        assert_eq!(error["extensions"]["code"], "FAULT");
        assert!(
            error["extensions"]["reference"]
                .as_str()
                .unwrap()
                .starts_with("toy-")
        );
        assert!(!message.to_string().contains(SECRET));
        socket.expect_quiet().await;
    }
}

#[tokio::test]
async fn a_stopping_server_says_goodbye_to_every_socket() {
    let toy = Toy::start().await;
    let mut introduced = Socket::open(&toy).await;
    let mut waiting = Socket::connect(&toy).await;
    introduced
        .subscribe("1", "subscription { silent { position } }")
        .await;
    introduced.expect_quiet().await;
    assert_eq!(toy.sockets.open(), 2);
    toy.stopping.send_replace(true);
    introduced.expect_close(1012).await;
    waiting.expect_close(1012).await;
    // Reading on answers the close, as every client does.
    assert_eq!(
        (introduced.next().await, waiting.next().await),
        (Heard::Gone, Heard::Gone)
    );
    soon(toy.sockets.all_closed()).await;
}
