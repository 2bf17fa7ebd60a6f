//! What can be asked of an action card in use.

use crate::ids::{CardId, CardRunId};
use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A command about a card in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum CardRunCommand {
    Run(RunCard),
    Progress(ProgressCard),
    Close(CloseCard),
}

stored! {
    /// Begin with a card of one's organisation.
    RunCard {
        /// Which.
        card: CardId,
    }
    /// Move one step of a card.
    ProgressCard {
        /// Which card in use.
        run: CardRunId,
        /// Which step, from 1.
        step: u32,
        /// To where.
        to: CardStepChange,
    }
    /// Put a card away.
    CloseCard {
        /// Which card in use.
        run: CardRunId,
        /// Why, where steps are left open.
        reason: Option<Text>,
    }
}

/// Where a step goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CardStepChange {
    /// Done, by whoever says so.
    Done {
        /// What came of it.
        note: Option<Text>,
    },
    /// It does not apply here.
    NotApplicable {
        /// Why.
        reason: Text,
    },
    /// Open again after all.
    Reopen {
        /// Why.
        reason: Text,
    },
}
