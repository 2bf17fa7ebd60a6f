//! The GeoJSON of MET Norway's MetAlerts 2.0: a collection of the warnings that hold now.

use crate::area::{Point, Ring};
use crate::cap::{ACTS, cut};
use crate::level::Level;
use crate::trouble::{InEach, Trouble, Where};
use crate::warning::{Area, Info, Kind, Warning};
use crate::{CORNERS_MAX, WARNINGS_MAX};
use jiff::Timestamp;
use serde::Deserialize;

const PAIR: InEach = [
    "[lengde, bredde] i grader, slik som [10.75, 59.91]",
    "[lengd, breidd] i grader, slik som [10.75, 59.91]",
    "[longitude, latitude] in degrees, such as [10.75, 59.91]",
];
const COLOURS: InEach = [
    "Green, Yellow, Orange eller Red",
    "Green, Yellow, Orange eller Red",
    "Green, Yellow, Orange or Red",
];
/// Who sends what says no sender.
const SENDER: &str = "api.met.no/weatherapi/metalerts/2.0";

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
    #[serde(default)]
    lang: Option<String>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
    properties: Properties,
    #[serde(default)]
    when: Option<When>,
}

/// One outline, or several: each a list of rings, of which only the outer one is used; MET's areas
/// have no holes since December 2022.
#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Vec<Vec<f64>>>),
    MultiPolygon(Vec<Vec<Vec<Vec<f64>>>>),
}

#[derive(Deserialize)]
struct When {
    interval: Vec<String>,
}

#[derive(Deserialize)]
struct Properties {
    id: String,
    event: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default, rename = "riskMatrixColor")]
    colour: Option<String>,
    #[serde(default)]
    awareness_level: Option<String>,
    #[serde(default, rename = "eventAwarenessName")]
    name: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    consequences: String,
    #[serde(default)]
    instruction: String,
    #[serde(default)]
    web: String,
    #[serde(default)]
    area: String,
    #[serde(default)]
    county: Vec<String>,
    #[serde(default, rename = "MunicipalityId")]
    municipalities: Vec<String>,
}

/// Reads a collection. An empty one is a good answer: no warning holds.
///
/// # Errors
/// Says what is wrong and in which warning; none is taken of a collection with a wrong one.
pub fn read(text: &str) -> Result<Vec<Warning>, Trouble> {
    let collection: Collection =
        serde_json::from_str(text).map_err(|error| Trouble::Malformed {
            what: error.to_string(),
        })?;
    if collection.features.len() > WARNINGS_MAX {
        return Err(Trouble::TooMany {
            what: ["varsler", "varsel", "warnings"],
            max: WARNINGS_MAX,
        });
    }
    let language = collection.lang.as_deref().unwrap_or("no");
    let features = collection.features.into_iter();
    features.map(|feature| feature.warning(language)).collect()
}

impl Feature {
    fn warning(self, language: &str) -> Result<Warning, Trouble> {
        let said = self.properties;
        let at = Where::Warning(said.id.clone());
        if said.id.is_empty() {
            return Err(Trouble::Missing { field: "id", at });
        }
        let unknown = |field, value: &str, allowed| Trouble::Unknown {
            field,
            value: value.to_owned(),
            at: at.clone(),
            allowed,
        };
        let kind = match said.kind.as_str() {
            "Alert" => Kind::Alert,
            "Update" => Kind::Update,
            "Cancel" => Kind::Cancel,
            other => return Err(unknown("type", other, ACTS)),
        };
        let colour = said.colour.as_deref();
        let awareness = said.awareness_level.as_deref();
        let level = colour
            .and_then(Level::of_colour)
            .or(awareness.and_then(Level::of_awareness))
            .ok_or_else(|| {
                let value = colour.or(awareness).unwrap_or_default();
                unknown("riskMatrixColor", value, COLOURS)
            })?;
        let mut interval = self.when.into_iter().flat_map(|when| when.interval);
        let (onset, expires) = (interval.next(), interval.next());
        let rings = self.geometry.rings(&at)?;
        Ok(Warning {
            identifier: said.id,
            sender: SENDER.to_owned(),
            sent: None,
            kind,
            actual: said.status.as_deref().unwrap_or("Actual") == "Actual",
            references: Vec::new(),
            event: said.event,
            level,
            onset: onset.map(|value| time("when", value, &at)).transpose()?,
            expires: expires.map(|value| time("when", value, &at)).transpose()?,
            infos: vec![Info {
                language: language.to_owned(),
                sender: String::new(),
                event: cut(&said.name),
                headline: cut(&said.title),
                description: cut(&said.description),
                consequences: cut(&said.consequences),
                instruction: cut(&said.instruction),
                web: cut(&said.web),
            }],
            areas: vec![Area {
                description: cut(&said.area),
                municipalities: said.municipalities,
                counties: said.county,
                rings,
            }],
        })
    }
}

impl Geometry {
    fn rings(self, at: &Where) -> Result<Vec<Ring>, Trouble> {
        let polygons = match self {
            Geometry::Polygon(polygon) => vec![polygon],
            Geometry::MultiPolygon(polygons) => polygons,
        };
        let corners: usize = polygons.iter().flatten().map(Vec::len).sum();
        if corners > CORNERS_MAX {
            return Err(Trouble::TooMany {
                what: ["hjørner", "hjørne", "corners"],
                max: CORNERS_MAX,
            });
        }
        let outer = polygons
            .into_iter()
            .filter_map(|rings| rings.into_iter().next());
        outer.map(|ring| self::ring(&ring, at)).collect()
    }
}

fn ring(corners: &[Vec<f64>], at: &Where) -> Result<Ring, Trouble> {
    let place = |pair: &Vec<f64>| {
        let point = match pair.as_slice() {
            [longitude, latitude, ..] => Point::new(*latitude, *longitude),
            _ => None,
        };
        point.ok_or_else(|| Trouble::NoPlace {
            pair: format!("{pair:?}"),
            at: at.clone(),
            form: PAIR,
        })
    };
    Ring::closed(corners.iter().map(place).collect::<Result<_, _>>()?)
}

fn time(field: &'static str, value: String, at: &Where) -> Result<Timestamp, Trouble> {
    let parsed = value.parse();
    parsed.map_err(|_| Trouble::NoTime {
        field,
        at: at.clone(),
        value,
    })
}
