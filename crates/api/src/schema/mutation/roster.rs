//! The on-call roster, duty numbers and clocks of an organisation, kept all year.

use async_graphql::InputObject;
use varsko_domain::organisation::clocks::Clocks;
use varsko_domain::organisation::commands::SetClocks;
use varsko_domain::organisation::roster::commands as roster;
use varsko_domain::organisation::roster::commands::RosterCommand;
use varsko_domain::{
    Actor, Command, CommandId, DutyId, DutyNumberId, Order, OrganisationId, PersonId,
};

use super::denied::Denied;
use super::order::{Ask, Meaning, mutations, plain_order};
use crate::schema::scalars::{DateTime, Id};

mutations! {
    /// Who is on call for what, duty numbers, clocks.
    Rosters {
        /// Put someone on call for a role. The receipt's `id` is the id of the duty.
        plan_duty(PlanDutyInput);
        /// Let someone else take a duty over.
        swap_duty(SwapDutyInput);
        /// Take a duty off the roster.
        cancel_duty(CancelDutyInput);
        /// Make a number known that is answered day and night, or change one.
        set_duty_number(SetDutyNumberInput);
        /// Say that a duty number was tried, and whether someone answered.
        test_duty_number(TestDutyNumberInput);
        /// Take a duty number off the list.
        remove_duty_number(RemoveDutyNumberInput);
        /// Set how soon and how often things are to be done in an organisation's incidents.
        set_clocks(SetClocksInput);
    }
}

/// Inputs that mean one command to an organisation's roster, field by field.
macro_rules! roster_inputs {
    ($($(#[$doc:meta])* $input:ident => $variant:ident($payload:ident) {
        $($(#[$attribute:meta])* $field:ident: $type:ty,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(InputObject)]
        pub(super) struct $input {
            /// Your own id for this command: a UUID that you make, version 7 recommended. Sent
            /// again with the same content it gives the first receipt again and records nothing
            /// twice. What the command creates is named by this id.
            command_id: Id<CommandId>,
            /// Whose roster; that of your own organisation when left out.
            organisation_id: Option<Id<OrganisationId>>,
            $($(#[$attribute])* $field: $type,)*
        }

        impl Ask for $input {
            fn ask(self, actor: Actor) -> Result<Order, Denied> {
                let organisation = self.organisation_id.map_or(actor.organisation, |id| id.0);
                let payload = roster::$payload { $($field: self.$field.meaning(),)* };
                let command = RosterCommand::$variant(payload);
                Ok(plain_order(self.command_id, actor, Command::Roster(organisation, command)))
            }
        }
    )*};
}

roster_inputs! {
    /// A duty to plan.
    PlanDutyInput => PlanDuty(PlanDuty) {
        /// The organisation's key for the role.
        role: String,
        /// Who is on call.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// From when.
        from: DateTime,
        /// To when.
        to: DateTime,
    }
    /// A duty to swap.
    SwapDutyInput => SwapDuty(SwapDuty) {
        /// Which.
        #[graphql(name = "dutyId")]
        duty: Id<DutyId>,
        /// Who takes it.
        #[graphql(name = "toPersonId")]
        to: Id<PersonId>,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// A duty to take off the roster.
    CancelDutyInput => CancelDuty(CancelDuty) {
        /// Which.
        #[graphql(name = "dutyId")]
        duty: Id<DutyId>,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
    /// A number that is answered day and night.
    SetDutyNumberInput => SetDutyNumber(SetDutyNumber) {
        /// A known one to change; left out, it is a new one.
        #[graphql(name = "numberId")]
        number: Option<Id<DutyNumberId>>,
        /// What it is called, such as `Vannvakta`. At most 300 bytes.
        name: String,
        /// The organisation's key for the role that answers it.
        role: Option<String>,
        /// The number itself; kept sealed. At most 300 bytes.
        value: String,
    }
    /// A duty number that was tried.
    TestDutyNumberInput => TestDutyNumber(TestDutyNumber) {
        /// Which.
        #[graphql(name = "numberId")]
        number: Id<DutyNumberId>,
        /// True when someone answered.
        answered: bool,
        /// What was noticed. At most 2 KiB.
        note: Option<String>,
    }
    /// A duty number no longer in use.
    RemoveDutyNumberInput => RemoveDutyNumber(RemoveDutyNumber) {
        /// Which.
        #[graphql(name = "numberId")]
        number: Id<DutyNumberId>,
    }
}

/// An organisation's own clocks; the whole set anew.
#[derive(InputObject)]
pub(super) struct SetClocksInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended.
    command_id: Id<CommandId>,
    /// Whose; those of your own organisation when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// From activation to the first picture, in minutes.
    #[graphql(default = 60)]
    first_picture_min: u32,
    /// The picture is refreshed at most this long before a staff meeting, in minutes.
    #[graphql(default = 15)]
    meeting_refresh_min: u32,
    /// Between the reports of an involved area, in minutes.
    #[graphql(default = 240)]
    area_status_min: u32,
    /// Between two looks into the shared mailbox, in minutes.
    #[graphql(default = 60)]
    mailbox_min: u32,
    /// From the closing of an EPS until its register is erased, in days.
    #[graphql(default = 30)]
    eps_retention_days: u32,
}

impl Ask for SetClocksInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let clocks = Clocks {
            first_picture_min: self.first_picture_min,
            meeting_refresh_min: self.meeting_refresh_min,
            area_status_min: self.area_status_min,
            mailbox_min: self.mailbox_min,
            eps_retention_days: self.eps_retention_days,
        };
        let organisation = self.organisation_id.map_or(actor.organisation, |id| id.0);
        let command = Command::SetClocks(SetClocks {
            organisation,
            clocks,
        });
        Ok(plain_order(self.command_id, actor, command))
    }
}
