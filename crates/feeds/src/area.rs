//! Outlines on the map, and whether a point lies in them.

use crate::trouble::Trouble;
use serde::{Deserialize, Serialize};

/// A place, in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// North of the equator, -90 to 90.
    pub latitude: f64,
    /// East of Greenwich, -180 to 180.
    pub longitude: f64,
}

impl Point {
    /// A point, if both are within their range.
    pub fn new(latitude: f64, longitude: f64) -> Option<Point> {
        let fits = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        fits.then_some(Point {
            latitude,
            longitude,
        })
    }
}

/// A closed outline: its last corner is its first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ring(Vec<Point>);

/// Corners of the smallest closed outline.
const CORNERS_MIN: usize = 4;
/// The latitudes of Norway with Svalbard, and the longitudes with Jan Mayen.
const NORTH: std::ops::RangeInclusive<f64> = 55.0..=82.0;
const EAST: std::ops::RangeInclusive<f64> = -15.0..=40.0;

impl Ring {
    /// An outline of these corners.
    ///
    /// # Errors
    /// When it is not closed or has too few corners; and when its pairs stand the wrong way round:
    /// Norway's outlines read with latitude and longitude swapped lie in the Arabian Sea, where
    /// nobody would look for them.
    pub fn closed(corners: Vec<Point>) -> Result<Ring, Trouble> {
        if corners.len() < CORNERS_MIN {
            return Err(Trouble::TooFewCorners {
                corners: corners.len(),
            });
        }
        if corners.first() != corners.last() {
            return Err(Trouble::NotClosed);
        }
        let swapped =
            |point: &Point| EAST.contains(&point.latitude) && NORTH.contains(&point.longitude);
        if corners.iter().all(swapped) {
            return Err(Trouble::Swapped);
        }
        Ok(Ring(corners))
    }

    /// The corners, the first one again at the end.
    pub fn corners(&self) -> &[Point] {
        &self.0
    }

    /// True when the point lies within, by the even-odd rule.
    pub fn contains(&self, point: Point) -> bool {
        let mut inside = false;
        for pair in self.0.windows(2) {
            let [from, to] = pair else { continue };
            let crosses = (from.latitude > point.latitude) != (to.latitude > point.latitude);
            if !crosses {
                continue;
            }
            let along = (point.latitude - from.latitude) / (to.latitude - from.latitude);
            let meets = from.longitude + along * (to.longitude - from.longitude);
            if point.longitude < meets {
                inside = !inside;
            }
        }
        inside
    }
}
