//! What a channel is asked to carry, and what it can answer.

use futures_util::future::BoxFuture;

/// One message to one person, ready to be carried: the channel adds nothing to its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Names the attempt this message belongs to: the same however often it is carried.
    pub reference: String,
    /// The number or address.
    pub to: String,
    /// What the person is called.
    pub name: String,
    /// One line that says what it is, for channels that have such a line.
    pub subject: String,
    /// Everything the person is to read, the link included.
    pub text: String,
    /// Where the person answers, if they can.
    pub link: Option<String>,
}

/// What came of handing a message over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The channel took it. Sent is not delivered, and delivered is not understood.
    Sent {
        /// The channel's own name for it, if it gave one.
        reference: Option<String>,
    },
    /// It did not.
    Failed(Failure),
}

/// Why a message was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// One clause in bokmål, for the log and the board. Holds no secret, no address and no words of
    /// the message.
    pub reason: String,
    /// Whether the same message may be taken a little later.
    pub retry: bool,
}

impl Failure {
    /// A failure that may pass by itself.
    pub fn passing(reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self {
            reason,
            retry: true,
        }
    }

    /// A failure that stays until someone changes something.
    pub fn lasting(reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self {
            reason,
            retry: false,
        }
    }
}

/// A way out of the house.
pub trait Driver: Send + Sync + 'static {
    /// Hands one message over. Ends within the channel's own time-out, whatever the peer does.
    fn send<'a>(&'a self, message: &'a Message) -> BoxFuture<'a, Outcome>;
}

/// The console itself: whoever has it open sees the event that the attempt was sent. There is no
/// peer, so nothing can fail.
pub struct Console;

impl Driver for Console {
    fn send<'a>(&'a self, _: &'a Message) -> BoxFuture<'a, Outcome> {
        Box::pin(std::future::ready(Outcome::Sent { reference: None }))
    }
}
