//! Events of warnings: what an incident's log tells of them, and what happens to them in an organisation.

use super::{id, maybe, text, word};
use crate::scene::minute;
use proptest::prelude::*;
use varsko_domain::Event;
use varsko_domain::incident::warning::{IncidentWarningEvent, WarningAttached};
use varsko_domain::organisation::warnings::StandingOrders;
use varsko_domain::organisation::warnings::events::{
    WarningAcknowledged, WarningArea, WarningAsks, WarningCancelled, WarningEvent as W,
    WarningMessage, WarningOrdersSet, WarningReceived, WarningSetAside, WarningUpdated,
};
use varsko_domain::words::{WarningLevel, WarningNews};

/// What an incident's log tells.
pub(super) fn told() -> impl Strategy<Value = Event> {
    (id(), word(WarningNews::ALL), message()).prop_map(|(warning, news, message)| {
        Event::IncidentWarning(IncidentWarningEvent::Attached(WarningAttached {
            warning,
            news,
            identifier: message.identifier,
            sender: message.sender,
            event: message.event,
            level: message.level,
            onset: message.onset,
            expires: message.expires,
            headline: message.headline,
        }))
    })
}

/// What happens to one in an organisation.
pub(crate) fn warned() -> impl Strategy<Value = W> {
    prop_oneof![
        3 => (id(), message(), asks())
            .prop_map(|(warning, message, asks)| W::Received(WarningReceived { warning, message, asks })),
        3 => (id(), message(), asks())
            .prop_map(|(warning, message, asks)| W::Updated(WarningUpdated { warning, message, asks })),
        1 => (id(), proptest::option::of(id())).prop_map(|(warning, replaced_by)| {
            let identifier = "hans-3".to_owned();
            W::Cancelled(WarningCancelled { warning, identifier, replaced_by })
        }),
        2 => (id(), maybe())
            .prop_map(|(warning, note)| W::Acknowledged(WarningAcknowledged { warning, note })),
        2 => (id(), text()).prop_map(|(warning, reason)| W::SetAside(WarningSetAside { warning, reason })),
        1 => word(WarningLevel::ALL).prop_map(|ask_from| {
            let orders = StandingOrders { ask_from, ..StandingOrders::default() };
            W::OrdersSet(WarningOrdersSet { orders })
        }),
    ]
}

prop_compose! {
    fn message()(
        identifier in word(&["hans-1", "hans-2", "hans-3"]),
        level in word(WarningLevel::ALL),
        ahead in proptest::option::of(1..600i64),
        exercise in any::<bool>(),
        headline in maybe(),
        description in maybe(),
    ) -> WarningMessage {
        WarningMessage {
            identifier: identifier.to_owned(),
            sender: "noreply@met.no".into(),
            sender_name: None,
            event: "rainFlood".into(),
            level,
            sent: None,
            onset: ahead.map(minute),
            expires: ahead.map(|ahead| minute(ahead + 600)),
            exercise,
            headline,
            area: None,
            description,
            consequences: None,
            instruction: None,
            web: None,
            holds: WarningArea::default(),
        }
    }
}

fn asks() -> impl Strategy<Value = WarningAsks> {
    any::<bool>().prop_map(|acknowledgement| WarningAsks {
        acknowledgement,
        incident: false,
        list: None,
    })
}
