//! What is lent, and who is asked for help.

use super::IncidentPicture;
use crate::assistance;
use crate::fact::Fact;
use varsko_domain::Recorded;
use varsko_domain::incident::assistance::events::AssistanceEvent;
use varsko_domain::incident::resource::events::ResourceUseEvent;

impl IncidentPicture {
    pub(super) fn assist(&mut self, recorded: &Recorded, event: &AssistanceEvent) {
        if let AssistanceEvent::Asked(e) = event {
            self.assistance.edit(e.assistance).asked = Some(Fact::of(recorded, e.clone()));
        }
        if let Some((id, step)) = assistance::step(event) {
            self.assistance.edit(id).steps.note(recorded, step);
        }
    }

    pub(super) fn use_resource(&mut self, r: &Recorded, event: &ResourceUseEvent) {
        match event {
            ResourceUseEvent::Promised(e) => {
                self.promises.edit(e.promise).promised = Some(Fact::of(r, e.clone()));
            }
            ResourceUseEvent::Deployed(e) => {
                self.promises.edit(e.promise).deployed = Some(Fact::of(r, e.clone()));
            }
            ResourceUseEvent::Returned(e) => {
                self.promises.edit(e.promise).returned = Some(Fact::of(r, e.clone()));
            }
            ResourceUseEvent::StockReported(e) => self.part(r).stocks.note(r, e.clone()),
        }
    }
}
