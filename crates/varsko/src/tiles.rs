//! Where the console's map takes its tiles from: one address, told by whoever runs the installation.
//!
//! What passes here is put into the console's content security policy, so nothing passes that could say more
//! there than one origin. Knows no map and fetches no tile.

use serde::Deserialize;
use varsko_api::schema::MapTiles;

/// Most characters of the address, and of the attribution.
const CHARS_MAX: usize = 500;
/// What stands in for a tile's place, once each.
const SLOTS: [&str; 3] = ["{z}", "{x}", "{y}"];

/// What `varsko.toml` may say of the map.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct MapSettings {
    /// The address of a tile, as `--map-tiles` has it.
    pub(crate) tiles: Option<String>,
    /// Whose map it is, as `--map-attribution` has it.
    pub(crate) attribution: Option<String>,
}

/// Tiles that may be used.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tiles {
    /// What the console is told.
    pub(crate) told: MapTiles,
    /// The origin the console may take pictures from; `None` for our own.
    pub(crate) origin: Option<String>,
}

impl MapSettings {
    /// The tiles; `None` where none are named.
    ///
    /// # Errors
    /// One sentence of what is wrong with the address or the attribution.
    pub(crate) fn tiles(self) -> Result<Option<Tiles>, String> {
        let attribution = self.attribution.unwrap_or_default();
        let Some(url) = self.tiles else {
            return match attribution.is_empty() {
                true => Ok(None),
                false => {
                    Err("--map-attribution says whose map it is, and --map-tiles names none".into())
                }
            };
        };
        if attribution.trim().is_empty() {
            return Err(format!(
                "--map-tiles {url} needs --map-attribution: whose map it is, such as '© Kartverket'"
            ));
        }
        if attribution.chars().count() > CHARS_MAX {
            return Err(format!(
                "--map-attribution is longer than {CHARS_MAX} characters"
            ));
        }
        let origin = origin(&url).map_err(|why| format!("--map-tiles {url}: {why}"))?;
        let told = MapTiles { url, attribution };
        Ok(Some(Tiles { told, origin }))
    }
}

/// The origin an address of tiles belongs to; `None` for the server's own.
fn origin(url: &str) -> Result<Option<String>, String> {
    let harmless = |c: char| {
        c.is_ascii_graphic() && !matches!(c, '"' | '\'' | ';' | ',' | '\\' | '<' | '>' | '*')
    };
    if url.len() > CHARS_MAX || !url.chars().all(harmless) {
        return Err(format!(
            "it is at most {CHARS_MAX} characters, without spaces, quotes, commas and semicolons"
        ));
    }
    let bare = SLOTS.iter().try_fold(url.to_owned(), |rest, slot| {
        (url.matches(slot).count() == 1).then(|| rest.replace(slot, "0"))
    });
    let bare = bare.filter(|bare| !bare.contains(['{', '}']));
    let bare = bare.ok_or("it holds {z}, {x} and {y} once each, and nothing else in braces")?;
    if bare.starts_with('/') && !bare.starts_with("//") {
        return Ok(None);
    }
    let asked = "it begins with https://, or with / for this server's own; http:// is for this machine alone";
    let (scheme, rest) = bare.split_once("://").ok_or(asked)?;
    let (host, _) = rest
        .split_once('/')
        .ok_or("the tile's place belongs after the host's name")?;
    let slots_later = url.split('/').nth(2) == Some(host);
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let port = host.rsplit_once(':').map(|(_, port)| port);
    let names = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let reachable = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    if !(slots_later && names && reachable) {
        return Err("its host is a name or an address, and a port if it needs one".into());
    }
    let is_here = name == "localhost" || name.starts_with("127.");
    match scheme {
        "https" => {}
        "http" if is_here => {}
        _ => return Err(asked.into()),
    }
    Ok(Some(format!("{scheme}://{host}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiles(url: &str) -> Result<Option<Tiles>, String> {
        let settings = MapSettings {
            tiles: Some(url.into()),
            attribution: Some("© Kartverket".into()),
        };
        settings.tiles()
    }

    #[test]
    fn tiles_come_over_https_from_one_origin_or_from_here() {
        for (url, origin) in [
            (
                "https://tiles.example.no/topo/{z}/{x}/{y}.png",
                Some("https://tiles.example.no"),
            ),
            (
                "https://tiles.example.no:8443/{z}/{y}/{x}?key=a",
                Some("https://tiles.example.no:8443"),
            ),
            (
                "http://127.0.0.1:9000/{z}/{x}/{y}.png",
                Some("http://127.0.0.1:9000"),
            ),
            ("/tiles/{z}/{x}/{y}.png", None),
        ] {
            let found = tiles(url).unwrap().unwrap();
            assert_eq!(found.origin.as_deref(), origin, "{url}");
            assert_eq!(found.told.url, url);
        }
    }

    #[test]
    fn what_could_say_more_than_one_origin_is_refused() {
        for url in [
            "http://tiles.example.no/{z}/{x}/{y}.png",
            "https://tiles.example.no/{z}/{x}.png",
            "https://tiles.example.no/{z}/{x}/{y}/{z}.png",
            "https://{s}.example.no/{z}/{x}/{y}.png",
            "https://{z}.example.no/{x}/{y}.png",
            "https://*.example.no/{z}/{x}/{y}.png",
            "https://tiles.example.no; script-src *//{z}/{x}/{y}",
            "https://user@tiles.example.no/{z}/{x}/{y}",
            "https://tiles.example.no:none/{z}/{x}/{y}",
            "https:///{z}/{x}/{y}",
            "//tiles.example.no/{z}/{x}/{y}",
            "data:{z}{x}{y}",
            "",
        ] {
            assert!(tiles(url).is_err(), "{url}");
        }
    }

    #[test]
    fn whose_map_it_is_must_be_said_and_nothing_is_the_default() {
        assert_eq!(MapSettings::default().tiles(), Ok(None));
        let nameless = MapSettings {
            tiles: Some("https://tiles.example.no/{z}/{x}/{y}.png".into()),
            attribution: None,
        };
        assert!(nameless.tiles().unwrap_err().contains("--map-attribution"));
        let mapless = MapSettings {
            tiles: None,
            attribution: Some("© Kartverket".into()),
        };
        assert!(mapless.tiles().unwrap_err().contains("--map-tiles"));
    }
}
