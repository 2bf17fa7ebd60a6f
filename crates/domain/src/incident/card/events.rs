//! What can have happened to an action card in use. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{CardId, CardRunId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::Phase;
use serde::{Deserialize, Serialize};

stored! {
    /// An organisation began with a card.
    CardRunStarted {
        /// The card in use.
        run: CardRunId,
        /// Which card.
        card: CardId,
        /// The version it stays with.
        version: u32,
        /// Key of the responsible role.
        role: String,
        /// The phase of each step, in order.
        steps: Vec<Phase>,
        /// True when the card's review was overdue.
        overdue: bool,
    }
    /// A step was done.
    StepDone {
        /// The card in use.
        run: CardRunId,
        /// Which step, from 1.
        step: u32,
        /// The phase it belongs to.
        phase: Phase,
        /// What came of it.
        note: Option<Text>,
    }
    /// A step does not apply here.
    StepNotApplicable {
        /// The card in use.
        run: CardRunId,
        /// Which step, from 1.
        step: u32,
        /// The phase it belongs to.
        phase: Phase,
        /// Why.
        reason: Text,
    }
    /// A step is open again after all.
    StepReopened {
        /// The card in use.
        run: CardRunId,
        /// Which step, from 1.
        step: u32,
        /// The phase it belongs to.
        phase: Phase,
        /// Why.
        reason: Text,
    }
    /// The card was put away.
    CardRunClosed {
        /// The card in use.
        run: CardRunId,
        /// Steps that were left open, from 1.
        open: Vec<u32>,
        /// Why they were.
        reason: Option<Text>,
    }
}

family! {
    /// What happened to an action card in use.
    CardRunEvent {
        "card_run.started" 1 Started(CardRunStarted),
        "card_run.step_done" 1 StepDone(StepDone),
        "card_run.step_not_applicable" 1 StepNotApplicable(StepNotApplicable),
        "card_run.step_reopened" 1 StepReopened(StepReopened),
        "card_run.closed" 1 Closed(CardRunClosed),
    }
}

impl CardRunEvent {
    /// The card in use it is about.
    pub const fn run(&self) -> CardRunId {
        match self {
            CardRunEvent::Started(e) => e.run,
            CardRunEvent::StepDone(e) => e.run,
            CardRunEvent::StepNotApplicable(e) => e.run,
            CardRunEvent::StepReopened(e) => e.run,
            CardRunEvent::Closed(e) => e.run,
        }
    }

    /// The phase it counts as: that of the step, else that of measures.
    pub const fn phase(&self) -> Phase {
        match self {
            CardRunEvent::StepDone(e) => e.phase,
            CardRunEvent::StepNotApplicable(e) => e.phase,
            CardRunEvent::StepReopened(e) => e.phase,
            CardRunEvent::Started(_) | CardRunEvent::Closed(_) => Phase::Handle,
        }
    }
}
