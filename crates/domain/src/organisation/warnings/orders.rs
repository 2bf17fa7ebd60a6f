//! Standing orders: what a warning sets going by itself, with nobody logged in.

use crate::ids::ListId;
use crate::words::WarningLevel;
use serde::{Deserialize, Serialize};

/// What an organisation has decided beforehand about warnings that concern it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct StandingOrders {
    /// From this level on a warning must be acknowledged.
    pub ask_from: WarningLevel,
    /// From this level on an incident is opened under observation; never when absent.
    pub open_from: Option<WarningLevel>,
    /// The notification list that is started in that incident; none when absent.
    pub list: Option<ListId>,
    /// Where the organisation lies, for warnings that name no municipality by number.
    pub place: Option<Place>,
}

/// A place on the map (WGS 84), in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// North of the equator.
    pub latitude_e6: i32,
    /// East of Greenwich.
    pub longitude_e6: i32,
}

impl Place {
    /// True when there is such a place.
    pub(super) fn is_on_earth(self) -> bool {
        self.latitude_e6.unsigned_abs() <= 90_000_000
            && self.longitude_e6.unsigned_abs() <= 180_000_000
    }
}

/// Orange and red ask for action; nothing else happens by itself until someone decides that it shall.
impl Default for StandingOrders {
    fn default() -> Self {
        Self {
            ask_from: WarningLevel::Orange,
            open_from: None,
            list: None,
            place: None,
        }
    }
}
