//! Notification lists, how people are reached, and what starting a list would do. Open to the
//! organisation itself, as far as it may notify or prepare, and to operators of a centre that serves it.

use async_graphql::{Context, Error, Object, Result};
use varsko_domain::incident::dispatch::{Addressing, Whom, within_reach as within_reach_of};
use varsko_domain::{IncidentId, ListId, OrganisationId, PersonId, ReportId};
use varsko_picture::preview::{self, Telling};

use super::Asked;
use crate::schema::addressing::{AddressingInput, Meant};
use crate::schema::failure::{refused, schema_code, told};
use crate::schema::lists::{ContactPoint, NotificationList, NotificationPreview};
use crate::schema::roster::{may_know, may_know_person};
use crate::schema::scalars::Id;
use crate::schema::services::{Services, Sight};
use crate::schema::viewer::Viewer;

#[derive(Default)]
pub(super) struct ListQuery;

#[Object]
impl ListQuery {
    /// The notification lists of an organisation, by name; at most 1,000.
    async fn notification_lists(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose; those of the viewer's own organisation when left out.")]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "Also those that are not used any more.", default = false)]
        withdrawn: bool,
    ) -> Result<Vec<NotificationList>> {
        let viewer = Viewer::of(ctx)?;
        let organisation = organisation_id.map_or(viewer.actor.organisation, |id| id.0);
        known_to(ctx, viewer, organisation)?;
        let directory = Services::of(ctx)?.engine.directory();
        let known = directory.standing.organisations.get(&organisation);
        let lists = known.into_iter().flat_map(|known| known.lists.values());
        let mut lists: Vec<_> = lists
            .filter(|list| withdrawn || !list.withdrawn)
            .cloned()
            .collect();
        lists.sort_by(|one, other| one.defined.name.cmp(&other.defined.name));
        lists.truncate(LISTS_SHOWN_MAX);
        Ok(lists.into_iter().map(NotificationList).collect())
    }

    /// What starting a list in an incident would do now: look before you notify. Null when the
    /// organisation has no such list, or does not use it any more.
    #[allow(clippy::too_many_arguments)] // each is one thing a list is started with
    async fn notification_preview(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "In which incident.")] incident_id: Id<IncidentId>,
        #[graphql(
            desc = "Whose list. Left out, it is the viewer's own organisation, or the one whose incident it is when theirs takes no part."
        )]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "Which list.")] list_id: Id<ListId>,
        #[graphql(desc = "What people shall be told. At most 2 KiB.")] text: String,
        #[graphql(desc = "True for a drill.", default = false)] drill: bool,
        #[graphql(desc = "The situation report that shall go out with it.")] report_id: Option<
            Id<ReportId>,
        >,
    ) -> Result<Option<NotificationPreview>> {
        let asked = Asked::about(ctx, incident_id.0)?;
        let viewer = asked.viewer;
        let given = organisation_id.map(|id| id.0);
        let organisation = asked.services.acting(viewer, incident_id.0, given);
        known_to(ctx, viewer, organisation)?;
        let sight = &asked.sight;
        let at = asked.services.clock.now();
        let list = (organisation, list_id.0);
        let telling = telling(&text, drill, report_id);
        let preview = preview::of_list(&sight.picture, &sight.directory, list, telling, at);
        Ok(preview.map(NotificationPreview::of_list))
    }

    /// What telling people who stand on no list would do in an incident now: look before you notify.
    #[allow(clippy::too_many_arguments)] // each is one thing people are told with
    async fn people_preview(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "In which incident.")] incident_id: Id<IncidentId>,
        #[graphql(
            desc = "On whose behalf. Left out, it is the viewer's own organisation, or the one whose incident it is when theirs takes no part."
        )]
        organisation_id: Option<Id<OrganisationId>>,
        #[graphql(desc = "Whom, by what, and how long they have to answer.")]
        people: AddressingInput,
        #[graphql(desc = "What people shall be told. At most 2 KiB.")] text: String,
        #[graphql(desc = "True for a drill.", default = false)] drill: bool,
        #[graphql(desc = "The situation report that shall go out with it.")] report_id: Option<
            Id<ReportId>,
        >,
    ) -> Result<NotificationPreview> {
        let asked = Asked::about(ctx, incident_id.0)?;
        let viewer = asked.viewer;
        let given = organisation_id.map(|id| id.0);
        let organisation = asked.services.acting(viewer, incident_id.0, given);
        known_to(ctx, viewer, organisation)?;
        let sight = &asked.sight;
        let people = people.meant(ctx, organisation)?;
        let people = people.and_then(|people| within_reach(people, viewer, organisation, sight));
        let people = people.map_err(|rule| {
            let sentence = told(viewer, &rule.english(), &rule.bokmal());
            refused(rule.code(), sentence)
        })?;
        let at = asked.services.clock.now();
        let telling = telling(&text, drill, report_id);
        let preview = preview::of_people(&sight.picture, &sight.directory, &people, telling, at);
        Ok(NotificationPreview::of_people(preview, &people))
    }

    /// How a person is reached, in the order of rounds. Open to the person as well.
    async fn contact_points(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who; oneself when left out.")] person_id: Option<Id<PersonId>>,
    ) -> Result<Vec<ContactPoint>> {
        let viewer = Viewer::of(ctx)?;
        let person = person_id.map_or(viewer.actor.person, |id| id.0);
        let directory = Services::of(ctx)?.engine.directory();
        if !may_know_person(ctx, person)? {
            return Err(closed(viewer));
        }
        let contact = directory.contacts.get(&person);
        let mut points: Vec<_> = contact.into_iter().flat_map(|c| &c.points).collect();
        points.sort_by_key(|point| (point.round, point.channel));
        points
            .into_iter()
            .map(|point| ContactPoint::of(ctx, point))
            .collect()
    }
}

/// What was asked, unless it names a role whose holders are not the viewer's to learn.
fn within_reach(
    asked: Addressing,
    viewer: &Viewer,
    acting: OrganisationId,
    sight: &Sight,
) -> Meant<Addressing> {
    let participants = sight.picture.participants();
    let directory = &sight.directory.standing;
    for whom in &asked.to {
        if let Whom::Role(role) = whom {
            let telling = (&viewer.actor, acting);
            within_reach_of(telling, role.organisation, &participants, directory)?;
        }
    }
    Ok(asked)
}

fn telling(text: &str, drill: bool, report: Option<Id<ReportId>>) -> Telling<'_> {
    let report = report.map(|id| id.0);
    Telling {
        text,
        drill,
        report,
    }
}

/// The most lists of one answer.
const LISTS_SHOWN_MAX: usize = 1_000;

/// Refuses those who may not know whom an organisation calls.
pub(super) fn known_to(
    ctx: &Context<'_>,
    viewer: &Viewer,
    organisation: OrganisationId,
) -> Result<()> {
    if may_know(ctx, organisation)? {
        return Ok(());
    }
    Err(closed(viewer))
}

fn closed(viewer: &Viewer) -> Error {
    refused(
        schema_code::NOT_PERMITTED,
        told(
            viewer,
            "you may see the lists and contact points of your own organisation if you notify or prepare for it, and as an operator those of the organisations your centre serves",
            "du kan se listene og kontaktpunktene i din egen organisasjon hvis du varsler eller forbereder for den, og som operatør dem i organisasjonene senteret betjener",
        ),
    )
}
