//! Public information (informasjon til befolkningen): drafts, clearances, and what was public when.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::{InformationId, Text};
use varsko_picture::{Fact, information as picture};

use super::directory::{Organisation, Origin, maybe_said, said};
use super::scalars::Id;
use super::words::{Audience, InformationStage, PoliceMatter};

/// A piece of public information.
#[derive(Description)]
pub(super) struct Information(pub(super) picture::Information);

#[Object(use_type_description)]
impl Information {
    /// Its id: that of the command that drafted it.
    async fn id(&self) -> Id<InformationId> {
        Id(self.0.id)
    }

    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }

    /// Who is told first; null when the viewer may not read how it was drafted.
    async fn audience(&self) -> Option<Audience> {
        self.0.audience.map(Audience::from)
    }

    /// Where its newest version stands.
    async fn stage(&self) -> InformationStage {
        self.0.stage.into()
    }

    /// Its versions, the first first; at most 100.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<InformationVersion>> {
        let versions = self.0.versions.iter().take(VERSIONS_SHOWN_MAX);
        versions
            .map(|version| InformationVersion::of(ctx, version))
            .collect()
    }

    /// Number of the version that is public now; null when none is.
    async fn public_version(&self) -> Option<u32> {
        self.0.public_now().map(|spell| spell.version)
    }

    /// When which version was public, in order.
    async fn public(&self, ctx: &Context<'_>) -> Result<Vec<PublicSpell>> {
        let spells = self.0.public.iter().take(VERSIONS_SHOWN_MAX);
        let spell = |spell: &picture::Spell| {
            Ok(PublicSpell {
                version: spell.version,
                from: Origin(spell.from),
                to: spell.to.map(Origin),
                reason: maybe_said(ctx, spell.reason.as_ref())?,
            })
        };
        spells.map(spell).collect()
    }
}

/// The most versions of one piece of information that are shown, and stretches it was public.
const VERSIONS_SHOWN_MAX: usize = 100;

/// A version of public information.
#[derive(SimpleObject)]
pub(super) struct InformationVersion {
    /// Its number, from 1.
    number: u32,
    /// Headline.
    title: String,
    /// The text.
    text: String,
    /// Language tag.
    language: String,
    /// What in it only the police let out.
    about: Vec<PoliceMatter>,
    /// Where it was written.
    written: Origin,
    /// That the police let it out, and who there.
    police: Option<InformationNote>,
    /// That those affected were told, and how.
    told: Option<InformationNote>,
    /// Where it was cleared.
    cleared: Option<Origin>,
}

/// Something that was recorded about a version.
#[derive(SimpleObject)]
pub(super) struct InformationNote {
    /// Who said so, or how it was done.
    text: String,
    /// The line it was said on.
    origin: Origin,
}

/// A stretch of time in which a version was public.
#[derive(SimpleObject)]
pub(super) struct PublicSpell {
    /// Number of the version.
    version: u32,
    /// Where it was published.
    from: Origin,
    /// Where it ended: withdrawn, or replaced by the next; null while it is public.
    to: Option<Origin>,
    /// Why it was withdrawn, if it was.
    reason: Option<String>,
}

impl InformationVersion {
    fn of(ctx: &Context<'_>, version: &picture::Version) -> Result<Self> {
        let note = |fact: &Fact<Text>| -> Result<InformationNote> {
            Ok(InformationNote {
                text: said(ctx, &fact.said)?,
                origin: Origin(fact.origin),
            })
        };
        let about = version.wording.about.iter().copied();
        Ok(Self {
            number: version.number,
            title: said(ctx, &version.wording.title)?,
            text: said(ctx, &version.wording.text)?,
            language: version.wording.language.clone(),
            about: about.map(PoliceMatter::from).collect(),
            written: Origin(version.origin),
            police: version.police.as_ref().map(note).transpose()?,
            told: version.told.as_ref().map(note).transpose()?,
            cleared: version.cleared.map(Origin),
        })
    }
}
