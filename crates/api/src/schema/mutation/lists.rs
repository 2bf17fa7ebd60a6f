//! Notification lists and contact points, kept all year.

use async_graphql::InputObject;
use varsko_domain::organisation::lists::commands::{
    DefineList, ListCommand, VerifyList, WithdrawList,
};
use varsko_domain::organisation::lists::events::{Entry, Listed};
use varsko_domain::person::contacts::commands::SetContactPoints;
use varsko_domain::person::contacts::events::ContactPoint;
use varsko_domain::{Actor, Command, CommandId, ListId, Order, OrganisationId, PersonId, words};

use super::denied::Denied;
use super::order::{Ask, Meaning, mutations, plain_order};
use crate::schema::lists::Language;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Channel, ListOrder, OnTimeout};

mutations! {
    /// Who is to be told of what, and how people are reached.
    Lists {
        /// Define a notification list (varslingsliste), the whole of it anew. Without `listId` the
        /// receipt's `id` is the id of a new list.
        define_notification_list(DefineNotificationListInput);
        /// Say that a notification list was gone through and is right.
        verify_notification_list(VerifyNotificationListInput);
        /// Take a notification list out of use.
        withdraw_notification_list(WithdrawNotificationListInput);
        /// Set how a person is reached, the whole list anew. People set their own; those who
        /// prepare an organisation set those of its people.
        set_contact_points(SetContactPointsInput);
    }
}

/// A notification list, the whole of it.
#[derive(InputObject)]
pub(super) struct DefineNotificationListInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended. It becomes the id
    /// of a new list. Sent again with the same content it gives the first receipt again.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// A known list to define anew; a new one when left out.
    list_id: Option<Id<ListId>>,
    /// What it is called. At most 300 bytes.
    name: String,
    /// Whom it calls when.
    order: ListOrder,
    /// The channels it uses; all that people have when left out.
    #[graphql(default)]
    channels: Vec<Channel>,
    /// How long people have to answer, in seconds: one for each round, 1 to 3, each 10 to 86,400.
    ack_timeouts_seconds: Vec<u32>,
    /// What comes when someone cannot be had.
    #[graphql(default_with = "OnTimeout::Escalate")]
    on_timeout: OnTimeout,
    /// The language people are told in.
    #[graphql(default_with = "Language::Nb")]
    language: Language,
    /// Whom, in order: 1 to 500, with 1,000 people in all.
    entries: Vec<ListEntryInput>,
}

impl Ask for DefineNotificationListInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let define = DefineList {
            organisation: self.organisation_id.map_or(actor.organisation, |id| id.0),
            list: self.list_id.meaning(),
            name: self.name,
            order: self.order.meaning(),
            channels: self.channels.meaning(),
            timeouts_s: self.ack_timeouts_seconds,
            on_timeout: self.on_timeout.meaning(),
            language: self.language.meaning(),
            entries: self.entries.meaning(),
        };
        let command = Command::List(ListCommand::Define(define));
        Ok(plain_order(self.command_id, actor, command))
    }
}

/// A place on a list: a role, or a person, with deputies.
#[derive(InputObject)]
pub(super) struct ListEntryInput {
    /// The organisation's key for the role. Whoever holds it in the incident comes first, and then
    /// whoever is on call for it.
    role: Option<String>,
    /// The person and then the deputies, in order: at most 12. A role needs someone here unless
    /// someone is on call for it now.
    #[graphql(default)]
    people: Vec<ListedPersonInput>,
}

/// Someone on a list.
#[derive(InputObject)]
pub(super) struct ListedPersonInput {
    /// Who: a registered person.
    person_id: Id<PersonId>,
    /// When they were told of their role.
    informed_at: Option<DateTime>,
}

impl Meaning<Entry> for ListEntryInput {
    fn meaning(self) -> Entry {
        Entry {
            role: self.role,
            people: self.people.meaning(),
        }
    }
}

impl Meaning<Listed> for ListedPersonInput {
    fn meaning(self) -> Listed {
        Listed {
            person: self.person_id.0,
            informed_at: self.informed_at.meaning(),
        }
    }
}

impl Meaning<words::Language> for Language {
    fn meaning(self) -> words::Language {
        self.into()
    }
}

/// A list that was gone through.
#[derive(InputObject)]
pub(super) struct VerifyNotificationListInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which list.
    list_id: Id<ListId>,
    /// What was noted. At most 2 KiB.
    note: Option<String>,
}

impl Ask for VerifyNotificationListInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let verify = VerifyList {
            organisation: self.organisation_id.map_or(actor.organisation, |id| id.0),
            list: self.list_id.0,
            note: self.note.meaning(),
        };
        let command = Command::List(ListCommand::Verify(verify));
        Ok(plain_order(self.command_id, actor, command))
    }
}

/// A list to take out of use.
#[derive(InputObject)]
pub(super) struct WithdrawNotificationListInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which list.
    list_id: Id<ListId>,
    /// Why. At most 2 KiB.
    reason: String,
}

impl Ask for WithdrawNotificationListInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let withdraw = WithdrawList {
            organisation: self.organisation_id.map_or(actor.organisation, |id| id.0),
            list: self.list_id.0,
            reason: self.reason.meaning(),
        };
        let command = Command::List(ListCommand::Withdraw(withdraw));
        Ok(plain_order(self.command_id, actor, command))
    }
}

/// How a person is reached, the whole list.
#[derive(InputObject)]
pub(super) struct SetContactPointsInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended.
    command_id: Id<CommandId>,
    /// Whose; your own when left out.
    person_id: Option<Id<PersonId>>,
    /// The organisation that answers for the person or lets them act for it; your own when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// The contact points: at most 15, each channel at most once in a round.
    points: Vec<ContactPointInput>,
}

/// One way to reach a person.
#[derive(InputObject)]
pub(super) struct ContactPointInput {
    /// By what.
    channel: Channel,
    /// The number or address; none for the console. At most 300 bytes.
    address: Option<String>,
    /// The round in which it is used: 1 to 3.
    #[graphql(default = 1)]
    round: u8,
}

impl Meaning<ContactPoint> for ContactPointInput {
    fn meaning(self) -> ContactPoint {
        ContactPoint {
            channel: self.channel.meaning(),
            address: self.address.meaning(),
            round: self.round,
        }
    }
}

impl Ask for SetContactPointsInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let set = SetContactPoints {
            person: self.person_id.map_or(actor.person, |id| id.0),
            organisation: self.organisation_id.map_or(actor.organisation, |id| id.0),
            points: self.points.meaning(),
        };
        let command = Command::SetContactPoints(set);
        Ok(plain_order(self.command_id, actor, command))
    }
}
