//! What the log tells an evaluation before anybody has written a word.
//!
//! A pure view over one incident for one reader: nothing is judged here, and everything names the
//! lines it was worked out from. It does not say what was right; it says where to look.

mod deadlines;
mod people;

use crate::access::Lens;
use crate::as_of;
use crate::cards::runs;
use crate::directory::Directory;
use crate::fact::{Fact, Origin};
use crate::incident::{IncidentPicture, ItemStep};
use crate::log::{LATE_AFTER_MS, kind};
use crate::timeline::{Interval, timeline};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use varsko_domain::incident::events::PhaseDeviated;
use varsko_domain::rights::Reader;
use varsko_domain::words::{CardStepState, EntryKind, Verification};
use varsko_domain::{CardRunId, ItemId, OrganisationId, PersonId, Recorded, Text, Timestamp};

use deadlines::deadlines;
use people::{reactions, unreached};

/// What the log tells of how an incident was handled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Basis {
    /// How long each step of the sequence took each organisation.
    pub intervals: BTreeMap<OrganisationId, Vec<Interval>>,
    /// How fast those who were called answered and came, by role where they were called as one.
    pub reactions: Vec<Reaction>,
    /// Deadlines that were kept or missed, by when they fell due.
    pub deadlines: Vec<Deadline>,
    /// Where the sequence was deviated from, and why.
    pub deviations: Vec<Fact<PhaseDeviated>>,
    /// Decisions, and what was deliberately not done, by line.
    pub turns: Vec<Turn>,
    /// Items of the picture that did not hold, by line.
    pub invalid: Vec<Invalid>,
    /// Who was called and never reached.
    pub unreached: Vec<Unreached>,
    /// Steps of action cards that were left open or said not to apply.
    pub skipped_steps: Vec<SkippedStep>,
    /// Lines known long after what they tell of had happened, the latest first.
    pub late: Vec<Late>,
}

/// How fast someone who was called answered and came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reaction {
    /// Who called.
    pub organisation: OrganisationId,
    /// Key of the role they were called as.
    pub role: Option<String>,
    /// Who.
    pub person: Option<PersonId>,
    /// What they are called in the notification, when they are not registered.
    pub name: Option<Text>,
    /// Where they were called.
    pub called: Origin,
    /// Where they confirmed; `None` when they never did.
    pub acknowledged: Option<Origin>,
    /// Where they were said to be in place.
    pub in_place: Option<Origin>,
}

impl Reaction {
    /// Milliseconds from the call to the confirmation.
    pub fn acknowledged_ms(&self) -> Option<i64> {
        self.after(self.acknowledged)
    }

    /// Milliseconds from the call to being in place.
    pub fn in_place_ms(&self) -> Option<i64> {
        self.after(self.in_place)
    }

    fn after(&self, origin: Option<Origin>) -> Option<i64> {
        Some(origin?.occurred_at.since(self.called.occurred_at))
    }
}

/// A deadline, and whether it was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deadline {
    /// What it was about.
    pub kind: crate::clocks::ClockKind,
    /// Whose it was.
    pub organisation: OrganisationId,
    /// What it was about, in words.
    pub about: Option<Text>,
    /// When it fell due.
    pub due_at: Timestamp,
    /// The line that set it.
    pub set: Origin,
    /// The line with which it was met; `None` when that never happened.
    pub met: Option<Origin>,
}

impl Deadline {
    /// True when it was met in time.
    pub fn is_kept(&self) -> bool {
        self.met.is_some_and(|met| met.occurred_at <= self.due_at)
    }
}

/// A decision, or something deliberately not done.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// True for something deliberately not done.
    pub omission: bool,
    /// The line.
    pub origin: Origin,
}

/// A statement of the picture that did not hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invalid {
    /// Which item.
    pub item: ItemId,
    /// What was stated.
    pub text: Text,
    /// What became of it: refuted, withdrawn, or replaced by another statement.
    pub fate: Fate,
    /// The line that stated it.
    pub stated: Origin,
    /// The line that ended it.
    pub ended: Origin,
}

/// What became of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// It was said to be wrong.
    Refuted,
    /// It was taken out.
    Withdrawn,
    /// Another statement took its place.
    Superseded,
}

impl Invalid {
    /// For how many milliseconds it stood.
    pub fn stood_ms(&self) -> i64 {
        self.ended.occurred_at.since(self.stated.occurred_at)
    }
}

/// Someone who was called and never reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unreached {
    /// Key of the role they were called as.
    pub role: Option<String>,
    /// Who.
    pub person: Option<PersonId>,
    /// What they are called in the notification.
    pub name: Option<Text>,
    /// Where they were called.
    pub called: Origin,
}

/// A step of an action card that was not done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SkippedStep {
    /// Of which card in use.
    pub run: CardRunId,
    /// Number of the step, from 1.
    pub step: u32,
    /// What the card says there.
    pub text: Option<Text>,
    /// Why it was not done, where that was said.
    pub reason: Option<Text>,
    /// The line that tells.
    pub origin: Origin,
}

/// A line that was known late.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Late {
    /// The line.
    pub origin: Origin,
    /// How many milliseconds after it happened it was known.
    pub late_ms: i64,
}

/// What the log tells, from an incident's stream in any order, as one reader may read it.
pub fn basis(
    events: &[&Recorded],
    picture: &IncidentPicture,
    reader: &Reader,
    directory: &Directory,
) -> Basis {
    let lens = Lens::new(&picture.access, reader);
    let timeline = timeline(
        events.iter().copied(),
        picture,
        reader,
        as_of::Basis::Occurred,
        i64::MAX,
    );
    let courses = timeline.courses.iter();
    let mut basis = Basis {
        intervals: courses
            .map(|(id, course)| (*id, course.intervals()))
            .collect(),
        reactions: reactions(picture, &lens),
        deadlines: deadlines(picture, &lens),
        deviations: deviations(picture, &lens),
        invalid: invalid(picture, &lens),
        unreached: unreached(picture, &lens),
        skipped_steps: skipped(picture, &lens, directory),
        ..Basis::default()
    };
    for recorded in events
        .iter()
        .filter(|recorded| lens.sees(recorded.number()))
    {
        basis.take(recorded);
    }
    basis.turns.sort_by_key(|turn| turn.origin.line);
    basis
        .late
        .sort_by_key(|late| (-late.late_ms, late.origin.line));
    basis
}

impl Basis {
    fn take(&mut self, recorded: &Recorded) {
        let origin = Origin::of(recorded);
        let kind = kind(&recorded.event);
        if matches!(kind, EntryKind::Decision | EntryKind::Omission) {
            let omission = kind == EntryKind::Omission;
            self.turns.push(Turn { omission, origin });
        }
        let late_ms = recorded.known_at().since(recorded.occurred_at);
        if late_ms > LATE_AFTER_MS && !recorded.knowledge_is_assumed() {
            self.late.push(Late { origin, late_ms });
        }
    }
}

fn deviations(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Fact<PhaseDeviated>> {
    let parts = picture.parts.iter();
    let said = parts.flat_map(|(_, part)| lens.through(&part.deviations));
    let mut deviations: Vec<_> = said.cloned().collect();
    deviations.sort_by_key(|deviation| deviation.origin.line);
    deviations
}

/// Each statement that was followed by another, by its refutation, or by being taken out.
fn invalid(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<Invalid> {
    let mut invalid = Vec::new();
    for (id, item) in picture.items.iter() {
        let mut standing: Option<(Text, Origin)> = None;
        for Fact { origin, said } in lens.through(&item.steps) {
            let next = said.statement();
            let fate = match (said, next) {
                (ItemStep::Proposed(_), _) => continue,
                (ItemStep::Withdrawn(_), _) => Fate::Withdrawn,
                (_, Some(now)) if now.verification == Verification::Refuted => Fate::Refuted,
                (ItemStep::Stated(_) | ItemStep::Revised { .. }, _) => Fate::Superseded,
            };
            // What is only confirmed or dated anew still says the same.
            let same = |(text, _): &(Text, Origin)| {
                fate == Fate::Superseded && next.is_some_and(|now| now.text == *text)
            };
            if standing.as_ref().is_some_and(same) {
                continue;
            }
            if let Some((text, stated)) = standing.take() {
                invalid.push(Invalid {
                    item: *id,
                    text,
                    fate,
                    stated,
                    ended: *origin,
                });
            }
            let stands = next.filter(|_| fate == Fate::Superseded);
            standing = stands.map(|now| (now.text.clone(), *origin));
        }
    }
    invalid.sort_by_key(|known| (known.ended.line, known.stated.line));
    invalid
}

fn skipped(picture: &IncidentPicture, lens: &Lens<'_>, directory: &Directory) -> Vec<SkippedStep> {
    let mut skipped = Vec::new();
    for run in runs(picture, lens) {
        let organisation = run.started.organisation;
        let version = directory.cards.version(organisation, run.card, run.version);
        let text = |step: u32| {
            let place = (step as usize).checked_sub(1)?;
            Some(version?.said.steps.get(place)?.text.clone())
        };
        let closed = run.closed.as_ref();
        for step in &run.steps {
            let told = match step.state {
                CardStepState::Done => None,
                CardStepState::NotApplicable => {
                    step.since.map(|origin| (origin, step.words.clone()))
                }
                CardStepState::Open => closed.map(|put| (put.origin, put.reason.clone())),
            };
            skipped.extend(told.map(|(origin, reason)| SkippedStep {
                run: run.id,
                step: step.number,
                text: text(step.number),
                reason,
                origin,
            }));
        }
    }
    skipped
}
