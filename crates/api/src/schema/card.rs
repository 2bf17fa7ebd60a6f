//! Action cards (tiltakskort): on an organisation's shelf, and in use in an incident.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{CardId, CardRunId, OrganisationId};
use varsko_picture::cards as picture;

use super::directory::{Organisation, Origin, maybe_said, said};
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{CardStepState, Phase};

/// The cards of an organisation, as far as the viewer may read them: none to strangers.
pub(super) fn shelf(ctx: &Context<'_>, organisation: OrganisationId) -> Result<Vec<ActionCard>> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    let nobody = Default::default();
    let relation = Relation::of(&viewer.actor, organisation, &nobody, &directory.standing);
    if !may(viewer.actor.role, Operation::ReadCards, relation) {
        return Ok(Vec::new());
    }
    let cards = directory.cards.of(organisation);
    let card = |(id, file): (CardId, &picture::CardFile)| ActionCard {
        id,
        organisation,
        file: file.clone(),
    };
    Ok(cards.map(card).collect())
}

/// An action card (tiltakskort): what an organisation has thought through beforehand.
#[derive(Description)]
pub(super) struct ActionCard {
    id: CardId,
    organisation: OrganisationId,
    file: picture::CardFile,
}

#[Object(use_type_description)]
impl ActionCard {
    /// Its id.
    async fn id(&self) -> Id<CardId> {
        Id(self.id)
    }

    /// Whose it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.organisation)
    }

    /// What its newest version is called.
    async fn title(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let newest = self.file.newest();
        maybe_said(ctx, newest.map(|version| &version.said.title))
    }

    /// Number of its newest version, from 1.
    async fn version(&self) -> u32 {
        self.file.newest().map_or(0, |version| version.said.version)
    }

    /// Every version, the newest first. A published version never changes. At most 100.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<ActionCardVersion>> {
        let newest_first = self.file.versions.iter().rev().take(VERSIONS_SHOWN_MAX);
        newest_first
            .map(|version| ActionCardVersion::of(ctx, version))
            .collect()
    }

    /// When it shall be looked at again.
    async fn review_by(&self) -> DateTime {
        self.file.review_by.into()
    }

    /// True when it should have been looked at again by now. It stays usable.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.file.is_overdue(Services::of(ctx)?.clock.now()))
    }

    /// Why it was taken out of use; null while it can be begun with.
    async fn withdrawn(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let withdrawn = self.file.withdrawn.as_ref();
        maybe_said(ctx, withdrawn.map(|(_, reason)| reason))
    }
}

/// The most versions of one card that are shown.
const VERSIONS_SHOWN_MAX: usize = 100;

/// A version of an action card.
#[derive(SimpleObject)]
pub(super) struct ActionCardVersion {
    /// Its number, from 1.
    version: u32,
    /// What the card is called.
    title: String,
    /// What it shall achieve.
    goal: String,
    /// Key of the responsible role.
    role: String,
    /// Type key of the incidents it is made for, such as `flood`.
    scenario: Option<String>,
    /// What to do, in order; at most 60.
    steps: Vec<ActionCardStep>,
    /// When it was published, and by whom.
    published: Origin,
}

/// A step of an action card.
#[derive(SimpleObject)]
pub(super) struct ActionCardStep {
    /// Its number, from 1.
    number: u32,
    /// The phase it belongs to.
    phase: Phase,
    /// What to do.
    text: String,
}

impl ActionCardVersion {
    fn of(ctx: &Context<'_>, version: &picture::CardVersion) -> Result<Self> {
        let card = &version.said;
        let mut steps = Vec::with_capacity(card.steps.len());
        for (number, step) in (1..).zip(&card.steps) {
            let (phase, text) = (step.phase.into(), said(ctx, &step.text)?);
            steps.push(ActionCardStep {
                number,
                phase,
                text,
            });
        }
        Ok(Self {
            version: card.version,
            title: said(ctx, &card.title)?,
            goal: said(ctx, &card.goal)?,
            role: card.role.clone(),
            scenario: card.scenario.clone(),
            steps,
            published: Origin(version.origin),
        })
    }
}

/// An action card in use in an incident, pinned to the version it began with.
#[derive(Description)]
pub(super) struct ActionCardRun(pub(super) picture::CardRun);

#[Object(use_type_description)]
impl ActionCardRun {
    /// Its id: that of the command that began with it.
    async fn id(&self) -> Id<CardRunId> {
        Id(self.0.id)
    }

    /// The card it is an instance of.
    async fn card_id(&self) -> Id<CardId> {
        Id(self.0.card)
    }

    /// What the card says, in the version this stays with.
    async fn card(&self, ctx: &Context<'_>) -> Result<Option<ActionCardVersion>> {
        let directory = Services::of(ctx)?.engine.directory();
        let of = self.0.started.organisation;
        let version = directory.cards.version(of, self.0.card, self.0.version);
        version
            .map(|version| ActionCardVersion::of(ctx, version))
            .transpose()
    }

    /// The version it stays with.
    async fn version(&self) -> u32 {
        self.0.version
    }

    /// The organisation whose card it is.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.started.organisation)
    }

    /// Key of the responsible role.
    async fn role(&self) -> &str {
        &self.0.role
    }

    /// Where it was begun with.
    async fn started(&self) -> Origin {
        Origin(self.0.started)
    }

    /// True when the card's review was overdue then.
    async fn overdue(&self) -> bool {
        self.0.overdue
    }

    /// True while it is in use.
    async fn open(&self) -> bool {
        self.0.is_open()
    }

    /// How many of its steps are open.
    async fn open_steps(&self) -> u32 {
        self.0.open_steps()
    }

    /// Its steps, in order; at most 60.
    async fn steps(&self, ctx: &Context<'_>) -> Result<Vec<ActionCardRunStep>> {
        let steps = self.0.steps.iter();
        steps.map(|step| ActionCardRunStep::of(ctx, step)).collect()
    }

    /// Where it was put away; null while it is in use.
    async fn closed(&self, ctx: &Context<'_>) -> Result<Option<ActionCardPutAway>> {
        let closed = self.0.closed.as_ref();
        let put = |put: &picture::Put| {
            Ok(ActionCardPutAway {
                origin: Origin(put.origin),
                reason: maybe_said(ctx, put.reason.as_ref())?,
                skipped: put.skipped.clone(),
            })
        };
        closed.map(put).transpose()
    }
}

/// A step of an action card in use.
#[derive(SimpleObject)]
pub(super) struct ActionCardRunStep {
    /// Its number, from 1.
    number: u32,
    /// The phase it belongs to.
    phase: Phase,
    /// Where it stands.
    state: CardStepState,
    /// Since when, and by whom; null while nobody touched it.
    since: Option<Origin>,
    /// What came of it, or why it does not apply or is open again.
    note: Option<String>,
}

impl ActionCardRunStep {
    fn of(ctx: &Context<'_>, step: &picture::Step) -> Result<Self> {
        Ok(Self {
            number: step.number,
            phase: step.phase.into(),
            state: step.state.into(),
            since: step.since.map(Origin),
            note: maybe_said(ctx, step.words.as_ref())?,
        })
    }
}

/// Where an action card was put away.
#[derive(SimpleObject)]
pub(super) struct ActionCardPutAway {
    /// The line it was said on.
    origin: Origin,
    /// Why, where steps were left open.
    reason: Option<String>,
    /// Numbers of the steps that were left open.
    skipped: Vec<u32>,
}
