//! What can have happened to a request from above.

use crate::event::family;
use crate::ids::DemandId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::Channel;
use serde::{Deserialize, Serialize};

stored! {
    /// A request came from above.
    Received {
        /// Which.
        demand: DemandId,
        /// Who asks.
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
    /// They were told that it was received.
    Acknowledged {
        /// Which.
        demand: DemandId,
        /// To whom, or how.
        how: Option<Text>,
    }
    /// What they asked for was done.
    Completed {
        /// Which.
        demand: DemandId,
        /// What they were answered.
        answer: Text,
    }
    /// It was not done by the time they wanted it.
    Late {
        /// Which.
        demand: DemandId,
        /// Nobody had even told them that it was received.
        unacknowledged: bool,
    }
}

family! {
    /// What happened to requests from above.
    DemandEvent {
        "demand.received" 1 Received(Received),
        "demand.acknowledged" 1 Acknowledged(Acknowledged),
        "demand.completed" 1 Completed(Completed),
        "demand.late" 1 Late(Late),
    }
}

impl DemandEvent {
    /// The request it happened to.
    pub const fn demand(&self) -> DemandId {
        match self {
            DemandEvent::Received(e) => e.demand,
            DemandEvent::Acknowledged(e) => e.demand,
            DemandEvent::Completed(e) => e.demand,
            DemandEvent::Late(e) => e.demand,
        }
    }
}
