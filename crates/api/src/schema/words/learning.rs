//! The words of learning: evaluation, ROS, follow-up.

use async_graphql::Enum;
use varsko_domain::words as domain;

words! {
    /// Where an evaluation stands, in order.
    EvaluationStage {
        /// The mandate is given.
        Mandated,
        /// Innsamling: findings and learning points are being made.
        Collecting,
        /// There is a draft of the report.
        Drafted,
        /// Høring: the draft is out to be answered.
        Consultation,
        /// The report is final.
        Final,
        /// Oppfølging: what was learnt is being followed up.
        FollowUp,
        /// It is over.
        Closed,
    }
    /// What a finding is.
    FindingKind {
        /// God praksis: worth keeping.
        GoodPractice,
        /// Forbedringspunkt: it must end in a change, or in a reasoned "no change".
        Improvement,
    }
    /// What a learning point or a measure asks to change.
    LearningTarget {
        /// A scenario of the ROS.
        RosScenario,
        /// A plan.
        Plan,
        /// An action card (tiltakskort).
        ActionCard,
        /// A notification list (varslingsliste).
        NotificationList,
        /// Opplæring: what people are trained in.
        Training,
        /// An agreement with others.
        Agreement,
    }
    /// The time a replay ran on.
    ReplayBasis {
        /// What was known then.
        Recorded,
        /// What had happened by then.
        Occurred,
    }
    /// What the municipal duty of preparedness (forskrift om kommunal beredskapsplikt § 2) asks of a
    /// whole analysis, by the letters there.
    RosPart {
        /// a) Risk and vulnerability that exist, and that are to come.
        #[graphql(name = "A")]
        ExistingAndFuture,
        /// b) Risk outside the municipality that matters to it.
        #[graphql(name = "B")]
        OutsideTheArea,
        /// c) How the factors act on each other.
        #[graphql(name = "C")]
        Interplay,
        /// d) Critical functions of society, and the loss of critical infrastructure.
        #[graphql(name = "D")]
        CriticalFunctions,
        /// e) Keeping up the municipality's own work, and taking it up again.
        #[graphql(name = "E")]
        Continuity,
        /// f) Warning the population, and evacuation.
        #[graphql(name = "F")]
        WarningAndEvacuation,
    }
    /// A field of a scenario.
    RosField {
        /// The scenario as a whole.
        Scenario,
        /// What it is called.
        Title,
        /// Where.
        Place,
        /// Årsaker: what may cause it.
        Causes,
        /// Eksisterende barrierer: what stands in its way.
        Barriers,
        /// Sannsynlighet: a step of the scale.
        Probability,
        /// Why it is as probable.
        ProbabilityReasoning,
        /// Sårbarhet.
        Vulnerability,
        /// Følgehendelser: what it may bring with it.
        KnockOn,
        /// Konsekvens for one value: a step of its scale.
        Consequence,
        /// Need to warn and to evacuate.
        WarningAndEvacuation,
        /// Usikkerhet.
        Uncertainty,
        /// Styrbarhet.
        Controllability,
        /// Overførbarhet.
        Transferability,
        /// A measure.
        Measure,
    }
    /// A colour of the risk matrix.
    RiskBand {
        /// Green.
        Low,
        /// Yellow.
        Medium,
        /// Red.
        High,
    }
    /// Who adopts a revision.
    AdoptingBody {
        /// Kommunestyret.
        Council,
        /// Kommuneledelsen.
        Leadership,
    }
    /// Where a proposed change to the ROS stands.
    ProposalStage {
        /// Nobody has decided.
        Proposed,
        /// It stands in the draft of the next revision.
        TakenIn,
        /// It was adopted with a revision.
        Adopted,
        /// It was rejected.
        Rejected,
    }
    /// Where a measure of the follow-up plan stands.
    FollowUpStage {
        /// It has an owner and a deadline.
        Planned,
        /// It is being worked on.
        InProgress,
        /// It is done.
        Done,
        /// It was given up, with the reason.
        NotDone,
        /// It was tried whether it works.
        Verified,
    }
    /// What came of trying whether a measure works.
    Effect {
        /// It works.
        Achieved,
        /// It works in part.
        Partly,
        /// It does not work.
        NotAchieved,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_word_of_learning_is_spelled_as_in_the_journal_in_upper_case() {
        for (shown, stored) in super::spelled() {
            assert_eq!(shown, stored.to_uppercase());
        }
    }
}
