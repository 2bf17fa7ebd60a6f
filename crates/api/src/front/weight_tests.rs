//! The count is exact where it can be compared, and linear where it must be.

use std::time::{Duration, Instant};

use async_graphql::parser::parse_query;
use serde_json::json;

use super::*;
use crate::front::limits::HistoryField;

fn weigh(
    text: &str,
    variables: serde_json::Value,
    limits: &Limits,
) -> (Result<Weight, String>, usize) {
    let document = parse_query(text).unwrap();
    let (_, chosen) = document.operations.iter().next().unwrap();
    let variables = Variables::from_json(variables);
    let weight = check_weight(&document, &chosen.node, &variables, limits)
        .map_err(|refused| refused.message);
    let endless = Limits {
        nesting_max: u64::MAX,
        ..Limits::default()
    };
    let mut scale = Scale::new(&document, &chosen.node, &variables, &endless);
    let _ = scale.selection_set(&chosen.node.selection_set.node, 0);
    (weight, scale.visited)
}

fn weight(text: &str) -> Weight {
    weigh(text, json!({}), &Limits::default()).0.unwrap()
}

fn refusal(text: &str) -> String {
    weigh(text, json!({}), &Limits::default()).0.unwrap_err()
}

/// The query of doubling fragments: every level names the next one twice.
fn doubling(levels: usize) -> String {
    let mut text = String::from("{...A0}");
    for level in 0..levels {
        text += &format!("fragment A{level} on Query{{...A{0} ...A{0}}}", level + 1);
    }
    text + &format!("fragment A{levels} on Query{{__typename}}")
}

#[test]
fn fragments_are_counted_as_often_as_they_are_spread() {
    let text =
        "{ a ...F b { ...F } ... on Q { ...F } } fragment F on Q { x y: z @skip(if: false) }";
    assert_eq!(
        weight(text),
        Weight {
            selections: 12,
            depth: 2,
            nesting: 3,
            complexity: 12,
            histories: 0,
            directives: 3,
            aliases: 3
        }
    );
}

#[test]
fn a_document_of_doubling_fragments_is_refused_after_one_look_at_each_selection() {
    let text = doubling(22);
    assert!(text.len() < 900, "{} bytes", text.len());
    let started = Instant::now();
    let (refused, visited) = weigh(&text, json!({}), &Limits::default());
    assert!(refused.unwrap_err().contains("more than 2000 selections"));
    assert_eq!(visited, 1 + 2 * 22 + 1);
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "expanding it takes half a minute"
    );
}

#[test]
fn fragments_nobody_spreads_are_weighed_too() {
    let text = doubling(22).replacen("{...A0}", "{ a }", 1);
    assert!(refusal(&text).contains("more than 2000 selections"));
}

#[test]
fn every_operation_counts_because_every_operation_is_validated() {
    let twice = format!("query A {{ {0} }} query B {{ {0} }}", "a ".repeat(1_001));
    assert!(refusal(&twice).contains("more than 2000 selections"));
}

#[test]
fn a_fragment_that_leads_back_to_itself_is_refused() {
    let circle = "{ ...A } fragment A on Q { ...B ...B } fragment B on Q { ...A ...A }";
    assert_eq!(
        refusal(circle),
        "a fragment of the document leads back to itself"
    );
}

#[test]
fn depth_counts_fields_within_fields_through_fragments() {
    let deep = |levels: usize| format!("{}x{}", "{a".repeat(levels - 1) + "{", "}".repeat(levels));
    assert_eq!(weight(&deep(16)).depth, 16);
    assert!(refusal(&deep(17)).contains("more than 16 levels of fields"));
    let through = format!("{{ a {{ ...F }} }} fragment F on Q {}", deep(16));
    assert!(refusal(&through).contains("more than 16 levels of fields"));
}

#[test]
fn braces_within_braces_stop_where_the_executor_stops() {
    let nested =
        |levels: usize| format!("{}x{}", "{...".repeat(levels) + "{", "}".repeat(levels + 1));
    assert_eq!(weight(&nested(31)).nesting, 32);
    assert!(refusal(&nested(32)).contains("more than 32 levels of nesting"));
}

#[test]
fn page_sizes_multiply_what_is_below_them_wherever_they_are_written() {
    assert_eq!(
        weight("{ log(first: 100) { edges { node { text } } } }").complexity,
        301
    );
    let by_variable = "query($n: Int = 7) { log(last: $n) { a } }";
    let complexity = |variables| {
        weigh(by_variable, variables, &Limits::default())
            .0
            .unwrap()
            .complexity
    };
    assert_eq!(complexity(json!({})), 8);
    assert_eq!(complexity(json!({ "n": 90 })), 91);
    assert!(
        refusal("{ a(first: 1000) { b(first: 1000) { c } } }")
            .contains("more than 20000 points of complexity")
    );
}

#[test]
fn aliases_and_directives_have_bounds_of_their_own() {
    let aliases: String = (0..201).map(|n| format!("a{n}: x ")).collect();
    assert!(refusal(&format!("{{ {aliases} }}")).contains("more than 200 aliases"));
    assert!(
        refusal(&format!("{{ a {} }}", "@d ".repeat(101))).contains("more than 100 directives")
    );
}

#[test]
fn whole_logs_are_read_a_few_times_in_one_document_however_it_is_written() {
    const FIELDS: &[HistoryField] = &[
        HistoryField::always("timeline"),
        HistoryField::with("situation", "at"),
    ];
    let limits = Limits {
        history_fields: FIELDS,
        ..Limits::default()
    };
    let histories = |text: &str| weigh(text, json!({}), &limits).0.map(|it| it.histories);
    let aliased = |times: usize| -> String {
        let fields = (0..times).map(|n| format!("a{n}: timeline {{ x }} "));
        fields.collect()
    };
    assert_eq!(histories(&format!("{{ {} }}", aliased(8))), Ok(8));
    let refused = "the document asks for more than 8 readings of a whole log (older pictures, comparisons, \
                   timelines, replays, searches); ask for less, or in several requests";
    assert_eq!(
        histories(&format!("{{ {} }}", aliased(9))),
        Err(refused.to_owned())
    );
    let spread = format!("{{ ...F ...F }} fragment F on Q {{ {} }}", aliased(5));
    assert_eq!(histories(&spread), Err(refused.to_owned()));
    assert_eq!(
        histories("{ all(first: 9) { timeline { x } } }"),
        Err(refused.to_owned())
    );
    assert_eq!(
        histories("{ now: situation { x } then: situation(at: 1) { x } }"),
        Ok(1)
    );
}
