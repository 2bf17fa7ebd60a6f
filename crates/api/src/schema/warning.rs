//! Warnings (farevarsel) that concern organisations, and those incidents are about.
//!
//! Time left to the onset and to the expiry is for whoever shows it to count; here it is told which
//! of the two has passed.

mod feed;

pub use feed::Feed;

use async_graphql::{Context, Description, Enum, Object, Result, SimpleObject};
use std::collections::BTreeSet;
use varsko_domain::incident::warning::WarningAttached;
use varsko_domain::organisation::warnings::StandingOrders;
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{ListId, OrganisationId, Timestamp, WarningId};
use varsko_picture::warnings::WarningFile;
use varsko_picture::{Fact, Origin as PictureOrigin, Pending};

use super::coordinates::outline;
use super::directory::{Author, Organisation, Origin, maybe_said};
use super::incident::Incident;
use super::scalars::{DateTime, Id};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{WarningLevel, WarningNews};

/// Most warnings of one answer; those that ask for something come first.
pub const WARNINGS_LISTED_MAX: usize = 500;

/// Where a warning stands.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningState {
    /// It holds.
    Active,
    /// What it warns of has not begun.
    Expected,
    /// Its time has passed.
    Expired,
    /// Its sender has called it off, or put another in its place.
    Cancelled,
}

/// A warning as one organisation has it.
#[derive(Clone, Debug, PartialEq, Description)]
pub struct Warning {
    pub(super) id: WarningId,
    pub(super) organisation: OrganisationId,
    pub(super) file: WarningFile,
    pub(super) asks: bool,
    pub(super) state: WarningState,
}

/// The warnings the viewer may read now: those of one organisation, or of all. The most dangerous
/// first, among equals those that begin soonest.
pub(super) fn readable(
    services: &Services,
    viewer: &Viewer,
    of: Option<OrganisationId>,
    over: bool,
) -> Vec<Warning> {
    let directory = services.engine.directory();
    let now = services.clock.now();
    let organisations = directory.standing.organisations.values();
    let mut found = Vec::new();
    for known in organisations.filter(|known| of.is_none_or(|of| of == known.id)) {
        let nobody = BTreeSet::new();
        let relation = Relation::of(&viewer.actor, known.id, &nobody, &directory.standing);
        if !may(viewer.actor.role, Operation::ReadWarnings, relation) {
            continue;
        }
        for (id, file) in directory.warnings.of(known.id) {
            let standing = known.warnings.known.get(&id);
            let state = state(file, now);
            let is_over = matches!(state, WarningState::Expired | WarningState::Cancelled);
            if is_over && !over {
                continue;
            }
            found.push(Warning {
                id,
                organisation: known.id,
                file: file.clone(),
                asks: !is_over && standing.is_some_and(|known| known.asks.acknowledgement),
                state,
            });
        }
    }
    found.sort_by_key(|warning| {
        let message = &warning.file.message;
        let level = std::cmp::Reverse(message.level);
        (
            warning.state,
            !warning.asks,
            level,
            message.onset,
            warning.id,
        )
    });
    found.truncate(WARNINGS_LISTED_MAX);
    found
}

/// When the first of these begins to hold or expires; `None` when none of them does after `now`.
pub(super) fn next_turn(warnings: &[Warning], now: Timestamp) -> Option<Timestamp> {
    let turns = warnings.iter().flat_map(|warning| {
        let message = &warning.file.message;
        [message.onset, message.expires]
    });
    turns.flatten().filter(|turn| *turn > now).min()
}

fn state(file: &WarningFile, now: Timestamp) -> WarningState {
    let message = &file.message;
    if file.cancelled.is_some() {
        WarningState::Cancelled
    } else if message.expires.is_some_and(|expires| expires <= now) {
        WarningState::Expired
    } else if message.onset.is_some_and(|onset| now < onset) {
        WarningState::Expected
    } else {
        WarningState::Active
    }
}

impl Warning {
    /// As the status board takes it.
    pub(super) fn pending(&self) -> Pending<'_> {
        Pending {
            organisation: self.organisation,
            id: self.id,
            file: &self.file,
            asks: self.asks,
        }
    }

    pub(super) fn is(&self, id: WarningId) -> bool {
        self.id == id
    }
}

#[Object(use_type_description)]
impl Warning {
    /// Its id in this organisation.
    async fn id(&self) -> Id<WarningId> {
        Id(self.id)
    }

    /// Whom it concerns.
    async fn organisation(&self) -> Organisation {
        Organisation(self.organisation)
    }

    /// The sender's own name for its newest message.
    async fn identifier(&self) -> &str {
        &self.file.message.identifier
    }

    /// Who sends it: what the sender calls itself, else its id.
    async fn sender(&self) -> &str {
        let message = &self.file.message;
        message.sender_name.as_ref().unwrap_or(&message.sender)
    }

    /// The sender's id, such as an object identifier.
    async fn sender_id(&self) -> &str {
        &self.file.message.sender
    }

    /// What it is about, as the sender's code for it, such as `rainFlood`.
    async fn event(&self) -> &str {
        &self.file.message.event
    }

    /// How dangerous.
    async fn level(&self) -> WarningLevel {
        self.file.message.level.into()
    }

    /// Where it stands now.
    async fn state(&self) -> WarningState {
        self.state
    }

    /// True for exercises, tests and drafts: it asks for nothing and opens nothing.
    async fn exercise(&self) -> bool {
        self.file.message.exercise
    }

    /// True while somebody has to acknowledge it or set it aside.
    async fn needs_acknowledgement(&self) -> bool {
        self.asks
    }

    /// When its newest message was sent, where that is said.
    async fn sent_at(&self) -> Option<DateTime> {
        self.file.message.sent.map(DateTime)
    }

    /// From when it holds.
    async fn onset(&self) -> Option<DateTime> {
        self.file.message.onset.map(DateTime)
    }

    /// Until when.
    async fn expires(&self) -> Option<DateTime> {
        self.file.message.expires.map(DateTime)
    }

    /// In one line.
    async fn headline(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.message.headline.as_ref())
    }

    /// Where, in words.
    async fn area(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.message.area.as_ref())
    }

    /// Official numbers (kommunenummer) of the municipalities it names; at most 800.
    async fn municipalities(&self) -> &[String] {
        &self.file.message.holds.municipalities
    }

    /// Official numbers (fylkesnummer) of the counties it names; at most 800.
    async fn counties(&self) -> &[String] {
        &self.file.message.holds.counties
    }

    /// Where it holds on the map: closed outlines, each a list of corners, each corner
    /// `[longitude, latitude]` in decimal degrees as in GeoJSON, the first corner again at the end.
    /// At most 2,000 corners together; a sender's finer outlines are thinned.
    async fn outlines(&self) -> Vec<Vec<Vec<f64>>> {
        let outlines = self.file.message.holds.outlines.iter();
        outlines.map(|corners| outline(corners)).collect()
    }

    /// In full.
    async fn description(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.message.description.as_ref())
    }

    /// What it may lead to.
    async fn consequences(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.message.consequences.as_ref())
    }

    /// What to do.
    async fn instruction(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.message.instruction.as_ref())
    }

    /// Where to read more.
    async fn web(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.message.web.as_ref())
    }

    /// When it first came.
    async fn received_at(&self) -> DateTime {
        DateTime(self.file.received.recorded_at)
    }

    /// When its sender last said it anew.
    async fn updated_at(&self) -> Option<DateTime> {
        self.file.updated.map(|at| DateTime(at.recorded_at))
    }

    /// Who acknowledged it as it is now, and when.
    async fn acknowledged(&self, ctx: &Context<'_>) -> Result<Option<WarningAnswer>> {
        let answer =
            |(origin, note): &(PictureOrigin, _)| answer(ctx, origin, Option::as_ref(note));
        self.file.acknowledged.as_ref().map(answer).transpose()
    }

    /// Who judged that it asks nothing of the organisation, when, and why.
    async fn set_aside(&self, ctx: &Context<'_>) -> Result<Option<WarningAnswer>> {
        let answer = |(origin, why): &(PictureOrigin, _)| answer(ctx, origin, Some(why));
        self.file.set_aside.as_ref().map(answer).transpose()
    }

    /// The incidents whose log tells of it, as far as the viewer may see them.
    async fn incidents(&self, ctx: &Context<'_>) -> Result<Vec<Incident>> {
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let told = services.sights(viewer).into_iter();
        let told = told.filter(|sight| sight.tells_of(self.id));
        Ok(told.map(Incident::new).collect())
    }
}

/// Who answered a warning, when, and with what words.
#[derive(SimpleObject)]
pub struct WarningAnswer {
    /// Who.
    by: Author,
    /// When.
    at: DateTime,
    /// What they noted.
    note: Option<String>,
}

fn answer(
    ctx: &Context<'_>,
    origin: &PictureOrigin,
    note: Option<&varsko_domain::Text>,
) -> Result<WarningAnswer> {
    Ok(WarningAnswer {
        by: Author(origin.by),
        at: DateTime(origin.occurred_at),
        note: maybe_said(ctx, note)?,
    })
}

/// A warning that an incident is about, as its log told of it last.
#[derive(Clone, Description)]
pub struct IncidentWarning(pub(super) Fact<WarningAttached>);

#[Object(use_type_description)]
impl IncidentWarning {
    /// Which.
    async fn warning_id(&self) -> Id<WarningId> {
        Id(self.0.said.warning)
    }

    /// What was told.
    async fn news(&self) -> WarningNews {
        self.0.said.news.into()
    }

    /// Who sends it: what the sender calls itself, else its id.
    async fn sender(&self) -> &str {
        &self.0.said.sender
    }

    /// What it is about, as the sender's code for it.
    async fn event(&self) -> &str {
        &self.0.said.event
    }

    /// How dangerous.
    async fn level(&self) -> WarningLevel {
        self.0.said.level.into()
    }

    /// From when it holds.
    async fn onset(&self) -> Option<DateTime> {
        self.0.said.onset.map(DateTime)
    }

    /// Until when.
    async fn expires(&self) -> Option<DateTime> {
        self.0.said.expires.map(DateTime)
    }

    /// In one line.
    async fn headline(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.0.said.headline.as_ref())
    }

    /// The line of the log that told it.
    async fn origin(&self) -> Origin {
        Origin(self.0.origin)
    }
}

/// What warnings set going by themselves in an organisation.
#[derive(SimpleObject)]
pub struct WarningOrders {
    /// From this level on a warning must be acknowledged.
    ask_from: WarningLevel,
    /// From this level on an incident is opened under observation; null for never.
    open_from: Option<WarningLevel>,
    /// The notification list started in that incident; null for none.
    list_id: Option<Id<ListId>>,
    /// Where the organisation lies, in degrees north; for warnings that name no municipality.
    latitude: Option<f64>,
    /// The same in degrees east.
    longitude: Option<f64>,
}

impl From<StandingOrders> for WarningOrders {
    fn from(orders: StandingOrders) -> Self {
        let degrees = |e6: i32| f64::from(e6) / 1e6;
        Self {
            ask_from: orders.ask_from.into(),
            open_from: orders.open_from.map(WarningLevel::from),
            list_id: orders.list.map(Id),
            latitude: orders.place.map(|place| degrees(place.latitude_e6)),
            longitude: orders.place.map(|place| degrees(place.longitude_e6)),
        }
    }
}
