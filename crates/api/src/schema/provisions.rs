//! Agreements, shelters and stockpiles, as those who may read an organisation's plans see them.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::organisation::plans::Reach;
use varsko_domain::{AgreementId, OrganisationId, ShelterId, StockpileId};
use varsko_picture::provisions as picture;

use super::directory::{Organisation, Origin, maybe_said, said};
use super::plans::may_read;
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::words::{AgreementKind, ShelterKind};

/// What an organisation has agreed and laid by, when the viewer may read of it.
pub(super) fn kept(ctx: &Context<'_>, of: OrganisationId) -> Result<Option<picture::Kept>> {
    if may_read(ctx, of)? == Reach::Nothing {
        return Ok(None);
    }
    let directory = Services::of(ctx)?.engine.directory();
    Ok(Some(
        directory.provisions.of(of).cloned().unwrap_or_default(),
    ))
}

/// The agreements among what is kept, by name.
pub(super) fn agreements(kept: picture::Kept) -> Vec<Agreement> {
    let mut all: Vec<_> = kept.agreements.into_iter().collect();
    all.sort_by(|a, b| a.1.terms.name.cmp(&b.1.terms.name));
    all.into_iter()
        .map(|(id, file)| Agreement { id, file })
        .collect()
}

/// The shelters among what is kept, by name.
pub(super) fn shelters(kept: picture::Kept) -> Vec<Shelter> {
    let mut all: Vec<_> = kept.shelters.into_iter().collect();
    all.sort_by(|a, b| a.1.what.name.cmp(&b.1.what.name));
    all.into_iter()
        .map(|(id, file)| Shelter { id, file })
        .collect()
}

/// The stockpiles among what is kept, by name.
pub(super) fn stockpiles(kept: picture::Kept) -> Vec<Stockpile> {
    let mut all: Vec<_> = kept.stockpiles.into_iter().collect();
    all.sort_by(|a, b| a.1.what.name.cmp(&b.1.what.name));
    all.into_iter()
        .map(|(id, file)| Stockpile { id, file })
        .collect()
}

/// Why something is over.
fn ended(ctx: &Context<'_>, over: &picture::Over) -> Result<Option<String>> {
    maybe_said(ctx, over.as_ref().map(|(_, reason)| reason))
}

/// An agreement (avtale) with others.
#[derive(Description)]
pub(super) struct Agreement {
    id: AgreementId,
    file: picture::AgreementFile,
}

#[Object(use_type_description)]
impl Agreement {
    /// Its id.
    async fn id(&self) -> Id<AgreementId> {
        Id(self.id)
    }

    /// What kind of agreement.
    async fn kind(&self) -> AgreementKind {
        self.file.terms.kind.into()
    }

    /// What it is called.
    async fn name(&self) -> &str {
        &self.file.terms.name
    }

    /// With whom, of those this installation knows; at most 100.
    async fn with(&self) -> Vec<Organisation> {
        let with = self.file.terms.with.iter();
        with.copied().map(Organisation).collect()
    }

    /// With whom besides.
    async fn others(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.terms.others.as_ref())
    }

    /// What was agreed.
    async fn about(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.terms.about)
    }

    /// Where it stands in full.
    async fn document(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.terms.document.as_ref())
    }

    /// Since when it holds.
    async fn from(&self) -> DateTime {
        self.file.terms.from.into()
    }

    /// When it lapses; null when it runs until someone ends it.
    async fn ends(&self) -> Option<DateTime> {
        self.file.terms.ends.map(DateTime)
    }

    /// True when it holds now.
    async fn holds(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.file.holds(Services::of(ctx)?.clock.now()))
    }

    /// Why it was ended; null when it was not.
    async fn ended(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        ended(ctx, &self.file.ended)
    }

    /// When it was made known as it is, and by whom.
    async fn registered(&self) -> Origin {
        Origin(self.file.registered)
    }
}

/// A shelter (tilfluktsrom).
#[derive(Description)]
pub(super) struct Shelter {
    id: ShelterId,
    file: picture::ShelterFile,
}

#[Object(use_type_description)]
impl Shelter {
    /// Its id.
    async fn id(&self) -> Id<ShelterId> {
        Id(self.id)
    }

    /// What kind of shelter.
    async fn kind(&self) -> ShelterKind {
        self.file.what.kind.into()
    }

    /// What it is called.
    async fn name(&self) -> &str {
        &self.file.what.name
    }

    /// Where it is.
    async fn place(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.what.place)
    }

    /// For how many people.
    async fn places(&self) -> u32 {
        self.file.what.places
    }

    /// Hours until it can be used.
    async fn ready_h(&self) -> Option<u32> {
        self.file.what.ready_h
    }

    /// Months from one inspection to the next.
    async fn inspect_every_months(&self) -> u32 {
        self.file.what.inspect_every_months
    }

    /// When it is to be inspected next: at once, when it never was.
    async fn inspect_by(&self) -> DateTime {
        self.file.inspect_by().into()
    }

    /// Its inspections, the newest first; at most 100.
    async fn inspections(&self, ctx: &Context<'_>) -> Result<Vec<ShelterInspection>> {
        let newest_first = self.file.inspections.iter().rev();
        let shown = |inspection: &picture::Inspection| {
            Ok(ShelterInspection {
                sound: inspection.sound,
                remark: maybe_said(ctx, inspection.remark.as_ref())?,
                next_by: inspection.next_by.into(),
                origin: Origin(inspection.origin),
            })
        };
        newest_first.map(shown).collect()
    }

    /// Why it is none any more; null while it is one.
    async fn retired(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        ended(ctx, &self.file.retired)
    }
}

/// An inspection of a shelter.
#[derive(SimpleObject)]
pub(super) struct ShelterInspection {
    /// True when it could be used as it was.
    sound: bool,
    /// What was found.
    remark: Option<String>,
    /// When it shall be inspected next.
    next_by: DateTime,
    /// When, and by whom.
    origin: Origin,
}

/// A stockpile (beredskapslager).
#[derive(Description)]
pub(super) struct Stockpile {
    id: StockpileId,
    file: picture::StockpileFile,
}

#[Object(use_type_description)]
impl Stockpile {
    /// Its id.
    async fn id(&self) -> Id<StockpileId> {
        Id(self.id)
    }

    /// Kind of goods: a short key.
    async fn kind(&self) -> &str {
        &self.file.what.kind
    }

    /// What it is called.
    async fn name(&self) -> &str {
        &self.file.what.name
    }

    /// Of what it is counted.
    async fn unit(&self) -> &str {
        &self.file.what.unit
    }

    /// Where it is.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.what.place.as_ref())
    }

    /// How much there must be.
    async fn minimum(&self) -> u32 {
        self.file.what.minimum
    }

    /// Key of the role that sees to it.
    async fn role(&self) -> Option<&str> {
        self.file.what.role.as_deref()
    }

    /// How much there was when it was last counted; null when it never was.
    async fn quantity(&self) -> Option<u32> {
        self.file.quantity()
    }

    /// True when there is less than there must be, or nobody has counted.
    async fn short(&self) -> bool {
        self.file.is_short()
    }

    /// When the first of it expires.
    async fn expires_at(&self) -> Option<DateTime> {
        self.file.counts.last()?.expires_at.map(DateTime)
    }

    /// Its counts, the newest first; at most 100.
    async fn counts(&self, ctx: &Context<'_>) -> Result<Vec<StockpileCount>> {
        let newest_first = self.file.counts.iter().rev();
        let shown = |count: &picture::Count| {
            Ok(StockpileCount {
                quantity: count.quantity,
                expires_at: count.expires_at.map(DateTime),
                remark: maybe_said(ctx, count.remark.as_ref())?,
                origin: Origin(count.origin),
            })
        };
        newest_first.map(shown).collect()
    }

    /// Why it is kept no more; null while it is kept.
    async fn retired(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        ended(ctx, &self.file.retired)
    }
}

/// A count of a stockpile.
#[derive(SimpleObject)]
pub(super) struct StockpileCount {
    /// How much there was.
    quantity: u32,
    /// When the first of it expires.
    expires_at: Option<DateTime>,
    /// What was noticed.
    remark: Option<String>,
    /// When it was counted, and by whom.
    origin: Origin,
}
