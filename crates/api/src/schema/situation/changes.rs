//! Two pictures held against each other: what is new, changed, gone.

use async_graphql::{Context, Description, Object, Result, SimpleObject, Union};
use varsko_domain::OrganisationId;
use varsko_picture::situation as picture;

use super::decision::{Decision, Goal};
use super::item::{Indicator, Item};
use super::leading::Focus;
use super::measure::Measure;
use super::staffing::RoleHeld;
use super::task::Task;
use super::{PICTURE_LIST_MAX, bounded};
use crate::schema::directory::{Organisation, Origin};
use crate::schema::words::Phase;

/// What differs between two pictures of the same incident, as the same viewer may see both.
///
/// Saying the same again is no change; a question taken back is gone, as a withdrawn item is. Focus,
/// phases, goals and decisions come first, then items, figures, measures, tasks and roles.
#[derive(Description)]
pub struct Changes(pub(in crate::schema) picture::Changes);

#[Object(use_type_description)]
impl Changes {
    /// There in the later picture, and not in the earlier.
    #[graphql(name = "new")]
    async fn added(&self, ctx: &Context<'_>) -> Result<Vec<Change>> {
        let added = self.0.new.iter().take(PICTURE_LIST_MAX);
        added.map(|change| Change::of(ctx, change)).collect()
    }

    /// There in both, and different.
    async fn changed(&self) -> Vec<Difference> {
        bounded(&self.0.changed, |(before, after)| {
            Difference(before.clone(), after.clone())
        })
    }

    /// There in the earlier picture, and no longer.
    async fn gone(&self, ctx: &Context<'_>) -> Result<Vec<Change>> {
        let gone = self.0.gone.iter().take(PICTURE_LIST_MAX);
        gone.map(|change| Change::of(ctx, change)).collect()
    }
}

/// Something that is there in both pictures, and different.
#[derive(Description)]
pub(super) struct Difference(picture::Change, picture::Change);

#[Object(use_type_description)]
impl Difference {
    /// As it stood in the earlier picture.
    async fn before(&self, ctx: &Context<'_>) -> Result<Change> {
        Change::of(ctx, &self.0)
    }

    /// As it stands in the later picture.
    async fn after(&self, ctx: &Context<'_>) -> Result<Change> {
        Change::of(ctx, &self.1)
    }
}

/// One thing that differs, as it stands on its side of the comparison.
#[derive(Union)]
pub(super) enum Change {
    /// An item of the picture.
    Item(Item),
    /// A structured figure.
    Indicator(Indicator),
    /// A measure.
    Measure(Measure),
    /// Someone holding a role.
    Role(RoleChange),
    /// The phase an organisation is in.
    Phase(PhaseChange),
    /// The leadership focus of an organisation.
    Focus(FocusChange),
    /// A goal of the leadership.
    Goal(Goal),
    /// A decision, or a question put up for one.
    Decision(Box<Decision>),
    /// A task.
    Task(Task),
}

/// Someone holding a role of an organisation.
#[derive(SimpleObject)]
pub(super) struct RoleChange {
    /// Whose role.
    organisation: Organisation,
    /// Who holds it, and since when.
    held: RoleHeld,
}

/// The phase an organisation is in.
#[derive(SimpleObject)]
pub(super) struct PhaseChange {
    /// Which organisation.
    organisation: Organisation,
    /// The phase.
    phase: Phase,
    /// Since when.
    since: Origin,
}

/// The leadership focus of an organisation.
#[derive(SimpleObject)]
pub(super) struct FocusChange {
    /// Which organisation.
    organisation: Organisation,
    /// The focus.
    focus: Focus,
}

impl Change {
    fn of(ctx: &Context<'_>, change: &picture::Change) -> Result<Self> {
        Ok(match change {
            picture::Change::Item(item) => Self::Item(Item(item.clone())),
            picture::Change::Indicator(known) => Self::Indicator(Indicator(known.clone())),
            picture::Change::Measure(measure) => Self::Measure(Measure(measure.clone())),
            picture::Change::Role(whose, held) => Self::Role(RoleChange {
                organisation: organisation(whose),
                held: RoleHeld::of(ctx, *whose, held)?,
            }),
            picture::Change::Phase(whose, now) => Self::Phase(PhaseChange {
                organisation: organisation(whose),
                phase: now.phase.into(),
                since: Origin(now.since),
            }),
            picture::Change::Focus(whose, fact) => Self::Focus(FocusChange {
                organisation: organisation(whose),
                focus: Focus::of(ctx, fact)?,
            }),
            picture::Change::Goal(goal) => Self::Goal(Goal(goal.clone())),
            picture::Change::Decision(known) => {
                Self::Decision(Box::new(Decision((**known).clone())))
            }
            picture::Change::Task(task) => Self::Task(Task(task.clone())),
        })
    }
}

fn organisation(id: &OrganisationId) -> Organisation {
    Organisation(*id)
}
