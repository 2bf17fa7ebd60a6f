//! Notifying people (varsling), and following each to "received and understood".

use async_graphql::{Context, InputObject, Object, Result};
use varsko_domain::incident::commands::{IncidentCommand, NotifyPeople};
use varsko_domain::incident::events::Recipient;
use varsko_domain::{ListId, NotificationId, PersonId, PreviewId};

use super::denied::Denied;
use super::order::{AboutIncident, Meaning, incident_inputs, mutations, submit};
use crate::schema::addressing::AddressingInput;
use crate::schema::outcome::CommandResult;
use crate::schema::scalars::Id;
use crate::schema::viewer::Viewer;
use crate::schema::words::Channel;

mutations! {
    /// Notifications and the answers to them.
    Notifying {
        /// Start a notification list as `notificationPreview` showed it. Everyone who is to be told
        /// at once is told, and the rest follows with nobody logged in: rounds, deputies, the next
        /// on the list. The receipt's `id` is the id of the notification.
        start_notification_list(StartNotificationListInput);
        /// Stop a notification: nobody more is told, and no time runs on.
        stop_notification(StopNotificationInput);
        /// Start a notification that people carry out by hand: everyone named is queued, numbered
        /// from 1 in the order given. What shall go out by the channels is started with
        /// `notifyPeople`. The receipt's `id` is the id of the notification.
        start_notification(StartNotificationInput);
        /// Record that a recipient was called or written to. Sent is not done.
        mark_sent(MarkSentInput);
        /// Record that a recipient has received and understood (kvittere). Anyone may answer for
        /// themselves.
        acknowledge(AcknowledgeInput);
        /// Record that a recipient cannot come. Anyone may answer for themselves.
        decline(DeclineInput);
        /// Record that a recipient was reached another way, and how.
        record_reached_by_other_means(RecordReachedByOtherMeansInput);
    }
}

/// Notifying people by name, by the channels.
#[derive(Default)]
pub(super) struct NotifyingByName;

#[Object]
impl NotifyingByName {
    /// Notify people who stand on no list, by the channels, as `peoplePreview` showed it: persons,
    /// roles with their deputies, duty numbers, anyone at an address. The rest follows with nobody
    /// logged in, as on a list. The receipt's `id` is the id of the notification.
    async fn notify_people(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: NotifyPeopleInput,
    ) -> Result<CommandResult> {
        let actor = Viewer::of(ctx)?.actor;
        let acting = input.about.acting(ctx)?;
        let order = input.people.meant(ctx, acting)?.map(|to| {
            let notify = NotifyPeople {
                to,
                text: input.text.meaning(),
                preview: input.preview_id.meaning(),
                drill: input.drill,
                again: input.again.meaning(),
            };
            input
                .about
                .order(actor, IncidentCommand::NotifyPeople(notify))
        });
        submit(ctx, order.map_err(Denied::from)).await
    }
}

/// People to notify who stand on no list.
#[derive(InputObject)]
struct NotifyPeopleInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// Whom, by what, and how long they have to answer.
    people: AddressingInput,
    /// What people are told, as previewed. At most 2 KiB.
    text: String,
    /// The id of the preview that was looked at.
    preview_id: Id<PreviewId>,
    /// True for a drill, as previewed: every message says so, and the incident is no further for it.
    #[graphql(default)]
    drill: bool,
    /// Why the same people are told again in this incident within 30 minutes. At most 2 KiB.
    again: Option<String>,
}

/// Someone to notify.
#[derive(InputObject)]
pub(super) struct RecipientInput {
    /// Who, when registered. Only then can they acknowledge for themselves.
    person_id: Option<Id<PersonId>>,
    /// In what role, as the organisation's key for it.
    role: Option<String>,
    /// What they are called. At most 300 bytes.
    name: String,
    /// How they are to be reached.
    #[graphql(default_with = "Channel::Phone")]
    channel: Channel,
    /// The number or address. At most 300 bytes.
    address: Option<String>,
}

impl Meaning<Recipient> for RecipientInput {
    fn meaning(self) -> Recipient {
        Recipient {
            // The domain numbers recipients anew, in the order handed over.
            number: 0,
            entry: None,
            person: self.person_id.meaning(),
            role: self.role,
            name: Some(self.name.meaning()),
            channel: Some(self.channel.meaning()),
            address: self.address.meaning(),
        }
    }
}

incident_inputs! {
    /// A notification list to start.
    StartNotificationListInput => StartList(StartList) {
        /// Which list: one of the organisation's.
        #[graphql(name = "listId")]
        list: Id<ListId>,
        /// What people are told, as previewed. At most 2 KiB.
        text: String,
        /// The id of the preview that was looked at.
        #[graphql(name = "previewId")]
        preview: Id<PreviewId>,
        /// True for a drill, as previewed: every message says so, and the incident is no further
        /// for it.
        #[graphql(default)]
        drill: bool,
        /// Why the same list is started again in this incident within 30 minutes. At most 2 KiB.
        again: Option<String>,
    }
    /// A notification to stop.
    StopNotificationInput => StopNotification(StopNotification) {
        /// The notification.
        #[graphql(name = "notificationId")]
        notification: Id<NotificationId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
    /// A notification to start.
    StartNotificationInput => StartNotification(StartNotification) {
        /// What they are told. At most 2 KiB.
        text: String,
        /// The name of the list (varslingsliste) that was used, if any. At most 300 bytes.
        list: Option<String>,
        /// Whom to notify, in order: 1 to 1,000.
        recipients: Vec<RecipientInput>,
        /// How long each has to answer, in seconds.
        #[graphql(name = "ackTimeoutS")]
        ack_timeout_s: Option<u32>,
    }
    /// A recipient who was called or written to.
    MarkSentInput => MarkNotificationSent(MarkSent) {
        /// The notification.
        #[graphql(name = "notificationId")]
        notification: Id<NotificationId>,
        /// The recipient's number in it, from 1.
        recipient: u32,
        /// By what they were called or written to; their own channel when left out.
        channel: Option<Channel>,
    }
    /// A recipient who has received and understood.
    AcknowledgeInput => Acknowledge(Acknowledge) {
        /// The notification.
        #[graphql(name = "notificationId")]
        notification: Id<NotificationId>,
        /// The recipient's number in it, from 1.
        recipient: u32,
        /// Minutes until they are there, if they are coming.
        eta_minutes: Option<u32>,
        /// What else they answered. At most 2 KiB.
        answer: Option<String>,
        /// How the answer came.
        #[graphql(default_with = "Channel::Phone")]
        channel: Channel,
    }
    /// A recipient who cannot come.
    DeclineInput => Decline(Decline) {
        /// The notification.
        #[graphql(name = "notificationId")]
        notification: Id<NotificationId>,
        /// The recipient's number in it, from 1.
        recipient: u32,
        /// Why. At most 2 KiB.
        reason: Option<String>,
        /// How the answer came.
        #[graphql(default_with = "Channel::Phone")]
        channel: Channel,
    }
    /// A recipient who was reached another way.
    RecordReachedByOtherMeansInput => RecordReachedByOtherMeans(ReachByOtherMeans) {
        /// The notification.
        #[graphql(name = "notificationId")]
        notification: Id<NotificationId>,
        /// The recipient's number in it, from 1.
        recipient: u32,
        /// How, and by whom. At most 2 KiB.
        how: String,
    }
}
