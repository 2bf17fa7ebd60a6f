//! `varsko export --attachments`: the files of the lines that are taken out, and of no others.
//!
//! Which files there are is read from the very log that is taken out, so the same lens has judged
//! them. A file appears under its name once it is whole and is what its line says it is.

use super::export::{self, BEGIN_MAX, REFUSAL_BYTES_MAX, Stopped};
use super::say;
use crate::attached;
use crate::cli::{Export, Format};
use crate::founding::CONSOLE;
use crate::installation::Installation;
use crate::talk::{Remote, Talk};
use crate::trouble::{Exit, Trouble};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;
use std::time::Duration;
use tempfile::NamedTempFile;
use tokio::runtime::Runtime;
use ureq::http::StatusCode;
use varsko_api::schema::Viewer;

/// The most characters of a file's own name that are kept.
const NAME_CHARS_MAX: usize = 120;
/// How long one file may take to come.
const FILE_MAX: Duration = Duration::from_secs(15 * 60);

/// A line of a taken-out log, as far as its files go.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    incident_id: String,
    number: u32,
    attachments: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    /// Gone once the line was erased.
    sha256: Option<String>,
    name: String,
}

/// Puts every file into the folder, as `0007-1 bru.jpg`: line, place in it, name. Gives how many.
/// One that does not come leaves the others standing, and is told at the end.
pub(super) fn take_out(
    talk: &Talk,
    export: &Export,
    incident: &str,
    folder: &Path,
) -> Result<usize, Trouble> {
    std::fs::create_dir_all(folder).map_err(|error| Trouble::file(folder, &error))?;
    let log = log(talk, export, incident)?;
    let (mut taken, mut missing) = (0, Vec::new());
    for line in BufReader::new(log).lines() {
        let line = line.map_err(|error| Trouble::file(folder, &error))?;
        let line: Line = serde_json::from_str(&line).map_err(Trouble::data)?;
        for (nth, file) in (1..).zip(&line.attachments) {
            let Some(sha256) = &file.sha256 else { continue };
            let name = format!("{:04}-{nth} {}", line.number, kept_as(&file.name));
            let place = (line.incident_id.as_str(), line.number, nth);
            match put(talk, place, sha256, &folder.join(name)) {
                Ok(()) => taken += 1,
                Err(trouble) => missing.push(format!("line {}: {trouble}", line.number)),
            }
        }
    }
    if missing.is_empty() {
        return Ok(taken);
    }
    let sentence = format!(
        "{taken} attachments were taken out to {}, {} were not:\n  {}",
        folder.display(),
        missing.len(),
        missing.join("\n  ")
    );
    Err(Trouble::new(Exit::Refused, sentence))
}

/// The log to be taken out, as JSON Lines in a file of its own.
fn log(talk: &Talk, export: &Export, incident: &str) -> Result<std::fs::File, Trouble> {
    let jsonl = Export {
        format: Format::Jsonl,
        report: None,
        evaluation: None,
        ..export.clone()
    };
    let failed = |error: io::Error| Trouble::new(Exit::File, format!("temporary file: {error}"));
    let mut file = tempfile::tempfile().map_err(failed)?;
    let mut out = BufWriter::new(&mut file);
    export::write(talk, &jsonl, incident, &mut out).map_err(|stopped| match stopped {
        Stopped::Told(trouble) => trouble,
        Stopped::Out(error) => failed(error),
    })?;
    drop(out);
    file.rewind().map_err(failed)?;
    Ok(file)
}

/// Fetches one file, and puts it in its place if it is the one its line names.
fn put(talk: &Talk, place: (&str, u32, usize), sha256: &str, path: &Path) -> Result<(), Trouble> {
    let file = |error: io::Error| Trouble::file(path, &error);
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut beside = NamedTempFile::new_in(folder).map_err(file)?;
    let mut hash = Sha256::new();
    let mut take = |piece: &[u8]| {
        hash.update(piece);
        beside.write_all(piece).map_err(file)
    };
    match talk {
        Talk::Remote { remote, .. } => from_server(remote, place, &mut take)?,
        Talk::Local {
            runtime,
            installation,
            ..
        } => from_folder(runtime, installation, place, &mut take)?,
    }
    let came: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    if came != sha256 {
        let sentence = "its content is not the one that was attached; nothing was kept of it";
        return Err(Trouble::new(Exit::Refused, sentence));
    }
    beside.as_file().sync_all().map_err(file)?;
    beside.persist(path).map_err(|error| file(error.error))?;
    Ok(())
}

type Take<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), Trouble>;

fn from_folder(
    runtime: &Runtime,
    installation: &Installation,
    (incident, number, nth): (&str, u32, usize),
    take: Take<'_>,
) -> Result<(), Trouble> {
    let viewer = Viewer {
        actor: CONSOLE,
        language: say::language(),
        credential: None,
        expires_at: None,
    };
    let incident = incident.parse().map_err(Trouble::data)?;
    let services = installation.services();
    let found = runtime.block_on(attached::find(&services, &viewer, incident, number, nth));
    let attachment = found.map_err(Trouble::data)?;
    let files = installation.engine.attachments();
    let mut opening = files.read(&attachment).map_err(Trouble::data)?;
    while let Some(piece) = opening.next_piece().map_err(Trouble::data)? {
        take(&piece)?;
    }
    Ok(())
}

fn from_server(
    remote: &Remote,
    (incident, number, nth): (&str, u32, usize),
    take: Take<'_>,
) -> Result<(), Trouble> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(FILE_MAX))
        .timeout_recv_response(Some(BEGIN_MAX))
        .http_status_as_error(false)
        .build();
    let mut request = ureq::Agent::new_with_config(config)
        .get(format!(
            "{}/attachments/{incident}/{number}/{nth}",
            remote.url
        ))
        .header("accept-language", say::language().tag());
    if let Some(token) = &remote.token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let mut answer = request.call().map_err(|error| remote.unreachable(error))?;
    let status = answer.status();
    if status != StatusCode::OK {
        let body = answer.body_mut().with_config().limit(REFUSAL_BYTES_MAX);
        let said = body.read_to_string().unwrap_or_default();
        return Err(export::told(remote, status, &said));
    }
    let mut body = answer.into_body().into_reader();
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let read = body.read(&mut chunk).map_err(|error| {
            let sentence = format!("{} broke the file off ({error})", remote.url);
            Trouble::new(Exit::Unreachable, sentence)
        })?;
        if read == 0 {
            return Ok(());
        }
        take(&chunk[..read])?;
    }
}

/// A name that every file system takes, and that stays in its folder.
fn kept_as(name: &str) -> String {
    let refused = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
    let fits: String = name
        .chars()
        .map(|c| if refused(c) { '_' } else { c })
        .collect();
    let fits: String = fits.trim().chars().rev().take(NAME_CHARS_MAX).collect();
    fits.chars().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_in_its_folder_and_keeps_its_ending() {
        assert_eq!(kept_as("../../etc/passwd"), ".._.._etc_passwd");
        assert_eq!(kept_as(" Skade på brua.jpg "), "Skade på brua.jpg");
        let long = format!("{}.jpg", "å".repeat(500));
        assert_eq!(kept_as(&long).chars().count(), NAME_CHARS_MAX);
        assert!(kept_as(&long).ends_with("å.jpg"));
    }
}
