//! What a staff owes: its first picture, its shared mailbox, reports of areas, reliefs, answers to
//! those who call it, and reports that were ordered.

use super::moved::{area_reports, measure};
use super::{Deadline, held};
use crate::access::Lens;
use crate::assistance::requests;
use crate::clocks::ClockKind;
use crate::fact::{Fact, Origin};
use crate::incident::{self, IncidentPicture, ItemStep};
use crate::report::orders;
use crate::situation::{Notification, Recipient, Tenure, measures, notifications, tenures};
use crate::staffing::reliefs;
use varsko_domain::OrganisationId;
use varsko_domain::incident::clock::events::ClockEvent;
use varsko_domain::words::{AssistanceStage, Delivery};

/// What one organisation owed.
pub(super) fn of_part(
    organisation: OrganisationId,
    part: &incident::Part,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
    into: &mut Vec<Deadline>,
) {
    into.extend(first_pictures(organisation, part, picture, lens));
    into.extend(mailboxes(organisation, part, lens));
    into.extend(area_reports(organisation, part, lens));
    into.extend(planned_reliefs(organisation, part, lens));
}

/// What was owed to or by others: answers, help, measures, ordered reports.
pub(super) fn of_all(picture: &IncidentPicture, lens: &Lens<'_>, into: &mut Vec<Deadline>) {
    into.extend(notifications(picture, lens).iter().filter_map(answers));
    into.extend(measures(picture, lens).iter().flat_map(measure));
    into.extend(requests(picture, lens).iter().filter_map(|request| {
        let here = |stage| {
            matches!(
                stage,
                AssistanceStage::Delivered | AssistanceStage::Returned
            )
        };
        let mut steps = request.steps.iter();
        let met = steps.find(|step| step.said.stage.is_some_and(here));
        Some(Deadline {
            kind: ClockKind::Assistance,
            organisation: request.asked.origin.organisation,
            about: Some(request.asked.said.need.clone()),
            due_at: request.asked.said.needed_by?,
            set: request.asked.origin,
            met: met.map(|step| step.origin),
        })
    }));
    into.extend(orders(picture, lens).into_iter().flat_map(|order| {
        let (set, about) = (order.ordered.origin, order.ordered.said.from);
        let fell = order.fell_due.into_iter();
        fell.map(move |(due_at, met)| Deadline {
            kind: ClockKind::Report,
            organisation: order.organisation,
            about: Some(about.clone()),
            due_at,
            set,
            met,
        })
    }));
}

/// Each look into the shared mailbox is due a while after the one before it, the first after the
/// staff was set; nothing is due while nobody sits.
fn mailboxes(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> Vec<Deadline> {
    let tenures = tenures(part, lens);
    let looks = lens.through(&part.clocks);
    let looks: Vec<_> = looks
        .filter_map(|fact| match &fact.said {
            ClockEvent::MailboxChecked(look) => Some((look.next_by, fact.origin)),
            ClockEvent::Overdue(_) => None,
        })
        .collect();
    let begun = tenures.iter();
    let begun = begun.filter_map(|tenure| Some((tenure.mailbox_by?, tenure.activated)));
    let again = looks.iter().filter_map(|(next, at)| Some(((*next)?, *at)));
    let set = begun.chain(again);
    set.filter_map(|(due_at, set)| {
        let mut later = looks.iter().map(|(_, at)| *at);
        let met = later.find(|at| at.position > set.position);
        let ended = quiet_after(&tenures, set);
        let met = met.filter(|met| ended.is_none_or(|ended| met.position < ended.position));
        held(due_at, met, ended).then_some(Deadline {
            kind: ClockKind::Mailbox,
            organisation,
            about: None,
            due_at,
            set,
            met,
        })
    })
    .collect()
}

/// Where the last body that sat at a line was stood down; `None` while one sits.
fn quiet_after(tenures: &[Tenure], line: Origin) -> Option<Origin> {
    let sat = |tenure: &&Tenure| {
        let over = tenure.stood_down;
        tenure.activated.position <= line.position
            && over.is_none_or(|over| over.position > line.position)
    };
    let ends: Option<Vec<Origin>> = tenures.iter().filter(sat).map(|t| t.stood_down).collect();
    ends?.into_iter().max_by_key(|end| end.position)
}

fn planned_reliefs(
    organisation: OrganisationId,
    part: &incident::Part,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Deadline> {
    let planned = reliefs(part, lens).into_iter();
    planned.filter_map(move |relief| {
        let met = relief.carried_out;
        held(relief.at, met, relief.cancelled).then(|| Deadline {
            kind: ClockKind::Relief,
            organisation,
            about: Some(relief.role.as_str().into()),
            due_at: relief.at,
            set: relief.planned,
            met,
        })
    })
}

/// By when everyone who was called first had to answer, and the last answer. Drills and situation
/// reports call for none, nor do those whom somebody else stood in for.
fn answers(notification: &Notification) -> Option<Deadline> {
    if notification.drill() || notification.report.is_some() {
        return None;
    }
    let run = notification.run.as_ref();
    let within_s = run.map_or(notification.ack_timeout_s, |run| {
        run.timeouts_s.first().copied()
    })?;
    let recipients = notification.recipients.iter();
    let called = recipients.filter(|one| one.delivery != Delivery::Reserve && !one.stood_in_for);
    let called: Vec<_> = called
        .filter_map(|one| Some((called_at(notification, one)?, answer(one))))
        .collect();
    let last = called.iter().max_by_key(|(set, _)| set.occurred_at)?;
    let due_at = last.0.occurred_at.plus_ms(i64::from(within_s) * 1_000);
    let answers: Option<Vec<Origin>> = called.iter().map(|(_, answer)| *answer).collect();
    let met = answers.and_then(|all| all.into_iter().max_by_key(|at| at.occurred_at));
    let stopped = notification.stopped.as_ref().map(|stop| stop.origin);
    held(due_at, met, stopped).then(|| Deadline {
        kind: ClockKind::Answer,
        organisation: notification.origin.organisation,
        about: Some(notification.text.clone()),
        due_at,
        set: notification.origin,
        met,
    })
}

/// Where someone was first called: by a channel, or by hand as soon as it was started.
fn called_at(notification: &Notification, one: &Recipient) -> Option<Origin> {
    if notification.run.is_none() {
        return Some(notification.origin);
    }
    let queued =
        |step: &&Fact<incident::DeliveryStep>| step.said.delivery == Some(Delivery::Queued);
    one.steps.iter().find(queued).map(|step| step.origin)
}

fn answer(one: &Recipient) -> Option<Origin> {
    let settles =
        |step: &&Fact<incident::DeliveryStep>| step.said.delivery.is_some_and(Delivery::is_settled);
    one.steps.iter().find(settles).map(|step| step.origin)
}

fn first_pictures(
    organisation: OrganisationId,
    part: &incident::Part,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> impl Iterator<Item = Deadline> {
    let stated = first_stated(organisation, picture, lens);
    let started = tenures(part, lens).into_iter();
    started.filter_map(move |tenure| {
        Some(Deadline {
            kind: ClockKind::FirstPicture,
            organisation,
            about: None,
            due_at: tenure.first_picture_by?,
            set: tenure.activated,
            met: stated,
        })
    })
}

fn first_stated(
    organisation: OrganisationId,
    picture: &IncidentPicture,
    lens: &Lens<'_>,
) -> Option<Origin> {
    let items = picture.items.iter();
    let steps = items.flat_map(|(_, item)| lens.through(&item.steps));
    let stated = steps.filter(|fact| {
        fact.origin.organisation == organisation && matches!(fact.said, ItemStep::Stated(_))
    });
    let stated = stated.map(|fact| fact.origin);
    stated.min_by_key(|origin| (origin.occurred_at, origin.position))
}
