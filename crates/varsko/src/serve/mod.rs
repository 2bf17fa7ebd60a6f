//! The server: every route in one place, and how it starts and stops.

mod answers;
mod attachments;
mod auth;
mod bodies;
mod bounds;
mod calendar;
mod connections;
#[cfg(feature = "console")]
mod console;
mod courier;
mod documentation;
mod drills;
mod export;
mod health;
mod outgoing;
mod pages;
mod papers;
mod public;
mod readership;
mod setup;
mod sheets;
mod standing;

use crate::channels::Channels;
use crate::installation::Installation;
use crate::trouble::{Exit, Trouble};
use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use axum::routing::{get, post};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::watch;
use varsko_api::door::{AccessDoor, LOOPBACK_COOKIE, SESSION_COOKIE};
use varsko_api::front::{self, Example, Limits, Origins, Sockets};
use varsko_api::schema::history::HISTORY_FIELDS;
use varsko_api::turns::Turns;

pub(crate) use bounds::Bounds;
pub(crate) use courier::start as start_courier;
pub(crate) use drills::start as start_drills;
pub(crate) use standing::start as start_standing_orders;

/// How the server shows itself.
#[derive(Clone, Debug)]
pub(crate) struct Face {
    /// Address to listen on.
    pub(crate) listen: SocketAddr,
    /// Public addresses, for cookies and origins.
    pub(crate) public_urls: Vec<String>,
    /// Example operations for GraphiQL; `None` leaves GraphiQL out.
    pub(crate) graphiql: Option<Vec<Example>>,
}

/// What every route outside GraphQL shares.
pub(crate) struct Site {
    pub(crate) installation: Arc<Installation>,
    pub(crate) origins: Origins,
    public: public::Publication,
    bounds: Bounds,
    exports: Turns,
    tls: bool,
}

impl Site {
    /// The `Set-Cookie` line of a new session.
    fn cookie(&self, secret: &str) -> String {
        let (name, secure) = self.cookie_kind();
        format!("{name}={secret}; Path=/; HttpOnly; SameSite=Strict{secure}")
    }

    /// The `Set-Cookie` line that ends one.
    fn forget_cookie(&self) -> String {
        let (name, secure) = self.cookie_kind();
        format!("{name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0{secure}")
    }

    fn cookie_kind(&self) -> (&'static str, &'static str) {
        if self.tls {
            (SESSION_COOKIE, "; Secure")
        } else {
            (LOOPBACK_COOKIE, "")
        }
    }
}

/// A server that listens, and the address it got.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    listener: TcpListener,
    app: Router,
    installation: Arc<Installation>,
    bounds: Bounds,
    sockets: Sockets,
    stop: watch::Sender<bool>,
}

impl Server {
    /// Opens the door; nothing is served before [`Server::run`].
    pub(crate) async fn listen(
        installation: Arc<Installation>,
        channels: Arc<Channels>,
        face: Face,
        bounds: Bounds,
    ) -> Result<Self, Trouble> {
        let listener = TcpListener::bind(face.listen).await.map_err(|error| {
            Trouble::new(
                Exit::Unreachable,
                format!(
                    "cannot listen on {}: {error}; choose another with --listen",
                    face.listen
                ),
            )
        })?;
        let address = listener
            .local_addr()
            .map_err(|error| Trouble::new(Exit::Unreachable, error.to_string()))?;
        let (stop, stopping) = watch::channel(false);
        let sockets = Sockets::default();
        let origins = Origins::new(&face.public_urls);
        let services = installation.services();
        let settings = front::Settings {
            limits: Limits {
                history_fields: HISTORY_FIELDS,
                ..Limits::default()
            },
            origins: origins.clone(),
            schema: varsko_api::schema::sdl().into(),
            graphiql: face.graphiql,
            run: uuid_of_this_run(),
            stopping,
            sockets: sockets.clone(),
        };
        let door = AccessDoor::new(&services);
        let graphql = front::router(varsko_api::schema::build(services), door, settings);
        let tls = face
            .public_urls
            .iter()
            .any(|url| url.starts_with("https://"));
        let site = Arc::new(Site {
            installation: installation.clone(),
            origins,
            public: public::Publication::default(),
            exports: Turns::new(
                bounds.exports_max,
                bounds.exports_per_person_max,
                bounds.export_wait,
            ),
            bounds: bounds.clone(),
            tls,
        });
        let pace = bodies::Pace::of(&bounds);
        let in_time = axum::middleware::from_fn_with_state(pace, bodies::in_time);
        Ok(Self {
            address,
            listener,
            installation,
            app: graphql.merge(routes(site, channels)).layer(in_time),
            bounds,
            sockets,
            stop,
        })
    }

    /// Serves until `ended` resolves, then lets everyone say goodbye within a bound.
    pub(crate) async fn run(self, ended: impl Future<Output = ()> + Send + 'static) {
        let Self {
            listener,
            app,
            installation,
            bounds,
            sockets,
            stop,
            ..
        } = self;
        let noting = readership::start(installation);
        let goodbye = async move {
            ended.await;
            let _ = stop.send(true); // no socket is listening when nobody holds the other end
        };
        let (said, heard) = tokio::sync::oneshot::channel::<()>();
        let serving = connections::serve(listener, app, &bounds, async move {
            goodbye.await;
            let _ = said.send(());
        });
        let patience = async {
            let _ = heard.await;
            tokio::time::sleep(bounds.goodbye_timeout).await;
        };
        tokio::select! {
            () = serving => {}
            () = patience => {}
        }
        let _ = tokio::time::timeout(bounds.goodbye_timeout, sockets.all_closed()).await;
        noting.end().await;
    }
}

/// What a newcomer can try in GraphiQL.
pub(crate) fn examples() -> Vec<Example> {
    [
        (include_str!("examples/log.graphql"), "{}"),
        (include_str!("examples/follow.graphql"), "{}"),
        (include_str!("examples/situation.graphql"), "{}"),
        (include_str!("examples/record.graphql"), "{}"),
    ]
    .into_iter()
    .map(|(query, variables)| Example {
        query: query.into(),
        variables: variables.into(),
    })
    .collect()
}

/// Tells this run of the server from others in the references of faults.
fn uuid_of_this_run() -> String {
    let id = crate::edge::fresh_command().to_string();
    id.split('-').next().unwrap_or_default().to_owned()
}

fn routes(site: Arc<Site>, channels: Arc<Channels>) -> Router {
    let answers = answers::routes(&site, channels);
    #[cfg(feature = "console")]
    let front = console::routes(site.installation.tiles.as_ref());
    #[cfg(not(feature = "console"))]
    let front = Router::new().route("/", get(pages::door));
    Router::new()
        .route("/pages.css", get(pages::style))
        .route("/pages.js", get(pages::script))
        .route("/setup", post(setup::submit))
        .route("/setup/{code}", get(setup::form))
        .route("/auth/sign-in", post(auth::sign_in))
        .route("/auth/sign-out", post(auth::sign_out))
        .route("/incidents/{id}/export", get(export::export))
        .route(
            "/organisations/{id}/documentation",
            get(documentation::documentation),
        )
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/version", get(health::version))
        .with_state(site.clone())
        .merge(attachments::routes(site.clone()))
        .merge(calendar::routes(site.clone()))
        .merge(papers::routes(site.clone()))
        .merge(sheets::routes(site.clone()))
        .merge(public::routes(site))
        .merge(answers)
        .merge(front)
        .layer(axum::middleware::map_response(no_sniffing))
}

/// No answer of ours is to be guessed at or framed.
async fn no_sniffing(mut response: axum::response::Response) -> axum::response::Response {
    let headers = response.headers_mut();
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("referrer-policy", "no-referrer"),
    ] {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    response
}

/// Resolves when someone asks the process to end: Ctrl-C, or a service manager's TERM.
pub(crate) async fn asked_to_end() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
                return;
            }
            Err(error) => {
                tracing::warn!(%error, "TERM cannot be caught; only Ctrl-C ends this in order")
            }
        }
    }
    let _ = interrupt.await;
}

#[cfg(test)]
mod tests;
