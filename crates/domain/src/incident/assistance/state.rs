//! What is remembered of requests for assistance: whose, to whom, how far.

use super::events::AssistanceEvent;
use crate::ids::{AssistanceId, OrganisationId};
use crate::incident::state::Incident;
use crate::words::{AssistanceStage, Helper};
use serde::{Deserialize, Serialize};

/// A request for assistance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assistance {
    /// Who asks.
    pub organisation: OrganisationId,
    /// What kind of helper.
    pub helper: Helper,
    /// Which helper, when registered here.
    pub helper_is: Option<OrganisationId>,
    /// How far it has come.
    pub stage: AssistanceStage,
    /// The line it was asked on.
    pub line: u32,
}

impl Incident {
    pub(in crate::incident) fn assistance(&mut self, by: OrganisationId, event: &AssistanceEvent) {
        use AssistanceStage as S;
        match event {
            AssistanceEvent::Asked(e) => {
                let asked = Assistance {
                    organisation: by,
                    helper: e.helper,
                    helper_is: e.organisation,
                    stage: S::Asked,
                    line: self.lines.newest(),
                };
                self.assistance.insert(e.assistance, asked);
            }
            AssistanceEvent::Received(e) => self.assisted(e.assistance, S::Received),
            AssistanceEvent::Granted(e) => self.assisted(e.assistance, S::Granted),
            AssistanceEvent::Refused(e) => self.assisted(e.assistance, S::Refused),
            AssistanceEvent::Delivered(e) => self.assisted(e.assistance, S::Delivered),
            AssistanceEvent::Returned(e) => self.assisted(e.assistance, S::Returned),
            AssistanceEvent::Ranked(_) => {}
        }
    }

    fn assisted(&mut self, id: AssistanceId, stage: AssistanceStage) {
        if let Some(asked) = self.assistance.get_mut(&id) {
            asked.stage = stage;
        }
    }
}
