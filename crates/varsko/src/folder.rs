//! The data folder: where it is, its root key, its settings file.

use crate::channels::{NotifySettings, SECRETS_FILE};
use crate::edge::OsEntropy;
use crate::feeds::FeedsSettings;
use crate::tiles::MapSettings;
use crate::trouble::Trouble;
use serde::Deserialize;
use std::io::{ErrorKind, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use varsko_journal::RootKey;

/// File the root key lives in, unless the environment or systemd hands it over.
pub(crate) const KEY_FILE: &str = "varsko.key";
/// File the settings live in.
pub(crate) const SETTINGS_FILE: &str = "varsko.toml";
/// Environment variable that hands the root key over.
pub(crate) const KEY_VARIABLE: &str = "VARSKO_KEY";

/// One installation's folder.
#[derive(Clone, Debug)]
pub(crate) struct DataFolder(PathBuf);

/// A root key, and whether it was made just now.
pub(crate) struct Key {
    pub(crate) root: RootKey,
    /// True when no key was there: its owner must be told that losing it is losing the texts.
    pub(crate) is_new: bool,
}

/// What `varsko.toml` may say. Flags win over it, it wins over the defaults.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Settings {
    /// Address to listen on.
    pub(crate) listen: Option<SocketAddr>,
    /// Public addresses of this installation, such as `https://varsko.example.no`.
    pub(crate) public_urls: Vec<String>,
    /// Whether GraphiQL is served.
    pub(crate) graphiql: Option<bool>,
    /// Channels out of the house.
    pub(crate) notify: NotifySettings,
    /// Where warnings are taken from.
    pub(crate) feeds: FeedsSettings,
    /// The console's map.
    pub(crate) map: MapSettings,
}

impl DataFolder {
    /// The folder at `path`, created when it is not there, readable by its owner alone.
    /// Refuses a folder that holds something else: it must not become an installation by a slip.
    pub(crate) fn create(path: &Path) -> Result<Self, Trouble> {
        make_private(path)?;
        let ours = [
            varsko_journal::JOURNAL_FILE,
            KEY_FILE,
            SETTINGS_FILE,
            SECRETS_FILE,
        ];
        let mut entries = std::fs::read_dir(path).map_err(|error| Trouble::file(path, &error))?;
        if entries.next().is_some() && !ours.iter().any(|name| path.join(name).exists()) {
            return Err(Trouble::data(format!(
                "{} holds something that is not a Varsko installation; name a new or an empty folder",
                path.display()
            )));
        }
        Ok(Self(path.to_owned()))
    }

    /// The folder at `path`, which must hold an installation.
    pub(crate) fn existing(path: &Path) -> Result<Self, Trouble> {
        if path.join(varsko_journal::JOURNAL_FILE).is_file() {
            return Ok(Self(path.to_owned()));
        }
        Err(Trouble::data(format!(
            "{} holds no Varsko installation (no {}); name another with --data, or start one with `varsko serve --data {0}`",
            path.display(),
            varsko_journal::JOURNAL_FILE
        )))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The root key: from the environment, from systemd's credentials, or from the folder.
    pub(crate) fn key(&self) -> Result<Option<RootKey>, Trouble> {
        if let Ok(text) = std::env::var(KEY_VARIABLE) {
            return Ok(Some(RootKey::parse(&text)?));
        }
        let credential = std::env::var_os("CREDENTIALS_DIRECTORY")
            .map(|folder| Path::new(&folder).join(KEY_FILE));
        for path in credential.into_iter().chain([self.0.join(KEY_FILE)]) {
            match std::fs::read_to_string(&path) {
                Ok(text) => return Ok(Some(RootKey::parse(&text)?)),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(Trouble::file(&path, &error)),
            }
        }
        Ok(None)
    }

    /// The root key, made and kept in the folder when this is a first start. A folder that has a
    /// journal but no key is refused: a new key could not read it.
    pub(crate) fn key_or_new(&self) -> Result<Key, Trouble> {
        if let Some(root) = self.key()? {
            return Ok(Key {
                root,
                is_new: false,
            });
        }
        if self.0.join(varsko_journal::JOURNAL_FILE).exists() {
            return Err(Trouble::data(format!(
                "the root key is missing: put it back as {} or in {KEY_VARIABLE}, or recover it with `varsko key recover`",
                self.0.join(KEY_FILE).display()
            )));
        }
        let root = RootKey::generate(&mut OsEntropy);
        self.keep_key(&root)?;
        Ok(Key { root, is_new: true })
    }

    /// Writes the key into the folder, durably, readable by its owner alone; never over another.
    pub(crate) fn keep_key(&self, root: &RootKey) -> Result<(), Trouble> {
        let path = self.0.join(KEY_FILE);
        let write = || -> std::io::Result<()> {
            let mut file = std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(&path)?;
            restrict_file(&file)?;
            file.write_all(root.to_text().as_bytes())?;
            file.sync_all()?;
            std::fs::File::open(&self.0)?.sync_all()
        };
        write().map_err(|error| Trouble::file(&path, &error))
    }

    /// The settings file, if there is one.
    pub(crate) fn settings(&self) -> Result<Settings, Trouble> {
        let path = self.0.join(SETTINGS_FILE);
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text)
                .map_err(|error| Trouble::data(format!("{}: {}", path.display(), error.message()))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Settings::default()),
            Err(error) => Err(Trouble::file(&path, &error)),
        }
    }
}

/// Makes a folder that only its owner can look into; one that is there stays as it is.
pub(crate) fn make_private(path: &Path) -> Result<(), Trouble> {
    if path.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(path).map_err(|error| Trouble::file(path, &error))?;
    restrict(path, 0o700)
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> Result<(), Trouble> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
        .map_err(|error| Trouble::file(path, &error))
}

#[cfg(not(unix))]
fn restrict(_: &Path, _: u32) -> Result<(), Trouble> {
    Ok(())
}

#[cfg(unix)]
fn restrict_file(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn restrict_file(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}
