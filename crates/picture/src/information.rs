//! Public information, as one reader may see it; and what of it is public, which is for everyone.
//!
//! Whatever is public was published by somebody and not withdrawn since, and is no exercise: nothing
//! else can come out of [`public`].

use crate::access::Lens;
use crate::fact::{Fact, Origin, Words};
use crate::history::History;
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use varsko_domain::incident::information::events::{InformationEvent, Wording};
use varsko_domain::words::{Audience, InformationStage};
use varsko_domain::{InformationId, OrganisationId, Text, Timestamp};

impl Words for InformationEvent {
    fn erase(&mut self) {
        match self {
            InformationEvent::Drafted(e) => e.wording.erase(),
            InformationEvent::Revised(e) => e.wording.erase(),
            InformationEvent::PoliceCleared(e) => e.officer.erase(),
            InformationEvent::ToldAffected(e) => e.how.erase(),
            InformationEvent::Withdrawn(e) => e.reason.erase(),
            InformationEvent::Cleared(_) | InformationEvent::Published(_) => {}
        }
    }
}

impl Words for Wording {
    fn erase(&mut self) {
        self.title.erase();
        self.text.erase();
    }
}

/// A piece of public information.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Information {
    /// Which.
    pub id: InformationId,
    /// Whose.
    pub organisation: OrganisationId,
    /// Who is told first.
    pub audience: Option<Audience>,
    /// Where its newest version stands.
    pub stage: InformationStage,
    /// Its versions, the first first.
    pub versions: Vec<Version>,
    /// When which version was public, in order.
    pub public: Vec<Spell>,
}

/// One wording of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// What it says.
    pub wording: Wording,
    /// Where it was written.
    pub origin: Origin,
    /// Where it is recorded that the police let it out, and who there.
    pub police: Option<Fact<Text>>,
    /// Where it is recorded that those affected were told, and how.
    pub told: Option<Fact<Text>>,
    /// Where it was cleared.
    pub cleared: Option<Origin>,
}

/// A stretch of time in which a version was public.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spell {
    /// Which version.
    pub version: u32,
    /// From here.
    pub from: Origin,
    /// To here; `None` while it is public.
    pub to: Option<Origin>,
    /// Why it was withdrawn, if it was.
    pub reason: Option<Text>,
}

impl Information {
    /// The version that is public now.
    pub fn public_now(&self) -> Option<&Spell> {
        self.public.last().filter(|spell| spell.to.is_none())
    }

    /// The newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// True when its newest version is neither cleared, public nor withdrawn.
    pub fn awaits_clearance(&self) -> bool {
        self.stage == InformationStage::Draft
    }
}

/// The information the reader may read of, by the line it was drafted on.
pub fn information(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Information> {
    let all = picture.information.iter();
    let mut all: Vec<_> = all
        .filter_map(|(id, history)| told(*id, lens.through(history)))
        .collect();
    all.sort_by_key(|one| one.versions.first().map(|version| version.origin.line));
    all
}

/// What is told of it on these lines; `None` when none says what it says.
fn told<'f>(
    id: InformationId,
    facts: impl Iterator<Item = &'f Fact<InformationEvent>>,
) -> Option<Information> {
    let mut told = Information {
        id,
        organisation: OrganisationId(uuid::Uuid::nil()),
        audience: None,
        stage: InformationStage::Draft,
        versions: Vec::new(),
        public: Vec::new(),
    };
    for fact in facts {
        told.organisation = fact.origin.organisation;
        told.take(fact.origin, &fact.said);
    }
    let newest = told.versions.last()?;
    let (number, cleared) = (newest.number, newest.cleared.is_some());
    told.stage = match told.public.last() {
        Some(spell) if spell.version == number && spell.to.is_none() => InformationStage::Published,
        Some(spell) if spell.version == number => InformationStage::Withdrawn,
        _ if cleared => InformationStage::Cleared,
        _ => InformationStage::Draft,
    };
    Some(told)
}

impl Information {
    fn take(&mut self, origin: Origin, event: &InformationEvent) {
        match event {
            InformationEvent::Drafted(e) => {
                self.audience = Some(e.audience);
                self.say(1, &e.wording, origin);
            }
            InformationEvent::Revised(e) => self.say(e.version, &e.wording, origin),
            InformationEvent::PoliceCleared(e) => {
                let said = e.officer.clone();
                self.edit(e.version, |v| v.police = Some(Fact { origin, said }));
            }
            InformationEvent::ToldAffected(e) => {
                let said = e.how.clone();
                self.edit(e.version, |v| v.told = Some(Fact { origin, said }));
            }
            InformationEvent::Cleared(e) => self.edit(e.version, |v| v.cleared = Some(origin)),
            InformationEvent::Published(e) => {
                self.end(origin, None);
                self.public.push(Spell {
                    version: e.version,
                    from: origin,
                    to: None,
                    reason: None,
                });
            }
            InformationEvent::Withdrawn(e) => self.end(origin, Some(&e.reason)),
        }
    }

    fn say(&mut self, number: u32, wording: &Wording, origin: Origin) {
        self.versions.push(Version {
            number,
            wording: wording.clone(),
            origin,
            police: None,
            told: None,
            cleared: None,
        });
    }

    fn edit(&mut self, number: u32, change: impl FnOnce(&mut Version)) {
        let mut versions = self.versions.iter_mut();
        if let Some(version) = versions.find(|version| version.number == number) {
            change(version);
        }
    }

    fn end(&mut self, origin: Origin, reason: Option<&Text>) {
        if let Some(spell) = self.public.last_mut().filter(|spell| spell.to.is_none()) {
            spell.to = Some(origin);
            spell.reason = reason.cloned();
        }
    }
}

/// What anyone may read: published, not withdrawn, no exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Which.
    pub id: InformationId,
    /// Whose.
    pub organisation: OrganisationId,
    /// Headline.
    pub title: Box<str>,
    /// The text.
    pub text: Box<str>,
    /// Language tag.
    pub language: Box<str>,
    /// When its first version became public.
    pub published_at: Timestamp,
    /// When this version did.
    pub updated_at: Timestamp,
    /// True when an earlier version was public: this one corrects it.
    pub corrected: bool,
}

/// What is public of an incident, the newest first. Nothing of an exercise ever is, nor anything
/// whose words were lawfully erased.
pub fn public(picture: &IncidentPicture) -> Vec<Notice> {
    if picture.exercise {
        return Vec::new();
    }
    let all = picture.information.iter();
    let mut notices: Vec<_> = all
        .filter_map(|(id, history)| notice(*id, history))
        .collect();
    notices.sort_by_key(|notice| std::cmp::Reverse((notice.updated_at, notice.id)));
    notices
}

fn notice(id: InformationId, history: &History<InformationEvent>) -> Option<Notice> {
    let told = told(id, history.iter())?;
    let spell = told.public_now()?;
    let mut versions = told.versions.iter();
    let version = versions.find(|version| version.number == spell.version)?;
    let wording = &version.wording;
    let first = told.public.first()?;
    Some(Notice {
        id,
        organisation: told.organisation,
        title: wording.title.as_str()?.into(),
        text: wording.text.as_str()?.into(),
        language: wording.language.as_str().into(),
        published_at: first.from.occurred_at,
        updated_at: spell.from.occurred_at,
        corrected: first.version != spell.version,
    })
}
