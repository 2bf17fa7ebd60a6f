//! GraphiQL, served from the binary: the page, its script and its style, and the examples it opens with.
//!
//! Everything comes from this host; the content security policy lets nothing else in. The script is built once, by
//! `crates/api/graphiql/`, and committed.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use http::header;
use serde::Serialize;

const SCRIPT: &str = include_str!("../../assets/graphiql/graphiql.js");
const STYLE: &str = include_str!("../../assets/graphiql/graphiql.css");
const NOTICE: &str = include_str!("../../assets/graphiql/NOTICE.txt");
const PAGE: &str = include_str!("../../assets/graphiql/index.html");

/// Where the page's template wants its examples.
const EXAMPLES_MARK: &str = "[/* examples */]";

/// The editor puts `style` attributes and elements into the page, so styles may be inline; scripts may not.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
                      img-src 'self' data:; font-src 'self' data:; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// One tab GraphiQL opens with.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Example {
    /// The document; its operation name becomes the name of the tab.
    pub query: String,
    /// The variables, as JSON text.
    pub variables: String,
}

pub(super) fn routes(examples: &[Example]) -> Router {
    let page = page(examples);
    let file = |content_type: &'static str, text: &'static str| {
        get(async move || {
            (
                [
                    (header::CONTENT_TYPE, content_type),
                    (header::CACHE_CONTROL, "no-cache"),
                ],
                text,
            )
        })
    };
    Router::new()
        .route(
            "/graphiql",
            get(async move || {
                let headers = [
                    (header::CONTENT_SECURITY_POLICY, POLICY),
                    (header::REFERRER_POLICY, "no-referrer"),
                    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                ];
                (headers, Html(page.clone()))
            }),
        )
        .route(
            "/graphiql/graphiql.js",
            file("text/javascript; charset=utf-8", SCRIPT),
        )
        .route(
            "/graphiql/graphiql.css",
            file("text/css; charset=utf-8", STYLE),
        )
        .route(
            "/graphiql/NOTICE.txt",
            file("text/plain; charset=utf-8", NOTICE),
        )
}

fn page(examples: &[Example]) -> String {
    let examples = serde_json::to_string(examples).expect("strings encode as JSON");
    // An example may speak of markup; it must not become any.
    PAGE.replace(EXAMPLES_MARK, &examples.replace('<', "\\u003c"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_stays_text_in_the_page() {
        let example = Example {
            query: "# </script><script>alert(1)</script>".into(),
            variables: String::new(),
        };
        let page = page(&[example]);
        assert!(page.contains(r"\u003c/script>\u003cscript>alert(1)"));
        assert!(!page.contains("<script>alert"));
    }

    #[test]
    fn nothing_the_page_loads_is_on_another_host() {
        for (name, text) in [("page", PAGE), ("style", STYLE)] {
            for far in ["http://", "https://", "src=\"//", "url(//", "@import"] {
                assert!(!text.contains(far), "{name} contains {far}");
            }
        }
    }
}
