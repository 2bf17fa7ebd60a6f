//! `varsko warning`: taking a message in by hand.

use super::say;
use crate::cli::{Place, Warning, WarningAction};
use crate::talk::Talk;
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use varsko_feeds::MESSAGE_BYTES_MAX;

const TAKE: &str = "mutation ($message: String!) { takeWarning(input: { message: $message }) { \
    trouble organisations { identifier new organisation { shortName } refusal { message code } } } }";

pub(super) fn run(warning: &Warning) -> Result<(), Trouble> {
    match &warning.action {
        WarningAction::Take { file, place } => take(file, place),
    }
}

/// A message that is wrong, or that nobody here may take in, is a refusal; the exit code tells.
fn take(file: &Path, place: &Place) -> Result<(), Trouble> {
    let message = read(file)?;
    let talk = Talk::open(place)?;
    let taken = talk.ask(TAKE, json!({ "message": message }));
    talk.close();
    let taken = &taken?["takeWarning"];
    if let Some(trouble) = taken["trouble"].as_str() {
        let sentence = format!("{}: {trouble}", file.display());
        return Err(Trouble::new(Exit::Refused, sentence));
    }
    if place.json {
        say::json(taken)?;
    } else {
        tell(taken)?;
    }
    let organisations = taken["organisations"].as_array();
    let mut refused = organisations
        .into_iter()
        .flatten()
        .map(|one| &one["refusal"]);
    match refused.find(|refusal| !refusal.is_null()) {
        Some(refusal) => Err(Trouble::new(
            Exit::Refused,
            refusal["message"].as_str().unwrap_or_default(),
        )),
        None => Ok(()),
    }
}

fn tell(taken: &Value) -> Result<(), Trouble> {
    let organisations = taken["organisations"].as_array();
    let organisations = organisations.map(Vec::as_slice).unwrap_or_default();
    if organisations.is_empty() {
        return say::line("it concerns no organisation here");
    }
    for one in organisations {
        let name = one["organisation"]["shortName"]
            .as_str()
            .unwrap_or_default();
        let message = one["identifier"].as_str().unwrap_or_default();
        let what = match (one["refusal"].is_null(), one["new"] == true) {
            (false, _) => "not taken",
            (true, true) => "taken in",
            (true, false) => "known already",
        };
        say::line(&format!("{name}: {what} ({message})"))?;
    }
    Ok(())
}

fn read(file: &Path) -> Result<String, Trouble> {
    let mut message = String::new();
    File::open(file)
        .and_then(|open| {
            let mut open = open.take(MESSAGE_BYTES_MAX as u64 + 1);
            open.read_to_string(&mut message)
        })
        .map_err(|error| Trouble::file(file, &error))?;
    Ok(message)
}
