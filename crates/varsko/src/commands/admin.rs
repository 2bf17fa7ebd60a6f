//! `varsko user`, `varsko org` and `varsko token`: who there is, and who may come in.

use super::say;
use crate::cli::{Org, OrgAction, Token, TokenAction, User, UserAction};
use crate::edge;
use crate::talk::Talk;
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};
use varsko_domain::Timestamp;

/// Name given to the first organisation when a log is imported before any is known.
const FIRST_ORGANISATION: &str = "Egen kommune";
/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;
/// Environment variable a password is read from, for scripts.
const PASSWORD_VARIABLE: &str = "VARSKO_PASSWORD";

const ORGANISATIONS: &str = "query($after: String) { organisations(first: 100, after: $after) { edges { node { id name shortName kind county number centres { shortName } } } pageInfo { hasNextPage endCursor } } }";
const PEOPLE: &str = "query($organisation: ID, $after: String) { people(organisationId: $organisation, first: 100, after: $after) { edges { node { person { id name } accessRoles } } pageInfo { hasNextPage endCursor } } }";
const ACCOUNTS: &str = "query { accounts { personId login disabled } }";

fn mutation(name: &str, input: &str) -> String {
    format!(
        "mutation($input: {input}!) {{ {name}(input: $input) {{ __typename ... on Receipt {{ id position }} ... on Refusal {{ code message }} }} }}"
    )
}

fn carry_out(talk: &Talk, name: &str, input: &str, given: Value) -> Result<Value, Trouble> {
    talk.order(&mutation(name, input), json!({ "input": given }))
}

/// The organisation meant: by id, short or full name; the only one when none is named. Where none
/// is known at all, one is made, so that a first import needs no set-up.
pub(super) fn find_organisation(talk: &Talk, meant: Option<&str>) -> Result<Value, Trouble> {
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
        ([], true) => {
            let name = meant.unwrap_or(FIRST_ORGANISATION);
            eprintln!("no organisation is known yet; making {name:?}");
            register(talk, name, name, "MUNICIPALITY", None, None)
        }
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

/// Everyone of the organisations that can be seen into, with their logins and roles.
fn people(talk: &Talk) -> Result<Vec<Value>, Trouble> {
    let data = talk.ask(ACCOUNTS, json!({}))?;
    let accounts = data["accounts"].as_array().cloned().unwrap_or_default();
    let organisations = match (talk, own_organisation(talk)?) {
        (Talk::Remote { .. }, Some(own)) => vec![(own, Value::from("own"))],
        _ => all(talk, ORGANISATIONS, "organisations", &Value::Null)?
            .into_iter()
            .map(|one| (one["id"].clone(), one["shortName"].clone()))
            .collect(),
    };
    let mut people = Vec::new();
    for (organisation, name) in organisations {
        for one in all(talk, PEOPLE, "people", &organisation)? {
            let account = accounts
                .iter()
                .find(|account| account["personId"] == one["person"]["id"]);
            people.push(json!({
                "id": one["person"]["id"],
                "name": one["person"]["name"],
                "organisation": name,
                "roles": one["accessRoles"],
                "login": account.map(|account| &account["login"]),
                "disabled": account.map(|account| &account["disabled"]),
            }));
        }
    }
    Ok(people)
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

pub(super) fn org(org: &Org) -> Result<(), Trouble> {
    let talk = Talk::open(&org.place)?;
    let done = org_action(&talk, org);
    talk.close();
    done
}

fn org_action(talk: &Talk, org: &Org) -> Result<(), Trouble> {
    match &org.action {
        OrgAction::Add {
            name,
            short,
            kind,
            county,
            number,
        } => {
            let short = short.as_deref().unwrap_or(name);
            let kind = kind.to_uppercase();
            let id = register(
                talk,
                name,
                short,
                &kind,
                county.as_deref(),
                number.as_deref(),
            )?;
            told(
                org.place.json,
                &json!({ "id": id }),
                &format!("{short} is known as {}", text(&id)),
            )
        }
        OrgAction::List => {
            let known = all(talk, ORGANISATIONS, "organisations", &Value::Null)?;
            if org.place.json {
                return say::json(&known);
            }
            for one in &known {
                say::line(&format!(
                    "{}  {:<18} {:<18} {}",
                    text(&one["id"]),
                    text(&one["kind"]),
                    text(&one["shortName"]),
                    text(&one["name"])
                ))?;
            }
            Ok(())
        }
        OrgAction::Serve {
            organisation,
            centre,
        } => {
            let input = json!({
                "commandId": edge::fresh_command(),
                "organisationId": find_organisation(talk, Some(organisation))?,
                "centreId": find_organisation(talk, Some(centre))?,
            });
            carry_out(talk, "startService", "StartServiceInput", input)?;
            told(
                org.place.json,
                &json!({ "done": true }),
                &format!("{centre} serves {organisation}"),
            )
        }
    }
}

pub(super) fn user(user: &User) -> Result<(), Trouble> {
    let talk = Talk::open(&user.place)?;
    let done = user_action(&talk, user);
    talk.close();
    done
}

fn user_action(talk: &Talk, user: &User) -> Result<(), Trouble> {
    let json = user.place.json;
    match &user.action {
        UserAction::Add {
            login,
            name,
            organisation,
            roles,
        } => {
            let person = add_user(talk, login, name, organisation.as_deref(), roles)?;
            told(
                json,
                &json!({ "id": person, "login": login }),
                &format!("{login} can sign in"),
            )
        }
        UserAction::List => {
            let people = people(talk)?;
            if json {
                say::json(&people)
            } else {
                people.iter().try_for_each(tell_person)
            }
        }
        UserAction::Disable { login } => {
            let input = json!({ "personId": person_of(talk, login)? });
            account(talk, "disableAccount", "AccountInput", input)?;
            told(
                json,
                &json!({ "done": true }),
                &format!("{login} cannot sign in any more, and every session has ended"),
            )
        }
        UserAction::Enable { login } => {
            let input = json!({ "personId": person_of(talk, login)? });
            account(talk, "enableAccount", "AccountInput", input)?;
            told(
                json,
                &json!({ "done": true }),
                &format!("{login} can sign in again"),
            )
        }
        UserAction::Password { login } => {
            let person = person_of(talk, login)?;
            let input = json!({ "personId": person, "password": password()? });
            account(talk, "setPassword", "SetPasswordInput", input)?;
            told(
                json,
                &json!({ "done": true }),
                &format!("{login} has a new password; other sessions have ended"),
            )
        }
    }
}

/// A person, the roles, and the account; gives the person's id.
fn add_user(
    talk: &Talk,
    login: &str,
    name: &str,
    organisation: Option<&str>,
    roles: &[String],
) -> Result<Value, Trouble> {
    let organisation = find_organisation(talk, organisation)?;
    let password = password()?;
    let input = json!({
        "commandId": edge::fresh_command(), "organisationId": organisation, "name": name,
    });
    let person = carry_out(talk, "registerPerson", "RegisterPersonInput", input)?["id"].clone();
    for role in roles {
        let input = json!({
            "commandId": edge::fresh_command(), "personId": person,
            "organisationId": organisation, "role": role.to_uppercase(),
        });
        carry_out(talk, "grantAccess", "GrantAccessInput", input)?;
    }
    let input = json!({ "personId": person, "login": login, "password": password });
    account(talk, "createAccount", "CreateAccountInput", input)?;
    Ok(person)
}

fn account(talk: &Talk, name: &str, input: &str, given: Value) -> Result<Value, Trouble> {
    let document = format!(
        "mutation($input: {input}!) {{ {name}(input: $input) {{ __typename ... on Account {{ login }} ... on Refusal {{ code message }} }} }}"
    );
    talk.order(&document, json!({ "input": given }))
}

fn tell_person(person: &Value) -> Result<(), Trouble> {
    let roles = person["roles"].as_array().into_iter().flatten();
    let roles: Vec<String> = roles.map(|role| text(role).to_lowercase()).collect();
    let disabled = if person["disabled"].as_bool() == Some(true) {
        "  disabled"
    } else {
        ""
    };
    say::line(&format!(
        "{:<20} {:<30} {}{disabled}",
        text(&person["login"]),
        text(&person["name"]),
        format_args!("{}: {}", text(&person["organisation"]), roles.join(", "))
    ))
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

/// From the environment, or typed without being shown.
fn password() -> Result<String, Trouble> {
    if let Ok(password) = std::env::var(PASSWORD_VARIABLE) {
        return Ok(password);
    }
    rpassword::prompt_password("password: ").map_err(|error| {
        Trouble::new(
            Exit::File,
            format!("no password could be read ({error}); set {PASSWORD_VARIABLE} instead"),
        )
    })
}

pub(super) fn token(token: &Token) -> Result<(), Trouble> {
    let talk = Talk::open(&token.place)?;
    let done = token_action(&talk, token);
    talk.close();
    done
}

fn token_action(talk: &Talk, token: &Token) -> Result<(), Trouble> {
    let json = token.place.json;
    match &token.action {
        TokenAction::Issue {
            name,
            login,
            organisation,
            role,
            days,
        } => {
            let ends =
                days.map(|days| Timestamp(edge::now().0 + i64::from(days) * DAY_MS).to_string());
            let input = json!({
                "name": name,
                "personId": person_of(talk, login)?,
                "organisationId": find_organisation(talk, organisation.as_deref())?,
                "role": role.to_uppercase(),
                "expiresAt": ends,
            });
            let document = "mutation($input: IssueTokenInput!) { issueToken(input: $input) { __typename ... on IssuedToken { secret token { id } } ... on Refusal { code message } } }";
            let issued = talk.order(document, json!({ "input": input }))?;
            if json {
                say::json(&issued)
            } else {
                say::line(text(&issued["secret"]))
            }
        }
        TokenAction::List { organisation } => {
            let data = talk.ask(
                "query { tokens { id label role organisationId createdAt lastSeenAt expiresAt } }",
                json!({}),
            )?;
            let wanted = organisation
                .as_deref()
                .map(|meant| find_organisation(talk, Some(meant)))
                .transpose()?;
            let tokens = data["tokens"].as_array().cloned().unwrap_or_default();
            let tokens: Vec<Value> = tokens
                .into_iter()
                .filter(|token| {
                    wanted
                        .as_ref()
                        .is_none_or(|wanted| token["organisationId"] == *wanted)
                })
                .collect();
            if json {
                return say::json(&tokens);
            }
            tokens.iter().try_for_each(|token| {
                say::line(&format!(
                    "{}  {:<24} {}",
                    text(&token["id"]),
                    text(&token["label"]),
                    text(&token["role"]).to_lowercase()
                ))
            })
        }
        TokenAction::Revoke { id } => {
            let document = "mutation($input: CredentialInput!) { revokeToken(input: $input) { __typename ... on Ended { id } ... on Refusal { code message } } }";
            talk.order(document, json!({ "input": { "id": id } }))?;
            told(json, &json!({ "done": true }), "the token has ended")
        }
    }
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
