//! `varsko org`: which organisations there are, and who serves whom.

use super::{ORGANISATIONS, all, carry_out, find_organisation, register, text, told};
use crate::cli::{Org, OrgAction};
use crate::commands::say;
use crate::edge;
use crate::talk::Talk;
use crate::trouble::Trouble;
use serde_json::{Value, json};

pub(in crate::commands) fn org(org: &Org) -> Result<(), Trouble> {
    let talk = match &org.action {
        OrgAction::Add { .. } => Talk::open_or_begin(&org.place)?,
        OrgAction::List | OrgAction::Serve { .. } => Talk::open(&org.place)?,
    };
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
