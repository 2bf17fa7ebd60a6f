//! What can have happened to requests for assistance.

use crate::event::family;
use crate::ids::{AssistanceId, OrganisationId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Helper;
use serde::{Deserialize, Serialize};

stored! {
    /// Others are asked for help.
    AssistanceAsked {
        /// Which request.
        assistance: AssistanceId,
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
    /// The helper has the request.
    AssistanceReceived {
        /// Which.
        assistance: AssistanceId,
        /// What was said.
        note: Option<Text>,
    }
    /// The helper comes.
    AssistanceGranted {
        /// Which.
        assistance: AssistanceId,
        /// When it is there.
        eta: Option<Timestamp>,
        /// What was said.
        note: Option<Text>,
    }
    /// The helper does not come.
    AssistanceRefused {
        /// Which.
        assistance: AssistanceId,
        /// Why.
        reason: Text,
    }
    /// The help is there.
    AssistanceDelivered {
        /// Which.
        assistance: AssistanceId,
        /// What was said.
        note: Option<Text>,
    }
    /// The help has gone back.
    AssistanceReturned {
        /// Which.
        assistance: AssistanceId,
        /// What was said.
        note: Option<Text>,
    }
    /// The county governor said which place among requests it has.
    AssistanceRanked {
        /// Which.
        assistance: AssistanceId,
        /// Its place, from 1.
        rank: u32,
        /// Why.
        reason: Text,
    }
}

family! {
    /// What can have happened to requests for assistance.
    AssistanceEvent {
        "assistance.asked" 1 Asked(AssistanceAsked),
        "assistance.received" 1 Received(AssistanceReceived),
        "assistance.granted" 1 Granted(AssistanceGranted),
        "assistance.refused" 1 Refused(AssistanceRefused),
        "assistance.delivered" 1 Delivered(AssistanceDelivered),
        "assistance.returned" 1 Returned(AssistanceReturned),
        "assistance.ranked" 1 Ranked(AssistanceRanked),
    }
}
