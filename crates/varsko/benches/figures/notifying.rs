//! A list of five hundred people by two channels, through the real program: how soon it stands in
//! the log, how fast it leaves, and whether the board lives meanwhile.

use crate::baseline::{self, Rows};
use crate::product::wait;
use crate::quantile;
use crate::stage::{BAERUM, Stage, TONE};
use crate::table::Table;
use crate::town::text;
use crate::wire::{Heard, Socket};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const PEOPLE: usize = 500;
/// What each channel may carry, in messages a minute: a second holds a hundred.
const PER_MINUTE: usize = 6_000;
const WORDS: &str = "Sandvikselva stiger raskt. Kriseledelse og krisestab møter på rådhuset.";
/// How often a board is sent at most, in milliseconds: what its lag is compared with.
const BOARD_TICK_MS: f64 = 200.0;
const BOARD: &str = "subscription { statusBoard { lastLine { number } notifications { sent } } }";

pub(crate) fn measure(table: &mut Table) {
    let mut stage = Stage::set("10:00", BAERUM, &[TONE]);
    hurry(&mut stage);
    stage.incident = stage.does("tone", "openIncident", json!({ "title": "Flom" }));
    let list = list(&stage);
    let preview = stage.preview("tone", "Bærum", &list, WORDS, false);
    let start = json!({ "listId": list, "text": WORDS, "previewId": preview["id"] });
    let mut board = Socket::open(stage.server(), &stage.player("tone").token);
    board.subscribe(BOARD, &json!({}));

    let begun = Instant::now();
    let receipt = stage.receipt("tone", "startNotificationList", start);
    let queued = begun.elapsed();
    let begun = Instant::now();
    let mut lags = lags(&stage, &mut board);
    let carried = begun.elapsed();
    let all = wait(|| {
        (stage.mail.took().len() == PEOPLE && stage.sms.took().len() == PEOPLE).then_some(())
    });
    assert!(
        all.is_some(),
        "{} letters, {} messages",
        stage.mail.took().len(),
        stage.sms.took().len()
    );
    stage.stop();

    let first: u64 = text(&receipt["position"]).parse().unwrap();
    let rows = Rows::between(
        &stage.place.data(),
        first,
        receipt["count"].as_u64().unwrap(),
    );
    table.ratio(
        &format!("{PEOPLE} people by two channels queued durably, ms"),
        queued.as_secs_f64() * 1e3,
        "plain SQLite, same rows, one sync",
        baseline::append(&rows).as_secs_f64() * 1e3,
        "",
    );
    table.ratio(
        "  sent and told of, messages a minute on each channel",
        PEOPLE as f64 / carried.as_secs_f64() * 60.0,
        "the channel's own rate",
        PER_MINUTE as f64,
        "≤ 1.0",
    );
    table.ratio(
        "  a new line on the board meanwhile, p99 ms",
        quantile(&mut lags, 0.99).as_secs_f64() * 1e3,
        "a board's least pause",
        BOARD_TICK_MS,
        "",
    );
}

/// Gives the channels the rate that is measured against.
fn hurry(stage: &mut Stage) {
    let path = stage.place.data().join("varsko.toml");
    let settings = std::fs::read_to_string(&path).unwrap();
    let settings = settings.replace("at_once = 1", "at_once = 8");
    let rate = format!("per_minute = {PER_MINUTE}\n");
    std::fs::write(&path, settings.replace("per_minute = 60000\n", &rate)).unwrap();
    stage.stop();
    stage.start();
}

/// A list of everyone, each reached by e-mail and SMS, all at once.
fn list(stage: &Stage) -> String {
    let entry = |nth: usize| {
        let person = stage.registers("Bærum", &format!("Person {nth}"));
        let points = json!([
            { "channel": "EMAIL", "address": format!("p{nth}@example.no") },
            { "channel": "SMS", "address": format!("+4791{nth:06}") },
        ]);
        stage.does(
            "tone",
            "setContactPoints",
            json!({ "personId": person, "points": points }),
        );
        json!({ "people": [{ "personId": person }] })
    };
    let entries: Vec<Value> = (0..PEOPLE).map(entry).collect();
    let list = json!({ "name": "Alle", "order": "PARALLEL", "ackTimeoutsSeconds": [3600], "entries": entries });
    stage.does("tone", "defineNotificationList", list)
}

/// Logs line upon line until everything was sent; gives how long each took to show on the board.
fn lags(stage: &Stage, board: &mut Socket) -> Vec<Duration> {
    let mut lags = Vec::new();
    loop {
        let begun = Instant::now();
        let note = json!({ "kind": "NOTE", "text": "Vi logger mens det varsles" });
        let number = stage.receipt("tone", "recordEntry", note)["number"]
            .as_u64()
            .unwrap();
        let row = loop {
            let Heard::Message(message) = board.next() else {
                panic!("the board ended");
            };
            let row = message["payload"]["data"]["statusBoard"][0].clone();
            if row["lastLine"]["number"]
                .as_u64()
                .is_some_and(|shown| shown >= number)
            {
                break row;
            }
        };
        lags.push(begun.elapsed());
        if row["notifications"][0]["sent"] == PEOPLE && told_of(stage) {
            return lags;
        }
    }
}

/// True when the log says of every message that it was sent.
fn told_of(stage: &Stage) -> bool {
    let seen = stage.sees("tone", "notifications { channels { sent } }");
    let channels = seen["notifications"][0]["channels"]
        .as_array()
        .unwrap()
        .iter();
    channels
        .map(|channel| channel["sent"].as_u64().unwrap())
        .sum::<u64>()
        == 2 * PEOPLE as u64
}
