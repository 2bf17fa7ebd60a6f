//! How a notification goes: its list as it is run, the channels, every attempt, and what it showed.

use async_graphql::{Context, Description, Enum, Object, Result, SimpleObject};
use varsko_domain::incident::dispatch::Standing;
use varsko_domain::incident::events::Run;
use varsko_domain::{ListId, NotificationId, ReportId};
use varsko_picture::situation::{Attempt, ChannelState, Notification, Progress, Report, Response};

use crate::schema::directory::{Origin, maybe_said};
use crate::schema::lists::Language;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Channel, ListOrder, OnTimeout};

/// How people are told by the channels: as it was when it was started, whatever became of a list since.
#[derive(Description)]
pub(super) struct ListRun(pub(super) Run);

#[Object(use_type_description)]
impl ListRun {
    /// Which list; null for people who were named without one.
    async fn list_id(&self) -> Option<Id<ListId>> {
        self.0.list.map(Id)
    }

    /// How many times it had been defined; 0 without a list.
    async fn revision(&self) -> u32 {
        self.0.revision
    }

    /// Whom it calls when.
    async fn order(&self) -> ListOrder {
        self.0.order.into()
    }

    /// How long people have to answer, in seconds: one for each round.
    async fn ack_timeouts_seconds(&self) -> &[u32] {
        &self.0.timeouts_s
    }

    /// What comes when someone cannot be had.
    async fn on_timeout(&self) -> OnTimeout {
        self.0.on_timeout.into()
    }

    /// The language people are told in.
    async fn language(&self) -> Language {
        self.0.language.into()
    }
}

/// Where an attempt stands.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(name = "AttemptStanding")]
pub(super) enum AttemptStanding {
    /// Intended, and not handed over yet.
    Queued,
    /// Intended still: the channel did not take it, and it is tried again.
    Failing,
    /// It failed for good.
    Failed,
    /// Handed to the channel.
    Sent,
    /// The channel says it arrived.
    Delivered,
}

impl From<Standing> for AttemptStanding {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Queued => Self::Queued,
            Standing::Failing => Self::Failing,
            Standing::Failed => Self::Failed,
            Standing::Sent => Self::Sent,
            Standing::Delivered => Self::Delivered,
        }
    }
}

/// One attempt to reach someone.
#[derive(SimpleObject)]
pub(super) struct NotificationAttempt {
    /// The how-manieth at this recipient, from 1.
    number: u32,
    /// In which round, from 1; 0 when somebody tried by hand.
    round: u8,
    /// By what.
    channel: Channel,
    /// Where it stands.
    standing: AttemptStanding,
    /// Since when.
    since: Origin,
    /// The number or address it went to; null to all but those who may notify, and, of a registered
    /// person, to those who may not know how that person is reached.
    address: Option<String>,
    /// Why it failed, if it did.
    reason: Option<String>,
}

impl NotificationAttempt {
    pub(super) fn of(ctx: &Context<'_>, known: &Attempt, with_address: bool) -> Result<Self> {
        let address = known.address.as_ref().filter(|_| with_address);
        Ok(Self {
            number: known.number,
            round: known.round,
            channel: known.channel.into(),
            standing: known.standing.into(),
            since: Origin(known.since),
            address: maybe_said(ctx, address)?,
            reason: maybe_said(ctx, known.reason.as_ref())?,
        })
    }
}

/// How one channel of a notification does.
#[derive(SimpleObject)]
pub(super) struct NotificationChannel {
    /// Which.
    channel: Channel,
    /// Attempts not handed over yet, those that are tried again included.
    waiting: u32,
    /// Attempts handed over.
    sent: u32,
    /// Attempts that failed for good.
    failed: u32,
    /// True when it failed last, and has taken nothing since.
    dead: bool,
    /// Why it failed last.
    reason: Option<String>,
}

impl NotificationChannel {
    pub(super) fn of(ctx: &Context<'_>, known: ChannelState) -> Result<Self> {
        Ok(Self {
            channel: known.channel.into(),
            waiting: known.waiting,
            sent: known.sent,
            failed: known.failed,
            dead: known.dead,
            reason: maybe_said(ctx, known.reason.as_ref())?,
        })
    }
}

/// How far a notification has come, at a glance.
#[derive(SimpleObject)]
pub struct NotificationProgress {
    /// Which.
    id: Id<NotificationId>,
    /// What the list used is called.
    list: Option<String>,
    /// The situation report it carries.
    report_id: Option<Id<ReportId>>,
    /// True for a drill.
    drill: bool,
    /// How many were or are to be told.
    called: u32,
    /// How many it was handed to a channel for, or who answered or were reached otherwise.
    sent: u32,
    /// How many a channel says it arrived at, or who answered or were reached otherwise.
    delivered: u32,
    /// How many have received and understood.
    confirmed: u32,
    /// How many cannot come.
    declined: u32,
    /// How many were told in vain.
    not_reached: u32,
    /// When the first of the clocks that run here is over; null when none runs.
    next_due_at: Option<DateTime>,
    /// Channels that failed last and have taken nothing since.
    dead_channels: Vec<Channel>,
}

impl NotificationProgress {
    pub(in crate::schema) fn of(ctx: &Context<'_>, known: &Progress) -> Result<Self> {
        let dead = known.dead.iter();
        Ok(Self {
            id: Id(known.id),
            list: maybe_said(ctx, known.list.as_ref())?,
            report_id: known.report.map(Id),
            drill: known.drill,
            called: known.called,
            sent: known.sent,
            delivered: known.delivered,
            confirmed: known.confirmed,
            declined: known.declined,
            not_reached: known.not_reached,
            next_due_at: known.next_due.map(DateTime),
            dead_channels: dead.map(|channel| (*channel).into()).collect(),
        })
    }
}

/// What a notification has shown, or a drill of one. People are told by their number in it.
#[derive(SimpleObject)]
pub(super) struct NotificationReport {
    /// Those who were told and have neither answered nor been reached otherwise; at most 1,000.
    not_reached: Vec<u32>,
    /// Those among them who have no contact point on any channel of the list.
    without_contact_point: Vec<u32>,
    /// Those among them to whom every channel failed.
    channels_failed: Vec<u32>,
    /// Those who answered, the fastest first; at most 1,000.
    responses: Vec<NotificationResponse>,
    /// The response time in the middle, in seconds.
    median_response_seconds: Option<i64>,
}

/// How fast someone answered.
#[derive(SimpleObject)]
pub(super) struct NotificationResponse {
    /// Who, by number.
    recipient: u32,
    /// Seconds from when they were first to be told until their first answer.
    seconds: i64,
}

impl NotificationReport {
    pub(super) fn of(notification: &Notification) -> Self {
        let report = notification.outcome();
        let median_response_seconds = report.median_s();
        let Report {
            not_reached,
            without_contact_point,
            channels_failed,
            responses,
        } = report;
        let response = |response: Response| NotificationResponse {
            recipient: response.recipient,
            seconds: response.seconds,
        };
        Self {
            not_reached,
            without_contact_point,
            channels_failed,
            responses: responses.into_iter().map(response).collect(),
            median_response_seconds,
        }
    }
}
