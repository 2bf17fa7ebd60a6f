//! The console's files over HTTP: the page at every address that is nobody else's, and what it loads.
//!
//! Knows how a browser keeps and unpacks files; knows nothing of what they do. The page may load what is its own
//! and nothing else: no script in the page, no style in the page, no other server.

use crate::tiles::Tiles;
use axum::Router;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, OnceLock};
use varsko_console::{File, file, files};

/// Pictures may stand in a style as data, as those of the design system do; and the map's tiles may come from the
/// one origin that whoever runs the installation has named.
fn policy(tiles: Option<&Tiles>) -> String {
    let origin = tiles.and_then(|tiles| tiles.origin.as_deref());
    let origin = origin
        .map(|origin| format!(" {origin}"))
        .unwrap_or_default();
    format!(
        "default-src 'self'; img-src 'self' data:{origin}; object-src 'none'; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'none'"
    )
}

/// A file whose name tells of its content never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// The page itself is asked for anew, and answered shortly when it is the same.
const ANEW: &str = "no-cache";
/// Bytes of a hash that tell two editions of a file apart.
const ETAG_BYTES: usize = 12;

/// The page at every address that no other route has, and its files.
pub(super) fn routes(tiles: Option<&Tiles>) -> Router {
    let policy: Arc<str> = policy(tiles).into();
    Router::new().fallback(move |method, uri, headers| answer(method, uri, headers, policy.clone()))
}

async fn answer(method: Method, uri: Uri, headers: HeaderMap, policy: Arc<str>) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return StatusCode::NOT_FOUND.into_response();
    }
    let path = uri.path().trim_start_matches('/');
    match file(path) {
        Some(found) => served(found, &headers, &policy),
        None if is_page(path, &headers) => match file("index.html") {
            Some(page) => served(page, &headers, &policy),
            None => StatusCode::NOT_FOUND.into_response(),
        },
        None => (StatusCode::NOT_FOUND, "there is nothing here\n").into_response(),
    }
}

/// Whether someone wants to look at the console there: a browser that goes to an address, and not a program that
/// asks for a file which is not.
fn is_page(path: &str, headers: &HeaderMap) -> bool {
    let accepts = headers.get(header::ACCEPT);
    let accepts = accepts.and_then(|accepts| accepts.to_str().ok());
    let wants_html = accepts.is_none_or(|accepts| accepts.contains("text/html"));
    path.is_empty() || (wants_html && !path.starts_with("assets/"))
}

fn served(file: &'static File, headers: &HeaderMap, policy: &str) -> Response {
    let etag = etag(file);
    let known = headers.get(header::IF_NONE_MATCH);
    let known = known.and_then(|known| known.to_str().ok()).unwrap_or("");
    let (bytes, encoding) = packed(file, headers);
    let mut answer = if known.split(',').any(|one| one.trim() == etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        bytes.into_response()
    };
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers_mut().insert(name, value);
        }
    };
    let kept = if file.path.starts_with("assets/") {
        FOR_EVER
    } else {
        ANEW
    };
    set(header::CONTENT_TYPE, media_type(file.path));
    set(header::CACHE_CONTROL, kept);
    set(header::ETAG, etag);
    set(header::VARY, "accept-encoding");
    set(header::CONTENT_SECURITY_POLICY, policy);
    if let Some(encoding) = encoding {
        set(header::CONTENT_ENCODING, encoding);
    }
    answer
}

/// The smallest form the asker unpacks.
fn packed(file: &'static File, headers: &HeaderMap) -> (&'static [u8], Option<&'static str>) {
    let accepted = headers.get(header::ACCEPT_ENCODING);
    let accepted = accepted.and_then(|accepted| accepted.to_str().ok());
    let takes = |name: &str| {
        let mut offers = accepted.unwrap_or("").split(',').map(str::trim);
        offers.any(|offer| match offer.split_once(';') {
            Some((offered, weight)) => offered.trim() == name && !is_zero(weight),
            None => offer == name,
        })
    };
    match (file.brotli, file.gzip) {
        (Some(small), _) if takes("br") => (small, Some("br")),
        (_, Some(small)) if takes("gzip") => (small, Some("gzip")),
        _ => (file.plain, None),
    }
}

/// Whether a weight such as `q=0` says never.
fn is_zero(weight: &str) -> bool {
    let weight = weight.trim().strip_prefix("q=");
    weight.is_some_and(|weight| weight.parse::<f32>().is_ok_and(|weight| weight == 0.0))
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// Names a file by its content; worked out once for all of them.
fn etag(file: &File) -> &'static str {
    static ETAGS: OnceLock<BTreeMap<&'static str, String>> = OnceLock::new();
    let etags = ETAGS.get_or_init(|| {
        files()
            .iter()
            .map(|file| (file.path, named(file)))
            .collect()
    });
    etags.get(file.path).map_or("", String::as_str)
}

fn named(file: &File) -> String {
    let mut etag = String::from("\"");
    for byte in Sha256::digest(file.plain).iter().take(ETAG_BYTES) {
        let _ = write!(etag, "{byte:02x}"); // writing to a string cannot fail
    }
    etag.push('"');
    etag
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tiles::MapSettings;

    fn asking(pairs: &[(HeaderName, &str)]) -> HeaderMap {
        let value = |text: &str| HeaderValue::from_str(text).unwrap();
        pairs
            .iter()
            .map(|(name, text)| (name.clone(), value(text)))
            .collect()
    }

    async fn asked(path: &'static str, pairs: &[(HeaderName, &str)]) -> Response {
        let policy = policy(None).into();
        answer(Method::GET, Uri::from_static(path), asking(pairs), policy).await
    }

    #[test]
    fn the_maps_tiles_are_let_in_as_pictures_and_as_nothing_else() {
        let settings = MapSettings {
            tiles: Some("https://tiles.example.no/{z}/{x}/{y}.png".into()),
            attribution: Some("© Kartverket".into()),
        };
        let with = policy(settings.tiles().unwrap().as_ref());
        assert_eq!(with.matches("example.no").count(), 1);
        assert!(with.contains("img-src 'self' data: https://tiles.example.no;"));
        assert_eq!(with.replace(" https://tiles.example.no", ""), policy(None));
    }

    #[tokio::test]
    async fn every_address_a_browser_goes_to_is_the_page_and_a_missing_file_is_missing() {
        let browser = [(header::ACCEPT, "text/html,*/*;q=0.8")];
        for path in [
            "/",
            "/logg",
            "/hendelse/0198f5a2-7c31-7d00-8a3e-2f6b1c9d4e57/logg",
        ] {
            let page = asked(path, &browser).await;
            assert_eq!(page.status(), StatusCode::OK, "{path}");
            assert_eq!(
                page.headers()[header::CONTENT_TYPE],
                "text/html; charset=utf-8"
            );
            assert_eq!(page.headers()[header::CACHE_CONTROL], ANEW);
            assert_eq!(
                page.headers()[header::CONTENT_SECURITY_POLICY],
                policy(None)
            );
        }
        let missing = asked("/assets/gone.js", &browser).await;
        assert_eq!(missing.status(), StatusCode::NOT_FOUND);
        let program = asked("/nowhere", &[(header::ACCEPT, "application/json")]).await;
        assert_eq!(program.status(), StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn what_the_browser_has_is_not_sent_again() {
        let first = asked("/", &[]).await;
        let etag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
        let again = asked("/", &[(header::IF_NONE_MATCH, &etag)]).await;
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        let other = asked("/", &[(header::IF_NONE_MATCH, "\"another\"")]).await;
        assert_eq!(other.status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn the_smallest_form_that_is_taken_is_sent() {
        let encoding = |offers: &'static str| async move {
            let sent = asked("/sw.js", &[(header::ACCEPT_ENCODING, offers)]).await;
            let encoding = sent.headers().get(header::CONTENT_ENCODING).cloned();
            encoding.map(|encoding| encoding.to_str().unwrap().to_owned())
        };
        assert_eq!(encoding("gzip, deflate, br").await.as_deref(), Some("br"));
        assert_eq!(encoding("gzip, br;q=0").await.as_deref(), Some("gzip"));
        assert_eq!(encoding("identity").await, None);
    }
}
