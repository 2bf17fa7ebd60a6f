//! One incident told step by step: each mutation, and exactly the events it must have recorded.

use std::sync::Arc;

use serde_json::{Value, json};
use varsko_domain::{Actor, IncidentId, Recorded};
use varsko_testkit::cast::crisis_leader;

use super::town::Town;

/// An incident of Bærum and how far its log has been compared.
pub(crate) struct Story {
    pub(crate) town: Town,
    pub(crate) incident: String,
    seen: Option<u32>,
}

impl Story {
    /// An incident that has just been opened.
    pub(crate) async fn begun() -> Story {
        let town = Town::founded().await;
        let incident = town.incident().await;
        Story {
            town,
            incident,
            seen: Some(0),
        }
    }

    /// An incident where the picture can be built.
    pub(crate) async fn understanding() -> Story {
        let mut story = Story::begun().await;
        for (phase, word) in [
            ("NOTIFY", "notify"),
            ("MOBILISE", "mobilise"),
            ("UNDERSTAND", "understand"),
        ] {
            let reached = json!([{"PhaseReached": {"phase": word}}]);
            story
                .step(
                    crisis_leader(),
                    "advancePhase",
                    json!({"phase": phase}),
                    reached,
                )
                .await;
        }
        story
    }

    /// An incident where measures can be decided.
    pub(crate) async fn handling() -> Story {
        let mut story = Story::understanding().await;
        let reached = json!([{"PhaseReached": {"phase": "handle"}}]);
        story
            .step(
                crisis_leader(),
                "advancePhase",
                json!({"phase": "HANDLE"}),
                reached,
            )
            .await;
        story
    }

    /// Asks `mutation`, and holds what it recorded against `events`, which leave out what is
    /// absent. Gives the id of what it created.
    pub(crate) async fn step(
        &mut self,
        actor: Actor,
        mutation: &str,
        mut input: Value,
        events: Value,
    ) -> String {
        input["incidentId"] = json!(self.incident);
        let receipt = self.town.order(actor, mutation, input).await;
        assert_eq!(receipt["__typename"], "Receipt", "{mutation}: {receipt}");
        let recorded = self.new_lines().await;
        let told: Vec<Value> = recorded
            .iter()
            .map(|line| bare(&json!(line.event)))
            .collect();
        assert_eq!(json!(told), events, "{mutation}");
        assert_eq!(receipt["count"], told.len(), "{mutation}");
        if let Some(first) = recorded.first() {
            assert_eq!(receipt["number"], first.number(), "{mutation}");
        }
        receipt["id"].as_str().expect("an id").to_owned()
    }

    /// The lines of the log since they were last asked for.
    pub(crate) async fn new_lines(&mut self) -> Vec<Arc<Recorded>> {
        let id: IncidentId = self.incident.parse().unwrap();
        let lines = self
            .town
            .engine
            .read_incident(id, self.seen, 100)
            .await
            .unwrap();
        self.seen = lines.last().map_or(self.seen, |line| Some(line.number()));
        lines
    }
}

/// An object with one more member.
pub(crate) fn with(object: &Value, name: &str, value: Value) -> Value {
    let mut object = object.clone();
    object[name] = value;
    object
}

/// A value without the members that are null.
fn bare(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, member)| !member.is_null())
            .map(|(name, member)| (name.clone(), bare(member)))
            .collect(),
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}
