//! What can have happened to public information. Stored for ever: add, never edit.

use crate::event::family;
use crate::ids::InformationId;
use crate::incident::events::stored;
use crate::text::Text;
use crate::words::{Audience, PoliceMatter};
use serde::{Deserialize, Serialize};

stored! {
    /// What information says.
    Wording {
        /// Headline.
        title: Text,
        /// The text.
        text: Text,
        /// Language tag: `nb`, `nn`, `en` or another.
        language: String,
        /// What in it only the police let out.
        about: Vec<PoliceMatter>,
    }
    /// Information was drafted: its version 1.
    Drafted {
        /// Which.
        information: InformationId,
        /// Who is told first.
        audience: Audience,
        /// What it says.
        wording: Wording,
    }
    /// It was worded anew.
    Revised {
        /// Which.
        information: InformationId,
        /// Number of this version.
        version: u32,
        /// What it says.
        wording: Wording,
    }
    /// The police let a version out.
    PoliceCleared {
        /// Which.
        information: InformationId,
        /// Which version.
        version: u32,
        /// Who there said so.
        officer: Text,
    }
    /// Those affected have been told.
    ToldAffected {
        /// Which.
        information: InformationId,
        /// Which version.
        version: u32,
        /// How.
        how: Text,
    }
    /// A version was cleared.
    Cleared {
        /// Which.
        information: InformationId,
        /// Which version.
        version: u32,
    }
    /// A version is public from here on, in place of any before it.
    Published {
        /// Which.
        information: InformationId,
        /// Which version.
        version: u32,
    }
    /// Nothing of it is public from here on.
    Withdrawn {
        /// Which.
        information: InformationId,
        /// The version that was public.
        version: u32,
        /// Why.
        reason: Text,
    }
}

family! {
    /// What happened to public information.
    InformationEvent {
        "information.drafted" 1 Drafted(Drafted),
        "information.revised" 1 Revised(Revised),
        "information.police_cleared" 1 PoliceCleared(PoliceCleared),
        "information.told_affected" 1 ToldAffected(ToldAffected),
        "information.cleared" 1 Cleared(Cleared),
        "information.published" 1 Published(Published),
        "information.withdrawn" 1 Withdrawn(Withdrawn),
    }
}

impl InformationEvent {
    /// The information it is about.
    pub const fn information(&self) -> InformationId {
        match self {
            InformationEvent::Drafted(e) => e.information,
            InformationEvent::Revised(e) => e.information,
            InformationEvent::PoliceCleared(e) => e.information,
            InformationEvent::ToldAffected(e) => e.information,
            InformationEvent::Cleared(e) => e.information,
            InformationEvent::Published(e) => e.information,
            InformationEvent::Withdrawn(e) => e.information,
        }
    }
}
