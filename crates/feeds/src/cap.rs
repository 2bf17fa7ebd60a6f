//! The Common Alerting Protocol 1.2 (OASIS, 2010), with the parameters that MET Norway adds.
//!
//! Strict about what decides anything: identity, kind, level, times, outlines. Lenient about the
//! rest, for a warning that is read late is worse than one that lacks a link.

use crate::area::{Point, Ring};
use crate::level::Level;
use crate::trouble::{InEach, Trouble, Where};
use crate::warning::{Area, Info, Kind, Warning};
use crate::{AREAS_MAX, CORNERS_MAX, INFOS_MAX, TEXT_BYTES_MAX};
use jiff::Timestamp;
use roxmltree::{Document, Node, ParsingOptions};

const NAMESPACE: &str = "urn:oasis:names:tc:emergency:cap:1.2";
/// Most elements and texts of a message.
const NODES_MAX: u32 = 200_000;
const PAIR: InEach = [
    "«bredde,lengde» i grader, slik som 59.91,10.75",
    "«breidd,lengd» i grader, slik som 59.91,10.75",
    "\"latitude,longitude\" in degrees, such as 59.91,10.75",
];
/// What a message may do.
pub(crate) const ACTS: InEach = [
    "Alert, Update eller Cancel",
    "Alert, Update eller Cancel",
    "Alert, Update or Cancel",
];
const SEVERITIES: InEach = [
    "Extreme, Severe, Moderate, Minor eller Unknown",
    "Extreme, Severe, Moderate, Minor eller Unknown",
    "Extreme, Severe, Moderate, Minor or Unknown",
];
const AWARENESS: InEach = [
    "slikt som \"3; orange; Severe\"",
    "slikt som \"3; orange; Severe\"",
    "such as \"3; orange; Severe\"",
];

/// Reads one message. Document types are refused, so no entity can grow.
///
/// # Errors
/// Says what is wrong and on which line.
pub fn read(text: &str) -> Result<Warning, Trouble> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: NODES_MAX,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options);
    let document = document.map_err(|error| Trouble::Malformed {
        what: error.to_string(),
    })?;
    let alert = Element(document.root_element());
    if alert.0.tag_name().name() != "alert" || alert.0.tag_name().namespace() != Some(NAMESPACE) {
        return Err(Trouble::NotAnAlert {
            found: alert.0.tag_name().name().to_owned(),
            namespace: NAMESPACE,
        });
    }
    alert.warning()
}

/// An element of the message.
#[derive(Clone, Copy)]
struct Element<'a>(Node<'a, 'a>);

impl<'a> Element<'a> {
    fn warning(self) -> Result<Warning, Trouble> {
        let kind = match self.needed("msgType")? {
            "Alert" => Kind::Alert,
            "Update" => Kind::Update,
            "Cancel" => Kind::Cancel,
            other => return Err(self.unknown("msgType", other, ACTS)),
        };
        let infos: Vec<Element<'a>> = self.children("info").collect();
        if infos.len() > INFOS_MAX {
            return Err(Trouble::TooMany {
                what: ["språk", "språk", "languages"],
                max: INFOS_MAX,
            });
        }
        let first = infos.first().copied();
        // A cancellation need not repeat what it calls off (§3.2.1).
        if first.is_none() && kind != Kind::Cancel {
            return Err(self.missing("info"));
        }
        let said = |name: &str| first.and_then(|info| info.code(name));
        Ok(Warning {
            identifier: self.needed("identifier")?.to_owned(),
            sender: self.needed("sender")?.to_owned(),
            sent: Some(self.time("sent")?.ok_or_else(|| self.missing("sent"))?),
            kind,
            actual: self.needed("status")? == "Actual",
            references: self.references(),
            event: said("eventType")
                .or_else(|| first.and_then(|info| info.optional("event")))
                .unwrap_or_default()
                .to_owned(),
            level: first.map_or(Ok(Level::Green), Element::level)?,
            onset: match first {
                Some(info) => info.time("onset")?.or(info.time("effective")?),
                None => None,
            },
            expires: first.map_or(Ok(None), |info| info.time("expires"))?,
            infos: infos.iter().map(|info| info.info()).collect(),
            areas: first.map_or(Ok(Vec::new()), Element::areas)?,
        })
    }

    /// `sender,identifier,sent` for each, separated by white space (§3.2.1).
    fn references(self) -> Vec<String> {
        let references = self.optional("references").unwrap_or_default();
        let identifier = |reference: &str| reference.split(',').nth(1).map(str::to_owned);
        references
            .split_whitespace()
            .filter_map(identifier)
            .collect()
    }

    fn level(self) -> Result<Level, Trouble> {
        if let Some(colour) = self.code("riskMatrixColor").and_then(Level::of_colour) {
            return Ok(colour);
        }
        if let Some(level) = self.code("awareness_level") {
            return Level::of_awareness(level)
                .ok_or_else(|| self.unknown("awareness_level", level, AWARENESS));
        }
        let severity = self.needed("severity")?;
        Level::of_severity(severity).ok_or_else(|| self.unknown("severity", severity, SEVERITIES))
    }

    fn info(self) -> Info {
        let text = |name: &str| cut(self.optional(name).unwrap_or_default());
        Info {
            // "en-US" where nothing is said (§3.2.2).
            language: self.optional("language").unwrap_or("en-US").to_owned(),
            sender: text("senderName"),
            event: text("event"),
            headline: text("headline"),
            description: text("description"),
            consequences: cut(self.code("consequences").unwrap_or_default()),
            instruction: text("instruction"),
            web: text("web"),
        }
    }

    fn areas(self) -> Result<Vec<Area>, Trouble> {
        let areas: Vec<Element<'a>> = self.children("area").collect();
        if areas.len() > AREAS_MAX {
            return Err(Trouble::TooMany {
                what: ["områder", "område", "areas"],
                max: AREAS_MAX,
            });
        }
        // MET names the municipalities once for the whole warning.
        let named = numbers(self.codes("MunicipalityId"), 4);
        areas.iter().map(|area| area.area(&named)).collect()
    }

    fn area(self, named: &[String]) -> Result<Area, Trouble> {
        let mut municipalities = numbers(self.codes("MunicipalityId"), 4);
        municipalities.extend(named.iter().cloned());
        municipalities.sort();
        municipalities.dedup();
        Ok(Area {
            description: cut(self.needed("areaDesc")?),
            municipalities,
            counties: numbers(self.codes("CountyId"), 2),
            rings: self
                .children("polygon")
                .map(Element::ring)
                .collect::<Result<_, _>>()?,
        })
    }

    /// Pairs of latitude and longitude, separated by white space (§3.2.4).
    fn ring(self) -> Result<Ring, Trouble> {
        let mut corners = Vec::new();
        for pair in self.text().split_whitespace() {
            if corners.len() >= CORNERS_MAX {
                return Err(Trouble::TooMany {
                    what: ["hjørner", "hjørne", "corners"],
                    max: CORNERS_MAX,
                });
            }
            let place = pair.split_once(',').and_then(|(latitude, longitude)| {
                Point::new(latitude.parse().ok()?, longitude.parse().ok()?)
            });
            corners.push(place.ok_or_else(|| Trouble::NoPlace {
                pair: pair.to_owned(),
                at: self.at(),
                form: PAIR,
            })?);
        }
        Ring::closed(corners)
    }

    fn children(self, name: &'a str) -> impl Iterator<Item = Element<'a>> {
        let named = move |node: &Node<'a, 'a>| {
            node.is_element()
                && node.tag_name().name() == name
                && node.tag_name().namespace() == Some(NAMESPACE)
        };
        self.0.children().filter(named).map(Element)
    }

    /// The values of every `parameter`, `eventCode` and `geocode` with this name.
    fn codes(self, name: &str) -> impl Iterator<Item = &'a str> {
        let groups = ["parameter", "eventCode", "geocode"];
        let pairs = groups
            .into_iter()
            .flat_map(move |group| self.children(group));
        pairs.filter_map(move |pair| {
            let named = pair.optional("valueName")? == name;
            named.then(|| pair.optional("value")).flatten()
        })
    }

    fn code(self, name: &str) -> Option<&'a str> {
        self.codes(name).next()
    }

    fn optional(self, name: &str) -> Option<&'a str> {
        let named = |node: &Node<'a, 'a>| {
            node.is_element()
                && node.tag_name().name() == name
                && node.tag_name().namespace() == Some(NAMESPACE)
        };
        let text = Element(self.0.children().find(named)?).text();
        (!text.is_empty()).then_some(text)
    }

    fn needed(self, name: &'static str) -> Result<&'a str, Trouble> {
        self.optional(name).ok_or_else(|| self.missing(name))
    }

    fn time(self, name: &'static str) -> Result<Option<Timestamp>, Trouble> {
        let Some(value) = self.optional(name) else {
            return Ok(None);
        };
        let no_time = |_| Trouble::NoTime {
            field: name,
            value: value.to_owned(),
            at: self.at(),
        };
        value.parse().map(Some).map_err(no_time)
    }

    fn text(self) -> &'a str {
        self.0.text().unwrap_or_default().trim()
    }

    fn at(self) -> Where {
        let place = self.0.document().text_pos_at(self.0.range().start);
        Where::Element {
            name: self.0.tag_name().name().to_owned(),
            line: place.row,
        }
    }

    fn missing(self, field: &'static str) -> Trouble {
        let at = self.at();
        Trouble::Missing { field, at }
    }

    fn unknown(self, field: &'static str, value: &str, allowed: InEach) -> Trouble {
        Trouble::Unknown {
            field,
            value: value.to_owned(),
            at: self.at(),
            allowed,
        }
    }
}

/// Official numbers with so many digits, whether one value holds one of them or many.
fn numbers<'a>(values: impl Iterator<Item = &'a str>, digits: usize) -> Vec<String> {
    let number = |part: &str| {
        let fits = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        fits.then(|| part.to_owned())
    };
    let parts = values.flat_map(|value| value.split([' ', ',', ';']));
    parts.filter_map(number).collect()
}

/// A text no longer than is kept.
pub fn cut(text: &str) -> String {
    let text = text.trim();
    if text.len() <= TEXT_BYTES_MAX {
        return text.to_owned();
    }
    let end = (0..=TEXT_BYTES_MAX)
        .rev()
        .find(|at| text.is_char_boundary(*at));
    format!("{} […]", &text[..end.unwrap_or_default()])
}
