//! What can have happened to an organisation's own scenario templates. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::{CardId, ListId, TemplateId};
use crate::incident::events::stored;
use crate::organisation::cards::events::CardStep;
use crate::text::Text;
use crate::words::{Audience, Body, MeetingKind, PartKind, PoliceMatter, Priority, Severity};
use serde::{Deserialize, Serialize};

stored! {
    /// A version of a template was published; it never changes again.
    TemplatePublished {
        /// Which template.
        template: TemplateId,
        /// Number of the version, from 1.
        version: u32,
        /// What it says.
        content: TemplateContent,
    }
    /// The template was taken out of use; what was opened from it goes on.
    TemplateWithdrawn {
        /// Which.
        template: TemplateId,
        /// Why.
        reason: Text,
    }
    /// What an incident of one kind starts with: everything a template says.
    TemplateContent {
        /// What the template is called, such as `Flom`.
        name: Text,
        /// When it is meant to be used.
        about: Text,
        /// Type key of the incidents it is made for, such as `flood`.
        kind: String,
        /// A title to begin with.
        title: Text,
        /// The worst plausible outcome, until someone judges it.
        severity: Severity,
        /// What to ask oneself to judge it.
        potential: Text,
        /// What is started, in this order.
        parts: Vec<TemplatePart>,
    }
    /// One thing a template starts.
    TemplatePart {
        /// Its name within the template, which stays from version to version.
        key: String,
        /// What it starts. Times in it are minutes from when the template is used.
        what: PartContent,
    }
}

/// What one part of a template starts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what it starts
pub enum PartContent {
    List(ListPart),
    Body(BodyPart),
    Role(RolePart),
    Card(CardPart),
    Task(TaskPart),
    Question(QuestionPart),
    Indicator(IndicatorPart),
    Area(AreaPart),
    Reports(ReportsPart),
    Meeting(MeetingPart),
    Message(MessagePart),
    Goal(GoalPart),
    Focus(FocusPart),
    Decision(DecisionPart),
}

stored! {
    /// A notification list is started.
    ListPart {
        /// Which; the one with the name when absent.
        list: Option<ListId>,
        /// What it is called.
        name: Text,
        /// Other names it may have.
        also: Vec<Text>,
        /// What people are told. `{title}` stands for the incident's title.
        text: Text,
    }
    /// A body is activated.
    BodyPart {
        /// Which.
        body: Body,
    }
    /// A role is filled with whoever is on call for it.
    RolePart {
        /// Key of the role.
        role: String,
    }
    /// An action card is begun with. One that is not on the organisation's shelf is put there.
    CardPart {
        /// A card of the organisation's; the one below when absent.
        card: Option<CardId>,
        /// What it is called.
        title: Text,
        /// What it shall achieve.
        goal: Text,
        /// Key of the responsible role.
        role: String,
        /// What to do, in order; none when `card` is given.
        steps: Vec<CardStep>,
    }
    /// A task is given to a role.
    TaskPart {
        /// What it is called.
        title: Text,
        /// What exactly to do.
        text: Option<Text>,
        /// Key of the role.
        role: String,
        /// By when.
        within_min: Option<u32>,
        /// How urgent.
        priority: Priority,
    }
    /// A question nobody can answer yet: a gap in the picture.
    QuestionPart {
        /// The question.
        text: Text,
    }
    /// A figure to follow; the part's key is its key.
    IndicatorPart {
        /// Name for people.
        name: String,
        /// What exactly is counted.
        definition: String,
        /// Unit.
        unit: String,
    }
    /// An area or sector that reports; the part's key is its key.
    AreaPart {
        /// Name for people.
        name: String,
        /// Minutes between reports; the organisation's own when absent.
        every_min: Option<u32>,
    }
    /// Situation reports are ordered.
    ReportsPart {
        /// Who asks for them.
        from: Text,
        /// When the first is due.
        first_min: u32,
        /// Minutes from one to the next; a single report when absent.
        every_min: Option<u32>,
    }
    /// A meeting is convened.
    MeetingPart {
        /// Which kind.
        kind: MeetingKind,
        /// When it begins.
        within_min: u32,
        /// Points after those of the kind.
        matters: Vec<Text>,
    }
    /// Public information is drafted, and no more than drafted.
    MessagePart {
        /// Who is told first.
        audience: Audience,
        /// Headline.
        title: Text,
        /// The text. `{title}` stands for the incident's title.
        text: Text,
        /// Language tag: `nb`, `nn`, `en` or another.
        language: String,
        /// What in it only the police let out.
        about: Vec<PoliceMatter>,
    }
    /// A goal is set.
    GoalPart {
        /// What is to be reached.
        text: Text,
        /// The figure it is measured by.
        indicator: Option<String>,
        /// The value that figure shall reach.
        target: Option<f64>,
        /// By when.
        within_min: Option<u32>,
    }
    /// The leadership focus is set.
    FocusPart {
        /// The few priorities, first first.
        items: Vec<Text>,
    }
    /// A question is put up for decision.
    DecisionPart {
        /// What must be decided.
        question: Text,
        /// What there is to choose from.
        options: Vec<Text>,
        /// By when it is needed.
        within_min: Option<u32>,
    }
}

impl PartContent {
    /// What kind of part this is.
    pub const fn kind(&self) -> PartKind {
        match self {
            PartContent::List(_) => PartKind::List,
            PartContent::Body(_) => PartKind::Body,
            PartContent::Role(_) => PartKind::Role,
            PartContent::Card(_) => PartKind::Card,
            PartContent::Task(_) => PartKind::Task,
            PartContent::Question(_) => PartKind::Question,
            PartContent::Indicator(_) => PartKind::Indicator,
            PartContent::Area(_) => PartKind::Area,
            PartContent::Reports(_) => PartKind::Reports,
            PartContent::Meeting(_) => PartKind::Meeting,
            PartContent::Message(_) => PartKind::Message,
            PartContent::Goal(_) => PartKind::Goal,
            PartContent::Focus(_) => PartKind::Focus,
            PartContent::Decision(_) => PartKind::Decision,
        }
    }

    /// What the part is called where it is told of; a body, a role and a meeting go by their own
    /// words, which are not the template's.
    pub fn called(&self) -> Option<Text> {
        match self {
            PartContent::List(list) => Some(list.name.clone()),
            PartContent::Card(card) => Some(card.title.clone()),
            PartContent::Task(task) => Some(task.title.clone()),
            PartContent::Message(message) => Some(message.title.clone()),
            PartContent::Question(question) => Some(question.text.clone()),
            PartContent::Goal(goal) => Some(goal.text.clone()),
            PartContent::Indicator(figure) => Some(figure.name.as_str().into()),
            PartContent::Area(area) => Some(area.name.as_str().into()),
            PartContent::Reports(reports) => Some(reports.from.clone()),
            PartContent::Decision(decision) => Some(decision.question.clone()),
            PartContent::Focus(focus) => focus.items.first().cloned(),
            PartContent::Body(_) | PartContent::Role(_) | PartContent::Meeting(_) => None,
        }
    }
}

family! {
    /// What happened to a template.
    TemplateEvent {
        "template.published" 1 Published(TemplatePublished),
        "template.withdrawn" 1 Withdrawn(TemplateWithdrawn),
    }
}
