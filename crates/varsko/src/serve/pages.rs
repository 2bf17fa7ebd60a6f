//! The two small pages that need no console: the set-up form, and the door where there is no console.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use varsko_api::door::accepted_language;
use varsko_picture::Language;

/// The set-up form.
const SETUP: &str = include_str!("setup.html");
/// The door: what this is, signing in, where to go.
#[cfg(not(feature = "console"))]
const DOOR: &str = include_str!("door.html");
/// Shared by both.
const STYLE: &str = include_str!("pages.css");
/// What the two forms do.
const SCRIPT: &str = include_str!("pages.js");

/// How a page is wished for by its address.
#[derive(Deserialize)]
pub(super) struct Wishes {
    #[serde(default)]
    sprak: Option<String>,
}

impl Wishes {
    /// The language of `?sprak=`, or the one the browser asks for.
    pub(super) fn language(&self, headers: &HeaderMap) -> Language {
        let wished = self.sprak.as_deref().and_then(Language::parse);
        wished.unwrap_or_else(|| accepted_language(headers))
    }
}

/// `GET /setup/{code}` in a language.
pub(super) fn setup(language: Language) -> Response {
    page(spoken(SETUP, language))
}

/// A page in one of the languages. Whatever is said stands in the page three times over, in braces and
/// parted by bars: `{bokmål|nynorsk|English}`.
fn spoken(page: &str, language: Language) -> String {
    let mut parts = page.split('{');
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (words, rest) = part.split_once('}').unwrap_or((part, ""));
        let mut words = words.split('|');
        let [bokmal, nynorsk, english] = [(); 3].map(|()| words.next().unwrap_or_default());
        said.push_str(language.of([bokmal, nynorsk, english]));
        said.push_str(rest);
    }
    said
}

/// A page under a policy that lets nothing in from elsewhere.
fn page(html: String) -> Response {
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                  form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::VARY, "accept-language"),
    ];
    (headers, html).into_response()
}

/// `GET /`.
#[cfg(not(feature = "console"))]
pub(super) async fn door(
    axum::extract::Query(wishes): axum::extract::Query<Wishes>,
    headers: HeaderMap,
) -> Response {
    page(spoken(DOOR, wishes.language(&headers)))
}

/// `GET /pages.css`.
pub(super) async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

/// `GET /pages.js`.
pub(super) async fn script() -> Response {
    (
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
        SCRIPT,
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_everything_in_one_language_and_leaves_nothing_out() {
        let page = "<h1>{Første oppsett|Første oppsett|First set-up}</h1> {|ikkje|not}<p>";
        let said = |language| spoken(page, language);
        assert_eq!(said(Language::Bokmal), "<h1>Første oppsett</h1> <p>");
        assert_eq!(said(Language::English), "<h1>First set-up</h1> not<p>");
        for page in [SETUP, include_str!("door.html")] {
            let said = spoken(page, Language::English);
            assert!(!said.contains(['{', '}', '|', 'ø', 'å', 'æ']), "{said}");
            for piece in page.split('{').skip(1) {
                let words = piece.split('}').next().unwrap_or_default();
                assert_eq!(words.split('|').count(), 3, "{words}");
            }
        }
    }
}
