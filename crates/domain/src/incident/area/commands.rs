//! What can be asked of involved areas and sectors.

use crate::incident::events::stored;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A command about the areas of one organisation's part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum AreaCommand {
    Involve(InvolveArea),
    Report(ReportArea),
    End(EndArea),
}

stored! {
    /// Ask an area or sector for reports from now on.
    InvolveArea {
        /// Short key, such as `health`.
        area: String,
        /// Name for people.
        name: String,
        /// Minutes between reports; the organisation's own when absent.
        every_min: Option<u32>,
    }
    /// Report how an area stands, in four fields.
    ReportArea {
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
    /// Ask an area for no more reports.
    EndArea {
        /// Which.
        area: String,
    }
}
