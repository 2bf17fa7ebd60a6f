//! What a scenario template says, as it is read and as it is written: the same shape both ways, so
//! that a template that was read can be changed and published.

use async_graphql::{InputObject, SimpleObject};
use varsko_domain::organisation::cards::events as cards;
use varsko_domain::organisation::templates::events as t;
use varsko_domain::{CardId, ListId, Text, words as domain};
use varsko_picture::Language;

use crate::schema::scalars::Id;
use crate::schema::words::{Audience, Body, MeetingKind, Phase, PoliceMatter, Priority, Severity};

/// A field of a template: how it is shown, and what it means.
pub(in crate::schema) trait Field<T> {
    /// The field as a reader of this language sees it.
    fn shown(meant: &T, language: Language) -> Self;
    /// What it means.
    fn meant(self) -> T;
}

impl Field<Text> for String {
    fn shown(meant: &Text, language: Language) -> Self {
        language.text(meant).to_owned()
    }
    fn meant(self) -> Text {
        self.into()
    }
}

impl<T, F: Field<T>> Field<Option<T>> for Option<F> {
    fn shown(meant: &Option<T>, language: Language) -> Self {
        meant.as_ref().map(|meant| F::shown(meant, language))
    }
    fn meant(self) -> Option<T> {
        self.map(F::meant)
    }
}

impl<T, F: Field<T>> Field<Vec<T>> for Vec<F> {
    fn shown(meant: &Vec<T>, language: Language) -> Self {
        meant
            .iter()
            .map(|meant| F::shown(meant, language))
            .collect()
    }
    fn meant(self) -> Vec<T> {
        self.into_iter().map(F::meant).collect()
    }
}

impl<T: Copy> Field<T> for Id<T> {
    fn shown(meant: &T, _: Language) -> Self {
        Id(*meant)
    }
    fn meant(self) -> T {
        self.0
    }
}

macro_rules! plain {
    ($($shown:ty => $meant:ty;)*) => {$(
        impl Field<$meant> for $shown {
            fn shown(meant: &$meant, _: Language) -> Self {
                meant.clone().into()
            }
            fn meant(self) -> $meant {
                self.into()
            }
        }
    )*};
}

plain! {
    String => String;
    u32 => u32;
    f64 => f64;
    Audience => domain::Audience;
    Body => domain::Body;
    MeetingKind => domain::MeetingKind;
    Phase => domain::Phase;
    PoliceMatter => domain::PoliceMatter;
    Priority => domain::Priority;
    Severity => domain::Severity;
}

macro_rules! both_ways {
    ($($(#[$doc:meta])* $name:ident as $input:literal = $meant:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, SimpleObject, InputObject)]
        #[graphql(input_name = $input)]
        pub(in crate::schema) struct $name { $($(#[$fdoc])* $field: $type,)* }

        impl Field<$meant> for $name {
            fn shown(meant: &$meant, language: Language) -> Self {
                Self { $($field: Field::shown(&meant.$field, language),)* }
            }
            fn meant(self) -> $meant {
                $meant { $($field: self.$field.meant(),)* }
            }
        }
    )*};
}

type ListPart = t::ListPart;
type BodyPart = t::BodyPart;
type RolePart = t::RolePart;
type CardPart = t::CardPart;
type CardStep = cards::CardStep;
type TaskPart = t::TaskPart;
type QuestionPart = t::QuestionPart;
type IndicatorPart = t::IndicatorPart;
type AreaPart = t::AreaPart;
type ReportsPart = t::ReportsPart;
type MeetingPart = t::MeetingPart;
type MessagePart = t::MessagePart;
type GoalPart = t::GoalPart;
type FocusPart = t::FocusPart;
type DecisionPart = t::DecisionPart;

both_ways! {
    /// A notification list that is started.
    TemplateList as "TemplateListInput" = ListPart {
        /// Which of the organisation's; the one that goes by the name when null.
        list: Option<Id<ListId>>,
        /// What it is called. At most 300 bytes.
        name: String,
        /// Other names it may go by. At most 10.
        also: Vec<String>,
        /// What people are told; `{title}` stands for the incident's title. At most 2 KiB.
        text: String,
    }
    /// Crisis leadership or crisis staff, activated when whoever uses the template says by what
    /// authority.
    TemplateBody as "TemplateBodyInput" = BodyPart {
        /// Which.
        body: Body,
    }
    /// A role, filled with whoever is on call for it.
    TemplateRole as "TemplateRoleInput" = RolePart {
        /// Its key.
        role: String,
    }
    /// An action card that is begun with. Where the organisation has no such card, this one is put
    /// on its shelf first.
    TemplateCard as "TemplateCardInput" = CardPart {
        /// A card of the organisation's; the one written here when null.
        card: Option<Id<CardId>>,
        /// What it is called. At most 300 bytes.
        title: String,
        /// What it shall achieve. At most 2 KiB.
        goal: String,
        /// Key of the responsible role.
        role: String,
        /// What to do, in order; at most 60.
        steps: Vec<TemplateCardStep>,
    }
    /// A step of an action card.
    TemplateCardStep as "TemplateCardStepInput" = CardStep {
        /// The phase it belongs to.
        phase: Phase,
        /// What to do. At most 2 KiB.
        text: String,
    }
    /// A task that is given to a role.
    TemplateTask as "TemplateTaskInput" = TaskPart {
        /// What it is called. At most 300 bytes.
        title: String,
        /// What exactly to do. At most 16 KiB.
        text: Option<String>,
        /// Key of the role.
        role: String,
        /// Minutes until it shall be done, from when the template is used.
        within_min: Option<u32>,
        /// How urgent.
        priority: Priority,
    }
    /// A question nobody can answer yet: a gap in the picture.
    TemplateQuestion as "TemplateQuestionInput" = QuestionPart {
        /// The question. At most 16 KiB.
        text: String,
    }
    /// A figure to follow. The part's key is its key.
    TemplateIndicator as "TemplateIndicatorInput" = IndicatorPart {
        /// Name for people. At most 300 bytes.
        name: String,
        /// What exactly is counted. At most 2 KiB.
        definition: String,
        /// Unit. At most 300 bytes.
        unit: String,
    }
    /// An area or sector that reports. The part's key is its key.
    TemplateArea as "TemplateAreaInput" = AreaPart {
        /// Name for people. At most 300 bytes.
        name: String,
        /// Minutes between reports; the organisation's own when null.
        every_min: Option<u32>,
    }
    /// Situation reports that are ordered.
    TemplateReports as "TemplateReportsInput" = ReportsPart {
        /// Who asks for them. At most 2 KiB.
        from: String,
        /// Minutes until the first is due, from when the template is used.
        first_min: u32,
        /// Minutes from one to the next; a single report when null.
        every_min: Option<u32>,
    }
    /// A meeting that is convened.
    TemplateMeeting as "TemplateMeetingInput" = MeetingPart {
        /// Which kind; it brings the agenda.
        kind: MeetingKind,
        /// Minutes until it begins, from when the template is used.
        within_min: u32,
        /// Points after those of the kind; at most 30.
        matters: Vec<String>,
    }
    /// Public information that is drafted; it is cleared and published by people.
    TemplateMessage as "TemplateMessageInput" = MessagePart {
        /// Who is told first.
        audience: Audience,
        /// Headline. At most 300 bytes.
        title: String,
        /// The text; `{title}` stands for the incident's title. At most 16 KiB.
        text: String,
        /// Language tag: `nb`, `nn`, `en` or another.
        language: String,
        /// What in it only the police let out.
        about: Vec<PoliceMatter>,
    }
    /// A goal that is set.
    TemplateGoal as "TemplateGoalInput" = GoalPart {
        /// What is to be reached. At most 2 KiB.
        text: String,
        /// Key of the figure it is measured by.
        indicator: Option<String>,
        /// The value that figure shall reach.
        target: Option<f64>,
        /// Minutes until it shall be reached, from when the template is used.
        within_min: Option<u32>,
    }
    /// The leadership focus that is set.
    TemplateFocus as "TemplateFocusInput" = FocusPart {
        /// The few priorities, first first; at most 10.
        items: Vec<String>,
    }
    /// A question that is put up for decision.
    TemplateDecision as "TemplateDecisionInput" = DecisionPart {
        /// What must be decided. At most 2 KiB.
        question: String,
        /// What there is to choose from; at most 20.
        options: Vec<String>,
        /// Minutes until it is needed, from when the template is used.
        within_min: Option<u32>,
    }
}

macro_rules! parts {
    ($($(#[$doc:meta])* $field:ident: $type:ty = $variant:ident,)*) => {
        /// One thing a template starts: exactly one of the fields after `key`.
        #[derive(Clone, Debug, Default, SimpleObject, InputObject)]
        #[graphql(input_name = "TemplatePartInput")]
        pub(in crate::schema) struct TemplatePart {
            /// Its name within the template, which stays from version to version.
            key: String,
            $($(#[$doc])* $field: Option<$type>,)*
        }

        impl TemplatePart {
            pub(in crate::schema) fn of(part: &t::TemplatePart, language: Language) -> Self {
                let mut shown = Self { key: part.key.clone(), ..Self::default() };
                match &part.what {
                    $(t::PartContent::$variant(meant) => shown.$field = Some(Field::shown(meant, language)),)*
                }
                shown
            }

            /// `None` unless exactly one thing is started.
            fn meant(self) -> Option<t::TemplatePart> {
                let mut all: Vec<t::PartContent> = Vec::new();
                $(all.extend(self.$field.map(|part| t::PartContent::$variant(part.meant())));)*
                let what = all.pop()?;
                let key = self.key;
                all.is_empty().then_some(t::TemplatePart { key, what })
            }
        }
    };
}

parts! {
    /// A notification list is started.
    list: TemplateList = List,
    /// A body is activated.
    body: TemplateBody = Body,
    /// A role is filled.
    role: TemplateRole = Role,
    /// An action card is begun with.
    card: TemplateCard = Card,
    /// A task is given.
    task: TemplateTask = Task,
    /// An open question is put into the picture.
    question: TemplateQuestion = Question,
    /// A figure is defined.
    indicator: TemplateIndicator = Indicator,
    /// An area is asked for reports.
    area: TemplateArea = Area,
    /// Situation reports are ordered.
    reports: TemplateReports = Reports,
    /// A meeting is convened.
    meeting: TemplateMeeting = Meeting,
    /// Public information is drafted.
    message: TemplateMessage = Message,
    /// A goal is set.
    goal: TemplateGoal = Goal,
    /// The leadership focus is set.
    focus: TemplateFocus = Focus,
    /// A question is put up for decision.
    decision: TemplateDecision = Decision,
}

/// What an incident of one kind starts with.
#[derive(Clone, Debug, SimpleObject, InputObject)]
#[graphql(input_name = "TemplateContentInput")]
pub(in crate::schema) struct TemplateContent {
    /// What the template is called. At most 300 bytes.
    name: String,
    /// When it is meant to be used. At most 2 KiB.
    about: String,
    /// Type key of the incidents it is made for, such as `flood`.
    kind: String,
    /// A title to begin with. At most 300 bytes.
    title: String,
    /// The worst plausible outcome, until someone judges it.
    severity: Severity,
    /// What to ask oneself to judge it. At most 2 KiB.
    potential: String,
    /// What is started, in this order; at most 100, and 192 KiB in all.
    parts: Vec<TemplatePart>,
}

impl TemplateContent {
    pub(in crate::schema) fn of(content: &t::TemplateContent, language: Language) -> Self {
        let parts = content.parts.iter();
        Self {
            name: Field::shown(&content.name, language),
            about: Field::shown(&content.about, language),
            kind: content.kind.clone(),
            title: Field::shown(&content.title, language),
            severity: content.severity.into(),
            potential: Field::shown(&content.potential, language),
            parts: parts.map(|part| TemplatePart::of(part, language)).collect(),
        }
    }

    /// What it means; the key of a part that does not start exactly one thing when one does not.
    pub(in crate::schema) fn meant(self) -> Result<t::TemplateContent, String> {
        let part = |part: TemplatePart| {
            let key = part.key.clone();
            part.meant().ok_or(key)
        };
        let parts: Result<_, _> = self.parts.into_iter().map(part).collect();
        Ok(t::TemplateContent {
            name: self.name.into(),
            about: self.about.into(),
            kind: self.kind,
            title: self.title.into(),
            severity: self.severity.into(),
            potential: self.potential.into(),
            parts: parts?,
        })
    }
}
