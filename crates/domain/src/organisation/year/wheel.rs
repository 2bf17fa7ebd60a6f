//! The annual wheel (årshjul): what is to be done again and again, done or given up with a reason each
//! time, and told of when it is due.

use super::Sitting;
use super::commands::{CompleteObligation, EndObligation, GiveUpObligation, SetObligation};
use super::events::{
    ObligationDone, ObligationEnded, ObligationNotDone, ObligationOverdue, ObligationReminded,
    ObligationSet, YearEvent,
};
use super::state::Obligation;
use crate::ids::ObligationId;
use crate::limits::{
    OBLIGATION_MONTHS_MAX, OBLIGATIONS_MAX, REMIND_DAYS_MAX, SHORT_BYTES_MAX, TEXT_BYTES_MAX,
    TITLE_BYTES_MAX, at_most, maybe, within, words,
};
use crate::organisation::Organisation;
use crate::refusal::{Refusal, Stands, Thing};
use crate::time::Timestamp;

/// A new duty, or one anew. What was due and is neither done nor given up keeps its time: it cannot be
/// moved out of sight.
pub(super) fn set(sitting: Sitting<'_>, command: &SetObligation) -> Result<YearEvent, Refusal> {
    let what = &command.what;
    words("title", &what.title, TITLE_BYTES_MAX)?;
    maybe("responsible", what.responsible.as_ref(), SHORT_BYTES_MAX)?;
    if let Some(months) = what.every_months {
        within("everyMonths", months.into(), 1, OBLIGATION_MONTHS_MAX)?;
    }
    within("remindDays", what.remind_days.into(), 0, REMIND_DAYS_MAX)?;
    let obligation = match command.obligation {
        Some(id) => anew(sitting, id, what.due)?,
        None => {
            sitting.ahead("due", what.due)?;
            let kept = sitting.year().obligations.len();
            at_most("obligations", kept + 1, OBLIGATIONS_MAX)?;
            ObligationId::from(sitting.order.id)
        }
    };
    let what = what.clone();
    Ok(YearEvent::ObligationSet(ObligationSet { obligation, what }))
}

/// A duty that may be due at that time from now on.
fn anew(sitting: Sitting<'_>, id: ObligationId, due: Timestamp) -> Result<ObligationId, Refusal> {
    let over = known(sitting, id)?.due.filter(|due| *due <= sitting.now);
    match over {
        None => sitting.ahead("due", due)?,
        Some(over) if over == due => {}
        Some(_) => {
            return Err(Refusal::WrongStage {
                stands: Stands::OverdueDuty,
                allowed: &["completeObligation", "giveUpObligation"],
            });
        }
    }
    Ok(id)
}

/// Done for this time. Quiet when the time that was looked at is settled already.
pub(super) fn complete(
    sitting: Sitting<'_>,
    command: &CompleteObligation,
) -> Result<Option<YearEvent>, Refusal> {
    maybe("note", command.note.as_ref(), TEXT_BYTES_MAX)?;
    let turn = this_time(sitting, command.obligation, command.due)?;
    let done = |(due, next)| ObligationDone {
        obligation: command.obligation,
        due,
        next,
        note: command.note.clone(),
    };
    Ok(turn.map(done).map(YearEvent::ObligationDone))
}

/// Given up for this time, with the reason. Quiet when the time that was looked at is settled already.
pub(super) fn give_up(
    sitting: Sitting<'_>,
    command: &GiveUpObligation,
) -> Result<Option<YearEvent>, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    let turn = this_time(sitting, command.obligation, command.due)?;
    let not_done = |(due, next)| ObligationNotDone {
        obligation: command.obligation,
        due,
        next,
        reason: command.reason.clone(),
    };
    Ok(turn.map(not_done).map(YearEvent::ObligationNotDone))
}

/// Takes a duty off the wheel. Quiet when it never is due again.
pub(super) fn end(
    sitting: Sitting<'_>,
    command: &EndObligation,
) -> Result<Option<YearEvent>, Refusal> {
    words("reason", &command.reason, SHORT_BYTES_MAX)?;
    if known(sitting, command.obligation)?.due.is_none() {
        return Ok(None);
    }
    Ok(Some(YearEvent::ObligationEnded(ObligationEnded {
        obligation: command.obligation,
        reason: command.reason.clone(),
    })))
}

/// What a duty that rings has to tell: that it will be due, or that it was.
pub(crate) fn due(
    organisation: &Organisation,
    obligation: ObligationId,
    at: Timestamp,
) -> Option<YearEvent> {
    let due = organisation.year.obligations.get(&obligation)?.due?;
    Some(if at < due {
        YearEvent::ObligationReminded(ObligationReminded { obligation, due })
    } else {
        YearEvent::ObligationOverdue(ObligationOverdue { obligation, due })
    })
}

/// When a duty is due now, and when again; `None` when the time that was looked at is settled.
fn this_time(
    sitting: Sitting<'_>,
    id: ObligationId,
    seen: Option<Timestamp>,
) -> Result<Option<(Timestamp, Option<Timestamp>)>, Refusal> {
    let obligation = known(sitting, id)?;
    if obligation.is_settled(seen) {
        return Ok(None);
    }
    let due = obligation.due.ok_or(Refusal::AlreadySettled)?;
    Ok(Some((due, obligation.next())))
}

fn known(sitting: Sitting<'_>, id: ObligationId) -> Result<&Obligation, Refusal> {
    let obligation = sitting.year().obligations.get(&id);
    obligation.ok_or(Refusal::Unknown {
        what: Thing::Obligation,
    })
}
