//! The words of mobilising: deadlines of an activation, assistance, evacuee and next-of-kin centres.

use serde::{Deserialize, Serialize};

words! {
    /// What an organisation must have done some time after its bodies are activated.
    Deadline {
        /// Første situasjonsbilde.
        FirstPicture = "first_picture",
        /// Felles postkasse.
        Mailbox = "mailbox",
    }
    /// Whom one asks for help.
    Helper {
        /// Nabokommune.
        Neighbour = "neighbour",
        /// Sivilforsvaret.
        CivilDefence = "civil_defence",
        /// Frivillig organisasjon.
        Voluntary = "voluntary",
        /// Gjennom statsforvalteren, who may say who comes first.
        CountyGovernor = "county_governor",
        /// Any other.
        Other = "other",
    }
    /// How far a request for assistance (bistandsanmodning) has come.
    AssistanceStage {
        /// Bedt om.
        Asked = "asked",
        /// Mottatt.
        Received = "received",
        /// Innvilget.
        Granted = "granted",
        /// Avslått.
        Refused = "refused",
        /// Levert.
        Delivered = "delivered",
        /// Tilbakelevert.
        Returned = "returned",
    }
    /// On whose decision an evacuee and next-of-kin centre opens.
    EpsAuthority {
        /// Politiet.
        Police = "police",
        /// Kommunedirektøren.
        ChiefExecutive = "chief_executive",
    }
    /// Who comes to an evacuee and next-of-kin centre.
    GuestKind {
        /// Evakuert.
        Evacuee = "evacuee",
        /// Pårørende.
        Relative = "relative",
    }
}

impl AssistanceStage {
    /// True when a request that stands here may be said to stand at `next`. Steps may be skipped
    /// where the helper did not tell of them.
    pub const fn leads_to(self, next: AssistanceStage) -> bool {
        use AssistanceStage::{Asked, Delivered, Granted, Received, Refused, Returned};
        match next {
            Asked => false,
            Received => matches!(self, Asked),
            Granted | Refused => matches!(self, Asked | Received),
            Delivered => matches!(self, Asked | Received | Granted),
            Returned => matches!(self, Delivered),
        }
    }
}
