//! Duties on the annual wheel, meetings of the year, and calendar feeds.

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::{CalendarFeedId, GatheringId, ObligationId, Timestamp};
use varsko_picture::year::{FeedFile, GatheringFile, ObligationFile};

use crate::schema::directory::{Origin, maybe_said, said};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::words::{GatheringKind, GatheringStage, ObligationKind};

/// The most times of one duty that are shown; the newest are.
const TURNS_SHOWN_MAX: usize = 100;

/// A duty on the annual wheel (gjøremål i årshjulet).
#[derive(Description)]
pub(super) struct Obligation {
    id: ObligationId,
    file: ObligationFile,
}

impl Obligation {
    pub(super) fn of(id: ObligationId, file: &ObligationFile) -> Self {
        let file = file.clone();
        Self { id, file }
    }

    /// What is due soonest first, what never is again last.
    pub(super) fn order(&self) -> (bool, Option<Timestamp>, ObligationId) {
        (self.file.due.is_none(), self.file.due, self.id)
    }
}

#[Object(use_type_description)]
impl Obligation {
    /// Its id.
    async fn id(&self) -> Id<ObligationId> {
        Id(self.id)
    }

    /// What people call it.
    async fn title(&self, ctx: &Context<'_>) -> Result<String> {
        said(ctx, &self.file.set.said.title)
    }

    /// Kind.
    async fn kind(&self) -> ObligationKind {
        self.file.set.said.kind.into()
    }

    /// Who sees to it.
    async fn responsible(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.set.said.responsible.as_ref())
    }

    /// When it is due now; null once it never is again.
    async fn due(&self) -> Option<DateTime> {
        self.file.due.map(DateTime)
    }

    /// True when it should have been done by now, and was neither done nor given up.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let now = Services::of(ctx)?.clock.now();
        Ok(self.file.due.is_some_and(|due| due <= now))
    }

    /// Months until it is due again; null when it is once only.
    async fn every_months(&self) -> Option<u32> {
        self.file.set.said.every_months
    }

    /// Days beforehand that it is reminded of.
    async fn remind_days(&self) -> u32 {
        self.file.set.said.remind_days
    }

    /// When and by whom it was put on the wheel as it is now.
    async fn set(&self) -> Origin {
        Origin(self.file.set.origin)
    }

    /// Each time it was done or given up, the newest first; at most 100.
    async fn turns(&self, ctx: &Context<'_>) -> Result<Vec<ObligationTurn>> {
        let newest_first = self.file.turns.iter().rev().take(TURNS_SHOWN_MAX);
        newest_first
            .map(|turn| {
                Ok(ObligationTurn {
                    due: turn.due.into(),
                    done: turn.done,
                    note: maybe_said(ctx, turn.words.as_ref())?,
                    origin: Origin(turn.origin),
                })
            })
            .collect()
    }

    /// Why it was taken off the wheel; null while it is on it.
    async fn ended_because(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.ended.as_ref().map(|(_, reason)| reason))
    }
}

/// One time a duty was due.
#[derive(SimpleObject)]
pub(super) struct ObligationTurn {
    /// When it was due.
    due: DateTime,
    /// True when it was done, false when it was given up.
    done: bool,
    /// What came of it, or why it was given up.
    note: Option<String>,
    /// When and by whom that was said.
    origin: Origin,
}

/// A meeting of the year.
#[derive(Description)]
pub(super) struct Gathering {
    id: GatheringId,
    file: GatheringFile,
}

impl Gathering {
    pub(super) fn of(id: GatheringId, file: &GatheringFile) -> Self {
        let file = file.clone();
        Self { id, file }
    }

    pub(super) fn order(&self) -> (Timestamp, GatheringId) {
        (self.file.convened.said.at, self.id)
    }
}

#[Object(use_type_description)]
impl Gathering {
    /// Its id.
    async fn id(&self) -> Id<GatheringId> {
        Id(self.id)
    }

    /// Whose meeting it is.
    async fn kind(&self) -> GatheringKind {
        self.file.convened.said.kind.into()
    }

    /// How far it has come.
    async fn stage(&self) -> GatheringStage {
        self.file.stage.into()
    }

    /// When it begins, or began.
    async fn at(&self) -> DateTime {
        self.file.convened.said.at.into()
    }

    /// Where.
    async fn place(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.convened.said.place.as_ref())
    }

    /// Who was asked to come, and whether they came; at most 100.
    async fn invited(&self, ctx: &Context<'_>) -> Result<Vec<Invited>> {
        let held = self.file.held.as_ref();
        let came = |number| held.map(|held| held.said.present.contains(&number));
        let invited = (1..).zip(&self.file.convened.said.invited);
        invited
            .map(|(number, who)| {
                Ok(Invited {
                    number,
                    who: said(ctx, who)?,
                    came: came(number),
                })
            })
            .collect()
    }

    /// Others who came; at most 100.
    async fn others(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        let held = self.file.held.iter();
        let others = held.flat_map(|held| &held.said.others);
        others.map(|who| said(ctx, who)).collect()
    }

    /// What it is or was about, with what was said of it; at most 30.
    async fn matters(&self, ctx: &Context<'_>) -> Result<Vec<Matter>> {
        let matters = (1..).zip(&self.file.convened.said.matters);
        matters
            .map(|(number, matter)| {
                Ok(Matter {
                    number,
                    matter: said(ctx, matter)?,
                    minutes: self.minutes_of(ctx, Some(number))?,
                })
            })
            .collect()
    }

    /// What was said of none of the matters.
    async fn minutes(&self, ctx: &Context<'_>) -> Result<Vec<String>> {
        self.minutes_of(ctx, None)
    }

    /// When and by whom it was convened as it is now.
    async fn convened(&self) -> Origin {
        Origin(self.file.convened.origin)
    }

    /// When it was held, and who said so; null while it was not.
    async fn held(&self) -> Option<Origin> {
        self.file.held.as_ref().map(|held| Origin(held.origin))
    }

    /// Why it was called off.
    async fn called_off_because(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        maybe_said(ctx, self.file.called_off.as_ref().map(|(_, reason)| reason))
    }
}

impl Gathering {
    fn minutes_of(&self, ctx: &Context<'_>, matter: Option<u32>) -> Result<Vec<String>> {
        let held = self.file.held.iter();
        let minutes = held.flat_map(|held| &held.said.minutes);
        let of = minutes.filter(|minutes| minutes.matter == matter);
        of.map(|minutes| said(ctx, &minutes.text)).collect()
    }
}

/// Someone who was asked to come.
#[derive(SimpleObject)]
pub(super) struct Invited {
    /// Their number, from 1.
    number: u32,
    /// Who.
    who: String,
    /// Whether they came; null while the meeting was not held.
    came: Option<bool>,
}

/// A matter of a meeting.
#[derive(SimpleObject)]
pub(super) struct Matter {
    /// Its number, from 1.
    number: u32,
    /// What it is.
    matter: String,
    /// What was said of it.
    minutes: Vec<String>,
}

/// A calendar feed of the annual wheel.
#[derive(SimpleObject)]
pub(super) struct CalendarFeed {
    /// Its id.
    id: Id<CalendarFeedId>,
    /// What it is for.
    label: String,
    /// Its address on this server. Whoever holds it reads the wheel's dates and titles, and nothing
    /// else. Null once it is closed.
    path: Option<String>,
    /// When and by whom it was opened.
    opened: Origin,
    /// When and by whom it was closed; null while it is open.
    closed: Option<Origin>,
}

impl CalendarFeed {
    pub(super) fn of(ctx: &Context<'_>, id: CalendarFeedId, file: &FeedFile) -> Result<Self> {
        let token = Services::of(ctx)?.feed_key.token(id.0);
        let open = file.closed.is_none();
        Ok(Self {
            id: Id(id),
            label: said(ctx, &file.label)?,
            path: open.then(|| format!("/kalender/{token}.ics")),
            opened: Origin(file.opened),
            closed: file.closed.map(Origin),
        })
    }
}
