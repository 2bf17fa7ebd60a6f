//! The first start: a one-time code lets whoever reads the server's output create the first account.

use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

use crate::account::{self, Account};
use crate::error::{AccessError, Result};
use crate::{Access, Secret};

/// How long a set-up code works.
pub const SETUP_CODE_LIFE_MS: i64 = 24 * 3_600_000;

impl Access {
    /// Makes a set-up code, in place of any earlier one. Only while nobody has an account.
    pub fn issue_setup_code(&self, now_ms: i64) -> Result<Secret> {
        let code = Secret::mint("", &*self.entropy);
        self.store.write(|connection| {
            if account::count(connection)? > 0 {
                return Err(AccessError::AlreadySetUp);
            }
            connection.execute(
                "INSERT OR REPLACE INTO setup_code (only_one, code_hash, expires_at) VALUES (1, ?1, ?2)",
                params![code.digest(), now_ms.saturating_add(SETUP_CODE_LIFE_MS)],
            )?;
            Ok(())
        })?;
        Ok(code)
    }

    /// Refuses a set-up code that would not work now. It is not used up by asking.
    pub fn check_setup_code(&self, code: &Secret, now_ms: i64) -> Result<()> {
        self.store
            .read(|connection| holds(connection, code, now_ms))
    }

    /// Creates the first account and uses the set-up code up, both or neither: whatever is refused
    /// leaves the code as good as it was. Of any number of callers at once exactly one succeeds.
    ///
    /// Refuses what [`Access::check_setup_code`] and [`Access::create_account`] refuse.
    pub fn create_first_account(
        &self,
        code: &Secret,
        login: &str,
        password: &Secret,
        person: Uuid,
        now_ms: i64,
    ) -> Result<Account> {
        self.check_setup_code(code, now_ms)?;
        let new = self.new_account(login, password, person, now_ms)?;
        self.store.write(|connection| {
            holds(connection, code, now_ms)?;
            connection.execute("DELETE FROM setup_code", [])?;
            new.insert(connection)
        })
    }
}

fn holds(connection: &Connection, code: &Secret, now_ms: i64) -> Result<()> {
    if account::count(connection)? > 0 {
        return Err(AccessError::AlreadySetUp);
    }
    connection
        .query_row(
            "SELECT 1 FROM setup_code WHERE code_hash = ?1 AND expires_at > ?2",
            params![code.digest(), now_ms],
            |_| Ok(()),
        )
        .optional()?
        .ok_or(AccessError::SetupCodeRefused)
}
