//! Public information (informasjon til befolkningen), from draft to what is public.

use async_graphql::InputObject;
use varsko_domain::InformationId;
use varsko_domain::incident::information::events::Wording;

use super::order::{Meaning, incident_inputs, mutations};
use crate::schema::scalars::Id;
use crate::schema::words::{Audience, PoliceMatter};

mutations! {
    /// Public information.
    Informing {
        /// Draft information. The receipt's `id` is the id of the information; this is its version 1.
        draft_information(DraftInformationInput);
        /// Word it anew, as its next version. What is public stays public until the new version is.
        revise_information(ReviseInformationInput);
        /// Record that the police let the newest version out: who there, and as `occurredAt` when.
        record_police_clearance(RecordPoliceClearanceInput);
        /// Record that those affected have been told the newest version, and how.
        record_affected_told(RecordAffectedToldInput);
        /// Clear the newest version for publishing.
        clear_information(ClearInformationInput);
        /// Publish the newest version: it must be cleared, by the police too where it tells of the
        /// scene, the injured or the dead, and told to those affected where they come first.
        publish_information(PublishInformationInput);
        /// Take what is public back.
        withdraw_information(WithdrawInformationInput);
    }
}

/// What information says.
#[derive(InputObject)]
pub(super) struct InformationWordingInput {
    /// Headline. At most 300 bytes.
    title: String,
    /// The text. At most 16 KiB.
    text: String,
    /// Language tag, such as `nb`, `nn`, `en` or `uk`.
    #[graphql(default_with = "String::from(\"nb\")")]
    language: String,
    /// What in it only the police let out.
    #[graphql(default)]
    about: Vec<PoliceMatter>,
}

impl Meaning<Wording> for InformationWordingInput {
    fn meaning(self) -> Wording {
        Wording {
            title: self.title.meaning(),
            text: self.text.meaning(),
            language: self.language,
            about: self.about.meaning(),
        }
    }
}

incident_inputs! { information, Information(InformationCommand):
    /// Information to draft.
    DraftInformationInput => Draft(DraftInformation) {
        /// Who is told first.
        audience: Audience,
        /// What it says.
        wording: InformationWordingInput,
    }
    /// Information to word anew.
    ReviseInformationInput => Revise(ReviseInformation) {
        /// Which.
        #[graphql(name = "informationId")]
        information: Id<InformationId>,
        /// What it says.
        wording: InformationWordingInput,
    }
    /// That the police let a version out.
    RecordPoliceClearanceInput => RecordPoliceClearance(RecordPoliceClearance) {
        /// Which.
        #[graphql(name = "informationId")]
        information: Id<InformationId>,
        /// Its newest version, which is the one they were shown.
        version: u32,
        /// Who there said so. At most 300 bytes.
        officer: String,
    }
    /// That those affected were told a version.
    RecordAffectedToldInput => RecordToldAffected(RecordToldAffected) {
        /// Which.
        #[graphql(name = "informationId")]
        information: Id<InformationId>,
        /// Its newest version.
        version: u32,
        /// How. At most 2 KiB.
        how: String,
    }
    /// A version to clear.
    ClearInformationInput => Clear(ClearInformation) {
        /// Which.
        #[graphql(name = "informationId")]
        information: Id<InformationId>,
        /// Its newest version: nobody clears what they have not seen.
        version: u32,
    }
    /// A version to publish.
    PublishInformationInput => Publish(PublishInformation) {
        /// Which.
        #[graphql(name = "informationId")]
        information: Id<InformationId>,
        /// Its newest version.
        version: u32,
    }
    /// Information to take back.
    WithdrawInformationInput => Withdraw(WithdrawInformation) {
        /// Which.
        #[graphql(name = "informationId")]
        information: Id<InformationId>,
        /// Why. At most 2 KiB.
        reason: String,
    }
}
