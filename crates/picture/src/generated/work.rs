//! Events of understanding, notifying and handling.

use super::{id, maybe, number, said, text, word};
use crate::scene::{minute, recipient};
use proptest::prelude::*;
use uuid::Uuid;
use varsko_domain::Event;
use varsko_domain::incident::dispatch as d;
use varsko_domain::incident::events as e;
use varsko_domain::words::{
    AnsweredBy, Capacity, Channel, Language, ListOrder, OnTimeout, Unreached, Verification,
};

pub(super) fn understanding() -> impl Strategy<Value = Event> {
    let key = || proptest::sample::select(vec!["evacuated".to_owned(), "missing".to_owned()]);
    prop_oneof![
        (id(), said())
            .prop_map(|(item, statement)| Event::ItemProposed(e::ItemProposed { item, statement })),
        (id(), said())
            .prop_map(|(item, statement)| Event::ItemStated(e::ItemStated { item, statement })),
        (id(), said(), maybe()).prop_map(|(item, statement, reason)| {
            Event::ItemRevised(e::ItemRevised {
                item,
                statement,
                reason,
            })
        }),
        (id(), text())
            .prop_map(|(item, reason)| Event::ItemWithdrawn(e::ItemWithdrawn { item, reason })),
        key().prop_map(|key| {
            let (name, definition, unit) = ("Evakuerte".into(), "Alle".into(), "personer".into());
            Event::IndicatorDefined(e::IndicatorDefined {
                key,
                name,
                definition,
                unit,
            })
        }),
        (
            key(),
            proptest::option::of(proptest::num::f64::NORMAL),
            maybe(),
            proptest::option::of(number())
        )
            .prop_map(|(key, value, source, entry)| {
                let verification = Verification::Plausible;
                Event::IndicatorReported(e::IndicatorReported {
                    key,
                    value,
                    source,
                    verification,
                    entry,
                })
            }),
    ]
}

pub(super) fn notifying() -> impl Strategy<Value = Event> {
    let whom = 0..4u32;
    let channel = Channel::Sms;
    prop_oneof![
        2 => (id(), text(), maybe()).prop_map(|(notification, text, list)| {
            let recipients = vec![recipient(1, "Kari"), recipient(2, "Ola")];
            Event::NotificationStarted(e::NotificationStarted { notification, text, list, recipients, ack_timeout_s: None, run: None, again: None, report: None })
        }),
        1 => (id(), whom.clone()).prop_map(move |(notification, recipient)| {
            Event::NotificationSent(e::NotificationSent { notification, recipient, channel, attempt: 1, address: None })
        }),
        1 => (id(), whom.clone()).prop_map(|(notification, recipient)| {
            Event::NotificationDelivered(e::NotificationDelivered { notification, recipient, attempt: 1 })
        }),
        1 => (id(), whom.clone(), maybe()).prop_map(move |(notification, recipient, answer)| {
            let eta_minutes = Some(20);
            Event::NotificationAcknowledged(e::NotificationAcknowledged { notification, recipient, eta_minutes, answer, channel, by: AnsweredBy::Link })
        }),
        1 => (id(), whom.clone(), maybe()).prop_map(move |(notification, recipient, reason)| {
            Event::NotificationDeclined(e::NotificationDeclined { notification, recipient, reason, channel, by: AnsweredBy::Hand })
        }),
        1 => (id(), whom.clone()).prop_map(|(notification, recipient)| {
            Event::NotificationTimedOut(e::NotificationTimedOut { notification, recipient })
        }),
        1 => (id(), whom.clone()).prop_map(|(notification, recipient)| {
            Event::NotificationEscalated(e::NotificationEscalated { notification, recipient, to: 2 })
        }),
        2 => (id(), text(), maybe()).prop_map(|(notification, text, again)| {
            let called = |number, name| e::Recipient { entry: Some(1), ..recipient(number, name) };
            let recipients = vec![called(1, "Kari"), called(2, "Ola")];
            let (list, run) = (Some("Kriseledelsen".into()), Some(run()));
            Event::NotificationStarted(e::NotificationStarted { notification, text, list, recipients, ack_timeout_s: None, run, again, report: None })
        }),
        1 => (id(), text(), id()).prop_map(|(notification, text, report)| {
            let called = |number, name| e::Recipient { entry: Some(number), ..recipient(number, name) };
            let recipients = vec![called(1, "Kari"), called(2, "Ola")];
            let (run, report) = (Some(e::Run { list: None, ..run() }), Some(report));
            Event::NotificationStarted(e::NotificationStarted { notification, text, list: None, recipients, ack_timeout_s: None, run, again: None, report })
        }),
        2 => (id(), whom.clone(), 1..3u32).prop_map(move |(notification, recipient, attempt)| {
            let attempts = vec![d::Intended { recipient, attempt, round: 1, channel }];
            Event::Dispatch(d::DispatchEvent::Queued(d::AttemptsQueued { notification, attempts }))
        }),
        1 => (id(), whom.clone(), text(), proptest::bool::ANY).prop_map(|(notification, recipient, reason, retry)| {
            Event::Dispatch(d::DispatchEvent::Failed(d::AttemptFailed { notification, recipient, attempt: 1, reason, retry }))
        }),
        1 => (id(), whom.clone(), word(Unreached::ALL)).prop_map(|(notification, recipient, why)| {
            Event::Dispatch(d::DispatchEvent::NotReached(d::NotReached { notification, recipient, why }))
        }),
        1 => (id(), text()).prop_map(|(notification, reason)| {
            Event::Dispatch(d::DispatchEvent::Stopped(d::NotificationStopped { notification, reason }))
        }),
        1 => (id(), whom, text()).prop_map(|(notification, recipient, how)| {
            Event::ReachedByOtherMeans(e::ReachedByOtherMeans { notification, recipient, how })
        }),
    ]
}

fn run() -> e::Run {
    e::Run {
        list: Some(Uuid::from_u128(1).into()),
        revision: 1,
        order: ListOrder::Parallel,
        channels: Vec::new(),
        timeouts_s: vec![300],
        on_timeout: OnTimeout::Escalate,
        language: Language::Bokmal,
        drill: false,
    }
}

pub(super) fn handling() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => (id(), text(), maybe()).prop_map(|(measure, text, goal)| {
            Event::MeasureProposed(e::MeasureProposed { measure, text, goal, deadline: None })
        }),
        1 => (id(), word(Capacity::ALL), maybe(), maybe()).prop_map(|(measure, capacity, authority, reason)| {
            Event::MeasureDecided(e::MeasureDecided { measure, capacity, authority, reason })
        }),
        1 => id().prop_map(|measure| {
            let (role, deadline) = ("logistics".into(), Some(minute(600)));
            Event::MeasureAssigned(e::MeasureAssigned { measure, role, deadline })
        }),
        1 => id().prop_map(|measure| Event::MeasureAcknowledged(e::MeasureAcknowledged { measure })),
        1 => id().prop_map(|measure| Event::MeasureStarted(e::MeasureStarted { measure })),
        1 => (id(), maybe()).prop_map(|(measure, result)| Event::MeasureDone(e::MeasureDone { measure, result })),
        1 => (id(), text()).prop_map(|(measure, reason)| Event::MeasureNotDone(e::MeasureNotDone { measure, reason })),
        1 => (id(), text()).prop_map(|(measure, reason)| Event::MeasureCancelled(e::MeasureCancelled { measure, reason })),
        1 => (id(), text()).prop_map(|(measure, effect)| {
            Event::MeasureEffectAssessed(e::MeasureEffectAssessed { measure, effect })
        }),
    ]
}
