//! The outbox: every message that shall leave the house and has not, as the log has it.
//!
//! Whoever carries messages looks here, carries, and reports back to the log; what was reported is
//! gone from here. So nothing is lost between deciding and sending, and nothing is decided here.

use crate::directory::Directory;
use crate::incident::{IncidentPicture, Waiting};
use crate::language::{Language, Phrase};
use crate::report::enclosed;
use varsko_domain::incident::events::{NotificationStarted, Recipient};
use varsko_domain::words::Channel;
use varsko_domain::{IncidentId, NotificationId, OrganisationId, PersonId, ReportId, Text};

/// One message to carry, ready but for how the channel is told and how one answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Whose log it stands in.
    pub incident: IncidentId,
    /// Of which notification.
    pub notification: NotificationId,
    /// Whom, by number.
    pub recipient: u32,
    /// Which attempt at this recipient, from 1. With the notification and the recipient it names
    /// the letter for ever.
    pub attempt: u32,
    /// In which round, from 1.
    pub round: u8,
    /// By what; one that the product carries messages by.
    pub channel: Channel,
    /// Who, when registered.
    pub person: Option<PersonId>,
    /// The number or address, as it is now; `None` when they have none there any more.
    pub address: Option<Text>,
    /// What they are called.
    pub name: Text,
    /// What they are told, beginning with the mark of an exercise or a drill where it is one.
    pub text: Text,
    /// The situation report it goes out with.
    pub report: Option<ReportId>,
    /// An exercise.
    pub exercise: bool,
    /// A drill: the way to people is being tried.
    pub drill: bool,
    /// On whose behalf; the courier's reports are made for it.
    pub organisation: OrganisationId,
    /// What that organisation is called on boards.
    pub sender: String,
    /// The language they are told in.
    pub language: Language,
}

impl IncidentPicture {
    /// True when there is anything in the outbox. Costs nothing.
    pub fn has_letters(&self) -> bool {
        !self.waiting.is_empty()
    }
}

/// What is to be carried, in the order it was queued: attempts that are neither sent, nor failed for
/// good, nor needless by now because someone answered, the notification was stopped, or the
/// organisation's part is over.
pub fn outbox(picture: &IncidentPicture, directory: &Directory) -> Vec<Letter> {
    let Some(incident) = picture.id else {
        return Vec::new();
    };
    let mut letters: Vec<(u64, Letter)> = Vec::new();
    for (id, waiting) in picture.waiting.iter() {
        let known = picture.notifications.get(id);
        let Some(started) = known.and_then(|known| known.started.as_ref()) else {
            continue;
        };
        let said = &started.said;
        let organisation = started.origin.organisation;
        let (language, drill) = said.run.as_ref().map_or_else(Default::default, |run| {
            (Language::from(run.language), run.drill)
        });
        let text = told(said, language, picture.exercise, drill);
        for (
            (number, attempt),
            Waiting {
                channel,
                round,
                since,
            },
        ) in waiting.iter()
        {
            let place = (*number as usize).wrapping_sub(1);
            let Some(recipient) = said.recipients.get(place) else {
                continue;
            };
            let letter = Letter {
                incident,
                notification: *id,
                recipient: *number,
                attempt: *attempt,
                round: *round,
                channel: *channel,
                person: recipient.person,
                address: address(recipient, *channel, *round, directory),
                name: name(recipient, language, directory),
                text: text.clone(),
                report: said.report,
                exercise: picture.exercise,
                drill,
                organisation,
                sender: directory.standing.short_name(organisation),
                language,
            };
            letters.push((*since, letter));
        }
    }
    letters.sort_by_key(|(since, letter)| (*since, letter.recipient, letter.attempt));
    letters.into_iter().map(|(_, letter)| letter).collect()
}

/// The whole of the situation report a letter carries, in the language of the letter. Only by
/// e-mail: what is read aloud, or stands on a locked telephone or a wall, says no more than its text.
pub fn enclosure(
    picture: &IncidentPicture,
    directory: &Directory,
    letter: &Letter,
) -> Option<String> {
    let report = letter.report.filter(|_| letter.channel == Channel::Email)?;
    let sender = directory.standing.organisations.get(&letter.organisation);
    let sender = sender.map_or(letter.sender.as_str(), |known| known.name.as_str());
    enclosed(picture, report, sender, letter.language)
}

/// What people are told: the text, marked so that nobody takes an exercise or a drill for an alarm
///
pub fn marked(text: &str, language: Language, exercise: bool, drill: bool) -> String {
    let mark = |set: bool, phrase| set.then(|| language.phrase(phrase));
    let marks = [mark(exercise, Phrase::Exercise), mark(drill, Phrase::Drill)];
    let marks: Vec<&str> = marks.into_iter().flatten().collect();
    if marks.is_empty() {
        return text.to_owned();
    }
    format!("{}: {text}", marks.join(" – "))
}

fn told(said: &NotificationStarted, language: Language, exercise: bool, drill: bool) -> Text {
    match said.text.as_str() {
        Some(text) => marked(text, language, exercise, drill).into(),
        None => Text::Erased,
    }
}

fn name(recipient: &Recipient, language: Language, directory: &Directory) -> Text {
    match (&recipient.name, recipient.person) {
        (Some(name), _) => name.clone(),
        (None, Some(person)) => directory.called(person, language).into(),
        (None, None) => language.phrase(Phrase::UnknownPerson).into(),
    }
}

/// Where a person is reached by a channel in a round; the notification's own address when it has one.
fn address(
    recipient: &Recipient,
    channel: Channel,
    round: u8,
    directory: &Directory,
) -> Option<Text> {
    if recipient.address.is_some() {
        return recipient.address.clone();
    }
    let contact = directory.contacts.get(&recipient.person?)?;
    let mut points = contact.points.iter();
    let point = points.find(|point| point.channel == channel && point.round == round)?;
    point.address.clone()
}

#[cfg(test)]
mod tests;
