//! An order in the making: a command, who asks, and what they say about it.

use crate::cast::crisis_leader;
use crate::day::at;
use varsko_domain::incident::commands::{IncidentCommand, OpenIncident};
use varsko_domain::words::Scope;
use varsko_domain::{
    Actor, Command, CommandId, IncidentId, Order, OrganisationId, Text, Timestamp,
};

/// What an order asks, before it is known of which incident.
#[derive(Clone, Debug)]
enum Asked {
    Of(Box<Command>),
    OfTheIncident(Box<IncidentCommand>),
}

/// An order in the making. Asked by Bærum's crisis leader unless [`Ask::by`] says otherwise.
#[derive(Clone, Debug)]
pub struct Ask {
    asked: Asked,
    id: Option<CommandId>,
    actor: Actor,
    organisation: Option<OrganisationId>,
    occurred_at: Option<Timestamp>,
    noted_at: Option<Timestamp>,
    scope: Option<Scope>,
    skipping: Option<Text>,
}

/// Asks something of the incident of the test.
pub fn ask(command: IncidentCommand) -> Ask {
    Ask::new(Asked::OfTheIncident(Box::new(command)))
}

/// Asks that an incident be opened.
pub fn open(command: OpenIncident) -> Ask {
    Ask::new(Asked::Of(Box::new(Command::OpenIncident(command))))
}

/// Asks something that concerns no incident: an organisation, a person; or another incident.
pub fn ask_of_all(command: Command) -> Ask {
    Ask::new(Asked::Of(Box::new(command)))
}

impl Ask {
    fn new(asked: Asked) -> Self {
        Self {
            asked,
            id: None,
            actor: crisis_leader(),
            organisation: None,
            occurred_at: None,
            noted_at: None,
            scope: None,
            skipping: None,
        }
    }

    /// Who asks.
    #[must_use]
    pub fn by(mut self, actor: Actor) -> Self {
        self.actor = actor;
        self
    }

    /// On whose behalf, when not one's own organisation's.
    #[must_use]
    pub fn on_behalf_of(mut self, organisation: OrganisationId) -> Self {
        self.organisation = Some(organisation);
        self
    }

    /// When it happened, as a time of the day.
    #[must_use]
    pub fn occurred(mut self, time: &str) -> Self {
        self.occurred_at = Some(at(time));
        self
    }

    /// When it was first noted elsewhere, as a time of the day.
    #[must_use]
    pub fn noted(mut self, time: &str) -> Self {
        self.noted_at = Some(at(time));
        self
    }

    /// Who may read it.
    #[must_use]
    pub fn readable_by(mut self, scope: Scope) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Why a phase of the sequence is skipped.
    #[must_use]
    pub fn skipping(mut self, reason: &str) -> Self {
        self.skipping = Some(reason.into());
        self
    }

    /// The command's id, and so the name of whatever it creates.
    #[must_use]
    pub fn named(mut self, id: impl Into<CommandId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// True for what is asked of the incident, false for what is asked beside it.
    pub fn is_about_the_incident(&self) -> bool {
        matches!(self.asked, Asked::OfTheIncident(_))
    }

    /// The order, to the incident of the test, with `id` unless it was named.
    pub fn order(self, incident: IncidentId, id: CommandId) -> Order {
        Order {
            id: self.id.unwrap_or(id),
            actor: self.actor,
            organisation: self.organisation,
            occurred_at: self.occurred_at,
            noted_at: self.noted_at,
            scope: self.scope,
            skipping: self.skipping,
            command: match self.asked {
                Asked::Of(command) => *command,
                Asked::OfTheIncident(command) => Command::Incident(incident, *command),
            },
        }
    }
}
