//! Lines of the crisis log: written, corrected, judged, shared.
//!
//! Nothing here changes a line that stands: a correction is a line of its own.

use async_graphql::{Context, InputObject, Object, Result};
use varsko_domain::incident::commands::{IncidentCommand, RecordEntry};
use varsko_domain::incident::events::{Attachment, Imported};
use varsko_domain::words as domain;
use varsko_domain::{Actor, IncidentId, Order};
use varsko_engine::attachments::Attachments;

use super::denied::Denied;
use super::order::{AboutIncident, Meaning as _, incident_inputs, mutations, submit};
use crate::schema::outcome::CommandResult;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::{
    AccessRole, Channel, EntryKind, Phase, Precision, Priority, Scope, Verification,
};

/// Writing lines.
#[derive(Default)]
pub(super) struct Writing;

#[Object]
impl Writing {
    /// Write a line in the crisis log. Never refused for being early, late or out of sequence, as
    /// long as the organisation's part is open. The receipt's `number` is the line's number.
    async fn record_entry(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: RecordEntryInput,
    ) -> Result<CommandResult> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        submit(
            ctx,
            input.order(viewer.actor, &services.engine.attachments()),
        )
        .await
    }

    /// Write a correction (rettelse): a new line that points at the one it corrects. Both stay.
    async fn correct_entry(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: CorrectEntryInput,
    ) -> Result<CommandResult> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        submit(
            ctx,
            input.order(viewer.actor, &services.engine.attachments()),
        )
        .await
    }
}

mutations! {
    /// The crisis log.
    Entries {
        /// Judge how sure we are of a line that someone wrote. The line stays as it was written.
        judge_entry(JudgeEntryInput);
        /// Let more people read a line of your own organisation.
        widen_share(WidenShareInput);
        /// Let fewer people read a line of your own organisation from now on. Who has read it has.
        recall_share(RecallShareInput);
    }
}

/// What a line of the log holds, whatever its kind.
#[derive(InputObject)]
pub(super) struct EntryWords {
    /// What was said, seen, decided, done or deliberately not done. At most 16 KiB.
    text: String,
    /// The phase it belongs to; the organisation's present phase when left out.
    phase: Option<Phase>,
    /// Who said it. At most 2 KiB.
    from: Option<String>,
    /// To whom. At most 2 KiB.
    to: Option<String>,
    /// How it travelled.
    channel: Option<Channel>,
    /// How sure we are of it.
    #[graphql(default_with = "Verification::Unverified")]
    verification: Verification,
    /// Where it is known from. At most 2 KiB.
    source: Option<String>,
    /// How urgently it must be read.
    #[graphql(default_with = "Priority::Normal")]
    priority: Priority,
    /// Numbers of other lines it points at. At most 100.
    #[graphql(default)]
    references: Vec<u32>,
    /// Screens the line (skjerming): only these access roles of the own organisation may read it,
    /// whatever the scope says. Empty leaves it unscreened.
    #[graphql(default)]
    restricted_to: Vec<AccessRole>,
    /// The ground for screening; needed when the line is screened. At most 2 KiB.
    screening_ground: Option<String>,
    /// How exactly `occurredAt` is known.
    #[graphql(default_with = "Precision::Exact")]
    precision: Precision,
}

impl EntryWords {
    /// The command that writes these words as a line of `kind`.
    pub(super) fn command(
        self,
        kind: domain::EntryKind,
        corrects: Option<u32>,
        imported: Option<Imported>,
        attachments: Vec<Attachment>,
    ) -> IncidentCommand {
        IncidentCommand::RecordEntry(RecordEntry {
            kind,
            phase: self.phase.meaning(),
            text: self.text.meaning(),
            from: self.from.meaning(),
            to: self.to.meaning(),
            channel: self.channel.meaning(),
            verification: self.verification.meaning(),
            source: self.source.meaning(),
            priority: self.priority.meaning(),
            corrects,
            references: self.references,
            restricted_to: self.restricted_to.meaning(),
            screening_ground: self.screening_ground.meaning(),
            precision: self.precision.meaning(),
            imported,
            attachments,
        })
    }
}

/// A file to attach to a line.
#[derive(InputObject)]
pub(super) struct AttachmentInput {
    /// What `POST /attachments?incident=…` answered when the file was uploaded to this incident. It
    /// can be used for a day, and by the same command for ever.
    handle: String,
    /// The name it is shown and taken out under, such as `bru.jpg`. At most 300 bytes.
    name: String,
    /// Its media type in lower case and without parameters, such as `image/jpeg`.
    #[graphql(default = "application/octet-stream")]
    media_type: String,
}

/// What the domain calls the files that were named.
fn attached(
    files: Vec<AttachmentInput>,
    incident: IncidentId,
    attachments: &Attachments,
) -> Result<Vec<Attachment>, Denied> {
    let redeem = |file: AttachmentInput| {
        let attachment =
            attachments.redeem(incident, &file.handle, file.name.into(), file.media_type);
        attachment.ok_or(Denied::AttachmentUnknown)
    };
    files.into_iter().map(redeem).collect()
}

/// A new line.
#[derive(InputObject)]
pub(super) struct RecordEntryInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// What kind of line it is. A correction is written with `correctEntry` instead.
    kind: EntryKind,
    #[graphql(flatten)]
    words: EntryWords,
    /// Files that were uploaded for it. At most 20.
    #[graphql(default)]
    attachments: Vec<AttachmentInput>,
}

impl RecordEntryInput {
    fn order(self, actor: Actor, attachments: &Attachments) -> Result<Order, Denied> {
        if self.kind == EntryKind::Correction {
            return Err(Denied::CorrectionOfNothing);
        }
        let files = attached(self.attachments, self.about.incident(), attachments)?;
        let command = self.words.command(self.kind.meaning(), None, None, files);
        Ok(self.about.order(actor, command))
    }
}

/// A correction of an earlier line.
#[derive(InputObject)]
pub(super) struct CorrectEntryInput {
    #[graphql(flatten)]
    about: AboutIncident,
    /// The number of the line that is corrected: one that a person wrote.
    corrects: u32,
    #[graphql(flatten)]
    words: EntryWords,
    /// Files that were uploaded for it. At most 20.
    #[graphql(default)]
    attachments: Vec<AttachmentInput>,
}

impl CorrectEntryInput {
    fn order(self, actor: Actor, attachments: &Attachments) -> Result<Order, Denied> {
        let files = attached(self.attachments, self.about.incident(), attachments)?;
        let kind = domain::EntryKind::Correction;
        let command = self.words.command(kind, Some(self.corrects), None, files);
        Ok(self.about.order(actor, command))
    }
}

incident_inputs! {
    /// A judgement of a line.
    JudgeEntryInput => JudgeEntry(JudgeEntry) {
        /// The number of the line.
        number: u32,
        /// How sure we are of it.
        verification: Verification,
        /// On what the judgement rests. At most 2 KiB.
        reason: Option<String>,
    }
    /// A line to share with more. Here `shareWith` counts, not `scope`.
    WidenShareInput => WidenShare(WidenShare) {
        /// The number of the line.
        number: u32,
        /// Who may read it from now on: wider than now.
        #[graphql(name = "shareWith")]
        scope: Scope,
    }
    /// A share to recall. Here `shareWith` counts, not `scope`.
    RecallShareInput => RecallShare(RecallShare) {
        /// The number of the line.
        number: u32,
        /// Who may still read it from now on: narrower than now.
        #[graphql(name = "shareWith")]
        scope: Scope,
        /// Why. At most 2 KiB.
        reason: String,
    }
}
