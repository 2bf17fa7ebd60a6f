//! What calls one person: the notifications that name them, have begun with them, and wait for their
//! answer.
//!
//! Knows no console and makes no sound. How a person is called beside this is the notification's own.

use crate::access::Lens;
use crate::fact::Origin;
use crate::incident::IncidentPicture;
use crate::situation::{Notification, Recipient, dismissed, headline, notification, phase_now};
use serde::{Deserialize, Serialize};
use varsko_domain::rights::Reader;
use varsko_domain::words::{Delivery, Phase};
use varsko_domain::{IncidentId, NotificationId, PersonId, Text, Timestamp};

/// A notification that waits for one person's own answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alarm {
    /// In which incident.
    pub incident: IncidentId,
    /// What people call the incident; `None` when that was not shared with this reader.
    pub title: Option<Text>,
    /// Which notification.
    pub notification: NotificationId,
    /// Which of its recipients they are, by number.
    pub recipient: u32,
    /// What they are told.
    pub text: Text,
    /// What the list used is called.
    pub list: Option<Text>,
    /// An exercise.
    pub exercise: bool,
    /// A drill: the way to people is being tried.
    pub drill: bool,
    /// The newest round they were called in, from 1; 0 when they are called by hand.
    pub round: u8,
    /// The line they were first called on.
    pub called: Origin,
    /// When their time to answer is over, or was.
    pub due: Option<Timestamp>,
}

impl Alarm {
    /// What comes first: what is real before what is tried, the newest first.
    pub fn rank(&self) -> impl Ord + use<> {
        let tried = self.exercise || self.drill;
        (
            tried,
            std::cmp::Reverse(self.called.position),
            self.recipient,
        )
    }
}

/// True when a notification of the incident names the person, whoever may read it. Costs little: it
/// is asked of every incident before anything else is.
pub fn names(picture: &IncidentPicture, person: PersonId) -> bool {
    let mut started = picture
        .notifications
        .iter()
        .filter(|(_, known)| known.stopped.is_none())
        .filter_map(|(_, known)| known.started.as_ref());
    started.any(|started| {
        let mut recipients = started.said.recipients.iter();
        recipients.any(|recipient| recipient.person == Some(person))
    })
}

/// What calls the reader's own person in the incident now, as far as they may read it.
pub fn alarms(picture: &IncidentPicture, reader: &Reader) -> Vec<Alarm> {
    let lens = Lens::new(&picture.access, reader);
    let (Some(incident), person) = (picture.id, reader.actor().person) else {
        return Vec::new();
    };
    if dismissed(picture, &lens).is_some() {
        return Vec::new();
    }
    let title = headline(picture, &lens).title;
    let known = picture.notifications.iter();
    let running = known
        .filter_map(|(id, known)| notification(*id, known, &lens))
        .filter(|known| known.stopped.is_none() && !is_over(picture, &lens, known));
    running
        .flat_map(|known| of(incident, title.as_ref(), picture.exercise, &known, person))
        .collect()
}

/// True when the part of whoever notifies has ended: no answer is taken any more.
fn is_over(picture: &IncidentPicture, lens: &Lens<'_>, known: &Notification) -> bool {
    let Some(part) = picture.parts.get(&known.origin.organisation) else {
        return false;
    };
    let phase = phase_now(part, lens).map(|now| now.phase);
    part.ended.is_some() || phase == Some(Phase::Closed)
}

fn of(
    incident: IncidentId,
    title: Option<&Text>,
    exercise: bool,
    known: &Notification,
    person: PersonId,
) -> Vec<Alarm> {
    let called = known.recipients.iter();
    let called = called.filter(|one| one.recipient.person == Some(person) && waits(one));
    called
        .map(|one| Alarm {
            incident,
            title: title.cloned(),
            notification: known.id,
            recipient: one.recipient.number,
            text: known.text.clone(),
            list: known.list.clone(),
            exercise,
            drill: known.drill(),
            round: one
                .attempts
                .iter()
                .map(|made| made.round)
                .max()
                .unwrap_or(0),
            called: first_called(one).unwrap_or(known.origin),
            due: one.due.or(one.overdue_since),
        })
        .collect()
}

/// True until they answer or somebody's answer is enough for theirs. Who was passed over because
/// they did not answer in time is still wanted.
fn waits(one: &Recipient) -> bool {
    use Delivery::{Escalated, NotReached, TimedOut};
    let late = matches!(one.delivery, TimedOut | NotReached | Escalated);
    (one.delivery.is_awaited() || late) && !one.stood_in_for
}

fn first_called(one: &Recipient) -> Option<Origin> {
    let queued = |delivery: Option<Delivery>| delivery == Some(Delivery::Queued);
    let first = one.steps.iter().find(|step| queued(step.said.delivery));
    first.map(|step| step.origin)
}

#[cfg(test)]
mod tests;
