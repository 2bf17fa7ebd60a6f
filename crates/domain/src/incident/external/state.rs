//! What is remembered of requests to authorities to judge the next command. Holds no free text.

use super::events::{Asked, ExternalEvent};
use crate::alarm::Alarm;
use crate::event::Recorded;
use crate::ids::{ExternalId, OrganisationId};
use crate::incident::state::Incident;
use crate::words::ExternalStage;
use serde::{Deserialize, Serialize};

/// A request to an external authority.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct External {
    /// Whose.
    pub organisation: OrganisationId,
    /// The line it was noted on.
    pub line: u32,
    /// Where it stands.
    pub stage: ExternalStage,
}

impl Incident {
    /// Takes one event of a request to an authority in.
    pub(in crate::incident) fn asked(
        &mut self,
        by: OrganisationId,
        event: &ExternalEvent,
        recorded: &Recorded,
    ) {
        let request = event.request();
        match event {
            ExternalEvent::Asked(e) => self.asked_authority(by, e, recorded.number()),
            ExternalEvent::Received(_) => self.external(request, ExternalStage::Received),
            ExternalEvent::Granted(_) => self.settle(request, ExternalStage::Granted),
            ExternalEvent::Refused(_) => self.settle(request, ExternalStage::Refused),
            ExternalEvent::CarriedOut(_) => self.settle(request, ExternalStage::CarriedOut),
            ExternalEvent::Withdrawn(_) => self.settle(request, ExternalStage::Withdrawn),
            ExternalEvent::Unanswered(_) => {
                self.alarms.take_off(&Alarm::ExternalAnswer { request });
            }
        }
    }

    fn asked_authority(&mut self, by: OrganisationId, event: &Asked, line: u32) {
        let request = event.request;
        let asked = External {
            organisation: by,
            line,
            stage: ExternalStage::Asked,
        };
        self.externals.insert(request, asked);
        if let Some(needed_by) = event.needed_by {
            let answer = Alarm::ExternalAnswer { request };
            self.alarms.set(answer, needed_by, by);
        }
    }

    /// Having it is no answer yet: the time to answer runs on.
    fn external(&mut self, request: ExternalId, stage: ExternalStage) {
        if let Some(known) = self.externals.get_mut(&request) {
            known.stage = stage;
        }
    }

    fn settle(&mut self, request: ExternalId, stage: ExternalStage) {
        self.external(request, stage);
        self.alarms.take_off(&Alarm::ExternalAnswer { request });
    }
}
