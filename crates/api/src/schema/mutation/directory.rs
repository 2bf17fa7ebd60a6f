//! Organisations, their roles and levels, persons, and what each may do. All of it is in the journal.

use async_graphql::{Context, InputObject, Object, Result};
use varsko_access::{Holder, Revoke};
use varsko_domain::organisation::commands as organisation;
use varsko_domain::organisation::events as defined;
use varsko_domain::person::commands as person;
use varsko_domain::{Actor, Command, CommandId, Order, OrganisationId, PersonId, words};

use super::administrator::{Administering, administers, others_administer, with_access};
use super::denied::{Denied, Stopped};
use super::order::{Ask, Meaning, carry_out, mutations, plain_order};
use crate::schema::outcome::CommandResult;
use crate::schema::scalars::Id;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::{AccessRole, Body, OrganisationKind};

mutations! {
    /// Who there is. Each organisation's administrator answers for it.
    Administration {
        /// Make an organisation known. Any administrator may; running it takes one of its own.
        register_organisation(RegisterOrganisationInput);
        /// Let an operations centre serve an organisation: it may then open incidents, log and
        /// notify for it.
        start_service(StartServiceInput);
        /// End an operations centre's service for an organisation.
        end_service(EndServiceInput);
        /// Define the roles of an organisation's crisis organisation, the whole list anew. It must
        /// keep `crisis_leader`, without whom nobody could decide.
        define_roles(DefineRolesInput);
        /// Define an organisation's readiness levels (beredskapsnivåer), the whole list anew.
        define_readiness_levels(DefineReadinessLevelsInput);
        /// Make a person known. The receipt's `id` is the id of the person.
        register_person(RegisterPersonInput);
        /// Let a person act in a role for an organisation that you administer.
        grant_access(GrantAccessInput);
    }
}

/// Taking access away, which also ends what was signed in with it.
#[derive(Default)]
pub(super) struct Revoking;

#[Object]
impl Revoking {
    /// Take a role of an organisation that you administer away from a person. The sessions and
    /// tokens in that role end at once. The last administrator of the installation stays.
    async fn revoke_access(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: RevokeAccessInput,
    ) -> Result<CommandResult> {
        let role = words::AccessRole::from(input.role);
        let holder = Holder {
            person: input.person.0.0,
            organisation: input.organisation.0.0,
            role: role.literal().to_owned(),
        };
        let _alone = Administering::alone(ctx).await?;
        if let Err(stopped) = stays_administered(ctx, &input).await {
            return Ok(CommandResult::Refusal(stopped.told(ctx)?));
        }
        let answer = carry_out(ctx, input).await?;
        if let CommandResult::Receipt(_) = &answer {
            // The right itself is gone with the receipt. Should this fail, what is left open reads
            // nothing, the fault is logged, and the command stays recorded.
            let _ = with_access(ctx, move |access, _| access.revoke(Revoke::Role(holder))).await;
        }
        Ok(answer)
    }
}

/// Refuses to take the role of administrator from the last who has it and can sign in.
async fn stays_administered(ctx: &Context<'_>, input: &RevokeAccessInput) -> Result<(), Stopped> {
    let (person, organisation) = (input.person.0, input.organisation.0);
    if words::AccessRole::from(input.role) != words::AccessRole::Administrator {
        return Ok(());
    }
    let services = Services::of(ctx)?;
    administers(services, Viewer::of(ctx)?, organisation)?;
    let directory = services.engine.directory();
    let people = &directory.standing.people;
    let administered = people.get(&person).map_or(0, |known| {
        let grants = known.grants.iter();
        grants
            .filter(|(_, role)| *role == words::AccessRole::Administrator)
            .count()
    });
    // Whoever administers elsewhere too still administers.
    if administered > 1 {
        return Ok(());
    }
    others_administer(ctx, person).await
}

/// Inputs that mean one command outside any incident, field by field.
macro_rules! directory_inputs {
    ($($(#[$doc:meta])* $input:ident => $variant:ident($module:ident::$payload:ident) {
        $($(#[$attribute:meta])* $field:ident: $type:ty,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(InputObject)]
        pub(super) struct $input {
            /// Your own id for this command: a UUID that you make, version 7 recommended. Sent
            /// again with the same content it gives the first receipt again and records nothing
            /// twice. What the command creates is named by this id.
            command_id: Id<CommandId>,
            $($(#[$attribute])* $field: $type,)*
        }

        impl Ask for $input {
            fn ask(self, actor: Actor) -> Result<Order, Denied> {
                let payload = $module::$payload { $($field: self.$field.meaning(),)* };
                Ok(plain_order(self.command_id, actor, Command::$variant(payload)))
            }
        }
    )*};
}

directory_inputs! {
    /// An organisation to make known. Its id is the id of this command.
    RegisterOrganisationInput => RegisterOrganisation(organisation::Register) {
        /// What kind of organisation it is.
        kind: OrganisationKind,
        /// Its full name. At most 300 bytes.
        name: String,
        /// A short name for boards. At most 300 bytes.
        short_name: String,
        /// The county (fylke) it belongs to, which relates it to its county governor.
        county: Option<String>,
        /// Its official number (kommunenummer).
        number: Option<String>,
    }
    /// A service to begin.
    StartServiceInput => StartService(organisation::StartService) {
        /// The organisation that is served: one that you administer.
        #[graphql(name = "organisationId")]
        organisation: Id<OrganisationId>,
        /// The operations centre that serves it.
        #[graphql(name = "centreId")]
        centre: Id<OrganisationId>,
    }
    /// A service to end.
    EndServiceInput => EndService(organisation::EndService) {
        /// The organisation that is served: one that you administer.
        #[graphql(name = "organisationId")]
        organisation: Id<OrganisationId>,
        /// The operations centre that serves it.
        #[graphql(name = "centreId")]
        centre: Id<OrganisationId>,
    }
    /// The roles of an organisation.
    DefineRolesInput => DefineRoles(organisation::DefineRoles) {
        /// Whose: one that you administer.
        #[graphql(name = "organisationId")]
        organisation: Id<OrganisationId>,
        /// The whole list, in the order it is shown. At most 60, each with a key of its own.
        roles: Vec<RoleInput>,
    }
    /// The readiness levels of an organisation.
    DefineReadinessLevelsInput => DefineReadinessLevels(organisation::DefineReadinessLevels) {
        /// Whose: one that you administer.
        #[graphql(name = "organisationId")]
        organisation: Id<OrganisationId>,
        /// The whole list, the lowest readiness first. At most 60, each with a key of its own.
        levels: Vec<ReadinessLevelInput>,
    }
    /// Access to give.
    GrantAccessInput => GrantAccess(person::GrantAccess) {
        /// Who gets it: a registered person.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// In which organisation: one that you administer.
        #[graphql(name = "organisationId")]
        organisation: Id<OrganisationId>,
        /// As what.
        role: AccessRole,
    }
    /// Access to take away.
    RevokeAccessInput => RevokeAccess(person::RevokeAccess) {
        /// Who loses it.
        #[graphql(name = "personId")]
        person: Id<PersonId>,
        /// In which organisation: one that you administer.
        #[graphql(name = "organisationId")]
        organisation: Id<OrganisationId>,
        /// As what.
        role: AccessRole,
        /// Why. At most 2 KiB.
        reason: Option<String>,
    }
}

/// A person to make known. Its id is the id of this command.
#[derive(InputObject)]
pub(super) struct RegisterPersonInput {
    /// Your own id for this command: a UUID that you make, version 7 recommended. It becomes the
    /// id of the person. Sent again with the same content it gives the first receipt again.
    command_id: Id<CommandId>,
    /// The organisation that answers for the person, one that you administer; your own when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// What the person is called. At most 300 bytes.
    name: String,
    /// Telephone. At most 300 bytes.
    phone: Option<String>,
    /// E-mail. At most 300 bytes.
    email: Option<String>,
}

impl Ask for RegisterPersonInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let command = Command::RegisterPerson(person::Register {
            name: self.name.meaning(),
            phone: self.phone.meaning(),
            email: self.email.meaning(),
        });
        Ok(Order {
            organisation: self.organisation_id.meaning(),
            ..plain_order(self.command_id, actor, command)
        })
    }
}

/// A role of a crisis organisation.
#[derive(InputObject)]
pub(super) struct RoleInput {
    /// A short key, such as `log_keeper`: at most 40 of a–z, 0–9 and _ , starting with a letter.
    key: String,
    /// Its name for people. At most 300 bytes.
    name: String,
    /// The body it sits in.
    body: Body,
    /// True when it must never be vacant while its body is active.
    #[graphql(default)]
    critical: bool,
}

impl Meaning<defined::Role> for RoleInput {
    fn meaning(self) -> defined::Role {
        defined::Role {
            key: self.key,
            name: self.name,
            body: self.body.meaning(),
            critical: self.critical,
        }
    }
}

/// A readiness level of an organisation.
#[derive(InputObject)]
pub(super) struct ReadinessLevelInput {
    /// A short key, such as `raised`: at most 40 of a–z, 0–9 and _ , starting with a letter.
    key: String,
    /// The organisation's own name for it. At most 300 bytes.
    name: String,
}

impl Meaning<defined::ReadinessLevel> for ReadinessLevelInput {
    fn meaning(self) -> defined::ReadinessLevel {
        defined::ReadinessLevel {
            key: self.key,
            name: self.name,
        }
    }
}
