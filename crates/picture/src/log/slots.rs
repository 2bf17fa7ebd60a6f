//! The places of a sentence's template, filled one at a time.
//!
//! Here names are looked up, and told only to those who may read the line they stand on.

use super::Scribe;
use super::template::Filled;
use crate::language::Phrase;
use varsko_domain::words::{AccessRole, Body, Capacity, Phase};
use varsko_domain::{
    ItemId, MeasureId, NotificationId, OrganisationId, PersonId, Recorded, Text, Timestamp,
};

/// The places of a template, being filled.
pub(super) struct Slots<'s, 'a> {
    pub(super) scribe: &'s Scribe<'a>,
    organisation: OrganisationId,
    /// When what is told happened; times of the same day are told without their date.
    when: Timestamp,
    pub(super) filled: Filled,
}

/// How long after it fell due a deadline may be noticed without the sentence saying so, in
/// milliseconds.
const NOTICED_MS_MAX: i64 = 60_000;

impl<'s, 'a> Slots<'s, 'a> {
    /// No place filled but the organisation's.
    pub(super) fn of(
        scribe: &'s Scribe<'a>,
        organisation: OrganisationId,
        when: Timestamp,
    ) -> Self {
        let mut slots = Self {
            scribe,
            organisation,
            when,
            filled: Vec::new(),
        };
        slots.organisation(organisation);
        slots
    }

    /// The organisation the event concerns.
    pub(super) fn concerned(&self) -> OrganisationId {
        self.organisation
    }

    pub(super) fn put(&mut self, name: &'static str, words: impl Into<String>) -> &mut Self {
        let words = words.into();
        match self.filled.iter_mut().find(|(known, _)| *known == name) {
            Some(place) => place.1 = words,
            None => self.filled.push((name, words)),
        }
        self
    }

    pub(super) fn text(&mut self, name: &'static str, text: &Text) -> &mut Self {
        self.put(name, self.scribe.language.text(text))
    }

    pub(super) fn maybe(&mut self, name: &'static str, text: &Option<Text>) -> &mut Self {
        match text {
            Some(text) => self.text(name, text),
            None => self,
        }
    }

    /// Several texts, as a list.
    pub(super) fn texts(&mut self, name: &'static str, texts: &[Text]) -> &mut Self {
        let language = self.scribe.language;
        let texts: Vec<&str> = texts.iter().map(|text| language.text(text)).collect();
        self.put(name, texts.join("; "))
    }

    /// A time of day.
    pub(super) fn at(&mut self, name: &'static str, at: Timestamp) -> &mut Self {
        self.put(name, self.scribe.language.moment(at, self.when))
    }

    pub(super) fn at_maybe(&mut self, name: &'static str, at: Option<Timestamp>) -> &mut Self {
        match at {
            Some(at) => self.at(name, at),
            None => self,
        }
    }

    /// How many minutes after it fell due a deadline was noticed, when that was late: nobody and
    /// nothing was running to notice it.
    pub(super) fn noticed(&mut self, recorded: &Recorded) -> &mut Self {
        let late_ms = recorded.recorded_at.since(recorded.occurred_at);
        if recorded.actor.role == AccessRole::System && late_ms > NOTICED_MS_MAX {
            self.put("late", (late_ms / 60_000).to_string());
        }
        self
    }

    pub(super) fn because<'t>(&mut self, reason: impl Into<Option<&'t Text>>) -> &mut Self {
        match reason.into() {
            Some(reason) => self.text("reason", reason),
            None => self,
        }
    }

    pub(super) fn phase(&mut self, phase: Phase) -> &mut Self {
        self.put("phase", self.scribe.language.phase(phase))
    }

    pub(super) fn body(&mut self, body: Body) -> &mut Self {
        self.put("body", self.scribe.language.body(body))
    }

    pub(super) fn organisation(&mut self, id: OrganisationId) -> &mut Self {
        self.put(
            "organisation",
            self.scribe.directory.standing.short_name(id),
        )
    }

    pub(super) fn person(&mut self, id: PersonId) -> &mut Self {
        let language = self.scribe.language;
        self.put("person", self.scribe.directory.called(id, language))
    }

    pub(super) fn role(&mut self, key: &str) -> &mut Self {
        self.put(
            "role",
            self.scribe.directory.role_name(self.organisation, key),
        )
    }

    /// Told only of a deputy: a holder is what one expects.
    pub(super) fn deputy(&mut self, capacity: Capacity) -> &mut Self {
        match capacity {
            Capacity::Deputy => self.put("deputy", self.scribe.language.capacity(capacity)),
            Capacity::Holder => self,
        }
    }

    pub(super) fn minutes(&mut self, minutes: Option<u32>) -> &mut Self {
        match minutes {
            Some(minutes) => self.put("minutes", minutes.to_string()),
            None => self,
        }
    }

    pub(super) fn number(&mut self, number: u32) -> &mut Self {
        self.put("number", number.to_string())
    }

    pub(super) fn numbers(&mut self, numbers: &[u32]) -> &mut Self {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        self.put("numbers", numbers.join(", "))
    }

    pub(super) fn recipient(&mut self, notification: NotificationId, number: u32) -> &mut Self {
        let name = self.name_of(notification, number);
        self.put("recipient", name)
    }

    /// What it is that goes out, in the words that a sentence needs: a notification, or the situation
    /// report that it carries.
    pub(super) fn message(&mut self, id: NotificationId) -> &mut Self {
        let scribe = self.scribe;
        let known = scribe.picture.notifications.get(&id);
        let started = known.and_then(|known| known.started.as_ref());
        let started = started.filter(|started| scribe.lens.sees(started.origin.line));
        let (one, this) = match started.and_then(|started| started.said.report) {
            Some(_) => (Phrase::Report, Phrase::TheReport),
            None => (Phrase::Notification, Phrase::TheNotification),
        };
        let this = scribe.language.phrase(this);
        self.put("message", scribe.language.phrase(one))
            .put("the_message", uncapitalised(this))
            .put("The_message", this)
    }

    /// A recipient's name, or its number for those who may not read the notification itself.
    pub(super) fn name_of(&self, notification: NotificationId, number: u32) -> String {
        let language = self.scribe.language;
        let started = self.scribe.picture.notifications.get(&notification);
        started
            .and_then(|notification| notification.started.as_ref())
            .filter(|started| self.scribe.lens.sees(started.origin.line))
            .and_then(|started| started.said.recipients.iter().find(|r| r.number == number))
            .map(|recipient| match (&recipient.name, recipient.person) {
                (Some(name), _) => language.text(name),
                (None, Some(person)) => self.scribe.directory.called(person, language),
                (None, None) => language.phrase(Phrase::UnknownPerson),
            })
            .map(str::to_owned)
            .unwrap_or_else(|| format!("{} {number}", language.phrase(Phrase::Recipient)))
    }

    pub(super) fn measure(&mut self, id: MeasureId) -> &mut Self {
        let proposed = self.scribe.picture.measures.get(&id);
        let proposed = proposed
            .and_then(|measure| measure.proposed.as_ref())
            .filter(|proposed| self.scribe.lens.sees(proposed.origin.line));
        match proposed {
            Some(proposed) => self.text("text", &proposed.said.text),
            None => self,
        }
    }

    pub(super) fn item(&mut self, id: ItemId) -> &mut Self {
        let scribe = self.scribe;
        let said = scribe.picture.items.get(&id).and_then(|item| {
            scribe
                .lens
                .through(&item.steps)
                .rev()
                .find_map(|step| step.said.statement())
        });
        match said {
            Some(statement) => self.text("text", &statement.text),
            None => self,
        }
    }
}

/// Words that begin a sentence, for the middle of one.
pub(super) fn uncapitalised(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next().into_iter().flat_map(char::to_lowercase);
    first.chain(rest.clone()).collect()
}
