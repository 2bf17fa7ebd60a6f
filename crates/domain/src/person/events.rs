//! What can have happened to a person's standing. Stored for ever: add, never edit.

use crate::ids::OrganisationId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::AccessRole;
use serde::{Deserialize, Serialize};

stored! {
    /// A person is known; names and addresses are sealed (G-8).
    Registered {
        /// What they are called.
        name: Text,
        /// Telephone.
        phone: Option<Text>,
        /// E-mail.
        email: Option<Text>,
    }
    /// The person may act in a role for an organisation from now on.
    AccessGranted {
        /// Where.
        organisation: OrganisationId,
        /// As what.
        role: AccessRole,
    }
    /// The person may no longer act in that role.
    AccessRevoked {
        /// Where.
        organisation: OrganisationId,
        /// As what.
        role: AccessRole,
        /// Why.
        reason: Option<Text>,
    }
}
