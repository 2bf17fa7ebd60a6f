//! `varsko notify`: trying the channels out of the house, with nothing at stake.

use super::say;
use crate::channels::Channels;
use crate::cli::{Notify, NotifyAction};
use crate::edge;
use crate::folder::DataFolder;
use crate::trouble::{Exit, Trouble};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use tokio::time::Instant;
use varsko_domain::words::Channel;
use varsko_notify::{Message, Outcome, presets};

/// How long a test is tried.
const TEST_MAX: Duration = Duration::from_secs(90);

pub(super) async fn run(notify: Notify) -> Result<ExitCode, Trouble> {
    match notify.action {
        NotifyAction::Test {
            channel,
            to,
            data,
            json,
        } => test(&channel, to, &data, json).await,
        NotifyAction::Presets { json } => list(json),
    }
}

async fn test(channel: &str, to: String, data: &Path, as_json: bool) -> Result<ExitCode, Trouble> {
    let folder = DataFolder::existing(data)?;
    let settings = folder.settings()?;
    let channels = Channels::set_up(&settings.notify, &settings.public_urls, &folder);
    let stated = Channel::from_literal(channel);
    let place = stated
        .and_then(|stated| channels.post(stated))
        .and_then(|post| post.place());
    let Some(place) = place else {
        let troubles = channels.troubles().iter();
        let mut trouble = troubles
            .filter(|(of, _)| Some(*of) == stated)
            .map(|(_, why)| why.clone());
        let why = trouble.next_back().unwrap_or_else(|| {
            format!(
                "[notify.{channel}] does not stand in the settings; docs/operations.md shows how"
            )
        });
        return Err(Trouble::new(
            Exit::Refused,
            format!("{channel} is not set up: {why}"),
        ));
    };
    let message = Message {
        reference: edge::fresh_command().to_string(),
        to,
        name: String::new(),
        subject: "PRØVE: Melding fra Varsko".into(),
        text: "PRØVE: Dette er en prøvemelding fra Varsko. Du trenger ikke å svare.".into(),
        link: None,
    };
    let came = place.carry(&message, Instant::now() + TEST_MAX, &()).await;
    match came {
        Some(Outcome::Failed(failure)) => {
            let sentence = format!("{channel} did not take it: {}", failure.reason);
            Err(Trouble::new(Exit::Refused, sentence))
        }
        Some(Outcome::Sent { reference }) => {
            if as_json {
                say::json(&json!({ "channel": channel, "reference": reference }))?;
            } else {
                let named = reference.map(|name| format!(", and calls it {name}"));
                let named = named.unwrap_or_default();
                say::line(&format!(
                    "{channel} took it{named}; look whether it arrives"
                ))?;
            }
            Ok(ExitCode::SUCCESS)
        }
        None => Ok(ExitCode::SUCCESS),
    }
}

fn list(as_json: bool) -> Result<ExitCode, Trouble> {
    let presets = presets();
    if as_json {
        let list: Vec<_> = presets
            .iter()
            .map(|preset| json!({ "name": preset.name, "about": preset.about }))
            .collect();
        say::json(&list)?;
    } else {
        for preset in presets {
            say::line(&format!("{:<20} {}", preset.name, preset.about))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
