//! An installation with its whole cast in a folder of its own, and what tests ask of it.

use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_graphql::{Request, Response};
use futures_util::{Stream, StreamExt};
use serde_json::Value;
use tempfile::TempDir;
use tokio::time::timeout;
use uuid::Uuid;
use varsko_access::{Access, HashCost};
use varsko_api::schema::history::Readings;
use varsko_api::schema::{AppSchema, Services, Viewer, build};
use varsko_domain::words::Scope;
use varsko_domain::{Actor, CommandId};
use varsko_engine::{Engine, Receipt};
use varsko_journal::RootKey;
use varsko_picture::Language;
use varsko_testkit::cast::{ASKER, founding, log_keeper, preparedness_officer};
use varsko_testkit::{Ask, INCIDENT, ManualClock, SeededEntropy, asks, at, open};

/// The longest any test waits for anything.
pub(crate) const WAIT_MAX: Duration = Duration::from_secs(60);
/// Ids of orders nobody named: counted from here.
const UNNAMED: u64 = 0xA000_0000;

/// An installation, with everyone in it.
pub(crate) struct Town {
    pub(crate) engine: Engine,
    pub(crate) services: Services,
    pub(crate) clock: ManualClock,
    pub(crate) schema: AppSchema,
    orders: AtomicU64,
    /// Kept until the end of the test, when it is removed.
    _folder: TempDir,
}

impl Town {
    /// The whole cast and no incident, at midnight.
    pub(crate) async fn founded() -> Town {
        let folder = tempfile::tempdir().unwrap();
        let clock = ManualClock::at(at("00:00"));
        let teller = Arc::new(clock.teller());
        let root = RootKey::from_bytes([9; 32]);
        let entropy = Box::new(SeededEntropy::new(7));
        let engine = Engine::open(folder.path(), &root, entropy, teller.clone()).unwrap();
        let entropy = Arc::new(Drawn(Mutex::new(SeededEntropy::new(8))));
        let access = Arc::new(Access::open(folder.path(), entropy, HashCost::LEAST).unwrap());
        let services = Services {
            engine: engine.clone(),
            access,
            clock: teller.clone(),
            wall_clock: teller,
            readings: Readings::default(),
            feeds: varsko_api::warnings::Feeds::default(),
            restorer: varsko_api::restoring::Restorer::default(),
            shown: varsko_api::shown::Shown::default(),
            feed_key: varsko_access::FeedKey::derive(&[9; 32], Uuid::nil()),
            demo: false,
            map_tiles: None,
        };
        let schema = build(services.clone());
        let orders = AtomicU64::new(UNNAMED);
        let town = Town {
            engine,
            services,
            clock,
            schema,
            orders,
            _folder: folder,
        };
        for ask in founding() {
            town.done("00:00", ask).await;
        }
        town
    }

    /// Bærum has opened "Ekstremværet Hans" and asked Asker in.
    pub(crate) async fn in_a_storm() -> Town {
        let town = Town::founded().await;
        let opening = open(asks::opening("Ekstremværet Hans"));
        town.done("06:00", opening.by(log_keeper()).named(INCIDENT.0))
            .await;
        town.done("06:05", asks::invite(ASKER).by(preparedness_officer()))
            .await;
        town
    }

    /// Somebody asked this at that time of the day, and it was done.
    pub(crate) async fn done(&self, time: &str, ask: Ask) -> Receipt {
        self.clock.set(at(time));
        let id = self.orders.fetch_add(1, Ordering::Relaxed);
        let order = ask.order(INCIDENT, CommandId(Uuid::from_u128(u128::from(id))));
        self.engine.submit(order).await.unwrap()
    }

    /// A note by Bærum's log keeper.
    pub(crate) async fn noted(&self, time: &str, text: &str, scope: Scope) -> Receipt {
        let note = asks::record(asks::entry(text)).by(log_keeper());
        self.done(time, note.readable_by(scope)).await
    }

    /// What this actor is answered, with its errors.
    pub(crate) async fn answer(&self, actor: Actor, query: &str) -> Value {
        let request = Request::new(query).data(viewer(actor));
        serde_json::to_value(self.schema.execute(request).await).unwrap()
    }

    /// The data this actor is answered; there must be no error.
    pub(crate) async fn data(&self, actor: Actor, query: &str) -> Value {
        let mut answer = self.answer(actor, query).await;
        assert_eq!(answer.get("errors"), None, "{query}");
        answer["data"].take()
    }

    /// What this actor follows.
    pub(crate) fn follow(&self, actor: Actor, query: &str) -> Following {
        let request = Request::new(query).data(viewer(actor));
        Following(Box::pin(self.schema.execute_stream(request)))
    }
}

/// A running subscription.
pub(crate) struct Following(Pin<Box<dyn Stream<Item = Response> + Send>>);

impl Following {
    /// The next item, with its errors; `None` at the end.
    pub(crate) async fn next(&mut self) -> Option<Value> {
        let next = timeout(WAIT_MAX, self.0.next())
            .await
            .expect("the next item in time");
        next.map(|response| serde_json::to_value(response).unwrap())
    }

    /// The data of the next item, which there must be, without error.
    pub(crate) async fn data(&mut self) -> Value {
        let mut item = self.next().await.expect("another item");
        assert_eq!(item.get("errors"), None);
        item["data"].take()
    }

    /// The code of the error it ends with, at once and for good.
    pub(crate) async fn ends_with(&mut self) -> String {
        let last = self.next().await.expect("an error");
        assert!(self.next().await.is_none(), "nothing follows an error");
        code(&last)
    }

    /// True when nothing comes within this time.
    pub(crate) async fn is_quiet_for(&mut self, time: Duration) -> bool {
        timeout(time, self.0.next()).await.is_err()
    }
}

/// The code of an answer's only error.
pub(crate) fn code(answer: &Value) -> String {
    let errors = answer["errors"].as_array().expect("an error");
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0]["extensions"]["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// How the schema knows an actor.
pub(crate) fn viewer(actor: Actor) -> Viewer {
    Viewer {
        actor,
        language: Language::Bokmal,
        credential: None,
        expires_at: None,
    }
}

/// Every value at this place of each node of a connection.
pub(crate) fn each<'a>(connection: &'a Value, field: &str) -> Vec<&'a Value> {
    let edges = connection["edges"].as_array().unwrap();
    edges
        .iter()
        .map(|edge| edge["node"].get(field).unwrap())
        .collect()
}

/// Randomness for sign-in.
struct Drawn(Mutex<SeededEntropy>);

impl varsko_access::Entropy for Drawn {
    fn fill(&self, bytes: &mut [u8]) {
        varsko_journal::Entropy::fill(&mut *self.0.lock().unwrap(), bytes);
    }
}
