//! Local accounts: a login, a password, a person. They work when everything else is down (G-12).

use std::net::IpAddr;

use rusqlite::{Connection, OptionalExtension as _, Row, params};
use uuid::Uuid;

use crate::Access;
use crate::credential::{CredentialId, Kind, Revoke, table};
use crate::error::{AccessError, Result};
use crate::password::check_password;
use crate::secret::Secret;
use crate::store::uuid_at;

/// The fewest characters of a login.
pub(crate) const LOGIN_CHARS_MIN: usize = 2;
/// The most characters of a login.
pub const LOGIN_CHARS_MAX: usize = 100;
/// The most accounts of an installation.
pub const ACCOUNTS_MAX: u32 = 20_000;

/// An account as an administrator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// What the person types, in lower case.
    pub login: String,
    /// Whose account it is.
    pub person: Uuid,
    /// Whether signing in is refused.
    pub disabled: bool,
    /// When it was created, in milliseconds since the epoch.
    pub created_at: i64,
    /// When its password was last set, in milliseconds since the epoch.
    pub password_set_at: i64,
}

impl Access {
    /// Creates an account for a person who has none. The login is stored in lower case.
    ///
    /// Refuses a login of the wrong shape or in use, a weak password, and a second account for
    /// the same person.
    pub fn create_account(
        &self,
        login: &str,
        password: &Secret,
        person: Uuid,
        now_ms: i64,
    ) -> Result<Account> {
        let new = self.new_account(login, password, person, now_ms)?;
        self.store.write(|connection| new.insert(connection))
    }

    /// Refuses a login that a new account could not have: of the wrong shape, or in use.
    ///
    /// To be asked before anything is recorded about the person whose account it shall be.
    pub fn check_login(&self, login: &str) -> Result<()> {
        let login = accepted_login(login)?;
        self.store
            .read(|connection| refuse_no_room(connection, &login))
    }

    /// An account ready to be inserted: its login accepted, its password hashed.
    pub(crate) fn new_account(
        &self,
        login: &str,
        password: &Secret,
        person: Uuid,
        now_ms: i64,
    ) -> Result<NewAccount> {
        let login = accepted_login(login)?;
        check_password(&login, password)?;
        Ok(NewAccount {
            hash: self.hasher.hash(password, &*self.entropy)?,
            account: Account {
                login,
                person,
                disabled: false,
                created_at: now_ms,
                password_set_at: now_ms,
            },
        })
    }

    /// Sets a password and ends the person's sessions, save the one it was changed from.
    ///
    /// API tokens stay: the password does not open them.
    pub fn set_password(
        &self,
        login: &str,
        password: &Secret,
        keep: Option<CredentialId>,
        now_ms: i64,
    ) -> Result<()> {
        let login = folded(login);
        check_password(&login, password)?;
        let hash = self.hasher.hash(password, &*self.entropy)?;
        self.ending(|connection| {
            let person = existing(connection, &login)?;
            connection.execute(
                "UPDATE account SET password_hash = ?2, password_set_at = ?3 WHERE login = ?1",
                params![login, hash, now_ms],
            )?;
            table::end(
                connection,
                &Revoke::SessionsOf {
                    person,
                    except: keep,
                },
            )
        })?;
        Ok(())
    }

    /// Sets another password for whoever came with this session and knows their present one. Ends
    /// their other sessions.
    ///
    /// Guessing the present one is slowed down as signing in is. Refuses anything but a session
    /// that holds, and a weak new password.
    pub fn change_password(
        &self,
        session: CredentialId,
        current: &Secret,
        new: &Secret,
        now_ms: i64,
    ) -> Result<Account> {
        let credential = self.check(session, now_ms)?;
        if credential.kind != Kind::Session {
            return Err(AccessError::NotSignedIn);
        }
        let person = credential.holder.person;
        let known = self
            .store
            .read(|connection| of_person(connection, person))?;
        let (account, hash) = known.ok_or(AccessError::NoSuchAccount)?;
        check_password(&account.login, new)?;
        self.throttle.begin_own(&account.login, now_ms)?;
        if !self.hasher.matches(current, &hash)? {
            return Err(AccessError::WrongPassword);
        }
        self.throttle.own_succeeded(&account.login);
        self.set_password(&account.login, new, Some(session), now_ms)?;
        Ok(Account {
            password_set_at: now_ms,
            ..account
        })
    }

    /// Refuses the account from now on, and ends every session and token of its person.
    pub fn disable_account(&self, login: &str) -> Result<()> {
        let login = folded(login);
        self.ending(|connection| {
            let person = existing(connection, &login)?;
            connection.execute("UPDATE account SET disabled = 1 WHERE login = ?1", [&login])?;
            table::end(connection, &Revoke::AllOf(person))
        })?;
        Ok(())
    }

    /// Lets a disabled account sign in again. What disabling ended stays ended.
    pub fn enable_account(&self, login: &str) -> Result<()> {
        let login = folded(login);
        self.store.write(|connection| {
            existing(connection, &login)?;
            connection.execute("UPDATE account SET disabled = 0 WHERE login = ?1", [&login])?;
            Ok(())
        })
    }

    /// All accounts, by login.
    pub fn accounts(&self) -> Result<Vec<Account>> {
        self.store.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT * FROM account ORDER BY login")?;
            let accounts = statement.query_map([], read_account)?;
            Ok(accounts.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Whether anyone can sign in at all; if not, a set-up code is due.
    pub fn has_accounts(&self) -> Result<bool> {
        self.store.read(|connection| Ok(count(connection)? > 0))
    }

    /// Checks a login and a password, and gives the person they belong to.
    ///
    /// An unknown login, a wrong password and a disabled account take the same work and get the
    /// same answer, so nobody learns who has an account. Failing often means waiting.
    pub fn sign_in(
        &self,
        login: &str,
        password: &Secret,
        address: IpAddr,
        now_ms: i64,
    ) -> Result<Uuid> {
        let login: String = folded(login).chars().take(LOGIN_CHARS_MAX).collect();
        let attempt = self.throttle.begin(&login, address, now_ms)?;
        let known = self.store.read(|connection| find(connection, &login))?;
        let hash = known.as_ref().map_or(self.hasher.decoy(), |(_, hash)| hash);
        let matches = self.hasher.matches(password, hash)?;
        match known {
            Some((account, _)) if matches && !account.disabled => {
                self.throttle.succeeded(attempt, now_ms);
                Ok(account.person)
            }
            _ => Err(AccessError::SignInRefused),
        }
    }
}

/// An account that is not stored yet.
pub(crate) struct NewAccount {
    account: Account,
    hash: String,
}

impl NewAccount {
    pub(crate) fn insert(self, connection: &Connection) -> Result<Account> {
        let Self { account, hash } = self;
        refuse_no_room(connection, &account.login)?;
        if of_person(connection, account.person)?.is_some() {
            return Err(AccessError::PersonHasAccount);
        }
        connection.execute(
            "INSERT INTO account (login, person, password_hash, created_at, password_set_at)
             VALUES (?1, ?2, ?3, ?4, ?4)",
            params![
                account.login,
                account.person.as_bytes(),
                hash,
                account.created_at
            ],
        )?;
        Ok(account)
    }
}

/// Refuses a person whose account is disabled. A person without an account signs in elsewhere.
pub(crate) fn refuse_disabled(connection: &Connection, person: Uuid) -> Result<()> {
    let disabled = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM account WHERE person = ?1 AND disabled = 1)")?
        .query_row([person.as_bytes()], |row| row.get(0))?;
    if disabled {
        Err(AccessError::AccountDisabled)
    } else {
        Ok(())
    }
}

pub(crate) fn count(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("SELECT count(*) FROM account", [], |row| row.get(0))?)
}

/// Refuses a login that is in use, and any where there are as many accounts as there can be.
fn refuse_no_room(connection: &Connection, login: &str) -> Result<()> {
    if find(connection, login)?.is_some() {
        return Err(AccessError::LoginTaken);
    }
    if count(connection)? >= ACCOUNTS_MAX {
        return Err(AccessError::TooManyAccounts);
    }
    Ok(())
}

/// The person behind a login that has to exist.
fn existing(connection: &Connection, login: &str) -> Result<Uuid> {
    let (account, _) = find(connection, login)?.ok_or(AccessError::NoSuchAccount)?;
    Ok(account.person)
}

/// The account of a login, with its password hash.
fn find(connection: &Connection, login: &str) -> Result<Option<(Account, String)>> {
    Ok(connection
        .prepare_cached("SELECT * FROM account WHERE login = ?1")?
        .query_row([login], read_with_hash)
        .optional()?)
}

/// The account of a person, with its password hash.
fn of_person(connection: &Connection, person: Uuid) -> Result<Option<(Account, String)>> {
    Ok(connection
        .prepare_cached("SELECT * FROM account WHERE person = ?1")?
        .query_row([person.as_bytes()], read_with_hash)
        .optional()?)
}

fn read_with_hash(row: &Row<'_>) -> rusqlite::Result<(Account, String)> {
    Ok((read_account(row)?, row.get("password_hash")?))
}

fn read_account(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        login: row.get("login")?,
        person: uuid_at(row, "person")?,
        disabled: row.get("disabled")?,
        created_at: row.get("created_at")?,
        password_set_at: row.get("password_set_at")?,
    })
}

fn folded(login: &str) -> String {
    login.trim().to_lowercase()
}

fn accepted_login(login: &str) -> Result<String> {
    let login = folded(login);
    let length = login.chars().count();
    let allowed = |c: char| c.is_alphanumeric() || ".-_@+".contains(c);
    if (LOGIN_CHARS_MIN..=LOGIN_CHARS_MAX).contains(&length) && login.chars().all(allowed) {
        Ok(login)
    } else {
        Err(AccessError::LoginNotAllowed)
    }
}
