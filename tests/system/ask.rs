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
    language: &'static str,
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
            language: "en",
            agent: config.into(),
        }
    }

    /// The same, who reads bokmål.
    pub(crate) fn in_bokmal(&self) -> Self {
        Self {
            language: "nb",
            ..self.clone()
        }
    }

    /// The whole answer, errors included; `Err` when the server is gone.
    pub(crate) fn try_ask(&self, document: &str, variables: Value) -> Result<Value, ureq::Error> {
        let answer = self
            .agent
            .post(format!("{}/graphql", self.url))
            .header("authorization", format!("Bearer {}", self.token))
            .header("accept-language", self.language)
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

/// Files.
impl Asker {
    /// A POST of bytes with the token: status and body.
    pub(crate) fn send(&self, path: &str, content: &[u8]) -> (u16, String) {
        told(self.post(path).send(content).unwrap())
    }

    /// The same from a page of another site, with nothing in it.
    pub(crate) fn send_from(&self, origin: &str, path: &str) -> (u16, String) {
        told(self.post(path).header("origin", origin).send(b"").unwrap())
    }

    /// A GET of bytes with the token: status, headers and content.
    pub(crate) fn fetch(&self, path: &str) -> (u16, ureq::http::HeaderMap, Vec<u8>) {
        self.try_fetch(path).unwrap()
    }

    /// The same; `Err` when the content breaks off.
    pub(crate) fn try_fetch(
        &self,
        path: &str,
    ) -> Result<(u16, ureq::http::HeaderMap, Vec<u8>), ureq::Error> {
        let request = self.agent.get(format!("{}{path}", self.url));
        let mut answer = request
            .header("authorization", format!("Bearer {}", self.token))
            .call()?;
        let content = answer.body_mut().read_to_vec()?;
        Ok((answer.status().as_u16(), answer.headers().clone(), content))
    }

    /// The content of a GET by someone who reads this language; it must be there.
    pub(crate) fn fetch_in(&self, language: &str, path: &str) -> Vec<u8> {
        let request = self.agent.get(format!("{}{path}", self.url));
        let request = request.header("authorization", format!("Bearer {}", self.token));
        let answer = request.header("accept-language", language).call();
        let mut answer = answer.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        answer.body_mut().read_to_vec().unwrap()
    }

    fn post(&self, path: &str) -> ureq::RequestBuilder<ureq::typestate::WithBody> {
        self.agent
            .post(format!("{}{path}", self.url))
            .header("authorization", format!("Bearer {}", self.token))
            .header("accept-language", "en")
    }
}

fn told(mut answer: ureq::http::Response<ureq::Body>) -> (u16, String) {
    (
        answer.status().as_u16(),
        answer.body_mut().read_to_string().unwrap(),
    )
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
