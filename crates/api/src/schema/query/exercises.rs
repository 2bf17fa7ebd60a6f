//! The register of exercises, and the deadlines an organisation has all year.

use async_graphql::{Context, Object, Result};
use varsko_domain::{ExerciseId, OrganisationId};

use crate::schema::exercise::{Exercise, register};
use crate::schema::page::items_asked;
use crate::schema::scalars::Id;

#[derive(Default)]
pub(super) struct ExerciseQuery;

#[Object]
impl ExerciseQuery {
    /// The register of exercises (øvelsesregisteret), the latest first: of the viewer's own
    /// organisation, those its centre serves, a county governor's municipalities, and those the
    /// viewer's organisation plays in.
    async fn exercises(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of which organisation; of all that the viewer may know when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "How many: 1 to 100, 50 when left out.")] first: Option<i32>,
    ) -> Result<Vec<Exercise>> {
        let first = items_asked(ctx, "first", first)?;
        let mut exercises = register(ctx, organisation_id.map(|id| id.0))?;
        exercises.truncate(first);
        Ok(exercises)
    }

    /// An exercise; null when there is none with this id, or the viewer may not read it.
    async fn exercise(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which.")] id: Id<ExerciseId>,
    ) -> Result<Option<Exercise>> {
        let mut exercises = register(ctx, None)?.into_iter();
        Ok(exercises.find(|exercise| exercise.id() == id.0))
    }
}
