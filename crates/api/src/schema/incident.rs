//! An incident at a glance: what it is called, how bad it may become, who takes part, where they are.

use std::collections::BTreeSet;

use async_graphql::{Context, Description, Enum, Object, Result};
use varsko_domain::words as domain;
use varsko_domain::{IncidentId, OrganisationId};
use varsko_picture::duty_log;
use varsko_picture::link::links;
use varsko_picture::situation::{Headline, dismissed, headline, phase_now};
use varsko_picture::templates::used;
use varsko_picture::warnings;

use super::coordinates::Coordinates;
use super::directory::{Organisation, Origin, maybe_said};
use super::duty_log::{DutyLogLines, HANDOVERS_MAX, ShiftHandover};
use super::link::IncidentLink;
use super::right::{self, Right};
use super::scalars::{DateTime, Id, Position};
use super::services::Sight;
use super::situation::PICTURE_LIST_MAX;
use super::template::TemplateUse;
use super::warning::IncidentWarning;
use super::words::{DutyLogKind, Phase, Severity};

/// Whether anything is still to be done in an incident.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncidentState {
    /// At least one organisation's part is not closed.
    Open,
    /// Every part is closed, or the incident was dismissed.
    Over,
}

/// An incident (uønsket hendelse), at the moment it was asked for.
#[derive(Description)]
pub struct Incident {
    sight: Sight,
    headline: Headline,
}

impl Incident {
    /// What the viewer with this sight may be shown at a glance.
    pub(super) fn new(sight: Sight) -> Self {
        let headline = headline(&sight.picture, &sight.lens());
        Self { sight, headline }
    }

    pub(super) fn sight(&self) -> &Sight {
        &self.sight
    }

    /// The title, where the viewer may read it and it was not erased.
    pub(super) fn title_words(&self) -> Option<&str> {
        self.headline
            .title
            .as_ref()
            .and_then(|title| title.as_str())
    }

    pub(super) fn is_exercise(&self) -> bool {
        self.sight.picture.exercise
    }

    /// What it is kept for, when it is a duty log.
    pub(super) fn kept_for(&self) -> Option<domain::DutyLogKind> {
        duty_log::kept_for(&self.sight.picture)
    }

    pub(super) fn takes_part(&self, organisation: OrganisationId) -> bool {
        self.participants_now().contains(&organisation)
    }

    /// Who takes part, as far as the viewer may know.
    fn participants_now(&self) -> BTreeSet<OrganisationId> {
        self.sight.picture.participants_for(&self.sight.reader)
    }

    /// Over when dismissed, or when every part the viewer may see is closed.
    pub(super) fn state_now(&self) -> IncidentState {
        let (picture, lens) = (&self.sight.picture, self.sight.lens());
        let closed = |organisation: &OrganisationId| {
            let part = picture.parts.get(organisation);
            let phase = part
                .and_then(|part| phase_now(part, &lens))
                .map(|now| now.phase);
            matches!(phase, Some(domain::Phase::Closed))
        };
        let participants = self.participants_now();
        let all_closed = !participants.is_empty() && participants.iter().all(closed);
        if all_closed || dismissed(picture, &lens).is_some() {
            IncidentState::Over
        } else {
            IncidentState::Open
        }
    }
}

#[Object(use_type_description)]
impl Incident {
    /// Its id: that of the command that opened it.
    async fn id(&self) -> Id<IncidentId> {
        Id(self.sight.id)
    }

    /// What the viewer may do in it, operation by operation, as far as the rights go: judged now, and
    /// as a command is.
    async fn rights(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "On whose behalf; as a command that does not say when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
    ) -> Result<Vec<Right>> {
        right::in_incident(ctx, &self.sight, organisation_id.map(|id| id.0))
    }

    /// What people call it; null when that was not shared with this viewer.
    async fn title(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.headline.title.as_ref())
    }

    /// Type of incident, such as `flood`: a free key.
    async fn kind(&self) -> Option<&str> {
        self.headline.kind.as_deref()
    }

    /// The worst plausible outcome.
    async fn severity(&self) -> Option<Severity> {
        self.headline.severity.map(Severity::from)
    }

    /// The worst plausible outcome in words.
    async fn potential(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.headline.potential.as_ref())
    }

    /// Where it is.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.headline.place.as_ref())
    }

    /// Where it is on the map; null where nobody said, or what was said is erased.
    async fn coordinates(&self) -> Option<Coordinates> {
        Coordinates::of(self.headline.coordinates.as_ref())
    }

    /// True for an exercise (øvelse), from its first line to its last.
    async fn exercise(&self) -> bool {
        self.is_exercise()
    }

    /// The scenario templates used in it, each time one was, with what was not started.
    async fn templates(&self) -> Vec<TemplateUse> {
        let used = used(&self.sight.picture, &self.sight.lens());
        used.into_iter().map(TemplateUse).collect()
    }

    /// What it is kept for, when it is the log of ordinary days (vaktlogg); null for an incident.
    async fn duty_log(&self) -> Option<DutyLogKind> {
        self.kept_for().map(DutyLogKind::from)
    }

    /// The lines of a duty log that it began with; null when it did not, or the viewer may not know.
    async fn begun_in(&self) -> Option<DutyLogLines> {
        let begun = duty_log::begun_in(&self.sight.picture, &self.sight.lens());
        begun.map(|fact| DutyLogLines::of(fact.said.log, fact.said.numbers, fact.origin))
    }

    /// The incidents that were opened from lines of this duty log; at most 1,000.
    async fn incidents_made(&self) -> Vec<DutyLogLines> {
        let made = duty_log::made(&self.sight.picture, &self.sight.lens());
        let made = made.into_iter().take(PICTURE_LIST_MAX);
        made.map(|fact| DutyLogLines::of(fact.said.incident, fact.said.numbers, fact.origin))
            .collect()
    }

    /// How shifts were handed over, the last 100 of them, the newest last.
    async fn shift_handovers(&self, ctx: &Context<'_>) -> Result<Vec<ShiftHandover>> {
        let all = duty_log::handovers(&self.sight.picture, &self.sight.lens());
        let skipped = all.len().saturating_sub(HANDOVERS_MAX);
        let newest = all.iter().skip(skipped);
        newest.map(|fact| ShiftHandover::of(ctx, fact)).collect()
    }

    /// The warnings (farevarsel) it is about, each as its log told of it last.
    async fn warnings(&self) -> Vec<IncidentWarning> {
        let told = warnings::told(&self.sight.picture, &self.sight.lens());
        told.into_iter().map(IncidentWarning).collect()
    }

    /// Whether anything is still to be done in it.
    async fn state(&self) -> IncidentState {
        self.state_now()
    }

    /// The organisation whose incident it is.
    async fn lead(&self) -> Option<Organisation> {
        self.sight.picture.lead.map(Organisation)
    }

    /// The organisations that take part now; at most 100. To someone whose organisation left, those
    /// that took part when it did.
    async fn participants(&self) -> Vec<Organisation> {
        self.participants_now()
            .into_iter()
            .map(Organisation)
            .collect()
    }

    /// The phase an organisation is in; null when it takes no part, or the viewer may not know.
    async fn phase(
        &self,
        #[graphql(
            desc = "Whose phase; that of the organisation whose incident it is when left out."
        )]
        organisation_id: Option<Id<OrganisationId>>,
    ) -> Option<Phase> {
        let organisation = organisation_id.map(|id| id.0).or(self.sight.picture.lead)?;
        let part = self.sight.picture.parts.get(&organisation)?;
        phase_now(part, &self.sight.lens()).map(|now| now.phase.into())
    }

    /// How it stands to other incidents; at most 200.
    async fn links(&self) -> Vec<IncidentLink> {
        let links = links(&self.sight.picture, &self.sight.lens());
        links.into_iter().map(IncidentLink).collect()
    }

    /// When it was detected.
    async fn detected_at(&self) -> Option<DateTime> {
        self.headline.opened.map(|opened| opened.occurred_at.into())
    }

    /// How it was opened.
    async fn opened(&self) -> Option<Origin> {
        self.headline.opened.map(Origin)
    }

    /// The newest line of its log that the viewer may read.
    async fn newest(&self) -> Option<Origin> {
        self.sight.lens().newest_line().map(Origin)
    }

    /// The position of that line: the cursor to follow the log after.
    async fn position(&self) -> Option<Position> {
        self.sight
            .lens()
            .newest_line()
            .map(|origin| Position(origin.position))
    }
}
