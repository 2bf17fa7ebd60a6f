//! What can be asked of an organisation's action cards.

use super::events::CardStep;
use crate::ids::CardId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A command to an organisation's action cards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum CardCommand {
    Publish(PublishCard),
    Review(ReviewCard),
    Withdraw(WithdrawCard),
}

stored! {
    /// Publish a card, or the next version of one.
    PublishCard {
        /// The card that gets a new version; a new card when absent.
        card: Option<CardId>,
        /// What it is called.
        title: Text,
        /// What it shall achieve.
        goal: Text,
        /// Key of the responsible role.
        role: String,
        /// Type key of the incidents it is made for, such as `flood`.
        scenario: Option<String>,
        /// What to do, in order.
        steps: Vec<CardStep>,
        /// When it shall be looked at again.
        review_by: Timestamp,
    }
    /// Say that the newest version still holds.
    ReviewCard {
        /// Which.
        card: CardId,
        /// When it shall be looked at again.
        review_by: Timestamp,
        /// What was found.
        remark: Option<Text>,
    }
    /// Take a card out of use.
    WithdrawCard {
        /// Which.
        card: CardId,
        /// Why.
        reason: Text,
    }
}
