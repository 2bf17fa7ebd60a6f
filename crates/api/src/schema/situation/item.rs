//! Items of the picture and structured figures.

use std::collections::BTreeMap;

use async_graphql::{Context, Description, Enum, Object, Result, SimpleObject};
use varsko_domain::ItemId;
use varsko_domain::incident::events::IndicatorReported;
use varsko_domain::words as domain;
use varsko_picture::Fact;
use varsko_picture::situation as picture;

use super::{PICTURE_LIST_MAX, bounded, stale};
use crate::schema::coordinates::Coordinates;
use crate::schema::directory::{Origin, maybe_said, said};
use crate::schema::failure::bad_argument;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::words::{Prognosis, Scope, Section, Value, Verification};

/// A section of the picture with its items.
#[derive(SimpleObject)]
pub(super) struct SectionOfItems {
    /// Which section.
    section: Section,
    /// Its items, those touching the most precious value first, then by line.
    items: Vec<Item>,
}

impl SectionOfItems {
    /// Every section asked for, in order, with or without items.
    pub(super) fn all(
        sections: &BTreeMap<domain::Section, Vec<picture::Item>>,
        only: Option<&[Section]>,
    ) -> Vec<Self> {
        let asked = |section: &domain::Section| {
            only.is_none_or(|only| only.contains(&Section::from(*section)))
        };
        let one = |section: &domain::Section| Self {
            section: (*section).into(),
            items: sections
                .get(section)
                .map(|items| bounded(items, |item| Item(item.clone())))
                .unwrap_or_default(),
        };
        domain::Section::ALL
            .iter()
            .filter(|section| asked(section))
            .map(one)
            .collect()
    }
}

/// Where an item of the picture stands.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Proposed by someone without the say.
    Proposed,
    /// In the picture.
    Stated,
    /// Taken out.
    Withdrawn,
}

/// An item of the situational picture.
#[derive(Description)]
pub(super) struct Item(pub(super) picture::Item);

#[Object(use_type_description)]
impl Item {
    /// Its id.
    async fn id(&self) -> Id<ItemId> {
        Id(self.0.id)
    }

    /// Section it stands in.
    async fn section(&self) -> Section {
        self.0.statement.section.into()
    }

    /// Where it stands.
    async fn standing(&self) -> Standing {
        match self.0.standing {
            picture::Standing::Proposed => Standing::Proposed,
            picture::Standing::Stated => Standing::Stated,
            picture::Standing::Withdrawn => Standing::Withdrawn,
        }
    }

    /// What it says.
    async fn text(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.0.statement.text)
    }

    /// Whose value a consequence touches.
    async fn value(&self) -> Option<Value> {
        self.0.statement.value.map(Value::from)
    }

    /// Whether a prognosis tells what is expected, or the worst.
    async fn prognosis(&self) -> Option<Prognosis> {
        self.0.prognosis().map(Prognosis::from)
    }

    /// Key of the role that is to answer an open question; null when nobody is.
    async fn owner(&self) -> Option<&str> {
        self.0.owner()
    }

    /// When the answer to an open question, or the next word about it, is due.
    async fn answer_by(&self) -> Option<DateTime> {
        self.0.answer_by().map(DateTime)
    }

    /// How sure we are.
    async fn verification(&self) -> Verification {
        self.0.statement.verification.into()
    }

    /// Where it is on the map; null where nobody said, or what was said is erased.
    async fn coordinates(&self) -> Option<Coordinates> {
        Coordinates::of(self.0.statement.coordinates.as_ref())
    }

    /// Where it comes from.
    async fn source(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.statement.source.as_ref())
    }

    /// From when on it must be looked at again.
    async fn expires_at(&self) -> Option<DateTime> {
        self.0.statement.expires_at.map(DateTime)
    }

    /// True when it must be looked at again: its time has run out.
    async fn stale(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Judged at this instant; now when left out.")] at: Option<DateTime>,
    ) -> Result<bool> {
        stale(ctx, &self.0, at)
    }

    /// Numbers of the lines it rests on, of those the viewer may read; at most 100.
    async fn entries(&self) -> &[u32] {
        &self.0.statement.entries
    }

    /// Where it says so: `occurredAt` is the time it is true as of.
    async fn origin(&self) -> Origin {
        Origin(self.0.origin)
    }

    /// Where it was first said.
    async fn first(&self) -> Origin {
        Origin(self.0.first)
    }

    /// How many times it was said, the last included.
    async fn said(&self) -> u32 {
        self.0.said
    }

    /// Who may read the line it says so on.
    async fn scope(&self) -> Scope {
        self.0.scope.into()
    }

    /// Why it was taken out.
    async fn reason(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.reason.as_ref())
    }
}

/// A structured figure, such as how many are evacuated, with everything that was reported of it.
#[derive(Description)]
pub struct Indicator(pub(in crate::schema) picture::Indicator);

#[Object(use_type_description)]
impl Indicator {
    /// Short key.
    async fn key(&self) -> &str {
        &self.0.key
    }

    /// Name for people.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What exactly is counted.
    async fn definition(&self) -> Option<&str> {
        self.0.definition.as_deref()
    }

    /// Unit, such as `persons`.
    async fn unit(&self) -> Option<&str> {
        self.0.unit.as_deref()
    }

    /// The value with the newest as-of time; null when it is not known.
    async fn value(&self) -> Option<f64> {
        self.0.value()
    }

    /// The report with the newest as-of time.
    async fn newest(&self, ctx: &Context<'_>) -> Result<Option<IndicatorReport>> {
        self.0
            .newest()
            .map(|fact| IndicatorReport::of(ctx, fact))
            .transpose()
    }

    /// The newest reports by as-of time, oldest of them first. Gaps between reports are never filled.
    async fn series(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many, from the end: 1 to 1,000.", default = 100)] last: i32,
    ) -> Result<Vec<IndicatorReport>> {
        let last = usize::try_from(last)
            .ok()
            .filter(|last| (1..=PICTURE_LIST_MAX).contains(last));
        let Some(last) = last else {
            return Err(bad_argument(
                ctx,
                [
                    "`last` skal være 1 til 1000 her",
                    "`last` skal vere 1 til 1000 her",
                    "`last` must be 1 to 1000 here",
                ],
            ));
        };
        let start = self.0.series.len().saturating_sub(last);
        self.0.series[start..]
            .iter()
            .map(|fact| IndicatorReport::of(ctx, fact))
            .collect()
    }
}

/// One report of a figure.
#[derive(SimpleObject)]
pub(super) struct IndicatorReport {
    /// The value; null says that it is not known (any more).
    value: Option<f64>,
    /// How sure we are.
    verification: Verification,
    /// Where it comes from.
    source: Option<String>,
    /// Number of the line it was taken from, where the viewer may read it.
    entry: Option<u32>,
    /// The line it was reported on; `occurredAt` is the time it is true as of.
    origin: Origin,
}

impl IndicatorReport {
    fn of(ctx: &Context<'_>, fact: &Fact<IndicatorReported>) -> Result<Self> {
        Ok(Self {
            value: fact.said.value,
            verification: fact.said.verification.into(),
            source: maybe_said(ctx, fact.said.source.as_ref())?,
            entry: fact.said.entry,
            origin: Origin(fact.origin),
        })
    }
}
