//! Snapshots: the same as folding everything, and never needed (G-6).

use super::town::*;
use crate::load::{State, fold_rest, load};
use uuid::Uuid;
use varsko_domain::incident::commands::{ActivateBody, IncidentCommand};
use varsko_domain::words::{Body, Scope};
use varsko_domain::{Command, Decided, Order, Refusal, Stream, StreamKind, Timestamp, World};
use varsko_testkit::samples;

/// Rules that let everything happen that can happen, to one organisation, person and incident.
fn everything(_: &World, order: &Order, now: Timestamp) -> Result<Vec<Decided>, Refusal> {
    // What all those events make fall due is not what is looked at here.
    if matches!(
        order.command,
        Command::Incident(_, IncidentCommand::Ring(_))
    ) {
        return Ok(Vec::new());
    }
    let stream = |name: &str| {
        let (kind, id) = match name.split('.').next() {
            Some("organisation") => (StreamKind::Organisation, 1),
            Some("person") => (StreamKind::Person, 2),
            _ => (StreamKind::Incident, 3),
        };
        Stream::from_stored(kind.literal(), Uuid::from_u128(id)).unwrap()
    };
    let happen = |event: varsko_domain::Event| Decided {
        stream: stream(event.name()),
        organisation: order.organisation.or(Some(order.actor.organisation)),
        occurred_at: now,
        noted_at: Some(now),
        scope: Scope::County,
        event,
    };
    Ok(samples::events().into_iter().map(happen).collect())
}

#[tokio::test]
async fn a_snapshot_and_the_rest_equal_folding_in_one_go_for_every_event_there_is() {
    let town = Town::empty();
    let engine = town.open_judged_by(everything);
    engine.submit(open_incident(FREE)).await.unwrap();
    let live = (engine.directory(), engine.pictures());
    engine.shutdown().await;

    let engine = town.open_judged_by(everything);
    // From the snapshot alone, without the rest.
    assert_eq!((engine.directory(), engine.pictures()), live);
    let (reader, snapshots) = (engine.reader(), engine.snapshots());
    let kept = snapshots
        .newest(engine.head())
        .expect("the stop wrote a snapshot");
    let kept_head = kept.history.head;
    assert_eq!(kept_head, samples::events().len() as u64);
    engine.submit(open_incident(FREE + 1)).await.unwrap();
    let head = engine.head();
    let in_parts = fold_rest(&reader, kept, head).unwrap();
    let at_once = fold_rest(&reader, State::default(), head).unwrap();
    assert_eq!(
        (in_parts.snapshot_head, at_once.snapshot_head),
        (kept_head, 0)
    );
    assert_eq!(in_parts.state.history, at_once.state.history);
    assert_eq!(in_parts.state.pictures, at_once.state.pictures);
    let again = load(&reader, &snapshots, head).unwrap().state.pictures;
    assert_eq!(
        again.incidents.into_iter().collect::<Vec<_>>(),
        engine.pictures()
    );
    engine.shutdown().await;
}

#[tokio::test]
async fn a_snapshot_holds_also_what_was_said_with_nothing_to_add() {
    // G-6: the samples say everything there is to say; people in a hurry do not.
    let (town, engine) = Town::founded().await;
    let body = ActivateBody::by_authority(Body::Staff, "Beredskapsplanen");
    let mut activate = to_incident(FREE, IncidentCommand::ActivateBody(body));
    activate.skipping = Some("Alle sitter allerede sammen".into());
    engine.submit(activate).await.unwrap();
    let (live, head) = (engine.pictures(), engine.head());
    engine.shutdown().await;

    let engine = town.open();
    let kept = engine.snapshots().newest(head);
    assert_eq!(kept.expect("the snapshot can be read").history.head, head);
    assert_eq!(engine.pictures(), live);
    engine.shutdown().await;
}

#[tokio::test]
async fn without_its_snapshots_or_with_damaged_ones_a_start_folds_everything() {
    let (town, engine) = Town::founded().await;
    engine.submit(note(FREE, "Elva stiger")).await.unwrap();
    let live = engine.pictures();
    engine.shutdown().await;
    let views = town.path().join(crate::VIEWS_FILE);

    std::fs::remove_file(&views).unwrap();
    let engine = town.open();
    assert_eq!(engine.pictures(), live);
    engine.shutdown().await;

    std::fs::write(&views, b"this is no database, whatever its name says").unwrap();
    let engine = town.open();
    assert_eq!(engine.pictures(), live);
    engine.submit(note(FREE + 1, "Bru stengt")).await.unwrap();
    let live = engine.pictures();
    engine.shutdown().await;

    let damage = rusqlite::Connection::open(&views).unwrap();
    let damaged = damage.execute("UPDATE snapshot SET sealed = zeroblob(length(sealed))", []);
    assert!(damaged.unwrap() > 0);
    drop(damage);
    let engine = town.open();
    assert_eq!(engine.pictures(), live);
    engine.forget_snapshots().await;
    assert_eq!(engine.snapshots().count(), 0);
    engine.shutdown().await;
}

#[tokio::test]
async fn a_snapshot_of_another_history_is_passed_over() {
    let (town, engine) = Town::founded().await;
    engine.submit(note(FREE, "Elva stiger")).await.unwrap();
    engine.submit(note(FREE + 1, "Bru stengt")).await.unwrap();
    engine.shutdown().await;
    let views = town.path().join(crate::VIEWS_FILE);
    // The same installation, restored from before those lines, then gone another way.
    let journal = rusqlite::Connection::open(town.path().join("journal.db")).unwrap();
    journal
        .execute_batch(
            "DROP TRIGGER event_stays; DROP TRIGGER command_stays; DROP TRIGGER checkpoint_stays;
             DELETE FROM event WHERE position > 2; DELETE FROM entry_key WHERE position > 2;
             DELETE FROM command WHERE first > 2; DELETE FROM checkpoint WHERE size > 2;",
        )
        .unwrap();
    drop(journal);
    let kept = std::fs::read(&views).unwrap();
    let engine = town.open();
    assert_eq!(engine.head(), 2);
    town.clock.advance_ms(60_000);
    engine
        .submit(note(FREE + 2, "Skole evakuert"))
        .await
        .unwrap();
    engine.submit(note(FREE + 3, "Vei åpnet")).await.unwrap();
    let live = engine.pictures();
    engine.shutdown().await;
    std::fs::write(&views, kept).unwrap();

    let engine = town.open();
    assert_eq!(engine.pictures(), live);
    engine.shutdown().await;
}

#[tokio::test]
async fn only_the_newest_snapshots_are_kept() {
    let town = Town::empty();
    let engine = town.open();
    town.found(&engine).await;
    engine.shutdown().await;
    for turn in 0..4 {
        let engine = town.open();
        engine
            .submit(note(FREE + turn, "Melding inn"))
            .await
            .unwrap();
        engine.shutdown().await;
    }
    let engine = town.open();
    assert_eq!(engine.snapshots().count(), crate::SNAPSHOTS_KEPT as usize);
    engine.shutdown().await;
}
