//! Looking up whom a link or a reply concerns, and recording what they answered.

use crate::installation::Installation;
use crate::serve::courier::{ANSWER_LIFE_MS, name, order};
use std::sync::Arc;
use varsko_domain::incident::commands::{IncidentCommand, RecordEntry};
use varsko_domain::incident::dispatch::{Answer, DispatchCommand, ReportAnswer};
use varsko_domain::words::{
    AnsweredBy, Channel, Delivery, EntryKind, Precision, Priority, Verification,
};
use varsko_domain::{IncidentId, NotificationId, OrganisationId, Text, Timestamp};
use varsko_engine::{Receipt, Rejection};
use varsko_notify::{Addressed, same_number};
use varsko_picture::incident::{DeliveryStep, IncidentPicture};
use varsko_picture::{Fact, Language};

/// Answers one recipient may give by link and reply to one notification. Beyond that someone plays.
const ANSWERS_MAX: usize = 20;

/// Where answers are looked up and taken down.
pub(super) struct Desk {
    installation: Arc<Installation>,
}

/// One recipient of one notification, as a page needs them.
pub(super) struct Asked {
    pub(super) incident: IncidentId,
    pub(super) notification: NotificationId,
    pub(super) recipient: u32,
    pub(super) organisation: OrganisationId,
    /// The language they were told in.
    pub(super) language: Language,
    /// What they are called.
    pub(super) name: String,
    /// What the organisation is called.
    pub(super) sender: String,
    /// What they were told; `None` once erased.
    pub(super) text: Option<String>,
    /// What they answered last, and when.
    pub(super) answered: Option<Answered>,
    /// The answers they have given.
    pub(super) answers: usize,
    /// The channel of the newest message to them.
    channel: Channel,
}

/// An answer that was given.
pub(super) struct Answered {
    pub(super) delivery: Delivery,
    pub(super) eta_minutes: Option<u32>,
    pub(super) at: Timestamp,
}

/// Why an answer was not taken down.
pub(super) enum NotTaken {
    /// There have been too many.
    TooMany,
    /// The log said no.
    Rejected(Rejection),
}

impl Desk {
    pub(super) fn new(installation: Arc<Installation>) -> Self {
        Self { installation }
    }

    /// The instant it is.
    pub(super) fn now(&self) -> Timestamp {
        self.installation.clock.now()
    }

    /// Whom a token is for; `None` for one that is not ours, or expired.
    pub(super) fn opened(&self, token: &str) -> Option<Asked> {
        let mut found = None;
        let incident_of = |id| {
            found = self.picture_of(NotificationId(id));
            found.as_ref()?.id.map(|incident| incident.0)
        };
        let key = &self.installation.answer_key;
        let to = key.open(token, self.now().0, incident_of)?;
        let Addressed {
            notification,
            recipient,
        } = to;
        self.asked(found.as_deref()?, NotificationId(notification), recipient)
    }

    fn picture_of(&self, id: NotificationId) -> Option<Arc<IncidentPicture>> {
        let pictures = self.installation.engine.pictures().into_iter();
        pictures
            .map(|(_, picture)| picture)
            .find(|picture| picture.notifications.get(&id).is_some())
    }

    fn asked(&self, picture: &IncidentPicture, id: NotificationId, number: u32) -> Option<Asked> {
        let known = picture.notifications.get(&id)?;
        let started = known.started.as_ref()?;
        let (said, organisation) = (&started.said, started.origin.organisation);
        let recipient = said.recipients.get((number as usize).checked_sub(1)?)?;
        let (language, drill) = said.run.as_ref().map_or_else(Default::default, |run| {
            (Language::from(run.language), run.drill)
        });
        let directory = self.installation.engine.directory();
        let name = match (&recipient.name, recipient.person) {
            (Some(name), _) => language.text(name).to_owned(),
            (None, Some(person)) => directory.called(person, language).to_owned(),
            (None, None) => String::new(),
        };
        let marked = |text| varsko_picture::outbox::marked(text, language, picture.exercise, drill);
        let theirs = || {
            let steps = known.steps.iter();
            steps.filter(move |step| step.said.recipient == number)
        };
        let answers = || theirs().filter(|step| is_answer(&step.said));
        Some(Asked {
            incident: picture.id?,
            notification: id,
            recipient: number,
            organisation,
            language,
            name,
            sender: directory.standing.short_name(organisation),
            text: said.text.as_str().map(marked),
            answered: answers().next_back().map(Answered::of),
            answers: answers().count(),
            channel: theirs()
                .filter(|step| step.said.delivery == Some(Delivery::Sent))
                .filter_map(|step| step.said.channel)
                .next_back()
                .unwrap_or(Channel::Other),
        })
    }

    /// Takes an answer down. The `nth` answer of a recipient is the same however often it is sent.
    pub(super) async fn take(
        &self,
        asked: &Asked,
        nth: usize,
        answer: Answer,
        by: AnsweredBy,
    ) -> Result<Receipt, NotTaken> {
        if nth >= ANSWERS_MAX {
            return Err(NotTaken::TooMany);
        }
        let report = DispatchCommand::Answered(ReportAnswer {
            notification: asked.notification,
            recipient: asked.recipient,
            answer,
            words: None,
            channel: asked.channel,
            by,
        });
        self.record(asked, nth, "answer", IncidentCommand::Dispatch(report))
            .await
    }

    /// Takes words down that answer nothing for certain: a line of the log, for people to read.
    pub(super) async fn take_words(&self, asked: &Asked, words: &str) -> Result<Receipt, NotTaken> {
        let sum = words.bytes().fold(0_u64, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(byte.into())
        });
        let entry = RecordEntry {
            kind: EntryKind::MessageIn,
            phase: None,
            text: words.into(),
            from: Some(asked.name.as_str().into()),
            to: None,
            channel: Some(asked.channel),
            verification: Verification::Unverified,
            source: None,
            priority: Priority::High,
            corrects: None,
            references: Vec::new(),
            restricted_to: Vec::new(),
            screening_ground: None,
            precision: Precision::Exact,
            imported: None,
            attachments: Vec::new(),
        };
        let name = format!("words {sum}");
        let command = IncidentCommand::RecordEntry(entry);
        self.record(asked, asked.answers, &name, command).await
    }

    async fn record(
        &self,
        asked: &Asked,
        nth: usize,
        what: &str,
        command: IncidentCommand,
    ) -> Result<Receipt, NotTaken> {
        let name = format!("{what} {} {} {nth}", asked.notification, asked.recipient);
        let of = (asked.incident, asked.organisation);
        let order = order(of, &name, command);
        let engine = &self.installation.engine;
        engine.submit(order).await.map_err(NotTaken::Rejected)
    }

    /// Takes the receipt of a delivery down; those of messages we do not know are passed over.
    pub(super) async fn delivered(&self, receipt: varsko_notify::Receipt) -> Result<(), Rejection> {
        let id = NotificationId(receipt.of.notification);
        let picture = self
            .installation
            .engine
            .picture(IncidentId(receipt.of.incident));
        let Some(asked) =
            picture.and_then(|picture| self.asked(&picture, id, receipt.of.recipient))
        else {
            return Ok(());
        };
        let report = super::gateways::report_of(&receipt);
        let of = (asked.incident, asked.organisation);
        let order = order(of, &name(&report), IncidentCommand::Dispatch(report));
        match self.installation.engine.submit(order).await {
            Ok(_) | Err(Rejection::Refused(_) | Rejection::DifferentBody) => Ok(()),
            Err(rejection) => Err(rejection),
        }
    }

    /// Whom a reply from a number is most likely from: the newest message to it that has no answer,
    /// and when all have one, the newest.
    pub(super) fn replying(&self, number: &str) -> Option<Asked> {
        let since = self.now().0 - ANSWER_LIFE_MS;
        let mut newest: Option<((bool, u64), Asked)> = None;
        for (_, picture) in self.installation.engine.pictures() {
            for (id, known) in picture.notifications.iter() {
                let started = known.started.as_ref();
                if started.is_none_or(|started| started.origin.recorded_at.0 < since) {
                    continue;
                }
                let to_them = |step: &&Fact<DeliveryStep>| went_to(&step.said, number);
                let Some(step) = known.steps.iter().rev().find(to_them) else {
                    continue;
                };
                let Some(asked) = self.asked(&picture, *id, step.said.recipient) else {
                    continue;
                };
                let rank = (asked.answered.is_none(), step.origin.position);
                if newest.as_ref().is_none_or(|(best, _)| rank > *best) {
                    newest = Some((rank, asked));
                }
            }
        }
        newest.map(|(_, asked)| asked)
    }
}

impl Answered {
    fn of(step: &Fact<DeliveryStep>) -> Self {
        Self {
            delivery: step.said.delivery.unwrap_or(Delivery::Acknowledged),
            eta_minutes: step.said.eta_minutes,
            at: step.origin.occurred_at,
        }
    }
}

fn is_answer(step: &DeliveryStep) -> bool {
    matches!(
        step.delivery,
        Some(Delivery::Acknowledged | Delivery::Declined)
    )
}

/// Whether a step is a message that was sent to this number.
fn went_to(step: &DeliveryStep, number: &str) -> bool {
    let address = step.address.as_ref().and_then(Text::as_str);
    step.delivery == Some(Delivery::Sent)
        && address.is_some_and(|address| same_number(address, number))
}
