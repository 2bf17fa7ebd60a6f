//! Free text and personal fields: sealed in the journal, and erasable without breaking the proof.
//!
//! A [`Text`] serialises as itself everywhere but inside [`split`], where it leaves only an index
//! in the plain facts and puts its words into the part that the journal seals (G-8). [`join`] puts
//! them back; when the key has been destroyed, every text of the event comes back [`Text::Erased`].

use serde::de::DeserializeOwned;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::RefCell;

/// Words someone wrote, or the mark that they were lawfully made unreadable (R-20).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Text {
    /// The words.
    Readable(Box<str>),
    /// The key was destroyed on a lawful decision; what stood here cannot be read by anyone.
    Erased,
}

impl Text {
    /// The words, or `None` once erased.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Text::Readable(words) => Some(words),
            Text::Erased => None,
        }
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Text::Readable(words.into())
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Text::Readable(words.into())
    }
}

/// A text that no output of the program may show, such as the key of an attachment. Sealed and
/// erased like any other.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub Text);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.0 {
            Text::Readable(_) => "Secret(…)",
            Text::Erased => "Erased",
        })
    }
}

/// What the texts of the value now being (de)serialised on this thread do.
enum Pocket {
    /// Outside an event: a text is a plain string.
    Plain,
    /// Splitting: texts are put here, their index stays in the facts.
    Filling(Vec<Box<str>>),
    /// Joining: texts are taken from here; `None` when the key is gone.
    Emptying(Option<Vec<Option<Box<str>>>>),
}

thread_local! {
    static POCKET: RefCell<Pocket> = const { RefCell::new(Pocket::Plain) };
}

/// Restores the plain pocket whatever happens in between, a panic included.
struct Swapped;

impl Swapped {
    fn to(pocket: Pocket) -> Self {
        POCKET.with_borrow_mut(|p| *p = pocket);
        Swapped
    }
}

impl Drop for Swapped {
    fn drop(&mut self) {
        POCKET.with_borrow_mut(|p| *p = Pocket::Plain);
    }
}

/// Splits a value into its plain facts (JSON) and its texts in order of appearance.
pub(crate) fn split<T: Serialize>(value: &T) -> Result<(String, Vec<Box<str>>), serde_json::Error> {
    let _swapped = Swapped::to(Pocket::Filling(Vec::new()));
    let facts = serde_json::to_string(value)?;
    let texts = POCKET.with_borrow_mut(|p| match std::mem::replace(p, Pocket::Plain) {
        Pocket::Filling(texts) => texts,
        Pocket::Plain | Pocket::Emptying(_) => Vec::new(),
    });
    Ok((facts, texts))
}

/// The reverse of [`split`]; `texts` is `None` when they cannot be read any more.
pub(crate) fn join<T: DeserializeOwned>(
    facts: &str,
    texts: Option<Vec<Box<str>>>,
) -> Result<T, serde_json::Error> {
    let texts = texts.map(|texts| texts.into_iter().map(Some).collect());
    let _swapped = Swapped::to(Pocket::Emptying(texts));
    serde_json::from_str(facts)
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Text::Readable(words) = self else {
            return serializer.serialize_bool(false);
        };
        let index = POCKET.with_borrow_mut(|pocket| match pocket {
            Pocket::Filling(texts) => {
                texts.push(words.clone());
                Some(texts.len() as u64 - 1)
            }
            Pocket::Plain | Pocket::Emptying(_) => None,
        });
        match index {
            Some(index) => serializer.serialize_u64(index),
            None => serializer.serialize_str(words),
        }
    }
}

/// The shapes a text takes: an index into the sealed part, the words themselves, or the mark of an
/// erased one. That mark is not `null`, which would make an erased optional text an absent one.
#[derive(Deserialize)]
#[serde(untagged)]
enum Shape {
    Index(usize),
    Words(Box<str>),
    Erased(bool),
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Shape::deserialize(deserializer)? {
            Shape::Words(words) => Text::Readable(words),
            Shape::Erased(false) => Text::Erased,
            Shape::Erased(true) => return Err(D::Error::custom("a text is never `true`")),
            Shape::Index(index) => POCKET.with_borrow_mut(|pocket| match pocket {
                Pocket::Emptying(Some(texts)) => texts
                    .get_mut(index)
                    .and_then(Option::take)
                    .map_or(Text::Erased, Text::Readable),
                Pocket::Emptying(None) | Pocket::Plain | Pocket::Filling(_) => Text::Erased,
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Note {
        number: u32,
        text: Text,
        source: Option<Text>,
    }

    fn note() -> Note {
        Note {
            number: 7,
            text: "Demningen brister".into(),
            source: Some("Innsatsleder".into()),
        }
    }

    #[test]
    fn splitting_leaves_no_word_in_the_facts_and_joining_brings_them_back() {
        let (facts, texts) = split(&note()).unwrap();
        assert_eq!(facts, r#"{"number":7,"text":0,"source":1}"#);
        assert_eq!(join::<Note>(&facts, Some(texts)).unwrap(), note());
    }

    #[test]
    fn without_the_key_every_text_is_erased_and_the_facts_remain() {
        let (facts, _) = split(&note()).unwrap();
        let read: Note = join(&facts, None).unwrap();
        assert_eq!(
            read,
            Note {
                number: 7,
                text: Text::Erased,
                source: Some(Text::Erased)
            }
        );
    }

    #[test]
    fn an_erased_text_is_not_an_absent_one_also_after_a_snapshot() {
        let erased = Note {
            number: 7,
            text: Text::Erased,
            source: Some(Text::Erased),
        };
        let json = serde_json::to_string(&erased).unwrap();
        assert_eq!(serde_json::from_str::<Note>(&json).unwrap(), erased);
    }

    #[test]
    fn a_secret_is_split_and_joined_like_any_text_and_never_shows_itself() {
        let secret = Secret("nøkkelen".into());
        let (facts, texts) = split(&secret).unwrap();
        assert_eq!((facts.as_str(), &*texts[0]), ("0", "nøkkelen"));
        assert_eq!(join::<Secret>(&facts, Some(texts)).unwrap(), secret);
        assert_eq!(format!("{secret:?}"), "Secret(…)");
    }

    #[test]
    fn outside_an_event_a_text_is_a_plain_string() {
        let json = serde_json::to_string(&note()).unwrap();
        assert!(json.contains("Demningen brister"));
        assert_eq!(serde_json::from_str::<Note>(&json).unwrap(), note());
    }
}
