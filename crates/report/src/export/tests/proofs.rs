//! Proofs taken out of a real journal, checked with nothing but their own text.

use super::*;
use uuid::Uuid;
use varsko_journal::proof::{BundleReport, verify_bundle};
use varsko_journal::{Actor as Signed, Commit, NewEvent, Read, Reader as Journal, RootKey, Store};
use varsko_testkit::cast::{ASKER, operator};
use varsko_testkit::{NOTIFICATION, SeededEntropy, at};

#[test]
fn a_proof_shows_what_the_reader_may_read_and_counts_what_is_withheld() {
    let desk = Desk::of(log(false));
    let folder = tempfile::tempdir().unwrap();
    let journal = journal_of(&desk.history, folder.path());
    let all = desk.history.crisis_log().count() as u64;

    let leader = desk.reader(&crisis_leader());
    let (texts, report) = prove(&desk, &journal, &leader);
    assert!(report.holds(), "{:?}", report.findings);
    assert_eq!((report.entries, report.withheld), (all, 0));
    assert!(texts.contains("Navn på den savnede"));

    let screened = leader.narrowed_to(Scope::County);
    let (texts, report) = prove(&desk, &journal, &screened);
    assert!(report.holds(), "{:?}", report.findings);
    assert_eq!((report.entries, report.withheld), (1, all - 1));
    assert!(texts.contains("1 m høyt") && !texts.contains("savnede"));
}

#[test]
fn a_proof_that_was_tampered_with_does_not_hold() {
    let desk = Desk::of(log(false));
    let folder = tempfile::tempdir().unwrap();
    let journal = journal_of(&desk.history, folder.path());
    let (text, _) = prove(&desk, &journal, &desk.reader(&crisis_leader()));
    let forged = text.replacen("1 m høyt", "2 m høyt", 1);
    assert_ne!(forged, text);
    assert!(!verify_bundle(&forged, None).holds());
}

fn prove(desk: &Desk, journal: &Journal, reader: &Reader) -> (String, BundleReport) {
    let lens = Lens::new(&desk.picture.access, reader);
    let newest = journal.newest_checkpoint(u64::MAX).unwrap().unwrap();
    let bundle = proof(journal, INCIDENT, &lens, &newest).unwrap();
    let text = serde_json::to_string(&bundle).unwrap();
    let report = verify_bundle(&text, None);
    (text, report)
}

/// The history in a journal, with a checkpoint of all of it.
fn journal_of(history: &History, folder: &std::path::Path) -> Journal {
    let key = RootKey::generate(&mut SeededEntropy::new(7));
    let (mut writer, reader) =
        varsko_journal::open(folder, &key, Box::new(SeededEntropy::new(8))).unwrap();
    for (nth, recorded) in history.log().iter().enumerate() {
        let encoded = recorded.event.encode().unwrap();
        let event = NewEvent {
            stream: recorded.stream.id(),
            kind: recorded.stream.kind().literal(),
            name: encoded.name,
            schema: encoded.schema,
            occurred_at: recorded.occurred_at.0,
            noted_at: None,
            organisation: recorded.organisation.map(|id| id.0),
            scope: 0,
            facts: encoded.facts,
            sealed: encoded.sealed,
        };
        let commit = Commit {
            command_id: Uuid::from_u128(nth as u128 + 1),
            body_hash: [0; 32],
            recorded_at: recorded.recorded_at.0,
            actor: Signed {
                person: recorded.actor.person.0,
                role: recorded.actor.role.literal().into(),
                organisation: recorded.actor.organisation.0,
            },
            events: vec![event],
            erase: Vec::new(),
        };
        writer.append(vec![commit]).unwrap();
    }
    writer.checkpoint().unwrap();
    reader
}

#[test]
fn where_people_are_reached_is_in_no_proof_and_what_others_notified_is_proved_closed() {
    //
    let (text, typed, sent_to) = ("Vannet stiger", "+4790000110", "+47 900 00 001");
    let history = log(false).asked("07:45", asks::invite(ASKER).by(crisis_leader()));
    let vakta = asks::addressing(vec![asks::elsewhere("Vakta", Channel::Sms, typed)]);
    let preview = asks::plan_of_people(&history, &vakta, at("07:50")).named(text, None);
    let notify = asks::notify_people(vakta, text, preview).skipping("liv");
    let history = history
        .asked("07:50", notify.by(crisis_leader()).named(NOTIFICATION.0))
        .asked("07:51", asks::report_sent(1, 1));
    let desk = Desk::of(history);
    let folder = tempfile::tempdir().unwrap();
    let journal = journal_of(&desk.history, folder.path());
    let holds = |by: &Actor| {
        let (bundle, report) = prove(&desk, &journal, &desk.reader(by));
        assert!(report.holds(), "{:?}", report.findings);
        assert!(bundle.contains("notification.started") && bundle.contains("notification.sent"));
        [text, typed, sent_to].map(|words| bundle.contains(words))
    };
    assert_eq!(holds(&crisis_leader()), [true, true, false]);
    assert_eq!(holds(&operator()), [true, true, false]);
    let neighbour = actor(AccessRole::CrisisLeader, ASKER);
    assert_eq!(holds(&neighbour), [false, false, false]);
}
