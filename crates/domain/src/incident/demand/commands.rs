//! What can be asked of requests from above.

use crate::ids::DemandId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Channel;
use serde::{Deserialize, Serialize};

stored! {
    /// Note a request from above.
    Receive {
        /// Who asks: Statsforvalteren, DSB.
        from: Text,
        /// What for.
        text: Text,
        /// Their own number for it.
        reference: Option<Text>,
        /// How it came.
        channel: Option<Channel>,
        /// By when they want it.
        deadline: Option<Timestamp>,
    }
    /// Say that they were told that it was received.
    AcknowledgeDemand {
        /// Which.
        demand: DemandId,
        /// To whom, or how.
        how: Option<Text>,
    }
    /// Say that what they asked for was done.
    Complete {
        /// Which.
        demand: DemandId,
        /// What they were answered.
        answer: Text,
    }
}

/// A command about requests from above.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum DemandCommand {
    Receive(Receive),
    Acknowledge(AcknowledgeDemand),
    Complete(Complete),
}
