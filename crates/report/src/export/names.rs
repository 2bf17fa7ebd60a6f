//! What people and organisations are called in what is taken out.

use varsko_domain::{Actor, OrganisationId, PersonId};
use varsko_picture::{Directory, Language};

/// What people and organisations are called now, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// Who there is.
    pub directory: &'a Directory,
    /// The language of phrases and roles.
    pub language: Language,
}

impl<'a> Names<'a> {
    pub(crate) fn person(self, id: PersonId) -> &'a str {
        self.directory.called(id, self.language)
    }

    pub(crate) fn organisation(self, id: OrganisationId) -> String {
        self.directory.standing.short_name(id)
    }

    /// The whole name of an organisation; its id when nobody registered it.
    pub(crate) fn full_name(self, id: OrganisationId) -> String {
        let known = self.directory.standing.organisations.get(&id);
        known.map_or_else(|| id.to_string(), |known| known.name.clone())
    }

    /// In which role someone acted, and for whom: the owner of the data folder for nobody.
    pub(crate) fn standing(self, actor: &Actor) -> String {
        let role = self.language.access_role(actor.role);
        if actor.organisation.0.is_nil() {
            return role.into();
        }
        format!("{role}, {}", self.organisation(actor.organisation))
    }

    /// Who someone is, in which role and for whom.
    pub fn whom(self, actor: &Actor) -> String {
        format!("{}, {}", self.person(actor.person), self.standing(actor))
    }
}
