//! Action cards (tiltakskort): kept all year, and used in incidents.

use async_graphql::InputObject;
use varsko_domain::incident::card::commands::{CardRunCommand, CardStepChange, ProgressCard};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::organisation::cards::commands::{
    CardCommand, PublishCard, ReviewCard, WithdrawCard,
};
use varsko_domain::organisation::cards::events::CardStep;
use varsko_domain::{Actor, CardId, CardRunId, Command, CommandId, Order, OrganisationId, Refusal};

use super::denied::Denied;
use super::order::{AboutIncident, Ask, Meaning, incident_inputs, mutations, plain_order};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{CardStepState, Phase};

mutations! {
    /// Action cards.
    Cards {
        /// Publish an action card (tiltakskort), or the next version of one. A published version
        /// never changes. The receipt's `id` is the id of a new card.
        publish_action_card(PublishActionCardInput);
        /// Say that the newest version of a card still holds, and until when.
        review_action_card(ReviewActionCardInput);
        /// Take a card out of use. What already runs goes on.
        withdraw_action_card(WithdrawActionCardInput);
        /// Begin with the newest version of a card of your organisation. One whose review is
        /// overdue is usable, and marked. The receipt's `id` is the id of the card in use.
        run_action_card(RunActionCardInput);
        /// Move a step of a card in use. Doing a step is acting in the phase it belongs to.
        progress_action_card(ProgressActionCardInput);
        /// Put a card in use away. Steps left open are named in the log, with the reason.
        close_action_card(CloseActionCardInput);
    }
}

/// A card to publish.
#[derive(InputObject)]
pub(super) struct PublishActionCardInput {
    /// Your own id for this command: a UUID that you make. It becomes the id of a new card.
    command_id: Id<CommandId>,
    /// Whose card; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// The card that gets a new version. Left out, it is a new card.
    card_id: Option<Id<CardId>>,
    /// What it is called. At most 300 bytes.
    title: String,
    /// What it shall achieve. At most 2 KiB.
    goal: String,
    /// The organisation's key for the responsible role, such as `operations`.
    role: String,
    /// Type key of the incidents it is made for, such as `flood`.
    scenario: Option<String>,
    /// What to do, in order. At most 60.
    steps: Vec<ActionCardStepInput>,
    /// When it shall be looked at again.
    review_by: DateTime,
}

/// A step of a card.
#[derive(InputObject)]
pub(super) struct ActionCardStepInput {
    /// The phase it belongs to, up to `NORMALISE`.
    #[graphql(default_with = "Phase::Handle")]
    phase: Phase,
    /// What to do. At most 2 KiB.
    text: String,
}

impl Meaning<CardStep> for ActionCardStepInput {
    fn meaning(self) -> CardStep {
        CardStep {
            phase: self.phase.meaning(),
            text: self.text.meaning(),
        }
    }
}

fn shelf_order(
    id: Id<CommandId>,
    organisation: Option<Id<OrganisationId>>,
    actor: Actor,
    command: CardCommand,
) -> Order {
    let organisation = organisation.map_or(actor.organisation, |id| id.0);
    plain_order(id, actor, Command::Card(organisation, command))
}

impl Ask for PublishActionCardInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let command = CardCommand::Publish(PublishCard {
            card: self.card_id.meaning(),
            title: self.title.meaning(),
            goal: self.goal.meaning(),
            role: self.role,
            scenario: self.scenario,
            steps: self.steps.meaning(),
            review_by: self.review_by.meaning(),
        });
        Ok(shelf_order(
            self.command_id,
            self.organisation_id,
            actor,
            command,
        ))
    }
}

/// A card that was looked at.
#[derive(InputObject)]
pub(super) struct ReviewActionCardInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Whose card; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which.
    card_id: Id<CardId>,
    /// When it shall be looked at again.
    review_by: DateTime,
    /// What was found. At most 16 KiB.
    remark: Option<String>,
}

impl Ask for ReviewActionCardInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let command = CardCommand::Review(ReviewCard {
            card: self.card_id.0,
            review_by: self.review_by.meaning(),
            remark: self.remark.meaning(),
        });
        Ok(shelf_order(
            self.command_id,
            self.organisation_id,
            actor,
            command,
        ))
    }
}

/// A card to take out of use.
#[derive(InputObject)]
pub(super) struct WithdrawActionCardInput {
    /// Your own id for this command: a UUID that you make.
    command_id: Id<CommandId>,
    /// Whose card; your own organisation's when left out.
    organisation_id: Option<Id<OrganisationId>>,
    /// Which.
    card_id: Id<CardId>,
    /// Why. At most 2 KiB.
    reason: String,
}

impl Ask for WithdrawActionCardInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let command = CardCommand::Withdraw(WithdrawCard {
            card: self.card_id.0,
            reason: self.reason.meaning(),
        });
        Ok(shelf_order(
            self.command_id,
            self.organisation_id,
            actor,
            command,
        ))
    }
}

incident_inputs! { card, CardRun(CardRunCommand):
    /// A card to begin with.
    RunActionCardInput => Run(RunCard) {
        /// Which.
        #[graphql(name = "cardId")]
        card: Id<CardId>,
    }
    /// A card in use to put away.
    CloseActionCardInput => Close(CloseCard) {
        /// Which: the id of the command that began with it.
        #[graphql(name = "runId")]
        run: Id<CardRunId>,
        /// Why; must be given where steps are left open. At most 2 KiB.
        reason: Option<String>,
    }
}

/// A step to move.
#[derive(InputObject)]
pub(super) struct ProgressActionCardInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// The card in use: the id of the command that began with it.
    run_id: Id<CardRunId>,
    /// Number of the step, from 1.
    step: u32,
    /// Where it goes.
    state: CardStepState,
    /// What came of it, at most 16 KiB; why it does not apply or is open again, at most 2 KiB, must
    /// be given.
    note: Option<String>,
}

impl Ask for ProgressActionCardInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let to = match (self.state, self.note) {
            (CardStepState::Done, note) => CardStepChange::Done {
                note: note.meaning(),
            },
            (CardStepState::NotApplicable, Some(reason)) => CardStepChange::NotApplicable {
                reason: reason.meaning(),
            },
            (CardStepState::Open, Some(reason)) => CardStepChange::Reopen {
                reason: reason.meaning(),
            },
            (CardStepState::NotApplicable | CardStepState::Open, None) => {
                return Err(Refusal::ReasonNeeded { field: "note" }.into());
            }
        };
        let (run, step) = (self.run_id.0, self.step);
        let command = CardRunCommand::Progress(ProgressCard { run, step, to });
        Ok(self.about.order(actor, IncidentCommand::CardRun(command)))
    }
}
