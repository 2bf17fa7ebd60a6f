//! What comes back from a gateway: receipts of delivery, and people's replies.
//!
//! A gateway shows that it is ours by a secret in the address it was given. Its body is JSON or a
//! form, and may tell of several things at once. What cannot be read is passed over.

use crate::reference::Reference;
use crate::secret::Secret;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Things one request may tell of; the rest is passed over.
const TOLD_MAX: usize = 1_000;
/// Most of a person's reply that is kept, in characters: ten text messages.
const REPLY_CHARS_MAX: usize = 1_600;

/// What a receipt of delivery looks like.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptForm {
    /// Where the list of receipts stands, when there are several in one body.
    pub each: Option<String>,
    /// Where our own reference stands, which was sent along with the message.
    pub reference: String,
    /// Where it says what became of it.
    pub status: String,
    /// What means that it arrived.
    pub delivered: Vec<String>,
    /// What means that it never will.
    #[serde(default)]
    pub failed: Vec<String>,
}

/// What a person's reply looks like.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyForm {
    /// Where the list of replies stands, when there are several in one body.
    pub each: Option<String>,
    /// Where the sender's number stands.
    pub from: String,
    /// Where the words stand.
    pub text: String,
}

/// What a gateway may tell us, and the secret it shows.
#[derive(Clone, Debug)]
pub struct Inbound {
    receipt: Option<ReceiptForm>,
    reply: Option<ReplyForm>,
    secret: Secret,
}

/// What became of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Which attempt.
    pub of: Reference,
    /// True when it arrived, false when it never will.
    pub delivered: bool,
}

/// What one person replied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The number it came from.
    pub from: String,
    /// Their words.
    pub text: String,
}

impl Inbound {
    /// What comes back, if anything can.
    pub(crate) fn new(
        receipt: Option<ReceiptForm>,
        reply: Option<ReplyForm>,
        secret: Secret,
    ) -> Option<Self> {
        (receipt.is_some() || reply.is_some()).then_some(Self {
            receipt,
            reply,
            secret,
        })
    }

    /// Whether people can reply over the channel.
    pub fn takes_replies(&self) -> bool {
        self.reply.is_some()
    }

    /// Whether whoever asks is the gateway.
    pub fn admits(&self, secret: &str) -> bool {
        self.secret.is(secret)
    }

    /// The receipts in a body; those of messages that are not ours are passed over.
    pub fn receipts(&self, body: &[u8]) -> Vec<Receipt> {
        let Some(form) = &self.receipt else {
            return Vec::new();
        };
        let read = |one: &Value| {
            let of = Reference::parse(&text_at(one, &form.reference)?)?;
            let status = text_at(one, &form.status)?;
            let delivered = form.delivered.contains(&status);
            (delivered || form.failed.contains(&status)).then_some(Receipt { of, delivered })
        };
        told(body, form.each.as_deref())
            .iter()
            .filter_map(read)
            .collect()
    }

    /// The replies in a body.
    pub fn replies(&self, body: &[u8]) -> Vec<Said> {
        let Some(form) = &self.reply else {
            return Vec::new();
        };
        let read = |one: &Value| {
            let text = text_at(one, &form.text)?;
            Some(Said {
                from: text_at(one, &form.from)?,
                text: text.chars().take(REPLY_CHARS_MAX).collect(),
            })
        };
        told(body, form.each.as_deref())
            .iter()
            .filter_map(read)
            .collect()
    }
}

/// The things a body tells of: itself, or those of the list at `each`.
fn told(body: &[u8], each: Option<&str>) -> Vec<Value> {
    let whole = serde_json::from_slice(body).unwrap_or_else(|_| form(body));
    let list = match each {
        Some(pointer) => whole.pointer(pointer).cloned(),
        None => Some(whole),
    };
    match list {
        Some(Value::Array(list)) => list.into_iter().take(TOLD_MAX).collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

/// A form as JSON, each field by its name.
fn form(body: &[u8]) -> Value {
    let fields = form_urlencoded::parse(body).take(TOLD_MAX);
    let fields = fields.map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())));
    Value::Object(Map::from_iter(fields))
}

fn text_at(one: &Value, pointer: &str) -> Option<String> {
    match one.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const OF: Reference = Reference {
        incident: Uuid::from_u128(1),
        notification: Uuid::from_u128(2),
        recipient: 3,
        attempt: 4,
    };

    fn inbound(each: Option<&str>) -> Inbound {
        let receipt = ReceiptForm {
            each: each.map(str::to_owned),
            reference: "/ref".into(),
            status: "/status".into(),
            delivered: vec!["0".into()],
            failed: vec!["9".into()],
        };
        let reply = ReplyForm {
            each: each.map(str::to_owned),
            from: "/From".into(),
            text: "/Body".into(),
        };
        Inbound::new(Some(receipt), Some(reply), Secret::from("hemmelig")).unwrap()
    }

    #[test]
    fn several_receipts_come_in_one_body_and_those_that_say_nothing_are_passed_over() {
        let ours = OF.to_text();
        let body = serde_json::json!({ "dr": [
            { "ref": ours, "status": 0 }, { "ref": ours, "status": "9" }, { "ref": ours, "status": 5 },
            { "ref": "another's", "status": 0 }, { "status": 0 }, 7,
        ] });
        let delivered = |delivered| Receipt { of: OF, delivered };
        let receipts = inbound(Some("/dr")).receipts(body.to_string().as_bytes());
        assert_eq!(receipts, [delivered(true), delivered(false)]);
    }

    #[test]
    fn a_reply_is_read_from_a_form_as_well() {
        let replies = inbound(None).replies(b"From=%2B4791234567&Body=Kommer+om+20%21");
        let said = Said {
            from: "+4791234567".into(),
            text: "Kommer om 20!".into(),
        };
        assert_eq!(replies, [said]);
    }

    #[test]
    fn rubbish_tells_of_nothing() {
        for body in [
            &b""[..],
            b"\xff\xfe",
            b"[[[[",
            b"null",
            b"{\"dr\":{}}",
            b"a=b",
        ] {
            assert_eq!(inbound(Some("/dr")).receipts(body), []);
            assert_eq!(inbound(None).replies(body), []);
        }
    }

    #[test]
    fn a_gateway_is_admitted_by_its_whole_secret() {
        let inbound = inbound(None);
        assert!(inbound.admits("hemmelig"));
        assert!(!inbound.admits("hemmeli") && !inbound.admits("hemmelig2") && !inbound.admits(""));
    }
}
