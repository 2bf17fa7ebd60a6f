//! Exports that somebody is slow to take, takes too many of, or may no longer have.

use super::house::{Client, House, Key, NEVER, WAIT_MAX};
use crate::cli::Format;
use crate::serve::Bounds;
use crate::taking_out::{Export, Unfinished};
use std::time::Duration;
use tokio::runtime::Handle;
use varsko_access::Revoke;
use varsko_api::schema::Viewer;
use varsko_domain::words::{AccessRole, Scope};
use varsko_domain::{Actor, Command, person};
use varsko_picture::Language;
use varsko_testkit::cast::{
    ASKER, actor, administrator, crisis_leader, log_keeper, preparedness_officer,
};
use varsko_testkit::{INCIDENT, ask_of_all, asks};

/// A bound that a test does wait for.
const SOON: Duration = Duration::from_millis(300);
/// Together more than all buffers between server and client hold.
const LINES: usize = 2_500;
const LINE_BYTES: usize = 4 * 1024;
/// How a body in chunks ends when it is whole.
const WHOLE: &str = "\r\n0\r\n\r\n";

async fn house_with_a_long_log(adjust: impl FnOnce(&mut Bounds)) -> House {
    let house = House::with(|bounds| {
        bounds.export_wait = Duration::ZERO;
        bounds.unread_timeout = NEVER;
        adjust(bounds);
    })
    .await;
    house.founded().await;
    house.filled(LINES, LINE_BYTES).await;
    house
}

/// Asks for the log and reads no further than the head of the answer.
async fn begun(house: &House, key: &Key, format: &str) -> (String, Client) {
    let mut client = house
        .say(&format!(
            "GET /incidents/{INCIDENT}/export?format={format} HTTP/1.1\r\nhost: localhost\r\n\
             authorization: Bearer {}\r\nconnection: close\r\n\r\n",
            key.token
        ))
        .await;
    (client.next().await, client)
}

fn is_under_way(head: &str) -> bool {
    head.starts_with("HTTP/1.1 200 ")
}

/// Asks again until the export begins, doing something `meanwhile`.
async fn begun_in_the_end(
    house: &House,
    key: &Key,
    format: &str,
    mut meanwhile: impl AsyncFnMut(),
) -> Client {
    let asking = async {
        loop {
            let (head, client) = begun(house, key, format).await;
            if is_under_way(&head) {
                return client;
            }
            assert!(head.starts_with("HTTP/1.1 503 "), "{head}");
            meanwhile().await;
        }
    };
    tokio::time::timeout(WAIT_MAX, asking).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_takes_out_one_log_at_a_time_and_everyone_else_theirs() {
    // G-10
    let house = house_with_a_long_log(|_| {}).await;
    let (noras, leaders) = (house.key(log_keeper()), house.key(crisis_leader()));
    let (head, mut first) = begun(&house, &noras, "jsonl").await;
    assert!(is_under_way(&head), "{head}");
    let (head, _) = begun(&house, &noras, "jsonl").await;
    assert!(head.starts_with("HTTP/1.1 503 "), "{head}");
    assert!(head.contains("OVERLOADED"), "{head}");
    let (head, _others) = begun(&house, &leaders, "jsonl").await;
    assert!(is_under_way(&head), "{head}");
    assert!(first.hear().await.ends_with(WHOLE));
    // Whoever has the whole of one may have the next at once.
    let (head, _) = begun(&house, &noras, "jsonl").await;
    assert!(is_under_way(&head), "{head}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_stalls_gives_their_place_up_and_gets_no_whole_file() {
    // G-10
    let house = house_with_a_long_log(|bounds| {
        bounds.exports_max = 1;
        bounds.unread_timeout = SOON;
    })
    .await;
    let (head, mut stalled) = begun(&house, &house.key(log_keeper()), "csv").await;
    assert!(is_under_way(&head), "{head}");
    let next = house.key(crisis_leader());
    begun_in_the_end(&house, &next, "csv", async || {}).await;
    assert!(!stalled.hear().await.ends_with(WHOLE));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_takes_too_long_in_all_gets_no_whole_file() {
    // G-10
    let house = house_with_a_long_log(|bounds| {
        bounds.exports_max = 1;
        bounds.export_timeout = SOON * 10;
    })
    .await;
    let (head, mut slow) = begun(&house, &house.key(log_keeper()), "csv").await;
    assert!(is_under_way(&head), "{head}");
    let next = house.key(crisis_leader());
    let mut taken = String::new();
    let a_little_more = async || taken.push_str(&slow.what_is_there());
    begun_in_the_end(&house, &next, "csv", a_little_more).await;
    taken.push_str(&slow.hear().await);
    assert!(!taken.ends_with(WHOLE));
    assert!(taken.len() < LINES * LINE_BYTES, "it got all of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_ends_unfinished_when_the_token_is_revoked_or_the_role_is_taken() {
    // G-9
    let house = house_with_a_long_log(|_| {}).await;
    for format in ["csv", "jsonl", "proof"] {
        let key = house.key(log_keeper());
        let mut reading = begun_in_the_end(&house, &key, format, async || {}).await;
        let revoke = Revoke::One(key.credential.id);
        house.installation.access.revoke(revoke).unwrap();
        let heard = reading.hear().await;
        assert!(!heard.ends_with(WHOLE), "{format}");
    }
    let key = house.key(log_keeper());
    let mut reading = begun_in_the_end(&house, &key, "csv", async || {}).await;
    house.done(taken(log_keeper())).await;
    assert!(!reading.hear().await.ends_with(WHOLE));
}

/// The administrator takes this actor's role away.
fn taken(actor: Actor) -> varsko_testkit::Ask {
    let revoke = person::commands::RevokeAccess {
        person: actor.person,
        organisation: actor.organisation,
        role: actor.role,
        reason: None,
    };
    ask_of_all(Command::RevokeAccess(revoke)).by(administrator())
}

fn opened(house: &House, actor: Actor, format: Format) -> Export {
    let viewer = Viewer {
        actor,
        language: Language::Bokmal,
        credential: None,
        expires_at: None,
    };
    let services = house.installation.services();
    Export::open(&services, viewer, INCIDENT, format, None).unwrap()
}

async fn written(export: Export) -> Result<usize, Unfinished> {
    let runtime = Handle::current();
    let writing = move || {
        let mut out = Vec::new();
        export.write(&runtime, &mut out).map(|()| out.len())
    };
    tokio::task::spawn_blocking(writing).await.unwrap()
}

fn is_for_want_of_right(unfinished: &Unfinished) -> bool {
    match unfinished {
        Unfinished::RightLost => true,
        Unfinished::Out(error) => {
            let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
            matches!(inner, Some(Unfinished::RightLost))
        }
        _ => false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_from_the_reader_meanwhile_is_not_taken_out_in_any_form() {
    // G-9
    const FORMATS: [Format; 4] = [Format::Csv, Format::Jsonl, Format::Proof, Format::Pdf];
    let house = House::with(|_| {}).await;
    house.founded().await;
    let asker = actor(AccessRole::LogKeeper, ASKER);
    let shared = |text| {
        let note = asks::record(asks::entry(text)).by(log_keeper());
        house.done(note.readable_by(Scope::Participants))
    };
    let too_much = shared("Delt ved en feil").await.unwrap();
    shared("Delt").await;
    for format in FORMATS {
        assert!(written(opened(&house, asker, format)).await.is_ok());
    }
    let exports = FORMATS.map(|format| opened(&house, asker, format));
    let recall = asks::recall(too_much, Scope::Own, "Ikke for andre");
    house.done(recall.by(preparedness_officer())).await;
    for export in exports {
        let unfinished = written(export).await.unwrap_err();
        assert!(is_for_want_of_right(&unfinished), "{unfinished}");
    }
    for format in FORMATS {
        assert!(written(opened(&house, asker, format)).await.is_ok());
    }
    let exports = FORMATS.map(|format| opened(&house, log_keeper(), format));
    house.done(taken(log_keeper())).await;
    for export in exports {
        assert!(is_for_want_of_right(&written(export).await.unwrap_err()));
    }
}
