//! One incident, folded from its stream: every fact with the line it came from.
//!
//! The fold is total: it takes events in any order without failing, for an older picture is folded
//! in the order things became known or happened, not in the order they were recorded. It drops
//! nothing and judges nobody's rights; a reader's share of it is `situation`'s to work out.

mod folding;
mod header;
mod helping;
mod indicator;
mod item;
mod lines;
mod measure;
mod notification;
mod part;
mod shelf;
mod waiting;

pub use header::{Erasure, Header};
pub use indicator::Indicator;
pub use item::{Item, ItemStep};
pub use lines::{LineFacts, Lines};
pub use measure::{Measure, MeasureStep};
pub use notification::{DeliveryStep, Notification};
pub use part::{BodyStep, Part, PhaseStep, RoleStep};
pub use shelf::Shelf;
pub(crate) use waiting::{Letters, Waiting, is_enough_for};

use crate::access::Access;
use crate::assistance::Assistance;
use crate::eps::Eps;
use crate::fact::{Fact, Forget, Origin, concerned};
use crate::history::History;
use crate::leading::Leading;
use crate::meeting;
use crate::resource::Promise;
use crate::thread::Threads;
use crate::warnings::Told;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;
use varsko_domain::incident::card::events::CardRunEvent;
use varsko_domain::incident::duty_log::events::DutyLogEvent;
use varsko_domain::incident::evaluation::events::EvaluationEvent;
use varsko_domain::incident::events::{EntryRecorded, ErasureCarriedOut, Opened};
use varsko_domain::incident::information::events::InformationEvent;
use varsko_domain::incident::link::events::LinkEvent;
use varsko_domain::incident::report::events::{ReportEvent, Subject};
use varsko_domain::incident::template::events::TemplateUseEvent;
use varsko_domain::rights::{Reader, acts_for};
use varsko_domain::{
    Actor, AssistanceId, CardRunId, EpsId, IncidentId, InformationId, ItemId, MeasureId, MeetingId,
    NotificationId, OrganisationId, PromiseId, Recorded, ReportId, ReportOrderId, RequestId,
};

/// Everything known of one incident. Cloning shares all that has not changed since.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct IncidentPicture {
    /// Which; `None` before its first event.
    pub id: Option<IncidentId>,
    /// An exercise, from the first event to the last.
    pub exercise: bool,
    /// Whose incident it is.
    pub lead: Option<OrganisationId>,
    /// Title, type, severity, observation, dismissal.
    pub header: Arc<Header>,
    /// Each organisation's part, those that left included.
    pub parts: Shelf<OrganisationId, Part>,
    /// Items of the situational picture.
    pub items: Shelf<ItemId, Item>,
    /// Structured figures by key.
    pub indicators: Shelf<String, Indicator>,
    /// Notifications.
    pub notifications: Shelf<NotificationId, Notification>,
    /// What waits to be carried.
    pub(crate) waiting: Shelf<NotificationId, Letters>,
    /// Situation reports.
    pub reports: Shelf<ReportId, History<ReportEvent>>,
    /// Orders for situation reports.
    pub report_orders: Shelf<ReportOrderId, History<ReportEvent>>,
    /// Public information.
    pub information: Shelf<InformationId, History<InformationEvent>>,
    /// Action cards in use, and those put away.
    pub cards: Shelf<CardRunId, History<CardRunEvent>>,
    /// Measures.
    pub measures: Shelf<MeasureId, Measure>,
    /// Decisions, tasks, requests, goals.
    pub leading: Leading,
    /// Meetings of the crisis leadership.
    pub meetings: Shelf<MeetingId, meeting::Known>,
    /// What was said of how it stands to other incidents.
    pub links: History<LinkEvent>,
    /// What was said of scenario templates used in it.
    pub templates: History<TemplateUseEvent>,
    /// What was said of it as a duty log, and of shifts.
    pub duty_log: History<DutyLogEvent>,
    /// What its log has told of warnings.
    pub warnings: Told,
    /// Resources promised.
    pub promises: Shelf<PromiseId, Promise>,
    /// Requests for assistance.
    pub assistance: Shelf<AssistanceId, Assistance>,
    /// Evacuee and next-of-kin centres.
    pub eps: Shelf<EpsId, Eps>,
    /// Evaluations, and what they are made of.
    pub evaluations: History<EvaluationEvent>,
    /// How what was learnt hangs together.
    pub threads: Threads,
    /// Requests for erasure.
    pub erasures: Shelf<RequestId, Erasure>,
    /// What became of single lines.
    pub lines: Lines,
    /// Who may read which line.
    pub access: Access,
    /// The line with the highest position.
    pub last: Option<Origin>,
}

impl IncidentPicture {
    /// Takes one event in. Events of other streams leave it as it was.
    pub fn apply(&mut self, recorded: &Recorded) {
        let Some(incident) = recorded.incident() else {
            return;
        };
        if *self.id.get_or_insert(incident) != incident {
            return;
        }
        self.admit(recorded);
        self.fold(recorded);
        self.threads.apply(recorded);
        if self.lines.erased(recorded.number()) {
            self.forget(recorded.number());
        }
    }

    /// On whose behalf someone of `own` acts here who does not say.
    pub fn acts_for(&self, own: OrganisationId) -> OrganisationId {
        acts_for(own, self.lead, self.parts.get(&own).is_some())
    }

    /// The number of the line with which an organisation left, if it did and is not back.
    pub fn left_at(&self, organisation: OrganisationId) -> Option<u32> {
        let part = self.parts.get(&organisation)?;
        Some(part.ended?.line)
    }

    /// What `actor` may read of it now; `None` when nothing at all.
    pub fn reader(&self, actor: &Actor, standing: &varsko_domain::Directory) -> Option<Reader> {
        let left_at = self.left_at(actor.organisation);
        Reader::of(actor, &self.participants(), left_at, standing)
    }

    /// Who takes part, as `reader` may know: someone who left knows who was there then.
    pub fn participants_for(&self, reader: &Reader) -> BTreeSet<OrganisationId> {
        let Some(left) = reader.left_at() else {
            return self.participants();
        };
        let by_then = |origin: Option<Origin>| origin.is_some_and(|origin| origin.line <= left);
        self.parts
            .iter()
            .filter(|(_, part)| by_then(part.started) && !by_then(part.ended))
            .map(|(id, _)| *id)
            .collect()
    }

    /// Who takes part now: the set that a reader's rights are judged against.
    pub fn participants(&self) -> BTreeSet<OrganisationId> {
        let takes_part = |part: &Part| part.started.is_some() && part.ended.is_none();
        self.parts
            .iter()
            .filter(|(_, part)| takes_part(part))
            .map(|(id, _)| *id)
            .collect()
    }

    /// Lets this older picture be read by whoever may read its lines in `now`: shares widened or
    /// recalled since count. Needed when a past is unfolded event by event.
    pub fn read_as_in(&mut self, now: &IncidentPicture) {
        self.access.share_as_in(&now.access);
    }

    /// Makes every word that came from a line unreadable.
    pub(crate) fn forget(&mut self, line: u32) {
        self.lines.erase(line);
        Arc::make_mut(&mut self.header).forget(line);
        self.parts.forget(line);
        self.items.forget(line);
        self.indicators.forget(line);
        self.notifications.forget(line);
        self.reports.forget(line);
        self.report_orders.forget(line);
        self.information.forget(line);
        self.cards.forget(line);
        self.measures.forget(line);
        self.meetings.forget(line);
        self.leading.forget(line);
        self.links.forget(line);
        self.templates.forget(line);
        self.duty_log.forget(line);
        self.promises.forget(line);
        self.assistance.forget(line);
        self.eps.forget(line);
        self.erasures.forget(line);
        self.warnings.forget(line);
        self.evaluations.forget(line);
    }

    fn admit(&mut self, recorded: &Recorded) {
        self.access.admit(recorded);
        let origin = Origin::of(recorded);
        let last = self.last.get_or_insert(origin);
        if origin.position > last.position {
            *last = origin;
        }
    }

    fn header(&mut self) -> &mut Header {
        Arc::make_mut(&mut self.header)
    }

    fn part(&mut self, recorded: &Recorded) -> &mut Part {
        self.parts.edit(concerned(recorded))
    }

    fn report(&mut self, recorded: &Recorded, event: &ReportEvent) {
        let history = match event.subject() {
            Subject::Report(id) => self.reports.edit(id),
            Subject::Order(id) => self.report_orders.edit(id),
        };
        history.note(recorded, event.clone());
    }

    fn end(&mut self, recorded: &Recorded, organisation: OrganisationId) {
        self.nothing_more_for(Some(organisation));
        self.parts.edit(organisation).end(recorded);
    }

    fn open(&mut self, recorded: &Recorded, opened: &Opened) {
        self.exercise = opened.exercise;
        self.lead = Some(opened.lead);
        self.header().opened = Some(Fact::of(recorded, opened.clone()));
        self.parts.edit(opened.lead).start(recorded);
    }

    fn record(&mut self, recorded: &Recorded, entry: &EntryRecorded) {
        if let Some(corrected) = entry.corrects {
            self.lines.correct(corrected, recorded.number());
        }
        for file in &entry.attachments {
            self.lines.attach(recorded.number(), &file.sha256);
        }
    }

    fn carry_out(&mut self, recorded: &Recorded, erased: &ErasureCarriedOut) {
        self.erasures.edit(erased.request).carry_out(recorded);
        erased.numbers.iter().for_each(|line| self.forget(*line));
    }
}

#[cfg(test)]
mod tests;
