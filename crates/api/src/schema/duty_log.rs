//! The log of ordinary days (vaktlogg), and how its shifts change.

use async_graphql::{Context, Result, SimpleObject};
use varsko_domain::IncidentId;
use varsko_domain::incident::duty_log::events::ShiftHandedOver;
use varsko_picture::{Fact, Origin as PictureOrigin};

use super::directory::{Origin, Person, said};
use super::scalars::Id;

/// The most handovers of one answer.
pub const HANDOVERS_MAX: usize = 100;

/// Lines of a duty log that became an incident.
#[derive(SimpleObject)]
pub struct DutyLogLines {
    /// The other log: the duty log that an incident began in, or the incident that came of lines of
    /// a duty log. Whether you may see it is another matter.
    incident_id: Id<IncidentId>,
    /// Numbers of the lines, in the duty log.
    numbers: Vec<u32>,
    /// The line that told it.
    origin: Origin,
}

impl DutyLogLines {
    pub(super) fn of(other: IncidentId, numbers: Vec<u32>, origin: PictureOrigin) -> Self {
        Self {
            incident_id: Id(other),
            numbers,
            origin: Origin(origin),
        }
    }
}

/// A shift handed over.
#[derive(SimpleObject)]
pub struct ShiftHandover {
    /// To whom, when they are registered.
    to: Option<Person>,
    /// What whoever comes on must know.
    text: String,
    /// Numbers of the lines that still need looking after.
    entries: Vec<u32>,
    /// Who handed over, when, on which line.
    origin: Origin,
}

impl ShiftHandover {
    pub(super) fn of(ctx: &Context<'_>, fact: &Fact<ShiftHandedOver>) -> Result<Self> {
        Ok(Self {
            to: fact.said.to.map(Person),
            text: said(ctx, &fact.said.text)?,
            entries: fact.said.entries.clone(),
            origin: Origin(fact.origin),
        })
    }
}
