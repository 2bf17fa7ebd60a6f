//! Channels out of the house: e-mail and templated HTTP, what comes back over them, and the link by
//! which someone answers.
//!
//! Knows messages, addresses and peers that may be down, slow or talking rubbish. Knows nothing of
//! incidents, of who must be told, or of where anything is stored: whoever hands a message in
//! decides that, and learns what came of it.

mod driver;
mod http;
mod inbound;
mod link;
mod mail;
mod number;
mod post;
mod presets;
mod reference;
mod reply;
mod secret;
mod settings;
mod template;

pub use driver::{Console, Driver, Failure, Message, Outcome};
pub use http::HttpDriver;
pub use inbound::{Inbound, Receipt, Said};
pub use link::{ANSWER_TOKEN_CHARS, Addressed, AnswerKey};
pub use mail::MailDriver;
pub use number::same_number;
pub use post::{Place, Post, Progress, RETRIES_MAX, WAITING_MAX};
pub use presets::{Preset, presets};
pub use reference::{REFERENCE_CHARS, Reference};
pub use reply::{Reply, read_reply};
pub use secret::{Secret, Secrets};
pub use settings::{
    ChannelSettings, HttpSettings, Pace, SettingsError, SmtpSecurity, SmtpSettings, Success,
    driver_of, inbound_of, pace_of,
};
