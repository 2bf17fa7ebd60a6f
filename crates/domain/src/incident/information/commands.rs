//! What can be asked of public information.

use super::events::Wording;
use crate::ids::InformationId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::Audience;
use serde::{Deserialize, Serialize};

/// A command about public information.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)] // each payload says what its command asks
pub enum InformationCommand {
    Draft(DraftInformation),
    Revise(ReviseInformation),
    RecordPoliceClearance(RecordPoliceClearance),
    RecordToldAffected(RecordToldAffected),
    Clear(ClearInformation),
    Publish(PublishInformation),
    Withdraw(WithdrawInformation),
}

stored! {
    /// Draft information.
    DraftInformation {
        /// Who is told first.
        audience: Audience,
        /// What it says.
        wording: Wording,
    }
    /// Word it anew; the next version.
    ReviseInformation {
        /// Which.
        information: InformationId,
        /// What it says.
        wording: Wording,
    }
    /// Say that the police let the newest version out.
    RecordPoliceClearance {
        /// Which.
        information: InformationId,
        /// Its newest version.
        version: u32,
        /// Who there said so.
        officer: Text,
    }
    /// Say that those affected have been told the newest version.
    RecordToldAffected {
        /// Which.
        information: InformationId,
        /// Its newest version.
        version: u32,
        /// How.
        how: Text,
    }
    /// Clear the newest version.
    ClearInformation {
        /// Which.
        information: InformationId,
        /// Its newest version.
        version: u32,
    }
    /// Publish the newest version.
    PublishInformation {
        /// Which.
        information: InformationId,
        /// Its newest version.
        version: u32,
    }
    /// Take what is public back.
    WithdrawInformation {
        /// Which.
        information: InformationId,
        /// Why.
        reason: Text,
    }
}
