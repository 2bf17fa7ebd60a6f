//! `varsko token`: what programs come in with.

use super::{find_organisation, person_of, text, told};
use crate::cli::{Token, TokenAction};
use crate::commands::say;
use crate::edge;
use crate::talk::Talk;
use crate::trouble::Trouble;
use serde_json::{Value, json};
use varsko_domain::Timestamp;

/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

pub(in crate::commands) fn token(token: &Token) -> Result<(), Trouble> {
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
