//! The one day every test plays on: 7 August 2023 in Norwegian summer time, when the extreme
//! weather Hans came in.

use varsko_domain::Timestamp;

/// An instant on the day, as its clock shows it: `at("07:12")`.
///
/// # Panics
/// When `time` is not hours and minutes; a test's own mistake.
pub fn at(time: &str) -> Timestamp {
    format!("2023-08-07T{time}:00+02:00")
        .parse()
        .unwrap_or_else(|error| panic!("{time:?} is not a time of the day: {error}"))
}

/// When an order under test is judged, unless the test says otherwise.
pub fn noon() -> Timestamp {
    at("12:00")
}
