//! The status board: one row per incident and organisation, the most severe and newest first, and
//! before them the warnings that no incident is about yet.
//!
//! Ages are handed out as instants; the board never asks what time it is. Which warnings hold is
//! for whoever has a clock to say.

use crate::access::Lens;
use crate::area::areas;
use crate::cards::{CardRun, runs};
use crate::clocks::{Clock, clocks};
use crate::directory::Directory;
use crate::duty_log;
use crate::fact::{Fact, Origin};
use crate::incident::{IncidentPicture, Part};
use crate::information::{Information, information};
use crate::leading::{Led, Tally, led};
use crate::situation::{
    Headline, Item, Measure, Notification, Progress, dismissed, headline, items, measures,
    notifications, phase_now, vacancies,
};
use crate::staffing::minimums;
use crate::warnings::{WarningFile, told};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use varsko_domain::incident::warning::WarningAttached;
use varsko_domain::rights::Reader;
use varsko_domain::words::{Phase, Severity};
use varsko_domain::{IncidentId, OrganisationId, Text, Timestamp, WarningId};

/// Most notifications of one row.
const NOTIFICATIONS_MAX: usize = 20;
/// Most rows of warnings that no incident is about.
pub const LONE_WARNINGS_MAX: usize = 100;

/// A warning that holds or is expected, which the reader may read.
#[derive(Clone, Copy, Debug)]
pub struct Pending<'a> {
    /// Whom it concerns.
    pub organisation: OrganisationId,
    /// Which.
    pub id: WarningId,
    /// What it says, and what became of it.
    pub file: &'a WarningFile,
    /// True while somebody has to acknowledge it or set it aside.
    pub asks: bool,
}

/// One organisation's part in one incident at a glance, or a warning that no incident is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Which incident; `None` for a warning that none is about.
    pub incident: Option<IncidentId>,
    /// That warning.
    pub warning: Option<WarningId>,
    /// Which organisation.
    pub organisation: OrganisationId,
    /// True for the organisation whose incident it is.
    pub leads: bool,
    /// What people call the incident; `None` when that was not shared with this reader.
    pub title: Option<Text>,
    /// Type key.
    pub kind: Option<String>,
    /// True for an exercise.
    pub exercise: bool,
    /// Worst plausible outcome.
    pub severity: Option<Severity>,
    /// The phase the organisation is in; `Dismissed` once the incident was dismissed.
    pub phase: Option<Phase>,
    /// Since when it is in that phase.
    pub since: Option<Timestamp>,
    /// When the incident was detected.
    pub detected_at: Option<Timestamp>,
    /// The organisation's measures that are not finished.
    pub open_measures: u32,
    /// Recipients of the organisation's notifications who have not answered.
    pub unanswered: u32,
    /// The organisation's notifications that still run, the newest first.
    pub notifications: Vec<Progress>,
    /// Critical roles of its active bodies that nobody holds.
    pub vacant_roles: u32,
    /// Bodies and roles with fewer than there must be, now or as planned.
    pub short_posts: u32,
    /// Involved areas that have not reported, or not lately.
    pub silent_areas: u32,
    /// The organisation's action cards in use.
    pub open_cards: u32,
    /// Steps of them that are open.
    pub open_card_steps: u32,
    /// What the organisation has made public and not withdrawn.
    pub public_now: u32,
    /// What awaits clearance before it can be.
    pub awaiting_clearance: u32,
    /// The organisation's deadlines, soonest first.
    pub clocks: Vec<Clock>,
    /// Questions of the picture that nobody has answered.
    pub open_questions: u32,
    /// Of these, without anyone to find out.
    pub ownerless_questions: u32,
    /// What is still to be done in leading it: meetings, decisions, tasks, requests.
    pub tally: Tally,
    /// The warnings the incident is about, as the organisation's lines told of them last.
    pub warnings: Vec<Fact<WarningAttached>>,
    /// Of the warnings that concern the organisation here, those that nobody has acknowledged.
    pub unacknowledged_warnings: u32,
    /// Since when the first of what nobody has answered waits: notifications, requests from above,
    /// warnings. `None` when nothing does.
    pub waiting_since: Option<Timestamp>,
    /// The incident's newest line.
    pub last_line: Option<Origin>,
}

impl Row {
    /// The row of a warning that no incident is about.
    fn of_warning(pending: &Pending<'_>) -> Self {
        let Pending {
            organisation, file, ..
        } = *pending;
        Self {
            incident: None,
            warning: Some(pending.id),
            organisation,
            leads: false,
            title: file.message.headline.clone(),
            kind: None,
            exercise: file.message.exercise,
            severity: None,
            phase: None,
            since: None,
            detected_at: Some(file.received.recorded_at),
            open_measures: 0,
            unanswered: 0,
            notifications: Vec::new(),
            vacant_roles: 0,
            short_posts: 0,
            silent_areas: 0,
            open_cards: 0,
            open_card_steps: 0,
            public_now: 0,
            awaiting_clearance: 0,
            open_questions: 0,
            ownerless_questions: 0,
            clocks: Vec::new(),
            tally: Tally::default(),
            warnings: Vec::new(),
            unacknowledged_warnings: u32::from(pending.asks),
            waiting_since: pending.asks.then(|| pending.since()),
            last_line: None,
        }
    }

    /// True when nothing more is to be done in it.
    fn is_over(&self) -> bool {
        matches!(self.phase, Some(Phase::Closed | Phase::Dismissed))
    }
}

impl Pending<'_> {
    /// Since when it stands as it does now.
    fn since(&self) -> Timestamp {
        self.file.updated.unwrap_or(self.file.received).recorded_at
    }

    /// True when the row is the organisation's, and its lines tell of the warning.
    fn is_told_in(&self, organisation: OrganisationId, told: &[Fact<WarningAttached>]) -> bool {
        self.organisation == organisation && told.iter().any(|told| told.said.warning == self.id)
    }
}

/// The board over these incidents, each with what the reader may read of it, and over the warnings
/// that no row of an incident tells of and nobody has set aside.
///
/// Rows that are over come last; within each half the most severe come first, and among equals the
/// incident opened last. An incident the reader may read not one line of has no row, nor has a duty
/// log. Warnings stand
/// before all, those that ask for something first, then the most dangerous.
pub fn status_board<'a>(
    incidents: impl IntoIterator<Item = (&'a IncidentPicture, &'a Reader)>,
    pending: &[Pending<'_>],
    directory: &Directory,
) -> Vec<Row> {
    let mut rows: Vec<Row> = incidents
        .into_iter()
        .flat_map(|(picture, reader)| rows(picture, reader, pending, directory))
        .collect();
    rows.sort_by_key(|row| {
        let newest = (row.detected_at, row.incident);
        (
            row.is_over(),
            Reverse(row.severity),
            Reverse(newest),
            !row.leads,
            row.organisation,
        )
    });
    let mut board = lone_warnings(pending, &rows);
    board.append(&mut rows);
    board
}

/// A row for each warning that none of these tells of.
fn lone_warnings(pending: &[Pending<'_>], rows: &[Row]) -> Vec<Row> {
    let is_lone = |warning: &&Pending<'_>| {
        let is_told = |row: &Row| warning.is_told_in(row.organisation, &row.warnings);
        warning.file.set_aside.is_none() && !rows.iter().any(is_told)
    };
    let mut lone: Vec<&Pending<'_>> = pending.iter().filter(is_lone).collect();
    lone.sort_by_key(|warning| {
        let level = Reverse(warning.file.message.level);
        (!warning.asks, level, warning.since(), warning.id)
    });
    let shown = lone.into_iter().take(LONE_WARNINGS_MAX);
    shown.map(Row::of_warning).collect()
}

fn rows(
    picture: &IncidentPicture,
    reader: &Reader,
    pending: &[Pending<'_>],
    directory: &Directory,
) -> Vec<Row> {
    let lens = Lens::new(&picture.access, reader);
    if duty_log::kept_for(picture).is_some() {
        return Vec::new();
    }
    let (Some(incident), Some(last_line)) = (picture.id, lens.newest_line()) else {
        return Vec::new();
    };
    let seen = Seen {
        incident,
        last_line,
        headline: headline(picture, &lens),
        dismissed: dismissed(picture, &lens).map(|fact| fact.origin.occurred_at),
        led: led(picture, &lens),
        items: items(picture, &lens),
        measures: measures(picture, &lens),
        notifications: notifications(picture, &lens),
        cards: runs(picture, &lens),
        information: information(picture, &lens),
        clocks: clocks(picture, &lens, directory),
        warnings: told(picture, &lens),
        lens,
        picture,
        pending,
        directory,
    };
    let participants = picture.participants_for(reader).into_iter();
    participants
        .filter_map(|organisation| Some((organisation, picture.parts.get(&organisation)?)))
        .map(|(organisation, part)| seen.row(organisation, part))
        .collect()
}

/// What one reader sees of an incident, worked out once for all its rows.
struct Seen<'a> {
    incident: IncidentId,
    last_line: Origin,
    headline: Headline,
    dismissed: Option<Timestamp>,
    led: Led,
    items: Vec<Item>,
    measures: Vec<Measure>,
    notifications: Vec<Notification>,
    cards: Vec<CardRun>,
    information: Vec<Information>,
    clocks: Vec<Clock>,
    warnings: Vec<Fact<WarningAttached>>,
    lens: Lens<'a>,
    picture: &'a IncidentPicture,
    pending: &'a [Pending<'a>],
    directory: &'a Directory,
}

impl Seen<'_> {
    fn row(&self, organisation: OrganisationId, part: &Part) -> Row {
        let (lens, directory) = (&self.lens, self.directory);
        let phase = match self.dismissed {
            Some(since) => Some((Phase::Dismissed, since)),
            None => phase_now(part, lens).map(|now| (now.phase, now.since.occurred_at)),
        };
        let own = |origin: &Origin| origin.organisation == organisation;
        let notifications = || {
            let all = self.notifications.iter();
            all.filter(|notification| own(&notification.origin))
        };
        let questions = || {
            let asked = self.items.iter().filter(|item| item.is_open_question());
            asked.filter(|item| own(&item.origin))
        };
        let minimums = minimums(organisation, part, lens, directory);
        let areas = areas(organisation, part, lens);
        let unanswered = self.unacknowledged(organisation);
        Row {
            incident: Some(self.incident),
            warning: None,
            organisation,
            leads: self.picture.lead == Some(organisation),
            title: self.headline.title.clone(),
            kind: self.headline.kind.clone(),
            exercise: self.picture.exercise,
            severity: self.headline.severity,
            phase: phase.map(|(phase, _)| phase),
            since: phase.map(|(_, since)| since),
            detected_at: self.headline.opened.map(|opened| opened.occurred_at),
            open_measures: self
                .measures
                .iter()
                .filter(|measure| measure.is_open() && own(&measure.proposed.origin))
                .count() as u32,
            unanswered: notifications().map(Notification::unanswered).sum(),
            notifications: notifications()
                .rev()
                .filter(|notification| notification.runs())
                .take(NOTIFICATIONS_MAX)
                .map(Progress::from)
                .collect(),
            vacant_roles: vacancies(organisation, part, lens, directory).len() as u32,
            short_posts: minimums.iter().filter(|minimum| minimum.is_short()).count() as u32,
            silent_areas: areas.iter().filter(|area| area.is_missing()).count() as u32,
            open_cards: open_cards(&self.cards, organisation).count() as u32,
            open_card_steps: open_cards(&self.cards, organisation)
                .map(CardRun::open_steps)
                .sum(),
            public_now: count(&self.information, organisation, |one| {
                one.public_now().is_some()
            }),
            awaiting_clearance: count(
                &self.information,
                organisation,
                Information::awaits_clearance,
            ),
            open_questions: questions().count() as u32,
            ownerless_questions: questions().filter(|item| item.owner().is_none()).count() as u32,
            clocks: kept(&self.clocks, |clock| clock.organisation == organisation),
            tally: self.led.tally(organisation),
            warnings: kept(&self.warnings, |told| own(&told.origin)),
            unacknowledged_warnings: unanswered.len() as u32,
            waiting_since: self.waiting_since(organisation, &unanswered),
            last_line: Some(self.last_line),
        }
    }

    /// The warnings told of here that somebody in the organisation has to answer.
    fn unacknowledged(&self, organisation: OrganisationId) -> Vec<Pending<'_>> {
        let told = |warning: &&Pending<'_>| {
            warning.asks && warning.is_told_in(organisation, &self.warnings)
        };
        self.pending.iter().filter(told).copied().collect()
    }

    fn waiting_since(
        &self,
        organisation: OrganisationId,
        warnings: &[Pending<'_>],
    ) -> Option<Timestamp> {
        let own = |origin: &Origin| origin.organisation == organisation;
        let notified = self.notifications.iter().filter(|known| known.runs());
        let notified = notified.map(|known| known.origin).filter(own);
        let demanded = self.led.demands.iter().filter(|one| one.awaits_receipt());
        let demanded = demanded.map(|one| one.received.origin).filter(own);
        let since = notified.chain(demanded).map(|origin| origin.occurred_at);
        since.chain(warnings.iter().map(Pending::since)).min()
    }
}

fn kept<T: Clone>(all: &[T], keep: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|one| keep(one)).cloned().collect()
}

fn open_cards(cards: &[CardRun], organisation: OrganisationId) -> impl Iterator<Item = &CardRun> {
    let own = cards
        .iter()
        .filter(move |card| card.started.organisation == organisation);
    own.filter(|card| card.is_open())
}

fn count(
    all: &[Information],
    organisation: OrganisationId,
    which: impl Fn(&Information) -> bool,
) -> u32 {
    let own = all.iter().filter(|one| one.organisation == organisation);
    own.filter(|one| which(one)).count() as u32
}

#[cfg(test)]
mod tests;
