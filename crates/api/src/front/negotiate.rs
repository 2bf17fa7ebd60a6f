//! Which media types may come in and go out (GraphQL over HTTP, RFC 9110 §12.5.1).
//!
//! Knows header values only.

use http::{HeaderMap, header};

/// What an answer is written as. The type decides the status code of a refused document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    /// `application/json`: a refused document still answers 200, as proxies may have made up other codes.
    Json,
    /// `application/graphql-response+json`: status codes mean what they say.
    GraphqlResponse,
}

const JSON: &str = "application/json";
const GRAPHQL_RESPONSE: &str = "application/graphql-response+json";

impl Media {
    /// The value of the `Content-Type` header.
    pub(super) fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json; charset=utf-8",
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
        }
    }

    /// The type the caller likes best, or nothing when it likes neither (406).
    ///
    /// `application/graphql-response+json` is used only for those who name it; wildcards mean plain JSON.
    pub(super) fn wanted(headers: &HeaderMap) -> Option<Self> {
        if !headers.contains_key(header::ACCEPT) {
            return Some(Self::Json);
        }
        let mut named = 0.0_f32;
        // One quality per precision: the exact name outranks `application/*`, which outranks `*/*`.
        let mut json: [Option<f32>; 3] = [None; 3];
        for range in headers
            .get_all(header::ACCEPT)
            .iter()
            .filter_map(|value| value.to_str().ok())
        {
            for (name, quality) in range.split(',').filter_map(media_range) {
                match name.as_str() {
                    GRAPHQL_RESPONSE => named = named.max(quality),
                    JSON => json[0] = Some(quality),
                    "application/*" => json[1] = Some(quality),
                    "*/*" => json[2] = Some(quality),
                    _ => {}
                }
            }
        }
        let json = json.into_iter().flatten().next().unwrap_or(0.0);
        match (named, json) {
            (named, json) if named > 0.0 && named >= json => Some(Self::GraphqlResponse),
            (_, json) if json > 0.0 => Some(Self::Json),
            _ => None,
        }
    }
}

/// Whether the body claims to be plain UTF-8 JSON. Forms, text and compressed bodies are not read at all.
pub(super) fn is_json_body(headers: &HeaderMap) -> bool {
    let mut types = headers.get_all(header::CONTENT_TYPE).iter();
    let (Some(content_type), None) = (types.next(), types.next()) else {
        return false;
    };
    !headers.contains_key(header::CONTENT_ENCODING)
        && content_type
            .to_str()
            .ok()
            .and_then(media_range)
            .is_some_and(|(name, _)| name == JSON)
}

/// Name in lower case and quality of one media range; nothing when its charset is not UTF-8.
fn media_range(range: &str) -> Option<(String, f32)> {
    let mut parts = range.split(';').map(str::trim);
    let name = parts.next()?.to_ascii_lowercase();
    let mut quality = 1.0;
    for (key, value) in parts.filter_map(|part| part.split_once('=')) {
        let value = value.trim().trim_matches('"');
        match key.trim().to_ascii_lowercase().as_str() {
            "q" => {
                quality = value
                    .parse()
                    .ok()
                    .filter(|q: &f32| (0.0..=1.0).contains(q))
                    .unwrap_or(0.0)
            }
            "charset" if !value.eq_ignore_ascii_case("utf-8") => return None,
            _ => {}
        }
    }
    Some((name, quality))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(accept: &'static str) -> Option<Media> {
        Media::wanted(&HeaderMap::from_iter([(
            header::ACCEPT,
            accept.parse().unwrap(),
        )]))
    }

    #[test]
    fn plain_json_is_the_answer_unless_the_newer_type_is_named() {
        assert_eq!(Media::wanted(&HeaderMap::new()), Some(Media::Json));
        for accept in [
            "*/*",
            "application/*",
            "application/json",
            "Application/JSON; charset=UTF-8",
            "text/html, */*;q=0.1",
        ] {
            assert_eq!(wanted(accept), Some(Media::Json), "{accept}");
        }
        for accept in [
            "application/graphql-response+json",
            "application/graphql-response+json, application/json",
            "application/json;q=0.9, application/graphql-response+json",
            "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8",
        ] {
            assert_eq!(wanted(accept), Some(Media::GraphqlResponse), "{accept}");
        }
    }

    #[test]
    fn quality_decides_and_zero_means_never() {
        assert_eq!(
            wanted("application/graphql-response+json;q=0.5, application/json"),
            Some(Media::Json)
        );
        assert_eq!(
            wanted("application/graphql-response+json;q=0, application/json;q=0.1"),
            Some(Media::Json)
        );
        assert_eq!(wanted("application/json;q=0, */*"), None);
        for accept in [
            "text/html",
            "application/xml",
            "application/json; charset=latin1",
            "application/json;q=many",
            "",
        ] {
            assert_eq!(wanted(accept), None, "{accept}");
        }
    }

    #[test]
    fn only_a_body_that_says_json_is_read() {
        let body = |pairs: &[(header::HeaderName, &'static str)]| {
            is_json_body(&HeaderMap::from_iter(
                pairs
                    .iter()
                    .map(|(name, value)| (name.clone(), value.parse().unwrap())),
            ))
        };
        assert!(body(&[(header::CONTENT_TYPE, "application/json")]));
        assert!(body(&[(
            header::CONTENT_TYPE,
            "Application/Json; charset=\"UTF-8\""
        )]));
        assert!(!body(&[]));
        for other in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json; charset=utf-16",
            "application/json-patch+json",
        ] {
            assert!(!body(&[(header::CONTENT_TYPE, other)]), "{other}");
        }
        assert!(!body(&[
            (header::CONTENT_TYPE, "application/json"),
            (header::CONTENT_ENCODING, "gzip")
        ]));
    }
}
