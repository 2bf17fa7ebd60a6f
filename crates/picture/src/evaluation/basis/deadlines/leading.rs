//! What a leadership owes: tasks, decisions, goals, answers to those above it and from authorities,
//! meetings begun in time on a picture made new for them.

use super::moved::{meetings, task};
use super::{Deadline, held};
use crate::access::Lens;
use crate::clocks::ClockKind;
use crate::fact::{Fact, Origin};
use crate::incident::{IncidentPicture, Item, ItemStep};
use crate::leading::{Decision, External, Goal, Led, led};
use crate::meeting::Meeting;
use varsko_domain::incident::events::{Particular, Statement};
use varsko_domain::incident::external::events::ExternalEvent;
use varsko_domain::words::{ExternalStage, GoalStanding};

pub(super) fn of_all(picture: &IncidentPicture, lens: &Lens<'_>, into: &mut Vec<Deadline>) {
    let led = led(picture, lens);
    into.extend(led.tasks.iter().flat_map(task));
    into.extend(led.decisions.iter().flat_map(decided));
    into.extend(demands(&led));
    into.extend(led.externals.iter().filter_map(answered));
    into.extend(led.goals.iter().filter_map(reached));
    into.extend(picture.items.iter().flat_map(|(_, item)| asked(item, lens)));
    into.extend(meetings(picture, lens));
    into.extend(
        led.meetings
            .iter()
            .filter_map(|m| renewed(m, picture, lens)),
    );
}

/// The decision that was wanted, and every time it was to be looked at again.
fn decided(decision: &Decision) -> Vec<Deadline> {
    let of = |kind, due_at, set, met| Deadline {
        kind,
        organisation: decision.first.organisation,
        about: decision.question.clone(),
        due_at,
        set,
        met,
    };
    let made = decision.made.as_ref();
    let met = made.map(|made| made.origin);
    let over = decision.withdrawn.is_some() || decision.superseded_by.is_some();
    let ended = over.then_some(decision.since);
    let wanted = decision.needed_by.filter(|due| held(*due, met, ended));
    let wanted = wanted.map(|due| of(ClockKind::Decision, due, decision.first, met));
    let mut deadlines: Vec<_> = wanted.into_iter().collect();
    let mut next = made.map(|made| (made.said.review_at, made.origin));
    for review in &decision.reviews {
        if let Some((Some(due), set)) = next {
            deadlines.push(of(ClockKind::DecisionReview, due, set, Some(review.origin)));
        }
        next = Some((review.said.review_at, review.origin));
    }
    if let Some((Some(due), set)) =
        next.filter(|(due, _)| due.is_some_and(|due| held(due, None, ended)))
    {
        deadlines.push(of(ClockKind::DecisionReview, due, set, None));
    }
    deadlines
}

/// Each question of the picture was to be answered, or spoken of again, by a time.
fn asked(item: &Item, lens: &Lens<'_>) -> Vec<Deadline> {
    let mut deadlines = Vec::new();
    let mut open: Option<Deadline> = None;
    for Fact { origin, said } in lens.through(&item.steps) {
        if matches!(said, ItemStep::Proposed(_)) {
            continue;
        }
        if let Some(asked) = open.take() {
            let withdrawn = matches!(said, ItemStep::Withdrawn(_));
            let met = (!withdrawn).then_some(*origin);
            if held(asked.due_at, met, Some(*origin)) {
                deadlines.push(Deadline { met, ..asked });
            }
        }
        open = said
            .statement()
            .and_then(|statement| question(statement, *origin));
    }
    deadlines.extend(open);
    deadlines
}

fn question(statement: &Statement, set: Origin) -> Option<Deadline> {
    let Some(Particular::Question { answer_by, .. }) = &statement.particular else {
        return None;
    };
    Some(Deadline {
        kind: ClockKind::Question,
        organisation: set.organisation,
        about: Some(statement.text.clone()),
        due_at: (*answer_by)?,
        set,
        met: None,
    })
}

fn demands(led: &Led) -> impl Iterator<Item = Deadline> {
    led.demands.iter().filter_map(|demand| {
        Some(Deadline {
            kind: ClockKind::Demand,
            organisation: demand.received.origin.organisation,
            about: Some(demand.received.said.text.clone()),
            due_at: demand.received.said.deadline?,
            set: demand.received.origin,
            met: demand.completed.as_ref().map(|done| done.origin),
        })
    })
}

/// A yes, a no or the thing itself answers; that it was received does not.
fn answered(external: &External) -> Option<Deadline> {
    let answers = |step: &&Fact<ExternalEvent>| {
        matches!(
            step.said,
            ExternalEvent::Granted(_) | ExternalEvent::Refused(_) | ExternalEvent::CarriedOut(_)
        )
    };
    let met = external.steps.iter().find(answers).map(|step| step.origin);
    let withdrawn = external.stage == ExternalStage::Withdrawn;
    let due_at = external.asked.said.needed_by?;
    held(due_at, met, withdrawn.then_some(external.since)).then(|| Deadline {
        kind: ClockKind::ExternalAnswer,
        organisation: external.asked.origin.organisation,
        about: Some(external.asked.said.text.clone()),
        due_at,
        set: external.asked.origin,
        met,
    })
}

fn reached(goal: &Goal) -> Option<Deadline> {
    let judged = |standing| {
        let mut assessed = goal.assessed.iter();
        let found = assessed.find(|fact| fact.said.standing == standing);
        found.map(|fact| fact.origin)
    };
    let (met, given_up) = (judged(GoalStanding::Met), judged(GoalStanding::GivenUp));
    let due_at = goal.set.said.by?;
    held(due_at, met, given_up).then(|| Deadline {
        kind: ClockKind::Goal,
        organisation: goal.set.origin.organisation,
        about: Some(goal.set.said.text.clone()),
        due_at,
        set: goal.set.origin,
        met,
    })
}

/// Whether something of its own picture was said anew for a meeting that was held: from the time
/// the picture was to be refreshed until it began.
fn renewed(meeting: &Meeting, picture: &IncidentPicture, lens: &Lens<'_>) -> Option<Deadline> {
    let started = meeting.started.as_ref()?.origin;
    let organisation = meeting.convened.origin.organisation;
    let for_it = |origin: &Origin| {
        origin.organisation == organisation
            && origin.occurred_at >= meeting.picture_from
            && origin.occurred_at <= started.occurred_at
    };
    let items = picture.items.iter();
    let steps = items.flat_map(|(_, item)| lens.through(&item.steps));
    let said = steps.filter(|step| !matches!(step.said, ItemStep::Proposed(_)));
    let said = said.map(|step| step.origin).filter(for_it);
    Some(Deadline {
        kind: ClockKind::PictureRefresh,
        organisation,
        about: None,
        due_at: meeting.starts_at,
        set: meeting.convened.origin,
        met: said.min_by_key(|origin| (origin.occurred_at, origin.position)),
    })
}
