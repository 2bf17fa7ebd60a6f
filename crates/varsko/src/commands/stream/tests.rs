//! The journey against a small server in this process that breaks off wherever it is told to.

mod fake;
mod following;
mod replaying;

use super::course::Course;
use super::entry::{Entry, Incident};
use super::journey::{Journey, Screen, Way};
use super::patience::Patience;
use crate::talk::Remote;
use crate::trouble::Trouble;
use serde_json::{Value, json};
use std::time::Duration;
use varsko_picture::Language;

/// How long a test may take before it has hung.
const HUNG: Duration = Duration::from_secs(20);

/// A line as a server gives it.
pub(super) fn entry(number: u32, position: u64) -> Value {
    json!({
        "number": number, "position": position.to_string(), "event": "entry.recorded",
        "kind": "NOTE", "occurredAt": "2023-08-08T20:30:00.000+02:00",
        "knownAt": "2023-08-09T07:10:00.000+02:00", "late": false, "precision": "EXACT",
        "organisation": { "id": "o", "shortName": "Ringerike" }, "from": null, "to": null,
        "text": "Tekst", "priority": "NORMAL", "corrects": null, "correctedBy": [],
    })
}

/// Remembers what was shown.
#[derive(Default)]
struct Seen {
    begun: Vec<String>,
    positions: Vec<u64>,
    notices: Vec<String>,
    /// Ends the command once this many lines were shown.
    enough: usize,
}

/// What a screen says when it has seen enough.
const ENOUGH: &str = "enough";

impl Screen for Seen {
    fn begin(&mut self, incident: &Incident) {
        self.begun.push(incident.id.clone());
    }

    fn show(&mut self, entry: &Entry) -> Result<(), Trouble> {
        self.positions.push(entry.fields.position);
        if self.positions.len() == self.enough {
            return Err(Trouble::data(ENOUGH));
        }
        Ok(())
    }

    fn notice(&mut self, sentence: &str) {
        self.notices.push(sentence.to_owned());
    }
}

/// Always to the same place, with another token the second time if there is one.
struct Straight {
    remote: Remote,
    next_token: Option<String>,
}

impl Way for Straight {
    fn remote(&self) -> &Remote {
        &self.remote
    }

    fn look_again(&mut self) -> bool {
        let next = self.next_token.take();
        let moved = next.is_some();
        self.remote.token = next.or(self.remote.token.take());
        moved
    }
}

fn journey(url: &str, course: Course, enough: usize) -> Journey<Straight, Seen> {
    let remote = Remote {
        url: url.to_owned(),
        token: Some("t".into()),
    };
    Journey {
        way: Straight {
            remote,
            next_token: None,
        },
        screen: Seen {
            enough,
            ..Seen::default()
        },
        // A draw of minus one makes every wait none.
        patience: Patience::new(Some(50), || -1.0),
        language: Language::English,
        wanted: None,
        course,
        installation: None,
        incident: None,
    }
}

/// Travels to the end, within a bound; gives what was said at the end.
async fn travel(journey: &mut Journey<Straight, Seen>) -> Result<(), String> {
    let travelled = tokio::time::timeout(HUNG, journey.run()).await;
    travelled
        .expect("the journey ends")
        .map_err(|trouble| trouble.to_string())
}
