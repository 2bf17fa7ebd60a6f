//! Where the thread breaks, as its viewer may know.

use async_graphql::{Context, Enum, Result, SimpleObject};
use varsko_domain::OrganisationId;
use varsko_picture::thread::{Break, Broken};

use super::{Ground, NodeRef, telling};
use crate::schema::scalars::DateTime;

/// How the thread breaks.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
#[graphql(remote = "Break")]
pub(in crate::schema) enum ThreadBreak {
    /// A measure should have been done, and is neither done nor given up.
    MeasureOverdue,
    /// Nothing was learnt from a finding that calls for improvement, and nothing else came of it.
    FindingEndsInNothing,
    /// Nothing came of a learning point.
    LearningPointEndsInNothing,
    /// Nobody has decided on a proposed change for three months.
    ProposalUndecided,
    /// A change was adopted, and nobody has tried it since.
    ChangeNeverTested,
    /// A measure is done, and nobody has verified its effect for three months.
    EffectUnverified,
    /// A measure was tried, and did not work.
    EffectNotAchieved,
}

/// A place where the thread breaks, or hangs loose for too long.
#[derive(SimpleObject)]
pub(in crate::schema) struct BrokenThread {
    /// How.
    how: ThreadBreak,
    /// At which link.
    node: NodeRef,
    /// What that says.
    text: String,
    /// Since when.
    since: DateTime,
}

/// The most breaks of one answer; the most urgent come first.
const BREAKS_LISTED_MAX: usize = 500;

/// Where the threads of an organisation break, of what the viewer may see.
pub(in crate::schema) async fn breaks(
    ctx: &Context<'_>,
    organisation: OrganisationId,
) -> Result<Vec<BrokenThread>> {
    let found = Ground::of(ctx)?.broken(organisation);
    let mut told = Vec::new();
    for Broken { how, node, since } in found.into_iter().take(BREAKS_LISTED_MAX) {
        told.push(BrokenThread {
            how: how.into(),
            node: NodeRef(node),
            text: telling::tell(ctx, &node).await?.text,
            since: since.into(),
        });
    }
    Ok(told)
}
