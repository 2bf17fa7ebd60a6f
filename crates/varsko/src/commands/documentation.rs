//! `varsko documentation`: what supervision is handed, out of a folder or through a server (§ 9).

use super::export::{BEGIN_MAX, REFUSAL_BYTES_MAX, refused, told};
use super::say;
use crate::cli::Documentation as Asked;
use crate::documenting::{self, Documentation};
use crate::founding::CONSOLE;
use crate::installation::Installation;
use crate::talk::{Remote, Talk};
use crate::trouble::{Exit, Trouble};
use std::io::{self, Write};
use std::path::Path;
use ureq::http::StatusCode;
use varsko_api::schema::Viewer;

/// Largest file taken from a server in one piece, in bytes: a document of the most pages there may be.
const FILE_BYTES_MAX: u64 = 256 * 1024 * 1024;

/// Takes the documentation out, to a file or to standard output.
pub(super) fn run(asked: &Asked) -> Result<(), Trouble> {
    let talk = Talk::open(&asked.place)?;
    let file = match &talk {
        Talk::Remote { remote, .. } => from_server(remote, asked),
        Talk::Local { installation, .. } => from_folder(installation, asked),
    };
    talk.close();
    put(asked.output.as_deref(), &file?)
}

/// Puts a file where it was asked for: under its name, or on standard output.
pub(super) fn put(output: Option<&Path>, file: &[u8]) -> Result<(), Trouble> {
    match output {
        Some(path) => std::fs::write(path, file).map_err(|error| Trouble::file(path, &error)),
        None => io::stdout()
            .write_all(file)
            .map_err(|error| Trouble::new(Exit::File, format!("standard output: {error}"))),
    }
}

/// The owner of the data folder at its own console.
pub(super) fn at_console() -> Viewer {
    Viewer {
        actor: CONSOLE,
        language: say::language(),
        credential: None,
        expires_at: None,
    }
}

fn from_folder(installation: &Installation, asked: &Asked) -> Result<Vec<u8>, Trouble> {
    let services = installation.services();
    let opened = Documentation::open(&services, at_console(), asked.organisation, asked.at)
        .map_err(|refusal| refused(&refusal))?;
    let mut file = Vec::new();
    opened
        .write(asked.format, &mut file)
        .map_err(Trouble::data)?;
    Ok(file)
}

fn from_server(remote: &Remote, asked: &Asked) -> Result<Vec<u8>, Trouble> {
    let path = format!("/organisations/{}/documentation", asked.organisation);
    let format = documenting::name(asked.format).to_owned();
    let at = asked.at.map(|at| at.to_string());
    fetched(remote, &path, &[("format", Some(format)), ("at", at)])
}

/// A file that a server gives for a path, in the language spoken here.
pub(super) fn fetched(
    remote: &Remote,
    path: &str,
    query: &[(&str, Option<String>)],
) -> Result<Vec<u8>, Trouble> {
    let config = ureq::Agent::config_builder()
        .timeout_recv_response(Some(BEGIN_MAX))
        .http_status_as_error(false)
        .build();
    let mut request = ureq::Agent::new_with_config(config)
        .get(format!("{}{path}", remote.url))
        .header("accept-language", say::language().tag());
    for (name, value) in query {
        if let Some(value) = value {
            request = request.query(*name, value);
        }
    }
    if let Some(token) = &remote.token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let mut answer = request.call().map_err(|error| remote.unreachable(error))?;
    let status = answer.status();
    let body = answer.body_mut().with_config();
    if status != StatusCode::OK {
        let body = body.limit(REFUSAL_BYTES_MAX).read_to_string();
        return Err(told(remote, status, &body.unwrap_or_default()));
    }
    body.limit(FILE_BYTES_MAX)
        .read_to_vec()
        .map_err(|error| remote.unreachable(error))
}
