//! The schema as its readers find it: committed, and described throughout.

use serde_json::Value;
use varsko_api::schema::{Mutation, Query, SubscriptionRoot, sdl};

/// Beside the root of the repository's Cargo.toml.
const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schema.graphql");

#[test]
fn the_committed_schema_is_the_one_that_is_served() {
    let made = sdl();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(GOLDEN, &made).unwrap();
    }
    let committed = std::fs::read_to_string(GOLDEN).unwrap_or_default();
    assert!(
        made == committed,
        "schema.graphql is not what is served; run this test with UPDATE_GOLDEN=1 and look at what changed"
    );
}

const TYPES: &str = "{ __schema { types { name kind description
    fields(includeDeprecated: true) { name description args { name description } }
    inputFields { name description } enumValues(includeDeprecated: true) { name description } } } }";

#[tokio::test]
async fn every_type_field_argument_and_value_is_described() {
    let schema = async_graphql::Schema::build(
        Query::default(),
        Mutation::default(),
        SubscriptionRoot::default(),
    );
    let answer = serde_json::to_value(schema.finish().execute(TYPES).await).unwrap();
    let types = answer["data"]["__schema"]["types"].as_array().unwrap();
    let mut bare = Vec::new();
    for found in types {
        let name = found["name"].as_str().unwrap();
        // Of the built-in scalars, `ID` alone comes without a description.
        if name.starts_with("__") || name == "ID" {
            continue;
        }
        check(&mut bare, name, found);
        for list in ["fields", "inputFields", "enumValues"] {
            for member in members(found, list) {
                let path = format!("{name}.{}", member["name"].as_str().unwrap());
                check(&mut bare, &path, member);
                for argument in members(member, "args") {
                    check(
                        &mut bare,
                        &format!("{path}({})", argument["name"]),
                        argument,
                    );
                }
            }
        }
    }
    assert_eq!(bare, Vec::<String>::new());
}

fn members<'a>(of: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    of[list].as_array().into_iter().flatten()
}

fn check(bare: &mut Vec<String>, path: &str, described: &Value) {
    if described["description"]
        .as_str()
        .unwrap_or_default()
        .trim()
        .is_empty()
    {
        bare.push(path.to_owned());
    }
}
