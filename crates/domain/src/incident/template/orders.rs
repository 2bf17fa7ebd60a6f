//! Which orders a template's parts become, and what is missing for those that become none.
//!
//! The orders are named after the incident, the organisation, the template and the part: whoever
//! uses the template again there, after a crash or because more may be done by them, starts nothing
//! twice (G-4). Whether an order is accepted is for the rules of what it asks.

use crate::actor::Actor;
use crate::command::{Command, Order};
use crate::ids::{CardId, CommandId, IncidentId, ListId, OrganisationId, PersonId, TemplateId};
use crate::incident::card::commands::{CardRunCommand, RunCard};
use crate::incident::commands::{IncidentCommand, StartList};
use crate::incident::dispatch::{Held, Plan};
use crate::organisation::cards::Cards;
use crate::organisation::cards::commands::{CardCommand, PublishCard};
use crate::organisation::lists::List;
use crate::organisation::templates::events::{TemplateContent, TemplatePart};
use crate::text::Text;
use crate::time::Timestamp;
use crate::world::World;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A template being used: by whom, on whose behalf, in which incident, and on what terms.
#[derive(Clone, Copy, Debug)]
pub struct Use<'a> {
    /// Who asks.
    pub actor: Actor,
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// Where.
    pub incident: IncidentId,
    /// Which template.
    pub template: TemplateId,
    /// Its version.
    pub version: u32,
    /// What it says.
    pub content: &'a TemplateContent,
    /// What the incident is called.
    pub title: &'a str,
    /// What times in the template count from.
    pub from: Timestamp,
    /// What the asker says to it.
    pub terms: &'a Terms,
}

/// What whoever uses a template says to it; parts are named by their keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Terms {
    /// What every list tells people, in place of the template's texts.
    pub notice: Option<Text>,
    /// By what authority bodies are activated.
    pub authority: Option<Text>,
    /// Why a phase of the sequence is skipped, if it is.
    pub skipping: Option<Text>,
    /// Parts not to be started.
    pub left_out: BTreeSet<String>,
    /// The list a part starts, in place of the one the template names.
    pub lists: BTreeMap<String, ListId>,
    /// Who fills the role of a part, in place of whoever is on call.
    pub people: BTreeMap<String, PersonId>,
}

/// What a part needs that is not there.
#[derive(Clone, Debug, PartialEq)]
pub enum Lacking {
    /// The organisation has no list of that name.
    List {
        /// What it would be called.
        name: Text,
    },
    /// The list calls nobody now.
    EmptyList {
        /// What it is called.
        name: Text,
    },
    /// Nobody is on call for the role.
    Nobody {
        /// Key of the role.
        role: String,
    },
    /// Nobody said by what authority.
    Authority,
}

/// What a part becomes.
#[derive(Clone, Debug, PartialEq)]
pub struct Becomes {
    /// The orders, in turn.
    pub orders: Vec<Order>,
    /// Whom it calls, if it is a list.
    pub call: Option<Call>,
    /// Who fills a role, if it is one.
    pub person: Option<PersonId>,
}

/// A list that is started.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Which.
    pub list: ListId,
    /// Whom it calls when, and by what.
    pub plan: Plan,
    /// What people are told.
    pub text: Text,
}

impl Use<'_> {
    /// The id of a part's order, for ever the same.
    pub fn id(&self, part: &TemplatePart) -> CommandId {
        let name = format!(
            "template {} {} {}",
            self.organisation, self.template, part.key
        );
        CommandId(Uuid::new_v5(&self.incident.0, name.as_bytes()))
    }

    /// The id of the card that a part brings, where the organisation put it on its shelf.
    pub fn card(&self, part: &TemplatePart) -> CardId {
        let name = format!("card {} {}", self.content.kind, part.key);
        CardId(Uuid::new_v5(&self.organisation.0, name.as_bytes()))
    }

    /// An order of the asker's, to this incident.
    pub fn order(&self, id: CommandId, command: IncidentCommand) -> Order {
        self.plain(id, Command::Incident(self.incident, command))
    }

    fn plain(&self, id: CommandId, command: Command) -> Order {
        Order {
            id,
            actor: self.actor,
            organisation: Some(self.organisation),
            occurred_at: None,
            noted_at: None,
            scope: None,
            skipping: self.terms.skipping.clone(),
            command,
        }
    }

    pub(super) fn one(&self, part: &TemplatePart, command: IncidentCommand) -> Becomes {
        Becomes {
            orders: vec![self.order(self.id(part), command)],
            call: None,
            person: None,
        }
    }

    /// A list is started as it would run now.
    pub(super) fn calls(
        &self,
        part: &TemplatePart,
        list: &List,
        text: &Text,
        world: &World,
        at: Timestamp,
    ) -> Result<Becomes, Lacking> {
        let none = Held::new();
        let incident = world.incidents.get(&self.incident);
        let known = incident.and_then(|incident| incident.parts.get(&self.organisation));
        let held = known.map_or(&none, |known| &known.roles);
        let organisation = &world.directory.organisations[&self.organisation];
        let plan = Plan::of(list, false, held, organisation, &world.directory, at);
        if plan.people.is_empty() {
            let name = list.defined.name.as_str().into();
            return Err(Lacking::EmptyList { name });
        }
        let notice = self.terms.notice.clone();
        let text = notice.unwrap_or_else(|| self.titled(text));
        let start = StartList {
            list: list.defined.list,
            text: text.clone(),
            preview: plan.named(text.as_str().unwrap_or_default(), None),
            drill: false,
            again: None,
        };
        let mut becomes = self.one(part, IncidentCommand::StartList(start));
        let list = list.defined.list;
        becomes.call = Some(Call { list, plan, text });
        Ok(becomes)
    }

    /// A card is begun with, and put on the shelf before when it comes with the template and is not
    /// there.
    pub(super) fn runs(
        &self,
        part: &TemplatePart,
        card: Option<CardId>,
        brings: PublishCard,
        shelf: &Cards,
    ) -> Becomes {
        let id = card.unwrap_or_else(|| self.card(part));
        let run = CardRunCommand::Run(RunCard { card: id });
        let mut becomes = self.one(part, IncidentCommand::CardRun(run));
        if card.is_none() && !shelf.contains_key(&id) {
            let publish = Command::Card(self.organisation, CardCommand::Publish(brings));
            let publish = self.plain(CommandId(id.0), publish);
            becomes.orders.insert(0, publish);
        }
        becomes
    }

    pub(super) fn titled(&self, text: &Text) -> Text {
        let words = text.as_str().unwrap_or_default();
        words.replace("{title}", self.title).into()
    }
}
