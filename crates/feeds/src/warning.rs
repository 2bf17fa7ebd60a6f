//! The one shape every warning is read into.

use crate::area::{Point, Ring};
use crate::level::Level;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a message does to the warning it is about (CAP 1.2 §3.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A new warning.
    Alert,
    /// Takes the place of those it refers to.
    Update,
    /// Calls off those it refers to.
    Cancel,
}

/// A hazard warning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Warning {
    /// The sender's own name for the message; the same one twice is the same message.
    pub identifier: String,
    /// Who sent it.
    pub sender: String,
    /// When; `None` where the form does not say.
    pub sent: Option<Timestamp>,
    /// What it does.
    pub kind: Kind,
    /// False for exercises, tests and drafts.
    pub actual: bool,
    /// The identifiers it takes the place of, or calls off.
    pub references: Vec<String>,
    /// The event, as the sender's code for it, such as `rainFlood`.
    pub event: String,
    /// How dangerous.
    pub level: Level,
    /// From when.
    pub onset: Option<Timestamp>,
    /// Until when; afterwards it has expired.
    pub expires: Option<Timestamp>,
    /// What it says, in each language it says it in.
    pub infos: Vec<Info>,
    /// Where.
    pub areas: Vec<Area>,
}

/// What a warning says in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Info {
    /// The language's tag, such as `no` or `en-GB`.
    pub language: String,
    /// What the sender calls itself (`senderName`); empty where it does not say.
    pub sender: String,
    /// The event, for people.
    pub event: String,
    /// In one line.
    pub headline: String,
    /// In full.
    pub description: String,
    /// What it may lead to.
    pub consequences: String,
    /// What to do.
    pub instruction: String,
    /// Where to read more.
    pub web: String,
}

/// Where a warning holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// In words.
    pub description: String,
    /// Official numbers of municipalities (kommunenummer), four digits each.
    pub municipalities: Vec<String>,
    /// Official numbers of counties (fylkesnummer), two digits each.
    pub counties: Vec<String>,
    /// Outlines; a point in any of them is in the area.
    pub rings: Vec<Ring>,
}

impl Warning {
    /// What it says in the first of `languages` that it has, by the tag's beginning; otherwise what
    /// it says first.
    pub fn info(&self, languages: &[&str]) -> Option<&Info> {
        let speaks = |info: &&Info, wanted: &str| {
            let tag = info.language.to_ascii_lowercase();
            tag == wanted
                || tag
                    .strip_prefix(wanted)
                    .is_some_and(|rest| rest.starts_with('-'))
        };
        languages
            .iter()
            .find_map(|wanted| self.infos.iter().find(|info| speaks(info, wanted)))
            .or(self.infos.first())
    }

    /// True when it concerns a municipality: by its number, by its county's, or by where it lies.
    /// A warning that names no place by number is judged by its outlines alone.
    pub fn concerns(&self, number: &str, at: Option<Point>) -> bool {
        self.areas.iter().any(|area| area.concerns(number, at))
    }
}

impl Area {
    fn concerns(&self, number: &str, at: Option<Point>) -> bool {
        if !self.municipalities.is_empty() {
            return self.municipalities.iter().any(|named| named == number);
        }
        let of_county = |county: &String| number.len() == 4 && number.starts_with(county.as_str());
        if let (false, None) = (self.counties.is_empty(), at) {
            return self.counties.iter().any(of_county);
        }
        let inside = at.is_some_and(|point| self.rings.iter().any(|ring| ring.contains(point)));
        // A county's outline is coarse: where both are said, both have to hold.
        inside && (self.counties.is_empty() || self.counties.iter().any(of_county))
    }
}
