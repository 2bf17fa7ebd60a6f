//! What can be asked of an evacuee and next-of-kin centre.

use super::events::Person;
use crate::ids::{EpsId, GuestId, PersonId};
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::{EpsAuthority, GuestKind};
use serde::{Deserialize, Serialize};

/// A command about the centres of one organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum EpsCommand {
    Open(OpenEps),
    SetUnit(SetEpsUnit),
    Register(RegisterGuest),
    Move(MoveGuest),
    Close(CloseEps),
}

stored! {
    /// Open a centre.
    OpenEps {
        /// Where.
        place: Text,
        /// On whose decision.
        decided_by: EpsAuthority,
        /// Who decided, and when, as it was said.
        decision: Text,
    }
    /// Set up a unit of a centre, or change it.
    SetEpsUnit {
        /// Which centre.
        eps: EpsId,
        /// Short key, such as `registration`.
        unit: String,
        /// Name for people.
        name: String,
        /// Who leads it.
        leader: Option<PersonId>,
    }
    /// Register someone who has come.
    RegisterGuest {
        /// Which centre.
        eps: EpsId,
        /// Evacuee or relative.
        kind: GuestKind,
        /// The unit that takes care of them.
        unit: Option<String>,
        /// Who.
        who: Person,
    }
    /// Check someone in or out.
    MoveGuest {
        /// Which centre.
        eps: EpsId,
        /// Whom.
        guest: GuestId,
        /// True when they are there.
        inside: bool,
        /// The unit that takes care of them now.
        unit: Option<String>,
        /// Where they went.
        where_to: Option<Text>,
    }
    /// Close a centre.
    CloseEps {
        /// Which.
        eps: EpsId,
        /// Why.
        reason: Option<Text>,
    }
}
