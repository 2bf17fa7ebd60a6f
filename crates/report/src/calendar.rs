//! An organisation's annual wheel (årshjul) and meetings as an iCalendar feed (RFC 5545).
//!
//! Dates and titles, and nothing else: not who is responsible, not what is discussed, and no exercise,
//! whose date may be a surprise. Knows no HTTP and no clock.

use std::fmt::Write as _;
use varsko_domain::words::GatheringStage;
use varsko_domain::{OrganisationId, Timestamp};
use varsko_picture::year::ObligationFile;
use varsko_picture::{Directory, Language};

/// How far ahead recurring duties are written out, in months from when they are due now.
const AHEAD_MONTHS: u32 = 24;
/// Most events of one feed.
pub const CALENDAR_EVENTS_MAX: usize = 2_000;
/// Longest line, in octets, before it is folded (RFC 5545, 3.1).
const LINE_OCTETS_MAX: usize = 75;

/// Something with a date.
struct Entry {
    uid: String,
    changed: Timestamp,
    at: Timestamp,
    summary: String,
    category: &'static str,
}

/// The feed of an organisation, in a language. Times are UTC, lines end in CRLF.
pub fn calendar(directory: &Directory, organisation: OrganisationId, language: Language) -> String {
    let known = directory.standing.organisations.get(&organisation);
    let name = known.map_or("", |known| known.name.as_str());
    let mut feed = Feed(String::new());
    feed.line("BEGIN", "VCALENDAR");
    feed.line("VERSION", "2.0");
    feed.line("PRODID", "-//Varsko//Annual wheel//NO");
    feed.line("CALSCALE", "GREGORIAN");
    feed.line("METHOD", "PUBLISH");
    let title = format!("{} – {name}", language.annual_wheel());
    feed.line("X-WR-CALNAME", &escaped(&title));
    for entry in entries(directory, organisation, language) {
        feed.line("BEGIN", "VEVENT");
        feed.line("UID", &entry.uid);
        feed.line("DTSTAMP", &utc(entry.changed));
        feed.line("DTSTART", &utc(entry.at));
        feed.line("SUMMARY", &escaped(&entry.summary));
        feed.line("CATEGORIES", &escaped(entry.category));
        feed.line("TRANSP", "TRANSPARENT");
        feed.line("END", "VEVENT");
    }
    feed.line("END", "VCALENDAR");
    feed.0
}

/// What has a date, the soonest first.
fn entries(directory: &Directory, of: OrganisationId, language: Language) -> Vec<Entry> {
    let Some(year) = directory.years.of(of) else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for (id, file) in &year.obligations {
        let what = &file.set.said;
        let changed = file
            .turns
            .last()
            .map_or(file.set.origin, |turn| turn.origin);
        for at in occurrences(file) {
            entries.push(Entry {
                uid: format!("{id}-{}@varsko", at.0),
                changed: changed.recorded_at,
                at,
                summary: language.text(&what.title).to_owned(),
                category: language.obligation_kind(what.kind),
            });
        }
    }
    for (id, file) in &year.gatherings {
        if file.stage != GatheringStage::CalledOff {
            let kind = language.gathering_kind(file.convened.said.kind);
            entries.push(Entry {
                uid: format!("{id}@varsko"),
                changed: file.convened.origin.recorded_at,
                at: file.convened.said.at,
                summary: kind.to_owned(),
                category: kind,
            });
        }
    }
    entries.sort_by(|a, b| (a.at, &a.uid).cmp(&(b.at, &b.uid)));
    entries.truncate(CALENDAR_EVENTS_MAX);
    entries
}

/// When a duty is due, now and again: counted from when it was due first, as it will come to be.
fn occurrences(file: &ObligationFile) -> impl Iterator<Item = Timestamp> {
    let plan = &file.set.said;
    let (first, since) = (plan.due, file.set.origin.position);
    let turns = file.turns.iter();
    let turns = turns.filter(|turn| turn.origin.position > since).count() as u32;
    let every = plan.every_months.filter(|_| file.due.is_some());
    let later = every.map_or(0, |months| AHEAD_MONTHS / months.max(1));
    let later = (turns + 1..=turns + later)
        .map(move |nth| first.plus_months(nth * every.unwrap_or_default()));
    file.due.into_iter().chain(later)
}

/// Lines of a feed, folded as they are written.
struct Feed(String);

impl Feed {
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if octets + character.len_utf8() > LINE_OCTETS_MAX {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            octets += character.len_utf8();
            self.0.push(character);
        }
        self.0.push_str("\r\n");
    }
}

/// A text value (RFC 5545, 3.3.11). Control characters have no place in one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            control if control.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// An instant in the form of RFC 5545, 3.3.5; 1970 for one outside the calendar.
fn utc(at: Timestamp) -> String {
    let instant = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let mut written = String::new();
    // Writing to a string cannot fail.
    let _ = write!(written, "{}", instant.strftime("%Y%m%dT%H%M%SZ"));
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use varsko_domain::organisation::year::events::ObligationPlan;
    use varsko_domain::words::ObligationKind;
    use varsko_picture::year::Turn;
    use varsko_picture::{Fact, Origin};
    use varsko_testkit::cast::{BAERUM, system};

    #[test]
    fn a_long_line_is_folded_between_characters_and_no_line_exceeds_75_octets() {
        let mut feed = Feed(String::new());
        let text = "Kontroll av varslingslister før påske – ".repeat(8);
        feed.line("SUMMARY", &text);
        for line in feed.0.split("\r\n") {
            assert!(line.len() <= LINE_OCTETS_MAX, "{line}");
        }
        let unfolded = feed.0.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{text}\r\n"));
    }

    #[test]
    fn a_text_cannot_end_its_line_or_begin_another_property() {
        let text = "A, B; C\\D\r\nATTENDEE:x";
        assert_eq!(escaped(text), "A\\, B\\; C\\\\D\\nATTENDEE:x");
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// A duty of the wheel, set at position 10 and done as many times.
    fn duty(
        first: &str,
        due: Option<&str>,
        every_months: Option<u32>,
        done: u64,
    ) -> ObligationFile {
        let origin = |position| Origin {
            line: 0,
            position,
            occurred_at: at(first),
            recorded_at: at(first),
            by: system(BAERUM),
            organisation: BAERUM,
        };
        let turn = |nth| Turn {
            due: at(first),
            done: true,
            words: None,
            origin: origin(10 + nth),
        };
        ObligationFile {
            set: Fact {
                origin: origin(10),
                said: ObligationPlan {
                    title: "Kontroll av varslingslister".into(),
                    kind: ObligationKind::ListCheck,
                    responsible: None,
                    due: at(first),
                    every_months,
                    remind_days: 0,
                },
            },
            due: due.map(at),
            // The first turn was taken before the duty was set anew.
            turns: (0..=done).map(turn).collect(),
            ended: None,
        }
    }

    #[test]
    fn a_duty_recurs_for_two_years_and_one_that_does_not_stands_once() {
        let first = "2024-01-31T12:00:00+01:00";
        let halves: Vec<_> = occurrences(&duty(first, Some(first), Some(6), 0)).collect();
        assert_eq!(halves.len(), 5);
        assert_eq!(halves[1], at("2024-07-31T12:00:00+02:00"));
        assert_eq!(occurrences(&duty(first, Some(first), None, 0)).count(), 1);
        assert_eq!(occurrences(&duty(first, None, Some(6), 0)).count(), 0);
        assert_eq!(utc(at("2024-01-31T11:00:00Z")), "20240131T110000Z");
    }

    #[test]
    fn a_month_with_fewer_days_moves_no_later_month_of_the_feed() {
        // as the duty itself comes back, on either side of summer time.
        let (first, now) = ("2025-01-31T00:00:00+01:00", "2025-02-28T00:00:00+01:00");
        let months: Vec<_> = occurrences(&duty(first, Some(now), Some(1), 1))
            .take(3)
            .collect();
        let expected = [
            now,
            "2025-03-31T00:00:00+02:00",
            "2025-04-30T00:00:00+02:00",
        ];
        assert_eq!(months, expected.map(at));
    }
}
