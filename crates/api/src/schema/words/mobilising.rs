//! The words of mobilising.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Whom one asks for help.
    Helper {
        /// Nabokommune.
        Neighbour,
        /// Sivilforsvaret.
        CivilDefence,
        /// Frivillig organisasjon.
        Voluntary,
        /// Gjennom statsforvalteren, who may say who comes first.
        CountyGovernor,
        /// Any other.
        Other,
    }
    /// How far a request for assistance (bistandsanmodning) has come.
    AssistanceStage {
        /// Bedt om.
        Asked,
        /// Mottatt: the helper has it.
        Received,
        /// Innvilget: the helper comes.
        Granted,
        /// Avslått: the helper does not.
        Refused,
        /// Levert: help is there.
        Delivered,
        /// Tilbakelevert: help has gone back.
        Returned,
    }
    /// On whose decision an evacuee and next-of-kin centre (EPS) opens.
    EpsAuthority {
        /// Politiet.
        Police,
        /// Kommunedirektøren.
        ChiefExecutive,
    }
    /// Who comes to an evacuee and next-of-kin centre.
    GuestKind {
        /// Evakuert.
        Evacuee,
        /// Pårørende.
        Relative,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_mobilising_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
