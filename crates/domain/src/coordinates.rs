//! Where something is on the map. Knows no map, no projection and no names of places.

use crate::refusal::Refusal;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// Farthest north, and south, in degrees.
pub const LATITUDE_DEGREES_MAX: f64 = 90.0;
/// Farthest east, and west, in degrees.
pub const LONGITUDE_DEGREES_MAX: f64 = 180.0;

/// A point (WGS 84), as `latitude,longitude` in decimal degrees with six decimals: to a decimetre.
///
/// Words, so that they are sealed and erased with the line they came on: where someone waits to be
/// evacuated is as personal as their address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Coordinates(Text);

impl Coordinates {
    /// A point; whether there is such a place is judged by the rules.
    pub fn of_degrees(latitude: f64, longitude: f64) -> Self {
        Self(format!("{latitude:.6},{longitude:.6}").into())
    }

    /// Latitude and longitude in degrees; `None` once erased, or when there is no such place.
    pub fn degrees(&self) -> Option<(f64, f64)> {
        let (latitude, longitude) = self.0.as_str()?.split_once(',')?;
        let point: (f64, f64) = (latitude.parse().ok()?, longitude.parse().ok()?);
        is_on_earth(point).then_some(point)
    }

    /// As people write it, latitude first, or the mark of what was erased.
    pub fn text(&self) -> &Text {
        &self.0
    }

    /// Makes it unreadable.
    pub fn erase(&mut self) {
        self.0 = Text::Erased;
    }
}

/// Refuses what lies nowhere on Earth.
pub(crate) fn somewhere(coordinates: Option<&Coordinates>) -> Result<(), Refusal> {
    match coordinates {
        Some(coordinates) if coordinates.degrees().is_none() => Err(Refusal::NoSuchPlace),
        _ => Ok(()),
    }
}

/// Neither infinite nor not a number, either.
fn is_on_earth((latitude, longitude): (f64, f64)) -> bool {
    latitude.abs() <= LATITUDE_DEGREES_MAX && longitude.abs() <= LONGITUDE_DEGREES_MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_keeps_its_degrees_to_six_decimals() {
        let sandvika = Coordinates::of_degrees(59.890_123_4, 10.526);
        assert_eq!(sandvika.degrees(), Some((59.890_123, 10.526)));
        assert_eq!(sandvika.text().as_str(), Some("59.890123,10.526000"));
    }

    #[test]
    fn the_poles_and_the_date_line_are_places_and_what_lies_beyond_is_none() {
        for (latitude, longitude) in [(90.0, 180.0), (-90.0, -180.0), (0.0, 0.0)] {
            let point = Coordinates::of_degrees(latitude, longitude);
            assert_eq!(somewhere(Some(&point)), Ok(()));
        }
        for (latitude, longitude) in [
            (90.1, 0.0),
            (0.0, -180.1),
            (f64::NAN, 0.0),
            (0.0, f64::INFINITY),
        ] {
            let point = Coordinates::of_degrees(latitude, longitude);
            assert_eq!(somewhere(Some(&point)), Err(Refusal::NoSuchPlace));
        }
    }

    #[test]
    fn an_erased_point_is_nowhere() {
        let mut point = Coordinates::of_degrees(59.9, 10.7);
        point.erase();
        assert_eq!(point.degrees(), None);
    }
}
