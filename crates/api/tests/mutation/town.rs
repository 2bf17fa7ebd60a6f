//! An installation with its whole cast, and mutations put to it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use async_graphql::{Request, Variables};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;
use varsko_access::{Access, HashCost};
use varsko_api::schema::history::Readings;
use varsko_api::schema::{AppSchema, Services, Viewer, build};
use varsko_api::shown::Shown;
use varsko_domain::{Actor, CommandId};
use varsko_engine::Engine;
use varsko_journal::RootKey;
use varsko_picture::Language;
use varsko_testkit::cast::founding;
use varsko_testkit::{INCIDENT, ManualClock, SeededEntropy, at};

/// Ids that nobody chose: counted from here.
const UNCHOSEN: u64 = 0xB000_0000;
/// What is asked of every command's answer.
const COMMAND_RESULT: &str = "__typename \
    ... on Receipt { commandId id position count number recordedAt incident { title } } \
    ... on Refusal { code message couldBeDoneBy retry }";

/// An installation, with everyone in it, at noon.
pub(crate) struct Town {
    pub(crate) engine: Engine,
    pub(crate) access: Arc<Access>,
    pub(crate) clock: ManualClock,
    pub(crate) shown: Shown,
    schema: AppSchema,
    ids: AtomicU64,
    _folder: TempDir,
}

impl Town {
    pub(crate) async fn founded() -> Town {
        let folder = tempfile::tempdir().unwrap();
        let clock = ManualClock::at(at("12:00"));
        let teller = Arc::new(clock.teller());
        let root = RootKey::from_bytes([9; 32]);
        let entropy = Box::new(SeededEntropy::new(7));
        let engine = Engine::open(folder.path(), &root, entropy, teller.clone()).unwrap();
        let entropy = Arc::new(Drawn(Mutex::new(SeededEntropy::new(8))));
        let access = Arc::new(Access::open(folder.path(), entropy, HashCost::LEAST).unwrap());
        let shown = Shown::default();
        let services = Services {
            engine: engine.clone(),
            access: Arc::clone(&access),
            clock: teller.clone(),
            wall_clock: teller,
            readings: Readings::default(),
            feeds: varsko_api::warnings::Feeds::default(),
            restorer: varsko_api::restoring::Restorer::default(),
            shown: shown.clone(),
            feed_key: varsko_access::FeedKey::derive(&[9; 32], Uuid::nil()),
            demo: false,
            map_tiles: None,
        };
        let town = Town {
            engine,
            access,
            clock,
            shown,
            schema: build(services),
            ids: AtomicU64::new(UNCHOSEN),
            _folder: folder,
        };
        for ask in founding() {
            let id = CommandId(town.fresh_id());
            town.engine.submit(ask.order(INCIDENT, id)).await.unwrap();
        }
        town
    }

    /// An id that nothing has yet.
    pub(crate) fn fresh_id(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.ids.fetch_add(1, Ordering::Relaxed)))
    }

    /// What a command is answered; it gets a fresh id unless the input has one.
    pub(crate) async fn order(&self, actor: Actor, mutation: &str, input: Value) -> Value {
        self.order_as(viewer(actor), mutation, input).await
    }

    /// The same for a viewer with a language.
    pub(crate) async fn order_as(&self, viewer: Viewer, mutation: &str, mut input: Value) -> Value {
        let id = json!(self.fresh_id().to_string());
        let fields = input.as_object_mut().expect("an input is an object");
        fields.entry("commandId").or_insert(id);
        self.ask(viewer, mutation, input, COMMAND_RESULT).await
    }

    /// The id of an incident that Bærum's crisis leader has just opened.
    pub(crate) async fn incident(&self) -> String {
        let leader = varsko_testkit::cast::crisis_leader();
        let receipt = self.order(
            leader,
            "openIncident",
            json!({"title": "Flom i Sandvikselva"}),
        );
        receipt.await["id"].as_str().expect("a receipt").to_owned()
    }

    /// The answer of one mutation, without errors.
    pub(crate) async fn ask(
        &self,
        viewer: Viewer,
        mutation: &str,
        input: Value,
        select: &str,
    ) -> Value {
        let mut answer = self.answer(viewer, mutation, input, select).await;
        assert_eq!(answer.get("errors"), None, "{mutation}");
        answer["data"][mutation].take()
    }

    /// The whole response to one mutation.
    pub(crate) async fn answer(
        &self,
        viewer: Viewer,
        mutation: &str,
        input: Value,
        select: &str,
    ) -> Value {
        let input_type = input_type(mutation);
        let document = format!(
            "mutation ($input: {input_type}!) {{ {mutation}(input: $input) {{ {select} }} }}"
        );
        self.execute(viewer, &document, json!({"input": input}))
            .await
    }

    /// The response to any document.
    pub(crate) async fn execute(&self, viewer: Viewer, document: &str, variables: Value) -> Value {
        let request = Request::new(document).variables(Variables::from_json(variables));
        let response = self.schema.execute(request.data(viewer)).await;
        serde_json::to_value(response).unwrap()
    }
}

/// How the schema knows an actor, who reads bokmål.
pub(crate) fn viewer(actor: Actor) -> Viewer {
    Viewer {
        actor,
        language: Language::Bokmal,
        credential: None,
        expires_at: None,
    }
}

/// The code of a refusal, which this answer must be.
pub(crate) fn refused(answer: &Value) -> &str {
    answer["code"]
        .as_str()
        .unwrap_or_else(|| panic!("not a refusal: {answer}"))
}

/// The sentence of the only error.
pub(crate) fn error(answer: &Value) -> &str {
    let errors = answer["errors"].as_array().expect("an error");
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0]["message"].as_str().expect("a sentence")
}

/// Every mutation has an input of its own name, save those that only name something to end.
fn input_type(mutation: &str) -> String {
    match mutation {
        "disableAccount" | "enableAccount" => "AccountInput".to_owned(),
        "revokeToken" | "revokeSession" => "CredentialInput".to_owned(),
        named => format!("{}{}Input", named[..1].to_uppercase(), &named[1..]),
    }
}

/// Randomness for sign-in.
struct Drawn(Mutex<SeededEntropy>);

impl varsko_access::Entropy for Drawn {
    fn fill(&self, bytes: &mut [u8]) {
        varsko_journal::Entropy::fill(&mut *self.0.lock().unwrap(), bytes);
    }
}
