//! Notifications (varslinger) and how far each has come with whom.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use std::collections::BTreeSet;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{NotificationId, OrganisationId, ReportId};
use varsko_picture::Fact;
use varsko_picture::incident::DeliveryStep;
use varsko_picture::situation as picture;

use super::reached::{ListRun, NotificationAttempt, NotificationChannel, NotificationReport};
use super::{PICTURE_LIST_MAX, bounded};
use crate::schema::directory::{Organisation, Origin, Person, maybe_said, said};
use crate::schema::lists::called;
use crate::schema::roster::may_know_person;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::{AnsweredBy, Channel, Delivery, Unreached};

/// A notification. It is done only when each addressee has confirmed that it is received and understood.
#[derive(Description)]
pub(super) struct Notification(pub(super) picture::Notification);

#[Object(use_type_description)]
impl Notification {
    /// Its id.
    async fn id(&self) -> Id<NotificationId> {
        Id(self.0.id)
    }

    /// What people are told.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.text)
    }

    /// The list used.
    async fn list(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.list.as_ref())
    }

    /// The organisation that notifies.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.origin.organisation)
    }

    /// The line it was started on.
    async fn origin(&self) -> Origin {
        Origin(self.0.origin)
    }

    /// True for a drill: the list is being tried, and every message says so.
    async fn drill(&self) -> bool {
        self.0.drill()
    }

    /// How it is run by the channels; null when everyone is called by hand.
    async fn run(&self) -> Option<ListRun> {
        self.0.run.clone().map(ListRun)
    }

    /// The situation report it carries.
    async fn report_id(&self) -> Option<Id<ReportId>> {
        self.0.report.map(Id)
    }

    /// Why the same list was started, or the same people told, again so soon, if they were.
    async fn again(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.again.as_ref())
    }

    /// Where it was stopped, if it was: nobody more is told.
    async fn stopped(&self) -> Option<Origin> {
        self.0.stopped.as_ref().map(|fact| Origin(fact.origin))
    }

    /// How long each has to answer who is called by hand, in seconds.
    async fn ack_timeout_seconds(&self) -> Option<u32> {
        self.0.ack_timeout_s
    }

    /// How many were or are to be told: all but those in reserve.
    async fn called(&self) -> u32 {
        self.0.called()
    }

    /// How many it was handed to a channel for, or who answered or were reached otherwise.
    async fn sent(&self) -> u32 {
        self.0.sent()
    }

    /// How many a channel says it arrived at, or who answered or were reached otherwise.
    async fn delivered(&self) -> u32 {
        self.0.delivered()
    }

    /// How many cannot come.
    async fn declined(&self) -> u32 {
        self.0.declined()
    }

    /// How many were told in vain: time is up, or there is no way to them.
    async fn not_reached(&self) -> u32 {
        self.0.not_reached()
    }

    /// When the first of the clocks that run here is over; null when none runs.
    async fn next_due_at(&self) -> Option<DateTime> {
        self.0.next_due().map(DateTime)
    }

    /// The channels it goes by, and whether they work.
    async fn channels(&self, ctx: &Context<'_>) -> Result<Vec<NotificationChannel>> {
        let channels = self.0.channels();
        channels
            .into_iter()
            .map(|known| NotificationChannel::of(ctx, known))
            .collect()
    }

    /// What it has shown, or what a drill has: who was not reached and why, and how fast people
    /// answered.
    async fn report(&self) -> NotificationReport {
        NotificationReport::of(&self.0)
    }

    /// How many have received and understood.
    async fn confirmed(&self) -> u32 {
        self.0.confirmed()
    }

    /// How many have not answered, were not passed on to the next, and nobody answered for.
    async fn unanswered(&self) -> u32 {
        self.0.unanswered()
    }

    /// Whom, in order; at most 1,000.
    async fn recipients(&self) -> Vec<Recipient> {
        let organisation = self.0.origin.organisation;
        bounded(&self.0.recipients, |known| Recipient {
            known: known.clone(),
            organisation,
        })
    }
}

/// One recipient of a notification.
#[derive(Description)]
pub(super) struct Recipient {
    known: picture::Recipient,
    /// The organisation that notifies.
    organisation: OrganisationId,
}

#[Object(use_type_description)]
impl Recipient {
    /// Place in the list, from 1; names the recipient within the notification.
    async fn number(&self) -> u32 {
        self.known.recipient.number
    }

    /// Who, when registered.
    async fn person(&self) -> Option<Person> {
        self.known.recipient.person.map(Person)
    }

    /// Key of the role they are notified in.
    async fn role(&self) -> Option<&str> {
        self.known.recipient.role.as_deref()
    }

    /// The entry of the list they stand for, from 1; deputies stand for the same.
    async fn entry(&self) -> Option<u32> {
        self.known.recipient.entry
    }

    /// What they are called.
    async fn name(&self, ctx: &Context<'_>) -> Result<String> {
        called(ctx, &self.known.recipient)
    }

    /// How they are reached, where the notification itself says so; else by their contact points.
    async fn channel(&self) -> Option<Channel> {
        self.known.recipient.channel.map(Channel::from)
    }

    /// When their time to answer is over; null when no clock runs.
    async fn due_at(&self) -> Option<DateTime> {
        self.known.due.map(DateTime)
    }

    /// True when someone else confirmed whose answer is enough: a deputy, or who was deputised for.
    async fn stood_in_for(&self) -> bool {
        self.known.stood_in_for
    }

    /// Every attempt to reach them; at most 1,000.
    async fn attempts(&self, ctx: &Context<'_>) -> Result<Vec<NotificationAttempt>> {
        let shown = self.may_know_addresses(ctx)? && self.may_know_who_was_tried(ctx)?;
        let attempts = self.known.attempts.iter().take(PICTURE_LIST_MAX);
        attempts
            .map(|known| NotificationAttempt::of(ctx, known, shown))
            .collect()
    }

    /// The number or address; null to all but those who may notify for the organisation.
    async fn address(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        if !self.may_know_addresses(ctx)? {
            return Ok(None);
        }
        maybe_said(ctx, self.known.recipient.address.as_ref())
    }

    /// Where they stand.
    async fn delivery(&self) -> Delivery {
        self.known.delivery.into()
    }

    /// Since when.
    async fn since(&self) -> Origin {
        Origin(self.known.since)
    }

    /// What happened, in order.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<DeliveryStepTaken>> {
        let steps = self.known.steps.iter().take(PICTURE_LIST_MAX);
        steps.map(|fact| DeliveryStepTaken::of(ctx, fact)).collect()
    }
}

impl Recipient {
    /// How a registered person is reached is told of them, not of the notification: a neighbour's
    /// address stands in the log, and is no more theirs who notified than it was before.
    fn may_know_who_was_tried(&self, ctx: &Context<'_>) -> Result<bool> {
        let person = self.known.recipient.person;
        person.map_or(Ok(true), |person| may_know_person(ctx, person))
    }

    /// Whoever may notify for the organisation must know where.
    fn may_know_addresses(&self, ctx: &Context<'_>) -> Result<bool> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let directory = services.engine.directory();
        let nobody = BTreeSet::new();
        let relation = Relation::of(
            &viewer.actor,
            self.organisation,
            &nobody,
            &directory.standing,
        );
        Ok(may(viewer.actor.role, Operation::Notify, relation))
    }
}

/// Something that happened at one recipient.
#[derive(SimpleObject)]
pub(super) struct DeliveryStepTaken {
    /// What it says of where they stand; null when one attempt failed.
    delivery: Option<Delivery>,
    /// The attempt it is about, from 1.
    attempt: Option<u32>,
    /// By what it was sent, or how the answer came.
    channel: Option<Channel>,
    /// How the answer got here.
    by: Option<AnsweredBy>,
    /// Why they cannot be reached.
    unreached: Option<Unreached>,
    /// Minutes until they are there.
    eta_minutes: Option<u32>,
    /// What they answered, why they cannot, how they were reached, or why an attempt failed.
    words: Option<String>,
    /// Number of the recipient it was passed on to.
    passed_to: Option<u32>,
    /// The line it was said on.
    origin: Origin,
}

impl DeliveryStepTaken {
    fn of(ctx: &Context<'_>, fact: &Fact<DeliveryStep>) -> Result<Self> {
        Ok(Self {
            delivery: fact.said.delivery.map(Delivery::from),
            attempt: fact.said.attempt,
            channel: fact.said.channel.map(Channel::from),
            by: fact.said.by.map(AnsweredBy::from),
            unreached: fact.said.unreached.map(Unreached::from),
            eta_minutes: fact.said.eta_minutes,
            words: maybe_said(ctx, fact.said.words.as_ref())?,
            passed_to: fact.said.passed_to,
            origin: Origin(fact.origin),
        })
    }
}
