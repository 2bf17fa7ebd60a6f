//! What can have happened to the situational picture: items, figures, focus.

use crate::coordinates::Coordinates;
use crate::ids::ItemId;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Prognosis, Section, Value, Verification};
use serde::{Deserialize, Serialize};

stored! {
    /// A structured figure was defined.
    IndicatorDefined {
        /// Short key, such as `evacuated`.
        key: String,
        /// Name for people.
        name: String,
        /// What exactly is counted.
        definition: String,
        /// Unit, such as `persons` or `m³/s`.
        unit: String,
    }
    /// A figure was reported. The header's `occurredAt` is its as-of time.
    IndicatorReported {
        /// Which.
        key: String,
        /// The value; `None` says that it is not known (any more).
        value: Option<f64>,
        /// Where it comes from.
        source: Option<Text>,
        /// How sure we are.
        verification: Verification,
        /// The line it was taken from.
        entry: Option<u32>,
    }
    /// Someone without the say proposed an item for the picture.
    ItemProposed {
        /// Which.
        item: ItemId,
        /// What it says.
        statement: Statement,
    }
    /// An item stands in the picture from now on.
    ItemStated {
        /// Which.
        item: ItemId,
        /// What it says.
        statement: Statement,
    }
    /// An item was said anew: everything it now says.
    ItemRevised {
        /// Which.
        item: ItemId,
        /// What it now says.
        statement: Statement,
        /// Why, when not plain.
        reason: Option<Text>,
    }
    /// An item no longer stands in the picture.
    ItemWithdrawn {
        /// Which.
        item: ItemId,
        /// Why.
        reason: Text,
    }
    /// What an item of the picture says. The header's `occurredAt` is its as-of time.
    Statement {
        /// Section.
        section: Section,
        /// The statement.
        text: Text,
        /// Whose value a consequence touches.
        value: Option<Value>,
        /// How sure we are.
        verification: Verification,
        /// Where it comes from.
        source: Option<Text>,
        /// From when on it must be looked at again.
        expires_at: Option<Timestamp>,
        /// The lines it rests on.
        entries: Vec<u32>,
        /// What is particular to an item of its section. Lines from before there was any have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        particular: Option<Particular>,
        /// Where it is on the map. Since schema 2 of the events that hold it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        coordinates: Option<Coordinates>,
    }
    /// Leadership focus until the next meeting.
    FocusSet {
        /// The few priorities, first first.
        items: Vec<Text>,
        /// Until when they hold.
        until: Option<Timestamp>,
    }
}

/// What is particular to an item of one section of the picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Particular {
    /// A prognosis tells what is expected, or the worst.
    Prognosis(Prognosis),
    /// A question nobody can answer yet has somebody to find out.
    Question {
        /// Key of the role that owns it.
        owner: String,
        /// When the answer, or the next word about it, is due.
        answer_by: Option<Timestamp>,
    },
}
