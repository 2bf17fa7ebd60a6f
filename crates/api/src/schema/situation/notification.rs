//! Notifications (varslinger) and how far each has come with whom.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use std::collections::BTreeSet;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{NotificationId, OrganisationId};
use varsko_picture::Fact;
use varsko_picture::incident::DeliveryStep;
use varsko_picture::situation as picture;

use super::{PICTURE_LIST_MAX, bounded};
use crate::schema::directory::{Organisation, Origin, Person, maybe_said, said};
use crate::schema::scalars::Id;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::{Channel, Delivery};

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

    /// How long each has to answer, in seconds.
    async fn ack_timeout_seconds(&self) -> Option<u32> {
        self.0.ack_timeout_s
    }

    /// How many it was handed to a channel for, or reached otherwise.
    async fn sent(&self) -> u32 {
        self.0.sent()
    }

    /// How many have received and understood.
    async fn confirmed(&self) -> u32 {
        self.0.confirmed()
    }

    /// How many have not answered, and were not passed on to the next.
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

    /// What they are called in the list.
    async fn name(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.known.recipient.name)
    }

    /// How they are reached.
    async fn channel(&self) -> Channel {
        self.known.recipient.channel.into()
    }

    /// The number or address; null to all but those who may notify for the organisation.
    async fn address(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let directory = services.engine.directory();
        let nobody = BTreeSet::new();
        let relation = Relation::of(
            &viewer.actor,
            self.organisation,
            &nobody,
            &directory.standing,
        );
        if !may(viewer.actor.role, Operation::Notify, relation) {
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

/// Something that happened at one recipient.
#[derive(SimpleObject)]
pub(super) struct DeliveryStepTaken {
    /// Where they stand from here.
    delivery: Delivery,
    /// By what it was sent, or how the answer came.
    channel: Option<Channel>,
    /// Minutes until they are there.
    eta_minutes: Option<u32>,
    /// What they answered, why they cannot, or how they were reached.
    words: Option<String>,
    /// Number of the recipient it was passed on to.
    passed_to: Option<u32>,
    /// The line it was said on.
    origin: Origin,
}

impl DeliveryStepTaken {
    fn of(ctx: &Context<'_>, fact: &Fact<DeliveryStep>) -> Result<Self> {
        Ok(Self {
            delivery: fact.said.delivery.into(),
            channel: fact.said.channel.map(Channel::from),
            eta_minutes: fact.said.eta_minutes,
            words: maybe_said(ctx, fact.said.words.as_ref())?,
            passed_to: fact.said.passed_to,
            origin: Origin(fact.origin),
        })
    }
}
