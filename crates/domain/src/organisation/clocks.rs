//! An organisation's own clocks: how soon and how often things are to be done in an incident
//! (R-39, domain §10).

use serde::{Deserialize, Serialize};

/// Minutes and days, as the organisation has set them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clocks {
    /// From activation to the first picture, in minutes.
    pub first_picture_min: u32,
    /// The picture is refreshed at most this long before a staff meeting, in minutes.
    pub meeting_refresh_min: u32,
    /// Between the reports of an involved area, in minutes.
    pub area_status_min: u32,
    /// Between two looks into the shared mailbox, in minutes.
    pub mailbox_min: u32,
    /// From the closing of an EPS until its register is erased, in days.
    pub eps_retention_days: u32,
}

impl Default for Clocks {
    fn default() -> Self {
        Self {
            first_picture_min: 60,
            meeting_refresh_min: 15,
            area_status_min: 240,
            mailbox_min: 60,
            eps_retention_days: 30,
        }
    }
}

impl Clocks {
    /// True when no clock stands still or runs for longer than anyone would wait.
    pub(crate) fn is_sound(&self) -> bool {
        let minutes = [
            self.first_picture_min,
            self.meeting_refresh_min,
            self.area_status_min,
            self.mailbox_min,
        ];
        minutes
            .iter()
            .all(|minutes| (1..=MINUTES_MAX).contains(minutes))
            && (1..=DAYS_MAX).contains(&self.eps_retention_days)
    }
}

/// Longest interval between two things that are to be done, in minutes: a week.
pub const MINUTES_MAX: u32 = 7 * 24 * 60;
/// Longest retention of a register, in days.
pub const DAYS_MAX: u32 = 366;
