//! Scenario templates that come with the product: what a municipality starts with in nine kinds of
//! incident, in bokmål, nynorsk and English.
//!
//! They are data, in `templates/`: one file for each, and `common.toml` with what all of them start.
//! Reading is strict. Knows nothing of organisations, incidents or who asks: what using a template
//! does is the domain's. An organisation that wants it otherwise publishes its own.

mod written;

#[cfg(test)]
mod tests;

use std::sync::OnceLock;
use uuid::Uuid;
use varsko_domain::TemplateId;
use varsko_domain::organisation::templates::events::TemplateContent;
use varsko_domain::words::Language;
use written::Written;

/// A template that comes with the product.
#[derive(Clone, Debug, PartialEq)]
pub struct Shipped {
    /// Its id, the same in every installation.
    pub id: TemplateId,
    /// Number of its version, raised whenever anything in it changes.
    pub version: u32,
    /// What it says, in bokmål, nynorsk and English.
    says: [TemplateContent; 3],
}

impl Shipped {
    /// What it says in one language.
    pub fn says(&self, language: Language) -> &TemplateContent {
        let [bokmal, nynorsk, english] = &self.says;
        match language {
            Language::Bokmal => bokmal,
            Language::Nynorsk => nynorsk,
            Language::English => english,
        }
    }
}

/// What all of them start.
const COMMON: &str = include_str!("../templates/common.toml");

/// The files, in the order they are shown.
const FILES: [&str; 9] = [
    include_str!("../templates/flood.toml"),
    include_str!("../templates/landslide.toml"),
    include_str!("../templates/power_loss.toml"),
    include_str!("../templates/ecom_loss.toml"),
    include_str!("../templates/water.toml"),
    include_str!("../templates/institution_fire.toml"),
    include_str!("../templates/ongoing_violence.toml"),
    include_str!("../templates/pandemic.toml"),
    include_str!("../templates/digital_attack.toml"),
];

/// All of them, in the order they are shown.
pub fn shipped() -> &'static [Shipped] {
    static SHIPPED: OnceLock<Vec<Shipped>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let read = |file| {
            read(file)
                .expect("the templates are part of the program, and a test reads each of them")
        };
        FILES.map(read).into()
    })
}

/// The one with this id.
pub fn find(id: TemplateId) -> Option<&'static Shipped> {
    shipped().iter().find(|template| template.id == id)
}

/// Reads one file, together with what is common to all.
fn read(file: &str) -> Result<Shipped, toml::de::Error> {
    let common = toml::from_str(COMMON)?;
    let written: Written = toml::from_str(file)?;
    let says = |language| written.says(&common, language);
    Ok(Shipped {
        id: TemplateId(Uuid::new_v5(&NAMES, written.kind().as_bytes())),
        version: written.version(),
        says: [
            says(Language::Bokmal),
            says(Language::Nynorsk),
            says(Language::English),
        ],
    })
}

/// The space in which these templates are named. Never to be changed: incidents name their template.
const NAMES: Uuid = Uuid::from_u128(0x6f1d_37c0_52c4_5c7e_9a41_7d6e_0b8f_2a31);
