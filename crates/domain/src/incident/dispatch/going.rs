//! Letting a message go out: by a list, to those who stand on none, or with a situation report
//!
//!
//! Each is judged against what was previewed; what becomes of it then is the same for all.

use super::plan::Plan;
use super::state::Notification;
use super::steps::Steps;
use super::whom::{self, Addressing, Audience, Outgoing};
use crate::event::Event;
use crate::ids::{ListId, NotificationId, PreviewId, ReportId};
use crate::incident::commands::{NotifyPeople, StartList};
use crate::incident::desk::Desk;
use crate::incident::events::NotificationStarted;
use crate::limits::{DUPLICATE_WITHIN_MIN, RECIPIENTS_MAX, SHORT_BYTES_MAX, at_most, maybe, words};
use crate::organisation::lists::List;
use crate::refusal::{Refusal, Thing};
use crate::rights::Operation;
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Phase, Scope};
use std::collections::BTreeSet;

const MINUTE_MS: i64 = 60_000;

/// Starts a list as it was previewed; everyone who is to be called at once is queued.
pub(in crate::incident) fn start(desk: &mut Desk, command: &StartList) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    words("text", &command.text, SHORT_BYTES_MAX)?;
    maybe("again", command.again.as_ref(), SHORT_BYTES_MAX)?;
    let list = list(desk, command.list)?;
    let plan = plan_of_list(desk, list, command.drill)?;
    let going = Going {
        text: &command.text,
        plan,
        list: Some(list),
        report: None,
        again: command.again.as_ref(),
    };
    going.as_previewed(command.preview)?;
    going.not_just_started(desk)?;
    going.begin(desk)
}

/// Tells people who stand on no list, as it was previewed; whoever stands in for someone follows as
/// on a list.
pub(in crate::incident) fn notify(desk: &mut Desk, command: &NotifyPeople) -> Result<(), Refusal> {
    desk.permit(Operation::Notify)?;
    words("text", &command.text, SHORT_BYTES_MAX)?;
    maybe("again", command.again.as_ref(), SHORT_BYTES_MAX)?;
    let plan = plan_of_people(desk, &command.to, command.drill)?;
    let going = Going {
        text: &command.text,
        plan,
        list: None,
        report: None,
        again: command.again.as_ref(),
    };
    going.as_previewed(command.preview)?;
    going.reaches_anyone()?;
    going.not_just_started(desk)?;
    going.begin(desk)
}

/// Makes a situation report ready to go out as it was previewed. Nothing happens before it
/// [leaves](Going::leave): sending it comes first.
pub(in crate::incident) fn carrying<'c, 'a: 'c>(
    desk: &Desk<'a>,
    report: ReportId,
    out: &'c Outgoing,
) -> Result<Going<'c>, Refusal> {
    desk.permit(Operation::Notify)?;
    words("text", &out.text, SHORT_BYTES_MAX)?;
    let (list, plan) = match &out.to {
        Audience::List(id) => {
            let list = list(desk, *id)?;
            (Some(list), plan_of_list(desk, list, false)?)
        }
        Audience::People(asked) => (None, plan_of_people(desk, asked, false)?),
    };
    let going = Going {
        text: &out.text,
        plan,
        list,
        report: Some(report),
        again: None,
    };
    going.as_previewed(out.preview)?;
    going.reaches_anyone()?;
    Ok(going)
}

fn list<'a>(desk: &Desk<'a>, id: ListId) -> Result<&'a List, Refusal> {
    let list = desk.organisation()?.lists.get(&id);
    let list = list.ok_or(Refusal::Unknown { what: Thing::List })?;
    if list.withdrawn {
        return Err(Refusal::ListWithdrawn);
    }
    Ok(list)
}

fn plan_of_list(desk: &Desk, list: &List, drill: bool) -> Result<Plan, Refusal> {
    let held = &desk.open_part()?.roles;
    let (organisation, directory) = (desk.organisation()?, &desk.world.directory);
    let plan = Plan::of(list, drill, held, organisation, directory, desk.now());
    at_most("recipients", plan.people.len(), RECIPIENTS_MAX)?;
    Ok(plan)
}

fn plan_of_people(desk: &Desk, asked: &Addressing, drill: bool) -> Result<Plan, Refusal> {
    whom::check(desk, asked)?;
    desk.open_part()?;
    let parts = &desk.incident.parts;
    let held = |organisation| {
        let part = parts.get(&organisation);
        part.map(|part| part.roles.clone()).unwrap_or_default()
    };
    let plan = Plan::of_people(asked, drill, held, &desk.world.directory, desk.now());
    at_most("recipients", plan.people.len(), RECIPIENTS_MAX)?;
    Ok(plan)
}

/// A message that is about to go out: what it says, and to whom.
pub(in crate::incident) struct Going<'c> {
    text: &'c Text,
    plan: Plan,
    list: Option<&'c List>,
    /// The situation report it carries.
    report: Option<ReportId>,
    again: Option<&'c Text>,
}

impl Going<'_> {
    /// Refuses what is no longer as it was when it was looked at.
    fn as_previewed(&self, seen: PreviewId) -> Result<(), Refusal> {
        let text = self.text.as_str().unwrap_or_default();
        if self.plan.named(text, self.report) == seen {
            return Ok(());
        }
        Err(Refusal::PreviewChanged)
    }

    /// A list shows all year whom there is no way to; of those named here nobody has looked before.
    fn reaches_anyone(&self) -> Result<(), Refusal> {
        if self.plan.reaches_anyone() {
            return Ok(());
        }
        Err(Refusal::NobodyReachable)
    }

    /// The same list, or the same people, twice within minutes is an accident, unless someone says
    /// why it is not.
    fn not_just_started(&self, desk: &Desk) -> Result<(), Refusal> {
        if self.again.is_some() {
            return Ok(());
        }
        let known = desk.incident.notifications.values();
        // What others tell is theirs to know, and no accident of one's own.
        let own = known.filter(|known| known.organisation == desk.organisation);
        let started = own.filter(|known| self.is_like(known));
        let newest: Option<Timestamp> = started.map(|known| known.started_at).max();
        let minutes = newest.map(|at| desk.now().since(at) / MINUTE_MS);
        match minutes {
            Some(minutes) if minutes < DUPLICATE_WITHIN_MIN => Err(Refusal::JustNotified {
                minutes,
                within: DUPLICATE_WITHIN_MIN,
            }),
            _ => Ok(()),
        }
    }

    /// True when a notification went to the same. Those who are told at an address are not
    /// compared: their addresses are not remembered (G-8).
    fn is_like(&self, known: &Notification) -> bool {
        let Some(run) = &known.run else {
            return false;
        };
        let mine = self.plan.people.iter();
        let mine: BTreeSet<_> = mine.filter_map(|one| one.recipient.person).collect();
        let theirs = known.recipients.iter().filter_map(|one| one.person);
        let same = match self.plan.run.list {
            Some(_) => true,
            None => !mine.is_empty() && mine == theirs.collect(),
        };
        run.list == self.plan.run.list
            && run.drill == self.plan.run.drill
            && known.report.is_none()
            && same
    }

    /// Reaches the phase of notifying and leaves. A drill tries the way to people; the incident is no
    /// further for it.
    fn begin(self, desk: &mut Desk) -> Result<(), Refusal> {
        if !self.plan.run.drill {
            desk.enter(Phase::Notify)?;
        }
        let scope = desk.order.scope.unwrap_or(Scope::Participants);
        self.leave(desk, scope);
        Ok(())
    }

    /// Leaves: it stands in the log to whom, and everyone who is to be called at once is queued. All
    /// that becomes of it is readable by `scope`.
    pub(in crate::incident) fn leave(self, desk: &mut Desk, scope: Scope) {
        let id = NotificationId::from(desk.order.id);
        let people = self.plan.people.into_iter();
        let run = self.plan.run;
        let started = NotificationStarted {
            notification: id,
            text: self.text.clone(),
            list: self.list.map(|list| list.defined.name.as_str().into()),
            recipients: people.map(|planned| planned.recipient).collect(),
            ack_timeout_s: None,
            run: Some(run.clone()),
            again: self.again.cloned(),
            report: self.report,
        };
        let known = Notification::started(&started, desk.organisation, desk.now(), scope);
        let mut steps = Steps::of(id, &run, &known, &desk.world.directory);
        steps.start();
        let events = steps.events();
        desk.emit_to(scope, Event::NotificationStarted(started));
        for event in events {
            desk.emit_to(scope, event);
        }
    }
}
