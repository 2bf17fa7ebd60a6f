//! Why a socket is closed: a code for the client library, a reason for the person reading its log.

use std::borrow::Cow;

use axum::extract::ws::{CloseFrame, Message};

/// Longest reason a close frame can carry, in bytes (RFC 6455 §5.5).
const REASON_BYTES_MAX: usize = 123;

/// Close codes of `graphql-transport-ws`, of RFC 6455, and our own 4900.
///
/// The `graphql-ws` client gives up for good on 4400, 4401, 4406, 4409, 4429 and 4500, and reconnects on the rest.
pub mod code {
    /// A message that is not of the protocol.
    pub const INVALID_MESSAGE: u16 = 4400;
    /// A `subscribe` before the `connection_ack`.
    pub const NOT_ACKNOWLEDGED: u16 = 4401;
    /// Not admitted, or the session was revoked or has expired.
    pub const FORBIDDEN: u16 = 4403;
    /// No sub-protocol was offered.
    pub const NO_SUBPROTOCOL: u16 = 4406;
    /// No `connection_init` in time.
    pub const INIT_TIMEOUT: u16 = 4408;
    /// An operation id that is still in use.
    pub const DUPLICATE_ID: u16 = 4409;
    /// A second `connection_init`, more messages than allowed, or more sockets than allowed.
    pub const TOO_MANY: u16 = 4429;
    /// A fault of ours.
    pub const FAULT: u16 = 4500;
    /// The stream fell behind; reconnect and resume by `after`.
    pub const LAGGED: u16 = 4900;
    /// A message larger than allowed.
    pub const TOO_BIG: u16 = 1009;
    /// The server is going down or restarting.
    pub const RESTART: u16 = 1012;
    /// Sign-in cannot be reached; try again.
    pub const TRY_AGAIN: u16 = 1013;
}

/// One way a socket ends by our doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Close {
    pub(super) code: u16,
    reason: Cow<'static, str>,
}

impl Close {
    pub(super) fn new(code: u16, reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            reason: reason.into(),
        }
    }

    /// The close frame; a reason that is too long loses its tail rather than the whole frame.
    pub(super) fn into_message(self) -> Message {
        let reason = self.reason.as_ref();
        let reason = &reason[..reason.floor_char_boundary(REASON_BYTES_MAX)];
        Message::Close(Some(CloseFrame {
            code: self.code,
            reason: reason.into(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_that_is_too_long_is_cut_between_characters() {
        let Message::Close(Some(frame)) =
            Close::new(code::FORBIDDEN, "å".repeat(100)).into_message()
        else {
            panic!("a close became something else");
        };
        assert_eq!(frame.reason.as_str(), "å".repeat(61));
    }
}
