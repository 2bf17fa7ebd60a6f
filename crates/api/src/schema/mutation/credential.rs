//! Sessions and tokens: issued for programs, ended by their holder or an administrator.
//!
//! Whom a token stands for is checked against the directory when it is issued, and again by every
//! use of it. Its secret leaves in one answer, once.

use async_graphql::{Context, InputObject, Object, Result, SimpleObject, Union};
use uuid::Uuid;
use varsko_access::{Access, AccessError, CredentialId, Holder, Kind, Listed, Of, Revoke};
use varsko_domain::words as domain;
use varsko_domain::{OrganisationId, PersonId, Timestamp};

use super::administrator::{administers, with_access};
use super::denied::{Denied, Stopped};
use crate::schema::outcome::Refusal;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;
use crate::schema::words::AccessRole;

/// Sessions of people at screens, and tokens of programs.
#[derive(Default)]
pub(super) struct Credentials;

#[Object]
impl Credentials {
    /// Issue a token that lets a program act as a person in a role of your organisation. Its secret
    /// is shown in this answer and never again.
    async fn issue_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: IssueTokenInput,
    ) -> Result<IssueTokenResult> {
        Ok(match issue(ctx, input).await {
            Ok(token) => IssueTokenResult::IssuedToken(token),
            Err(stopped) => IssueTokenResult::Refusal(stopped.told(ctx)?),
        })
    }

    /// End a token at once: one that acts as you, or as an administrator any of your organisation.
    async fn revoke_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: CredentialInput,
    ) -> Result<EndResult> {
        EndResult::of(end(ctx, Kind::Token, input.id.0).await, ctx)
    }

    /// End a session at once, and close what it holds open: one of your own, or as an
    /// administrator any of your organisation.
    async fn revoke_session(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: CredentialInput,
    ) -> Result<EndResult> {
        EndResult::of(end(ctx, Kind::Session, input.id.0).await, ctx)
    }

    /// End the session you came with.
    async fn sign_out(&self, ctx: &Context<'_>) -> Result<EndResult> {
        EndResult::of(leave(ctx).await, ctx)
    }
}

/// A token to issue.
#[derive(InputObject)]
pub(super) struct IssueTokenInput {
    /// What it is for, so that whoever sees it in a list knows. At most 200 characters.
    name: String,
    /// The person it acts as, who answers for what it does.
    person_id: Id<PersonId>,
    /// The organisation it acts in: one that you administer.
    organisation_id: Id<OrganisationId>,
    /// The role it acts in: one that the person holds there.
    role: AccessRole,
    /// When it ends by itself; never, when left out.
    expires_at: Option<DateTime>,
}

/// A session or token to end.
#[derive(InputObject)]
pub(super) struct CredentialInput {
    /// Its id, as `sessions` and `tokens` list it.
    id: Id<Uuid>,
}

/// A new token, and the one time its secret is shown.
#[derive(SimpleObject)]
pub(super) struct IssuedToken {
    /// What the program presents: `Authorization: Bearer …`. Keep it now; it cannot be had again.
    secret: String,
    /// The token as it is listed from now on.
    token: Credential,
}

/// A session or token as it is listed, without its secret.
#[derive(SimpleObject)]
pub(super) struct Credential {
    /// Its id.
    id: Id<Uuid>,
    /// The browser a session runs in, or the name of a token.
    label: String,
    /// The person it acts as.
    person_id: Id<PersonId>,
    /// The organisation it acts in.
    organisation_id: Id<OrganisationId>,
    /// The role it acts in.
    role: Option<AccessRole>,
    /// When it was issued.
    created_at: DateTime,
    /// When it was last used, to the minute.
    last_seen_at: Option<DateTime>,
    /// When it ends unless used or revoked; past for a token that has expired.
    expires_at: Option<DateTime>,
    /// True for the one you came with.
    current: bool,
}

impl Credential {
    /// How `viewer` sees it.
    pub(super) fn listed(listed: Listed, viewer: &Viewer) -> Self {
        let Listed {
            credential,
            label,
            created_at,
            last_seen,
        } = listed;
        let instant = |ms: i64| DateTime(Timestamp(ms));
        Self {
            id: Id(credential.id.0),
            label,
            person_id: Id(PersonId(credential.holder.person)),
            organisation_id: Id(OrganisationId(credential.holder.organisation)),
            role: domain::AccessRole::from_literal(&credential.holder.role).map(Into::into),
            created_at: instant(created_at),
            last_seen_at: last_seen.map(instant),
            expires_at: credential.expires_at.map(instant),
            current: viewer.credential == Some(credential.id),
        }
    }
}

/// The new token, or why there is none.
#[derive(Union)]
pub(super) enum IssueTokenResult {
    /// It works from now on.
    IssuedToken(IssuedToken),
    /// None was issued.
    Refusal(Refusal),
}

/// A session or token has ended.
#[derive(SimpleObject)]
pub(super) struct Ended {
    /// Its id.
    id: Id<Uuid>,
}

/// Whether a session or token has ended.
#[derive(Union)]
pub(super) enum EndResult {
    /// It has ended, and what it held open is closed.
    Ended(Ended),
    /// Nothing has ended.
    Refusal(Refusal),
}

impl EndResult {
    fn of(result: Result<CredentialId, Stopped>, ctx: &Context<'_>) -> Result<Self> {
        Ok(match result {
            Ok(id) => Self::Ended(Ended { id: Id(id.0) }),
            Err(stopped) => Self::Refusal(stopped.told(ctx)?),
        })
    }
}

async fn issue(ctx: &Context<'_>, input: IssueTokenInput) -> Result<IssuedToken, Stopped> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let (person, organisation) = (input.person_id.0, input.organisation_id.0);
    administers(services, viewer, organisation)?;
    let role = domain::AccessRole::from(input.role);
    // The data folder's owner needs no token, and the directory would let anyone hold that role.
    let holds = services
        .engine
        .directory()
        .standing
        .holds(person, organisation, role);
    if role == domain::AccessRole::System || !holds {
        return Err(Denied::RoleNotHeld.into());
    }
    let holder = Holder {
        person: person.0,
        organisation: organisation.0,
        role: role.literal().to_owned(),
    };
    let (name, ends) = (input.name, input.expires_at.map(|end| end.0.0));
    let (issued, listed) = with_access(ctx, move |access, now| {
        let issued = access.issue_token(&holder, &name, ends, now)?;
        let listed = Listed {
            credential: issued.credential.clone(),
            label: name.trim().to_owned(),
            created_at: now,
            last_seen: None,
        };
        Ok((issued, listed))
    })
    .await?;
    Ok(IssuedToken {
        secret: issued.secret.expose().to_owned(),
        token: Credential::listed(listed, viewer),
    })
}

/// Ends one of those that the viewer may end.
async fn end(ctx: &Context<'_>, kind: Kind, id: Uuid) -> Result<CredentialId, Stopped> {
    let theirs = reach(ctx)?;
    let ended = with_access(ctx, move |access, now| {
        let mut listed = theirs_of(access, kind, &theirs, now)?.into_iter();
        let Some(found) = listed.find(|listed| listed.credential.id.0 == id) else {
            return Ok(None);
        };
        access.revoke(Revoke::One(found.credential.id))?;
        Ok(Some(found.credential.id))
    })
    .await?;
    Ok(ended.ok_or(Denied::UnknownCredential)?)
}

/// Ends the session the viewer came with.
async fn leave(ctx: &Context<'_>) -> Result<CredentialId, Stopped> {
    let viewer = Viewer::of(ctx)?;
    let (person, own) = (viewer.actor.person.0, viewer.credential);
    let ended = with_access(ctx, move |access, now| {
        let sessions = access.list(Kind::Session, Of::Person(person), now)?;
        let mut ids = sessions.into_iter().map(|session| session.credential.id);
        let Some(id) = ids.find(|id| own == Some(*id)) else {
            return Ok(None);
        };
        access.revoke(Revoke::One(id))?;
        Ok(Some(id))
    })
    .await?;
    Ok(ended.ok_or(Denied::NoSession)?)
}

/// Whose sessions and tokens the viewer may see and end: their own, and with the right to
/// administer all of their organisation.
pub(super) fn reach(ctx: &Context<'_>) -> Result<Vec<Of>> {
    let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
    let organisation = viewer.actor.organisation;
    let own = Of::Person(viewer.actor.person.0);
    Ok(match administers(services, viewer, organisation) {
        Ok(()) => vec![Of::Organisation(organisation.0), own],
        Err(_) => vec![own],
    })
}

/// The sessions or tokens of all of these, each once.
pub(super) fn theirs_of(
    access: &Access,
    kind: Kind,
    theirs: &[Of],
    now_ms: i64,
) -> Result<Vec<Listed>, AccessError> {
    let mut all: Vec<Listed> = Vec::new();
    for of in theirs {
        for listed in access.list(kind, *of, now_ms)? {
            if !all
                .iter()
                .any(|known| known.credential.id == listed.credential.id)
            {
                all.push(listed);
            }
        }
    }
    Ok(all)
}
