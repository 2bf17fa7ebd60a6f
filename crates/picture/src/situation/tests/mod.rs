//! What a reader sees of a picture, and what never reaches anyone who may not read it.

use super::*;
use crate::generated::{any_log, any_reader};
use crate::scene::{
    ASKER, BAERUM, COUNTY, KARI, OLA, OPSAM, actor, directory, entry, fold, log, minute, reached,
    reader, recipient, stated, statement, wrote,
};
use proptest::prelude::*;
use uuid::Uuid;
use varsko_domain::incident::events as e;
use varsko_domain::words::{
    AnsweredBy, Body, Capacity, Channel, Delivery, Phase, Presence, Scope, Verification,
};
use varsko_domain::{Event, Recorded};

mod part;
mod visibility;

pub(super) const SHARED: Scope = Scope::Participants;

pub(super) fn seen(events: &[Recorded], by: OrganisationId) -> Situation {
    view(&fold(events), &reader(by), &directory())
}

pub(super) fn item(
    id: u128,
    section: Section,
    text: &str,
    verb: fn(ItemId, e::Statement) -> Event,
) -> Event {
    verb(Uuid::from_u128(id).into(), statement(section, text))
}

pub(super) fn states(item: ItemId, statement: e::Statement) -> Event {
    Event::ItemStated(e::ItemStated { item, statement })
}

pub(super) fn proposes(item: ItemId, statement: e::Statement) -> Event {
    Event::ItemProposed(e::ItemProposed { item, statement })
}

pub(super) fn activated(body: Body) -> Event {
    Event::BodyActivated(e::BodyActivated::by_authority(body, "Kommunedirektøren"))
}

pub(super) fn assigned(role: &str, person: varsko_domain::PersonId) -> Event {
    let (role, capacity) = (role.into(), Capacity::Holder);
    Event::RoleAssigned(e::RoleAssigned {
        role,
        person,
        capacity,
    })
}

pub(super) fn relieved(role: &str, person: varsko_domain::PersonId) -> Event {
    Event::RoleRelieved(e::RoleRelieved {
        role: role.into(),
        person,
        handover: None,
    })
}

pub(super) fn report(value: Option<f64>) -> Event {
    let (key, source, entry) = ("evacuated".to_owned(), None, None);
    let verification = Verification::Confirmed;
    Event::IndicatorReported(e::IndicatorReported {
        key,
        value,
        source,
        verification,
        entry,
    })
}

#[test]
fn an_opened_incident_is_seen_as_exactly_this() {
    let events = log([]);
    let opened = Origin::of(&events[0]);
    let joined = Origin::of(&events[1]);
    let part = |organisation, started| Part {
        organisation,
        started,
        ended: None,
        phase: Some(PhaseNow {
            phase: Phase::Detected,
            since: started,
        }),
        reached: BTreeMap::from([(Phase::Detected, started)]),
        steps: vec![],
        deviations: vec![],
        bodies: vec![],
        roles: vec![],
        vacancies: vec![],
        reliefs: vec![],
        minimums: vec![],
        areas: vec![],
        stocks: vec![],
        presence: vec![],
        readiness: None,
        focus: None,
        normalisation: None,
        left_open: None,
        evaluation: None,
    };
    let expected = Situation {
        incident: Some(crate::scene::INCIDENT),
        exercise: false,
        lead: Some(BAERUM),
        headline: Headline {
            title: Some("Flom i Sandvikselva".into()),
            kind: Some("flood".into()),
            severity: Some(Severity::Serious),
            potential: None,
            place: Some("Sandvika".into()),
            coordinates: None,
            opened: Some(opened),
        },
        observation: None,
        dismissed: None,
        newest: Some(joined),
        parts: vec![part(BAERUM, opened), part(ASKER, joined)],
        sections: BTreeMap::new(),
        measures: BTreeMap::new(),
        led: Led::default(),
        notifications: vec![],
        indicators: vec![],
        observations: vec![],
        cards: vec![],
        reports: vec![],
        report_orders: vec![],
        information: vec![],
        resources: vec![],
        assistance: vec![],
        centres: vec![],
        clocks: vec![],
        gaps: vec![Gap::NoPicture],
    };
    assert_eq!(seen(&events, BAERUM), expected);
}

#[test]
fn sent_is_not_confirmed() {
    //
    let id = Uuid::from_u128(5).into();
    let started = e::NotificationStarted {
        notification: id,
        text: "Møt kl. 08".into(),
        list: None,
        recipients: vec![
            recipient(1, "Kari"),
            recipient(2, "Ola"),
            recipient(3, "Siri"),
        ],
        ack_timeout_s: Some(600),
        run: None,
        again: None,
        report: None,
    };
    let (notification, channel, attempt) = (id, Channel::Phone, 1);
    let sent = |recipient| {
        Event::NotificationSent(e::NotificationSent {
            notification,
            recipient,
            channel,
            attempt,
            address: None,
        })
    };
    let acknowledged = e::NotificationAcknowledged {
        notification,
        recipient: 1,
        eta_minutes: Some(20),
        answer: None,
        channel,
        by: AnsweredBy::Hand,
    };
    let events = log([
        (1, BAERUM, SHARED, Event::NotificationStarted(started)),
        (2, BAERUM, SHARED, sent(1)),
        (2, BAERUM, SHARED, sent(2)),
        (
            3,
            BAERUM,
            SHARED,
            Event::NotificationAcknowledged(acknowledged),
        ),
    ]);
    let notification = seen(&events, BAERUM).notifications.remove(0);
    assert_eq!(
        (
            notification.sent(),
            notification.confirmed(),
            notification.unanswered()
        ),
        (2, 1, 2)
    );
    let states: Vec<_> = notification.recipients.iter().map(|r| r.delivery).collect();
    assert_eq!(
        states,
        [Delivery::Acknowledged, Delivery::Sent, Delivery::Queued]
    );
    assert_eq!(
        notification.recipients[0]
            .steps
            .last()
            .unwrap()
            .said
            .eta_minutes,
        Some(20)
    );
}

#[test]
fn gaps_are_shown() {
    //
    let defined = e::IndicatorDefined {
        key: "evacuated".into(),
        name: "Evakuerte".into(),
        definition: "Alle som har forlatt hjemmet".into(),
        unit: "personer".into(),
    };
    let events = log([
        (1, BAERUM, SHARED, Event::IndicatorDefined(defined)),
        (
            2,
            BAERUM,
            SHARED,
            item(1, Section::Unknowns, "Hvor mange bor her?", states),
        ),
        (3, BAERUM, SHARED, report(Some(200.0))),
        (4, BAERUM, SHARED, report(None)),
    ]);
    let unknown = Gap::Unknown(Uuid::from_u128(1).into());
    let no_value = Gap::NoValue("evacuated".into());
    assert_eq!(
        seen(&events[..3], BAERUM).gaps,
        [Gap::NoPicture, no_value.clone()]
    );
    assert_eq!(
        seen(&events[..4], BAERUM).gaps,
        [unknown.clone(), no_value.clone()]
    );
    assert_eq!(
        seen(&events[..5], BAERUM).gaps,
        std::slice::from_ref(&unknown)
    );
    assert_eq!(seen(&events, BAERUM).gaps, [unknown, no_value]);
}

#[test]
fn an_item_is_stale_from_the_instant_it_expires() {
    //
    let statement = e::Statement {
        expires_at: Some(minute(30)),
        ..statement(Section::Facts, "Varer")
    };
    let events = log([(
        1,
        BAERUM,
        SHARED,
        states(Uuid::from_u128(1).into(), statement),
    )]);
    let item = &seen(&events, BAERUM).sections[&Section::Facts][0];
    assert!(!is_stale(item, minute(29)));
    assert!(is_stale(item, minute(30)));
}

#[test]
fn a_proposal_stands_apart_until_it_is_stated_and_a_withdrawn_item_is_gone() {
    //
    let withdrawn = e::ItemWithdrawn {
        item: Uuid::from_u128(1).into(),
        reason: "Feil".into(),
    };
    let events = log([
        (
            1,
            OPSAM,
            SHARED,
            item(1, Section::Facts, "Bru tatt", proposes),
        ),
        (
            2,
            BAERUM,
            SHARED,
            item(1, Section::Facts, "Bru tatt", states),
        ),
        (3, BAERUM, SHARED, Event::ItemWithdrawn(withdrawn)),
    ]);
    let standing = |upto: usize| {
        let sections = seen(&events[..upto], BAERUM).sections;
        sections.get(&Section::Facts).map(|items| items[0].standing)
    };
    assert_eq!(standing(3), Some(Standing::Proposed));
    assert_eq!(standing(4), Some(Standing::Stated));
    assert_eq!(standing(5), None);
}

#[test]
fn comparing_tells_what_is_new_changed_and_gone() {
    //
    let withdrawn = e::ItemWithdrawn {
        item: Uuid::from_u128(1).into(),
        reason: "Feil".into(),
    };
    let events = log([
        (1, BAERUM, SHARED, stated(1, "Bru tatt")),
        (2, BAERUM, SHARED, report(Some(200.0))),
        (3, BAERUM, SHARED, assigned("crisis_leader", KARI)),
        (4, BAERUM, SHARED, stated(2, "Vei stengt")),
        (5, BAERUM, SHARED, report(Some(500.0))),
        (6, BAERUM, SHARED, relieved("crisis_leader", KARI)),
        (7, BAERUM, SHARED, Event::ItemWithdrawn(withdrawn)),
        (8, BAERUM, SHARED, reached(Phase::Notify)),
    ]);
    let changes = compare(&seen(&events[..5], BAERUM), &seen(&events, BAERUM));
    assert!(matches!(&changes.new[..], [Change::Item(item)] if item.origin.line == 5));
    let [
        (Change::Phase(BAERUM, _), Change::Phase(BAERUM, phase)),
        (Change::Indicator(before), Change::Indicator(after)),
    ] = &changes.changed[..]
    else {
        panic!("{:?}", changes.changed)
    };
    assert_eq!(phase.phase, Phase::Notify);
    assert_eq!((before.value(), after.value()), (Some(200.0), Some(500.0)));
    assert!(
        matches!(&changes.gone[..], [Change::Item(_), Change::Role(BAERUM, held)] if held.person == KARI)
    );
}
