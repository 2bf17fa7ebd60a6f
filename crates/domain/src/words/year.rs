//! The words of the year: what recurs, who meets, what supervision found.

use serde::{Deserialize, Serialize};

words! {
    /// Kinds of duty on the annual wheel (årshjul).
    ObligationKind {
        /// Kontroll av varslingslister, before holidays.
        ListCheck = "list_check",
        /// Revisjon av plan.
        PlanReview = "plan_review",
        /// Revisjon av ROS.
        RosReview = "ros_review",
        /// Øvelse, of the leadership or others.
        Exercise = "exercise",
        /// Møte, such as of the preparedness council.
        Meeting = "meeting",
        /// Opplæring.
        Training = "training",
        /// Rapportering, such as the annual report.
        Reporting = "reporting",
        /// Anything else.
        Other = "other",
    }
    /// Kinds of meeting of the year.
    GatheringKind {
        /// Beredskapsråd: the preparedness council, with those outside the municipality.
        PreparednessCouncil = "preparedness_council",
        /// Kriseledelsen, outside any crisis.
        Leadership = "leadership",
    }
    /// How far a meeting of the year has come.
    GatheringStage {
        /// Innkalt.
        Convened = "convened",
        /// Holdt.
        Held = "held",
        /// Avlyst.
        CalledOff = "called_off",
    }
    /// What supervision (tilsyn) may find.
    SupervisionKind {
        /// Avvik: the regulation is not met.
        Deviation = "deviation",
        /// Merknad: it is met, and could be met better.
        Remark = "remark",
    }
    /// How far a finding of supervision has come.
    SupervisionStage {
        /// Åpent: not answered.
        Open = "open",
        /// Besvart: the supervisor has not closed it.
        Answered = "answered",
        /// Lukket.
        Closed = "closed",
    }
}
