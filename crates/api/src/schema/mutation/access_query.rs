//! What can be asked about signing in. Lists no secret, and nobody the viewer does not answer for.

use async_graphql::{Context, Object, Result};
use varsko_access::Kind;
use varsko_domain::PersonId;

use super::account::Account;
use super::administrator::{answers_for, may_administer, with_access};
use super::credential::{Credential, reach, theirs_of};
use super::denied::Stopped;
use crate::schema::outcome::Refusal;
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

/// Sessions and tokens.
#[derive(Default)]
pub struct AccessQuery;

#[Object]
impl AccessQuery {
    /// The sessions you may end: your own, and as an administrator everyone's in your organisation.
    /// At most 1,000 of each, the newest first.
    async fn sessions(&self, ctx: &Context<'_>) -> Result<Vec<Credential>> {
        list(ctx, Kind::Session).await
    }

    /// The tokens you may end: those that act as you, and as an administrator all that act in your
    /// organisation, the expired ones too. At most 1,000 of each, the newest first.
    async fn tokens(&self, ctx: &Context<'_>) -> Result<Vec<Credential>> {
        list(ctx, Kind::Token).await
    }

    /// The accounts of the people your organisation answers for: who signs in as what. Open to its
    /// administrators only; others get an empty list. In order of login.
    async fn accounts(&self, ctx: &Context<'_>) -> Result<Vec<Account>> {
        let listed = with_access(ctx, |access, _| access.accounts()).await;
        let (services, viewer) = (Services::of(ctx)?, Viewer::of(ctx)?);
        let mut accounts = listed.map_err(Stopped::error)?;
        accounts.retain(|one| answers_for(services, viewer, PersonId(one.person)).is_ok());
        accounts.sort_by(|one, other| one.login.cmp(&other.login));
        Ok(accounts.into_iter().map(Account::from).collect())
    }

    /// Why a new account could not have this login: its shape, or because it is in use. Null when it
    /// could. To ask before a person is registered; open to administrators only.
    async fn login_refusal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What the person would type.")] login: String,
    ) -> Result<Option<Refusal>> {
        let viewer = Viewer::of(ctx)?;
        let checked = match may_administer(Services::of(ctx)?, viewer) {
            Ok(()) => with_access(ctx, move |access, _| access.check_login(&login)).await,
            Err(rule) => Err(rule.into()),
        };
        match checked {
            Ok(()) => Ok(None),
            Err(stopped) => Ok(Some(stopped.told(ctx)?)),
        }
    }
}

async fn list(ctx: &Context<'_>, kind: Kind) -> Result<Vec<Credential>> {
    let viewer = Viewer::of(ctx)?;
    let theirs = reach(ctx)?;
    let listed = with_access(ctx, move |access, now| {
        theirs_of(access, kind, &theirs, now)
    })
    .await;
    let listed = listed.map_err(Stopped::error)?.into_iter();
    Ok(listed.map(|one| Credential::listed(one, viewer)).collect())
}
