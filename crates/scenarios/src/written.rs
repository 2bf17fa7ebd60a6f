//! How a template is written in its file: each text three times, in bokmål, nynorsk and English.
//!
//! Parts stand by kind, and are started by [`turn`]: people are called first,
//! then bodies and roles, then everything that is done by them.

use serde::Deserialize;
use varsko_domain::Text;
use varsko_domain::organisation::cards::events::CardStep;
use varsko_domain::organisation::templates::events as t;
use varsko_domain::words::{
    Audience, Body, Language, MeetingKind, Phase, PoliceMatter, Priority, Severity,
};

/// A text in bokmål, nynorsk and English.
#[derive(Clone, Debug, Deserialize)]
struct Said([String; 3]);

impl Said {
    fn plain(&self, language: Language) -> String {
        let [bokmal, nynorsk, english] = &self.0;
        let said = match language {
            Language::Bokmal => bokmal,
            Language::Nynorsk => nynorsk,
            Language::English => english,
        };
        said.clone()
    }

    fn text(&self, language: Language) -> Text {
        self.plain(language).into()
    }
}

fn texts(said: &[Said], language: Language) -> Vec<Text> {
    said.iter().map(|said| said.text(language)).collect()
}

/// A file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    kind: String,
    version: u32,
    severity: Severity,
    name: Said,
    about: Said,
    title: Said,
    potential: Said,
    parts: Parts,
}

macro_rules! parts {
    ($($(#[$doc:meta])* $field:ident: $name:ident { $($member:ident: $type:ty,)* })*) => {
        /// The parts of a file, by kind.
        #[derive(Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct Parts { $(#[serde(default)] $field: Vec<$name>,)* }

        $(
            $(#[$doc])*
            #[derive(Debug, Deserialize)]
            #[serde(deny_unknown_fields)]
            struct $name { key: String, $($member: $type,)* }
        )*

        impl Parts {
            /// Every part in one language, in the order they are started.
            fn each(&self, language: Language) -> Vec<t::TemplatePart> {
                let mut parts = Vec::new();
                $(parts.extend(self.$field.iter().map(|part| t::TemplatePart {
                    key: part.key.clone(),
                    what: part.what(language),
                }));)*
                parts
            }
        }
    };
}

parts! {
    list: List { name: Said, also: Vec<String>, text: Said, }
    body: BodyOf { body: Body, }
    role: Role { role: String, }
    indicator: Indicator { name: Said, definition: Said, unit: Said, }
    area: Area { name: Said, every_min: Option<u32>, }
    question: Question { text: Said, }
    focus: Focus { items: Vec<Said>, }
    goal: Goal { text: Said, indicator: Option<String>, target: Option<f64>, within_min: Option<u32>, }
    card: Card { title: Said, goal: Said, role: String, steps: Vec<Step>, }
    task: Task { title: Said, text: Option<Said>, role: String, within_min: Option<u32>, priority: Priority, }
    decision: Decision { question: Said, options: Vec<Said>, within_min: Option<u32>, }
    meeting: Meeting { kind: MeetingKind, within_min: u32, matters: Vec<Said>, }
    reports: Reports { from: Said, first_min: u32, every_min: Option<u32>, }
    message: Message { audience: Audience, title: Said, text: Said, about: Vec<PoliceMatter>, }
}

/// A step of a card: the phase it belongs to, and what to do.
#[derive(Debug, Deserialize)]
struct Step(Phase, Said);

impl Written {
    pub(crate) fn kind(&self) -> &str {
        &self.kind
    }

    pub(crate) fn version(&self) -> u32 {
        self.version
    }

    /// The whole of it in one language. A part of the common ones gives way to one of the file's own
    /// with the same key.
    pub(crate) fn says(&self, common: &Parts, language: Language) -> t::TemplateContent {
        let own = self.parts.each(language);
        let common = common.each(language).into_iter();
        let mut parts: Vec<_> = common
            .filter(|part| own.iter().all(|other| other.key != part.key))
            .collect();
        parts.extend(own);
        // Stable: within a kind, the common ones come first.
        parts.sort_by_key(|part| turn(&part.what));
        t::TemplateContent {
            name: self.name.text(language),
            about: self.about.text(language),
            kind: self.kind.clone(),
            title: self.title.text(language),
            severity: self.severity,
            potential: self.potential.text(language),
            parts,
        }
    }
}

/// When a part is started, kind by kind. Figures come before goals measured by them, roles before
/// what needs somebody in place.
fn turn(what: &t::PartContent) -> u8 {
    use t::PartContent as P;
    match what {
        P::List(_) => 0,
        P::Body(_) => 1,
        P::Role(_) => 2,
        P::Indicator(_) => 3,
        P::Card(_) => 4,
        P::Task(_) => 5,
        P::Area(_) => 6,
        P::Question(_) => 7,
        P::Focus(_) => 8,
        P::Goal(_) => 9,
        P::Decision(_) => 10,
        P::Meeting(_) => 11,
        P::Reports(_) => 12,
        P::Message(_) => 13,
    }
}

/// A part as it is written, in the words of the domain.
trait Means {
    fn what(&self, language: Language) -> t::PartContent;
}

impl Means for List {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::List(t::ListPart {
            list: None,
            name: self.name.text(language),
            also: self.also.iter().map(|name| name.as_str().into()).collect(),
            text: self.text.text(language),
        })
    }
}

impl Means for BodyOf {
    fn what(&self, _: Language) -> t::PartContent {
        t::PartContent::Body(t::BodyPart { body: self.body })
    }
}

impl Means for Role {
    fn what(&self, _: Language) -> t::PartContent {
        let role = self.role.clone();
        t::PartContent::Role(t::RolePart { role })
    }
}

impl Means for Card {
    fn what(&self, language: Language) -> t::PartContent {
        let step = |Step(phase, text): &Step| CardStep {
            phase: *phase,
            text: text.text(language),
        };
        t::PartContent::Card(t::CardPart {
            card: None,
            title: self.title.text(language),
            goal: self.goal.text(language),
            role: self.role.clone(),
            steps: self.steps.iter().map(step).collect(),
        })
    }
}

impl Means for Task {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::Task(t::TaskPart {
            title: self.title.text(language),
            text: self.text.as_ref().map(|text| text.text(language)),
            role: self.role.clone(),
            within_min: self.within_min,
            priority: self.priority,
        })
    }
}

impl Means for Question {
    fn what(&self, language: Language) -> t::PartContent {
        let text = self.text.text(language);
        t::PartContent::Question(t::QuestionPart { text })
    }
}

impl Means for Indicator {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::Indicator(t::IndicatorPart {
            name: self.name.plain(language),
            definition: self.definition.plain(language),
            unit: self.unit.plain(language),
        })
    }
}

impl Means for Area {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::Area(t::AreaPart {
            name: self.name.plain(language),
            every_min: self.every_min,
        })
    }
}

impl Means for Reports {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::Reports(t::ReportsPart {
            from: self.from.text(language),
            first_min: self.first_min,
            every_min: self.every_min,
        })
    }
}

impl Means for Meeting {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::Meeting(t::MeetingPart {
            kind: self.kind,
            within_min: self.within_min,
            matters: texts(&self.matters, language),
        })
    }
}

impl Means for Message {
    fn what(&self, language: Language) -> t::PartContent {
        let tag = match language {
            Language::Bokmal => "nb",
            Language::Nynorsk => "nn",
            Language::English => "en",
        };
        t::PartContent::Message(t::MessagePart {
            audience: self.audience,
            title: self.title.text(language),
            text: self.text.text(language),
            language: tag.to_owned(),
            about: self.about.clone(),
        })
    }
}

impl Means for Goal {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::Goal(t::GoalPart {
            text: self.text.text(language),
            indicator: self.indicator.clone(),
            target: self.target,
            within_min: self.within_min,
        })
    }
}

impl Means for Focus {
    fn what(&self, language: Language) -> t::PartContent {
        let items = texts(&self.items, language);
        t::PartContent::Focus(t::FocusPart { items })
    }
}

impl Means for Decision {
    fn what(&self, language: Language) -> t::PartContent {
        t::PartContent::Decision(t::DecisionPart {
            question: self.question.text(language),
            options: texts(&self.options, language),
            within_min: self.within_min,
        })
    }
}
