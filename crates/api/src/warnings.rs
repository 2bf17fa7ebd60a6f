//! Warnings (farevarsel) as others send them, brought to every organisation they concern.
//!
//! The order of a message is named after the organisation and the message, so whoever brings it, and
//! however often, it is taken in once. What it asks is the domain's to decide; where messages come
//! from is for whoever brings them.

use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;
use varsko_domain::limits::{WARNING_CORNERS_MAX, WARNING_NAME_BYTES_MAX, WARNING_PLACES_MAX};
use varsko_domain::organisation::Organisation;
use varsko_domain::organisation::warnings::Place;
use varsko_domain::organisation::warnings::commands::{TakeWarning, WarningCommand};
use varsko_domain::organisation::warnings::events::{WarningArea, WarningMessage};
use varsko_domain::words::{AccessRole, WarningKind, WarningLevel};
use varsko_domain::{Actor, Command, CommandId, Order, OrganisationId, PersonId, Text, Timestamp};
use varsko_engine::{Engine, Rejection};
use varsko_feeds::{Area, Info, Kind, Level, Point, Warning};

/// The languages a warning is kept in, by preference: people here read Norwegian first.
const LANGUAGES: [&str; 4] = ["no", "nb", "nn", "en"];
/// As many corners as each outline may keep, however many there are; a closed one has four.
const CORNERS_KEPT_MIN: usize = 8;

/// What became of one message in one organisation.
#[derive(Debug)]
pub struct Brought {
    /// Whom it concerns.
    pub organisation: OrganisationId,
    /// The message, by its sender's name for it.
    pub identifier: String,
    /// True when it was new there; false when it was known already; or why it was not taken.
    pub taken: Result<bool, Rejection>,
}

/// The beginning of a text, as far as `bytes_max` goes.
pub fn beginning(text: &Text, bytes_max: usize) -> Text {
    let words = text.as_str().unwrap_or_default();
    let end = (0..=bytes_max.min(words.len()))
        .rev()
        .find(|at| words.is_char_boundary(*at));
    Text::from(words[..end.unwrap_or_default()].trim_end())
}

/// The system itself, acting in an organisation.
pub fn system(organisation: OrganisationId) -> Actor {
    Actor {
        person: PersonId(Uuid::nil()),
        role: AccessRole::System,
        organisation,
    }
}

/// Brings a message to every organisation it concerns, by `actor` in each.
pub async fn bring(
    engine: &Engine,
    warning: &Warning,
    actor: impl Fn(OrganisationId) -> Actor,
) -> Vec<Brought> {
    let directory = engine.directory();
    let concerned = directory.standing.organisations.values();
    let orders: Vec<_> = concerned
        .filter_map(|organisation| {
            let kind = kind_for(organisation, warning)?;
            let mut known = organisation.warnings.known.values();
            let known = known.any(|known| known.identifiers.contains(&warning.identifier));
            let order = order(organisation.id, warning, kind, &actor);
            Some((organisation.id, known, order))
        })
        .collect();
    let mut brought = Vec::new();
    for (organisation, known, order) in orders {
        let taken = match engine.submit(order).await {
            // A repeated order gets its first receipt again, which tells nothing new.
            Ok(receipt) => Ok(receipt.count > 0 && !known),
            // Someone else brought it, or another form of it.
            Err(Rejection::DifferentBody) => Ok(false),
            Err(rejection) => Err(rejection),
        };
        let identifier = warning.identifier.clone();
        brought.push(Brought {
            organisation,
            identifier,
            taken,
        });
    }
    brought
}

/// What a message does in an organisation; `None` when it does not concern it. One that calls off
/// need not say where, and one that moves elsewhere calls off where it was.
fn kind_for(organisation: &Organisation, warning: &Warning) -> Option<WarningKind> {
    let known = organisation.warnings.known.values();
    let follows_up = || {
        known.flat_map(|known| &known.identifiers).any(|known| {
            warning
                .references
                .iter()
                .any(|reference| reference == known)
        })
    };
    let place = organisation.warnings.orders.place.and_then(point);
    let number = organisation.number.as_deref().unwrap_or_default();
    let concerns = (!number.is_empty() || place.is_some()) && warning.concerns(number, place);
    match (concerns, warning.kind) {
        (true, Kind::Alert) => Some(WarningKind::Alert),
        (true, Kind::Update) => Some(WarningKind::Update),
        (true, Kind::Cancel) => Some(WarningKind::Cancel),
        (false, Kind::Update | Kind::Cancel) => follows_up().then_some(WarningKind::Cancel),
        (false, Kind::Alert) => None,
    }
}

fn point(place: Place) -> Option<Point> {
    let degrees = |e6: i32| f64::from(e6) / 1e6;
    Point::new(degrees(place.latitude_e6), degrees(place.longitude_e6))
}

fn order(
    organisation: OrganisationId,
    warning: &Warning,
    kind: WarningKind,
    actor: &impl Fn(OrganisationId) -> Actor,
) -> Order {
    let name = format!("warning {} {}", warning.sender, warning.identifier);
    let command = WarningCommand::Take(Box::new(TakeWarning {
        kind,
        references: warning.references.clone(),
        message: message(warning),
    }));
    Order {
        id: CommandId(Uuid::new_v5(&organisation.0, name.as_bytes())),
        actor: actor(organisation),
        organisation: Some(organisation),
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command: Command::Warning(organisation, command),
    }
}

fn message(warning: &Warning) -> WarningMessage {
    let info = warning.info(&LANGUAGES);
    let said = |field: fn(&Info) -> &String| {
        let words = info.map(|info| field(info).trim()).unwrap_or_default();
        (!words.is_empty()).then(|| Text::from(words))
    };
    let areas = warning.areas.iter().map(|area| area.description.trim());
    let mut areas: Vec<&str> = areas.filter(|area| !area.is_empty()).collect();
    areas.dedup();
    let area = areas.join("; ");
    let at = |at: Option<jiff::Timestamp>| at.map(|at| Timestamp(at.as_millisecond()));
    let name = info.map(|info| info.sender.trim()).unwrap_or_default();
    let name = (!name.is_empty() && name.len() <= WARNING_NAME_BYTES_MAX).then(|| name.to_owned());
    WarningMessage {
        identifier: warning.identifier.clone(),
        sender: warning.sender.clone(),
        // One too long to be a name is none.
        sender_name: name,
        event: warning.event.clone(),
        level: match warning.level {
            Level::Green => WarningLevel::Green,
            Level::Yellow => WarningLevel::Yellow,
            Level::Orange => WarningLevel::Orange,
            Level::Red => WarningLevel::Red,
        },
        sent: at(warning.sent),
        onset: at(warning.onset),
        expires: at(warning.expires),
        exercise: !warning.actual,
        headline: said(|info| &info.headline).or_else(|| said(|info| &info.event)),
        area: (!area.is_empty()).then(|| Text::from(varsko_feeds::cut(&area))),
        description: said(|info| &info.description),
        consequences: said(|info| &info.consequences),
        instruction: said(|info| &info.instruction),
        web: said(|info| &info.web),
        holds: holds(&warning.areas),
    }
}

/// Where a message holds: the numbers it names, and its outlines, thinned to what is kept of them.
fn holds(areas: &[Area]) -> WarningArea {
    let named = |numbers: fn(&Area) -> &Vec<String>| {
        let mut all: Vec<String> = areas.iter().flat_map(numbers).cloned().collect();
        all.sort();
        all.dedup();
        all.truncate(WARNING_PLACES_MAX);
        all
    };
    let mut rings: Vec<&[Point]> = areas
        .iter()
        .flat_map(|area| area.rings.iter().map(|ring| ring.corners()))
        .collect();
    rings.truncate(WARNING_CORNERS_MAX / CORNERS_KEPT_MIN);
    let corners: usize = rings.iter().map(|ring| ring.len()).sum();
    let each = match corners <= WARNING_CORNERS_MAX {
        true => corners,
        false => WARNING_CORNERS_MAX / rings.len(),
    };
    WarningArea {
        municipalities: named(|area| &area.municipalities),
        counties: named(|area| &area.counties),
        outlines: rings.iter().map(|ring| thinned(ring, each)).collect(),
    }
}

/// At most so many corners of an outline, evenly, and its last among them, which closes it.
fn thinned(ring: &[Point], most: usize) -> Vec<Place> {
    // A feed's points lie on Earth: their millionths fit.
    let millionths = |degrees: f64| (degrees * 1e6).round() as i32;
    let last = ring.len().saturating_sub(1);
    let every = last.div_ceil(most.saturating_sub(1).max(1)).max(1);
    let kept = ring.iter().take(last).step_by(every).chain(ring.last());
    let place = |point: &Point| Place {
        latitude_e6: millionths(point.latitude),
        longitude_e6: millionths(point.longitude),
    };
    kept.map(place).collect()
}

/// Where warnings are taken from, and how that goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FeedState {
    /// What the settings call it.
    pub name: String,
    /// A file or folder, or an address without what may be secret in it.
    pub source: String,
    /// When it was last looked at with success.
    pub last_success: Option<Timestamp>,
    /// When it last went wrong, and how, in one sentence.
    pub last_trouble: Option<(Timestamp, String)>,
    /// How many messages it has brought that were new somewhere.
    pub taken: u64,
}

/// The feeds of an installation, shared by whoever looks after them and whoever asks.
#[derive(Clone, Debug, Default)]
pub struct Feeds(Arc<Mutex<Vec<FeedState>>>);

impl Feeds {
    /// How each of them goes.
    pub fn states(&self) -> Vec<FeedState> {
        self.0.lock().clone()
    }

    /// Notes how one goes; by its name.
    pub fn note(&self, state: FeedState) {
        let mut states = self.0.lock();
        match states.iter_mut().find(|known| known.name == state.name) {
            Some(known) => *known = state,
            None => states.push(state),
        }
    }
}
