//! Passwords and tokens of gateways: from the environment, from systemd's credentials, or from a
//! file that its owner alone can read. Never from the settings, and never shown.

use crate::folder::DataFolder;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use varsko_notify::Secret;

/// File of secrets in the data folder.
pub(crate) const SECRETS_FILE: &str = "secrets.toml";

/// Where secrets are looked up: in the environment first, then with systemd, then in the file.
pub(crate) struct SecretFile {
    file: BTreeMap<String, BTreeMap<String, String>>,
    credentials: Option<PathBuf>,
}

impl SecretFile {
    /// Reads the file, if there is one. The error is one sentence without a secret.
    pub(crate) fn read(folder: &DataFolder) -> Result<Self, String> {
        let path = folder.path().join(SECRETS_FILE);
        let file = match std::fs::read_to_string(&path) {
            Ok(text) => {
                private(&path)?;
                // What cannot be read is not repeated: it may be a secret.
                toml::from_str(&text).map_err(|_| {
                    format!("{SECRETS_FILE} is not a table of texts for each channel")
                })?
            }
            Err(error) if error.kind() == ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(format!("{SECRETS_FILE} cannot be read: {error}")),
        };
        let credentials = std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from);
        Ok(Self { file, credentials })
    }

    /// A secret of a channel, if there is one: `VARSKO_SECRET_SMS_PASSWORD`, the credential
    /// `varsko.sms.password`, or `password` under `[sms]` in the file.
    pub(crate) fn secret(&self, channel: &str, name: &str) -> Option<Secret> {
        let variable = format!("VARSKO_SECRET_{channel}_{name}").to_uppercase();
        let credential = || {
            let file = self.credentials.as_ref()?;
            std::fs::read_to_string(file.join(format!("varsko.{channel}.{name}"))).ok()
        };
        let stated = || self.file.get(channel)?.get(name).cloned();
        let words = std::env::var(variable)
            .ok()
            .or_else(credential)
            .or_else(stated);
        words.map(|words| Secret::from(words.as_str()))
    }
}

#[cfg(unix)]
fn private(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;
    match std::fs::metadata(path) {
        Ok(meta) if meta.permissions().mode() & 0o077 == 0 => Ok(()),
        Ok(_) => Err(format!(
            "{SECRETS_FILE} can be read by others on this machine, so it is not used; chmod 600 it"
        )),
        Err(error) => Err(format!("{SECRETS_FILE} cannot be read: {error}")),
    }
}

#[cfg(not(unix))]
fn private(_: &Path) -> Result<(), String> {
    Ok(())
}
