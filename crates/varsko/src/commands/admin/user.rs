//! `varsko user`: persons, their roles and their accounts.

use super::{
    ACCOUNTS, ORGANISATIONS, all, carry_out, find_organisation, mutation, own_organisation,
    person_of, text, told,
};
use crate::cli::{User, UserAction};
use crate::commands::say;
use crate::edge;
use crate::talk::{Talk, refused};
use crate::trouble::{Exit, Trouble};
use serde_json::{Value, json};
use uuid::Uuid;
use varsko_access::{Secret, check_password};
use varsko_domain::words::AccessRole;

/// What ids of people who are added here are derived from.
const PEOPLE_ADDED: Uuid = Uuid::from_u128(0xa3d8_6f15_2c90_5b47_97e4_18bd_60f2_cc39);
/// Environment variable a password is read from, for scripts.
const PASSWORD_VARIABLE: &str = "VARSKO_PASSWORD";
const LOGIN: &str = "query($login: String!) { loginRefusal(login: $login) { code message } }";
const PEOPLE: &str = "query($organisation: ID, $after: String) { people(organisationId: $organisation, first: 100, after: $after) { edges { node { person { id name } accessRoles } } pageInfo { hasNextPage endCursor } } }";

pub(in crate::commands) fn user(user: &User) -> Result<(), Trouble> {
    let talk = Talk::open(&user.place)?;
    let done = user_action(&talk, user);
    talk.close();
    done
}

fn user_action(talk: &Talk, user: &User) -> Result<(), Trouble> {
    let json = user.place.json;
    let done = |sentence: String| told(json, &json!({ "done": true }), &sentence);
    match &user.action {
        UserAction::Add {
            login,
            name,
            organisation,
            roles,
        } => {
            let newcomer = Newcomer {
                login,
                name,
                organisation: find_organisation(talk, organisation.as_deref())?,
                roles: roles_of(roles)?,
            };
            let person = newcomer.enter(talk)?;
            told(
                json,
                &json!({ "id": person, "login": login }),
                &format!("{login} can sign in"),
            )
        }
        UserAction::Revoke {
            login,
            organisation,
            role,
        } => {
            revoke(talk, login, organisation.as_deref(), role_of(role)?)?;
            done(format!("{login} is no longer {role} there"))
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
            warn_without_administrator(talk)?;
            done(format!(
                "{login} cannot sign in any more, and every session has ended"
            ))
        }
        UserAction::Enable { login } => {
            let input = json!({ "personId": person_of(talk, login)? });
            account(talk, "enableAccount", "AccountInput", input)?;
            done(format!("{login} can sign in again"))
        }
        UserAction::Password { login } => {
            let person = person_of(talk, login)?;
            let input = json!({ "personId": person, "password": password()? });
            account(talk, "setPassword", "SetPasswordInput", input)?;
            done(format!(
                "{login} has a new password; other sessions have ended"
            ))
        }
    }
}

/// Takes a role away from a person.
fn revoke(
    talk: &Talk,
    login: &str,
    organisation: Option<&str>,
    role: AccessRole,
) -> Result<(), Trouble> {
    let input = json!({
        "commandId": edge::fresh_command(),
        "personId": person_of(talk, login)?,
        "organisationId": find_organisation(talk, organisation)?,
        "role": role.literal().to_uppercase(),
    });
    carry_out(talk, "revokeAccess", "RevokeAccessInput", input)?;
    warn_without_administrator(talk)
}

/// Someone to let in.
struct Newcomer<'a> {
    login: &'a str,
    name: &'a str,
    organisation: Value,
    roles: Vec<AccessRole>,
}

impl Newcomer<'_> {
    /// Makes the person known, with the roles and the account; gives the person's id.
    ///
    /// Everything that can be refused is judged first. The person is named after the organisation
    /// and the login, so that a second try after one that was cut off goes on with the same one.
    fn enter(&self, talk: &Talk) -> Result<Uuid, Trouble> {
        let named_after = json!([self.organisation, self.login.trim().to_lowercase()]);
        let person = Uuid::new_v5(&PEOPLE_ADDED, named_after.to_string().as_bytes());
        let password = password()?;
        check_password(self.login, &Secret::from(password.as_str()))
            .map_err(|weak| Trouble::new(Exit::Refused, weak.to_string()))?;
        let has_account = self.has_account(talk, person)?;

        let input = json!({
            "commandId": person, "organisationId": self.organisation, "name": self.name,
        });
        let register = mutation("registerPerson", "RegisterPersonInput");
        if !talk.order_once(&register, json!({ "input": input }))? {
            eprintln!(
                "{} was made known before; the name given then stands",
                self.login
            );
        }
        for role in &self.roles {
            let input = json!({
                "commandId": edge::fresh_command(), "personId": person,
                "organisationId": self.organisation, "role": role.literal().to_uppercase(),
            });
            let grant = mutation("grantAccess", "GrantAccessInput");
            talk.order_once(&grant, json!({ "input": input }))?;
        }
        if has_account {
            eprintln!(
                "{0} had an account already, and its password is as it was; set another with `varsko user password {0}`",
                self.login
            );
        } else {
            let input = json!({ "personId": person, "login": self.login, "password": password });
            account(talk, "createAccount", "CreateAccountInput", input)?;
        }
        Ok(person)
    }

    /// True when this very person signs in with the login already. Refuses a login that is
    /// somebody else's, or could be nobody's.
    fn has_account(&self, talk: &Talk, person: Uuid) -> Result<bool, Trouble> {
        if person_of(talk, self.login).is_ok_and(|known| known == json!(person)) {
            return Ok(true);
        }
        let data = talk.ask(LOGIN, json!({ "login": self.login }))?;
        let refusal = &data["loginRefusal"];
        match refusal["code"].as_str() {
            Some(code) => Err(refused(refusal, code)),
            None => Ok(false),
        }
    }
}

fn roles_of(typed: &[String]) -> Result<Vec<AccessRole>, Trouble> {
    typed.iter().map(|role| role_of(role)).collect()
}

/// A role that can be granted, as it was typed.
fn role_of(typed: &str) -> Result<AccessRole, Trouble> {
    let grantable = |role: &AccessRole| *role != AccessRole::System;
    AccessRole::from_literal(&typed.to_lowercase())
        .filter(grantable)
        .ok_or_else(|| {
            let known = AccessRole::ALL.iter().copied().filter(grantable);
            let known: Vec<&str> = known.map(AccessRole::literal).collect();
            let sentence = format!("there is no role {typed:?}; one of: {}", known.join(", "));
            Trouble::new(Exit::Refused, sentence)
        })
}

/// Says so when nobody who can sign in administers the installation any more. Only the owner of the
/// data folder can bring that about, and only they can mend it.
fn warn_without_administrator(talk: &Talk) -> Result<(), Trouble> {
    let Talk::Local { installation, .. } = talk else {
        return Ok(());
    };
    let directory = installation.engine.directory();
    let accounts = installation.access.accounts()?;
    let can_sign_in = |person: Uuid| {
        let mut theirs = accounts.iter().filter(|account| account.person == person);
        theirs.any(|account| !account.disabled)
    };
    let mut administrators = directory.standing.administrators();
    if !administrators.any(|person| can_sign_in(person.0)) {
        eprintln!(
            "warning: nobody who administers this installation can sign in any more; let someone in again with `varsko user enable`, or make another with `varsko user add … --role administrator`"
        );
    }
    Ok(())
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
