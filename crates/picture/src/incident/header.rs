//! What an incident is called and how bad it may become, as histories.

use crate::fact::{Fact, Forget, Origin};
use crate::history::History;
use serde::{Deserialize, Serialize};
use varsko_domain::Recorded;
use varsko_domain::incident::evaluation::events::Observed;
use varsko_domain::incident::events::{
    Dismissed, ErasureRequested, Opened, PlacedUnderObservation, Reclassified,
};

/// The incident itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// How it was opened; its `occurred_at` is when it was detected.
    pub opened: Option<Fact<Opened>>,
    /// Every change of title, type, severity, potential or place.
    pub reclassified: History<Reclassified>,
    /// Every time it was placed under observation.
    pub observed: History<PlacedUnderObservation>,
    /// Every time it was judged not to be an incident.
    pub dismissed: History<Dismissed>,
    /// Evaluators' observations, in the order they were folded.
    pub observations: History<Observed>,
}

impl Forget for Header {
    fn forget(&mut self, line: u32) {
        self.opened.forget(line);
        self.reclassified.forget(line);
        self.observed.forget(line);
        self.dismissed.forget(line);
        self.observations.forget(line);
    }
}

/// A request that two people must agree on before words are destroyed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Erasure {
    /// What was asked, by the first of the two.
    pub requested: Option<Fact<ErasureRequested>>,
    /// Where the second said no.
    pub rejected: Option<Origin>,
    /// Where the second agreed.
    pub carried_out: Option<Origin>,
}

impl Erasure {
    pub(super) fn reject(&mut self, recorded: &Recorded) {
        self.rejected = Some(Origin::of(recorded));
    }

    pub(super) fn carry_out(&mut self, recorded: &Recorded) {
        self.carried_out = Some(Origin::of(recorded));
    }
}

impl Forget for Erasure {
    fn forget(&mut self, line: u32) {
        self.requested.forget(line);
    }
}
