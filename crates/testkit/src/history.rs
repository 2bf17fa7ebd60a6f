//! What has happened before a test begins, made by deciding real orders: every given state can be
//! reached.

use crate::ask::{Ask, ask, open};
use crate::asks;
use crate::cast::{crisis_leader, evaluator, founding, log_keeper, preparedness_officer};
use crate::day::at;
use uuid::Uuid;
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::words::Body;
use varsko_domain::{
    CommandId, Decided, DecisionId, DemandId, ExternalId, GoalId, IncidentId, ItemId, ListId,
    MeasureId, MeetingId, NotificationId, Order, OrganisationId, Recorded, Refusal, RequestId,
    TaskId, Timestamp, World, decide, ringing,
};

/// The incident of the test.
pub const INCIDENT: IncidentId = IncidentId(Uuid::from_u128(0x1000));
/// What [`History::notified`] started.
pub const NOTIFICATION: NotificationId = NotificationId(Uuid::from_u128(0x2000));
/// The notification list of the test.
pub const LIST: ListId = ListId(Uuid::from_u128(0x2100));
/// What [`History::understood`] stated.
pub const ITEM: ItemId = ItemId(Uuid::from_u128(0x3000));
/// What [`History::handled`] decided.
pub const MEASURE: MeasureId = MeasureId(Uuid::from_u128(0x4000));
/// The decision a test names so.
pub const DECISION: DecisionId = DecisionId(Uuid::from_u128(0x6100_0000));
/// The task a test names so.
pub const TASK: TaskId = TaskId(Uuid::from_u128(0x6200_0000));
/// The request from above a test names so.
pub const DEMAND: DemandId = DemandId(Uuid::from_u128(0x6300_0000));
/// The request to an authority a test names so.
pub const EXTERNAL: ExternalId = ExternalId(Uuid::from_u128(0x6400_0000));
/// The goal a test names so.
pub const GOAL: GoalId = GoalId(Uuid::from_u128(0x6500_0000));
/// The meeting a test names so.
pub const MEETING: MeetingId = MeetingId(Uuid::from_u128(0x6000_0000));
/// The request for erasure a test names so.
pub const REQUEST: RequestId = RequestId(Uuid::from_u128(0x5000));

/// Ids of orders nobody named: counted from here.
const UNNAMED: u128 = 0xA000_0000;

/// Everything that has happened so far.
#[derive(Clone, Debug, Default)]
pub struct History {
    world: World,
    log: Vec<Recorded>,
    orders: u128,
}

/// The installation with its whole cast and no incident.
pub fn installation() -> History {
    founding()
        .into_iter()
        .fold(History::default(), |history, ask| {
            history.asked("00:00", ask)
        })
}

/// An incident to come, in the whole installation; [`History::detected`] opens it.
pub fn incident() -> History {
    installation()
}

impl History {
    /// Somebody asked `ask` at that time of the day, and it was done.
    ///
    /// # Panics
    /// When it is refused: a given must be reachable.
    #[must_use]
    pub fn asked(mut self, time: &str, ask: Ask) -> Self {
        let (order, decided) = self.judge(ask, at(time));
        let decided =
            decided.unwrap_or_else(|refusal| panic!("a given was refused: {refusal}\n{order:#?}"));
        self.record(&order, decided, at(time));
        self
    }

    /// The log keeper opened the incident "Ekstremværet Hans".
    #[must_use]
    pub fn detected(self, time: &str) -> Self {
        let opening = open(asks::opening("Ekstremværet Hans"));
        self.asked(time, opening.by(log_keeper()).named(INCIDENT.0))
    }

    /// Another organisation was asked in.
    #[must_use]
    pub fn joined(self, time: &str, organisation: OrganisationId) -> Self {
        self.asked(time, asks::invite(organisation).by(preparedness_officer()))
    }

    /// The log keeper notified the three of [`asks::recipients`].
    #[must_use]
    pub fn notified(self, time: &str) -> Self {
        let notify = asks::notify("Kriseledelsen innkalles");
        self.asked(time, notify.by(log_keeper()).named(NOTIFICATION.0))
    }

    /// The crisis leadership was activated.
    #[must_use]
    pub fn mobilised(self, time: &str) -> Self {
        self.asked(time, asks::activate(Body::Leadership))
    }

    /// The first item of the picture was stated.
    #[must_use]
    pub fn understood(self, time: &str) -> Self {
        let state = asks::state_item("Sandvikselva stiger");
        self.asked(time, state.by(log_keeper()).named(ITEM.0))
    }

    /// The first measure was decided.
    #[must_use]
    pub fn handled(self, time: &str) -> Self {
        let decide = asks::decide_measure("Stenge Engervannsveien");
        self.asked(time, decide.named(MEASURE.0))
    }

    /// The return to normal was decided.
    #[must_use]
    pub fn normalised(self, time: &str) -> Self {
        self.asked(time, asks::normalise("Tilbake til vanlig drift"))
    }

    /// The evaluation began.
    #[must_use]
    pub fn evaluated(self, time: &str) -> Self {
        self.asked(time, asks::start_evaluation().by(evaluator()))
    }

    /// The crisis leader closed Bærum's part.
    #[must_use]
    pub fn closed(self, time: &str) -> Self {
        self.asked(time, asks::close().by(crisis_leader()))
    }

    /// The incident was judged not to be one.
    #[must_use]
    pub fn dismissed(self, time: &str) -> Self {
        self.asked(time, asks::dismiss("Falsk alarm"))
    }

    /// A command without anything said about it, by the crisis leader.
    #[must_use]
    pub fn done(self, time: &str, command: IncidentCommand) -> Self {
        self.asked(time, ask(command))
    }

    /// What decisions look at.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Every event so far, in order.
    pub fn log(&self) -> &[Recorded] {
        &self.log
    }

    /// The crisis log of the incident of the test.
    pub fn crisis_log(&self) -> impl Iterator<Item = &Recorded> {
        self.log
            .iter()
            .filter(|recorded| recorded.incident() == Some(INCIDENT))
    }

    /// The order `ask` becomes, and what is decided on it at the instant `now`.
    pub(crate) fn judge(&self, ask: Ask, now: Timestamp) -> (Order, Result<Vec<Decided>, Refusal>) {
        let id = CommandId(Uuid::from_u128(UNNAMED + self.orders));
        let order = ask.order(INCIDENT, id);
        let decided = decide(&self.world, &order, now);
        (order, decided)
    }

    /// Everything that fell due up to that time of the day rang, first things first.
    ///
    /// # Panics
    /// When an alarm is refused, or still set after it rang: it would ring for ever.
    #[must_use]
    pub fn rung(mut self, time: &str) -> Self {
        while let Some((due, order)) = self.ringing(at(time)) {
            let decided = decide(&self.world, &order, due)
                .unwrap_or_else(|refusal| panic!("an alarm was refused: {refusal}\n{order:#?}"));
            self.record(&order, decided, due);
            let again = self.ringing(at(time));
            assert_ne!(again.map(|(_, next)| next), Some(order), "it rings again");
        }
        self
    }

    /// The order of the first alarm that is due at `now`.
    fn ringing(&self, now: Timestamp) -> Option<(Timestamp, Order)> {
        let (_, of) = self.world.clockwork.due().next()?;
        let alarms = self.world.alarms(of)?;
        let (due, alarm) = alarms.due(now).next()?;
        let (_, by) = alarms.at(alarm)?;
        Some((due, ringing(of, by, alarm, due)))
    }

    fn record(&mut self, order: &Order, decided: Vec<Decided>, now: Timestamp) {
        self.orders += 1;
        for decided in decided {
            let before = self.log.iter().filter(|r| r.stream == decided.stream);
            let recorded = Recorded {
                position: self.log.len() as u64 + 1,
                stream: decided.stream,
                version: before.count() as u32 + 1,
                recorded_at: now,
                occurred_at: decided.occurred_at,
                noted_at: decided.noted_at,
                command: order.id,
                actor: order.actor,
                organisation: decided.organisation,
                scope: decided.scope,
                event: decided.event,
            };
            self.world.evolve(&recorded);
            self.log.push(recorded);
        }
    }
}
