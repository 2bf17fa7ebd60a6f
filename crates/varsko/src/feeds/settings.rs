//! What `[feeds]` in the settings says: where warnings are taken from.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

/// Most feeds of an installation.
const FEEDS_MAX: usize = 20;
/// Least time between two looks at an address, in minutes: it belongs to someone else.
pub(super) const URL_EVERY_MIN_MIN: u64 = 10;
/// Longest time between two looks, in minutes: a day.
const EVERY_MIN_MAX: u64 = 24 * 60;
/// Time between two looks at a file or folder unless stated, in seconds.
const PATH_EVERY: Duration = Duration::from_secs(10);
/// Least time between two looks at a file or folder, in seconds.
const PATH_EVERY_S_MIN: u64 = 1;

/// The feeds by the name they are given.
pub(crate) type FeedsSettings = BTreeMap<String, FeedSettings>;

/// What is stated of one feed: exactly one of a file, a folder and an address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FeedSettings {
    /// A file that is read again whenever it has changed.
    pub(crate) file: Option<PathBuf>,
    /// A folder whose files are read, each once and again when it has changed.
    pub(crate) folder: Option<PathBuf>,
    /// An address to fetch from.
    pub(crate) url: Option<String>,
    /// How those who run the address reach whoever runs this: a mail address or a page.
    pub(crate) contact: Option<String>,
    /// Time between two looks at an address, in minutes; 10 unless stated.
    pub(crate) every_minutes: Option<u64>,
    /// Time between two looks at a file or folder, in seconds; 10 unless stated.
    pub(crate) every_seconds: Option<u64>,
}

/// Where one feed reads from, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stated {
    pub(super) place: Place,
    pub(super) every: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    File(PathBuf),
    Folder(PathBuf),
    Url { url: String, contact: String },
}

impl Place {
    /// The place for people, without what may be a secret in an address.
    pub(super) fn shown(&self) -> String {
        match self {
            Place::File(path) | Place::Folder(path) => path.display().to_string(),
            Place::Url { url, .. } => {
                let open = url.split(['?', '#']).next().unwrap_or_default();
                match open.split_once("://") {
                    Some((scheme, rest)) => {
                        let host = rest.split_once('@').map_or(rest, |(_, host)| host);
                        format!("{scheme}://{host}")
                    }
                    None => open.to_owned(),
                }
            }
        }
    }
}

impl FeedSettings {
    /// What is stated, or what is wrong with it in one sentence.
    pub(super) fn read(&self) -> Result<Stated, String> {
        let place = match (&self.file, &self.folder, &self.url) {
            (Some(file), None, None) => Place::File(file.clone()),
            (None, Some(folder), None) => Place::Folder(folder.clone()),
            (None, None, Some(url)) => self.address(url)?,
            _ => return Err("state exactly one of file, folder and url".into()),
        };
        let every = match place {
            Place::Url { .. } => {
                let minutes = self.every_minutes.unwrap_or(URL_EVERY_MIN_MIN);
                if !(URL_EVERY_MIN_MIN..=EVERY_MIN_MAX).contains(&minutes) {
                    return Err(format!(
                        "every_minutes is {minutes}; an address is looked at every {URL_EVERY_MIN_MIN} to {EVERY_MIN_MAX} minutes"
                    ));
                }
                Duration::from_secs(minutes * 60)
            }
            Place::File(_) | Place::Folder(_) => self.every_seconds.map_or(PATH_EVERY, |seconds| {
                Duration::from_secs(seconds.clamp(PATH_EVERY_S_MIN, EVERY_MIN_MAX * 60))
            }),
        };
        Ok(Stated { place, every })
    }

    fn address(&self, url: &str) -> Result<Place, String> {
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return Err("url must begin with https:// (or http:// within the house)".into());
        }
        let contact = self.contact.as_deref().map(str::trim).unwrap_or_default();
        let is_plain = !contact.is_empty() && contact.chars().all(|c| c.is_ascii_graphic());
        if !is_plain {
            return Err(
                "contact is missing: a mail address or a page by which those who run the address reach you"
                    .into(),
            );
        }
        let (url, contact) = (url.to_owned(), contact.to_owned());
        Ok(Place::Url { url, contact })
    }
}

/// The feeds that are stated, each as it is to be read or with what is wrong with it.
pub(crate) fn stated(settings: &FeedsSettings) -> Vec<(String, Result<Stated, String>)> {
    let all = settings.iter().enumerate();
    all.map(|(place, (name, feed))| {
        let read = if place < FEEDS_MAX {
            feed.read()
        } else {
            Err(format!("there are more than {FEEDS_MAX} feeds"))
        };
        (name.clone(), read)
    })
    .collect()
}
