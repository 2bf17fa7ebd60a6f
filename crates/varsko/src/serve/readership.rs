//! Noting who was shown what, once a minute and at the end.
//!
//! What cannot be stored at the moment waits for the next time. A power cut loses what was shown
//! since the last note, one minute at most.

use crate::installation::Installation;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout_at};
use uuid::Uuid;
use varsko_api::warnings::system;
use varsko_domain::readership::NoteShowings;
use varsko_domain::{Command, CommandId, IncidentId, Order};
use varsko_engine::Rejection;

/// How long showings gather before they are noted.
pub(crate) const NOTE_EVERY: Duration = Duration::from_secs(60);

/// Someone who notes.
pub(crate) struct Noting {
    stop: watch::Sender<bool>,
    work: JoinHandle<()>,
}

impl Noting {
    /// Lets it note what has gathered, and end.
    pub(crate) async fn end(self) {
        let _ = self.stop.send(true); // it may have ended by itself
        let _ = self.work.await;
    }
}

/// Begins noting.
pub(crate) fn start(installation: Arc<Installation>) -> Noting {
    let (stop, mut stopping) = watch::channel(false);
    let work = tokio::spawn(async move {
        loop {
            let next = Instant::now() + NOTE_EVERY;
            let stopped = timeout_at(next, stopping.changed()).await.is_ok();
            note(&installation).await;
            if stopped {
                return;
            }
        }
    });
    Noting { stop, work }
}

/// Notes what has gathered.
pub(crate) async fn note(installation: &Installation) {
    let (engine, shown) = (&installation.engine, &installation.shown);
    let gathered = shown.take(|incident| engine.readership(incident));
    for (nth, (incident, note)) in (0u32..).zip(gathered) {
        let Some(order) = order(installation, incident, &note, nth) else {
            continue;
        };
        match engine.submit(order).await {
            Ok(_) => {}
            Err(Rejection::Overloaded | Rejection::Full) => shown.give_back(incident, &note),
            Err(rejection) => {
                tracing::warn!(%incident, code = rejection.code(), "who was shown what was not noted");
            }
        }
    }
}

/// The order of the system to note it, named after when that was.
fn order(
    installation: &Installation,
    incident: IncidentId,
    note: &NoteShowings,
    nth: u32,
) -> Option<Order> {
    let lead = installation.engine.picture(incident)?.lead?;
    let name = format!("readership {} {nth}", installation.clock.now().0);
    Some(Order {
        id: CommandId(Uuid::new_v5(&incident.0, name.as_bytes())),
        actor: system(lead),
        organisation: Some(lead),
        occurred_at: None,
        noted_at: None,
        scope: None,
        skipping: None,
        command: Command::NoteShowings(incident, note.clone()),
    })
}
