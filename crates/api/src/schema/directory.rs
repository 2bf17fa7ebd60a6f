//! Organisations, persons and who did something, under the names they have now.
//!
//! Whoever may read a line may know who wrote it. Addresses and access are another matter: they are
//! in [`PersonRecord`], which only its organisation and the centre that serves it get to see.

use std::sync::Arc;

use async_graphql::{Context, Description, Object, Result, SimpleObject};
use varsko_domain::organisation::events as stored;
use varsko_domain::{Actor, OrganisationId, PersonId, Text};
use varsko_picture::{Directory, Origin as PictureOrigin};

use super::card::{self, ActionCard};
use super::plans::{self, Plan};
use super::provisions::{self, Agreement, Shelter, Stockpile};
use super::report::ReportTemplate;
use super::resources::{self, Resource};
use super::right::{self, Right};
use super::roster::{self, Clocks, Roster};
use super::scalars::{DateTime, Id, Position};
use super::services::Services;
use super::viewer::Viewer;
use super::words::{AccessRole, Body, OrganisationKind};

/// What someone wrote, or the mark that it was lawfully erased, in the viewer's language.
pub(super) fn said(ctx: &Context<'_>, text: &Text) -> Result<String> {
    Ok(Viewer::of(ctx)?.language.text(text).to_owned())
}

/// The same where nothing may have been written.
pub(super) fn maybe_said(ctx: &Context<'_>, text: Option<&Text>) -> Result<Option<String>> {
    text.map(|text| said(ctx, text)).transpose()
}

/// A municipality, an operations centre or another organisation.
#[derive(Clone, Copy, Description)]
pub struct Organisation(pub(super) OrganisationId);

#[Object(use_type_description)]
impl Organisation {
    /// Its id.
    async fn id(&self) -> Id<OrganisationId> {
        Id(self.0)
    }

    /// What the viewer may do for it beside any incident, operation by operation.
    async fn rights(&self, ctx: &Context<'_>) -> Result<Vec<Right>> {
        right::beside(ctx, self.0)
    }

    /// Full name.
    async fn name(&self, ctx: &Context<'_>) -> Result<String> {
        let known = self.known(ctx)?;
        Ok(known.map_or_else(|| self.0.to_string(), |known| known.name.clone()))
    }

    /// Short name, for boards.
    async fn short_name(&self, ctx: &Context<'_>) -> Result<String> {
        Ok(directory(ctx)?.standing.short_name(self.0))
    }

    /// What kind of organisation it is; null for one that is no longer known.
    async fn kind(&self, ctx: &Context<'_>) -> Result<Option<OrganisationKind>> {
        Ok(self.known(ctx)?.map(|known| known.kind.into()))
    }

    /// The county (fylke) it belongs to.
    async fn county(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        Ok(self.known(ctx)?.and_then(|known| known.county))
    }

    /// Official number (kommunenummer).
    async fn number(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        Ok(self.known(ctx)?.and_then(|known| known.number))
    }

    /// The operations centres that serve it.
    async fn centres(&self, ctx: &Context<'_>) -> Result<Vec<Organisation>> {
        let centres = self.known(ctx)?.map(|known| known.centres);
        Ok(centres
            .unwrap_or_default()
            .into_iter()
            .map(Organisation)
            .collect())
    }

    /// The roles of its crisis organisation, in the order they are shown; at most 60.
    async fn roles(&self, ctx: &Context<'_>) -> Result<Vec<Role>> {
        let roles = self.known(ctx)?.map(|known| known.roles);
        Ok(roles
            .unwrap_or_default()
            .into_iter()
            .map(Role::from)
            .collect())
    }

    /// How soon and how often things are to be done in its incidents.
    async fn clocks(&self, ctx: &Context<'_>) -> Result<Option<Clocks>> {
        Ok(self.known(ctx)?.map(|known| known.clocks.into()))
    }

    /// Who is on call for what, and its duty numbers; null to all but itself and the operators of a
    /// centre that serves it.
    async fn roster(&self, ctx: &Context<'_>) -> Result<Option<Roster>> {
        if !roster::may_know(ctx, self.0)? {
            return Ok(None);
        }
        Ok(self.known(ctx)?.map(|known| Roster(known.roster)))
    }

    /// Its action cards (tiltakskort), those out of use included; at most 200. None to strangers.
    async fn action_cards(&self, ctx: &Context<'_>) -> Result<Vec<ActionCard>> {
        card::shelf(ctx, self.0)
    }

    /// Its plans (planverk), those out of use included; at most 200. To its centre, the county governor
    /// and neighbouring municipalities, those in force that are not kept internal; none to strangers.
    async fn plans(&self, ctx: &Context<'_>) -> Result<Vec<Plan>> {
        plans::shelf(ctx, self.0)
    }

    /// Its agreements with others, by name; at most 500. Null to those who may not read its plans.
    async fn agreements(&self, ctx: &Context<'_>) -> Result<Option<Vec<Agreement>>> {
        Ok(provisions::kept(ctx, self.0)?.map(provisions::agreements))
    }

    /// Its shelters (tilfluktsrom), by name; at most 1,000. Null to those who may not read its plans.
    async fn shelters(&self, ctx: &Context<'_>) -> Result<Option<Vec<Shelter>>> {
        Ok(provisions::kept(ctx, self.0)?.map(provisions::shelters))
    }

    /// Its stockpiles (beredskapslager), by name; at most 500. Null to those who may not read its plans.
    async fn stockpiles(&self, ctx: &Context<'_>) -> Result<Option<Vec<Stockpile>>> {
        Ok(provisions::kept(ctx, self.0)?.map(provisions::stockpiles))
    }

    /// The template of its situation reports.
    async fn report_template(&self, ctx: &Context<'_>) -> Result<ReportTemplate> {
        ReportTemplate::of(ctx, self.0)
    }

    /// What it has to send, by kind and name; null to all but itself and the operators of a centre
    /// that serves it. At most 2,000.
    async fn resources(&self, ctx: &Context<'_>) -> Result<Option<Vec<Resource>>> {
        if !roster::may_know(ctx, self.0)? {
            return Ok(None);
        }
        resources::of(ctx, self.0).map(Some)
    }

    /// Its own readiness levels, lowest readiness first; at most 60.
    async fn readiness_levels(&self, ctx: &Context<'_>) -> Result<Vec<ReadinessLevel>> {
        let levels = self.known(ctx)?.map(|known| known.levels);
        Ok(levels
            .unwrap_or_default()
            .into_iter()
            .map(ReadinessLevel::from)
            .collect())
    }
}

impl Organisation {
    fn known(
        &self,
        ctx: &Context<'_>,
    ) -> Result<Option<varsko_domain::organisation::Organisation>> {
        Ok(directory(ctx)?.standing.organisations.get(&self.0).cloned())
    }
}

/// A role of an organisation in a crisis. A role is not a person and not a position.
#[derive(SimpleObject)]
pub struct Role {
    /// Short key, such as `crisis_leader`.
    key: String,
    /// Name for people.
    name: String,
    /// The body it sits in.
    body: Body,
    /// True when it must never be vacant while its body is active.
    critical: bool,
}

impl From<stored::Role> for Role {
    fn from(role: stored::Role) -> Self {
        let stored::Role {
            key,
            name,
            body,
            critical,
        } = role;
        Self {
            key,
            name,
            body: body.into(),
            critical,
        }
    }
}

/// One of an organisation's own readiness levels. Levels of different organisations do not compare.
#[derive(SimpleObject)]
pub struct ReadinessLevel {
    /// Short key.
    key: String,
    /// The organisation's own name for it.
    name: String,
}

impl From<stored::ReadinessLevel> for ReadinessLevel {
    fn from(level: stored::ReadinessLevel) -> Self {
        Self {
            key: level.key,
            name: level.name,
        }
    }
}

/// A person, by the name they have in this installation.
#[derive(Clone, Copy, Description)]
pub struct Person(pub(super) PersonId);

#[Object(use_type_description)]
impl Person {
    /// A pseudonym: it names the person without telling who it is.
    async fn id(&self) -> Id<PersonId> {
        Id(self.0)
    }

    /// What they are called; a phrase in its place for someone nobody registered, or whose name was erased.
    async fn name(&self, ctx: &Context<'_>) -> Result<String> {
        let language = Viewer::of(ctx)?.language;
        let directory = directory(ctx)?;
        Ok(directory.called(self.0, language).to_owned())
    }
}

/// A person as their organisation, and the centre that serves it, know them.
#[derive(Description)]
pub struct PersonRecord {
    pub(super) id: PersonId,
    /// True for an administrator of the organisation asked for.
    pub(super) with_access: bool,
    /// True for whoever may notify its people.
    pub(super) with_contact: bool,
    pub(super) organisation: OrganisationId,
}

#[Object(use_type_description)]
impl PersonRecord {
    /// Who.
    async fn person(&self) -> Person {
        Person(self.id)
    }

    /// Telephone; null to all but those who may notify.
    async fn phone(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let directory = directory(ctx)?;
        let contact = directory
            .contacts
            .get(&self.id)
            .filter(|_| self.with_contact);
        maybe_said(ctx, contact.and_then(|contact| contact.phone.as_ref()))
    }

    /// E-mail; null to all but those who may notify.
    async fn email(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let directory = directory(ctx)?;
        let contact = directory
            .contacts
            .get(&self.id)
            .filter(|_| self.with_contact);
        maybe_said(ctx, contact.and_then(|contact| contact.email.as_ref()))
    }

    /// What they may act as in the organisation asked for; null to all but its administrators.
    async fn access_roles(&self, ctx: &Context<'_>) -> Result<Option<Vec<AccessRole>>> {
        if !self.with_access {
            return Ok(None);
        }
        let directory = directory(ctx)?;
        let grants = directory
            .standing
            .people
            .get(&self.id)
            .map(|person| &person.grants);
        let here = grants
            .into_iter()
            .flatten()
            .filter(|(place, _)| *place == self.organisation);
        Ok(Some(here.map(|(_, role)| (*role).into()).collect()))
    }
}

/// Who did something: a person, in the access role of an organisation.
#[derive(Description)]
pub struct Author(pub(super) Actor);

#[Object(use_type_description)]
impl Author {
    /// The person.
    async fn person(&self) -> Person {
        Person(self.0.person)
    }

    /// The access role they acted in.
    async fn role(&self) -> AccessRole {
        self.0.role.into()
    }

    /// The organisation that role was granted in.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }
}

/// Where something shown comes from: the line of the log it was said on.
#[derive(Description)]
pub struct Origin(pub(super) PictureOrigin);

#[Object(use_type_description)]
impl Origin {
    /// The line's number in its incident's log.
    async fn number(&self) -> u32 {
        self.0.line
    }

    /// The line's position.
    async fn position(&self) -> Position {
        Position(self.0.position)
    }

    /// When it happened; of a statement or figure, its as-of time.
    async fn occurred_at(&self) -> DateTime {
        self.0.occurred_at.into()
    }

    /// When the system got it.
    async fn recorded_at(&self) -> DateTime {
        self.0.recorded_at.into()
    }

    /// Who did it.
    async fn by(&self) -> Author {
        Author(self.0.by)
    }

    /// The organisation it concerns.
    async fn organisation(&self) -> Organisation {
        Organisation(self.0.organisation)
    }
}

fn directory(ctx: &Context<'_>) -> Result<Arc<Directory>> {
    Ok(Services::of(ctx)?.engine.directory())
}
