//! What can have happened to a warning in one organisation. Stored for ever: add, never edit.

use super::orders::{Place, StandingOrders};
use crate::event::family;
use crate::ids::{ListId, WarningId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::WarningLevel;
use serde::{Deserialize, Serialize};

stored! {
    /// What a sender says in one message.
    WarningMessage {
        /// The sender's own name for the message; the same one twice is the same message.
        identifier: String,
        /// Who sent it, by its id: an office, not a person.
        sender: String,
        /// What the sender calls itself, where it says so. Since schema 2.
        sender_name: Option<String>,
        /// What it is about, as the sender's code for it, such as `rainFlood`.
        event: String,
        /// How dangerous.
        level: WarningLevel,
        /// When it was sent, where the form says so.
        sent: Option<Timestamp>,
        /// From when it holds.
        onset: Option<Timestamp>,
        /// Until when; afterwards it has expired.
        expires: Option<Timestamp>,
        /// True for exercises, tests and drafts: it never asks for anything.
        exercise: bool,
        /// In one line.
        headline: Option<Text>,
        /// Where, in words.
        area: Option<Text>,
        /// In full.
        description: Option<Text>,
        /// What it may lead to.
        consequences: Option<Text>,
        /// What to do.
        instruction: Option<Text>,
        /// Where to read more.
        web: Option<Text>,
        /// Where it holds, on the map and by official numbers. Since schema 3.
        #[serde(default, skip_serializing_if = "WarningArea::is_unsaid")]
        holds: WarningArea,
    }
    /// What the standing orders ask on account of a message, as they were when it came.
    WarningAsks {
        /// Somebody has to acknowledge it.
        acknowledgement: bool,
        /// An incident is opened for it, under observation.
        incident: bool,
        /// The list that is started in that incident.
        list: Option<ListId>,
    }
    /// A warning came that concerns the organisation.
    WarningReceived {
        /// Which.
        warning: WarningId,
        /// What it says.
        message: WarningMessage,
        /// What it asks.
        asks: WarningAsks,
    }
    /// The sender says it anew.
    WarningUpdated {
        /// Which: it stays the same warning.
        warning: WarningId,
        /// What it says from now on.
        message: WarningMessage,
        /// What it asks anew; nothing that was answered at this level before.
        asks: WarningAsks,
    }
    /// The sender called it off, or put another in its place.
    WarningCancelled {
        /// Which.
        warning: WarningId,
        /// The message that did it.
        identifier: String,
        /// The warning that took its place, if one did.
        replaced_by: Option<WarningId>,
    }
    /// Someone of the organisation has read it and understood.
    WarningAcknowledged {
        /// Which.
        warning: WarningId,
        /// What they noted.
        note: Option<Text>,
    }
    /// Someone judged that it asks nothing of the organisation.
    WarningSetAside {
        /// Which.
        warning: WarningId,
        /// Why.
        reason: Text,
    }
    /// What warnings set going here, from now on: the whole of it anew.
    WarningOrdersSet {
        /// The standing orders.
        orders: StandingOrders,
    }
}

/// Where a warning holds, as its sender said it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WarningArea {
    /// Official numbers of municipalities (kommunenummer), four digits each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<String>,
    /// Official numbers of counties (fylkesnummer), two digits each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counties: Vec<String>,
    /// Closed outlines, each from corner to corner, the first again at the end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outlines: Vec<Vec<Place>>,
}

impl WarningArea {
    fn is_unsaid(&self) -> bool {
        *self == Self::default()
    }
}

family! {
    /// What happened to a warning (farevarsel) in one organisation.
    WarningEvent {
        "warning.received" 3 Received(WarningReceived),
        "warning.updated" 3 Updated(WarningUpdated),
        "warning.cancelled" 1 Cancelled(WarningCancelled),
        "warning.acknowledged" 1 Acknowledged(WarningAcknowledged),
        "warning.set_aside" 1 SetAside(WarningSetAside),
        "warning.orders_set" 1 OrdersSet(WarningOrdersSet),
    }
}
