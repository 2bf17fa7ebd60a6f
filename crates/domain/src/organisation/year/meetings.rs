//! Meetings of the year: the preparedness council (beredskapsråd) and the leadership outside any
//! crisis; convened, held with minutes per matter, or called off.

use super::Sitting;
use super::commands::{CallOffGathering, ConveneGathering, HoldGathering};
use super::events::{
    GatheringCalledOff, GatheringConvened, GatheringHeld, GatheringOverdue, YearEvent,
};
use super::state::Gathering;
use crate::ids::GatheringId;
use crate::limits::{
    GATHERINGS_MAX, INVITED_MAX, MATTERS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX, at_most, maybe,
    within, words,
};
use crate::organisation::Organisation;
use crate::refusal::{Refusal, Stands, Thing};
use crate::words::GatheringStage;

/// A new meeting, or one anew that was not held.
pub(super) fn convene(
    sitting: Sitting<'_>,
    command: &ConveneGathering,
) -> Result<YearEvent, Refusal> {
    let what = &command.what;
    sitting.ahead("at", what.at)?;
    maybe("place", what.place.as_ref(), SHORT_BYTES_MAX)?;
    at_most("invited", what.invited.len(), INVITED_MAX)?;
    at_most("matters", what.matters.len(), MATTERS_MAX)?;
    for invited in &what.invited {
        words("invited", invited, SHORT_BYTES_MAX)?;
    }
    for matter in &what.matters {
        words("matters", matter, SHORT_BYTES_MAX)?;
    }
    let gathering = match command.gathering {
        Some(id) => {
            if known(sitting, id)?.stage == GatheringStage::Held {
                return Err(stands(GatheringStage::Held));
            }
            id
        }
        None => {
            let kept = sitting.year().gatherings.len();
            at_most("gatherings", kept + 1, GATHERINGS_MAX)?;
            GatheringId::from(sitting.order.id)
        }
    };
    let what = what.clone();
    Ok(YearEvent::GatheringConvened(GatheringConvened {
        gathering,
        what,
    }))
}

/// Who came, and what was said of each matter.
pub(super) fn hold(sitting: Sitting<'_>, command: &HoldGathering) -> Result<YearEvent, Refusal> {
    let gathering = known(sitting, command.gathering)?;
    if gathering.stage != GatheringStage::Convened {
        return Err(stands(gathering.stage));
    }
    for present in &command.present {
        let invited = gathering.invited.into();
        within("present", u64::from(*present), 1, invited)?;
    }
    at_most("others", command.others.len(), INVITED_MAX)?;
    for other in &command.others {
        words("others", other, SHORT_BYTES_MAX)?;
    }
    if command.present.is_empty() && command.others.is_empty() {
        return Err(Refusal::Empty { field: "present" });
    }
    at_most("minutes", command.minutes.len(), 2 * MATTERS_MAX)?;
    for minutes in &command.minutes {
        words("text", &minutes.text, TEXT_BYTES_MAX)?;
        if let Some(point) = minutes.matter {
            let points = gathering.matters;
            if point == 0 || point > points {
                return Err(Refusal::UnknownPoint { point, points });
            }
        }
    }
    Ok(YearEvent::GatheringHeld(GatheringHeld {
        gathering: command.gathering,
        present: command.present.clone(),
        others: command.others.clone(),
        minutes: command.minutes.clone(),
    }))
}

/// Calls a meeting off. Quiet when it is called off.
pub(super) fn call_off(
    sitting: Sitting<'_>,
    command: &CallOffGathering,
) -> Result<Option<YearEvent>, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    match known(sitting, command.gathering)?.stage {
        GatheringStage::CalledOff => return Ok(None),
        GatheringStage::Held => return Err(stands(GatheringStage::Held)),
        GatheringStage::Convened => {}
    }
    Ok(Some(YearEvent::GatheringCalledOff(GatheringCalledOff {
        gathering: command.gathering,
        reason: command.reason.clone(),
    })))
}

/// What a meeting that rings has to tell: that nobody said it was held.
pub(crate) fn overdue(organisation: &Organisation, gathering: GatheringId) -> Option<YearEvent> {
    let known = organisation.year.gatherings.get(&gathering)?;
    let forgotten = known.stage == GatheringStage::Convened;
    forgotten.then_some(YearEvent::GatheringOverdue(GatheringOverdue { gathering }))
}

fn stands(stage: GatheringStage) -> Refusal {
    Refusal::WrongStage {
        stands: Stands::Gathering(stage),
        allowed: &["conveneGathering"],
    }
}

fn known(sitting: Sitting<'_>, id: GatheringId) -> Result<&Gathering, Refusal> {
    let gathering = sitting.year().gatherings.get(&id);
    gathering.ok_or(Refusal::Unknown {
        what: Thing::Gathering,
    })
}
