//! A schema small enough to see through, and a door with one key: what the front is tested with.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_graphql::{Context, Error, ErrorExtensions, Object, Schema, SimpleObject, Subscription};
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, Stream, StreamExt, stream};
use tokio::net::TcpListener;
use tokio::sync::watch;
use varsko_api::front::{self, Door, Example, Limits, Origins, Settings, Shut, Sockets, faults};

/// A front that listens on a free port until it is dropped.
pub(crate) struct Toy {
    pub(crate) address: SocketAddr,
    pub(crate) sockets: Sockets,
    /// How often the mutation ran.
    pub(crate) written: Arc<AtomicUsize>,
    /// How many items the stream of large items has yielded.
    pub(crate) yielded: Arc<AtomicUsize>,
    /// Names whoever's session is over.
    pub(crate) revoke: watch::Sender<String>,
    pub(crate) stopping: watch::Sender<bool>,
    server: tokio::task::JoinHandle<()>,
}

impl Drop for Toy {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Toy {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// A toy in a hurry: `adjust` shortens what the test would have to wait for.
    pub(crate) async fn with(adjust: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = Limits::default();
        adjust(&mut limits);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (revoke, revoked) = watch::channel(String::new());
        let (stopping, stop) = watch::channel(false);
        let (written, yielded) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let schema = Schema::build(
            Query,
            Mutation(Arc::clone(&written)),
            Streams(Arc::clone(&yielded)),
        )
        .finish();
        let sockets = Sockets::default();
        let settings = Settings {
            limits,
            origins: Origins::new(["https://varsko.example.no"]),
            schema: schema.sdl().into(),
            graphiql: Some(examples()),
            run: "toy".into(),
            stopping: stop,
            sockets: sockets.clone(),
        };
        let routes = front::router(schema, OneKey { revoked }, settings);
        let server = tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self {
            address,
            sockets,
            written,
            yielded,
            revoke,
            stopping,
            server,
        }
    }
}

fn examples() -> Vec<Example> {
    let example = |query: &str, variables: &str| Example {
        query: query.into(),
        variables: variables.into(),
    };
    vec![
        example("query Hello {\n  hello\n  viewer\n}\n", ""),
        example(
            "subscription Count($after: Int) {\n  count(after: $after) {\n    position\n  }\n}\n",
            "{ \"after\": 0 }",
        ),
    ]
}

struct OneKey {
    revoked: watch::Receiver<String>,
}

#[derive(Clone)]
pub(crate) struct Viewer(String);

impl OneKey {
    /// The token is the name; some names have a fate. No token is a stranger, who may look.
    fn look(token: Option<&str>) -> Result<Viewer, Shut> {
        match token.map(|token| token.strip_prefix("Bearer ").unwrap_or(token)) {
            None => Ok(Viewer("stranger".into())),
            Some("expired") => Err(Shut::NotAdmitted(
                "your session has expired; sign in again".into(),
            )),
            Some("long") => Err(Shut::NotAdmitted("å".repeat(500))),
            Some("down") => Err(Shut::Unavailable(
                "sign-in cannot be reached; try again".into(),
            )),
            Some("broken") => panic!("the door fell off its hinges at {SECRET}"),
            Some(name) => Ok(Viewer(name.to_owned())),
        }
    }
}

/// Something a user typed: it must never show up in a log.
pub(crate) const SECRET: &str = "Kari Nordmann is at Nystulia 7";

impl Door for OneKey {
    type Viewer = Viewer;

    async fn admit_request(&self, headers: &::http::HeaderMap) -> Result<Viewer, Shut> {
        Self::look(
            headers
                .get("authorization")
                .and_then(|value| value.to_str().ok()),
        )
    }

    async fn admit_socket(
        &self,
        payload: &serde_json::Value,
        handshake: &::http::HeaderMap,
    ) -> Result<Viewer, Shut> {
        match payload["authorization"].as_str() {
            None => self.admit_request(handshake).await,
            token => Self::look(token),
        }
    }

    fn user(&self, viewer: &Viewer) -> String {
        viewer.0.clone()
    }

    fn ended(&self, viewer: &Viewer) -> BoxFuture<'static, String> {
        let (mut revoked, name) = (self.revoked.clone(), viewer.0.clone());
        async move {
            let over = revoked.wait_for(|gone| *gone == name).await.is_ok();
            if !over {
                std::future::pending::<()>().await;
            }
            "your session was revoked; sign in again".to_owned()
        }
        .boxed()
    }
}

#[derive(SimpleObject, Default)]
struct Thing {
    position: i32,
    text: String,
}

struct Query;

#[Object]
impl Query {
    async fn hello(&self) -> &str {
        "god dag"
    }

    async fn viewer(&self, context: &Context<'_>) -> async_graphql::Result<String> {
        Ok(context.data::<Viewer>()?.0.clone())
    }

    async fn thing(&self, #[graphql(default = 1)] first: i32) -> Thing {
        Thing {
            position: first,
            ..Thing::default()
        }
    }

    async fn never(&self) -> bool {
        std::future::pending().await
    }

    async fn fails(&self) -> async_graphql::Result<Option<bool>> {
        Err(Error::new("no"))
    }

    async fn breaks(&self, text: String) -> bool {
        assert!(text.is_empty(), "broke over {text}");
        true
    }
}

struct Mutation(Arc<AtomicUsize>);

#[Object]
impl Mutation {
    async fn write(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }
}

struct Streams(Arc<AtomicUsize>);

fn numbers(after: i32) -> impl Stream<Item = Thing> {
    stream::iter(after + 1..).map(|position| Thing {
        position,
        ..Thing::default()
    })
}

#[Subscription]
impl Streams {
    /// Every whole number, in order, as fast as the reader takes them.
    async fn count(&self, #[graphql(default)] after: i32) -> impl Stream<Item = Thing> {
        numbers(after)
    }

    async fn three(&self) -> impl Stream<Item = Thing> {
        numbers(0).take(3)
    }

    async fn silent(&self) -> impl Stream<Item = Thing> {
        stream::pending()
    }

    /// A megabyte per item, counted as they are taken.
    async fn large(&self) -> impl Stream<Item = Thing> {
        let yielded = Arc::clone(&self.0);
        numbers(0).map(move |thing| {
            yielded.fetch_add(1, Ordering::SeqCst);
            Thing {
                text: "x".repeat(1024 * 1024),
                ..thing
            }
        })
    }

    async fn refused(&self) -> async_graphql::Result<impl Stream<Item = Thing>> {
        Err::<stream::Pending<Thing>, _>(Error::new("not for you"))
    }

    async fn ends_badly(&self) -> impl Stream<Item = async_graphql::Result<Thing>> {
        numbers(0)
            .take(1)
            .map(Ok)
            .chain(stream::iter([Err(Error::new(
                "your right to this was taken away",
            ))]))
    }

    async fn lags(&self) -> impl Stream<Item = async_graphql::Result<Thing>> {
        let lagged =
            Error::new("lagged").extend_with(|_, values| values.set("code", faults::code::LAGGED));
        numbers(0)
            .take(1)
            .map(Ok)
            .chain(stream::iter([Err(lagged)]))
    }

    async fn breaks(&self, text: String) -> impl Stream<Item = Thing> {
        numbers(0).take(2).map(move |thing| {
            if thing.position == 2 {
                panic!("broke over {text}")
            } else {
                thing
            }
        })
    }
}
