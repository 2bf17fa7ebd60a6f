//! given … when … then: one rule in one breath.

use crate::ask::Ask;
use crate::day::{at, noon};
use crate::history::{History, INCIDENT};
use uuid::Uuid;
use varsko_domain::words::{Language, Scope};
use varsko_domain::{CommandId, Decided, Event, Order, Refusal, Stream, Timestamp};

/// The id of the order under test, and so the name of whatever it creates.
pub const WHEN: CommandId = CommandId(Uuid::from_u128(0xF000));

/// A history an order will be judged against.
#[derive(Clone, Debug)]
pub struct Given {
    history: History,
    now: Timestamp,
}

/// Begins a test: this has happened.
pub fn given(history: History) -> Given {
    let now = noon();
    Given { history, now }
}

impl Given {
    /// The time of the day the order is judged at; noon unless said.
    #[must_use]
    pub fn now(mut self, time: &str) -> Self {
        self.now = at(time);
        self
    }

    /// Judges an order.
    pub fn when(self, ask: Ask) -> Outcome {
        let (order, result) = self.history.judge(ask.named(WHEN), self.now);
        Outcome {
            order,
            result,
            now: self.now,
        }
    }
}

/// What came of an order.
#[derive(Debug)]
pub struct Outcome {
    order: Order,
    result: Result<Vec<Decided>, Refusal>,
    now: Timestamp,
}

impl Outcome {
    /// Exactly these events shall be recorded in the incident, in this order, with the times, the
    /// organisation and the scope the order names: by default now, the actor's own, and participants.
    ///
    /// # Panics
    /// When anything differs.
    #[track_caller]
    pub fn then<const N: usize>(self, events: [Event; N]) {
        let scope = self.order.scope.unwrap_or(Scope::Participants);
        self.then_readable_by(scope, events);
    }

    /// The same, readable by `scope` whatever the order names.
    ///
    /// # Panics
    /// When anything differs.
    #[track_caller]
    pub fn then_readable_by<const N: usize>(self, scope: Scope, events: [Event; N]) {
        let organisation = self.order.organisation;
        let expected = events.map(|event| Decided {
            stream: Stream::Incident(INCIDENT),
            organisation: Some(organisation.unwrap_or(self.order.actor.organisation)),
            occurred_at: self.order.occurred_at.unwrap_or(self.now),
            noted_at: self.order.noted_at,
            scope,
            event,
        });
        assert_eq!(self.decided(), expected);
    }

    /// Nothing shall be recorded, and that is no refusal: it is so already.
    ///
    /// # Panics
    /// When anything is decided or refused.
    #[track_caller]
    pub fn quiet(self) {
        assert_eq!(self.decided(), []);
    }

    /// It shall be refused for exactly this reason, and say so in each language.
    ///
    /// # Panics
    /// When it is not.
    #[track_caller]
    pub fn refused(self, refusal: Refusal) {
        for language in Language::ALL {
            assert!(!refusal.told(*language).is_empty());
        }
        assert_eq!(self.result, Err(refusal));
    }

    /// What was decided, with headers.
    ///
    /// # Panics
    /// When it was refused.
    #[track_caller]
    pub fn decided(self) -> Vec<Decided> {
        match self.result {
            Ok(decided) => decided,
            Err(refusal) => panic!("refused: {refusal}\n{:#?}", self.order),
        }
    }

    /// The judgement as it came.
    pub fn result(self) -> Result<Vec<Decided>, Refusal> {
        self.result
    }
}
