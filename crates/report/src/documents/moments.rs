//! Instants on paper: days and clock times by the wall clock here, in the reader's language.

use super::of;
use crate::export::times::zoned;
use jiff::Zoned;
use jiff::civil::Date;
use varsko_domain::Timestamp;
use varsko_picture::Language;

const DAYS: [[&str; 3]; 7] = [
    ["mandag", "måndag", "Monday"],
    ["tirsdag", "tysdag", "Tuesday"],
    ["onsdag", "onsdag", "Wednesday"],
    ["torsdag", "torsdag", "Thursday"],
    ["fredag", "fredag", "Friday"],
    ["lørdag", "laurdag", "Saturday"],
    ["søndag", "sundag", "Sunday"],
];
const MONTHS: [[&str; 3]; 12] = [
    ["januar", "januar", "January"],
    ["februar", "februar", "February"],
    ["mars", "mars", "March"],
    ["april", "april", "April"],
    ["mai", "mai", "May"],
    ["juni", "juni", "June"],
    ["juli", "juli", "July"],
    ["august", "august", "August"],
    ["september", "september", "September"],
    ["oktober", "oktober", "October"],
    ["november", "november", "November"],
    ["desember", "desember", "December"],
];

/// The day an instant lies in; `None` outside the calendar.
pub(super) fn day(at: Timestamp) -> Option<Date> {
    zoned(at).map(|local| local.date())
}

/// A day with its name: `onsdag 30. desember 2020`.
pub(super) fn day_in_words(day: Date, language: Language) -> String {
    let name = of(
        language,
        DAYS[day.weekday().to_monday_zero_offset() as usize],
    );
    format!("{name} {}", date_in_words(day, language))
}

fn date_in_words(day: Date, language: Language) -> String {
    let month = of(
        language,
        MONTHS[usize::from(day.month().unsigned_abs()) - 1],
    );
    let dot = of(language, [".", ".", ""]);
    format!("{}{dot} {month} {}", day.day(), day.year())
}

/// A day in figures: `30.12.2020`.
pub(super) fn short_day(day: Date) -> String {
    day.strftime("%d.%m.%Y").to_string()
}

/// A clock time: `06:12`.
pub(super) fn clock(at: Timestamp) -> String {
    told(at, |local| local.strftime("%H:%M").to_string())
}

/// A day and a clock time in words: `30. desember 2020 kl. 06:12`.
pub(super) fn moment(at: Timestamp, language: Language) -> String {
    told(at, |local| {
        let at = of(language, [" kl. ", " kl. ", ", "]);
        let day = date_in_words(local.date(), language);
        format!("{day}{at}{}", local.strftime("%H:%M"))
    })
}

/// An instant outside the calendar is told as its number.
fn told(at: Timestamp, tell: impl FnOnce(&Zoned) -> String) -> String {
    zoned(at).map_or_else(|| at.to_string(), |local| tell(&local))
}
