//! Warnings from a folder, from an address and by hand, and a channel that is tried: through the
//! running program, as somebody sets it up (R-26, R-28).

use crate::product::wait;
use crate::stage::{BAERUM, Stage, TONE};
use crate::town::run_at;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

const WARNINGS: &str =
    "{ warnings { headline level state needsAcknowledgement incidents { id title } } }";

/// A warning for Bærum, in the shape of CAP 1.2.
fn warning(identifier: &str, level: &str, headline: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>{identifier}</identifier><sender>flom@example.no</sender>
  <sent>2023-08-09T09:25:00+02:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
  <info>
    <language>no</language><category>Met</category><event>{headline}</event>
    <urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
    <eventCode><valueName>eventType</valueName><value>{identifier}</value></eventCode>
    <expires>2023-08-10T12:00:00+02:00</expires>
    <headline>{headline}</headline>
    <parameter><valueName>awareness_level</valueName><value>{level}</value></parameter>
    <parameter><valueName>MunicipalityId</valueName><value>3024</value></parameter>
    <area><areaDesc>Bærum</areaDesc></area>
  </info>
</alert>"#
    )
}

/// An address that gives one message to whoever asks, for as long as the test runs.
fn address(message: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/current.xml", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for peer in listener.incoming() {
            let mut peer = peer.unwrap();
            let asked = BufReader::new(peer.try_clone().unwrap()).lines();
            asked
                .map_while(Result::ok)
                .take_while(|line| !line.is_empty())
                .for_each(drop);
            let head = format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
                message.len()
            );
            peer.write_all(head.as_bytes()).unwrap();
            peer.write_all(message.as_bytes()).unwrap();
        }
    });
    url
}

/// Waits until a warning with this headline is known; gives it.
fn known(stage: &Stage, headline: &str) -> Value {
    let find = || {
        let warnings = stage.asks("tone", WARNINGS, json!({}))["warnings"].take();
        let mut all = warnings.as_array().unwrap().clone().into_iter();
        all.find(|one| one["headline"] == headline)
    };
    wait(find).unwrap_or_else(|| panic!("no {headline}: {}", stage.server().said()))
}

#[test]
fn warnings_come_from_a_folder_and_an_address_and_a_red_one_sets_going_what_it_shall() {
    let mut stage = Stage::set("10:00", BAERUM, &[TONE]);
    let folder = stage.place.path("mottak");
    std::fs::create_dir(&folder).unwrap();
    let url = address(warning(
        "wind-1",
        "3; orange; Severe",
        "Kraftig vind, oransje nivå",
    ));
    stage.reach("tone", "tone", &[("SMS", "+4790000001", 1)]);
    let entries = json!([{ "people": [{ "personId": stage.id("tone") }] }]);
    let list = json!({ "name": "Beredskapsvakt", "order": "ORDERED", "ackTimeoutsSeconds": [300], "entries": entries });
    let list = stage.does("tone", "defineNotificationList", list);
    let orders = json!({ "askFrom": "ORANGE", "openFrom": "RED", "listId": list });
    stage.does("tone", "setWarningOrders", orders);
    stage.stop();
    stage.settle(&format!(
        "[feeds.mottak]\nfolder = \"{}\"\nevery_seconds = 1\n[feeds.met]\nurl = \"{url}\"\ncontact = \"beredskap@example.no\"\n",
        folder.display()
    ));
    stage.start();

    let wind = known(&stage, "Kraftig vind, oransje nivå");
    assert_eq!(
        (&wind["needsAcknowledgement"], &wind["incidents"]),
        (&json!(true), &json!([]))
    );
    std::fs::write(folder.join("a.xml"), "<alert>").unwrap();
    std::fs::write(
        folder.join("b.xml"),
        warning("flood-1", "4; red; Extreme", "Flom, rødt nivå"),
    )
    .unwrap();
    known(&stage, "Flom, rødt nivå");
    // Nobody has touched anything: the incident is open and the one on duty is told.
    let opened = wait(|| {
        let flood = known(&stage, "Flom, rødt nivå");
        flood["incidents"][0]["id"].as_str().map(str::to_owned)
    });
    stage.incident = opened.unwrap();
    stage.until_events("tone", "notification.sent", 1);
    assert!(
        stage.sms.took()[0].json["text"]
            .as_str()
            .unwrap()
            .contains("Flom, rødt nivå")
    );
    let log = stage.log("tone", &stage.incident, "event");
    assert!(
        log.iter()
            .any(|line| line["event"] == "incident.placed_under_observation"),
        "{log:?}"
    );

    let feeds = stage.feeds("Bærum");
    let of = |name: &str| {
        feeds
            .as_array()
            .unwrap()
            .iter()
            .find(|feed| feed["name"] == name)
            .unwrap()
            .clone()
    };
    assert_eq!(
        (&of("met")["taken"], &of("mottak")["taken"]),
        (&json!(1), &json!(1))
    );
    let trouble = of("mottak")["lastTrouble"].as_str().unwrap().to_owned();
    assert!(
        trouble.contains("a.xml") && !trouble.contains('\n'),
        "{trouble}"
    );
    // Started anew, it takes nothing twice.
    stage.stop();
    stage.start();
    known(&stage, "Flom, rødt nivå");
    let warnings = stage.asks("tone", WARNINGS, json!({}));
    assert_eq!(
        warnings["warnings"].as_array().unwrap().len(),
        2,
        "{warnings}"
    );
    assert_eq!(stage.sms.took().len(), 1);
}

#[test]
fn a_warning_is_taken_by_hand_and_a_channel_is_tried_at_the_command_line() {
    let stage = Stage::set("10:00", BAERUM, &[TONE]);
    let path = stage.place.path("flom.cap");
    std::fs::write(
        &path,
        warning("flood-1", "3; orange; Severe", "Flom, oransje nivå"),
    )
    .unwrap();
    let take = || {
        run_at(
            &stage.place,
            stage.server(),
            &stage.player("tone").token,
            &["warning", "take", path.to_str().unwrap()],
        )
    };
    for expected in [
        "Bærum: taken in (flood-1)\n",
        "Bærum: known already (flood-1)\n",
    ] {
        let taken = take();
        assert!(taken.status.success());
        assert_eq!(String::from_utf8_lossy(&taken.stdout), expected);
    }
    assert_eq!(known(&stage, "Flom, oransje nivå")["level"], "ORANGE");
    std::fs::write(&path, "<alert>").unwrap();
    let refused = take();
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        said.contains("flom.cap: the message is") && said.trim().lines().count() == 1,
        "{said}"
    );

    let data = stage.place.data();
    let test = |channel: &str, to: &str| {
        stage.place.run(&[
            "notify",
            "test",
            "--channel",
            channel,
            "--to",
            to,
            "--data",
            data.to_str().unwrap(),
        ])
    };
    assert!(test("email", "beredskap@example.no").status.success());
    assert!(test("sms", "912 34 567").status.success());
    let letter = &stage.mail.took()[0];
    assert!(
        letter.to == "beredskap@example.no" && letter.text.starts_with("PRØVE: "),
        "{letter:?}"
    );
    assert_eq!(stage.sms.took()[0].json["to"], "+4791234567");
    stage.sms.be(crate::peers::Mood::Refusing);
    let refused = test("sms", "912 34 567");
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        said.contains("sms did not take it: tjenesten svarte 400"),
        "{said}"
    );
    let missing = test("voice", "912 34 567");
    assert!(String::from_utf8_lossy(&missing.stderr).contains("voice is not set up"));
}
