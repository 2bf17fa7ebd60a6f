//! What can have happened to how a person is reached. Stored for ever: add, never edit.

use crate::event::family;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::Channel;
use serde::{Deserialize, Serialize};

stored! {
    /// How a person is reached from now on: the whole list anew.
    PointsSet {
        /// The contact points.
        points: Vec<ContactPoint>,
    }
    /// One way to reach a person.
    ContactPoint {
        /// By what.
        channel: Channel,
        /// The number or address; sealed (G-8). The console has none.
        address: Option<Text>,
        /// The round in which it is used, from 1.
        round: u8,
    }
}

family! {
    /// What can have happened to how a person is reached.
    ContactEvent {
        "person.contact_points_set" 1 PointsSet(PointsSet),
    }
}
