//! What can be asked of the situational picture.

use crate::ids::ItemId;
use crate::incident::events::Statement;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Verification;
use serde::{Deserialize, Serialize};

stored! {
    /// Define a structured figure.
    DefineIndicator {
        /// Short key.
        key: String,
        /// Name for people.
        name: String,
        /// What exactly is counted.
        definition: String,
        /// Unit.
        unit: String,
    }
    /// Report a figure as of the order's `occurredAt`.
    ReportIndicator {
        /// Which.
        key: String,
        /// The value; `None` says it is not known.
        value: Option<f64>,
        /// Where it comes from.
        source: Option<Text>,
        /// How sure we are.
        verification: Verification,
        /// The line it was taken from.
        entry: Option<u32>,
    }
    /// State an item of the picture, or propose it when one has no say. With `accepts`
    /// a proposal becomes a statement.
    StateItem {
        /// What it says.
        statement: Statement,
        /// The proposal this accepts.
        accepts: Option<ItemId>,
    }
    /// Say an item anew.
    ReviseItem {
        /// Which.
        item: ItemId,
        /// What it now says.
        statement: Statement,
        /// Why.
        reason: Option<Text>,
    }
    /// Take an item out of the picture.
    WithdrawItem {
        /// Which.
        item: ItemId,
        /// Why.
        reason: Text,
    }
    /// Set the leadership focus.
    SetFocus {
        /// The few priorities, first first.
        items: Vec<Text>,
        /// Until when they hold.
        until: Option<Timestamp>,
    }
}
