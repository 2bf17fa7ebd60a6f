//! `varsko user`: persons, their roles and their accounts.

use super::{
    ACCOUNTS, ORGANISATIONS, all, carry_out, find_organisation, own_organisation, person_of, text,
    told,
};
use crate::cli::{User, UserAction};
use crate::commands::say;
use crate::edge;
use crate::talk::Talk;
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};

/// Environment variable a password is read from, for scripts.
const PASSWORD_VARIABLE: &str = "VARSKO_PASSWORD";
const PEOPLE: &str = "query($organisation: ID, $after: String) { people(organisationId: $organisation, first: 100, after: $after) { edges { node { person { id name } accessRoles } } pageInfo { hasNextPage endCursor } } }";

pub(in crate::commands) fn user(user: &User) -> Result<(), Trouble> {
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
