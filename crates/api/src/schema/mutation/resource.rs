//! Resources of an organisation, their use in incidents, and stocks that are used up.

use async_graphql::InputObject;
use varsko_domain::organisation::resources::commands as shelf;
use varsko_domain::organisation::resources::commands::ResourceCommand;
use varsko_domain::organisation::resources::events::Particulars;
use varsko_domain::{Actor, Command, CommandId, Order, OrganisationId, PromiseId, ResourceId};

use super::denied::Denied;
use super::order::{Ask, Meaning, incident_inputs, mutations, plain_order};
use crate::schema::scalars::{DateTime, Id};

mutations! {
    /// What there is to send, where it is, and how long it lasts.
    Resources {
        /// Make a resource known, or change what is known of one. The receipt's `id` is the id of a
        /// new resource.
        register_resource(RegisterResourceInput);
        /// Say that a resource cannot be used, or can again.
        set_resource_fitness(SetResourceFitnessInput);
        /// Take a resource off the list.
        retire_resource(RetireResourceInput);
        /// Reserve some of a resource of your organisation's for an incident. What is promised
        /// already, here or in another incident, cannot be promised again. The receipt's `id` is the
        /// id of the promise.
        promise_resource(PromiseResourceInput);
        /// Send out what was promised.
        deploy_resource(DeployResourceInput);
        /// Give back what was promised; it is free again.
        return_resource(ReturnResourceInput);
        /// Say how much there is of something that is used up, and how fast; when it is empty follows.
        report_stock(ReportStockInput);
    }
}

incident_inputs! { resource, ResourceUse(ResourceUseCommand):
    /// Some of a resource to reserve.
    PromiseResourceInput => Promise(PromiseResource) {
        /// Which.
        #[graphql(name = "resourceId")]
        resource: Id<ResourceId>,
        /// How many.
        quantity: u32,
        /// For what. At most 2 KiB.
        purpose: String,
        /// Until when it is needed.
        until: Option<DateTime>,
    }
    /// A promise to send out.
    DeployResourceInput => Deploy(DeployResource) {
        /// Which promise.
        #[graphql(name = "promiseId")]
        promise: Id<PromiseId>,
        /// Where to. At most 2 KiB.
        place: Option<String>,
    }
    /// A promise to give back.
    ReturnResourceInput => Return(ReturnResource) {
        /// Which promise.
        #[graphql(name = "promiseId")]
        promise: Id<PromiseId>,
        /// In what state it is. At most 2 KiB.
        remark: Option<String>,
    }
    /// A stock as it is now.
    ReportStockInput => ReportStock(ReportStock) {
        /// A short key, such as `diesel`: at most 40 of a–z, 0–9 and _ , starting with a letter.
        stock: String,
        /// Its name for people. At most 300 bytes.
        name: String,
        /// Its unit, such as `litres` or `crew hours`. At most 300 bytes.
        unit: String,
        /// How much there is.
        amount: f64,
        /// How much is used in an hour; 0, and it lasts.
        per_hour: f64,
        /// Where the figures come from. At most 2 KiB.
        source: Option<String>,
    }
}

/// A resource, the whole of what is known of it.
#[derive(InputObject)]
pub(super) struct RegisterResourceInput {
    /// Your own id for this command: a UUID that you make. It becomes the id of a new resource.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// A known one to change; left out, it is a new one.
    resource_id: Option<Id<ResourceId>>,
    /// Kind of resource: a short key such as `pump`.
    kind: String,
    /// What it is called. At most 300 bytes.
    name: String,
    /// How many there are.
    quantity: u32,
    /// Of what: pieces, crews, beds. At most 300 bytes.
    unit: String,
    /// Who owns it, when not the organisation. At most 300 bytes.
    owner: Option<String>,
    /// Where it stands. At most 2 KiB.
    place: Option<String>,
    /// Minutes from asking until it can leave.
    lead_min: Option<u32>,
    /// Whom to ask. At most 2 KiB.
    contact: Option<String>,
    /// The agreement it comes by. At most 2 KiB.
    agreement: Option<String>,
    /// When that agreement ends.
    agreement_ends: Option<DateTime>,
}

impl Ask for RegisterResourceInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let what = Particulars {
            kind: self.kind,
            name: self.name,
            quantity: self.quantity,
            unit: self.unit,
            owner: self.owner.meaning(),
            place: self.place.meaning(),
            lead_min: self.lead_min,
            contact: self.contact.meaning(),
            agreement: self.agreement.meaning(),
            agreement_ends: self.agreement_ends.meaning(),
        };
        let resource = self.resource_id.meaning();
        let command = ResourceCommand::Register(shelf::RegisterResource { resource, what });
        Ok(shelved(
            self.command_id,
            self.organisation_id,
            actor,
            command,
        ))
    }
}

/// Whether a resource can be used.
#[derive(InputObject)]
pub(super) struct SetResourceFitnessInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which.
    resource_id: Id<ResourceId>,
    /// True when it can be used.
    fit: bool,
    /// Why. At most 2 KiB.
    reason: Option<String>,
}

impl Ask for SetResourceFitnessInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let command = ResourceCommand::SetFitness(shelf::SetResourceFitness {
            resource: self.resource_id.0,
            fit: self.fit,
            reason: self.reason.meaning(),
        });
        Ok(shelved(
            self.command_id,
            self.organisation_id,
            actor,
            command,
        ))
    }
}

/// A resource to take off the list.
#[derive(InputObject)]
pub(super) struct RetireResourceInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Whose; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which.
    resource_id: Id<ResourceId>,
}

impl Ask for RetireResourceInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let resource = self.resource_id.0;
        let command = ResourceCommand::Retire(shelf::RetireResource { resource });
        Ok(shelved(
            self.command_id,
            self.organisation_id,
            actor,
            command,
        ))
    }
}

fn shelved(
    id: Id<CommandId>,
    organisation: Option<Id<OrganisationId>>,
    actor: Actor,
    command: ResourceCommand,
) -> Order {
    let organisation = organisation.map_or(actor.organisation, |id| id.0);
    plain_order(id, actor, Command::Resource(organisation, command))
}
