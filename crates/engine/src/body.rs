//! What makes two orders the same: a hash over their canonical form (G-4).
//!
//! The form outlives versions of this software: members stand in the order of their names, and a
//! member that is absent and one that is null are the same, so that a field added later with
//! nothing in it changes no old order.

use serde_json::Value;
use sha2::{Digest, Sha256};
use varsko_domain::Order;

/// SHA-256 over the canonical form of an order's body.
///
/// Errors only if an order cannot be written as JSON, which no field of one can cause.
pub(crate) fn hash(order: &Order) -> Result<[u8; 32], serde_json::Error> {
    let mut canonical = Vec::with_capacity(1_024);
    write(&serde_json::to_value(order.body())?, &mut canonical)?;
    Ok(Sha256::digest(&canonical).into())
}

fn write(value: &Value, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    match value {
        Value::Object(members) => {
            let mut present: Vec<_> = members
                .iter()
                .filter(|(_, value)| !value.is_null())
                .collect();
            present.sort_unstable_by_key(|(name, _)| *name);
            out.push(b'{');
            for (name, value) in present {
                serde_json::to_writer(&mut *out, name)?;
                out.push(b':');
                write(value, out)?;
                out.push(b',');
            }
            out.push(b'}');
        }
        Value::Array(items) => {
            out.push(b'[');
            for item in items {
                write(item, out)?;
                out.push(b',');
            }
            out.push(b']');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            serde_json::to_writer(out, value)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(json: &str) -> String {
        let mut out = Vec::new();
        write(&serde_json::from_str(json).unwrap(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_order_of_members_and_members_without_a_value_make_no_difference() {
        let one = canonical(r#"{"b": [1, null], "a": {"x": null, "y": "ja"}}"#);
        assert_eq!(
            one,
            canonical(r#"{"a": {"y": "ja"}, "c": null, "b": [1, null]}"#)
        );
    }

    #[test]
    fn every_value_makes_a_difference() {
        let bodies = [
            r#"{"a":1}"#,
            r#"{"a":"1"}"#,
            r#"{"b":1}"#,
            r#"{"a":[1]}"#,
            r#"{"a":[]}"#,
            "{}",
        ];
        for (place, one) in bodies.iter().enumerate() {
            for other in &bodies[place + 1..] {
                assert_ne!(canonical(one), canonical(other));
            }
        }
    }
}
