//! One question as it was asked: the strict shape of a request body, a query string and a `subscribe` payload.
//!
//! Knows the envelope, not the GraphQL inside it.

use serde::Deserialize;
use serde_json::{Map, Value};

/// A request that has the right shape. Unknown members are ignored, as the specification reserves them.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asked {
    pub(super) query: String,
    #[serde(default)]
    pub(super) operation_name: Option<String>,
    #[serde(default)]
    pub(super) variables: Option<Map<String, Value>>,
    #[serde(default)]
    pub(super) extensions: Option<Map<String, Value>>,
}

/// Parameters of a `GET`; the two maps arrive as JSON inside a string.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    query: String,
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

impl Asked {
    /// Reads a `POST` body; the error is a sentence for the caller.
    pub(super) fn from_body(body: &[u8]) -> Result<Self, String> {
        // A batch would multiply every limit of the front by its length.
        if body.trim_ascii_start().first() == Some(&b'[') {
            return Err(
                "send one request at a time, as a JSON object; batches are not accepted".into(),
            );
        }
        serde_json::from_slice(body).map_err(|reason| {
            format!(
                "the body is not a GraphQL request ({reason}); it must be a JSON object with a string `query` and, \
                 if needed, `operationName`, `variables` and `extensions`"
            )
        })
    }

    /// Reads the query string of a `GET`; the error is a sentence for the caller.
    pub(super) fn from_query_string(text: &str) -> Result<Self, String> {
        let uri = format!("/?{text}")
            .parse::<http::Uri>()
            .map_err(|_| "the query string is not well formed".to_owned())?;
        let axum::extract::Query(given) = axum::extract::Query::<Parameters>::try_from_uri(&uri)
            .map_err(|_| {
                "a GET must carry one `query` parameter with a GraphQL query".to_owned()
            })?;
        Ok(Self {
            query: given.query,
            operation_name: given.operation_name.filter(|name| !name.is_empty()),
            variables: map(given.variables, "variables")?,
            extensions: map(given.extensions, "extensions")?,
        })
    }
}

fn map(text: Option<String>, name: &str) -> Result<Option<Map<String, Value>>, String> {
    match text.filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => serde_json::from_str(&text)
            .map_err(|reason| format!("`{name}` must be a JSON object, URL-encoded ({reason})")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_string_holds_its_maps_as_json() {
        let asked =
            Asked::from_query_string("query=%7B+a+%7D&variables=%7B%22n%22%3A1%7D&operationName=")
                .unwrap();
        assert_eq!(asked.query, "{ a }");
        assert_eq!(asked.operation_name, None);
        assert_eq!(asked.variables.unwrap()["n"], 1);
    }

    #[test]
    fn a_query_string_that_asks_twice_or_not_at_all_is_refused() {
        for text in [
            "",
            "variables=%7B%7D",
            "query=a&query=b",
            "query=a&variables=%5B%5D",
            "query=a&variables=7",
        ] {
            assert!(Asked::from_query_string(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_batch_is_refused_with_a_sentence_of_its_own() {
        let refused = Asked::from_body(br#" [{"query":"{ a }"}]"#).unwrap_err();
        assert_eq!(
            refused,
            "send one request at a time, as a JSON object; batches are not accepted"
        );
    }
}
