//! What can have happened to a notification list. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{ListId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Channel, Language, ListOrder, OnTimeout};
use serde::{Deserialize, Serialize};

stored! {
    /// A list as it is from now on, the whole of it anew.
    Defined {
        /// Which.
        list: ListId,
        /// What it is called. Lists are not persons: plain.
        name: String,
        /// Whom it calls when.
        order: ListOrder,
        /// The channels it uses; all that people have when empty.
        channels: Vec<Channel>,
        /// How long people have to answer, in seconds: one for each round.
        timeouts_s: Vec<u32>,
        /// What comes when someone cannot be had.
        on_timeout: OnTimeout,
        /// The language people are told in.
        language: Language,
        /// Whom, in order.
        entries: Vec<Entry>,
    }
    /// A place on a list: a role, or a person, with deputies.
    Entry {
        /// The role, if it is one: whoever holds it when the list is started comes first.
        role: Option<String>,
        /// The person and then the deputies, in order.
        people: Vec<Listed>,
    }
    /// Someone on a list.
    Listed {
        /// Who.
        person: PersonId,
        /// When they were told of their role (the regulation's § 4 b).
        informed_at: Option<Timestamp>,
    }
    /// Someone went through the list and found it right.
    Verified {
        /// Which.
        list: ListId,
        /// What they noted.
        note: Option<Text>,
    }
    /// The list is not used any more.
    Withdrawn {
        /// Which.
        list: ListId,
        /// Why.
        reason: Text,
    }
}

family! {
    /// What can have happened to a notification list (varslingsliste).
    ListEvent {
        "list.defined" 1 Defined(Defined),
        "list.verified" 1 Verified(Verified),
        "list.withdrawn" 1 Withdrawn(Withdrawn),
    }
}
