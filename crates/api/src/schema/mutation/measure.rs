//! Measures (tiltak), from proposal to assessed effect. What was not done is first class.

use async_graphql::{Enum, InputObject};
use varsko_domain::incident::commands::{self, IncidentCommand, ProgressMeasure};
use varsko_domain::{Actor, MeasureId, Order, Refusal};

use super::denied::Denied;
use super::order::{AboutIncident, Ask, Meaning as _, incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id};

mutations! {
    /// Measures.
    Measures {
        /// Propose a measure. The receipt's `id` is the id of the measure.
        propose_measure(ProposeMeasureInput);
        /// Decide a proposed measure, or a new one at once. The crisis leader or the deputy decides.
        decide_measure(DecideMeasureInput);
        /// Give a measure to a role. It follows the role, not the person.
        assign_measure(AssignMeasureInput);
        /// Move a measure on: acknowledged, started, done, not done, called off, effect assessed.
        progress_measure(ProgressMeasureInput);
    }
}

incident_inputs! {
    /// A measure to propose.
    ProposeMeasureInput => ProposeMeasure(ProposeMeasure) {
        /// What to do. At most 16 KiB.
        text: String,
        /// What it shall achieve. At most 2 KiB.
        goal: Option<String>,
        /// By when.
        deadline: Option<DateTime>,
    }
    /// A measure to decide.
    DecideMeasureInput => DecideMeasure(DecideMeasure) {
        /// The proposal that is decided. Left out, `text` becomes a new measure with the id of this
        /// command; with both the decision is refused.
        #[graphql(name = "measureId")]
        measure: Option<Id<MeasureId>>,
        /// What to do, for a new measure. At most 16 KiB.
        text: Option<String>,
        /// By what authority (fullmakt). At most 2 KiB.
        authority: Option<String>,
        /// Why. At most 16 KiB.
        reason: Option<String>,
    }
    /// A measure to give to a role.
    AssignMeasureInput => AssignMeasure(AssignMeasure) {
        /// The measure.
        #[graphql(name = "measureId")]
        measure: Id<MeasureId>,
        /// The organisation's key for the role, such as `logistics`.
        role: String,
        /// By when.
        deadline: Option<DateTime>,
    }
}

/// A step that a measure takes after it was decided.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub(super) enum MeasureStep {
    /// Kvittert: whoever got it has confirmed it.
    Acknowledge,
    /// Påbegynt: work began.
    Start,
    /// Utført: done, perhaps with a `result`.
    Done,
    /// Ikke utført: not done, with the `reason`.
    NotDone,
    /// Avlyst: called off, with the `reason`.
    Cancel,
    /// Effekt vurdert: what it did, as `effect`.
    AssessEffect,
}

/// A step of a measure, with the text that belongs to it and no other.
#[derive(InputObject)]
pub(super) struct ProgressMeasureInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// The measure.
    measure_id: Id<MeasureId>,
    /// Which step it takes.
    step: MeasureStep,
    /// What came of it; may be given with `DONE`. At most 16 KiB.
    result: Option<String>,
    /// Why; must be given with `NOT_DONE` and `CANCEL`. At most 2 KiB.
    reason: Option<String>,
    /// What it did; must be given with `ASSESS_EFFECT`. At most 16 KiB.
    effect: Option<String>,
}

impl Ask for ProgressMeasureInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        use MeasureStep as S;
        let step = match (self.step, self.result, self.reason, self.effect) {
            (S::Acknowledge, None, None, None) => commands::MeasureStep::Acknowledge,
            (S::Start, None, None, None) => commands::MeasureStep::Start,
            (S::Done, result, None, None) => commands::MeasureStep::Done {
                result: result.meaning(),
            },
            (S::NotDone, None, Some(reason), None) => commands::MeasureStep::NotDone {
                reason: reason.meaning(),
            },
            (S::Cancel, None, Some(reason), None) => commands::MeasureStep::Cancel {
                reason: reason.meaning(),
            },
            (S::AssessEffect, None, None, Some(effect)) => commands::MeasureStep::AssessEffect {
                effect: effect.meaning(),
            },
            (S::NotDone | S::Cancel, None, None, None) => {
                return Err(Refusal::ReasonNeeded { field: "reason" }.into());
            }
            (S::AssessEffect, None, None, None) => {
                return Err(Refusal::Empty { field: "effect" }.into());
            }
            // Dropping words that someone wrote would be worse than refusing them.
            (
                S::Acknowledge | S::Start | S::Done | S::NotDone | S::Cancel | S::AssessEffect,
                ..,
            ) => {
                return Err(Denied::TextOfAnotherStep);
            }
        };
        let measure = self.measure_id.0;
        let command = IncidentCommand::ProgressMeasure(ProgressMeasure { measure, step });
        Ok(self.about.order(actor, command))
    }
}
