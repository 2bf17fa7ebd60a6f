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
}
