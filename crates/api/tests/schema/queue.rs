//! The queue over every incident, and the board's rows of what waits (R-3, R-4).

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;
use varsko_domain::incident::commands::IncidentCommand as C;
use varsko_domain::words::{AccessRole, Priority, Scope, WarningKind, WarningLevel};
use varsko_domain::{Actor, Command, IncidentId, OrganisationId, person};
use varsko_testkit::cast::{
    ASKER, BAERUM, OPSAM, OSLO, actor, administrator, crisis_leader, observer, operator, person_of,
    preparedness_officer,
};
use varsko_testkit::{INCIDENT, NOTIFICATION, ask_of_all, asks, at, open};

use super::town::{Town, code, each};

/// A landslide in Asker, and a fire in Oslo.
const LANDSLIDE: IncidentId = IncidentId(Uuid::from_u128(0xE001));
const FIRE: IncidentId = IncidentId(Uuid::from_u128(0xE002));

/// Long enough for a row, had there been one to show.
const QUIET: Duration = Duration::from_millis(700);

/// The queue from now on.
fn from_now_on(town: &Town) -> String {
    let after = town.engine.head();
    format!(
        r#"subscription {{ queue(after: "{after}") {{ incidentId entry {{ number position text }} }} }}"#
    )
}

/// Hans in Bærum alone, a landslide in Asker and a fire in Oslo.
async fn three_incidents() -> Town {
    let town = Town::founded().await;
    for (id, title, organisation) in [
        (INCIDENT, "Ekstremværet Hans", BAERUM),
        (LANDSLIDE, "Skred ved Slemmestad", ASKER),
        (FIRE, "Brann i sykehjem", OSLO),
    ] {
        let keeper = actor(AccessRole::LogKeeper, organisation);
        let opening = open(asks::opening(title)).by(keeper).named(id.0);
        town.done("06:00", opening).await;
    }
    town
}

async fn noted_in(town: &Town, id: IncidentId, by: OrganisationId, text: &str, scope: Scope) {
    let note = Command::Incident(id, C::RecordEntry(asks::entry(text)));
    let note = ask_of_all(note).by(actor(AccessRole::LogKeeper, by));
    town.done("06:30", note.readable_by(scope)).await;
}

async fn newest(town: &Town, viewer: Actor, filter: &str) -> Vec<(String, String)> {
    let query = format!(
        "{{ queue(last: 100{filter}) {{ edges {{ node {{ incident {{ title }} entry {{ text position }} }} }} }} }}"
    );
    let page = town.data(viewer, &query).await;
    let rows = page["queue"]["edges"].as_array().unwrap().iter();
    let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    rows.map(|row| {
        let node = &row["node"];
        (
            words(&node["incident"]["title"]),
            words(&node["entry"]["text"]),
        )
    })
    .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_gives_the_lines_of_every_incident_its_viewer_may_read_in_one_order() {
    // R-3, R-4
    let town = three_incidents().await;
    noted_in(
        &town,
        FIRE,
        OSLO,
        "Brannvesenet er framme",
        Scope::Participants,
    )
    .await;
    noted_in(
        &town,
        LANDSLIDE,
        ASKER,
        "Veien er stengt",
        Scope::Participants,
    )
    .await;
    noted_in(
        &town,
        INCIDENT,
        BAERUM,
        "Vannet stiger",
        Scope::Participants,
    )
    .await;
    noted_in(&town, LANDSLIDE, ASKER, "Kun for Asker", Scope::Own).await;
    let words = |rows: Vec<(String, String)>| {
        let texts = rows.into_iter().map(|(_, text)| text);
        texts.rev().take(3).collect::<Vec<_>>()
    };
    // The centre reads what is shared in all three, and nothing that Asker keeps to itself.
    let seen = words(newest(&town, operator(), "").await);
    assert_eq!(
        seen,
        ["Vannet stiger", "Veien er stengt", "Brannvesenet er framme"]
    );
    let asker = actor(AccessRole::Observer, ASKER);
    let seen = newest(&town, asker, "").await;
    let titles: Vec<&str> = seen.iter().map(|(title, _)| title.as_str()).collect();
    assert!(titles.iter().all(|title| *title == "Skred ved Slemmestad"));
    assert_eq!(seen.last().unwrap().1, "Kun for Asker");
    let nobody = town.data(
        administrator(),
        "{ queue { edges { cursor } pageInfo { hasNextPage } } }",
    );
    let nothing = json!({ "queue": { "edges": [], "pageInfo": { "hasNextPage": false } } });
    assert_eq!(nobody.await, nothing);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_is_followed_over_several_incidents_without_gap_or_repeat() {
    // G-3
    const LINES: usize = 120;
    let town = Arc::new(three_incidents().await);
    let start = town.engine.head();
    let resumed = from_now_on(&town);
    let writing = tokio::spawn({
        let town = Arc::clone(&town);
        async move {
            for number in 0..LINES {
                let (id, by) = [(INCIDENT, BAERUM), (LANDSLIDE, ASKER), (FIRE, OSLO)][number % 3];
                let scope = [Scope::Participants, Scope::Own][usize::from(number % 4 == 0)];
                noted_in(&town, id, by, &format!("Linje {number}"), scope).await;
            }
            noted_in(&town, INCIDENT, BAERUM, "Slutt", Scope::Participants).await;
        }
    });
    let mut streams = Vec::new();
    while !writing.is_finished() {
        let mut queue = town.follow(operator(), &resumed);
        let first = queue.data().await["queue"].take();
        streams.push((queue, vec![first]));
    }
    writing.await.unwrap();
    for (queue, got) in &mut streams {
        while got.last().is_none_or(|row| row["entry"]["text"] != "Slutt") {
            got.push(queue.data().await["queue"].take());
        }
    }
    let mut stored: Vec<Value> = Vec::new();
    let mut after = start.to_string();
    loop {
        let page = format!(
            r#"{{ queue(first: 25, after: "{after}") {{ edges {{ node {{ incidentId entry {{ number position text }} }} }} pageInfo {{ hasNextPage endCursor }} }} }}"#
        );
        let page = town.data(operator(), &page).await["queue"].take();
        let edges = page["edges"].as_array().unwrap().iter();
        stored.extend(edges.map(|edge| edge["node"].clone()));
        if page["pageInfo"]["hasNextPage"] == json!(false) {
            break;
        }
        after = page["pageInfo"]["endCursor"].as_str().unwrap().to_owned();
    }
    assert_eq!(stored.len(), LINES - LINES / 4 + 1);
    for (_, got) in streams {
        assert_eq!(got, stored);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incident_comes_into_the_queue_when_it_becomes_readable_and_stays_away_after() {
    // G-9
    let town = three_incidents().await;
    let asker = actor(AccessRole::Observer, ASKER);
    let mut queue = town.follow(asker, &from_now_on(&town));
    noted_in(&town, INCIDENT, BAERUM, "Før Asker", Scope::Participants).await;
    assert!(queue.is_quiet_for(QUIET).await);
    town.done("06:40", asks::invite(ASKER).by(preparedness_officer()))
        .await;
    noted_in(&town, INCIDENT, BAERUM, "Med Asker", Scope::Participants).await;
    let mut next = queue.data().await["queue"].take();
    assert_eq!(next["entry"]["text"], "Asker deltar");
    next = queue.data().await["queue"].take();
    assert_eq!(next["entry"]["text"], "Med Asker");
    let leaves = asks::end_participation(ASKER, "Ikke lenger berørt").by(preparedness_officer());
    town.done("06:50", leaves).await;
    noted_in(&town, INCIDENT, BAERUM, "Uten Asker", Scope::Participants).await;
    noted_in(&town, LANDSLIDE, ASKER, "Egen linje", Scope::Own).await;
    while next["entry"]["text"] != "Egen linje" {
        next = queue.data().await["queue"].take();
        assert_ne!(next["entry"]["text"], "Uten Asker");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_ends_when_its_viewer_no_longer_holds_the_role() {
    // G-9
    let town = three_incidents().await;
    let mut queue = town.follow(observer(), &from_now_on(&town));
    noted_in(
        &town,
        INCIDENT,
        BAERUM,
        "Vannet stiger",
        Scope::Participants,
    )
    .await;
    assert_eq!(
        queue.data().await["queue"]["entry"]["text"],
        "Vannet stiger"
    );
    let revoke = person::commands::RevokeAccess {
        person: person_of(AccessRole::Observer, BAERUM),
        role: AccessRole::Observer,
        organisation: BAERUM,
        reason: None,
    };
    let revoke = ask_of_all(Command::RevokeAccess(revoke)).by(administrator());
    town.done("06:40", revoke).await;
    assert_eq!(queue.ends_with().await, "RIGHT_LOST");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_finds_the_lines_that_wait_and_those_of_one_kind_or_urgency() {
    // R-4, R-22
    let town = three_incidents().await;
    let notify = asks::notify("Møt på rådhuset")
        .by(operator())
        .on_behalf_of(BAERUM);
    town.done("06:10", notify.named(NOTIFICATION.0)).await;
    let urgent = varsko_domain::incident::commands::RecordEntry {
        priority: Priority::Urgent,
        ..asks::entry("Sykehjemmet må rømmes")
    };
    let urgent = ask_of_all(Command::Incident(FIRE, C::RecordEntry(urgent)));
    let urgent = urgent.by(actor(AccessRole::LogKeeper, OSLO));
    town.done("06:20", urgent).await;
    let waits = ", filter: { awaits: [ACKNOWLEDGEMENT] }";
    let seen = newest(&town, operator(), waits).await;
    assert_eq!(seen.len(), 1, "{seen:?}");
    assert_eq!(seen[0].0, "Ekstremværet Hans");
    let urgent = ", filter: { entry: { priorityMin: URGENT } }";
    let seen = newest(&town, operator(), urgent).await;
    assert_eq!(
        seen,
        [("Brann i sykehjem".into(), "Sykehjemmet må rømmes".into())]
    );
    let board = "{ statusBoard(waiting: true) { title waitingSince unanswered } }";
    let board = town.data(operator(), board).await;
    assert_eq!(
        board["statusBoard"],
        json!([{ "title": "Ekstremværet Hans", "waitingSince": "2023-08-07T06:10:00.000+02:00", "unanswered": 3 }])
    );
    for recipient in 1..=3 {
        let answer = asks::acknowledge(recipient)
            .by(operator())
            .on_behalf_of(BAERUM);
        town.done("06:15", answer).await;
    }
    assert_eq!(newest(&town, operator(), waits).await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_is_gone_through_one_way_at_a_time() {
    let town = three_incidents().await;
    let both = r#"{ queue(first: 2, before: "9") { edges { cursor } } }"#;
    assert_eq!(code(&town.answer(operator(), both).await), "BAD_ARGUMENT");
    let newest = "{ queue(last: 1) { edges { node { entry { position } } } pageInfo { hasPreviousPage startCursor } } }";
    let newest = town.data(operator(), newest).await["queue"].take();
    assert_eq!(newest["pageInfo"]["hasPreviousPage"], true);
    let before = newest["pageInfo"]["startCursor"].as_str().unwrap();
    let older = format!(
        r#"{{ queue(last: 100, before: "{before}") {{ edges {{ node {{ entry {{ position }} }} }} pageInfo {{ hasPreviousPage }} }} }}"#
    );
    let older = town.data(operator(), &older).await["queue"].take();
    assert_eq!(older["pageInfo"]["hasPreviousPage"], false);
    let positions: Vec<u64> = each(&older, "entry")
        .iter()
        .map(|entry| entry["position"].as_str().unwrap().parse().unwrap())
        .collect();
    assert!(positions.is_sorted() && !positions.is_empty());
    assert!(positions.last().unwrap() < &before.parse().unwrap());
}

const BOARD: &str = "{ statusBoard { incidentId title unacknowledgedWarnings waitingSince \
    organisation { shortName } warning { level state } } }";

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_that_no_incident_is_about_has_a_row_on_the_board_until_one_is() {
    // R-28
    let town = three_incidents().await;
    let message = asks::rain_warning("hans-1", WarningLevel::Orange);
    let take = asks::take_warning(WarningKind::Alert, &[], message).by(operator());
    town.done("06:10", take.named(asks::WARNING.0)).await;
    let board = town.data(crisis_leader(), BOARD).await["statusBoard"].take();
    let row = json!({
        "incidentId": null,
        "title": "Styrtregn og flom i Bærum",
        "unacknowledgedWarnings": 1,
        "waitingSince": "2023-08-07T06:10:00.000+02:00",
        "organisation": { "shortName": "Bærum" },
        "warning": { "level": "ORANGE", "state": "EXPECTED" },
    });
    assert_eq!(board[0], row);
    // R-17: nobody learns of it who may not read the warning.
    let stranger = actor(AccessRole::Observer, OSLO);
    let others = town.data(stranger, BOARD).await["statusBoard"].take();
    assert_eq!(others.as_array().unwrap().len(), 1);
    assert_ne!(others[0]["incidentId"], Value::Null);
    town.done("06:20", asks::attach_warning()).await;
    let board = town.data(crisis_leader(), BOARD).await["statusBoard"].take();
    assert_eq!(board.as_array().unwrap().len(), 1);
    assert_eq!(board[0]["incidentId"], INCIDENT.to_string());
    assert_eq!(board[0]["warning"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_follows_warnings_is_told_when_one_begins_and_expires_though_nothing_is_recorded() {
    // R-28, G-11
    let town = Town::founded().await;
    let message = asks::rain_warning("hans-1", WarningLevel::Orange);
    let take = asks::take_warning(WarningKind::Alert, &[], message).by(operator());
    town.done("06:10", take.named(asks::WARNING.0)).await;
    let viewer = actor(AccessRole::Operator, OPSAM);
    let mut warnings = town.follow(viewer, "subscription { warnings { state } }");
    let mut board = town.follow(viewer, "subscription { statusBoard { warning { state } } }");
    assert_eq!(
        warnings.data().await["warnings"],
        json!([{ "state": "EXPECTED" }])
    );
    assert_eq!(
        board.data().await["statusBoard"].as_array().unwrap().len(),
        1
    );
    town.clock.set(at("13:00"));
    assert_eq!(
        warnings.data().await["warnings"],
        json!([{ "state": "ACTIVE" }])
    );
    town.clock.set(at("23:00"));
    assert_eq!(warnings.data().await["warnings"], json!([]));
    assert_eq!(board.data().await["statusBoard"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_follows_warnings_is_told_when_an_incident_is_about_one() {
    // R-28: nobody opens a second incident for a warning that is taken care of.
    let town = three_incidents().await;
    let message = asks::rain_warning("hans-1", WarningLevel::Orange);
    let take = asks::take_warning(WarningKind::Alert, &[], message).by(operator());
    town.done("06:10", take.named(asks::WARNING.0)).await;
    let mut warnings = town.follow(
        crisis_leader(),
        "subscription { warnings { incidents { id } } }",
    );
    assert_eq!(
        warnings.data().await["warnings"],
        json!([{ "incidents": [] }])
    );
    town.done("06:20", asks::attach_warning()).await;
    assert_eq!(
        warnings.data().await["warnings"],
        json!([{ "incidents": [{ "id": INCIDENT.to_string() }] }])
    );
}
