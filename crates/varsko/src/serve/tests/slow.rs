//! Slow clients and many of them: each is let go in time, and the others are served meanwhile.

use super::house::{ALIVE, ALIVE_AND_ON, Client, House, NEVER, WAIT_MAX};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use varsko_testkit::cast::log_keeper;

/// A bound that a test does wait for.
const SOON: Duration = Duration::from_millis(300);
/// Within which whoever exceeds it must have been let go, on a busy machine too.
const ENDED_WITHIN: Duration = Duration::from_secs(2);

/// A request whose body is longer than what is sent of it.
fn half_a_body(path: &str, more: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\n{more}content-type: application/json\r\n\
         content-length: 100\r\n\r\n{{\"query\""
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_head_and_half_a_body_are_ended_in_time_and_everyone_else_is_served() {
    // G-10
    let house = House::with(|bounds| {
        bounds.head_timeout = SOON;
        bounds.body_timeout = SOON;
    })
    .await;
    house.founded().await;
    let bearer = format!(
        "authorization: Bearer {}\r\n",
        house.key(log_keeper()).token
    );
    let began = Instant::now();
    let mut head = house.say("GET /healthz HTTP/1.1\r\nhost: loc").await;
    let mut bodies = Vec::new();
    for (path, more) in [
        ("/graphql", bearer.as_str()),
        ("/auth/sign-in", ""),
        ("/setup", ""),
    ] {
        bodies.push((path, house.say(&half_a_body(path, more)).await));
    }
    assert!(house.answers().await);
    assert!(!head.hear().await.contains(" 200 "));
    for (path, mut body) in bodies {
        let heard = body.hear().await;
        assert!(heard.starts_with("HTTP/1.1 408 "), "{path}: {heard}");
        assert!(heard.contains(r#""code":"TIMEOUT""#), "{path}: {heard}");
    }
    assert!(began.elapsed() < ENDED_WITHIN, "{:?}", began.elapsed());
    assert!(house.answers().await);
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_drips_is_ended_and_one_that_keeps_coming_may_take_its_time() {
    let house = House::with(|bounds| {
        bounds.body_timeout = SOON;
        bounds.body_bytes_per_second_min = 16 * 1024;
    })
    .await;
    let head = "POST /setup HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
                connection: close\r\ncontent-length: 40000\r\n\r\n";

    let mut dripping = house.say(head).await;
    let began = Instant::now();
    while dripping.hears_nothing_for(SOON / 10).await {
        assert!(began.elapsed() < ENDED_WITHIN);
        // The server may close between hearing and speaking.
        let _ = dripping.0.write_all(b" ").await;
    }
    assert!(dripping.hear().await.starts_with("HTTP/1.1 408 "));

    // 32 KiB are worth two seconds more.
    let mut coming = house.say(&format!("{head}{}", " ".repeat(32 * 1024))).await;
    assert!(coming.hears_nothing_for(SOON * 2).await);
    let rest = " ".repeat(40_000 - 32 * 1024);
    coming.0.write_all(rest.as_bytes()).await.unwrap();
    let heard = coming.hear().await;
    assert!(heard.starts_with("HTTP/1.1 400 "), "{heard}");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_idles_is_ended() {
    let house = House::with(|bounds| bounds.head_timeout = SOON).await;
    let began = Instant::now();
    let mut silent = house.say("").await;
    let mut served = house.say(ALIVE_AND_ON).await;
    assert!(served.next().await.starts_with("HTTP/1.1 200 "));
    served.hear().await;
    silent.hear().await;
    assert!(began.elapsed() < ENDED_WITHIN, "{:?}", began.elapsed());
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_beyond_the_bound_wait_and_are_served_when_one_goes() {
    let house = House::with(|bounds| {
        bounds.connections_max = 2;
        bounds.head_timeout = NEVER;
    })
    .await;
    let mut first = house.say(ALIVE_AND_ON).await;
    let mut second = house.say(ALIVE_AND_ON).await;
    for client in [&mut first, &mut second] {
        assert!(client.next().await.starts_with("HTTP/1.1 200 "));
    }
    let mut third = house.say(ALIVE).await;
    assert!(third.hears_nothing_for(SOON).await);
    drop(first);
    assert!(third.hear().await.starts_with("HTTP/1.1 200 "));
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_websocket_outlives_the_time_of_a_head_and_keeps_its_place() {
    let house = House::with(|bounds| {
        bounds.connections_max = 1;
        bounds.head_timeout = SOON;
    })
    .await;
    let address = format!("ws://{}/graphql/ws", house.address);
    let mut request = address.into_client_request().unwrap();
    let protocol = HeaderValue::from_static("graphql-transport-ws");
    let headers = request.headers_mut();
    headers.insert("sec-websocket-protocol", protocol);
    let (socket, _) = tokio_tungstenite::connect_async(request).await.unwrap();
    let mut waiting = house.say(ALIVE).await;
    assert!(waiting.hears_nothing_for(SOON * 2).await);
    drop(socket);
    assert!(waiting.hear().await.starts_with("HTTP/1.1 200 "));
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_takes_nothing_of_what_it_asked_for_is_let_go() {
    let house = House::with(|bounds| {
        bounds.connections_max = 1;
        bounds.unread_timeout = SOON;
        bounds.head_timeout = NEVER;
    })
    .await;
    let question = "GET /graphql/schema HTTP/1.1\r\nhost: a\r\n\r\n";
    let schema = varsko_api::schema::sdl().len();
    // More than all buffers between the two hold.
    let times = 32 * 1024 * 1024 / schema;
    let mut greedy = house.say(&question.repeat(times)).await;
    let mut waiting = house.say(ALIVE).await;
    let heard = timeout(WAIT_MAX, waiting.hear()).await.unwrap();
    assert!(heard.starts_with("HTTP/1.1 200 "), "{heard}");
    let mut got = Vec::new();
    let _ = greedy.0.read_to_end(&mut got).await;
    assert!(got.len() < times * schema, "it got all of it after all");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_head_beyond_its_size_is_refused() {
    let house = House::with(|_| {}).await;
    let long = "x".repeat(80 * 1024);
    let mut client: Client = house
        .say(&format!("GET /healthz HTTP/1.1\r\nhost: a\r\nx: {long}"))
        .await;
    assert!(client.hear().await.starts_with("HTTP/1.1 431 "));
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_ends_in_order_though_a_client_has_sent_half_a_head() {
    let house = House::with(|bounds| {
        bounds.head_timeout = NEVER;
        bounds.goodbye_timeout = SOON;
    })
    .await;
    let mut idle = house.say(ALIVE_AND_ON).await;
    idle.next().await;
    let _half = house.say("GET /healthz HTTP/1.1\r\nhost: loc").await;
    house.end().await;
    assert_eq!(idle.hear().await, "");
}
