//! Commands to what an organisation keeps all year: the fields they share, and how inputs become them.

use async_graphql::InputObject;
use varsko_domain::{Actor, Command, CommandId, Order, OrganisationId};

use super::order::{Meaning, plain_order};
use crate::schema::scalars::{DateTime, Id};

/// What every command to something kept all year says besides what it asks.
#[derive(Clone, InputObject)]
pub(super) struct AboutOrganisation {
    /// Your own id for this command: a UUID that you make. It becomes the id of what the command
    /// creates.
    command_id: Id<CommandId>,
    /// Whose it is; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// When it happened, if not just now. Never in the future.
    occurred_at: Option<DateTime>,
}

impl AboutOrganisation {
    /// The order of `actor` that asks this of the organisation.
    pub(super) fn order(
        self,
        actor: Actor,
        command: impl FnOnce(OrganisationId) -> Command,
    ) -> Order {
        let organisation = self.organisation_id.map_or(actor.organisation, |id| id.0);
        let plain = plain_order(self.command_id, actor, command(organisation));
        let occurred_at = self.occurred_at.meaning();
        Order {
            occurred_at,
            ..plain
        }
    }
}

/// Inputs that mean one command to something kept all year, field by field:
/// `family, Variant(Commands): Name => Variant(Payload) { … }`.
macro_rules! kept_inputs {
    ($family:ident, $asked:ident($commands:ident):
        $($(#[$doc:meta])* $input:ident => $variant:ident($payload:ident) {
            $($(#[$attribute:meta])* $field:ident: $type:ty,)*
        })*
    ) => {$(
        $(#[$doc])*
        #[derive(async_graphql::InputObject)]
        pub(super) struct $input {
            #[graphql(flatten)]
            about: $crate::schema::mutation::kept::AboutOrganisation,
            $($(#[$attribute])* $field: $type,)*
        }

        impl $crate::schema::mutation::order::Ask for $input {
            fn ask(
                self,
                actor: varsko_domain::Actor,
            ) -> Result<varsko_domain::Order, $crate::schema::mutation::denied::Denied> {
                use $crate::schema::mutation::order::Meaning as _;
                use varsko_domain::organisation::$family::commands;
                let payload = commands::$payload { $($field: self.$field.meaning(),)* };
                let command = commands::$commands::$variant(payload);
                Ok(self.about.order(actor, |of| varsko_domain::Command::$asked(of, command)))
            }
        }
    )*};
}

pub(super) use kept_inputs;
