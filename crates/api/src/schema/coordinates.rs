//! Points and outlines on the map, in decimal degrees (WGS 84). Knows no map.
//!
//! A single point names its two numbers, so that nobody can swap them. Outlines are long and are
//! therefore pairs, in the order of GeoJSON: longitude first.

use async_graphql::{InputObject, SimpleObject};
use varsko_domain::organisation::warnings::Place;

/// A point on the map, in decimal degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, SimpleObject)]
pub(super) struct Coordinates {
    /// North of the equator, -90 to 90.
    latitude: f64,
    /// East of Greenwich, -180 to 180.
    longitude: f64,
}

impl Coordinates {
    pub(super) fn of(said: Option<&varsko_domain::Coordinates>) -> Option<Self> {
        let (latitude, longitude) = said?.degrees()?;
        Some(Self {
            latitude,
            longitude,
        })
    }
}

/// A point on the map, in decimal degrees (WGS 84); kept to six decimals.
#[derive(InputObject)]
pub(super) struct CoordinatesInput {
    /// North of the equator, -90 to 90.
    latitude: f64,
    /// East of Greenwich, -180 to 180.
    longitude: f64,
}

impl From<CoordinatesInput> for varsko_domain::Coordinates {
    fn from(point: CoordinatesInput) -> Self {
        Self::of_degrees(point.latitude, point.longitude)
    }
}

/// A closed outline in the order of GeoJSON.
pub(super) fn outline(corners: &[Place]) -> Vec<Vec<f64>> {
    let degrees = |e6: i32| f64::from(e6) / 1e6;
    let pair = |corner: &Place| vec![degrees(corner.longitude_e6), degrees(corner.latitude_e6)];
    corners.iter().map(pair).collect()
}
