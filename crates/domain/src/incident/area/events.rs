//! What can have happened to involved areas and sectors.

use crate::event::family;
use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

stored! {
    /// An area or sector reports from now on.
    AreaInvolved {
        /// Short key.
        area: String,
        /// Name for people. Areas are not persons: plain.
        name: String,
        /// Minutes between reports.
        every_min: u32,
    }
    /// How an area stands.
    AreaReported {
        /// Which.
        area: String,
        /// Status.
        status: Text,
        /// Damage, extent, shortages, development.
        damage: Option<Text>,
        /// Need for resources.
        needs: Option<Text>,
        /// Matters for decision.
        decisions: Option<Text>,
    }
    /// An area's report was due and did not come.
    AreaSilent {
        /// Which.
        area: String,
    }
    /// An area reports no more.
    AreaEnded {
        /// Which.
        area: String,
    }
}

family! {
    /// What can have happened to involved areas and sectors.
    AreaEvent {
        "area.involved" 1 Involved(AreaInvolved),
        "area.reported" 1 Reported(AreaReported),
        "area.silent" 1 Silent(AreaSilent),
        "area.ended" 1 Ended(AreaEnded),
    }
}
