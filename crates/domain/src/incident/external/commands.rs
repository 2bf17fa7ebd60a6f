//! What can be asked of requests to external authorities.

use crate::ids::ExternalId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Authority, Channel, ExternalMatter};
use serde::{Deserialize, Serialize};

stored! {
    /// Note that an authority was asked for something.
    AskAuthority {
        /// Which authority.
        authority: Authority,
        /// Its unit, or who there was asked.
        addressee: Option<Text>,
        /// For what.
        matter: ExternalMatter,
        /// In words.
        text: Text,
        /// Who asked, when another than whoever notes it.
        asked_by: Option<Text>,
        /// How they were asked.
        channel: Channel,
        /// When an answer is needed.
        needed_by: Option<Timestamp>,
    }
    /// Note what the authority said or did.
    NoteAnswer {
        /// Which request.
        request: ExternalId,
        /// Where it stands from here.
        answer: ExternalAnswer,
        /// Who there said it.
        by: Option<Text>,
    }
}

/// What an authority said or did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ExternalAnswer {
    /// They have it.
    Received,
    /// They will do it.
    Granted {
        /// With what conditions.
        note: Option<Text>,
    },
    /// They will not.
    Refused {
        /// Why.
        reason: Text,
    },
    /// They have done it.
    CarriedOut {
        /// What came of it.
        result: Option<Text>,
    },
    /// We took the request back.
    Withdrawn {
        /// Why.
        reason: Text,
    },
}

/// A command about requests to external authorities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum ExternalCommand {
    Ask(AskAuthority),
    Answer(NoteAnswer),
}
