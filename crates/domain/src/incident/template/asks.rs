//! What each kind of part asks, in the words of the command it becomes.

use super::orders::{Becomes, Lacking, Use};
use crate::ids::ListId;
use crate::incident::area::commands::{AreaCommand, InvolveArea};
use crate::incident::commands::{
    ActivateBody, AssignRole, DefineIndicator, IncidentCommand as C, SetFocus, StateItem,
};
use crate::incident::decision::commands::{DecisionCommand, Want};
use crate::incident::events::Statement;
use crate::incident::goal::commands::{GoalCommand, SetGoal};
use crate::incident::information::commands::{DraftInformation, InformationCommand};
use crate::incident::information::events::Wording;
use crate::incident::meeting::commands::{Convene, MeetingCommand};
use crate::incident::report::commands::{OrderReports, ReportCommand};
use crate::incident::report::events::ReportingTerms;
use crate::incident::task::commands::{Give, TaskCommand};
use crate::organisation::Organisation;
use crate::organisation::cards::commands::PublishCard;
use crate::organisation::lists::List;
use crate::organisation::templates::events::{
    CardPart, DecisionPart, GoalPart, MeetingPart, MessagePart, PartContent as P, QuestionPart,
    ReportsPart, TaskPart, TemplatePart,
};
use crate::text::Text;
use crate::time::Timestamp;
use crate::words::{Capacity, Section, Verification};
use crate::world::World;

/// Minutes until a card that came with a template shall be looked at again: a year.
const CARD_REVIEW_MIN: u32 = 365 * 24 * 60;

impl Use<'_> {
    /// What a part becomes as things stand at the instant `at`; `world` must know the organisation.
    pub(super) fn becomes(
        &self,
        part: &TemplatePart,
        world: &World,
        at: Timestamp,
    ) -> Result<Becomes, Lacking> {
        let organisation = &world.directory.organisations[&self.organisation];
        let asks = |command| Ok(self.one(part, command));
        match &part.what {
            P::List(list) => {
                let chosen = self.terms.lists.get(&part.key).copied().or(list.list);
                let names = std::iter::once(&list.name).chain(&list.also);
                let found = find_list(organisation, chosen, names);
                let name = || list.name.clone();
                let found = found.ok_or_else(|| Lacking::List { name: name() })?;
                self.calls(part, found, &list.text, world, at)
            }
            P::Role(role) => self.fills(part, &role.role, organisation, at),
            P::Body(body) => {
                let authority = self.terms.authority.clone().ok_or(Lacking::Authority)?;
                let activate = ActivateBody::by_authority(body.body, authority);
                asks(C::ActivateBody(activate))
            }
            P::Card(card) => {
                let brings = self.brings(card);
                Ok(self.runs(part, card.card, brings, &organisation.cards))
            }
            P::Task(task) => asks(C::Task(TaskCommand::Give(self.task(task)))),
            P::Question(question) => asks(C::StateItem(self.question(question))),
            P::Indicator(figure) => asks(C::DefineIndicator(DefineIndicator {
                key: part.key.clone(),
                name: figure.name.clone(),
                definition: figure.definition.clone(),
                unit: figure.unit.clone(),
            })),
            P::Area(area) => asks(C::Area(AreaCommand::Involve(InvolveArea {
                area: part.key.clone(),
                name: area.name.clone(),
                every_min: area.every_min,
            }))),
            P::Reports(reports) => asks(C::Report(ReportCommand::Order(self.reports(reports)))),
            P::Meeting(meeting) => {
                let convene = self.meeting(meeting);
                asks(C::Meeting(MeetingCommand::Convene(convene)))
            }
            P::Message(message) => {
                let draft = self.message(message);
                asks(C::Information(InformationCommand::Draft(draft)))
            }
            P::Goal(goal) => asks(C::Goal(GoalCommand::Set(self.goal(goal)))),
            P::Focus(focus) => asks(C::SetFocus(SetFocus {
                items: focus.items.clone(),
                until: None,
            })),
            P::Decision(wanted) => asks(C::Decision(DecisionCommand::Want(self.wants(wanted)))),
        }
    }

    /// A role is filled by whom the asker names, else by whoever is on call for it.
    fn fills(
        &self,
        part: &TemplatePart,
        role: &str,
        organisation: &Organisation,
        at: Timestamp,
    ) -> Result<Becomes, Lacking> {
        let chosen = self.terms.people.get(&part.key).copied();
        let on_call = || organisation.roster.on_call(role, at).first().copied();
        let role = role.to_owned();
        let Some(person) = chosen.or_else(on_call) else {
            return Err(Lacking::Nobody { role });
        };
        let assign = AssignRole {
            role,
            person,
            capacity: Capacity::Holder,
        };
        let mut becomes = self.one(part, C::AssignRole(assign));
        becomes.person = Some(person);
        Ok(becomes)
    }

    fn brings(&self, card: &CardPart) -> PublishCard {
        PublishCard {
            card: None,
            title: card.title.clone(),
            goal: card.goal.clone(),
            role: card.role.clone(),
            scenario: Some(self.content.kind.clone()),
            steps: card.steps.clone(),
            review_by: self.due(CARD_REVIEW_MIN),
        }
    }

    fn task(&self, task: &TaskPart) -> Give {
        Give {
            title: task.title.clone(),
            text: task.text.clone(),
            role: task.role.clone(),
            deadline: task.within_min.map(|minutes| self.due(minutes)),
            priority: task.priority,
            origin: None,
        }
    }

    /// A gap in the picture: shown, not hidden.
    fn question(&self, question: &QuestionPart) -> StateItem {
        let statement = Statement {
            section: Section::Unknowns,
            text: question.text.clone(),
            value: None,
            verification: Verification::Unverified,
            source: Some(self.content.name.clone()),
            expires_at: None,
            entries: Vec::new(),
            particular: None,
            coordinates: None,
        };
        let accepts = None;
        StateItem { statement, accepts }
    }

    fn reports(&self, reports: &ReportsPart) -> OrderReports {
        OrderReports {
            from: reports.from.clone(),
            terms: ReportingTerms {
                first_due: self.due(reports.first_min),
                every_min: reports.every_min,
                until: None,
            },
            text: None,
        }
    }

    fn meeting(&self, meeting: &MeetingPart) -> Convene {
        Convene {
            kind: meeting.kind,
            starts_at: Some(self.due(meeting.within_min)),
            chair: None,
            place: None,
            matters: meeting.matters.clone(),
        }
    }

    fn message(&self, message: &MessagePart) -> DraftInformation {
        DraftInformation {
            audience: message.audience,
            wording: Wording {
                title: message.title.clone(),
                text: self.titled(&message.text),
                language: message.language.clone(),
                about: message.about.clone(),
            },
        }
    }

    fn goal(&self, goal: &GoalPart) -> SetGoal {
        SetGoal {
            text: goal.text.clone(),
            indicator: goal.indicator.clone(),
            target: goal.target,
            by: goal.within_min.map(|minutes| self.due(minutes)),
        }
    }

    fn wants(&self, decision: &DecisionPart) -> Want {
        Want {
            question: decision.question.clone(),
            options: decision.options.clone(),
            needed_by: decision.within_min.map(|minutes| self.due(minutes)),
            entries: Vec::new(),
        }
    }

    fn due(&self, minutes: u32) -> Timestamp {
        self.from.plus_min(minutes)
    }
}

/// The list that is meant: the one chosen, or the one that goes by one of these names.
fn find_list<'a>(
    organisation: &'a Organisation,
    chosen: Option<ListId>,
    names: impl Iterator<Item = &'a Text> + Clone,
) -> Option<&'a List> {
    let goes_by = |list: &&List| {
        let name = list.defined.name.to_lowercase();
        let mut names = names.clone().filter_map(Text::as_str);
        names.any(|known| known.to_lowercase() == name)
    };
    let mut in_use = organisation.lists.values().filter(|list| !list.withdrawn);
    match chosen {
        Some(id) => in_use.find(|list| list.defined.list == id),
        None => in_use.find(goes_by),
    }
}
