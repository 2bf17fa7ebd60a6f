//! Asking a running server, as a program with a token does.

use crate::product::Server;
use serde_json::{Value, json};
use std::time::Duration;
use uuid::Uuid;

/// Someone who asks.
#[derive(Clone)]
pub(crate) struct Asker {
    url: String,
    token: String,
    agent: ureq::Agent,
}

impl Asker {
    pub(crate) fn new(server: &Server, token: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(30)))
            .http_status_as_error(false)
            .build();
        Self {
            url: server.url.clone(),
            token: token.trim().to_owned(),
            agent: config.into(),
        }
    }

    /// The whole answer, errors included; `Err` when the server is gone.
    pub(crate) fn try_ask(&self, document: &str, variables: Value) -> Result<Value, ureq::Error> {
        let answer = self
            .agent
            .post(format!("{}/graphql", self.url))
            .header("authorization", format!("Bearer {}", self.token))
            .header("accept-language", "en")
            .send_json(json!({ "query": document, "variables": variables }));
        answer?.body_mut().read_json()
    }

    /// The whole answer, errors included.
    pub(crate) fn answer(&self, document: &str, variables: Value) -> Value {
        self.try_ask(document, variables).unwrap()
    }

    /// The data of an answer without errors.
    pub(crate) fn ask(&self, document: &str, variables: Value) -> Value {
        let answer = self.answer(document, variables);
        assert!(answer["errors"].is_null(), "{document}\n{answer}");
        answer["data"].clone()
    }

    /// Sends a command and gives what came of it: `{ __typename, … }`.
    pub(crate) fn order(&self, name: &str, input_type: &str, input: Value) -> Value {
        let document = mutation(name, input_type);
        self.ask(&document, json!({ "input": input }))[name].clone()
    }

    /// The same, which must give a receipt.
    pub(crate) fn done(&self, name: &str, input_type: &str, input: Value) -> Value {
        let came = self.order(name, input_type, input);
        assert_eq!(came["__typename"], "Receipt", "{name}: {came}");
        came
    }

    /// The same, which must be refused; gives the code.
    pub(crate) fn refused(&self, name: &str, input_type: &str, input: Value) -> String {
        let came = self.order(name, input_type, input);
        assert_eq!(came["__typename"], "Refusal", "{name}: {came}");
        came["code"].as_str().unwrap().to_owned()
    }

    /// A GET with the token: status and body.
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        let answer = self
            .agent
            .get(format!("{}{path}", self.url))
            .header("authorization", format!("Bearer {}", self.token))
            .call();
        let mut answer = answer.unwrap();
        (
            answer.status().as_u16(),
            answer.body_mut().read_to_string().unwrap(),
        )
    }
}

/// The document of a command.
pub(crate) fn mutation(name: &str, input_type: &str) -> String {
    format!(
        "mutation($input: {input_type}!) {{ {name}(input: $input) {{ __typename \
         ... on Receipt {{ commandId id position count number recordedAt }} \
         ... on Refusal {{ code message couldBeDoneBy }} }} }}"
    )
}

/// A fresh id for a command.
#[expect(
    clippy::disallowed_methods,
    reason = "a client makes its ids; this is one"
)]
pub(crate) fn fresh() -> String {
    Uuid::now_v7().to_string()
}
