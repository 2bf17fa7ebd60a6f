//! A peer that is down, silent, failing or talking rubbish: the others never notice, and the board
//! shows it.

use crate::peers::{Mood, nobody};
use crate::product::wait;
use crate::stage::{BAERUM, Stage, TONE};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const PEOPLE: usize = 5;
/// The other channel is done before the bad one has even given up on its first message.
const AT_ONCE: Duration = Duration::from_secs(10);
const WORDS: &str = "Sandvikselva stiger. Møt på rådhuset.";

/// A stage with an incident, and a list of people reached by two channels.
fn prepared() -> (Stage, String) {
    let mut stage = Stage::set("10:00", BAERUM, &[TONE]);
    stage.incident = stage.does("tone", "openIncident", json!({ "title": "Flom" }));
    let entries: Vec<Value> = (1..=PEOPLE)
        .map(|nth| {
            let person = stage.registers("Bærum", &format!("Person {nth}"));
            let points = json!([
                { "channel": "EMAIL", "address": format!("p{nth}@example.no") },
                { "channel": "SMS", "address": format!("+479000000{nth}") },
            ]);
            stage.does(
                "tone",
                "setContactPoints",
                json!({ "personId": person, "points": points }),
            );
            json!({ "people": [{ "personId": person }] })
        })
        .collect();
    let list = json!({ "name": "Alle", "order": "PARALLEL", "ackTimeoutsSeconds": [3600], "entries": entries });
    let list = stage.does("tone", "defineNotificationList", list);
    (stage, list)
}

/// Starts the list, and waits until the other channel is done and the board shows the bad one.
fn notified(stage: &Stage, list: &str, mood: &str) {
    let (taken, begun) = (stage.mail.took().len(), Instant::now());
    let preview = stage.preview("tone", "Bærum", list, WORDS, false);
    let start = json!({
        "listId": list, "text": WORDS, "previewId": preview["id"], "again": format!("SMS: {mood}"),
    });
    stage.does("tone", "startNotificationList", start);
    let all = wait(|| (stage.mail.took().len() == taken + PEOPLE).then_some(()));
    assert!(
        all.is_some() && begun.elapsed() < AT_ONCE,
        "{mood}: {:?}",
        begun.elapsed()
    );
    let select = "notifications { deadChannels sent called }";
    let shown = wait(|| {
        let row = stage.row("tone", "Bærum", select);
        let newest = row["notifications"][0].clone();
        (newest["deadChannels"] == json!(["SMS"]) && newest["sent"] == PEOPLE).then_some(())
    });
    assert!(
        shown.is_some(),
        "{mood}: {}",
        stage.row("tone", "Bærum", select)
    );
    let select = "notifications { channels { channel dead reason sent } }";
    let channels = stage.sees("tone", select)["notifications"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()["channels"]
        .clone();
    let of = |channel: &str| {
        let mut all = channels.as_array().unwrap().iter();
        all.find(|known| known["channel"] == channel)
            .unwrap()
            .clone()
    };
    assert_eq!(
        (&of("EMAIL")["dead"], &of("EMAIL")["sent"]),
        (&json!(false), &json!(PEOPLE)),
        "{mood}"
    );
    assert!(
        of("SMS")["reason"]
            .as_str()
            .unwrap()
            .starts_with("tjeneste"),
        "{mood}: {channels}"
    );
    let id = stage.sees("tone", "notifications { id }")["notifications"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()["id"]
        .clone();
    let stop = json!({ "notificationId": id, "reason": "Neste prøve" });
    stage.does("tone", "stopNotification", stop);
}

#[test]
fn a_peer_in_a_bad_mood_shows_on_the_board_and_the_other_channel_never_notices() {
    let (mut stage, list) = prepared();
    for mood in [Mood::Failing, Mood::Rubbish, Mood::Silent, Mood::Refusing] {
        stage.sms.be(mood);
        notified(&stage, &list, &format!("{mood:?}"));
    }
    assert!(stage.sms.took().is_empty());
    stage.stop();
    stage.connect(stage.mail.address().port(), &nobody().to_string(), "");
    stage.start();
    notified(&stage, &list, "Down");
    // The server itself never noticed, and whoever logs is answered at once.
    let begun = Instant::now();
    stage.does(
        "tone",
        "recordEntry",
        json!({ "kind": "NOTE", "text": "SMS er ute av drift, vi ringer" }),
    );
    assert!(begun.elapsed() < AT_ONCE);
}
