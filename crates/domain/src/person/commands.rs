//! What can be asked concerning persons.

use crate::ids::{OrganisationId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::AccessRole;
use serde::{Deserialize, Serialize};

stored! {
    /// Make a person known; the order's organisation is the one that answers for them.
    Register {
        /// What they are called.
        name: Text,
        /// Telephone.
        phone: Option<Text>,
        /// E-mail.
        email: Option<Text>,
    }
    /// Let a person act in a role for an organisation.
    GrantAccess {
        /// Who.
        person: PersonId,
        /// Where.
        organisation: OrganisationId,
        /// As what.
        role: AccessRole,
    }
    /// End it.
    RevokeAccess {
        /// Who.
        person: PersonId,
        /// Where.
        organisation: OrganisationId,
        /// As what.
        role: AccessRole,
        /// Why.
        reason: Option<Text>,
    }
}
