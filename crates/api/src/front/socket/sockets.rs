//! The open sockets of a server: how many in all, how many for one user, and when the last one is gone.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// Counts open sockets. Clones count together.
#[derive(Clone, Debug)]
pub struct Sockets {
    open: Arc<watch::Sender<usize>>,
    by_user: Arc<Mutex<HashMap<String, usize>>>,
}

impl Default for Sockets {
    fn default() -> Self {
        Self {
            open: Arc::new(watch::Sender::new(0)),
            by_user: Arc::default(),
        }
    }
}

impl Sockets {
    /// How many are open, signed in or not.
    pub fn open(&self) -> usize {
        *self.open.borrow()
    }

    /// Resolves when none is open, for a clean stop. Put a bound on it.
    pub async fn all_closed(&self) {
        let mut open = self.open.subscribe();
        // The sender lives in self, so waiting cannot fail.
        let _ = open.wait_for(|open| *open == 0).await;
    }

    /// Counts one more socket until the guard is dropped; nothing when there are `max` already.
    pub(super) fn enter(&self, max: usize) -> Option<Entered> {
        let admitted = self.open.send_if_modified(|open| {
            let admitted = *open < max;
            *open += usize::from(admitted);
            admitted
        });
        admitted.then(|| Entered(Arc::clone(&self.open)))
    }

    /// Counts one more socket for a user until the guard is dropped; nothing when there are `max` already.
    pub(super) fn seat(&self, user: String, max: usize) -> Option<Seat> {
        let mut by_user = lock(&self.by_user);
        let open = by_user.entry(user.clone()).or_default();
        if *open >= max {
            return None;
        }
        *open += 1;
        drop(by_user);
        Some(Seat {
            user,
            by_user: Arc::clone(&self.by_user),
        })
    }
}

fn lock(by_user: &Mutex<HashMap<String, usize>>) -> MutexGuard<'_, HashMap<String, usize>> {
    // Counting cannot leave the map half changed, so a poisoned lock is as good as new.
    by_user.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One open socket.
#[derive(Debug)]
pub(super) struct Entered(Arc<watch::Sender<usize>>);

impl Drop for Entered {
    fn drop(&mut self) {
        self.0.send_modify(|open| *open -= 1);
    }
}

/// One open socket of a user.
#[derive(Debug)]
pub(super) struct Seat {
    user: String,
    by_user: Arc<Mutex<HashMap<String, usize>>>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut by_user = lock(&self.by_user);
        if let Entry::Occupied(mut entry) = by_user.entry(std::mem::take(&mut self.user)) {
            *entry.get_mut() -= 1;
            if *entry.get() == 0 {
                entry.remove();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_free_again_when_its_socket_is_gone_and_nothing_is_remembered_of_the_user() {
        let sockets = Sockets::default();
        let first = sockets.seat("kari".into(), 1).unwrap();
        assert!(sockets.seat("kari".into(), 1).is_none());
        assert!(sockets.seat("ola".into(), 1).is_some());
        drop(first);
        assert!(lock(&sockets.by_user).is_empty());
        assert!(sockets.seat("kari".into(), 1).is_some());
    }

    #[test]
    fn the_whole_server_has_a_bound_too() {
        let sockets = Sockets::default();
        let entered = sockets.enter(1).unwrap();
        assert!(sockets.enter(1).is_none());
        assert_eq!(sockets.open(), 1);
        drop(entered);
        assert_eq!(sockets.open(), 0);
    }
}
