//! The desk where a command to one incident is judged: who asks, on whose behalf, about what.
//!
//! It answers the questions every command shares: is the incident visible at all, may this person
//! do this, is the phase reached. The files beside it hold what is particular to each command.

use super::commands::IncidentCommand;
use super::events::{PhaseDeviated, PhaseReached};
use super::state::{Incident, Line, Part};
use super::{
    area, assistance, card, classify, clock, decision, demand, dispatch, duty_log, entry, eps,
    erasure, evaluation, external, goal, handle, information, lifecycle, link, meeting, mobilise,
    notify, phase, report, resource, ring, staffing, task, template, understand, warning,
};
use crate::command::Order;
use crate::decide::Decided;
use crate::event::{Event, Stream};
use crate::ids::{IncidentId, OrganisationId};
use crate::limits::{SHORT_BYTES_MAX, words};
use crate::organisation::Organisation;
use crate::refusal::Refusal;
use crate::rights::{Operation, Post, Reader, Relation, acts_for, may};
use crate::time::Timestamp;
use crate::words::{Body, Capacity, Phase, Scope};
use crate::world::World;

/// What a decision in an incident looks at, and the events it has come to so far.
pub(crate) struct Desk<'a> {
    pub(super) id: IncidentId,
    pub(super) world: &'a World,
    pub(super) incident: &'a Incident,
    pub(super) order: &'a Order,
    /// On whose behalf.
    pub(super) organisation: OrganisationId,
    now: Timestamp,
    reader: Reader,
    events: Vec<Decided>,
}

/// Judges a command to an existing incident.
pub(crate) fn decide(
    world: &World,
    order: &Order,
    id: IncidentId,
    command: &IncidentCommand,
    now: Timestamp,
) -> Result<Vec<Decided>, Refusal> {
    let mut desk = Desk::at(world, order, id, now)?;
    duty_log::refuse_crisis(&desk, command)?;
    carry_out(&mut desk, command)?;
    Ok(desk.events)
}

fn carry_out(desk: &mut Desk, command: &IncidentCommand) -> Result<(), Refusal> {
    use IncidentCommand as C;
    match command {
        C::PlaceUnderObservation(command) => lifecycle::observe(desk, command),
        C::Dismiss(command) => lifecycle::dismiss(desk, command),
        C::Close(_) => lifecycle::close(desk),
        C::Reopen(command) => lifecycle::reopen(desk, command),
        C::Normalise(command) => lifecycle::normalise(desk, command),
        C::Reclassify(command) => classify::reclassify(desk, command),
        C::InviteOrganisation(command) => classify::invite(desk, command),
        C::EndParticipation(command) => classify::end_participation(desk, command),
        C::SetReadiness(command) => classify::set_readiness(desk, command),
        C::AdvancePhase(command) => phase::advance(desk, command),
        C::ReturnToPhase(command) => phase::go_back(desk, command),
        C::RecordEntry(command) => entry::record(desk, command),
        C::JudgeEntry(command) => entry::judge(desk, command),
        C::WidenShare(command) => entry::widen(desk, command),
        C::RecallShare(command) => entry::recall(desk, command),
        C::DefineIndicator(command) => understand::define_indicator(desk, command),
        C::ReportIndicator(command) => understand::report_indicator(desk, command),
        C::StateItem(command) => understand::state_item(desk, command),
        C::ReviseItem(command) => understand::revise_item(desk, command),
        C::WithdrawItem(command) => understand::withdraw_item(desk, command),
        C::SetFocus(command) => understand::set_focus(desk, command),
        C::StartNotification(command) => notify::start(desk, command),
        C::StartList(command) => dispatch::start(desk, command),
        C::NotifyPeople(command) => dispatch::notify(desk, command),
        C::StopNotification(command) => dispatch::stop(desk, command),
        C::Dispatch(command) => dispatch::report(desk, command),
        C::MarkNotificationSent(command) => notify::mark_sent(desk, command),
        C::Acknowledge(command) => notify::acknowledge(desk, command),
        C::Decline(command) => notify::decline(desk, command),
        C::RecordReachedByOtherMeans(command) => notify::reach(desk, command),
        C::ActivateBody(command) => mobilise::activate(desk, command),
        C::StandDownBody(command) => mobilise::stand_down(desk, command),
        C::AssignRole(command) => mobilise::assign_role(desk, command),
        C::RelieveRole(command) => mobilise::relieve_role(desk, command),
        C::ReportMobilisation(command) => mobilise::report(desk, command),
        C::ProposeMeasure(command) => handle::propose(desk, command),
        C::DecideMeasure(command) => handle::decide(desk, command),
        C::AssignMeasure(command) => handle::assign(desk, command),
        C::ProgressMeasure(command) => handle::progress(desk, command),
        C::StartEvaluation(command) => evaluation::start(desk, command),
        C::PinObservation(command) => evaluation::pin(desk, command),
        C::RequestErasure(command) => erasure::request(desk, command),
        C::RejectErasure(command) => erasure::reject(desk, command),
        C::ApproveErasure(command) => erasure::approve(desk, command),
        C::Staffing(command) => staffing::decide(desk, command),
        C::Area(command) => area::decide(desk, command),
        C::Link(command) => link::decide(desk, command),
        C::HandOverShift(command) => duty_log::hand_over(desk, command),
        C::Report(command) => report::decide(desk, command),
        C::Information(command) => information::decide(desk, command),
        C::CardRun(command) => card::decide(desk, command),
        C::Assistance(command) => assistance::decide(desk, command),
        C::ResourceUse(command) => resource::decide(desk, command),
        C::Eps(command) => eps::decide(desk, command),
        C::Clock(command) => clock::decide(desk, command),
        C::Meeting(command) => meeting::decide(desk, command),
        C::Decision(command) => decision::decide(desk, command),
        C::Task(command) => task::decide(desk, command),
        C::Demand(command) => demand::decide(desk, command),
        C::External(command) => external::decide(desk, command),
        C::Evaluation(command) => evaluation::decide(desk, command),
        C::Goal(command) => goal::decide(desk, command),
        C::AttachWarning(command) => warning::attach(desk, command),
        C::Template(command) => template::decide(desk, command),
        C::Ring(command) => ring::ring(desk, command),
    }
}

impl<'a> Desk<'a> {
    /// Sits down at an incident the actor may see; to anyone else it does not exist.
    pub(super) fn at(
        world: &'a World,
        order: &'a Order,
        id: IncidentId,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let incident = world.incidents.get(&id).ok_or(Refusal::UnknownIncident)?;
        let own = order.actor.organisation;
        let left_at = incident.left.get(&own).copied();
        let (participants, directory) = (&incident.participants, &world.directory);
        let reader = Reader::of(&order.actor, participants, left_at, directory)
            .ok_or(Refusal::UnknownIncident)?;
        let has_part = incident.parts.contains_key(&own);
        let left_out = acts_for(own, incident.lead, has_part);
        let organisation = order.organisation.unwrap_or(left_out);
        Ok(Self {
            id,
            world,
            incident,
            order,
            organisation,
            now,
            reader,
            events: Vec::new(),
        })
    }

    /// Now.
    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// The same desk at another incident, which the actor must see as well.
    pub(super) fn elsewhere(&self, other: IncidentId) -> Result<Self, Refusal> {
        Self::at(self.world, self.order, other, self.now)
    }

    /// Records what the same command means for another incident.
    pub(super) fn emit_elsewhere(&mut self, other: IncidentId, event: Event) {
        self.emit(event);
        if let Some(decided) = self.events.last_mut() {
            decided.stream = Stream::Incident(other);
        }
    }

    /// Refuses when the incident turned out to be another and goes on there.
    pub(super) fn not_merged(&self) -> Result<(), Refusal> {
        match self.incident.merged_into() {
            Some(into) => Err(Refusal::Merged { into }),
            None => Ok(()),
        }
    }

    /// Records that something happened, when and on whose behalf the order says.
    pub(super) fn emit(&mut self, event: Event) {
        self.emit_to(self.order.scope.unwrap_or(Scope::Participants), event);
    }

    /// The same, readable by `scope`.
    pub(super) fn emit_to(&mut self, scope: Scope, event: Event) {
        self.events.push(Decided {
            stream: Stream::Incident(self.id),
            organisation: Some(self.organisation),
            occurred_at: self.order.occurred_at.unwrap_or(self.now),
            noted_at: self.order.noted_at,
            scope,
            event,
        });
    }

    /// When what is asked happened: as the order says, else now.
    pub(super) fn happened_at(&self) -> Timestamp {
        self.order.occurred_at.unwrap_or(self.now)
    }

    /// Refuses a time that has passed where something is planned.
    pub(super) fn ahead(&self, field: &'static str, given: Timestamp) -> Result<(), Refusal> {
        if given > self.now {
            return Ok(());
        }
        let now = self.now;
        Err(Refusal::NotAhead { field, given, now })
    }

    /// Records what followed from a line by itself: whoever may read that one may read this.
    pub(super) fn emit_beside(&mut self, line: u32, event: Event) -> Result<(), Refusal> {
        let scope = self.line(line)?.scope;
        self.emit_to(scope, event);
        Ok(())
    }

    /// Refuses unless the rights table allows the operation on whose behalf the order says.
    pub(super) fn permit(&self, operation: Operation) -> Result<(), Refusal> {
        let relation = Relation::of(
            &self.order.actor,
            self.organisation,
            &self.incident.participants,
            &self.world.directory,
        );
        if may(self.order.actor.role, operation, relation) {
            return Ok(());
        }
        Err(self.not_permitted(operation))
    }

    /// Refuses unless the order acts for the organisation whose incident it is: what is judged of the
    /// incident as a whole is judged by its lead.
    pub(super) fn permit_lead(&self, operation: Operation) -> Result<(), Refusal> {
        self.permit(operation)?;
        match self.incident.lead {
            Some(lead) if lead != self.organisation => {
                Err(self.not_permitted_for(operation, Some(lead)))
            }
            _ => Ok(()),
        }
    }

    fn not_permitted(&self, operation: Operation) -> Refusal {
        self.not_permitted_for(operation, Some(self.organisation))
    }

    fn not_permitted_for(
        &self,
        operation: Operation,
        organisation: Option<OrganisationId>,
    ) -> Refusal {
        Refusal::NotPermitted {
            operation,
            role: self.order.actor.role,
            organisation: organisation
                .map(|id| self.world.directory.short_name(id))
                .unwrap_or_default(),
        }
    }

    /// In what capacity the actor may decide for the organisation: as holder by standing
    /// appointment or assigned role, or as deputy. An assigned power holds only while the crisis
    /// leadership is activated.
    pub(super) fn authority(&self, operation: Operation) -> Result<Capacity, Refusal> {
        let part = self.part()?;
        let in_force = part.bodies.contains(&Body::Leadership);
        let post = Post::of(&self.order.actor, self.organisation, &part.roles, in_force);
        let permitted = self.permit(operation);
        match operation.capacity(permitted.is_ok(), post) {
            Some(capacity) => Ok(capacity),
            None if post.is_some() => Err(Refusal::NoLeadershipActive),
            None => Err(self.not_permitted(operation)),
        }
    }

    /// The acting organisation.
    pub(super) fn organisation(&self) -> Result<&'a Organisation, Refusal> {
        let id = self.organisation;
        self.world
            .directory
            .organisations
            .get(&id)
            .ok_or(Refusal::UnknownOrganisation { id })
    }

    /// The acting organisation's part; it must take part.
    pub(super) fn part(&self) -> Result<&'a Part, Refusal> {
        self.incident
            .parts
            .get(&self.organisation)
            .filter(|_| self.incident.participants.contains(&self.organisation))
            .ok_or_else(|| Refusal::NotParticipating {
                organisation: self.world.directory.short_name(self.organisation),
            })
    }

    /// The acting organisation's part, neither closed nor dismissed.
    pub(super) fn open_part(&self) -> Result<&'a Part, Refusal> {
        let part = self.part()?;
        self.not_merged()?;
        if self.incident.dismissed {
            return Err(Refusal::IncidentDismissed);
        }
        if part.closed() {
            return Err(Refusal::PartClosed {
                organisation: self.world.directory.short_name(self.organisation),
            });
        }
        Ok(part)
    }

    /// Acts within `phase`: its predecessor must be reached, or the order says why not, and
    /// then the deviation is recorded. Reaching the phase is recorded the first time.
    pub(super) fn enter(&mut self, phase: Phase) -> Result<(), Refusal> {
        if self.open_part()?.reached.contains(&phase) {
            return Ok(());
        }
        self.go_to(phase)
    }

    /// Enters `phase` as [`Desk::enter`] does, and also moves on to it again when the part went back
    /// or was reopened since. Nothing happens when the part is there already.
    pub(super) fn go_to(&mut self, phase: Phase) -> Result<(), Refusal> {
        let part = self.open_part()?;
        if self.incident.duty_log.is_some() {
            // The log of an ordinary day follows no sequence; it is open or closed.
            if phase == Phase::Closed {
                self.reach(phase);
            }
            return Ok(());
        }
        if part.reached.contains(&phase) {
            if part.current < phase {
                self.reach(phase);
            }
            return Ok(());
        }
        if let Some(missing) = phase.predecessor().filter(|p| !part.reached.contains(p)) {
            let Some(reason) = self.order.skipping.clone() else {
                return Err(Refusal::PhaseNotReached {
                    acting: phase,
                    missing,
                });
            };
            words("skipping", &reason, SHORT_BYTES_MAX)?;
            self.emit(Event::PhaseDeviated(PhaseDeviated {
                acting: phase,
                missing,
                reason,
            }));
        }
        self.reach(phase);
        Ok(())
    }

    /// Records that a phase is reached. Fellow participants see it even where the act that reached
    /// it is the organisation's own affair: who has come how far is what a shared board is for.
    fn reach(&mut self, phase: Phase) {
        let scope = self.order.scope.unwrap_or(Scope::Participants);
        let scope = scope.max(Scope::Participants);
        self.emit_to(scope, Event::PhaseReached(PhaseReached { phase }));
    }

    /// A line the actor may read; any other is as unknown as one that was never written.
    pub(super) fn line(&self, number: u32) -> Result<Line, Refusal> {
        let lines = &self.incident.lines;
        lines
            .read(&self.reader, number)
            .ok_or_else(|| Refusal::UnknownEntry {
                number,
                newest: lines.newest_for(&self.reader),
            })
    }

    /// Refuses a line that a decision cannot rest on: one the actor may not read, or no longer may.
    pub(super) fn cited(&self, number: u32) -> Result<(), Refusal> {
        let unread = self.line(number).err();
        match unread {
            Some(_) if self.incident.lines.was_read(&self.reader, number) => {
                Err(Refusal::RecalledEntry { number })
            }
            Some(unknown) => Err(unknown),
            None => Ok(()),
        }
    }

    /// A line of the acting organisation, which alone decides who reads it and what is erased.
    pub(super) fn own_line(&self, operation: Operation, number: u32) -> Result<Line, Refusal> {
        let line = self.line(number)?;
        if line.organisation == Some(self.organisation) {
            return Ok(line);
        }
        Err(self.not_permitted_for(operation, line.organisation))
    }
}
