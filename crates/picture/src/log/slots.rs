//! The places of a sentence's template, filled one at a time.
//!
//! Here names are looked up, and told only to those who may read the line they stand on.

use super::Scribe;
use super::template::Filled;
use crate::language::Phrase;
use varsko_domain::words::{Body, Capacity, Phase};
use varsko_domain::{ItemId, MeasureId, NotificationId, OrganisationId, PersonId, Text};

/// The places of a template, being filled.
pub(super) struct Slots<'s, 'a> {
    pub(super) scribe: &'s Scribe<'a>,
    organisation: OrganisationId,
    pub(super) filled: Filled,
}

impl<'s, 'a> Slots<'s, 'a> {
    /// No place filled but the organisation's.
    pub(super) fn of(scribe: &'s Scribe<'a>, organisation: OrganisationId) -> Self {
        let mut slots = Self {
            scribe,
            organisation,
            filled: Vec::new(),
        };
        slots.organisation(organisation);
        slots
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

    /// A recipient's name, or its number for those who may not read the notification itself.
    pub(super) fn name_of(&self, notification: NotificationId, number: u32) -> String {
        let language = self.scribe.language;
        let started = self.scribe.picture.notifications.get(&notification);
        started
            .and_then(|notification| notification.started.as_ref())
            .filter(|started| self.scribe.lens.sees(started.origin.line))
            .and_then(|started| started.said.recipients.iter().find(|r| r.number == number))
            .map(|recipient| language.text(&recipient.name).to_owned())
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
