//! The words of the year in bokmål, nynorsk and English.

use super::Language;
use varsko_domain::words::{GatheringKind, ObligationKind};

impl Language {
    /// What the annual wheel is called.
    pub const fn annual_wheel(self) -> &'static str {
        self.of(["Årshjul", "Årshjul", "Annual wheel"])
    }

    /// A kind of duty on the annual wheel.
    pub const fn obligation_kind(self, word: ObligationKind) -> &'static str {
        use ObligationKind as K;
        self.of(match word {
            K::ListCheck => [
                "kontroll av varslingslister",
                "kontroll av varslingslister",
                "check of notification lists",
            ],
            K::PlanReview => ["revisjon av plan", "revisjon av plan", "plan revision"],
            K::RosReview => ["revisjon av ROS", "revisjon av ROS", "ROS revision"],
            K::Exercise => ["øvelse", "øving", "exercise"],
            K::Meeting => ["møte", "møte", "meeting"],
            K::Training => ["opplæring", "opplæring", "training"],
            K::Reporting => ["rapportering", "rapportering", "reporting"],
            K::Other => ["annet", "anna", "other"],
        })
    }

    /// A kind of meeting of the year.
    pub const fn gathering_kind(self, word: GatheringKind) -> &'static str {
        self.of(match word {
            GatheringKind::PreparednessCouncil => {
                ["beredskapsråd", "beredskapsråd", "preparedness council"]
            }
            GatheringKind::Leadership => [
                "møte i kriseledelsen",
                "møte i kriseleiinga",
                "meeting of the crisis leadership",
            ],
        })
    }
}
