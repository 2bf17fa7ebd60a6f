//! The exercise that stands beside the flood: Bærum, Asker and Oslo with OPSAM, a landslide.

use super::stage::{actor, actor_for, carry_out, id, organisation};
use crate::installation::Installation;
use crate::trouble::Trouble;
use varsko_domain::incident::commands as ask;
use varsko_domain::incident::commands::IncidentCommand as Ask;
use varsko_domain::incident::events::Statement;
use varsko_domain::words::{
    Channel, EntryKind, Precision, Priority, Section, Severity, Verification,
};
use varsko_domain::{Actor, Command, IncidentId, Order, Timestamp};

/// Plays the exercise up to where it stands: notified, picture proposed by OPSAM, leader awaited.
pub(super) async fn play(installation: &Installation, at: Timestamp) -> Result<(), Trouble> {
    let operator = actor("operator").unwrap_or_else(|| actor_for("baerum"));
    let incident = IncidentId::from(id("incident/exercise"));
    let order = |name: &str, by: Actor, command: Command| Order {
        id: id(name),
        actor: by,
        organisation: Some(organisation("baerum")),
        occurred_at: Some(at),
        noted_at: None,
        scope: None,
        skipping: None,
        command,
    };
    let open = Command::OpenIncident(ask::OpenIncident {
        title: "ØVELSE: Leirskred ved Engerjordet".into(),
        kind: Some("landslide".into()),
        severity: Severity::Serious,
        potential: Some("ØVELSE: Boliger på skredkanten kan gå med; inntil 200 må ut.".into()),
        place: Some("Engerjordet, Bærum".into()),
        exercise: true,
        participants: vec![organisation("asker"), organisation("oslo")],
    });
    carry_out(
        installation,
        "exercise",
        order("incident/exercise", operator, open),
    )
    .await?;
    let lines = [
        (
            "exercise/1",
            EntryKind::MessageIn,
            "ØVELSE: Innringer melder om sprekker i bakken ovenfor Engerjordet.",
        ),
        (
            "exercise/2",
            EntryKind::MessageOut,
            "ØVELSE: Bærum, Asker og Oslo varslet om mulig skred.",
        ),
        (
            "exercise/3",
            EntryKind::Omission,
            "ØVELSE: Ber ikke om nødvarsel ennå; politiet vurderer det når geolog er på stedet.",
        ),
    ];
    for (name, kind, text) in lines {
        let record = entry(kind, text);
        carry_out(
            installation,
            name,
            order(name, operator, Command::Incident(incident, record)),
        )
        .await?;
    }
    let proposal = question();
    let name = "exercise/item";
    carry_out(
        installation,
        name,
        order(name, operator, Command::Incident(incident, proposal)),
    )
    .await?;
    Ok(())
}

/// A line of the exercise's log.
fn entry(kind: EntryKind, text: &str) -> Ask {
    Ask::RecordEntry(ask::RecordEntry {
        kind,
        phase: None,
        text: text.into(),
        from: Some("Øvingsledelsen".into()),
        to: None,
        channel: Some(Channel::Phone),
        verification: Verification::Unverified,
        source: None,
        priority: Priority::Normal,
        corrects: None,
        references: Vec::new(),
        restricted_to: Vec::new(),
        screening_ground: None,
        precision: Precision::Exact,
        imported: None,
        attachments: Vec::new(),
    })
}

/// What nobody knows yet, proposed for the picture by OPSAM.
fn question() -> Ask {
    Ask::StateItem(ask::StateItem {
        statement: Statement {
            section: Section::Unknowns,
            text: "ØVELSE: Hvor mange bor i faresonen?".into(),
            value: None,
            verification: Verification::Unverified,
            source: None,
            expires_at: None,
            entries: vec![],
            particular: None,
            coordinates: None,
        },
        accepts: None,
    })
}
