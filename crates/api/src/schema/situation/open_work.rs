//! What is not finished: what a return to normal hands over, and what it did.

use async_graphql::{Context, Enum, Result, SimpleObject};
use uuid::Uuid;
use varsko_domain::OrganisationId;
use varsko_domain::incident::left_open as domain;
use varsko_picture::Fact;
use varsko_picture::situation as picture;

use super::PICTURE_LIST_MAX;
use crate::schema::directory::{Origin, maybe_said};
use crate::schema::scalars::Id;

/// What kind of thing is not finished.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "picture::WorkKind")]
pub enum WorkKind {
    /// A measure (tiltak).
    Measure,
    /// A task.
    Task,
    /// A question put up for decision.
    Decision,
    /// A request from above.
    Demand,
    /// A request to an authority.
    External,
    /// A request for assistance.
    Assistance,
    /// An action card (tiltakskort) in use.
    Card,
    /// A resource promised or sent out.
    Resource,
    /// An area that reports.
    Area,
    /// An order for situation reports.
    ReportOrder,
    /// An evacuee and next-of-kin centre (EPS).
    Centre,
}

/// One thing that is not finished.
#[derive(SimpleObject)]
pub(super) struct OpenWork {
    /// What kind of thing.
    kind: WorkKind,
    /// Its id; null for an area, which is known by its name.
    id: Option<Id<Uuid>>,
    /// What it is about, where that is said in words.
    about: Option<String>,
    /// The line it first stood on.
    origin: Origin,
}

impl OpenWork {
    /// What an organisation has not finished, up to the bound of every list.
    pub(super) fn all(
        ctx: &Context<'_>,
        situation: &picture::Situation,
        organisation: Option<OrganisationId>,
    ) -> Result<Vec<Self>> {
        let open = organisation.map(|organisation| picture::open_work(situation, organisation));
        let open = open.into_iter().flatten().take(PICTURE_LIST_MAX);
        open.map(|work| Self::of(ctx, &work)).collect()
    }

    fn of(ctx: &Context<'_>, work: &picture::OpenWork) -> Result<Self> {
        Ok(Self {
            kind: work.kind.into(),
            id: work.id.map(Id),
            about: maybe_said(ctx, work.about.as_ref())?,
            origin: Origin(work.origin),
        })
    }
}

/// How much was open when the return to normal was decided.
#[derive(SimpleObject)]
pub(super) struct LeftOpen {
    /// Measures.
    measures: u32,
    /// Tasks.
    tasks: u32,
    /// Questions put up and not decided.
    decisions: u32,
    /// Requests from above, to authorities and for assistance.
    requests: u32,
    /// Action cards in use.
    cards: u32,
    /// Resources promised or sent out.
    resources: u32,
    /// Areas that reported.
    areas: u32,
    /// Orders for situation reports.
    report_orders: u32,
    /// Evacuee and next-of-kin centres.
    centres: u32,
    /// The line that told it.
    origin: Origin,
}

impl LeftOpen {
    pub(super) fn of(fact: &Fact<domain::LeftOpen>) -> Self {
        let counts = fact.said.counts().map(|count| count as u32);
        let [
            measures,
            tasks,
            decisions,
            requests,
            cards,
            resources,
            areas,
            report_orders,
            centres,
        ] = counts;
        Self {
            measures,
            tasks,
            decisions,
            requests,
            cards,
            resources,
            areas,
            report_orders,
            centres,
            origin: Origin(fact.origin),
        }
    }
}
