//! The injects (innspill) of an exercise, as its controllers know them.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::InjectId;
use varsko_domain::words as domain;
use varsko_picture::Origin as Stood;
use varsko_picture::exercises::InjectFile;

use crate::schema::directory::{Organisation, Origin, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Channel, InjectStage, Reaction, Scope};

/// An inject (innspill), as the controllers of its exercise know it.
#[derive(Description)]
pub(in crate::schema) struct Inject {
    pub(super) id: InjectId,
    pub(super) file: InjectFile,
    pub(super) began: Option<Stood>,
}

#[Object(use_type_description)]
impl Inject {
    /// Its id.
    async fn id(&self) -> Id<InjectId> {
        Id(self.id)
    }

    /// Minutes after the exercise began.
    async fn at_min(&self) -> u32 {
        self.file.play.at_min
    }

    /// When it comes by itself: as planned, or as held back to; null before the exercise began, when
    /// it is held without a time, and once it is settled.
    async fn due_at(&self) -> Option<DateTime> {
        let began = self.began?.occurred_at;
        let due = match self.file.stage {
            domain::InjectStage::Waiting => Some(began.plus_min(self.file.play.at_min)),
            domain::InjectStage::Held => self.file.until,
            domain::InjectStage::Delivered
            | domain::InjectStage::Skipped
            | domain::InjectStage::Lapsed => None,
        };
        due.map(DateTime)
    }

    /// The organisation that gets it.
    async fn to_organisation(&self) -> Organisation {
        Organisation(self.file.play.to)
    }

    /// Key of the role there that gets it.
    async fn to_role(&self) -> Option<&str> {
        self.file.play.role.as_deref()
    }

    /// From whom it comes in the play.
    async fn from(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.play.from)
    }

    /// By what.
    async fn channel(&self) -> Channel {
        self.file.play.channel.into()
    }

    /// What it says.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.play.text)
    }

    /// Who may read it in the log.
    async fn scope(&self) -> Scope {
        self.file.play.scope.into()
    }

    /// What the players are expected to do.
    async fn expected(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.expected.as_ref())
    }

    /// The controllers' note.
    async fn note(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.note.as_ref())
    }

    /// When and by whom it was written.
    async fn written(&self) -> Origin {
        Origin(self.file.set)
    }

    /// Where it stands.
    async fn stage(&self) -> InjectStage {
        self.file.stage.into()
    }

    /// Since when, and by whom; null while it just waits.
    async fn since(&self) -> Option<Origin> {
        self.file.since.as_ref().map(|(origin, _)| Origin(*origin))
    }

    /// Why it stands there, where a controller said so.
    async fn reason(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let reason = self
            .file
            .since
            .as_ref()
            .and_then(|(_, reason)| reason.as_ref());
        maybe_said(ctx, reason)
    }

    /// What the players did about it, the first note first.
    async fn reactions(&self, ctx: &Context<'_>) -> Result<Vec<InjectReaction>> {
        let reactions = self.file.reactions.iter();
        reactions
            .map(|(origin, noted)| {
                Ok(InjectReaction {
                    reaction: noted.reaction.into(),
                    done: said(ctx, &noted.done)?,
                    entries: noted.entries.clone(),
                    noted: Origin(*origin),
                })
            })
            .collect()
    }
}

/// What the players did about an inject.
#[derive(SimpleObject)]
pub(in crate::schema) struct InjectReaction {
    /// Against what was expected.
    reaction: Reaction,
    /// What they did.
    done: String,
    /// Numbers of the lines of the exercise's log it shows in.
    entries: Vec<u32>,
    /// When and by whom it was noted.
    noted: Origin,
}
