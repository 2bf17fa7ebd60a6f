//! The first start: a one-time code lets whoever reads the server's output create the first account.

use rusqlite::params;

use crate::account;
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

    /// Uses the set-up code up. Of any number of callers at once exactly one succeeds.
    ///
    /// Check the password of the account to come first ([`crate::check_password`]): a code is not
    /// given back, though a new one can be issued until an account exists.
    pub fn redeem_setup_code(&self, code: &Secret, now_ms: i64) -> Result<()> {
        self.store.write(|connection| {
            if account::count(connection)? > 0 {
                return Err(AccessError::AlreadySetUp);
            }
            let redeemed = connection.execute(
                "DELETE FROM setup_code WHERE code_hash = ?1 AND expires_at > ?2",
                params![code.digest(), now_ms],
            )?;
            if redeemed == 1 {
                Ok(())
            } else {
                Err(AccessError::SetupCodeRefused)
            }
        })
    }
}
