//! Requests to make texts unreadable: what waits for the second person, and what became of the others.

use async_graphql::{Context, Description, Enum, Object, Result};
use varsko_domain::RequestId;
use varsko_domain::incident::events::ErasureRequested;
use varsko_picture::incident::Erasure;
use varsko_picture::{Fact, Origin as PictureOrigin};

use super::directory::{Organisation, Origin, maybe_said, said};
use super::incident::Incident;
use super::scalars::Id;
use super::services::Sight;
use super::viewer::Viewer;

/// The most requests of one answer: those that wait first, then the newest.
pub const ERASURES_LISTED_MAX: usize = 200;

/// Where a request for erasure stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErasureState {
    /// A second person has yet to say yes or no.
    Pending,
    /// The second person said no.
    Rejected,
    /// The second person agreed: the texts are unreadable for good.
    CarriedOut,
}

/// A request that texts of the log be made unreadable (sletting, R-20): it takes two people.
#[derive(Description)]
pub struct ErasureRequest {
    id: RequestId,
    sight: Sight,
    asked: Fact<ErasureRequested>,
    settled: Option<(ErasureState, PictureOrigin)>,
}

impl ErasureRequest {
    /// As its viewer may see it, if they may read that it was asked.
    fn of(id: RequestId, erasure: &Erasure, sight: &Sight) -> Option<Self> {
        let lens = sight.lens();
        let asked = erasure.requested.clone()?;
        if !lens.sees(asked.origin.line) {
            return None;
        }
        let rejected = erasure.rejected.map(|at| (ErasureState::Rejected, at));
        let carried_out = erasure.carried_out.map(|at| (ErasureState::CarriedOut, at));
        let settled = carried_out.or(rejected);
        Some(Self {
            id,
            sight: sight.clone(),
            asked,
            settled: settled.filter(|(_, at)| lens.sees(at.line)),
        })
    }

    fn stage(&self) -> ErasureState {
        self.settled
            .map_or(ErasureState::Pending, |(state, _)| state)
    }
}

/// What the viewer may know of, in all these incidents.
pub(super) fn requests(sights: &[Sight], pending: bool) -> Vec<ErasureRequest> {
    let all = sights.iter().flat_map(|sight| {
        let erasures = sight.picture.erasures.iter();
        erasures.filter_map(|(id, erasure)| ErasureRequest::of(*id, erasure, sight))
    });
    let mut all: Vec<_> = all
        .filter(|request| !pending || request.stage() == ErasureState::Pending)
        .collect();
    all.sort_by_key(|request| {
        let waits = request.stage() == ErasureState::Pending;
        std::cmp::Reverse((waits, request.asked.origin.position))
    });
    all.truncate(ERASURES_LISTED_MAX);
    all
}

#[Object(use_type_description)]
impl ErasureRequest {
    /// What `approveErasure` and `rejectErasure` name it by.
    async fn id(&self) -> Id<RequestId> {
        Id(self.id)
    }

    /// In whose log the lines are.
    async fn incident(&self) -> Incident {
        Incident::new(self.sight.clone())
    }

    /// Whose lines they are; the second person is one of theirs.
    async fn organisation(&self) -> Organisation {
        Organisation(self.asked.origin.organisation)
    }

    /// Who asked, and when.
    async fn asked(&self) -> Origin {
        Origin(self.asked.origin)
    }

    /// True when the viewer asked: then somebody else must agree.
    async fn own(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.asked.origin.by.person == Viewer::of(ctx)?.actor.person)
    }

    /// The numbers of the lines.
    async fn numbers(&self) -> &[u32] {
        &self.asked.said.numbers
    }

    /// The lawful ground.
    async fn ground(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.asked.said.ground)
    }

    /// Reference to the decision, such as a case number.
    async fn reference(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.asked.said.reference.as_ref())
    }

    /// Where it stands.
    async fn state(&self) -> ErasureState {
        self.stage()
    }

    /// Who agreed or said no, and when; null while it waits.
    async fn settled(&self) -> Option<Origin> {
        self.settled.map(|(_, at)| Origin(at))
    }
}
