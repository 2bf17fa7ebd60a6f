//! Samples of notification lists, of contact points, and of messages on their way.

use super::id;
use crate::day::at;
use varsko_domain::Event;
use varsko_domain::incident::dispatch::*;
use varsko_domain::organisation::lists::events::{
    Defined, Entry, ListEvent, Listed, Verified, Withdrawn,
};
use varsko_domain::person::contacts::events::{ContactEvent, ContactPoint, PointsSet};
use varsko_domain::words::{Channel, Language, ListOrder, OnTimeout, Unreached};

/// Messages on their way, in the order of their names.
pub(super) fn dispatch() -> Vec<Event> {
    let notification = id(10);
    let events = vec![
        DispatchEvent::Queued(AttemptsQueued {
            notification,
            attempts: vec![Intended {
                recipient: 1,
                attempt: 3,
                round: 2,
                channel: Channel::Voice,
            }],
        }),
        DispatchEvent::Failed(AttemptFailed {
            notification,
            recipient: 1,
            attempt: 3,
            reason: "Porten svarte 503".into(),
            retry: true,
        }),
        DispatchEvent::NotReached(NotReached {
            notification,
            recipient: 1,
            why: Unreached::ChannelsFailed,
        }),
        DispatchEvent::Stopped(NotificationStopped {
            notification,
            reason: "Faren er over ved Bjørnegårdssvingen".into(),
        }),
    ];
    events.into_iter().map(Event::Dispatch).collect()
}

/// Lists, in the order of their names.
pub(super) fn lists() -> Vec<Event> {
    let list = id(11);
    let events = vec![
        ListEvent::Defined(Defined {
            list,
            name: "Kriseledelsen".into(),
            order: ListOrder::Parallel,
            channels: vec![Channel::Sms],
            timeouts_s: vec![300],
            on_timeout: OnTimeout::Stop,
            language: Language::Bokmal,
            entries: vec![Entry {
                role: Some("crisis_leader".into()),
                people: vec![Listed {
                    person: id(20),
                    informed_at: Some(at("09:00")),
                }],
            }],
        }),
        ListEvent::Verified(Verified {
            list,
            note: Some("Gjennomgått før påske".into()),
        }),
        ListEvent::Withdrawn(Withdrawn {
            list,
            reason: "Erstattet av ny liste".into(),
        }),
    ];
    events.into_iter().map(Event::List).collect()
}

/// Contact points.
pub(super) fn contacts() -> Vec<Event> {
    vec![Event::Contact(ContactEvent::PointsSet(PointsSet {
        points: vec![ContactPoint {
            channel: Channel::Sms,
            address: Some("+47 933 33 333".into()),
            round: 2,
        }],
    }))]
}
