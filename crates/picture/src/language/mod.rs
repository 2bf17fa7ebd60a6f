//! How the log speaks to people: the field's words in bokmål, nynorsk and English.
//!
//! One file per language, each a table: a word for every word of the domain, a sentence for every
//! event. A sentence is a template: `{name}` is filled in, and a part in `[…]` is left out when
//! something in it has nothing to say. Which language someone wants is decided at the door.

/// A language's table of sentences: an event of incidents without a template does not compile.
macro_rules! sentences {
    ($($event:ident $template:literal)*) => {
        pub(super) const fn sentence(event: &varsko_domain::Event) -> &'static str {
            use varsko_domain::Event as E;
            match event {
                $(E::$event(_) => $template,)*
                E::OrganisationRegistered(_) | E::ServiceStarted(_) | E::ServiceEnded(_) => "",
                E::RolesDefined(_) | E::ReadinessLevelsDefined(_) | E::PersonRegistered(_) => "",
                E::AccessGranted(_) | E::AccessRevoked(_) => "",
            }
        }
    };
}

mod en;
mod nb;
mod nn;

use serde::{Deserialize, Serialize};
use varsko_domain::words::{
    AccessRole, Body, Capacity, Channel, Delivery, EntryKind, MeasureStage, Phase, Precision,
    Presence, Priority, Scope, Section, Severity, Tendency, Value, Verification,
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

/// Phrases that belong to no word of the domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// In place of words that were lawfully destroyed.
    Erased,
    /// The mark of an exercise.
    Exercise,
    /// Someone nobody has registered.
    UnknownPerson,
    /// The owner of the data folder, acting at its own console.
    Console,
    /// A figure nobody knows.
    UnknownValue,
    /// A recipient whose name is not the reader's to see; its number follows.
    Recipient,
    /// An incident whose title is not the reader's to see.
    Untitled,
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
    /// A capacity.
    capacity(Capacity);
    /// An access role.
    access_role(AccessRole);
    /// A section of the picture.
    section(Section);
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
