//! Plans (planverk): an organisation's shelf of them with every version, and how two versions differ
//!
//!
//! Who may read which of them is judged by whoever shows them; so is whether a revision is overdue.

mod diff;
mod shelf;

pub use diff::{ChangeKind, Changed, PlanChange, PlanField, diff};
pub use shelf::{Adoption, PlanFile, PlanReview, PlanVersion, Plans, VersionStanding};

#[cfg(test)]
mod tests;
