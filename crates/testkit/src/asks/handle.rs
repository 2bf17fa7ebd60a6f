//! Measures.

use crate::ask::{Ask, ask};
use crate::history::MEASURE;
use varsko_domain::incident::commands::{IncidentCommand as C, *};

/// Propose a measure.
pub fn propose_measure(text: &str) -> Ask {
    ask(C::ProposeMeasure(ProposeMeasure {
        text: text.into(),
        goal: None,
        deadline: None,
    }))
}

/// Propose and decide a measure in one act.
pub fn decide_measure(text: &str) -> Ask {
    ask(C::DecideMeasure(DecideMeasure {
        measure: None,
        text: Some(text.into()),
        authority: None,
        reason: None,
    }))
}

/// Decide the proposed [`MEASURE`].
pub fn decide_proposed() -> Ask {
    ask(C::DecideMeasure(DecideMeasure {
        measure: Some(MEASURE),
        text: None,
        authority: None,
        reason: None,
    }))
}

/// Give [`MEASURE`] to a role.
pub fn assign_measure(role: &str) -> Ask {
    ask(C::AssignMeasure(AssignMeasure {
        measure: MEASURE,
        role: role.into(),
        deadline: None,
    }))
}

/// Move [`MEASURE`] on.
pub fn progress(step: MeasureStep) -> Ask {
    let measure = MEASURE;
    ask(C::ProgressMeasure(ProgressMeasure { measure, step }))
}
