//! What can have happened to an organisation's action cards. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::CardId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Phase;
use serde::{Deserialize, Serialize};

stored! {
    /// A version of a card was published; it never changes again.
    CardPublished {
        /// Which card.
        card: CardId,
        /// Number of the version, from 1.
        version: u32,
        /// What it is called.
        title: Text,
        /// What it shall achieve.
        goal: Text,
        /// Key of the responsible role.
        role: String,
        /// Type key of the incidents it is made for.
        scenario: Option<String>,
        /// What to do, in order.
        steps: Vec<CardStep>,
        /// When it shall be looked at again.
        review_by: Timestamp,
    }
    /// A step of a card.
    CardStep {
        /// The phase it belongs to.
        phase: Phase,
        /// What to do.
        text: Text,
    }
    /// The newest version was found to hold still.
    CardReviewed {
        /// Which card.
        card: CardId,
        /// The version looked at.
        version: u32,
        /// When it shall be looked at again.
        review_by: Timestamp,
        /// What was found.
        remark: Option<Text>,
    }
    /// The card was taken out of use; what already runs goes on.
    CardWithdrawn {
        /// Which card.
        card: CardId,
        /// Why.
        reason: Text,
    }
}

family! {
    /// What happened to an action card.
    CardEvent {
        "card.published" 1 Published(CardPublished),
        "card.reviewed" 1 Reviewed(CardReviewed),
        "card.withdrawn" 1 Withdrawn(CardWithdrawn),
    }
}
