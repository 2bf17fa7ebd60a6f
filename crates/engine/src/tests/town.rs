//! A data folder with one municipality and one incident, and the orders tests give.

use super::gate::Gate;
use crate::order_loop::Decide;
use crate::{Engine, Receipt, Rejection};
use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use uuid::Uuid;
use varsko_domain::incident::commands::{ApproveErasure, IncidentCommand, RequestErasure};
use varsko_domain::organisation::commands::Register;
use varsko_domain::words::{AccessRole, OrganisationKind};
use varsko_domain::{
    Actor, Command, CommandId, IncidentId, Order, OrganisationId, PersonId, RequestId, Timestamp,
};
use varsko_journal::{Options, RootKey};
use varsko_testkit::{ManualClock, SeededEntropy, asks};

/// The municipality.
pub(super) const TOWN: u128 = 1;
/// The incident the log is kept of.
pub(super) const INCIDENT: u128 = 2;
/// Orders with ids from here are free for tests.
pub(super) const FREE: u128 = 100;
/// When tests begin, in milliseconds.
pub(super) const BEGIN_MS: i64 = 1_700_000_000_000;
/// Longest any test waits for anything, in seconds.
const WAIT_MAX_S: u64 = 60;

/// A data folder and what opens it.
pub(super) struct Town {
    folder: TempDir,
    pub(super) clock: ManualClock,
    pub(super) gate: Gate,
}

impl Town {
    /// An empty folder.
    pub(super) fn empty() -> Town {
        Town {
            folder: tempfile::tempdir().unwrap(),
            clock: ManualClock::at(Timestamp(BEGIN_MS)),
            gate: Gate::default(),
        }
    }

    /// A folder with the municipality and the incident in it, and its engine.
    pub(super) async fn founded() -> (Town, Engine) {
        let town = Town::empty();
        let engine = town.open();
        town.found(&engine).await;
        (town, engine)
    }

    pub(super) async fn found(&self, engine: &Engine) {
        for order in [register(), open_incident(INCIDENT)] {
            engine.submit(order).await.unwrap();
        }
    }

    pub(super) fn open(&self) -> Engine {
        self.open_judged_by(varsko_domain::decide)
    }

    pub(super) fn open_judged_by(&self, decide: Decide) -> Engine {
        let options = Options {
            gate: Some(Box::new(self.gate.clone())),
            ..Options::default()
        };
        let clock = Arc::new(self.clock.teller());
        let entropy = Box::new(SeededEntropy::new(7));
        Engine::open_judged_by(decide, self.path(), &root(), entropy, clock, options).unwrap()
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }
}

pub(super) fn root() -> RootKey {
    RootKey::from_bytes([9; 32])
}

pub(super) fn actor(person: u128) -> Actor {
    Actor {
        person: PersonId(Uuid::from_u128(person)),
        role: AccessRole::System,
        organisation: OrganisationId(Uuid::from_u128(TOWN)),
    }
}

/// An order with this id, by the first person.
pub(super) fn order(id: u128, command: Command) -> Order {
    Order {
        id: CommandId(Uuid::from_u128(id)),
        actor: actor(11),
        organisation: None,
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    }
}

pub(super) fn incident() -> IncidentId {
    IncidentId(Uuid::from_u128(INCIDENT))
}

fn register() -> Order {
    let register = Register {
        kind: OrganisationKind::Municipality,
        name: "Nesbyen kommune".into(),
        short_name: "Nesbyen".into(),
        county: Some("Buskerud".into()),
        number: None,
    };
    order(TOWN, Command::RegisterOrganisation(register))
}

pub(super) fn open_incident(id: u128) -> Order {
    order(
        id,
        Command::OpenIncident(asks::opening("Ekstremværet Hans")),
    )
}

/// An order to the incident, by the first person.
pub(super) fn to_incident(id: u128, command: IncidentCommand) -> Order {
    order(id, Command::Incident(incident(), command))
}

/// A line for the log.
pub(super) fn note(id: u128, text: &str) -> Order {
    to_incident(id, IncidentCommand::RecordEntry(asks::entry(text)))
}

/// The first person asks for erasure.
pub(super) fn ask_erasure(id: u128, numbers: &[u32]) -> Order {
    let request = RequestErasure {
        numbers: numbers.to_vec(),
        ground: "personopplysninger".into(),
        reference: None,
    };
    to_incident(id, IncidentCommand::RequestErasure(request))
}

/// The second person agrees.
pub(super) fn agree_to_erasure(id: u128, request: u128) -> Order {
    let approve = ApproveErasure {
        request: RequestId(Uuid::from_u128(request)),
    };
    Order {
        actor: actor(12),
        ..to_incident(id, IncidentCommand::ApproveErasure(approve))
    }
}

/// Waits, but not for ever.
pub(super) async fn within<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(WAIT_MAX_S), what)
        .await
        .expect("what the test waits for must happen in time")
}

/// Hands an order in on a task of its own.
pub(super) fn hand_in(
    engine: &Engine,
    order: Order,
) -> tokio::task::JoinHandle<Result<Receipt, Rejection>> {
    let engine = engine.clone();
    tokio::spawn(async move { engine.submit(order).await })
}
