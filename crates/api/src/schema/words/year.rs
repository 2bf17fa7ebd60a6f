//! Words of the year: what recurs, who meets, what supervision found.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Kinds of duty on the annual wheel (årshjul).
    ObligationKind {
        /// Kontroll av varslingslister, before holidays.
        ListCheck,
        /// Revisjon av plan.
        PlanReview,
        /// Revisjon av ROS.
        RosReview,
        /// Øvelse, of the leadership or others.
        Exercise,
        /// Møte, such as of the preparedness council.
        Meeting,
        /// Opplæring.
        Training,
        /// Rapportering, such as the annual report.
        Reporting,
        /// Anything else.
        Other,
    }
    /// Kinds of meeting of the year.
    GatheringKind {
        /// Beredskapsråd: the preparedness council, with those outside the municipality.
        PreparednessCouncil,
        /// Kriseledelsen, outside any crisis.
        Leadership,
    }
    /// How far a meeting of the year has come.
    GatheringStage {
        /// Innkalt.
        Convened,
        /// Holdt.
        Held,
        /// Avlyst.
        CalledOff,
    }
    /// What supervision (tilsyn) may find.
    SupervisionKind {
        /// Avvik: the regulation is not met.
        Deviation,
        /// Merknad: it is met, and could be met better.
        Remark,
    }
    /// How far a finding of supervision has come.
    SupervisionStage {
        /// Åpent: not answered.
        Open,
        /// Besvart: the supervisor has not closed it.
        Answered,
        /// Lukket.
        Closed,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_the_year_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
