//! What Bærum keeps all year in the demo: plan, lists, agreements, annual wheel, follow-up, an exercise to
//! come.
//!
//! The file holds the orders themselves, written for the demo. `@name` in it is the id of what that
//! name made, `@time` an instant.

use super::stage::{actor, carry_out, id};
use crate::installation::Installation;
use crate::trouble::{Exit, Trouble};
use serde::Deserialize;
use serde_json::Value;
use varsko_domain::{Command, Order, Timestamp};

const FILE: &str = include_str!("../../demo/year.json");

/// One order, as the file has it.
#[derive(Deserialize)]
struct Written {
    /// What it makes, within the year.
    name: String,
    /// Who orders it.
    #[serde(rename = "as")]
    login: String,
    /// When; as the demo begins when absent.
    at: Option<String>,
    command: Value,
}

/// Sets the year up. Doing it again changes nothing.
pub(super) async fn keep(installation: &Installation, begins: Timestamp) -> Result<(), Trouble> {
    for (name, order) in orders(begins).map_err(unreadable)? {
        carry_out(installation, &name, order).await?;
    }
    Ok(())
}

fn unreadable(why: String) -> Trouble {
    Trouble::new(Exit::File, format!("the demo's year cannot be read: {why}"))
}

fn orders(begins: Timestamp) -> Result<Vec<(String, Order)>, String> {
    let written: Vec<Written> = serde_json::from_str(FILE).map_err(|error| error.to_string())?;
    let order = |mut row: Written| {
        let name = format!("year/{}", row.name);
        fill(&mut row.command)?;
        let command: Command =
            serde_json::from_value(row.command).map_err(|error| format!("{name}: {error}"))?;
        let order = Order {
            id: id(&name),
            actor: actor(&row.login).ok_or_else(|| format!("{name}: nobody is {}", row.login))?,
            organisation: None,
            occurred_at: Some(row.at.map_or(Ok(begins), |at| instant(&at))?),
            noted_at: None,
            scope: None,
            skipping: None,
            command,
        };
        Ok((name, order))
    };
    written.into_iter().map(order).collect()
}

/// Puts ids and instants where the file names them.
fn fill(value: &mut Value) -> Result<(), String> {
    match value {
        Value::String(text) => {
            if let Some(time) = text.strip_prefix("@time ") {
                *value = instant(time)?.0.into();
            } else if let Some(name) = text.strip_prefix('@') {
                *value = id(name).0.to_string().into();
            }
            Ok(())
        }
        Value::Array(values) => values.iter_mut().try_for_each(fill),
        Value::Object(fields) => fields.values_mut().try_for_each(fill),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn instant(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|_| format!("{text} is no instant"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_of_the_year_can_be_read_and_names_only_what_is_there() {
        let orders = orders(Timestamp(0)).unwrap();
        let ids: Vec<_> = orders.iter().map(|(_, order)| order.id).collect();
        let named = FILE.split("\"@year/").skip(1);
        for name in named.map(|rest| rest.split('"').next().unwrap_or_default()) {
            assert!(ids.contains(&id(&format!("year/{name}"))), "{name}");
        }
    }
}
