//! What can be asked of assistance.

use crate::ids::{AssistanceId, OrganisationId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{AssistanceStage, Helper};
use serde::{Deserialize, Serialize};

/// A command about assistance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum AssistanceCommand {
    Ask(AskAssistance),
    Answer(AnswerAssistance),
    Rank(RankAssistance),
}

stored! {
    /// Ask others for help.
    AskAssistance {
        /// What kind of helper.
        helper: Helper,
        /// Which organisation, when registered here.
        organisation: Option<OrganisationId>,
        /// Its name, when it is not.
        name: Option<Text>,
        /// What is needed.
        need: Text,
        /// By when.
        needed_by: Option<Timestamp>,
        /// Who pays, when it is not the one who asks.
        payment: Option<Text>,
    }
    /// Say how far a request has come.
    AnswerAssistance {
        /// Which.
        assistance: AssistanceId,
        /// How far.
        step: AssistanceStep,
        /// What was said; for a refusal the reason, which must be there.
        note: Option<Text>,
    }
    /// Say in which order requests are met.
    RankAssistance {
        /// Which.
        assistance: AssistanceId,
        /// Its place, from 1.
        rank: u32,
        /// Why.
        reason: Text,
    }
}

/// How far a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AssistanceStep {
    /// The helper has it.
    Received,
    /// The helper comes.
    Granted {
        /// When it is there.
        eta: Option<Timestamp>,
    },
    /// The helper does not.
    Refused,
    /// It is there.
    Delivered,
    /// It is back.
    Returned,
}

impl AssistanceStep {
    /// Where the request stands then.
    pub const fn stage(self) -> AssistanceStage {
        match self {
            AssistanceStep::Received => AssistanceStage::Received,
            AssistanceStep::Granted { .. } => AssistanceStage::Granted,
            AssistanceStep::Refused => AssistanceStage::Refused,
            AssistanceStep::Delivered => AssistanceStage::Delivered,
            AssistanceStep::Returned => AssistanceStage::Returned,
        }
    }
}
