//! Tells whoever holds a connection open that its session or token has ended (G-9).
//!
//! In-process only: an expiry is a time the holder can wait for itself.

use std::collections::HashMap;

use parking_lot::Mutex;
use tokio::sync::watch;

use crate::credential::CredentialId;

/// Below this many watched credentials nobody looks for abandoned ones.
const SWEEP_FROM: usize = 64;

/// A view of one credential that changes once, when it is revoked.
#[derive(Clone, Debug)]
pub struct Ending(watch::Receiver<bool>);

impl Ending {
    /// Whether the credential has been revoked.
    pub fn has_come(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns as soon as the credential is revoked; at once if it already is. May be cancelled.
    pub async fn wait(&mut self) {
        // An error means that access itself is gone, and with it the right to stay.
        let _ = self.0.wait_for(|ended| *ended).await;
    }
}

#[derive(Default)]
pub(crate) struct Endings {
    watched: Mutex<Watched>,
}

#[derive(Default)]
struct Watched {
    senders: HashMap<CredentialId, watch::Sender<bool>>,
    sweep_at: usize,
}

impl Endings {
    pub(crate) fn of(&self, id: CredentialId) -> Ending {
        let mut watched = self.watched.lock();
        if watched.senders.len() >= watched.sweep_at {
            watched
                .senders
                .retain(|_, sender| sender.receiver_count() > 0);
            // Doubling keeps the cost per watcher constant and the map within twice its use.
            watched.sweep_at = (watched.senders.len() * 2).max(SWEEP_FROM);
        }
        let sender = watched
            .senders
            .entry(id)
            .or_insert_with(|| watch::Sender::new(false));
        Ending(sender.subscribe())
    }

    pub(crate) fn announce(&self, id: CredentialId) {
        if let Some(sender) = self.watched.lock().senders.remove(&id) {
            sender.send_replace(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn credentials_that_nobody_watches_any_longer_are_forgotten() {
        let endings = Endings::default();
        for n in 0..10_000 {
            drop(endings.of(CredentialId(Uuid::from_u128(n))));
        }
        assert!(endings.watched.lock().senders.len() <= SWEEP_FROM);
    }
}
