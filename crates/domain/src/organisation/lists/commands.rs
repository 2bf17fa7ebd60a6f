//! What can be asked of a notification list.

use super::events::Entry;
use crate::ids::{ListId, OrganisationId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::{Channel, Language, ListOrder, OnTimeout};
use serde::{Deserialize, Serialize};

stored! {
    /// Define a list, the whole of it anew.
    DefineList {
        /// Whose.
        organisation: OrganisationId,
        /// Which; a new one, named after the command, when absent.
        list: Option<ListId>,
        /// What it is called.
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
    /// Say that a list was gone through and is right.
    VerifyList {
        /// Whose.
        organisation: OrganisationId,
        /// Which.
        list: ListId,
        /// What was noted.
        note: Option<Text>,
    }
    /// Take a list out of use.
    WithdrawList {
        /// Whose.
        organisation: OrganisationId,
        /// Which.
        list: ListId,
        /// Why.
        reason: Text,
    }
}

/// A command to one notification list. Each variant's payload says what it asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ListCommand {
    Define(DefineList),
    Verify(VerifyList),
    Withdraw(WithdrawList),
}
