//! Who asks, as every resolver knows them. Made by the door, once per request or socket.
//!
//! Knows nothing of how anyone signed in. Being a viewer permits nothing by itself: what may be
//! read or done is asked of the newest directory each time (G-9).

use async_graphql::{Context, Result};
use varsko_access::CredentialId;
use varsko_domain::{Actor, Timestamp};
use varsko_picture::Language;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// The person in the access role of an organisation they signed in with.
    pub actor: Actor,
    /// The language of sentences written for them.
    pub language: Language,
    /// The session or token they came with.
    pub credential: Option<CredentialId>,
    /// When that ends unless used, in milliseconds since the Unix epoch; `None` for never.
    pub expires_at: Option<i64>,
}

impl Viewer {
    /// The viewer of this request.
    ///
    /// # Errors
    /// Only where the schema is executed without a door in front of it.
    pub fn of<'a>(ctx: &Context<'a>) -> Result<&'a Self> {
        ctx.data::<Self>()
    }

    /// When the session or token ends unless used.
    pub fn expires(&self) -> Option<Timestamp> {
        self.expires_at.map(Timestamp)
    }
}
