//! Many writers on one hot incident, through the whole engine.

use crate::baseline::Rows;
use crate::{quantile, timed};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::runtime::Runtime;
use uuid::Uuid;
use varsko_domain::incident::commands::{IncidentCommand, OpenIncident, RecordEntry};
use varsko_domain::organisation::commands::Register;
use varsko_domain::words::{
    AccessRole, EntryKind, OrganisationKind, Precision, Priority, Severity, Verification,
};
use varsko_domain::{
    Actor, Command, CommandId, IncidentId, Order, OrganisationId, PersonId, Timestamp,
};
use varsko_engine::{Clock, Engine};
use varsko_journal::RootKey;
use varsko_testkit::SeededEntropy;

/// A text as long as people write in a hurry.
const TEXT: &str = "Demningen ved Braskereidfoss begynner å briste; alle på stedet er beordret vekk. \
    Politiet stenger veien på begge sider og ber om helikopter for å følge vannet nedover elva.";

/// What a run came to.
pub(crate) struct Run {
    pub(crate) took: Duration,
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
    pub(crate) rows: Rows,
}

/// The machine's clock, which only the edge of the product may read.
pub(crate) struct WallClock;

impl Clock for WallClock {
    #[expect(clippy::disallowed_methods, reason = "a benchmark stands at the edge")]
    fn now(&self) -> Timestamp {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Timestamp(since.as_millis() as i64)
    }
}

pub(crate) const ORGANISATION: OrganisationId = OrganisationId(Uuid::from_u128(1));

pub(crate) fn open(folder: &Path) -> Engine {
    let root = RootKey::from_bytes([7; 32]);
    let entropy = Box::new(SeededEntropy::new(seed_of(folder)));
    Engine::open(folder, &root, entropy, Arc::new(WallClock)).unwrap()
}

fn seed_of(folder: &Path) -> u64 {
    folder.as_os_str().len() as u64
}

pub(crate) fn order(id: u128, command: Command) -> Order {
    Order {
        id: CommandId(Uuid::from_u128(id)),
        actor: Actor {
            person: PersonId(Uuid::nil()),
            role: AccessRole::System,
            organisation: OrganisationId(Uuid::nil()),
        },
        organisation: Some(ORGANISATION),
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    }
}

/// Makes the organisation and `incidents` incidents known; their ids follow from their number.
pub(crate) async fn prepare(engine: &Engine, incidents: u128) {
    let register = Register {
        kind: OrganisationKind::Municipality,
        name: "Ringerike kommune".into(),
        short_name: "Ringerike".into(),
        county: None,
        number: None,
    };
    engine
        .submit(order(1, Command::RegisterOrganisation(register)))
        .await
        .unwrap();
    for incident in 0..incidents {
        let open = OpenIncident {
            title: "Flom".into(),
            kind: None,
            severity: Severity::Severe,
            potential: None,
            place: None,
            exercise: false,
            participants: Vec::new(),
        };
        engine
            .submit(order(1_000 + incident, Command::OpenIncident(open)))
            .await
            .unwrap();
    }
}

/// A log entry for an incident. Ids rise, as a client's UUIDv7 do.
pub(crate) fn entry(number: usize, incident: u128) -> Order {
    let record = RecordEntry {
        kind: EntryKind::Observation,
        phase: None,
        text: TEXT.into(),
        from: Some("Innsatsleder".into()),
        to: Some("Kriseledelsen".into()),
        channel: None,
        verification: Verification::Plausible,
        source: None,
        priority: Priority::Normal,
        corrects: None,
        references: Vec::new(),
        restricted_to: Vec::new(),
        screening_ground: None,
        precision: Precision::Exact,
        imported: None,
        attachments: Vec::new(),
    };
    let incident = IncidentId(Uuid::from_u128(1_000 + incident));
    let command = Command::Incident(incident, IncidentCommand::RecordEntry(record));
    order((1 << 100) + number as u128, command)
}

/// `count` entries by `writers` at once, each waiting for its receipt before the next.
pub(crate) fn engine(writers: usize, count: usize) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let runtime = Runtime::new().unwrap();
    let engine = open(folder.path());
    runtime.block_on(prepare(&engine, 1));
    let (mut samples, took) = timed(|| runtime.block_on(write(&engine, writers, count, 0, 1)));
    runtime.block_on(engine.shutdown());
    let rows = Rows::of(folder.path());
    Run {
        took,
        p50: quantile(&mut samples, 0.5),
        p99: quantile(&mut samples, 0.99),
        rows,
    }
}

/// Writes entries number `first` and up, spread over `incidents`, and gives each one's wait.
pub(crate) async fn write(
    engine: &Engine,
    writers: usize,
    count: usize,
    first: usize,
    incidents: u128,
) -> Vec<Duration> {
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let engine = engine.clone();
            tokio::spawn(async move {
                let mut waits = Vec::with_capacity(count / writers + 1);
                for number in (writer..count).step_by(writers) {
                    let order = entry(first + number, number as u128 % incidents);
                    let began = Instant::now();
                    engine.submit(order).await.unwrap();
                    waits.push(began.elapsed());
                }
                waits
            })
        })
        .collect();
    let mut waits = Vec::with_capacity(count);
    for task in tasks {
        waits.extend(task.await.unwrap());
    }
    waits
}
