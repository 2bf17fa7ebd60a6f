//! Lines as people read them, what they leave out, and how they are filtered.

use super::*;
use crate::as_of::Basis;
use crate::generated::{any_log, any_reader};
use crate::scene::{
    ASKER, BAERUM, INCIDENT, KARI, actor, directory, entry, fold, log, minute, reached, reader,
    recipient, stated, wrote,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::words::{AnsweredBy, Capacity, Section};

mod filter;

pub(super) const SHARED: Scope = Scope::Participants;

pub(super) fn told_in(language: Language, events: &[Recorded], by: OrganisationId) -> Vec<Line> {
    let (picture, reader, directory) = (fold(events), reader(by), directory());
    let lens = Lens::new(&picture.access, &reader);
    let scribe = Scribe::new(&picture, lens, &directory, language);
    events
        .iter()
        .filter_map(|recorded| scribe.line(recorded))
        .collect()
}

pub(super) fn told(events: &[Recorded], by: OrganisationId) -> Vec<Line> {
    told_in(Language::Bokmal, events, by)
}

/// A notification started by Bærum with this scope, and acknowledged by Kari for all to read.
fn notified(scope: Scope) -> Vec<Recorded> {
    let (notification, channel) = (Uuid::from_u128(1).into(), Channel::Sms);
    let started = e::NotificationStarted {
        notification,
        text: "Møt kl. 08".into(),
        list: Some("Kriseledelsen".into()),
        recipients: vec![recipient(1, "Kari"), recipient(2, "Ola")],
        ack_timeout_s: None,
        run: None,
        again: None,
        report: None,
    };
    let (recipient, eta_minutes, answer) = (1, Some(20), None);
    let acknowledged = e::NotificationAcknowledged {
        notification,
        recipient,
        eta_minutes,
        answer,
        channel,
        by: AnsweredBy::Hand,
    };
    log([
        (1, BAERUM, scope, Event::NotificationStarted(started)),
        (
            2,
            BAERUM,
            SHARED,
            Event::NotificationAcknowledged(acknowledged),
        ),
    ])
}

#[test]
fn what_a_person_wrote_stands_as_written() {
    //
    let full = EntryRecorded {
        kind: EntryKind::MessageIn,
        from: Some("Innsatsleder brann".into()),
        to: Some("Kriseledelsen".into()),
        channel: Some(Channel::Radio),
        source: Some("Egen observasjon".into()),
        priority: Priority::Urgent,
        references: vec![0, 99],
        precision: Precision::Approximate,
        ..entry("Demningen lekker")
    };
    let mut events = log([(40, BAERUM, Scope::County, Event::EntryRecorded(full))]);
    events[2].occurred_at = minute(24);
    let expected = Line {
        incident: INCIDENT,
        number: 2,
        position: 3,
        event: "entry.recorded",
        generated: false,
        kind: EntryKind::MessageIn,
        phase: Some(Phase::Understand),
        occurred_at: minute(24),
        recorded_at: minute(40),
        noted_at: None,
        known_at: minute(40),
        late: true,
        precision: Precision::Approximate,
        actor: actor(BAERUM),
        organisation: BAERUM,
        text: "Demningen lekker".into(),
        from: Some("Innsatsleder brann".into()),
        to: Some("Kriseledelsen".into()),
        channel: Some(Channel::Radio),
        verification: Some(Verification::Unverified),
        source: Some("Egen observasjon".into()),
        priority: Priority::Urgent,
        scope: Scope::County,
        restricted_to: vec![],
        screening_ground: None,
        references: vec![0],
        corrects: None,
        recalls: None,
        corrected_by: vec![],
        imported: None,
        attachments: vec![],
        erased: false,
    };
    assert_eq!(told(&events, BAERUM)[2], expected);
}

#[test]
fn a_line_is_late_past_a_quarter_of_an_hour_unless_nobody_knows_when_it_was_noted() {
    //
    let mut events = log([(40, BAERUM, SHARED, wrote("Sent"))]);
    let late = |recorded: &Recorded| is_late(recorded);
    events[2].occurred_at = minute(25);
    assert!(!late(&events[2]));
    events[2].occurred_at = Timestamp(minute(25).0 - 1);
    assert!(late(&events[2]));
    events[2].noted_at = Some(minute(26));
    assert!(!late(&events[2]));
    let imported = Some(Imported { nr: 1, line: 2 });
    let copied = EntryRecorded {
        imported,
        ..entry("Fra regneark")
    };
    events[2] = Recorded {
        noted_at: None,
        event: Event::EntryRecorded(copied),
        ..events[2].clone()
    };
    assert!(!late(&events[2]));
}

#[test]
fn an_event_is_told_in_the_readers_language() {
    //
    let (role, person, capacity) = ("crisis_leader".into(), KARI, Capacity::Deputy);
    let mut events = notified(SHARED);
    events.extend(
        log([
            (3, BAERUM, SHARED, wrote("")),
            (3, BAERUM, SHARED, wrote("")),
            (3, BAERUM, SHARED, reached(Phase::Understand)),
            (
                4,
                BAERUM,
                SHARED,
                Event::RoleAssigned(e::RoleAssigned {
                    role,
                    person,
                    capacity,
                }),
            ),
        ])
        .split_off(4),
    );
    let texts = |language| -> Vec<String> {
        told_in(language, &events, BAERUM)
            .into_iter()
            .map(|line| line.text)
            .collect()
    };
    assert_eq!(
        texts(Language::Bokmal),
        [
            "Hendelse opprettet: Flom i Sandvikselva. Sted: Sandvika",
            "Asker deltar",
            "Varsling av 2 (Kriseledelsen): Møt kl. 08",
            "Kari kvitterte varselet: kommer om 20 min",
            "Fase nådd: Situasjonsforståelse (Bærum)",
            "Kari er Kriseleder (Bærum), som stedfortreder",
        ]
    );
    assert_eq!(
        texts(Language::Nynorsk),
        [
            "Hending oppretta: Flom i Sandvikselva. Stad: Sandvika",
            "Asker deltek",
            "Varsling av 2 (Kriseledelsen): Møt kl. 08",
            "Kari kvitterte varselet: kjem om 20 min",
            "Fase nådd: Situasjonsforståing (Bærum)",
            "Kari er Kriseleder (Bærum), som stadfortredar",
        ]
    );
    assert_eq!(
        texts(Language::English),
        [
            "Incident opened: Flom i Sandvikselva. Place: Sandvika",
            "Asker takes part",
            "Notification of 2 (Kriseledelsen): Møt kl. 08",
            "Kari acknowledged the notification: there in 20 min",
            "Phase reached: Situational awareness (Bærum)",
            "Kari is Kriseleder (Bærum), as deputy",
        ]
    );
}

#[test]
fn a_name_that_stands_on_a_hidden_line_is_not_told() {
    //
    let events = notified(Scope::Own);
    let answer = |by| told(&events, by).last().unwrap().text.clone();
    assert_eq!(answer(BAERUM), "Kari kvitterte varselet: kommer om 20 min");
    assert_eq!(
        answer(ASKER),
        "mottaker 1 kvitterte varselet: kommer om 20 min"
    );
}

#[test]
fn erased_words_are_told_as_erased() {
    //
    let (request, requested_by) = (Uuid::from_u128(1).into(), KARI);
    let carried_out = e::ErasureCarriedOut {
        request,
        numbers: vec![2],
        requested_by,
    };
    let mut events = log([
        (1, BAERUM, SHARED, wrote("Fødselsnummer")),
        (2, BAERUM, SHARED, Event::ErasureCarriedOut(carried_out)),
    ]);
    events[2].event = Event::EntryRecorded(EntryRecorded {
        text: Text::Erased,
        ..entry("")
    });
    let lines = told(&events, BAERUM);
    assert_eq!(
        (lines[2].text.as_str(), lines[2].erased),
        ("[slettet etter lovlig beslutning]", true)
    );
    assert_eq!(
        lines[3].text,
        "Slettet etter lovlig beslutning: linje 2. Bedt om av Kari"
    );
}

#[test]
fn a_line_tells_what_became_of_it() {
    let (number, scope) = (2, Scope::County);
    let verification = Verification::Refuted;
    let judged = |verification| {
        let reason = None;
        Event::EntryVerificationJudged(e::EntryVerificationJudged {
            number,
            verification,
            reason,
        })
    };
    let corrects = Some(2);
    let events = log([
        (1, BAERUM, SHARED, wrote("1000 evakuert")),
        (
            2,
            BAERUM,
            SHARED,
            Event::EntryRecorded(EntryRecorded {
                corrects,
                ..entry("700")
            }),
        ),
        (3, BAERUM, SHARED, judged(verification)),
        (4, BAERUM, Scope::Own, judged(Verification::Confirmed)),
        (
            5,
            BAERUM,
            SHARED,
            Event::EntryShareWidened(e::EntryShareWidened { number, scope }),
        ),
    ]);
    let line = |by| told(&events, by).remove(2);
    assert_eq!(
        (line(ASKER).corrected_by, line(ASKER).scope),
        (vec![3], Scope::County)
    );
    assert_eq!(line(ASKER).verification, Some(Verification::Refuted));
    assert_eq!(line(BAERUM).verification, Some(Verification::Confirmed));
    assert_eq!(told(&events, ASKER)[3].corrects, Some(2));
}

#[test]
fn a_withdrawn_item_is_told_with_what_it_last_said() {
    let (item, reason) = (Uuid::from_u128(7).into(), "Feil bru".into());
    let events = log([
        (1, BAERUM, SHARED, stated(7, "Brua er tatt")),
        (
            2,
            BAERUM,
            SHARED,
            Event::ItemWithdrawn(e::ItemWithdrawn { item, reason }),
        ),
    ]);
    let lines = told(&events, BAERUM);
    assert_eq!(
        lines[2].text,
        format!(
            "Situasjonsbilde, {}: Brua er tatt",
            Language::Bokmal.section(Section::Facts)
        )
    );
    assert_eq!(
        lines[3].text,
        "Tatt ut av situasjonsbildet: Brua er tatt. Grunn: Feil bru"
    );
}

proptest! {
    #[test]
    fn a_line_tells_no_more_than_its_reader_may_read(events in any_log(), by in any_reader()) { // R-17, G-9
        let (reader, directory) = (reader(by), directory());
        let whole = fold(&events);
        let readable: Vec<Recorded> = events
            .iter()
            .filter(|recorded| {
                whole.access.sees(&reader, recorded.number())
                    || matches!(
                        recorded.event,
                        Event::EntryShareWidened(_)
                            | Event::EntryShareRecalled(_)
                            | Event::ErasureCarriedOut(_)
                    )
            })
            .cloned()
            .collect();
        let of_readable = fold(&readable);
        for language in Language::ALL {
            let [mut of_whole, mut of_readable] = [&whole, &of_readable].map(|picture| {
                let lens = Lens::new(&picture.access, &reader);
                let scribe = Scribe::new(picture, lens, &directory, language);
                events.iter().filter_map(|recorded| scribe.line(recorded)).collect::<Vec<_>>()
            });
            of_whole.sort_by_key(|line| line.number);
            of_readable.sort_by_key(|line| line.number);
            prop_assert_eq!(of_whole, of_readable);
        }
    }
}
