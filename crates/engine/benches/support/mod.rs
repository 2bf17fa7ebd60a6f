//! One municipality, one incident, and lines for its log.

use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;
use varsko_domain::incident::commands::IncidentCommand;
use varsko_domain::organisation::commands::Register;
use varsko_domain::words::{AccessRole, OrganisationKind};
use varsko_domain::{
    Actor, Command, CommandId, IncidentId, Order, OrganisationId, PersonId, Timestamp,
};
use varsko_engine::Engine;
use varsko_journal::RootKey;
use varsko_testkit::{ManualClock, SeededEntropy, asks};

const TEXT: &str = "Melding fra innsatsleder: elva går over sine bredder ved Svenkerud, veien er stengt i begge retninger.";

/// Starts an engine on a folder.
pub(crate) fn open(folder: &Path) -> Engine {
    let clock = ManualClock::at(Timestamp(1_700_000_000_000));
    let root = RootKey::from_bytes([1; 32]);
    let entropy = Box::new(SeededEntropy::new(1));
    Engine::open(folder, &root, entropy, Arc::new(clock.teller())).expect("the engine starts")
}

/// Registers the municipality and opens the incident.
pub(crate) async fn found(engine: &Engine) {
    let register = Register {
        kind: OrganisationKind::Municipality,
        name: "Nesbyen kommune".into(),
        short_name: "Nesbyen".into(),
        county: None,
        number: None,
    };
    let registered = engine
        .submit(order(1, Command::RegisterOrganisation(register)))
        .await;
    registered.expect("the municipality is registered");
    let opened = engine
        .submit(order(2, Command::OpenIncident(asks::opening("Hans"))))
        .await;
    opened.expect("the incident is opened");
}

/// A line for the log.
pub(crate) fn entry(id: u128) -> Order {
    let record = IncidentCommand::RecordEntry(asks::entry(TEXT));
    order(
        id,
        Command::Incident(IncidentId(Uuid::from_u128(2)), record),
    )
}

fn order(id: u128, command: Command) -> Order {
    let town = OrganisationId(Uuid::from_u128(1));
    Order {
        id: CommandId(Uuid::from_u128(id)),
        actor: Actor {
            person: PersonId(Uuid::from_u128(11)),
            role: AccessRole::System,
            organisation: town,
        },
        organisation: None,
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    }
}
