//! How the log speaks to people: the field's words in bokmål, nynorsk and English.
//!
//! One file per language, each a table: a word for every word of the domain, a sentence for every
//! event. A sentence is a template: `{name}` is filled in, and a part in `[…]` is left out when
//! something in it has nothing to say. Which language someone wants is decided at the door.

/// A language's table of sentences: an event of incidents without a template does not compile.
macro_rules! sentences {
    ($language:ident: $($event:ident $template:literal)*) => {
        pub(super) const fn sentence(event: &varsko_domain::Event) -> &'static str {
            use varsko_domain::Event as E;
            match event {
                $(E::$event(_) => $template,)*
                E::IncidentWarning(event) => super::warning::sentence(super::Language::$language, event),
                E::TemplateUse(event) => super::templates::sentence(super::Language::$language, event),
                E::Warning(_) | E::Card(_) | E::Template(_) | E::Plan(_) | E::Provision(_) | E::ReportTemplateDefined(_) => "",
                E::Exercise(_) | E::Year(_) => "",
                E::Inject(event) => super::exercise::sentence(super::Language::$language, event),
                E::Report(event) => super::report::sentence(super::Language::$language, event),
                E::Information(event) => super::information::sentence(super::Language::$language, event),
                E::CardRun(event) => super::card::sentence(super::Language::$language, event),
                E::Meeting(event) => super::meeting::sentence(super::Language::$language, event),
                E::Decision(event) => super::leading::decision(super::Language::$language, event),
                E::Task(event) => super::leading::task(super::Language::$language, event),
                E::Demand(event) => super::leading::demand(super::Language::$language, event),
                E::External(event) => super::leading::external(super::Language::$language, event),
                E::Evaluation(event) => super::evaluation::sentence(super::Language::$language, event),
                E::Ros(_) | E::FollowUp(_) => "",
                E::Goal(event) => super::leading::goal(super::Language::$language, event),
                E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => "",
                E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => "",
                E::AccessGranted(_) | E::AccessRevoked(_) => "",
                E::ClocksSet(_) | E::Roster(_) | E::List(_) | E::Contact(_) => "",
                E::Dispatch(event) => super::dispatch::sentence(super::Language::$language, event),
                E::Staffing(event) => super::staffing::sentence(super::Language::$language, event),
                E::DutyLog(event) => super::duty_log::sentence(super::Language::$language, event),
                E::Normalise(event) => super::duty_log::left_open(super::Language::$language, event),
                E::Readership(_) => "",
                E::Link(event) => super::link::sentence(super::Language::$language, event),
                E::Area(event) => super::area::sentence(super::Language::$language, event),
                E::Clock(event) => super::clock::sentence(super::Language::$language, event),
                E::Assistance(event) => super::assistance::sentence(super::Language::$language, event),
                E::ResourceUse(event) => super::resource::sentence(super::Language::$language, event),
                E::Eps(event) => super::eps::sentence(super::Language::$language, event),
                E::Resource(_) => "",
            }
        }
    };
}

mod area;
mod assistance;
mod card;
mod clock;
mod compliance;
mod dispatch;
mod duty_log;
mod en;
mod eps;
mod evaluation;
mod exercise;
mod information;
mod leading;
mod link;
mod meeting;
mod moment;
mod nb;
mod nn;
mod report;
mod resource;
mod staffing;
mod templates;
mod warning;
mod year;

pub use report::ReportWord;

use serde::{Deserialize, Serialize};
use varsko_domain::words::{self, Unreached};
use varsko_domain::words::{
    AccessRole, AssistanceStage, Attendance, Authority, Body, Capacity, Channel, Deadline,
    Delivery, EntryKind, EpsAuthority, ExternalMatter, FindingKind, GoalStanding, Helper,
    LearningTarget, MeasureStage, MeetingKind, MeetingStage, Phase, Precision, Presence, Priority,
    Prognosis, Scope, Section, Severity, Tendency, Topic, Value, Verification,
};
use varsko_domain::{Event, Text};

/// A language the product speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Norsk bokmål.
    #[default]
    Bokmal,
    /// Norsk nynorsk.
    Nynorsk,
    /// English.
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 3] = [Language::Bokmal, Language::Nynorsk, Language::English];

    /// The language behind a tag such as `nb`, `nn-NO`, `no` (bokmål) or `en-GB`; case is ignored.
    pub fn parse(tag: &str) -> Option<Language> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "nb" | "no" => Some(Language::Bokmal),
            "nn" => Some(Language::Nynorsk),
            "en" => Some(Language::English),
            _ => None,
        }
    }

    /// The tag of the language: `nb`, `nn` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Bokmal => "nb",
            Language::Nynorsk => "nn",
            Language::English => "en",
        }
    }

    /// The one of these that is in this language: bokmål, nynorsk, English.
    pub const fn of(self, [bokmal, nynorsk, english]: [&str; 3]) -> &str {
        match self {
            Language::Bokmal => bokmal,
            Language::Nynorsk => nynorsk,
            Language::English => english,
        }
    }

    /// Why someone could not be reached.
    pub const fn unreached(self, word: Unreached) -> &'static str {
        dispatch::unreached(self, word)
    }

    /// Whom one asks for help.
    pub const fn helper(self, word: Helper) -> &'static str {
        assistance::helper(self, word)
    }

    /// How far a request for assistance has come.
    pub const fn assistance_stage(self, word: AssistanceStage) -> &'static str {
        assistance::stage(self, word)
    }

    /// On whose decision a centre opens.
    pub const fn eps_authority(self, word: EpsAuthority) -> &'static str {
        eps::authority(self, word)
    }

    /// A kind of meeting.
    pub const fn meeting_kind(self, word: MeetingKind) -> &'static str {
        meeting::kind(self, word)
    }

    /// Where a meeting stands.
    pub const fn meeting_stage(self, word: MeetingStage) -> &'static str {
        meeting::stage(self, word)
    }

    /// A point of an agenda.
    pub const fn topic(self, word: Topic) -> &'static str {
        meeting::topic(self, word)
    }

    /// An external authority.
    pub const fn authority(self, word: Authority) -> &'static str {
        leading::authority(self, word)
    }

    /// What an authority is asked for.
    pub const fn external_matter(self, word: ExternalMatter) -> &'static str {
        leading::matter(self, word)
    }

    /// How far a goal is met.
    pub const fn goal_standing(self, word: GoalStanding) -> &'static str {
        leading::standing(self, word)
    }

    /// What a finding is.
    pub const fn finding(self, word: FindingKind) -> &'static str {
        evaluation::finding(self, word)
    }

    /// What a learning point asks to change.
    pub const fn learning_target(self, word: LearningTarget) -> &'static str {
        evaluation::target(self, word)
    }

    /// Told of a request from above whose sender does not even know that it arrived.
    pub const fn unacknowledged(self) -> &'static str {
        leading::unacknowledged(self)
    }

    /// How someone took part in a meeting.
    pub const fn attendance(self, word: Attendance) -> &'static str {
        meeting::attendance(self, word)
    }

    /// The words, or what is told in their place once they are erased.
    pub fn text(self, text: &Text) -> &str {
        text.as_str().unwrap_or_else(|| self.phrase(Phrase::Erased))
    }

    /// A figure, with the language's decimal sign.
    pub fn number(self, value: f64) -> String {
        match self {
            Language::Bokmal | Language::Nynorsk => value.to_string().replace('.', ","),
            Language::English => value.to_string(),
        }
    }
}

impl From<words::Language> for Language {
    fn from(word: words::Language) -> Self {
        match word {
            words::Language::Bokmal => Language::Bokmal,
            words::Language::Nynorsk => Language::Nynorsk,
            words::Language::English => Language::English,
        }
    }
}

/// Phrases that belong to no word of the domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// In place of words that were lawfully destroyed.
    Erased,
    /// The mark of an exercise.
    Exercise,
    /// Someone nobody has registered.
    UnknownPerson,
    /// The product's own timers, and the owner of the data folder at its own console.
    System,
    /// A figure nobody knows.
    UnknownValue,
    /// Several recipients; how many stands before.
    Recipients,
    /// The mark of a drill.
    Drill,
    /// A message that failed will be sent again.
    TriedAgain,
    /// A recipient whose name is not the reader's to see; its number follows.
    Recipient,
    /// An incident whose title is not the reader's to see.
    Untitled,
    /// What goes out to people, as a sentence begins.
    Notification,
    /// The same, of one that was told of.
    TheNotification,
    /// A situation report that goes out to people, as a sentence begins.
    Report,
    /// The same, of one that was told of.
    TheReport,
}

macro_rules! wordings {
    ($($(#[$doc:meta])* $name:ident($type:ty);)*) => {
        impl Language {
            $(
                $(#[$doc])*
                pub const fn $name(self, word: $type) -> &'static str {
                    match self {
                        Language::Bokmal => nb::$name(word),
                        Language::Nynorsk => nn::$name(word),
                        Language::English => en::$name(word),
                    }
                }
            )*
        }
    };
}

wordings! {
    /// The template of the sentence an event is told in; empty for events outside incidents.
    sentence(&Event);
    /// A phrase.
    phrase(Phrase);
    /// A phase.
    phase(Phase);
    /// A severity.
    severity(Severity);
    /// A sharing scope: who may read.
    scope(Scope);
    /// A verification.
    verification(Verification);
    /// A kind of entry.
    entry_kind(EntryKind);
    /// A channel.
    channel(Channel);
    /// A priority.
    priority(Priority);
    /// How exactly a time is known.
    precision(Precision);
    /// A body.
    body(Body);
    /// A deadline that activation starts.
    deadline(Deadline);
    /// A capacity.
    capacity(Capacity);
    /// An access role.
    access_role(AccessRole);
    /// A section of the picture.
    section(Section);
    /// What a prognosis tells.
    prognosis(Prognosis);
    /// A value a consequence touches.
    value(Value);
    /// Where someone stands on the way in.
    presence(Presence);
    /// Where a recipient stands.
    delivery(Delivery);
    /// Where a measure stands.
    measure_stage(MeasureStage);
    /// What an observation points towards.
    tendency(Tendency);
}

#[cfg(test)]
mod tests;
