//! From an input to an order to an answer: the way of every mutation that ends in the journal.
//!
//! Knows no single command. Who asks is taken from the viewer, never from the input.

use async_graphql::{Context, InputObject, Result};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::words as domain;
use varsko_domain::{
    Actor, Command, CommandId, Coordinates, IncidentId, Order, OrganisationId, Text, Timestamp,
};

use super::denied::Denied;
use crate::schema::coordinates::CoordinatesInput;
use crate::schema::outcome::CommandResult;
use crate::schema::scalars::{DateTime, Id, Position};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::{self, Scope};

/// An input that can become an order of whoever sent it.
pub(super) trait Ask {
    /// The order, or why these fields do not make one.
    fn ask(self, actor: Actor) -> Result<Order, Denied>;
}

/// Puts an input before the engine and gives its answer in the viewer's language.
pub(super) async fn carry_out(ctx: &Context<'_>, input: impl Ask) -> Result<CommandResult> {
    let viewer = Viewer::of(ctx)?;
    submit(ctx, input.ask(viewer.actor)).await
}

/// Puts an order before the engine, or tells why there is none, in the viewer's language.
pub(super) async fn submit(
    ctx: &Context<'_>,
    order: Result<Order, Denied>,
) -> Result<CommandResult> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    Ok(match order {
        Ok(order) => CommandResult::of(services.engine.submit(order).await, viewer),
        Err(denied) => CommandResult::Refusal(denied.told(viewer)),
    })
}

/// What every command to an incident says besides what it asks.
#[derive(Clone, InputObject)]
pub(super) struct AboutIncident {
    /// Your own id for this command: a UUID that you make, version 7 recommended. Sent again with
    /// the same content it gives the first receipt again and records nothing twice, also years
    /// later; with another content it is refused. What the command creates is named by this id.
    command_id: Id<CommandId>,
    /// The incident it concerns.
    incident_id: Id<IncidentId>,
    /// On whose behalf. Left out, it is your own organisation, or the one whose incident it is when
    /// yours takes no part.
    organisation_id: Option<Id<OrganisationId>>,
    /// When it happened, if not just now. Never in the future.
    occurred_at: Option<DateTime>,
    /// When it was first noted, if that was elsewhere: on paper, or on a device without connection.
    noted_at: Option<DateTime>,
    /// Who may read the line that this leaves in the log; `PARTICIPANTS` when left out.
    scope: Option<Scope>,
    /// Why a phase of the sequence is skipped. Needed only to act before the phase before is
    /// reached; it is recorded as a deviation (avvik) and shown in the evaluation. At most 2 KiB.
    skipping: Option<String>,
}

impl AboutIncident {
    /// The incident it concerns.
    pub(super) fn incident(&self) -> IncidentId {
        self.incident_id.0
    }

    /// On whose behalf, when that is said.
    pub(super) fn organisation(&self) -> Option<OrganisationId> {
        self.organisation_id.map(|id| id.0)
    }

    /// On whose behalf, as the order will be taken.
    ///
    /// # Errors
    /// Only for a schema without its services.
    pub(super) fn acting(&self, ctx: &Context<'_>) -> Result<OrganisationId> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        Ok(services.acting(viewer, self.incident(), self.organisation()))
    }

    /// The order of `actor` that asks `command` of this incident.
    pub(super) fn order(self, actor: Actor, command: IncidentCommand) -> Order {
        Order {
            id: self.command_id.0,
            actor,
            organisation: self.organisation_id.meaning(),
            occurred_at: self.occurred_at.meaning(),
            noted_at: self.noted_at.meaning(),
            scope: self.scope.meaning(),
            skipping: self.skipping.meaning(),
            command: Command::Incident(self.incident_id.0, command),
        }
    }
}

/// The order of `actor` for something outside any incident.
pub(super) fn plain_order(id: Id<CommandId>, actor: Actor, command: Command) -> Order {
    Order {
        id: id.0,
        actor,
        organisation: None,
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    }
}

/// What a value of the API means in the domain. Total: whatever parsed has a meaning.
pub(super) trait Meaning<T> {
    /// The domain's value.
    fn meaning(self) -> T;
}

impl<T, V: Meaning<T>> Meaning<Option<T>> for Option<V> {
    fn meaning(self) -> Option<T> {
        self.map(V::meaning)
    }
}

impl<T, V: Meaning<T>> Meaning<Vec<T>> for Vec<V> {
    fn meaning(self) -> Vec<T> {
        self.into_iter().map(V::meaning).collect()
    }
}

impl<K> Meaning<K> for Id<K> {
    fn meaning(self) -> K {
        self.0
    }
}

impl Meaning<u64> for Position {
    fn meaning(self) -> u64 {
        self.0
    }
}

macro_rules! meanings {
    ($($given:ty => $meant:ty;)*) => {$(
        impl Meaning<$meant> for $given {
            fn meaning(self) -> $meant {
                self.into()
            }
        }
    )*};
}

meanings! {
    CoordinatesInput => Coordinates;
    bool => bool;
    u32 => u32;
    f64 => f64;
    String => String;
    String => Text;
    DateTime => Timestamp;
    words::AccessRole => domain::AccessRole;
    words::Audience => domain::Audience;
    words::PoliceMatter => domain::PoliceMatter;
    words::ReportContent => domain::ReportContent;
    words::Attendance => domain::Attendance;
    words::Attainment => domain::Attainment;
    words::Authority => domain::Authority;
    words::ExerciseKind => domain::ExerciseKind;
    words::GatheringKind => domain::GatheringKind;
    words::ObligationKind => domain::ObligationKind;
    words::SupervisionKind => domain::SupervisionKind;
    words::Reaction => domain::Reaction;
    words::ExternalMatter => domain::ExternalMatter;
    words::GoalStanding => domain::GoalStanding;
    words::FindingKind => domain::FindingKind;
    words::LearningTarget => domain::LearningTarget;
    words::ReplayBasis => domain::ReplayBasis;
    words::RosPart => domain::RosPart;
    words::RosField => domain::RosField;
    words::RiskBand => domain::RiskBand;
    words::AdoptingBody => domain::AdoptingBody;
    words::Effect => domain::Effect;
    words::Body => domain::Body;
    words::EpsAuthority => domain::EpsAuthority;
    words::GuestKind => domain::GuestKind;
    words::Helper => domain::Helper;
    words::Capacity => domain::Capacity;
    words::Channel => domain::Channel;
    words::ListOrder => domain::ListOrder;
    words::OnTimeout => domain::OnTimeout;
    words::EntryKind => domain::EntryKind;
    words::MeetingKind => domain::MeetingKind;
    words::OrganisationKind => domain::OrganisationKind;
    words::Phase => domain::Phase;
    words::PlanKind => domain::PlanKind;
    words::PlanPart => domain::PlanPart;
    words::Precision => domain::Precision;
    words::Presence => domain::Presence;
    words::Priority => domain::Priority;
    Scope => domain::Scope;
    words::Section => domain::Section;
    words::Severity => domain::Severity;
    words::Tendency => domain::Tendency;
    words::Value => domain::Value;
    words::Verification => domain::Verification;
}

/// Inputs that mean one command to an incident, field by field.
///
/// `Name => Variant(Payload) { … }`: each field has the name it has in the payload, so that leaving
/// one out does not compile; `#[graphql(name = …)]` gives it another name towards clients. The
/// commands of a family begin with it: `family, Variant(Commands): Name => …`.
macro_rules! incident_inputs {
    ($family:ident, $asked:ident($commands:ident): $($inputs:tt)*) => {
        incident_inputs! {
            @as varsko_domain::incident::commands::IncidentCommand::$asked,
            varsko_domain::incident::$family::commands, $commands: $($inputs)*
        }
    };
    (@as $asked:path, $module:path, $commands:ident:
        $($(#[$doc:meta])* $input:ident => $variant:ident($payload:ident) {
            $($(#[$attribute:meta])* $field:ident: $type:ty,)*
        })*
    ) => {$(
        $(#[$doc])*
        #[derive(async_graphql::InputObject)]
        pub(super) struct $input {
            #[graphql(flatten)]
            about: $crate::schema::mutation::order::AboutIncident,
            $($(#[$attribute])* $field: $type,)*
        }

        impl $crate::schema::mutation::order::Ask for $input {
            fn ask(
                self,
                actor: varsko_domain::Actor,
            ) -> Result<varsko_domain::Order, $crate::schema::mutation::denied::Denied> {
                #[allow(unused_imports)] // a command without fields of its own
                use $crate::schema::mutation::order::Meaning as _;
                use $module as commands;
                let payload = commands::$payload { $($field: self.$field.meaning(),)* };
                let command = $asked(commands::$commands::$variant(payload));
                Ok(self.about.order(actor, command))
            }
        }
    )*};
    ($($inputs:tt)*) => {
        incident_inputs! {
            @as std::convert::identity,
            varsko_domain::incident::commands, IncidentCommand: $($inputs)*
        }
    };
}

/// A group of mutations that go from input to receipt and do nothing else.
macro_rules! mutations {
    ($(#[$group_doc:meta])* $group:ident {
        $($(#[$doc:meta])* $mutation:ident($input:ident);)*
    }) => {
        $(#[$group_doc])*
        #[derive(Default)]
        pub(super) struct $group;

        #[async_graphql::Object]
        impl $group {$(
            $(#[$doc])*
            async fn $mutation(
                &self,
                ctx: &async_graphql::Context<'_>,
                #[graphql(desc = "What is asked.")] input: $input,
            ) -> async_graphql::Result<$crate::schema::outcome::CommandResult> {
                $crate::schema::mutation::order::carry_out(ctx, input).await
            }
        )*}
    };
}

pub(super) use {incident_inputs, mutations};
