//! Times of day in sentences, as the wall clock here shows them.

use super::Language;
use jiff::Zoned;
use jiff::tz::TimeZone;
use std::sync::LazyLock;
use varsko_domain::Timestamp;

/// The wall clock that people here read.
static OSLO: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZone::get("Europe/Oslo")
        .expect("the time zone database is bundled and contains Europe/Oslo")
});

impl Language {
    /// A time of day, with its date unless that is the date of `beside`. An instant outside the
    /// calendar is told as its number.
    pub fn moment(self, at: Timestamp, beside: Timestamp) -> String {
        let (Some(at), beside) = (local(at), local(beside)) else {
            return at.to_string();
        };
        let same_day = beside.is_some_and(|beside| beside.date() == at.date());
        let form = match (self, same_day) {
            (Language::Bokmal | Language::Nynorsk, true) => "kl. %H:%M",
            (Language::Bokmal | Language::Nynorsk, false) => "%-d.%-m. kl. %H:%M",
            (Language::English, true) => "%H:%M",
            (Language::English, false) => "%Y-%m-%d %H:%M",
        };
        at.strftime(form).to_string()
    }

    /// A day with its year. An instant outside the calendar is told as its number.
    pub fn day(self, at: Timestamp) -> String {
        let form = match self {
            Language::Bokmal | Language::Nynorsk => "%-d.%-m.%Y",
            Language::English => "%Y-%m-%d",
        };
        local(at).map_or_else(|| at.to_string(), |at| at.strftime(form).to_string())
    }
}

fn local(at: Timestamp) -> Option<Zoned> {
    let instant = jiff::Timestamp::from_millisecond(at.0).ok()?;
    Some(instant.to_zoned(OSLO.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_carries_its_date_only_when_that_is_another() {
        let (noon, late) = (at("2023-08-07T10:00:00Z"), at("2023-08-07T22:30:00Z"));
        assert_eq!(Language::Bokmal.moment(noon, noon), "kl. 12:00");
        // Half past midnight here, whatever the date in Greenwich.
        assert_eq!(Language::Nynorsk.moment(late, noon), "8.8. kl. 00:30");
        assert_eq!(Language::English.moment(late, noon), "2023-08-08 00:30");
        assert_eq!(Language::English.moment(late, late), "00:30");
    }

    #[test]
    fn a_day_is_the_one_here() {
        let late = at("2023-08-07T22:30:00Z");
        assert_eq!(Language::Bokmal.day(late), "8.8.2023");
        assert_eq!(Language::English.day(late), "2023-08-08");
    }

    #[test]
    fn an_instant_outside_the_calendar_is_told_as_its_number() {
        let end = Timestamp(i64::MAX);
        assert_eq!(Language::Bokmal.moment(end, end), end.to_string());
    }
}
