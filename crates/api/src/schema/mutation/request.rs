//! Requests from above, and requests to external authorities.

use async_graphql::{Enum, InputObject};
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::incident::external::commands::{ExternalAnswer, ExternalCommand, NoteAnswer};
use varsko_domain::{Actor, DemandId, ExternalId, Order, Refusal};

use super::denied::Denied;
use super::order::{AboutIncident, Ask, Meaning, incident_inputs, mutations};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Authority, Channel, ExternalMatter};

mutations! {
    /// Requests.
    Requests {
        /// Note a request from above, from the county governor or DSB. It is tracked until they know
        /// that it was received, and until they have what they asked for. The receipt's `id` is its id.
        receive_demand(ReceiveDemandInput);
        /// Say that they were told that it was received.
        acknowledge_demand(AcknowledgeDemandInput);
        /// Say that they have what they asked for.
        complete_demand(CompleteDemandInput);
        /// Note that an authority was asked for something: the police to evacuate or to send a
        /// Nødvarsel, Sivilforsvaret, 110, 113. This asks nobody; it notes who was asked, and what
        /// they do is noted when they have done it. The receipt's `id` is the id of the request.
        ask_authority(AskAuthorityInput);
        /// Note what the authority said or did, and when.
        note_authority_answer(NoteAuthorityAnswerInput);
    }
}

incident_inputs! { demand, Demand(DemandCommand):
    /// A request from above to note.
    ReceiveDemandInput => Receive(Receive) {
        /// Who asks. At most 300 bytes.
        from: String,
        /// What for. At most 16 KiB.
        text: String,
        /// Their own number for it. At most 300 bytes.
        reference: Option<String>,
        /// How it came.
        channel: Option<Channel>,
        /// By when they want it; when that passes, the log says so.
        deadline: Option<DateTime>,
    }
    /// A request from above that was acknowledged.
    AcknowledgeDemandInput => Acknowledge(AcknowledgeDemand) {
        /// The request.
        #[graphql(name = "demandId")]
        demand: Id<DemandId>,
        /// To whom, or how. At most 2 KiB.
        how: Option<String>,
    }
    /// A request from above that was completed.
    CompleteDemandInput => Complete(Complete) {
        /// The request.
        #[graphql(name = "demandId")]
        demand: Id<DemandId>,
        /// What they were answered. At most 16 KiB.
        answer: String,
    }
}

incident_inputs! { external, External(ExternalCommand):
    /// A request to an authority to note.
    AskAuthorityInput => Ask(AskAuthority) {
        /// Which authority. Evacuation and Nødvarsel are the police's alone.
        authority: Authority,
        /// Its unit, or who there was asked. At most 300 bytes.
        addressee: Option<String>,
        /// For what.
        matter: ExternalMatter,
        /// In words. At most 16 KiB.
        text: String,
        /// Who asked, when another than you. At most 300 bytes.
        asked_by: Option<String>,
        /// How they were asked.
        #[graphql(default_with = "Channel::Phone")]
        channel: Channel,
        /// When an answer is needed; when that passes, the log says so.
        needed_by: Option<DateTime>,
    }
}

/// What an authority said or did.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub(super) enum AuthorityAnswer {
    /// Mottatt: they have it.
    Received,
    /// Innvilget: they will do it, perhaps with conditions in `words`.
    Granted,
    /// Avslått: they will not, for the reason in `words`.
    Refused,
    /// Utført: they have done it, perhaps with the result in `words`.
    CarriedOut,
    /// Trukket: you took the request back, for the reason in `words`.
    Withdrawn,
}

/// What an authority said or did, to note.
#[derive(InputObject)]
pub(super) struct NoteAuthorityAnswerInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// The request.
    request_id: Id<ExternalId>,
    /// Where it stands from here.
    answer: AuthorityAnswer,
    /// Who there said it. At most 300 bytes.
    by: Option<String>,
    /// The conditions, the reason or the result. Must be given with `REFUSED` and `WITHDRAWN`, where
    /// it is at most 2 KiB; not with `RECEIVED`; at most 16 KiB otherwise.
    words: Option<String>,
}

impl Ask for NoteAuthorityAnswerInput {
    fn ask(self, actor: Actor) -> Result<Order, Denied> {
        use AuthorityAnswer as A;
        let answer = match (self.answer, self.words) {
            (A::Received, None) => ExternalAnswer::Received,
            (A::Received, Some(_)) => return Err(Denied::WordsWithReceipt),
            (A::Granted, note) => ExternalAnswer::Granted {
                note: note.meaning(),
            },
            (A::CarriedOut, result) => ExternalAnswer::CarriedOut {
                result: result.meaning(),
            },
            (A::Refused, Some(reason)) => ExternalAnswer::Refused {
                reason: reason.meaning(),
            },
            (A::Withdrawn, Some(reason)) => ExternalAnswer::Withdrawn {
                reason: reason.meaning(),
            },
            (A::Refused | A::Withdrawn, None) => {
                return Err(Refusal::ReasonNeeded { field: "words" }.into());
            }
        };
        let command = ExternalCommand::Answer(NoteAnswer {
            request: self.request_id.0,
            answer,
            by: self.by.meaning(),
        });
        Ok(self.about.order(actor, IncidentCommand::External(command)))
    }
}
