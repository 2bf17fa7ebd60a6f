//! The words of learning: evaluation, risk and vulnerability analysis (ROS), follow-up.

use serde::{Deserialize, Serialize};

words! {
    /// Where an evaluation stands, in order.
    EvaluationStage {
        /// Mandatet er gitt.
        Mandated = "mandated",
        /// Innsamling: findings and learning points are being made.
        Collecting = "collecting",
        /// Utkast til rapport foreligger.
        Drafted = "drafted",
        /// På høring, with a deadline.
        Consultation = "consultation",
        /// Endelig rapport.
        Final = "final",
        /// Oppfølging of what was learnt.
        FollowUp = "follow_up",
        /// Avsluttet.
        Closed = "closed",
    }
    /// What a finding is.
    FindingKind {
        /// God praksis: worth keeping.
        GoodPractice = "good_practice",
        /// Forbedringspunkt: it must end in a change, or in a reasoned "no change".
        Improvement = "improvement",
    }
    /// What a learning point or a measure asks to change.
    LearningTarget {
        /// Et scenario i ROS.
        RosScenario = "ros_scenario",
        /// En plan.
        Plan = "plan",
        /// Et tiltakskort.
        ActionCard = "action_card",
        /// En varslingsliste.
        NotificationList = "notification_list",
        /// Opplæring.
        Training = "training",
        /// En avtale.
        Agreement = "agreement",
    }
    /// The time a replay ran on.
    ReplayBasis {
        /// What was known then.
        Recorded = "recorded",
        /// What had happened by then.
        Occurred = "occurred",
    }
    /// What the municipal duty of preparedness (§ 2) asks of a whole analysis, by the letters there.
    RosPart {
        /// a) Risk and vulnerability that exist, and that are to come.
        ExistingAndFuture = "a",
        /// b) Risk outside the municipality that matters to it.
        OutsideTheArea = "b",
        /// c) How the factors act on each other.
        Interplay = "c",
        /// d) Critical functions of society, and the loss of critical infrastructure.
        CriticalFunctions = "d",
        /// e) Keeping up the municipality's own work, and taking it up again.
        Continuity = "e",
        /// f) Warning the population, and evacuation.
        WarningAndEvacuation = "f",
    }
    /// A field of a scenario.
    RosField {
        /// The scenario as a whole.
        Scenario = "scenario",
        /// Hva det heter.
        Title = "title",
        /// Sted.
        Place = "place",
        /// Årsaker.
        Causes = "causes",
        /// Eksisterende barrierer.
        Barriers = "barriers",
        /// Sannsynlighet, a step of the scale.
        Probability = "probability",
        /// Begrunnelse for sannsynligheten.
        ProbabilityReasoning = "probability_reasoning",
        /// Sårbarhet.
        Vulnerability = "vulnerability",
        /// Følgehendelser.
        KnockOn = "knock_on",
        /// Konsekvens for one value, a step of its scale.
        Consequence = "consequence",
        /// Behov for befolkningsvarsling og evakuering.
        WarningAndEvacuation = "warning_and_evacuation",
        /// Usikkerhet.
        Uncertainty = "uncertainty",
        /// Styrbarhet.
        Controllability = "controllability",
        /// Overførbarhet.
        Transferability = "transferability",
        /// Et tiltak.
        Measure = "measure",
    }
    /// A colour of the risk matrix.
    RiskBand {
        /// Grønn.
        Low = "low",
        /// Gul.
        Medium = "medium",
        /// Rød.
        High = "high",
    }
    /// Who adopts a revision.
    AdoptingBody {
        /// Kommunestyret.
        Council = "council",
        /// Kommuneledelsen.
        Leadership = "leadership",
    }
    /// Where a proposed change to the ROS stands.
    ProposalStage {
        /// Foreslått: nobody has decided.
        Proposed = "proposed",
        /// Tatt inn i utkastet.
        TakenIn = "taken_in",
        /// Vedtatt with a revision.
        Adopted = "adopted",
        /// Avvist, with the reason.
        Rejected = "rejected",
    }
    /// Where a measure of the follow-up plan stands.
    FollowUpStage {
        /// Planlagt.
        Planned = "planned",
        /// I arbeid.
        InProgress = "in_progress",
        /// Utført.
        Done = "done",
        /// Ikke utført: given up, with the reason.
        NotDone = "not_done",
        /// Effekten er etterprøvd.
        Verified = "verified",
    }
    /// What came of trying whether a measure works.
    Effect {
        /// Oppnådd.
        Achieved = "achieved",
        /// Delvis oppnådd.
        Partly = "partly",
        /// Ikke oppnådd.
        NotAchieved = "not_achieved",
    }
}
