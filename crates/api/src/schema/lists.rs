//! Notification lists (varslingslister), how people are reached, and previews of a notification.

use async_graphql::{Context, Description, Enum, Object, Result, SimpleObject};
use std::collections::BTreeMap;
use uuid::Uuid;
use varsko_domain::incident::dispatch::{Addressing, RoleOf, Whom};
use varsko_domain::incident::events::Recipient;
use varsko_domain::organisation::lists::List;
use varsko_domain::organisation::lists::events as kept;
use varsko_domain::person::contacts::events::ContactPoint as Point;
use varsko_domain::{ListId, PersonId, PreviewId, words as domain};
use varsko_picture::Directory;
use varsko_picture::preview::{Preview, address};

use super::directory::{Person, maybe_said, said};
use super::roster::may_know_person;
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{Channel, ListOrder, OnTimeout, Unreached};

/// A language the product speaks.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Norsk bokmål.
    Nb,
    /// Norsk nynorsk.
    Nn,
    /// English.
    En,
}

impl From<domain::Language> for Language {
    fn from(word: domain::Language) -> Self {
        match word {
            domain::Language::Bokmal => Self::Nb,
            domain::Language::Nynorsk => Self::Nn,
            domain::Language::English => Self::En,
        }
    }
}

impl From<Language> for domain::Language {
    fn from(word: Language) -> Self {
        match word {
            Language::Nb => Self::Bokmal,
            Language::Nn => Self::Nynorsk,
            Language::En => Self::English,
        }
    }
}

/// A notification list: roles, persons and deputies, kept all year.
#[derive(Description)]
pub(super) struct NotificationList(pub(super) List);

#[Object(use_type_description)]
impl NotificationList {
    /// Its id.
    async fn id(&self) -> Id<ListId> {
        Id(self.0.defined.list)
    }

    /// What it is called.
    async fn name(&self) -> &str {
        &self.0.defined.name
    }

    /// How many times it was defined, from 1.
    async fn revision(&self) -> u32 {
        self.0.revision
    }

    /// When it was last defined.
    async fn defined_at(&self) -> DateTime {
        DateTime(self.0.defined_at)
    }

    /// When someone last went through it and found it right; null when nobody has since it was
    /// last defined.
    async fn verified_at(&self) -> Option<DateTime> {
        self.0.verified.map(|(at, _)| DateTime(at))
    }

    /// Who that was.
    async fn verified_by(&self) -> Option<Person> {
        self.0.verified.map(|(_, by)| Person(by))
    }

    /// True once it is not used any more.
    async fn withdrawn(&self) -> bool {
        self.0.withdrawn
    }

    /// Whom it calls when.
    async fn order(&self) -> ListOrder {
        self.0.defined.order.into()
    }

    /// The channels it uses; empty for all that people have.
    async fn channels(&self) -> Vec<Channel> {
        let channels = self.0.defined.channels.iter();
        channels.map(|channel| (*channel).into()).collect()
    }

    /// How long people have to answer, in seconds: one for each round.
    async fn ack_timeouts_seconds(&self) -> &[u32] {
        &self.0.defined.timeouts_s
    }

    /// What comes when someone cannot be had.
    async fn on_timeout(&self) -> OnTimeout {
        self.0.defined.on_timeout.into()
    }

    /// The language people are told in.
    async fn language(&self) -> Language {
        self.0.defined.language.into()
    }

    /// Whom, in order; at most 500.
    async fn entries(&self) -> Vec<ListEntry> {
        self.0.defined.entries.iter().map(ListEntry::of).collect()
    }
}

/// A place on a list: a role, or a person, with deputies.
#[derive(SimpleObject)]
pub(super) struct ListEntry {
    /// Key of the role, if it is one: whoever holds it in the incident comes first, and then
    /// whoever is on call for it.
    role: Option<String>,
    /// The person and then the deputies, in order; at most 12.
    people: Vec<ListedPerson>,
}

impl ListEntry {
    fn of(entry: &kept::Entry) -> Self {
        let people = entry.people.iter().map(|listed| ListedPerson {
            person: Person(listed.person),
            informed_at: listed.informed_at.map(DateTime),
        });
        Self {
            role: entry.role.clone(),
            people: people.collect(),
        }
    }
}

/// Someone on a list.
#[derive(SimpleObject)]
pub(super) struct ListedPerson {
    /// Who.
    person: Person,
    /// When they were told of their role.
    informed_at: Option<DateTime>,
}

/// One way to reach a person.
#[derive(SimpleObject)]
pub(super) struct ContactPoint {
    /// By what.
    channel: Channel,
    /// The number or address; the console has none. Null to those who may not know it.
    address: Option<String>,
    /// The round in which it is used, from 1.
    round: u8,
}

impl ContactPoint {
    pub(super) fn of(ctx: &Context<'_>, point: &Point) -> Result<Self> {
        Ok(Self {
            channel: point.channel.into(),
            address: maybe_said(ctx, point.address.as_ref())?,
            round: point.round,
        })
    }
}

/// What telling people would do now: who would be told, in which order, by what, with which text.
#[derive(Description)]
pub(super) struct NotificationPreview {
    preview: Preview,
    /// The roles that were asked for by name, by entry.
    roles: BTreeMap<u32, RoleOf>,
}

impl NotificationPreview {
    pub(super) fn of_list(preview: Preview) -> Self {
        let roles = BTreeMap::new();
        Self { preview, roles }
    }

    pub(super) fn of_people(preview: Preview, asked: &Addressing) -> Self {
        let entries = (1..).zip(&asked.to);
        let roles = entries.filter_map(|(entry, whom)| match whom {
            Whom::Role(role) => Some((entry, role.clone())),
            Whom::Person(_) | Whom::Elsewhere(_) => None,
        });
        let roles = roles.collect();
        Self { preview, roles }
    }
}

#[Object(use_type_description)]
impl NotificationPreview {
    /// Its name, which starting it must hand back: another as soon as anything shown here is another.
    async fn id(&self) -> Id<PreviewId> {
        Id(self.preview.name)
    }

    /// What people would read, the mark of an exercise or a drill included.
    async fn text(&self) -> &str {
        &self.preview.text
    }

    /// How many would be told at once.
    async fn at_once(&self) -> usize {
        let people = self.preview.plan.people.iter();
        people.filter(|planned| planned.at_once).count()
    }

    /// How many there is no way to.
    async fn unreachable(&self) -> usize {
        let people = self.preview.plan.people.iter();
        people.filter(|planned| planned.rounds.is_empty()).count()
    }

    /// Keys of the roles that nobody answers for now.
    async fn vacant_roles(&self) -> &[String] {
        &self.preview.plan.vacant
    }

    /// Everyone it may come to, deputies included, in order; at most 1,000.
    async fn recipients(&self, ctx: &Context<'_>) -> Result<Vec<PreviewedRecipient>> {
        let directory = Services::of(ctx)?.engine.directory();
        let timeouts = &self.preview.plan.run.timeouts_s;
        let people = self.preview.plan.people.iter();
        people
            .map(|planned| {
                let recipient = &planned.recipient;
                let shown = match recipient.person {
                    Some(person) => may_know_person(ctx, person)?,
                    None => true,
                };
                let mut rounds = Vec::new();
                for (round, channels) in &planned.rounds {
                    let points = channels.iter().map(|channel| {
                        let address = address(&directory, planned, *round, *channel);
                        let address = address.filter(|_| shown);
                        Ok(ContactPoint {
                            channel: (*channel).into(),
                            address: maybe_said(ctx, address)?,
                            round: *round,
                        })
                    });
                    let place = usize::from(*round).saturating_sub(1);
                    rounds.push(PreviewedRound {
                        round: *round,
                        ack_timeout_seconds: timeouts.get(place).copied(),
                        points: points.collect::<Result<_>>()?,
                    });
                }
                let nowhere = rounds.is_empty();
                let role = recipient.entry.and_then(|entry| self.roles.get(&entry));
                let (name, person) = match role.filter(|_| !shown) {
                    Some(role) => (holder(&directory, role), None),
                    None => (called(ctx, recipient)?, recipient.person),
                };
                Ok(PreviewedRecipient {
                    number: recipient.number,
                    entry: recipient.entry,
                    role: recipient.role.clone(),
                    name,
                    person: person.map(Person),
                    at_once: planned.at_once,
                    unreached: nowhere.then_some(Unreached::NoContactPoint),
                    rounds,
                })
            })
            .collect()
    }
}

/// What whoever holds a role is called for those who may not know who that is.
fn holder(directory: &Directory, of: &RoleOf) -> String {
    let organisations = &directory.standing.organisations;
    let known = organisations.get(&of.organisation);
    let role = known.and_then(|known| known.role(&of.role));
    let role = role.map_or(&of.role, |role| &role.name);
    let whose = directory.standing.short_name(of.organisation);
    format!("{role}, {whose}")
}

/// What a recipient is called.
pub(super) fn called(ctx: &Context<'_>, recipient: &Recipient) -> Result<String> {
    if let Some(name) = &recipient.name {
        return said(ctx, name);
    }
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let person = recipient.person.unwrap_or(PersonId(Uuid::nil()));
    let directory = services.engine.directory();
    Ok(directory.called(person, viewer.language).to_owned())
}

/// Someone a list would call.
#[derive(SimpleObject)]
pub(super) struct PreviewedRecipient {
    /// Their number in the notification, from 1.
    number: u32,
    /// The entry of the list they stand for, from 1: the first of an entry, and then the deputies.
    entry: Option<u32>,
    /// Key of the role.
    role: Option<String>,
    /// What they are called; their role for those who may not know who holds it.
    name: String,
    /// Who, when registered. Null for the holder of a role to those who may not know how that person
    /// is reached: who is on call elsewhere is known by telling them, not by looking.
    person: Option<Person>,
    /// True when they would be told as soon as it is started; else when those before them
    /// cannot be had.
    at_once: bool,
    /// Why there is no way to them, if there is none.
    unreached: Option<Unreached>,
    /// By what, round by round.
    rounds: Vec<PreviewedRound>,
}

/// One round in which someone would be tried.
#[derive(SimpleObject)]
pub(super) struct PreviewedRound {
    /// Which, from 1.
    round: u8,
    /// How long they have to answer, in seconds.
    ack_timeout_seconds: Option<u32>,
    /// By what, and where.
    points: Vec<ContactPoint>,
}
