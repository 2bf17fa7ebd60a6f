//! Ready-made descriptions of gateways, as data.

use crate::settings::HttpSettings;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One gateway, described.
#[derive(Clone, Debug)]
pub struct Preset {
    /// What it is called in the settings.
    pub name: String,
    /// What it is, in one line.
    pub about: String,
    /// The gateway.
    pub http: HttpSettings,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    about: String,
    http: HttpSettings,
}

/// All of them, by name.
pub fn presets() -> Vec<Preset> {
    let described: BTreeMap<String, Described> = toml::from_str(include_str!("presets.toml"))
        .expect("the presets are part of the program, and a test reads them");
    let presets = described.into_iter().map(|(name, described)| Preset {
        name,
        about: described.about,
        http: described.http,
    });
    presets.collect()
}
