//! The demo's risk and vulnerability analysis: the twenty scenarios of 2020, for Bærum and Asker.
//!
//! The titles are real, the texts are written for the demo, and the file and every adoption say so.

use super::stage::{actor_for, carry_out, id, organisation};
use crate::installation::Installation;
use crate::trouble::{Exit, Trouble};
use serde::Deserialize;
use std::collections::BTreeMap;
use varsko_domain::organisation::ros::commands::{
    Adopt, BeginDraft, PutScenario, RosCommand, WritePart,
};
use varsko_domain::organisation::ros::events::Scenario;
use varsko_domain::words::{AdoptingBody, RosPart};
use varsko_domain::{Command, Order, Timestamp};

/// The analysis, as the municipalities could have kept it.
const FILE: &str = include_str!("../../demo/ros-2020.json");
/// Whose it is.
const MUNICIPALITIES: [&str; 2] = ["baerum", "asker"];
/// When it was decided: 17 June 2020 at 18:00 in Norway, in milliseconds since the Unix epoch.
const DECIDED_ON: Timestamp = Timestamp(1_592_409_600_000);

#[derive(Deserialize)]
struct File {
    note: String,
    parts: BTreeMap<RosPart, String>,
    scenarios: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    key: String,
    scenario: Scenario,
}

/// Adopts the first revision of both. Doing it again changes nothing.
pub(super) async fn adopt(installation: &Installation, at: Timestamp) -> Result<(), Trouble> {
    let file: File = serde_json::from_str(FILE).map_err(|error| {
        let why = format!("the demo's ROS cannot be read: {error}");
        Trouble::new(Exit::File, why)
    })?;
    for key in MUNICIPALITIES {
        for (name, command) in revision(&file) {
            let name = format!("ros/{key}/{name}");
            let order = Order {
                id: id(&name),
                actor: actor_for(key),
                organisation: None,
                occurred_at: Some(at),
                noted_at: None,
                scope: None,
                skipping: None,
                command: Command::Ros(organisation(key), command),
            };
            carry_out(installation, &name, order).await?;
        }
    }
    Ok(())
}

/// What a revision takes, in order.
fn revision(file: &File) -> Vec<(String, RosCommand)> {
    let reason = Some(file.note.as_str().into());
    let mut commands = vec![(
        "draft".to_owned(),
        RosCommand::BeginDraft(BeginDraft { reason }),
    )];
    commands.extend(file.parts.iter().map(|(part, text)| {
        let name = format!("part/{}", part.literal());
        let (part, text) = (*part, text.as_str().into());
        (name, RosCommand::WritePart(WritePart { part, text }))
    }));
    commands.extend(file.scenarios.iter().map(|named| {
        let put = PutScenario {
            scenario: None,
            body: named.scenario.clone(),
        };
        let name = format!("scenario/{}", named.key);
        (name, RosCommand::PutScenario(put))
    }));
    let adopt = Adopt {
        by: AdoptingBody::Council,
        case_number: "DEMO 2020/1".into(),
        decided_on: DECIDED_ON,
        took_part: vec!["Beredskapsrådet (demonstrasjon)".into()],
        remark: Some(file.note.as_str().into()),
    };
    commands.push(("adoption".to_owned(), RosCommand::Adopt(adopt)));
    commands
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_holds_twenty_scenarios_and_every_part_and_says_what_it_is() {
        //
        let file: File = serde_json::from_str(FILE).unwrap();
        assert_eq!(file.scenarios.len(), 20);
        assert!(
            RosPart::ALL
                .iter()
                .all(|part| file.parts.contains_key(part))
        );
        assert!(file.note.starts_with("Demonstrasjonsdata"));
    }
}
