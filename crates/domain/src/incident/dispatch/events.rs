//! What can have happened to a notification on its way to people. Stored for ever: add,
//! never edit.

use crate::event::family;
use crate::ids::NotificationId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::{Channel, Unreached};
use serde::{Deserialize, Serialize};

stored! {
    /// People shall be tried: the outbox. Each attempt stands in one such event and in no other, so
    /// exactly one is intended for each step.
    AttemptsQueued {
        /// Of which notification.
        notification: NotificationId,
        /// The attempts.
        attempts: Vec<Intended>,
    }
    /// One attempt to reach one recipient, named by notification, recipient, round and channel.
    Intended {
        /// Whom.
        recipient: u32,
        /// The how-manieth attempt at this recipient, from 1.
        attempt: u32,
        /// In which round, from 1.
        round: u8,
        /// By what.
        channel: Channel,
    }
    /// The channel did not take it, or could not deliver it.
    AttemptFailed {
        /// Of which notification.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Which attempt.
        attempt: u32,
        /// Why.
        reason: Text,
        /// True when it will be tried again as it is.
        retry: bool,
    }
    /// There is no way to this recipient.
    NotReached {
        /// Of which notification.
        notification: NotificationId,
        /// Whom.
        recipient: u32,
        /// Why.
        why: Unreached,
    }
    /// Nobody more shall be told.
    NotificationStopped {
        /// Which.
        notification: NotificationId,
        /// Why.
        reason: Text,
    }
}

family! {
    /// What can have happened to a notification on its way to people.
    DispatchEvent {
        "notification.attempts_queued" 1 Queued(AttemptsQueued),
        "notification.attempt_failed" 1 Failed(AttemptFailed),
        "notification.not_reached" 1 NotReached(NotReached),
        "notification.stopped" 1 Stopped(NotificationStopped),
    }
}
