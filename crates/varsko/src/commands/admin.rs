//! `varsko user`, `varsko org` and `varsko token`: who there is, and who may come in.

mod org;
mod token;
mod user;

pub(super) use org::org;
pub(super) use token::token;
pub(super) use user::user;

use super::say;
use crate::edge;
use crate::talk::Talk;
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};

const ORGANISATIONS: &str = "query($after: String) { organisations(first: 100, after: $after) { edges { node { id name shortName kind county number centres { shortName } } } pageInfo { hasNextPage endCursor } } }";
const ACCOUNTS: &str = "query { accounts { personId login disabled } }";

fn mutation(name: &str, input: &str) -> String {
    format!(
        "mutation($input: {input}!) {{ {name}(input: $input) {{ __typename ... on Receipt {{ id position }} ... on Refusal {{ code message }} }} }}"
    )
}

fn carry_out(talk: &Talk, name: &str, input: &str, given: Value) -> Result<Value, Trouble> {
    talk.order(&mutation(name, input), json!({ "input": given }))
}

/// The organisation meant, as [`find_organisation`] finds it. Where none is known at all, one is
/// made with the name that is meant, or `otherwise`: a first import needs no set-up.
pub(super) fn find_or_make_organisation(
    talk: &Talk,
    meant: Option<&str>,
    otherwise: &str,
) -> Result<Value, Trouble> {
    let known = all(talk, ORGANISATIONS, "organisations", &Value::Null)?;
    if !known.is_empty() {
        return find_organisation(talk, meant);
    }
    let name = meant.unwrap_or(otherwise);
    eprintln!("no organisation is known yet; making {name:?}");
    register(talk, name, name, "MUNICIPALITY", None, None)
}

/// The organisation meant: by id, short or full name; the only one when none is named.
fn find_organisation(talk: &Talk, meant: Option<&str>) -> Result<Value, Trouble> {
    let known = all(talk, ORGANISATIONS, "organisations", &Value::Null)?;
    let matches = |organisation: &&Value| {
        let is = |field: &str, text: &str| {
            organisation[field]
                .as_str()
                .is_some_and(|value| value.to_lowercase() == text.to_lowercase())
        };
        meant.is_none_or(|text| is("id", text) || is("shortName", text) || is("name", text))
    };
    let found: Vec<&Value> = known.iter().filter(matches).collect();
    match (found.as_slice(), known.is_empty()) {
        ([only], _) => Ok(only["id"].clone()),
        ([], true) => Err(Trouble::new(
            Exit::Refused,
            "no organisation is known here yet; make one with `varsko org add`",
        )),
        _ => {
            if let (None, Some(own)) = (meant, own_organisation(talk)?) {
                return Ok(own);
            }
            let names: Vec<&str> = known
                .iter()
                .filter_map(|one| one["shortName"].as_str())
                .collect();
            Err(Trouble::new(
                Exit::Refused,
                format!(
                    "which organisation? Name one with --organisation: {}",
                    names.join(", ")
                ),
            ))
        }
    }
}

/// Every item of a list that comes in pages.
fn all(
    talk: &Talk,
    document: &str,
    list: &str,
    organisation: &Value,
) -> Result<Vec<Value>, Trouble> {
    let mut items = Vec::new();
    let mut after = Value::Null;
    loop {
        let data = talk.ask(
            document,
            json!({ "after": after, "organisation": organisation }),
        )?;
        let page = &data[list];
        let edges = page["edges"].as_array().into_iter().flatten();
        items.extend(edges.map(|edge| edge["node"].clone()));
        if page["pageInfo"]["hasNextPage"].as_bool() != Some(true) {
            return Ok(items);
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
}

/// The organisation the token acts for, when it acts for one.
fn own_organisation(talk: &Talk) -> Result<Option<Value>, Trouble> {
    let data = talk.ask("query { viewer { organisation { id } } }", json!({}))?;
    let id = data["viewer"]["organisation"]["id"].clone();
    Ok((!id.is_null()).then_some(id))
}

fn register(
    talk: &Talk,
    name: &str,
    short: &str,
    kind: &str,
    county: Option<&str>,
    number: Option<&str>,
) -> Result<Value, Trouble> {
    let input = json!({
        "commandId": edge::fresh_command(), "name": name, "shortName": short,
        "kind": kind, "county": county, "number": number,
    });
    Ok(carry_out(
        talk,
        "registerOrganisation",
        "RegisterOrganisationInput",
        input,
    )?["id"]
        .clone())
}

fn person_of(talk: &Talk, login: &str) -> Result<Value, Trouble> {
    let data = talk.ask(ACCOUNTS, json!({}))?;
    let accounts = data["accounts"].as_array().cloned().unwrap_or_default();
    let found = accounts
        .iter()
        .find(|one| one["login"].as_str() == Some(&login.to_lowercase()));
    found.map(|one| one["personId"].clone()).ok_or_else(|| {
        Trouble::new(
            Exit::Refused,
            format!("nobody signs in as {login:?}; list them with `varsko user list`"),
        )
    })
}

fn told(json: bool, value: &Value, sentence: &str) -> Result<(), Trouble> {
    if json {
        say::json(value)
    } else {
        say::line(sentence)
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
