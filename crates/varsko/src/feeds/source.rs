//! Looking at one place where warnings come from: what has come or changed since the last look.
//!
//! Blocks; knows nothing of what messages say. What was handed out counts as seen only when that is
//! confirmed, so nothing is lost when it could not be taken in.

use super::settings::Place;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use ureq::Agent;
use ureq::http::{HeaderMap, StatusCode, header};
use varsko_feeds::MESSAGE_BYTES_MAX;

/// Most files of a folder that are looked at.
const FILES_MAX: usize = 2_000;
/// Endings of files that hold messages.
const ENDINGS: [&str; 4] = ["xml", "cap", "json", "geojson"];
/// How long an address may take to answer in full.
const ANSWER_MAX: Duration = Duration::from_secs(30);
/// Most times an address may send elsewhere.
const REDIRECTS_MAX: u32 = 3;

/// A message, or what stood in its way.
pub(super) struct Found {
    /// What it is called for people; empty for the only one there is.
    pub(super) what: String,
    /// Its content, or one sentence.
    pub(super) content: Result<Vec<u8>, String>,
    mark: Mark,
}

/// By what it is known that something has been seen.
enum Mark {
    File(PathBuf, Seen),
    Answer(Validators),
}

type Seen = (Option<SystemTime>, u64);

/// What an address says by which it can tell whether there is anything new.
#[derive(Default)]
struct Validators {
    etag: Option<String>,
    last_modified: Option<String>,
}

/// A place that is looked at again and again.
pub(super) struct Source {
    place: Place,
    agent: Option<Agent>,
    seen: BTreeMap<PathBuf, Seen>,
    validators: Validators,
}

impl Source {
    pub(super) fn new(place: Place) -> Self {
        let agent = match &place {
            Place::Url { contact, .. } => Some(agent(contact)),
            Place::File(_) | Place::Folder(_) => None,
        };
        Self {
            place,
            agent,
            seen: BTreeMap::new(),
            validators: Validators::default(),
        }
    }

    /// What has come or changed; or why nothing can be seen at all, in one sentence.
    pub(super) fn look(&self) -> Result<Vec<Found>, String> {
        match &self.place {
            Place::File(path) => {
                let found = self
                    .file(path, String::new())
                    .map_err(|error| sentence(&error))?;
                Ok(found.into_iter().collect())
            }
            Place::Folder(path) => self.folder(path),
            Place::Url { url, .. } => self.fetch(url).map(|found| found.into_iter().collect()),
        }
    }

    /// Notes that something has been dealt with: it is not handed out again until it changes.
    pub(super) fn confirm(&mut self, found: Found) {
        match found.mark {
            Mark::File(path, seen) => {
                self.seen.insert(path, seen);
            }
            Mark::Answer(validators) => self.validators = validators,
        }
    }

    fn folder(&self, folder: &Path) -> Result<Vec<Found>, String> {
        let entries = std::fs::read_dir(folder).map_err(|error| sentence(&error))?;
        let mut paths = Vec::new();
        for entry in entries {
            let path = entry.map_err(|error| sentence(&error))?.path();
            let ending = path.extension().and_then(|ending| ending.to_str());
            if ending.is_some_and(|ending| ENDINGS.contains(&ending.to_ascii_lowercase().as_str()))
            {
                paths.push(path);
            }
        }
        if paths.len() > FILES_MAX {
            return Err(format!(
                "the folder holds {} messages; at most {FILES_MAX} are looked at, so move the old ones away",
                paths.len()
            ));
        }
        paths.sort();
        let look = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default();
            let what = name.to_string_lossy().into_owned();
            match self.file(path, what.clone()) {
                Ok(found) => found,
                // Moved away or not yet readable: seen at the next look, if it is there then.
                Err(error) => Some(Found {
                    what,
                    content: Err(sentence(&error)),
                    mark: Mark::File(path.clone(), (None, 0)),
                }),
            }
        };
        Ok(paths.iter().filter_map(look).collect())
    }

    /// A file, unless it was seen as it is.
    fn file(&self, path: &Path, what: String) -> std::io::Result<Option<Found>> {
        let facts = std::fs::metadata(path)?;
        let seen = (facts.modified().ok(), facts.len());
        if self.seen.get(path) == Some(&seen) {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        // One byte more than is read, so that the reader can tell that it is too long.
        File::open(path)?
            .take(MESSAGE_BYTES_MAX as u64 + 1)
            .read_to_end(&mut bytes)?;
        Ok(Some(Found {
            what,
            content: Ok(bytes),
            mark: Mark::File(path.to_owned(), seen),
        }))
    }

    fn fetch(&self, url: &str) -> Result<Option<Found>, String> {
        let Some(agent) = &self.agent else {
            return Ok(None);
        };
        let mut request = agent
            .get(url)
            .header(header::ACCEPT, "application/json, application/xml");
        if let Some(etag) = &self.validators.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(since) = &self.validators.last_modified {
            request = request.header(header::IF_MODIFIED_SINCE, since);
        }
        let mut answer = request.call().map_err(|error| silence(&error))?;
        match answer.status() {
            StatusCode::NOT_MODIFIED => return Ok(None),
            status if status.is_success() => {}
            status => return Err(format!("the address answered {}", status.as_u16())),
        }
        let validators = Validators::of(answer.headers());
        let body = answer
            .body_mut()
            .with_config()
            .limit(MESSAGE_BYTES_MAX as u64 + 1);
        let bytes = body.read_to_vec().map_err(|error| silence(&error))?;
        Ok(Some(Found {
            what: String::new(),
            content: Ok(bytes),
            mark: Mark::Answer(validators),
        }))
    }
}

impl Validators {
    fn of(headers: &HeaderMap) -> Self {
        let said = |name| {
            let value = headers.get(name)?.to_str().ok()?;
            Some(value.to_owned())
        };
        Self {
            etag: said(header::ETAG),
            last_modified: said(header::LAST_MODIFIED),
        }
    }
}

/// A client that says who asks and how they are reached.
fn agent(contact: &str) -> Agent {
    let name = format!("varsko/{} {contact}", env!("CARGO_PKG_VERSION"));
    let config = Agent::config_builder()
        .timeout_global(Some(ANSWER_MAX))
        .http_status_as_error(false)
        .max_redirects(REDIRECTS_MAX)
        .user_agent(name)
        .build();
    config.into()
}

fn sentence(error: &std::io::Error) -> String {
    format!("it cannot be read: {error}")
}

/// Why an address gave nothing. Names no address: it may hold a secret.
fn silence(error: &ureq::Error) -> String {
    let what = match error {
        ureq::Error::Timeout(_) => "the address did not answer in time",
        ureq::Error::HostNotFound => "the address was not found on the network",
        ureq::Error::ConnectionFailed | ureq::Error::Io(_) => "the address cannot be reached",
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => {
            "no safe connection to the address came about"
        }
        ureq::Error::BodyExceedsLimit(_) => "the answer is larger than is read (4 MiB)",
        _ => "the address gave an answer that cannot be understood",
    };
    what.to_owned()
}
