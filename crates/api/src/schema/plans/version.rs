//! One version of a plan, as it was written.

use async_graphql::{Context, Description, Enum, Object, Result, SimpleObject};
use varsko_domain::OrganisationId;
use varsko_domain::organisation::plans::events as stored;
use varsko_domain::organisation::plans::overall;
use varsko_domain::words as domain;
use varsko_picture::Language as Spoken;
use varsko_picture::plans as picture;

use super::link::PlanLink;
use crate::schema::directory::{Origin, Person, maybe_said, said};
use crate::schema::scalars::DateTime;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::PlanPart;

/// Where a version of a plan stands.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum PlanStanding {
    /// Utkast: the newest, not adopted.
    Draft,
    /// Gjeldende: adopted, and the one that holds.
    InForce,
    /// Erstattet: adopted once, and no longer the one that holds.
    Superseded,
    /// Never adopted; a later one was written.
    PassedOver,
}

/// A version of a plan. It never changes.
#[derive(Description)]
pub struct PlanVersion {
    pub(super) organisation: OrganisationId,
    pub(super) kind: domain::PlanKind,
    pub(super) standing: picture::VersionStanding,
    pub(super) version: picture::PlanVersion,
}

#[Object(use_type_description)]
impl PlanVersion {
    /// Its number, from 1.
    async fn number(&self) -> u32 {
        self.version.number
    }

    /// Where it stands.
    async fn standing(&self) -> PlanStanding {
        match self.standing {
            picture::VersionStanding::Draft => PlanStanding::Draft,
            picture::VersionStanding::InForce => PlanStanding::InForce,
            picture::VersionStanding::Superseded => PlanStanding::Superseded,
            picture::VersionStanding::PassedOver => PlanStanding::PassedOver,
        }
    }

    /// What it is called.
    async fn title(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.version.body.title)
    }

    /// Key of the role that answers for its being up to date (§ 6).
    async fn responsible(&self) -> &str {
        &self.version.body.responsible
    }

    /// True when only its own organisation may read it.
    async fn internal(&self) -> bool {
        self.version.body.internal
    }

    /// What is new since the version before.
    async fn changes(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.version.body.changes.as_ref())
    }

    /// Where it stands in full, when that is elsewhere.
    async fn document(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.version.body.document.as_ref())
    }

    /// Its chapters, in order; at most 60.
    async fn chapters(&self, ctx: &Context<'_>) -> Result<Vec<PlanChapter>> {
        let chapters = self.version.body.chapters.iter();
        chapters
            .map(|chapter| PlanChapter::of(ctx, self.organisation, chapter))
            .collect()
    }

    /// Who leads in a crisis (§ 4 a); at most 60.
    async fn leadership(&self, ctx: &Context<'_>) -> Result<Vec<PlanRole>> {
        let roles = self.version.body.leadership.iter();
        roles.map(|role| PlanRole::of(ctx, role)).collect()
    }

    /// What it must have and has not, each as a sentence; a version with any of it is not adopted.
    /// One adopted earlier may get some, when the overall plan asks for more than it did.
    async fn missing(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        let directory = Services::of(ctx)?.engine.directory();
        let known = directory.standing.organisations.get(&self.organisation);
        let overall = known.and_then(|known| overall(&known.plans));
        let frame = varsko_domain::organisation::plans::Frame::of(&self.version.body);
        let language = match Viewer::of(ctx)?.language {
            Spoken::Bokmal => domain::Language::Bokmal,
            Spoken::Nynorsk => domain::Language::Nynorsk,
            Spoken::English => domain::Language::English,
        };
        let gaps = frame.gaps(self.kind, overall);
        Ok(gaps.iter().map(|gap| gap.told(language)).collect())
    }

    /// When it was written, and by whom.
    async fn drafted(&self) -> Origin {
        Origin(self.version.drafted)
    }

    /// Who adopted it, when and in which case; null for what was not adopted.
    async fn adopted(&self, ctx: &Context<'_>) -> Result<Option<PlanAdoption>> {
        let adopted = self.version.adopted.as_ref();
        let shown = |adoption: &picture::Adoption| {
            Ok(PlanAdoption {
                by: said(ctx, &adoption.by)?,
                case_number: said(ctx, &adoption.case_number)?,
                review_by: adoption.review_by.into(),
                origin: Origin(adoption.origin),
            })
        };
        adopted.map(shown).transpose()
    }

    /// When it was gone through and found to hold, the newest first.
    async fn reviews(&self, ctx: &Context<'_>) -> Result<Vec<PlanReview>> {
        let newest_first = self.version.reviews.iter().rev().take(REVIEWS_SHOWN_MAX);
        let shown = |review: &picture::PlanReview| {
            Ok(PlanReview {
                remark: maybe_said(ctx, review.remark.as_ref())?,
                review_by: review.review_by.into(),
                origin: Origin(review.origin),
            })
        };
        newest_first.map(shown).collect()
    }
}

/// The most reviews of one version that are shown.
const REVIEWS_SHOWN_MAX: usize = 100;

/// A chapter of a plan.
#[derive(SimpleObject)]
pub struct PlanChapter {
    /// Its key, the same in every version.
    key: String,
    /// What it is called.
    title: String,
    /// What it answers to, when it answers to something that plans must have.
    part: Option<PlanPart>,
    /// What it says.
    text: Option<String>,
    /// What it leads to; at most 100.
    links: Vec<PlanLink>,
    /// Of the overall plan: true when sector and service plans must have this chapter too.
    required: bool,
    /// Why there is nothing of it.
    left_out: Option<String>,
}

impl PlanChapter {
    pub(super) fn of(
        ctx: &Context<'_>,
        organisation: OrganisationId,
        chapter: &stored::Chapter,
    ) -> Result<Self> {
        let links = chapter.links.iter();
        Ok(Self {
            key: chapter.key.clone(),
            title: chapter.title.clone(),
            part: chapter.part.map(PlanPart::from),
            text: maybe_said(ctx, chapter.text.as_ref())?,
            links: links
                .map(|link| PlanLink::of(ctx, organisation, *link))
                .collect::<Result<_>>()?,
            required: chapter.required,
            left_out: maybe_said(ctx, chapter.left_out.as_ref())?,
        })
    }
}

/// A role of the crisis leadership, as a plan has it.
#[derive(SimpleObject)]
pub struct PlanRole {
    /// Key of the role.
    role: String,
    /// What it answers for.
    responsibility: String,
    /// What it may decide.
    powers: Option<String>,
    /// True when it may have the leadership convened.
    convenes: bool,
    /// The person, and then the deputies, in order.
    people: Vec<Person>,
}

impl PlanRole {
    pub(super) fn of(ctx: &Context<'_>, role: &stored::PlanRole) -> Result<Self> {
        Ok(Self {
            role: role.role.clone(),
            responsibility: said(ctx, &role.responsibility)?,
            powers: maybe_said(ctx, role.powers.as_ref())?,
            convenes: role.convenes,
            people: role.people.iter().copied().map(Person).collect(),
        })
    }
}

/// The adoption of a plan.
#[derive(SimpleObject)]
pub struct PlanAdoption {
    /// Who adopted it.
    by: String,
    /// The number of the case.
    case_number: String,
    /// When it was to be revised.
    review_by: DateTime,
    /// When it was adopted, and who recorded that.
    origin: Origin,
}

/// A plan was gone through and found to hold.
#[derive(SimpleObject)]
pub struct PlanReview {
    /// What was found.
    remark: Option<String>,
    /// When it was to be revised next.
    review_by: DateTime,
    /// When, and by whom.
    origin: Origin,
}
