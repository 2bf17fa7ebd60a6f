//! Instants as the journal stores them. Knows no clock: "now" is always handed over.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// An instant: milliseconds since the Unix epoch, UTC.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Milliseconds from `earlier` to `self`; negative when `self` comes first.
    pub fn since(self, earlier: Timestamp) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// This instant moved by `ms` milliseconds, stopping at the ends of the scale.
    #[must_use]
    pub fn plus_ms(self, ms: i64) -> Timestamp {
        Timestamp(self.0.saturating_add(ms))
    }

    /// This instant moved on by whole minutes.
    #[must_use]
    pub fn plus_min(self, minutes: u32) -> Timestamp {
        self.plus_ms(i64::from(minutes) * 60_000)
    }

    /// This instant moved on by whole calendar months, as they are counted where the dates are typed:
    /// the same day and time of day in Norway, or the last day of a shorter month. Stops at the ends of
    /// the scale.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Timestamp {
        let moved = jiff::Timestamp::from_millisecond(self.0).and_then(|instant| {
            let day = instant.to_zoned(zone());
            day.checked_add(jiff::Span::new().try_months(months)?)
        });
        moved.map_or(Timestamp(i64::MAX), |day| {
            Timestamp(day.timestamp().as_millisecond())
        })
    }

    /// This instant moved on by whole seconds.
    #[must_use]
    pub fn plus_s(self, seconds: u32) -> Timestamp {
        self.plus_ms(i64::from(seconds) * 1_000)
    }
}

/// Where dates are typed and read: a day begins at midnight there.
fn zone() -> TimeZone {
    TimeZone::get("Europe/Oslo")
        .expect("the time zone database is bundled and contains Europe/Oslo")
}

/// RFC 3339 in UTC with milliseconds; an instant outside the calendar prints as its number.
impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(instant) => write!(f, "{instant:.3}"),
            Err(_) => write!(f, "{} ms", self.0),
        }
    }
}

impl std::str::FromStr for Timestamp {
    type Err = jiff::Error;

    /// Reads RFC 3339 with an offset. Errors on anything else; a time without a zone is no instant.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let instant: jiff::Timestamp = text.parse()?;
        Ok(Timestamp(instant.as_millisecond()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_with_its_offset_and_printed_in_utc() {
        let slide: Timestamp = "2020-12-30T03:56:45+01:00".parse().unwrap();
        assert_eq!(slide.to_string(), "2020-12-30T02:56:45.000Z");
    }

    #[test]
    fn a_month_on_is_the_same_day_or_the_last_of_a_shorter_month() {
        let on = |from: &str, months| {
            let from: Timestamp = from.parse().unwrap();
            from.plus_months(months).to_string()
        };
        assert_eq!(on("2020-12-30T02:56:45Z", 12), "2021-12-30T02:56:45.000Z");
        assert_eq!(on("2024-02-29T12:00:00Z", 12), "2025-02-28T12:00:00.000Z");
        assert_eq!(on("2023-08-08T12:00:00Z", 48), "2027-08-08T12:00:00.000Z");
        assert_eq!(Timestamp(i64::MAX).plus_months(1), Timestamp(i64::MAX));
    }

    #[test]
    fn a_month_on_from_a_typed_date_is_midnight_there_on_either_side_of_summer_time() {
        let on = |from: &str, months| {
            let from: Timestamp = from.parse().unwrap();
            from.plus_months(months)
        };
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (summer, winter) = ("2025-07-01T00:00:00+02:00", "2026-01-01T00:00:00+01:00");
        assert_eq!(on(summer, 6), at(winter));
        assert_eq!(on(winter, 6), at("2026-07-01T00:00:00+02:00"));
        // The last of a month stays in its month, and is not the last but one of UTC.
        let end = "2026-03-31T00:00:00+02:00";
        assert_eq!(on(end, 1), at("2026-04-30T00:00:00+02:00"));
        assert_eq!(on(end, 11), at("2027-02-28T00:00:00+01:00"));
    }

    #[test]
    fn a_time_without_a_zone_is_no_instant() {
        assert!("2020-12-30T03:56:45".parse::<Timestamp>().is_err());
    }
}
