//! From a question as asked to an operation worth running: parsed, chosen, weighed, and refused before it costs anything.
//!
//! Knows the document, not the schema; whether the fields exist is for the executor to say.

use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection,
};
use async_graphql::{Extensions, Name, Request, ServerError, Value, Variables};

use super::asked::Asked;
use super::brackets::check_brackets;
use super::faults::{code, error};
use super::limits::Limits;
use super::weight::check_weight;

/// One operation that passed every limit. The request holds the parsed document, so nobody parses it again.
#[derive(Debug)]
pub struct Operation {
    /// Query, mutation or subscription.
    pub kind: OperationType,
    /// The request for the executor, without a viewer yet.
    pub request: Request,
}

impl Operation {
    pub(super) fn prepare(asked: Asked, limits: &Limits) -> Result<Self, ServerError> {
        if asked.query.len() > limits.document_bytes_max {
            return Err(error(
                code::LIMIT_EXCEEDED,
                format!(
                    "the document has {} bytes; at most {} are allowed",
                    asked.query.len(),
                    limits.document_bytes_max
                ),
            ));
        }
        check_brackets(&asked.query)?;
        let mut request = Request::new(asked.query);
        request.operation_name = asked.operation_name;
        request.variables = Variables::from_json(asked.variables.unwrap_or_default().into());
        request.extensions = extensions(asked.extensions);
        let document = request.parsed_query().map_err(unreadable)?.clone();
        let chosen = choose(&document, request.operation_name.as_deref())?;
        check_variables(chosen, &request.variables)?;
        check_weight(&document, chosen, &request.variables, limits)?;
        if chosen.ty == OperationType::Subscription {
            check_subscription_root(chosen)?;
        }
        Ok(Self {
            kind: chosen.ty,
            request,
        })
    }
}

fn extensions(given: Option<serde_json::Map<String, serde_json::Value>>) -> Extensions {
    let values = given.unwrap_or_default().into_iter();
    // Any JSON has a GraphQL value; what could not be read was never JSON.
    Extensions(
        values
            .filter_map(|(name, value)| Some((name, Value::from_json(value).ok()?)))
            .collect(),
    )
}

/// Where the document stops being GraphQL; not a word of it, as the executor's own sentence has.
fn unreadable(stopped: ServerError) -> ServerError {
    let place = stopped.locations.first();
    let place = place.map_or_else(String::new, |place| {
        format!(" from line {}, column {}", place.line, place.column)
    });
    let sentence = format!(
        "the document cannot be read as GraphQL{place} on; check names, braces and quotes there"
    );
    let mut refused = error(code::BAD_DOCUMENT, sentence);
    refused.locations = stopped.locations;
    refused
}

fn choose<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Result<&'a OperationDefinition, ServerError> {
    match (&document.operations, name) {
        (DocumentOperations::Single(only), None) => Ok(&only.node),
        (DocumentOperations::Multiple(named), Some(name))
            if named.contains_key(&Name::new(name)) =>
        {
            Ok(&named[&Name::new(name)].node)
        }
        (DocumentOperations::Multiple(named), None) if named.len() == 1 => Ok(&named
            .values()
            .next()
            .expect("a map of length one holds one value")
            .node),
        (_, Some(_)) => Err(error(
            code::BAD_DOCUMENT,
            "the document has no operation of that name; `operationName` must name one of its operations",
        )),
        (_, None) => Err(error(
            code::BAD_DOCUMENT,
            "the document has several operations; say with `operationName` which one to run",
        )),
    }
}

/// Required variables must be given. The executor would run the operation and fail in the middle of it.
fn check_variables(chosen: &OperationDefinition, given: &Variables) -> Result<(), ServerError> {
    let missing = chosen.variable_definitions.iter().find(|defined| {
        let value = given.get(&defined.node.name.node);
        defined.node.default_value().is_none() && value.is_none_or(|value| *value == Value::Null)
    });
    match missing {
        Some(defined) => Err(error(
            code::BAD_DOCUMENT,
            format!(
                "the variable ${} is required; give it a value",
                defined.node.name.node
            ),
        )),
        None => Ok(()),
    }
}

/// A subscription has exactly one root field, written out (GraphQL, October 2021, §5.2.3.1).
///
/// The executor would run several at once, and would run nothing, silently, for a field inside a fragment.
fn check_subscription_root(chosen: &OperationDefinition) -> Result<(), ServerError> {
    let items = &chosen.selection_set.node.items;
    match items.as_slice() {
        [only] if !only.node.directives().is_empty() => Err(error(
            code::BAD_DOCUMENT,
            "the root field of a subscription cannot carry a directive; subscribe to it or do not",
        )),
        [only] => match &only.node {
            Selection::Field(_) => Ok(()),
            Selection::FragmentSpread(_) | Selection::InlineFragment(_) => Err(error(
                code::BAD_DOCUMENT,
                "write the root field of a subscription out; it cannot stand inside a fragment",
            )),
        },
        _ => Err(error(
            code::BAD_DOCUMENT,
            format!(
                "a subscription has exactly one root field, this one has {}; open one subscription per field",
                items.len()
            ),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prepare(query: &str, operation_name: Option<&str>) -> Result<OperationType, String> {
        let asked = Asked {
            query: query.to_owned(),
            operation_name: operation_name.map(str::to_owned),
            variables: None,
            extensions: None,
        };
        match Operation::prepare(asked, &Limits::default()) {
            Ok(operation) => Ok(operation.kind),
            Err(refused) => Err(refused.message),
        }
    }

    #[test]
    fn the_operation_is_chosen_by_name_and_only_by_name() {
        let both = "query A { a } mutation B { b }";
        assert_eq!(prepare(both, Some("B")), Ok(OperationType::Mutation));
        assert_eq!(prepare("query A { a }", None), Ok(OperationType::Query));
        assert!(
            prepare(both, None)
                .unwrap_err()
                .contains("several operations")
        );
        assert!(
            prepare(both, Some("C"))
                .unwrap_err()
                .contains("no operation of that name")
        );
        assert!(
            prepare("{ a }", Some("A"))
                .unwrap_err()
                .contains("no operation of that name")
        );
    }

    #[test]
    fn a_subscription_has_one_root_field_written_out() {
        assert_eq!(
            prepare("subscription { a }", None),
            Ok(OperationType::Subscription)
        );
        for (query, reason) in [
            (
                "subscription { a b }",
                "exactly one root field, this one has 2",
            ),
            (
                "subscription { ...F } fragment F on S { a }",
                "cannot stand inside a fragment",
            ),
            (
                "subscription { ... on S { a } }",
                "cannot stand inside a fragment",
            ),
            (
                "subscription { a @skip(if: true) }",
                "cannot carry a directive",
            ),
        ] {
            assert!(
                prepare(query, None).unwrap_err().contains(reason),
                "{query}"
            );
        }
    }

    #[test]
    fn a_required_variable_must_be_given() {
        for optional in [
            "query($n: Int) { a(n: $n) }",
            "query($n: Int! = 1) { a(n: $n) }",
        ] {
            assert_eq!(
                prepare(optional, None),
                Ok(OperationType::Query),
                "{optional}"
            );
        }
        let refused = prepare("query($n: Int!) { a(n: $n) }", None).unwrap_err();
        assert_eq!(refused, "the variable $n is required; give it a value");
    }

    #[test]
    fn a_document_beyond_its_size_is_refused_unread() {
        let refused = prepare(&format!("{{ a }} #{}", "x".repeat(16 * 1024)), None).unwrap_err();
        assert_eq!(
            refused,
            "the document has 16391 bytes; at most 16384 are allowed"
        );
    }
}
