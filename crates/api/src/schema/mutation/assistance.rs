//! Asking others for help (bistand), answering, ranking.

use async_graphql::{Enum, InputObject};
use varsko_domain::incident::assistance::commands::{
    AnswerAssistance, AssistanceCommand, AssistanceStep as Step,
};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::{Actor, AssistanceId, Order, OrganisationId};

use super::denied::Denied;
use super::order::{AboutIncident, Ask, Meaning, incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::Helper;

mutations! {
    /// Requests for assistance.
    Assistance {
        /// Ask a neighbour, the civil defence, a voluntary organisation or the county governor for
        /// help. Who asks, pays, unless something else is said. The receipt's `id` is the id of the
        /// request.
        ask_assistance(AskAssistanceInput);
        /// Say how far a request has come: for one's own, or as the organisation that was asked.
        answer_assistance(AnswerAssistanceInput);
        /// Say in which order requests that went through the county governor are met. For the county
        /// governor, on behalf of the organisation that asked.
        rank_assistance(RankAssistanceInput);
    }
}

incident_inputs! { assistance, Assistance(AssistanceCommand):
    /// Help to ask for.
    AskAssistanceInput => Ask(AskAssistance) {
        /// What kind of helper.
        helper: Helper,
        /// Which organisation, when it is registered here.
        #[graphql(name = "fromOrganisationId")]
        organisation: Option<Id<OrganisationId>>,
        /// Its name, when it is not. At most 300 bytes.
        name: Option<String>,
        /// What is needed. At most 16 KiB.
        need: String,
        /// By when: later than now.
        needed_by: Option<DateTime>,
        /// Who pays, when it is not the one who asks. At most 2 KiB.
        payment: Option<String>,
    }
    /// A request's place among others.
    RankAssistanceInput => Rank(RankAssistance) {
        /// Which.
        #[graphql(name = "assistanceId")]
        assistance: Id<AssistanceId>,
        /// Its place, from 1.
        rank: u32,
        /// Why. At most 2 KiB.
        reason: String,
    }
}

/// How far a request has come.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(super) enum AssistanceStep {
    /// Mottatt: the helper has it.
    Received,
    /// Innvilget: the helper comes.
    Granted,
    /// Avslått: the helper does not; the reason must be given.
    Refused,
    /// Levert: help is there.
    Delivered,
    /// Tilbakelevert: help has gone back.
    Returned,
}

/// An answer to a request.
#[derive(InputObject)]
pub(super) struct AnswerAssistanceInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// Which.
    assistance_id: Id<AssistanceId>,
    /// How far it has come.
    step: AssistanceStep,
    /// When help is there; with `GRANTED`.
    eta: Option<DateTime>,
    /// What was said; for `REFUSED` the reason, which must be given. At most 2 KiB.
    note: Option<String>,
}

impl Ask for AnswerAssistanceInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        let step = match self.step {
            AssistanceStep::Received => Step::Received,
            AssistanceStep::Granted => Step::Granted {
                eta: self.eta.meaning(),
            },
            AssistanceStep::Refused => Step::Refused,
            AssistanceStep::Delivered => Step::Delivered,
            AssistanceStep::Returned => Step::Returned,
        };
        let answer = AssistanceCommand::Answer(AnswerAssistance {
            assistance: self.assistance_id.0,
            step,
            note: self.note.meaning(),
        });
        Ok(self.about.order(actor, IncidentCommand::Assistance(answer)))
    }
}
