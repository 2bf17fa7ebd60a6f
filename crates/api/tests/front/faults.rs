//! What a fault leaves behind: one line in the log, and not a word of what a user wrote.

use std::io::Write;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

use crate::client::post;
use crate::toy::{SECRET, Toy};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn a_panic_becomes_one_masked_error_and_one_line_without_the_users_words() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_max_level(tracing::Level::TRACE)
        .finish();
    // One thread runs test and server alike, so the log of this test is its own.
    let _listening = tracing::subscriber::set_default(subscriber);
    let toy = Toy::start().await;
    let asked = json!({ "query": "query($text: String!) { breaks(text: $text) }", "variables": { "text": SECRET } });
    let reply = post(&toy, asked, &[]).await;
    assert_eq!((reply.status, reply.code().as_str()), (500, "FAULT"));
    assert_eq!(
        reply.json()["errors"][0]["extensions"]["reference"],
        "toy-1"
    );
    assert!(!reply.body.contains(SECRET));
    for refused in [
        json!({ "query": SECRET }),
        json!({ "query": 7, "variables": { "text": SECRET } }),
    ] {
        post(&toy, refused, &[]).await;
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(
        log.lines().filter(|line| line.contains("toy-1")).count(),
        1,
        "{log}"
    );
    assert!(!log.contains("Nordmann"), "{log}");
}
