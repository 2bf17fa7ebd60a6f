//! `/publikum`: what the public is told, without signing in.
//!
//! Rendered once per change and then handed out as it is, to anyone, any number of times. It reads
//! nothing of the request but its language and whether its reader has the page already.

use super::Site;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use varsko_engine::Engine;
use varsko_picture::Language;
use varsko_picture::information::public;
use varsko_report::public::{Pages, Told};

/// The page lets nothing in but its own style.
const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";
/// How long others may keep it. What is withdrawn must be gone soon.
const KEPT: &str = "public, max-age=5, must-revalidate";

/// The page as it was rendered last.
#[derive(Default)]
pub(crate) struct Publication {
    last: Mutex<Option<Rendered>>,
}

struct Rendered {
    /// What the journal's head was when it was last found to be up to date.
    head: u64,
    told: Vec<Told>,
    pages: Arc<Tagged>,
}

struct Tagged {
    pages: Pages,
    etag: String,
}

impl Publication {
    /// The pages as they are now; rendered anew only when what is public changed.
    fn now(&self, engine: &Engine, demo: bool) -> Arc<Tagged> {
        // A panic while rendering leaves what was there, which is looked at anew.
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let head = engine.head();
        if let Some(last) = last.as_ref().filter(|last| last.head == head) {
            return Arc::clone(&last.pages);
        }
        let told = told(engine);
        if let Some(last) = last.as_mut().filter(|last| last.told == told) {
            last.head = head;
            return Arc::clone(&last.pages);
        }
        let pages = Arc::new(Tagged::of(Pages::of(told.clone(), demo)));
        let rendered = Rendered {
            head,
            told,
            pages: Arc::clone(&pages),
        };
        *last = Some(rendered);
        pages
    }
}

impl Tagged {
    fn of(pages: Pages) -> Self {
        let mut etag = String::from("\"");
        for byte in Sha256::digest(pages.json.as_bytes()).iter().take(12) {
            let _ = write!(etag, "{byte:02x}"); // writing to a string cannot fail
        }
        etag.push('"');
        Self { pages, etag }
    }
}

/// Everything that is public, of every incident.
fn told(engine: &Engine) -> Vec<Told> {
    let directory = engine.directory();
    let mut told = Vec::new();
    for (_, picture) in engine.pictures() {
        told.extend(public(&picture).into_iter().map(|notice| {
            let known = directory.standing.organisations.get(&notice.organisation);
            let organisation = known.map_or_else(String::new, |known| known.name.clone());
            Told {
                notice,
                organisation,
            }
        }));
    }
    told
}

/// The routes of what is public.
pub(super) fn routes(site: Arc<Site>) -> Router {
    Router::new()
        .route("/publikum", get(bokmal))
        .route("/publikum/nn", get(nynorsk))
        .route("/publikum/en", get(english))
        .route("/publikum/feed.json", get(json))
        .route("/publikum/feed.atom", get(atom))
        .with_state(site)
}

async fn bokmal(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    html(&site, &headers, Language::Bokmal)
}

async fn nynorsk(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    html(&site, &headers, Language::Nynorsk)
}

async fn english(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    html(&site, &headers, Language::English)
}

fn html(site: &Site, headers: &HeaderMap, language: Language) -> Response {
    answer(site, headers, "text/html; charset=utf-8", |pages| {
        pages.html(language)
    })
}

async fn json(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let kind = "application/feed+json; charset=utf-8";
    answer(&site, &headers, kind, |pages| &pages.json)
}

async fn atom(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let kind = "application/atom+xml; charset=utf-8";
    answer(&site, &headers, kind, |pages| &pages.atom)
}

fn answer(
    site: &Site,
    asked: &HeaderMap,
    kind: &'static str,
    form: impl Fn(&Pages) -> &str,
) -> Response {
    let installation = &site.installation;
    let tagged = site.public.now(&installation.engine, installation.demo);
    let known = asked.get(header::IF_NONE_MATCH);
    let unchanged = known.is_some_and(|known| known.as_bytes() == tagged.etag.as_bytes());
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_SECURITY_POLICY, POLICY.to_owned()),
        (header::CACHE_CONTROL, KEPT.to_owned()),
        (header::ETAG, tagged.etag.clone()),
    ];
    if unchanged {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, form(&tagged.pages).to_owned()).into_response()
}
