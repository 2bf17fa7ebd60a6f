//! What can be wrong with a message, each in one sentence that says where and what would be right, in
//! bokmål, nynorsk and English.

use crate::MESSAGE_BYTES_MAX;

/// A language in which trouble is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Norsk bokmål.
    Bokmal,
    /// Norsk nynorsk.
    Nynorsk,
    /// English.
    English,
}

/// The same words in bokmål, nynorsk and English.
pub type InEach = [&'static str; 3];

/// Where in a message something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// In an element of XML.
    Element {
        /// Its name.
        name: String,
        /// The line it begins on, from 1.
        line: u32,
    },
    /// In a warning of a collection, by its id.
    Warning(String),
}

/// Why a message is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Larger than anything sensible.
    TooLarge {
        /// Bytes it has.
        bytes: usize,
    },
    /// Not text.
    NotText {
        /// The first byte that is not.
        at: usize,
    },
    /// Neither XML nor JSON.
    NeitherForm,
    /// Not well-formed.
    Malformed {
        /// What the parser says, with line and column; in English, as parsers do.
        what: String,
    },
    /// Another document than a warning.
    NotAnAlert {
        /// Its outermost element.
        found: String,
        /// The namespace expected.
        namespace: &'static str,
    },
    /// Something that must be said is not.
    Missing {
        /// The element or property.
        field: &'static str,
        /// Where it should have been.
        at: Where,
    },
    /// A word nobody knows.
    Unknown {
        /// The element or property.
        field: &'static str,
        /// What it says.
        value: String,
        /// Where.
        at: Where,
        /// What it may say.
        allowed: InEach,
    },
    /// No time.
    NoTime {
        /// The element or property.
        field: &'static str,
        /// What it says.
        value: String,
        /// Where.
        at: Where,
    },
    /// A pair that is no place.
    NoPlace {
        /// What stands there.
        pair: String,
        /// Where.
        at: Where,
        /// How a place is written here.
        form: InEach,
    },
    /// An outline of a point or a line.
    TooFewCorners {
        /// Corners it has.
        corners: usize,
    },
    /// An outline that does not come back.
    NotClosed,
    /// Latitude and longitude in each other's place.
    Swapped,
    /// More than is read.
    TooMany {
        /// Of what.
        what: InEach,
        /// How many are read.
        max: usize,
    },
}

impl Tongue {
    fn of<T>(self, [bokmal, nynorsk, english]: [T; 3]) -> T {
        match self {
            Tongue::Bokmal => bokmal,
            Tongue::Nynorsk => nynorsk,
            Tongue::English => english,
        }
    }
}

impl Where {
    fn told(&self, tongue: Tongue) -> String {
        match self {
            Where::Element { name, line } => tongue.of([
                format!("i <{name}> på linje {line}"),
                format!("i <{name}> på linje {line}"),
                format!("in the <{name}> on line {line}"),
            ]),
            Where::Warning(id) => tongue.of([
                format!("i varselet {id:?}"),
                format!("i varselet {id:?}"),
                format!("in the warning {id:?}"),
            ]),
        }
    }
}

impl Trouble {
    /// The sentence, in this language.
    pub fn told(&self, tongue: Tongue) -> String {
        match self {
            Trouble::Missing { field, at } => missing(field, &at.told(tongue), tongue),
            Trouble::Unknown {
                field,
                value,
                at,
                allowed,
            } => {
                let (at, allowed) = (at.told(tongue), tongue.of(*allowed));
                tongue.of([
                    format!("{field} er {value:?}, {at}; lov er {allowed}"),
                    format!("{field} er {value:?}, {at}; lov er {allowed}"),
                    format!("{field} is {value:?}, {at}; allowed is {allowed}"),
                ])
            }
            Trouble::NoTime { field, value, at } => no_time(field, value, &at.told(tongue), tongue),
            Trouble::NoPlace { pair, at, form } => {
                let (at, form) = (at.told(tongue), tongue.of(*form));
                tongue.of([
                    format!("{pair:?} er ikke et sted, {at}; et sted er {form}"),
                    format!("{pair:?} er ikkje ein stad, {at}; ein stad er {form}"),
                    format!("{pair:?} is no place, {at}; a place is {form}"),
                ])
            }
            Trouble::TooMany { what, max } => {
                let what = tongue.of(*what);
                tongue.of([
                    format!("meldingen har flere enn {max} {what}"),
                    format!("meldinga har fleire enn {max} {what}"),
                    format!("the message has more than {max} {what}"),
                ])
            }
            Trouble::TooLarge { .. }
            | Trouble::NotText { .. }
            | Trouble::NeitherForm
            | Trouble::Malformed { .. }
            | Trouble::NotAnAlert { .. } => self.of_its_form(tongue),
            Trouble::TooFewCorners { .. } | Trouble::NotClosed | Trouble::Swapped => {
                self.of_an_outline(tongue)
            }
        }
    }

    /// What is wrong with the message as a whole.
    #[rustfmt::skip] // a table
    fn of_its_form(&self, tongue: Tongue) -> String {
        let max = MESSAGE_BYTES_MAX;
        tongue.of(match self {
            Trouble::TooLarge { bytes } => [
                format!("meldingen er på {bytes} byte; det leses høyst {max}"),
                format!("meldinga er på {bytes} byte; det blir lese høgst {max}"),
                format!("the message has {bytes} bytes; at most {max} are read"),
            ],
            Trouble::NotText { at } => [
                format!("meldingen er ikke UTF-8-tekst fra byte {at}"),
                format!("meldinga er ikkje UTF-8-tekst frå byte {at}"),
                format!("the message is not UTF-8 text from byte {at}"),
            ],
            Trouble::Malformed { what } => [
                format!("meldingen er ikke riktig bygd opp: {what}"),
                format!("meldinga er ikkje rett bygd opp: {what}"),
                format!("the message is not well-formed: {what}"),
            ],
            Trouble::NotAnAlert { found, namespace } => [
                format!("meldingen er en <{found}>, ikke en <alert> i CAP 1.2 ({namespace})"),
                format!("meldinga er ein <{found}>, ikkje ein <alert> i CAP 1.2 ({namespace})"),
                format!("the message is a <{found}>, not an <alert> of CAP 1.2 ({namespace})"),
            ],
            _ => [
                "meldingen er verken CAP 1.2 (XML) eller MetAlerts (GeoJSON)",
                "meldinga er verken CAP 1.2 (XML) eller MetAlerts (GeoJSON)",
                "the message is neither CAP 1.2 (XML) nor MetAlerts (GeoJSON)",
            ].map(str::to_owned),
        })
    }

    /// What is wrong with an outline.
    #[rustfmt::skip] // a table
    fn of_an_outline(&self, tongue: Tongue) -> String {
        tongue.of(match self {
            Trouble::TooFewCorners { corners } => [
                format!("et omriss har {corners} hjørner; det minste har 4, og det siste er det første igjen"),
                format!("eit omriss har {corners} hjørne; det minste har 4, og det siste er det første att"),
                format!("an outline has {corners} corners; the smallest has 4, the last of them the first again"),
            ],
            Trouble::NotClosed => [
                "et omriss ender ikke der det begynte",
                "eit omriss endar ikkje der det byrja",
                "an outline does not end where it began",
            ].map(str::to_owned),
            _ => [
                "et omriss har bredde og lengde i hverandres plass: CAP skriver «bredde,lengde», GeoJSON [lengde, bredde]",
                "eit omriss har breidd og lengd i plassen til kvarandre: CAP skriv «breidd,lengd», GeoJSON [lengd, breidd]",
                "an outline has latitude and longitude in each other's place: CAP writes \"lat,lon\", GeoJSON [lon, lat]",
            ].map(str::to_owned),
        })
    }
}

fn missing(field: &str, at: &str, tongue: Tongue) -> String {
    tongue.of([
        format!("{field} mangler eller er tom, {at}"),
        format!("{field} manglar eller er tom, {at}"),
        format!("{field} is missing or empty, {at}"),
    ])
}

fn no_time(field: &str, value: &str, at: &str, tongue: Tongue) -> String {
    let such = "2026-11-22T14:05:00+01:00";
    tongue.of([
        format!(
            "{field} er {value:?}, {at}; det er ikke et tidspunkt med tidssone, slik som {such}"
        ),
        format!(
            "{field} er {value:?}, {at}; det er ikkje eit tidspunkt med tidssone, slik som {such}"
        ),
        format!("{field} is {value:?}, {at}, which is no time with an offset such as {such}"),
    ])
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.told(Tongue::English))
    }
}

impl std::error::Error for Trouble {}

/// The text of a message.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Trouble> {
    if bytes.len() > MESSAGE_BYTES_MAX {
        return Err(Trouble::TooLarge { bytes: bytes.len() });
    }
    let text = std::str::from_utf8(bytes);
    let text = text.map_err(|error| Trouble::NotText {
        at: error.valid_up_to(),
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
