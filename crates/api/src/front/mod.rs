//! The front: GraphQL over HTTP and over WebSocket, in front of any executor.
//!
//! Knows protocols and limits; knows neither our schema (that is the executor's) nor our sessions (that is the
//! [`Door`]'s). A request passes, in this order: media types, the door, the strict body, the document's size and weight,
//! the origin if it changes something, the executor. Everything it refuses, it refuses with a sentence.
//!
//! ```text
//!  http ───┐                 ┌─ asked ── weight ──┐
//!          ├─ origin ─ door ─┤                    ├─ gate ── runner ── executor
//!  socket ─┘                 └─ limits ───────────┘
//! ```

mod asked;
mod brackets;
mod door;
pub mod faults;
mod gate;
mod graphiql;
mod http;
mod limits;
mod negotiate;
mod operation;
mod origin;
mod runner;
mod socket;
mod weight;

use std::sync::Arc;

use ::http::header;
use async_graphql::Executor;
use axum::Router;
use axum::routing::get;
use tokio::sync::watch;

pub use door::{Door, Shut};
pub use faults::Faults;
pub use graphiql::Example;
pub use limits::{HistoryField, Limits};
pub use operation::Operation;
pub use origin::Origins;
pub use runner::{Direct, Frame, Frames, Runner};
pub use socket::{Sockets, close_code};

use gate::Gate;

/// What a front is told besides its executor and its door.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bounds; [`Limits::default`] unless a test is in a hurry.
    pub limits: Limits,
    /// The public addresses of this installation, for proxies that rewrite `Host`.
    pub origins: Origins,
    /// The schema in SDL, served as text at `/graphql/schema`.
    pub schema: Arc<str>,
    /// With which examples to serve GraphiQL at `/graphiql`; nothing leaves it out.
    pub graphiql: Option<Vec<Example>>,
    /// Tells this run of the server from others in the references of faults.
    pub run: String,
    /// True, or its sender dropped, means the server is going down: every socket closes with 1012.
    pub stopping: watch::Receiver<bool>,
    /// Counts open sockets; the caller keeps a clone, to wait until the last one has said goodbye.
    pub sockets: Sockets,
}

/// The routes of a front that executes every operation by itself.
pub fn router<E: Executor, D: Door>(executor: E, door: D, settings: Settings) -> Router {
    let direct = Direct::new(executor, settings.limits.errors_max);
    router_through(Arc::new(direct), door, settings)
}

/// The routes of a front whose operations are run by `runner`, for instance one that shares identical subscriptions.
///
/// `GET` and `POST /graphql`, `GET /graphql/ws`, `GET /graphql/schema`, and `GET /graphiql` where wanted.
pub fn router_through<D: Door>(
    runner: Arc<dyn Runner<D::Viewer>>,
    door: D,
    settings: Settings,
) -> Router {
    let Settings {
        limits,
        origins,
        schema,
        graphiql,
        run,
        stopping,
        sockets,
    } = settings;
    let gate = Gate {
        door,
        runner,
        limits,
        origins,
        faults: Arc::new(Faults::new(run)),
        sockets,
        stopping,
    };
    let sdl = move || {
        let text = schema.to_string();
        async move { ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text) }
    };
    let routes = Router::new()
        .route("/graphql", get(http::get::<D>).post(http::post::<D>))
        .route("/graphql/ws", get(socket::open::<D>))
        .with_state(Arc::new(gate))
        .route("/graphql/schema", get(sdl));
    match graphiql {
        Some(examples) => routes.merge(graphiql::routes(&examples)),
        None => routes,
    }
}
