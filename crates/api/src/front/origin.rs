//! Which web pages may change things here: cross-site request forgery stops at this check.
//!
//! A browser sends `Origin` with every `POST` and every WebSocket handshake, and a page cannot forge it. So:
//!
//! * no `Origin` means the caller is not a browser. It carries a bearer token or a cookie of its own and is let through;
//!   no page can make somebody's browser take this road.
//! * the page's own server (`Origin` names the same host and port as `Host`) is let through.
//! * anything else, `null` included, must be on the list of public addresses of this installation.
//!   That list is for proxies that rewrite `Host`; it grants no cross-origin reading, as no CORS header is ever sent.
//!
//! The session cookie is `SameSite` besides, and only `application/json` bodies are read, which a foreign page cannot
//! send without a preflight that is never granted. Queries are not checked: a foreign page can send, but not read them.

use http::{HeaderMap, header};

/// The public addresses of an installation, such as `https://varsko.example.no`.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    listed: Vec<String>,
}

impl Origins {
    /// Takes the addresses as scheme, host and, unless it is the scheme's own, port. Case and a last slash do not matter.
    pub fn new(listed: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let tidy = |address: &str| address.trim().trim_end_matches('/').to_ascii_lowercase();
        Self {
            listed: listed
                .into_iter()
                .map(|address| tidy(address.as_ref()))
                .collect(),
        }
    }

    /// Whether a request with these headers may change something or open a socket.
    pub fn admit(&self, headers: &HeaderMap) -> bool {
        let mut origins = headers.get_all(header::ORIGIN).iter();
        let (Some(origin), None) = (origins.next(), origins.next()) else {
            return !headers.contains_key(header::ORIGIN);
        };
        let Ok(origin) = origin.to_str().map(str::to_ascii_lowercase) else {
            return false;
        };
        self.listed.contains(&origin) || is_own_page(&origin, headers)
    }
}

fn is_own_page(origin: &str, headers: &HeaderMap) -> bool {
    let Some((scheme, authority)) = origin.split_once("://") else {
        return false;
    };
    let default_port = match scheme {
        "http" => ":80",
        "https" => ":443",
        _ => return false,
    };
    let Some(host) = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
    else {
        return false;
    };
    let host = host.to_ascii_lowercase();
    let bare = |address: &str| {
        address
            .strip_suffix(default_port)
            .unwrap_or(address)
            .to_owned()
    };
    bare(authority) == bare(&host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn a_caller_that_names_no_origin_is_no_browser_and_is_let_through() {
        assert!(Origins::default().admit(&headers(&[("host", "varsko.example.no")])));
    }

    #[test]
    fn a_page_may_talk_to_the_host_it_came_from() {
        for (origin, host) in [
            ("https://varsko.example.no", "varsko.example.no"),
            ("https://varsko.example.no", "varsko.example.no:443"),
            ("http://Varsko.Example.no", "varsko.example.no"),
            ("http://127.0.0.1:8080", "127.0.0.1:8080"),
        ] {
            assert!(
                Origins::default().admit(&headers(&[("origin", origin), ("host", host)])),
                "{origin} {host}"
            );
        }
    }

    #[test]
    fn a_foreign_page_is_turned_away_unless_its_address_is_listed() {
        let listed = Origins::new(["https://Varsko.example.no/"]);
        for origin in [
            "https://evil.example",
            "null",
            "https://varsko.example.no.evil.example",
            "http://varsko.example.no",
            "https://varsko.example.no:8443",
            "ftp://internal:8080",
        ] {
            assert!(
                !listed.admit(&headers(&[("origin", origin), ("host", "internal:8080")])),
                "{origin}"
            );
        }
        assert!(listed.admit(&headers(&[
            ("origin", "https://varsko.example.no"),
            ("host", "internal:8080")
        ])));
    }

    #[test]
    fn two_origins_at_once_are_one_too_many() {
        let both = headers(&[
            ("origin", "http://a"),
            ("origin", "http://a"),
            ("host", "a"),
        ]);
        assert!(!Origins::new(["http://a"]).admit(&both));
    }
}
