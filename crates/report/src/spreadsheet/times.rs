//! Times as spreadsheets write them. Without an offset they are Norwegian time.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// The forms that are accepted, as examples for a sentence.
pub(super) const ACCEPTED: &str =
    "2023-08-07T14:30:00+02:00, 2023-08-07 14:30[:00], 07.08.2023 14:30[:00]";

/// The same forms without an offset; hours and minutes may also be parted by a full stop.
const LOCAL_FORMS: [&str; 8] = [
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%dT%H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H.%M.%S",
    "%d.%m.%Y %H.%M",
];

/// Years outside these are slips of the finger.
const YEARS: std::ops::Range<i16> = 1900..2200;

/// A time as it was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// Milliseconds since the epoch.
    pub(super) ms: i64,
    pub(super) understood: Understood,
}

/// What had to be assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Understood {
    /// Nothing: the offset stood there.
    Offset,
    /// Norwegian time.
    Norwegian,
    /// The clock showed this time twice that night; the first was taken.
    Twice,
    /// The clock skipped this time that night; it was moved on by the hour that was skipped.
    Skipped,
}

/// Reads times; holds the rules of Norwegian summer time.
pub(super) struct Clockwork {
    oslo: TimeZone,
}

impl Clockwork {
    pub(super) fn new() -> Self {
        let oslo = TimeZone::get("Europe/Oslo")
            .expect("the time zone database is compiled in, and Oslo is in every edition of it");
        Self { oslo }
    }

    /// The moment a value stands for, or `None` when it is in none of the accepted forms.
    pub(super) fn read(&self, value: &str) -> Option<Moment> {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Ok(timestamp) = value.parse::<Timestamp>() {
            let year = timestamp.to_zoned(self.oslo.clone()).year();
            let moment = Moment {
                ms: timestamp.as_millisecond(),
                understood: Understood::Offset,
            };
            return YEARS.contains(&year).then_some(moment);
        }
        let local = LOCAL_FORMS
            .iter()
            .find_map(|form| DateTime::strptime(form, &value).ok())?;
        if !YEARS.contains(&local.year()) {
            return None;
        }
        let zoned = self.oslo.to_ambiguous_timestamp(local);
        let understood = match zoned.offset() {
            AmbiguousOffset::Unambiguous { .. } => Understood::Norwegian,
            AmbiguousOffset::Fold { .. } => Understood::Twice,
            AmbiguousOffset::Gap { .. } => Understood::Skipped,
        };
        Some(Moment {
            ms: zoned.compatible().ok()?.as_millisecond(),
            understood,
        })
    }
}
