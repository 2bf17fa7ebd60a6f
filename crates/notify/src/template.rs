//! Texts with places in double braces, such as `{{text}}`, filled in so that no word of a message
//! can break out of its place.

use crate::driver::Message;
use crate::secret::Secret;
use crate::settings::SettingsError;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What may stand in a path, a query or a form as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// How what is filled in is made harmless.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Escape {
    /// Inside the quotation marks of a JSON string.
    #[default]
    Json,
    /// A value of a form, or a part of an address.
    Form,
    /// Text or an attribute of XML.
    Xml,
    /// Text of XML that is itself a value of a form.
    FormXml,
    /// As it is, but on one line: for headers.
    #[serde(skip)]
    Header,
    /// As it is.
    Text,
}

impl Escape {
    fn apply(self, words: &str) -> String {
        match self {
            Escape::Json => {
                let quoted = serde_json::Value::from(words).to_string();
                quoted[1..quoted.len() - 1].to_owned()
            }
            Escape::Form => utf8_percent_encode(words, PLAIN).to_string(),
            Escape::Xml => words.chars().filter_map(xml).collect(),
            Escape::FormXml => Escape::Form.apply(&Escape::Xml.apply(words)),
            Escape::Header => words
                .chars()
                .map(|letter| if letter.is_control() { ' ' } else { letter })
                .collect(),
            Escape::Text => words.to_owned(),
        }
    }
}

/// A letter as it stands in XML; none for those that XML has no way to write.
fn xml(letter: char) -> Option<String> {
    Some(match letter {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\'' => "&apos;".to_owned(),
        '\n' | '\t' | '\r' => format!("&#{};", u32::from(letter)),
        letter if letter.is_control() => return None,
        letter => letter.to_string(),
    })
}

/// What the owner of an installation fills in once: values from the settings, and secrets.
pub(crate) struct Own<'a> {
    pub(crate) values: &'a BTreeMap<String, String>,
    pub(crate) secret: &'a dyn Fn(&str) -> Option<Secret>,
}

/// A part of a message that a place may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    To,
    Name,
    Subject,
    Text,
    Link,
    Reference,
}

impl Part {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "to" => Part::To,
            "name" => Part::Name,
            "subject" => Part::Subject,
            "text" => Part::Text,
            "link" => Part::Link,
            "reference" => Part::Reference,
            _ => return None,
        })
    }

    fn of(self, message: &Message) -> &str {
        match self {
            Part::To => &message.to,
            Part::Name => &message.name,
            Part::Subject => &message.subject,
            Part::Text => &message.text,
            Part::Link => message.link.as_deref().unwrap_or_default(),
            Part::Reference => &message.reference,
        }
    }
}

enum Piece {
    Fixed(String),
    Place(Part),
}

/// A text with places, its own values and secrets already in it.
pub(crate) struct Template {
    pieces: Vec<Piece>,
    escape: Escape,
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// When a place is not closed, or asks for something that nobody has.
    pub(crate) fn read(text: &str, escape: Escape, own: &Own<'_>) -> Result<Self, SettingsError> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let (place, after) = after
                .split_once("}}")
                .ok_or_else(|| SettingsError::PlaceNotClosed(place_start(after)))?;
            pieces.push(Piece::Fixed(before.to_owned()));
            pieces.push(piece(
                place.trim(),
                escape,
                before.is_empty() && pieces.len() == 1,
                own,
            )?);
            rest = after;
        }
        pieces.push(Piece::Fixed(rest.to_owned()));
        Ok(Self { pieces, escape })
    }

    /// An address: what stands at its very beginning is an address itself and stays as it is.
    pub(crate) fn read_address(text: &str, own: &Own<'_>) -> Result<Self, SettingsError> {
        Self::read(text, Escape::Form, own)
    }

    /// The text for one message.
    pub(crate) fn fill(&self, message: &Message) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Fixed(words) => words.clone(),
            Piece::Place(part) => self.escape.apply(part.of(message)),
        });
        pieces.collect()
    }
}

fn piece(place: &str, escape: Escape, leads: bool, own: &Own<'_>) -> Result<Piece, SettingsError> {
    if let Some(part) = Part::named(place) {
        return Ok(Piece::Place(part));
    }
    let words = match place.strip_prefix("secret.") {
        Some(name) => (own.secret)(name)
            .map(|secret| secret.expose().to_owned())
            .ok_or_else(|| SettingsError::SecretMissing(name.to_owned()))?,
        None => own
            .values
            .get(place)
            .cloned()
            .ok_or_else(|| SettingsError::ValueMissing(place.to_owned()))?,
    };
    Ok(Piece::Fixed(if leads && escape == Escape::Form {
        words
    } else {
        escape.apply(&words)
    }))
}

fn place_start(after: &str) -> String {
    after.chars().take(20).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> Message {
        Message {
            reference: "r1".into(),
            to: "+4791234567".into(),
            name: "Kari".into(),
            subject: "VARSEL".into(),
            text: text.into(),
            link: None,
        }
    }

    fn filled(template: &str, escape: Escape, text: &str) -> String {
        let values = BTreeMap::from([("server".to_owned(), "sms.example.no".to_owned())]);
        let own = Own {
            values: &values,
            secret: &|name| (name == "key").then(|| Secret::from("a/b&c")),
        };
        Template::read(template, escape, &own)
            .unwrap()
            .fill(&message(text))
    }

    #[test]
    fn no_word_of_a_message_breaks_out_of_its_place() {
        let nasty = "\"}, {\"to\":\"alle\"\n<b>&'\u{1}å{{to}}";
        let json = filled(r#"{"t":"{{text}}"}"#, Escape::Json, nasty);
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["t"], nasty);
        let form = filled("t={{text}}&n=1", Escape::Form, nasty);
        let read: Vec<_> = form_urlencoded::parse(form.as_bytes()).collect();
        assert_eq!(read[0].1, nasty);
        assert_eq!(read.len(), 2);
        assert_eq!(
            filled("<t>{{text}}</t>", Escape::Xml, nasty),
            "<t>&quot;}, {&quot;to&quot;:&quot;alle&quot;&#10;&lt;b&gt;&amp;&apos;å{{to}}</t>"
        );
        assert!(!filled("{{text}}", Escape::Header, nasty).contains('\n'));
    }

    #[test]
    fn an_address_that_is_a_secret_stays_as_it_is_and_later_parts_are_escaped() {
        let values = BTreeMap::new();
        let secret = |_: &str| Some(Secret::from("https://hook.example/a?sig=x%2F"));
        let own = Own {
            values: &values,
            secret: &secret,
        };
        let address = Template::read_address("{{secret.url}}", &own).unwrap();
        assert_eq!(
            address.fill(&message("")),
            "https://hook.example/a?sig=x%2F"
        );
        assert_eq!(
            filled("https://{{server}}/{{secret.key}}/{{to}}", Escape::Form, ""),
            "https://sms.example.no/a%2Fb%26c/%2B4791234567"
        );
    }

    #[test]
    fn a_place_that_nobody_can_fill_is_refused_when_it_is_read() {
        let values = BTreeMap::new();
        let own = Own {
            values: &values,
            secret: &|_| None,
        };
        let refused = |text| Template::read(text, Escape::Json, &own).err();
        assert_eq!(
            refused("{{txt}}"),
            Some(SettingsError::ValueMissing("txt".into()))
        );
        assert_eq!(
            refused("{{secret.key}}"),
            Some(SettingsError::SecretMissing("key".into()))
        );
        assert_eq!(
            refused("a {{to"),
            Some(SettingsError::PlaceNotClosed("to".into()))
        );
    }
}
