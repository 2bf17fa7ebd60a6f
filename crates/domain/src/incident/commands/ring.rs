//! What the system asks of an incident when nobody else does (G-11).

use crate::alarm::Alarm;
use crate::incident::events::stored;
use serde::{Deserialize, Serialize};

stored! {
    /// Something has fallen due. Only the system asks this.
    Ring {
        /// What.
        alarm: Alarm,
    }
}
