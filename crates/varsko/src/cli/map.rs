//! What can be typed about the console's map.

use crate::tiles::MapSettings;
use clap::Args;

/// The console's map.
#[derive(Clone, Debug, Args)]
pub(crate) struct Map {
    /// Address of the map's tiles, with {z}, {x} and {y}: https, or / for this server's own. No tiles when left out.
    #[arg(long = "map-tiles", env = "VARSKO_MAP_TILES", value_name = "URL")]
    pub(crate) tiles: Option<String>,
    /// Whose map that is, as it is shown beside it.
    #[arg(
        long = "map-attribution",
        env = "VARSKO_MAP_ATTRIBUTION",
        value_name = "TEXT"
    )]
    pub(crate) attribution: Option<String>,
}

impl Map {
    /// Flags win over the settings, one by one.
    pub(crate) fn over(self, settings: MapSettings) -> MapSettings {
        MapSettings {
            tiles: self.tiles.or(settings.tiles),
            attribution: self.attribution.or(settings.attribution),
        }
    }
}
