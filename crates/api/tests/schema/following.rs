//! Following: every line once, the newest picture, and the end when a right is lost.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::time::timeout;
use varsko_domain::incident::commands::{IncidentCommand as C, Reclassify};
use varsko_domain::incident::events::Recipient;
use varsko_domain::words::{AccessRole, Channel, Scope};
use varsko_domain::{Command, person};
use varsko_testkit::cast::{
    ASKER, COUNTY_GOVERNOR, actor, administrator, crisis_leader, log_keeper, observer, person_of,
    preparedness_officer,
};
use varsko_testkit::{INCIDENT, NOTIFICATION, REQUEST, ask, ask_of_all, asks};

use super::town::{Following, Town, each};

/// Within which a lost right must have ended a stream (G-9).
const RIGHT_LOST_MAX: Duration = Duration::from_secs(1);
/// Long enough for several pictures, had there been anything to show.
const SEVERAL_TICKS: Duration = Duration::from_millis(700);

fn log_after(after: &str) -> String {
    format!(
        r#"subscription {{ incidentLog(incidentId: "{INCIDENT}", after: "{after}") {{ number position text }} }}"#
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_is_caught_up_with_and_goes_live_without_gap_or_repeat_while_others_write() {
    // G-3
    const LINES: usize = 400;
    let town = Arc::new(Town::in_a_storm().await);
    for _ in 0..40 {
        town.noted("07:00", "Før", Scope::Participants).await;
    }
    let start = town
        .noted("07:00", "Her begynner jeg", Scope::Participants)
        .await;
    let writing = tokio::spawn({
        let town = Arc::clone(&town);
        async move {
            for number in 0..LINES {
                let scope = if number % 5 == 0 {
                    Scope::Own
                } else {
                    Scope::Participants
                };
                town.noted("07:01", &format!("Linje {number}"), scope).await;
            }
            town.noted("07:02", "Slutt", Scope::Participants).await;
        }
    });
    // Each joins at another moment of the writing, so that the seam falls everywhere.
    let reader = actor(AccessRole::LogKeeper, ASKER);
    let mut logs: Vec<(Following, Vec<Value>)> = Vec::new();
    while !writing.is_finished() {
        let mut log = town.follow(reader, &log_after(&start.first.to_string()));
        let first = log.data().await["incidentLog"].take();
        logs.push((log, vec![first]));
    }
    writing.await.unwrap();
    for (log, got) in &mut logs {
        while got.last().is_none_or(|line| line["text"] != "Slutt") {
            got.push(log.data().await["incidentLog"].take());
        }
    }

    let mut stored: Vec<Value> = Vec::new();
    let mut after = start.first.to_string();
    loop {
        let page = format!(
            r#"{{ incidentLog(incidentId: "{INCIDENT}", first: 100, after: "{after}") {{ edges {{ node {{ number position text }} }} pageInfo {{ hasNextPage endCursor }} }} }}"#
        );
        let page = town.data(reader, &page).await["incidentLog"].take();
        stored.extend(
            page["edges"]
                .as_array()
                .unwrap()
                .iter()
                .map(|edge| edge["node"].clone()),
        );
        if page["pageInfo"]["hasNextPage"] == json!(false) {
            break;
        }
        after = page["pageInfo"]["endCursor"].as_str().unwrap().to_owned();
    }
    assert_eq!(stored.len(), LINES - LINES / 5 + 1);
    assert!(logs.len() > 1, "several joined while lines were written");
    for (_, got) in logs {
        assert_eq!(got, stored);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_resumed_after_the_last_position_goes_on_with_the_next_line() {
    let town = Town::in_a_storm().await;
    town.noted("07:00", "Første", Scope::Participants).await;
    let mut log = town.follow(log_keeper(), &log_after("0"));
    let mut last = log.data().await;
    while last["incidentLog"]["text"] != "Første" {
        last = log.data().await;
    }
    drop(log);
    town.noted("07:01", "Andre", Scope::Participants).await;
    let position = last["incidentLog"]["position"].as_str().unwrap();
    let mut log = town.follow(log_keeper(), &log_after(position));
    assert_eq!(log.data().await["incidentLog"]["text"], "Andre");
    town.noted("07:02", "Tredje", Scope::Participants).await;
    assert_eq!(log.data().await["incidentLog"]["text"], "Tredje");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_stream_tells_what_came_after_its_viewers_organisation_left() {
    // R-17, G-9
    let town = Town::in_a_storm().await;
    let reader = actor(AccessRole::Observer, ASKER);
    let mut log = town.follow(reader, &log_after("0"));
    let picture = format!(r#"subscription {{ situation(incidentId: "{INCIDENT}") {{ title }} }}"#);
    let mut pictures = town.follow(reader, &picture);
    log.data().await;
    while !log.is_quiet_for(SEVERAL_TICKS).await {}
    let leaves = asks::end_participation(ASKER, "Ikke lenger berørt").by(preparedness_officer());
    town.done("07:00", leaves.readable_by(Scope::Own)).await;
    town.noted("07:01", "Etterpå", Scope::Public).await;
    let renamed = ask(C::Reclassify(Reclassify {
        title: Some("Flommen etterpå".into()),
        ..asks::reclassification()
    }));
    town.done("07:02", renamed).await;
    assert!(log.is_quiet_for(SEVERAL_TICKS).await);
    let mut seen = 0;
    while let Ok(item) = timeout(SEVERAL_TICKS, pictures.next()).await {
        let item = item.expect("it goes on");
        assert_eq!(item["data"]["situation"]["title"], "Ekstremværet Hans");
        seen += 1;
    }
    assert!(seen > 0, "no picture at all came");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_within_a_second_of_losing_the_role_though_nothing_happens_in_the_incident() {
    // G-9
    let town = Town::in_a_storm().await;
    let mut log = town.follow(observer(), &log_after("0"));
    log.data().await;
    while !log.is_quiet_for(SEVERAL_TICKS).await {}
    let revoke = person::commands::RevokeAccess {
        person: person_of(AccessRole::Observer, varsko_testkit::cast::BAERUM),
        organisation: varsko_testkit::cast::BAERUM,
        role: AccessRole::Observer,
        reason: None,
    };
    town.done(
        "07:00",
        ask_of_all(Command::RevokeAccess(revoke)).by(administrator()),
    )
    .await;
    let lost = Instant::now();
    assert_eq!(log.ends_with().await, "RIGHT_LOST");
    assert!(lost.elapsed() < RIGHT_LOST_MAX, "{:?}", lost.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_comes_at_once_and_again_only_when_its_reader_sees_another() {
    let town = Town::in_a_storm().await;
    let document = format!(
        r#"subscription {{ situation(incidentId: "{INCIDENT}") {{ newest {{ number }} parts {{ focus {{ items }} }} }} }}"#
    );
    let mut picture = town.follow(actor(AccessRole::Observer, ASKER), &document);
    let first = picture.data().await;
    town.noted("07:00", "Bare for Bærum", Scope::Own).await;
    assert!(picture.is_quiet_for(SEVERAL_TICKS).await);
    let last = town.noted("07:01", "For alle", Scope::Participants).await;
    let second = picture.data().await;
    assert_ne!(first, second);
    assert_eq!(
        second["situation"]["newest"]["number"],
        json!(last.first_number)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_are_conflated_and_end_with_the_newest() {
    // G-10
    const WRITTEN: u32 = 120;
    let town = Town::in_a_storm().await;
    let document = format!(
        r#"subscription {{ situation(incidentId: "{INCIDENT}") {{ newest {{ number }} }} }}"#
    );
    let mut picture = town.follow(log_keeper(), &document);
    picture.data().await;
    let mut last = 0;
    for _ in 0..WRITTEN {
        last = town
            .noted("07:00", "Mer", Scope::Participants)
            .await
            .first_number
            .unwrap();
    }
    let mut pictures = 0;
    loop {
        pictures += 1;
        if picture.data().await["situation"]["newest"]["number"] == json!(last) {
            break;
        }
    }
    assert!(
        pictures < WRITTEN,
        "{pictures} pictures of {WRITTEN} changes"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_shows_an_incident_to_whom_it_was_just_shared() {
    let town = Town::in_a_storm().await;
    let document = "subscription { statusBoard { incidentId organisation { shortName } phase } }";
    let mut board = town.follow(actor(AccessRole::Observer, COUNTY_GOVERNOR), document);
    assert_eq!(board.data().await["statusBoard"], json!([]));
    town.noted("07:00", "Til fylket", Scope::County).await;
    let rows = board.data().await["statusBoard"].take();
    let mut names: Vec<&Value> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["organisation"]["shortName"])
        .collect();
    names.sort_by_key(|name| name.to_string());
    assert_eq!(names, ["Asker", "Bærum"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_and_a_subscription_tell_the_same_of_the_same_moment() {
    // G-9
    let town = Town::in_a_storm().await;
    town.noted("07:00", "For alle", Scope::Participants).await;
    town.noted("07:01", "Bare for Bærum", Scope::Own).await;
    town.noted("07:02", "Slutt", Scope::County).await;
    for reader in [
        log_keeper(),
        actor(AccessRole::Observer, ASKER),
        actor(AccessRole::Observer, COUNTY_GOVERNOR),
    ] {
        let query = format!(
            r#"{{ incidentLog(incidentId: "{INCIDENT}") {{ edges {{ node {{ text }} }} }} }}"#
        );
        let asked = town.data(reader, &query).await;
        let mut log = town.follow(reader, &log_after("0"));
        for text in each(&asked["incidentLog"], "text") {
            assert_eq!(&log.data().await["incidentLog"]["text"], text);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_erased_while_a_line_waits_to_be_handed_out_are_not_handed_out() {
    // R-20
    let town = Town::in_a_storm().await;
    let start = town.noted("07:00", "Før", Scope::Participants).await;
    town.noted("07:01", "Imens", Scope::Participants).await;
    let secret = town
        .noted("07:02", "Kari Nordmann er savnet", Scope::Participants)
        .await;
    let mut log = town.follow(log_keeper(), &log_after(&start.first.to_string()));
    assert_eq!(log.data().await["incidentLog"]["text"], "Imens");
    let request = asks::request_erasure(&[secret.first_number.unwrap()], "Uten grunnlag");
    town.done("08:00", request.by(crisis_leader()).named(REQUEST.0))
        .await;
    town.done("08:05", asks::approve_erasure().by(preparedness_officer()))
        .await;
    let line = log.data().await["incidentLog"].take();
    assert_eq!(line["number"], json!(secret.first_number));
    assert!(!line.to_string().contains("Nordmann"), "{line}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alarm_comes_to_the_one_it_calls_goes_with_the_answer_and_reaches_nobody_else() {
    // R-22, R-26
    const ALARMS: &str = "subscription { alarms { recipient text incidentId } }";
    let town = Town::in_a_storm().await;
    let (leader, keeper) = (crisis_leader(), log_keeper());
    let (mut hers, mut theirs) = (town.follow(leader, ALARMS), town.follow(keeper, ALARMS));
    assert_eq!(hers.data().await["alarms"], json!([]));
    assert_eq!(theirs.data().await["alarms"], json!([]));
    let called = Recipient {
        person: Some(leader.person),
        ..asks::recipient("Kriselederen", Channel::Phone)
    };
    let notify = asks::notify_whom("Møt på rådhuset", vec![called]);
    town.done(
        "07:00",
        notify.by(preparedness_officer()).named(NOTIFICATION.0),
    )
    .await;
    let alarm =
        json!([{"recipient": 1, "text": "Møt på rådhuset", "incidentId": INCIDENT.to_string()}]);
    assert_eq!(hers.data().await["alarms"], alarm);
    town.noted("07:01", "Noe annet", Scope::Participants).await;
    let answer = asks::acknowledge(1).by(leader);
    town.done("07:02", answer).await;
    assert_eq!(hers.data().await["alarms"], json!([]));
    assert!(theirs.is_quiet_for(SEVERAL_TICKS).await);
}
