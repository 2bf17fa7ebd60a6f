//! What an id can name, for refusals that know nothing by it.

/// Things an id can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the words themselves
pub enum Thing {
    Notification,
    List,
    Item,
    Measure,
    Meeting,
    Decision,
    Task,
    Demand,
    External,
    Goal,
    ErasureRequest,
    Indicator,
    Organisation,
    Person,
    Access,
    Service,
    Card,
    CardRun,
    Report,
    ReportOrder,
    Information,
    Relief,
    Duty,
    DutyNumber,
    Resource,
    Promise,
    Assistance,
    Eps,
    EpsUnit,
    Guest,
    Warning,
    Plan,
    OverallPlan,
    Agreement,
    Shelter,
    Stockpile,
    Template,
    Exercise,
    Inject,
    Evaluation,
    Observation,
    Finding,
    LearningPoint,
    Scenario,
    Proposal,
    FollowUpMeasure,
    DutyLog,
    Obligation,
    Gathering,
    SupervisionFinding,
    Course,
    Training,
    CalendarFeed,
    RosRevision,
}

impl Thing {
    /// True for what an organisation keeps beside any incident.
    pub(super) const fn is_of_the_year(self) -> bool {
        matches!(
            self,
            Thing::Plan
                | Thing::OverallPlan
                | Thing::Agreement
                | Thing::Shelter
                | Thing::Stockpile
                | Thing::Template
                | Thing::Exercise
                | Thing::Obligation
                | Thing::Gathering
                | Thing::SupervisionFinding
                | Thing::Course
                | Thing::Training
                | Thing::CalendarFeed
        )
    }
}
