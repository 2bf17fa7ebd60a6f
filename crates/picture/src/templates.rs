//! Scenario templates: an organisation's own with every version, and what an incident's log tells
//! of those used in it.

use crate::access::Lens;
use crate::fact::{Fact, Origin, Words, words};
use crate::incident::IncidentPicture;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use varsko_domain::incident::template::events::{
    LeftPart, TemplateAccounted, TemplateStarted, TemplateUseEvent,
};
use varsko_domain::organisation::templates::events::{TemplateEvent, TemplatePublished};
use varsko_domain::{OrganisationId, Recorded, TemplateId, Text};

/// Every organisation's own templates. Cloning costs a counter per organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Templates(BTreeMap<OrganisationId, Arc<BTreeMap<TemplateId, TemplateFile>>>);

/// One template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TemplateFile {
    /// Every version, the first first.
    pub versions: Vec<TemplateVersion>,
    /// When, by whom and why it was taken out of use; `None` while it is in use.
    pub withdrawn: Option<(Origin, Text)>,
}

/// A version of a template; it never changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateVersion {
    /// What it says.
    pub said: TemplatePublished,
    /// When and by whom it was published.
    pub origin: Origin,
}

impl TemplateFile {
    /// The newest version.
    pub fn newest(&self) -> Option<&TemplateVersion> {
        self.versions.last()
    }

    /// The version with this number.
    pub fn version(&self, number: u32) -> Option<&TemplateVersion> {
        let mut versions = self.versions.iter();
        versions.find(|version| version.said.version == number)
    }
}

impl Templates {
    /// The templates of an organisation, by id.
    pub fn of(
        &self,
        organisation: OrganisationId,
    ) -> impl Iterator<Item = (TemplateId, &TemplateFile)> {
        let shelf = self.0.get(&organisation).into_iter();
        shelf.flat_map(|shelf| shelf.iter().map(|(id, template)| (*id, template)))
    }

    /// One template.
    pub fn get(&self, organisation: OrganisationId, template: TemplateId) -> Option<&TemplateFile> {
        self.0.get(&organisation)?.get(&template)
    }

    /// Takes an event of an organisation's stream in.
    pub(crate) fn apply(&mut self, recorded: &Recorded, event: &TemplateEvent) {
        let origin = Origin::of(recorded);
        let shelf = Arc::make_mut(self.0.entry(origin.organisation).or_default());
        match event {
            TemplateEvent::Published(e) => {
                let template = shelf.entry(e.template).or_default();
                template.withdrawn = None;
                let said = e.clone();
                template.versions.push(TemplateVersion { said, origin });
            }
            TemplateEvent::Withdrawn(e) => {
                let template = shelf.entry(e.template).or_default();
                template.withdrawn = Some((origin, e.reason.clone()));
            }
        }
    }
}

words! {
    TemplateStarted: name;
}

impl Words for TemplateAccounted {
    fn erase(&mut self) {
        self.name.erase();
        for LeftPart { called, why, .. } in &mut self.left {
            called.erase();
            why.erase();
        }
    }
}

impl Words for TemplateUseEvent {
    fn erase(&mut self) {
        match self {
            TemplateUseEvent::Started(event) => event.erase(),
            TemplateUseEvent::Accounted(event) => event.erase(),
        }
    }
}

/// A template used in an incident.
#[derive(Clone, Debug, PartialEq)]
pub struct TemplateUse {
    /// Where it was started.
    pub started: Fact<TemplateStarted>,
    /// What came of it; `None` while it is under way, or when that broke off.
    pub accounted: Option<Fact<TemplateAccounted>>,
}

/// The templates used in an incident, each time they were, as one reader may know.
pub fn used(picture: &IncidentPicture, lens: &Lens<'_>) -> Vec<TemplateUse> {
    let mut used: Vec<TemplateUse> = Vec::new();
    for Fact { origin, said } in lens.through(&picture.templates) {
        let origin = *origin;
        match said {
            TemplateUseEvent::Started(said) => {
                let said = said.clone();
                used.push(TemplateUse {
                    started: Fact { origin, said },
                    accounted: None,
                });
            }
            TemplateUseEvent::Accounted(said) => {
                let of_this = |known: &&mut TemplateUse| {
                    known.started.said.template == said.template
                        && known.started.origin.organisation == origin.organisation
                };
                if let Some(known) = used.iter_mut().rev().find(of_this) {
                    let said = said.clone();
                    known.accounted = Some(Fact { origin, said });
                }
            }
        }
    }
    used
}

#[cfg(test)]
mod tests;
