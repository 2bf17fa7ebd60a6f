//! An organisation's year as its readers know it: aims, the annual wheel, meetings, supervision,
//! training, calendar feeds.

mod supervision;
mod training;
mod wheel;

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use std::sync::Arc;
use supervision::SupervisionFinding;
use training::{RoleTraining, TrainingCourse, TrainingRecord};
use varsko_domain::OrganisationId;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_picture::Directory;
use varsko_picture::year::{YearFile, role_training};
use wheel::{CalendarFeed, Gathering, Obligation};

use super::directory::{Organisation, Origin, said};
use super::scalars::DateTime;
use super::services::Services;
use super::viewer::Viewer;

/// The most of anything of a year that is shown at once.
const SHOWN_MAX: usize = 500;

/// An organisation's year, when the viewer may read it.
pub(super) fn year(ctx: &Context<'_>, of: OrganisationId) -> Result<Option<Year>> {
    let viewer = Viewer::of(ctx)?;
    let directory = Services::of(ctx)?.engine.directory();
    let relation = Relation::of(&viewer.actor, of, &Default::default(), &directory.standing);
    let role = viewer.actor.role;
    let known = directory.standing.organisations.contains_key(&of);
    if !known || !may(role, Operation::ReadYear, relation) {
        return Ok(None);
    }
    Ok(Some(Year {
        of,
        keeps: may(role, Operation::KeepYear, relation),
        directory,
    }))
}

/// An organisation's year (oppfølgingsplan and årshjul), beside any incident.
#[derive(Description)]
pub(super) struct Year {
    of: OrganisationId,
    /// True for those who may keep it.
    keeps: bool,
    directory: Arc<Directory>,
}

impl Year {
    fn file(&self) -> Option<&YearFile> {
        self.directory.years.of(self.of)
    }
}

#[Object(use_type_description)]
impl Year {
    /// Whose.
    async fn organisation(&self) -> Organisation {
        Organisation(self.of)
    }

    /// The aims of the follow-up plan; null before they are set.
    async fn aims(&self, ctx: &Context<'_>) -> Result<Option<FollowUpAims>> {
        let aims = self.file().and_then(|file| file.aims.as_ref());
        aims.map(|fact| {
            let all = fact.said.aims.iter();
            Ok(FollowUpAims {
                from: fact.said.from.into(),
                to: fact.said.to.into(),
                aims: all.map(|aim| said(ctx, aim)).collect::<Result<_>>()?,
                set: Origin(fact.origin),
            })
        })
        .transpose()
    }

    /// What is or was on the annual wheel (årshjul): what is due soonest first, what never is again
    /// last; at most 500.
    async fn obligations(&self) -> Vec<Obligation> {
        let all = self.file().into_iter().flat_map(|file| &file.obligations);
        let mut all: Vec<_> = all.map(|(id, file)| Obligation::of(*id, file)).collect();
        all.sort_by_key(Obligation::order);
        all.truncate(SHOWN_MAX);
        all
    }

    /// Meetings of the preparedness council (beredskapsråd) and the leadership, the latest first; at
    /// most 500.
    async fn gatherings(&self) -> Vec<Gathering> {
        let all = self.file().into_iter().flat_map(|file| &file.gatherings);
        let mut all: Vec<_> = all.map(|(id, file)| Gathering::of(*id, file)).collect();
        all.sort_by_key(|gathering| std::cmp::Reverse(gathering.order()));
        all.truncate(SHOWN_MAX);
        all
    }

    /// What supervision (tilsyn) found: what is not closed first, by deadline; at most 500.
    async fn supervision(&self) -> Vec<SupervisionFinding> {
        let all = self.file().into_iter().flat_map(|file| &file.findings);
        let mut all: Vec<_> = all
            .map(|(id, file)| SupervisionFinding::of(*id, file))
            .collect();
        all.sort_by_key(SupervisionFinding::order);
        all.truncate(SHOWN_MAX);
        all
    }

    /// What the holders of roles must have learnt, by key; at most 100.
    async fn courses(&self) -> Vec<TrainingCourse> {
        let all = self
            .file()
            .into_iter()
            .flat_map(|file| file.courses.values());
        all.map(TrainingCourse::of).collect()
    }

    /// Who was trained in what, the newest first; at most 500.
    async fn trainings(&self, ctx: &Context<'_>) -> Result<Vec<TrainingRecord>> {
        let all = self.file().into_iter().flat_map(|file| &file.trainings);
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(_, file)| std::cmp::Reverse(file.recorded.origin.position));
        all.truncate(SHOWN_MAX);
        all.into_iter()
            .map(|(id, file)| TrainingRecord::of(ctx, *id, file))
            .collect()
    }

    /// For each holder of a role that asks for training, what they have of it (§ 7). Whoever stands
    /// for a role on a notification list in use holds it, deputies included. At most 500.
    async fn role_training(&self, ctx: &Context<'_>) -> Result<Vec<RoleTraining>> {
        let now = Services::of(ctx)?.clock.now();
        let all = role_training(&self.directory, self.of).into_iter();
        let all = all.take(SHOWN_MAX);
        Ok(all.map(|holder| RoleTraining::of(holder, now)).collect())
    }

    /// Calendar feeds of the wheel, with their addresses; null to all but those who keep the year.
    async fn calendar_feeds(&self, ctx: &Context<'_>) -> Result<Option<Vec<CalendarFeed>>> {
        if !self.keeps {
            return Ok(None);
        }
        let all = self.file().into_iter().flat_map(|file| &file.feeds);
        let feeds = all.map(|(id, file)| CalendarFeed::of(ctx, *id, file));
        feeds.collect::<Result<_>>().map(Some)
    }
}

/// The aims of a follow-up plan.
#[derive(SimpleObject)]
pub(super) struct FollowUpAims {
    /// From when they hold.
    from: DateTime,
    /// Until when.
    to: DateTime,
    /// The aims, the most important first; at most 30.
    aims: Vec<String>,
    /// When and by whom they were set.
    set: Origin,
}
