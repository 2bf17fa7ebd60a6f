//! Bounds on what a command may carry, and the checks of them (G-10).

use crate::refusal::Refusal;
use crate::text::Text;

/// Longest text of a log entry or statement, in bytes of UTF-8.
pub const TEXT_BYTES_MAX: usize = 16 * 1024;
/// Longest short field (from, to, source, place, reason …), in bytes of UTF-8.
pub const SHORT_BYTES_MAX: usize = 2 * 1024;
/// Longest title or name, in bytes of UTF-8.
pub const TITLE_BYTES_MAX: usize = 300;
/// Longest key, in characters.
pub const KEY_CHARS_MAX: usize = 40;
/// Most lines one entry, item or observation may point at.
pub const REFERENCES_MAX: usize = 100;
/// Most recipients of one notification.
pub const RECIPIENTS_MAX: usize = 1_000;
/// Most notification lists in use in one organisation.
pub const LISTS_MAX: usize = 200;
/// Most entries of a notification list.
pub const LIST_ENTRIES_MAX: usize = 500;
/// Most people tried for one entry, one after the other.
pub const CHAIN_MAX: usize = 12;
/// Most rounds in which someone is tried before a deputy is.
pub const ROUNDS_MAX: u8 = 3;
/// Shortest time to answer in one round, in seconds.
pub const ACK_TIMEOUT_S_MIN: u32 = 10;
/// Longest time to answer in one round, in seconds: a day.
pub const ACK_TIMEOUT_S_MAX: u32 = 86_400;
/// Most contact points of one person.
pub const CONTACT_POINTS_MAX: usize = 15;
/// Most attempts queued by one event.
pub const ATTEMPTS_PER_EVENT_MAX: usize = 1_000;
/// Within how many minutes the same list, in the same incident, is taken for an accident.
pub const DUPLICATE_WITHIN_MIN: i64 = 30;
/// Most priorities in the leadership focus: more would be no focus.
pub const FOCUS_ITEMS_MAX: usize = 10;
/// Most options one decision chooses from.
pub const OPTIONS_MAX: usize = 20;
/// Most points someone puts on the agenda of one meeting.
pub const MATTERS_MAX: usize = 30;
/// Most organisations in one incident.
pub const PARTICIPANTS_MAX: usize = 100;
/// Most indicators in one incident.
pub const INDICATORS_MAX: usize = 200;
/// Most planned reliefs of one organisation that have not happened.
pub const RELIEFS_MAX: usize = 500;
/// Most areas and sectors that report to one organisation.
pub const AREAS_MAX: usize = 100;
/// Most special powers that go with one activation.
pub const POWERS_MAX: usize = 20;
/// Most resources of one organisation.
pub const RESOURCES_MAX: usize = 2_000;
/// Most stocks of one organisation in an incident that are used up.
pub const STOCKS_MAX: usize = 100;
/// Most units of one evacuee and next-of-kin centre.
pub const EPS_UNITS_MAX: usize = 50;
/// Most people registered at one evacuee and next-of-kin centre.
pub const EPS_GUESTS_MAX: usize = 10_000;
/// Most duties on one organisation's roster.
pub const DUTIES_MAX: usize = 5_000;
/// Most numbers of one organisation that are answered day and night.
pub const DUTY_NUMBERS_MAX: usize = 100;
/// Most attachments of one entry.
pub const ATTACHMENTS_MAX: usize = 20;
/// Largest attachment, in bytes of its content.
pub const ATTACHMENT_BYTES_MAX: u64 = 25 * 1024 * 1024;
/// Longest media type, in characters.
pub const MEDIA_TYPE_CHARS_MAX: usize = 127;
/// Most roles or readiness levels of one organisation.
pub const ROLES_MAX: usize = 60;
/// Most aims of a follow-up plan.
pub const AIMS_MAX: usize = 30;
/// Most duties on one organisation's annual wheel, those taken off included.
pub const OBLIGATIONS_MAX: usize = 500;
/// Longest time from one turn of a duty to the next, and that a course is good for, in months.
pub const OBLIGATION_MONTHS_MAX: u64 = 120;
/// Earliest that a duty is reminded of, in days beforehand.
pub const REMIND_DAYS_MAX: u64 = 365;
/// Most meetings of the year of one organisation, those held included.
pub const GATHERINGS_MAX: usize = 2_000;
/// Most who are asked to come to one of them.
pub const INVITED_MAX: usize = 100;
/// Most findings of supervision of one organisation.
pub const FINDINGS_MAX: usize = 1_000;
/// Most courses of one organisation.
pub const COURSES_MAX: usize = 100;
/// Most records of training of one organisation that count.
pub const TRAININGS_MAX: usize = 20_000;
/// Most calendar feeds of one organisation that are open.
pub const CALENDAR_FEEDS_MAX: usize = 50;
/// Most situation reports of one incident.
pub const REPORTS_MAX: usize = 1_000;
/// Most fields of a situation report or its template.
pub const REPORT_FIELDS_MAX: usize = 40;
/// Most lines of a situation report, all fields together.
pub const REPORT_LINES_MAX: usize = 1_000;
/// Most orders for situation reports in one incident.
pub const REPORT_ORDERS_MAX: usize = 100;
/// Shortest time from one situation report to the next, in minutes.
pub const REPORT_EVERY_MIN_MIN: u64 = 15;
/// Longest time from one situation report to the next, in minutes: thirty days.
pub const REPORT_EVERY_MIN_MAX: u64 = 30 * 24 * 60;
/// Longest report of an evaluation, in bytes of UTF-8.
pub const REPORT_BYTES_MAX: usize = 128 * 1024;
/// Most evaluations of one incident, those of all its organisations together.
pub const EVALUATIONS_MAX: usize = 50;
/// Most observations, findings or learning points of one incident.
pub const EVALUATION_PARTS_MAX: usize = 2_000;
/// Most findings and learning points one measure of a follow-up plan comes from.
pub const LESSONS_MAX: usize = 100;
/// Most steps of a scale, and most values something can be a consequence for.
pub const SCALE_STEPS_MAX: usize = 10;
/// Most scenarios of one revision of a ROS.
pub const SCENARIOS_MAX: usize = 100;
/// Most measures listed in one scenario of a ROS.
pub const SCENARIO_MEASURES_MAX: usize = 30;
/// Most proposals, and most conclusions that nothing changes, in one organisation's ROS.
pub const ROS_CONCLUSIONS_MAX: usize = 5_000;
/// Most measures of one organisation's follow-up plan.
pub const FOLLOW_UPS_MAX: usize = 5_000;
/// Most pieces of public information in one incident.
pub const INFORMATION_MAX: usize = 1_000;
/// Most action cards of one organisation.
pub const CARDS_MAX: usize = 200;
/// Most steps of one action card.
pub const CARD_STEPS_MAX: usize = 60;
/// Most plans of one organisation.
pub const PLANS_MAX: usize = 200;
/// Most chapters of one plan.
pub const CHAPTERS_MAX: usize = 60;
/// Most things one chapter leads to.
pub const CHAPTER_LINKS_MAX: usize = 100;
/// Most agreements of one organisation.
pub const AGREEMENTS_MAX: usize = 500;
/// Most organisations one agreement is with.
pub const AGREEMENT_PARTIES_MAX: usize = 100;
/// Most shelters of one organisation.
pub const SHELTERS_MAX: usize = 1_000;
/// Most people one shelter has room for.
pub const SHELTER_PLACES_MAX: u64 = 100_000;
/// Longest time from one inspection of a shelter to the next, in months: ten years.
pub const INSPECT_EVERY_MONTHS_MAX: u64 = 120;
/// Most stockpiles of one organisation.
pub const STOCKPILES_MAX: usize = 500;
/// Most exercises of one organisation, those that are over included.
pub const EXERCISES_MAX: usize = 1_000;
/// Most goals of one exercise.
pub const EXERCISE_GOALS_MAX: usize = 30;
/// Most things one exercise puts to the test.
pub const EXERCISE_TESTS_MAX: usize = 50;
/// Most controllers of one exercise.
pub const CONTROLLERS_MAX: usize = 30;
/// Most injects of one exercise.
pub const INJECTS_MAX: usize = 300;
/// Latest minute of an inject, counted from the exercise's beginning: fourteen days.
pub const INJECT_MINUTES_MAX: u32 = 14 * 24 * 60;
/// Most action cards begun with in one incident.
pub const CARD_RUNS_MAX: usize = 500;
/// Most scenario templates of one organisation.
pub const TEMPLATES_MAX: usize = 100;
/// Most parts of one template.
pub const TEMPLATE_PARTS_MAX: usize = 100;
/// Most other names that a list of a template may go by.
pub const TEMPLATE_NAMES_MAX: usize = 10;
/// Longest template, all its parts together, in bytes as it is written.
pub const TEMPLATE_BYTES_MAX: usize = 192 * 1024;
/// Furthest ahead something in a template can be due, in minutes: thirty days.
pub const TEMPLATE_AHEAD_MIN_MAX: u64 = 30 * 24 * 60;
/// Longest name that a sender of warnings gives itself, a message or an event, in bytes.
pub const WARNING_NAME_BYTES_MAX: usize = 500;
/// Most messages one message may take the place of or call off.
pub const WARNING_REFERENCES_MAX: usize = 100;
/// Most municipalities and counties a warning names: all there are, and as many again.
pub const WARNING_PLACES_MAX: usize = 800;
/// Most corners of a warning's outlines together that are kept.
pub const WARNING_CORNERS_MAX: usize = 2_000;
/// Most warnings remembered of one organisation.
pub const WARNINGS_KEPT_MAX: usize = 500;
/// Most messages remembered of one warning.
pub const WARNING_MESSAGES_MAX: usize = 50;
/// Most lines one request for erasure may name.
pub const ERASURE_LINES_MAX: usize = 100;

/// The words are there and not too many. An erased text cannot be commanded.
pub(crate) fn words(field: &'static str, text: &Text, max: usize) -> Result<(), Refusal> {
    plain(field, text.as_str().unwrap_or_default(), max)
}

/// The same for plain words.
pub(crate) fn plain(field: &'static str, text: &str, max: usize) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::Empty { field });
    }
    if text.len() > max {
        return Err(Refusal::TooLong {
            field,
            given: text.len(),
            max,
        });
    }
    Ok(())
}

/// Absent is fine; what is there must be right.
pub(crate) fn maybe(field: &'static str, text: Option<&Text>, max: usize) -> Result<(), Refusal> {
    text.map_or(Ok(()), |text| words(field, text, max))
}

/// A key: short, lower case, starting with a letter.
pub(crate) fn key(field: &'static str, key: &str) -> Result<(), Refusal> {
    let fits = (1..=KEY_CHARS_MAX).contains(&key.len())
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if fits {
        Ok(())
    } else {
        Err(Refusal::BadKey { field })
    }
}

/// A SHA-256 in lower-case hexadecimal.
pub(crate) fn hash(field: &'static str, hash: &str) -> Result<(), Refusal> {
    let fits = hash.len() == 64
        && hash
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if fits {
        Ok(())
    } else {
        Err(Refusal::BadHash { field })
    }
}

/// The first halves of the media types there are (RFC 6838).
const MEDIA_KINDS: [&str; 9] = [
    "application",
    "audio",
    "font",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
];

/// A media type without parameters. It stands plain in the facts, so it has no room for words.
pub(crate) fn media_type(field: &'static str, given: &str) -> Result<(), Refusal> {
    let fits = given.len() <= MEDIA_TYPE_CHARS_MAX
        && given.split_once('/').is_some_and(|(kind, name)| {
            MEDIA_KINDS.contains(&kind)
                && name.starts_with(|c: char| c.is_ascii_alphanumeric())
                && name.bytes().all(|b| {
                    b.is_ascii_lowercase() || b.is_ascii_digit() || b"!#$&-^_.+".contains(&b)
                })
        });
    if fits {
        Ok(())
    } else {
        Err(Refusal::BadMediaType { field })
    }
}

/// Not less than `min` of something and not more than `max`.
pub(crate) fn within(field: &'static str, given: u64, min: u64, max: u64) -> Result<(), Refusal> {
    if (min..=max).contains(&given) {
        Ok(())
    } else {
        Err(Refusal::OutOfRange {
            field,
            given,
            min,
            max,
        })
    }
}

/// Not more than `max` of something.
pub(crate) fn at_most(what: &'static str, given: usize, max: usize) -> Result<(), Refusal> {
    if given > max {
        Err(Refusal::TooMany { what, given, max })
    } else {
        Ok(())
    }
}
