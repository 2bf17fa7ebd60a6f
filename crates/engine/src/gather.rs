//! Which orders share a sync: everything that has arrived, and those who are about to come back.
//!
//! Writers answered together tend to send their next order together, a moment after the loop has
//! gone on with whoever was first; half of them would then wait for a sync of their own. So after
//! a batch that answered several, the loop waits for as many as were under way, yet never for
//! longer than a fraction of the sync they would otherwise wait for. A lone writer waits for nobody.

use crate::order_loop::Request;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

/// The part of the last sync that is waited at most for orders to come back.
const PATIENCE_OF_A_SYNC: u32 = 4;
/// The longest wait for orders to come back, in microseconds.
const PATIENCE_MAX_US: u64 = 1_000;

/// The way in: bounded, never waited for.
#[derive(Clone)]
pub(crate) struct Entrance {
    requests: SyncSender<Request>,
    waiting: Arc<AtomicUsize>,
}

/// The loop's end of it.
pub(crate) struct Gathering {
    requests: Receiver<Request>,
    /// Requests sent and not yet taken.
    waiting: Arc<AtomicUsize>,
    /// Orders under way when the last batch was answered: those in it, and those that waited.
    under_way: usize,
    patience: Duration,
}

/// A way in for at most so many waiting requests.
pub(crate) fn entrance(waiting_max: usize) -> (Entrance, Gathering) {
    let (sender, receiver) = sync_channel(waiting_max);
    let waiting = Arc::new(AtomicUsize::new(0));
    let entrance = Entrance {
        requests: sender,
        waiting: waiting.clone(),
    };
    let gathering = Gathering {
        requests: receiver,
        waiting,
        under_way: 0,
        patience: Duration::ZERO,
    };
    (entrance, gathering)
}

impl Entrance {
    /// Hands a request in, unless too many wait or the loop has stopped.
    pub(crate) fn try_send(&self, request: Request) -> Result<(), TrySendError<Request>> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        self.requests.try_send(request).inspect_err(|_| {
            self.waiting.fetch_sub(1, Ordering::Relaxed);
        })
    }

    /// Hands a request in, waiting for room. The loop may have stopped; then it is lost.
    pub(crate) fn send(&self, request: Request) {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let _ = self.requests.send(request);
    }
}

impl Gathering {
    /// The next request, waiting for it at most so long.
    pub(crate) fn next(&self, within: Duration) -> Result<Request, RecvTimeoutError> {
        self.requests.recv_timeout(within).inspect(|_| {
            self.waiting.fetch_sub(1, Ordering::Relaxed);
        })
    }

    /// Until when a batch begun now waits for orders to come back.
    pub(crate) fn patient_until(&self) -> Instant {
        Instant::now() + self.patience
    }

    /// Another request for a batch that has `orders` already: one that has arrived, or one that
    /// comes back in time.
    pub(crate) fn another(&self, orders: usize, until: Instant) -> Option<Request> {
        let left = if orders < self.under_way {
            until.saturating_duration_since(Instant::now())
        } else {
            Duration::ZERO
        };
        self.next(left).ok()
    }

    /// Learns from a batch, just before it is answered: how many it answers, how long its sync took.
    pub(crate) fn learn(&mut self, answered: usize, sync: Duration) {
        self.under_way = answered + self.waiting.load(Ordering::Relaxed);
        self.patience = if self.under_way > 1 {
            (sync / PATIENCE_OF_A_SYNC).min(Duration::from_micros(PATIENCE_MAX_US))
        } else {
            Duration::ZERO
        };
    }
}
