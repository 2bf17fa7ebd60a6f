//! An inject (innspill) as the players of an exercise get it: a line of its log, marked as one.
//!
//! What it says, and nothing of what its controllers wrote beside it.

use crate::event::family;
use crate::ids::{ExerciseId, InjectId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::Channel;
use serde::{Deserialize, Serialize};

stored! {
    /// An inject came to the players. The header's organisation is the one that got it.
    InjectDelivered {
        /// Of which exercise.
        exercise: ExerciseId,
        /// Which.
        inject: InjectId,
        /// Key of the role that got it.
        role: Option<String>,
        /// From whom it comes in the play.
        from: Text,
        /// By what.
        channel: Channel,
        /// What it says.
        text: Text,
    }
}

family! {
    /// What comes to the players of an exercise.
    InjectEvent {
        "inject.delivered" 1 Delivered(InjectDelivered),
    }
}
