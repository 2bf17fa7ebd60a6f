//! When a letter should have left, and until when it is worth carrying.

use std::time::Duration;
use tokio::time::Instant;
use varsko_domain::Timestamp;
use varsko_domain::words::Delivery;
use varsko_picture::IncidentPicture;
use varsko_picture::outbox::Letter;

/// How long a letter is carried when the notification states no time to answer.
const CARRY_S: u32 = 600;
/// Least and longest time a letter gets, however late it is and whatever its round says.
const CARRY_MIN: Duration = Duration::from_secs(60);
const CARRY_MAX: Duration = Duration::from_secs(3_600);

/// When the letter was to leave: the time its attempt was intended for, which a clock may have
/// noticed late.
pub(super) fn queued_for(picture: &IncidentPicture, letter: &Letter) -> Option<Timestamp> {
    let known = picture.notifications.get(&letter.notification)?;
    let queued = known.steps.iter().rev().find(|step| {
        step.said.recipient == letter.recipient
            && step.said.attempt == Some(letter.attempt)
            && step.said.delivery == Some(Delivery::Queued)
    });
    queued.map(|step| step.origin.occurred_at)
}

/// Until when the letter is carried: to the end of its round, for whoever is late a minute at least.
pub(super) fn carry_until(
    picture: &IncidentPicture,
    letter: &Letter,
    due: Option<Timestamp>,
    now: Timestamp,
) -> Instant {
    let known = picture.notifications.get(&letter.notification);
    let run = known.and_then(|known| known.started.as_ref()?.said.run.as_ref());
    let place = usize::from(letter.round).saturating_sub(1);
    let round_s = run.and_then(|run| run.timeouts_s.get(place).copied());
    let round_ms = i64::from(round_s.unwrap_or(CARRY_S)) * 1_000;
    let left_ms = due.unwrap_or(now).0.saturating_add(round_ms) - now.0;
    let left = Duration::from_millis(u64::try_from(left_ms).unwrap_or(0));
    Instant::now() + left.clamp(CARRY_MIN, CARRY_MAX)
}
