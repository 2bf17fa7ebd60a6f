//! Instants as an export shows them: Norwegian local time with its offset, to the millisecond.

use jiff::Zoned;
use jiff::tz::TimeZone;
use std::sync::LazyLock;
use varsko_domain::Timestamp;

static OSLO: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZone::get("Europe/Oslo")
        .expect("the time zone database is compiled in, and Oslo is in every edition of it")
});

/// RFC 3339, such as `2023-08-08T20:30:00.000+02:00`; an instant outside the calendar prints as
/// the domain prints it.
pub(crate) fn local(instant: Timestamp) -> String {
    match zoned(instant) {
        Some(local) => local.strftime("%Y-%m-%dT%H:%M:%S.%3f%:z").to_string(),
        None => instant.to_string(),
    }
}

/// The instant by the wall clock here; `None` when it lies outside the calendar.
pub(crate) fn zoned(instant: Timestamp) -> Option<Zoned> {
    let known = jiff::Timestamp::from_millisecond(instant.0).ok()?;
    Some(known.to_zoned(OSLO.clone()))
}
