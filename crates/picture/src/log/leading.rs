//! What the sentences about decisions, tasks, requests and goals name.
//!
//! What stands on another line (a question, a title) is told only to those who may read that line.

use super::slots::Slots;
use crate::fact::Fact;
use crate::history::History;
use varsko_domain::incident::decision::events::{self as decision, DecisionEvent};
use varsko_domain::incident::demand::events::DemandEvent;
use varsko_domain::incident::external::events::{self as external, ExternalEvent};
use varsko_domain::incident::goal::events::{self as goal, GoalEvent};
use varsko_domain::incident::task::events::TaskEvent;
use varsko_domain::{DecisionId, DemandId, ExternalId, GoalId, TaskId, Text};

impl Slots<'_, '_> {
    pub(super) fn about_decision(&mut self, event: &DecisionEvent) -> &mut Self {
        match event {
            DecisionEvent::Wanted(e) => {
                if !e.options.is_empty() {
                    self.texts("options", &e.options);
                }
                self.text("question", &e.question)
                    .at_maybe("at", e.needed_by)
            }
            DecisionEvent::Made(e) => self.made(e),
            DecisionEvent::Late(e) => self.question(e.decision),
            DecisionEvent::ReviewDue(e) => self.question(e.decision),
            DecisionEvent::Reviewed(e) => self
                .question(e.decision)
                .text("text", &e.conclusion)
                .at_maybe("at", e.review_at),
            DecisionEvent::Withdrawn(e) => self.question(e.decision).because(&e.reason),
            DecisionEvent::MeasureLinked(e) => self.question(e.decision).measure(e.measure),
        }
    }

    fn made(&mut self, event: &decision::Made) -> &mut Self {
        let entries = self.scribe.lens.readable(&event.entries);
        if !entries.is_empty() {
            self.numbers(&entries);
        }
        if let Some(old) = event.supersedes.and_then(|id| self.asked_in(id)) {
            self.text("old", &old);
        }
        self.question(event.decision)
            .maybe("question", &event.question)
            .deputy(event.capacity)
            .text("text", &event.choice)
            .because(event.reason.as_ref())
            .maybe("authority", &event.authority)
            .maybe("outside", &event.outside_activation)
            .at_maybe("at", event.review_at)
    }

    fn question(&mut self, id: DecisionId) -> &mut Self {
        let question = self.asked_in(id);
        self.maybe("question", &question)
    }

    /// The question of a decision, where it was put.
    fn asked_in(&self, id: DecisionId) -> Option<Text> {
        let steps = self.scribe.picture.leading.decisions.get(&id)?;
        self.find(steps, |event| match event {
            DecisionEvent::Wanted(e) => Some(e.question.clone()),
            DecisionEvent::Made(e) => e.question.clone(),
            DecisionEvent::Late(_)
            | DecisionEvent::ReviewDue(_)
            | DecisionEvent::Reviewed(_)
            | DecisionEvent::Withdrawn(_)
            | DecisionEvent::MeasureLinked(_) => None,
        })
    }

    pub(super) fn about_task(&mut self, event: &TaskEvent) -> &mut Self {
        match event {
            TaskEvent::Given(e) => self
                .role(&e.role)
                .text("title", &e.title)
                .maybe("text", &e.text)
                .at_maybe("at", e.deadline),
            TaskEvent::Reassigned(e) => {
                let reason = e.reason.as_ref();
                self.task(e.task).role(&e.role).because(reason)
            }
            TaskEvent::DeadlineSet(e) => self
                .task(e.task)
                .at_maybe("at", e.deadline)
                .because(&e.reason),
            TaskEvent::Acknowledged(e) => self.task(e.task),
            TaskEvent::Started(e) => self.task(e.task),
            TaskEvent::Done(e) => self.task(e.task).maybe("result", &e.result),
            TaskEvent::NotDone(e) => self.task(e.task).because(&e.reason),
            TaskEvent::Late(e) => self.task(e.task),
        }
    }

    fn task(&mut self, id: TaskId) -> &mut Self {
        let steps = self.scribe.picture.leading.tasks.get(&id);
        let given = |event: &TaskEvent| match event {
            TaskEvent::Given(e) => Some(e.title.clone()),
            TaskEvent::Reassigned(_)
            | TaskEvent::DeadlineSet(_)
            | TaskEvent::Acknowledged(_)
            | TaskEvent::Started(_)
            | TaskEvent::Done(_)
            | TaskEvent::NotDone(_)
            | TaskEvent::Late(_) => None,
        };
        let title = steps.and_then(|steps| self.find(steps, given));
        self.maybe("title", &title)
    }

    pub(super) fn about_demand(&mut self, event: &DemandEvent) -> &mut Self {
        match event {
            DemandEvent::Received(e) => self
                .text("from", &e.from)
                .text("text", &e.text)
                .maybe("reference", &e.reference)
                .at_maybe("at", e.deadline),
            DemandEvent::Acknowledged(e) => self.demand(e.demand).maybe("how", &e.how),
            DemandEvent::Completed(e) => self.demand(e.demand).text("answer", &e.answer),
            DemandEvent::Late(e) => {
                if e.unacknowledged {
                    self.put("unacknowledged", self.scribe.language.unacknowledged());
                }
                self.demand(e.demand)
            }
        }
    }

    fn demand(&mut self, id: DemandId) -> &mut Self {
        let steps = self.scribe.picture.leading.demands.get(&id);
        let received = |event: &DemandEvent| match event {
            DemandEvent::Received(e) => Some((e.from.clone(), e.text.clone())),
            DemandEvent::Acknowledged(_) | DemandEvent::Completed(_) | DemandEvent::Late(_) => None,
        };
        match steps.and_then(|steps| self.find(steps, received)) {
            Some((from, text)) => self.text("from", &from).text("text", &text),
            None => self,
        }
    }

    pub(super) fn about_external(&mut self, event: &ExternalEvent) -> &mut Self {
        match event {
            ExternalEvent::Asked(e) => self.asked(e),
            ExternalEvent::Received(e) => self.external(e.request).maybe("by", &e.by),
            ExternalEvent::Granted(e) => self
                .external(e.request)
                .maybe("by", &e.by)
                .maybe("note", &e.note),
            ExternalEvent::Refused(e) => self
                .external(e.request)
                .maybe("by", &e.by)
                .because(&e.reason),
            ExternalEvent::CarriedOut(e) => self
                .external(e.request)
                .maybe("by", &e.by)
                .maybe("result", &e.result),
            ExternalEvent::Withdrawn(e) => self.external(e.request).because(&e.reason),
            ExternalEvent::Unanswered(e) => self.external(e.request),
        }
    }

    fn asked(&mut self, event: &external::Asked) -> &mut Self {
        let language = self.scribe.language;
        self.put("authority", language.authority(event.authority))
            .maybe("addressee", &event.addressee)
            .put("matter", language.external_matter(event.matter))
            .put("channel", language.channel(event.channel))
            .text("text", &event.text)
            .maybe("by", &event.asked_by)
            .at_maybe("at", event.needed_by)
    }

    fn external(&mut self, id: ExternalId) -> &mut Self {
        let steps = self.scribe.picture.leading.externals.get(&id);
        let asked = |event: &ExternalEvent| match event {
            ExternalEvent::Asked(e) => Some((e.authority, e.text.clone())),
            ExternalEvent::Received(_)
            | ExternalEvent::Granted(_)
            | ExternalEvent::Refused(_)
            | ExternalEvent::CarriedOut(_)
            | ExternalEvent::Withdrawn(_)
            | ExternalEvent::Unanswered(_) => None,
        };
        let language = self.scribe.language;
        match steps.and_then(|steps| self.find(steps, asked)) {
            Some((authority, text)) => self
                .put("authority", language.authority(authority))
                .text("text", &text),
            None => self,
        }
    }

    pub(super) fn about_goal(&mut self, event: &GoalEvent) -> &mut Self {
        match event {
            GoalEvent::Set(e) => self.aimed(e),
            GoalEvent::Assessed(e) => {
                let language = self.scribe.language;
                let standing = language.goal_standing(e.standing);
                self.goal(e.goal)
                    .put("standing", standing)
                    .because(e.text.as_ref())
            }
        }
    }

    fn aimed(&mut self, event: &goal::Set) -> &mut Self {
        let (language, picture) = (self.scribe.language, self.scribe.picture);
        if let Some(key) = &event.indicator {
            let known = picture.indicators.get(key);
            let defined = known.and_then(|known| self.scribe.lens.newest(&known.definitions));
            let name = defined.map_or(key.as_str(), |fact| fact.said.name.as_str());
            self.put("name", name);
        }
        if let Some(target) = event.target {
            self.put("target", language.number(target));
        }
        self.text("text", &event.text).at_maybe("at", event.by)
    }

    fn goal(&mut self, id: GoalId) -> &mut Self {
        let steps = self.scribe.picture.leading.goals.get(&id);
        let set = |event: &GoalEvent| match event {
            GoalEvent::Set(e) => Some(e.text.clone()),
            GoalEvent::Assessed(_) => None,
        };
        let text = steps.and_then(|steps| self.find(steps, set));
        self.maybe("text", &text)
    }

    /// The first thing said of it that the reader may read and that tells what is looked for.
    pub(super) fn find<T, U>(
        &self,
        steps: &History<T>,
        what: impl Fn(&T) -> Option<U>,
    ) -> Option<U> {
        let mut steps = self.scribe.lens.through(steps);
        steps.find_map(|Fact { said, .. }| what(said))
    }
}
