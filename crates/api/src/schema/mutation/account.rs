//! Accounts: who can sign in with a password. For the administrator who answers for the person, save
//! that everyone changes their own password.
//!
//! A password goes from the input into a `Secret` and no further; no answer or log line holds one.

use async_graphql::{Context, InputObject, Object, Result, SimpleObject, Union};
use uuid::Uuid;
use varsko_access::{Access, AccessError, Secret};
use varsko_domain::{PersonId, Timestamp};

use super::administrator::{Administering, answers_for, others_administer, with_access};
use super::denied::{Denied, Stopped};
use crate::schema::outcome::Refusal;
use crate::schema::scalars::{DateTime, Id};
use crate::schema::services::Services;
use crate::schema::viewer::Viewer;

/// Accounts of the persons an administrator's organisation answers for.
#[derive(Default)]
pub(super) struct Accounts;

#[Object]
impl Accounts {
    /// Let a person sign in with a password. What they may do then is what `grantAccess` gave them.
    async fn create_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: CreateAccountInput,
    ) -> Result<AccountResult> {
        let person = input.person_id.0;
        let password = Secret::from(input.password);
        let login = input.login;
        let made = manage(ctx, person, move |access, now| {
            let account = access.create_account(&login, &password, person.0, now)?;
            Ok(Some(account))
        });
        AccountResult::of(made.await, ctx)
    }

    /// Give a person's account another password. It ends the person's sessions, save the one you
    /// came with; their tokens stay.
    async fn set_password(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: SetPasswordInput,
    ) -> Result<AccountResult> {
        let person = input.person_id.0;
        let password = Secret::from(input.password);
        let keep = Viewer::of(ctx)?.credential;
        let changed = manage(ctx, person, move |access, now| {
            change(access, person.0, |login| {
                access.set_password(login, &password, keep, now)
            })
        });
        AccountResult::of(changed.await, ctx)
    }

    /// Change your own password, in the session you signed in with. It ends your other sessions;
    /// your tokens stay. Wrong guesses at the current one have to wait, as in signing in.
    async fn change_password(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: ChangePasswordInput,
    ) -> Result<AccountResult> {
        AccountResult::of(change_own(ctx, input).await, ctx)
    }

    /// Refuse an account from now on (sperre). It ends every session and token of the person at once.
    /// The last administrator of the installation who can sign in stays.
    async fn disable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: AccountInput,
    ) -> Result<AccountResult> {
        AccountResult::of(disable(ctx, input.person_id.0).await, ctx)
    }

    /// Let a disabled account sign in again. The sessions and tokens that ended stay ended.
    async fn enable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is asked.")] input: AccountInput,
    ) -> Result<AccountResult> {
        let person = input.person_id.0;
        let changed = manage(ctx, person, move |access, _| {
            change(access, person.0, |login| access.enable_account(login))
        });
        AccountResult::of(changed.await, ctx)
    }
}

/// A new account.
#[derive(InputObject)]
pub(super) struct CreateAccountInput {
    /// Whose account it is: a registered person whom your organisation answers for.
    person_id: Id<PersonId>,
    /// What the person types: 2 to 100 letters, digits or any of . - _ @ +, in any case.
    login: String,
    /// The first password: at least 12 characters, the login not counted. Tell it to nobody else.
    #[graphql(secret)]
    password: String,
}

/// Another password for an account.
#[derive(InputObject)]
pub(super) struct SetPasswordInput {
    /// Whose account it is.
    person_id: Id<PersonId>,
    /// The new password: at least 12 characters, the login not counted.
    #[graphql(secret)]
    password: String,
}

/// Another password of your own.
#[derive(InputObject)]
pub(super) struct ChangePasswordInput {
    /// The password you sign in with now.
    #[graphql(secret)]
    current: String,
    /// The one you want: at least 12 characters, the login not counted.
    #[graphql(secret)]
    new: String,
}

/// An account, by its person.
#[derive(InputObject)]
pub(super) struct AccountInput {
    /// Whose account it is.
    person_id: Id<PersonId>,
}

/// An account as administrators see it.
#[derive(SimpleObject)]
pub(super) struct Account {
    /// Whose account it is.
    person_id: Id<PersonId>,
    /// What the person types, in lower case.
    login: String,
    /// True when signing in is refused.
    disabled: bool,
    /// When the account was created.
    created_at: DateTime,
    /// When its password was last set.
    password_set_at: DateTime,
}

impl From<varsko_access::Account> for Account {
    fn from(account: varsko_access::Account) -> Self {
        Self {
            person_id: Id(PersonId(account.person)),
            login: account.login,
            disabled: account.disabled,
            created_at: Timestamp(account.created_at).into(),
            password_set_at: Timestamp(account.password_set_at).into(),
        }
    }
}

/// The account as it is now, or why it is as it was.
#[derive(Union)]
pub(super) enum AccountResult {
    /// The account.
    Account(Account),
    /// Nothing was changed.
    Refusal(Refusal),
}

impl AccountResult {
    fn of(result: Result<Account, Stopped>, ctx: &Context<'_>) -> Result<Self> {
        Ok(match result {
            Ok(account) => Self::Account(account),
            Err(stopped) => Self::Refusal(stopped.told(ctx)?),
        })
    }
}

/// Does `work` about a person's account, when the viewer answers for the person.
async fn manage(
    ctx: &Context<'_>,
    person: PersonId,
    work: impl FnOnce(&Access, i64) -> Result<Option<varsko_access::Account>, AccessError>
    + Send
    + 'static,
) -> Result<Account, Stopped> {
    answers_for(Services::of(ctx)?, Viewer::of(ctx)?, person)?;
    let account = with_access(ctx, work).await?;
    Ok(account.ok_or(Denied::NoAccount)?.into())
}

/// Changes the password of whoever signed in with the viewer's session.
async fn change_own(ctx: &Context<'_>, input: ChangePasswordInput) -> Result<Account, Stopped> {
    let session = Viewer::of(ctx)?.credential;
    let session = session.ok_or(Denied::NotBySession)?;
    let (current, new) = (Secret::from(input.current), Secret::from(input.new));
    let changed = with_access(ctx, move |access, now| {
        access.change_password(session, &current, &new, now)
    });
    match changed.await {
        Ok(account) => Ok(account.into()),
        // The viewer was let in, so what they came with is a token, or has ended just now.
        Err(Stopped::Denied(Denied::SignIn(AccessError::NotSignedIn))) => {
            Err(Denied::NotBySession.into())
        }
        Err(stopped) => Err(stopped),
    }
}

/// Disables the account of a person the viewer answers for, unless nobody would administer then.
async fn disable(ctx: &Context<'_>, person: PersonId) -> Result<Account, Stopped> {
    answers_for(Services::of(ctx)?, Viewer::of(ctx)?, person)?;
    let _alone = Administering::alone(ctx).await?;
    others_administer(ctx, person).await?;
    manage(ctx, person, move |access, _| {
        change(access, person.0, |login| access.disable_account(login))
    })
    .await
}

/// Changes the account of a person and gives it as it then is; `None` when they have none.
fn change(
    access: &Access,
    person: Uuid,
    work: impl FnOnce(&str) -> Result<(), AccessError>,
) -> Result<Option<varsko_access::Account>, AccessError> {
    let Some(account) = of_person(access, person)? else {
        return Ok(None);
    };
    work(&account.login)?;
    of_person(access, person)
}

fn of_person(access: &Access, person: Uuid) -> Result<Option<varsko_access::Account>, AccessError> {
    let accounts = access.accounts()?;
    Ok(accounts
        .into_iter()
        .find(|account| account.person == person))
}
