//! `varsko export` and `varsko checkpoint`: a log, and the proof of all logs, out of the installation.
//!
//! A file is written beside its name and put in its place once it is whole and on the disk: there
//! is never half a log under the name that was asked for.

use super::attachments;
use super::say;
use super::stream::asks::NEWEST_INCIDENT;
use crate::cli::{Export, Place};
use crate::founding::CONSOLE;
use crate::installation::Installation;
use crate::taking_out::{self, Part, Unfinished};
use crate::talk::{Remote, Talk};
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::Path;
use std::time::Duration;
use tempfile::NamedTempFile;
use tokio::runtime::Runtime;
use ureq::http::StatusCode;
use varsko_api::schema::Viewer;
use varsko_domain::words::Scope;
use varsko_domain::{IncidentId, Refusal};
use varsko_report::document::NotPrinted;

/// How long a server may take until the log begins to come; a large proof takes its time.
pub(super) const BEGIN_MAX: Duration = Duration::from_secs(120);
/// Largest refusal read, in bytes.
pub(super) const REFUSAL_BYTES_MAX: u64 = 64 * 1024;

/// How many lines were taken out, and how many were left.
pub(super) struct Taken {
    entries: u64,
    withheld: u64,
}

/// Takes a log out, to a file or to standard output.
pub(super) fn run(export: &Export) -> Result<(), Trouble> {
    let (report, evaluation) = (export.report.as_deref(), export.evaluation.as_deref());
    taking_out::fits(export.format, &[report, evaluation])
        .map_err(|[_, _, english]| Trouble::new(Exit::Refused, english))?;
    let talk = Talk::open(&export.place)?;
    let done = incident(&talk, export).and_then(|incident| {
        let files = export.attachments.as_deref();
        let files = files.map(|folder| attachments::take_out(&talk, export, &incident, folder));
        take_out(&talk, export, &incident, files.transpose()?)
    });
    talk.close();
    done
}

fn take_out(
    talk: &Talk,
    export: &Export,
    incident: &str,
    files: Option<usize>,
) -> Result<(), Trouble> {
    let Some(path) = &export.output else {
        let mut out = BufWriter::new(io::stdout().lock());
        return match write(talk, export, incident, &mut out) {
            Ok(taken) => tell(export, incident, &taken, files),
            // Whoever was reading has seen enough.
            Err(Stopped::Out(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            Err(Stopped::Out(error)) => Err(Trouble::new(
                Exit::File,
                format!("standard output: {error}"),
            )),
            Err(Stopped::Told(trouble)) => Err(trouble),
        };
    };
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let file = |error: io::Error| Trouble::file(path, &error);
    let mut beside = NamedTempFile::new_in(folder).map_err(file)?;
    let taken = write(talk, export, incident, &mut BufWriter::new(&mut beside));
    let taken = taken.map_err(|stopped| match stopped {
        Stopped::Told(trouble) => trouble,
        Stopped::Out(error) => file(error),
    })?;
    beside.as_file().sync_all().map_err(file)?;
    beside.persist(path).map_err(|error| file(error.error))?;
    sync_folder(folder).map_err(file)?;
    tell(export, incident, &taken, files)
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// What was taken out: for scripts on standard output if that is free, for people beside it.
fn tell(
    export: &Export,
    incident: &str,
    taken: &Taken,
    files: Option<usize>,
) -> Result<(), Trouble> {
    let Taken { entries, withheld } = taken;
    if let (Some(files), Some(folder), false) = (files, &export.attachments, export.place.json) {
        eprintln!("{files} attachments taken out to {}", folder.display());
    }
    match (&export.output, export.place.json) {
        (Some(path), true) => say::json(&json!({
            "incidentId": incident,
            "format": taking_out::name(export.format),
            "entries": entries,
            "withheld": withheld,
            "file": path,
            "attachments": files,
        })),
        (None, true) => Ok(()),
        (output, false) => {
            let to = output
                .as_ref()
                .map(|path| format!(" to {}", path.display()))
                .unwrap_or_default();
            let left = match withheld {
                0 => String::new(),
                _ => format!(
                    "; {withheld} left out, which you may not read or the scope does not cover"
                ),
            };
            eprintln!("{entries} lines taken out{to}{left}");
            Ok(())
        }
    }
}

/// The incident asked for, or the newest: an exercise only when there is nothing else.
fn incident(talk: &Talk, export: &Export) -> Result<String, Trouble> {
    if let Some(id) = &export.incident {
        return match id.parse::<IncidentId>() {
            Ok(id) => Ok(id.to_string()),
            Err(_) => Err(refused(&Refusal::UnknownIncident)),
        };
    }
    let found = talk.ask(NEWEST_INCIDENT, json!({}))?;
    let newest = |list: &str| {
        found[list]["edges"][0]["node"]["id"]
            .as_str()
            .map(str::to_owned)
    };
    newest("real")
        .or_else(|| newest("exercises"))
        .ok_or_else(|| Trouble::new(Exit::Refused, "there is no incident here that you may read"))
}

pub(super) fn refused(refusal: &Refusal) -> Trouble {
    let exit = match refusal {
        Refusal::NotPermitted { .. } => Exit::NotPermitted,
        _ => Exit::Refused,
    };
    Trouble::new(exit, format!("{} [{}]", refusal.english(), refusal.code()))
}

/// Why a log did not come whole.
pub(super) enum Stopped {
    /// Where it was written to took no more.
    Out(io::Error),
    /// Anything else, as it is told.
    Told(Trouble),
}

impl From<Trouble> for Stopped {
    fn from(trouble: Trouble) -> Self {
        Stopped::Told(trouble)
    }
}

pub(super) fn write(
    talk: &Talk,
    export: &Export,
    incident: &str,
    out: &mut impl Write,
) -> Result<Taken, Stopped> {
    let taken = match talk {
        Talk::Remote { remote, .. } => from_server(remote, export, incident, out)?,
        Talk::Local {
            runtime,
            installation,
            ..
        } => from_folder(runtime, installation, export, incident, out)?,
    };
    out.flush().map_err(Stopped::Out)?;
    Ok(taken)
}

fn from_folder(
    runtime: &Runtime,
    installation: &Installation,
    export: &Export,
    incident: &str,
    out: &mut impl Write,
) -> Result<Taken, Stopped> {
    let viewer = Viewer {
        actor: CONSOLE,
        language: say::language(),
        credential: None,
        expires_at: None,
    };
    let incident = incident
        .parse()
        .map_err(|_| refused(&Refusal::UnknownIncident))?;
    let scope = export.scope.as_deref().and_then(Scope::from_literal);
    let services = installation.services();
    let log = taking_out::Export::open(&services, viewer, incident, export.format, scope)
        .and_then(|log| {
            log.of(Part::asked(
                export.report.as_deref(),
                export.evaluation.as_deref(),
            )?)
        })
        .map_err(|refusal| refused(&refusal))?;
    let tally = log.tally();
    log.write(runtime.handle(), out)
        .map_err(|unfinished| match unfinished {
            Unfinished::Out(error) => Stopped::Out(error),
            Unfinished::Proof(_)
            | Unfinished::Document(NotPrinted::TooLong)
            | Unfinished::TooManyLines => {
                Trouble::new(Exit::Refused, unfinished.to_string()).into()
            }
            other => Trouble::data(other).into(),
        })?;
    Ok(Taken {
        entries: tally.entries.into(),
        withheld: tally.withheld.into(),
    })
}

fn from_server(
    remote: &Remote,
    export: &Export,
    incident: &str,
    out: &mut impl Write,
) -> Result<Taken, Stopped> {
    let config = ureq::Agent::config_builder()
        .timeout_recv_response(Some(BEGIN_MAX))
        .http_status_as_error(false)
        .build();
    let mut request = ureq::Agent::new_with_config(config)
        .get(format!("{}/incidents/{incident}/export", remote.url))
        .query("format", taking_out::name(export.format))
        .header("accept-language", say::language().tag());
    if let Some(scope) = &export.scope {
        request = request.query("scope", scope);
    }
    if let Some(report) = &export.report {
        request = request.query("report", report);
    }
    if let Some(evaluation) = &export.evaluation {
        request = request.query("evaluation", evaluation);
    }
    if let Some(token) = &remote.token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let mut answer = request.call().map_err(|error| remote.unreachable(error))?;
    if answer.status() != StatusCode::OK {
        let status = answer.status();
        let body = answer
            .body_mut()
            .with_config()
            .limit(REFUSAL_BYTES_MAX)
            .read_to_string();
        return Err(told(remote, status, &body.unwrap_or_default()).into());
    }
    let count = |name: &str| {
        let value = answer.headers().get(name)?.to_str().ok()?;
        value.parse::<u64>().ok()
    };
    let counts = count("varsko-entries").zip(count("varsko-withheld"));
    let (entries, withheld) = counts.ok_or_else(|| not_ours(remote, answer.status()))?;
    let bar = say::progress(0, "taking out");
    let mut body = answer.into_body().into_reader();
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let read = body.read(&mut chunk).map_err(|error| {
            let sentence = format!(
                "{} broke the export off ({error}); nothing was kept",
                remote.url
            );
            Trouble::new(Exit::Unreachable, sentence)
        })?;
        if read == 0 {
            bar.finish_and_clear();
            return Ok(Taken { entries, withheld });
        }
        bar.inc(read as u64);
        out.write_all(&chunk[..read]).map_err(Stopped::Out)?;
    }
}

/// What a server said instead of a log.
pub(super) fn told(remote: &Remote, status: StatusCode, body: &str) -> Trouble {
    let said = serde_json::from_str::<Value>(body).ok();
    let said = said
        .as_ref()
        .and_then(|said| Some((said["code"].as_str()?, said["message"].as_str()?)));
    let Some((code, message)) = said else {
        return not_ours(remote, status);
    };
    let exit = match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Exit::NotPermitted,
        StatusCode::SERVICE_UNAVAILABLE => Exit::Unreachable,
        _ => Exit::Refused,
    };
    Trouble::new(exit, format!("{message} [{code}]"))
}

fn not_ours(remote: &Remote, status: StatusCode) -> Trouble {
    let sentence = format!(
        "{} answered {status}, not a log; is it a Varsko server?",
        remote.url
    );
    Trouble::new(Exit::Unreachable, sentence)
}

/// Prints a signed statement of everything recorded until now.
pub(super) fn checkpoint(place: &Place) -> Result<(), Trouble> {
    let talk = Talk::open(place)?;
    let answer = talk.ask(
        "query Checkpoint { checkpoint { origin size root note } }",
        json!({}),
    );
    talk.close();
    let answer = answer?;
    let checkpoint = &answer["checkpoint"];
    if place.json {
        return say::json(checkpoint);
    }
    // The note ends its own last line, and its bytes are what is signed.
    say::line(
        checkpoint["note"]
            .as_str()
            .unwrap_or_default()
            .trim_end_matches('\n'),
    )
}
