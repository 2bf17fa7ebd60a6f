//! How the log tells of public information, in bokmål, nynorsk and English.

use super::Language;
use varsko_domain::incident::information::events::InformationEvent;
use varsko_domain::words::{Audience, InformationStage, PoliceMatter};

/// The template of the sentence an event of public information is told in.
#[rustfmt::skip] // a table
pub(super) const fn sentence(language: Language, event: &InformationEvent) -> &'static str {
    language.of(match event {
        InformationEvent::Drafted(_) => [
            "Utkast til informasjon til befolkningen[: {title}][. Gjelder {about}]",
            "Utkast til informasjon til folket[: {title}][. Gjeld {about}]",
            "Draft public information[: {title}][. Concerns {about}]",
        ],
        InformationEvent::Revised(_) => [
            "Informasjon til befolkningen er endret, versjon {version}[: {title}][. Gjelder {about}]",
            "Informasjon til folket er endra, versjon {version}[: {title}][. Gjeld {about}]",
            "Public information is revised, version {version}[: {title}][. Concerns {about}]",
        ],
        InformationEvent::PoliceCleared(_) => [
            "Politiet har klarert informasjonen[ «{title}»], versjon {version}: {person}",
            "Politiet har klarert informasjonen[ «{title}»], versjon {version}: {person}",
            "The police have cleared the information[ “{title}”], version {version}: {person}",
        ],
        InformationEvent::ToldAffected(_) => [
            "De berørte har fått informasjonen[ «{title}»], versjon {version}: {text}",
            "Dei råka har fått informasjonen[ «{title}»], versjon {version}: {text}",
            "Those affected have been told[ “{title}”], version {version}: {text}",
        ],
        InformationEvent::Cleared(_) => [
            "Informasjon til befolkningen er klarert[: {title}], versjon {version}",
            "Informasjon til folket er klarert[: {title}], versjon {version}",
            "Public information is cleared[: {title}], version {version}",
        ],
        InformationEvent::Published(_) => [
            "Publisert[: {title}], versjon {version}[. Teksten: {text}]",
            "Publisert[: {title}], versjon {version}[. Teksten: {text}]",
            "Published[: {title}], version {version}[. The text: {text}]",
        ],
        InformationEvent::Withdrawn(_) => [
            "Trukket tilbake fra det publiserte[: {title}], versjon {version}. Grunn: {reason}",
            "Trekt attende frå det publiserte[: {title}], versjon {version}. Grunn: {reason}",
            "Withdrawn from what is public[: {title}], version {version}. Reason: {reason}",
        ],
    })
}

impl Language {
    /// Where information stands.
    pub const fn information_stage(self, word: InformationStage) -> &'static str {
        self.of(match word {
            InformationStage::Draft => ["utkast", "utkast", "draft"],
            InformationStage::Cleared => ["klarert", "klarert", "cleared"],
            InformationStage::Published => ["publisert", "publisert", "published"],
            InformationStage::Withdrawn => ["trukket tilbake", "trekt attende", "withdrawn"],
        })
    }

    /// Who is told first.
    pub const fn audience(self, word: Audience) -> &'static str {
        self.of(match word {
            Audience::AffectedFirst => ["berørte først", "dei råka først", "those affected first"],
            Audience::Public => ["befolkningen", "folket", "the public"],
        })
    }

    /// What only the police let out.
    pub const fn police_matter(self, word: PoliceMatter) -> &'static str {
        self.of(match word {
            PoliceMatter::Scene => ["skadestedet", "skadestaden", "the scene"],
            PoliceMatter::Injured => ["skadde", "skadde", "injured people"],
            PoliceMatter::Dead => ["omkomne", "omkomne", "dead people"],
        })
    }
}
