//! Who asks, and who there is: organisations for everyone, people for those who answer for them.

use std::collections::BTreeSet;

use async_graphql::{ComplexObject, Context, Object, Result, SimpleObject};
use varsko_domain::rights::{Operation, Relation, may};
use varsko_domain::{OrganisationId, PersonId};
use varsko_picture::{Directory, Language as Spoken};

use crate::schema::alarm::{Alarm, ringing};
use crate::schema::directory::{Organisation, Person, PersonRecord};
use crate::schema::failure::{refused, schema_code, told};
use crate::schema::lists::Language;
use crate::schema::page::{Page, items_asked};
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::AccessRole;

#[derive(Default)]
pub(super) struct DirectoryQuery;

/// Who asks.
#[derive(SimpleObject)]
#[graphql(name = "Viewer", complex)]
pub(super) struct ViewerShown {
    /// The person signed in.
    person: Person,
    /// The access role they signed in with.
    role: AccessRole,
    /// The organisation that role was granted in.
    organisation: Organisation,
    /// The language of sentences written for them.
    language: Language,
    /// When the session or token ends unless it is used; null for never.
    expires_at: Option<DateTime>,
}

#[ComplexObject]
impl ViewerShown {
    /// The notifications that wait for their own answer, in whichever incident: those that are real
    /// first, then the newest; at most 50.
    async fn alarms(&self, ctx: &Context<'_>) -> Result<Vec<Alarm>> {
        let ringing = ringing(Services::of(ctx)?, Viewer::of(ctx)?);
        Ok(ringing.into_iter().map(Alarm).collect())
    }
}

#[Object]
impl DirectoryQuery {
    /// Who asks.
    async fn viewer(&self, ctx: &Context<'_>) -> Result<ViewerShown> {
        let viewer = Viewer::of(ctx)?;
        Ok(ViewerShown {
            person: Person(viewer.actor.person),
            role: viewer.actor.role.into(),
            organisation: Organisation(viewer.actor.organisation),
            language: match viewer.language {
                Spoken::Bokmal => Language::Nb,
                Spoken::Nynorsk => Language::Nn,
                Spoken::English => Language::En,
            },
            expires_at: viewer.expires().map(DateTime),
        })
    }

    /// The organisations of this installation, by short name.
    async fn organisations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many: 1 to 100, 50 when left out.")] first: Option<i32>,
        #[graphql(desc = "Go on after the organisation with this cursor.")] after: Option<String>,
    ) -> Result<Page<Organisation>> {
        let first = items_asked(ctx, "first", first)?;
        let directory = Services::of(ctx)?.engine.directory();
        let known = directory.standing.organisations.values();
        let mut known: Vec<_> = known.map(|known| (&known.short_name, known.id)).collect();
        known.sort();
        let listed = known
            .into_iter()
            .map(|(_, id)| (id.to_string(), Organisation(id)));
        Ok(Page::of_list(listed, first, after.as_deref()))
    }

    /// An organisation; null when there is none with this id.
    async fn organisation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which.")] id: Id<OrganisationId>,
    ) -> Result<Option<Organisation>> {
        let directory = Services::of(ctx)?.engine.directory();
        let known = directory.standing.organisations.contains_key(&id.0);
        Ok(known.then_some(Organisation(id.0)))
    }

    /// The people an organisation answers for or lets act for it, by name. Open to the organisation
    /// itself and to operators of a centre that serves it.
    async fn people(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose people; those of the viewer's own organisation when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "How many: 1 to 100, 50 when left out.")] first: Option<i32>,
        #[graphql(desc = "Go on after the person with this cursor.")] after: Option<String>,
    ) -> Result<Page<PersonRecord>> {
        let first = items_asked(ctx, "first", first)?;
        let viewer = Viewer::of(ctx)?;
        let directory = Services::of(ctx)?.engine.directory();
        let organisation = organisation_id.map_or(viewer.actor.organisation, |id| id.0);
        let relation = Relation::of(
            &viewer.actor,
            organisation,
            &BTreeSet::new(),
            &directory.standing,
        );
        let may = |operation| may(viewer.actor.role, operation, relation);
        // Whoever may notify people must know how they are reached.
        if relation != Relation::Own && !may(Operation::Notify) {
            return Err(refused(
                schema_code::NOT_PERMITTED,
                told(
                    viewer,
                    [
                        "du kan se personene i din egen organisasjon, og som operatør dem i organisasjonene senteret betjener",
                        "du kan sjå personane i din eigen organisasjon, og som operatør dei i organisasjonane senteret tener",
                        "you may list the people of your own organisation, and as an operator those of the organisations your centre serves",
                    ],
                ),
            ));
        }
        let with_access = may(Operation::Administer);
        let with_contact = with_access || may(Operation::Notify);
        let listed = people(&directory, organisation).into_iter().map(|id| {
            (
                id.to_string(),
                PersonRecord {
                    id,
                    with_access,
                    with_contact,
                    organisation,
                },
            )
        });
        Ok(Page::of_list(listed, first, after.as_deref()))
    }
}

/// Everyone registered by an organisation or granted access there, by name and then id.
fn people(directory: &Directory, organisation: OrganisationId) -> Vec<PersonId> {
    let granted = |person: &PersonId| {
        let standing = directory.standing.people.get(person);
        standing.is_some_and(|known| known.grants.iter().any(|(place, _)| *place == organisation))
    };
    let contacts = directory.contacts.iter();
    let mut people: Vec<_> = contacts
        .filter(|(id, contact)| contact.organisation == Some(organisation) || granted(id))
        .map(|(id, contact)| (contact.name.as_str().map(str::to_lowercase), *id))
        .collect();
    people.sort();
    people.into_iter().map(|(_, id)| id).collect()
}
